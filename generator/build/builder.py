"""The build, in the order in which it happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.build import check
from generator.build.lookup_tracking import CorpusState, Task, run_tasks
from generator.build.tasks import Output, Stored, TaskFactory
from generator.corpus.corpus import Corpus
from generator.corpus.page_addresses import DIRECTORY_URLS, PageAddresses
from generator.loader import project_loader
from generator.loader.project_loader import Project
from generator.model.diagnostics import Problem
from generator.model.exceptions import ProblemsError
from generator.outputs.data import data_files
from generator.outputs.pages import lists, lite
from generator.outputs.pages.page_rendering import Templates
from generator.outputs.search.search_files import FOLDER as SEARCH
from generator.storage import cyclic_collection, memo, parallel
from generator.storage.fingerprint import (
    Fingerprint,
    code_fingerprint,
    fingerprint,
    folder_fingerprint,
)
from generator.storage.parallel import Division
from generator.storage.store import LostError, Store

TEMPLATES = "site-templates/markdown"
PAGES = "site-templates/pages"
"""Hand-written pages; this is MkDocs' docs_dir."""
PAGE_SUFFIX = ".md"
LATE = (lite.ARCHIVE, *data_files.LATE)
"""Paths of the files that are made last, for any site."""
NO_PAGE = b"# Nothing can be shown yet\n\nMend the problems above.\n"
"""The only page of a preview where no file is free of errors."""
MIN_PARALLEL_TABLES = 2
"""Minimum number of files with rows of every crisis worth parallelising."""


class StoredFiles(Mapping[str, bytes]):
    """The content of files by their path, read from the store when it is needed."""

    def __init__(self, store: Store, stored: Mapping[str, Stored]) -> None:
        """Take the store, which the reader closes, and where the files lie in it."""
        self.store = store
        self.stored = stored
        self.store.used.update(one.name for one in stored.values())

    def __getitem__(self, path: str) -> bytes:
        """Return the bytes of a file.

        Raises:
            KeyError: There is no such file.
            OSError: The store was changed during the build.
        """
        content: bytes = self.store.need(self.stored[path].name)
        return content

    def __iter__(self) -> Iterator[str]:
        """Yield every path."""
        return iter(self.stored)

    def __len__(self) -> int:
        """Return the number of files."""
        return len(self.stored)

    def fingerprint(self, path: str) -> Fingerprint:
        """Return the fingerprint of a file's content, without reading it."""
        return self.stored[path].name


@dataclass(frozen=True, slots=True)
class Site:
    """Every file that is made from the data, by its path below the root of the site."""

    pages: StoredFiles
    """Markdown, which an engine turns into pages."""
    assets: StoredFiles
    """Files that an engine copies unchanged."""
    static: StoredFiles
    """Files that an engine would take for pages, copied into the built site instead."""
    search: StoredFiles
    """The search document of each page, from which the index is built."""
    late: Callable[[], StoredFiles]
    """Makes the assets that take long and that nothing else depends on."""
    late_paths: tuple[str, ...]
    """Paths of the files that `late` makes."""
    problems: tuple[Problem, ...]
    """Warnings; in a preview every problem of every file."""

    @property
    def files(self) -> StoredFiles:
        """Pages and all assets."""
        parts = (self.pages, self.assets, self.late())
        stored = {path: one for part in parts for path, one in part.stored.items()}
        return StoredFiles(self.pages.store, stored)


