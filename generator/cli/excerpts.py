"""Problems for a person at a terminal: coloured, each with the line that it means."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import click

from generator.loader import text_files
from generator.model.diagnostics import Problem
from generator.model.exceptions import ProblemsError

WIDEST = 100
"""Characters of a line that are shown; of a longer one, those round the place."""


def excerpts(root: Path, problems: Iterable[Problem]) -> Iterator[str]:
    """Yield each problem with the line of its file and a caret below its place."""
    lines = lru_cache(maxsize=8)(lambda path: _lines(root, path))
    for problem in problems:
        colour = "red" if problem.level == "error" else "yellow"
        place = click.style(
            f"{problem.path}:{problem.line}:{problem.column}", bold=True
        )
        word = "" if problem.level == "error" else " (warning)"
        code = click.style(f"{problem.code}{word}", fg=colour)
        parts = [f"{place}: {code} {problem.sentence}"]
        parts += _excerpt(lines(problem.path), problem, colour)
        if problem.hint:
            parts.append(f"    {click.style('hint:', fg='green')} {problem.hint}")
        yield "\n".join(parts)


def _lines(root: Path, path: str) -> list[str]:
    try:
        return text_files.read_text(root, path).split("\n")
    except ProblemsError:
        return []


def _excerpt(lines: list[str], problem: Problem, colour: str) -> list[str]:
    """Return the line and the caret; nothing where there is no such line."""
    if not 1 <= problem.line <= len(lines):
        return []
    line = "".join(map(_harmless, lines[problem.line - 1].removesuffix("\r")))
    at = min(problem.column - 1, len(line))
    start = max(0, at - WIDEST // 2) if len(line) > WIDEST else 0
    shown = line[start : start + WIDEST]
    gap = " " * sum(map(_columns, line[start:at]))
    caret = click.style("^", fg=colour, bold=True)
    return [
        f"{click.style(f'{problem.line:6} |', dim=True)} {shown}",
        f"{click.style('       |', dim=True)} {gap}{caret}",
    ]


def _harmless(character: str) -> str:
    """Return a character as a terminal may have it: none that moves or commands."""
    if character == "\t":
        return " "
    return character if character.isprintable() else "\N{REPLACEMENT CHARACTER}"


def _columns(character: str) -> int:
    """Return how many columns of a terminal a character takes."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
