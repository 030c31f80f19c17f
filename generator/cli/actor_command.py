"""The command `briefs new-actor`: the file of a person, state or organisation."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring.writing import new_actor as writing
from generator.authoring.writing.new_actor import NewActorError
from generator.build import check
from generator.cli import console, option_prompts
from generator.model import validators
from generator.model.vocabulary import ActorKind
from generator.storage import files


@click.command(name="new-actor")
@click.argument("name")
@click.option(
    "--kind", required=True, type=click.Choice([one.value for one in ActorKind])
)
@click.option("--id", "given_id", help="Id of the actor (default: made of the name).")
@click.option("--country", help="Code of its country, such as KGZ.")
@click.option("--part-of", help="Id of the actor of which it is a part.")
@click.option("--role", help="For a person, the public role.")
@click.option("--alias", multiple=True, help="Another spelling; repeat for several.")
@click.pass_obj
def new_actor(root: Path, /, name: str, given_id: str | None, **options: str) -> None:
    r"""Write the file of the actor NAME to briefs/actors.

    \b
    Example: briefs new-actor "Harbour Council" --kind government --country ATA
             briefs new-actor "Ines Holm" --kind person --role "governor of Selm"
    """
    made = given_id or "-".join(validators.id_words(name))
    actor = option_prompts.validate("--id", made, validators.identifier)
    path = f"briefs/actors/{actor}.yaml"
    if (root / path).exists():
        raise click.UsageError(f"the actor '{actor}' already exists")
    corpus = check.corpus(console.load_project(root))
    for spelling in (name, *options["alias"]):
        if known := corpus.named(spelling):
            raise click.UsageError(f"'{spelling}' is already a name of '{known[0]}'")
    fields = {
        "name": name,
        "kind": options["kind"],
        "country": options["country"],
        "part_of": options["part_of"],
        "aliases": [{"name": one} for one in options["alias"]],
        "public_role": options["role"],
    }
    try:
        text = writing.render(path, fields)
    except NewActorError as error:
        raise click.ClickException(str(error)) from None
    files.replace(root / path, text.encode())
    click.echo(f"{path}: written")
    console.report_written(root, [path])
