"""Fixtures for the built site, its server and a monitored browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    expect,
    sync_playwright,
)

from benchmarks import corpus
from generator.loader import project_loader
from tests.authoring.desk import program
from tests.browser.server import Server

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
Build = Callable[..., Path]
Make = Callable[[Path], None]
OpenDesk = Callable[..., Page]

LARGE_BRIEFS = 4
LARGE = 14
"""Factor by which a large brief has more records than usual."""

expect.set_options(timeout=30_000)
"""Milliseconds until an expectation fails: many, for machines that do much else."""
CHROMIUM_OPTIONS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync "
    "--disable-background-networking --disable-component-update"
).split()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need a browser, and skip them without Chromium."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
            if not CHROMIUM:
                item.add_marker(pytest.mark.skip("no Chromium"))


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Make], Path]:
    """Return a function that makes a folder once for all test workers."""
    run = tmp_path_factory.getbasetemp()
    shared = run.parent if "PYTEST_XDIST_WORKER" in os.environ else run

    def once(name: str, make: Make) -> Path:
        folder = shared / name
        with FileLock(f"{folder}.lock"):
            if not folder.exists():
                temporary = folder.with_suffix(".making")
                make(temporary)
                temporary.rename(folder)
        return folder

    return once


def _build(root: Path, folder: Path, **environment: str) -> None:
    """Build the site of a project into a folder."""
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    subprocess.run(
        [*mkdocs, "--site-dir", str(folder)],
        cwd=root,
        env={**os.environ, "SITE_URL": "", "REPO_URL": "", **environment},
        check=True,
        capture_output=True,
    )


@pytest.fixture(scope="session")
def build(once: Callable[[str, Make], Path]) -> Build:
    """Return a function that builds the site, once for all test workers."""

    def build(name: str, **environment: str) -> Path:
        return once(name, lambda folder: _build(ROOT, folder, **environment))

    return build


@pytest.fixture(scope="session")
def site(build: Build) -> Path:
    """Return the folder of the built site."""
    return build("site")


@pytest.fixture(scope="session")
def published(build: Build) -> Path:
    """Return the folder of the site built for a URL below the root of a host."""
    return build("published", SITE_URL="https://briefs.example/under/")


@pytest.fixture(scope="session")
def offline(build: Build) -> Path:
    """Return the folder of the site built to open from a disk."""
    return build("offline", DIRECTORY_URLS="false")


def _large_project(root: Path) -> None:
    """Write and build a project of large briefs."""
    corpus.write(root, LARGE_BRIEFS, times=LARGE)
    (root / "site-templates").symlink_to(ROOT / "site-templates")
    shutil.copy(ROOT / "mkdocs.yml", root)
    _build(root, root / "site")


@pytest.fixture(scope="session")
def large(once: Callable[[str, Make], Path]) -> Iterator[tuple[Server, str]]:
    """Serve a site of large briefs; yield it and the path of one with 200 records."""
    root = once("large", _large_project)
    records = {
        name: len(list(file.record.records()))
        for name, file in project_loader.load(root).crises.items()
    }
    name = max(records, key=lambda name: records[name])
    assert records[name] >= 200
    with Server(root / "site") as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server, f"crises/{name}/"
        server.shutdown()


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[Server]:
    """Serve the built site."""
    with Server(site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=CHROMIUM_OPTIONS
        )
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[Callable[..., Page]]:
    """Return a function that opens a page; any error on it fails the test.

    Errors are console messages, such as violations of the policy, script errors, and
    requests to other hosts. `quiet` turns this off for tests that break something.
    """
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def watch(page: Page) -> None:
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on(
            "console",
            lambda message: (
                errors.append(message.text)
                if message.type in ("error", "warning")
                else None
            ),
        )
        page.on(
            "request",
            lambda request: (
                errors.append(f"asked {request.url}")
                if not request.url.startswith((server.address, "data:"))
                else None
            ),
        )

    def visit(path: str, *, quiet: bool = False, **options: Any) -> Page:
        context = browser.new_context(base_url=server.address, **options)
        contexts.append(context)
        page = context.new_page()
        if not quiet:
            watch(page)
        page.goto(path)
        return page

    yield visit
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture
def open_desk(browser: Browser) -> Iterator[OpenDesk]:
    """Return a function that opens the desk; any error on its page fails the test."""
    with ExitStack() as running:
        errors: list[str] = []

        def open_desk(root: Path, *, quiet: bool = False, **options: Any) -> Page:
            address = running.enter_context(program.opened(root))
            context = browser.new_context(**{**_DESKTOP, **options})
            running.callback(context.close)
            page = context.new_page()
            page.on("pageerror", lambda error: errors.append(str(error)))
            if not quiet:
                page.on(
                    "console",
                    lambda one: (
                        errors.append(one.text)
                        if one.type in ("error", "warning")
                        else None
                    ),
                )
            page.goto(address)
            expect(page.locator("#brief option").first).to_be_attached()
            return page

        yield open_desk
    assert errors == []


_DESKTOP = {"viewport": {"width": 1280, "height": 900}}
