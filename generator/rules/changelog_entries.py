"""What the new entries of `changes` say is so, and the old ones stay."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import diff, wording
from generator.corpus.diff import Difference
from generator.model.diagnostics import KeyPath, suggestion
from generator.model.documents import Change, Crisis
from generator.rules import Fault
from generator.rules.changelog import entries, over_two

NUMBERS = frozenset({"low", "best", "high", "qualifier", "words"})
"""Keys of a figure that are its number."""


@over_two("C702")
def entries_are_new(
    before: Crisis, crisis: Crisis, found: tuple[Difference, ...]
) -> Iterator[Fault]:
    """A new entry of `changes` is dated on or after the last review before it.

    Why: It would say that readers of that review had seen the change.
    Wrong: "date: 2026-05-01" where the brief was last reviewed on 2026-05-03
    Right: the day of the change, "date: 2026-05-04"
    """
    for entry in entries(before, crisis):
        if entry.date < before.reviewed:
            where = ("changes", crisis.changes.index(entry), "date")
            yield Fault(where, f"lies before the last review, {before.reviewed}")


@over_two("C703")
def numbers_are_told(
    before: Crisis, crisis: Crisis, found: tuple[Difference, ...]
) -> Iterator[Fault]:
    """The entry for a figure whose number changed has `old` and `new`.

    Why: Who has cited the earlier number must see which one it was.
    Wrong: "record: killed-in-april" alone
    Right: the same with "old: 80" and "new: 83"
    """
    changed = {
        one.record
        for one in found
        if one.part == "figures" and one.field in NUMBERS and one.record
    }
    for entry in entries(before, crisis):
        if entry.record in changed and not (entry.old and entry.new):
            where = ("changes", crisis.changes.index(entry))
            yield Fault(where, f"tells of '{entry.record}' without old and new")


@over_two("C705")
def entries_are_true(
    before: Crisis, crisis: Crisis, found: tuple[Difference, ...]
) -> Iterator[Fault]:
    """A new entry names a record, a field that changed, what it was and what it is.

    Why: It is published as a correction, and quoted as one.
    Wrong: "old: 70" where the figure said 80
    Right: "old: 80"
    """
    ids = {one.id for state in (before, crisis) for one in diff.identified(state)}
    for entry in entries(before, crisis):
        where: KeyPath = ("changes", crisis.changes.index(entry))
        if entry.record is None:
            continue
        if entry.record not in ids:
            message = f"there is no '{entry.record}', now or before"
            yield Fault((*where, "record"), message, suggestion(entry.record, ids))
            continue
        of_record = tuple(one for one in found if one.record == entry.record)
        yield from _untrue(entry, where, of_record, before, crisis)


def _untrue(
    entry: Change,
    where: KeyPath,
    found: tuple[Difference, ...],
    before: Crisis,
    crisis: Crisis,
) -> Iterator[Fault]:
    named = [one for one in found if one.field == entry.field] if entry.field else found
    if entry.field and not named:
        changed = ", ".join(one.field for one in found if one.field) or "nothing"
        message = f"'{entry.field}' did not change; of this record, {changed} did"
        yield Fault((*where, "field"), message)
        return
    was, now = diff.said(found)
    for key, said, true in (
        ("old", entry.old, {was, *(one.old for one in named)} | amounts(before, found)),
        ("new", entry.new, {now, *(one.new for one in named)} | amounts(crisis, found)),
    ):
        if said and said not in true:
            right = " or ".join(f"'{one}'" for one in sorted(filter(None, true)))
            tense = "was" if key == "old" else "is"
            message = f"'{said}' is not what it {tense}: {right or 'nothing'}"
            yield Fault((*where, key), message)


def amounts(crisis: Crisis, found: tuple[Difference, ...]) -> set[str]:
    """Return a figure's number in words, if it is a number that differs."""
    ids = {one.record for one in found if one.field in NUMBERS}
    return {
        wording.amount(figure)
        for figure in crisis.figures
        if figure.id in ids or ids & {*figure.was}
    }


@over_two("C706")
def history_stays(
    before: Crisis, crisis: Crisis, found: tuple[Difference, ...]
) -> Iterator[Fault]:
    """Entries of `changes` and ids in `was` stay as they stood; new ones come last.

    Why: Feed readers know an entry by its day and its number on that day, and a brief
        by the first id that it had.
    Wrong: an entry taken out, or a new one put before those of earlier days
    Right: the new entry last
    """
    for index, entry in enumerate(before.changes):
        now = crisis.changes[index : index + 1]
        if not now or (now[0].date, now[0].record) != (entry.date, entry.record):
            where = ("changes", index) if now else ("changes",) if index else ()
            yield Fault(where, f"the entry of {entry.date} stood here; it must stay")
            break
    if crisis.was[: len(before.was)] != before.was:
        yield Fault(("was",), f"began with {', '.join(before.was)}; that must stay")
