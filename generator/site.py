"""The build, in the order in which it happens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import (
    checking,
    exports,
    keeping,
    lite,
    loading,
    offers,
    pages,
    rendering,
)
from generator.corpus import Corpus
from generator.offers import Offer
from generator.problems import BriefError, Problem

TEMPLATES = "site-templates/markdown"
PAGES = "site-templates/pages"
"""Hand-written pages; this is MkDocs' docs_dir."""
NOTHING = "# Nothing can be shown yet\n\nMend the problems above.\n"
"""The only page of a preview in which nothing is sound."""


@dataclass(frozen=True, slots=True)
class Site:
    """Every file that is made from the data, by its path below the site's root."""

    files: dict[str, str | bytes]
    """What an engine makes pages of, and what it copies as it is."""
    static: dict[str, str]
    """What an engine would take for pages; it goes into the built site beside them."""
    problems: tuple[Problem, ...]
    """Warnings; in a preview every problem of every file."""


def build(root: Path, repo_url: str = "", site_url: str = "") -> Site:
    """Load, check and render everything.

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
    return Site(*_files(root, corpus, repo_url, site_url), problems)


def preview(root: Path, repo_url: str = "", site_url: str = "") -> Site:
    """Build what is sound, for whoever is still writing the rest.

    Files with errors are left out, and so is what refers to them. Where even that
    cannot be built, the site is one page that says so.
    """
    store = keeping.store(root)
    project = loading.load(root, store)
    problems = checking.check(project, store)
    try:
        sound = checking.corpus(checking.sound(project))
        return Site(*_files(root, sound, repo_url, site_url), problems)
    except BriefError as error:
        found = tuple(sorted(problems + error.problems))
        return Site({"index.md": NOTHING}, {}, found)


def _files(
    root: Path, corpus: Corpus, repo_url: str, site_url: str
) -> tuple[dict[str, str | bytes], dict[str, str]]:
    """Return the files of a site, and those beside what an engine makes."""
    templates = rendering.environment(root / TEMPLATES)
    exported = exports.exports(corpus, site_url) | lite.files(corpus, templates)
    sizes = {path: len(encoded(data)) for path, data in exported.items()}
    offered = dict(offers.offers(corpus, site_url, sizes))
    made: dict[str, str | bytes] = {
        page.uri: rendering.render(page, templates, offered.get(page.uri, Offer()))
        for page in pages.pages(corpus, repo_url)
    }
    return made | exported, exports.static(corpus, site_url)


def encoded(data: str | bytes) -> bytes:
    """Return a file's bytes; text is UTF-8."""
    return data.encode() if isinstance(data, str) else data


def by_hand(root: Path) -> dict[str, bytes]:
    """Return the hand-written pages, and what lies beside them."""
    folder = root / PAGES
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
