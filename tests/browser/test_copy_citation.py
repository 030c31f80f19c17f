"""Citations can be copied from a page."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
PERMISSIONS = ["clipboard-read", "clipboard-write"]


def test_copy_figure(visit: Visit) -> None:
    """The button beside a figure copies its quotations and its URL."""
    page = visit("crises/kyrgyzstan-2010-april/", permissions=PERMISSIONS)
    for folded in page.locator(".counted details.more > summary").all():
        folded.click()
    figures = page.locator(".record--figure").all()
    copied = []
    for figure in figures:
        figure.locator("summary").click()
        figure.get_by_role("button", name="Copy citation").click()
        expect(page.locator(".copied")).to_have_text("Copied")
        copied.append(page.evaluate("navigator.clipboard.readText()"))

    for figure, text in zip(figures, copied, strict=True):
        assert f"#{figure.get_attribute('id')}" in text
        for quotation in figure.locator(".quotation q").all():
            assert f"“{quotation.text_content()}”" in text
    assert len(set(copied)) == len(figures) > 1


def test_copy_briefing(visit: Visit) -> None:
    """The button below the citation of a briefing copies the citation."""
    page = visit("crises/belarus-2020/", permissions=PERMISSIONS)
    page.get_by_role("button", name="Copy citation of this briefing").click()
    expect(page.locator(".copied")).to_have_text("Copied")

    assert page.evaluate("navigator.clipboard.readText()") == (
        page.locator("#cite-briefing").text_content()
    )


def test_without_scripts(visit: Visit) -> None:
    """Without scripts, no button is shown, and the citation is readable."""
    page = visit("crises/belarus-2020/", java_script_enabled=False)

    expect(page.locator("#cite-briefing")).to_be_visible()
    for button in page.locator("button.copy").all():
        expect(button).to_be_hidden()
