"""The forms of the workbench, made from the model: fields and closed lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from generator.desk import brief_edits
from generator.model.documents import RECORD_TYPES
from generator.model.records import FLOORS, NO_FLOOR
from generator.model.response_types import ResponseType, Status
from generator.model.vocabulary import (
    Act,
    ActorKind,
    Basis,
    Cause,
    CrisisKind,
    Measure,
    Qualifier,
    Term,
    Unit,
    Who,
)

_TERMS: Mapping[str, type[Term]] = {
    "measure": Measure,
    "qualifier": Qualifier,
    "basis": Basis,
    "unit": Unit,
    "cause": Cause,
    "act": Act,
    "type": ResponseType,
    "status": Status,
}
_KINDS: Mapping[str, Iterable[str]] = {
    "number": ("low", "best", "high"),
    "date": ("date", "as_of"),
    "party": ("actor",),
    "actor": ("of",),
    "parties": (
        *("by", "through", "to", "actors", "about", "attributed_to", "accused"),
        "said_to_be_by",
    ),
    "record": ("part_of", "supersedes", "after"),
    "records": ("reply", "rests_on"),
    "place": ("place",),
    "side": ("side",),
    "period": ("period",),
    "text": ("text", "note"),
    "line": ("id", "name", "date_basis"),
    "named": ("named_as",),
}
"""How a field is filled in, by its key; other fields are not in the forms."""
_KIND_OF = {key: kind for kind, keys in _KINDS.items() for key in keys}
_FIRST: Mapping[str, tuple[str, ...]] = {
    "figures": (
        *("measure", "low", "best", "high", "qualifier", "words", "who"),
        *("attributed_to", "period", "as_of", "supersedes"),
    ),
    "events": ("text", "date", "actors", "place", "attributed_to"),
    "positions": ("actor", "act", "text", "date", "to", "accused"),
    "responses": ("by", "type", "status", "text", "date", "to", "through"),
    "roles": ("actor", "text", "of", "side"),
    "background": ("text", "date", "attributed_to"),
}
"""The fields that are shown at once, in order; the others are unfolded."""


@cache
def forms() -> dict[str, list[dict[str, Any]]]:
    """Return the fields of each kind of record, in the order of its form."""
    return {part: [*_fields(part)] for part in RECORD_TYPES}


def _fields(part: str) -> Iterable[dict[str, Any]]:
    model = RECORD_TYPES[part].model_fields
    first = _FIRST[part]
    rest = [key for key in brief_edits.ORDER if key in model and key not in first]
    for key in (*first, *rest):
        kind = _KIND_OF.get(key)
        terms = _terms(key)
        if not (kind or terms):
            continue
        yield {
            "key": key,
            "kind": kind or "term",
            "label": key.replace("_", " "),
            "help": model[key].description or "",
            "required": model[key].is_required(),
            "first": key in first,
            "terms": terms,
        }


def _terms(key: str) -> list[dict[str, str]]:
    if key == "who":
        return meanings(Who)
    if key == "words":
        return [{"value": one, "meaning": ""} for one in (*FLOORS, *sorted(NO_FLOOR))]
    return meanings(_TERMS[key]) if key in _TERMS else []


def meanings(terms: Iterable[Term]) -> list[dict[str, str]]:
    """Return the words of a closed list with their meanings."""
    return [{"value": one.value, "meaning": one.meaning} for one in terms]


def lists() -> dict[str, list[dict[str, str]]]:
    """Return the closed lists that are no part of a record."""
    return {
        "kinds": meanings(CrisisKind),
        "actor_kinds": meanings(ActorKind),
        "measures": meanings(Measure),
    }
