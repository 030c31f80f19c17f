"""The same figure has the same value wherever it is given."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from typing import Any

import pytest
from lxml import html
from markdown import Markdown

from generator import exports, lite, offers, phrases, pieces, rendering, site
from generator.pages import pages
from tests.exports.invented import CORPORA, ROOT, exported
from tests.exports.invented import markdown as made_markdown

NUMBERS = ("low", "best", "high", "floor_by_convention")
GIVEN = (*NUMBERS, "text", "words", "qualifier", "attribution", "support", "proof")
Figures = dict[tuple[str, str], dict[str, Any]]


@pytest.fixture(params=CORPORA)
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of each corpus in turn."""
    return str(request.param)


def _json(name: str) -> Figures:
    found = {}
    for path, data in exported(name).items():
        if path.startswith("api/v1/crises/"):
            for one in json.loads(data).get("figures", []):
                found[one["crisis"], one["id"]] = {key: one.get(key) for key in GIVEN}
    return found


def _csv(name: str) -> Figures:
    data = exported(name)["data/figures.csv"]
    assert isinstance(data, str)
    rows = list(csv.DictReader(io.StringIO(data, newline="")))[1:]
    return {
        (row["crisis"], row["id"]): {
            key: int(row[key]) if key in NUMBERS and row[key] else _cell(row[key])
            for key in GIVEN
        }
        for row in rows
    }


def _cell(text: str) -> str | None:
    return text.removeprefix("'") or None


def _sqlite(name: str) -> Figures:
    data = exported(name)["data/briefs.sqlite"]
    assert isinstance(data, bytes)
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data)
    try:
        names = ", ".join(f'"{key}"' for key in GIVEN)
        rows = connection.execute(f"SELECT crisis, id, {names} FROM figures").fetchall()
    finally:
        connection.close()
    return {row[:2]: dict(zip(GIVEN, row[2:], strict=True)) for row in rows}


def _pages(name: str) -> dict[tuple[str, str], str]:
    """Return the words of each figure on its page, by crisis and id.

    A figure alone in its scope shows its amount as the headline of that scope.
    """
    corpus = CORPORA[name]
    sizes = {path: len(pieces.encoded(data)) for path, data in exported(name).items()}
    templates = rendering.environment(ROOT / site.TEMPLATES)
    found = {}
    for page in pages(corpus):
        crisis = page.uri.removeprefix("crises/").removesuffix(".md")
        if page.template != "crisis":
            continue
        offer = offers.of_crisis(crisis, corpus, "", sizes)
        text = rendering.render(page, templates, offer)
        body = html.fromstring(Markdown(extensions=["attr_list"]).convert(text))
        for figure in corpus.crises[crisis].figures:
            (record,) = body.xpath("//*[@id=$id]", id=figure.id)
            alone = len(record.getparent()) == 1
            shown = record.xpath("ancestor::section[1]")[0] if alone else record
            found[crisis, figure.id] = " ".join(shown.text_content().split())
    return found


def test_data_agree(name: str) -> None:
    """JSON, CSV and SQLite give the same numbers, words and attribution."""
    figures = _json(name)

    assert len(figures) == sum(
        len(one.figures) for one in CORPORA[name].crises.values() if not one.withdrawn
    )
    assert figures == _csv(name)
    assert figures == _sqlite(name)


def test_data_are_the_brief(name: str) -> None:
    """What is given is what the brief says; the floor alone is worked out."""
    figures = _json(name)
    for crisis, brief in CORPORA[name].crises.items():
        for figure in () if brief.withdrawn else brief.figures:
            given = figures[crisis, figure.id]
            stated = [getattr(figure, number) for number in NUMBERS[:3]]

            assert stated == [given[number] for number in NUMBERS[:3]]


def test_page_agrees(name: str) -> None:
    """Page, Markdown and light edition show each figure in the words of the data."""
    figures, shown = _json(name), _pages(name)
    plain = made_markdown(name)
    light = lite.files(CORPORA[name], rendering.environment(ROOT / site.TEMPLATES))

    assert figures.keys() == shown.keys()
    for (crisis, one), given in figures.items():
        figure = next(f for f in CORPORA[name].crises[crisis].figures if f.id == one)
        amount = phrases.amount(figure)

        assert amount in given["text"]
        assert amount in shown[crisis, one]
        assert amount in plain[f"md/crises/{crisis}.md"]
        assert amount in light[f"lite/{crisis}.html"].decode()


def test_same_corpus_same_bytes(name: str) -> None:
    """Two runs over the same records give the same bytes."""
    assert exports.exports(CORPORA[name]) == exported(name)
