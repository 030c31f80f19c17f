"""A printed briefing is short, has every figure with its source, and names itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.model import edtf
from generator.views import brief_version
from tests.browser.conftest import ROOT
from tests.browser.server import Server

CORPUS = Corpus.of(project_loader.load(ROOT))
SHAPED = re.compile(r"[\u0600-\u06ff]")
"""Arabic letters: a PDF keeps their joined shapes, in the order of the line."""
MAX_SHEETS = {"kyrgyzstan-2010-april": 6}
"""Maximum number of sheets of a briefing with 40 articles and 42 figures."""
RECORDS_A_PAGE = 20
"""Minimum for A4, not counting a page or two for head and sources."""
ON_PAPER = "document.querySelector('article').innerText"


def pages(page: Page) -> list[str]:
    """Print a page and return the text of each sheet, without its number."""
    pdf = page.pdf(prefer_css_page_size=True)
    texts = [sheet.extract_text() for sheet in PdfReader(BytesIO(pdf)).pages]
    return [re.sub(r"^\d+ / \d+$", "", text, flags=re.MULTILINE) for text in texts]


def letters(text: str) -> str:
    """Return only the letters and digits of a text, regardless of line breaks."""
    return re.sub(r"\W", "", text).casefold()


def words(text: str) -> Counter[str]:
    """Return how often each word occurs in a text."""
    return Counter(re.findall(r"\w+", text.casefold()))


def cut(page: Page, sheets: list[str]) -> list[str]:
    """Return the words that the print style shows and that are not on paper."""
    page.emulate_media(media="print")
    lost = words(page.evaluate(ON_PAPER)) - words("\n".join(sheets))
    joined = letters("".join(sheets))
    return [word for word in lost if word not in joined and not SHAPED.search(word)]


def split(name: str, sheets: list[str]) -> list[str]:
    """Return the records whose sentence begins on one sheet and ends on the next."""
    texts = [letters(sheet) for sheet in sheets]
    return [
        record.id
        for _, record in CORPUS.crises[name].records()
        if (sentence := letters(getattr(record, "text", None) or ""))
        and sentence in "".join(texts)
        and not any(sentence in text for text in texts)
    ]


@pytest.fixture(scope="module")
def sheets_of() -> dict[str, list[str]]:
    """Return the sheets of the briefings that were printed, by name."""
    return {}


@pytest.fixture(params=sorted(CORPUS.crises))
def printed(
    request: pytest.FixtureRequest,
    visit: Callable[..., Page],
    sheets_of: dict[str, list[str]],
) -> tuple[str, Page, list[str]]:
    """Return the name, the page and the sheets of a briefing, printed only once."""
    name: str = request.param
    page = visit(f"crises/{name}/")
    if name not in sheets_of:
        sheets_of[name] = pages(page)
    return name, page, sheets_of[name]


def test_length(printed: tuple[str, Page, list[str]]) -> None:
    """It is neither a single endless sheet nor mostly white space."""
    name, _, sheets = printed
    records = len(list(CORPUS.crises[name].records()))

    assert 2 <= len(sheets) <= MAX_SHEETS.get(name, 2 + records / RECORDS_A_PAGE)


def test_columns_are_named_once(printed: tuple[str, Page, list[str]]) -> None:
    """The head of a table that goes on is not printed in the middle of a sheet."""
    _, page, _ = printed
    page.emulate_media(media="print")
    heads = page.locator(".figures-table:not(.figures-table--next) thead")
    shown = [head for head in heads.all() if head.is_visible()]

    assert heads.count() > 1
    assert len(shown) == 1


def test_no_word_is_cut(printed: tuple[str, Page, list[str]]) -> None:
    """Every word for print is on paper."""
    _, page, sheets = printed

    assert cut(page, sheets) == []


def test_figures_are_printed(printed: tuple[str, Page, list[str]]) -> None:
    """Each figure is on paper with who says so, its words and its article."""
    name, _, sheets = printed
    text = letters("".join(sheets))

    for figure in CORPUS.crises[name].figures:
        assert letters(wording.amount(figure)) in text, figure.id
        for party in figure.attributed_to:
            named = (
                CORPUS.actors[party].name if isinstance(party, str) else party.unnamed
            )
            assert letters(named) in text, figure.id
        for evidence in figure.evidence:
            said = evidence.translation or evidence.quote
            cited = wording.citation(CORPUS.sources[evidence.source])
            assert letters(said) in text, figure.id
            assert letters(cited) in text, figure.id


def test_actors_and_responses_are_printed(
    printed: tuple[str, Page, list[str]],
) -> None:
    """All actors and all responses are on paper, each with its publisher."""
    name, _, sheets = printed
    crisis, text = CORPUS.crises[name], letters("".join(sheets))

    for record in (*crisis.roles, *crisis.responses):
        publishers = {CORPUS.sources[one.source].publisher for one in record.evidence}
        assert letters(record.text) in text, record.id
        assert all(letters(publisher) in text for publisher in publishers), record.id


def test_no_record_is_split(printed: tuple[str, Page, list[str]]) -> None:
    """The sentence of a record is not split across sheets."""
    name, _, sheets = printed

    assert split(name, sheets) == []


@pytest.mark.parametrize("name", sorted(CORPUS.crises))
def test_everything_can_be_printed(visit: Callable[..., Page], name: str) -> None:
    """With all unfolded, every statement and quotation is on paper, none split."""
    page = visit(f"crises/{name}/")
    page.evaluate("window.print = () => { document.title = 'printing'; }")
    page.get_by_text("Download or print").click()
    page.get_by_role("button", name="Print every statement and quotation").click()
    assert page.title() == "printing"

    sheets = pages(page)
    text = letters("".join(sheets))

    assert cut(page, sheets) == []
    assert split(name, sheets) == []
    for _, record in CORPUS.crises[name].records():
        for evidence in record.evidence:
            said = evidence.quote, evidence.translation or evidence.quote
            assert SHAPED.search(evidence.quote) or any(
                letters(one) in text for one in said
            ), record.id


def test_first_sheet(printed: tuple[str, Page, list[str]]) -> None:
    """Title, review, version and what was checked come first, with full URLs."""
    name, _, sheets = printed
    crisis = CORPUS.crises[name]
    first, text = letters(sheets[0]), letters("".join(sheets))

    assert first.startswith(letters(crisis.title))
    assert letters(edtf.to_english(crisis.reviewed)) in first
    assert letters(brief_version.version(crisis, CORPUS)) in first
    assert letters("We check that articles contain the words we quote") in first
    for source in CORPUS.crisis_sources(crisis):
        address = CORPUS.sources[source].url
        assert letters(address or "") in text


def test_navigation_is_not_printed(printed: tuple[str, Page, list[str]]) -> None:
    """No tabs, contents, filters or buttons are printed."""
    _, page, _ = printed
    page.emulate_media(media="print")
    hidden = ".md-header, .md-tabs, .md-sidebar, .choice + label, button, .md-skip"

    for element in page.locator(hidden).all():
        assert not element.is_visible(), element.evaluate("one => one.outerHTML")[:120]


def test_order_of_sections(printed: tuple[str, Page, list[str]]) -> None:
    """Head, figures, responses, timeline and sources precede the rest."""
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


def test_large_brief(browser: Browser, large: tuple[Server, str]) -> None:
    """A briefing of 200 records and many charts is printed completely."""
    server, address = large
    page = browser.new_page(base_url=server.address)
    page.goto(address)
    sheets = pages(page)
    lost = cut(page, sheets)
    page.close()

    assert lost == []
    assert len(sheets) <= 30
