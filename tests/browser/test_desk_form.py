"""The form of the desk, by mouse and by keyboard: nothing that is typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests import article_project
from tests.browser.conftest import OpenDesk
from tests.browser.test_desk_page import opened, select

BRIEF = "briefs/ferry-strike.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Create a project with one article and one brief."""
    return article_project.site(article_project.project(tmp_path))


def new_figure(page: Page) -> None:
    """Open the form of a figure for words of the article."""
    select(page, "Hundreds of islanders fled")
    page.locator("#selection").get_by_role("button", name="figure").click()
    expect(page.get_by_role("form", name="New figure")).to_be_visible()


def test_save_is_not_lost(open_desk: OpenDesk, root: Path) -> None:
    """One click on Save takes what was typed last, and writes the record."""
    page = opened(open_desk, root)
    new_figure(page)
    page.get_by_label("Add to attributed to").press_sequentially("Harbour Council")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#form")).to_be_hidden()

    figures = (root / BRIEF).read_text().partition("responses:")[0]
    assert figures.count("attributed_to: [harbour-council]") == len(["old", "new"])


def test_saved_once(open_desk: OpenDesk, root: Path) -> None:
    """Two strokes of the key write one record, and one line in the list."""
    page = opened(open_desk, root)
    new_figure(page)
    page.locator("#quote-0").press("Control+Enter")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#form")).to_be_hidden()
    expect(page.locator("#tab-records")).to_have_text("Records (3)")
    expect(page.locator("#said")).to_contain_text("Saved")

    assert (root / BRIEF).read_text().count("Hundreds of islanders fled") == 1


def test_enter_saves(open_desk: OpenDesk, root: Path) -> None:
    """Enter in a field writes the record."""
    page = opened(open_desk, root)
    new_figure(page)
    page.locator("#quote-0").press("Enter")
    expect(page.locator("#form")).to_be_hidden()

    assert "Hundreds of islanders fled" in (root / BRIEF).read_text()


def test_what_the_source_calls_an_actor(open_desk: OpenDesk, root: Path) -> None:
    """The words by which a source calls an actor are written with its id."""
    page = opened(open_desk, root)
    new_figure(page)
    page.locator("#form summary").click()
    page.get_by_label("named as").fill("Harbour Council: islanders")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#form")).to_be_hidden()

    assert "harbour-council: islanders" in (root / BRIEF).read_text()


def test_keys_work_after_the_mouse(open_desk: OpenDesk, root: Path) -> None:
    """After a click on a button of a row or elsewhere, keys act on the rows."""
    page = opened(open_desk, root)
    rows = page.locator("#proposals > li")
    before = rows.count()
    rows.first.get_by_role("button", name="Discard").click()
    expect(rows).to_have_count(before - 1)
    page.keyboard.press("d")
    expect(rows).to_have_count(before - 2)
    page.locator("#show-preview").click()
    page.keyboard.press("d")
    expect(rows).to_have_count(before - 3)


def test_problems_lead_to_their_records(open_desk: OpenDesk, root: Path) -> None:
    """A problem opens the form of its record, and has its rule at hand."""
    brief = root / BRIEF
    brief.write_text(brief.read_text().replace("low: 14", "low: 15"))
    page = opened(open_desk, root)
    page.locator("#tab-problems").click()
    problem = page.locator("#panel .problems > li").first
    problem.locator("summary").click()
    expect(problem.locator("details p")).not_to_be_empty()
    problem.get_by_role("button").click()
    expect(page.get_by_role("form", name="Change figure")).to_be_visible()


def test_countries_have_names(open_desk: OpenDesk, root: Path) -> None:
    """A country is given by its name as well as by its code."""
    page = opened(open_desk, root)
    page.get_by_role("button", name="New brief").click()
    page.get_by_label("title: place and time").fill("Valletta, 2031")
    page.get_by_label("country: name or ISO code").fill("Malta")
    page.get_by_role("button", name="Begin").click()
    expect(page.locator("#brief")).to_have_value("valletta-2031")

    assert "MLT" in (root / "briefs/valletta-2031.yaml").read_text()


def test_warning_is_accepted(open_desk: OpenDesk, root: Path) -> None:
    """A warning is accepted where it stands, by keys; its reason is offered again."""
    page = opened(open_desk, root)
    page.locator("#tab-problems").click()
    accept = page.locator("button.accept")
    before = accept.count()
    accept.first.press("Enter")
    page.keyboard.type("It is told in passing.")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_contain_text("Accepted")
    expect(accept).to_have_count(before - 1)
    for left in range(before - 1, 0, -1):
        expect(accept.first).to_be_focused()
        page.keyboard.press("Enter")
        page.keyboard.press("Enter")
        expect(accept).to_have_count(left - 1)

    accepted = (root / "accepted.yaml").read_text()
    assert accepted.count("reason: It is told in passing.\n") == before >= 2


def test_id_follows_the_kind_of_record(open_desk: OpenDesk, root: Path) -> None:
    """A new record that became of another kind gets the id of its new kind."""
    page = opened(open_desk, root)
    select(page, "Hundreds of islanders fled")
    page.locator("#selection").get_by_role("button", name="event").click()
    page.locator("#field-kind").select_option("figures")
    expect(page.get_by_role("form", name="New figure")).to_be_visible()
    page.locator("#field-measure").select_option("displaced")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#form")).to_be_hidden()

    assert "- id: displaced\n" in (root / BRIEF).read_text()


def test_what_is_quoted_is_told(open_desk: OpenDesk, root: Path) -> None:
    """Beside a quotation stands how much of its article is quoted with it."""
    page = opened(open_desk, root)
    new_figure(page)
    expect(page.locator("#form .evidence")).to_contain_text("4 words; ")
    expect(page.locator("#form .evidence")).to_contain_text(
        "words of the article quoted"
    )


def test_remedy_adds_the_note(open_desk: OpenDesk, root: Path) -> None:
    """A note that a rule asks for is added with one click."""
    page = opened(open_desk, root)
    new_figure(page)
    page.locator("#field-who").select_option("children")
    note = "The group is our reading."
    page.get_by_role("button", name=f"Note: {note}").click()
    expect(page.locator("#field-note")).to_have_value(note)


def test_brief_is_begun_by_key(open_desk: OpenDesk, root: Path) -> None:
    """Right after an article is read, a key begins a brief about it."""
    page = open_desk(root)
    page.locator("#article").select_option("strait-post")
    page.locator("#text").focus()
    page.keyboard.press("b")
    expect(page.get_by_role("form", name="New brief")).to_be_visible()


def test_cancel_after_typing(open_desk: OpenDesk, root: Path) -> None:
    """A form can be left while a name is typed in it; nothing is written."""
    before = (root / BRIEF).read_text()
    page = opened(open_desk, root)
    new_figure(page)
    page.get_by_label("Add to attributed to").press_sequentially("Harbour Council")
    page.keyboard.press("Escape")
    expect(page.locator("#form")).to_be_hidden()

    assert (root / BRIEF).read_text() == before
