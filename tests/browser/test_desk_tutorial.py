"""What the page "Contribute" says of the desk is how the desk works."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import expect

from tests.authoring.desk import program
from tests.browser.conftest import ROOT, OpenDesk

PAGE = ROOT / "site-templates/pages/contribute.md"
ARTICLE = ROOT / "site-templates/pages/contribute/port-selm.txt"


def section() -> str:
    """Return what the page says of the desk."""
    text = PAGE.read_text("utf-8")
    return text[text.index("{#brief}") : text.index("{#terminal}")]


def test_named_parts_exist(open_desk: OpenDesk, tmp_path: Path) -> None:
    """Every button and tab that the page names is there, by that name."""
    page = open_desk(program.empty_project(tmp_path / "project"))
    names = re.findall(r"\*\*(.+?)\*\*", section())

    assert names
    for name in names:
        named = re.compile(rf"^{name}( \(\d+\))?$")
        found = page.get_by_role("button", name=named).or_(
            page.get_by_role("tab", name=named)
        )
        expect(found).to_be_visible()


def test_steps(open_desk: OpenDesk, tmp_path: Path) -> None:
    """The steps of the page lead from its article to a brief without errors."""
    page = open_desk(program.empty_project(tmp_path / "project"))
    page.keyboard.press("n")
    page.locator("#file").set_input_files(ARTICLE)
    found = page.get_by_role("form", name="What was found")
    found.locator("[name=publisher]").fill("The Selm Gazette")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_contain_text("Added")
    page.locator("#new-brief").click()
    page.locator("#dialog [name=title]").fill("Port Selm, May 2024")
    page.locator("#dialog [name=country]").fill("ATA")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_contain_text("Begun")
    for tab, rows in (("2", "#names > li"), ("1", "#proposals > li")):
        page.keyboard.press(tab)
        expect(page.locator(rows).first).to_be_focused()
        for left in range(page.locator(rows).count(), 0, -1):
            page.keyboard.press("a")
            expect(page.locator(rows)).to_have_count(left - 1)
    page.keyboard.press("3")
    page.get_by_role("button", name="Add to bottom line").first.click()
    page.keyboard.press("Control+Enter")
    expect(page.locator("#errors")).to_have_text("0 errors")
