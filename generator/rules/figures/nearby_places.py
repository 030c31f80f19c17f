"""Check places of figures and events against the sentence of their quotation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.corpus import counted_in_quotations, quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import english_words
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis, Place
from generator.model.geography.countries import COUNTRIES
from generator.model.records import Evidence, Figure
from generator.model.sources import Source
from generator.rules.figures import matching_readings, our_reading_notes
from generator.rules.framework import Fault, rule, traversal
from generator.text import identifying_words, quotations
from generator.text.nearby import counted_groups, counted_places, own_places


@rule("P732", Crisis)
def read_places_are_not_elsewhere(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A place that is our reading must be the one that the number belongs to.

    Where the sentence of the quotation, or the label of its row, puts the number in
    another place, or in the whole country, the note must name that place too, so that
    readers see how the two go together. This is not asked where the headline names the
    figure's place, nor of names that the title of the brief has.

    Why: An article about one town may count the victims of another.
    Wrong: "place: osh" and "note: The place is our reading.", where the article says
        "In Uddel 25 people were hurt"
    Right: "note: The place is our reading: Uddel, a quarter of Osh."
    """
    places = {place.id: place for place in crisis.places}
    for where, figure in _figures_with_read_place(crisis):
        place = places.get(figure.place or "")
        counting = matching_readings.matching_evidence(figure, corpus) if place else ()
        said = figure.note or ""
        if (
            place
            and counting
            and all(
                _is_elsewhere(one, place, said, crisis, corpus)
                or _is_counted_elsewhere(one, figure, place, crisis, corpus)
                for one in counting
            )
        ):
            message = (
                f"the sentence with the number names a place other than '{place.id}'"
            )
            hint = "name that place in the note, or leave the figure's place out"
            yield Fault((*where, "place"), message, hint)


