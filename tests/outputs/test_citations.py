"""Citations are accepted by citation processors and parsers of each format."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import warnings
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import rispy

from generator.model import edtf
from generator.model.sources import Source
from generator.outputs.data import byline_names, source_citations
from tests.outputs.sample_corpora import CORPORA, HOSTILE, corpus, exported

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # they import deprecated modules
    from citeproc import (
        Citation,
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
        formatter,
    )
    from citeproc.source.json import CiteProcJSON
    from pybtex.database import parse_string

LAKE = corpus()


@pytest.fixture(params=CORPORA)
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of each corpus in turn."""
    return str(request.param)


def _text(name: str, path: str) -> str:
    data = exported(name)[path]
    assert isinstance(data, str)
    return data


def _cited(items: list[dict[str, Any]]) -> list[str]:
    """Return the bibliography entries that Citeproc writes for CSL-JSON."""
    items_source: Any = CiteProcJSON(items)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, items_source, formatter.plain)
    for key in items_source:
        bibliography.register(Citation([CitationItem(key)]))
    return [str(line) for line in bibliography.bibliography()]


def published(date: str, **fields: Any) -> dict[str, Source]:
    """Return one source published on a date."""
    source = {"format": 1, "publisher": "Post", "headline": "The lake", **fields}
    return {"post": Source.model_validate({**source, "published": date})}


def test_processor_cites_every_source(name: str) -> None:
    """Citeproc reads the CSL-JSON and writes an entry for each source."""
    items = json.loads(_text(name, "data/sources.json"))
    lines = _cited(items)

    sources = CORPORA[name].sources
    assert list(sources) == [item["id"] for item in items]
    assert len(sources) == len(lines)
    assert all(
        any(source.publisher in line for line in lines) for source in sources.values()
    )


def test_bibtex_is_parsed_by_pybtex(name: str) -> None:
    """Pybtex parses every entry with its fields."""
    entries = parse_string(_text(name, "data/sources.bib"), "bibtex").entries
    sources = CORPORA[name].sources

    assert list(sources) == list(entries)
    assert [len(source.authors) for source in sources.values()] == [
        len(entry.persons.get("author", [])) for entry in entries.values()
    ]
    assert [source.publisher for source in sources.values()] == [
        entry.fields["journal"] for entry in entries.values()
    ]


def test_tex_is_escaped() -> None:
    """No character that is special to TeX is unescaped in a headline."""
    headline = source_citations.bib(LAKE.sources).split("title = {{")[1].split("}},")[0]

    bare = re.sub(r"\\(text[a-z]+\{\}|[&%$#_{}])", "", headline)
    assert set("&%$#_{}~^\\") <= set(HOSTILE)
    assert not set("&%$#_{}~^\\") & set(bare)
    assert "Ж" in headline


def test_ris_round_trip(name: str) -> None:
    """Title, publisher and authors are read back from RIS."""
    text = _text(name, "data/sources.ris")
    entries = rispy.loads(text)
    sources = CORPORA[name].sources

    assert text.startswith("TY  - NEWS")
    assert [
        (key, one.title, one.publisher, list(one.authors))
        for key, one in sources.items()
    ] == [
        (
            item["id"],
            item["primary_title"],
            item["secondary_title"],
            item.get("authors", []),
        )
        for item in entries
    ]


def test_csl_date_precision() -> None:
    """A source dated by an approximate month is cited so."""
    (item,) = [
        item for item in source_citations.csl(LAKE.sources) if item["id"] == "post"
    ]

    assert item["issued"] == {"date-parts": [[2031, 3]], "circa": True}


DATES = {
    "2031-03-04": "2031/03/04/",
    "2031-03": "2031/03//",
    "2031-03-04~": "2031/03/04/about 4 March 2031",
    "2031-03-04/2031-03-06": "2031/03//4–6 March 2031",
    "2031-03/2032": "///March 2031 to 2032",
    "../2031-03-20": "///by 20 March 2031",
    "2031-03-04/..": "///from 4 March 2031",
    "2031-03~/..": "///from about March 2031",
}
"""Expected RIS dates; RIS has no ranges or open ends, except in words."""


