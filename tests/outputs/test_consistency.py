"""JSON, CSV and SQLite give the same values, which are those of the brief."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest

from generator.corpus.figures import figures_by_scope
from generator.model.documents import RECORD_PARTS
from tests import assembled
from tests.outputs.sample_corpora import CORPORA, SITE, exported

Rows = dict[tuple[str, ...], dict[str, Any]]
"""Every column of a table, by the key of the row."""
PARTIES = {
    "attributed_to": "attributed_to",
    "accused": "accused",
    "said_to_be_by": "said_to_be_by",
    "origins": "origins",
    "through": "through",
    "about": "about",
    "actor": "by",
    "target": "to",
}
"""Keys of the JSON by the column that lists their parties."""
KEYS = ("part_of", "supersedes", "superseded_by", "later_figure", "event", "place")
"""Columns with a key of the database, where the JSON has an id of the crisis."""


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


def _resources(name: str) -> dict[str, Any]:
    package = json.loads(exported(name, SITE)["data/datapackage.json"])
    return {one["name"]: one["schema"] for one in package["resources"]}


def _key(row: dict[str, Any], schema: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(row[column]) for column in schema["primaryKey"])


def _csv(name: str, table: str) -> Rows:
    data = exported(name, SITE)[f"data/{table}.csv"]
    assert isinstance(data, str)
    schema = _resources(name)[table]
    kinds = {field["name"]: field["type"] for field in schema["fields"]}
    return {
        _key(row, schema): {
            column: _parsed(cell, kinds[column]) for column, cell in row.items()
        }
        for row in csv.DictReader(io.StringIO(data, newline=""))
    }


def _parsed(cell: str, kind: str) -> Any:
    if not cell:
        return None
    if kind == "integer":
        return int(cell)
    if kind == "number":
        return float(cell)
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
    schema = _resources(name)[table]
    names = [field["name"] for field in schema["fields"]]
    return {_key(dict(row), schema): {one: row[one] for one in names} for row in rows}


def test_csv_and_database_agree(name: str) -> None:
    """Each table has the same rows and values as CSV and in the database."""
    for table in _resources(name):
        assert _csv(name, table) == _sqlite(name, table), table


@pytest.mark.parametrize("table", RECORD_PARTS)
def test_table_and_json_agree(name: str, table: str) -> None:
    """A row has the values of its record in the JSON, whatever the kind."""
    rows = _csv(name, table)
    records: Rows = {
        (f"{crisis['id']}--{record['id']}",): _columns(record, crisis)
        for crisis in _crises(name)
        for record in crisis.get(table, [])
    }

    assert rows.keys() == records.keys()
    for key, row in rows.items():
        shared = row.keys() & records[key].keys()

        assert {"attribution", "text", "date_start", "page", "accused"} <= shared
        assert {one: row[one] for one in shared} == {
            one: records[key][one] for one in shared
        }


def _columns(record: dict[str, Any], crisis: dict[str, Any]) -> dict[str, Any]:
    """Return a record of the JSON by the columns of its table."""
    plain = {
        key: value
        for key, value in record.items()
        if not isinstance(value, list | dict)
    }
    keys = {name: f"{crisis['id']}--{record[name]}" for name in KEYS if name in record}
    parties = dict(_party_columns(record, crisis["names"]))
    groups = {group["id"]: group["name"] for group in crisis.get("groups", [])}
    places = {place["id"]: place["name"] for place in crisis.get("places", [])}
    who = record.get("who")
    optional = {
        "date": record.get("date", record.get("as_of")),
        "date_start": record.get("date_start"),
        "date_basis": record.get("date_basis"),
        "reply_note": record.get("reply_note"),
        "retracted": record.get("retracted", False),
        "who": "group" if who in groups else who,
        "who_group": who if who in groups else None,
        "place_name": places.get(record.get("place", "")),
        "crisis_title": crisis["title"],
        "countries": _joined(crisis["countries"]),
        "sources": _joined(dict.fromkeys(one["source"] for one in record["evidence"]))
        if "evidence" in record
        else None,
    }
    del plain["retracted" if "retracted" in plain else "kind"]
    if "period" in plain:
        plain["period"] = "event" if "event" in record else _period(record)
    return {**plain, **optional, **keys, **parties}


def _period(record: dict[str, Any]) -> str:
    return "total" if record["period"] == "total" else "days"


def _party_columns(
    record: dict[str, Any], names: dict[str, str]
) -> Iterator[tuple[str, str | None]]:
    for column, key in PARTIES.items():
        if column == "actor" and "actor" in record:
            parties = [record["actor"]]
            named = parties[0] if isinstance(parties[0], str) else None
            yield "actor", named
            yield "actor_name", _name(parties[0], names)
            continue
        parties = record.get("actors" if "actors" in record else key, [])
        parties = parties if column == "actor" else record.get(key, [])
        yield column, _joined([one for one in parties if isinstance(one, str)])
        yield f"{column}_names", _joined([_name(one, names) for one in parties])


def _name(party: Any, names: dict[str, str]) -> str:
    if isinstance(party, str):
        return names[party]
    of = f" ({names[party['of']]})" if "of" in party else ""
    return f"{party['unnamed']}{of}"


def _joined(values: Any) -> str | None:
    """Return the cell for several values."""
    escaped = (value.replace("\\", "\\\\").replace(";", "\\;") for value in values)
    return "; ".join(escaped) or None


def test_evidence_and_json_agree(name: str) -> None:
    """Each quotation of each record of the JSON has a row with its words."""
    rows = _csv(name, "evidence")
    quotations: Rows = {
        (f"{crisis['id']}--{record['id']}", str(number)): one
        for crisis in _crises(name)
        for table in RECORD_PARTS
        for record in crisis.get(table, [])
        for number, one in enumerate(record.get("evidence", []), start=1)
    }

    assert rows.keys() == quotations.keys()
    for key, row in rows.items():
        for column in ("source", "quote", "proof", "checked", "article", "translation"):
            assert row[column] == quotations[key].get(column), (key, column)


@pytest.mark.parametrize("table", ["figures", "responses", "positions", "events"])
def test_values_are_those_of_the_brief(name: str, table: str) -> None:
    """All values of the brief are in the JSON, key by key."""
    published = {
        (crisis["id"], record["id"]): record
        for crisis in _crises(name)
        for record in crisis.get(table, [])
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


def test_numbers_read_by_the_tools_are_not_published(name: str) -> None:
    """Numbers that the tools found in an article, for the checks, are in no file."""
    sources = [source for source in CORPORA[name].sources.values() if source.numbers]
    published = [
        json.loads(data)
        for path, data in exported(name).items()
        if path.startswith("api/v1/sources/")
    ]

    assert sources or name == "invented"
    assert published
    assert [one["id"] for one in published if "numbers" in one] == []


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
        for account in figures_by_scope.accounts(brief, corpus)
        for figure in account.figures
    }


def test_same_corpus_same_bytes(name: str) -> None:
    """Two runs over the same records give the same bytes."""
    assert assembled.data_files(CORPORA[name]) == exported(name)


def test_figures_that_are_not_the_latest_name_a_later_one(name: str) -> None:
    """A figure that is not the latest leads, step by step, to a latest one."""
    rows = {row["record"]: row for row in _csv(name, "figures").values()}
    for row in rows.values():
        last, seen = row, {row["record"]}
        while not last["latest"]:
            last = rows[last["later_figure"]]
            assert last["record"] not in seen
            seen.add(last["record"])

        assert last["later_figure"] is None
        assert last["measure"] == row["measure"]


def test_attribution_names_the_origin(name: str) -> None:
    """Where a figure has an origin, the attribution names it too.

    It begins as a sentence does, and leaves out a country that is the crisis' own.
    """
    rows = _csv(name, "figures").values()
    apart = [
        row["record"]
        for row in rows
        for origin in (row["origins_names"] or "").split("; ")
        if origin.partition(" (")[0].lower() not in row["attribution"].lower()
    ]

    assert any(row["origins_names"] for row in rows)
    assert apart == []
