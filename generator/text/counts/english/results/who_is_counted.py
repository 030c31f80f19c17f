"""Find who a number without a telling noun counts, from the words around it.

"All 19 dead were children", "civilian deaths rose to 38", "the army lost four men".
"""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.patterns.notation import pattern
from generator.text.counts.english.people import partitives
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.shared.quantity import Quantity
from generator.text.function_words import FINITE_BE

EVERYONE = frozenset(("", "all", "unspecified"))
"""Values of `who` that name no group."""
MAX_WORDS_TO_ALL = 10
"""Words behind a count within which ", all civilians" stands."""
CARRIED_OVER = frozenset(("children", "women", "detained"))
"""Groups that a part of a whole belongs to as well."""
PRONOUNS = frozenset(("them", "whom"))
"""Pronouns for a whole of which a number is a part: "four of them"."""
CLAUSE_ENDS = frozenset((";", "while", "but", "after", "when"))
TOTALS = frozenset("casualties victims violations killings deaths".split())
"""Nouns for all those whom the numbers behind tell apart: "casualties: 9 killed"."""
TOTAL_LINKS = frozenset(("of", "against", "among"))
"""Words between such a noun and who they were: "violations against children"."""
PART_OPENERS = frozenset((":", "(", "–", "-", "including", "with"))
"""Words with which the parts of a total begin."""
MAX_WORDS_TO_TOTAL = 14
LOSSES = frozenset("lost lose loses losing losses".split())
"""Verbs and nouns for losses among those who bear arms."""
BURIALS = frozenset(("buried", "bury", "burying", "mourned", "mourning"))
LOSING = LOSSES | BURIALS
OWNERS = frozenset(("its", "their"))
MAX_WORDS_TO_LOSS = 5
MAX_WORDS_TO_LOSER = 8
SHARED_NOUN = pattern("[past_participle state] [comma coordinator] count")
"""What stands behind a number whose noun follows another: "9 hurt and 4 dead boys"."""
SIZES = (("[", "size"), ("(", "size"))
"""Beginnings of a note with the size of a crowd: "protested [size=dozens]"."""


def who_around(sentence: ParsedSentence, index: int, outcome: Outcome) -> str:
    """Return the group of people whose noun names none; empty if no context does.

    Args:
        sentence: A sentence.
        index: The count's part.
        outcome: What happened to those counted.
    """
    quantity = sentence.parts[index].quantity
    assert quantity is not None
    counted = quantity.noun_phrase
    sayings = (
        _who_after_preposition(sentence, counted.end) if counted.measure else "",
        _who_of_total(sentence, quantity) if counted.measure else "",
        "" if counted.measure else _who_lost(sentence, quantity, outcome),
    )
    return next((one for one in sayings if one not in EVERYONE), "")


def who_said(sentence: ParsedSentence, index: int, outcome: Outcome) -> str:
    """Return the group of a bare number, by a predicate, a toll or "all"."""
    quantity = sentence.parts[index].quantity
    assert quantity is not None
    copula = sentence.words[quantity.end : quantity.end + 1]
    sayings = (
        partitives.parse_predicate(sentence.tokens, quantity.end).who
        if not FINITE_BE.isdisjoint(copula)
        else "",
        _trigger_who(sentence, outcome),
        _who_of_shared_noun(sentence, index),
        _who_of_all(sentence, quantity),
        _who_of_them(sentence, index),
        _who_of_total(sentence, quantity),
        _who_lost(sentence, quantity, outcome),
        _who_gathered(sentence, quantity),
    )
    return next((one for one in sayings if one not in EVERYONE), "")


def _who_of_shared_noun(sentence: ParsedSentence, index: int) -> str:
    """Return the group of a noun behind two participles: "9 hurt and 4 dead boys"."""
    next_count = index + 3
    if not SHARED_NOUN.match(sentence.kinds, index + 1):
        return ""
    quantity = sentence.parts[next_count].quantity
    if quantity is None or quantity.is_bare:
        return _who_of_shared_noun(sentence, next_count)
    if sentence.kinds[next_count - 1] != Kind.COORDINATOR:
        return ""  # "nine hurt, four arrested rebels in court"
    modified = quantity.noun_phrase.measure and not quantity.noun_phrase.partitive
    return quantity.noun_phrase.who if modified else ""


def _who_of_all(sentence: ParsedSentence, quantity: Quantity) -> str:
    """Return the group of all: "9 killed and 31 wounded, all civilians"."""
    words = sentence.words
    for place in range(quantity.end, min(quantity.end + MAX_WORDS_TO_ALL, len(words))):
        if words[place] in CLAUSE_ENDS:
            break
        if words[place - 1 : place + 1] == (",", "all"):
            return partitives.parse_predicate(sentence.tokens, place + 1).who
    return ""


