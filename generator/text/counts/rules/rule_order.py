"""The rules that find what happened to one count, in the order of their trial.

Each rule takes the context of a count and returns its outcome, or None if it does not
apply. The first rule of `RULES` that applies decides.
"""

import re
from collections.abc import Callable
from functools import cache

from generator.text.counts.rules import (
    crowd_counts,
    later_outcomes,
    outcomes_after_harm,
    outcomes_in_nouns,
    prison_terms,
    states,
    tabulated_counts,
    verbs,
    wounds,
)
from generator.text.counts.syntax import count_link_patterns, crowd_patterns, patterns
from generator.text.counts.syntax.count_context import Context, contexts
from generator.text.counts.syntax.outcome import Outcome, from_left, from_right
from generator.text.counts.syntax.sentence_parts import ParsedSentence
from generator.text.counts.words.lexicon import Kind

Rule = Callable[[Context], Outcome | None]


def _before(pattern: re.Pattern[str]) -> Rule:
    """Return the rule that a trigger in a pattern before the count decides."""

    def rule(context: Context) -> Outcome | None:
        match = pattern.search(context.before)
        return from_left(context, match) if match else None

    return rule


def _after(pattern: re.Pattern[str]) -> Rule:
    """Return the rule that a trigger in a pattern after the count decides."""

    def rule(context: Context) -> Outcome | None:
        match = pattern.match(context.after)
        return from_right(context, match) if match else None

    return rule


ANYWHERE, BEFORE, AFTER = "anywhere", "before", "after"
"""Where a rule looks for a trigger: without one there it need not be tried."""

RULES: tuple[tuple[str, Rule], ...] = (
    (ANYWHERE, outcomes_in_nouns.whole),
    (ANYWHERE, outcomes_in_nouns.possessor),
    (ANYWHERE, outcomes_in_nouns.event_noun),
    (ANYWHERE, outcomes_in_nouns.involved),
    (BEFORE, verbs.negated_verb),
    (AFTER, outcomes_after_harm.presumed_dead),
    (BEFORE, outcomes_after_harm.no_harm_before),
    (BEFORE, _before(patterns.EVENT_OF)),
    (BEFORE, tabulated_counts.column_run),
    (AFTER, states.state),
    (AFTER, states.captive_state),
    (AFTER, states.living_state),
    (AFTER, states.fractured),
    (AFTER, verbs.headline_pair),
    (AFTER, verbs.pronoun_object),
    (ANYWHERE, verbs.split_verb),
    (AFTER, verbs.nominal),
    (BEFORE, verbs.listed_verbs),
    (BEFORE, verbs.verb),
    (BEFORE, _before(patterns.IMPACT)),
    (AFTER, outcomes_after_harm.ordered),
    (AFTER, outcomes_after_harm.all_were),
    (AFTER, wounds.released_with),
    (AFTER, outcomes_after_harm.no_harm_after),
    (ANYWHERE, prison_terms.given_term),
    (AFTER, prison_terms.sentenced_later),
    (BEFORE, tabulated_counts.column),
    (BEFORE, tabulated_counts.heading),
    (BEFORE, tabulated_counts.headed_list),
    (BEFORE, tabulated_counts.headed_people),
    (BEFORE, tabulated_counts.bracketed),
    (BEFORE, tabulated_counts.tabulated),
    (AFTER, later_outcomes.main_clause),
    (AFTER, later_outcomes.back_from_evacuation),
    (AFTER, later_outcomes.death_in_care),
    (AFTER, later_outcomes.taken_to_care),
    (AFTER, later_outcomes.body_found),
    (AFTER, outcomes_after_harm.later_harm),
    (AFTER, outcomes_after_harm.not_returned),
    (AFTER, outcomes_after_harm.when_they),
    (AFTER, states.led_to_place),
    (AFTER, states.owners),
    (AFTER, verbs.near_predicate),
    (AFTER, wounds.afflicted),
    (BEFORE, states.searched_place),
    (BEFORE, states.carried),
    (BEFORE, states.marched_off),
    (BEFORE, states.trapping),
    (AFTER, verbs.modal_passive),
    (AFTER, verbs.object_relative),
    (AFTER, verbs.restated),
    (BEFORE, _before(patterns.APPOSITION)),
    (BEFORE, _before(crowd_patterns.STATUS_APPOSITION)),
    (AFTER, crowd_counts.gathering_verb),
    (ANYWHERE, outcomes_in_nouns.counted_noun),
    (BEFORE, _before(patterns.EVENT_PREPOSITION)),
    (BEFORE, verbs.undergone),
    (BEFORE, _before(crowd_patterns.GATHERING_OF)),
    (BEFORE, _before(crowd_patterns.GATHERING_SIZE)),
    (BEFORE, _before(crowd_patterns.GATHERING_ESTIMATES)),
    (BEFORE, crowd_counts.grown),
    (BEFORE, crowd_counts.headed),
    (AFTER, tabulated_counts.toll_after),
    (BEFORE, _before(patterns.VICTIMS_WERE)),
    (BEFORE, _before(patterns.INVERTED_STATE)),
    (AFTER, verbs.far_predicate),
    (AFTER, verbs.coordinated_predicate),
    (AFTER, _after(patterns.PARTICIPLE_ASIDE)),
    (BEFORE, _before(patterns.COORDINATED_OBJECT)),
    (BEFORE, _before(patterns.OBJECT_AFTER_THINGS)),
    (BEFORE, verbs.listed_object),
    (BEFORE, verbs.restated_object),
    (BEFORE, verbs.totalled_object),
    (BEFORE, tabulated_counts.toll),
    (ANYWHERE, verbs.participle_behind_aside),
    (BEFORE, verbs.besides_oneself),
    (BEFORE, verbs.companions),
    (AFTER, crowd_counts.attendance),
    (ANYWHERE, crowd_counts.at_earlier_gathering),
    (AFTER, crowd_counts.gathered),
    (ANYWHERE, crowd_counts.own_crowd),
    (ANYWHERE, crowd_counts.participants),
    (ANYWHERE, outcomes_in_nouns.among_counted),
    (AFTER, wounds.brought_with),
    (AFTER, verbs.participle_with_pronoun),
    (BEFORE, _before(count_link_patterns.OF_EVENTS)),
)
"""In the order of trial."""

