"""Original words and our translation, wherever a quotation is shown."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest
from lxml import html

from generator.corpus.corpus import Corpus
from generator.outputs.data.feeds import ATOM, XHTML
from tests import assembled, samples

URL = "https://post.example/news"
WORDS = {
    "ru": ("не менее 40 человек погибли", "at least 40 people died"),
    "ar": ("قُتل 40 شخصا على الأقل", "at least 40 people were killed"),
}
PAGE = "crises/ostrava-bay.md"
LITE = "lite/ostrava-bay.html"
TOLL = "ostrava-bay--toll"
"""Id of the figure in tables of all crises."""


@pytest.fixture(params=WORDS)
def language(request: pytest.FixtureRequest) -> str:
    """Return the language of the quotation in turn."""
    return str(request.param)


@pytest.fixture
def corpus(language: str) -> Corpus:
    """Return a corpus with a figure, changed once, from an article in that language."""
    words, ours = WORDS[language]
    quoted = {"source": "harbour-post", "quote": words, "translation": ours}
    toll = samples.figure(40, low=40, qualifier="at-least", evidence=[quoted])
    toll["id"] = "toll"
    change = {
        **{"date": "2031-06-01", "what": "The toll was given.", "record": "toll"},
        "why": "It was reported.",
    }
    crisis = samples.crisis(figures=[toll], changes=[change])
    return samples.corpus({"ostrava-bay": crisis}, language=language, url=URL)


def quotations(page: str | bytes) -> list[html.HtmlElement]:
    """Return the elements of a page that hold quotations."""
    text = page.decode() if isinstance(page, bytes) else page
    return list(html.fromstring(text).iter("q"))


def test_page(corpus: Corpus, language: str) -> None:
    """A page marks language and direction of the words, and puts ours in their row."""
    words, ours = WORDS[language]
    found = [q for q in quotations(page(corpus)) if q.text == words]

    assert found
    for quoted in found:
        assert (quoted.get("lang"), quoted.get("dir")) == (language, "auto")
        (record,) = quoted.xpath("(ancestor::li|ancestor::tr)[1]")
        assert f"“{ours}”" in record.text_content()
        assert "our translation" in record.text_content()


def page(corpus: Corpus) -> str:
    """Return the page of the crisis."""
    files = assembled.site(corpus).files
    return files[PAGE].decode()


def test_text_fragment(corpus: Corpus, language: str) -> None:
    """The link to an article leads to the original words, not to our translation."""
    links = {a.get("href") or "" for a in html.fromstring(page(corpus)).iter("a")}
    fragments = [one.partition("#:~:text=")[2] for one in links if "#:~:text=" in one]

    assert WORDS[language][0] in map(unquote, fragments)
    assert not any(mark in one for one in fragments for mark in " -,&")


def test_light_edition(corpus: Corpus, language: str) -> None:
    """The light edition has the same words, language, direction and translation."""
    words, ours = WORDS[language]
    files = assembled.lite_files(corpus)
    (quoted,) = [q for q in quotations(files[LITE]) if q.text == words]

    assert (quoted.get("lang"), quoted.get("dir")) == (language, "auto")
    assert f"our translation: “{ours}”" in quoted.tail


def test_json(corpus: Corpus, language: str) -> None:
    """The API gives the words, their language and our translation."""
    data = assembled.data_files(corpus)["api/v1/crises/ostrava-bay.json"]
    (evidence,) = json.loads(data)["figures"][0]["evidence"]

    assert (evidence["quote"], evidence["translation"]) == WORDS[language]
    assert evidence["quote_language"] == language


def test_table(corpus: Corpus, language: str) -> None:
    """The table of quotations has a column for each of them."""
    data = str(assembled.data_files(corpus)["data/evidence.csv"])
    rows = [row for row in csv.DictReader(io.StringIO(data)) if row["record"] == TOLL]

    assert [(row["quote"], row["translation"]) for row in rows] == [WORDS[language]]
    assert [row["quote_language"] for row in rows] == [language]


def test_database(corpus: Corpus, language: str) -> None:
    """The database has the language and the translation beside each quotation."""
    data = assembled.data_files(corpus)["data/briefs.sqlite"]
    connection = sqlite3.connect(":memory:")
    connection.deserialize(bytes(data))  # type: ignore[arg-type]
    rows = connection.execute(
        "SELECT quote, translation, quote_language FROM evidence WHERE record = ?",
        (TOLL,),
    ).fetchall()
    connection.close()

    assert rows == [(*WORDS[language], language)]


def test_feed(corpus: Corpus, language: str) -> None:
    """An entry of a feed has the words in their language, and ours, with a link."""
    words, ours = WORDS[language]
    feed = ET.fromstring(str(assembled.data_files(corpus)["feeds/ostrava-bay.atom"]))
    (quoted,) = feed.iterfind(
        f"{{{ATOM}}}entry/{{{ATOM}}}content/{{{XHTML}}}div/{{{XHTML}}}p/{{{XHTML}}}q"
    )
    link = next(feed.iter(f"{{{XHTML}}}a")).get("href")

    assert quoted.text == words
    assert (quoted.get("lang"), quoted.get("dir")) == (language, "auto")
    assert f"our translation: “{ours}”" in str(quoted.tail)
    assert unquote(str(link)) == f"{URL}#:~:text={words}"


def test_citation(corpus: Corpus, language: str) -> None:
    """A citation of a figure has the words, and says that the translation is ours."""
    words, ours = WORDS[language]
    files = assembled.data_files(corpus)
    shown = html.document_fromstring(files["embed/ostrava-bay/toll/index.html"])
    citation = shown.get_element_by_id("citation").text_content()

    assert f"“{words}”" in citation
    assert f"our translation: “{ours}”" in citation
