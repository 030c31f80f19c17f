"""The build, in the order in which it happens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import checking, loading, pages, rendering
from generator.problems import BriefError, Problem

TEMPLATES = "site-templates/markdown"
PAGES = "site-templates/pages"
"""Hand-written pages; this is MkDocs' docs_dir."""


@dataclass(frozen=True, slots=True)
class Site:
    """Every file that is made from the data, by its path below the site's root."""

    files: dict[str, str]
    warnings: tuple[Problem, ...]


def build(root: Path, repo_url: str = "") -> Site:
    """Load, check and render everything.

    Args:
        root: The project's folder, with briefs, seeds and site-templates.
        repo_url: Address of the code host, for links that report an error.

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
    files = {
        page.uri: rendering.render(page, templates)
        for page in pages.pages(corpus, repo_url)
    }
    return Site(files, problems)


def markdown(root: Path, repo_url: str = "") -> dict[str, bytes]:
    """Return the whole Markdown tree, hand-written pages included, for any engine.

    Raises:
        BriefError: Something is wrong; with every problem of every file.
    """
    folder = root / PAGES
    by_hand = {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
    made = build(root, repo_url).files
    return by_hand | {path: text.encode() for path, text in made.items()}
