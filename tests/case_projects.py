"""Small test projects: the base project, overlaid with other files."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import yaml

from generator.build import check
from generator.corpus import quotation_seals
from generator.loader import project_loader
from generator.model.diagnostics import Problem
from generator.storage.store import Store

MAX_BYTES = 100_000
"""Larger briefs are hostile, and take the parser many seconds."""
TESTS = Path(__file__).parent
ROOT = TESTS.parent
BASE = TESTS / "base"
CASES = TESTS / "cases"

Files = Mapping[str, str | bytes]


def project(folder: Path, *overlays: Path, files: Files | None = None) -> Path:
    """Create a project from the base project, overlay folders and files by path.

    The articles of the base project contain only what the briefs quote from them, so
    the numbers in these quotations become the numbers of their records.
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
        _add_numbers(folder, folder / "seeds" / source.name, source.read_text("utf-8"))
    return folder


def _add_numbers(folder: Path, source: Path, text: str) -> None:
    """Add the numbers of its quotations to an unchanged source record of the base."""
    if not source.is_file() or source.read_bytes() != text.encode():
        return
    quotes = [
        quote
        for brief in sorted(folder.glob("briefs/*.yaml"))
        for quote in _quotations(brief, source.stem)
    ]
    numbers = quotation_seals.article_facts(".\n\n".join(quotes), {}, "en")["numbers"]
    if numbers:
        source.write_text(text + yaml.safe_dump({"numbers": numbers}), "utf-8")


def _quotations(brief: Path, source: str) -> list[str]:
    """Return the quotations from a source in the figures of a brief, if readable."""
    errors = (yaml.YAMLError, ValueError, AttributeError, TypeError, KeyError)
    quotes = []
    with suppress(*errors, RecursionError, RuntimeError, OSError):
        text = brief.read_text("utf-8") if brief.stat().st_size <= MAX_BYTES else "{}"
        for figure in yaml.safe_load(text)["figures"]:
            for evidence in figure["evidence"]:
                if evidence["source"] == source:
                    quotes.append(f"{evidence['quote']}")
    return quotes


def write(folder: Path, files: Files) -> None:
    """Write files by their path relative to a folder."""
    for path, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def problems(root: Path, store: Store | None = None) -> tuple[Problem, ...]:
    """Return the problems of a project, with the results of earlier checks if given."""
    return check.check(project_loader.load(root, store), store)


def report(root: Path, store: Store | None = None) -> str:
    """Return the problems of a project as `briefs check` prints them."""
    return "".join(f"{problem}\n" for problem in problems(root, store))
