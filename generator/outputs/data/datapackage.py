"""`/data/datapackage.json`: the Frictionless descriptor of the CSV tables."""

from __future__ import annotations

from collections.abc import Iterable

from generator.corpus.corpus import Corpus
from generator.outputs.api.derived_fields import NOTICE
from generator.outputs.data.columns import Column
from generator.outputs.data.csv import Table
from generator.outputs.json_text import JsonObject

KEY = ("crisis", "id")
"""The primary key of each table."""
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0, quotations and headlines excepted",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}


def package(corpus: Corpus, tables: Iterable[Table], updated: str) -> JsonObject:
    """Return the descriptor of the tables, which lie in the same folder.

    Args:
        corpus: Everything that is published.
        tables: The tables.
        updated: Day of the data, as ISO 8601; it is the version.
    """
    return {
        "name": "crisis-briefs",
        "title": "Crisis briefings, quoted and sourced",
        "description": NOTICE,
        "version": updated,
        "licenses": [LICENCE],
        "sources": [
            {"title": f"{source.publisher}: {source.headline}"}
            | ({"path": source.url} if source.url else {})
            for source in corpus.sources.values()
        ],
        "resources": [_resource(table) for table in tables],
    }


def _resource(table: Table) -> JsonObject:
    schema: JsonObject = {
        "fields": [_field(column) for column in table.columns],
        "primaryKey": list(KEY),
        "missingValues": [""],
    }
    return {
        "name": table.name,
        "title": table.name.capitalize(),
        "description": f"{table.meaning} The second row holds HXL tags. {NOTICE}",
        "path": f"{table.name}.csv",
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"commentRows": [2]},
        "schema": schema,
    }


def _field(column: Column) -> JsonObject:
    field: JsonObject = {
        "name": column.name,
        "type": column.kind,
        "description": column.meaning,
    }
    if column.name in (*KEY, "attribution"):
        field["constraints"] = {"required": True}
    return field
