"""Markdown for machines shows every text literally."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html
from markdown import markdown

from generator.model.documents import RECORD_PARTS
from generator.model.response_types import ResponseType, Status
from generator.outputs.data import llms, records_as_markdown
from tests.outputs.sample_corpora import (
    CORPORA,
    HOSTILE,
    SITE,
    corpus,
    exported,
    lake,
)
from tests.outputs.sample_corpora import markdown as exported_markdown

TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn")),
    min_size=1,
    max_size=40,
) | st.text("*_`[]()<>&#+-!.1~|\\^$={} ab", min_size=1, max_size=20)


@example("1234. what")
@given(TEXT.map(lambda text: " ".join(text.split())).filter(bool))
def test_text_is_literal(text: str) -> None:
    """Any text in a list item is read back as that text and nothing else."""
    item = html.fromstring(markdown(f"- {records_as_markdown.plain(text)}"))

    assert text == item.xpath("string(//li)").strip()
    assert [node.tag for node in item.iter()] == ["ul", "li"]


def _line(name: str, crisis: str, record: str) -> str:
    """Return the text of the only line that links to a record."""
    text = exported_markdown(name, SITE)[f"md/crises/{crisis}.md"]
    end = f" [{record}]({SITE}crises/{crisis}/#{record})"
    (line,) = [line for line in text.splitlines() if line.endswith(end)]
    words: str = html.fromstring(markdown(line)).text_content()
    return " ".join(words.split())


def _expected(record: dict[str, Any], names: dict[str, str]) -> Iterator[str]:
    """Yield what the line of a record must contain, according to its JSON."""
    for key in ("when", "text", "scope", "note", "reply_note", "superseded_by"):
        yield " ".join(record.get(key, "").rstrip(".").split())
    for item in record["evidence"]:
        yield f"“{item['quote']}”"
        yield item["checked"]
        yield item.get("translation", "")
        yield item.get("retracted", "").rstrip(".")
    for key in ("actor", "of", "by", "to", "through", "said_to_be_by", "about"):
        parties = record.get(key, [])
        for party in parties if isinstance(parties, list) else [parties]:
            yield names[party] if isinstance(party, str) else party["unnamed"]
    if record["kind"] == "response":
        yield f"type: {ResponseType(record['type']).label}"
        yield f"status: {Status(record['status']).label}"


@pytest.mark.parametrize("name", CORPORA)
def test_line_is_complete(name: str) -> None:
    """A line starts with the attribution and has all fields of the record."""
    for path, data in exported(name, SITE).items():
        crisis = json.loads(data) if path.startswith("api/v1/crises/") else {}
        for part in RECORD_PARTS:
            for record in crisis.get(part, []):
                line = _line(name, crisis["id"], record["id"])
                missing = [
                    text
                    for text in _expected(record, crisis["names"])
                    if text not in line
                ]

                assert line.startswith(f"{record['attribution']}: ")
                assert missing == []


def test_figures_are_below_their_support() -> None:
    """Figures are below their headline, scope and support."""
    text = exported_markdown("invented", SITE)["md/crises/lake.md"]

    assert "14 to 20 people killed, in The harbour (single source; 1 article" in text
    assert "that does not make them true" in text


def test_article_read_in_part_is_called_so() -> None:
    """The line of a source says where only the beginning of the article was read."""
    lines = exported_markdown("invented", SITE)["md/crises/lake.md"].splitlines()
    said = [line for line in lines if "Only the beginning of this article" in line]

    assert len(said) == 1
    assert said[0].startswith("- Post, ")


def test_withdrawn_crisis() -> None:
    """A withdrawn crisis has its reason and no records."""
    text = exported_markdown("invented", SITE)["md/crises/moor.md"]

    assert "Withdrawn on 3 April 2031: Its only article was retracted." in text
    assert "killed" not in text


def test_llms_txt_links() -> None:
    """Every link of llms.txt leads to a generated file."""
    text = exported("invented", SITE)["llms.txt"]
    assert isinstance(text, str)
    paths = {*exported("invented", SITE), *exported_markdown("invented", SITE)}
    linked = set(re.findall(rf"\]\({re.escape(SITE)}([^)]+)\)", text))

    assert linked
    assert linked <= paths
    assert records_as_markdown.plain(HOSTILE) in text


@pytest.mark.parametrize("path", ["llms.txt", "md/crises/lake.md", "md/crises/moor.md"])
def test_licence_and_home_are_told(path: str) -> None:
    """Each text for machines tells its licence and leads home."""
    text = {**exported("invented", SITE), **exported_markdown("invented", SITE)}[path]

    assert "https://creativecommons.org/licenses/by/4.0/" in text
    assert f"<{SITE}>" in text


@pytest.mark.parametrize("letters", [1, 400, 2_000])
def test_guide_stays_small(letters: int) -> None:
    """At a thousand briefings the guide and its parts are each below 100 kB."""
    line = {"text": "Ж" * letters, "rests_on": ["killed-exact"]}
    crisis = lake(bottom_line=[line])
    crises = {f"lake-{number:04}": crisis for number in range(1_000)}
    made = llms.files(corpus(**crises), SITE)
    listed = re.findall(r"/md/crises/(lake-[0-9]+)\.md", "".join(made.values()))

    assert all(len(text.encode()) < 100_000 for text in made.values())
    assert sorted(listed) == sorted(crises)
    assert all(f"{SITE}{path}" in made["llms.txt"] for path in made if "/" in path)


def test_robots_are_told_of_the_sitemap() -> None:
    """Robots may read everything, and are told of a sitemap whose address is known."""
    robots = exported("invented", SITE)["robots.txt"]

    assert str(robots).endswith(f"Sitemap: {SITE}sitemap.xml\n")
    assert exported("invented")["robots.txt"] == "User-agent: *\nAllow: /\n"
