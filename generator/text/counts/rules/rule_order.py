"""The rules that find what happened to one count, in the order of their trial.

Each rule takes the context of a count and returns its outcome, or None if it does not
apply. The first rule of `RULES` that applies decides.
"""

from __future__ import annotations

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
from generator.text.counts.syntax import (
    count_link_patterns,
    crowd_patterns,
    patterns,
    prefilter,
)
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
"""Places in which a rule looks for triggers."""
BEHIND = "behind"
"""For a rule whose count stands right behind certain words."""
ANY = "PGFIDNfTMAJKX"
"""The letters of all triggers; see `Kind`."""
TRIGGERS = frozenset(ANY)

RULES: tuple[tuple[str, str | frozenset[str], Rule], ...] = (
    (BEHIND, outcomes_in_nouns.OF, outcomes_in_nouns.whole),
    (BEHIND, outcomes_in_nouns.BEFORE_OTHERS, outcomes_in_nouns.possessor),
    (ANYWHERE, "", outcomes_in_nouns.event_noun),
    (BEHIND, outcomes_in_nouns.INVOLVING, outcomes_in_nouns.involved),
    (BEFORE, "PGF", verbs.negated_verb),
    (AFTER, "PD", outcomes_after_harm.presumed_dead),
    (BEFORE, "X", outcomes_after_harm.no_harm_before),
    (BEFORE, "GFINM", _before(patterns.EVENT_OF)),
    (BEFORE, "PDNf", tabulated_counts.column_run),
    (AFTER, "Df", states.state),
    (AFTER, "D", states.captive_state),
    (AFTER, "D", states.living_state),
    (AFTER, "D", states.fractured),
    (AFTER, "PD", verbs.headline_pair),
    (AFTER, "PF", verbs.pronoun_object),
    (BEHIND, prefilter.SPLIT_VERBS, verbs.split_verb),
    (AFTER, "P", verbs.nominal),
    (BEFORE, "PGF", verbs.listed_verbs),
    (BEFORE, "PGF", verbs.verb),
    (BEFORE, "K", _before(patterns.IMPACT)),
    (BEHIND, outcomes_after_harm.ORDERING, outcomes_after_harm.ordered),
    (AFTER, "PI", outcomes_after_harm.all_were),
    (AFTER, "X", wounds.released_with),
    (AFTER, "X", outcomes_after_harm.no_harm_after),
    (ANYWHERE, "", prison_terms.given_term),
    (AFTER, "X", prison_terms.sentenced_later),
    (BEFORE, "PDNfT", tabulated_counts.column),
    (BEFORE, "PFIDNfTX", tabulated_counts.heading),
    (BEFORE, "PFIDNfT", tabulated_counts.headed_list),
    (BEFORE, "PD", tabulated_counts.headed_people),
    (BEFORE, "f", tabulated_counts.bracketed),
    (BEFORE, "PDNf", tabulated_counts.tabulated),
    (AFTER, "I", later_outcomes.main_clause),
    (AFTER, "P", later_outcomes.back_from_evacuation),
    (AFTER, "P", later_outcomes.death_in_care),
    (AFTER, "P", later_outcomes.taken_to_care),
    (AFTER, "P", later_outcomes.body_found),
    (AFTER, "PFIDNAJ", outcomes_after_harm.later_harm),
    (AFTER, "I", outcomes_after_harm.not_returned),
    (AFTER, "P", outcomes_after_harm.when_they),
    (AFTER, "D", states.led_to_place),
    (AFTER, "PFIDNfAJ", states.owners),
    (AFTER, "PFIDNfAJ", verbs.near_predicate),
    (AFTER, "FNJ", wounds.afflicted),
    (BEFORE, "GF", states.searched_place),
    (BEFORE, "PGF", states.carried),
    (BEHIND, states.MARCHING, states.marched_off),
    (BEFORE, "D", states.trapping),
    (AFTER, "PD", verbs.modal_passive),
    (AFTER, "PG", verbs.object_relative),
    (AFTER, "PFIDNfAJ", verbs.restated),
    (BEFORE, "PDf", _before(patterns.APPOSITION)),
    (BEFORE, "f", _before(crowd_patterns.STATUS_APPOSITION)),
    (AFTER, "M", crowd_counts.gathering_verb),
    (ANYWHERE, "", outcomes_in_nouns.counted_noun),
    (BEFORE, "N", _before(patterns.EVENT_PREPOSITION)),
    (BEFORE, "FNJ", verbs.undergone),
    (BEFORE, "M", _before(crowd_patterns.GATHERING_OF)),
    (BEFORE, "M", _before(crowd_patterns.GATHERING_SIZE)),
    (BEFORE, "M", _before(crowd_patterns.GATHERING_ESTIMATES)),
    (BEFORE, "M", crowd_counts.grown),
    (BEFORE, "M", crowd_counts.headed),
    (AFTER, "PDT", tabulated_counts.toll_after),
    (BEFORE, "PDNf", _before(patterns.VICTIMS_WERE)),
    (BEFORE, "PD", _before(patterns.INVERTED_STATE)),
    (AFTER, "PIDNAJ", verbs.far_predicate),
    (AFTER, "PFIDNJ", verbs.coordinated_predicate),
    (AFTER, "P", _after(patterns.PARTICIPLE_ASIDE)),
    (BEFORE, "PGF", _before(patterns.COORDINATED_OBJECT)),
    (BEFORE, "PGF", _before(patterns.OBJECT_AFTER_THINGS)),
    (BEFORE, "PGF", verbs.listed_object),
    (BEFORE, "PGF", verbs.restated_object),
    (BEFORE, "PGF", verbs.totalled_object),
    (BEFORE, "PFIDNfTM", tabulated_counts.toll),
    (ANYWHERE, "", verbs.participle_behind_aside),
    (BEFORE, "I", verbs.besides_oneself),
    (BEFORE, "P", verbs.companions),
    (AFTER, "M", crowd_counts.attendance),
    (BEFORE, "M", crowd_counts.at_earlier_gathering),
    (AFTER, ANY, crowd_counts.gathered),
    (ANYWHERE, "", crowd_counts.own_crowd),
    (ANYWHERE, "", crowd_counts.participants),
    (ANYWHERE, "", outcomes_in_nouns.among_counted),
    (AFTER, "D", wounds.brought_with),
    (AFTER, "G", verbs.participle_with_pronoun),
    (BEFORE, "N", _before(count_link_patterns.OF_EVENTS)),
)
"""In the order of trial, each with the letters of the triggers that it looks for, and
where, or with the words that it asks for; without one of them it is not tried."""

