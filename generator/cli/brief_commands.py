"""The commands for writing briefs: `new`, `new-actor`, `draft`, `fix` and `schema`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from generator.authoring import clock
from generator.authoring.drafting import new_proposals
from generator.authoring.drafting.proposal import Proposal
from generator.authoring.writing import (
    apply_fixes,
    changelog_entries,
    new_brief,
)
from generator.authoring.writing import new_actor as actor_file
from generator.authoring.writing.new_actor import NewActorError
from generator.cli import command_support, option_prompts
from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.loader import (
    project_at_commit,
    project_loader,
    text_file_reader,
    yaml_editor,
)
from generator.loader.project_paths import (
    actor_path,
    article_path,
    brief_path,
    source_path,
)
from generator.loader.yaml_editor import RecordData
from generator.model import validators
from generator.model.diagnostics import suggestion
from generator.model.vocabulary import ActorKind
from generator.rules.parties.named_as import named_in
from generator.storage import files
from generator.text.language_tags import is_english


@click.command()
@click.argument("crisis")
@click.option("--title", help="Title for readers: place and time.")
@click.option(
    "--country", help="Code of the country, such as KGZ; separate several with commas."
)
@click.option(
    "--kind", help="Kind of crisis, such as uprising; separate several with commas."
)
@click.option("--source", help="Id of a source that was added with add-source.")
@click.option("--covers", help="Days covered, such as 2010-04-07/2010-04-23.")
@click.option("--quote", help="3 to 15 words, exactly as in the article.")
@click.option("--text", help="What the quotation says, in a sentence of your own.")
@click.option("--date", help="When that was, such as 2010-04-07 (optional).")
@click.option(
    "--attributed-to",
    help="Id of the actor who says so; needed if the text accuses somebody.",
)
@click.option("--reviewed", help="Day on which you read the source (default: today).")
@click.pass_obj
def new(root: Path, /, crisis: str, **options: str | None) -> None:
    r"""Create the brief CRISIS, with one quoted statement.

    \b
    At a terminal, you are asked for options that are missing. Add the article
    first, with briefs add-source; its quotation is sealed.
    Example: briefs new kyrgyzstan-2010-april
             briefs new port-2031 --title "Port, 2031" --country ATA \
               --kind repression --source gazette --covers 2031-03-20 \
               --quote "locked the gates at dawn" --text "The gates were locked."
    """
    crisis = option_prompts.validate("CRISIS", crisis, validators.identifier)
    path = root / brief_path(crisis)
    if path.exists():
        raise click.UsageError(f"the brief '{crisis}' already exists")
    project = command_support.load_project(root)
    brief = option_prompts.new_brief(project, options, clock.today())
    source_file = root / source_path(brief.source)
    source_record = source_file.read_bytes()
    files.replace(path, new_brief.render(brief).encode())
    _seal(root, [brief.source])
    command_support.report_new_file(root, path, {source_file: source_record})
    click.echo(f"  next: briefs draft {crisis} {brief.source}")


@click.command()
@click.argument("crisis")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE…")
@click.pass_obj
def draft(root: Path, crisis: str, sources: tuple[str, ...]) -> None:
    r"""Propose records for CRISIS from the article of each SOURCE.

    \b
    Proposes figures, positions, responses, events and roles, each with its
    quotation, a sentence made of the article's words and a draft mark. Until a
    person has reviewed each and removed the mark, the brief does not pass
    `briefs check`. Nothing is proposed twice.
    Example: briefs draft kyrgyzstan-2010-april voa-2010-04-kyrgyzstan-standoff
    """
    corpus = Corpus.of(command_support.load_project(root))
    if crisis not in corpus.crises:
        hint = (
            suggestion(crisis, corpus.crises) or f"create it with briefs new {crisis}"
        )
        raise click.UsageError(f"there is no brief '{crisis}'; {hint}")
    for source in sources:
        _require_english_article(source, corpus)
    for source in sources:
        corpus = Corpus.of(project_loader.load(root))
        with command_support.progress(f"reading {source}"):
            selected = new_proposals.select(source, corpus.crises[crisis], corpus)
        _add_proposals(root, brief_path(crisis), selected.proposals)
        for proposal in selected.proposals:
            click.echo(f"{proposal.part}.{proposal.record['id']}: “{proposal.quote}”")
        count = wording.number_with_noun(len(selected.proposals), "proposal")
        click.echo(f"{source}: {count} to review")
        if selected.omitted:
            click.echo("  left out, as too much of the article would be quoted:")
        for proposal in selected.omitted:
            click.echo(f"    {proposal.part}: “{proposal.quote}”")
    _seal(root, sources)
    command_support.report_written(root, [brief_path(crisis)], expected=["R801"])


def _require_english_article(source: str, corpus: Corpus) -> None:
    """Exit with an error if the source has no article in English to read."""
    if source not in corpus.sources:
        hint = suggestion(source, corpus.sources) or "add it with briefs add-source"
        raise click.UsageError(f"there is no source '{source}'; {hint}")
    if source not in corpus.articles:
        raise click.ClickException(
            f"there is no article '{source}' in {article_path(source)}; "
            f"add it with briefs add-source FILE --id {source}"
        )
    language = corpus.sources[source].language
    if not is_english(language):
        message = f"'{source}' is in '{language}'; only English articles can be read"
        raise click.ClickException(message)


TASKS = {
    "figures": "check number, people, day and who says so",
    "positions": "check who says so, and put it in your own words",
    "responses": "check who did what and how far it got, and put it in your own words",
    "events": "check the date, and put it in your own words",
    "roles": "check what it was in this crisis",
}
"""What a person must still do about a proposed record."""


def _add_proposals(root: Path, path: str, proposals: Iterable[Proposal]) -> None:
    """Append the proposed records to the lists of a brief."""
    records: dict[str, list[RecordData]] = {}
    for proposal in proposals:
        *fields, evidence = proposal.record.items()
        marked = dict([*fields, ("draft", TASKS[proposal.part]), evidence])
        records.setdefault(proposal.part, []).append(marked)
    text = text_file_reader.read_text(root, path)
    try:
        for part, items in records.items():
            text = yaml_editor.add_items(text, part, items)
    except ValueError as error:
        raise click.ClickException(f"{path}: {error}") from None
    files.replace(root / path, text.encode())


def _seal(root: Path, sources: Iterable[str]) -> None:
    """Seal the quotations of sources whose articles are at hand."""
    corpus = Corpus.of(project_loader.load(root))
    for source in sources:
        command_support.seal(root, source, corpus)


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]…")
@click.option(
    "--since",
    metavar="BASE",
    help="Also add changelog entries for what differs from commit BASE.",
)
@click.option(
    "--why", help="Reason for these entries (default: left for you to write)."
)
@click.pass_obj
def fix(root: Path, paths: tuple[str, ...], since: str | None, why: str | None) -> None:
    r"""Fix whatever has a single safe fix, in all files or PATHS.

    \b
    Fixes white space, malformed ids, dates and numbers, misspelt keys and terms
    of closed lists, and the order of changes. No other byte is touched, and every
    fix is listed.
    With --since, each figure, role or response that was changed or removed gets
    an entry in changes: the day, what changed, and where possible the old and new
    values. Without --why, the reason is left for you to write, and the entry does
    not pass `briefs check`.
    Example: briefs fix
             briefs fix briefs/belarus-2020.yaml
             briefs fix --since origin/main --why "The ministry corrected its count."
    """
    if why and not since:
        raise click.UsageError("--why is the reason of changes; add --since BASE")
    selected = [command_support.project_path(root, path) for path in paths]
    reason = changelog_entries.REASON_TO_WRITE
    if why:
        reason = option_prompts.validate("--why", why, validators.single_line)
    with command_support.progress("fixing"):
        results = [*apply_fixes.fix(root, selected)]
        if since:
            with command_support.base_errors("--since"):
                base = project_at_commit.load_project(root, since)
            results += apply_fixes.add_changelog_entries(
                root, selected, base, clock.today(), reason
            )
    for result in results:
        for change in result.changes:
            click.echo(f"{result.path}:{change}")
        if result.error:
            click.echo(f"{result.path}: not changed: {result.error}")
    total = sum(len(result.changes) for result in results)
    click.echo(f"fixed {wording.number_with_noun(total, 'problem')}")
    if written := {result.path for result in results if result.changes}:
        command_support.report_written(root, written)


_NEEDING_RECORDS = frozenset(("P707",))
"""Codes of errors that an actor has until a record refers to it: a year in its role."""


@click.command(name="new-actor")
@click.argument("name")
@click.option(
    "--kind", required=True, type=click.Choice([one.value for one in ActorKind])
)
@click.option("--id", "given_id", help="Id of the actor (default: made from the name).")
@click.option("--country", help="Code of its country, such as KGZ.")
@click.option("--part-of", help="Id of the actor of which it is a part.")
@click.option("--role", help="For a person, the public role.")
@click.option("--alias", multiple=True, help="Another spelling; repeat for several.")
@click.pass_obj
def new_actor(
    root: Path,
    /,
    name: str,
    given_id: str | None,
    alias: tuple[str, ...],
    **options: str | None,
) -> None:
    r"""Write the file of the actor NAME to briefs/actors.

    \b
    Example: briefs new-actor "Harbour Council" --kind government --country ATA
             briefs new-actor "Ines Holm" --kind person --role "governor of Selm"
    """
    single_line = validators.single_line
    name = option_prompts.validate("NAME", name, single_line)
    aliases = [option_prompts.validate("--alias", one, single_line) for one in alias]
    made = given_id or "-".join(validators.id_words(name))
    actor = option_prompts.validate("--id", made, validators.identifier)
    path = actor_path(actor)
    if (root / path).exists():
        raise click.UsageError(f"the actor '{actor}' already exists")
    corpus = Corpus.of(
        project_loader.load(root)
    )  # of which a brief may be half written
    for spelling in (name, *aliases):
        if known := named_in(spelling, (options["country"],), corpus):
            raise click.UsageError(f"'{spelling}' is already a name of '{known[0]}'")
    role = options["role"] and option_prompts.validate(
        "--role", options["role"], single_line
    )
    fields = {
        "name": name,
        "kind": options["kind"],
        "country": options["country"],
        "part_of": options["part_of"],
        "aliases": [{"name": one} for one in aliases],
        "public_role": role,
    }
    try:
        text = actor_file.render(path, fields)
    except NewActorError as error:
        raise click.UsageError(str(error)) from None
    files.replace(root / path, text.encode())
    command_support.report_new_file(root, root / path, {}, later=_NEEDING_RECORDS)