def _who_of_them(sentence: ParsedSentence, index: int) -> str:
    """Return the group of "them": "six girls were hurt, one of them badly".

    Labels do not agree whether parts of other groups, such as officers, belong to them.
    """
    quantity = sentence.parts[index].quantity
    assert quantity is not None
    counted = sentence.words[quantity.start : quantity.end]
    if PRONOUNS.isdisjoint(counted):
        return ""
    who = _who_before(sentence, index, quantity.start)
    return who if who in CARRIED_OVER else ""


def _who_before(sentence: ParsedSentence, index: int, start: int) -> str:
    """Return the group before "of them": of a noun with a comma, or the last count."""
    noun = start - 2
    if (
        noun >= 0
        and sentence.words[noun + 1] == ","
        and (sentence.words[noun] in nouns.PLURALS)
    ):
        return nouns.head_who(sentence.tokens, max(noun - 1, 0), noun)
    before = (part.quantity for part in reversed(sentence.parts[:index]))
    return next((one.noun_phrase.who for one in before if one), "")


def _who_after_preposition(sentence: ParsedSentence, start: int) -> str:
    words = sentence.words
    if TOTAL_LINKS.isdisjoint(words[start : start + 1]):
        return ""
    for head in range(start + 1, min(start + 4, len(words))):
        if words[head] in nouns.PLURALS:
            return nouns.head_who(sentence.tokens, start + 1, head)
    return ""


def _trigger_who(sentence: ParsedSentence, outcome: Outcome) -> str:
    """Return the group that a toll or an event counts: "civilian deaths rose to 38"."""
    for place in outcome.triggers:
        part = sentence.parts[place]
        if part.kind not in (Kind.TOLL, Kind.EVENT_NOUN, Kind.STATUS_NOUN):
            continue
        whole = part.kind in (Kind.TOLL, Kind.STATUS_NOUN)
        counted = part.end if whole else part.end - 1
        span = range(max(part.start - 1, 0), max(counted, part.start))
        said = [
            nouns.MODIFIER_WHO.get(sentence.words[token])
            or nouns.PLURALS.get(sentence.words[token], "")
            for token in span
        ]
        said.append(_who_after_preposition(sentence, part.end))
        named = (one for one in said if one not in (*EVERYONE, "detained"))
        if who := next(named, ""):
            return who
    return ""


def _who_of_total(sentence: ParsedSentence, quantity: Quantity) -> str:
    """Return the group of a total with a part: "civilian casualties: 9 killed"."""
    words, end = sentence.words, quantity.start
    near = range(end - 1, max(end - MAX_WORDS_TO_TOTAL, -1), -1)
    for total in (place for place in near if words[place] in TOTALS):
        between = words[total:end]
        if PART_OPENERS.isdisjoint(between) or not CLAUSE_ENDS.isdisjoint(between):
            continue
        said = nouns.MODIFIER_WHO.get(words[total - 1], "") if total else ""
        if who := said or _who_after_preposition(sentence, total + 1):
            return who
    return ""


def _who_lost(sentence: ParsedSentence, quantity: Quantity, outcome: Outcome) -> str:
    """Return the armed group that lost people: "the army lost four men"."""
    words, end = sentence.words, quantity.start
    if LOSING.isdisjoint(words):
        return ""
    near = range(end - 1, max(end - MAX_WORDS_TO_LOSS, -1), -1)
    loss = next((place for place in near if _is_loss(words, place, quantity)), None)
    if loss is None or "own" in words[end : quantity.end + 3]:
        return ""  # labels disagree on "four of their own"
    if words[loss] != "losses" and outcome.measures != ("killed",):
        return ""
    near = range(loss - 1, max(loss - MAX_WORDS_TO_LOSER, -1), -1)
    named = (
        nouns.PLURALS.get(words[i]) or nouns.MODIFIER_WHO.get(words[i]) for i in near
    )
    return next((one for one in named if one in nouns.ARMED), "")


def _is_loss(words: tuple[str, ...], place: int, quantity: Quantity) -> bool:
    """Tell whether somebody lost their own people, or buried some of them."""
    own = not OWNERS.isdisjoint(words[quantity.start : quantity.end + 3])
    return words[place] in LOSSES or (own and words[place] in BURIALS)


def _who_gathered(sentence: ParsedSentence, quantity: Quantity) -> str:
    """Return the group of a crowd with a noted size: "pupils marched [size=90]"."""
    words = sentence.words
    opener = words[max(quantity.start - 3, 0) : quantity.start][:2]
    if opener not in SIZES:
        return ""
    subject = next((i for i, word in enumerate(words) if word in nouns.PLURALS), None)
    return "" if subject is None else nouns.head_who(sentence.tokens, subject, subject)
