"""The amount of data of a first search on a large site, measured at the server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import NamedTuple

import click
from playwright.sync_api import Browser, expect, sync_playwright

from benchmarks import corpus
from tests.browser.server import Server

PROJECT = Path(__file__).parent.parent
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
LIMIT = 260_000
"""Maximum number of compressed bytes that a first search may download."""
WORDS = (
    *("leader", "government talks", "water", "opposition leader asks", "port"),
    *("death toll port", "killed", "us reaction", "goverment talks"),
)
"""Queries, each by a reader on a first visit."""
SECOND = 1000
"""In milliseconds."""


class Search(NamedTuple):
    """The amount of data of one first search."""

    words: str
    files: int
    sent: int
    """Bytes as sent, without headers, including those requested by the worker."""


def build(folder: Path, crises: int) -> Path:
    """Build the site of an invented corpus in a folder, and return its folder."""
    corpus.write(folder, crises)
    (folder / "site-templates").symlink_to(PROJECT / "site-templates")
    shutil.copy(PROJECT / "mkdocs.yml", folder)
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    environment = {**os.environ, "SITE_URL": "", "REPO_URL": ""}
    subprocess.run(mkdocs, cwd=folder, env=environment, check=True)
    return folder / "site"


def search(browser: Browser, server: Server, words: str) -> Search:
    """Open the site as a new reader, search once, and return what was sent for it."""
    context = browser.new_context(base_url=server.address)
    page = context.new_page()
    page.goto("", wait_until="networkidle")
    server.sent.clear()
    page.locator(".search-open").click()
    page.locator(".search__input").fill(words)
    expect(page.locator(".search__item").first).to_be_visible(timeout=60 * SECOND)
    page.wait_for_load_state("networkidle")
    responses = list(server.sent)
    context.close()
    return Search(words, len(responses), sum(size for _, size in responses))


def searches(site: Path) -> list[Search]:
    """Return a first search for each of the queries."""
    with Server(site) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        results = [search(browser, server, words) for words in WORDS]
        browser.close()
        server.shutdown()
    return results


@click.command()
@click.option("--crises", default=1_000, help="Briefs; each gives four pages.")
@click.option("--site", type=click.Path(path_type=Path), help="A site built already.")
def main(crises: int, site: Path | None) -> None:
    """Print what first searches download; fail if one exceeds the limit."""
    with tempfile.TemporaryDirectory() as folder:
        results = searches(site or build(Path(folder), crises))
    for result in results:
        click.echo(f"{result.sent:>9,} bytes in {result.files} files: {result.words}")
    if max(result.sent for result in results) > LIMIT:
        sys.exit(f"A first search is above {LIMIT:,} bytes.")


if __name__ == "__main__":
    main()
