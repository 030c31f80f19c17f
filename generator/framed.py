"""Pages that were put into the theme before, and are not put there again.

A document depends on the page's HTML and headings, on the navigation, the settings
and the theme. MkDocs fills a template for every page; for one that is ready it fills
an empty one, and what comes of it is replaced.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, DictLoader, Environment
from mkdocs.commands.build import get_context
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme

from generator import rendered, reuse, sharing
from generator.rendered import DISTRIBUTIONS, ReusedPage
from generator.reuse import Store

MAIN = "main.html"
READY = "ready.html"
PASSING = frozenset({"site_dir", "dev_addr", "watch", "strict", "config_file_path"})
"""Settings that no page shows."""


def around(config: MkDocsConfig, nav: Navigation) -> str:
    """Return what stands for everything around a page, the same for all pages."""
    own = [
        Path(folder) for folder in config.theme.dirs if "site-packages" not in folder
    ]
    return reuse.key(
        json.dumps(
            {name: _plain(config[name]) for name in config if name not in PASSING},
            sort_keys=True,
        ),
        "".join(_items(nav.items)),
        *map(reuse.folder_key, own),
        sys.version,
        *map(version, DISTRIBUTIONS),
    )


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


def name(page: ReusedPage, around: str) -> str:
    """Return the key of a page's document."""
    about = (page.meta, page.update_date, page.canonical_url, page.edit_url)
    return reuse.key(
        around,
        page.file.src_uri,
        page.file.url,
        str(page.title),
        json.dumps(about, sort_keys=True, default=repr),
        str(page.toc),
        page.content or "",
    )


def add_ready(env: Environment) -> None:
    """Add the template of pages that are ready."""
    ready = DictLoader({READY: "ready"})
    env.loader = ChoiceLoader([ready, env.loader] if env.loader else [ready])


class Reuse:
    """What one build takes from those before it, step by step as MkDocs goes."""

    def __init__(self, folder: Path) -> None:
        """Keep everything in one folder."""
        self.store = Store(folder)
        self.pages: list[ReusedPage] = []

    def read(self, config: MkDocsConfig, nav: Navigation, files: Files) -> None:
        """Take over the pages outside the navigation, and render those that are new."""
        self.pages = rendered.pages(files, config, nav, self.store)
        new = [page for page in self.pages if page.name not in self.store]
        sharing.share(new, lambda page: rendered.prepare(page, config, files))

    def frame(
        self, env: Environment, config: MkDocsConfig, nav: Navigation, files: Files
    ) -> None:
        """Find the documents that are ready, and make those that are not."""
        outside = around(config, nav)
        documents = files.documentation_pages()

        def make(page: ReusedPage) -> None:
            page.active = True
            context = get_context(nav, documents, config, page)
            context = config.plugins.on_page_context(
                context, page=page, config=config, nav=nav
            )
            output = env.get_template(MAIN).render(context)
            config.plugins.on_post_page(output, page=page, config=config)

        add_ready(env)
        pages = [page for page in self.pages if "template" not in page.meta]
        for page in pages:
            page.document = name(page, outside)
        new = [page for page in pages if page.document not in self.store]
        sharing.share(new, make)
        for page in pages:
            if page.document in self.store:
                page.meta["template"] = READY

    def document(self, output: str, page: Page) -> str:
        """Return the document of a page: the one that is ready, or the one just made.

        Raises:
            BuildError: The store was changed during the build.
        """
        if not isinstance(page, ReusedPage) or not page.document:
            return output
        if page.meta.get("template") != READY:
            self.store.put(page.document, output)
            return output
        found = self.store.get(page.document)
        if not isinstance(found, str):
            raise BuildError(f"{self.store.folder} was changed; build again")
        return found
