"""`mkdocs serve` reloads pages and updates the search index."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the inputs of the site."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("briefs", "seeds", "site-templates"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


@pytest.fixture
def served(project: Path, browser: Browser) -> Iterator[tuple[Page, str]]:
    """Serve the project, and yield a page and its URL; stop with Ctrl-C."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    log = project / "log.txt"
    with log.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
            cwd=project,
            env={**os.environ, "SITE_URL": "", "REPO_URL": ""},
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    context = browser.new_context(base_url=f"http://127.0.0.1:{port}")
    page = context.new_page()
    for _ in range(120):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        page.wait_for_timeout(500)
    yield page, f"http://127.0.0.1:{port}"
    context.close()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 0
    assert "Traceback" not in log.read_text("utf-8")


def test_reload_and_search(served: tuple[Page, str], project: Path) -> None:
    """A changed page is reloaded by itself and then found by search."""
    page, address = served
    page.goto(f"{address}/method/")
    about = project / "site-templates" / "pages" / "method.md"
    about.write_text(about.read_text("utf-8") + "\n\nOkapi, said the okapi.\n", "utf-8")
    expect(page.get_by_text("Okapi, said the okapi.")).to_be_visible(timeout=60_000)
    results = page.locator(".search__results a[href*='/method/']")
    for _ in range(60):
        page.goto(f"{address}/method/", wait_until="load")
        page.keyboard.press("/")
        if page.locator(".search__input").is_visible():
            page.locator(".search__input").fill("okapi")
        page.wait_for_timeout(1000)
        if results.count():
            break

    expect(results).to_have_count(1)


def test_policy_allows_live_reload(served: tuple[Page, str], site: Path) -> None:
    """The inline script of live reload is allowed here and in no built page."""
    page, address = served
    page.goto(f"{address}/about/")
    policy = page.locator("meta[http-equiv='Content-Security-Policy']")

    assert "'unsafe-inline'" in (policy.get_attribute("content") or "")
    assert not [
        file
        for file in site.rglob("*.html")
        if "script-src" in (text := file.read_text("utf-8"))
        and "'unsafe-inline'" in text.partition("script-src")[2].partition(";")[0]
    ]
