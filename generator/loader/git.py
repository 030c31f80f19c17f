"""The briefs as they were at an earlier commit, read from git without a checkout."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from generator.loader import projects
from generator.loader.projects import Project

_FOLDERS = ("briefs", "seeds")
_REGULAR = ("100644", "100755")
"""Modes of plain files; links and submodules are passed over."""


class HistoryError(Exception):
    """An earlier state cannot be read; the message says why."""


def project(root: Path, revision: str) -> Project:
    """Load the project as it was where this branch left `revision`.

    That is the merge base, so that what others have added to `revision` since then is
    not taken for a change of ours; without one, it is the commit itself.

    Args:
        root: The project's folder, in a git repository.
        revision: A commit, branch or tag.

    Raises:
        HistoryError: There is no git, no repository or no such commit.
    """
    commit = _base(root, revision)
    with TemporaryDirectory() as folder:
        for path, blob in _files(root, commit):
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_git(root, "cat-file", "blob", blob))
        return projects.load(Path(folder))


def changed(root: Path, revision: str) -> frozenset[str]:
    """Return the files that differ from where this branch left `revision`.

    Returns:
        Their paths, relative to the root.

    Raises:
        HistoryError: There is no git, no repository or no such commit.
    """
    asked = ("diff", "--name-only", "-z", "--relative", _base(root, revision))
    listed = _git(root, *asked).decode("utf-8", "surrogateescape")
    return frozenset(filter(None, listed.split("\0")))


def _base(root: Path, revision: str) -> str:
    name = f"{revision}^{{commit}}"
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", name)
    try:
        commit = _git(root, *asked).decode().strip()
    except HistoryError as error:
        reason = str(error) or f"there is no commit '{revision}'"
        raise HistoryError(reason) from None
    try:
        return _git(root, "merge-base", commit, "HEAD").decode().strip()
    except HistoryError:
        return commit


def _files(root: Path, commit: str) -> Iterator[tuple[str, str]]:
    """Yield the path of each file below `root`, and its object in git."""
    listed = _git(root, "ls-tree", "-r", "-z", commit, "--", *_FOLDERS).decode()
    for line in filter(None, listed.split("\0")):
        about, _, path = line.partition("\t")
        mode, _, blob = about.split(" ")
        plain = PurePosixPath(path)
        if mode in _REGULAR and plain.suffix == ".yaml" and ".." not in plain.parts:
            yield path, blob


def _git(root: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments], capture_output=True, check=False
        )
    except FileNotFoundError:
        raise HistoryError("git is not installed") from None
    if done.returncode:
        raise HistoryError(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
