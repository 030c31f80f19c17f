"""The JSON files under `/api/v1/`: index, records, corrections and schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from generator.corpus.corpus import Corpus
from generator.corpus.page_addresses import PageAddresses
from generator.outputs import json_text
from generator.outputs.api import corrections, json_schema, models
from generator.outputs.api.models import Corrections, Entry, Index
from generator.outputs.api.serializer import Serializer
from generator.views.links import site_root
from generator.views.view_factory import ViewFactory

FOLDER = "api/v1"


def indexes(
    corpus: Corpus, site_url: str, others: Iterable[str]
) -> Iterator[tuple[str, str]]:
    """Yield the index and the corrections, each with its path.

    Args:
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
        others: Paths of the other files that the index names.
    """
    top = f"{FOLDER}/index.json"
    yield top, _json(_index(corpus, site_root(top, site_url), others))
    path = f"{FOLDER}/corrections.json"
    entries = corrections.corrections(corpus, site_root(path, site_url))
    yield path, _json(Corrections(corrections=entries))


def descriptions() -> Iterator[tuple[str, str]]:
    """Yield every schema with its path."""
    for name, schema in json_schema.schemas().items():
        yield f"{FOLDER}/schema/{name}.json", json_text.text(schema)


def record_serializer(viewer: ViewFactory, site_url: str) -> Serializer:
    """Return a serializer for the files of single records."""
    return Serializer(viewer, site_root(f"{FOLDER}/crises/", site_url))


def of_crisis(
    name: str, crisis: models.Crisis | models.WithdrawnCrisis
) -> tuple[str, str]:
    """Return the path and the JSON of a crisis."""
    return f"{FOLDER}/crises/{name}.json", _json(crisis)


def of_actor(name: str, serializer: Serializer) -> tuple[str, str]:
    """Return the path and the JSON of an actor."""
    return f"{FOLDER}/actors/{name}.json", _json(serializer.actor(name))


def of_source(name: str, serializer: Serializer) -> tuple[str, str]:
    """Return the path and the JSON of a source."""
    return f"{FOLDER}/sources/{name}.json", _json(serializer.source(name))


def _json(record: BaseModel) -> str:
    return json_text.text(json_schema.plain(record))


def _index(corpus: Corpus, root: str, others: Iterable[str]) -> Index:
    return Index(
        files={path: f"{root}{path}" for path in others},
        crises=tuple(
            Entry(
                id=name,
                name=head.title,
                page=root + corpus.addresses.page(f"crises/{name}"),
                api=f"{root}{FOLDER}/crises/{name}.json",
                reviewed=head.reviewed,
                withdrawn=head.withdrawn is not None,
            )
            for name, head in corpus.heads.items()
        ),
        actors=tuple(
            _entry(corpus.addresses, root, "actors", name, actor.name)
            for name, actor in corpus.actors.items()
        ),
        sources=tuple(
            _entry(corpus.addresses, root, "sources", name, source.headline)
            for name, source in corpus.sources.items()
        ),
    )


def _entry(
    addresses: PageAddresses, root: str, folder: str, name: str, words: str
) -> Entry:
    return Entry(
        id=name,
        name=words,
        page=root + addresses.page(f"{folder}/{name}"),
        api=f"{root}{FOLDER}/{folder}/{name}.json",
    )
