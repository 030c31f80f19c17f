"""Entries of `changes` for records that differ from an earlier state of a brief."""

from __future__ import annotations

from itertools import groupby

from generator.corpus import wording
from generator.corpus.comparison import diff
from generator.corpus.comparison.diff import Difference
from generator.model.documents import Crisis
from generator.rules import changelog
from generator.rules.wording import PLACEHOLDER

REASON_TO_WRITE = f"{PLACEHOLDER}: why it changed"
"""Placeholder for the reason, which does not pass `briefs check`."""
_SINGULAR = {
    part: part.removesuffix("s")
    for part in (*changelog.REPORTED_PARTS, *changelog.NAMED_PARTS)
}

Entry = dict[str, str]
"""Keys and values of a `Change`, in the order of the format."""


def missing_entries(
    before: Crisis,
    crisis: Crisis,
    differences: tuple[Difference, ...],
    day: str,
    reason: str,
) -> list[Entry]:
    """Return the entries that `changes` lacks, one for each changed or removed record.

    All new records share one entry. Changes of wording alone get none, as only a person
    can tell whether they matter.

    Args:
        before: The crisis in its earlier state.
        crisis: The crisis in its present state.
        differences: What differs between the two.
        day: The day of the change, as `YYYY-MM-DD`.
        reason: Why it changed; the same for all entries.
    """
    recorded = {entry.record for entry in changelog.new_entries(before, crisis)}
    missing = [
        difference
        for difference in changelog.reported_differences(differences)
        if not changelog.is_wording(difference) and difference.record not in recorded
    ]
    changed = [difference for difference in missing if difference.old]
    added = [difference for difference in missing if not difference.old]
    entries = [
        _entry(before, crisis, list(group))
        for _, group in groupby(changed, key=lambda one: (one.part, one.record))
    ]
    if added and None not in recorded:
        entries.append({"what": f"Added: {', '.join(map(_label, added))}."})
    return [{"date": day, **entry, "why": reason} for entry in entries]


def _label(difference: Difference) -> str:
    return f"{_SINGULAR[difference.part]} {difference.record}"


def _entry(before: Crisis, crisis: Crisis, differences: list[Difference]) -> Entry:
    """Return the entry for one changed or removed record, without day and reason."""
    first = differences[0]
    if not first.new:
        what = f"The {_label(first)} was taken out."
        return {"what": what, "record": first.record, "old": first.old}
    entry = {"what": f"The {_label(first)} was changed.", "record": first.record}
    numbers = _numbers(before, crisis, differences)
    if len(differences) == 1:
        values = {"field": first.field, "old": first.old, "new": first.new}
        return entry | values | numbers
    old, new = diff.old_and_new_values(differences)
    return entry | (numbers or {"old": old, "new": new})


def _numbers(before: Crisis, crisis: Crisis, differences: list[Difference]) -> Entry:
    """Return a figure's number as it was and as it is, in words; empty if the same."""
    if not any(one.field in changelog.NUMBERS for one in differences):
        return {}
    new = next(one for one in crisis.figures if one.id == differences[0].record)
    old = next(one for one in before.figures if one.id in (new.id, *new.was))
    return {"old": wording.amount(old), "new": wording.amount(new)}