@pytest.mark.parametrize("date", DATES)
def test_ris_date_precision(date: str) -> None:
    """RIS has only the certain part of a date in digits, and the rest in words."""
    (item,) = rispy.loads(source_citations.ris(published(date)))

    assert DATES[date] == item["date"]
    assert item.get("year", "") == item["date"].partition("/")[0]


@pytest.mark.parametrize("date", DATES)
def test_bibtex_date_precision(date: str) -> None:
    """BibTeX has the date as given, and no year that says less."""
    (entry,) = parse_string(
        source_citations.bib(published(date)), "bibtex"
    ).entries.values()

    assert entry.fields["date"] == date
    assert "year" not in entry.fields


BYLINES = {
    "Ana Lake": ("Lake", "Ana"),
    "Ana M. Lake": ("Lake", "Ana M."),
    "Jan van der Meer": ("van der Meer", "Jan"),
    "Ana dos Lagos": ("dos Lagos", "Ana"),
    "Ana du Lac": ("du Lac", "Ana"),
    "Ana Ben Lake": ("Lake", "Ana Ben"),
    "Reuters": ("", ""),
    "The Lake Times": ("", ""),
    "Ana Lake, Post 24": ("", ""),
}
"""Family and given names of bylines; empty where they are no persons."""


@pytest.mark.parametrize("byline", BYLINES)
def test_personal_names_have_two_parts(byline: str) -> None:
    """Persons have family and given names in each format; organisations are whole."""
    sources = published("2031", authors=[byline])
    known = byline_names.organisations(LAKE.sources.values(), LAKE)
    family, given = BYLINES[byline]
    (item,) = source_citations.csl(sources, known)
    (entry,) = parse_string(
        source_citations.bib(sources, known), "bibtex"
    ).entries.values()
    (person,) = entry.persons["author"]
    parts = person.prelast_names + person.last_names

    if family:
        assert item["author"] == [{"family": family, "given": given}]
        assert " ".join(parts) == family
        assert " ".join(person.first_names + person.middle_names) == given
    else:
        assert item["author"] == [{"literal": byline}]
        assert parts == [f"{{{byline}}}"]


@pytest.mark.parametrize("date", ["../2031-03-20", "2031-03-04/..", "2031-03~/.."])
def test_csl_open_dates(date: str) -> None:
    """CSL-JSON has an open date in words, never as a single day."""
    (item,) = source_citations.csl(published(date))

    assert item["issued"] == {"literal": edtf.to_english(date)}
    assert edtf.to_english(date) in _cited([item])[0]


def test_bibtex_braces_in_url() -> None:
    """A URL with braces stays in its field and is unchanged once decoded."""
    address = "https://lake.example/?b}c{d{"
    text = source_citations.bib(published("2031", url=address))
    (entry,) = parse_string(text, "bibtex").entries.values()

    assert unquote(entry.fields["url"]) == address
    assert entry.fields["langid"] == "en"


@pytest.mark.parametrize("validated", [False, True])
def test_biber_has_nothing_to_say(name: str, tmp_path: Path, validated: bool) -> None:
    """Biber reads every entry without a warning, and its data model allows each field.

    The model asks for an author where an article names none, and none is invented.
    """
    biber = shutil.which("biber")
    if not biber:
        pytest.skip("no biber (Debian: apt-get install biber)")
    file = tmp_path / "sources.bib"
    file.write_text(_text(name, "data/sources.bib"), "utf-8")
    options = ["--validate-datamodel"] if validated else []
    done = subprocess.run(
        [biber, "--tool", *options, f"--output-file={tmp_path / 'again.bib'}", file],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = re.findall("^(?:WARN|ERROR) - (.*)$", done.stdout, re.MULTILINE)
    unsigned = {
        f"Datamodel: Entry '{source}' ({file}): Missing mandatory field 'author'"
        for source, record in CORPORA[name].sources.items()
        if not record.authors
    }

    assert done.returncode == 0, done.stdout
    assert {*said} == (unsigned if validated else set())
