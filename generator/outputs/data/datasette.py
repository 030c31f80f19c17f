"""`/data/datasette.json`: what Datasette shows beside the database."""

from __future__ import annotations

from typing import Any

from generator.outputs.data.sqlite import COLUMNS, METADATA
from generator.outputs.json_text import JsonObject
from generator.outputs.publication import LICENCE, NOTICE, SITE
from generator.outputs.tables import catalogue
from generator.outputs.tables.column import Table


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
                    table.name: _table(table)
                    for table in (*catalogue.TABLES, METADATA, COLUMNS)
                }
            }
        },
    }


def _table(table: Table[Any]) -> JsonObject:
    label = {"label_column": table.label} if table.label else {}
    facets = {"facets": [*table.facets]} if table.facets else {}
    return {
        "description": table.meaning,
        **label,
        **facets,
        "columns": {column.name: column.meaning for column in table.columns},
    }
