"""Pages whose Markdown was rendered before, and is not rendered again.

The HTML of a page depends on its text, on the extensions and their settings, and on
the files that its links ask for. A page that warned is not kept, so that a build
that failed fails again.
"""

from __future__ import annotations

import json
import logging
import sys
from importlib.metadata import version
from typing import NamedTuple, cast

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils import CountHandler

from generator import reuse
from generator.reuse import Store

KNOWN_EXTENSIONS = frozenset({"toc", "tables", "fenced_code", "attr_list"})
"""Extensions that read nothing but the page; with another one nothing is reused."""
DISTRIBUTIONS = ("jinja2", "markdown", "mkdocs", "mkdocs-material")
"""What makes pages, beside our own templates."""

Answer = tuple[str, str] | None


class Entry(NamedTuple):
    """What a page's Markdown was made into, and what it asked for on the way."""

    markdown: str
    """Key of the very text that was rendered, after other plugins."""
    content: str
    toc: TableOfContents
    title: str | None
    anchors: set[str]
    links: dict[str, dict[str, str]]
    """Links to anchors, by the path of the file that they lead to."""
    answers: dict[str, Answer]
    """For each path that a link might mean, the file that was there."""


class Asked:
    """The files of a site, as a page's links ask for them; remembers the answers."""

    def __init__(self, files: Files) -> None:
        """Answer from these files."""
        self.files = files
        self.answers: dict[str, Answer] = {}

    def get_file_from_path(self, path: str) -> File | None:
        """Return the file at a path, as `Files` does."""
        self.answers[path] = answer(self.files, path)
        return self.files.get_file_from_path(path)


def answer(files: Files, path: str) -> Answer:
    """Return what a link depends on of the file that it leads to."""
    file = files.get_file_from_path(path)
    return (file.url, file.inclusion.name) if file else None


def settings(config: MkDocsConfig) -> str | None:
    """Return what stands for all settings that HTML depends on; None: reuse nothing."""
    if not KNOWN_EXTENSIONS.issuperset(config.markdown_extensions):
        return None
    verbose = logging.getLogger("mkdocs").getEffectiveLevel() <= logging.DEBUG
    found = {
        "extensions": config.markdown_extensions,
        "of each": config.mdx_configs,
        "validation": config.validation,
        "directories": config.use_directory_urls,
        "links kept": not verbose,
        "versions": [sys.version, *map(version, DISTRIBUTIONS)],
    }
    return reuse.key(json.dumps(found, default=plain, sort_keys=True))


def plain(value: object) -> object:
    """Return a setting as JSON can say it."""
    return dict(value) if isinstance(value, Config) else repr(value)


class ReusedPage(Page):
    """A page outside the navigation that looks into a store before it renders."""

    document = ""
    """The key of the whole document, once everything around it is known."""

    def __init__(
        self, file: File, config: MkDocsConfig, store: Store, settings: str
    ) -> None:
        """Stand for a file; call it after the navigation was made."""
        super().__init__(None, file, config)
        self.store = store
        self.name = reuse.key(settings, file.src_uri, file.url, file.content_bytes)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Make the HTML, or take it from the store."""
        markdown = reuse.key(self.markdown or "")
        entry = self.store.get(self.name)
        if isinstance(entry, Entry) and _holds(entry, markdown, files):
            self._take(entry, files)
            return
        asked = Asked(files)
        counter, logger = CountHandler(), logging.getLogger("mkdocs")
        counter.setLevel(logging.WARNING)
        logger.addHandler(counter)
        try:
            super().render(config, cast(Files, asked))
        finally:
            logger.removeHandler(counter)
        if not counter.get_counts():
            self.store.put(self.name, self._entry(markdown, asked))

    def _take(self, entry: Entry, files: Files) -> None:
        self.content = entry.content
        self.toc = entry.toc
        self._title_from_render = entry.title
        self.present_anchor_ids = entry.anchors
        self.links_to_anchors = {}
        for path, links in entry.links.items():
            if file := files.get_file_from_path(path):
                self.links_to_anchors[file] = links

    def _entry(self, markdown: str, asked: Asked) -> Entry:
        links = self.links_to_anchors or {}
        return Entry(
            markdown,
            self.content or "",
            self.toc,
            self._title_from_render,
            self.present_anchor_ids or set(),
            {file.src_uri: found for file, found in links.items()},
            asked.answers,
        )


def _holds(entry: Entry, markdown: str, files: Files) -> bool:
    """Tell whether a page would be made into the same again."""
    return entry.markdown == markdown and all(
        answer(files, path) == known for path, known in entry.answers.items()
    )


def pages(
    files: Files, config: MkDocsConfig, nav: Navigation, store: Store
) -> list[ReusedPage]:
    """Put pages that can be reused in the place of those outside the navigation.

    Inside it, a page made a second time would lose its title.
    """
    known = settings(config)
    if known is None:
        return []
    inside = {page.file.src_uri for page in nav.pages}
    return [
        ReusedPage(file, config, store, known)
        for file in files.documentation_pages()
        if file.generated_by and file.src_uri not in inside
    ]


def prepare(page: ReusedPage, config: MkDocsConfig, files: Files) -> None:
    """Render a page as MkDocs will, so that it finds the outcome in the store."""
    page.read_source(config)
    page.markdown = config.plugins.on_page_markdown(
        page.markdown or "", page=page, config=config, files=files
    )
    page.render(config, files)