class Builder:
    """Builds a site, and builds it again where something changed."""

    def __init__(
        self,
        root: Path,
        repo_url: str = "",
        site_url: str = "",
        page_addresses: PageAddresses = DIRECTORY_URLS,
        *,
        persistent: bool = False,
    ) -> None:
        """Take the folder of the project, and how its site is addressed.

        Args:
            root: The project's folder, with briefs, seeds and site-templates.
            repo_url: Address of the code host, for links that report an error.
            site_url: Address of the site; addresses are relative where it is empty.
            page_addresses: How the engine addresses pages.
            persistent: Whether it will build again, and keeps in memory what it read.
        """
        self.root = root
        self.repo_url = repo_url
        self.site_url = site_url
        self.page_addresses = page_addresses
        self.draws_cards = bool(site_url) and not persistent
        self.store = memo.project_store(root, persistent=persistent)
        self.project = Project()
        """The project as it was last loaded."""
        self.state: CorpusState | None = None
        """The corpus of the last build without errors."""
        self._templates: dict[Fingerprint, Templates] = {}
        """The templates, by the fingerprint of their files."""

    def build(self) -> Site:
        """Load, check and render everything that changed since the last build.

        Raises:
            ProblemsError: The project has errors; with every problem of every file.
        """
        try:
            return self._build()
        except LostError:
            return self._build()
        finally:
            self.store.close()

    def _build(self) -> Site:
        with cyclic_collection.disabled():
            project = self._load()
            earlier = self.state.corpus if self.state else None
            state = CorpusState(
                Corpus.of(project, earlier, self.page_addresses), self.state
            )
            problems = check.check(project, self.store, state)
            errors = [problem for problem in problems if problem.level == "error"]
            if errors:
                raise ProblemsError(errors)
            self.state = state
            site = self._site(state, problems)
            self.store.prune()
            return site

    def preview(self) -> Site:
        """Build what has no errors, for someone who is still writing the rest.

        Files with errors are left out, and so is what refers to them. Where even that
        cannot be built, the site is one page that says so.
        """
        try:
            return self._preview()
        finally:
            self.store.close()

    def _preview(self) -> Site:
        project = self._load()
        problems = check.check(project, self.store)
        try:
            sound = check.sound(project, self.store)
            corpus = Corpus.of(sound, addresses=self.page_addresses)
            return self._site(CorpusState(corpus), problems)
        except ProblemsError as error:
            found = tuple(sorted(problems + error.problems))
            name = fingerprint(NO_PAGE)
            self.store.put(name, NO_PAGE)
            page = StoredFiles(self.store, {"index.md": Stored(name, len(NO_PAGE))})
            empty = StoredFiles(self.store, {})
            return Site(
                pages=page,
                assets=empty,
                static=empty,
                search=empty,
                late=lambda: empty,
                late_paths=(),
                problems=found,
            )

    def _load(self) -> Project:
        self.store.begin()
        self.project = project_loader.load(self.root, self.store, self.project)
        return self.project

    def _site(self, state: CorpusState, problems: tuple[Problem, ...]) -> Site:
        return assemble(state, self._task_factory(), problems)

    def _task_factory(self) -> TaskFactory:
        folder = self.root / TEMPLATES
        key = folder_fingerprint(folder)
        if key not in self._templates:
            self._templates = {key: Templates(folder, self.page_addresses)}
        settings = (self.repo_url, self.site_url, self.draws_cards, self.page_addresses)
        return TaskFactory(
            self._templates[key],
            fingerprint(code_fingerprint(), key, repr(settings)),
            self.store,
            self.repo_url,
            self.site_url,
            draws_cards=self.draws_cards,
        )


def assemble(
    state: CorpusState, factory: TaskFactory, problems: tuple[Problem, ...] = ()
) -> Site:
    """Return the site of a corpus, from earlier builds where that is still valid."""
    outputs = _outputs(state, factory)
    files = {path: one for output in outputs for path, one in output.files.items()}
    pages = {path: one for path, one in files.items() if path.endswith(PAGE_SUFFIX)}
    search = {path: one for path, one in files.items() if path.startswith(SEARCH)}
    assets = {path: files[path] for path in files.keys() - pages.keys() - search.keys()}
    static = {path: one for output in outputs for path, one in output.static.items()}
    late = factory.late(outputs)
    factory.store.used.update(one.key for one in late)  # so that none is pruned
    return Site(
        pages=StoredFiles(factory.store, pages),
        assets=StoredFiles(factory.store, assets),
        static=StoredFiles(factory.store, static),
        search=StoredFiles(factory.store, search),
        late=partial(_late, factory, late),
        late_paths=(*LATE, *(one.card.path for one in outputs if one.card)),
        problems=problems,
    )


def _outputs(state: CorpusState, factory: TaskFactory) -> list[Output]:
    """Return the outputs of all tasks but the late ones."""

    def run(
        tasks: list[Task], division: Division = parallel.ONLY_FORKS
    ) -> list[Output]:
        return run_tasks(tasks, state, factory.store, factory.is_complete, division)

    corpus = state.corpus
    outputs = run(
        [
            *map(factory.crisis, corpus.crises),
            *map(factory.actor, corpus.actors),
            *map(factory.source, corpus.sources),
            *map(factory.list_page, lists.list_pages(corpus)),
            *map(factory.lite_index, lite.shelves(corpus)),
            *factory.global_files(),
        ]
    )
    outputs += run([*factory.tables(outputs)], Division(MIN_PARALLEL_TABLES))
    return outputs + run([factory.data_page(outputs)])


def _late(factory: TaskFactory, tasks: Sequence[Task]) -> StoredFiles:
    """Return late files, which look nothing up, so that no corpus stays in memory."""
    state = CorpusState(Corpus({}, {}, {}))
    outputs = run_tasks([*tasks], state, factory.store, factory.is_complete)
    files = {path: one for output in outputs for path, one in output.files.items()}
    return StoredFiles(factory.store, files)


def build(
    root: Path,
    repo_url: str = "",
    site_url: str = "",
    page_addresses: PageAddresses = DIRECTORY_URLS,
) -> Site:
    """Load, check and render everything once; see `Builder`.

    Raises:
        ProblemsError: The project has errors; with every problem of every file.
    """
    return Builder(root, repo_url, site_url, page_addresses).build()


def hand_written_pages(root: Path) -> dict[str, bytes]:
    """Return the hand-written pages and their assets, by path below their folder."""
    folder = root / PAGES
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
