"""Loading of a project at an earlier commit, read from git without a checkout."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from generator.loader import git, project_loader
from generator.loader.project_loader import Project

_FOLDERS = ("briefs", "seeds", "accepted.yaml")
_REGULAR = ("100644", "100755")
"""Git modes of regular files; symbolic links and submodules are ignored."""


def load_project(root: Path, revision: str) -> Project:
    """Load the project as it was where the current branch diverged from `revision`.

    That is the merge base, so that commits made on `revision` since then do not show
    up as changes of this branch. If there is none, `revision` itself is loaded.

    Args:
        root: The project's folder, inside a git repository.
        revision: A commit, branch or tag.

    Raises:
        GitError: Git is not installed, `root` is in no repository, or there is no
            such commit.
    """
    commit = _merge_base(root, revision)
    with TemporaryDirectory() as folder:
        for path, blob in _files(root, commit):
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(git.run(root, "cat-file", "blob", blob))
        return project_loader.load(Path(folder))


def changed_files(root: Path, revision: str) -> frozenset[str]:
    """Return the files that changed since the current branch diverged from `revision`.

    Returns:
        Their paths, relative to the root.

    Raises:
        GitError: Git is not installed, `root` is in no repository, or there is no
            such commit.
    """
    base = _merge_base(root, revision)
    output = git.run(root, "diff", "--name-only", "-z", "--relative", base)
    paths = output.decode("utf-8", "surrogateescape")
    return frozenset(filter(None, paths.split("\0")))


def _merge_base(root: Path, revision: str) -> str:
    name = f"{revision}^{{commit}}"
    arguments = ("rev-parse", "--verify", "--quiet", "--end-of-options", name)
    try:
        commit = git.run(root, *arguments).decode().strip()
    except git.GitError as error:
        reason = str(error) or f"there is no commit '{revision}'"
        raise git.GitError(reason) from None
    try:
        return git.run(root, "merge-base", commit, "HEAD").decode().strip()
    except git.GitError:
        return commit


def _files(root: Path, commit: str) -> Iterator[tuple[str, str]]:
    """Yield the path of each YAML file, relative to `root`, and its blob's hash."""
    entries = git.run(root, "ls-tree", "-r", "-z", commit, "--", *_FOLDERS).decode()
    for entry in filter(None, entries.split("\0")):
        metadata, _, path = entry.partition("\t")
        mode, _, blob = metadata.split(" ")
        file = PurePosixPath(path)
        if mode in _REGULAR and file.suffix == ".yaml" and ".." not in file.parts:
            yield path, blob
