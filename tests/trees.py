"""Small projects to check: the base one, with other files laid over it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from generator import checking, loading
from generator.problems import Problem

TESTS = Path(__file__).parent
ROOT = TESTS.parent
BASE = TESTS / "base"
CASES = TESTS / "cases"

Files = Mapping[str, str | bytes]


def project(folder: Path, *overlays: Path, files: Files | None = None) -> Path:
    """Make a project of the base one, folders laid over it, and files by path."""
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    for overlay in overlays:
        shutil.copytree(
            overlay,
            folder,
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns("messages.txt"),
        )
    write(folder, files or {})
    return folder


def write(folder: Path, files: Files) -> None:
    """Write files by their path below a folder."""
    for path, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def problems(root: Path) -> tuple[Problem, ...]:
    """Return what is wrong with a project."""
    return checking.check(loading.load(root))


def report(root: Path) -> str:
    """Return what is wrong with a project, as the command prints it."""
    return "".join(f"{problem}\n" for problem in problems(root))
