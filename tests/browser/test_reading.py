"""Pages are readable on phones, in the dark, without scripts and at an anchor."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

PAGES = {
    "home": "",
    "crises": "crises/",
    "crisis": "crises/kyrgyzstan-2010-april/",
    "actors": "actors/",
    "actor": "actors/kurmanbek-bakiyev/",
    "sources": "sources/",
    "source": "sources/voa-2010-04-kyrgyzstan-standoff/",
    "figures": "figures/",
    "responses": "responses/",
    "data": "data/",
    "by hand": "method/",
    "check": "contribute/check/",
    "format": "format/",
    "missing": "404.html",
}
"""An example page of each kind."""
PHONE = {"width": 320, "height": 640}
TWO_LINES = 48
"""Least height of a table row with two lines of text, in pixels."""


CUT = """() => [...document.querySelectorAll("article *")].filter((one) => {
  const scrolls = getComputedStyle(one).overflowX !== "visible";
  return scrolls && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1;
}).map((one) => one.outerHTML.slice(0, 120))"""
"""Finds elements that are cut off or have to be scrolled sideways."""
BROKEN = """() => {
  const found = [];
  const walker = document.createTreeWalker(
    document.querySelector("article"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest("code, pre, textarea, [href^=http], svg")) continue;
    for (const { 0: word, index } of node.data.matchAll(/[\\p{L}\\p{N}'’]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      if (new Set(boxes.map((box) => box.top)).size > 1) found.push(word);
    }
  }
  return found;
}"""
"""Finds words that are broken across two lines."""


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_narrow(visit: Visit, address: str, width: int) -> None:
    """A page is no wider than a phone, and nothing on it is cut off or broken."""
    page = visit(address, viewport={"width": width, "height": 640})

    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate(CUT) == []
    assert page.evaluate(BROKEN) == []


def test_search_on_a_phone(visit: Visit) -> None:
    """The search box fits a phone and is opened by touch."""
    page = visit("", viewport=PHONE, has_touch=True)
    page.get_by_role("button", name="Search", exact=False).first.tap()
    page.locator(".search__input").fill("president")
    expect(page.locator(".search__item").first).to_be_visible()
    box = page.locator("#search")

    assert box.evaluate("box => box.scrollWidth - box.clientWidth") == 0
    assert box.bounding_box() == {"x": 0, "y": 0, **PHONE}


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_without_scripts(visit: Visit, address: str) -> None:
    """Without scripts, the whole text and the way to the lists are there."""
    page = visit(address, java_script_enabled=False)
    text = page.locator("article.md-content__inner")

    expect(text.locator("h1").first).to_be_visible()
    expect(page.locator(".search-lists")).to_be_visible()
    expect(page.locator(".search-open")).to_be_hidden()
    assert text.locator("> :visible").count() > 1


@pytest.mark.parametrize("scripts", [True, False])
def test_contents_on_a_phone(visit: Visit, scripts: bool) -> None:
    """The table of contents unfolds above the text, and links to its headings."""
    page = visit(PAGES["crisis"], viewport=PHONE, java_script_enabled=scripts)
    contents = page.get_by_role("navigation", name="On this page")
    links = contents.get_by_role("link")
    expect(links).to_have_count(0)
    contents.locator("summary").focus()
    page.keyboard.press("Enter")
    names = links.all_inner_texts()
    headings = page.locator("article h2[id]:not(.head h2)")

    assert len(names) > 5
    assert [f"{name}¶" for name in names] == headings.all_inner_texts()
    for _ in names:
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(headings.last).to_be_in_viewport()


def test_contents_beside_the_text(visit: Visit) -> None:
    """On a wide screen, the contents are only beside the text."""
    page = visit(PAGES["crisis"], viewport={"width": 1280, "height": 900})

    expect(page.locator(".contents")).to_be_hidden()
    expect(page.locator(".md-sidebar--secondary")).to_be_visible()


@pytest.mark.parametrize("folder", ["crises", "actors", "sources"])
def test_lists_are_complete_without_scripts(
    visit: Visit, site: Path, folder: str
) -> None:
    """Every crisis, actor and source is in its list."""
    files = [
        file
        for file in site.glob(f"{folder}/*/index.html")
        if "This page has moved" not in file.read_text("utf-8")
    ]
    lists = [folder, *(f"{folder}/{file.parent.name}" for file in files)]
    paged = [path for path in lists if re.fullmatch(r"[a-z]+(/\d+)?", path)]
    links: set[str] = set()
    for path in paged:
        page = visit(f"{path}/", java_script_enabled=False)
        links |= {
            *page.locator("article.md-content__inner a:visible").evaluate_all(
                "links => links.map((link) => new URL(link.href).pathname)"
            )
        }
    built = {f"/{folder}/{file.parent.name}/" for file in files}

    assert built
    assert built <= links


def test_dark(visit: Visit) -> None:
    """The page follows the system's colour scheme, and the reader can change it."""
    page = visit("", color_scheme="dark")
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("label[for^=__palette]:visible").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.goto("actors/")

    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_anchor(visit: Visit) -> None:
    """A URL with the id of a record shows that record, below the header."""
    page = visit("crises/kyrgyzstan-2010-april/")
    record = page.locator("div.record[id]").last
    name = record.get_attribute("id")
    page.goto(f"crises/kyrgyzstan-2010-april/#{name}")

    expect(page.locator(f"#{name}")).to_be_in_viewport()
    header = page.locator(".md-header").bounding_box()
    target = page.locator(f"#{name}").bounding_box()
    assert header is not None
    assert target is not None
    assert target["y"] >= header["y"] + header["height"]


@pytest.mark.parametrize("address", ["figures/", "responses/"])
def test_rows_of_tables_fit(visit: Visit, address: str) -> None:
    """On a wide screen, most rows of the tables across crises take a single line."""
    page = visit(address, viewport={"width": 1400, "height": 900})
    heights = page.locator("tr[data-facets]").evaluate_all(
        "rows => rows.map((row) => row.getBoundingClientRect().height)"
    )
    single = [height for height in heights if height < TWO_LINES]

    assert len(single) > len(heights) / 2
