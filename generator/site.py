"""The build, in the order in which it happens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import checking, exports, lite, loading, offers, pages, rendering
from generator.offers import Offer
from generator.problems import BriefError, Problem

TEMPLATES = "site-templates/markdown"
PAGES = "site-templates/pages"
"""Hand-written pages; this is MkDocs' docs_dir."""


@dataclass(frozen=True, slots=True)
class Site:
    """Every file that is made from the data, by its path below the site's root."""

    files: dict[str, str | bytes]
    """What an engine makes pages of, and what it copies as it is."""
    static: dict[str, str]
    """What an engine would take for pages; it goes into the built site beside them."""
    warnings: tuple[Problem, ...]


def build(root: Path, repo_url: str = "", site_url: str = "") -> Site:
    """Load, check and render everything.

    Args:
        root: The project's folder, with briefs, seeds and site-templates.
        repo_url: Address of the code host, for links that report an error.
        site_url: Address of the site, for what leaves it; relative where empty.

    Raises:
        BriefError: Something is wrong; with every problem of every file.
    """
    project = loading.load(root)
    problems = checking.check(project)
    errors = [problem for problem in problems if problem.level == "error"]
    if errors:
        raise BriefError(errors)
    corpus = checking.corpus(project)
    templates = rendering.environment(root / TEMPLATES)
    exported = exports.exports(corpus, site_url) | lite.files(corpus, templates)
    sizes = {path: len(encoded(data)) for path, data in exported.items()}
    offered = dict(offers.offers(corpus, site_url, sizes))
    made: dict[str, str | bytes] = {
        page.uri: rendering.render(page, templates, offered.get(page.uri, Offer()))
        for page in pages.pages(corpus, repo_url)
    }
    return Site(made | exported, exports.static(corpus, site_url), problems)


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
