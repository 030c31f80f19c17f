"""Words are selected with the mouse, and keys act on what is in view."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests import article_project
from tests.browser.conftest import OpenDesk
from tests.browser.test_desk_page import opened, select


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Create a project with one article and one brief."""
    return article_project.site(article_project.project(tmp_path))


def selection(page: Page) -> str:
    """Return the words that are selected."""
    return str(page.evaluate("document.getSelection().toString()"))


def test_drag_out_of_the_article(open_desk: OpenDesk, root: Path) -> None:
    """A drag that ends beside the article selects to the line that it ends at."""
    page = opened(open_desk, root)
    paragraph = page.locator("#paragraphs p").nth(1)
    box = paragraph.bounding_box()
    work = page.locator("#work").bounding_box()
    assert box
    assert work
    page.mouse.move(box["x"] + 2, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(work["x"] + 200, box["y"] + 34, steps=8)
    page.mouse.up()
    words = selection(page)

    assert words.startswith("PORT ALMA")
    assert words in paragraph.inner_text()
    expect(page.locator("#selection button").first).to_be_enabled()


def test_toolbar_covers_no_words(open_desk: OpenDesk, root: Path) -> None:
    """The toolbar stands beside the article, also while words are selected."""
    page = opened(open_desk, root)
    select(page, "Hundreds of islanders fled")
    bar, text = page.locator("#selection"), page.locator("#text")
    above, below = bar.bounding_box(), text.bounding_box()

    assert above
    assert below
    assert above["y"] + above["height"] <= below["y"] + 1


def test_keys_after_saving(open_desk: OpenDesk, root: Path) -> None:
    """After words were made a record by keys, one letter acts on the proposals."""
    page = opened(open_desk, root)
    rows = page.locator("#proposals > li")
    page.locator("#text").focus()
    select(page, "Hundreds of islanders fled")
    page.keyboard.press("b")
    form = page.get_by_role("form", name="New background")
    expect(form).to_be_visible()
    page.keyboard.press("Control+Enter")
    expect(form).to_be_hidden()
    expect(page.locator("#said")).to_contain_text("Saved")
    page.evaluate("document.getSelection().removeAllRanges()")
    before = rows.count()
    page.keyboard.press("d")
    expect(rows).to_have_count(before - 1)


def test_letter_without_words(open_desk: OpenDesk, root: Path) -> None:
    """A letter for selected words says so where none are selected."""
    page = opened(open_desk, root)
    page.locator("#text").focus()
    page.keyboard.press("f")
    expect(page.locator("#said")).to_have_text(
        "Select some words of the article first."
    )


def test_selection_stays(open_desk: OpenDesk, root: Path) -> None:
    """Words stay selected when the marks of the article are made again."""
    page = opened(open_desk, root)
    select(page, "islanders fled across")
    page.locator("#paragraphs").evaluate("(box) => { box.dataset.old = 'yes'; }")
    page.locator("#proposals > li").first.get_by_role("button", name="Accept").click()
    expect(page.locator("#paragraphs[data-old]")).to_have_count(0)

    assert selection(page) == "islanders fled across"


def test_article_without_a_brief(open_desk: OpenDesk, root: Path) -> None:
    """An article without a brief says what to do next."""
    page = open_desk(root)
    page.locator("#article").select_option("strait-post")
    page.locator("#panel").get_by_role("button", name="Begin a brief").click()
    expect(page.get_by_role("form", name="New brief")).to_be_visible()


def test_records_show_who_and_all_words(open_desk: OpenDesk, root: Path) -> None:
    """A record is listed with who responded and every quotation that it has."""
    page = opened(open_desk, root)
    page.locator("#tab-records").click()
    row = page.locator("#record-union-condemns")
    expect(row).to_contain_text("Northern Union · condemn, done")
    row.get_by_role("button", name="Change").click()
    select(page, "offered to send a working group")
    page.get_by_role("button", name="Add selected words").click()
    page.get_by_role("button", name="Save").click()
    expect(row.locator("blockquote")).to_have_count(2)


def test_problems_are_those_of_finish(open_desk: OpenDesk, root: Path) -> None:
    """What Finish warns of stands under Problems before, in the same words."""
    page = opened(open_desk, root)
    page.locator("#tab-problems").click()
    expect(page.locator("#panel")).to_contain_text("gives 60 injured")
    page.locator("#finish").click()
    expect(page.locator("#totals")).to_be_visible()
    warnings = page.locator("#dialog li.warning").all_inner_texts()
    panel = page.locator("#panel").inner_text()

    assert warnings
    assert [one for one in warnings if one.rpartition(": ")[2] not in panel] == []


def test_finish_answers_at_once(open_desk: OpenDesk, root: Path) -> None:
    """Finish says that it checks, and can be left, while it does."""
    page = opened(open_desk, root)
    page.route("**/api/finish*", lambda _: None)
    page.locator("#finish").click()
    expect(page.get_by_role("progressbar", name="Checking")).to_be_visible()
    page.locator("#dialog").get_by_role("button", name="Cancel").click()
    expect(page.locator("#dialog")).to_be_hidden()
