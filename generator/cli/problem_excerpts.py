"""Problems for a terminal: coloured, each with an excerpt of its file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import click

from generator.loader import text_file_reader
from generator.model.diagnostics import Problem
from generator.model.exceptions import ProblemsError
from generator.text.allowed_characters import printable

MAX_WIDTH = 100
"""Characters shown of a line; of a longer line, those around the problem's column."""


def format_problems(root: Path, problems: Iterable[Problem]) -> Iterator[str]:
    """Yield each problem with the line of its file and a caret below its column."""
    lines = lru_cache(maxsize=8)(lambda path: _lines(root, path))
    for problem in problems:
        colour = "red" if problem.level == "error" else "yellow"
        place = click.style(
            f"{problem.path}:{problem.line}:{problem.column}", bold=True
        )
        level = "" if problem.level == "error" else " (warning)"
        code = click.style(f"{problem.code}{level}", fg=colour)
        parts = [f"{place}: {code} {problem.sentence}"]
        parts += _excerpt(lines(problem.path), problem, colour)
        if problem.hint:
            parts.append(f"    {click.style('hint:', fg='green')} {problem.hint}")
        yield "\n".join(parts)


def _lines(root: Path, path: str) -> list[str]:
    try:
        return text_file_reader.read_text(root, path).split("\n")
    except ProblemsError:
        return []


def _excerpt(lines: list[str], problem: Problem, colour: str) -> list[str]:
    """Return the problem's line and a line with the caret; empty if there is none."""
    if not 1 <= problem.line <= len(lines):
        return []
    line = printable(lines[problem.line - 1].removesuffix("\r").replace("\t", " "))
    column = min(problem.column - 1, len(line))
    start = max(0, column - MAX_WIDTH // 2) if len(line) > MAX_WIDTH else 0
    indent = " " * sum(map(_width, line[start:column]))
    caret = click.style("^", fg=colour, bold=True)
    return [
        f"{click.style(f'{problem.line:6} |', dim=True)} "
        f"{line[start : start + MAX_WIDTH]}",
        f"{click.style('       |', dim=True)} {indent}{caret}",
    ]


def _width(character: str) -> int:
    """Return the number of terminal columns that a character takes."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
