"""Every control can be reached by keyboard and shows its focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_reading import PAGES

Visit = Callable[..., Page]

CONTROLS = """() => {
  const seen = (one) => one.checkVisibility({ visibilityProperty: true });
  const all = document.querySelectorAll("a[href], button, select, textarea, summary");
  return [...all].filter(seen).map((one) => one.outerHTML.slice(0, 120));
}"""
FOCUSED = """() => {
  const one = document.activeElement;
  if (one === document.body) return null;
  const shown = one.matches("input[type=radio]") ? one.nextElementSibling : one;
  const style = getComputedStyle(shown);
  const box = shown.getBoundingClientRect();
  return {
    html: one.outerHTML.slice(0, 120),
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
  };
}"""
MAX_STOPS = 2_000
"""Maximum number of tab stops on a page."""


def stops(page: Page) -> list[dict[str, Any]]:
    """Return every stop of the tab key, in order."""
    result: list[dict[str, Any]] = []
    while len(result) < MAX_STOPS:
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            return result
        result.append(stop)
    raise AssertionError("the tab key never leaves the page")


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("kind", ["home", "crisis", "actor", "figures", "check"])
def test_every_control_is_reached(visit: Visit, kind: str, width: int) -> None:
    """The tab key stops at every link and control, and each shows an outline."""
    page = visit(PAGES[kind], viewport={"width": width, "height": 900})
    wanted = page.evaluate(CONTROLS)
    tab_stops = stops(page)
    reached = {stop["html"] for stop in tab_stops}

    assert [control for control in wanted if control not in reached] == []
    assert [stop["html"] for stop in tab_stops if stop["outline"] < 2] == []
    assert [stop["html"] for stop in tab_stops if not stop["seen"]] == []


def test_proof_unfolds(visit: Visit) -> None:
    """Enter on a source shows its quotation, and hides it again."""
    page = visit(PAGES["crisis"])
    summary = page.locator("details.proof > summary").first
    words = page.locator("details.proof .quotation").first
    summary.focus()
    page.keyboard.press("Enter")
    expect(words).to_be_visible()
    page.keyboard.press("Enter")

    expect(words).to_be_hidden()


def test_timeline_filter(visit: Visit) -> None:
    """The arrow keys choose between key moments and the whole timeline."""
    page = visit(PAGES["crisis"])
    others = page.locator(".timeline .line:not(.line--key)")
    assert others.count() > 0
    expect(others.first).to_be_hidden()
    page.locator("#show_key").focus()
    page.keyboard.press("ArrowRight")

    expect(page.locator("#show_all")).to_be_checked()
    for other in others.all():
        expect(other).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(others.first).to_be_hidden()


def test_colour_scheme(visit: Visit) -> None:
    """The arrow keys choose light or dark."""
    page = visit("", color_scheme="light")
    page.locator("#__palette_0").focus()
    page.keyboard.press("ArrowLeft")

    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
