"""Outcomes that nouns give a count: "гибель двух", "число раненых", "убитыми"."""

from __future__ import annotations

from generator.text.counts.russian.outcomes.verb_outcomes import GATHERINGS, is_wanted
from generator.text.counts.russian.people import listed_people, quantities
from generator.text.counts.russian.people.one_person_nouns import POSSESSIVES
from generator.text.counts.russian.sentences.sentence_parts import Outcome, Reading
from generator.text.counts.russian.words import trigger_words
from generator.text.counts.russian.words.tokens import DASHES, Clause, Sentence, word_at
from generator.text.counts.shared.quantity import Quantity

BEFORE_GENITIVE = quantities.FILLERS | {"из", "в", "отношении"}
"""Words between a noun of an event and its count: "колонна из 2 тысяч"."""
LINKS = frozenset(("оказаться", "числиться", "считаться", "признать", "значиться"))
"""Verbs between the state of people and their number: "ранеными числятся двое"."""
PARTICIPATION = "участие"
"""The noun of those who take part, in a gathering or in anything else."""
STARTS = frozenset(("с", "со"))
"""Prepositions before the number from which a toll rose."""


def from_noun(quantity: Quantity) -> Outcome | None:
    """Return the outcome that the counted noun gives: "17 погибших"."""
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
    if joined := _joined_event(reading, quantity, index):
        return joined
    taking_part = PARTICIPATION in reading.sentence[index].lemmas
    if taking_part and not _is_gathering(reading.sentence):
        return None
    measure = trigger_words.event_measure(reading.sentence, index)
    if measure == "missing" and is_wanted(reading.sentence, quantity):
        return None
    return Outcome(quantity, measure, index) if measure else None


def _joined_event(reading: Reading, quantity: Quantity, index: int) -> Outcome | None:
    """Return the outcome of an event before a count to which "и" joins this one.

    "Гибель двух солдат и троих детей", "тела матери и ее дочери".
    """
    index -= word_at(reading.sentence, index) in POSSESSIVES
    last = reading.found[-1] if reading.found else None
    if word_at(reading.sentence, index) != "и" or last is None:
        return None
    event = last.trigger is not None and last.trigger < last.quantity.start
    if not event or last.quantity.end != index:
        return None
    named = not trigger_words.EVENTS.keys().isdisjoint(
        reading.sentence[last.trigger or 0].lemmas
    )
    return Outcome(quantity, last.measure, last.trigger) if named else None


def _is_gathering(sentence: Sentence) -> bool:
    """Tell whether a sentence is about a gathering that took place."""
    coming = any(word.forms[0].future for word in sentence if word.forms)
    return not coming and any(GATHERINGS & word.lemmas for word in sentence)


def from_instrumental(reading: Reading, quantity: Quantity) -> Outcome | None:
    """Return the outcome of "14 человек убитыми", "ранеными оказались до тридцати"."""
    before = quantity.start - 1
    before -= before > 0 and bool(LINKS & reading.sentence[before].lemmas)
    for index in (quantity.end, before):
        if 0 <= index < len(reading.sentence):
            word = reading.sentence[index]
            one = quantity.unnumbered
            instrumental = any(
                form.case == "ablt" and (one or form.plural) for form in word.forms
            )
            if instrumental and (measure := trigger_words.any_measure(word)):
                return Outcome(quantity, measure, index)
    return None


def from_toll(reading: Reading, quantity: Quantity, clause: Clause) -> Outcome | None:
    """Return the outcome of "число погибших достигло 17", "раненых - 1520".

    The number may come first: "до шести возросло число погибших".
    """
    if word_at(reading.sentence, quantity.start - 1) in STARTS:
        return None
    before = reading.clause_before(clause)
    begins = quantity.start <= clause.start + 1
    spans = [(clause.start, quantity.start, False)]
    if before and begins and (clause.opening in DASHES or clause.opening == ":"):
        spans.append((before.start, before.end, True))
    behind = range(quantity.end, clause.end)
    if any(quantities.CHANGES & reading.sentence[place].lemmas for place in behind):
        spans.append((quantity.end, clause.end, False))
    for start, end, closing in spans:
        if outcome := _toll(reading, quantity, range(start, end), closing=closing):
            return outcome
    return None


def _toll(
    reading: Reading, quantity: Quantity, places: range, *, closing: bool
) -> Outcome | None:
    sentence = reading.sentence
    tolls = any(trigger_words.TOLLS & sentence[place].lemmas for place in places)
    for place in reversed(places):
        word = sentence[place]
        measure = trigger_words.any_measure(word)
        if not measure or reading.is_counted(place):
            continue
        last = closing and place == places[-1]
        among = listed_people.is_among(sentence, place)
        there = closing and word_at(sentence, places[0]) in ("есть", "имеются")
        listed = not closing and _is_listed(sentence, place, quantity)
        if tolls or last or among or there or listed:
            return Outcome(quantity, measure, place)
    return None


def _is_listed(sentence: Sentence, place: int, quantity: Quantity) -> bool:
    """Tell whether a bare number follows its noun: "раненых 2240", "заложников 12"."""
    if not quantity.is_bare:
        return False
    between = sentence[place + 1 : quantity.start]
    genitive = any(
        form.case == "gent" and form.plural for form in sentence[place].forms
    )
    return genitive and not any(word.has_part("NOUN", "PREP") for word in between)


def from_attribute(reading: Reading, quantity: Quantity) -> Outcome | None:
    """Return the outcome of a participle behind: "похоронили троих, погибших в бою"."""
    place = quantity.end + 1
    if word_at(reading.sentence, quantity.end) != "," or place >= len(reading.sentence):
        return None
    word = reading.sentence[place]
    plural = any(form.plural and form.part == "PRTF" for form in word.forms)
    measure = trigger_words.noun_measure(word) if plural else ""
    return Outcome(quantity, measure, place) if measure else None


def from_partner(reading: Reading, quantity: Quantity) -> Outcome | None:
    """Return the outcome of a noun that two numbers share: "17 из 40 погибших"."""
    if not quantity.is_bare:
        return None
    joined = word_at(reading.sentence, quantity.end) in ("и", "или", "из")
    partner = next((q for q in reading.quantities if q.start == quantity.end + 1), None)
    measure = partner.noun_phrase.measure if partner and joined else ""
    return Outcome(quantity, measure, None) if measure else None
