"""The built site says the same of each record in every format, read back by parsers."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from lxml import html
from lxml.html import HtmlElement
from markdown import markdown

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.figures import figures_by_scope
from generator.corpus.figures.figures_by_scope import Support
from generator.loader import project_loader
from generator.model.parties import Party, Unnamed
from generator.model.records import Figure, Record
from generator.model.vocabulary import ActorKind
from tests.site.conftest import ROOT

CORPUS = Corpus.of(project_loader.load(ROOT))
PARTS = ("figures", "responses", "positions", "events")
NUMBERS = ("low", "best", "high")


STATEMENT = ".//p[@class='record__text'] | td[@data-label='What']/span[@dir='auto']"
"""The path from a record on its page to its text; of a response it is a table cell."""


class Shown(NamedTuple):
    """What a format shows of a record, each part as plain text."""

    text: str
    """The statement, or the number and whom it counts."""
    said_by: str
    """Who says it; a format may say more here than the names."""
    date: str | None = None
    """When it was, in words; None where the format has days alone."""
    quotations: tuple[str, ...] | None = None
    """The words of the sources; None where the format leads to them instead."""
    support: str | None = None
    """Whether independent origins agree; None where the format does not carry it."""
    numbers: tuple[int | None, ...] | None = None
    """The least, the best and the highest number; None where they are only in words."""


STRAIGHT = str.maketrans("‘’“”", "''\"\"")
"""Pages curve the quotation marks and apostrophes of our texts; data keep them."""
LABELS = [support.label for support in figures_by_scope.Support]
"""What pages say of how well figures are supported."""
Key = tuple[str, str]
"""Ids of a crisis and of a record of it."""
Records = dict[Key, Shown]


def plain(element: HtmlElement) -> str:
    """Return the text of an element on one line."""
    return " ".join(element.text_content().split())


@cache
def parsed(file: Path) -> HtmlElement:
    """Return a page as a tree."""
    return html.parse(str(file), html.HTMLParser(encoding="utf-8")).getroot()


def one(element: HtmlElement, path: str, **names: str) -> HtmlElement:
    """Return the only element at a path."""
    (found,) = element.xpath(path, **names)
    found_element: HtmlElement = found
    return found_element


def quoted(element: HtmlElement, path: str) -> tuple[str, ...]:
    """Return the text of every quotation at a path."""
    return tuple(plain(quotation) for quotation in element.xpath(path))


def of_pages(site: Path) -> Records:
    """Read the pages of the crises."""
    return {
        (crisis, record.id): _of_page(
            one(
                parsed(site / f"crises/{crisis}/index.html"),
                "//*[@id=$id]",
                id=record.id,
            ),
            record,
        )
        for crisis, record in records()
    }


def _of_page(element: HtmlElement, record: Record) -> Shown:
    dated = plain(one(element, ".//p[contains(@class, 'proof__date')]"))
    day = re.sub(r" · (link|cite) .*$", "", dated.removeprefix("Date: "))
    words = quoted(element, ".//*[@class='proof__body']//li//q")
    if not isinstance(record, Figure):
        text = plain(one(element, STATEMENT))
        return Shown(text, text, day, words)
    why = [plain(line) for line in element.xpath(".//*[@class='proof__body']/p")]
    (support,) = (
        label for line in why for label in LABELS if line.lower().startswith(label)
    )
    cell = one(element, "td[@data-label='According to']")
    return Shown(plain(one(element, "th")), plain(cell), day, words, support)


def of_lite(site: Path) -> Records:
    """Read the light edition."""
    found = {}
    for crisis, record in records():
        page = parsed(site / f"lite/{crisis}.html")
        element = one(page, "//*[@id=$id]", id=record.id)
        text, support = plain(element), None
        if isinstance(record, Figure):
            account = one(element, "ancestor::div[@class='day']/p")
            scope = plain(account)
            text = f"{text} {scope}"
            *_, stated = scope.partition(": ")[0].split(" · ")
            (support,) = (label for label in LABELS if stated.endswith(label))
        words = quoted(element, ".//q")
        found[crisis, record.id] = Shown(text, plain(element), None, words, support)
    return found


def of_embeds(site: Path) -> Records:
    """Read the pages to embed, which show figures."""
    found = {}
    for crisis, record in records(Figure):
        page = parsed(site / f"embed/{crisis}/{record.id}/index.html")
        entry = one(page, "//main//li")
        *_, support = entry.xpath(".//p[@class='quiet']/a[@class]")
        found[crisis, record.id] = Shown(
            plain(one(entry, ".//a[@class='amount']")),
            plain(one(entry, "p[@class='by']")),
            plain(one(entry, "p[2]/span[@class='quiet']")),
            quoted(entry, ".//q"),
            plain(support),
        )
    return found


def of_json_ld(site: Path) -> Records:
    """Read the claims in the JSON-LD of the crises, which are the figures."""
    found = {}
    for crisis in CORPUS.crises:
        file = site / f"jsonld/crises/{crisis}.jsonld"
        for node in json.loads(file.read_text("utf-8"))["@graph"]:
            if node["@type"] == "Claim":
                said_by, text = node["text"].split(": ", 1)
                text, day = text.rsplit("; ", 1)
                name = node["@id"].rpartition("#")[2]
                found[crisis, name] = Shown(text, said_by, day)
    return found


def of_api(site: Path) -> Records:
    """Read the JSON of the crises."""
    return {
        (crisis, record["id"]): Shown(
            record["text"],
            record["attribution"],
            record["date_text"],
            tuple(evidence["quote"] for evidence in record.get("evidence", [])),
            _words(record.get("support")),
            tuple(record.get(name) for name in NUMBERS) if part == "figures" else None,
        )
        for crisis in CORPUS.crises
        for part in PARTS
        for record in _api(site, crisis)[part]
    }


def _api(site: Path, crisis: str) -> dict[str, Any]:
    file = site / f"api/v1/crises/{crisis}.json"
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def _words(support: str | None) -> str | None:
    return Support(support).label if support else None


def of_csv(site: Path) -> Records:
    """Read the CSV tables."""

    def rows(table: str) -> list[dict[str, str]]:
        file = site / f"data/{table}.csv"
        with file.open(encoding="utf-8", newline="") as lines:
            return list(csv.DictReader(lines))

    return _of_tables(rows)


def of_sqlite(site: Path) -> Records:
    """Read the database."""
    connection = sqlite3.connect(f"file:{site}/data/briefs.sqlite?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        return _of_tables(
            lambda table: [
                {key: "" if cell is None else str(cell) for key, cell in row.items()}
                for row in map(dict, connection.execute(f"SELECT * FROM {table}"))
            ]
        )
    finally:
        connection.close()


def _of_tables(rows: Callable[[str], list[dict[str, str]]]) -> Records:
    words: dict[str, dict[int, str]] = {}
    for row in rows("evidence"):
        words.setdefault(row["record"], {})[int(row["number"])] = row["quote"]
    return {
        (row["crisis"], row["id"]): Shown(
            row["text"],
            row["attribution"],
            row["date_text"],
            tuple(quote for _, quote in sorted(words.get(row["record"], {}).items())),
            _words(row.get("support")),
            tuple(int(row[name]) if row[name] else None for name in NUMBERS)
            if part == "figures"
            else None,
        )
        for part in PARTS
        for row in rows(part)
    }


def of_markdown(site: Path) -> Records:
    """Read the Markdown edition, rendered by another program's parser."""
    return {
        (crisis, name): shown
        for crisis in CORPUS.crises
        for name, shown in _of_markdown(site / f"md/crises/{crisis}.md")
    }


