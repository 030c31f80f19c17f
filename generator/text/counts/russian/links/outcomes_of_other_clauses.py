"""Outcomes that the clauses around a count without a verb give it, in Russian prose."""

from __future__ import annotations

from generator.text.counts.russian.outcomes.verb_outcomes import nearest_trigger
from generator.text.counts.russian.sentences.sentence_parts import (
    Outcome,
    Reading,
    is_of_people,
)
from generator.text.counts.russian.words.asides import is_aside, is_inserted
from generator.text.counts.russian.words.tokens import (
    DASHES,
    Clause,
    Sentence,
    preposition,
    word_at,
)
from generator.text.counts.shared.quantity import Quantity
from generator.text.counts.shared.word_tables import load_table

_OPENERS = load_table("russian/denials")["openers"]
OPENERS = tuple(tuple(phrase.split()) for phrase in _OPENERS["words"])
FAR_OPENERS = tuple(tuple(phrase.split()) for phrase in _OPENERS["far"])
SPEECH = frozenset(_OPENERS["speech"])
PLACES = frozenset(("в", "под", "на", "с"))
"""Prepositions of places and states, but not of causes."""
RESUMING = frozenset(("а", "это", "всего"))
"""First words of a clause that has the verb before: "не пятеро, а четверо"."""
MAX_CLAUSES_AHEAD = 4


def from_context(
    reading: Reading, quantity: Quantity, clause: Clause
) -> Outcome | None:
    """Return the outcome of a count whose own clause has no verb."""
    if _is_said(reading, quantity, clause):
        return Outcome(quantity, reading.found[-1].measure, None)
    if reading.is_oblique(quantity) or reading.has_verb(clause):
        return None
    opened = _opens(reading.sentence, clause, OPENERS)
    ahead = _from_ahead(reading, quantity, clause)
    if ahead and (not opened or _closes(reading, ahead)):
        return ahead
    measure = _inherited(reading, clause)
    return (
        Outcome(quantity, measure, None)
        if measure
        else _from_before(reading, quantity, clause)
    )


def _is_said(reading: Reading, quantity: Quantity, clause: Clause) -> bool:
    """Tell whether a bare number is another account: "Минздрав говорит о 47"."""
    words = reading.sentence[clause.start : clause.end]
    about = word_at(reading.sentence, quantity.start - 1) in ("о", "об")
    bare = quantity.is_bare
    said = any(SPEECH & word.lemmas for word in words)
    return bool(reading.found) and about and bare and said


def _opens(
    sentence: Sentence, clause: Clause, phrases: tuple[tuple[str, ...], ...]
) -> bool:
    words = tuple(word.text for word in sentence[clause.start : clause.end])
    return any(words[: len(phrase)] == phrase for phrase in phrases)


def _from_ahead(reading: Reading, quantity: Quantity, clause: Clause) -> Outcome | None:
    """Return the outcome from a clause behind: "трое, в том числе ребенок, ранены".

    A verb of death outweighs a participle before it: "двое, пропавшие вчера, погибли".
    """
    place = reading.clauses.index(clause)
    inserted: Outcome | None = None
    for later in reading.clauses[place + 1 : place + 1 + MAX_CLAUSES_AHEAD]:
        if later.opening not in (",", *DASHES):
            return inserted
        counted = [
            one for one in reading.quantities if later.start <= one.start < later.end
        ]
        if nearest := nearest_trigger(reading, quantity, list(reading.triggers[later])):
            before = any(one.start < nearest.place for one in counted)
            outcome = Outcome(quantity, nearest.measure, nearest.place)
            if is_inserted(reading.sentence, later) and inserted is None:
                inserted = outcome
                continue
            if inserted:
                return outcome if _is_end(reading, outcome) else inserted
            return None if before else outcome
        if reading.has_verb(later):
            return inserted
    return inserted


def _closes(reading: Reading, outcome: Outcome) -> bool:
    """Tell whether a verb closes what an opener began: "еще 11, все дети, ранены"."""
    place = outcome.trigger or 0
    clause = next(one for one in reading.clauses if place < one.end)
    verb = reading.sentence[place]
    if clause.opening in DASHES and not reading.has_verb(clause):
        return preposition(reading.sentence, place) in PLACES  # "из них трое - в коме"
    words = reading.sentence[clause.start : place]
    first = all("быть" in word.lemmas for word in words)
    alone = first and not _has_count(reading, clause)
    return alone and verb.is_part("VERB", "PRTS") and verb.forms[0].plural


def _is_end(reading: Reading, outcome: Outcome) -> bool:
    """Tell whether a verb says that people died, whatever happened to them before."""
    place = outcome.trigger or 0
    told = reading.sentence[place].is_part("VERB", "PRTS")
    return outcome.measure == "killed" and told


def _inherited(reading: Reading, clause: Clause) -> str:
    """Return the measure of the count before, of which this one goes on to tell."""
    if reading.found:
        return reading.found[-1].measure
    first = clause is reading.clauses[0]
    far = first and _opens(reading.sentence, clause, FAR_OPENERS)
    return reading.previous if far else ""


def _has_count(reading: Reading, clause: Clause) -> bool:
    return any(
        clause.start <= one.start < clause.end and is_of_people(one)
        for one in reading.quantities
    )


def _lists_things(reading: Reading, clause: Clause) -> bool:
    """Tell whether a count of things ends a clause: "обесточены 12 сел, …"."""
    return any(one.end == clause.end for one in reading.quantities)


def _from_before(
    reading: Reading, quantity: Quantity, clause: Clause
) -> Outcome | None:
    """Return the outcome from a clause before: "погибли: двое взрослых и ребенок".

    An aside may stand between: "погибли, по последним данным, 65 человек".
    """
    first = reading.sentence[clause.start].text
    goes_on = first in RESUMING or clause.opening in (":", *DASHES)
    before = reading.clause_before(clause)
    while before and not _has_count(reading, before):
        goes_on = goes_on or _lists_things(reading, before)
        goes_on = goes_on or is_aside(reading.sentence, before)
        nearest = nearest_trigger(reading, quantity, list(reading.triggers[before]))
        if goes_on and nearest:
            return Outcome(quantity, nearest.measure, nearest.place)
        before = reading.clause_before(before)
    return None
