"""The tables load in the tools of analysts with the types that they declare."""

from __future__ import annotations

import csv
import io
import json
import warnings
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from generator.corpus.corpus import Corpus
from generator.model.documents import RECORD_PARTS, Actor
from generator.outputs.data import data_files
from generator.outputs.tables import catalogue, hxl
from generator.outputs.tables.columns_and_tables import Column, Table
from tests import assembled
from tests.outputs.sample_corpora import (
    CORPORA,
    FIGURES,
    corpus,
    evidence,
    exported,
    lake,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # they import deprecated modules
    import frictionless
    import hxl as libhxl
    import pandas as pd

TAGGED = {"figures.hxl.csv": hxl.FIGURES, "responses.hxl.csv": hxl.RESPONSES}
PLAIN = [f"{table.name}.csv" for table in catalogue.TABLES]
PANDAS = {
    "integer": ("int64", "float64"),
    "number": ("float64",),
    "boolean": ("bool",),
}
"""Types of pandas by those of Frictionless; integers with gaps become floats."""
DIGITS = {"value_before", "value_after"}
"""Columns of texts that may consist of digits."""
DUCKDB = {"integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}


@pytest.fixture(params=CORPORA)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Create a folder with the tables of each corpus in turn."""
    return _written(request.param, tmp_path)


def _written(name: str, folder: Path) -> Path:
    for path, data in exported(name).items():
        if path.startswith("data/"):
            content = data.encode() if isinstance(data, str) else data
            (folder / Path(path).name).write_bytes(content)
    return folder


def _rows(
    table: str, made: Corpus | None = None, name: str = "invented"
) -> list[dict[str, str]]:
    """Return the rows of a table of a corpus, or of one of `CORPORA` by its name."""
    files = assembled.data_files(made) if made else exported(name)
    data = files[f"data/{table}.csv"]
    assert isinstance(data, str)
    return list(csv.DictReader(io.StringIO(data, newline=""), strict=True))


def _cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))


@pytest.mark.filterwarnings("ignore")
def test_package_is_valid(folder: Path) -> None:
    """Frictionless finds types, words, keys and references as declared."""
    report = frictionless.Package(folder / "datapackage.json").validate()

    assert report.valid, report.flatten(["name", "type", "message"])
    assert {Path(name).stem for name in PLAIN} == {task.name for task in report.tasks}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ("figures", lambda lines: [*lines, lines[1]]),
        ("sources", lambda lines: lines[:1]),
        ("figures", lambda lines: [lines[0], lines[1].replace("day", "decade")]),
    ],
    ids=["repeated key", "missing source", "unknown word"],
)
def test_package_refuses_invalid(tmp_path: Path, table: str, fault: object) -> None:
    """Frictionless finds a repeated key, a dangling reference and an unknown word."""
    folder = _written("invented", tmp_path)
    path = folder / f"{table}.csv"
    lines = path.read_text().splitlines(keepends=True)
    assert callable(fault)
    path.write_text("".join(fault(lines)))

    assert not frictionless.Package(folder / "datapackage.json").validate().valid


@pytest.mark.parametrize("table", catalogue.TABLES, ids=lambda table: table.name)
def test_pandas_reads_numbers(folder: Path, table: Table[object]) -> None:
    """Without an option, pandas reads numbers and truth values as such."""
    frame = pd.read_csv(folder / f"{table.name}.csv")
    read = {column.name: str(frame[column.name].dtype) for column in table.columns}
    filled = [one for one in table.columns if frame[one.name].notna().any()]

    assert list(frame) == list(table.names)
    assert [
        (column.name, read[column.name])
        for column in filled
        if read[column.name] not in PANDAS.get(column.kind, ("str",))
        and column.name not in DIGITS
    ] == []


def test_duckdb_reads_days_and_numbers(folder: Path) -> None:
    """Without an option, DuckDB reads numbers, truth values and days as such."""
    for table in (catalogue.TABLES[0], catalogue.TABLES[1]):
        path = folder / f"{table.name}.csv"
        types = duckdb.execute(f"DESCRIBE FROM '{path}'").fetchall()
        counts = duckdb.execute(f"SELECT count(COLUMNS(*)) FROM '{path}'").fetchall()[0]
        filled = {row[0]: row[1] for row, n in zip(types, counts, strict=True) if n}
        declared = {
            column.name: DUCKDB[column.kind]
            for column in table.columns
            if column.name in filled and column.kind in DUCKDB
        }

        assert declared.items() <= filled.items()
        assert {"date_start", "latest"} & declared.keys()


def test_untagged_column_is_named() -> None:
    """A column without an HXL tag, and a tag without a column, is named at once."""
    column: Column[str] = Column("depth", "How deep it was.", str)

    with pytest.raises(ValueError, match=r"table wells: .+ differing: depth, width"):
        Table("wells", "Wells.", (column,), ("depth",), tags={"width": "#indicator"})


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", TAGGED)
def test_hxl_is_valid(folder: Path, name: str) -> None:
    """Libhxl reads every tag and finds no invalid value."""
    options = libhxl.InputOptions(allow_local=True)
    tags = libhxl.data(str(folder / name), options).display_tags
    report = libhxl.validate(libhxl.data(str(folder / name), options))

    assert len(TAGGED[name]) == len(tags)
    assert report["stats"]["total"] == 0, report["issues"]


@pytest.mark.parametrize("name", TAGGED)
def test_tagged_table_is_the_plain_one(folder: Path, name: str) -> None:
    """A table with HXL tags is the plain one with a second row."""
    header, _, *rows = _cells((folder / name).read_bytes())
    plain = _cells((folder / name.replace(".hxl", "")).read_bytes())

    assert [header, *rows] == plain


def test_line_ends(folder: Path) -> None:
    """Lines end with CR and LF, and no cell contains a line break."""
    for name in PLAIN:
        data = (folder / name).read_bytes()

        assert data.endswith(b"\r\n")
        assert data.count(b"\n") == data.count(b"\r\n") == len(_cells(data))


def test_no_cell_is_a_formula(folder: Path) -> None:
    """No cell starts with a character that makes it a formula."""
    cells = [
        cell
        for name in PLAIN
        for row in _cells((folder / name).read_bytes())
        for cell in row
    ]

    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))] == []


def test_formulas_are_escaped() -> None:
    """A text that looks like a formula is prefixed with an apostrophe."""
    notes = {row["id"]: row["note"] for row in _rows("figures")}

    assert notes["hurt-at-least"].startswith("'=1+1")


def test_apostrophes_are_escaped() -> None:
    """A leading apostrophe of a text is doubled."""
    figures = [{**FIGURES[4], "note": "'Lost' is its word."}]
    crisis = lake(figures=figures, bottom_line=[{"text": "a", "rests_on": ["lost"]}])
    (row,) = _rows("figures", corpus(lake=crisis))

    assert row["note"] == "''Lost' is its word."


def test_separators_are_escaped() -> None:
    """A separator within a value is escaped with a backslash; quotations have rows."""
    quotations = [*evidence("one; two"), *evidence("three \\ four")]
    parties = [{"unnamed": "a guard; a cook"}, "far-union"]
    record = {**FIGURES[4], "evidence": quotations, "said_to_be_by": parties}
    crisis = lake(figures=[record], bottom_line=[{"text": "a", "rests_on": ["lost"]}])
    made = corpus(lake=crisis)
    (row,) = _rows("figures", made)
    quotes = [
        one["quote"] for one in _rows("evidence", made) if one["record"] == "lake--lost"
    ]

    assert row["said_to_be_by_names"] == r"a guard\; a cook; Far Union"
    assert row["said_to_be_by"] == "far-union"
    assert quotes == ["one; two", "three \\ four"]


def test_floor_by_convention() -> None:
    """A conventional floor is in a column of its own, not among stated numbers."""
    rows = {row["id"]: row for row in _rows("figures")}
    marched, lost = rows["marched"], rows["lost"]
    stated = [marched[name] for name in ("low", "best", "high")]

    assert stated == ["", "", ""]
    assert marched["floor_by_convention"] == "100"
    assert marched["low_basis"] == "convention"
    assert lost["floor_by_convention"] == lost["low_basis"] == ""


def test_accused_and_reply() -> None:
    """Whom a record accuses stands beside the note on the reply."""
    union = {"accused": ["far-union"], "named_as": {"far-union": "the bloc"}}
    events = [
        {
            "id": "fire",
            "text": "The quay burned.",
            "evidence": evidence("the bloc set fire"),
        }
        | union
    ]
    made = corpus(lake=lake(events=events, figures=[FIGURES[0]]))
    (row,) = _rows("events", made)

    assert row["accused"] == "far-union"
    assert row["accused_names"] == "Far Union"
    assert row["named_as"] == "far-union: the bloc"
    assert "Far Union" in row["reply_note"]


def test_whoever_is_behind_a_figure_is_accused() -> None:
    """Who is said to be behind a figure is among the accused, wherever it stands."""
    (figure,) = (row for row in _rows("figures") if row["id"] == "marched")
    behind = {
        row["field"]
        for row in _rows("parties")
        if (row["record"], row["actor"]) == ("lake--marched", "far-union")
    }

    assert figure["said_to_be_by"] == figure["accused"] == "far-union"
    assert figure["accused_names"] == "Far Union"
    assert {"said_to_be_by", "accused"} <= behind


@pytest.mark.parametrize("table", ["figures", "records", "timeline"])
def test_reply_note_has_a_name(folder: Path, table: str) -> None:
    """No note on a reply stands without the one who is accused."""
    rows = pd.read_csv(folder / f"{table}.csv")
    noted = rows[rows["reply_note"].notna()]

    assert len(noted)
    assert noted["accused_names"].notna().all()


def test_position_has_the_side_of_its_actor() -> None:
    """A position stands with the side on which a role puts the one who speaks."""
    shared = {"actor": "far-union", "text": "Ruler", "evidence": evidence("was shut")}
    made = corpus(
        lake=lake(
            figures=FIGURES[:1],
            sides=[{"id": "shore", "name": "Those on the shore"}],
            roles=[{"id": "role-union", "side": "shore", **shared}],
            positions=[
                {"id": "union-claims", "act": "claims", **shared},
                {"id": "ministry-claims", "act": "claims", **shared}
                | {"actor": "lake-ministry"},
            ],
        )
    )
    sides = {
        row["id"]: (row["side"], row["side_name"]) for row in _rows("positions", made)
    }

    assert sides == {
        "union-claims": ("shore", "Those on the shore"),
        "ministry-claims": ("", ""),
    }


def test_timeline_is_sorted(folder: Path) -> None:
    """The timeline is in order of its days, a month after those that it covers."""
    timeline = pd.read_csv(folder / "timeline.csv")
    partial = timeline["date"].str.fullmatch(r"\d{4}(-\d\d)?~?").eq(True)
    day = timeline["date_start"].where(~partial, timeline["date_end"])
    ordered = timeline.assign(day=day).sort_values(["crisis", "day"], kind="stable")

    assert timeline["date_start"].notna().all()
    assert (timeline["date_start"] <= timeline["date_end"]).all()
    assert list(ordered["record"]) == list(timeline["record"])


def test_undated_records_have_the_days_of_their_source() -> None:
    """A record without a date has the days of its source, and says so."""
    rows = {row["id"]: row for row in _rows("figures")}
    own, not_own = rows["killed-later"], rows["marched"]

    assert [own[f"date_{part}"] for part in ("start", "precision", "from")] == [
        *("2031-03-06", "about", "record")
    ]
    assert [not_own[f"date_{part}"] for part in ("start", "precision", "from")] == [
        *("2031-03-07", "before", "source")
    ]
    assert not_own["date"] == ""


@pytest.mark.parametrize(
    ("own", "place"),
    [
        (None, ("lake--shore", "The shore", "event")),
        ("harbour", ("lake--harbour", "The harbour", "record")),
    ],
)
def test_place_of_a_figure(own: str | None, place: tuple[str, ...]) -> None:
    """A figure without a place has that of the event that it counts, and says so."""
    flood = {"id": "flood", "text": "It rose.", "evidence": evidence("as it rose")}
    places = [{"id": one, "name": f"The {one}"} for one in ("harbour", "shore")]
    crisis = lake(
        places=places,
        events=[flood | {"place": "shore"}],
        figures=[FIGURES[0], {**FIGURES[2], "place": own}],
    )
    *_, figure = _rows("figures", corpus(lake=crisis))
    (event,) = _rows("events", corpus(lake=crisis))

    assert tuple(figure[f"place{part}"] for part in ("", "_name", "_from")) == place
    assert event["place_from"] == "record"


@pytest.mark.parametrize("mark", ["", "~"])
def test_about_is_kept(mark: str) -> None:
    """What is about a day, counts about a day, or was before one, is approximate."""
    about = f"2031-03-05{mark}"
    record = {"evidence": evidence("some were lost there", "post"), "measure": "killed"}
    figures = [
        record | {"id": "on", "as_of": about, "best": 1, "period": about},
        record | {"id": "interval", "as_of": f"../{about}", "best": 2},
        FIGURES[4] | {"id": "before", "period": "total", "evidence": evidence("lost")},
    ]
    line = [{"text": "One was killed.", "rests_on": ["on"]}]
    made = corpus(lake=lake(figures=figures, bottom_line=line))
    source = made.sources["lake-times"].model_copy(update={"published": about})
    sources = {**made.sources, "lake-times": source}
    rows = _rows("figures", replace(made, sources=sources))
    expected = str(bool(mark)).lower()

    assert {row["date_approximate"] for row in rows} == {expected}
    assert [row["period_approximate"] for row in rows] == [expected, "false", "false"]
    assert rows[2]["date_precision"] == "before"


def test_parties_are_those_of_the_record() -> None:
    """An unnamed party is no actor, but has the body to which it belongs."""
    rows = _rows("parties")
    (unnamed,) = (
        row
        for row in rows
        if (row["record"], row["field"]) == ("lake--marched", "attributed_to")
    )

    assert (unnamed["actor"], unnamed["body"]) == ("", "lake-ministry")


@pytest.mark.parametrize("name", CORPORA)
def test_parties_stand_in_the_columns_that_they_name(name: str) -> None:
    """Every party has the words of the column of its record's table that it names."""
    records = {
        row["record"]: row for part in RECORD_PARTS for row in _rows(part, name=name)
    }
    quotations = _rows("evidence", name=name)
    for party in _rows("parties", name=name):
        field, key = party["field"], party["record"]
        holders = [records[key]]
        if field == "evidence_origins":
            field, holders = "origins", [q for q in quotations if q["record"] == key]
        suffix = "_names" if f"{field}_names" in holders[0] else "_name"
        words = party["name"].replace("\\", "\\\\").replace(";", r"\;")

        assert any(words in holder[f"{field}{suffix}"] for holder in holders), party


def test_withdrawn_crisis() -> None:
    """A withdrawn crisis has one row, which tells why it was withdrawn."""
    naming = {
        table.name
        for table in catalogue.TABLES
        for row in _rows(table.name)
        if "moor" in (row.get("id"), row.get("crisis"))
    }
    (row,) = _rows("withdrawn_crises")

    assert naming == {"withdrawn_crises"}
    assert row["reason"] == "Its only article was retracted."


def test_publisher_that_is_an_actor() -> None:
    """A source has the id of the actor that its publisher is, by any of its names."""
    made = corpus()
    alias = {"name": "Lake Times", "aliases": [{"name": "the lake times"}]}
    times = {"format": 1, "kind": "media", **alias}
    actors = {**made.actors, "times": Actor.model_validate(times)}
    rows = _rows("sources", replace(made, actors=actors))

    assert {row["id"]: row["publisher_actor"] for row in rows} == {
        "lake-times": "times",
        "post": "",
    }


def test_empty_table() -> None:
    """A table without figures has its header row."""
    empty = lake(
        figures=[], positions=[], bottom_line=[{"text": "a", "rests_on": ["flood"]}]
    )

    assert _rows("figures", corpus(lake=empty)) == []


def test_columns_are_described(folder: Path) -> None:
    """Every table and column has a description, and its header names the columns."""
    package = json.loads((folder / "datapackage.json").read_text())

    for resource in package["resources"]:
        fields = resource["schema"]["fields"]
        (header, *_) = _cells((folder / resource["path"]).read_bytes())

        assert resource["description"]
        assert all(field["description"] for field in fields)
        assert header == [field["name"] for field in fields]


def test_column_names_are_no_keywords() -> None:
    """No name of a table or column must be quoted in DuckDB or SQLite."""
    reserved = {
        word
        for (word,) in duckdb.execute(
            "SELECT keyword_name FROM duckdb_keywords()"
            " WHERE keyword_category = 'reserved'"
        ).fetchall()
    }
    names = {name for table in catalogue.TABLES for name in (table.name, *table.names)}

    assert names & (reserved | {"by", "to", "when", "of", "index", "key"}) == set()


def test_data_package_stays_small() -> None:
    """The data package is below 100 kB, and a thousand crises make it no longer."""
    few, many = (
        data_files.tables([], corpus(**dict.fromkeys(names, lake())), "")
        for names in (["tarn"], [f"tarn-{number}" for number in range(1_000)])
    )
    path = "data/datapackage.json"

    assert few[path] == many[path]
    assert len(few[path]) < 100_000
