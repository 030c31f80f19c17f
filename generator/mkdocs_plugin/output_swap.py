"""The built site, kept through a build that would begin with an empty folder.

MkDocs removes everything before it writes everything. To make a file takes many times
as long as to find that it is the same, so the last site is set aside meanwhile.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Container
from contextlib import suppress
from pathlib import Path

ASIDE, MARK = ".last-site", ".mark"
"""Where it lies meanwhile, and a file that asks the disk for the time; MkDocs cleans
nothing that is hidden."""


def mark(site: Path) -> int:
    """Return the time of now, as the disk has it, in nanoseconds."""
    site.mkdir(parents=True, exist_ok=True)
    file = site / MARK
    file.write_bytes(b"")
    file.touch()
    now = file.stat().st_mtime_ns
    file.unlink()
    return now


def set_aside(site: Path) -> None:
    """Take the last site out of the way of a build that cleans the folder.

    Where the disk refuses, the site is left to be cleaned: this only saves time.
    """
    aside = site / ASIDE
    with suppress(OSError):
        shutil.rmtree(aside, ignore_errors=True)  # of a build that was killed
        aside.mkdir(parents=True)
        for entry in [*site.iterdir()]:
            if entry.is_symlink():
                entry.unlink()  # nothing is written through it into another place
            elif not entry.name.startswith("."):
                entry.rename(aside / entry.name)
        return
    put_back(site)


def put_back(site: Path) -> None:
    """Put it where it was, to be written over."""
    aside = site / ASIDE
    if aside.is_dir():
        for entry in [*aside.iterdir()]:
            entry.rename(site / entry.name)
        aside.rmdir()


def sweep(folder: str, known: Container[str], since: int) -> bool:
    """Remove old files that are not known, and folders in which nothing is left.

    Args:
        folder: The built site, or a folder of it.
        known: Paths of files and folders, of which the latter stay as they are.
        since: When the build began; what was written since is of another plugin.

    Returns:
        Whether the folder is empty now.
    """
    empty = True
    for entry in [*os.scandir(folder)]:
        if entry.path in known or entry.name.startswith("."):
            empty = False
        elif entry.is_dir(follow_symlinks=False):
            if sweep(entry.path, known, since):
                Path(entry.path).rmdir()
            else:
                empty = False
        elif entry.stat(follow_symlinks=False).st_mtime_ns < since:
            Path(entry.path).unlink()
        else:
            empty = False
    return empty
