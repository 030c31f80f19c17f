"""Caches the HTML documents of generated pages from one build to the next.

A document is the complete HTML of a page: its content inside the theme. For a generated
page it depends on the page's own source, the navigation, the settings, the theme and
the code, and on no other page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from generator.mkdocs_plugin import faulty_template_fallback, headings_only_rendering
from generator.mkdocs_plugin.output_state import GeneratedFile
from generator.mkdocs_plugin.page_fingerprints import context_fingerprint
from generator.storage import parallel
from generator.storage.fingerprint import fingerprint
from generator.storage.store import LostError, Store

KNOWN_EXTENSIONS = frozenset({"toc", "tables", "fenced_code", "attr_list", "smarty"})
"""Markdown extensions that read nothing but the page; any other disables the cache."""
KNOWN_PLUGINS = frozenset({"briefs"})
"""Plugins whose effect on a page is known; any other disables the cache."""


class Document(NamedTuple):
    """The HTML document of a page, and the facts that MkDocs needs about the page."""

    html: str
    updated: str | None
    """Date for the sitemap, if the page has one."""
    anchors: set[str]
    """Element ids that links may point to."""
    cacheable: bool
    """Whether rendering cannot log a warning; warnings must recur on every build."""


class DeferredPage(Page):
    """A generated page that is rendered only after all pages have been read.

    MkDocs then knows the navigation and the theme, and so the cache key of the page.
    """

    file: GeneratedFile
    key = ""
    """Cache key of the document."""
    html = ""
    """The document itself, if it is not in the cache."""

    def read_source(self, config: MkDocsConfig) -> None:
        """Defer reading until the rest of the site is known."""
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Defer rendering until the rest of the site is known."""
        self.content = ""

    def load(self, document: Document) -> None:
        """Put the page into the state that rendering this document would leave."""
        self.meta = {"template": faulty_template_fallback.CONSTANT_TEMPLATE}
        self.html = "" if document.cacheable else document.html
        self.update_date = document.updated or self.update_date
        self.present_anchor_ids = document.anchors


class RenderedHeadings(NamedTuple):
    """The headings of a generated page, as rendered by MkDocs."""

    content: str | None
    toc: TableOfContents
    anchors: set[str] | None


@dataclass(frozen=True)
class RenderContext:
    """Everything that is needed to render the pages of a build."""

    env: Environment
    config: MkDocsConfig
    nav: Navigation
    files: Files
    _headings: dict[str, RenderedHeadings] = field(default_factory=dict)
    """Headings by their Markdown, once rendered: most pages of a kind have the same."""

    @cached_property
    def pages(self) -> Sequence[File]:
        """The pages among the files."""
        return self.files.documentation_pages()

    def document(self, page: Page) -> Document:
        """Render a page in the theme, with the same steps and hooks as MkDocs."""
        config, files = self.config, self.files
        Page.read_source(page, config)
        cacheable = headings_only_rendering.split(page.markdown or "") is not None
        page.markdown = config.plugins.on_page_markdown(
            page.markdown or "", page=page, config=config, files=files
        )
        if cacheable:
            self._render_headings(page)
        else:
            Page.render(page, config, files)
        page.content = config.plugins.on_page_content(
            page.content or "", page=page, config=config, files=files
        )
        page.active = True
        html = self.env.get_template("main.html").render(self._context(page))
        page.content = ""
        anchors = page.present_anchor_ids or set()
        return Document(html, page.meta.get("updated"), anchors, cacheable)

    def _context(self, page: Page) -> Mapping[str, Any]:
        context = get_context(self.nav, self.pages, self.config, page)
        return self.config.plugins.on_page_context(
            context, page=page, config=self.config, nav=self.nav
        )

    def _render_headings(self, page: Page) -> None:
        """Render the headings of a generated page, which have no links."""
        known = self._headings.get(page.markdown or "")
        if known is None:
            Page.render(page, self.config, self.files)
            known = RenderedHeadings(page.content, page.toc, page.present_anchor_ids)
            self._headings[page.markdown or ""] = known
        page.content, page.toc, page.present_anchor_ids = known


