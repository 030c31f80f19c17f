"""Names at the desk: those that the tool missed, and those that are others' too."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from tests import article_project
from tests.browser.conftest import OpenDesk
from tests.browser.test_desk_page import opened, select


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Create a project with one article and one brief."""
    return article_project.site(article_project.project(tmp_path))


def test_selected_words_become_a_name(open_desk: OpenDesk, root: Path) -> None:
    """Words that are selected are a name to add; others' names are told of."""
    page = opened(open_desk, root)
    select(page, "soldiers")
    page.locator("#selection").get_by_role("button", name="name").click()
    row = page.locator('#names > li[data-name="soldiers"]')
    warning = row.get_by_role("status")
    expect(row.get_by_label("name", exact=True)).to_have_value("soldiers")
    expect(warning).to_be_hidden()
    row.get_by_label("other spellings").fill("the Union")
    expect(warning).to_contain_text("Northern Union")
    row.get_by_label("other spellings").fill("the army")
    expect(warning).to_be_hidden()
    row.get_by_role("button", name="Add", exact=True).click()
    page.get_by_role("button", name="Remove soldiers").click()
    expect(page.get_by_role("button", name="Remove soldiers")).to_have_count(0)

    assert not (root / "briefs/actors/soldiers.yaml").exists()


def test_selected_name_outlasts_names_still_read(
    open_desk: OpenDesk, root: Path
) -> None:
    """A name selected while those of the article are read stands above them."""
    page = open_desk(root)
    page.locator("#brief").select_option("ferry-strike")
    expect(page.locator("#errors")).to_contain_text("error")
    held: list[Route] = []
    page.route("**/api/names*", lambda route: held.append(route))
    page.locator("#article").select_option("strait-post")
    expect(page.locator("#proposals > li").first).to_be_visible()
    select(page, "soldiers")
    with page.expect_response("**/api/name"):
        page.locator("#selection").get_by_role("button", name="name").click()
    for route in held:
        route.continue_()

    rows = page.locator("#names > li")
    expect(rows).to_have_count(2)
    expect(rows.first).to_have_attribute("data-name", "soldiers")


def test_names_left_out_stay_away(open_desk: OpenDesk, root: Path) -> None:
    """A name that was left out does not come back with the next look."""
    page = opened(open_desk, root)
    select(page, "islanders")
    page.locator("#selection").get_by_role("button", name="name").click()
    rows = page.locator("#names > li")
    expect(rows.first).to_have_attribute("data-name", "islanders")
    before = rows.count()
    page.keyboard.press("d")
    expect(rows).to_have_count(before - 1)
    page.locator("#article").select_option("strait-post")
    page.keyboard.press("Tab")
    page.locator("#tab-proposals").click()
    page.locator("#tab-names").click()
    expect(rows).to_have_count(before - 1)


def test_refusal_stands_in_the_row(open_desk: OpenDesk, root: Path) -> None:
    """A country that is not known is told of beside it; a common name is taken."""
    page = opened(open_desk, root, quiet=True)
    select(page, "soldiers")
    page.locator("#selection").get_by_role("button", name="name").click()
    row = page.locator('#names > li[data-name="soldiers"]')
    row.get_by_role("textbox", name="country").fill("Nowhere")
    row.get_by_role("button", name="Add", exact=True).click()
    expect(row.get_by_role("status")).to_contain_text("no country is called 'Nowhere'")
    row.get_by_role("textbox", name="country").fill("Ivory Coast")
    row.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#said")).to_contain_text("Added: soldiers")

    assert "country: CIV" in (root / "briefs/actors/soldiers.yaml").read_text()


def test_country_follows_the_kind(open_desk: OpenDesk, root: Path) -> None:
    """An international body has no country; a state, and whatever it was, has one."""
    page = opened(open_desk, root)
    select(page, "soldiers")
    page.locator("#selection").get_by_role("button", name="name").click()
    row = page.locator('#names > li[data-name="soldiers"]')
    kind, country = row.get_by_label("kind"), row.get_by_label("country")
    country.fill("Malta")
    kind.select_option("state")
    expect(country).to_have_value("Malta")
    kind.select_option("international-organisation")
    expect(country).to_have_value("")
    kind.select_option("state")
    expect(country).to_have_value("Malta")
    row.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#said")).to_contain_text("Added: soldiers")

    assert "country: MLT" in (root / "briefs/actors/soldiers.yaml").read_text()


def test_name_left_out_is_taken_back(open_desk: OpenDesk, root: Path) -> None:
    """A name that was left out is listed, and can be taken back."""
    page = opened(open_desk, root)
    select(page, "islanders")
    page.locator("#selection").get_by_role("button", name="name").click()
    rows = page.locator("#names > li")
    islanders = page.locator('#names > li[data-name="islanders"]')
    expect(islanders).to_be_visible()
    before = rows.count()
    islanders.get_by_role("button", name="Leave out").click()
    expect(page.locator("#said")).to_have_text("Left out: islanders")
    page.get_by_role("button", name="Take back islanders").click()
    expect(rows).to_have_count(before)


def test_unused_names_are_removed(open_desk: OpenDesk, root: Path) -> None:
    """The names that no record has are removed together, with one click."""
    page = opened(open_desk, root)
    for name in ("soldiers", "islanders"):
        select(page, name)
        page.locator("#selection").get_by_role("button", name="name").click()
        row = page.locator(f'#names > li[data-name="{name}"]')
        row.get_by_role("button", name="Add", exact=True).click()
        expect(page.locator("#said")).to_have_text(f"Added: {name}")
    page.locator("#tab-problems").click()
    page.get_by_role("button", name="Remove all").click()
    expect(page.locator("#panel")).not_to_contain_text("Names not used by any record")

    assert [*(root / "briefs/actors").glob("*ers.yaml")] == []
