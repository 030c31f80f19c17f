"""The tables are valid for libhxl, Frictionless and a parser of RFC 4180."""

from __future__ import annotations

import csv
import io
import json
import warnings
from pathlib import Path

import pytest

from generator.corpus.corpus import Corpus
from generator.outputs.data import columns, exports
from generator.outputs.data import csv as tables
from generator.outputs.data.csv import Table
from generator.views.view_factory import ViewFactory
from tests.outputs.sample_corpora import (
    CORPORA,
    FIGURES,
    SITE,
    corpus,
    evidence,
    exported,
    lake,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # they import deprecated modules
    import frictionless
    import hxl

NAMES = ("figures", "responses")


def _tables(corpus: Corpus) -> tuple[Table, Table]:
    made = (
        exports.of_crisis(name, ViewFactory(corpus), SITE).rows
        for name in corpus.crises
    )
    return tables.tables(rows.tables for rows in made if rows)


@pytest.fixture(params=CORPORA)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Create a folder with the tables of each corpus in turn."""
    for path, data in exported(request.param).items():
        if path.startswith("data/"):
            content = data.encode() if isinstance(data, str) else data
            (tmp_path / Path(path).name).write_bytes(content)
    return tmp_path


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.mark.filterwarnings("ignore")
def test_package_is_valid(folder: Path) -> None:
    """Frictionless finds types, keys and names as declared."""
    report = frictionless.Package(folder / "datapackage.json").validate()

    assert report.valid, report.flatten(["type", "message"])
    assert {"figures", "responses"} == {task.name for task in report.tasks}


@pytest.mark.filterwarnings("ignore")
def test_package_refuses_invalid(folder: Path) -> None:
    """Frictionless finds a repeated key."""
    path = folder / "figures.csv"
    lines = path.read_bytes().split(b"\r\n")
    path.write_bytes(b"\r\n".join([*lines[:3], lines[2], *lines[3:]]))

    assert not frictionless.Package(folder / "datapackage.json").validate().valid


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", NAMES)
def test_hxl_is_valid(folder: Path, name: str) -> None:
    """Libhxl reads every tag and finds no invalid value."""
    options = hxl.InputOptions(allow_local=True)
    source = hxl.data(str(folder / f"{name}.csv"), options)
    tags = source.display_tags
    report = hxl.validate(hxl.data(str(folder / f"{name}.csv"), options))

    known = columns.FIGURES if name == "figures" else columns.RESPONSES
    assert len(known) == len(tags)
    assert report["stats"]["total"] == 0, report["issues"]


def test_line_ends(folder: Path) -> None:
    """Lines end with CR and LF, and no cell contains a line break."""
    for name in NAMES:
        data = (folder / f"{name}.csv").read_bytes()

        assert data.endswith(b"\r\n")
        assert data.count(b"\n") == data.count(b"\r\n") == len(_rows_of(data))


def _rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))


def test_no_cell_is_a_formula(folder: Path) -> None:
    """No cell starts with a character that makes it a formula."""
    cells = [
        cell
        for name in NAMES
        for row in _rows_of((folder / f"{name}.csv").read_bytes())
        for cell in row
    ]

    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))] == []


def test_formulas_are_escaped() -> None:
    """A text that looks like a formula is prefixed with an apostrophe."""
    figures = _tables(corpus())[0]
    rows = list(csv.DictReader(io.StringIO(tables.text(figures))))
    notes = {row["id"]: row["note"] for row in rows[1:]}

    assert notes["hurt-at-least"].startswith("'=1+1")


def test_apostrophes_are_escaped() -> None:
    """A leading apostrophe of a text is doubled."""
    figures = [{**FIGURES[4], "note": "'Lost' is its word."}]
    crisis = lake(figures=figures, bottom_line=[{"text": "a", "rests_on": ["lost"]}])
    rows = list(
        csv.DictReader(io.StringIO(tables.text(_tables(corpus(lake=crisis))[0])))
    )

    assert rows[1]["note"] == "''Lost' is its word."


def test_separators_are_escaped() -> None:
    """A separator within a text is escaped with a backslash."""
    quotations = [*evidence("one | two"), *evidence("three \\ four")]
    parties = [{"unnamed": "a guard; a cook"}, "far-union"]
    record = {**FIGURES[4], "evidence": quotations, "said_to_be_by": parties}
    crisis = lake(figures=[record], bottom_line=[{"text": "a", "rests_on": ["lost"]}])
    (row,) = _tables(corpus(lake=crisis))[0].rows

    assert row["quote"] == r"one \| two | three \\ four"
    assert row["said_to_be_by_names"] == r"a guard\; a cook; Far Union"
    assert row["said_to_be_by"] == "far-union"


def test_floor_by_convention() -> None:
    """A conventional floor is in a column of its own, not among stated numbers."""
    rows = {row["id"]: row for row in _tables(corpus())[0].rows}
    marched, lost = rows["marched"], rows["lost"]
    stated = [marched[name] for name in ("low", "best", "high")]

    assert stated == [None, None, None]
    assert marched["floor_by_convention"] == 100
    assert marched["low_basis"] == "convention"
    assert lost["floor_by_convention"] is lost["low_basis"] is None


def test_withdrawn_crisis() -> None:
    """No table has a row of a withdrawn crisis."""
    rows = [row for table in _tables(corpus()) for row in table.rows]

    assert rows
    assert {"lake"} == {row["crisis"] for row in rows}


def test_empty_table() -> None:
    """A table without figures has its two header rows."""
    empty = lake(
        figures=[], positions=[], bottom_line=[{"text": "a", "rests_on": ["b"]}]
    )
    figures = _tables(corpus(lake=empty))[0]

    assert len(tables.text(figures).splitlines()) == 2


def test_columns_are_described(folder: Path) -> None:
    """Every column of the data package has a description."""
    package = json.loads((folder / "datapackage.json").read_text())
    fields = [resource["schema"]["fields"] for resource in package["resources"]]

    assert all(field["description"] for field in [*fields[0], *fields[1]])
    assert [list(_rows(folder / "figures.csv")[0])] == [
        [field["name"] for field in fields[0]]
    ]
