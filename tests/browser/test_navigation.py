"""Readers see where they are, and controls have names and sizes of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_layout import CRISES
from tests.browser.test_reading import PAGES, PHONE

Visit = Callable[..., Page]

SECTIONS = {
    "crises": ("Crises", "page"),
    "crisis": ("Crises", "true"),
    "figures": ("Figures", "page"),
    "responses": ("Responses", "page"),
    "actors": ("Actors", "page"),
    "actor": ("Actors", "true"),
    "sources": ("Sources", "page"),
    "source": ("Sources", "true"),
    "data": ("Data", "page"),
    "check": ("Contribute", "true"),
    "format": ("Contribute", "true"),
}
"""The tab that stands out on each kind of page, and how it is marked as current."""
WITHIN = [kind for kind, (_, current) in SECTIONS.items() if current == "true"]

UNFOLD_ALL = """() => {
  for (const one of document.querySelectorAll("article details")) one.open = true;
}"""
LOW = """() => {
  const controls = "main :is(a, button, summary, select, input, textarea), .md-tabs a";
  const height = (one) => one.getBoundingClientRect().height;
  return [...document.querySelectorAll(controls)].filter((one) => {
    if (!one.checkVisibility() || one.closest("svg") || one.matches(".choice")) return;
    const row = one.parentElement.closest("li, td, th, p, dd, article, nav");
    const inline = getComputedStyle(one).display === "inline";
    const inText = inline && one.textContent.trim() !== row.textContent.trim();
    return !inText && Math.max(height(one), inline ? height(row) : 0) < 24;
  }).map((one) => one.outerHTML.slice(0, 120));
}"""
"""Finds controls, except links within a text, whose row is lower than 24 pixels."""
NAMES = """() => [...document.querySelectorAll("article :is(summary, button)")]
  .filter((one) => one.checkVisibility())
  .map((one) => (one.ariaLabel ?? one.textContent).replace(/\\s+/g, " ").trim())"""


@pytest.mark.parametrize("kind", SECTIONS)
def test_tab_of_the_section(visit: Visit, kind: str) -> None:
    """One tab stands out, that of the section, and is marked as the current one."""
    page = visit(PAGES[kind])
    name, current = SECTIONS[kind]
    tab = page.locator(".md-tabs [aria-current]")

    expect(tab).to_have_text(name)
    expect(tab).to_have_attribute("aria-current", current)
    expect(page.locator(".md-tabs__item--active")).to_have_text(name)


@pytest.mark.parametrize("kind", ["home", "by hand", "missing"])
def test_no_tab_outside_sections(visit: Visit, kind: str) -> None:
    """On a page of no section, no tab is marked."""
    expect(visit(PAGES[kind]).locator(".md-tabs [aria-current]")).to_have_count(0)


@pytest.mark.parametrize("kind", WITHIN)
def test_breadcrumb(visit: Visit, kind: str) -> None:
    """A page within a section leads back to the page of the section."""
    page = visit(PAGES[kind])
    way_back = page.get_by_role("navigation", name="Breadcrumb").get_by_role("link")
    expect(way_back).to_have_text(SECTIONS[kind][0])
    way_back.click()

    expect(page.locator(".md-tabs [aria-current=page]")).to_have_text(SECTIONS[kind][0])


@pytest.mark.parametrize("kind", ["crises", "figures", "home", "missing"])
def test_no_breadcrumb_at_the_top(visit: Visit, kind: str) -> None:
    """The page of a section has no way back, as it is where such ways lead."""
    page = visit(PAGES[kind])

    expect(page.get_by_role("navigation", name="Breadcrumb")).to_have_count(0)


def test_contents_within_reach(visit: Visit) -> None:
    """On a phone the contents stay in the lower right corner, however far one reads."""
    page = visit(PAGES["crisis"], viewport=PHONE)
    page.locator("#section-sources").scroll_into_view_if_needed()
    box = page.locator(".contents summary").bounding_box()

    assert box
    assert box["y"] + box["height"] > PHONE["height"] * 0.85
    assert box["x"] + box["width"] > PHONE["width"] * 0.85
    assert box["height"] >= 24


@pytest.mark.parametrize("name", CRISES)
def test_disclosures_have_names_of_their_own(visit: Visit, name: str) -> None:
    """No two buttons or disclosures of a page have the same name."""
    page = visit(f"crises/{name}/")
    page.evaluate(UNFOLD_ALL)
    names = Counter(page.evaluate(NAMES))

    assert len(names) > 20
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("width", [1400, 390])
@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_rows_are_high_enough(visit: Visit, address: str, width: int) -> None:
    """Each control, or the row in which it stands alone, is at least 24 pixels high."""
    page = visit(address, viewport={"width": width, "height": 900})
    page.evaluate(UNFOLD_ALL)

    assert page.evaluate(LOW) == []
