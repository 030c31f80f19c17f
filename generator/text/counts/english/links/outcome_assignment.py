"""Find the outcome of each count of a sentence, alone or as part of another."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.links import count_links, households
from generator.text.counts.english.outcomes import (
    noun_outcomes,
    plausible_outcomes,
    refined_outcomes,
    rule_order,
)
from generator.text.counts.english.outcomes.outcome import Outcome, part_measure
from generator.text.counts.english.patterns import count_link_patterns, release_patterns
from generator.text.counts.english.patterns.notation import COUNT
from generator.text.counts.english.people.unnumbered_people import ORDINALS
from generator.text.counts.english.sentences.count_context import skip_asides_after
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.trigger_words import UNHARMED

SAFE = UNHARMED | {"free"}

GOVERNORS = (Kind.HAVE, Kind.COPULA, Kind.PREPOSITION, Kind.TO)
"""Kinds of parts before an object: "had 40 patients", "with 40 people"."""
REDUCED = (Kind.PAST_PARTICIPLE, Kind.STATE)
"""Kinds of predicates that need no auxiliary: "two women injured"."""


def find_outcomes(
    sentence: ParsedSentence, previous: Outcome | None = None
) -> dict[int, Outcome]:
    """Return the outcome of each count of a sentence, by the index of its part.

    Args:
        sentence: A sentence.
        previous: The outcome of the last count in the sentence before.
    """
    counts = [match.start() for match in COUNT.finditer(sentence.kinds)]
    outcomes: dict[int, Outcome] = {}
    for index in counts:
        if outcome := rule_order.apply_rules(sentence, index):
            outcomes[index] = refined_outcomes.refined(sentence, index, outcome)
    unresolved = [index for index in counts[:1] if index not in outcomes]
    if previous and unresolved and _continues_previous(sentence, unresolved[0]):
        outcomes[unresolved[0]] = previous._replace(triggers=(), basis="part")
    _share_backwards(sentence, counts, outcomes)
    households.share_outcomes(sentence, counts, outcomes)
    for before, index in pairwise(counts):
        if index not in outcomes and (
            outcome := _inherited_outcome(sentence, before, index, outcomes)
        ):
            outcomes[index] = outcome
    for index in counts:
        if index not in outcomes and (
            outcome := noun_outcomes.default_outcome(sentence, index)
        ):
            outcomes[index] = outcome
    plausible = {
        index: refined_outcomes.refined(sentence, index, outcome)
        for index, outcome in outcomes.items()
        if plausible_outcomes.is_plausible(sentence, index, outcome)
    }
    return _distributed(sentence, _told_apart(sentence, counts, plausible))


def _told_apart(
    sentence: ParsedSentence, counts: list[int], outcomes: dict[int, Outcome]
) -> dict[int, Outcome]:
    """Count people once if each is named: "two men - a cook and a clerk died"."""
    for index in counts:
        whole = sentence.parts[index].quantity
        number = whole.best or 0 if whole and not whole.unnumbered else 0
        behind = sentence.kinds[index + 1 : index + 2]
        if index in outcomes or number < 2 or behind != Kind.COLON_OR_DASH:
            continue
        each = [one for one in outcomes if one > index and _is_one(sentence, one)]
        if len(each) == number == len([one for one in outcomes if one > index]) and (
            len({outcomes[one].measures for one in each}) == 1
        ):
            kept = {one: told for one, told in outcomes.items() if one < index}
            return kept | {index: outcomes[each[0]]}
    return outcomes


def _is_one(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a count is one person without a number."""
    quantity = sentence.parts[index].quantity
    return quantity is not None and quantity.unnumbered and quantity.best == 1


def _distributed(
    sentence: ParsedSentence, outcomes: dict[int, Outcome]
) -> dict[int, Outcome]:
    """Give each count its own harm: "9 and 40 were killed and injured respectively"."""
    if "respectively" not in sentence.words:
        return outcomes
    told = (part_measure(sentence, index) for index in range(len(sentence.parts)))
    measures = tuple(dict.fromkeys(filter(None, told)))
    if len(measures) != len(outcomes):
        return outcomes
    return {
        index: outcomes[index]._replace(measures=(measure,))
        for index, measure in zip(sorted(outcomes), measures, strict=True)
    }


