"""The rules that find what happened to one count, in the order of their trial.

Each rule takes the context of a count and returns its outcome, or None if it does not
apply. The first rule of `RULES` that applies decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from generator.text.counts.english.outcomes import (
    crowd_outcomes,
    later_outcomes,
    noun_outcomes,
    object_outcomes,
    predicate_outcomes,
    releases_and_sentences,
    state_outcomes,
    table_outcomes,
    wound_outcomes,
)
from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_left,
    from_right,
)
from generator.text.counts.english.patterns import (
    count_link_patterns,
    crowd_patterns,
    patterns,
)
from generator.text.counts.english.sentences import prefilter
from generator.text.counts.english.sentences.count_context import Context, contexts
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind

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
    (BEHIND, noun_outcomes.OF, noun_outcomes.whole),
    (BEHIND, noun_outcomes.BEFORE_OTHERS, noun_outcomes.possessor),
    (ANYWHERE, "", noun_outcomes.event_noun),
    (BEHIND, noun_outcomes.INVOLVING, noun_outcomes.involved),
    (BEFORE, "PGF", object_outcomes.negated_verb),
    (AFTER, "PD", later_outcomes.presumed_dead),
    (BEFORE, "X", releases_and_sentences.no_harm_before),
    (BEFORE, "GFINM", _before(patterns.EVENT_OF)),
    (BEFORE, "PDNf", table_outcomes.column_run),
    (AFTER, "Df", state_outcomes.state),
    (AFTER, "D", state_outcomes.captive_state),
    (AFTER, "D", state_outcomes.living_state),
    (AFTER, "D", state_outcomes.fractured),
    (AFTER, "PD", predicate_outcomes.headline_pair),
    (AFTER, "PF", object_outcomes.pronoun_object),
    (BEHIND, prefilter.SPLIT_VERBS, object_outcomes.split_verb),
    (AFTER, "P", predicate_outcomes.nominal),
    (BEFORE, "PGF", object_outcomes.listed_verbs),
    (BEFORE, "PGF", object_outcomes.verb),
    (BEFORE, "K", _before(patterns.IMPACT)),
    (BEHIND, releases_and_sentences.ORDERING, releases_and_sentences.ordered),
    (AFTER, "PI", later_outcomes.all_were),
    (AFTER, "X", wound_outcomes.released_with),
    (AFTER, "X", releases_and_sentences.no_harm_after),
    (ANYWHERE, "", releases_and_sentences.given_term),
    (AFTER, "X", releases_and_sentences.sentenced_later),
    (BEFORE, "PDNfT", table_outcomes.column),
    (BEFORE, "PFIDNfTX", table_outcomes.heading),
    (BEFORE, "PFIDNfT", table_outcomes.headed_list),
    (BEFORE, "PD", table_outcomes.headed_people),
    (BEFORE, "f", table_outcomes.bracketed),
    (BEFORE, "PDNf", table_outcomes.tabulated),
    (AFTER, "I", later_outcomes.main_clause),
    (AFTER, "P", later_outcomes.back_from_evacuation),
    (AFTER, "P", later_outcomes.death_in_care),
    (AFTER, "P", later_outcomes.taken_to_care),
    (AFTER, "P", later_outcomes.body_found),
    (AFTER, "PFIDNAJ", later_outcomes.later_harm),
    (AFTER, "I", later_outcomes.not_returned),
    (AFTER, "P", later_outcomes.when_they),
    (AFTER, "D", state_outcomes.led_to_place),
    (AFTER, "PFIDNfAJ", state_outcomes.owners),
    (AFTER, "PFIDNfAJ", predicate_outcomes.near_predicate),
    (AFTER, "FNJ", wound_outcomes.afflicted),
    (BEFORE, "GF", state_outcomes.searched_place),
    (BEFORE, "PGF", state_outcomes.carried),
    (BEHIND, state_outcomes.MARCHING, state_outcomes.marched_off),
    (BEFORE, "D", state_outcomes.trapping),
    (AFTER, "PD", predicate_outcomes.modal_passive),
    (AFTER, "PG", predicate_outcomes.object_relative),
    (AFTER, "PFIDNfAJ", predicate_outcomes.restated),
    (BEFORE, "PDf", _before(patterns.APPOSITION)),
    (BEFORE, "f", _before(crowd_patterns.STATUS_APPOSITION)),
    (AFTER, "M", crowd_outcomes.gathering_verb),
    (ANYWHERE, "", noun_outcomes.counted_noun),
    (BEFORE, "N", _before(patterns.EVENT_PREPOSITION)),
    (BEFORE, "FNJ", object_outcomes.undergone),
    (BEFORE, "M", _before(crowd_patterns.GATHERING_OF)),
    (BEFORE, "M", _before(crowd_patterns.GATHERING_SIZE)),
    (BEFORE, "M", _before(crowd_patterns.GATHERING_ESTIMATES)),
    (BEFORE, "M", crowd_outcomes.grown),
    (BEFORE, "M", crowd_outcomes.headed),
    (AFTER, "PDT", table_outcomes.toll_after),
    (BEFORE, "PDNf", _before(patterns.VICTIMS_WERE)),
    (BEFORE, "PD", _before(patterns.INVERTED_STATE)),
    (AFTER, "PIDNAJ", predicate_outcomes.far_predicate),
    (AFTER, "PFIDNJ", predicate_outcomes.coordinated_predicate),
    (AFTER, "P", _after(patterns.PARTICIPLE_ASIDE)),
    (BEFORE, "PGF", _before(patterns.COORDINATED_OBJECT)),
    (BEFORE, "PGF", _before(patterns.OBJECT_AFTER_THINGS)),
    (BEFORE, "PGF", object_outcomes.listed_object),
    (BEFORE, "PGF", object_outcomes.restated_object),
    (BEFORE, "PGF", object_outcomes.totalled_object),
    (BEFORE, "PFIDNfTM", table_outcomes.toll),
    (ANYWHERE, "", predicate_outcomes.participle_behind_aside),
    (BEFORE, "I", object_outcomes.besides_oneself),
    (BEFORE, "P", object_outcomes.companions),
    (AFTER, "M", crowd_outcomes.attendance),
    (BEFORE, "M", crowd_outcomes.at_earlier_gathering),
    (AFTER, ANY, crowd_outcomes.gathered),
    (ANYWHERE, "", crowd_outcomes.own_crowd),
    (ANYWHERE, "", crowd_outcomes.participants),
    (ANYWHERE, "", noun_outcomes.among_counted),
    (AFTER, "D", wound_outcomes.brought_with),
    (AFTER, "G", object_outcomes.participle_with_pronoun),
    (BEFORE, "N", _before(count_link_patterns.OF_EVENTS)),
)
"""In the order of trial, each with the letters of the triggers that it looks for, and
where, or with the words that it asks for; without one of them it is not tried."""

UNKNOWN_NOUN_RULES: tuple[tuple[str, str | frozenset[str], Rule], ...] = (
    (BEFORE, "PGF", object_outcomes.verb),
    (AFTER, "Df", _after(patterns.STATE)),
    (AFTER, "PFIDNfAJ", predicate_outcomes.near_predicate),
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
