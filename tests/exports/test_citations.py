"""Citations, judged by citation processors and by their own readers."""

from __future__ import annotations

import json
import re
import warnings
from typing import Any

import pytest
import rispy

from generator.takeaway import citations
from tests.exports.invented import CORPORA, HOSTILE, SITE, corpus, exported

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # they import what has gone out of use
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


def test_processor_cites_every_source(name: str) -> None:
    """Citeproc reads the CSL-JSON and writes one entry for each source."""
    items: Any = CiteProcJSON(json.loads(_text(name, "data/sources.json")))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    written = CitationStylesBibliography(style, items, formatter.plain)
    for key in items:
        written.register(Citation([CitationItem(key)]))
    lines = [str(line) for line in written.bibliography()]

    sources = CORPORA[name].sources
    assert list(sources) == list(items)
    assert len(sources) == len(lines)
    assert all(any(one.publisher in line for line in lines) for one in sources.values())


def test_bibtex_is_read_by_another(name: str) -> None:
    """Pybtex, which did not write it, reads every entry with its fields."""
    read = parse_string(_text(name, "data/sources.bib"), "bibtex").entries
    sources = CORPORA[name].sources

    assert list(sources) == list(read)
    assert [len(one.authors) for one in sources.values()] == [
        len(entry.persons.get("author", [])) for entry in read.values()
    ]
    assert [one.publisher for one in sources.values()] == [
        entry.fields["journal"] for entry in read.values()
    ]


def test_tex_is_escaped() -> None:
    """Nothing that TeX would act on stands bare in a headline."""
    headline = citations.bib(LAKE.sources).split("title = {{")[1].split("}},")[0]

    bare = re.sub(r"\\(text[a-z]+\{\}|[&%$#_{}])", "", headline)
    assert set("&%$#_{}~^\\") <= set(HOSTILE)
    assert not set("&%$#_{}~^\\") & set(bare)
    assert "Ж" in headline


def test_ris_comes_back(name: str) -> None:
    """What was written as RIS is read back with headline, publisher and authors."""
    text = _text(name, "data/sources.ris")
    read = rispy.loads(text)
    sources = CORPORA[name].sources

    assert text.startswith("TY  - NEWS")
    assert [
        (key, one.headline, one.publisher, list(one.authors))
        for key, one in sources.items()
    ] == [
        (
            item["id"],
            item["primary_title"],
            item["secondary_title"],
            item.get("authors", []),
        )
        for item in read
    ]


def test_date_is_no_more_exact_than_known() -> None:
    """A source known only by its month, and about, is cited so."""
    (item,) = [one for one in citations.csl(LAKE.sources) if one["id"] == "post"]

    assert item["issued"] == {"date-parts": [[2031, 3]], "circa": True}


def test_figure_says_who_says_so_first() -> None:
    """A figure's citation begins with who says so, and has value, date and address."""
    crisis = LAKE.crises["lake"]
    cited = citations.figure("lake", crisis, crisis.figures[1], LAKE, SITE)

    assert cited.startswith("@Ministry of the Lake: 14 to 20 people killed")
    assert "in The harbour" in cited
    assert "as of about 6 March 2031" in cited
    assert cited.endswith(f"{SITE}crises/lake/#killed-later")


def test_unattributed_figure_says_so() -> None:
    """Where the source does not say who counted, neither does the citation."""
    crisis = LAKE.crises["lake"]
    cited = citations.figure("lake", crisis, crisis.figures[4], LAKE, SITE)

    assert cited.startswith("Who counted is not stated (The Lake Times, 7 March 2031)")


def test_version_changes_with_the_content() -> None:
    """Two states of a briefing of one day are cited as two versions."""
    crisis = LAKE.crises["lake"]
    other = crisis.model_copy(update={"figures": crisis.figures[1:]})

    assert citations.briefing("lake", crisis, SITE) != citations.briefing(
        "lake", other, SITE
    )
