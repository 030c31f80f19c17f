"""Nothing is said twice in a row on the pages of a crisis."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest
from lxml import html
from markdown import Markdown

from generator.build.builder import Site
from tests import assembled
from tests.outputs.sample_corpora import CORPORA

REAL = CORPORA["real"]


@cache
def _site() -> Site:
    return assembled.site(REAL)


def _page(crisis: str) -> Any:
    text = _site().pages[f"crises/{crisis}.md"].decode()
    return html.fromstring(Markdown(extensions=["attr_list", "meta"]).convert(text))


@pytest.mark.parametrize("crisis", REAL.crises)
def test_speaker_of_a_line_is_named_once(crisis: str) -> None:
    """No line of the timeline begins with a surname that its text begins with again."""
    lines = _page(crisis).xpath("//ul[contains(@class, 'lines')]/li/p")
    texts = [" ".join(line.text_content().split()) for line in lines]

    assert texts
    assert [text for text in texts if re.match(r"(?:.* )?(\w+): \1\b", text)] == []


@pytest.mark.parametrize("crisis", REAL.crises)
def test_place_of_an_event_is_named_once(crisis: str) -> None:
    """The place beside an event is not one that its sentence names."""
    events = _page(crisis).xpath("//*[@class='record__place']")

    for place in events:
        sentence = " ".join(place.xpath("preceding-sibling::text()"))

        assert place.text.partition(",")[0] not in sentence
