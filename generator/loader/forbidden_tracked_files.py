"""Places in a checkout that only tools write: the cache, the built site, the articles.

A checkout must not bring files for them along, nor a link that leads writes elsewhere.
Compiled Python is refused anywhere: Python may run it without a look at its source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.loader import git
from generator.model.diagnostics import Problem

GENERATED = (
    ".cache",
    ".venv",
    "site",
    "site-offline",
    "seeds/originals",
    "articles",
)
"""Paths relative to the project root; git ignores them."""
COMPILED = (":(glob)**/__pycache__/**", "*.pyc")
"""Compiled Python, as patterns of git."""


def problems(root: Path) -> Iterator[Problem]:
    """Yield one problem for each generated place that is tracked by git or a link."""
    tracked = Counter(
        place
        for path in git.tracked_files(root, GENERATED)
        for place in GENERATED
        if path == place or path.startswith(f"{place}/")
    )
    for place in GENERATED:
        if (root / place).is_symlink():
            message = "is a symbolic link, so files written here would end up elsewhere"
            yield Problem(place, 1, 1, "S108", "", message)
        if count := tracked[place]:
            files = "1 file" if count == 1 else f"{count:,} files"
            message = f"has {files} tracked by git, but only tools may write here"
            hint = f"git rm -r --cached {place}"
            yield Problem(place, 1, 1, "S108", "", message, hint)
    for path in git.tracked_files(root, COMPILED):
        message = "is compiled Python tracked by git, which may run unseen"
        yield Problem(path, 1, 1, "S108", "", message, f"git rm --cached '{path}'")
