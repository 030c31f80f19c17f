"""Pages show the same values of each figure as the data, in its own element."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from lxml import html
from markdown import Markdown

from generator.build.builder import Site
from generator.corpus import wording
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
@pytest.mark.parametrize(
    ("made", "account", "headline", "number"),
    [
        (
            _page,
            "ancestor::section[1]",
            ".//*[@class='account__headline']",
            ".//strong",
        ),
        (_light, "ancestor::div[1]", ".//*[@class='big']", "./b"),
    ],
)
def test_figure_matches_data(
    name: str,
    made: Callable[[str, str], Element],
    account: str,
    headline: str,
    number: str,
) -> None:
    """Page and light edition show the values, scope and support of each figure.

    The headline of a scope shows the number of a figure that is alone in it.
    """
    for crisis, figures in _published(name):
        body = made(name, crisis)
        for given in figures:
            (record,) = body.xpath("//*[@id=$id]", id=given["id"])
            (scope,) = record.xpath(account)
            alone = len(record.getparent()) == 1
            numbers = scope.xpath(headline) if alone else record.xpath(number)
            counted = given["text"] if alone else _amount(name, crisis, given)

            assert [_words(element) for element in numbers][:1] == [counted]
            assert given["text"].startswith(_amount(name, crisis, given))
            assert given["when"] in _words(record)
            assert ("Superseded by" in _words(record)) is ("superseded_by" in given)
            assert given["support"].replace("-", " ") in _words(scope)
            assert _quotes(record) >= {item["quote"] for item in given["evidence"]}
            for part in filter(None, given.get("scope", "").split(", ")):
                assert part in _words(scope)


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
