"""Detection of faults that only follow from a part of a file that could not be read."""

from __future__ import annotations

from typing import Any

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import LOCAL_ID_FIELDS, actor_of
from generator.loader.project_loader import File
from generator.loader.readable_key_paths import YamlValue
from generator.model.diagnostics import KeyPath
from generator.model.documents import RECORD_PARTS, Actor, Crisis
from generator.model.sources import Source
from generator.model.validators import ID_PATTERN
from generator.rules import registry

REFERENCE_RULES = frozenset({"I204", "I205"})
"""Rules that a reference leads to something in the same file."""
BRIEF_RULES = frozenset({"P733"})
"""Rules that compare an item with all records of its brief."""
RECORD_RULES = frozenset(
    check.rule.code for check in registry.ALL_RECORD_CHECKS if check.compares_records
)
"""Rules that compare an item with the records that it refers to."""
SOURCE_RULES = frozenset(
    check.rule.code for check in registry.ALL_RECORD_CHECKS if check.compares_sources
)
"""Rules that compare a record with its sources and with the actors that it names."""
PROOF_KEYS = frozenset(
    "text_sha256 seals contexts page_seals mentions numbers words language origins"
    " published publisher sentences".split()
)
"""Keys of a source without which no record can be compared with it."""
ITEM_PARTS = frozenset({*RECORD_PARTS, "bottom_line", "open_questions"})
"""Keys of a brief whose entries refer to records."""
NAMED_PARTS = ("sides", "places", "groups")


def is_usable(file: File[Any]) -> bool:
    """Tell whether the readable part of a source or actor is enough to check others."""
    assert file.partial is not None
    faulty = {where[0] for where in file.partial.left_out}
    return isinstance(file.record, Source | Actor) and faulty.isdisjoint(PROOF_KEYS)


def needs_unread_file(
    code: str, where: KeyPath, crisis: Crisis, corpus: Corpus
) -> bool:
    """Tell whether a fault is due to a source or actor that could not be read.

    Args:
        code: The code of its rule.
        where: The key path of the fault in the brief's record.
        crisis: The brief.
        corpus: All that could be read; it knows the names of what could not.
    """
    if code not in SOURCE_RULES or len(where) < 2 or where[0] not in RECORD_PARTS:
        return False
    record = getattr(crisis, str(where[0]))[where[1]]
    sources = {evidence.source for evidence in record.evidence} - corpus.sources.keys()
    named = {actor_of(party) for _, party in record.parties()} - corpus.actors.keys()
    return not corpus.unreadable.isdisjoint(sources | named)


class FollowOnProblems:
    """Tells which faults of a file follow from its unreadable parts.

    Such faults are not reported: they end with the problem that is reported already.
    """

    def __init__(self, file: File[Any]) -> None:
        """Take a file that could be read only in part."""
        assert file.partial is not None
        self.data = file.parsed.data
        self.left_out = file.partial.left_out
        self.items = {
            item["id"]: item
            for part in (*RECORD_PARTS, *NAMED_PARTS)
            for item in _list(_get(self.data, (part,)))
            if isinstance(item, dict) and isinstance(item.get("id"), str)
        }
        ids = [
            _get(self.data, (*where, "id")) if len(where) == 2 else None
            for where in self.left_out
            if where[0] in (*RECORD_PARTS, *NAMED_PARTS)
        ]
        self.ids = {one for one in ids if isinstance(one, str)}
        """Ids of the items that were left out, as far as they can be read."""
        self.may_bear_out_rest = not isinstance(file.record, Crisis) or any(
            where[0] in RECORD_PARTS for where in self.left_out
        )
        """Whether what was left out may bear out texts of the file as a whole."""
        self.others = not all(map(_is_id, ids))
        """Whether items with other ids may have been left out."""

    def include(self, code: str, where: KeyPath) -> bool:
        """Tell whether a fault is a consequence.

        Args:
            code: The code of its rule.
            where: The key path of the fault in the file.
        """
        if any(where[: len(one)] == one for one in self.left_out):
            return True
        if code in REFERENCE_RULES:
            return self._is_unread(_get(self.data, where))
        if code not in RECORD_RULES:
            return False
        if where[0] not in ITEM_PARTS or code in BRIEF_RULES:
            return self.may_bear_out_rest
        return self._needs_unread(where[:2])

    def _is_unread(self, name: YamlValue | None) -> bool:
        """Tell whether a reference leads, or may lead, to an unreadable item."""
        return name in self.ids or (self.others and name not in self.items)

    def _needs_unread(self, where: KeyPath) -> bool:
        """Tell whether an item refers, in any number of steps, to one left out."""
        pending, seen = [_get(self.data, where)], set[str]()
        while pending:
            item = pending.pop()
            for key in LOCAL_ID_FIELDS:
                value = _get(item, (key,))
                for name in value if isinstance(value, list) else [value]:
                    if not isinstance(name, str) or name in seen:
                        continue
                    if self._is_unread(name):
                        return True
                    seen.add(name)
                    pending.append(self.items.get(name))
        return False


def _is_id(value: YamlValue | None) -> bool:
    return isinstance(value, str) and ID_PATTERN.fullmatch(value) is not None


def _list(value: YamlValue | None) -> list[YamlValue]:
    return value if isinstance(value, list) else []


def _get(data: YamlValue | None, where: KeyPath) -> YamlValue | None:
    """Return the value at a key path; None if there is none."""
    for step in where:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data
