"""The commands that change nothing: `briefs diff`, `explain` and `figures`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from generator.authoring.ingest import limited_extraction
from generator.cli import command_support
from generator.corpus.comparison import diff_report, review_checklist
from generator.corpus.corpus import Corpus
from generator.loader import project_at_commit, project_loader
from generator.loader.project_loader import Project
from generator.model.diagnostics import suggestion
from generator.model.documents import Acceptance
from generator.rules.registry import RULES
from generator.text.allowed_characters import printable
from generator.text.counts import reader


@click.command()
@click.argument("code")
def explain(code: str) -> None:
    r"""Explain what the rule CODE requires, and why.

    \b
    Each problem shows its code; the page /format/ lists all codes.
    Example: briefs explain E302
             briefs explain p701
    """
    rule = RULES.get(code.upper())
    if not rule:
        hint = suggestion(code.upper(), RULES) or "see /format/ for all"
        raise click.UsageError(f"there is no rule '{code}'; {hint}")
    kind = "" if rule.level == "error" else " (a warning)"
    click.echo(f"{rule.code}{kind}: {rule.summary} {rule.details}".rstrip())
    for case in rule.cases:
        click.echo(f"- {case}")
    click.echo(f"\nWhy: {rule.why}\n")
    click.echo(f"Wrong: {rule.wrong}\nRight: {rule.right}")


@click.command(name="figures")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.option("--language", type=click.Choice(sorted(reader.LANGUAGES)), default="en")
def show_figures(file: Path, form: str, language: str) -> None:
    r"""Show every count of people found in FILE.

    \b
    FILE is a text or an HTML page.
    Example: briefs figures seeds/originals/voa-2010-04-kyrgyzstan-standoff.txt
             briefs figures --language ru report.txt
    """
    figures = reader.read_figures(_text(file), language)
    if form == "json":
        click.echo(json.dumps([asdict(figure) for figure in figures], indent=2))
        return
    for figure in figures:
        numbers = " ".join(
            "–" if number is None else f"{number:,}"
            for number in (figure.low, figure.best, figure.high)
        )
        click.echo(
            f"{figure.measure:13} {numbers:>20} {figure.qualifier or '':11} "
            f"{figure.who:15} {figure.unit:10} {figure.basis:9} {figure.start:>6} "
            f"“{' '.join(figure.quote.split())}”"
        )


def _text(file: Path) -> str:
    """Return the text of a file, of a page in HTML that of its article."""
    data = file.read_bytes()
    if file.suffix.lower() not in (".html", ".htm"):
        return data.decode("utf-8", "replace")
    return limited_extraction.extract(data, url=None).text


@click.command()
@click.argument("base", default="origin/main")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json", "checklist"]),
    default="text",
)
@click.pass_obj
def diff(root: Path, base: str, form: str) -> None:
    r"""Describe what changed since BASE in plain words, page by page.

    \b
    BASE is a commit or branch; the comparison starts where this branch diverged from
    it. Reordered records do not count as changes, nor does a new id whose former one
    is in `was`. The first line warns of changed files that can run code. What a
    reviewer has to look at follows, with links to the words; `--format checklist`
    prints nothing else.
    Example: briefs diff
             briefs diff HEAD --format markdown
    """
    with command_support.base_errors("BASE"):
        base_project = project_at_commit.load_project(root, base)
        changed = project_at_commit.changed_files(root, base)
    project = project_loader.load(root)
    old, new = Corpus.of(base_project), Corpus.of(project)
    if form != "json":
        before, after = map(_accepted, (base_project, project))
        found = review_checklist.items(
            old, new, [one for one in after if one not in before]
        )
        code = review_checklist.code_files(changed)
        for line in review_checklist.render(found, code, form):
            click.echo(line if form == "markdown" else printable(line))
    if form == "checklist":
        return
    for line in diff_report.render(diff_report.page_changes(old, new), form):
        click.echo(line)


def _accepted(project: Project) -> tuple[Acceptance, ...]:
    """Return the warnings that a project accepts."""
    return project.accepted.record.accepted if project.accepted else ()
