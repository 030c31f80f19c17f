"""The search index is complete, and its results are found in a browser."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server import Server

Visit = Callable[..., Page]

ACTOR = "/actors/kurmanbek-bakiyev/"
LISTS = {f"/{name}/" for name in "actors crises figures lite responses sources".split()}
"""List pages, whose words are all on other pages."""


def indexed(site: Path) -> list[str]:
    """Return the URL path of each page in the index."""
    return sorted(
        json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))[
            "url"
        ]
        for file in (site / "pagefind" / "fragment").iterdir()
    )


def searchable(site: Path) -> list[str]:
    """Return the URL path of each page that must be in the index."""
    pages = {
        f"/{file.parent.relative_to(site).as_posix()}/": file.read_text("utf-8")
        for file in site.glob("*/**/index.html")
    }
    return sorted(
        address
        for address, text in pages.items()
        if address not in LISTS
        and "This page has moved" not in text
        and "This briefing was withdrawn on" not in text
    )


def search(page: Page, words: str) -> None:
    """Open the search box by its key and search."""
    page.keyboard.press("/")
    page.locator(".search__input").fill(words)
    expect(page.locator(".search__status")).not_to_be_empty()


def letters(text: str) -> str:
    """Return only the letters of a text, since an index adds full stops to blocks."""
    return re.sub(r"\W", "", text)


def test_every_page_is_indexed(site: Path) -> None:
    """Every page is indexed, except lists and moved or withdrawn pages."""
    assert indexed(site) == searchable(site)


def test_index_is_reproducible(site: Path, build: Callable[..., Path]) -> None:
    """The same pages give the same index, byte for byte."""

    def contents(folder: Path) -> dict[str, bytes]:
        index = folder / "pagefind"
        return {
            file.relative_to(index).as_posix(): file.read_bytes()
            for file in index.rglob("*")
            if file.is_file()
        }

    assert contents(build("again")) == contents(site)


def test_pagefind_ui_is_not_published(site: Path) -> None:
    """Pagefind's own interface, larger than a page, is left out."""
    assert not [*site.glob("pagefind/*ui*"), *site.glob("search/*")]


@pytest.mark.parametrize("words", ["Kormanbek", "Курманбек", "Бакиев"])
def test_alias(visit: Visit, words: str) -> None:
    """An alias, also in another script, finds the page of an actor."""
    page = visit("")
    search(page, words)

    expect(page.locator(f".search__results a[href='{ACTOR}']")).to_have_count(1)


def test_index_is_loaded_on_demand(visit: Visit, server: Server) -> None:
    """A page loads no part of the index until the search box is opened."""
    server.sent.clear()
    page = visit("crises/kyrgyzstan-2010-april/")
    page.wait_for_load_state("networkidle")
    before = [path for path, _ in server.sent if "pagefind" in path]
    search(page, "asylum")
    after = [path for path, _ in server.sent if "pagefind" in path]

    assert (before, bool(after)) == ([], True)


def test_results_are_grouped(visit: Visit) -> None:
    """Crises come first, then actors, sources and pages, under headings."""
    page = visit("")
    search(page, "Bakiyev")
    shelves = page.locator(".search__shelf").all_inner_texts()

    assert shelves == [
        shelf for shelf in ("Crises", "Actors", "Sources", "Pages") if shelf in shelves
    ]
    assert {"Crises", "Actors", "Sources"} <= {*shelves}


def test_sections_lead_to_records(visit: Visit) -> None:
    """A result within a crisis opens the record that contains the words."""
    page = visit("")
    search(page, "political asylum")
    part = page.locator(".search__part a", has_text="What each party says").first
    address = part.get_attribute("href") or ""
    part.click()
    page.wait_for_url(f"**{address}")

    assert "asylum" in page.locator(f"#{address.partition('#')[2]}").inner_text()


def test_result_starts_with_attribution(visit: Visit) -> None:
    """Excerpts are cut at their end, so they keep their attribution."""
    page = visit("")
    search(page, "signed letter of resignation")
    result = page.locator(".search__part a").first
    words = result.locator(".search__words").inner_text()
    page.goto(result.get_attribute("href") or "")
    name = page.url.partition("#")[2]
    record = page.locator(f"[id='{name}']").text_content() or ""

    assert words.index("According to") < words.index("resignation,")
    assert letters(record).startswith(letters(words))


def test_facets(visit: Visit) -> None:
    """A country filters the results, and their number is shown."""
    page = visit("")
    search(page, "president")
    page.locator(".search__facets summary").click()
    country = page.locator("#search").get_by_label("Country")
    expect(country.locator("option")).not_to_have_count(1)
    country.select_option("Belarus")
    crises = page.locator(".search__item:has(.search__parts) > a")

    expect(crises).to_have_count(1)
    expect(crises).to_have_attribute("href", "/crises/belarus-2020/")


def test_facets_without_words(visit: Visit) -> None:
    """A facet without words lists all pages that have it."""
    page = visit("")
    page.keyboard.press("/")
    page.locator(".search__facets summary").click()
    kind = page.locator("#search").get_by_label("Kind of crisis")
    expect(kind.locator("option")).not_to_have_count(1)
    kind.select_option("communal violence")

    expect(page.locator(".search__status")).to_contain_text("Crises 1")


def test_keyboard(visit: Visit) -> None:
    """Arrows move through the results, Enter follows a link, Escape closes."""
    page = visit("method/")
    search(page, "Kormanbek")
    focused = page.locator(":focus")
    page.keyboard.press("ArrowDown")
    expect(focused).to_have_attribute("href", re.compile(f"^{ACTOR}"))
    page.keyboard.press("ArrowUp")
    expect(page.locator(".search__input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#search")).to_be_hidden()
    page.keyboard.press("/")
    expect(page.locator(".search__input")).to_be_focused()
    expect(page.locator(".search__results a").first).to_be_visible()
    page.keyboard.press("Enter")

    page.wait_for_url(f"**{ACTOR}*")


def test_without_index(visit: Visit) -> None:
    """Without an index, the search box says so and links to the lists."""
    page = visit("", quiet=True)
    page.route("**/pagefind/*", lambda route: route.fulfill(status=404))
    search(page, "asylum")

    expect(page.locator(".search__status")).to_contain_text("not ready")
    expect(page.locator(".search__lists a")).to_have_count(3)


def test_no_results(visit: Visit) -> None:
    """A search without results suggests what to try."""
    page = visit("")
    search(page, "xylophone")

    expect(page.locator(".search__status")).to_contain_text("Nothing found")
