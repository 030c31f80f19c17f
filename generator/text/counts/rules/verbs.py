"""Rules for verbs beside a count: "killing 12", "12 were killed"."""

from __future__ import annotations

from generator.text.counts.rules import offences
from generator.text.counts.syntax import count_link_patterns, patterns, verb_senses
from generator.text.counts.syntax.count_context import Context
from generator.text.counts.syntax.outcome import (
    Outcome,
    from_left,
    from_right,
    joint_outcome,
    outcome_of,
    part_measure,
    restricted,
)
from generator.text.counts.words import nouns
from generator.text.counts.words.lexicon import PARTICLES, PHRASAL_VERBS, Kind

WHOLES = frozenset(("all", "every", "everyone", "everybody", "anyone", "anybody"))
THEM = (("them",), ("him", "her"))
"""Pronouns for several people, and for one."""
NOMINAL_HARMS = frozenset(("wounded", "injured"))
"""Participles that stand for people: "the hospital took in 30 wounded"."""
GOVERNING_PREPOSITIONS = frozenset(("of", "from", "with", "for"))
"""Last words of phrases that take what follows as their object."""
SAYING = frozenset("said says added adds reported confirmed".split())
"""Verbs of reporting behind which a subject begins."""
REFLEXIVES = frozenset(("himself", "herself", "themselves", "self"))


def negated_verb(context: Context) -> Outcome | None:
    """A negated verb stands before nobody: "it did not hurt anyone"."""
    quantity = context.quantity
    if quantity is None or quantity.best != 0:
        return None
    return from_left(context, patterns.ANY_VERB.search(context.before))


def headline_pair(context: Context) -> Outcome | None:
    """Counts of a headline: "3 killed 12 hurt in bus bombing"."""
    if context.quantity is None or context.quantity.unnumbered:
        return None
    if patterns.HEADLINE_PAIR_BEFORE.match(context.before):
        return from_right(context, patterns.HEADLINE_PAIR_AFTER.match(context.after))
    if context.before:
        return None
    pair = patterns.HEADLINE_PAIR.match(context.after)
    match = pair or patterns.HEADLINE_STATE.match(context.after)
    if match is None:
        return None
    return outcome_of(context, context.right[match.start(1)], "right")


def pronoun_object(context: Context) -> Outcome | None:
    """Two verbs, one with a pronoun: "kidnapped two villagers and killed them"."""
    second = patterns.PRONOUN_OBJECT.match(context.after)
    if second is None:
        return None
    later = context.right[second.start(1)]
    trigger = context.trigger_at(later)
    measure = _measure_of_pronoun(context, later)
    weak = trigger is not None and trigger.kind == Kind.FINITE and trigger.weak
    if weak and measure != "killed":
        return None  # "seized a priest and beat him"
    first = patterns.VERB.search(context.before)
    first = first or patterns.NO_HARM_VERB.search(context.before)
    if not measure or (first is None and not _is_object_of_deed(context)):
        return None
    if first is None:
        return Outcome((measure,), (later,), "left")
    index = context.left[first.start(3)]
    measures = dict.fromkeys((part_measure(context.sentence, index), measure))
    return Outcome(tuple(filter(None, measures)), (index, later), "left")


def participle_with_pronoun(context: Context) -> Outcome | None:
    """A participle with a pronoun for them: "hit two cyclists, killing them both"."""
    match = patterns.PARTICIPLE_WITH_PRONOUN.match(context.after)
    quantity = context.quantity
    one = quantity is not None and quantity.best == 1
    if match is None or context.words_after(match.end() - 1)[0] not in THEM[one]:
        return None
    outcome = outcome_of(context, context.right[match.start(1)], "left")
    return restricted(outcome, "killed", "injured")


def _measure_of_pronoun(context: Context, index: int) -> str:
    """Return the measure for "them"; those "burned alive" or "shot dead" are killed."""
    measure = part_measure(context.sentence, index)
    end = context.sentence.parts[index].end + 1
    behind = context.sentence.words[end : end + 2]
    fatal = behind[:1] in (("alive",), ("dead",)) or behind == ("to", "death")
    return "killed" if measure == "injured" and fatal else measure