def _of_markdown(file: Path) -> Iterator[tuple[str, Shown]]:
    page = html.fragment_fromstring(
        markdown(file.read_text("utf-8")), create_parent=True
    )
    for line in page.xpath(".//li[strong]"):
        said_by, text = plain(one(line, "strong")), plain(line)
        before = line.getparent().getprevious()
        statement, _, words = text.partition(" Words: ")
        scope = plain(before) if before.tag == "p" else ""
        support = next(
            (one for one in map(str.lower, LABELS) if f"({one};" in scope), None
        )
        name = line.xpath("a")[-1].text
        quotations = tuple(re.findall(r"“((?:[^“”]|“[^”]*”)*)” \(", words))
        yield name, Shown(statement, said_by, statement, quotations, support)


FORMATS = {
    "page": of_pages,
    "lite": of_lite,
    "embed": of_embeds,
    "JSON-LD": of_json_ld,
    "API": of_api,
    "CSV": of_csv,
    "SQLite": of_sqlite,
    "Markdown": of_markdown,
}
FIGURES_ALONE = {"embed", "JSON-LD"}
NUMBER_APART = {"lite"}
"""Formats in which the number stands apart from whom it counts, said once for many."""


def records(kind: type[Record] = Record) -> Iterator[tuple[str, Record]]:
    """Yield each record that is compared, with the id of its crisis."""
    for crisis, brief in CORPUS.crises.items():
        for part in PARTS:
            for record in getattr(brief, part):
                if isinstance(record, kind):
                    yield crisis, record


