"""A page to embed works in a frame of another page."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
FIGURE = "/embed/kyrgyzstan-2010-april/killed-ministry-81/"


def test_frame_shows_a_figure_and_leads_home(visit: Visit) -> None:
    """A frame shows who says the number, and its links open a window of their own."""
    page = visit("robots.txt", quiet=True)  # it has no icon, which browsers ask for
    page.set_content(f'<iframe src="{FIGURE}" title="A figure" width="600"></iframe>')
    shown = page.frame_locator("iframe")
    expect(shown.locator(".by")).to_be_visible()
    expect(shown.locator(".amount")).to_be_visible()
    with page.context.expect_page() as opened:
        shown.locator("h1 a").click()

    assert opened.value.url.endswith("/crises/kyrgyzstan-2010-april/")
    assert page.url.endswith("/robots.txt")