def _continues_previous(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a sentence says who was counted: "Among them are 120 children".

    What it says of "three of them" besides is another matter.
    """
    quantity = sentence.parts[index].quantity
    if quantity and quantity.noun_phrase.partitive:
        says_who = quantity.noun_phrase.who not in ("all", "unspecified")
        return (
            says_who and count_link_patterns.OF_THEM.match(sentence.kinds) is not None
        )
    before = sentence.kinds[:index]
    if not before and count_links.says_who_or_whence(sentence, index):
        return True
    bare = quantity is not None and quantity.is_bare
    if bare and count_links.says_cause(sentence, index):
        return count_link_patterns.OF_THESE.fullmatch(before) is not None
    if (
        bare
        and before[-1:] != Kind.COLON_OR_DASH
        and (count_link_patterns.REVISED_TALLY.search(before))
    ):
        return True  # "Police put the number at nine."
    if bare and sentence.words[0] in ("this", "that", "it"):
        compared = count_link_patterns.COMPARISON.search(before) is not None
        return compared  # "This compares with 667,400 in 2017."
    return count_link_patterns.AMONG_THEM.fullmatch(before) is not None


def _share_backwards(
    sentence: ParsedSentence, counts: list[int], outcomes: dict[int, Outcome]
) -> None:
    """Give subjects the verb behind their list: "a man and two women were hurt"."""
    for index, following in reversed(list(pairwise(counts))):
        if index in outcomes or following not in outcomes:
            continue
        if _shares_verb(sentence, index, following, outcomes[following]):
            outcomes[index] = outcomes[following]


def _shares_verb(
    sentence: ParsedSentence, index: int, following: int, outcome: Outcome
) -> bool:
    """Tell whether a count shares the outcome of the following one."""
    before, between = sentence.kinds[:index], sentence.kinds[index + 1 : following]
    if before.endswith(Kind.COMPARISON):
        return False  # "rose to 187, up from 143, and 95 are missing"
    if sentence.kinds[index] == Kind.PARTIAL_COUNT:
        return _shares_fate_of_whole(sentence, index, following, outcome)
    if sentence.kinds[following] == Kind.PARTIAL_COUNT and between.endswith(Kind.COMMA):
        return False  # "with 47 passengers on board, 19 of whom are missing"
    if count_link_patterns.LISTED_PARTS.search(before) and (
        before.endswith(Kind.INCLUDING)
        or between.endswith(Kind.COMMA + Kind.COORDINATOR)
    ):
        return False  # "left 11 dead, including a guard, and 62 injured"
    if count_link_patterns.OF_BEFORE.search(before) or _is_one_more(
        sentence, following
    ):
        return False
    if outcome.basis == "noun" and between in (Kind.COMMA, Kind.COORDINATOR):
        quantity = sentence.parts[index].quantity
        nounless = ("bare", "unknown")  # "eight Korvan and six Ystrian fatalities"
        return quantity is not None and quantity.noun_phrase.noun_class in nounless
    if outcome.basis != "right" or _is_object(sentence, index, following):
        return False
    return count_link_patterns.SUBJECT_LIST_LINK.fullmatch(between) is not None


def _shares_fate_of_whole(
    sentence: ParsedSentence, index: int, following: int, outcome: Outcome
) -> bool:
    """Tell whether a part came to the harm of its whole: "two of the 12 wounded"."""
    if count_links.is_served(sentence, index):
        return False
    quantity = sentence.parts[index].quantity
    if quantity and quantity.best == 0 and outcome.basis == "noun":
        return False  # "none of the 27 detainees has seen a lawyer"
    if release_patterns.LATER_RELEASE.match(sentence.kinds, following + 1):
        return False  # "two of the 17 clerks kidnapped in May have been freed"
    after = sentence.kinds[following + 1 : following + 2]
    clause = (Kind.RELATIVE_PRONOUN, Kind.PRONOUN)
    return sentence.kinds[index + 1 : following] == Kind.OF and after not in clause


def _is_one_more(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a subject is outside a list: "they met two cooks, a third died"."""
    part = sentence.parts[index]
    return not ORDINALS.isdisjoint(sentence.words[part.start : part.end])


def _is_object(sentence: ParsedSentence, index: int, following: int) -> bool:
    """Tell whether a count is the object of an unlisted verb: "infected 40 people".

    So is that of "it had 94 patients, and 13 died", but not before a participle: "there
    were a man and two women injured".
    """
    if index == 0:
        return False
    governor = sentence.kinds[index - 1]
    if governor in (Kind.FINITE, Kind.PRESENT_PARTICIPLE):
        return True  # "to disperse a crowd of 300, and four people were hurt"
    if (
        governor == Kind.OF
        and sentence.words[sentence.parts[following].end - 1] == "of"
    ):
        return True  # "the downfall of nine protesters and dozens of injured"
    if governor in GOVERNORS:
        apart = (
            sentence.kinds[following - 2 : following] == Kind.COMMA + Kind.COORDINATOR
        )
        return apart or sentence.kinds[following + 1 : following + 2] not in REDUCED
    if governor not in (Kind.OTHER, Kind.VERB):
        return False
    before = sentence.tokens[sentence.parts[index].start - 1].word
    return governor == Kind.VERB or before.endswith(("ed", "ing"))


def _inherited_outcome(
    sentence: ParsedSentence, before: int, index: int, outcomes: dict[int, Outcome]
) -> Outcome | None:
    """Return the outcome that a count shares with the one before it.

    A part of the count before keeps its outcome, as does the next item of a list.
    """
    quantity = sentence.parts[index].quantity
    whole = outcomes.get(before)
    if whole is None and quantity and not quantity.unnumbered:
        whole = noun_outcomes.default_outcome(sentence, before)
    if whole is None or not whole.measures or quantity is None:
        return None
    after = sentence.words[sentence.parts[index].end :][:1]
    if sentence.kinds[index] == Kind.UNKNOWN_COUNT and not count_links.is_of_place(
        sentence, before, index
    ):
        return None
    if quantity.best == 0 and sentence.kinds[index + 1 : index + 2] in _VERBS:
        return None  # "they killed 12 people, and nobody has told us why"
    if quantity.unnumbered and count_link_patterns.SPEAKER.match(
        sentence.kinds[index + 1 :]
    ):
        return None  # "killing 12, a police spokesman said"
    between = sentence.kinds[before + 1 : index]
    kept = skip_asides_after(between)
    between = "".join(between[place] for place in kept) or between
    if count_links.is_part(sentence, before, index, between):
        return whole._replace(triggers=(), basis="part")
    harmed = SAFE.isdisjoint(after)  # not "gunman dead, nine hostages unharmed"
    if harmed and count_links.is_list_item(sentence, index, whole, between):
        return whole._replace(triggers=(), basis="list")
    return None


_VERBS = (Kind.HAVE, Kind.MODAL, Kind.VERB, Kind.REPORTING_VERB)
"""Kinds of verbs of which a count is the subject."""
