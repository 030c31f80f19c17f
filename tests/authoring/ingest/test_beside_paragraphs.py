"""Headlines, captions and buttons of pages are told from the paragraphs of articles."""

from __future__ import annotations

import pytest

from generator.authoring.ingest import boilerplate
from generator.authoring.ingest.extraction import Article, extract
from tests.authoring.ingest import test_page_fields

TITLE = "Mill in Arn stands idle after its weir breaks"
LEAD = "Village council adjourns for the second time without a vote on the repairs"
CAPTION = "A man stands near what is left of the weir in Arn"
NEXT = "Ferry waits for its captain at Selm"
TEXT = (
    "The mill on the lower Arn has stood idle since the weir gave way, and nobody in"
    " the village can say when it will turn again.",
    "Forty households wait for the council, which met twice and adjourned both times"
    " without a vote.",
    "Engineers came on Tuesday, looked at the sluice, and left with silt in their"
    " boots and no promise.",
)


def _text(*lines: str) -> Article:
    return extract("\n\n".join(lines).encode(), url=None)


def _html(*parts: str) -> Article:
    return test_page_fields.article(f"<article><h1>{TITLE}</h1>", *parts, "</article>")


def _paragraphs(*texts: str) -> tuple[str, ...]:
    return tuple(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        ((TITLE, LEAD, f"{CAPTION} EPA"), TITLE),
        ((TITLE, LEAD, "By Ann Dale", "3 May 2023", f"{CAPTION} EPA"), TITLE),
        ((TITLE, LEAD, CAPTION), TITLE),
        ((TITLE, "3 May 2023", "HIGHLIGHTS", "Description of the flood"), TITLE),
        (("Arn Post", TITLE, f"{CAPTION} EPA"), TITLE),
        (("Home", "News", LEAD, TITLE), TITLE),
        (("Arn Post", "Home", LEAD, "3 May 2023", TITLE), TITLE),
    ],
)
def test_the_headline_of_a_text(above: tuple[str, ...], headline: str) -> None:
    """A text that begins with its headline has it there; below a menu, it is nearest.

    A standfirst, a caption or a cross-head may stand between it and the article.
    """
    found = _text(*above, *TEXT)

    assert found.headline == headline
    assert found.text.split("\n\n") == [*TEXT]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (f"{CAPTION} EPA", "caption"),
        (f"{CAPTION}, 3 May 2023 AFP", "caption"),
        (f"{CAPTION}, Sept. 13, 2023 (T. Moor/EPA)", "caption"),
        ("All of them left on Monday. (Tess Moor/AFP)", "label"),
        ("Ferry rammed the pier at Selm on Monday, says AFP", "label"),
        ("Two killed as the pier at Selm gives way: AFP", "label"),
        ("Captain of the ferry speaks out in letter to AP", "label"),
        ("TT", "boilerplate"),
        ("TTIP", "label"),
    ],
)
def test_kinds_of_lines(line: str, kind: str) -> None:
    """A caption may end with the agency whose picture it is, as no headline does."""
    assert boilerplate.classify_line(line) == kind


@pytest.mark.parametrize(
    "parts",
    [
        ("<p>T<span>T</span></p>", *_paragraphs(*TEXT)),
        _paragraphs(f"TT{TEXT[0]}", *TEXT[1:]),
        _paragraphs(TEXT[0], "20", *TEXT[1:]),
        _paragraphs(TEXT[0], f"{CAPTION}.", "20", f"{CAPTION}.", *TEXT[1:]),
        (*_paragraphs(*TEXT), f"<h2>{NEXT}</h2><p>{CAPTION} EPA</p>"),
        (*_paragraphs(*TEXT), f"<a href='/b'><h2>{NEXT}</h2><p>{CAPTION}.</p></a>"),
    ],
)
def test_furniture_of_a_page(parts: tuple[str, ...]) -> None:
    """Buttons, counters, captions and the next story are no part of an article."""
    assert _html(*parts).text.split("\n\n") == [*TEXT]


@pytest.mark.parametrize(
    "kept",
    [
        (TEXT[0], f"{CAPTION}.", *TEXT[1:]),
        (TEXT[0], "Households that wait:", "Upper Arn", "20", "Lower Arn", *TEXT[1:]),
        (*TEXT, NEXT, f"{CAPTION}."),
    ],
)
def test_what_an_article_has(kept: tuple[str, ...]) -> None:
    """A sentence that stands once, the numbers of a list and a last part stay."""
    assert _html(*_paragraphs(*kept)).text.split("\n\n") == [*kept]


def test_a_lead_that_stands_twice() -> None:
    """The first paragraph is no caption, though a standfirst says the same."""
    assert _text(TITLE, TEXT[1], *TEXT[1:]).text.split("\n\n") == [*TEXT[1:]]