@rule("P744", Crisis)
def events_are_not_elsewhere(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """An event must have the place in which its sentence puts it.

    A sentence does so with words such as "in Uddel, where". The text or the note of the
    event may name that place too, to show how the two places go together. This is not
    asked where the headline names the event's place, nor of names in the brief's title.

    Why: An article about one town may tell what happened in another.
    Wrong: "place: osh", where the article says "in Uddel, where a mill burned"
    Right: "place: uddel"
    """
    places = {place.id: place for place in crisis.places}
    for index, event in enumerate(crisis.events):
        place = places.get(event.place or "")
        if place is None:
            continue
        said = f"{event.text} {event.note or ''}"
        if event.evidence and all(
            _is_elsewhere(one, place, said, crisis, corpus) for one in event.evidence
        ):
            message = f"the sentence of the event names a place other than '{place.id}'"
            hint = "name that place in the text, or leave the event's place out"
            yield Fault(("events", index, "place"), message, hint)


@rule("P745", Crisis)
def figures_are_where_their_event_is(
    _: str, crisis: Crisis, __: Corpus
) -> Iterator[Fault]:
    """A figure of an event must have that event's place, or name the place in its note.

    This applies to figures whose `period` is an event and whose place is our reading.

    Why: Whoever was hurt at an event was hurt where it happened.
    Wrong: "place: osh" and "period: fire-in-uddel"
    Right: "place: uddel", or "note: The place is our reading: Uddel, a part of Osh."
    """
    places = {place.id: place for place in crisis.places}
    events = {event.id: event for event in crisis.events}
    for where, figure in _figures_with_read_place(crisis):
        event = events.get(figure.period)
        place = places.get(figure.place or "")
        scene = places.get(event.place or "") if event else None
        if not place or not scene or place is scene:
            continue
        own = {*map(identifying_words.stem, (*_names(place), *_split(figure.note)))}
        if own.isdisjoint(map(identifying_words.stem, _names(scene))):
            message = f"'{place.id}' is not '{scene.id}', the place of its event"
            hint = "name that place in the note, or leave the figure's place out"
            yield Fault((*where, "place"), message, hint)


def of_something_else(
    where: KeyPath, figure: Figure, names: Callable[[str], bool], corpus: Corpus
) -> Iterator[Fault]:
    """Yield a fault if quotations name a figure's place for other things only.

    Args:
        where: The key path of the figure.
        figure: The figure.
        names: Tells whether a text, folded, names its place.
        corpus: All records.
    """
    naming = [one for one in figure.evidence if names(quotations.fold(one.quote))]
    if naming and all(_names_others(one, figure, names, corpus) for one in naming):
        message = f"its quotation names '{figure.place}' as the place of something else"
        declaration = our_reading_notes.declaration("place")
        hint = f"give the place of the number, or {declaration}"
        yield Fault((*where, "place"), message, hint)


def _names_others(
    evidence: Evidence, figure: Figure, names: Callable[[str], bool], corpus: Corpus
) -> bool:
    """Tell whether what a quotation says of a figure's number lacks its place."""
    words = english_words(evidence, corpus) or ""
    texts = [
        own_places.of_count(words, count, figure.measure)
        for count in matching_readings.english_counts(evidence, figure, corpus)
    ]
    return bool(texts) and not any(names(quotations.fold(text)) for text in texts)


def _figures_with_read_place(crisis: Crisis) -> Iterator[tuple[KeyPath, Figure]]:
    """Yield the key path of each figure whose place is our reading, and the figure."""
    for where, figure in traversal.figures(crisis):
        if our_reading_notes.is_declared("place", figure.note):
            yield where, figure


def _names(place: Place) -> list[str]:
    """Return the words of the names of a place."""
    return _split(" ".join((place.name, *place.aliases)))


def _split(text: str | None) -> list[str]:
    return re.findall(r"\w+", text or "")


def _words(place: Place, said: str, crisis: Crisis) -> frozenset[str]:
    """Return the stemmed words by which a record may call its place.

    Args:
        place: The place.
        said: What the record says of it in our words.
        crisis: The brief.
    """
    countries = [COUNTRIES.get(code, "") for code in crisis.countries]
    texts = (place.name, *place.aliases, said, crisis.title, *countries)
    words = _split(" ".join(texts))
    is_country = place.name.partition(",")[0] in countries
    is_everywhere = is_country or counted_places.is_everywhere(said)
    whole = (counted_places.EVERYWHERE,) if is_everywhere else ()
    return frozenset((*map(identifying_words.stem, words), *whole))


def _is_elsewhere(
    evidence: Evidence, place: Place, said: str, crisis: Crisis, corpus: Corpus
) -> bool:
    """Tell whether a sentence puts its number in a place that a record never names.

    Args:
        evidence: The quotation.
        place: The place of its record.
        said: What the record says of it in our words.
        crisis: The brief.
        corpus: All records.
    """
    source = corpus.sources.get(evidence.source)
    context = source and quotation_speakers.context_of(source, evidence.quote)
    if not source or not context or not context.places:
        return False
    digest = source.text_sha256 or ""
    known = _words(place, said, crisis)
    sealed = {counted_in_quotations.place_seal(digest, word) for word in known}
    if not sealed.isdisjoint(context.places):
        return False
    everywhere = counted_in_quotations.place_seal(digest, counted_places.EVERYWHERE)
    return everywhere in context.places or not _is_titled(place, source)


def _is_counted_elsewhere(
    evidence: Evidence, figure: Figure, place: Place, crisis: Crisis, corpus: Corpus
) -> bool:
    """Tell whether the clause of a figure's number names other places alone."""
    source = corpus.sources.get(evidence.source)
    words = english_words(evidence, corpus) or ""
    named = {
        word
        for count in matching_readings.english_counts(evidence, figure, corpus)
        for word in own_places.words_in_clause(words, count)
    }
    if not named or not named.isdisjoint(_words(place, figure.note or "", crisis)):
        return False
    return source is None or not _is_titled(place, source)


def _is_titled(place: Place, source: Source) -> bool:
    """Tell whether the headline of a source names a place, and not one like it."""
    telling = (
        " ".join(counted_places.telling_words(name.split()))
        for name in (place.name, *place.aliases)
    )
    headline = source.headline or ""
    return any(counted_groups.has_word_of(name, headline) for name in telling)