UNKNOWN_NOUN_RULES: tuple[tuple[str, str | frozenset[str], Rule], ...] = (
    (BEFORE, "PGF", verbs.verb),
    (AFTER, "Df", _after(patterns.STATE)),
    (AFTER, "PFIDNfAJ", verbs.near_predicate),
)
"""Rules for a count whose noun is in no list, so that it may not count people."""
RULE_WORDS = frozenset(
    word for place, words, _ in RULES if place == BEHIND for word in words
)


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
        before = TRIGGERS.intersection(context.before)
        after = TRIGGERS.intersection(context.after)
        last = RULE_WORDS.intersection((context.word_before(),))
        for rule in _rules_for(unknown, before, after, last):
            if outcome := rule(context):
                return outcome
    return None


def _is_speaker(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether one person only reports the harm: "12 hurt, a nurse said"."""
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
def _rules_for(
    unknown: bool,
    before: frozenset[str],
    after: frozenset[str],
    last: frozenset[str],
) -> tuple[Rule, ...]:
    """Return the rules to try.

    Args:
        unknown: Whether the counted noun is in no list.
        before: The kinds of the triggers before the count.
        after: The kinds of those behind it.
        last: The last word before it, if a rule asks for that.
    """
    found = {BEFORE: before, AFTER: after, BEHIND: last}
    return tuple(
        rule
        for place, kinds, rule in (UNKNOWN_NOUN_RULES if unknown else RULES)
        if place == ANYWHERE or not found[place].isdisjoint(kinds)
    )
