"""Keeps the last site while MkDocs cleans the output directory.

MkDocs empties the output directory before each clean build. Writing a file takes many
times as long as finding that it is unchanged, so the last site is moved to a hidden
directory, which MkDocs does not clean, and moved back afterwards.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

BACKUP_DIR, CLOCK_FILE = ".last-site", ".mark"
"""Hidden directory for the last site, and a temporary file for reading the clock of
the file system."""


def file_system_time(site: Path) -> int:
    """Return the current time of the file system, in nanoseconds.

    It may differ from the system clock; modification times are compared with it.
    """
    site.mkdir(parents=True, exist_ok=True)
    file = site / CLOCK_FILE
    file.write_bytes(b"")
    file.touch()
    now = file.stat().st_mtime_ns
    file.unlink()
    return now


def stash(site: Path) -> None:
    """Move the last site into a hidden directory, out of reach of the cleaning.

    If the file system refuses, the site stays in place and MkDocs cleans it: the
    result is the same, only slower.
    """
    aside = site / BACKUP_DIR
    with suppress(OSError):
        shutil.rmtree(aside, ignore_errors=True)  # left by a build that was killed
        aside.mkdir(parents=True)
        for entry in [*site.iterdir()]:
            if entry.is_symlink():
                entry.unlink()  # else the build would write outside of the site
            elif not entry.name.startswith("."):
                entry.rename(aside / entry.name)
        return
    restore(site)


def restore(site: Path) -> None:
    """Move the last site back, so that this build overwrites what has changed."""
    aside = site / BACKUP_DIR
    if aside.is_dir():
        for entry in [*aside.iterdir()]:
            entry.rename(site / entry.name)
        aside.rmdir()
