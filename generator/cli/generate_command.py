"""The command that builds the site: `briefs generate`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build import builder
from generator.cli import command_support
from generator.corpus.page_addresses import PageAddresses
from generator.model.exceptions import ProblemsError
from generator.storage import files


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
    help="Folder for files that a site generator would take for pages: the built site.",
)
@click.option(
    "--directory-urls/--file-urls",
    default=True,
    help="Whether the address of a page is a folder, as your generator makes them.",
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
    except ProblemsError as error:
        command_support.report(error.problems)
    except OSError as error:
        raise click.ClickException(str(error)) from None
    else:
        click.echo(f"{written} written, {removed} removed in {folder}")
