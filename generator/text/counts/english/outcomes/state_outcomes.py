"""Rules for states and places: "left 12 people dead", "were marched to jail"."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.outcomes import object_outcomes, predicate_outcomes
from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_left,
    from_right,
    part_measure,
    restricted,
)
from generator.text.counts.english.patterns import object_patterns, state_patterns
from generator.text.counts.english.senses import (
    ambiguous_words,
    captor_senses,
    place_phrases,
)
from generator.text.counts.english.senses.care_and_custody_senses import clause_behind
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.kinds import Kind

EMPLOYED = frozenset(
    "born employed trained hired based stationed honoured delivered posted".split()
)
"""Participles before a place where people are no patients or prisoners."""
MISSING = frozenset(("missing",))
MARCHING = frozenset(("marched", "marches", "marching", "frogmarched"))
CAPTORS = captor_senses.OUTLAWS | captor_senses.OFFICERS | {"they"}
"""Those who make others march."""
MAX_WORDS_TO_CAPTORS = 12
GIVEN_UP = frozenset(
    (verb, "up") for verb in ("give", "gives", "giving", "gave", "given")
)
PARTICLE = frozenset(("up",))
FATES = frozenset((as_, fate) for as_ in ("as", "for") for fate in ("dead", "lost"))
MAX_WORDS_TO_FATE = 8
PLACED = frozenset(("detained", "treated", "displaced"))
"""Measures that a place gives until a verb gives another."""


def state(context: Context) -> Outcome | None:
    """A state behind the count: "left 12 people dead", "nine are in the cells".

    Armed people in a prison guard it, unless they "are" in it.
    """
    match = state_patterns.STATE.match(context.after)
    outcome = from_right(context, match)
    quantity = context.quantity
    if match is None or outcome is None or quantity is None:
        return None
    if match.end() == 1:
        outside = context.words_after(0)[0] in place_phrases.SHELTER_PREPOSITIONS
        if outside and quantity.noun_phrase.unit == "people":
            return None  # "20 protesters outside an evacuation centre"
        if state_patterns.MODAL_VERB.search(context.before):
            return None  # "the law would put 5,000 people in jail"
        if outcome.measures[0] in PLACED and (harm := _harm_besides_place(context)):
            return harm
    if match.group()[0] == Kind.MODAL and outcome.measures != ("missing",):
        return None  # "30,000 people will be in need"
    if outcome.measures == ("displaced",) and _is_led_away(context):
        return None  # "they took eight of our members from their homes"
    in_place = context.words_after(0)[0] in place_phrases.PREPOSITIONS
    guards = in_place and quantity.noun_phrase.who in nouns.ARMED
    return None if guards and outcome.measures == ("detained",) else outcome


def _harm_besides_place(context: Context) -> Outcome | None:
    """Return the outcome of a verb beside a place: "two men in the cells were beaten".

    The verb may also stand before: "a bullet killed a patient inside a hospital".
    """
    within = context._replace(right=context.right[1:], after=context.after[1:])
    later = predicate_outcomes.near_predicate(within)
    return later or restricted(object_outcomes.verb(context), "killed", "injured")


def living_state(context: Context) -> Outcome | None:
    """A lack in the place where people live: "4,000 are living without electricity"."""
    match = state_patterns.LIVING_STATE.match(context.after)
    if match is None or part_measure(context.sentence, context.right[match.start(1)]):
        return None
    return restricted(from_right(context, match), "affected")


def fractured(context: Context) -> Outcome | None:
    """A fall or a blow broke somebody's bone: "threw her down, breaking her arm"."""
    match = state_patterns.FRACTURED.match(context.after)
    broke = match and context.words_after(match.start(1))[0] in ambiguous_words.BREAKING
    return from_right(context, match) if broke else None


def _is_led_away(context: Context) -> bool:
    """Tell whether those counted are the object of an arrest or an abduction."""
    match = object_patterns.VERB.search(context.before)
    if match is None:
        return False
    taken = part_measure(context.sentence, context.left[match.start(3)])
    return taken in ("detained", "abducted")


