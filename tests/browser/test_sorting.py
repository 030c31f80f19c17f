"""The tables of figures and responses sort by a click on the head of a column."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

Visit = Callable[..., Page]
ROWS = "table.lines tr[data-facets]"
TEXTS = "rows => rows.map((row) => row.textContent)"
CELLS = """(rows, index) => rows.map((row) => {
  const cell = row.cells[index];
  return cell.dataset.value ?? cell.textContent.trim();
})"""


def column(page: Page, index: int) -> list[str]:
    """Return what the rows are sorted by in one column, without empty cells."""
    values: list[str] = page.locator(ROWS).evaluate_all(CELLS, index)
    return [value for value in values if value]


def head(page: Page, name: str) -> Locator:
    """Return the button in the head of a column."""
    return page.locator("table.lines thead").get_by_role("button", name=name)


def test_numbers_sort_by_value(visit: Visit) -> None:
    """A click puts the largest first, another the smallest, a third undoes it."""
    page = visit("figures/")
    listed = page.locator(ROWS).evaluate_all(TEXTS)
    cell = page.locator("th", has_text="Figure").first

    head(page, "Figure").click()
    expect(cell).to_have_attribute("aria-sort", "descending")
    numbers = [int(value) for value in column(page, 0)]
    assert numbers == sorted(numbers, reverse=True)

    head(page, "Figure").click()
    expect(cell).to_have_attribute("aria-sort", "ascending")
    assert [int(value) for value in column(page, 0)] == sorted(numbers)

    head(page, "Figure").click()
    expect(cell).not_to_have_attribute("aria-sort", "ascending")
    assert listed == page.locator(ROWS).evaluate_all(TEXTS)


@pytest.mark.parametrize(
    ("address", "name", "index"), [("figures/", "Date", 3), ("responses/", "When", 3)]
)
def test_dates_sort_by_day(visit: Visit, address: str, name: str, index: int) -> None:
    """Dates sort by their first day, however they are worded, across crises."""
    page = visit(address)
    head(page, name).click()
    days = column(page, index)

    assert days == sorted(days, reverse=True)
    assert len({day[:4] for day in days}) > 1
    crises = page.locator(".lines__crisis").all_text_contents()
    assert any(one != other for one, other in pairwise(crises))


def test_sorting_is_kept_in_the_address(visit: Visit) -> None:
    """An address has the order beside the choices, and shows both when opened again."""
    page = visit("figures/")
    page.locator(".choices").get_by_label("Measure").select_option("injured")
    head(page, "Figure").click()
    shown = page.locator(f"{ROWS}:visible").all_text_contents()
    again = visit(page.url.partition("//")[2].partition("/")[2])

    assert "sort=-figure" in page.url
    assert "measure=injured" in page.url
    assert shown == again.locator(f"{ROWS}:visible").all_text_contents()
    assert 0 < len(shown) < page.locator(ROWS).count()


def test_keyboard(visit: Visit) -> None:
    """Heads are reached with the tab key and sort with Enter."""
    page = visit("responses/")
    head(page, "Kind").focus()
    page.keyboard.press("Enter")
    kinds = column(page, 2)

    expect(head(page, "Kind")).to_be_focused()
    assert kinds == sorted(kinds, key=str.casefold)


def test_phone(visit: Visit) -> None:
    """On a phone, where rows are stacked, the heads stand above them."""
    page = visit("figures/", viewport={"width": 390, "height": 844})

    head(page, "Date").click()
    days = column(page, 3)
    assert days == sorted(days, reverse=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    expect(page.locator(".lines__group").first).to_be_hidden()


def test_without_scripts(visit: Visit) -> None:
    """Without scripts the tables are there as listed, and offer no order."""
    page = visit("figures/", java_script_enabled=False)

    expect(page.locator(ROWS).first).to_be_visible()
    assert page.locator("table.lines button").count() == 0
