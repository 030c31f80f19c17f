"""A crisis page answers the first questions at once, and is short until opened."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from tests.browser.conftest import ROOT

Visit = Callable[..., Page]
CORPUS = Corpus.of(project_loader.load(ROOT))
CRISES = [name for name, crisis in CORPUS.crises.items() if not crisis.withdrawn]
WIDE, PHONE = {"width": 1400, "height": 900}, {"width": 390, "height": 844}

MAX_HEIGHT = {1400: 4_500, 390: 9_000}
"""Pixels that a page may be tall with everything folded, by its width."""
MAX_WORDS = 1_300
"""Visible words of a page with everything folded."""
VISIBLE_WORDS = "document.querySelector('main').innerText.split(/\\s+/).length"


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("name", CRISES)
def test_first_screen(visit: Visit, name: str, size: dict[str, int]) -> None:
    """What happened, how bad and who says so are there without scrolling."""
    page = visit(f"crises/{name}/", viewport=size)

    expect(page.locator("article h1")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("heading", name="Bottom line")).to_be_in_viewport(ratio=1)
    expect(page.locator(".conclusions li").first).to_be_in_viewport(ratio=1)
    expect(page.locator(".headline__amount").first).to_be_in_viewport(ratio=1)
    expect(page.locator(".headline__by").first).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("name", CRISES)
def test_folded_page_is_short(visit: Visit, name: str, size: dict[str, int]) -> None:
    """With everything folded, a page is a few screens long, and soon read."""
    page = visit(f"crises/{name}/", viewport=size)
    height = page.evaluate("document.documentElement.scrollHeight")

    assert height <= MAX_HEIGHT[size["width"]]
    assert page.evaluate(VISIBLE_WORDS) <= MAX_WORDS


@pytest.mark.parametrize("width", [320, 390, 720, 1400])
@pytest.mark.parametrize("name", CRISES)
def test_dates_of_the_strip_are_apart(visit: Visit, name: str, width: int) -> None:
    """No two dates below the strip of events overlap; the marks are explained there."""
    page = visit(f"crises/{name}/", viewport={"width": width, "height": 800})
    strip = page.get_by_role("link", name="See the timeline")
    dates = [one for one in strip.locator("text").all() if one.is_visible()]
    boxes = sorted(
        (box["x"], box["width"]) for one in dates if (box := one.bounding_box())
    )

    assert len(boxes) >= 2
    for (left, wide), (right, _) in pairwise(boxes):
        assert left + wide + 4 < right
    expect(strip).to_contain_text("one day")


@pytest.mark.parametrize("scripts", [True, False])
def test_anchors_open_what_is_folded(visit: Visit, scripts: bool) -> None:
    """A link to a folded record shows it, with and without scripts."""
    name = "kyrgyzstan-2010-april"
    page = visit(f"crises/{name}/", java_script_enabled=scripts)
    folded = [
        record.get_attribute("id")
        for record in page.locator("details .record[id]").all()
        if not record.is_visible()
    ]

    assert folded
    for anchor in folded[:: max(1, len(folded) // 5)]:
        page.goto("about/")
        page.goto(f"crises/{name}/#{anchor}")
        expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def test_party_opens_from_its_actor(visit: Visit) -> None:
    """The count of statements beside an actor leads to the statements, unfolded."""
    page = visit("crises/kyrgyzstan-2010-april/")
    link = page.locator(".key-actor__links a", has_text="statements").first
    anchor = (link.get_attribute("href") or "").removeprefix("#")
    link.click()

    expect(page.locator(f"[id='{anchor}'] .record").first).to_be_visible()


def test_format_is_short(visit: Visit) -> None:
    """The page of the file format is an index that is read in a few screens."""
    page = visit("format/", viewport=WIDE)

    assert page.evaluate("document.documentElement.scrollHeight") <= 7_000


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("anchor", ["figure", "responsetype", "vague-words", "p701"])
def test_anchors_open_entries_of_the_format(
    visit: Visit, anchor: str, scripts: bool
) -> None:
    """A link to a record, a list or a rule of the format shows it, unfolded."""
    page = visit("about/", java_script_enabled=scripts)
    page.goto(f"format/#{anchor}")

    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()
