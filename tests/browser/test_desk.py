"""The desk, in a real browser: from raw articles to a brief that is published."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Page, expect

from generator.build import check
from generator.loader import git, project_loader
from tests.authoring.desk import program
from tests.browser.conftest import OpenDesk
from tests.browser.hands import Hands

ARTICLES = Path(__file__).parent / "desk_articles"
MAX_ACTIONS = 20
"""Key presses and clicks for each record, everything told."""
RENDERINGS = 5
"""Times that the list of proposals may change while a row of it is looked for."""
RECORDS, ACTORS = 25, 8


class Contributor:
    """Somebody who writes a brief with the desk, by keys where there are keys."""

    def __init__(self, page: Page) -> None:
        """Take the page of a desk."""
        self.page = page
        self.hands = Hands(page)

    def add_article(self, name: str, publisher: str = "") -> None:
        """Take in a file, and add the publisher if it names none."""
        self.hands.press("n")
        field = self.page.locator("#file")
        self.hands.choose_file(field, ARTICLES / name)
        found = self.page.get_by_role("form", name="What was found")
        expect(found).to_be_visible()
        if publisher:
            expect(found.locator("[name=publisher]")).to_be_focused()
            self.hands.type(publisher)
        self.hands.press("Enter")
        expect(self.page.locator("#dialog")).to_be_hidden()
        expect(self.page.locator("#said")).to_contain_text("Added")

    def begin(self, title: str, country: str, kind: str) -> None:
        """Begin a brief."""
        self.hands.click(self.page.locator("#new-brief"))
        self.hands.type(title)
        self.hands.press("Tab", "Tab")
        self.hands.type(country)
        self.hands.choose(self.page.locator("#dialog [name=kind]"), kind)
        self.hands.press("Tab", "Enter")
        expect(self.page.locator("#dialog")).to_be_hidden()
        expect(self.page.locator("#said")).to_contain_text("Begun")

    def take_over(self, names: dict[str, str]) -> None:
        """Add the names listed, with their kind if it was guessed wrong."""
        self.hands.press("2")
        rows = self.page.locator("#names > li")
        expect(rows.first).to_be_focused()
        for left in range(rows.count(), 0, -1):
            name = rows.first.get_attribute("data-name") or ""
            if kind := names.get(name):
                self.hands.choose(rows.first.locator("select"), kind)
                self.hands.press("Shift+Tab", "Shift+Tab")
            self.hands.press("a" if name in names else "d")
            expect(rows).to_have_count(left - 1)

    def review(self, wanted: dict[str, str]) -> None:
        """Accept the proposals whose quotations hold these words, and skip others.

        Args:
            wanted: A new text by the words of the quotation; empty to accept as it is.
        """
        self.hands.press("1")
        left = dict(wanted)
        while left:
            words = self.go_to_one_of(list(left))
            self.accept(left.pop(words))

    def go_to_one_of(self, wanted: list[str]) -> str:
        """Move to the first proposal whose quotation holds some of the wanted words.

        Proposals are read again after each that is accepted: rows are looked up anew
        until the one with the focus is the one that was meant.
        """
        rows = self.page.locator("#proposals > li")
        focused = self.page.locator("#proposals > li:focus")
        expect(focused).to_be_visible()
        for _ in range(RENDERINGS):
            quotes = rows.locator("blockquote").all_inner_texts()
            found = [
                (place, words)
                for place, quote in enumerate(quotes)
                for words in wanted
                if words in quote
            ]
            assert found, (wanted, quotes)
            place, words = found[0]
            at = focused.evaluate("row => [...row.parentNode.children].indexOf(row)")
            key = "ArrowDown" if place > at else "ArrowUp"
            self.hands.press(*[key] * abs(place - at))
            if words in focused.locator("blockquote").inner_text():
                return words
        raise AssertionError(wanted)

    def accept(self, text: str) -> None:
        """Accept the proposal that has the focus, with another text if one is given.

        The others are then read again, and may be fewer or in another order.
        """
        again = self.page.expect_response("**/api/proposals*")
        with again, self.page.expect_response("**/api/save") as saved:
            if text:
                self.hands.press("c")
                field = self.page.locator("#field-text")
                field.focus()
                self.hands.press("Control+a")
                self.hands.type(text)
                self.hands.press("Control+Enter")
                expect(self.page.locator("#form")).to_be_hidden()
            else:
                self.hands.press("a")
        assert saved.value.ok, saved.value.text()

    def conclude(self, record: str) -> None:
        """Add a sentence to the bottom line that rests on a record."""
        row = self.page.locator(f"#record-{record}")
        self.hands.click(row.get_by_role("button", name="Add to bottom line"))
        expect(self.page.locator("#form-problems li")).to_have_count(0)
        with self.page.expect_response("**/api/save") as saved:
            self.hands.press("Control+Enter")
        assert saved.value.ok


def test_from_articles_to_a_brief(open_desk: OpenDesk, tmp_path: Path) -> None:
    """Five articles become a brief of 25 records without a file touched by hand."""
    root = program.empty_project(tmp_path / "project")
    page = open_desk(root)
    writer = Contributor(page)
    writer.add_article("gazette.txt", "The Selm Gazette")
    writer.begin("Port Selm, May 2025", "ATA", "repression")
    bodies = ("Health Ministry", "Interior Ministry", "Northern Union")
    writer.take_over(dict.fromkeys((*bodies, "Ada Wenn", "Ivo Marun"), ""))
    writer.review(
        {
            "At least 12 people were killed": "",
            "Another 40 people": "",
            "would not step down": "",
            "promised an inquiry": "",
            "condemned the shooting": "",
            "begin talks": "",
            "of a massacre": "",
            "denied that its officers": "",
            "President Ada Wenn": "",
        }
    )
    writer.add_article("courier.txt", "The Island Courier")
    writer.take_over({"Free Coast": "movement", "Vastland": "", "Harbour Council": ""})
    writer.review(
        dict.fromkeys(
            (
                *("risen to 17", "85 people", "About 3,000 people", "the release"),
                *("send doctors", "closed its border", "recalled its ambassador"),
            ),
            "",
        )
    )
    writer.add_article("live.txt", "Island Radio")
    writer.review({"23 people have been killed": "", "120 people": ""})
    writer.add_article("wire.txt", "Coast Wire")
    writer.take_over({})
    own_words = "Ivo Marun said that the mission came too late."
    writer.review({"mission of experts": "", "too late": own_words, "300 refugees": ""})
    writer.add_article("post.html")
    writer.review(
        dict.fromkeys(
            (
                "names of the dead",
                "a joint inquiry",
                "not leave the quay",
                "began talks",
            ),
            "",
        )
    )
    writer.hands.press("3")
    writer.conclude("killed-23")
    writer.conclude("harbour-council-free-coast")
    expect(page.locator("#errors")).to_have_text("0 errors")
    writer.hands.click(page.locator("#finish"))
    expect(page.locator("#totals")).to_contain_text("0 errors")
    writer.hands.click(page.get_by_role("button", name="Commit on a new branch"))
    expect(page.locator("#said")).to_contain_text("Committed")
    project = project_loader.load(root)
    crisis = project.crises["port-selm-may-2025"].record
    records = [record for _, record in crisis.records()]

    assert [one for one in check.check(project) if one.level == "error"] == []
    assert len(records) == RECORDS
    assert len(project.actors) == ACTORS
    assert writer.hands.actions <= MAX_ACTIONS * len(records)
    assert {one.supersedes for one in crisis.figures} >= {"killed-17", "detained-85"}
    assert git.run(root, "branch", "--show-current") == b"port-selm-may-2025\n"
    assert git.tracked_files(root, ["seeds/originals"]) == ()
    build = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    built = subprocess.run(build, cwd=root, capture_output=True, check=False)
    assert built.returncode == 0, built.stderr.decode()
