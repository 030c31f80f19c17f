"""The commands that check briefs: `briefs check` and `accept`."""

from __future__ import annotations

from pathlib import Path

import click
from click.core import ParameterSource

from generator.authoring import clock
from generator.authoring.writing import accepted_warnings
from generator.build import check as checking
from generator.cli import command_support, option_prompts
from generator.loader import project_at_commit, project_loader, text_file_reader
from generator.loader.project_loader import Project
from generator.loader.project_paths import ACCEPTED
from generator.model import problem_formats, validators
from generator.model.diagnostics import Problem
from generator.storage import files


@click.command()
@click.argument("paths", nargs=-1)
@click.option(
    "--since",
    metavar="BASE",
    help="Also require a changelog entry for each change since commit BASE.",
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "github"]), default="text"
)
@click.option(
    "--summary",
    envvar="GITHUB_STEP_SUMMARY",
    type=click.Path(dir_okay=False, path_type=Path),
    help="With --format github: Markdown file to append the full list to.",
)
@click.pass_obj
def check(
    root: Path,
    paths: tuple[str, ...],
    since: str | None,
    form: str,
    summary: Path | None,
) -> None:
    r"""Report all problems in all files, or only in PATHS.

    \b
    PATHS are files or folders.
    Example: briefs check
             briefs check briefs/belarus-2020.yaml
             briefs check --since origin/main
             briefs check --since HEAD^1 --format github
    """
    given = click.get_current_context().get_parameter_source("summary")
    # GitHub sets the variable in every step, whatever the format.
    if form != "github" and given is ParameterSource.COMMANDLINE:
        raise click.UsageError("--summary is written with --format github only")
    selected = [command_support.project_path(root, path) for path in paths]
    base: Project | None = None
    changed: frozenset[str] = frozenset()
    with command_support.progress("checking"):
        if since:
            with command_support.base_errors("--since"):
                base = project_at_commit.load_project(root, since)
                changed = project_at_commit.changed_files(root, since)
        project, found = command_support.checked(root)
        found += checking.by_day(project, clock.latest_day())
        if base:
            found += checking.since(project, base)
    problems = sorted(
        one for one in found if project_loader.is_selected(one.path, selected)
    )
    if form == "github" and summary:
        with summary.open("a", encoding="utf-8") as file:
            file.write(problem_formats.as_summary(problems))
    lines = {
        "json": problem_formats.as_json(problems),
        "github": problem_formats.as_github(problems, changed),
    }
    command_support.report(problems, lines.get(form))


@click.command()
@click.argument("code")
@click.argument("where")
@click.option("--why", required=True, help="The reason, in a sentence.")
@click.option(
    "--all", "every", is_flag=True, help="Accept all matching warnings of one file."
)
@click.pass_obj
def accept(root: Path, code: str, where: str, why: str, *, every: bool) -> None:
    r"""Accept the warning CODE at WHERE, giving a reason.

    \b
    WHERE is the record or file, as `briefs check` names it.
    Adds an entry to accepted.yaml. Errors cannot be accepted.
    Example: briefs accept P714 numbers.injured-12 --why "The same 12 as above."
             briefs accept I208 seeds/gazette.yaml --why "Quoted by the next brief."
             briefs accept P714 numbers.injured --all --why "A table by region."
    """
    reason = option_prompts.validate("--why", why, validators.single_line)
    project = command_support.load_project(root)
    with command_support.progress("checking"):
        warnings = [one for one in checking.check(project) if one.level == "warning"]
    found = [
        one
        for one in warnings
        if one.code == code and _is_named(one, where, every=every)
    ]
    if len({one.path if every else one for one in found}) != 1:
        known = [f"  {one.code} {one.path}:{one.where}" for one in found or warnings]
        message = "there are several such warnings" if found else "no such warning"
        raise click.UsageError("\n".join([f"{message}; now there are:", *known]))
    exists = (root / ACCEPTED).exists()
    text = text_file_reader.read_text(root, ACCEPTED) if exists else None
    for warning in found:
        text = accepted_warnings.with_accepted(text, warning, reason)
    files.replace(root / ACCEPTED, (text or "").encode())
    places = ", ".join(warning.where for warning in found)
    click.echo(f"{ACCEPTED}: {code} accepted: {places}")
    command_support.report_written(root, [found[0].path])


def _is_named(warning: Problem, where: str, *, every: bool) -> bool:
    """Tell whether words name a warning, or begin the name of one of several."""
    names = (warning.where, warning.path, f"{warning.path}:{warning.where}")
    return any(
        name == where or (every and name.startswith((f"{where}-", f"{where}.")))
        for name in names
    )
