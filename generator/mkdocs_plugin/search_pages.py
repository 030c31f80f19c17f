"""Prepares the input of the search index: one small page for each page of the site.

Pagefind finds words in these pages, and the script of the search box fetches the
document of a page that was found. A site that opens from a disk has all documents in
one script instead, since browsers let no page read files there.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from string import ascii_lowercase

from markupsafe import Markup
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from generator.model.types import JsonObject
from generator.outputs.search import search_files
from generator.outputs.search.documents import SearchDocument, SearchRecord
from generator.storage import files
from generator.storage.fingerprint import fingerprint

PAGES_DIR = ".pagefind-pages"
"""Directory of the pages in the site; hidden, so that MkDocs does not clean it."""
WORDS_DIR = "words"
"""Directory of all words by their first letter, among the pages and in the index."""
DOCUMENTS_SCRIPT = "assets/search/documents.js"
"""The script with all documents, in a site that opens from a disk."""
_HEADING = re.compile(r'<h[2-6][^>]*\bid="([^"]+)"[^>]*>(.*?)</h[2-6]>', re.DOTALL)
OTHER = "other"
"""Name of the words that begin with no letter from a to z."""
EVERY_PAGE = "everypage"
"""A word on all pages, by which to list them without any other word."""
MIN_LETTERS = 4
"""Minimum number of letters of a word for typing errors in it to be corrected."""


def write(site: Path, entries: Mapping[str, bytes]) -> Generator[None]:
    """Write the pages for Pagefind, and the words that correct typing errors.

    Yields after each file, so that the caller can stop in between.

    Args:
        site: The output directory.
        entries: The search document of each page, as JSON by path.
    """
    folder = site / PAGES_DIR
    shutil.rmtree(folder, ignore_errors=True)
    found: Counter[str] = Counter()
    for path in entries:
        entry = json.loads(entries[path])
        document = _json(entry["document"])
        name = path.rpartition(".")[0]
        file = folder / f"{name}.html"
        if not file.parent.is_dir():
            file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_page(entry, name, fingerprint(document)), "utf-8")
        file.with_suffix(".json").write_text(document, "utf-8")
        found.update({*entry["head"].split(), *entry["words"].split()})
        yield
    for initial, words in _by_initial(found).items():
        files.replace(folder / WORDS_DIR / f"{initial}.txt", " ".join(words).encode())
        yield


def write_script(site: Path, entries: Mapping[str, bytes]) -> Generator[None]:
    """Write the script with all documents, for a site that opens from a disk."""
    documents = _json([json.loads(entries[path])["document"] for path in entries])
    script = f"globalThis.searchDocuments = {documents};\n"
    files.replace(site / DOCUMENTS_SCRIPT, script.encode())
    yield


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _page(entry: JsonObject, path: str, version: str) -> str:
    """Return a page for Pagefind: words, values to filter by, and its document's name.

    Args:
        entry: The search document of the page, as JSON.
        path: Path of the document without ending, below the folder of the pages.
        version: Fingerprint of the document, which the name of its file depends on.
    """
    document = entry["document"]
    facets = document.get("facets", {})
    marks = " ".join((EVERY_PAGE, *map(_topic_mark, entry["topics"])))
    return "".join(
        (
            '<!doctype html><html lang="en"><head><meta charset="utf-8">',
            _meta("meta", "document", path),
            _meta("meta", "version", version),
            _meta("filter", "page", document["kind"]),
            _meta("sort", "day", document.get("day", "")),
            *(
                _meta("filter", facet, value)
                for facet, values in facets.items()
                for value in values
            ),
            f"</head><body data-pagefind-body><h1>{escape(entry['head'])}</h1>",
            f"<p>{escape(entry['words'])}</p><p>{marks}</p></body></html>\n",
        )
    )


def _topic_mark(topic: str) -> str:
    """Return the marker word on pages that have records of a topic.

    To search by a filter alone, Pagefind would load its whole index.
    """
    return "topic" + topic.replace("-", "")


def _meta(kind: str, name: str, value: str) -> str:
    return f'<meta data-pagefind-{kind}="{name}[content]" content="{escape(value)}">'


def _by_initial(found: Counter[str]) -> dict[str, list[str]]:
    """Return words by their first letter, the most frequent first.

    Words in another script than Latin stand under `other`.
    """
    words: dict[str, list[str]] = {letter: [] for letter in (*ascii_lowercase, OTHER)}
    for word in sorted(found, key=lambda word: (-found[word], word)):
        if len(word) >= MIN_LETTERS and word.isalpha():
            words[word[0] if word[0] in words else OTHER].append(word)
    return words


def text_pages(documentation: Iterable[File]) -> Iterator[tuple[str, bytes]]:
    """Yield the path and search document of each hand-written page, once rendered."""
    for file in documentation:
        if file.page and not file.generated_by:
            yield file.src_uri, search_files.entry(_document(file.page)).encode()


def _document(page: Page) -> SearchDocument:
    start, *sections = _HEADING.split(page.content or "")
    text = " ".join(Markup(start).striptags().removeprefix(str(page.title)).split())
    return SearchDocument(
        url=page.url,
        kind="page",
        title=str(page.title),
        line=str(page.meta.get("description", "")),
        records=(
            SearchRecord(id="", kind="section", title="", text=text),
            *map(_section, sections[::3], sections[1::3], sections[2::3]),
        ),
    )


def _section(anchor: str, heading: str, text: str) -> SearchRecord:
    return SearchRecord(
        id=anchor,
        kind="section",
        title=Markup(heading).striptags().rstrip("¶ "),
        text=" ".join(Markup(text).striptags().split()),
    )
