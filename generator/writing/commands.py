"""The commands that help to write: `briefs schema`."""

from __future__ import annotations

from pathlib import Path

import click

from generator import tree
from generator.writing import schemas


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
