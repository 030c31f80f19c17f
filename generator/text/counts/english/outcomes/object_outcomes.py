"""Rules for verbs before a count, which is their object: "killing 12"."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_left,
    joint_outcome,
    outcome_of,
    part_measure,
    restricted,
)
from generator.text.counts.english.patterns import count_link_patterns, object_patterns
from generator.text.counts.english.senses import verb_senses
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.trigger_words import PARTICLES, PHRASAL_VERBS

WHOLES = frozenset(("all", "every", "everyone", "everybody", "anyone", "anybody"))
THEM = (("them",), ("him", "her"))
"""Pronouns for several people, and for one."""
GOVERNING_PREPOSITIONS = frozenset(("of", "from", "with", "for"))
"""Last words of phrases that take what follows as their object."""
REFLEXIVES = frozenset(("himself", "herself", "themselves", "self"))
CHARGING = frozenset(
    "arrested held charged accused convicted suspected suspicion arrest".split()
)
CHARGE_LINKS = frozenset(("for", "of", "with", "including"))
ASSAULTING = ("assault", "attack")
"""Beginnings of verbs that name an offence against "a police officer"."""


def negated_verb(context: Context) -> Outcome | None:
    """A negated verb stands before nobody: "it did not hurt anyone"."""
    quantity = context.quantity
    if quantity is None or quantity.best != 0:
        return None
    return from_left(context, object_patterns.ANY_VERB.search(context.before))


def pronoun_object(context: Context) -> Outcome | None:
    """Two verbs, one with a pronoun: "kidnapped two villagers and killed them"."""
    second = object_patterns.PRONOUN_OBJECT.match(context.after)
    if second is None:
        return None
    later = context.right[second.start(1)]
    trigger = context.trigger_at(later)
    measure = _measure_of_pronoun(context, later)
    weak = trigger is not None and trigger.kind == Kind.FINITE and trigger.weak
    if weak and measure != "killed":
        return None  # "seized a priest and beat him"
    first = object_patterns.VERB.search(context.before)
    first = first or object_patterns.NO_HARM_VERB.search(context.before)
    if not measure or (first is None and not _is_object_of_deed(context)):
        return None
    if first is None:
        return Outcome((measure,), (later,), "left")
    index = context.left[first.start(3)]
    measures = dict.fromkeys((part_measure(context.sentence, index), measure))
    return Outcome(tuple(filter(None, measures)), (index, later), "left")


def participle_with_pronoun(context: Context) -> Outcome | None:
    """A participle with a pronoun for them: "hit two cyclists, killing them both"."""
    match = object_patterns.PARTICIPLE_WITH_PRONOUN.match(context.after)
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


def verb(context: Context) -> Outcome | None:
    """The count is the object of a verb: "killing 12", "killed and wounded dozens"."""
    match = object_patterns.VERB.search(context.before)
    if match is None:
        return None
    start = match.start(3)
    if match.group(1) and not _takes_object(context, context.left[start]):
        return None
    trigger = context.trigger_at(context.left[start])
    if _is_offence(context, start):
        return Outcome((), ())
    noun_measure = context.noun_measure
    if trigger and noun_measure and (trigger.weak or noun_measure == "tortured"):
        return None
    joined = object_patterns.COORDINATED_BEFORE.search(context.before[:start])
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
    match = object_patterns.LISTED_VERBS.search(context.before)
    if match is None:
        return None
    indexes = tuple(context.left[match.start(group)] for group in (1, 2, 3))
    measures = {part_measure(context.sentence, index) for index in indexes} - {""}
    if len(measures) < 2 or "killed" in measures:
        return None
    return Outcome(("affected",), indexes, "left")


def undergone(context: Context) -> Outcome | None:
    """A harm that people report: "torture was alleged by 63 of the prisoners"."""
    match = object_patterns.UNDERGONE.search(context.before)
    match = match or object_patterns.EVENT_AGAINST.search(context.before)
    outcome = from_left(context, match)
    return restricted(outcome, "tortured", "treated")


def restated_object(context: Context) -> Outcome | None:
    """The count restates an object: "uprooted a third of them, or 3 million people"."""
    if context.word_before() != "or":
        return None
    match = count_link_patterns.RESTATED_OBJECT.search(context.before)
    return from_left(context, match)


def totalled_object(context: Context) -> Outcome | None:
    """The count sums up an object: "arrested everyone in the house, nine people"."""
    match = object_patterns.ALL_OBJECT.search(context.before)
    if match is None:
        return None
    index = context.left[match.start(1)]
    first = context.sentence.words[context.sentence.parts[index].end :][:1]
    return from_left(context, match) if first[0] in WHOLES else None


def besides_oneself(context: Context) -> Outcome | None:
    """People whom suicide killed, too: "the bomber killed himself and a guard"."""
    match = object_patterns.BESIDES_ONESELF.search(context.before)
    listed = object_patterns.OBJECT_LIST_AFTER.match(context.after)
    if match is None or (context.before.endswith(Kind.COMMA) and not listed):
        return None
    verb = context.sentence.parts[context.left[match.start(1)]]
    reflexive = context.sentence.words[verb.end - 1] in REFLEXIVES
    return restricted(from_left(context, match), "killed") if reflexive else None


def companions(context: Context) -> Outcome | None:
    """People who share an outcome: "he was held with his wife and two sons"."""
    match = object_patterns.COMPANIONS.search(context.before)
    if context.before.endswith(Kind.PREPOSITION) and context.word_before() != "with":
        return None
    joined = context.word_before() == "and"
    if joined and not count_link_patterns.COMPANIONS_END.match(context.after):
        return None  # "ten dogs were seized and a man and two women were held"
    return from_left(context, match)


def listed_object(context: Context) -> Outcome | None:
    """The count continues a list: "killed the mayor, his wife and a guard"."""
    if not object_patterns.OBJECT_LIST_AFTER.match(context.after):
        return None
    return from_left(context, object_patterns.LISTED_OBJECT.search(context.before))


def _is_offence(context: Context, place: int) -> bool:
    """Tell whether a verb only names one of several charges.

    "Held for theft, assaulting an officer and resisting arrest" counts no officer.
    """
    quantity, verb = context.quantity, context.left[place]
    listed = (Kind.COMMA, Kind.COORDINATOR)
    if quantity is None or not quantity.unnumbered or quantity.best != 1:
        return False
    if quantity.noun_phrase.who != "security-forces":
        return False  # "arrested for theft and for attacking a nurse"
    part = context.sentence.parts[verb]
    words = context.sentence.words[: part.start]
    charged = not CHARGING.isdisjoint(words) and not CHARGE_LINKS.isdisjoint(words)
    assault = context.sentence.words[part.start].startswith(ASSAULTING)
    near = (context.before[place - 1 : place], context.after[:1])
    return charged and assault and any(kind in listed for kind in near if kind)
