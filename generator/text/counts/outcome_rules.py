"""Rules that find what happened to one count, from the parts of the sentence around it.

Each rule takes the context of a count and returns its outcome, or None if it does not
apply. The first rule of `RULES` that applies decides.
"""

import re
from collections.abc import Callable

from generator.text.counts import aftermath_rules, patterns, table_rules
from generator.text.counts.context import Context, contexts
from generator.text.counts.numbers.shares import FRACTION_WORDS
from generator.text.counts.outcome import (
    Outcome,
    from_left,
    from_right,
    joint_outcome,
    outcome_of,
    part_measure,
    restricted,
)
from generator.text.counts.sentence_parts import ParsedSentence
from generator.text.counts.words.lexicon import EVENT_NOUNS, GATHERINGS, Kind

PREVENTION = frozenset(
    "prevent prevents prevented preventing avert averts averted averting avoid avoids "
    "avoided avoiding".split()
)
"""Verbs whose object did not happen: "prevented 2,000 deaths"."""
PART_WORDS = FRACTION_WORDS | {"none", "neither", "any", "each", "all", "nobody"}
"""Words before "of the 19 hostages" that say of how many something is told."""
MIN_CROWD = 20
WE_ARE = (("we", "were"), ("we", "are"))
RELATIONS = frozenset(
    "families relatives parents mothers fathers wives widows friends colleagues "
    "lawyers supporters killers murderers captors photographs photos names".split()
)
"""Nouns for others than those whose number follows: "families of the 43 missing"."""


def _whole(context: Context) -> Outcome | None:
    """A whole is what its noun says: "three of the 19 hostages are alive"."""
    quantity = context.quantity
    if quantity is None or context.word_before() != "of" or not _has_part(context):
        return None
    measure = context.noun_measure or quantity.noun_phrase.default_measure
    return Outcome((measure,), (), "noun") if measure else None


def _has_part(context: Context) -> bool:
    """Tell whether a part stands before "of": a number, "none", "most"."""
    before = context.before[-2:-1]
    if before and before in "QHUZ":
        return True
    part = context.sentence.parts[context.left[-1]]
    word = context.sentence.words[part.start - 1] if part.start else ""
    return word in PART_WORDS


def _possessor(context: Context) -> Outcome | None:
    """Those counted have relatives who do something: only their noun says more."""
    part = context.sentence.parts[context.position]
    words = context.sentence.words[max(part.start - 3, 0) : part.start]
    words = words[:-1] if words[-1:] == ("the",) else words
    measure = context.noun_measure
    if words[-1:] != ("of",) or RELATIONS.isdisjoint(words[-2:-1]):
        return None
    if not measure and patterns.CLAUSE_OF_WHOLE.match(context.after):
        return None  # "families of 43 students who disappeared"
    return Outcome((measure,) if measure else (), (), "noun")


def _event_noun(context: Context) -> Outcome | None:
    """The counted noun is the event itself: "33 deaths"."""
    if context.word_before() in PREVENTION:
        return Outcome((), ())
    part = context.sentence.parts[context.position]
    head = context.sentence.tokens[part.end - 1].word
    is_event = head in EVENT_NOUNS or head in GATHERINGS
    return _counted_noun(context) if is_event else None


def _counted_noun(context: Context) -> Outcome | None:
    """The noun phrase says it: "30 wounded men"."""
    measure = context.noun_measure
    return Outcome((measure,), (), "noun") if measure else None


def _negated_verb(context: Context) -> Outcome | None:
    """A negated verb stands before nobody: "it did not hurt anyone"."""
    quantity = context.quantity
    if quantity is None or quantity.best != 0:
        return None
    return from_left(context, patterns.ANY_VERB.search(context.before))


def _captive_state(context: Context) -> Outcome | None:
    """A state behind a longer noun phrase: "took nine of the crew hostage"."""
    match = patterns.CAPTIVE_STATE.match(context.after)
    return restricted(from_right(context, match), "abducted")


def _attendance(context: Context) -> Outcome | None:
    """A gathering has people: "there were 5,000 people at the rally"."""
    if not patterns.EXISTENTIAL.match(context.before):
        return None
    return from_right(context, patterns.GATHERED_AT.match(context.after))


def _own_crowd(context: Context) -> Outcome | None:
    """Those who write are in the crowd: "about 300 of us", "we were 2,000"."""
    quantity = context.quantity
    words = context.sentence.words
    part = context.sentence.parts[context.position]
    if quantity is None or max(quantity.best or 0, quantity.low or 0) < MIN_CROWD:
        return None
    of_us = words[part.end - 2 : part.end] == ("of", "us")
    we_were = words[max(part.start - 2, 0) : part.start] in WE_ARE and (
        quantity.noun_phrase.noun_class == "bare"
    )
    return Outcome(("demonstrating",), (), "noun") if of_us or we_were else None


def _headline_pair(context: Context) -> Outcome | None:
    """Counts of a headline: "3 killed 12 hurt in bus bombing"."""
    if patterns.HEADLINE_PAIR_BEFORE.match(context.before):
        return from_right(context, patterns.HEADLINE_PAIR_AFTER.match(context.after))
    if context.before:
        return None
    pair = patterns.HEADLINE_PAIR.match(context.after)
    match = pair or patterns.HEADLINE_STATE.match(context.after)
    if match is None:
        return None
    return outcome_of(context, context.right[match.start(1)], "right")


