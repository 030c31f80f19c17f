"""The commands that help to write: `briefs new`, `draft`, `fix` and `schema`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePath

import click

from generator import (
    checking,
    console,
    editing,
    loading,
    progress,
    reading,
    scalars,
    sealing,
    tree,
)
from generator.corpus import Corpus
from generator.model import Document
from generator.problems import BriefError, nearest
from generator.writing import asking, beginning, choosing, fixing, schemas


@click.command()
@click.argument("crisis")
@click.option("--title", help="What readers know it by: place and time.")
@click.option("--country", help="Where it happened: KGZ, or several with commas.")
@click.option("--kind", help="What sort of crisis: uprising, or several with commas.")
@click.option("--source", help="Id of an article that is taken in and at hand.")
@click.option("--covers", help="The days that it covers: 2010-04-07/2010-04-23.")
@click.option("--quote", help="3 to 15 words of the article, exactly.")
@click.option("--text", help="A sentence of your own that says what they say.")
@click.option("--attributed-to", help="Id of the actor who says so; may be left out.")
@click.option("--reviewed", help="When you read the source; today if left out.")
@click.pass_obj
def new(root: Path, /, crisis: str, **given: str | None) -> None:
    r"""Begin the brief CRISIS with one statement and the words that carry it.

    \b
    What no option says is asked for at a terminal. The article must be taken in
    first, with briefs add-source; its quotation is sealed.
    Example: briefs new kyrgyzstan-2010-april
             briefs new port-2031 --title "Port, 2031" --country ATA \
               --kind repression --source gazette --covers 2031-03-20 \
               --quote "locked the gates at dawn" --text "The gates were locked."
    """
    crisis = asking.said("CRISIS", crisis, scalars.identifier)
    path = root / "briefs" / f"{crisis}.yaml"
    if path.exists():
        raise click.UsageError(f"there is a brief '{crisis}' already")
    project = console.readable(root)
    today = datetime.now(UTC).date().isoformat()
    begun = asking.begun(project, given, today)
    record = root / project.sources[begun.source].reading.path
    before = record.read_bytes()
    tree.replace(path, beginning.brief(begun).encode())
    _seal(root, [begun.source])
    problems = [
        problem
        for problem in checking.check(loading.load(root))
        if problem.level == "error" and root / problem.path == path
    ]
    if problems:
        path.unlink()
        tree.replace(record, before)
        click.echo("Nothing was written, since the brief would have problems:")
        console.report(problems)
    click.echo(f"briefs/{crisis}.yaml: written")
    click.echo(f"  next: briefs draft {crisis} {begun.source}")


@click.command()
@click.argument("crisis")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE…")
@click.pass_obj
def draft(root: Path, crisis: str, sources: tuple[str, ...]) -> None:
    r"""Propose records for CRISIS from the articles of every SOURCE.

    \b
    Figures, responses, dated events and roles, each with its quotation and marked
    with draft: until a person has read it, written its text and taken the mark
    out, the brief does not pass `briefs check`. Nothing is proposed twice.
    Example: briefs draft kyrgyzstan-2010-april voa-2010-04-kyrgyzstan-standoff
    """
    for source in sources:
        corpus = checking.corpus(console.readable(root))
        if crisis not in corpus.crises:
            hint = nearest(crisis, corpus.crises) or f"begin it: briefs new {crisis}"
            raise click.UsageError(f"there is no brief '{crisis}'; {hint}")
        _refuse_unread(source, corpus)
        with progress.told(f"reading {source}"):
            chosen = choosing.choose(source, corpus.crises[crisis], corpus)
        path = root / "briefs" / f"{crisis}.yaml"
        file = path.read_bytes().decode("utf-8-sig")
        for part in dict.fromkeys(one.part for one in chosen.proposals):
            records = [one.record for one in chosen.proposals if one.part == part]
            try:
                file = editing.add_items(file, part, records)
            except ValueError as error:
                raise click.ClickException(f"briefs/{crisis}.yaml: {error}") from None
        tree.replace(path, file.encode())
        for one in chosen.proposals:
            click.echo(f"{one.part}.{one.record['id']}: “{one.quote}”")
        number = console.many(len(chosen.proposals), "proposal")
        click.echo(f"{source}: {number} to review")
        if chosen.over:
            click.echo(f"  {chosen.over} more left out: too much would be quoted of it")
    _seal(root, sources)


def _refuse_unread(source: str, corpus: Corpus) -> None:
    """Leave where there is no English article to read."""
    if source not in corpus.sources:
        hint = nearest(source, corpus.sources) or "take it in with briefs add-source"
        raise click.UsageError(f"there is no source '{source}'; {hint}")
    if source not in corpus.articles:
        place = f"{loading.ORIGINALS}/{source}.txt"
        raise click.ClickException(f"the article '{source}' is not at hand in {place}")
    language = corpus.sources[source].language
    if language.split("-")[0] != "en":
        message = f"'{source}' is in '{language}'; only English articles can be read"
        raise click.ClickException(message)


def _seal(root: Path, sources: Iterable[str]) -> None:
    """Seal the quotations of sources whose articles are at hand."""
    project = loading.load(root)
    corpus = checking.corpus(project)
    for name in sources:
        path = root / project.sources[name].reading.path
        before = path.read_bytes().decode("utf-8-sig")
        sealed = sealing.seal(name, project.articles[name], before, corpus)
        tree.replace(path, sealed.file.encode())


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]…")
@click.pass_obj
def fix(root: Path, paths: tuple[str, ...]) -> None:
    r"""Mend what has one sure remedy in every file, or in PATHS alone.

    \b
    White space, ids, dates and numbers that are badly formed, near-misses of keys
    and of words of closed lists, and the order of changes. No other byte is
    touched, and every change is said.
    Example: briefs fix
             briefs fix briefs/belarus-2020.yaml
    """
    asked = [console.below(root, path) for path in paths]
    number = 0
    for path, kind in _files(root):
        if asked and not any(PurePath(path).is_relative_to(one) for one in asked):
            continue
        try:
            file = reading.read_text(root, path)
        except BriefError as error:
            click.echo(f"{path}: left as it is: {error.problems[0].message}")
            continue
        mended, done = fixing.fix(file, kind)
        if (root / path).read_bytes() == mended.encode():
            continue
        tree.replace(root / path, mended.encode())
        for mend in done or [fixing.Mend(1, "a byte order mark taken out")]:
            click.echo(f"{path}:{mend.line}: {mend.what}")
            number += 1
    click.echo(
        f"{console.many(number, 'remedy', 'remedies')}; see briefs check for the rest"
    )


def _files(root: Path) -> Iterator[tuple[str, type[Document]]]:
    """Yield every file that the project reads, with its kind."""
    for folder, kind in loading.FOLDERS.items():
        for file in sorted((root / folder).glob("*.yaml")):
            yield f"{folder}/{file.name}", kind


@click.command()
@click.pass_obj
def schema(root: Path) -> None:
    r"""Write the schemas by which editors complete and explain, into schemas/.

    \b
    Run it after a change of the format.
    Example: briefs schema
    """
    for path, data in schemas.schemas().items():
        changed = tree.replace(root / path, data)
        click.echo(f"{path}: {'written' if changed else 'nothing changed'}")
