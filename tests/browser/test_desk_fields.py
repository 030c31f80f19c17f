"""The fields of a form take what people write, and say what they mean."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.model.documents import RECORD_TYPES
from tests import article_project
from tests.browser.conftest import OpenDesk
from tests.browser.test_desk_page import opened, select

BRIEF = "briefs/ferry-strike.yaml"
PEOPLE = ("Ines Holm", "Jon Ferr", "Ada Ferr")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Create a project with one article, one brief and some people."""
    root = article_project.project(tmp_path)
    for name in PEOPLE:
        person = f"name: {name}\nkind: person\ncountry: ATA\npublic_role: docker\n"
        path = f"briefs/actors/{name.lower().replace(' ', '-')}.yaml"
        article_project.write(root, path, f"format: 1\n{person}")
    return article_project.site(root)


def new_record(page: Page, part: str) -> None:
    """Open the form of a record for words of the article."""
    select(page, "On 2 March 2031 the ferries stopped")
    page.locator("#selection").get_by_role("button", name=part).click()
    expect(page.get_by_role("form", name=f"New {part}")).to_be_visible()


def test_place_is_added_where_it_is_named(open_desk: OpenDesk, root: Path) -> None:
    """A place that a form names for the first time is added there, by its name."""
    page = opened(open_desk, root)
    new_record(page, "event")
    page.locator("#field-place").fill("Port Alma")
    page.get_by_role("button", name="Add the place Port Alma").click()
    expect(page.locator("#said")).to_contain_text("Added: Port Alma")
    expect(page.locator("#problems-place li")).to_have_count(0)
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#form")).to_be_hidden()

    text = (root / BRIEF).read_text()
    assert "- id: port-alma\n    name: Port Alma\n" in text
    assert "    place: port-alma\n" in text


def test_surname_finds_the_person(open_desk: OpenDesk, root: Path) -> None:
    """A surname stands for the one person who has it, and for nobody if two have."""
    page = opened(open_desk, root)
    new_record(page, "position")
    actor = page.get_by_label("Add to actor")
    actor.fill("Ferr")
    actor.press("Enter")
    expect(page.locator(".parties").first).to_contain_text("Who is meant")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#said")).to_contain_text("Choose who is meant")
    expect(actor).to_have_value("Ferr")
    actor.fill("holm")
    actor.press("Enter")
    expect(page.locator(".chip")).to_contain_text(["Ines Holm"])


def test_alias_of_several_is_asked_about(open_desk: OpenDesk, root: Path) -> None:
    """A spelling that two actors have stands for neither; an id tells who is meant."""
    for name in ("quay-union", "rope-union"):
        body = f"name: {name.title()}\nkind: civil-society\naliases: [{{name: QRU}}]\n"
        article_project.write(root, f"briefs/actors/{name}.yaml", f"format: 1\n{body}")
    page = opened(open_desk, root)
    new_record(page, "position")
    actor = page.get_by_label("Add to actor")
    actor.fill("QRU")
    actor.press("Enter")
    expect(page.locator(".parties").first).to_contain_text(
        "Who is meant: Quay-Union (quay-union) or Rope-Union (rope-union)?"
    )
    actor.fill("rope-union")
    actor.press("Enter")
    expect(page.locator(".chip")).to_contain_text(["Rope-Union"])


def test_date_as_people_write_it(open_desk: OpenDesk, root: Path) -> None:
    """A date is taken as it is written, and what it is read as stands beside it."""
    page = opened(open_desk, root)
    new_record(page, "event")
    page.locator("#field-date").fill("March 2, 2031")
    expect(page.locator("#problems-date")).to_have_text("read as 2031-03-02")
    page.locator("#field-date").fill("2.3.2031")
    page.get_by_role("button", name="Use 2031-03-02").click()
    expect(page.locator("#field-date")).to_have_value("2031-03-02")
    expect(page.locator("#problems-date li.error")).to_have_count(0)


def test_proposal_of_another_kind(open_desk: OpenDesk, root: Path) -> None:
    """A proposal can be taken as another kind of record, and is then gone."""
    page = opened(open_desk, root)
    rows = page.locator("#proposals > li")
    before = rows.count()
    row = page.locator("#proposals > li[data-part=events], #proposals > li").last
    quote = row.locator("blockquote").inner_text()
    row.get_by_role("button", name="Change").click()
    page.locator("#field-kind").select_option("background")
    expect(page.get_by_role("form", name="New background")).to_be_visible()
    page.locator("#field-text").fill("The ferries are the only way to the islands.")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#form")).to_be_hidden()
    expect(rows).to_have_count(before - 1)

    text = (root / BRIEF).read_text()
    assert quote in text[text.index("background:") :]


def test_record_of_another_kind(open_desk: OpenDesk, root: Path) -> None:
    """A record that is saved becomes another kind, with who acts and its words."""
    page = opened(open_desk, root)
    page.locator("#tab-records").click()
    row = page.locator("#record-union-condemns")
    row.get_by_role("button", name="Change").click()
    page.locator("#field-kind").select_option("positions")
    expect(page.locator(".chip")).to_contain_text(["Northern Union"])
    expect(page.locator("#field-act")).to_have_value("condemns")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#form")).to_be_hidden()

    text = (root / BRIEF).read_text()
    assert "responses:" not in text
    assert "- id: union-condemns\n    actor: northern-union\n" in text


@pytest.mark.parametrize("part", ["figure", "event", "position", "response", "role"])
def test_fields_are_explained(open_desk: OpenDesk, root: Path, part: str) -> None:
    """Every field of a form has a word of explanation that a screen reader tells."""
    page = opened(open_desk, root)
    new_record(page, part)
    page.locator("#form summary").click()
    controls = page.locator("#form .field [id^=field-]:not(#field-kind)")
    unexplained = controls.evaluate_all(
        """(all) => all.filter((one) => !one.getAttribute("aria-describedby")
          ?.split(" ").some((id) => id.startsWith("help-")
            && document.getElementById(id)?.textContent.trim()))
          .map((one) => one.id)"""
    )

    assert controls.count() >= len(RECORD_TYPES)
    assert unexplained == []


def test_what_was_said_of_another_text(open_desk: OpenDesk, root: Path) -> None:
    """What was said of a text is gone at once when it is changed, before the answer."""
    page = opened(open_desk, root)
    new_record(page, "event")
    text = page.locator("#field-text")
    text.fill("500 people were killed.")
    expect(page.locator("#problems-text li")).not_to_have_count(0)
    page.route("**/api/check", lambda _: None)
    text.press("End")
    text.press("x")

    assert page.locator("#problems-text li").count() == 0


def test_error_that_stands_is_told(open_desk: OpenDesk, root: Path) -> None:
    """A record that is saved with an error is not told of as if it had none."""
    page = opened(open_desk, root)
    new_record(page, "event")
    page.locator("#field-text").fill("500 people were killed.")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#said")).to_contain_text("Saved with an error: event")
