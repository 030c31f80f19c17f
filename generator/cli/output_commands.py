"""The commands that write what readers get: `briefs generate` and `briefs release`."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from pathlib import Path

import click

from generator.authoring.writing import editor_schemas
from generator.build import builder
from generator.cli import command_support
from generator.corpus.page_addresses import PageAddresses
from generator.outputs.data import release as data_release
from generator.outputs.pages import lite
from generator.storage import files

RELEASES = "site-templates/pages/releases"
"""Files in it are copied into every later site, and so keep their address."""


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--repo-url",
    envvar="REPO_URL",
    default="",
    help="URL of the repository, for links to report errors.",
)
@click.option(
    "--site-url",
    envvar="SITE_URL",
    default="",
    help="URL of the published site, for absolute links.",
)
@click.option(
    "--static",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for files that a site generator would mistake for pages, normally "
    "the built site's.",
)
@click.option(
    "--directory-urls/--file-urls",
    default=True,
    help="Whether page addresses are folders or files, to match your generator.",
)
@click.pass_obj
def generate(  # noqa: PLR0913 one parameter an option
    root: Path,
    folder: Path,
    repo_url: str,
    site_url: str,
    static: Path | None,
    *,
    directory_urls: bool,
) -> None:
    r"""Write the site as Markdown to FOLDER, for any generator.

    \b
    Only files whose content differs are written, and stale files are removed.
    Example: briefs generate build/docs
             briefs generate build/docs --static site
    """
    try:
        with command_support.progress("building"):
            site = builder.build(
                root, repo_url, site_url, PageAddresses(directory_urls)
            )
        written, removed = files.write(
            folder, site.files, builder.hand_written_pages(root)
        )
        for path, data in site.static.items() if static else ():
            files.replace((static or folder) / path, data)
    except OSError as error:
        raise click.ClickException(str(error)) from None
    else:
        click.echo(f"{written} written, {removed} removed in {folder}")


@click.command()
@click.argument("day", type=click.DateTime(formats=["%Y-%m-%d"]), metavar="DAY")
@click.option("--site-url", default="", help="Address of the site.")
@click.pass_obj
def release(root: Path, day: datetime, site_url: str) -> None:
    r"""Freeze all data as the release of DAY.

    \b
    The release has checksums and a citation.
    The archive is written to site-templates/pages/releases and never overwritten.
    Once committed, it keeps its address, /releases/ followed by its name.
    Example: briefs release 2026-12-01 --site-url https://briefs.example/
    """
    version = day.date().isoformat()
    path = root / RELEASES / f"{data_release.name(version)}.zip"
    if path.exists():
        raise click.ClickException(f"{path} already exists; a release never changes")
    try:
        with command_support.progress("building"):
            site = builder.build(root, "", site_url)
        published = {**site.files, **site.static}
        reviewed = data_release.latest_review(published)
        if version < reviewed:
            raise click.ClickException(
                f"a release of {version} cannot hold what was reviewed on {reviewed}; "
                "release that day or a later one"
            )
        archive = lite.archive(data_release.files(published, version, site_url))
        files.replace(path, archive)
        sums = f"{sha256(archive).hexdigest()}  {path.name}\n"
        files.replace(path.with_suffix(".zip.sha256"), sums.encode())
    except OSError as error:
        raise click.ClickException(str(error)) from None
    else:
        click.echo(f"{path} written")


@click.command()
@click.pass_obj
def schema(root: Path) -> None:
    r"""Write the JSON Schemas for text editors into schemas/.

    \b
    Run this after changing the format.
    Example: briefs schema
    """
    for path, data in editor_schemas.schemas().items():
        changed = files.replace(root / path, data)
        click.echo(f"{path}: {'written' if changed else 'unchanged'}")
