"""The JSON files under `/api/v1/`: index, records, corrections and schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from pydantic import BaseModel

from generator.corpus.corpus import Corpus
from generator.outputs import json_text
from generator.outputs.api import (
    content_index,
    corrections,
    json_schema,
    models,
    openapi,
)
from generator.outputs.api.models import Corrections, CrisisEntry, Everything
from generator.outputs.api.serializer import Serializer, beginning
from generator.views import brief_version
from generator.views.records.site_links import site_root
from generator.views.view_factory import ViewFactory

FOLDER = content_index.FOLDER
INDEX = f"{FOLDER}/index.json"
EVERYTHING = f"{FOLDER}/all.json"
PARTS = tuple(f"{FOLDER}/{part}/" for part in ("crises", "actors", "sources"))
"""Folders of the files of single crises, actors and sources."""


def index(
    crises: Iterable[CrisisEntry],
    corpus: Corpus,
    site_url: str,
    others: Iterable[str],
) -> tuple[str, str]:
    """Return the path and the JSON of the index.

    Args:
        crises: The entries of all crises.
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
        others: Paths of the other files that the index names.
    """
    root = site_root(INDEX, site_url)
    return INDEX, _json(content_index.index(crises, corpus, root, others))


def index_entry(name: str, viewer: ViewFactory, site_url: str) -> CrisisEntry:
    """Return the entry of a crisis in the index."""
    return content_index.entry(name, viewer, site_root(INDEX, site_url))


def all_corrections(corpus: Corpus, site_url: str) -> tuple[str, str]:
    """Return the path and the JSON of all corrections."""
    path = f"{FOLDER}/corrections.json"
    root = site_root(path, site_url)
    entries = corrections.corrections(corpus, root)
    begin = beginning(root, "corrections") | brief_version.of_everything(corpus)
    return path, _json(Corrections(**begin, corrections=entries))


def everything(files: Mapping[str, str], site_url: str) -> tuple[str, str]:
    """Return the path and the JSON of all crises, actors and sources in one file.

    Args:
        files: Their files by path, and the index, whose version it has.
        site_url: Address of the site; empty where it is not known.
    """
    path = EVERYTHING
    root = site_root(path, site_url)
    index = json.loads(files[INDEX])
    dated = {key: index[key] for key in ("version", "updated")}
    begin = json_text.without_empty(Everything(**beginning(root, "all"), **dated))
    parts = {
        folder: [
            _moved(text, site_url)
            for name, text in files.items()
            if name.startswith(folder)
        ]
        for folder in PARTS
    }
    lists = (
        f"{json.dumps(PurePosixPath(folder).name)}: [{','.join(texts)}]"
        for folder, texts in parts.items()
    )
    start = json.dumps(begin, ensure_ascii=False).removesuffix("}")
    return path, f"{start}, {', '.join(lists)}}}\n"


def _moved(text: str, site_url: str) -> str:
    """Return a file with its relative addresses rewritten for the folder above."""
    return text.strip() if site_url else text.strip().replace('"../../../', '"../../')


def descriptions(version: str, site_url: str) -> Iterator[tuple[str, str]]:
    """Yield every schema and the description of the API, each with its path.

    Args:
        version: Day of the data, as ISO 8601.
        site_url: Address of the site; empty where it is not known.
    """
    folder = f"{FOLDER}/schema/"
    root = site_root(folder, site_url) + folder if site_url else ""
    for name, schema in json_schema.schemas(root).items():
        yield f"{folder}{name}.json", json_text.text(schema)
    yield (
        f"{FOLDER}/openapi.json",
        json_text.text(openapi.description(version, site_url)),
    )


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
    return json_text.text(json_text.without_empty(record))
