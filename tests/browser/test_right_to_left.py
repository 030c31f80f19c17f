"""A page with right-to-left text."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from benchmarks import corpus
from generator.text import quotations
from tests.browser.conftest import ROOT
from tests.browser.server import Server

NAME = "ليلى بنت الميناء"
QUOTE = "قالت إن 12 عاملا غادروا الميناء (فجرا)"
TRANSLATION = "she said that 12 workers left the harbour (at dawn)"
CRISIS = "crisis-00000"


def set_keys(root: Path, path: str, **keys: Any) -> dict[str, Any]:
    """Set keys of a YAML file and return its content."""
    file = root / path
    data: dict[str, Any] = {**yaml.safe_load(file.read_text("utf-8")), **keys}
    file.write_text(yaml.dump(data, sort_keys=False, allow_unicode=True), "utf-8")
    return data


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Serve a site with a quotation in Arabic; yield its URL and the id of an actor."""
    root = tmp_path_factory.mktemp("arabic")
    corpus.write(root, 3)
    events = set_keys(root, f"briefs/{CRISIS}.yaml")["events"]
    event = events[0]
    words = {"quote": QUOTE, "language": "ar", "translation": TRANSLATION}
    event["evidence"] = [{**event["evidence"][0], **words}]
    actor = event["actors"][0]
    set_keys(root, f"briefs/{CRISIS}.yaml", events=events)
    set_keys(
        root, f"briefs/actors/{actor}.yaml", aliases=[{"name": NAME, "language": "ar"}]
    )
    path = f"seeds/{event['evidence'][0]['source']}.yaml"
    source = set_keys(root, path)
    seal = quotations.seal(source["text_sha256"], QUOTE)
    set_keys(root, path, seals=sorted({*source["seals"], seal}))
    (root / "site-templates").symlink_to(ROOT / "site-templates")
    shutil.copy(ROOT / "mkdocs.yml", root)
    mkdocs = [sys.executable, "-m", "mkdocs", "build"]
    environment = {**os.environ, "SITE_URL": "", "REPO_URL": ""}
    subprocess.run(mkdocs, cwd=root, env=environment, check=True, capture_output=True)
    with Server(root / "site") as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.address, actor
        server.shutdown()


@pytest.fixture(params=[1280, 320])
def page(
    request: pytest.FixtureRequest, browser: Browser, arabic: tuple[str, str]
) -> Iterator[Page]:
    """Return a page of that site, wide or narrow."""
    context = browser.new_context(
        base_url=arabic[0], viewport={"width": request.param, "height": 800}
    )
    yield context.new_page()
    context.close()


def overflow(page: Page) -> int:
    """Return by how many pixels a page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def test_quotation(page: Page) -> None:
    """Arabic words run from right to left on a left-to-right page."""
    page.goto(f"crises/{CRISIS}/")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    words = page.locator(f"q:text('{QUOTE}')").first
    expect(words).to_have_attribute("lang", "ar")

    assert words.evaluate("one => getComputedStyle(one).direction") == "rtl"
    ours = page.get_by_text(TRANSLATION).first
    assert ours.evaluate("one => getComputedStyle(one).direction") == "ltr"
    assert overflow(page) == 0


def test_name(page: Page, arabic: tuple[str, str]) -> None:
    """An Arabic name has its language and direction."""
    page.goto(f"actors/{arabic[1]}/")
    name = page.get_by_text(NAME, exact=True).first
    expect(name).to_have_attribute("lang", "ar")

    assert name.evaluate("one => getComputedStyle(one).direction") == "rtl"
    assert overflow(page) == 0


def test_light_edition(page: Page) -> None:
    """The same holds in the light edition."""
    page.goto(f"lite/{CRISIS}.html")
    words = page.locator(f"q:text('{QUOTE}')").first
    expect(words).to_have_attribute("lang", "ar")

    assert words.evaluate("one => getComputedStyle(one).direction") == "rtl"
    assert overflow(page) == 0
