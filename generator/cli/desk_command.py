"""The command `briefs desk`: the local page on which briefs are written."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import click

try:
    from generator.authoring.desk.web import server
except ModuleNotFoundError as error:
    if error.name not in ("starlette", "uvicorn"):
        raise
    server = None  # type: ignore[assignment]


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help="Port on this machine (default: any free port).",
)
@click.option(
    "--no-browser", is_flag=True, help="Print the address without opening a browser."
)
@click.option("--allow-local", is_flag=True, hidden=True)
@click.pass_obj
def desk(root: Path, port: int, no_browser: bool, allow_local: bool) -> None:
    r"""Open the desk: write briefs from articles in your browser.

    \b
    It edits the files in this folder, alongside any editor, and only this computer
    can open it. Stop it with Ctrl-C; only a form that is still open is lost.
    Example: briefs desk
    """
    if server is None:
        raise click.ClickException("the desk is not installed; run make desk")

    def opened(address: str) -> None:
        click.echo(f"The desk is open at {address}")
        if not no_browser:
            webbrowser.open(address)

    try:
        server.serve(root.resolve(), port, opened, allow_local=allow_local)
    except OSError as error:
        raise click.ClickException(f"port {port} cannot be used: {error}") from None
