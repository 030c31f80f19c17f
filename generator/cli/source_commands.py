"""The commands for articles: `briefs add-source` and `briefs recheck`."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from generator.authoring import clock
from generator.authoring.ingest import limited_extraction, source_record
from generator.authoring.ingest import recheck as rechecking
from generator.authoring.ingest.extraction import COPY_TEXT
from generator.authoring.ingest.recheck import Outcome, RecheckResult
from generator.authoring.ingest.source_record import AddSourceError, SourceFiles
from generator.authoring.ingest.web import fetch
from generator.authoring.ingest.web.fetch import FetchedPage
from generator.authoring.ingest.web.http_client import Limits
from generator.cli import command_support
from generator.cli.option_prompts import Validator, validate
from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.loader import (
    project_at_commit,
    project_loader,
    text_file_reader,
    yaml_editor,
)
from generator.loader.project_paths import article_path, original_path, source_path
from generator.model.diagnostics import suggestion
from generator.model.exceptions import BriefsError
from generator.model.validators import edtf_date, identifier, web_address
from generator.model.vocabulary import Extent
from generator.storage import files
from generator.text.allowed_characters import printable

_VALIDATORS: dict[str, Validator] = {
    "id": identifier,
    "published": edtf_date,
    "url": web_address,
}
"""Validators of the options of `briefs add-source`; other options are stripped."""
_OF_ONE_ARTICLE = {"id", "headline", "url"}
"""Options that no two articles can share."""


@click.command()
@click.argument("places", nargs=-1, required=True, metavar="FILE|URL…")
@click.option("--id", help="Id of the source (default: derived from the article).")
@click.option("--publisher", help="Name of the publisher.")
@click.option(
    "--published", help="Date of publication, such as 2010-04-08 or 2010-04-12~."
)
@click.option("--headline", help="Headline, as published.")
@click.option("--url", help="Address of the page, if the file does not give it.")
@click.option(
    "--extent",
    type=click.Choice([one.value for one in Extent]),
    help="Whether the text is the whole article (default: detected from the text).",
)
@click.option("--replace", is_flag=True, help="Replace an earlier text that differs.")
@click.option("--allow-local", is_flag=True, hidden=True)
@click.pass_obj
def add_source(
    root: Path,
    /,
    places: tuple[str, ...],
    replace: bool,
    allow_local: bool,
    **options: str | None,
) -> None:
    r"""Add articles: their texts to your disk, their records to seeds/.

    \b
    Several articles are added or refused independently; the exit status is 1 if any
    was refused. A given publisher, date or extent applies to all of them.
    Example: briefs add-source article.html --publisher "The Daily Example"
             briefs add-source https://example.org/2010/04/story articles/*.html
    """
    fields = {
        field: validate(f"--{field}", value, _VALIDATORS.get(field, str.strip))
        for field, value in options.items()
        if value
    }
    for field in sorted(_OF_ONE_ARTICLE & {*fields}) if len(places) > 1 else ():
        raise click.UsageError(f"--{field} is for one article, not for several")
    command_support.load_project(root)
    added, refused = [], 0
    for place in places:
        try:
            page = _read(place, Limits(allow_local=allow_local))
            added.append(_add(root, page, fields, replace=replace))
        except (BriefsError, click.ClickException) as error:
            if len(places) == 1:
                raise
            own = isinstance(error, click.ClickException)
            message = str(error) if own else printable(str(error))
            click.echo(f"Error: {printable(place)}: {message}", err=True)
            refused += 1
    if added:
        command_support.report_written(root, [*map(source_path, added)])
    if refused:
        sys.exit(1)


def _add(
    root: Path, page: FetchedPage, fields: Mapping[str, str], *, replace: bool
) -> str:
    """Add one article, print what was found in it, and return the id of its source."""
    corpus = Corpus.of(project_loader.load(root))
    try:
        article = limited_extraction.extract(
            page.data, url=page.url or None, charset=page.charset
        )
        name = fields.get("id") or source_record.suggest_id(article, fields, corpus)
        path = source_path(name)
        exists = (root / path).is_file()
        record = text_file_reader.read_text(root, path) if exists else None
        taken = source_record.prepare_source(
            article, {**fields, "id": name}, corpus, record, clock.today()
        )
    except AddSourceError as error:
        message = printable(str(error)) + _how_to_give(error.missing)
        raise click.ClickException(message) from None
    if taken.differs and not replace:
        raise click.ClickException(_earlier_text(taken))
    _write(root, taken, page.data)
    for line in (*source_record.findings(article, fields), *taken.notes):
        click.echo(f"  {printable(line)}")
    return name


def _how_to_give(missing: Sequence[str]) -> str:
    """Return how to give the fields that were not found; nothing if none is missing."""
    if not missing:
        return ""
    pronoun = "it" if len(missing) == 1 else "them"
    options = wording.join_words([f"--{field}" for field in missing])
    needed = ", or an id with --id" if missing == ("published",) else ""
    return f"; give {pronoun} with {options}{needed}"


def _earlier_text(taken: SourceFiles) -> str:
    """Return how an article differs from the earlier one, and how to replace that."""
    lines = "\n  ".join(map(printable, taken.differs))
    rests = "" if taken.is_quoted else " Nothing quotes that yet."
    return (
        f"'{taken.source}' was added before, and this article differs:\n  {lines}\n"
        f"Nothing was changed; use --replace to replace the earlier text.{rests}"
    )


def _read(place: str, limits: Limits) -> FetchedPage:
    """Return a file or a page; a file has no address."""
    if "://" in place:
        with command_support.progress(f"fetching {place}"):
            return fetch.fetch(place, limits=limits)
    path = Path(place)
    if not path.is_file():
        raise click.ClickException(f"there is no file '{place}'")
    if path.stat().st_size > limits.size_bytes:
        raise click.ClickException(f"'{place}' is too large; {COPY_TEXT}")
    return FetchedPage(path.read_bytes(), "", "")


def _write(root: Path, taken: SourceFiles, data: bytes) -> None:
    path = source_path(taken.source)
    changed = files.replace_all(
        {
            root / original_path(taken.source): data,
            root / article_path(taken.source): taken.article.encode(),
            root / path: taken.record.encode(),
        }
    )
    click.echo(f"{path}: {'written' if changed else 'unchanged'}")


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE]…")
@click.option("--since", metavar="BASE", help="Only sources changed since commit BASE.")
@click.option(
    "--format", "form", type=click.Choice(["text", "markdown"]), default="text"
)
@click.option("--allow-local", is_flag=True, hidden=True)
@click.pass_obj
def recheck(
    root: Path,
    sources: tuple[str, ...],
    since: str | None,
    form: str,
    allow_local: bool,
) -> None:
    r"""Fetch sources again, and look for the quotations in them.

    \b
    Fetches each SOURCE, or all of them. If all quotations are found, the day and
    the address are written to the source's record. The exit status is 1 if an
    article has changed or is gone. For sources that you name, or that changed since
    BASE, it is also 1 if the article could not be checked. With --since, it is also
    1 if the branch adds a "rechecked" day that is more than two weeks old or in the
    future.
    Example: briefs recheck foreign-policy-2010-04-bakiyev
             briefs recheck --since origin/main
    """
    corpus = Corpus.of(command_support.load_project(root))
    _require_known(sources, corpus)
    results, limits = [], Limits(allow_local=allow_local)
    typed = _typed_rechecks(root, corpus, since) if since else []
    for name in sources or _changed_sources(root, corpus, since):
        with command_support.progress(f"fetching {name}"):
            result = rechecking.recheck(name, corpus, limits)
        results.append(result)
        if form == "text":
            _print_result(result)
        if result.outcome is Outcome.FOUND:
            _record_date(root, result)
    if form == "markdown":
        click.echo("\n".join(rechecking.report(results)))
    for name in typed:
        click.echo(f"{name}: rechecked was not written by a recent run")
    wanted = {*Outcome} - {Outcome.FOUND} if sources or since else _LOST
    if typed or any(result.outcome in wanted for result in results):
        sys.exit(1)


MAX_RECHECK_AGE = timedelta(days=14)
"""Time between a recheck and the run of the pull request that records it."""
_LOST = {Outcome.CHANGED, Outcome.GONE}
"""Outcomes that somebody has to look at."""


def _require_known(sources: tuple[str, ...], corpus: Corpus) -> None:
    """Exit with an error if there is no such source."""
    for name in sources:
        if name not in corpus.sources:
            hint = suggestion(name, corpus.sources) or "see seeds/ for all sources"
            raise click.UsageError(f"there is no source '{name}'; {hint}")


def _changed_sources(root: Path, corpus: Corpus, since: str | None) -> list[str]:
    """Return the ids of sources whose records changed since a commit, or of all."""
    if not since:
        return list(corpus.sources)
    with command_support.base_errors("--since"):
        changed = project_at_commit.changed_files(root, since)
    return [name for name in corpus.sources if source_path(name) in changed]


def _typed_rechecks(root: Path, corpus: Corpus, since: str) -> list[str]:
    """Return the sources that a branch says were found again, though not lately.

    What a run has just found again is of these days; another day was typed, and is not
    believed even if the article is found now.
    """
    with command_support.base_errors("--since"):
        before = Corpus.of(project_at_commit.load_project(root, since)).sources
    earliest = (datetime.now(UTC) - MAX_RECHECK_AGE).date().isoformat()
    return [
        name
        for name, source in corpus.sources.items()
        if source.rechecked
        and (name not in before or before[name].rechecked != source.rechecked)
        and not earliest <= source.rechecked.date <= clock.today()
    ]


def _print_result(result: RecheckResult) -> None:
    message = printable(result.message)
    click.echo(f"{result.source}: {result.outcome}: {message}")
    for quote in result.missing_quotes:
        click.echo(f"  not found in the article: '{quote}'")
    for fact in result.missing_facts:
        click.echo(f"  not found in the article: {fact}")


def _record_date(root: Path, result: RecheckResult) -> None:
    """Record in the source that its quotations were found again today."""
    path = source_path(result.source)
    values = {"rechecked": {"date": clock.today(), "address": result.address}}
    record = yaml_editor.set_keys(text_file_reader.read_text(root, path), values)
    files.replace(root / path, record.encode())
