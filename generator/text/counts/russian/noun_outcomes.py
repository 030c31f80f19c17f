"""What nouns say of a count: "гибель двух", "число раненых", "убитыми"."""

from generator.text.counts.numbers.quantity import Quantity
from generator.text.counts.russian import quantities, triggers
from generator.text.counts.russian.reading import Outcome, Reading
from generator.text.counts.russian.sentences import (
    DASHES,
    Clause,
    Sentence,
    preposition,
    word_at,
)

AMONG = "среди"
BEFORE_GENITIVE = quantities.FILLERS | {"из", "в"}
"""Words between a noun of an event and its count: "колонна из 2 тысяч"."""
STARTS = frozenset(("с", "со"))
"""Prepositions before the number from which a toll rose."""


def from_noun(quantity: Quantity) -> Outcome | None:
    """Return the outcome that the counted noun tells: "17 погибших"."""
    measure = quantity.noun_phrase.measure
    return Outcome(quantity, measure, None) if measure else None


def from_status(quantity: Quantity) -> Outcome | None:
    """Return the outcome of "300 беженцев", where no verb says more."""
    measure = quantity.noun_phrase.default_measure
    return Outcome(quantity, measure, None) if measure else None


def from_event(reading: Reading, quantity: Quantity) -> Outcome | None:
    """Return the outcome of "гибель двух", "тела 17 погибших"."""
    index = quantity.start - 1
    while index >= 0 and word_at(reading.sentence, index) in BEFORE_GENITIVE:
        index -= 1
    if index < 0:
        return None
    lemmas = reading.sentence[index].lemmas
    measure = next(
        (triggers.EVENTS[one] for one in lemmas if one in triggers.EVENTS), ""
    )
    return Outcome(quantity, measure, index) if measure else None


def from_instrumental(reading: Reading, quantity: Quantity) -> Outcome | None:
    """Return the outcome of "14 человек убитыми", "убитыми до тридцати"."""
    for index in (quantity.end, quantity.start - 1):
        if 0 <= index < len(reading.sentence):
            word = reading.sentence[index]
            instrumental = any(f.case == "ablt" and f.plural for f in word.forms)
            if instrumental and (measure := triggers.noun_measure(word)):
                return Outcome(quantity, measure, index)
    return None


def from_toll(reading: Reading, quantity: Quantity, clause: Clause) -> Outcome | None:
    """Return the outcome of "число погибших достигло 17", "раненых - 1520"."""
    if word_at(reading.sentence, quantity.start - 1) in STARTS:
        return None
    before = reading.clause_before(clause)
    begins = quantity.start <= clause.start + 1
    spans = [(clause.start, quantity.start, False)]
    if before and begins and (clause.opening in DASHES or clause.opening == ":"):
        spans.append((before.start, before.end, True))
    for start, end, closing in spans:
        if outcome := _toll(reading, quantity, range(start, end), closing=closing):
            return outcome
    return None


def _toll(
    reading: Reading, quantity: Quantity, places: range, *, closing: bool
) -> Outcome | None:
    sentence = reading.sentence
    tolls = any(triggers.TOLLS & sentence[place].lemmas for place in places)
    for place in reversed(places):
        word = sentence[place]
        measure = triggers.noun_measure(word) or triggers.status_measure(word)
        if not measure or reading.is_counted(place):
            continue
        last = closing and place == places[-1]
        among = preposition(sentence, place) == AMONG
        there = closing and word_at(sentence, places[0]) in ("есть", "имеются")
        listed = not closing and _is_listed(sentence, place, quantity)
        if tolls or last or among or there or listed:
            return Outcome(quantity, measure, place)
    return None


def _is_listed(sentence: Sentence, place: int, quantity: Quantity) -> bool:
    """Tell whether a bare number follows its noun: "раненых 2240", "заложников 12"."""
    if quantity.noun_phrase.noun_class != "bare":
        return False
    between = sentence[place + 1 : quantity.start]
    genitive = any(
        form.case == "gent" and form.plural for form in sentence[place].forms
    )
    return genitive and not any(word.has_part("NOUN", "PREP") for word in between)


def from_partner(reading: Reading, quantity: Quantity) -> Outcome | None:
    """Return the outcome of a noun that two numbers share: "17 из 40 погибших"."""
    if quantity.noun_phrase.noun_class != "bare":
        return None
    joined = word_at(reading.sentence, quantity.end) in ("и", "или", "из")
    partner = next((q for q in reading.quantities if q.start == quantity.end + 1), None)
    measure = partner.noun_phrase.measure if partner and joined else ""
    return Outcome(quantity, measure, None) if measure else None
