"""Tell how a count is linked with the one before it: as a part, or in a list."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.numbers.numbers_of_places import is_share_of_place
from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.patterns import count_link_patterns
from generator.text.counts.english.people import partitives
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.shared.quantity import Quantity
from generator.text.regex import Regex

YEAR = Regex(r"(?:19|20)\d\d")
COUNTING_BODIES = frozenset(
    "government governor police organisers organizers ministry opposition army "
    "officials authorities union unions hospital hospitals rebels residents mayor "
    "monitor monitors activists un agency agencies observers company management".split()
)
"""Officials and bodies that may give a count of their own."""
CAUSED = frozenset(
    "triggered caused due related attributed attributable linked owing".split()
)
"""Words behind "were" that give a cause: "90 were due to rain"."""
AIDED = frozenset("reached reaches reaching helped assisted fed".split())
"""Verbs of aid, which the others lack: "aid reached 12 of the 50 in need"."""
AID = frozenset("aid assistance help relief rations food support".split())
CONFIRMING = frozenset("confirmed verified documented".split())
"""Verbs whose object is a part of those reported: "of 31 deaths, it confirmed 19"."""
ELLIPSES = frozenset(("as", verb) for verb in ("did", "were", "was", "had", "have"))
"""Words that stand for the verb before: "six rebels died, as did two policemen"."""


def _says_who(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a bare number only says who some were: "five were girls"."""
    quantity = sentence.parts[index].quantity
    if quantity is None or not quantity.is_bare:
        return False
    if sentence.kinds[index + 1 : index + 2] != Kind.COPULA:
        return False
    who = partitives.parse_predicate(sentence.tokens, quantity.end).who
    return who not in ("all", "unspecified")


