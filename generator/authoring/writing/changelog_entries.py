"""Entries of `changes` for what differs from an earlier state and is not told yet."""

from __future__ import annotations

from itertools import groupby

from generator.corpus import diff, wording
from generator.corpus.diff import Difference
from generator.model.documents import Crisis
from generator.rules import changelog, changelog_entries
from generator.rules.drafts import TO_WRITE

WHY = f"{TO_WRITE}: why it changed"
"""Stands where nobody has said why; it does not pass the check."""
_ONE = {part: part.removesuffix("s") for part in (*changelog.TOLD, *changelog.NAMED)}
"""What one of each part is called."""

Entry = dict[str, str]
"""Keys of a `Change` with their values, in the order of the format."""


def entries(
    before: Crisis, crisis: Crisis, found: tuple[Difference, ...], day: str, why: str
) -> list[Entry]:
    """Return an entry for each record that changed or went, one for all that came.

    Args:
        before: The crisis as it was.
        crisis: The crisis as it is.
        found: What differs between them.
        day: The day of the change.
        why: Why it changed; the same for all.
    """
    named = {entry.record for entry in changelog.entries(before, crisis)}
    untold = [
        one
        for one in changelog.records(found)
        if not changelog.is_wording(one) and one.record not in named
    ]
    made = [
        _entry(before, crisis, list(group))
        for _, group in groupby(filter(_was_there, untold), key=lambda one: one[:2])
    ]
    added = ", ".join(_thing(one) for one in untold if not _was_there(one))
    if added and None not in named:
        made.append({"what": f"Added: {added}."})
    return [{"date": day, **entry, "why": why} for entry in made]


def _was_there(one: Difference) -> bool:
    return bool(one.old)


def _thing(one: Difference) -> str:
    return f"{_ONE[one.part]} {one.record}"


def _entry(before: Crisis, crisis: Crisis, found: list[Difference]) -> Entry:
    """Return what changed of one record, without day and reason."""
    first = found[0]
    if not first.new:
        what = f"The {_thing(first)} was taken out."
        return {"what": what, "record": first.record, "old": first.old}
    entry = {"what": f"The {_thing(first)} was changed.", "record": first.record}
    numbers = _numbers(before, crisis, found)
    if len(found) == 1:
        alone = {"field": first.field, "old": first.old, "new": first.new}
        return entry | alone | numbers
    old, new = diff.said(found)
    return entry | (numbers or {"old": old, "new": new})


def _numbers(before: Crisis, crisis: Crisis, found: list[Difference]) -> Entry:
    """Return a figure's number as it was and as it is, in words; empty if the same."""
    if not any(one.field in changelog_entries.NUMBERS for one in found):
        return {}
    now = next(one for one in crisis.figures if one.id == found[0].record)
    was = next(one for one in before.figures if one.id in (now.id, *now.was))
    return {"old": wording.amount(was), "new": wording.amount(now)}