def _is_object_of_deed(context: Context) -> bool:
    """Tell whether a count is the object of an unlisted verb: "stopped two clerks"."""
    quantity = context.quantity
    unarmed = quantity is not None and quantity.noun_phrase.who not in nouns.ARMED
    near = context.sentence.parts[context.position].start
    before = context.sentence.words[max(near - 2, 0) : near]
    particle = before[-1:] and before[-1] in PARTICLES
    if before == ("set", "upon"):
        return unarmed
    return unarmed and any(
        word.endswith("ed") for word in (before if particle else before[-1:])
    )


def modal_passive(context: Context) -> Outcome | None:
    """The missing may be somewhere: "30 may be trapped under rubble"."""
    match = patterns.MODAL_PASSIVE.match(context.after)
    return restricted(from_right(context, match), "missing")


def nominal(context: Context) -> Outcome | None:
    """The wounded as a noun behind another verb: "the hospital took in 15 wounded"."""
    quantity = context.quantity
    bare = quantity is not None and quantity.noun_phrase.noun_class == "bare"
    match = patterns.NOMINAL.match(context.after)
    if not bare or match is None or not patterns.VERB.search(context.before):
        return None
    named = context.words_after(0)[0] in NOMINAL_HARMS
    return outcome_of(context, context.right[0], "right") if named else None


def verb(context: Context) -> Outcome | None:
    """The count is the object of a verb: "killing 12", "killed and wounded dozens"."""
    match = patterns.VERB.search(context.before)
    if match is None:
        return None
    start = match.start(3)
    if match.group(1) and not _takes_object(context, context.left[start]):
        return None
    trigger = context.trigger_at(context.left[start])
    if offences.is_offence(context, start):
        return Outcome((), ())
    noun_measure = context.noun_measure
    if trigger and noun_measure and (trigger.weak or noun_measure == "tortured"):
        return None
    joined = patterns.COORDINATED_BEFORE.search(context.before[:start])
    if joined is None:
        return outcome_of(context, context.left[start], "left")
    first = context.left[joined.start(1)]
    return joint_outcome(context, first, context.left[start], "left")


def _takes_object(context: Context, index: int) -> bool:
    """Tell whether a form has an object behind "was": "is killing", "no sign of"."""
    part = context.sentence.parts[index]
    if part.kind == Kind.PRESENT_PARTICIPLE:
        return True
    last = context.sentence.words[part.end - 1]
    if part.kind == Kind.PAST_PARTICIPLE and last.endswith("ing"):
        return True  # "the monks are sheltering 300 people"
    return part.kind == Kind.FINITE and last in GOVERNING_PREPOSITIONS


def split_verb(context: Context) -> Outcome | None:
    """The count stands within a verb: "they locked my father up"."""
    part, tokens = context.sentence.parts[context.position], context.sentence.tokens
    particle = tokens[part.end].word if part.end < len(tokens) else ""
    trigger = PHRASAL_VERBS.get((context.word_before(), particle))
    if trigger is None:
        return None
    start, end = part.start - 1, part.end + 1
    measure = verb_senses.resolve_measure(tokens, trigger, start, end)
    return Outcome((measure,), (context.left[-1],), "left") if measure else None


def listed_verbs(context: Context) -> Outcome | None:
    """Unlike harms of one count: "beaten, teargassed and arrested thousands"."""
    match = patterns.LISTED_VERBS.search(context.before)
    if match is None:
        return None
    indexes = tuple(context.left[match.start(group)] for group in (1, 2, 3))
    measures = {part_measure(context.sentence, index) for index in indexes} - {""}
    if len(measures) < 2 or "killed" in measures:
        return None
    return Outcome(("affected",), indexes, "left")


def undergone(context: Context) -> Outcome | None:
    """A harm that people report: "torture was alleged by 63 of the prisoners"."""
    match = patterns.UNDERGONE.search(context.before)
    match = match or patterns.EVENT_AGAINST.search(context.before)
    outcome = from_left(context, match)
    return restricted(outcome, "tortured", "treated")


