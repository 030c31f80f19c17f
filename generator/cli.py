"""The command `briefs`: a thin shell around the core."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator import checking, loading
from generator.problems import Problem


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="crisis-briefs")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The folder that holds briefs and seeds; the current one if left out.",
)
@click.pass_context
def main(context: click.Context, root: Path) -> None:
    """Check, build and maintain crisis briefings."""
    context.obj = root


@main.command()
@click.argument("paths", nargs=-1)
@click.pass_obj
def check(root: Path, paths: tuple[str, ...]) -> None:
    """Report every problem of every file, or of PATHS alone.

    \b
    Example: briefs check
             briefs check briefs/belarus-2020.yaml
    """
    project = loading.load(root)
    problems = [
        problem
        for problem in checking.check(project)
        if not paths or problem.path in {_normal(path) for path in paths}
    ]
    _report(problems)


def _normal(path: str) -> str:
    return Path(path).as_posix()


def _report(problems: list[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem))
    errors = sum(problem.level == "error" for problem in problems)
    warnings = len(problems) - errors
    click.echo(f"{_many(errors, 'error')}, {_many(warnings, 'warning')}", err=True)
    if errors:
        sys.exit(1)


def _many(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
