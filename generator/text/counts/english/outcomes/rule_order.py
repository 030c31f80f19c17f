"""The rules that find what happened to one count, in the order of their trial.

Each rule takes the context of a count and returns its outcome, or None if it does not
apply. The first rule of `RULES` that applies decides.
"""

from __future__ import annotations

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
    object_patterns,
    predicate_patterns,
    state_patterns,
)
from generator.text.counts.english.patterns.notation import letters
from generator.text.counts.english.sentences import prefilter
from generator.text.counts.english.sentences.count_context import Context, contexts
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind
from generator.text.regex import Regex

Rule = Callable[[Context], Outcome | None]


def _before(pattern: Regex) -> Rule:
    """Return the rule that a trigger in a pattern before the count decides."""

    def rule(context: Context) -> Outcome | None:
        match = pattern.search(context.before)
        return from_left(context, match) if match else None

    return rule


def _after(pattern: Regex) -> Rule:
    """Return the rule that a trigger in a pattern after the count decides."""

    def rule(context: Context) -> Outcome | None:
        match = pattern.match(context.after)
        return from_right(context, match) if match else None

    return rule


ANYWHERE, BEFORE, AFTER = "anywhere", "before", "after"
"""Places in which a rule looks for triggers."""
BEHIND = "behind"
"""For a rule whose count stands right behind certain words."""
TRANSITIVE = letters("past_participle present_participle finite")
HARMS = letters(
    "past_participle finite intransitive state event_noun participation injury"
)
HARMS_OR_STATUS = HARMS + Kind.STATUS_NOUN
TABULATED = letters("past_participle state event_noun status_noun")
HEADED = TABULATED + letters("finite intransitive toll")
ANY = HEADED + letters(
    "present_participle gathering participation injury impact no_harm"
)
"""All triggers."""
TRIGGERS = frozenset(ANY)

