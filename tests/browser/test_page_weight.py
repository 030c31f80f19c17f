"""The amount of data that a reader downloads, measured at the server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.server import Server

ROOT = Path(__file__).resolve().parents[2]
CRISES = sorted(file.stem for file in (ROOT / "briefs").glob("*.yaml"))
KB = 1000


@pytest.mark.parametrize("crisis", CRISES)
def test_first_load(
    visit: Callable[..., Page],
    server: Server,
    crisis: str,
    record_property: Callable[[str, object], None],
) -> None:
    """A crisis page loads at most 100 KB, compressed, with all its resources."""
    server.sent.clear()
    visit(f"crises/{crisis}/").wait_for_load_state("networkidle")
    weight = sum(size for _, size in server.sent)
    parts = ", ".join(
        f"{Path(path).name or 'page'} {size}" for path, size in server.sent
    )
    record_property(f"first load of {crisis}", f"{weight} bytes of 100000: {parts}")

    assert weight <= 100 * KB


def test_first_load_of_a_large_brief(
    browser: Browser,
    large: tuple[Server, str],
    record_property: Callable[[str, object], None],
) -> None:
    """A briefing of 200 records stays within the same limit."""
    server, address = large
    server.sent.clear()
    page = browser.new_page(base_url=server.address)
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.close()
    weight = sum(size for _, size in server.sent)
    record_property("first load of 200 records", f"{weight} bytes of 100000")

    assert weight <= 100 * KB


def test_first_search(
    visit: Callable[..., Page],
    server: Server,
    record_property: Callable[[str, object], None],
) -> None:
    """A first search loads at most 260 KB, compressed, including its worker."""
    page = visit("")
    page.wait_for_load_state("networkidle")
    server.sent.clear()
    page.keyboard.press("/")
    page.locator(".search__input").fill("president")
    expect(page.locator(".search__item").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    weight = sum(size for _, size in server.sent)
    record_property("first search", f"{weight} bytes of 260000")

    assert weight <= 260 * KB


def test_text_does_not_wait_for_scripts(visit: Callable[..., Page]) -> None:
    """A page is readable while its scripts are loading."""
    page = visit("404.html", quiet=True)
    page.route("**/*.js", lambda _: None)
    page.goto(f"crises/{CRISES[0]}/", wait_until="commit")

    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("#section-figures")).to_be_visible()
