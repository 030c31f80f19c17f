"""What verbs, and places and states, say of a count in Russian prose."""

from itertools import pairwise

from generator.text.counts.numbers.quantity import Quantity
from generator.text.counts.russian.reading import Outcome, Reading
from generator.text.counts.russian.sentences import (
    DASHES,
    Clause,
    Sentence,
    word_at,
)
from generator.text.counts.russian.triggers import Role, Trigger
from generator.text.counts.words.lexicon import load_table

_OPENERS = load_table("russian/denials")["openers"]
OPENERS = tuple(tuple(phrase.split()) for phrase in _OPENERS["words"])
FAR_OPENERS = tuple(tuple(phrase.split()) for phrase in _OPENERS["far"])
ASIDES = frozenset(_OPENERS["asides"])
HEARSAY = frozenset(_OPENERS["hearsay"])
SPEECH = frozenset(_OPENERS["speech"])
HARMS = frozenset(("killed", "injured", "missing"))
"""Harms that one count may give together: "убито и ранено 200"."""
WEAKEST = "treated"
"""The measure that gives way to any other: "скончались в больнице"."""
MAX_CLAUSES_AHEAD = 4


def from_clause(
    reading: Reading, quantity: Quantity, clause: Clause, part: Clause
) -> Outcome | None:
    """Return what the verbs of a clause say, first those between its joints."""
    found = reading.triggers[clause]
    if reading.is_oblique(quantity):
        found = _about_oblique(reading, quantity, found)
    inside = [one for one in found if part.start <= one.place < part.end]
    if nearest := nearest_trigger(reading, quantity, inside):
        if _is_joint(reading, quantity, clause, nearest):
            return Outcome(quantity, "affected", nearest.place)
        return Outcome(quantity, nearest.measure, nearest.place)
    nearest = nearest_trigger(reading, quantity, list(found))
    return Outcome(quantity, nearest.measure, nearest.place) if nearest else None


def _about_oblique(
    reading: Reading, quantity: Quantity, found: tuple[Trigger, ...]
) -> tuple[Trigger, ...]:
    """Return the triggers that tell of people after a preposition.

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
    """Return the nearest trigger that can be about a count; verbs before states."""
    fitting = [one for one in found if one.measure and _fits(reading, quantity, one)]
    return min(
        fitting,
        key=lambda one: (
            one.measure == WEAKEST,
            one.role is Role.STATE,
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
    if trigger.active and trigger.place > quantity.start:
        return _is_fronted_object(reading, quantity, trigger)
    return True


def _is_fronted_object(reading: Reading, quantity: Quantity, trigger: Trigger) -> bool:
    """Tell whether a count before an active verb is its object: "троих задержали"."""
    after = reading.sentence[trigger.place + 1 : trigger.place + 3]
    objects = any(
        form.case == "accs" and form.animate
        for word in after
        for form in word.forms[:2]
    )
    later = any(one.start > trigger.place for one in reading.quantities)
    return not objects and not later


def _is_joint(
    reading: Reading, quantity: Quantity, clause: Clause, trigger: Trigger
) -> bool:
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


def from_context(
    reading: Reading, quantity: Quantity, clause: Clause
) -> Outcome | None:
    """Return the outcome of a count whose own clause has no verb."""
    if _is_said(reading, quantity, clause):
        return Outcome(quantity, reading.found[-1].measure, None)
    if reading.is_oblique(quantity) or reading.has_verb(clause):
        return None
    opened = _opens(reading.sentence, clause, OPENERS)
    if not opened and (ahead := _from_ahead(reading, quantity, clause)):
        return ahead
    measure = _inherited(reading, quantity, clause)
    return (
        Outcome(quantity, measure, None)
        if measure
        else _from_before(reading, quantity, clause)
    )


def _is_said(reading: Reading, quantity: Quantity, clause: Clause) -> bool:
    """Tell whether a bare number is another account: "Минздрав говорит о 47"."""
    words = reading.sentence[clause.start : clause.end]
    about = word_at(reading.sentence, quantity.start - 1) in ("о", "об")
    bare = quantity.noun_phrase.noun_class == "bare"
    said = any(SPEECH & word.lemmas for word in words)
    return bool(reading.found) and about and bare and said


def _opens(
    sentence: Sentence, clause: Clause, phrases: tuple[tuple[str, ...], ...]
) -> bool:
    words = tuple(word.text for word in sentence[clause.start : clause.end])
    return any(words[: len(phrase)] == phrase for phrase in phrases)


def _from_ahead(reading: Reading, quantity: Quantity, clause: Clause) -> Outcome | None:
    """Return what a clause behind says: "трое, в том числе ребенок, ранены"."""
    place = reading.clauses.index(clause)
    for later in reading.clauses[place + 1 : place + 1 + MAX_CLAUSES_AHEAD]:
        if later.opening not in (",", *DASHES):
            return None
        counted = [
            one for one in reading.quantities if later.start <= one.start < later.end
        ]
        if nearest := nearest_trigger(reading, quantity, list(reading.triggers[later])):
            before = any(one.start < nearest.place for one in counted)
            participle = reading.sentence[later.start].has_part("PRTF")
            if not before or participle:
                return Outcome(quantity, nearest.measure, nearest.place)
            return None
        if reading.has_verb(later):
            return None
    return None


def _inherited(reading: Reading, quantity: Quantity, clause: Clause) -> str:
    """Return the measure of the count before, of which this one goes on to tell."""
    if reading.found:
        return reading.found[-1].measure
    first = clause is reading.clauses[0]
    far = first and _opens(reading.sentence, clause, FAR_OPENERS)
    return reading.previous if far else ""


def _is_aside(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a clause only says whence: "по словам очевидцев"."""
    words = sentence[clause.start : clause.end]
    return words[0].text in ASIDES and any(HEARSAY & word.lemmas for word in words)


def _has_count(reading: Reading, clause: Clause) -> bool:
    return any(clause.start <= one.start < clause.end for one in reading.quantities)


def _from_before(
    reading: Reading, quantity: Quantity, clause: Clause
) -> Outcome | None:
    """Return what a clause before says: "погибли: двое взрослых и ребенок".

    An aside may stand between: "погибли, по последним данным, 65 человек".
    """
    goes_on = clause.opening in (":", *DASHES)
    before = reading.clause_before(clause)
    while before and not _has_count(reading, before):
        goes_on = goes_on or _is_aside(reading.sentence, before)
        nearest = nearest_trigger(reading, quantity, list(reading.triggers[before]))
        if goes_on and nearest:
            return Outcome(quantity, nearest.measure, nearest.place)
        before = reading.clause_before(before)
    return None
