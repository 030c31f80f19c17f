"""`/data/datasette.json`: metadata that Datasette shows beside the database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.model.types import JsonObject
from generator.outputs.data.sqlite import (
    COLUMNS,
    LATEST_FIGURES,
    METADATA,
    VIEWED,
    search_table,
)
from generator.outputs.licence_and_notice import LICENCE, NOTICE, SITE
from generator.outputs.tables import catalogue
from generator.outputs.tables.all_records_and_timeline import TIMELINE
from generator.outputs.tables.columns_and_tables import Table
from generator.outputs.tables.record_tables import FIGURES


def metadata(updated: str, home: str) -> JsonObject:
    """Return the metadata: `datasette briefs.sqlite --metadata datasette.json`.

    Args:
        updated: Day of the data, as ISO 8601.
        home: Address of the site; empty where it is not known.
    """
    source = {"source": SITE, "source_url": home} if home else {"source": SITE}
    return {
        "title": f"{SITE}, {updated}",
        "description": NOTICE,
        "license": LICENCE.title,
        "license_url": LICENCE.address,
        **source,
        "databases": {
            "briefs": {
                "tables": {
                    **{
                        table.name: _table(table)
                        for table in (*catalogue.TABLES, METADATA, COLUMNS)
                    },
                    **dict(_views()),
                }
            }
        },
    }


def _views() -> Iterator[tuple[str, JsonObject]]:
    """Yield each view with the search index of its table, for Datasette."""
    shown = {TIMELINE.name: TIMELINE, LATEST_FIGURES: _LATEST}
    for name, table in VIEWED.items():
        search = {"fts_table": search_table(table.name), "fts_pk": "rowid"}
        yield name, _table(shown[name]) | search


_LATEST = replace(
    FIGURES, meaning="The figures that no later one of the same origin replaces."
)


def _table(table: Table[Any]) -> JsonObject:
    label = {"label_column": table.label} if table.label else {}
    facets = {"facets": [*table.facets]} if table.facets else {}
    return {
        "description": table.meaning,
        **label,
        **facets,
        "columns": {column.name: column.meaning for column in table.columns},
    }
