"""The columns of the tables: each described once for every format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table, described once for every format."""

    name: str
    hxl: str
    kind: str
    """Its type in Frictionless: string, integer, boolean or date."""
    meaning: str


_JOINED = {
    "title": "Title of the crisis.",
    "countries": "ISO 3166-1 alpha-3 codes of where it happened, with '; ' between.",
    "attributed_ids": "Ids of the actors who say it, with '; ' between.",
    "by": "Who did it, with '; ' between.",
    "by_ids": "Ids of the actors who did it, with '; ' between.",
    "through": "Who spoke, or who was sent, with '; ' between.",
    "to": "To whom it was addressed, with '; ' between.",
    "said_to_be_by": "Who did it, as the source says, with '; ' between.",
    "place": "Name of the place.",
    "checked": "What was checked of the words, in words.",
    "source": "Ids of the sources, with '; ' between.",
    "quote": "The quotations, in the order of the sources, with ' | ' between.",
    "article": "Addresses of the articles at these words, with ' | ' between.",
    "retracted": "Why a source of it was retracted.",
}
"""Columns that a table has instead of a list or a block of the record."""

_COMMON = {
    "attribution": "#meta+attribution",
    "crisis": "#crisis+code",
    "title": "#crisis+name",
    "countries": "#country+code+list",
    "id": "#meta+id",
    "text": "#description",
}
_PROVEN = {
    "place": "#loc+name",
    "attributed_ids": "#org+code+attribution",
    "proof": "#status+proof",
    "checked": "#status+proof+text",
    "source": "#meta+source",
    "quote": "#description+quote",
    "article": "#meta+url+source",
    "retracted": "#status+retracted",
    "reply_note": "#description+reply",
    "note": "#description+note",
    "page": "#meta+url",
}
FIGURES = (
    _COMMON
    | {
        "measure": "#indicator+name",
        "low": "#indicator+min+num",
        "best": "#indicator+best+num",
        "high": "#indicator+max+num",
        "low_basis": "#indicator+basis+min",
        "floor_by_convention": "#indicator+convention+floor",
        "qualifier": "#indicator+qualifier",
        "words": "#indicator+words",
        "basis": "#indicator+basis",
        "who": "#indicator+who",
        "cause": "#cause+type",
        "period": "#event+period",
        "as_of": "#meta+as_of+edtf",
        "as_of_iso": "#date+occurred",
        "when": "#description+when",
        "origin": "#org+name+origin",
        "said_to_be_by": "#group+name+accused",
        "support": "#status+support",
        "latest": "#status+latest",
        "supersedes": "#meta+id+supersedes",
    }
    | _PROVEN
)
"""HXL tags of the figures by column. People of all measures stand in one column, and
demonstrators are not affected people, so it is `#indicator` and not `#affected`."""
RESPONSES = (
    _COMMON
    | {
        "by": "#org+name",
        "by_ids": "#org+code",
        "through": "#org+name+through",
        "to": "#org+name+to",
        "type": "#activity+type",
        "family": "#activity+family",
        "status": "#status",
        "date": "#meta+date+edtf",
        "date_iso": "#date+occurred",
        "when": "#description+when",
        "plover_event": "#activity+code+v_plover",
        "plover_mode": "#activity+mode+v_plover",
        "plover_context": "#activity+context+v_plover",
        "plover_auxiliary": "#activity+auxiliary+v_plover",
        "cameo": "#activity+code+v_cameo",
    }
    | _PROVEN
)
"""HXL tags of the responses by column."""


def columns(record: type[BaseModel], tags: dict[str, str]) -> tuple[Column, ...]:
    """Return columns with the descriptions of the record's own fields."""
    schema = record.model_json_schema()["properties"]
    return tuple(
        Column(
            name,
            tag,
            _kind(schema.get(name, {})) if name not in _JOINED else "string",
            _JOINED.get(name) or record.model_fields[name].description or "",
        )
        for name, tag in tags.items()
    )


def _kind(node: dict[str, Any]) -> str:
    """Return the type of a field in Frictionless from its JSON Schema."""
    node = next((one for one in node.get("anyOf", []) if "type" in one), node)
    if node.get("format") == "date":
        return "date"
    found = node.get("type")
    return found if found in ("integer", "boolean") else "string"
