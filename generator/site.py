"""The build, in the order in which it happens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import checking, keeping, lists, loading, noting, rendering, reuse
from generator.corpus import Corpus
from generator.noting import Making
from generator.pieces import Kept, Maker, Output
from generator.problems import BriefError, Problem
from generator.reuse import Store

TEMPLATES = "site-templates/markdown"
PAGES = "site-templates/pages"
"""Hand-written pages; this is MkDocs' docs_dir."""
NOTHING = b"# Nothing can be shown yet\n\nMend the problems above.\n"
"""The only page of a preview in which nothing is sound."""
HEAVY = 2
"""Files about everything from which on it pays to share their making."""


class Files(Mapping[str, bytes]):
    """What is in each file, by its path; looked up only when it is asked for."""

    def __init__(self, store: Store, kept: Mapping[str, Kept]) -> None:
        """Stand for files that lie in a store."""
        self.store = store
        self.kept = kept
        self.store.used.update(one.name for one in kept.values())

    def __getitem__(self, path: str) -> bytes:
        """Return the bytes of a file.

        Raises:
            KeyError: There is no such file.
            OSError: The store was changed during the build.
        """
        found = self.store.get(self.kept[path].name)
        if not isinstance(found, bytes):
            raise OSError(f"{self.store.folder} was changed; build again")
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

    files: Files
    """What an engine makes pages of, and what it copies as it is."""
    static: Files
    """What an engine would take for pages; it goes into the built site beside them."""
    problems: tuple[Problem, ...]
    """Warnings; in a preview every problem of every file."""


def build(root: Path, repo_url: str = "", site_url: str = "") -> Site:
    """Load, check and render everything that changed since the last build.

    Args:
        root: The project's folder, with briefs, seeds and site-templates.
        repo_url: Address of the code host, for links that report an error.
        site_url: Address of the site, for what leaves it; relative where empty.

    Raises:
        BriefError: Something is wrong; with every problem of every file.
    """
    store = keeping.store(root)
    project = loading.load(root, store)
    problems = checking.check(project, store)
    errors = [problem for problem in problems if problem.level == "error"]
    if errors:
        raise BriefError(errors)
    corpus = checking.corpus(project)
    made = _made(corpus, _maker(root, store, repo_url, site_url))
    store.prune()
    return Site(*made, problems)


def preview(root: Path, repo_url: str = "", site_url: str = "") -> Site:
    """Build what is sound, for whoever is still writing the rest.

    Files with errors are left out, and so is what refers to them. Where even that
    cannot be built, the site is one page that says so.
    """
    store = keeping.store(root)
    project = loading.load(root, store)
    problems = checking.check(project, store)
    try:
        sound = checking.corpus(checking.sound(project, store))
        return Site(*_made(sound, _maker(root, store, repo_url, site_url)), problems)
    except BriefError as error:
        found = tuple(sorted(problems + error.problems))
        name = reuse.key(NOTHING)
        store.put(name, NOTHING)
        files = Files(store, {"index.md": Kept(name, len(NOTHING))})
        return Site(files, Files(store, {}), found)


def _maker(root: Path, store: Store, repo_url: str, site_url: str) -> Maker:
    folder = root / TEMPLATES
    parts = (keeping.code(), reuse.folder_key(folder), repo_url, site_url)
    templates = rendering.environment(folder)
    return Maker(templates, reuse.key(*parts), store, repo_url, site_url)


def _made(corpus: Corpus, maker: Maker) -> tuple[Files, Files]:
    """Return the files of a site, and those beside what an engine makes."""

    def recall(making: list[Making], **sharing: int) -> list[Output]:
        return noting.recall(making, corpus, maker.store, maker.whole, **sharing)

    made = recall(
        [
            *map(maker.crisis, corpus.crises),
            *map(maker.actor, corpus.actors),
            *map(maker.source, corpus.sources),
            *map(maker.part, lists.lists(corpus)),
            *maker.about_all(),
        ]
    )
    made += recall([*maker.joined(made)], fewest=HEAVY)
    made += recall([maker.data(made)])
    files = {path: kept for one in made for path, kept in one.files.items()}
    static = {path: kept for one in made for path, kept in one.static.items()}
    return Files(maker.store, files), Files(maker.store, static)


def by_hand(root: Path) -> dict[str, bytes]:
    """Return the hand-written pages, and what lies beside them."""
    folder = root / PAGES
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
