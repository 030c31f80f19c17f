"""The tasks that a site consists of; each depends on what it looks up in the corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from generator.build.lookup_tracking import Task
from generator.corpus.corpus import Corpus
from generator.outputs.api import api_files
from generator.outputs.data import data_files, llms
from generator.outputs.data.data_files import Rows
from generator.outputs.pages import (
    embeds,
    lite,
    page_downloads,
    page_kinds,
    page_rendering,
    social_cards,
)
from generator.outputs.pages.lists import ListPage
from generator.outputs.pages.lite import Shelf
from generator.outputs.pages.page import Page
from generator.outputs.pages.page_downloads import Offer
from generator.outputs.pages.page_rendering import Templates
from generator.outputs.pages.social_cards import Card
from generator.outputs.search import search_files
from generator.outputs.site_files import DATABASE, Files
from generator.storage.fingerprint import Fingerprint, fingerprint
from generator.storage.store import Store
from generator.views.tables_across_crises import RowKey
from generator.views.view_factory import ViewFactory

_NO_OFFER = Offer()


class Stored(NamedTuple):
    """A file, or rows of tables, in the store."""

    name: Fingerprint
    """Fingerprint of the content, which is also its name in the store."""
    size: int
    """Size of a file in bytes."""


class Output(NamedTuple):
    """The output of a task, by path below the root of the site."""

    files: dict[str, Stored]
    static: dict[str, Stored]
    """Files that an engine would take for pages, copied into the built site instead."""
    rows: Stored | None = None
    """The rows that a crisis adds to the global files; None for other tasks."""
    card: Card | None = None
    """The social card of a crisis, which is drawn last; None where there is none."""


@dataclass(frozen=True)
class TaskFactory:
    """Makes the tasks of a site; their outputs go into a store."""

    templates: Templates
    key: Fingerprint
    """Fingerprint of the code, the templates and the two addresses."""
    store: Store
    repo_url: str
    site_url: str
    draws_cards: bool = False
    """Whether to draw social cards, which only a published site needs."""

    def crisis(self, name: str) -> Task:
        """Return the task of all pages and files of one crisis."""

        def run(corpus: Corpus) -> Output:
            viewer = self._viewer(corpus)
            exported = data_files.of_crisis(name, viewer, self.site_url)
            sizes = {path: len(encoded(data)) for path, data in exported.files.items()}
            offer = page_downloads.of_crisis(name, viewer, self.site_url, sizes)
            card = self._card(viewer, name)
            pages = [*page_kinds.of_crisis(viewer, name)]
            files = {
                **self._rendered(pages, replace(offer, card=card)),
                **lite.briefing(pages[0], name, self.templates, self.site_url),
                **embeds.of_crisis(name, viewer, self.templates, self.site_url),
                **exported.files,
                **search_files.of_crisis(viewer, name),
            }
            stored = self._stored(files, exported.static, exported.rows)
            return stored._replace(card=card)

        return Task(fingerprint(self.key, f"crisis {name}"), run)

    def _card(self, viewer: ViewFactory, name: str) -> Card | None:
        return social_cards.card(viewer, name) if self.draws_cards else None

    def actor(self, name: str) -> Task:
        """Return the task of all pages and files of one actor."""

        def files(corpus: Corpus) -> Files:
            viewer = self._viewer(corpus)
            pages = page_kinds.of_actor(viewer, name)
            offer = page_downloads.of_actor(name, corpus, self.site_url)
            return {
                **self._rendered(pages, offer),
                **api_files.of_actor(name, viewer, self.site_url),
                **search_files.of_actor(viewer, name),
            }

        return self._task(f"actor {name}", files)

    def source(self, name: str) -> Task:
        """Return the task of all pages and files of one source."""

        def files(corpus: Corpus) -> Files:
            viewer = self._viewer(corpus)
            pages = page_kinds.of_source(viewer, name)
            offer = page_downloads.of_source(name, corpus, self.site_url)
            return {
                **self._rendered(pages, offer),
                **api_files.of_source(name, viewer, self.site_url),
                **search_files.of_source(viewer, name),
            }

        return self._task(f"source {name}", files)

    def list_page(self, part: ListPage[str] | ListPage[RowKey]) -> Task:
        """Return the task of one page of a list."""
        return self._task(
            f"list {part.page} {part.keys}",
            lambda corpus: self._rendered(
                [part.resolved(self._viewer(corpus))],
                page_downloads.of_list(part.page.template),
            ),
        )

    def lite_index(self, shelf: Shelf) -> Task:
        """Return the task of one page of the index of the light edition."""
        return self._task(
            f"lite {shelf}",
            lambda corpus: lite.index(
                self._viewer(corpus), shelf, self.templates, self.site_url
            ),
        )

    def global_files(self) -> Iterator[Task]:
        """Yield the tasks of global pages and files."""
        url = self.site_url
        yield self._task(
            "pages",
            lambda corpus: self._rendered(
                page_kinds.about_everything(self._viewer(corpus))
            ),
        )
        yield self._task("news", lambda corpus: data_files.news(corpus, url))
        yield self._task("guide", lambda corpus: llms.files(corpus, url))
        yield self._task("robots", lambda _: data_files.robots(url))
        yield self._task("citations", data_files.cited_sources)
        yield self._task(
            "descriptions",
            lambda corpus: api_files.descriptions(corpus, url),
        )
        yield self._task("search", self._search)

    def _search(self, corpus: Corpus) -> Files:
        return {**search_files.scripts(), **search_files.of_pages(corpus.addresses)}

    def tables(self, outputs: Sequence[Output]) -> Iterator[Task]:
        """Yield the tasks of files that hold rows of every crisis.

        Args:
            outputs: Outputs of all crises, and possibly others.
        """
        url = self.site_url
        rows = [one.rows.name for one in outputs if one.rows]
        yield self._task(
            " ".join(("database", *rows)),
            lambda corpus: data_files.database(self._values(rows), corpus, url),
        )
        yield self._task(
            " ".join(("index", *rows)),
            lambda corpus: data_files.index(self._values(rows), corpus, url),
        )
        yield self._task(
            " ".join(("tables", *rows)),
            lambda corpus: data_files.tables(self._values(rows), corpus, url),
        )

    def late(self, outputs: Sequence[Output]) -> tuple[Task, ...]:
        """Return the tasks of files that gather other files, and that take long.

        Args:
            outputs: Outputs of all other tasks.
        """
        return (
            *(self._card_image(one.card) for one in outputs if one.card),
            self._gathered(outputs, (DATABASE,), data_files.parquet_tables),
            self._gathered(
                outputs,
                (lite.FOLDER,),
                lambda found: {lite.ARCHIVE: lite.archive(found)},
            ),
            self._gathered(
                outputs,
                (*api_files.PARTS, api_files.INDEX),
                lambda found: api_files.everything(found, self.site_url),
            ),
        )

    def _gathered(
        self,
        outputs: Sequence[Output],
        folders: tuple[str, ...],
        files: Callable[[Mapping[str, bytes]], Files],
    ) -> Task:
        """Return the task that combines all files in some folders."""
        names = {
            path: stored.name
            for one in outputs
            for path, stored in one.files.items()
            if path.startswith(folders)
        }
        return self._task(f"gathered {names}", lambda _: files(self._contents(names)))

    def _card_image(self, card: Card) -> Task:
        return self._task(
            f"card {card}", lambda _: {card.path: social_cards.image(card)}
        )

    def _contents(self, names: dict[str, Fingerprint]) -> dict[str, bytes]:
        """Return the bytes of stored files by path."""
        return dict(zip(names, self._values([*names.values()]), strict=True))

    def data_page(self, outputs: Sequence[Output]) -> Task:
        """Return the task of the page that lists all data files with their sizes."""
        sizes = {
            path: stored.size for one in outputs for path, stored in one.files.items()
        }
        return self._task(
            f"data {sizes}",
            lambda corpus: self._rendered(
                [page_kinds.data(corpus)],
                page_downloads.of_data(sizes, corpus, self.site_url),
            ),
        )

    def is_complete(self, output: Output) -> bool:
        """Tell whether everything that a task produced is still in the store."""
        rows = [output.rows] if output.rows else []
        parts = (*output.files.values(), *output.static.values(), *rows)
        return self.store.has_all(one.name for one in parts)

    def _values(self, names: Sequence[str]) -> list[Any]:
        return [self.store.need(name) for name in names]

    def _viewer(self, corpus: Corpus) -> ViewFactory:
        return ViewFactory(corpus, self.repo_url)

    def _task(self, name: str, files: Callable[[Corpus], Files]) -> Task:
        return Task(
            fingerprint(self.key, name), lambda corpus: self._stored(files(corpus))
        )

    def _rendered(self, pages: Iterable[Page], offer: Offer = _NO_OFFER) -> Files:
        """Return pages as Markdown; only the first one has an offer."""
        return {
            page.uri: page_rendering.render(
                page, self.templates, _NO_OFFER if index else offer
            )
            for index, page in enumerate(pages)
        }

    def _stored(
        self, files: Files, static: Files | None = None, rows: Rows | None = None
    ) -> Output:
        def put(value: bytes | Rows) -> Stored:
            data = value if isinstance(value, bytes) else repr(value).encode()
            stored = Stored(fingerprint(data), len(data))
            self.store.put(stored.name, value)
            return stored

        return Output(
            {path: put(encoded(data)) for path, data in files.items()},
            {path: put(encoded(data)) for path, data in (static or {}).items()},
            put(rows) if rows else None,
        )


def encoded(data: str | bytes) -> bytes:
    """Return a file's bytes; text is UTF-8."""
    return data.encode() if isinstance(data, str) else data
