"""What all commands have in common: files that are asked for, problems, numbers."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath

import click

from generator.cli import excerpts, progress
from generator.loader import projects
from generator.loader.projects import Project
from generator.model import formatters
from generator.model.diagnostics import Problem


def readable(root: Path) -> Project:
    """Load a project, or leave with what cannot be read of it."""
    with progress.told("reading"):
        project = projects.load(root)
    if project.problems:
        report(project.problems)
    return project


def below(root: Path, path: str) -> PurePath:
    """Return a path that was asked for as problems name it, relative to the root."""
    for found in (Path(path), root / path):
        if found.exists() and found.resolve().is_relative_to(root.resolve()):
            return found.resolve().relative_to(root.resolve())
    raise click.BadParameter(f"'{path}' is no file or folder of the project")


def report(problems: Sequence[Problem], lines: Iterable[str] | None = None) -> None:
    """Print problems and their number; leave with status 1 where one is an error.

    Args:
        problems: What is wrong.
        lines: The problems as they are printed; if left out, one to a line, or at a
            terminal with the line of the file that each means.
    """
    for line in _shown(problems) if lines is None else lines:
        click.echo(line)
    errors = sum(problem.level == "error" for problem in problems)
    click.echo(
        f"{many(errors, 'error')}, {many(len(problems) - errors, 'warning')}", err=True
    )
    if errors:
        sys.exit(1)


def _shown(problems: Sequence[Problem]) -> Iterable[str]:
    root = click.get_current_context().find_object(Path)
    if root and sys.stdout.isatty():
        return excerpts.excerpts(root, problems)
    return formatters.as_text(problems)


def many(number: int, word: str, words: str = "") -> str:
    """Return `1 error` or `2 errors`."""
    return f"{number} {word if number == 1 else words or word + 's'}"