class PageCache:
    """Documents of earlier builds, in the order in which MkDocs asks for them."""

    def __init__(self, folder: Path) -> None:
        """Open the cache in a folder of its own."""
        self.store = Store(folder)
        self.pages: list[DeferredPage] = []
        """The deferred pages of the current build."""
        self.fingerprint = ""
        """Fingerprint of everything that the pages of the last build shared."""

    def defer_pages(
        self, config: MkDocsConfig, nav: Navigation, files: Files, *, enabled: bool
    ) -> None:
        """Defer the generated pages that are not in the navigation.

        A page in the navigation would lose its title if it were rendered later. If the
        settings load anything of unknown effect, no page is deferred.

        Args:
            config: The settings of the build.
            nav: The navigation.
            files: All files of the build.
            enabled: Whether the user allows the cache.
        """
        enabled = enabled and _is_supported(config)
        nav_uris = {page.file.src_uri for page in nav.pages}
        self.pages = []
        for file in files.documentation_pages():
            if not isinstance(file, GeneratedFile):
                continue
            if enabled and file.src_uri not in nav_uris:
                last = isinstance(file.page, DeferredPage) and file.page
                self.pages.append(last or DeferredPage(None, file, config))
            else:
                file.up_to_date = False

    def render_pages(self, context: RenderContext, theme: Mapping[str, str]) -> None:
        """Load the documents of the deferred pages, and render the missing ones.

        Args:
            context: What all pages are rendered with.
            theme: Sources of our own theme templates, by name.
        """
        shared = context_fingerprint(context.config, context.nav, theme)
        if changed := shared != self.fingerprint:
            self.fingerprint = shared
            self.store.used.clear()
            for page in self.pages:
                page.file.up_to_date = False

        def render(page: DeferredPage) -> Document:
            document = context.document(page)
            if document.cacheable:
                self.store.put(page.key, document)
            return document

        modified = [page for page in self.pages if page.file.is_modified()]
        missing = self._load_all(modified)
        parallel.for_each(missing, render, self.store.close)
        for page in missing:
            page.load(self._cached(page.key) or render(page))
        if changed:
            self.store.prune()

    def _load_all(self, pages: Sequence[DeferredPage]) -> list[DeferredPage]:
        """Load what the cache has; return what it lacks: all pages if it is lost."""
        try:
            return [page for page in pages if not self._load(page)]
        except LostError:  # pages loaded before are lost as well
            return [page for page in pages if not self._load(page)]

    def _load(self, page: DeferredPage) -> bool:
        """Load the document of a page from the cache; tell whether it was there."""
        file = page.file
        page.key = fingerprint(self.fingerprint, file.src_uri, file.url, file.digest)
        if document := self._document(page.key):
            page.load(document)
        return document is not None

    def _document(self, key: str) -> Document | None:
        document: Document | None = self.store.get(key)
        return document

    def _cached(self, key: str) -> Document | None:
        with suppress(LostError):
            return self._document(key)
        return None

    def html(self, output: str, page: Page) -> str:
        """Return the HTML to write for a page.

        Args:
            output: What MkDocs rendered; of a deferred page it is not used.
            page: The page.

        Raises:
            BuildError: The cached document was removed during the build.
        """
        if not isinstance(page, DeferredPage):
            return output
        if page.html:
            return page.html
        document = self._cached(page.key)
        if not document:
            raise BuildError(f"{self.store.folder} was changed; build again")
        return document.html


def _is_supported(config: MkDocsConfig) -> bool:
    """Tell whether everything that may change a page is part of its cache key."""
    return (
        KNOWN_EXTENSIONS.issuperset(config.markdown_extensions)
        and KNOWN_PLUGINS.issuperset(config.plugins)
        and not config.hooks
    )
