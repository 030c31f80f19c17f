"""Documents that earlier builds made, and that are not made again.

A document is a page in its frame. That of a generated page depends on the page's own
text, on the navigation, the settings, the theme and the code: on no other page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme

from generator.mkdocs_plugin import heading_split, template_fallback
from generator.mkdocs_plugin.output_state import MadeFile
from generator.storage import parallel
from generator.storage.fingerprint import code_fingerprint, fingerprint
from generator.storage.store import LostError, Store

KNOWN_EXTENSIONS = frozenset({"toc", "tables", "fenced_code", "attr_list"})
"""Extensions that read nothing but the page; with another one nothing is reused."""
KNOWN_PLUGINS = frozenset({"briefs"})
DISTRIBUTIONS = ("jinja2", "markdown", "mkdocs", "mkdocs-material")
"""What makes pages, beside our own code and templates."""
PASSING = frozenset({"site_dir", "dev_addr", "watch", "strict", "config_file_path"})
"""Settings that no page shows."""
MAIN = "main.html"
READY = template_fallback.READY


class Document(NamedTuple):
    """A page in its frame, and what MkDocs asks of the page besides."""

    html: str
    updated: str | None
    anchors: set[str]
    lasting: bool
    """Whether it depends on nothing but its key: its Markdown cannot warn."""


class LatePage(Page):
    """A generated page that is only made once everything around it is known."""

    file: MadeFile
    name = ""
    """The key of its document."""
    html = ""
    """Its document, where that is not kept."""

    def read_source(self, config: MkDocsConfig) -> None:
        """Put it off."""
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Put it off."""
        self.content = ""

    def take(self, document: Document) -> None:
        """Be as if made."""
        self.meta = {"template": READY}
        self.html = "" if document.lasting else document.html
        self.update_date = document.updated or self.update_date
        self.present_anchor_ids = document.anchors


class Frame(NamedTuple):
    """What is the same for all pages."""

    env: Environment
    config: MkDocsConfig
    nav: Navigation
    files: Files
    pages: Sequence[File]
    """Those of the files that are pages."""

    def document(self, page: Page) -> Document:
        """Make the document of a page, as MkDocs does."""
        env, config, nav, files, pages = self
        Page.read_source(page, config)
        lasting = heading_split.parted(page.markdown or "") is not None
        page.markdown = config.plugins.on_page_markdown(
            page.markdown or "", page=page, config=config, files=files
        )
        Page.render(page, config, files)
        page.content = config.plugins.on_page_content(
            page.content or "", page=page, config=config, files=files
        )
        page.active = True
        context = get_context(nav, pages, config, page)
        context = config.plugins.on_page_context(
            context, page=page, config=config, nav=nav
        )
        html = env.get_template(MAIN).render(context)
        page.content = ""
        anchors = page.present_anchor_ids or set()
        return Document(html, page.meta.get("updated"), anchors, lasting)


class Reuse:
    """What one build takes from those before it, step by step as MkDocs goes."""

    def __init__(self, folder: Path) -> None:
        """Keep everything in one folder."""
        self.store = Store(folder)
        self.pages: list[LatePage] = []
        self.outside = ""
        """What stood for everything around a page in the last build."""

    def read(
        self, config: MkDocsConfig, nav: Navigation, files: Files, *, allowed: bool
    ) -> None:
        """Put off the pages outside the navigation, if pages may be reused.

        Inside it, a page made a second time would lose its title.
        """
        inside = {page.file.src_uri for page in nav.pages}
        made = [one for one in files.documentation_pages() if isinstance(one, MadeFile)]
        late = allowed and _known(config)
        self.pages = []
        for file in made:
            if late and file.src_uri not in inside:
                kept = isinstance(file.page, LatePage) and file.page
                self.pages.append(kept or LatePage(None, file, config))
            else:
                file.stands = False

    def frame(self, frame: Frame, theme: Mapping[str, str]) -> None:
        """Find the documents that are ready, and make those that are not.

        Args:
            frame: What is the same for all pages.
            theme: The texts of our own templates.
        """
        outside = around(frame.config, frame.nav, theme)
        if another := outside != self.outside:
            self.outside = outside
            self.store.used.clear()
            for page in self.pages:
                page.file.stands = False

        def make(page: LatePage) -> Document:
            document = frame.document(page)
            if document.lasting:
                self.store.put(page.name, document)
            return document

        modified = [page for page in self.pages if page.file.is_modified()]
        missing = [page for page in modified if not self._found(page, outside)]
        parallel.for_each(missing, make, self.store.close)
        for page in missing:
            page.take(self._kept(page.name) or make(page))
        if another:
            self.store.prune()

    def _found(self, page: LatePage, outside: str) -> bool:
        file = page.file
        page.name = fingerprint(outside, file.src_uri, file.url, file.digest)
        document = self._kept(page.name)
        if document:
            page.take(document)
        return document is not None

    def _kept(self, name: str) -> Document | None:
        with suppress(LostError):
            document = self.store.get(name)
            return document if isinstance(document, Document) else None
        return None

    def html(self, output: str, page: Page) -> str:
        """Return the document of a page: the one that is ready, or the one just made.

        Raises:
            BuildError: The store was changed during the build.
        """
        if not isinstance(page, LatePage):
            return output
        if page.html:
            return page.html
        document = self._kept(page.name)
        if not document:
            raise BuildError(f"{self.store.folder} was changed; build again")
        return document.html


def _known(config: MkDocsConfig) -> bool:
    """Tell whether everything that might change a page is known."""
    return (
        KNOWN_EXTENSIONS.issuperset(config.markdown_extensions)
        and KNOWN_PLUGINS.issuperset(config.plugins)
        and not config.hooks
    )


def settings(config: MkDocsConfig) -> str:
    """Return what stands for all settings that a page may show."""
    found = {name: _plain(config[name]) for name in config if name not in PASSING}
    return fingerprint(
        json.dumps(found, sort_keys=True), code_fingerprint(DISTRIBUTIONS)
    )


def around(config: MkDocsConfig, nav: Navigation, theme: Mapping[str, str]) -> str:
    """Return what stands for everything around a page, the same for all pages."""
    templates = json.dumps(dict(theme), sort_keys=True)
    return fingerprint(settings(config), templates, *_items(nav.items))


def _plain(value: Any) -> Any:
    """Return settings as plain data; of other things only what they are."""
    if isinstance(value, Theme):
        return {name: _plain(value[name]) for name in value}
    if isinstance(value, Config | dict):
        return {str(name): _plain(inner) for name, inner in dict(value).items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, str | int | float | None):
        return value
    return _plain(value.config) if hasattr(value, "config") else str(type(value))


def _items(items: Sequence[Any]) -> Iterator[str]:
    for item in items:
        yield f"{type(item).__name__}\n{item.title}\n{getattr(item, 'url', '')}\n("
        yield from _items(item.children or ())
        yield ")"