UNKNOWN_NOUN_RULES: tuple[tuple[str, Rule], ...] = (
    (BEFORE, verbs.verb),
    (AFTER, _after(patterns.STATE)),
    (AFTER, verbs.near_predicate),
)
"""Rules for a count whose noun is in no list, so that it may not count people."""


def apply_rules(sentence: ParsedSentence, index: int) -> Outcome | None:
    """Return the outcome of a count by the first rule that applies.

    Args:
        sentence: A sentence.
        index: The count's part.
    """
    unknown = sentence.kinds[index] == Kind.UNKNOWN_COUNT
    if _is_speaker(sentence, index):
        return None
    if _is_agent(sentence, index):
        return Outcome((), ())
    for context in contexts(sentence, index):
        before = patterns.TRIGGER.search(context.before) is not None
        after = patterns.TRIGGER.search(context.after) is not None
        for rule in _rules_for(unknown, before, after):
            if outcome := rule(context):
                return outcome
    return None


def _is_speaker(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether one person only tells of the harm: "12 hurt, a nurse said"."""
    quantity = sentence.parts[index].quantity
    if quantity is None or not quantity.unnumbered:
        return False
    behind = sentence.kinds[index - 1 : index] == Kind.COMMA
    after = sentence.kinds[index + 1 :]
    return behind and count_link_patterns.SPEAKER.match(after) is not None


def _is_agent(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a verb is said of another: "a man hit by a driver has died"."""
    if sentence.kinds[index - 1 : index] != Kind.BY:
        return False
    before, after = sentence.kinds[:index], sentence.kinds[index + 1 :]
    return any(
        behind.match(after) and opening.search(before)
        for opening, behind in count_link_patterns.AGENTS
    )


@cache
def _rules_for(unknown: bool, before: bool, after: bool) -> tuple[Rule, ...]:
    """Return the rules to try.

    Args:
        unknown: Whether the counted noun is in no list.
        before: Whether a trigger stands before the count.
        after: Whether one stands behind it.
    """
    sides = {ANYWHERE, *([BEFORE] * before), *([AFTER] * after)}
    rules = UNKNOWN_NOUN_RULES if unknown else RULES
    return tuple(rule for side, rule in rules if side in sides)