def support(crisis: str) -> dict[str, str]:
    """Return what the ledger says of each figure of a crisis."""
    return {
        figure.id: account.support.label
        for account in figures_by_scope.accounts(CORPUS.crises[crisis], CORPUS)
        for figure in account.figures
    }


def names(record: Record) -> list[str]:
    """Return the words that stand for those who say a record: surname, head of a name.

    A text that begins with its speaker need not be preceded by the whole name.
    """
    return [_short_name(party) for party in record.attributed_to]


def _short_name(party: Party) -> str:
    if isinstance(party, Unnamed):
        return party.unnamed
    actor = CORPUS.actors[party]
    if actor.kind is ActorKind.PERSON:
        return actor.name.split()[-1]
    return actor.name.split(" of ")[0]


@pytest.mark.parametrize("name", FORMATS)
def test_every_record_is_there(site: Path, name: str) -> None:
    """A format has each figure, and but for two formats each other record too."""
    kind = Figure if name in FIGURES_ALONE else Record
    expected = {(crisis, record.id) for crisis, record in records(kind)}

    assert expected <= FORMATS[name](site).keys()


def compared(site: Path, name: str) -> Iterator[tuple[str, Record, Shown]]:
    """Yield each record with what a format shows of it."""
    shown = FORMATS[name](site)
    for crisis, record in records(Figure if name in FIGURES_ALONE else Record):
        yield crisis, record, shown[crisis, record.id]


@pytest.mark.parametrize("name", FORMATS)
def test_statements_and_numbers(site: Path, name: str) -> None:
    """A format has the text of the brief, and of a figure its numbers and no other."""
    phrases = of_api(site)
    for crisis, record, shown in compared(site, name):
        text = getattr(record, "text", "") or phrases[crisis, record.id].text
        phrase = " ".join(text.rstrip(".").split())
        words = set(phrase.split()) - {"of"}  # dozens, of people
        text = shown.text.translate(STRAIGHT)
        for part in words if name in NUMBER_APART else [phrase]:
            assert part in text, record.id
        if isinstance(record, Figure):
            stated = [getattr(record, number) for number in NUMBERS]
            for number in filter(None, stated):
                assert f"{number:,}" in shown.text, record.id
            assert shown.numbers in (None, tuple(stated)), record.id


@pytest.mark.parametrize("name", FORMATS)
def test_attribution(site: Path, name: str) -> None:
    """A format names everyone who says a record, or that a count has no source."""
    for _, record, shown in compared(site, name):
        for party in names(record):
            assert party.lower() in shown.said_by.lower(), record.id
        if isinstance(record, Figure) and not record.attributed_to:
            assert wording.SOURCE_NOT_GIVEN in shown.said_by.lower(), record.id


@pytest.mark.parametrize("name", FORMATS)
def test_dates(site: Path, name: str) -> None:
    """A format has the date of a record in the same words."""
    days = {key: shown.date for key, shown in of_api(site).items()}
    for crisis, record, shown in compared(site, name):
        day = days[crisis, record.id]

        assert day, record.id
        assert shown.date is None or day in shown.date, record.id


@pytest.mark.parametrize("name", FORMATS)
def test_quotations(site: Path, name: str) -> None:
    """A format that quotes has every quotation of the brief, in its order."""
    for _, record, shown in compared(site, name):
        if shown.quotations is not None:
            words = tuple(" ".join(one.quote.split()) for one in record.evidence)
            assert shown.quotations == words, record.id


@pytest.mark.parametrize("name", FORMATS)
def test_support(site: Path, name: str) -> None:
    """A format that says how well a figure is supported says what the ledger says."""
    ledger = {crisis: support(crisis) for crisis in CORPUS.crises}
    for crisis, record, shown in compared(site, name):
        expected = ledger[crisis].get(record.id) if shown.support else None

        assert shown.support == expected, record.id
