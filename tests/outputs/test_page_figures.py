"""Pages show the same values of each figure as the data, in its own element."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from lxml import html
from markdown import Markdown

from generator.build.builder import Site
from generator.corpus import wording
from generator.corpus.figures.figures_by_scope import Support
from tests import assembled
from tests.outputs.sample_corpora import CORPORA, exported

Element = Any
"""An lxml element."""


def _page(name: str, crisis: str) -> Element:
    """Return the page of a crisis."""
    text = _site(name).pages[f"crises/{crisis}.md"].decode()
    return html.fromstring(Markdown(extensions=["attr_list", "meta"]).convert(text))


def _light(name: str, crisis: str) -> Element:
    """Return the light edition of a crisis."""
    return html.fromstring(_site(name).assets[f"lite/{crisis}.html"].decode())


@cache
def _site(name: str) -> Site:
    return assembled.site(CORPORA[name])


def _words(element: Element) -> str:
    return " ".join(element.text_content().split())


def _published(name: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield each crisis that is not withdrawn with its figures in the JSON."""
    for path, data in exported(name).items():
        if path.startswith("api/v1/crises/"):
            crisis = json.loads(data)
            if "withdrawn" not in crisis:
                yield crisis["id"], crisis["figures"]


def _amount(name: str, crisis: str, figure: dict[str, Any]) -> str:
    figures = CORPORA[name].crises[crisis].figures
    return next(wording.amount(one) for one in figures if one.id == figure["id"])


@pytest.mark.parametrize("name", CORPORA)
def test_page_figures_match_data(name: str) -> None:
    """A page shows the value, date, scope, words and support of each figure."""
    for crisis, figures in _published(name):
        body = _page(name, crisis)
        for given in figures:
            (record,) = body.xpath("//*[@id=$id]", id=given["id"])
            (group,) = record.xpath("ancestor::tbody[1]")
            replaced = record.xpath(".//*[contains(@class, 'label--superseded')]")
            (number,) = record.xpath(".//*[@class='figure__amount']")

            assert _words(number) == given["text"]
            assert bool(replaced) is ("superseded_by" in given)
            assert replaced or Support(given["support"]).label in _words(group)
            _assert_scope_and_words(given, record, group)


@pytest.mark.parametrize("name", CORPORA)
def test_light_figures_match_data(name: str) -> None:
    """The light edition shows the same; the headline of a scope has a lone number."""
    for crisis, figures in _published(name):
        body = _light(name, crisis)
        for given in figures:
            (record,) = body.xpath("//*[@id=$id]", id=given["id"])
            (group,) = record.xpath("ancestor::div[1]")
            alone = len(record.getparent()) == 1
            shown = group.xpath(".//*[@class='big']") if alone else record.xpath("./b")
            counted = given["text"] if alone else _amount(name, crisis, given)
            replaced = re.search("Superseded by|Corrected to", _words(record))

            assert [_words(element) for element in shown][:1] == [counted]
            assert bool(replaced) is ("superseded_by" in given)
            assert Support(given["support"]).label in _words(group)
            _assert_scope_and_words(given, record, group)


def _assert_scope_and_words(
    given: dict[str, Any], record: Element, group: Element
) -> None:
    """Hold what a record shows to the date, quotations and scope of the data."""
    assert given["date_text"].removeprefix("as of ") in _words(record)
    assert _quotes(record) >= {item["quote"] for item in given["evidence"]}
    for part in filter(None, given.get("scope", "").split(", ")):
        assert part.removeprefix("event: ").lower() in _words(group).lower()


def _quotes(record: Element) -> set[str]:
    return {_words(element) for element in record.xpath(".//q")}


@pytest.mark.parametrize("name", CORPORA)
def test_figure_has_only_its_quotations(name: str) -> None:
    """No figure shows the quotations of another."""
    for crisis, figures in _published(name):
        body, light = _page(name, crisis), _light(name, crisis)
        for given in figures:
            own = {item["quote"] for item in given["evidence"]}

            for made in (body, light):
                (record,) = made.xpath("//*[@id=$id]", id=given["id"])
                assert _quotes(record) == own