RULES: tuple[tuple[str, str | frozenset[str], Rule], ...] = (
    (BEHIND, noun_outcomes.OF, noun_outcomes.whole),
    (BEHIND, noun_outcomes.BEFORE_OTHERS, noun_outcomes.possessor),
    (ANYWHERE, "", noun_outcomes.event_noun),
    (BEHIND, noun_outcomes.INVOLVING, noun_outcomes.involved),
    (BEFORE, TRANSITIVE, object_outcomes.negated_verb),
    (AFTER, Kind.PAST_PARTICIPLE + Kind.STATE, later_outcomes.presumed_dead),
    (BEFORE, Kind.NO_HARM, releases_and_sentences.no_harm_before),
    (
        BEFORE,
        letters("present_participle finite intransitive event_noun gathering"),
        _before(object_patterns.EVENT_OF),
    ),
    (BEFORE, TABULATED, table_outcomes.column_run),
    (AFTER, Kind.STATE + Kind.STATUS_NOUN, state_outcomes.state),
    (AFTER, Kind.STATE, state_outcomes.captive_state),
    (AFTER, Kind.STATE, state_outcomes.living_state),
    (AFTER, Kind.STATE, state_outcomes.fractured),
    (AFTER, Kind.PAST_PARTICIPLE + Kind.STATE, predicate_outcomes.headline_pair),
    (AFTER, Kind.PAST_PARTICIPLE + Kind.FINITE, object_outcomes.pronoun_object),
    (BEHIND, prefilter.SPLIT_VERBS, object_outcomes.split_verb),
    (AFTER, Kind.PAST_PARTICIPLE, predicate_outcomes.nominal),
    (BEFORE, TRANSITIVE, object_outcomes.listed_verbs),
    (BEFORE, TRANSITIVE, object_outcomes.verb),
    (BEFORE, Kind.IMPACT, _before(object_patterns.IMPACT)),
    (BEHIND, releases_and_sentences.ORDERING, releases_and_sentences.ordered),
    (AFTER, Kind.PAST_PARTICIPLE + Kind.INTRANSITIVE, later_outcomes.all_were),
    (AFTER, Kind.NO_HARM, wound_outcomes.released_with),
    (AFTER, Kind.NO_HARM, releases_and_sentences.no_harm_after),
    (ANYWHERE, "", releases_and_sentences.given_term),
    (AFTER, Kind.NO_HARM, releases_and_sentences.sentenced_later),
    (BEFORE, TABULATED + Kind.TOLL, table_outcomes.column),
    (BEFORE, HEADED + Kind.NO_HARM, table_outcomes.heading),
    (BEFORE, HEADED, table_outcomes.headed_list),
    (BEFORE, Kind.PAST_PARTICIPLE + Kind.STATE, table_outcomes.headed_people),
    (BEFORE, Kind.STATUS_NOUN, table_outcomes.bracketed),
    (BEFORE, TABULATED, table_outcomes.tabulated),
    (AFTER, Kind.INTRANSITIVE, later_outcomes.main_clause),
    (AFTER, Kind.PAST_PARTICIPLE, later_outcomes.back_from_evacuation),
    (AFTER, Kind.PAST_PARTICIPLE, later_outcomes.death_in_care),
    (AFTER, Kind.PAST_PARTICIPLE, later_outcomes.taken_to_care),
    (AFTER, Kind.PAST_PARTICIPLE, later_outcomes.body_found),
    (AFTER, HARMS, later_outcomes.later_harm),
    (AFTER, Kind.INTRANSITIVE, later_outcomes.not_returned),
    (AFTER, Kind.PAST_PARTICIPLE, later_outcomes.when_they),
    (AFTER, Kind.STATE, state_outcomes.led_to_place),
    (AFTER, HARMS_OR_STATUS, state_outcomes.owners),
    (AFTER, HARMS_OR_STATUS, predicate_outcomes.near_predicate),
    (AFTER, letters("finite event_noun injury"), wound_outcomes.afflicted),
    (BEFORE, Kind.PRESENT_PARTICIPLE + Kind.FINITE, state_outcomes.searched_place),
    (BEFORE, TRANSITIVE, state_outcomes.carried),
    (BEHIND, state_outcomes.MARCHING, state_outcomes.marched_off),
    (BEHIND, state_outcomes.PARTICLE, state_outcomes.given_up),
    (BEHIND, state_outcomes.MISSING, state_outcomes.missed),
    (BEFORE, Kind.STATE, state_outcomes.trapping),
    (AFTER, Kind.PAST_PARTICIPLE + Kind.STATE, predicate_outcomes.modal_passive),
    (
        AFTER,
        Kind.PAST_PARTICIPLE + Kind.PRESENT_PARTICIPLE,
        predicate_outcomes.object_relative,
    ),
    (AFTER, HARMS_OR_STATUS, predicate_outcomes.restated),
    (
        BEFORE,
        letters("past_participle state status_noun"),
        _before(object_patterns.APPOSITION),
    ),
    (BEFORE, Kind.STATUS_NOUN, _before(crowd_patterns.STATUS_APPOSITION)),
    (AFTER, Kind.GATHERING, crowd_outcomes.gathering_verb),
    (ANYWHERE, "", noun_outcomes.counted_noun),
    (BEFORE, Kind.EVENT_NOUN, _before(object_patterns.EVENT_PREPOSITION)),
    (BEFORE, letters("finite event_noun injury"), object_outcomes.undergone),
    (BEFORE, Kind.GATHERING, _before(crowd_patterns.GATHERING_OF)),
    (BEFORE, Kind.GATHERING, _before(crowd_patterns.GATHERING_SIZE)),
    (BEFORE, Kind.GATHERING, _before(crowd_patterns.GATHERING_ESTIMATES)),
    (BEFORE, Kind.GATHERING, crowd_outcomes.grown),
    (BEFORE, Kind.GATHERING, crowd_outcomes.headed),
    (AFTER, letters("past_participle state toll"), table_outcomes.toll_after),
    (BEFORE, TABULATED, _before(object_patterns.VICTIMS_WERE)),
    (
        BEFORE,
        Kind.PAST_PARTICIPLE + Kind.STATE,
        _before(object_patterns.INVERTED_STATE),
    ),
    (
        AFTER,
        letters("past_participle intransitive state event_noun participation injury"),
        predicate_outcomes.far_predicate,
    ),
    (
        AFTER,
        letters("past_participle finite intransitive state event_noun injury"),
        predicate_outcomes.coordinated_predicate,
    ),
    (AFTER, Kind.PAST_PARTICIPLE, _after(predicate_patterns.PARTICIPLE_ASIDE)),
    (BEFORE, TRANSITIVE, _before(object_patterns.COORDINATED_OBJECT)),
    (BEFORE, TRANSITIVE, _before(object_patterns.OBJECT_AFTER_THINGS)),
    (BEFORE, TRANSITIVE, object_outcomes.listed_object),
    (BEFORE, TRANSITIVE, object_outcomes.restated_object),
    (BEFORE, TRANSITIVE, object_outcomes.totalled_object),
    (BEFORE, HEADED + Kind.GATHERING, table_outcomes.toll),
    (ANYWHERE, "", predicate_outcomes.participle_behind_aside),
    (BEFORE, Kind.INTRANSITIVE, object_outcomes.besides_oneself),
    (BEFORE, Kind.PAST_PARTICIPLE, object_outcomes.companions),
    (AFTER, Kind.GATHERING, crowd_outcomes.attendance),
    (BEFORE, Kind.GATHERING, crowd_outcomes.at_earlier_gathering),
    (AFTER, ANY, crowd_outcomes.gathered),
    (ANYWHERE, "", crowd_outcomes.own_crowd),
    (ANYWHERE, "", crowd_outcomes.participants),
    (ANYWHERE, "", noun_outcomes.among_counted),
    (AFTER, Kind.STATE, wound_outcomes.brought_with),
    (AFTER, Kind.PRESENT_PARTICIPLE, object_outcomes.participle_with_pronoun),
    (BEFORE, Kind.EVENT_NOUN, _before(count_link_patterns.OF_EVENTS)),
)
"""In the order of trial, each with the kinds of the triggers that it looks for, and
where, or with the words that it asks for; without one of them it is not tried."""

UNKNOWN_NOUN_RULES: tuple[tuple[str, str | frozenset[str], Rule], ...] = (
    (BEFORE, TRANSITIVE, object_outcomes.verb),
    (AFTER, Kind.STATE + Kind.STATUS_NOUN, _after(state_patterns.STATE)),
    (AFTER, HARMS_OR_STATUS, predicate_outcomes.near_predicate),
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
