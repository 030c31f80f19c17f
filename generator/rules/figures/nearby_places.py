"""Check places that are our reading against the sentence that has the number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus import quotation_groups_and_places, quotation_speakers
from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis, Place
from generator.model.geography.countries import COUNTRIES
from generator.model.records import Evidence, Figure
from generator.model.sources import Source
from generator.rules.figures import matching_readings, our_reading_notes
from generator.rules.framework import Fault, rule, traversal
from generator.text import identifying_words
from generator.text.nearby import counted_groups, counted_places


@rule("P732", Crisis)
def read_places_are_not_elsewhere(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A place that is our reading must not be another than that of the number.

    Where the sentence of the quotation puts the number in another place, or in the
    whole country, the note must name that place too, so that readers see how the two go
    together. This is not asked where the headline names the figure's place, nor of
    names that the title of the brief has.

    Why: An article about one town may count the victims of another.
    Wrong: "place: osh" and "note: The place is our reading.", where the article says
        "In Uddel 25 people were hurt"
    Right: "note: The place is our reading: Uddel, a quarter of Osh."
    """
    places = {place.id: place for place in crisis.places}
    for where, figure in traversal.figures(crisis):
        place = places.get(figure.place or "")
        declared = our_reading_notes.is_declared("place", figure.note)
        if place is None or not declared:
            continue
        counting = matching_readings.matching_evidence(figure, corpus)
        known = _words(place, figure, crisis)
        if counting and all(
            _is_elsewhere(one, place, known, corpus) for one in counting
        ):
            message = (
                f"the sentence of the number names another place than '{place.id}'"
            )
            hint = "name that place in the note, or leave the figure's place out"
            yield Fault((*where, "place"), message, hint)


def _words(place: Place, figure: Figure, crisis: Crisis) -> frozenset[str]:
    """Return the stemmed words by which a record may call the place of its number."""
    countries = [COUNTRIES.get(code, "") for code in crisis.countries]
    texts = (place.name, *place.aliases, figure.note or "", crisis.title, *countries)
    words = re.findall(r"\w+", " ".join(texts))
    is_country = place.name.partition(",")[0] in countries
    is_everywhere = is_country or counted_places.is_everywhere(figure.note or "")
    whole = (counted_places.EVERYWHERE,) if is_everywhere else ()
    return frozenset((*map(identifying_words.stem, words), *whole))


def _is_elsewhere(
    evidence: Evidence, place: Place, known: frozenset[str], corpus: Corpus
) -> bool:
    """Tell whether a sentence puts its number in a place that a record never names."""
    source = corpus.sources.get(evidence.source)
    context = source and quotation_speakers.context_of(source, evidence.quote)
    if not source or not context or not context.places:
        return False
    digest = source.text_sha256 or ""
    sealed = {quotation_groups_and_places.place_seal(digest, word) for word in known}
    if not sealed.isdisjoint(context.places):
        return False
    everywhere = quotation_groups_and_places.place_seal(
        digest, counted_places.EVERYWHERE
    )
    return everywhere in context.places or not _is_titled(place, source)


def _is_titled(place: Place, source: Source) -> bool:
    """Tell whether the headline of a source names a place, and not one like it."""
    telling = (
        " ".join(counted_places.telling_words(name.split()))
        for name in (place.name, *place.aliases)
    )
    headline = source.headline or ""
    return any(counted_groups.has_word_of(name, headline) for name in telling)
