"""The git command: its output, or a readable error."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

from generator.model.exceptions import BriefsError


class GitError(BriefsError):
    """A git command failed; the message is git's own, or says why."""


def run(root: Path, *arguments: str) -> bytes:
    """Run a git command, and return its output.

    Raises:
        GitError: Git is not installed, or the command failed.
    """
    try:
        process = subprocess.run(
            ["git", "-C", str(root), *arguments], capture_output=True, check=False
        )
    except FileNotFoundError:
        raise GitError("git is not installed") from None
    if process.returncode:
        raise GitError(process.stderr.decode("utf-8", "replace").strip())
    return process.stdout


def tracked_files(root: Path, places: Iterable[str]) -> tuple[str, ...]:
    """Return the tracked files below some places, as paths relative to the root.

    Returns:
        Nothing where the root is not in a repository, or git is not installed.
    """
    folders = (root.resolve(), *root.resolve().parents)
    if not any((folder / ".git").exists() for folder in folders):
        return ()
    try:
        listed = run(root, "ls-files", "-z", "--", *places)
    except GitError:
        return ()
    return tuple(filter(None, listed.decode("utf-8", "surrogateescape").split("\0")))
