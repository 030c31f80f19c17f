"""Axe finds no accessibility violations, in light and dark, wide and narrow."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.test_reading import PAGES

Visit = Callable[..., Page]

KINDS = {
    **PAGES,
    "API": "api/v1/",
    "schemas": "api/v1/schema/",
    "light edition": "lite/",
    "light briefing": "lite/kyrgyzstan-2010-april.html",
    "briefing to embed": "embed/kyrgyzstan-2010-april/",
    "figure to embed": "embed/kyrgyzstan-2010-april/killed-ministry-81/",
}
"""An example page of each kind, those without the theme among them."""

OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ],
}
"""WCAG 2.2 AA, and the best practices of axe, such as the order of headings."""

UNFOLD_ALL = """() => {
  for (const one of document.querySelectorAll("article details")) one.open = true;
}"""


ANIMATIONS_FINISHED = """() => Promise.all(
  document.getAnimations().map(one => one.finished.catch(() => null))
)"""
"""Waits for the end of animations: links fade from light to dark."""


def violations(page: Page) -> list[str]:
    """Return the violations that axe finds, one line per element."""
    page.evaluate(ANIMATIONS_FINISHED)
    results = Axe().run(page, options=OPTIONS).response["violations"]
    return [
        f"{result['id']}: {node['html'][:160]} {node['failureSummary'][:200]}"
        for result in results
        for node in result["nodes"]
    ]


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
@pytest.mark.parametrize("address", KINDS.values(), ids=KINDS)
def test_page(visit: Visit, address: str, scheme: str, width: int) -> None:
    """A page has no violations with everything unfolded.

    Colours depend on the scheme and the arrangement on the width, so two of the four
    combinations have them all.
    """
    size = {"width": width, "height": 900}
    page = visit(address, color_scheme=scheme, viewport=size)
    page.evaluate(UNFOLD_ALL)

    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_search(visit: Visit, scheme: str) -> None:
    """The open search box, with results and facets, has no violations."""
    page = visit("", color_scheme=scheme)
    page.keyboard.press("/")
    page.locator(".search__input").fill("president")
    page.locator(".search__facets summary").click()
    expect(page.locator(".search__item").first).to_be_visible()

    assert violations(page) == []
