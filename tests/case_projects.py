"""Small projects to check: the base one, with other files laid over it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import yaml

from generator.build import check
from generator.corpus import seals
from generator.loader import projects
from generator.model.diagnostics import Problem

TESTS = Path(__file__).parent
ROOT = TESTS.parent
BASE = TESTS / "base"
CASES = TESTS / "cases"

Files = Mapping[str, str | bytes]


def project(folder: Path, *overlays: Path, files: Files | None = None) -> Path:
    """Make a project of the base one, folders laid over it, and files by path.

    The articles of the base one say nothing else than what the briefs quote of them:
    those are the numbers that stand in their records.
    """
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    for overlay in overlays:
        shutil.copytree(
            overlay,
            folder,
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns("messages.txt"),
        )
    write(folder, files or {})
    for source in BASE.glob("seeds/*.yaml"):
        _count(folder, folder / "seeds" / source.name, source.read_text("utf-8"))
    return folder


def _count(folder: Path, source: Path, text: str) -> None:
    """Put the numbers of its quotations into the record of a source of the base."""
    if not source.is_file() or source.read_bytes() != text.encode():
        return
    quotes = [
        quote
        for brief in sorted(folder.glob("briefs/*.yaml"))
        for quote in _quotes(brief, source.stem)
    ]
    numbers = seals.facts(".\n\n".join(quotes), {})["numbers"]
    if numbers:
        source.write_text(text + yaml.safe_dump({"numbers": numbers}), "utf-8")


def _quotes(brief: Path, source: str) -> list[str]:
    """Return what figures of a brief quote of a source, as far as it can be read."""
    faults = (yaml.YAMLError, ValueError, AttributeError, TypeError, KeyError)
    found = []
    with suppress(*faults, RecursionError, RuntimeError, OSError):
        for figure in yaml.safe_load(brief.read_text("utf-8"))["figures"]:
            for evidence in figure["evidence"]:
                if evidence["source"] == source:
                    found.append(f"{evidence['quote']}")
    return found


def write(folder: Path, files: Files) -> None:
    """Write files by their path below a folder."""
    for path, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def problems(root: Path) -> tuple[Problem, ...]:
    """Return what is wrong with a project."""
    return check.check(projects.load(root))


def report(root: Path) -> str:
    """Return what is wrong with a project, as the command prints it."""
    return "".join(f"{problem}\n" for problem in problems(root))
