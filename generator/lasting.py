"""The built site, kept through a build that would begin with an empty folder.

MkDocs removes everything before it writes everything. To make a file takes many times
as long as to find that it is the same, so the last site is set aside meanwhile.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Container
from pathlib import Path

ASIDE = ".last-site"
"""Where it lies meanwhile, below the built site; MkDocs cleans no hidden folder."""


def set_aside(site: Path) -> None:
    """Take the last site out of the way of a build that cleans the folder."""
    aside = site / ASIDE
    shutil.rmtree(aside, ignore_errors=True)  # of a build that was killed
    aside.mkdir(parents=True)
    for entry in [*site.iterdir()]:
        if not entry.name.startswith("."):
            entry.rename(aside / entry.name)


def put_back(site: Path) -> None:
    """Put it where it was, to be written over."""
    aside = site / ASIDE
    if aside.is_dir():
        for entry in [*aside.iterdir()]:
            entry.rename(site / entry.name)
        aside.rmdir()


def sweep(folder: str, known: Container[str]) -> bool:
    """Remove all files that are not known, and folders in which nothing is left.

    Args:
        folder: The built site, or a folder of it.
        known: Paths of files and folders, of which the latter stay as they are.

    Returns:
        Whether the folder is empty now.
    """
    empty = True
    for entry in [*os.scandir(folder)]:
        if entry.path in known or entry.name.startswith("."):
            empty = False
        elif not entry.is_dir(follow_symlinks=False):
            Path(entry.path).unlink()
        elif sweep(entry.path, known):
            Path(entry.path).rmdir()
        else:
            empty = False
    return empty
