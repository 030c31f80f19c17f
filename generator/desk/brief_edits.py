"""Changes of a brief: its records, conclusions, names and head, key by key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.authoring.drafting.proposal import record_id, telling_words
from generator.authoring.writing.schema_fixes import unused_id
from generator.corpus.corpus import Corpus
from generator.desk.countries import code_of
from generator.desk.workspace import DeskError, Version, Workspace, brief_path
from generator.loader import item_editor, yaml_editor
from generator.loader.yaml_editor import RecordData
from generator.model import validators
from generator.model.documents import RECORD_TYPES, Crisis, Named, Place
from generator.model.records import Conclusion

ORDER = (
    *("id", "was", "name", "actor", "of", "side", "act", "by", "through", "type"),
    *("status", "to", "measure", "who", "unit", "low", "best", "high"),
    *("qualifier", "words"),
    *("basis", "cause", "period", "place", "as_of", "date", "date_basis", "after"),
    *("actors", "about", "attributed_to", "said_to_be_by", "accused", "reply"),
    *("named_as", "part_of", "supersedes", "text", "note", "rests_on", "draft"),
    "evidence",
)
"""Keys of a record in the order in which the desk writes them."""
CONCLUSIONS = ("bottom_line", "open_questions")
NAMED: Mapping[str, type[Named]] = {"sides": Named, "places": Place, "groups": Named}
HEAD = (
    *("title", "headline", "countries", "kinds", "covers", "reviewed"),
    *("related", "not_stated"),
)
"""Keys at the top of a brief that the desk changes."""
_LENGTH_OF_DAY = len("YYYY-MM-DD")


def cleaned(part: str, record: Mapping[str, Any]) -> RecordData:
    """Return a record with the keys of its kind alone, in order, and no empty ones.

    Raises:
        DeskError: There is no such part, or it has no such key.
    """
    known = _fields(part)
    for key in record:
        if key not in known:
            raise DeskError(f"'{key}' is not a key of {part}")
    present = {key: value for key, value in record.items() if value not in _EMPTY}
    rank = {key: place for place, key in enumerate(ORDER)}
    return dict(sorted(present.items(), key=lambda item: rank.get(item[0], len(ORDER))))


_EMPTY: tuple[object, ...] = (None, "", [], {}, ())


def _fields(part: str) -> frozenset[str]:
    if part in RECORD_TYPES:
        return frozenset(RECORD_TYPES[part].model_fields)
    if part in CONCLUSIONS:
        return frozenset(Conclusion.model_fields)
    if part in NAMED:
        return frozenset(NAMED[part].model_fields)
    raise DeskError(f"a brief has no list '{part}'")


def with_item(
    text: str, part: str, index: int | None, record: Mapping[str, Any]
) -> str:
    """Return the text of a brief with a record that is new, or in place of another.

    Args:
        text: The text of its file.
        part: The key of the list.
        index: Which record it replaces, from 0; None to append it.
        record: Its keys; those of the old one that are missing are removed.

    Raises:
        DeskError: There is no such record or key, or the list is in brackets.
    """
    values = cleaned(part, record)
    try:
        if index is None:
            return yaml_editor.add_items(text, part, [values])
        before = item_keys(text, part, index)
        changes: RecordData = {
            **{key: None for key in before if key not in values},
            **{key: one for key, one in values.items() if before.get(key) != one},
        }
        return item_editor.set_item_keys(text, part, index, changes, ORDER)
    except ValueError as error:
        raise DeskError(str(error)) from None


def item_keys(text: str, part: str, index: int) -> RecordData:
    """Return the keys and values of an item, as they are in the file."""
    return item_editor.item_data(text, part, index)


@dataclass(frozen=True, slots=True)
class Entry:
    """A place in a list of a brief, and the version of the file that was seen."""

    brief: str
    part: str
    index: int | None
    """Position in the list, from 0; None for a new entry."""
    seen: Version

    @property
    def path(self) -> str:
        """The path of the brief."""
        return brief_path(self.brief)


def save_item(workspace: Workspace, entry: Entry, record: RecordData) -> str:
    """Write a record into a brief, and return its id; the new one's id is made unique.

    Raises:
        DeskError: It cannot be written.
        ConflictError: The brief was changed elsewhere since it was seen.
    """
    file, part = workspace.brief(entry.brief), entry.part
    if entry.index is None and "id" in _fields(part):
        used = {one.id for _, one in file.record.records()}
        record = {**record, "id": unused_id(record.get("id") or _id(record), used)}
    text = with_item(file.text, part, entry.index, record)
    text = _with_covers(text, file.record, record, workspace.corpus)
    name = str(record.get("id", ""))
    done = "added to" if entry.index is None else "changed in"
    label = f"{name or 'a sentence'} {done} {part.replace('_', ' ')}"
    workspace.write(label, {entry.path: text}, {entry.path: entry.seen})
    return name


def _id(record: Mapping[str, Any]) -> str:
    """Return an id that tells what a record is about."""
    numbers = [record[key] for key in ("best", "low", "high") if record.get(key)]
    if measure := record.get("measure"):
        return record_id(measure, *numbers[:1]) or "figure"
    actors = [record.get("actor"), *(record.get("by") or ())]
    names = [one if isinstance(one, str) else one["unnamed"] for one in actors if one]
    words = telling_words(str(record.get("text") or record.get("name") or ""))[:4]
    return record_id(*names[:1], *words) or "record"


def remove_item(workspace: Workspace, entry: Entry) -> RecordData:
    """Remove a record, a conclusion or a name from a brief, and return what it was."""
    text = workspace.brief(entry.brief).text
    try:
        removed = item_keys(text, entry.part, entry.index or 0)
        text = item_editor.remove_item(text, entry.part, entry.index or 0)
    except ValueError as error:
        raise DeskError(str(error)) from None
    label = f"entry removed from {entry.part.replace('_', ' ')}"
    workspace.write(label, {entry.path: text}, {entry.path: entry.seen})
    return removed


def move_item(workspace: Workspace, entry: Entry, to: int) -> None:
    """Move an entry of a list to another place, from 0."""
    text = workspace.brief(entry.brief).text
    try:
        text = item_editor.move_item(text, entry.part, entry.index or 0, to)
    except ValueError as error:
        raise DeskError(str(error)) from None
    label = f"entry of {entry.part.replace('_', ' ')} moved"
    workspace.write(label, {entry.path: text}, {entry.path: entry.seen})


def set_head(
    workspace: Workspace, brief: str, values: Mapping[str, Any], seen: Version
) -> None:
    """Set keys at the top of a brief, such as its title; empty values remove them."""
    for key in values:
        if key not in HEAD:
            raise DeskError(f"'{key}' is not a key at the top of a brief")
    path, text = brief_path(brief), workspace.brief(brief).text
    kept = {
        key: None if one in _EMPTY else one for key, one in with_codes(values).items()
    }
    text = yaml_editor.set_keys(text, kept)
    label = f"{', '.join(values)} of the brief changed"
    workspace.write(label, {path: text}, {path: seen})


def create_brief(workspace: Workspace, brief: str, values: Mapping[str, Any]) -> None:
    """Create a brief with its head alone; records and bottom line follow.

    Raises:
        DeskError: There is such a brief, or a value is missing.
    """
    if message := validators.id_problem(brief):
        raise DeskError(f"the name of the brief {message}")
    path = brief_path(brief)
    if workspace.read(path) is not None:
        raise DeskError(f"the brief '{brief}' is there already")
    needed = ("title", "countries", "kinds", "covers")
    for key in needed:
        if values.get(key) in _EMPTY:
            raise DeskError(f"'{key}' is missing")
    head = {key: with_codes(values)[key] for key in needed}
    head = {"format": 1, **head, "reviewed": workspace.today}
    text = BRIEF_COMMENT + yaml_editor.dump(head)
    workspace.write(f"brief {brief} created", {path: text}, {path: ""})


def with_codes(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return keys of a head with the codes of the countries that it names."""
    countries = values.get("countries")
    if not isinstance(countries, list):
        return dict(values)
    return {**values, "countries": [code_of(str(one)) for one in countries]}


BRIEF_COMMENT = "# yaml-language-server: $schema=../schemas/crisis.json\n"
"""First line of a brief, from which editors know its schema."""


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
    return len(text) == _LENGTH_OF_DAY and text[:4].isdigit() and text[4] == "-"
