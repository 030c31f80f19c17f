"""The page of the desk: words become records, checks stand beside the fields."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Dialog, Page, Route, expect

from generator.corpus import quotation_seals
from generator.loader import yaml_editor
from tests import article_project
from tests.browser.conftest import OpenDesk

HOSTILE = """\
Fire <script>alert(1)</script> at <img src=x onerror=alert(2)> Selm

9 May 2025

The Harbour Council said <b>that</b> "<svg onload=alert(3)>" was written on the wall. \
It promised <a href="javascript:alert(4)">an inquiry</a> into the fire at the old quay.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Create a project with one article and one brief."""
    return article_project.site(article_project.project(tmp_path))


def opened(open_desk: OpenDesk, root: Path, **options: object) -> Page:
    """Open the desk on the brief and the article of a project."""
    page = open_desk(root, **options)
    page.locator("#brief").select_option("ferry-strike")
    expect(page.locator("#errors")).to_contain_text("error")
    page.locator("#article").select_option("strait-post")
    expect(page.locator("#proposals > li").first).to_be_visible()
    return page


def select(page: Page, words: str) -> None:
    """Select words of the article, as a mouse does."""
    page.evaluate(
        """(words) => {
          const box = document.getElementById("paragraphs");
          const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          let text = "", started = false;
          const place = box.textContent.indexOf(words);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const end = text.length + node.data.length;
            if (!started && place < end) {
              range.setStart(node, place - text.length);
              started = true;
            }
            if (started && place + words.length <= end) {
              range.setEnd(node, place + words.length - text.length);
              break;
            }
            text += node.data;
          }
          const selection = document.getSelection();
          selection.removeAllRanges();
          selection.addRange(range);
        }""",
        words,
    )


def test_failed_discard_brings_the_proposal_back(
    open_desk: OpenDesk, root: Path
) -> None:
    """A proposal that could not be discarded is proposed again, without a reload."""
    page = opened(open_desk, root, quiet=True)
    rows = page.locator("#proposals > li")
    before = rows.count()
    page.route(
        "**/api/discard",
        lambda route: route.fulfill(status=400, json={"error": "it did not work"}),
    )
    rows.first.get_by_role("button", name="Discard").click()
    expect(page.locator("#said")).to_have_text("it did not work")
    expect(rows).to_have_count(before)


def test_proposals_with_the_same_words_are_apart(
    open_desk: OpenDesk, root: Path
) -> None:
    """While one proposal is being discarded, another of its words is still shown."""

    def with_another_measure(route: Route) -> None:
        answer = route.fetch()
        found = answer.json()
        first = found["proposals"][0]
        other = {**first, "key": {**first["key"], "measure": "missing"}}
        route.fulfill(response=answer, json={**found, "proposals": [first, other]})

    page = opened(open_desk, root)
    page.route("**/api/proposals*", with_another_measure)
    page.route("**/api/discard", lambda _: None)
    page.locator("#article").select_option("strait-post")
    rows = page.locator("#proposals > li")
    expect(rows).to_have_count(2)
    rows.first.get_by_role("button", name="Discard").click()
    expect(rows).to_have_count(1)
    with page.expect_response("**/api/proposals*"):
        page.locator("#article").select_option("strait-post")
    expect(rows).to_have_count(1)


def test_selected_words_become_a_figure(open_desk: OpenDesk, root: Path) -> None:
    """Words that are selected open a filled form; saved, they are in the file."""
    page = opened(open_desk, root)
    select(page, "bout 60 ferry workers were inj")
    page.locator("#selection").get_by_role("button", name="figure").click()
    form = page.get_by_role("form", name="New figure")
    expect(form.locator("#quote-0")).to_have_value(
        "About 60 ferry workers were injured"
    )
    expect(form.locator("#field-best")).to_have_value("60")
    expect(form.locator("#field-qualifier")).to_have_value("about")
    expect(form.locator(".chip")).to_contain_text(["Harbour Council"])
    form.get_by_role("button", name="Save").click()
    expect(form).to_be_hidden()
    expect(page.locator("#errors")).to_have_text("0 errors")

    assert "best: 60" in (root / "briefs/ferry-strike.yaml").read_text()


def test_checks_stand_beside_the_field(open_desk: OpenDesk, root: Path) -> None:
    """A number that the quotation does not have is told of while it is typed."""
    page = opened(open_desk, root)
    page.locator("#tab-records").click()
    row = page.locator("#record-killed-at-dock")
    row.get_by_role("button", name="Change").click()
    field = page.locator("#field-low")
    field.fill("15")
    problem = page.locator("#problems-low li")
    expect(problem.first).to_contain_text("'at least 15' is not in its quotations")
    field.fill("14")
    expect(problem).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator("#form")).to_be_hidden()


def test_remedies_are_buttons(open_desk: OpenDesk, root: Path) -> None:
    """Where one remedy is sure, a button applies it."""
    article = root / "seeds/originals/strait-post.txt"
    text = f"{article_project.ARTICLE}\nThe council did not order the march to end.\n"
    article.write_text(text)
    facts = quotation_seals.article_facts(text, {}, "en")
    record = yaml_editor.set_keys(article_project.SOURCE, facts)
    (root / "seeds/strait-post.yaml").write_text(record)
    page = opened(open_desk, root)
    select(page, "order the march to end")
    page.locator("#selection").get_by_role("button", name="event").click()
    problems = page.locator("#problems-quote-0 li")
    expect(problems).to_contain_text("leaves out 'not'")
    problems.get_by_role("button").click()
    expect(problems).to_have_count(0)
    expect(page.locator("#quote-0")).to_have_value("not order the march to end")


def test_two_quotations(open_desk: OpenDesk, root: Path) -> None:
    """A record takes a second quotation from the words that are selected."""
    page = opened(open_desk, root)
    page.locator("#tab-records").click()
    row = page.locator("#record-union-condemns")
    row.get_by_role("button", name="Change").click()
    select(page, "offered to send a working group")
    page.get_by_role("button", name="Add selected words").click()
    expect(page.locator("#quote-1")).to_have_value("offered to send a working group")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#form")).to_be_hidden()
    expect(page.locator("#errors")).to_have_text("0 errors")

    assert "a working group" in (root / "briefs/ferry-strike.yaml").read_text()


def test_keyboard_alone(open_desk: OpenDesk, root: Path) -> None:
    """Words are selected, made a record and undone without a mouse."""
    page = opened(open_desk, root)
    page.locator("#text").focus()
    page.keyboard.press("ArrowRight")
    for _ in range(9):
        page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("e")
    form = page.get_by_role("form", name="New event")
    expect(form).to_be_visible()
    page.locator("#field-text").focus()
    page.keyboard.press("Control+Enter")
    expect(form).to_be_hidden()
    expect(page.locator("#tab-records")).to_have_text("Records (3)")
    page.locator("#panel").focus()
    page.keyboard.press("Control+z")
    expect(page.locator("#said")).to_contain_text("Undone")

    assert (root / "briefs/ferry-strike.yaml").read_text() == article_project.BRIEF


def test_change_elsewhere_shows_both(open_desk: OpenDesk, root: Path) -> None:
    """A file that an editor changed meanwhile is kept, and both versions are shown."""
    page = opened(open_desk, root, quiet=True)
    file = root / "briefs/ferry-strike.yaml"
    page.locator("#tab-records").click()
    row = page.locator("#record-killed-at-dock")
    row.get_by_role("button", name="Change").click()
    page.locator("#form summary").click()
    page.locator("#field-note").fill("Not final.")
    file.write_text(file.read_text().replace("as islanders call it", "so they say"))
    page.get_by_role("button", name="Save").click()
    dialog = page.locator("#dialog")
    expect(dialog).to_contain_text("so they say")
    expect(dialog).to_contain_text("Not final.")
    dialog.get_by_role("button").click()
    expect(page.locator("#said")).to_contain_text("was read again")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#form")).to_be_hidden()

    assert "so they say" in file.read_text()
    assert "note: Not final." in file.read_text()


def test_articles_are_text(open_desk: OpenDesk, root: Path) -> None:
    """Markup and scripts in an article are shown as the text that they are."""
    page = open_desk(root)
    alerts: list[Dialog] = []
    page.on("dialog", lambda one: note(alerts, one))
    page.keyboard.press("n")
    page.locator("#pasted").fill(HOSTILE)
    page.get_by_role("button", name="Read").click()
    found = page.get_by_role("form", name="What was found")
    found.locator("[name=publisher]").fill('<img src="x" onerror="alert(5)">')
    found.locator("[name=id]").fill("hostile")
    page.keyboard.press("Enter")
    expect(page.locator("#paragraphs")).to_contain_text("<svg onload=alert(3)>")
    expect(page.locator("#text").locator("img, script, svg, a, b")).to_have_count(0)

    assert alerts == []


def note(alerts: list[Dialog], one: Dialog) -> None:
    """Note that a script has opened a dialog, and close it."""
    alerts.append(one)
    one.dismiss()


def test_preview_is_the_built_page(open_desk: OpenDesk, root: Path) -> None:
    """The preview beside the desk has the record that was just saved."""
    page = opened(open_desk, root)
    page.locator("#show-preview").click()
    frame = page.frame_locator("#preview iframe")
    expect(frame.locator("h1")).to_have_text("Ferry strike, 2031")
    expect(frame.locator("#killed-at-dock")).to_be_attached()
    page.locator("#proposals > li").first.focus()
    page.keyboard.press("a")
    expect(frame.locator("#injured-60")).to_be_attached()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 1920])
def test_accessible(open_desk: OpenDesk, root: Path, scheme: str, width: int) -> None:
    """Every part of the desk passes axe, in both colour schemes and common widths."""
    viewport = {"width": width, "height": 1000}
    page = opened(open_desk, root, color_scheme=scheme, viewport=viewport)
    for tab in ("proposals", "names", "records", "conclusions", "head", "problems"):
        page.locator(f"#tab-{tab}").click()
        assert violations(page) == [], tab
    page.locator("#tab-records").click()
    row = page.locator("#record-killed-at-dock")
    row.get_by_role("button", name="Change").click()

    assert violations(page) == []
    overflow = "document.documentElement.scrollWidth > innerWidth"
    assert not page.evaluate(overflow)


def violations(page: Page) -> list[str]:
    """Return what axe finds wrong with a page."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]
