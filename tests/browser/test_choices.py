"""Choices above lists and tables narrow them, and are kept in the address."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_reading import PAGES

Visit = Callable[..., Page]


@pytest.mark.parametrize(
    ("address", "label", "entries"),
    [
        ("figures/", "Measure", "table.lines tr[data-facets]"),
        ("responses/", "Kind", "table.lines tr[data-facets]"),
        ("crises/", "Kind", "ul.cards > li"),
    ],
)
def test_choices_are_kept_in_the_address(
    visit: Visit, address: str, label: str, entries: str
) -> None:
    """A choice hides the rest, and its address shows the same when opened again."""
    page = visit(address)
    choice = page.locator(".choices").get_by_label(label)
    value = choice.locator("option").nth(1).inner_text()
    choice.select_option(value)
    shown = page.locator(f"{entries}:visible")
    count = shown.count()
    again = visit(page.url.partition("//")[2].partition("/")[2])

    assert 0 < count < page.locator(entries).count()
    expect(again.locator(".choices").get_by_label(label)).to_have_value(value)
    expect(again.locator(f"{entries}:visible")).to_have_count(count)


@pytest.mark.parametrize("address", [*PAGES.values(), "404.html"])
def test_skip_link_leads_to_the_content(visit: Visit, address: str) -> None:
    """The first stop of the tab key leads past the header, into the main element."""
    page = visit(address)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.closest('main') !== null")
    assert page.url.endswith("#main_content")
