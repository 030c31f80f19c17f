"""The build, in the order in which it happens."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.build import check, tracking
from generator.build.tasks import Kept, Maker, Output
from generator.build.tracking import Answers, Making
from generator.corpus.corpus import Corpus
from generator.loader import projects
from generator.loader.projects import Project
from generator.model.diagnostics import BriefError, Problem
from generator.outputs.pages import lists, lite, templates
from generator.outputs.pages.templates import Templates
from generator.storage import memo, parallel
from generator.storage import store as reuse
from generator.storage.store import LostError, Store

TEMPLATES = "site-templates/markdown"
PAGES = "site-templates/pages"
"""Hand-written pages; this is MkDocs' docs_dir."""
PAGE = ".md"
NOTHING = b"# Nothing can be shown yet\n\nMend the problems above.\n"
"""The only page of a preview in which nothing is sound."""
HEAVY = 2
"""Files about everything from which on it pays to share their making."""


class Files(Mapping[str, bytes]):
    """What is in each file, by its path; looked up only when it is asked for."""

    def __init__(self, store: Store, kept: Mapping[str, Kept]) -> None:
        """Stand for files that lie in a store, which is closed by who has read them."""
        self.store = store
        self.kept = kept
        self.store.used.update(one.name for one in kept.values())

    def __getitem__(self, path: str) -> bytes:
        """Return the bytes of a file.

        Raises:
            KeyError: There is no such file.
            OSError: The store was changed during the build.
        """
        found: bytes = self.store.need(self.kept[path].name)
        return found

    def __iter__(self) -> Iterator[str]:
        """Yield every path."""
        return iter(self.kept)

    def __len__(self) -> int:
        """Return how many files there are."""
        return len(self.kept)

    def digest(self, path: str) -> str:
        """Return what stands for the content of a file, without looking it up."""
        return self.kept[path].name


@dataclass(frozen=True, slots=True)
class Site:
    """Every file that is made from the data, by its path below the site's root."""

    pages: Files
    """Markdown, of which an engine makes pages."""
    others: Files
    """What an engine copies as it is."""
    static: Files
    """What an engine would take for pages; it goes into the built site beside them."""
    late: Callable[[], Files]
    """What takes long to make, and nothing else depends on; copied as it is, too."""
    problems: tuple[Problem, ...]
    """Warnings; in a preview every problem of every file."""

    @property
    def files(self) -> Files:
        """What an engine makes pages of, and all that it copies as it is."""
        parts = (self.pages, self.others, self.late())
        kept = {path: one for part in parts for path, one in part.kept.items()}
        return Files(self.pages.store, kept)


class Builder:
    """Builds a site, and builds it again where something changed."""

    def __init__(
        self,
        root: Path,
        repo_url: str = "",
        site_url: str = "",
        *,
        remembers: bool = False,
    ) -> None:
        """Take where everything lies, and the two addresses.

        Args:
            root: The project's folder, with briefs, seeds and site-templates.
            repo_url: Address of the code host, for links that report an error.
            site_url: Address of the site, for what leaves it; relative where empty.
            remembers: Whether it will be asked again, and shall hold what it read.
        """
        self.root = root
        self.addresses = (repo_url, site_url)
        self.store = memo.store(root, remembers=remembers)
        self.project = Project()
        """What was loaded for the last build."""
        self.answers: Answers | None = None
        """What everything answered at the last build."""
        self.templates: dict[str, Templates] = {}
        """The templates, by what stands for all their files."""

    def build(self) -> Site:
        """Load, check and render everything that changed since the last build.

        Raises:
            BriefError: Something is wrong; with every problem of every file.
        """
        try:
            return self._built()
        except LostError:
            return self._built()
        finally:
            self.store.close()

    def _built(self) -> Site:
        with _uncollected():
            return self._made()

    def _made(self) -> Site:
        project = self._load()
        earlier = self.answers.corpus if self.answers else None
        answers = Answers(check.corpus(project, earlier), self.answers)
        problems = check.check(project, self.store, answers)
        errors = [problem for problem in problems if problem.level == "error"]
        if errors:
            raise BriefError(errors)
        self.answers = answers
        built = self._site(answers, problems)
        self.store.prune()
        return built

    def preview(self) -> Site:
        """Build what is sound, for whoever is still writing the rest.

        Files with errors are left out, and so is what refers to them. Where even that
        cannot be built, the site is one page that says so.
        """
        try:
            return self._previewed()
        finally:
            self.store.close()

    def _previewed(self) -> Site:
        project = self._load()
        problems = check.check(project, self.store)
        try:
            sound = check.corpus(check.sound(project, self.store))
            return self._site(Answers(sound), problems)
        except BriefError as error:
            found = tuple(sorted(problems + error.problems))
            name = reuse.key(NOTHING)
            self.store.put(name, NOTHING)
            pages = Files(self.store, {"index.md": Kept(name, len(NOTHING))})
            none = Files(self.store, {})
            return Site(pages, none, none, lambda: none, found)

    def _load(self) -> Project:
        self.store.begin()
        self.project = projects.load(self.root, self.store, self.project)
        return self.project

    def _site(self, answers: Answers, problems: tuple[Problem, ...]) -> Site:
        maker = self._maker()
        made = _outputs(answers, maker)
        files = {path: kept for one in made for path, kept in one.files.items()}
        pages = {path: kept for path, kept in files.items() if path.endswith(PAGE)}
        others = {path: files[path] for path in files.keys() - pages.keys()}
        static = {path: kept for one in made for path, kept in one.static.items()}
        archive = maker.archive(made)
        self.store.used.add(archive.name)  # so that the last one stays
        return Site(
            Files(self.store, pages),
            Files(self.store, others),
            Files(self.store, static),
            partial(_late, maker, archive),
            problems,
        )

    def _maker(self) -> Maker:
        folder = self.root / TEMPLATES
        key = reuse.folder_key(folder)
        if key not in self.templates:
            self.templates = {key: templates.environment(folder)}
        name = reuse.key(memo.code_fingerprint(), key, *self.addresses)
        return Maker(self.templates[key], name, self.store, *self.addresses)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the collector of circles out: there are none, and it takes a tenth."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _outputs(answers: Answers, maker: Maker) -> list[Output]:
    """Return what all pieces of a site are made into, but the late ones."""

    def recall(making: list[Making], fewest: int = parallel.FEWEST) -> list[Output]:
        return tracking.recall(making, answers, maker.store, maker.whole, fewest)

    corpus = answers.corpus
    made = recall(
        [
            *map(maker.crisis, corpus.crises),
            *map(maker.actor, corpus.actors),
            *map(maker.source, corpus.sources),
            *map(maker.part, lists.lists(corpus)),
            *map(maker.shelf, lite.shelves(corpus)),
            *maker.about_all(),
        ]
    )
    made += recall([*maker.joined(made)], HEAVY)
    return made + recall([maker.data(made)])


def _late(maker: Maker, archive: Making) -> Files:
    """Return the archive, which asks nothing, so that the records need not be held."""
    nothing = Answers(Corpus({}, {}, {}))
    (packed,) = tracking.recall([archive], nothing, maker.store, maker.whole)
    return Files(maker.store, packed.files)


def build(root: Path, repo_url: str = "", site_url: str = "") -> Site:
    """Load, check and render everything once; see `Builder`.

    Raises:
        BriefError: Something is wrong; with every problem of every file.
    """
    return Builder(root, repo_url, site_url).build()


def by_hand(root: Path) -> dict[str, bytes]:
    """Return the hand-written pages, and what lies beside them."""
    folder = root / PAGES
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
