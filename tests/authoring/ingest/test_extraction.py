"""Extraction returns the whole article of a page and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.authoring.ingest.extraction import Article, ExtractionError, extract

CASES = Path(__file__).parent / "cases" / "extraction"


def _extract(case: Path) -> dict[str, Any]:
    """Return the result for a case, in the shape of its `expected.yaml`."""
    address = case / "url.txt"
    url = address.read_text("utf-8").strip() if address.exists() else None
    try:
        article = extract(next(case.glob("input.*")).read_bytes(), url=url)
    except ExtractionError as error:
        return {"error": str(error)}
    record = {name: getattr(article, name) for name in Article.__slots__}
    lists = {name: list(record[name]) for name in ("authors", "origins", "missing")}
    return record | lists | {"text": article.text + "\n"}


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda case: case.name)
def test_case(case: Path) -> None:
    """Each saved page gives exactly the article and facts in its folder."""
    expected = yaml.safe_load((case / "expected.yaml").read_text("utf-8"))

    extracted = _extract(case)

    assert {name: extracted.get(name) for name in expected} == expected


@settings(deadline=None)
@given(st.binary(max_size=2000))
@example(b"")
@example(b"\xff\xfe\xff")
@example(b"charset=no-such-coding \xff")
@example(b"charset=\xe9 \x81\xff")
@example(b"\x00\x01")
@example(bytes(range(1, 256)) * 3)
def test_bytes_give_article_or_error(data: bytes) -> None:
    """Any bytes give an article or a sentence that says why not."""
    _is_article_or_error(data)


_TAGS = st.sampled_from(
    ["<html>", "<p>", "</p>", "<div class=date>", "<article>", "<h1>", "<time datetime="
     "'2010-13-45'>", "<a href='http://[x'>", "<!--", "<table>", "<li>", "<script "
     "type='application/ld+json'>", "[{\"@graph\": [1]}]", "</script>", "&#0;", "\0",
     "<link rel=canonical href='http://[x/y'>", "<svg>", "<![CDATA[", "<?xml?>"]
)  # fmt: skip


@example(["html>"])
@example(["html><link rel=canonical href='http://[x/y'><p>a"])
@example(["html"])
@example(["time datetime='x'><p><p><p>"])
@settings(deadline=None)
@given(st.lists(_TAGS | st.text(max_size=60), max_size=40))
def test_markup_gives_article_or_error(parts: list[str]) -> None:
    """Any markup, however broken, gives an article or a sentence."""
    page = "<" + "".join(parts)

    _is_article_or_error(page.encode("utf-8", errors="replace"))


_LINES = st.sampled_from(
    ["Reuters", "By Ann Dale", "Latest News", "Read more", "Comments", "A short title",
     "Updated: 3 May 2010 | Created: 2 May 2010", "Share", "XS", "", "© 2010 AP",
     "The men at the gate said that they had come to stay, and stayed.",
     "The men at the gate said that they had come to ...", "Tags: men, gates"]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(_LINES | st.text(max_size=40), max_size=30))
def test_lines_give_article_or_error(lines: list[str]) -> None:
    """Any scraped lines give an article or a sentence."""
    _is_article_or_error("\n".join(lines).encode("utf-8", errors="replace"))


def _is_article_or_error(data: bytes) -> None:
    try:
        paragraphs = extract(data, url="https://paper.example/a").text.split("\n\n")
    except ExtractionError as error:
        paragraphs = [str(error)]
    assert all(paragraphs)
    assert len(set(paragraphs)) == len(paragraphs)
    assert not any("\n" in paragraph for paragraph in paragraphs)


EXPECTED = {
    case.parent.name: yaml.safe_load(case.read_text("utf-8"))
    for case in sorted(CASES.glob("*/expected.yaml"))
}
TEXTS = {name: result["text"] for name, result in EXPECTED.items() if "text" in result}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_extraction_is_idempotent(text: str) -> None:
    """Extracting an extracted text gives the same paragraphs."""
    assert extract(text.encode(), url=None).text == text.rstrip("\n")
