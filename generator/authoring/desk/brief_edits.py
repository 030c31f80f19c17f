"""Changes to the lists of a brief: records, conclusions, sides, places and groups."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.authoring.desk.plain_language.typed_dates import as_edtf
from generator.authoring.desk.workspace import DeskError, Version, Workspace
from generator.authoring.drafting.new_proposals import Settled
from generator.authoring.drafting.proposal import record_id, telling_words
from generator.authoring.writing.schema_fixes import unused_id
from generator.corpus.corpus import Corpus
from generator.loader import item_editor, yaml_editor
from generator.loader.project_paths import brief_path
from generator.loader.yaml_editor import RecordData
from generator.model.documents import RECORD_TYPES, Crisis, Named, Place
from generator.model.records import Conclusion

_FIRST_KEYS = (
    *("id", "was", "name", "actor", "of", "side", "act", "by", "through", "type"),
    *("status", "to", "measure", "who", "unit", "low", "best", "high"),
    *("qualifier", "words"),
    *("basis", "cause", "period", "place", "as_of", "date", "date_basis", "after"),
    "actors",
)
_LAST_KEYS = (
    *("about", "attributed_to", "said_to_be_by", "accused", "reply"),
    *("named_as", "part_of", "supersedes", "text", "note", "rests_on", "draft"),
    "evidence",
)
_OTHER_KEYS = dict.fromkeys(
    key
    for model in RECORD_TYPES.values()
    for key in model.model_fields
    if key not in (*_FIRST_KEYS, *_LAST_KEYS)
)
ORDER = (*_FIRST_KEYS, *_OTHER_KEYS, *_LAST_KEYS)
"""Keys of a record in the order in which the desk writes them."""
DATES = frozenset({"date", "as_of", "period"})
"""Keys whose dates may be given as people write them."""
CONCLUSIONS = ("bottom_line", "open_questions")
_EMPTY: tuple[object, ...] = (None, "", [], {}, ())
Former = tuple[str, int]
"""A list of a brief, and a position in it, from 0."""
NAMED: Mapping[str, type[Named]] = {"sides": Named, "places": Place, "groups": Named}


def cleaned(part: str, record: Mapping[str, Any]) -> RecordData:
    """Return a record with the keys of its kind alone, in order, and no empty ones.

    Raises:
        DeskError: There is no such part, or it has no such key.
    """
    known = _fields(part)
    for key in record:
        if key not in known:
            raise DeskError(f"'{key}' is not a key of {part}")
    present = {
        key: as_edtf(value) if key in DATES and isinstance(value, str) else value
        for key, value in record.items()
        if value not in _EMPTY
    }
    rank = {key: place for place, key in enumerate(ORDER)}
    return dict(sorted(present.items(), key=lambda item: rank.get(item[0], len(ORDER))))


def _fields(part: str) -> frozenset[str]:
    if part in RECORD_TYPES:
        return frozenset(RECORD_TYPES[part].model_fields)
    if part in CONCLUSIONS:
        return frozenset(Conclusion.model_fields)
    if part in NAMED:
        return frozenset(NAMED[part].model_fields)
    raise DeskError(f"a brief has no list '{part}'")


def has_id(part: str) -> bool:
    """Tell whether the entries of a list have an id."""
    return "id" in _fields(part)


def with_item(
    text: str,
    part: str,
    index: int | None,
    record: Mapping[str, Any],
    former: Former | None = None,
) -> str:
    """Return the text of a brief with a record appended, or one replaced.

    Args:
        text: The text of its file.
        part: The key of the list.
        index: Which record it replaces, from 0; None to append it.
        record: Its keys; those of the old one that are missing are removed.
        former: Where a new record was before its kind was changed.

    Raises:
        DeskError: There is no such record or key, or the list is in brackets.
    """
    values = cleaned(part, record)
    try:
        if former:
            text = item_editor.remove_item(text, *former)
        if index is None:
            return yaml_editor.add_items(text, part, [values])
        before = item_editor.item_data(text, part, index)
        changes: RecordData = {
            **{key: None for key in before if key not in values},
            **{key: one for key, one in values.items() if before.get(key) != one},
        }
        return item_editor.set_item_keys(text, part, index, changes, ORDER)
    except ValueError as error:
        raise DeskError(str(error)) from None


@dataclass(frozen=True, slots=True)
class Entry:
    """A place in a list of a brief, and the version of the file that was seen."""

    brief: str
    part: str
    index: int | None
    """Position in the list, from 0; None for a new entry."""
    seen: Version
    former: Former | None = None
    """The list and position of a new entry before its kind was changed."""

    @property
    def path(self) -> str:
        """The path of the brief."""
        return brief_path(self.brief)

    @property
    def position(self) -> int:
        """The position of an entry that is there, from 0.

        Raises:
            DeskError: It is a new one.
        """
        if self.index is None:
            raise DeskError("'index' is missing")
        return self.index


def save_item(
    workspace: Workspace,
    entry: Entry,
    record: RecordData,
    proposal: Settled | None = None,
) -> str:
    """Write a record into a brief, and return its id; the new one's id is made unique.

    Args:
        workspace: The project.
        entry: Its place in the brief.
        record: Its keys.
        proposal: The proposal behind it, then settled even if its record was edited.

    Raises:
        DeskError: It cannot be written.
        ConflictError: The brief was changed elsewhere since it was seen.
    """
    file, part = workspace.brief(entry.brief), entry.part
    record = cleaned(part, record)
    if entry.index is None and has_id(part):
        name = record.get("id") or _id(record)
        record = {**record, "id": new_id(file.record, part, name, entry.former)}
    text = with_item(file.text, part, entry.index, record, entry.former)
    text = _with_covers(text, file.record, record, workspace.corpus)
    name = str(record.get("id", ""))
    done = "added to" if entry.index is None else "changed in"
    label = f"{name or 'a sentence'} {done} {part.replace('_', ' ')}"
    settles = [(entry.brief, proposal)] if proposal else []
    workspace.write(label, {entry.path: text}, {entry.path: entry.seen}, settles)
    return name


def new_id(crisis: Crisis, part: str, name: str, former: Former | None = None) -> str:
    """Return an id for a new entry, numbered from 2 if the brief has it already.

    Args:
        crisis: The brief.
        part: The key of the list.
        name: The id that is wanted.
        former: Where the entry was before its kind was changed; it keeps its id.
    """
    return unused_id(name, _ids(crisis, part, former))


def _ids(crisis: Crisis, part: str, former: Former | None) -> set[str]:
    """Return the ids that a new entry of a part cannot have."""
    if part in NAMED:
        return {one.id for one in getattr(crisis, part)}
    return {one.id for where, one in crisis.records() if not former or where != former}


def _id(record: Mapping[str, Any]) -> str:
    """Return an id that describes the subject of a record."""
    numbers = [record[key] for key in ("best", "low", "high") if record.get(key)]
    if measure := record.get("measure"):
        return record_id(measure, *numbers[:1]) or "figure"
    actors = [record.get("actor"), *(record.get("by") or ())]
    names = [one if isinstance(one, str) else one["unnamed"] for one in actors if one]
    words = telling_words(str(record.get("text") or record.get("name") or ""))[:4]
    return record_id(*names[:1], *words) or "record"


def remove_item(workspace: Workspace, entry: Entry) -> None:
    """Remove a record, a conclusion or a name from a brief; it is not proposed again.

    Raises:
        DeskError: There is no such entry.
        ConflictError: The brief was changed elsewhere since it was seen.
    """
    text = workspace.brief(entry.brief).text
    try:
        removed = item_editor.item_data(text, entry.part, entry.position)
        text = item_editor.remove_item(text, entry.part, entry.position)
    except ValueError as error:
        raise DeskError(str(error)) from None
    label = f"entry removed from {entry.part.replace('_', ' ')}"
    measure = str(removed.get("measure", ""))
    settles = [
        (entry.brief, Settled(entry.part, quote, measure))
        for evidence in removed.get("evidence") or ()
        if (quote := evidence.get("quote"))
    ]
    workspace.write(label, {entry.path: text}, {entry.path: entry.seen}, settles)


def move_item(workspace: Workspace, entry: Entry, to: int) -> None:
    """Move an entry of a list to another place, from 0.

    Raises:
        DeskError: There is no such entry or place.
        ConflictError: The brief was changed elsewhere since it was seen.
    """
    text = workspace.brief(entry.brief).text
    try:
        text = item_editor.move_item(text, entry.part, entry.position, to)
    except ValueError as error:
        raise DeskError(str(error)) from None
    label = f"entry of {entry.part.replace('_', ' ')} moved"
    workspace.write(label, {entry.path: text}, {entry.path: entry.seen})


def _with_covers(
    text: str, crisis: Crisis, record: Mapping[str, Any], corpus: Corpus
) -> str:
    """Return the text with `covers` widened to the days of a record and its sources."""
    start, _, end = crisis.covers.partition("/")
    if not _is_day(start) or (end and not _is_day(end)):
        return text
    published = [
        corpus.sources[one["source"]].published
        for one in record.get("evidence", ())
        if one.get("source") in corpus.sources
    ]
    days = [record.get(key) for key in ("date", "period", "as_of")]
    known = sorted(
        one for one in (start, end or start, *published, *days) if one and _is_day(one)
    )
    covers = _interval(known)
    if covers == crisis.covers or covers == _interval([start, end or start]):
        return text
    return yaml_editor.set_keys(text, {"covers": covers})


def _interval(days: Sequence[str]) -> str:
    return days[0] if days[0] == days[-1] else f"{days[0]}/{days[-1]}"


def _is_day(text: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None
