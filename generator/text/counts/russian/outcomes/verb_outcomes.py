"""Outcomes that verbs, places and states give a count in Russian prose."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.russian.sentences.sentence_parts import (
    Outcome,
    Reading,
    is_of_people,
)
from generator.text.counts.russian.words.tokens import Clause, Sentence, word_at
from generator.text.counts.russian.words.trigger_words import Role, Trigger, is_active
from generator.text.counts.shared.quantity import Quantity
from generator.text.counts.shared.word_tables import load_table

HARMS = frozenset(("killed", "injured", "missing"))
"""Harms that one count may give together: "убито и ранено 200"."""
OBJECTS = frozenset(("их", "его", "ее", "нас", "меня"))
"""Pronouns before a verb of which they are the object."""
COLLECTIVES = frozenset(
    "двое трое четверо пятеро шестеро семеро восьмеро девятеро десятеро оба".split()
)
_TRIGGER_WORDS = load_table("russian/trigger_words")
DIAGNOSIS = frozenset(_TRIGGER_WORDS["diagnosis"]["words"])
DISEASES = frozenset(_TRIGGER_WORDS["diagnosis"]["nouns"])
ATTENDING = frozenset(_TRIGGER_WORDS["attending"]["words"])
GATHERINGS = frozenset(_TRIGGER_WORDS["gathering"]["words"])
SEARCHING = frozenset(("искать", "разыскивать"))
WANTED = frozenset(load_table("russian/people")["wanted"]["words"])
WEAKEST = "treated"
"""The measure that gives way to any other: "скончались в больнице"."""


def from_clause(
    reading: Reading, quantity: Quantity, clause: Clause, part: Clause
) -> Outcome | None:
    """Return the outcome of the verbs of a clause, first those between its joints."""
    found = reading.triggers[clause]
    if diagnosed := _diagnosed(reading, quantity, clause):
        return diagnosed
    if reading.is_oblique(quantity):
        found = _about_oblique(reading, quantity, found)
    inside = [one for one in found if part.start <= one.place < part.end]
    if nearest := nearest_trigger(reading, quantity, inside):
        if _is_joint(reading, clause, nearest):
            return Outcome(quantity, "affected", nearest.place)
        return Outcome(quantity, nearest.measure, nearest.place)
    nearest = nearest_trigger(reading, quantity, list(found))
    return Outcome(quantity, nearest.measure, nearest.place) if nearest else None


def _diagnosed(reading: Reading, quantity: Quantity, clause: Clause) -> Outcome | None:
    """Return the outcome of those with a disease: "у 12 подтвердили холеру"."""
    if word_at(reading.sentence, quantity.start - 1) != "у":
        return None
    for place in range(clause.start, clause.end):
        lemmas = reading.sentence[place].lemmas
        told = place >= quantity.end and DIAGNOSIS & lemmas
        if told or DISEASES & lemmas:
            return Outcome(quantity, "injured", place)
    return None


def from_attendance(
    reading: Reading, quantity: Quantity, clause: Clause
) -> Outcome | None:
    """Return the outcome of people who came to an event named as a gathering."""
    words = reading.sentence[clause.start : clause.end]
    came = any(
        ATTENDING & word.lemmas and word.is_part("VERB") and not word.forms[0].future
        for word in words
    )
    gathering = any(GATHERINGS & word.lemmas for word in reading.sentence)
    police = quantity.noun_phrase.who == "security-forces"
    if not (came and gathering) or police or reading.is_oblique(quantity):
        return None
    return Outcome(quantity, "demonstrating", None)


def _about_oblique(
    reading: Reading, quantity: Quantity, found: tuple[Trigger, ...]
) -> tuple[Trigger, ...]:
    """Return the triggers for people after a preposition.

    "Пытки применялись к 15", "у 38 нашли переломы".
    """
    nouns = [one for one in found if reading.sentence[one.place].is_part("NOUN")]
    link = word_at(reading.sentence, quantity.start - 1)
    return tuple(
        one for one in nouns if (link == "у") or (link == "к" and one.size > 1)
    )


def nearest_trigger(
    reading: Reading, quantity: Quantity, found: list[Trigger]
) -> Trigger | None:
    """Return the nearest trigger that can be about a count.

    Verbs come before participles, and both before states.
    """
    fitting = [one for one in found if one.measure and _fits(reading, quantity, one)]
    return min(
        fitting,
        key=lambda one: (
            one.measure == WEAKEST,
            one.role is Role.STATE,
            reading.sentence[one.place].is_part("PRTF", "ADJF"),
            _distance(quantity, one),
            -one.size,
        ),
        default=None,
    )


def _distance(quantity: Quantity, trigger: Trigger) -> int:
    if trigger.place < quantity.start:
        return quantity.start - trigger.place
    return trigger.place - quantity.end + 1


def _fits(reading: Reading, quantity: Quantity, trigger: Trigger) -> bool:
    """Tell whether a trigger can be about a count, and no other one stands between."""
    if trigger.negated or reading.is_counted(trigger.place):
        return False
    if _is_other_subject(reading, quantity, trigger):
        return False
    sought = SEARCHING & reading.sentence[trigger.place].lemmas
    if sought and is_wanted(reading.sentence, quantity):
        return False
    if trigger.active and _is_agent(reading.sentence, quantity, trigger):
        return False
    if trigger.active and trigger.place > quantity.start:
        return _is_fronted_object(reading, trigger)
    return True


def _is_other_subject(reading: Reading, quantity: Quantity, trigger: Trigger) -> bool:
    """Tell whether a participle is a subject by itself: "протестующие избили двоих"."""
    word = reading.sentence[trigger.place]
    clause = next(one for one in reading.clauses if trigger.place < one.end)
    subject = word.is_part("PRTF") and word.forms[0].case == "nomn"
    apart = trigger.place + 1 != quantity.start
    alone = word_at(reading.sentence, trigger.place - 1) != ","
    return subject and apart and alone and reading.has_verb(clause)


def is_wanted(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether those counted are sought for a deed: "ищут двоих убийц".

    A participle behind may name it: "ищут водителя, сбившего пешехода".
    """
    place = quantity.end + 1
    if word_at(sentence, quantity.end) == "," and place < len(sentence):
        word = sentence[place]
        if word.is_part("PRTF") and is_active(word) and word.forms[0].transitive:
            return True
    return any(
        WANTED & word.lemmas and word.has_part("NOUN", "ADJF", "PRTF")
        for word in sentence[quantity.start : quantity.end + 1]
    )


