"""The JSON files under `/api/v1/`: index, records, corrections and schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from pydantic import BaseModel

from generator.corpus.corpus import Corpus
from generator.outputs import json_text
from generator.outputs.api import (
    content_index,
    corrections,
    json_schema,
    openapi,
)
from generator.outputs.api.models import Corrections, CrisisEntry, Everything
from generator.outputs.api.serializer import Serializer, beginning
from generator.outputs.site_files import API, Files, formats
from generator.views import brief_version
from generator.views.records.site_links import site_root
from generator.views.view_factory import ViewFactory

INDEX = f"{API}/index.json"
EVERYTHING = f"{API}/all.json"
CORRECTIONS = f"{API}/corrections.json"
DESCRIPTION = f"{API}/openapi.json"
PARTS = tuple(f"{API}/{part}/" for part in ("crises", "actors", "sources"))
"""Folders of the files of single crises, actors and sources."""


def of_crisis(name: str, viewer: ViewFactory, site_url: str) -> Files:
    """Return the file of a crisis."""
    return {formats(name)["json"]: _json(_serializer(viewer, site_url).crisis(name))}


def of_actor(name: str, viewer: ViewFactory, site_url: str) -> Files:
    """Return the file of an actor."""
    actor = _serializer(viewer, site_url).actor(name)
    return {f"{API}/actors/{name}.json": _json(actor)}


def of_source(name: str, viewer: ViewFactory, site_url: str) -> Files:
    """Return the file of a source."""
    source = _serializer(viewer, site_url).source(name)
    return {f"{API}/sources/{name}.json": _json(source)}


def _serializer(viewer: ViewFactory, site_url: str) -> Serializer:
    """Return a serializer for the files of single crises, actors and sources."""
    return Serializer(viewer, site_root(PARTS[0], site_url))


def index_entry(name: str, viewer: ViewFactory, site_url: str) -> CrisisEntry:
    """Return the entry of a crisis in the index."""
    return content_index.entry(name, viewer, site_root(INDEX, site_url))


def index(
    crises: Iterable[CrisisEntry],
    corpus: Corpus,
    site_url: str,
    others: Iterable[str],
) -> Files:
    """Return the index.

    Args:
        crises: The entries of all crises.
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
        others: Paths of the other files that the index names.
    """
    root = site_root(INDEX, site_url)
    return {INDEX: _json(content_index.index(crises, corpus, root, others))}


def all_corrections(corpus: Corpus, site_url: str) -> Files:
    """Return the file of all corrections."""
    root = site_root(CORRECTIONS, site_url)
    entries = corrections.corrections(corpus, root)
    begin = beginning(root, "corrections") | brief_version.of_everything(corpus)
    return {CORRECTIONS: _json(Corrections(**begin, corrections=entries))}


def everything(files: Mapping[str, bytes], site_url: str) -> Files:
    """Return all crises, actors and sources in one file.

    Args:
        files: Their files by path, and the index, whose version it has.
        site_url: Address of the site; empty where it is not known.
    """
    root = site_root(EVERYTHING, site_url)
    index = json.loads(files[INDEX])
    dated = {key: index[key] for key in ("version", "updated")}
    begin = json_text.without_empty(Everything(**beginning(root, "all"), **dated))
    parts = {
        folder: [
            _moved(data.decode(), site_url)
            for name, data in files.items()
            if name.startswith(folder)
        ]
        for folder in PARTS
    }
    lists = (
        f"{json.dumps(PurePosixPath(folder).name)}: [{','.join(texts)}]"
        for folder, texts in parts.items()
    )
    start = json.dumps(begin, ensure_ascii=False).removesuffix("}")
    return {EVERYTHING: f"{start}, {', '.join(lists)}}}\n"}


def _moved(text: str, site_url: str) -> str:
    """Return a file with its relative addresses rewritten for the folder above."""
    return text.strip() if site_url else text.strip().replace('"../../../', '"../../')


def descriptions(corpus: Corpus, site_url: str) -> Files:
    """Return every schema, and the description of the API."""
    folder = f"{API}/schema/"
    root = site_root(folder, site_url) + folder if site_url else ""
    description = openapi.description(brief_version.latest_review(corpus), site_url)
    return {
        **{
            f"{folder}{name}.json": json_text.text(schema)
            for name, schema in json_schema.schemas(root).items()
        },
        DESCRIPTION: json_text.text(description),
    }


def _json(record: BaseModel) -> str:
    return json_text.text(json_text.without_empty(record))