def object_relative(context: Context) -> Outcome | None:
    """Those that somebody harmed: "the 74 women they abducted".

    Whoever is only being held may be anything but a hostage.
    """
    quantity = context.quantity
    if quantity is None or quantity.noun_phrase.noun_class == "bare":
        return None
    match = patterns.OBJECT_RELATIVE.match(context.after)
    outcome = from_right(context, match)
    held = match is not None and match[0].endswith(Kind.PRESENT_PARTICIPLE)
    return restricted(outcome, "abducted") if held else outcome


def near_predicate(context: Context) -> Outcome | None:
    """The predicate stands right behind the count: "12 were killed", "12 died"."""
    for pattern in patterns.NEAR_PREDICATES:
        match = pattern.match(context.after)
        if match and (outcome := from_right(context, match)):
            return outcome
    return None


def restated(context: Context) -> Outcome | None:
    """The count restates a share: "one in five, or 4,500 people, have gone back"."""
    if (
        not count_link_patterns.RESTATED.search(context.before)
        or context.after[:1] != Kind.COMMA
    ):
        return None
    within = context._replace(right=context.right[1:], after=context.after[1:])
    state = patterns.STATE.match(within.after)
    return near_predicate(within) or from_right(within, state)


def restated_object(context: Context) -> Outcome | None:
    """The count restates an object: "uprooted a third of them, or 3 million people"."""
    if context.word_before() != "or":
        return None
    match = count_link_patterns.RESTATED_OBJECT.search(context.before)
    return from_left(context, match)


def far_predicate(context: Context) -> Outcome | None:
    """The predicate stands behind a phrase: "12 people in the bus were killed".

    A predicate of the part does not apply to the whole: "48 passengers, of whom 11 were
    hurt".
    """
    part = patterns.PART_PREDICATE.match(context.after)
    if part and context.words_after(part.start(1))[:1] == ("of",):
        return None
    return from_right(context, patterns.FAR_PREDICATE.match(context.after))


def coordinated_predicate(context: Context) -> Outcome | None:
    """The second verb of a subject: "a clerk fainted and was taken to hospital"."""
    said = context.before.endswith("s") and context.word_before() in SAYING
    if not said and not patterns.CLAUSE_START.search(context.before):
        return None
    return from_right(context, patterns.COORDINATED_PREDICATE.match(context.after))


def totalled_object(context: Context) -> Outcome | None:
    """The count sums up an object: "arrested everyone in the house, nine people"."""
    match = patterns.ALL_OBJECT.search(context.before)
    if match is None:
        return None
    index = context.left[match.start(1)]
    first = context.sentence.words[context.sentence.parts[index].end :][:1]
    return from_left(context, match) if first[0] in WHOLES else None


def besides_oneself(context: Context) -> Outcome | None:
    """People whom suicide killed, too: "the bomber killed himself and a guard"."""
    match = patterns.BESIDES_ONESELF.search(context.before)
    listed = patterns.OBJECT_LIST_AFTER.match(context.after)
    if match is None or (context.before.endswith(Kind.COMMA) and not listed):
        return None
    verb = context.sentence.parts[context.left[match.start(1)]]
    reflexive = context.sentence.words[verb.end - 1] in REFLEXIVES
    return restricted(from_left(context, match), "killed") if reflexive else None


def participle_behind_aside(context: Context) -> Outcome | None:
    """A second clause without "were": "and ten others, two of them guards, hurt"."""
    if not patterns.SECOND_CLAUSE.search(context.before):
        return None
    match = patterns.PARTICIPLE_BEHIND_ASIDE.match(context.after)
    outcome = from_right(context, match)
    return outcome._replace(basis="left") if outcome else None


def companions(context: Context) -> Outcome | None:
    """People who share an outcome: "he was held with his wife and two sons"."""
    match = patterns.COMPANIONS.search(context.before)
    if context.before.endswith(Kind.PREPOSITION) and context.word_before() != "with":
        return None
    joined = context.word_before() == "and"
    if joined and not count_link_patterns.COMPANIONS_END.match(context.after):
        return None  # "ten dogs were seized and a man and two women were held"
    return from_left(context, match)


def listed_object(context: Context) -> Outcome | None:
    """The count continues a list: "killed the mayor, his wife and a guard"."""
    if not patterns.OBJECT_LIST_AFTER.match(context.after):
        return None
    return from_left(context, patterns.LISTED_OBJECT.search(context.before))