def _is_agent(sentence: Sentence, quantity: Quantity, trigger: Trigger) -> bool:
    """Tell whether those counted did it: "их ищут 200 человек", "ранили двое".

    A collective number is in the nominative, since people in the accusative have the
    form of the genitive: "ранили двоих".
    """
    if word_at(sentence, trigger.place - 1) in OBJECTS:
        return True
    numbers = sentence[quantity.start : quantity.end]
    return any(word.text in COLLECTIVES for word in numbers)


def _is_fronted_object(reading: Reading, trigger: Trigger) -> bool:
    """Tell whether a count before an active verb is its object: "троих задержали"."""
    if reading.sentence[trigger.place].is_part("PRTF"):
        return False
    after = reading.sentence[trigger.place + 1 : trigger.place + 3]
    objects = any(
        form.case == "accs" and form.animate
        for word in after
        for form in word.forms[:2]
    )
    later = any(
        one.start > trigger.place and is_of_people(one) for one in reading.quantities
    )
    return not objects and not later


def _is_joint(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Tell whether two harms share one count: "убито и ранено 200"."""
    joined = [
        pair
        for pair in pairwise(reading.triggers[clause])
        if trigger in pair and abs(pair[0].place - pair[1].place) == 2
    ]
    return any(
        word_at(reading.sentence, first.place + 1) in ("и", "или")
        and HARMS.issuperset((first.measure, second.measure))
        and first.measure != second.measure
        for first, second in joined
    )
