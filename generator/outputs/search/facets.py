"""Search facets: countries, years, kinds and types that narrow the results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import Reference
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.geography.countries import COUNTRIES
from generator.model.records import Record, Response

Facets = Mapping[str, tuple[str, ...]]
"""Values in words, by facet: country, year, kind and type; none is empty."""


def of_crisis(crisis: Crisis) -> Facets:
    """Return the facets of a briefing."""
    return _facets([crisis], (record for _, record in crisis.records()))


def of_uses(
    corpus: Corpus, uses: Iterable[Reference], country: str | None = None
) -> Facets:
    """Return the facets of a page that shows records of several crises.

    Args:
        corpus: Everything that is published.
        uses: The records.
        country: Code of a further country that the page is about.
    """
    shown = [*uses]
    crises = {use.crisis: corpus.crises[use.crisis] for use in shown}
    return _facets([*crises.values()], (use.record for use in shown), country)


def _facets(
    crises: Sequence[Crisis], records: Iterable[Record], country: str | None = None
) -> Facets:
    countries = {code for crisis in crises for code in crisis.countries}
    types = (record.type for record in records if isinstance(record, Response))
    found = {
        "country": [COUNTRIES[code] for code in {*countries, *filter(None, [country])}],
        "year": {year for crisis in crises for year in _years(crisis.covers)},
        "kind": {kind.label for crisis in crises for kind in crisis.kinds},
        "type": {kind.label for kind in types},
    }
    return {facet: tuple(sorted(values)) for facet, values in found.items() if values}


def _years(covers: str) -> Iterator[str]:
    days = edtf.parse(covers)
    yield from map(str, range(days.start.year, days.end.year + 1))
