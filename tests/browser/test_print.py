"""A briefing on paper: all of it, in few pages, with what a copy must carry."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from generator.build import check
from generator.loader import projects
from generator.model import edtf
from generator.views import versions
from tests.browser.conftest import ROOT
from tests.browser.server import Server

CORPUS = check.corpus(projects.load(ROOT))
RECORDS_A_PAGE = 4
"""Of a briefing on A4, at the least; head and sources take a page or two more."""
UNFOLDED = """() => {
  for (const one of document.querySelectorAll("details")) one.open = true;
  return document.querySelector("article").innerText;
}"""


def pages(page: Page) -> list[str]:
    """Print a page, and return the text of each sheet, without its number."""
    pdf = page.pdf(prefer_css_page_size=True)
    texts = [sheet.extract_text() for sheet in PdfReader(BytesIO(pdf)).pages]
    return [re.sub(r"^\d+ / \d+$", "", text, flags=re.MULTILINE) for text in texts]


def packed(text: str) -> str:
    """Return a text without what breaks of lines and hyphens do to it."""
    return re.sub(r"\W", "", text).casefold()


def words(text: str) -> Counter[str]:
    """Return how often each word stands in a text."""
    return Counter(re.findall(r"\w+", text.casefold()))


@pytest.fixture(params=sorted(CORPUS.crises))
def printed(
    request: pytest.FixtureRequest, visit: Callable[..., Page]
) -> tuple[str, Page, list[str]]:
    """Return a briefing: its name, its page, and its sheets."""
    page = visit(f"crises/{request.param}/")
    return request.param, page, pages(page)


def test_it_is_short(printed: tuple[str, Page, list[str]]) -> None:
    """It is neither one endless sheet nor mostly white paper."""
    name, _, sheets = printed
    records = len(list(CORPUS.crises[name].records()))

    assert 2 <= len(sheets) <= 2 + records / RECORDS_A_PAGE


def test_no_word_is_cut(printed: tuple[str, Page, list[str]]) -> None:
    """Whatever the paper is to show can be read on it, quotations unfolded."""
    _, page, sheets = printed
    page.emulate_media(media="print")
    shown = words(page.evaluate(UNFOLDED))
    assert shown.total() > 500

    lost = shown - words("\n".join(sheets))
    joined = packed("".join(sheets))
    assert [word for word in lost if word not in joined] == []


def test_every_quotation_is_on_paper(printed: tuple[str, Page, list[str]]) -> None:
    """What folds on a screen stands under its record on paper."""
    name, _, sheets = printed
    text = packed("".join(sheets))

    for _, record in CORPUS.crises[name].records():
        for evidence in record.evidence:
            assert packed(evidence.quote) in text, record.id


def test_no_record_is_split(printed: tuple[str, Page, list[str]]) -> None:
    """The sentence of a record stands whole on one sheet."""
    name, _, sheets = printed
    texts = [packed(sheet) for sheet in sheets]
    split = [
        record.id
        for _, record in CORPUS.crises[name].records()
        if (told := getattr(record, "text", None))
        and not any(packed(told) in text for text in texts)
    ]

    assert split == []


def test_a_copy_says_what_it_is(printed: tuple[str, Page, list[str]]) -> None:
    """Title, review, version and what was checked come first, addresses in full."""
    name, _, sheets = printed
    crisis = CORPUS.crises[name]
    first, text = packed(sheets[0]), packed("".join(sheets))

    assert first.startswith(packed(crisis.title))
    assert packed(edtf.to_english(crisis.reviewed)) in first
    assert packed(versions.version(crisis, CORPUS)) in first
    assert packed("we check that the source has these words") in first
    for source in CORPUS.crisis_sources(crisis):
        address = CORPUS.sources[source].url
        assert packed(address or "") in text


def test_navigation_stays_on_the_screen(printed: tuple[str, Page, list[str]]) -> None:
    """No tab, contents, choice or button is printed."""
    _, page, _ = printed
    page.emulate_media(media="print")
    hidden = ".md-header, .md-tabs, .md-sidebar, .choice + label, button, .md-skip"

    for one in page.locator(hidden).all():
        assert not one.is_visible(), one.evaluate("one => one.outerHTML")[:120]


def test_what_matters_comes_first(printed: tuple[str, Page, list[str]]) -> None:
    """Head, figures, responses, timeline and sources, then the rest."""
    _, page, _ = printed
    page.emulate_media(media="print")
    order = "figures responses timeline sources".split()
    tops = page.evaluate(
        "(names) => names.map((name) => document.getElementById("
        "`section-${name}`).getBoundingClientRect().top)",
        order,
    )
    rest = page.evaluate(
        "() => document.getElementById('section-changes').getBoundingClientRect().top"
    )

    assert tops == sorted(tops)
    assert rest > tops[-1]


def test_a_large_brief(browser: Browser, large: tuple[Server, str]) -> None:
    """A briefing of 200 records and many charts is printed whole, too."""
    server, address = large
    page = browser.new_page(base_url=server.address)
    page.goto(address)
    sheets = pages(page)
    page.emulate_media(media="print")
    lost = words(page.evaluate(UNFOLDED)) - words("\n".join(sheets))
    page.close()

    joined = packed("".join(sheets))
    assert [word for word in lost if word not in joined] == []
    assert len(sheets) <= 60
