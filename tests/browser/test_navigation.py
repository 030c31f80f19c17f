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


@pytest.mark.parametrize("width", [320, 390, 800])
def test_contents_within_reach(visit: Visit, width: int) -> None:
    """On a narrow page the contents stay in the header, and cover nothing there."""
    page = visit(PAGES["crisis"], viewport={"width": width, "height": 844})
    page.locator("#section-sources").scroll_into_view_if_needed()
    header = page.locator(".md-header").bounding_box()
    box = page.locator(".contents summary").bounding_box()

    assert header
    assert box
    assert box["y"] >= header["y"]
    assert box["y"] + box["height"] <= header["y"] + header["height"]
    assert min(box["width"], box["height"]) >= 24
    for other in page.locator(
        ".md-header :is(.md-logo, .md-header__title, label, button)"
    ).all():
        beside = other.bounding_box() if other.is_visible() else None
        assert (
            not beside
            or beside["x"] + beside["width"] <= box["x"]
            or box["x"] + box["width"] <= beside["x"]
        )


@pytest.mark.parametrize("name", CRISES)
def test_map_is_in_the_contents(visit: Visit, name: str) -> None:
    """The contents name the section with the map."""
    page = visit(f"crises/{name}/", viewport={"width": 1400, "height": 900})
    page.get_by_role("link", name="Background and map").first.click()

    expect(page.locator(".locator svg")).to_be_in_viewport()


def test_contents_give_way(visit: Visit) -> None:
    """The contents of a narrow page close when a section is chosen."""
    page = visit(PAGES["crisis"], viewport=PHONE)
    page.locator(".contents summary").click()
    link = page.locator(".contents a", has_text="Sources")
    indent = page.evaluate(
        "getComputedStyle(document.querySelector('.contents ul')).paddingLeft"
    )

    assert float(indent.removesuffix("px")) >= 8
    link.click()
    expect(link).to_be_hidden()
    expect(page.locator("#section-sources")).to_be_in_viewport()


@pytest.mark.parametrize("width", [320, 360, 390])
def test_all_tabs_are_in_sight(visit: Visit, width: int) -> None:
    """No tab is cut off on a phone."""
    page = visit(PAGES["crisis"], viewport={"width": width, "height": 844})

    for tab in page.locator(".md-tabs__link").all():
        expect(tab).to_be_in_viewport(ratio=1)


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