def _says_whence(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a number only says where some are from: "six were from Orr"."""
    quantity = sentence.parts[index].quantity
    if quantity is None or not quantity.is_bare:
        return False
    said = sentence.words[quantity.end : quantity.end + 2]
    place = sentence.tokens[quantity.end + 2 : quantity.end + 3]
    return said == ("were", "from") and bool(place) and place[0].text[0].isupper()


def says_who_or_whence(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a bare number only says who some were, or where they are from."""
    return _says_who(sentence, index) or _says_whence(sentence, index)


def says_cause(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a bare number says why some came to harm: "90 were due to rain"."""
    quantity = sentence.parts[index].quantity
    if quantity is None or not quantity.is_bare:
        return False
    said = sentence.words[quantity.end : quantity.end + 2]
    return said[:1] == ("were",) and not CAUSED.isdisjoint(said[1:])


def _has_own_verb(sentence: ParsedSentence, place: int) -> bool:
    """Tell whether a participle without measure stands at a place in a sentence."""
    part = sentence.parts[place] if place < len(sentence.parts) else None
    return part is not None and sentence.words[part.start].endswith("ed")


def is_of_place(sentence: ParsedSentence, before: int, index: int) -> bool:
    """Tell whether a place stands behind a number: "41 in Ostan, 33 Norvia"."""
    part = sentence.parts[index]
    name = sentence.tokens[part.end - 1].text
    between = sentence.kinds[before + 1 : index]
    listed = count_link_patterns.PLACE_LINK.fullmatch(between) is not None
    return listed and part.end - part.start == 2 and name[0].isupper()


def is_served(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a part has received what the whole lacks: aid, or discharge.

    "Of the 50 admitted, ten were sent home", "of 52,000 in need, 18,000 received aid"
    """
    part, words = sentence.parts[index], sentence.words
    after = words[part.end : part.end + 5]
    if ("sent", "home") in pairwise(after):
        return True
    aided = "received" in after and not AID.isdisjoint(after)
    return aided or not AIDED.isdisjoint(words[max(part.start - 2, 0) : part.start])


def is_part(sentence: ParsedSentence, before: int, index: int, between: str) -> bool:
    """Tell whether a count is a part or a revision of the one before it."""
    quantity = sentence.parts[index].quantity
    assert quantity is not None
    if is_served(sentence, index):
        return False
    of_which = sentence.words[quantity.start - 1 : quantity.start] == ("which",)
    if of_which and count_link_patterns.PART_OF_THINGS.search(between):
        things = sentence.parts[index - 3]
        year = YEAR.fullmatch(sentence.words[things.end - 1]) is not None
        return year  # not "two missing, 90 damaged houses (of which three destroyed)"
    return _is_linked_part(sentence, quantity, between) or _is_told_part(
        sentence, before, index, between
    )


def _is_linked_part(sentence: ParsedSentence, quantity: Quantity, between: str) -> bool:
    """Tell whether the words between two counts make one a part or a revision."""
    links = (
        count_link_patterns.REVISED_TALLY,
        count_link_patterns.INCLUDING,
        count_link_patterns.COMPARISON,
    )
    if quantity.noun_phrase.partitive or any(link.search(between) for link in links):
        return True
    if between.endswith(Kind.OPENING_BRACKET) and is_share_of_place(
        sentence.tokens, quantity.start
    ):
        return quantity.is_bare  # "12 dead, in Asta (8)"
    return False


def _is_told_part(
    sentence: ParsedSentence, before: int, index: int, between: str
) -> bool:
    """Tell whether the surrounding words make a count a part of the one before it."""
    quantity = sentence.parts[index].quantity
    assert quantity is not None
    openers = (Kind.COMMA, Kind.COORDINATOR, Kind.SUBORDINATOR)
    with_part = between.endswith(Kind.COMMA + Kind.PREPOSITION)
    if with_part and sentence.words[quantity.end : quantity.end + 1] == ("being",):
        return True  # "25 people were killed, with three being medics"
    if between[-1:] in openers and _says_who(sentence, index):
        return True
    if says_cause(sentence, before) and says_cause(sentence, index):
        return True  # "90 were due to floods while 30 were due to storms"
    if count_link_patterns.AMONG_THEM_AFTER.match(sentence.kinds, index + 1):
        return between.endswith(Kind.COMMA)
    if count_link_patterns.CHANGED.fullmatch(between):
        return Kind.TOLL in sentence.kinds[:before]
    if not count_link_patterns.OF_BEFORE.search(sentence.kinds[:before]):
        return False
    if quantity.is_bare and sentence.words[quantity.start - 1] in CONFIRMING:
        return True
    return count_link_patterns.AFTER_WHOLE.fullmatch(between) is not None


def is_list_item(
    sentence: ParsedSentence, index: int, outcome: Outcome, between: str
) -> bool:
    """Tell whether a count is listed or coordinated with the one before it."""
    if _is_apposition(sentence, index, between):
        return False
    listed = outcome.basis in ("left", "part", "list")
    if listed and count_link_patterns.LIST_LINK.fullmatch(between):
        return True
    if _is_in_next_place(sentence, index, between):
        return True
    if listed and between == Kind.SUBORDINATOR and _is_bracketed(sentence, index):
        return True
    if count_link_patterns.AS_DID.search(between):
        start = sentence.parts[index].start
        return sentence.words[start - 2 : start] in ELLIPSES
    quantity = sentence.parts[index].quantity
    bare = quantity is not None and quantity.is_bare
    unnumbered = quantity is not None and quantity.unnumbered
    reported = bare and (
        count_link_patterns.REPORTING.search(between)
        or _is_other_account(sentence, index, between)
    )
    gapped = bare and count_link_patterns.GAPPED.search(between)
    linked = (
        reported
        or gapped
        or (not unnumbered and count_link_patterns.COORDINATION.search(between))
    )
    after = sentence.kinds[index + 1 : index + 3]
    if after[:1] == Kind.ADVERB and _has_own_verb(sentence, index + 2):
        return False  # "766 were arrested, 1,460 physically attacked"
    return bool(linked and count_link_patterns.PLACE_AFTER.match(after))


def _is_in_next_place(sentence: ParsedSentence, index: int, between: str) -> bool:
    """Tell whether a list goes on behind ";": "12 died in Asta; 3 men in Brod; and"."""
    if Kind.SUBORDINATOR not in between[-2:]:
        return False
    if not count_link_patterns.NEXT_PLACE_BEFORE.search(between):
        return False
    if not count_link_patterns.NEXT_PLACE_AFTER.match(sentence.kinds, index + 1):
        return False
    start = sentence.parts[index].start
    return ";" in sentence.words[start - 2 : start]


def _is_bracketed(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether ";" leads to a number of some place: "9,805 (Korva); 640 (Orm)"."""
    quantity = sentence.parts[index].quantity
    bare = quantity is not None and quantity.is_bare
    opened = sentence.kinds[index + 1 : index + 2] == Kind.OPENING_BRACKET
    return bare and opened and sentence.words[sentence.parts[index].start - 1] == ";"


def _is_apposition(sentence: ParsedSentence, index: int, between: str) -> bool:
    """Tell whether one person is described again: "a cook, a migrant from Orr, in"."""
    quantity = sentence.parts[index].quantity
    one = quantity is not None and quantity.unnumbered and between == Kind.COMMA
    before = sentence.parts[index - 2].quantity if one else None
    described = before is not None and before.unnumbered
    closed = count_link_patterns.APPOSED.match(sentence.kinds, index + 1)
    return described and closed is not None


def _is_other_account(sentence: ParsedSentence, index: int, between: str) -> bool:
    """Tell whether a number is another body's count of the same, or adds to it.

    "..., the governor of 37", "the organisers 12,000", "drought a further 60"
    """
    if count_link_patterns.ELLIPSIS.search(between):
        start = sentence.parts[index].start
        adds = sentence.words[start] == "another" or (
            sentence.words[start : start + 2] == ("a", "further")
        )
        return adds or sentence.words[start - 1] in COUNTING_BODIES
    if not count_link_patterns.OTHER_ACCOUNT.fullmatch(between):
        return False
    start = sentence.parts[index].start
    before = sentence.words[max(start - 5, 0) : start]
    return before[-1] in ("at", "of") and not COUNTING_BODIES.isdisjoint(before)
