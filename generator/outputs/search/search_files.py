"""Files of search: a document for each page, and the words that readers type."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from generator.corpus.page_addresses import PageAddresses
from generator.outputs.search import documents_by_kind, readers_words
from generator.outputs.search.documents import SearchDocument, SearchRecord
from generator.outputs.site_files import Files
from generator.text.search.search_words import FOLDS, fold, search_words
from generator.views.view_factory import ViewFactory

FOLDER = "search/"
"""Folder of the search documents, from which the index is built."""
WORDS_SCRIPT = "assets/search/words.js"
"""The words that readers type, in a script that pages opened from a disk can load."""


def of_crisis(viewer: ViewFactory, name: str) -> Files:
    """Return the search document of a briefing, by path; nothing if withdrawn."""
    found = documents_by_kind.of_crisis(viewer, name)
    return {f"{FOLDER}crises/{name}.json": entry(found)} if found else {}


def of_actor(viewer: ViewFactory, name: str) -> Files:
    """Return the search document of an actor, by path."""
    found = documents_by_kind.of_actor(viewer, name)
    return {f"{FOLDER}actors/{name}.json": entry(found)}


def of_source(viewer: ViewFactory, name: str) -> Files:
    """Return the search document of a source, by path."""
    found = documents_by_kind.of_source(viewer, name)
    return {f"{FOLDER}sources/{name}.json": entry(found)}


def of_pages(addresses: PageAddresses) -> Files:
    """Return the search documents of the generated pages of text, by path."""
    return {
        f"{FOLDER}{path}.json": entry(
            SearchDocument(
                url=addresses.page(path), kind="page", title=title, line=line
            )
        )
        for path, title, line in _PAGES
    }


_PAGES = (
    (
        "data",
        "Data",
        "Download CSV tables, SQLite database, JSON API, feeds, citations",
    ),
    ("format", "The file format", "Keys, closed lists and rules of briefs in YAML"),
    ("api/v1/index", "The API", "JSON files of every briefing, described in OpenAPI"),
    (
        "api/v1/schema/index",
        "JSON Schemas",
        "Of the files of the API and of the briefs",
    ),
)
"""Path, title and subject of the generated pages of text."""


def entry(document: SearchDocument) -> str:
    """Return a document as JSON, with its topics and the words that find it.

    Each word stands once: how often a page has it says nothing of its records.
    """
    head = dict.fromkeys(document.head_words)
    found = {
        "document": _filled(document),
        "topics": document.topics,
        "head": " ".join(head),
        "words": " ".join(word for word in document.record_words if word not in head),
    }
    return json.dumps(found, ensure_ascii=False)


def _filled(value: Any) -> Any:
    """Return a value without the empty parts of its objects."""
    if isinstance(value, SearchDocument | SearchRecord):
        value = {one.name: getattr(value, one.name) for one in fields(value)}
    if isinstance(value, dict):
        return {key: _filled(each) for key, each in value.items() if each}
    if isinstance(value, list | tuple):
        return [_filled(each) for each in value]
    return value


def scripts() -> Files:
    """Return the script with the words that readers type."""
    words = {
        "folds": FOLDS,
        "fillers": search_words(readers_words.FILLERS),
        "topics": [
            {
                "terms": topic.terms,
                "phrases": _phrases(topic.words.split(",")),
                "absence": topic.absence,
            }
            for topic in readers_words.TOPICS
        ],
    }
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return {WORDS_SCRIPT: f"globalThis.searchWords = {text};\n"}


def _phrases(phrases: Iterable[str]) -> list[str]:
    return [" ".join(fold(phrase).split()) for phrase in phrases]