def captive_state(context: Context) -> Outcome | None:
    """A state behind a longer noun phrase: "took nine of the crew hostage"."""
    match = state_patterns.CAPTIVE_STATE.match(context.after)
    return restricted(from_right(context, match), "abducted", "tortured")


def led_to_place(context: Context) -> Outcome | None:
    """Any verb leads people to a place: "nine were marched in chains to jail"."""
    match = state_patterns.PASSIVE_TO_PLACE.match(context.after)
    if match is None:
        return None
    verb = context.words_after(match.start(1))[0]
    if verb.endswith("ing") or verb in EMPLOYED:
        return None
    harm = context.after[match.start(1)] == Kind.PAST_PARTICIPLE
    if harm and part_measure(context.sentence, context.right[match.start(1)]):
        return None  # "nine clerks were shot in the jail"
    if context.words_after(match.start(2))[0] not in place_phrases.PREPOSITIONS:
        return None
    return restricted(from_right(context, match), *PLACED)


def owners(context: Context) -> Outcome | None:
    """A predicate behind harm to property: "whose homes burned are in tents"."""
    match = state_patterns.OWNERS.match(context.after)
    if match is None or context.words_after(match.start(1))[-1:] != ("whose",):
        return None
    end = match.end()
    within = context._replace(right=context.right[end:], after=context.after[end:])
    return predicate_outcomes.near_predicate(within) or from_right(
        within, state_patterns.STATE.match(within.after)
    )


def marched_off(context: Context) -> Outcome | None:
    """Captors lead people away on foot: "they marched 26 men into the bush"."""
    part, tokens = context.sentence.parts[context.position], context.sentence.tokens
    strong = context.sentence.words[part.end : part.end + 1] == ("strong",)
    if context.word_before() not in MARCHING or strong:
        return None
    before = context.sentence.words[
        max(0, part.start - MAX_WORDS_TO_CAPTORS) : part.start
    ]
    agents = frozenset(before)
    if agents.isdisjoint(CAPTORS):
        return None
    measure = captor_senses.measure_of_taken(agents, clause_behind(tokens, part.end))
    return Outcome((measure,), (context.left[-1],), "left") if measure else None


def given_up(context: Context) -> Outcome | None:
    """Those whom nobody expects to live: "the navy gave up 17 sailors for lost"."""
    part, words = context.sentence.parts[context.position], context.sentence.words
    behind = words[part.end : part.end + MAX_WORDS_TO_FATE]
    if words[max(0, part.start - 2) : part.start] not in GIVEN_UP:
        return None
    if FATES.isdisjoint(pairwise(behind)):
        return None
    return Outcome(("killed",), (context.left[-1],), "left")


def missed(context: Context) -> Outcome | None:
    """Those whom somebody misses: "the harbour office is missing 20 people"."""
    match = state_patterns.MISSED.search(context.before)
    return restricted(from_left(context, match), "missing")


def trapping(context: Context) -> Outcome | None:
    """Those whom a disaster trapped are missing: "a blast trapped 13 miners"."""
    match = state_patterns.TRAPPING.search(context.before)
    if match is None or context.word_before() != "trapped":
        return None
    return restricted(from_left(context, match), "missing")


def carried(context: Context) -> Outcome | None:
    """People aboard something missing: "lost contact with a boat carrying nine"."""
    aboard = context.word_before() == "with" and _are_aboard(context)
    if context.word_before() != "carrying" and not aboard:
        return None
    before = context.before[:-1] if aboard else context.before
    outcome = from_left(
        context._replace(before=before, left=context.left[: len(before)]),
        state_patterns.CARRIED.search(before),
    )
    return restricted(outcome, "abducted" if aboard else "missing")


def _are_aboard(context: Context) -> bool:
    """Tell whether those counted are on what was seized: "with 17 sailors aboard"."""
    end = context.sentence.parts[context.position].end
    words = context.sentence.words[end : end + 2]
    return words == ("on", "board") or words[:1] == ("aboard",)


def searched_place(context: Context) -> Outcome | None:
    """A place is searched for those missing: "divers combed the bay for two boys"."""
    if context.word_before() != "for":
        return None
    match = state_patterns.SEARCHED_PLACE.search(context.before)
    return restricted(from_left(context, match), "missing")
