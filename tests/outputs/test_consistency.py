"""JSON, CSV and SQLite give the same values, which are those of the brief."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from typing import Any

import pytest

from generator.corpus import figures_by_scope
from generator.model import records as model
from tests import assembled
from tests.outputs.sample_corpora import CORPORA, SITE, exported

Rows = dict[tuple[str, str], dict[str, Any]]
"""Every column of a table, by crisis and id."""
TABLES: dict[str, Any] = {"figures": model.Figure, "responses": model.Response}
PARTY_FIELDS = ("by", "through", "to", "said_to_be_by", "origins")


@pytest.fixture(params=CORPORA)
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of each corpus in turn."""
    return str(request.param)


def _crises(name: str) -> list[dict[str, Any]]:
    """Return the JSON of every crisis that is not withdrawn."""
    crises = [
        json.loads(data)
        for path, data in exported(name, SITE).items()
        if path.startswith("api/v1/crises/")
    ]
    return [crisis for crisis in crises if "withdrawn" not in crisis]


def _fields(name: str, table: str) -> dict[str, str]:
    """Return the type of each column, according to the data package."""
    package = json.loads(exported(name, SITE)["data/datapackage.json"])
    (resource,) = [
        resource for resource in package["resources"] if resource["name"] == table
    ]
    return {field["name"]: field["type"] for field in resource["schema"]["fields"]}


def _json(name: str, table: str) -> Rows:
    """Return the records of the JSON in the columns of their table."""
    return {
        (crisis["id"], record["id"]): {
            column: _cell(record, crisis, column) for column in _fields(name, table)
        }
        for crisis in _crises(name)
        for record in crisis[table]
    }


def _cell(record: dict[str, Any], crisis: dict[str, Any], column: str) -> Any:
    evidence = record["evidence"]
    places = {place["id"]: place["name"] for place in crisis.get("places", [])}
    if column in ("title", "countries"):
        return _joined(crisis[column])
    if column == "place_name":
        return places.get(record.get("place"))
    if column in ("checked", "source", "quote"):
        return _joined([item[column] for item in evidence], " | ")
    if column == "article":
        return " | ".join(item.get("article", "none") for item in evidence)
    if column == "retracted":
        reasons = {item["source"]: item[column] for item in evidence if column in item}
        return _joined([f"{source}: {why}" for source, why in reasons.items()])
    if (field := column.removesuffix("_names")) in (*PARTY_FIELDS, "attributed_to"):
        parties = record.get(field, [])
        if field == column:
            return _joined([party for party in parties if isinstance(party, str)])
        return _joined([_name(party, crisis["names"]) for party in parties])
    return record.get(column)


def _name(party: Any, names: dict[str, str]) -> str:
    if isinstance(party, str):
        return names[party]
    of = f" ({names[party['of']]})" if "of" in party else ""
    return f"{party['unnamed']}{of}"


def _joined(values: Any, separator: str = "; ") -> str | None:
    """Return the cell for several values."""
    if isinstance(values, str):
        return values
    mark = separator.strip()
    return (
        separator.join(
            value.replace("\\", "\\\\").replace(mark, f"\\{mark}") for value in values
        )
        or None
    )


def _csv(name: str, table: str) -> Rows:
    data = exported(name, SITE)[f"data/{table}.csv"]
    assert isinstance(data, str)
    kinds = _fields(name, table)
    rows = list(csv.DictReader(io.StringIO(data, newline="")))[1:]
    return {
        (row["crisis"], row["id"]): {
            column: _parsed(cell, kinds[column]) for column, cell in row.items()
        }
        for row in rows
    }


def _parsed(cell: str, kind: str) -> Any:
    if not cell:
        return None
    if kind == "integer":
        return int(cell)
    return cell == "true" if kind == "boolean" else cell.removeprefix("'")


def _sqlite(name: str, table: str) -> Rows:
    data = exported(name, SITE)["data/briefs.sqlite"]
    assert isinstance(data, bytes)
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    connection.deserialize(data)
    try:
        rows = connection.execute(f"SELECT * FROM {table}").fetchall()
    finally:
        connection.close()
    return {(row["crisis"], row["id"]): dict(row) for row in rows}


@pytest.mark.parametrize("table", TABLES)
def test_formats_agree(name: str, table: str) -> None:
    """JSON, CSV and SQLite have the same values in every column."""
    records = _json(name, table)

    assert records
    assert records == _csv(name, table)
    assert records == _sqlite(name, table)


@pytest.mark.parametrize("table", TABLES)
def test_values_are_those_of_the_brief(name: str, table: str) -> None:
    """All values of the brief are in the JSON, key by key."""
    published = {
        (crisis["id"], record["id"]): record
        for crisis in _crises(name)
        for record in crisis[table]
    }
    records = {
        (crisis, record.id): record.model_dump(mode="json", exclude_none=True)
        for crisis, brief in CORPORA[name].crises.items()
        for record in (() if brief.withdrawn else getattr(brief, table))
    }

    assert published.keys() == records.keys()
    for key, record in records.items():
        stated = {
            field: value for field, value in record.items() if value not in ([], {})
        }
        for item in stated["evidence"]:
            assert item.items() <= published[key]["evidence"].pop(0).items()
        del stated["evidence"]
        assert stated.items() <= published[key].items()


def test_support_is_that_of_the_ledger(name: str) -> None:
    """Every figure has the support of its scope in the ledger."""
    corpus = CORPORA[name]
    published = {
        (crisis["id"], figure["id"]): figure["support"]
        for crisis in _crises(name)
        for figure in crisis["figures"]
    }

    assert published == {
        (crisis, figure.id): account.support
        for crisis, brief in corpus.crises.items()
        if not brief.withdrawn
        for account in figures_by_scope.entries(brief, corpus)
        for figure in account.figures
    }


def test_same_corpus_same_bytes(name: str) -> None:
    """Two runs over the same records give the same bytes."""
    assert assembled.data_files(CORPORA[name]) == exported(name)
