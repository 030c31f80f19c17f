"""The command `briefs`: a thin shell around the core."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator import checking, loading, site, tree
from generator.problems import BriefError, Problem


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
    r"""Report every problem of every file, or of PATHS alone.

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


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--repo-url", envvar="REPO_URL", default="", help="For report links.")
@click.pass_obj
def generate(root: Path, folder: Path, repo_url: str) -> None:
    r"""Write the whole Markdown tree into FOLDER, for any engine.

    \b
    Only files whose bytes differ are written, and stale ones are removed.
    Example: briefs generate build/docs
    """
    try:
        written, removed = tree.write(folder, site.markdown(root, repo_url))
    except BriefError as error:
        _report(list(error.problems))
    except OSError as error:
        raise click.ClickException(str(error)) from None
    else:
        click.echo(f"{written} written, {removed} removed in {folder}")


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