def _pronoun_object(context: Context) -> Outcome | None:
    """Two verbs, one with a pronoun: "kidnapped two villagers and killed them"."""
    first = patterns.VERB.search(context.before)
    first = first or patterns.NO_HARM_VERB.search(context.before)
    second = patterns.PRONOUN_OBJECT.match(context.after)
    if first is None or second is None:
        return None
    indexes = context.left[first.start(3)], context.right[second.start(1)]
    measures = [part_measure(context.sentence, index) for index in indexes]
    if not measures[1]:
        return None
    return Outcome(tuple(filter(None, dict.fromkeys(measures))), indexes, "left")


def _modal_passive(context: Context) -> Outcome | None:
    """The missing may be somewhere: "30 may be trapped under rubble"."""
    match = patterns.MODAL_PASSIVE.match(context.after)
    return restricted(from_right(context, match), "missing")


def _verb(context: Context) -> Outcome | None:
    """The count is the object of a verb: "killing 12", "killed and wounded dozens"."""
    match = patterns.VERB.search(context.before)
    if match is None or (match.group(1) and match.group(3) != Kind.PRESENT_PARTICIPLE):
        return None
    start = match.start(3)
    trigger = context.trigger_at(context.left[start])
    noun_measure = context.noun_measure
    if trigger and noun_measure and (trigger.weak or noun_measure == "tortured"):
        return None
    joined = patterns.COORDINATED_BEFORE.search(context.before[:start])
    if joined is None:
        return outcome_of(context, context.left[start], "left")
    first = context.left[joined.start(1)]
    return joint_outcome(context, first, context.left[start], "left")


def _listed_verbs(context: Context) -> Outcome | None:
    """Unlike harms of one count: "beaten, teargassed and arrested thousands"."""
    match = patterns.LISTED_VERBS.search(context.before)
    if match is None:
        return None
    indexes = tuple(context.left[match.start(group)] for group in (1, 2, 3))
    measures = {part_measure(context.sentence, index) for index in indexes} - {""}
    if len(measures) < 2 or "killed" in measures:
        return None
    return Outcome(("affected",), indexes, "left")


def _object_relative(context: Context) -> Outcome | None:
    """Those that somebody harmed: "the 74 women they abducted"."""
    quantity = context.quantity
    if quantity is None or quantity.noun_phrase.noun_class == "bare":
        return None
    return from_right(context, patterns.OBJECT_RELATIVE.match(context.after))


def _near_predicate(context: Context) -> Outcome | None:
    """The predicate stands right behind the count: "12 were killed", "12 died"."""
    matches = (pattern.match(context.after) for pattern in patterns.NEAR_PREDICATES)
    return from_right(context, next(filter(None, matches), None))


def _gathering_verb(context: Context) -> Outcome | None:
    """A noun for a gathering is the verb: "thousands rally in the capital"."""
    quantity = context.quantity
    if quantity is None or quantity.best == 1:
        return None
    return from_right(context, patterns.GATHERING_VERB.match(context.after))


def _listed_object(context: Context) -> Outcome | None:
    """The count continues a list: "killed the mayor, his wife and a guard"."""
    if not patterns.OBJECT_LIST_AFTER.match(context.after):
        return None
    return from_left(context, patterns.LISTED_OBJECT.search(context.before))


Rule = Callable[[Context], Outcome | None]


def _before(pattern: re.Pattern[str]) -> Rule:
    """Return the rule that a trigger in a pattern before the count decides."""
    return lambda context: from_left(context, pattern.search(context.before))


def _after(pattern: re.Pattern[str]) -> Rule:
    """Return the rule that a trigger in a pattern after the count decides."""
    return lambda context: from_right(context, pattern.match(context.after))


RULES: tuple[Rule, ...] = (
    _whole,
    _possessor,
    _event_noun,
    _negated_verb,
    aftermath_rules.no_harm_before,
    _before(patterns.EVENT_OF),
    _after(patterns.STATE),
    _captive_state,
    _headline_pair,
    _pronoun_object,
    _listed_verbs,
    _verb,
    _before(patterns.IMPACT),
    aftermath_rules.no_harm_after,
    table_rules.column,
    table_rules.heading,
    table_rules.headed_list,
    table_rules.tabulated,
    aftermath_rules.main_clause,
    aftermath_rules.later_harm,
    aftermath_rules.not_returned,
    _near_predicate,
    _modal_passive,
    _object_relative,
    _before(patterns.APPOSITION),
    _gathering_verb,
    _counted_noun,
    _before(patterns.EVENT_PREPOSITION),
    _before(patterns.GATHERING_OF),
    _before(patterns.GATHERING_SIZE),
    table_rules.toll_after,
    _before(patterns.VICTIMS_WERE),
    _before(patterns.INVERTED_STATE),
    _after(patterns.FAR_PREDICATE),
    _before(patterns.COORDINATED_OBJECT),
    _before(patterns.OBJECT_AFTER_THINGS),
    _listed_object,
    table_rules.toll,
    _before(patterns.COMPANIONS),
    _attendance,
    _own_crowd,
)
"""In the order of trial."""

UNKNOWN_NOUN_RULES: tuple[Rule, ...] = (_verb, _after(patterns.STATE), _near_predicate)
"""Rules for a count whose noun is in no list, so that it may not count people."""


def apply_rules(sentence: ParsedSentence, index: int) -> Outcome | None:
    """Return the outcome of a count by the first rule that applies.

    Args:
        sentence: A sentence.
        index: The count's part.
    """
    unknown = sentence.kinds[index] == Kind.UNKNOWN_COUNT
    rules = UNKNOWN_NOUN_RULES if unknown else RULES
    outcomes = (
        rule(context) for context in contexts(sentence, index) for rule in rules
    )
    return next(filter(None, outcomes), None)
