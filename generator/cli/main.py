"""The command `briefs`: a thin shell around the core."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path, PurePath

import click

from generator.build import builder
from generator.build import check as checking
from generator.cli import console, progress
from generator.corpus import seals
from generator.loader import git, history, projects
from generator.model import formatters
from generator.model.exceptions import ProblemsError
from generator.storage import files, memo
from generator.storage.store import LostError

ELSEWHERE = {
    "add-source": "generator.cli.source_commands:add_source",
    "diff": "generator.cli.inspect_commands:diff",
    "draft": "generator.cli.brief_commands:draft",
    "explain": "generator.cli.inspect_commands:explain",
    "figures": "generator.cli.inspect_commands:show_figures",
    "fix": "generator.cli.brief_commands:fix",
    "new": "generator.cli.brief_commands:new",
    "recheck": "generator.cli.source_commands:recheck",
    "schema": "generator.cli.brief_commands:schema",
}
"""Commands in modules of their own, which are loaded when they are called."""


class _Commands(click.Group):
    """The commands, of which those of `ELSEWHERE` are imported when they are needed."""

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted([*super().list_commands(context), *ELSEWHERE])

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        found = super().get_command(context, name)
        if name in ELSEWHERE:
            module, _, command = ELSEWHERE[name].partition(":")
            found = getattr(import_module(module), command)
            assert isinstance(found, click.Command)
        if found:
            found.help = _unwrapped(found.help or "")
        return found


def _unwrapped(text: str) -> str:
    """Return a help text whose lines click leaves as they are.

    The mark for that is a control character, which a raw docstring only spells.
    """
    return text.replace("\\b\n", "\b\n")


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="A new brief: add-source, new, draft, seal, check; then make serve.",
)
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
    if not (root / "briefs").is_dir():
        raise click.UsageError(f"there is no folder 'briefs' in '{root}'")
    context.obj = root
    if os.environ.get("NO_COLOR"):
        context.color = False


@main.command()
@click.argument("paths", nargs=-1)
@click.option(
    "--since",
    metavar="BASE",
    help="Ask for an entry of changes for what differs from commit BASE.",
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "github"]), default="text"
)
@click.option(
    "--summary",
    envvar="GITHUB_STEP_SUMMARY",
    type=click.Path(dir_okay=False, path_type=Path),
    help="With the format github: append the full list to this file, in Markdown.",
)
@click.pass_obj
def check(
    root: Path,
    paths: tuple[str, ...],
    since: str | None,
    form: str,
    summary: Path | None,
) -> None:
    r"""Report every problem of every file, or of PATHS (files or folders) alone.

    \b
    Example: briefs check
             briefs check briefs/belarus-2020.yaml
             briefs check --since origin/main
             briefs check --since HEAD^1 --format github
    """
    asked = [console.below(root, path) for path in paths]
    store = memo.project_store(root)
    with progress.told("checking"):
        try:
            project = projects.load(root, store)
            found = checking.check(project, store)
        except LostError:  # it is gone now
            project = projects.load(root, store)
            found = checking.check(project, store)
        try:
            earlier = history.load_project(root, since) if since else None
            changed = history.changed_files(root, since) if since else frozenset()
        except git.GitError as error:
            raise click.BadParameter(f"{error}", param_hint="--since") from None
        untold = checking.since(project, earlier) if earlier else ()
        problems = [
            problem
            for problem in sorted([*found, *untold])
            if not asked or any(_lies_in(problem.path, path) for path in asked)
        ]
    if form == "github" and summary:
        with summary.open("a", encoding="utf-8") as file:
            file.write(formatters.as_summary(problems))
    lines = None if form == "text" else formatters.format_lines(problems, form, changed)
    console.report(problems, lines)


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--repo-url", envvar="REPO_URL", default="", help="For report links.")
@click.option("--site-url", envvar="SITE_URL", default="", help="For what leaves it.")
@click.option(
    "--static",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where to put what an engine would take for pages: the site, once built.",
)
@click.pass_obj
def generate(
    root: Path, folder: Path, repo_url: str, site_url: str, static: Path | None
) -> None:
    r"""Write the whole Markdown tree into FOLDER, for any engine.

    \b
    Only files whose bytes differ are written, and stale ones are removed.
    Example: briefs generate build/docs
             briefs generate build/docs --static site
    """
    try:
        with progress.told("building"):
            built = builder.build(root, repo_url, site_url)
        written, removed = files.write(
            folder, built.files, builder.hand_written_pages(root)
        )
        for path, data in built.static.items() if static else ():
            files.replace((static or folder) / path, data)
    except ProblemsError as error:
        console.report(error.problems)
    except OSError as error:
        raise click.ClickException(str(error)) from None
    else:
        click.echo(f"{written} written, {removed} removed in {folder}")


def _lies_in(problem: str, path: PurePath) -> bool:
    return PurePath(problem).is_relative_to(path)


@main.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE]…")
@click.pass_obj
def seal(root: Path, sources: tuple[str, ...]) -> None:
    r"""Seal the quotations of every SOURCE whose article is at hand, or of all.

    \b
    Writes hash, length, numbers, actors and seals into seeds/SOURCE.yaml.
    Example: briefs seal voa-2010-04-kyrgyzstan-standoff
    """
    project = console.readable(root)
    corpus = checking.corpus(project)
    for name in sources or project.articles:
        if name not in project.articles or name not in project.sources:
            place = f"{projects.ORIGINALS}/{name}.txt"
            raise click.ClickException(
                f"the article '{name}' is not at hand in {place}; "
                f"take it in with briefs add-source FILE --id {name}"
            )
        path = root / project.sources[name].path
        before = path.read_bytes().decode("utf-8-sig")
        with progress.told(f"sealing {name}"):
            sealed = seals.seal(name, project.articles[name], before, corpus)
        files.replace(path, sealed.file.encode())
        click.echo(f"{name}: {sealed.seals} sealed, {sealed.dropped} dropped")
    with progress.told("checking"):
        problems = checking.check(projects.load(root))
    console.report([one for one in problems if one.code == "P701"])
