"""Versions of briefings, which change with the content of their pages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.figures import figure_origins, figures_by_scope
from generator.corpus.memoized_lookups import memoized
from generator.model.documents import Crisis
from generator.model.parties import Party
from generator.model.records import Figure
from generator.model.sources import Source

_NEVER = "2000-01-01"
"""Day of a corpus without a crisis."""
_SHOWN = {
    *("publisher", "headline", "authors", "url", "archive_url", "published"),
    *("date_basis", "extent", "origins", "reporting", "retracted"),
}
"""Fields of a source that the page shows; those written by tools do not count."""


@memoized
def version(crisis: Crisis, corpus: Corpus) -> str:
    """Return the day of review and eight hexadecimal digits of a hash of the content.

    Empty keys are left out, so that a new key of the format changes no version.
    """
    content: dict[str, object] = {
        "crisis": crisis.model_dump(mode="json", exclude_defaults=True),
        "names": names(crisis, corpus),
        "sources": {
            name: source.model_dump(mode="json", include=_SHOWN, exclude_defaults=True)
            for name, source in _sources(crisis, corpus).items()
        },
        "support": [one.support for one in figures_by_scope.accounts(crisis, corpus)],
    }
    return of_content(updated(crisis), content)


def of_content(day: str, content: object) -> str:
    """Return a day and eight hexadecimal digits of a hash of JSON data."""
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return f"{day}-{sha256(text.encode()).hexdigest()[:8]}"


def updated(crisis: Crisis) -> str:
    """Return the day on which a crisis was last reviewed, or withdrawn."""
    return crisis.withdrawn.date if crisis.withdrawn else crisis.reviewed


def latest_update(names: Iterable[str], corpus: Corpus) -> str:
    """Return the latest day of `updated` of some crises, as ISO 8601."""
    days = (updated(corpus.crises[name]) for name in names)
    return max(days, default=_NEVER)


@memoized
def names(crisis: Crisis, corpus: Corpus) -> dict[str, str]:
    """Return the names of all actors that a briefing mentions, by id."""
    found = {actor for one in _parties(crisis, corpus) if (actor := actor_of(one))}
    return {actor: corpus.actors[actor].name for actor in sorted(found)}


def _parties(crisis: Crisis, corpus: Corpus) -> Iterator[Party]:
    for _, record in crisis.records():
        yield from (party for _, party in record.parties())
        yield from (one.origin for one in record.evidence if one.origin)
        if isinstance(record, Figure):
            yield from filter(None, figure_origins.origins(record, corpus))
    for source in _sources(crisis, corpus).values():
        yield from source.origins


def _sources(crisis: Crisis, corpus: Corpus) -> dict[str, Source]:
    return {name: corpus.sources[name] for name in corpus.crisis_sources(crisis)}


def latest_review(corpus: Corpus) -> str:
    """Return the day of the last review of any crisis, as ISO 8601."""
    return max((head.reviewed for head in corpus.heads.values()), default=_NEVER)


def of_crisis(crisis: Crisis, corpus: Corpus) -> dict[str, str]:
    """Return the version of a crisis and its day, as data files have them."""
    return {"version": version(crisis, corpus), "updated": updated(crisis)}


def of_everything(corpus: Corpus) -> dict[str, str]:
    """Return the version of all that is published, which is its day, and the day."""
    day = latest_review(corpus)
    return {"version": day, "updated": day}
