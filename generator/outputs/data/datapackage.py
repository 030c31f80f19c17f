"""`/data/datapackage.json`: the Frictionless descriptor of the CSV tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.model.types import JsonObject
from generator.outputs.licence_and_notice import LICENCE, NOTICE, SITE
from generator.outputs.tables.catalogue import KEYS
from generator.outputs.tables.columns_and_tables import Column, Table


def package(tables: Iterable[Table[Any]], updated: str, home: str) -> JsonObject:
    """Return the descriptor of the tables, which lie in the same folder.

    Args:
        tables: The tables.
        updated: Day of the data, as ISO 8601; it is the version.
        home: Address of the site; empty where it is not known.
    """
    return {
        "name": "crisis-briefs",
        "title": SITE,
        "description": NOTICE,
        **({"homepage": home} if home else {}),
        "version": updated,
        "licenses": [
            {"name": LICENCE.name, "title": LICENCE.title, "path": LICENCE.address}
        ],
        "sources": [{"title": "News articles, one per row", "path": "sources.csv"}],
        "resources": [_resource(table) for table in tables],
    }


def _resource(table: Table[Any]) -> JsonObject:
    return {
        "name": table.name,
        "description": table.meaning,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [*map(_field, table.columns)],
            "primaryKey": [*table.key],
            "foreignKeys": [
                _foreign_key(column, table)
                for column in table.columns
                if column.references
            ],
            "missingValues": [""],
        },
    }


def _field(column: Column[Any]) -> JsonObject:
    constraints: JsonObject = {"required": True} if column.required else {}
    if column.words:
        constraints["enum"] = [*column.words]
    field: JsonObject = {
        "name": column.name,
        "type": column.kind,
        "description": column.meaning,
    }
    return field | ({"constraints": constraints} if constraints else {})


def _foreign_key(column: Column[Any], table: Table[Any]) -> JsonObject:
    itself = column.references == table.name
    return {
        "fields": column.name,
        "reference": {
            "resource": "" if itself else column.references,
            "fields": KEYS[column.references],
        },
    }
