"""Citations can be copied from a page."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urljoin

from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
PERMISSIONS = ["clipboard-read", "clipboard-write"]


def test_cite_figure(visit: Visit) -> None:
    """The details of a figure lead to its citation, with its quotations and its URL."""
    page = visit("crises/belarus-2020/")
    for folded in page.locator(".counted details > summary").all():
        folded.evaluate("summary => (summary.parentElement.open = true)")
    figures = {
        figure.get_attribute("id"): (
            figure.get_by_role("link", name="cite or embed").get_attribute("href"),
            figure.locator(".quotation q").all_text_contents(),
        )
        for figure in page.locator(".counted .record--figure").all()
    }

    assert len(figures) > 1
    for anchor, (address, quotations) in figures.items():
        page.goto(urljoin(page.url, f"../belarus-2020/{address}"))
        citation = page.locator("#citation")
        expect(citation).to_be_visible()
        expect(citation).to_contain_text(f"#{anchor}")
        for words in quotations:
            expect(citation).to_contain_text(f"“{words}”")
        page.go_back()


def test_copy_briefing(visit: Visit) -> None:
    """The button below the citation of a briefing copies the citation."""
    page = visit("crises/belarus-2020/", permissions=PERMISSIONS)
    page.get_by_text("Cite or embed this briefing").click()
    page.get_by_role("button", name="Copy citation of this briefing").click()
    expect(page.locator(".copied")).to_have_text("Copied")

    assert page.evaluate("navigator.clipboard.readText()") == (
        page.locator("#cite-briefing").text_content()
    )


def test_without_scripts(visit: Visit) -> None:
    """Without scripts, no button is shown, and the citation is readable."""
    page = visit("crises/belarus-2020/", java_script_enabled=False)
    page.get_by_text("Cite or embed this briefing").click()

    expect(page.locator("#cite-briefing")).to_be_visible()
    for button in page.locator("button.copy").all():
        expect(button).to_be_hidden()
