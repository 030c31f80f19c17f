"""The command that freezes all data of a day."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import click

from generator.build import builder
from generator.cli import command_support
from generator.model.exceptions import ProblemsError
from generator.outputs.data import release as data_release
from generator.outputs.pages import lite
from generator.storage import files

FOLDER = "site-templates/pages/releases"
"""Files in it are copied into every later site, and so keep their address."""


@click.command()
@click.argument("version", type=click.DateTime(formats=["%Y-%m-%d"]), metavar="DAY")
@click.option("--site-url", default="", help="Address of the site.")
@click.pass_obj
def release(root: Path, version: object, site_url: str) -> None:
    r"""Freeze all data as the release of DAY.

    \b
    The release has checksums and a citation.
    The archive stands in site-templates/pages/releases, and is never written again.
    Commit it, and it keeps its address: /releases/ and its name.
    Example: briefs release 2026-12-01 --site-url https://briefs.example/
    """
    day = f"{version:%Y-%m-%d}"
    path = root / FOLDER / f"{data_release.name(day)}.zip"
    if path.exists():
        raise click.ClickException(f"{path} exists already; a release never changes")
    try:
        with command_support.progress("building"):
            site = builder.build(root, "", site_url)
        published = {**site.files, **site.static}
        reviewed = data_release.latest_review(published)
        if day < reviewed:
            raise click.ClickException(
                f"a release of {day} cannot hold what was reviewed on {reviewed}; "
                "release that day or a later one"
            )
        archive = lite.archive(data_release.files(published, day, site_url))
        files.replace(path, archive)
        sums = f"{sha256(archive).hexdigest()}  {path.name}\n"
        files.replace(path.with_suffix(".zip.sha256"), sums.encode())
    except ProblemsError as error:
        command_support.report(error.problems)
    except OSError as error:
        raise click.ClickException(str(error)) from None
    else:
        click.echo(f"{path} written")
