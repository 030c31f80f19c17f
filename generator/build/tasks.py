"""What a site is put together from, each piece made of what it asks of the corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.build.tracking import Making
from generator.corpus.corpus import Corpus
from generator.outputs.data import exports
from generator.outputs.data.exports import Files, Rows
from generator.outputs.pages import downloads, lite, page_kinds
from generator.outputs.pages import templates as rendering
from generator.outputs.pages.downloads import Offer
from generator.outputs.pages.lists import Part
from generator.outputs.pages.lite import Shelf
from generator.outputs.pages.page import Page
from generator.outputs.pages.templates import Templates
from generator.storage import store as reuse
from generator.storage.store import Store
from generator.views.viewer import Viewer

NOTHING = Offer()


class Kept(NamedTuple):
    """What was made and lies in the store."""

    name: str
    """Its key in the store, which stands for its content."""
    size: int
    """Bytes of a file."""


class Output(NamedTuple):
    """What a piece is made into, by path below the site's root."""

    files: dict[str, Kept]
    static: dict[str, Kept]
    """What an engine would take for pages; it goes into the built site beside them."""
    rows: Kept | None = None
    """What a crisis that stands adds to files about everything."""


@dataclass(frozen=True)
class Maker:
    """Makes pieces, and puts what they hold into a store."""

    templates: Templates
    key: str
    """Stands for the code, the templates and the two addresses."""
    store: Store
    repo_url: str
    site_url: str

    def crisis(self, name: str) -> Making:
        """Return how everything of one crisis is made."""

        def make(corpus: Corpus) -> Output:
            exported = exports.of_crisis(name, corpus, self.site_url)
            sizes = {path: len(encoded(data)) for path, data in exported.files.items()}
            offer = downloads.of_crisis(name, corpus, self.site_url, sizes)
            made = [*page_kinds.of_crisis(self._viewer(corpus), name)]
            files = {
                **self._rendered(made, offer),
                **lite.briefing(made[0], self.templates),
                **exported.files,
            }
            return self._kept(files, exported.static, exported.rows)

        return Making(reuse.key(self.key, f"crisis {name}"), make)

    def actor(self, name: str) -> Making:
        """Return how everything of one actor is made."""
        return self._making(
            f"actor {name}",
            lambda corpus: {
                **self._rendered(
                    page_kinds.of_actor(self._viewer(corpus), name),
                    downloads.of_actor(name),
                ),
                **exports.of_actor(name, corpus, self.site_url),
            },
        )

    def source(self, name: str) -> Making:
        """Return how everything of one source is made."""
        return self._making(
            f"source {name}",
            lambda corpus: {
                **self._rendered(
                    page_kinds.of_source(self._viewer(corpus), name),
                    downloads.of_source(name, corpus, self.site_url),
                ),
                **exports.of_source(name, corpus, self.site_url),
            },
        )

    def part(self, part: Part) -> Making:
        """Return how a page of a list is made."""
        return self._making(
            f"part {part.page} {part.entries}",
            lambda corpus: self._rendered(
                [part.filled(self._viewer(corpus))],
                downloads.of_list(part.page.template),
            ),
        )

    def shelf(self, shelf: Shelf) -> Making:
        """Return how a page of the index of the light edition is made."""
        return self._making(
            f"lite {shelf}",
            lambda corpus: {**lite.index(self._viewer(corpus), shelf, self.templates)},
        )

    def about_all(self) -> Iterator[Making]:
        """Yield how pages and files about everything are made."""
        yield self._making(
            "pages",
            lambda corpus: self._rendered(
                [page_kinds.home(self._viewer(corpus)), page_kinds.file_format(corpus)]
            ),
        )
        yield self._making(
            "lists", lambda corpus: exports.about_all(corpus, self.site_url)
        )
        yield self._making("prose", lambda corpus: exports.told(corpus, self.site_url))
        yield self._making("citations", exports.cited)
        yield self._making("schemas", lambda _: exports.described())

    def joined(self, made: Sequence[Output]) -> Iterator[Making]:
        """Yield how files are made that hold rows of every crisis.

        Args:
            made: All crises, and whatever else was made.
        """
        rows = [one.rows.name for one in made if one.rows]
        yield self._making(
            " ".join(("database", *rows)),
            lambda corpus: exports.stored(self._got(rows), corpus, self.site_url),
        )
        yield self._making(
            " ".join(("tables", *rows)),
            lambda corpus: exports.tabled(self._got(rows), corpus),
        )

    def archive(self, made: Sequence[Output]) -> Making:
        """Return how the archive of the light edition is made."""
        light = {
            path: kept.name
            for one in made
            for path, kept in one.files.items()
            if path.startswith(lite.FOLDER)
        }
        return self._making(
            f"archive {light}",
            lambda _: {
                lite.ARCHIVE: lite.archive(
                    dict(zip(light, self._got([*light.values()]), strict=True))
                )
            },
        )

    def data(self, made: Sequence[Output]) -> Making:
        """Return how the page is made that says how large each file is."""
        sizes = {path: kept.size for one in made for path, kept in one.files.items()}
        offer = downloads.of_data(sizes)
        return self._making(
            f"data {offer}",
            lambda corpus: self._rendered([page_kinds.data(corpus)], offer),
        )

    def whole(self, made: Output) -> bool:
        """Tell whether everything that was made is still in the store."""
        rows = [made.rows] if made.rows else []
        return all(
            kept.name in self.store
            for kept in (*made.files.values(), *made.static.values(), *rows)
        )

    def _got(self, names: Sequence[str]) -> list[Any]:
        return [self.store.need(name) for name in names]

    def _viewer(self, corpus: Corpus) -> Viewer:
        return Viewer(corpus, self.repo_url)

    def _making(self, name: str, make: Callable[[Corpus], Files]) -> Making:
        return Making(
            reuse.key(self.key, name), lambda corpus: self._kept(make(corpus))
        )

    def _rendered(self, made: Iterable[Page], offer: Offer = NOTHING) -> Files:
        """Return pages as Markdown; only the first one offers anything."""
        return {
            page.uri: rendering.render(
                page, self.templates, NOTHING if index else offer
            )
            for index, page in enumerate(made)
        }

    def _kept(
        self, files: Files, static: Files | None = None, rows: Rows | None = None
    ) -> Output:
        values: dict[str, bytes | Rows] = {}

        def put(value: bytes | Rows) -> Kept:
            data = value if isinstance(value, bytes) else repr(value).encode()
            kept = Kept(reuse.key(data), len(data))
            values[kept.name] = value
            return kept

        output = Output(
            {path: put(encoded(data)) for path, data in files.items()},
            {path: put(encoded(data)) for path, data in (static or {}).items()},
            put(rows) if rows else None,
        )
        self.store.put_all(values)
        return output


def encoded(data: str | bytes) -> bytes:
    """Return a file's bytes; text is UTF-8."""
    return data.encode() if isinstance(data, str) else data
