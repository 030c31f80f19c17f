"""The columns of the CSV tables, each described once for all formats."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel

from generator.model import documents
from generator.outputs.api import models
from generator.outputs.api.format_reference import SchemaNode


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    hxl: str
    kind: str
    """Its type in Frictionless: string, integer, boolean or date."""
    meaning: str


_LISTED = "Several have '; ' between."
_QUOTED = "One for each quotation, with ' | ' between."
_IDS = "Ids, with '; ' between; whom the source leaves unnamed has none, only words."
_OF_CRISIS = {"title": "", "countries": _LISTED}
"""Columns taken from the crisis, with a note on several values in one cell."""
_OF_EVIDENCE = {
    "checked": _QUOTED,
    "source": _QUOTED,
    "quote": _QUOTED,
    "article": f"{_QUOTED} Where there is none: 'none'.",
    "retracted": f"After the id of each such source. {_LISTED}",
}
PARTIES = ("attributed_to", "by", "through", "to", "said_to_be_by", "origins")
"""Columns that hold ids of parties."""
_NAMES = "_names"
"""Suffix of the column with the names of the parties in the column without it."""
_OWN = {"place_name": "Name of the place."}

_COMMON = {
    "attribution": "#meta+attribution",
    "crisis": "#crisis+code",
    "title": "#crisis+name",
    "countries": "#country+code+list",
    "id": "#meta+id",
    "text": "#description",
}
_PROVEN = {
    "attributed_to": "#org+code+attribution",
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
        "unit": "#indicator+unit",
        "cause": "#cause+type",
        "place": "#loc+code",
        "place_name": "#loc+name",
        "period": "#event+period",
        "period_iso": "#date+period",
        "scope": "#description+scope",
        "as_of": "#meta+as_of+edtf",
        "as_of_iso": "#date+occurred",
        "when": "#description+when",
        "origins": "#org+code+origin",
        "origins_names": "#org+name+origin",
        "said_to_be_by": "#group+code+accused",
        "said_to_be_by_names": "#group+name+accused",
        "support": "#status+support",
        "latest": "#status+latest",
        "supersedes": "#meta+id+supersedes",
        "superseded_by": "#meta+id+superseded",
    }
    | _PROVEN
)
"""HXL tags of the figures by column.

People of all measures share one column, and demonstrators are not affected people:
hence `#indicator`, not `#affected`.
"""
RESPONSES = (
    _COMMON
    | {
        "by": "#org+code",
        "by_names": "#org+name",
        "through": "#org+code+through",
        "through_names": "#org+name+through",
        "to": "#org+code+to",
        "to_names": "#org+name+to",
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


def columns(record: type[models.Record], tags: dict[str, str]) -> tuple[Column, ...]:
    """Return the columns of a table, described by the fields of its model."""
    schema = record.model_json_schema()["properties"]
    return tuple(
        Column(name, tag, _kind(schema.get(name, {})), _meaning(record, name))
        for name, tag in tags.items()
    )


def _meaning(record: type[BaseModel], name: str) -> str:
    """Return the description of the field that a column is made of."""
    if name in _OWN:
        return _OWN[name]
    if name.endswith(_NAMES):
        return f"The names of `{name.removesuffix(_NAMES)}`, with '; ' between."
    kind, how = record, ""
    if name in _OF_CRISIS:
        kind, how = documents.Crisis, _OF_CRISIS[name]
    elif name in _OF_EVIDENCE:
        kind, how = models.Evidence, _OF_EVIDENCE[name]
    elif name in PARTIES:
        how = _IDS
    return f"{kind.model_fields[name].description} {how}".strip()


def _kind(node: SchemaNode) -> str:
    """Return the Frictionless type of a field from its JSON Schema."""
    node = next((one for one in node.get("anyOf", []) if "type" in one), node)
    if node.get("format") == "date":
        return "date"
    found = node.get("type")
    return found if found in ("integer", "boolean") else "string"
