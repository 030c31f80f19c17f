"""The forms of the desk, made from the model: fields and closed lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, get_args

from generator.authoring.desk import brief_edits
from generator.authoring.desk.plain_language import messages
from generator.model.documents import RECORD_TYPES, Actor, Crisis
from generator.model.sources import Source
from generator.model.types import FrozenModel, JsonObject
from generator.model.vocabulary import (
    FLOORS,
    NO_FLOOR,
    ActorKind,
    CrisisKind,
    Measure,
    Term,
    Who,
)

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
"""Kind of input by key of the field; other fields have that of their type."""
_KIND_OF = {key: kind for kind, keys in _KINDS.items() for key in keys}
_NO_KIND = frozenset({"was", "draft", "evidence"})
"""Fields that have a place of their own on the page, or none."""
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


_HELP = {
    "date": "When it happened; if missing, it happened by the date of the source.",
    "period": "The total so far, a day, or an event of this brief.",
    "place": "Where it was: a place of this brief, or a new one by its name.",
    "side": "The side of this crisis that the actor is on, or a new one by its name.",
    "who": "Which people are counted; groups are added under Brief.",
    "id": "Short name of the record; if empty, it is made from what the record says.",
}
"""Help for fields whose form takes input in another form than the file holds."""
_HELP_AT_TOP = {
    "countries": "Where it happened: names or codes, separated by commas.",
    "kinds": "Kinds of crisis, separated by commas.",
    "related": "Ids of related crises, separated by commas.",
    "not_stated": "Measures that were looked for in all sources and not found, "
    "separated by commas.",
}


@cache
def forms() -> dict[str, list[JsonObject]]:
    """Return the fields of each kind of record, in the order of its form."""
    return {part: [*_fields(part)] for part in RECORD_TYPES}


def _fields(part: str) -> Iterable[JsonObject]:
    model = RECORD_TYPES[part].model_fields
    first = _FIRST[part]
    rest = [key for key in brief_edits.ORDER if key in model and key not in first]
    for key in (*first, *rest):
        if key in _NO_KIND:
            continue
        terms = _terms(key, model[key].annotation)
        kind = _KIND_OF.get(key) or (None if terms else _kind(model[key].annotation))
        yield {
            "key": key,
            "kind": kind or "term",
            "label": messages.label(key),
            "help": _HELP.get(key) or model[key].description or "",
            "required": model[key].is_required() and key != "id",
            "first": key in first,
            "terms": terms,
        }


def _kind(annotation: Any) -> str:
    """Return the kind of input by which a field of a type is filled in."""
    return "number" if int in (annotation, *get_args(annotation)) else "line"


def _terms(key: str, annotation: Any) -> list[dict[str, str]]:
    if key == "who":
        return meanings(Who)
    if key == "words":
        return [{"value": one, "meaning": ""} for one in (*FLOORS, *sorted(NO_FLOOR))]
    types = (annotation, *get_args(annotation))
    lists = (one for one in types if isinstance(one, type) and issubclass(one, Term))
    return meanings(next(lists, ()))


def meanings(terms: Iterable[Term]) -> list[dict[str, str]]:
    """Return the words of a closed list with their meanings."""
    return [{"value": one.value, "meaning": one.meaning} for one in terms]


def explanations() -> dict[str, dict[str, str]]:
    """Return the descriptions of fields outside records, by document and key."""
    documents: dict[str, type[FrozenModel]] = {
        "brief": Crisis,
        "source": Source,
        "actor": Actor,
    }
    described = {
        name: {key: one.description or "" for key, one in model.model_fields.items()}
        for name, model in documents.items()
    }
    described["brief"] |= _HELP_AT_TOP
    return described


def lists() -> dict[str, list[dict[str, str]]]:
    """Return the closed lists of fields outside records, by key."""
    return {
        "kinds": meanings(CrisisKind),
        "actor_kinds": meanings(ActorKind),
        "measures": meanings(Measure),
    }
