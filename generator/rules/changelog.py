"""Check that changes since an earlier revision are recorded in `changes`.

Most rules take the crisis as it was, as it is, and the differences between the two;
C707 and C708 take both corpora, and yield the id of a brief with a message.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import wording
from generator.corpus.comparison import diff
from generator.corpus.comparison.diff import Difference
from generator.corpus.corpus import Corpus
from generator.model.authored_texts import prose_fields
from generator.model.diagnostics import KeyPath, suggestion
from generator.model.documents import RECORD_TYPES, Change, Crisis
from generator.rules.framework import Fault, rule, traversal

REPORTED_PARTS = ("figures", "roles", "responses")
"""Parts of a crisis whose changes the changelog must always report."""
NAMED_PARTS = traversal.NAMED_PARTS
"""Parts whose names appear in figures, roles and responses, so are reported too."""
_SUPPORT = frozenset({"named_as", "evidence", "rests_on"})
"""Keys that support a record; a change of them may leave its content as it was."""
ACCUSING = frozenset({"accused", "said_to_be_by", "reply"})
"""Keys of any record whose changes are always reported."""
NUMBERS = frozenset({"low", "best", "high", "qualifier", "words"})
"""Keys of a figure that make up its number."""
HINT = "briefs fix --since BASE adds the entry, except its reason"


@rule("C701")
def changes_have_entries(
    before: Crisis, crisis: Crisis, differences: tuple[Difference, ...]
) -> Iterator[Fault]:
    """A changed, new or removed figure, role or response needs an entry in `changes`.

    So does another record in which the accused or their reply changed.

    Why: Readers who used the earlier version must learn that it no longer holds.
    Wrong: "best: 83" where it was 80, and no new entry
    Right: an entry with the day, what, why, and "record: killed-in-april"; additions
        may share one entry that names no record
    """
    named = {entry.record for entry in new_entries(before, crisis)}
    for one in reported_differences(differences):
        if one.record in named or is_wording(one):
            continue
        if one.old or None not in named:
            yield Fault(_key_path(crisis, one), _message(one, crisis), HINT)


@rule("C702")
def entries_follow_last_review(
    before: Crisis, crisis: Crisis, _: tuple[Difference, ...]
) -> Iterator[Fault]:
    """A new entry in `changes` must not be dated before the previous review.

    Why: It would say that readers of that review had already seen the change.
    Wrong: "date: 2026-05-01" where the brief was last reviewed on 2026-05-03
    Right: the day of the change, "date: 2026-05-04"
    """
    for entry in new_entries(before, crisis):
        if entry.date < before.reviewed:
            where = ("changes", crisis.changes.index(entry), "date")
            yield Fault(where, f"is before the last review, {before.reviewed}")


@rule("C703")
def number_changes_have_old_and_new(
    before: Crisis, crisis: Crisis, differences: tuple[Difference, ...]
) -> Iterator[Fault]:
    """The entry for a figure whose number changed must have `old` and `new`.

    Why: Those who have cited the earlier number must be able to see which one it was.
    Wrong: "record: killed-in-april" alone
    Right: the same with "old: 80" and "new: 83"
    """
    changed = {
        one.record
        for one in differences
        if one.part == "figures" and one.field in NUMBERS and one.record
    }
    for entry in new_entries(before, crisis):
        if entry.record in changed and not (entry.old and entry.new):
            where = ("changes", crisis.changes.index(entry))
            yield Fault(
                where, f"reports a change of '{entry.record}' without old and new"
            )


@rule("C704", level="warning")
def wording_changes_have_entries(
    before: Crisis, crisis: Crisis, differences: tuple[Difference, ...]
) -> Iterator[Fault]:
    """Changed words or quotations in a figure, role or response may need an entry.

    They need one if they matter to readers.

    Why: A program cannot tell a corrected spelling from a changed meaning.
    Wrong: "text: The envoy left." where it was "The envoy stayed.", and no new entry
    Right: an entry with "record" of that response
    """
    named = {entry.record for entry in new_entries(before, crisis)}
    for one in reported_differences(differences):
        if is_wording(one) and one.record not in named:
            yield Fault(_key_path(crisis, one), _message(one, crisis))


@rule("C705")
def entries_match_differences(
    before: Crisis, crisis: Crisis, differences: tuple[Difference, ...]
) -> Iterator[Fault]:
    """A new entry must correctly state record, changed field, and old and new value.

    The record that it names must have changed.

    Why: It is published as a correction, and quoted as one.
    Wrong: "old: 70" where the figure said 80
    Right: "old: 80"
    """
    ids = {one.id for state in (before, crisis) for one in diff.identified_items(state)}
    for entry in new_entries(before, crisis):
        where: KeyPath = ("changes", crisis.changes.index(entry))
        if entry.record is None:
            continue
        if entry.record not in ids:
            message = f"there is no '{entry.record}', neither now nor before"
            yield Fault((*where, "record"), message, suggestion(entry.record, ids))
            continue
        own = tuple(one for one in differences if one.record == entry.record)
        if not own and not _is_reworded(entry, before):
            yield Fault((*where, "record"), f"'{entry.record}' did not change")
            continue
        yield from _mismatches(entry, where, own, before, crisis)


def _is_reworded(entry: Change, before: Crisis) -> bool:
    """Tell whether an entry existed before in other words."""
    known = {(one.date, one.record) for one in before.changes}
    return (entry.date, entry.record) in known


def _mismatches(
    entry: Change,
    where: KeyPath,
    differences: tuple[Difference, ...],
    before: Crisis,
    crisis: Crisis,
) -> Iterator[Fault]:
    """Yield the faults of a new entry.

    Args:
        entry: The entry.
        where: Its key path.
        differences: Those of the record that it names.
        before: The crisis as it was.
        crisis: The crisis as it is.
    """
    named = [one for one in differences if entry.field in (None, one.field)]
    if entry.field and not named:
        changed = ", ".join(one.field for one in differences if one.field) or "none"
        message = f"'{entry.field}' did not change; fields that did: {changed}"
        yield Fault((*where, "field"), message)
        return
    was, now = diff.old_and_new_values(differences)
    old = {was, *(one.old for one in named), *_amounts(before, differences)}
    new = {now, *(one.new for one in named), *_amounts(crisis, differences)}
    for key, value, allowed in (("old", entry.old, old), ("new", entry.new, new)):
        if value and value not in allowed:
            right = " or ".join(f"'{one}'" for one in sorted(filter(None, allowed)))
            message = f"'{value}' is not the {key} value: {right or 'none'}"
            yield Fault((*where, key), message)


@rule("C706")
def history_is_append_only(
    before: Crisis, crisis: Crisis, _: tuple[Difference, ...]
) -> Iterator[Fault]:
    """Entries of `changes` and ids in `was` must stay; new ones must come last.

    Why: Feed readers identify an entry by its day and its number on that day, and a
        brief by the first id that it had.
    Wrong: an entry removed, or a new one inserted before those of earlier days
    Right: the new entry last
    """
    for index, entry in enumerate(before.changes):
        now = crisis.changes[index : index + 1]
        if not now or (now[0].date, now[0].record) != (entry.date, entry.record):
            where = ("changes", index) if now else ("changes",) if index else ()
            yield Fault(where, f"the entry of {entry.date} was here and must stay")
            break
    if crisis.was[: len(before.was)] != before.was:
        yield Fault(("was",), f"must still begin with {', '.join(before.was)}")


@rule("C707")
def briefs_are_not_removed(before: Corpus, now: Corpus) -> Iterator[tuple[str, str]]:
    """A published brief must still exist, or another must list its id in `was`.

    Why: Its address has been cited, and must lead to what became of it.
    Wrong: a brief's file deleted
    Right: "withdrawn: {date: 2026-05-04, reason: …}", which leaves a page that says so
    """
    moved = {earlier for crisis in now.crises.values() for earlier in crisis.was}
    for name in before.crises:
        if not ({name} & (now.crises.keys() | now.unreadable | moved)):
            yield (
                name,
                "was published but no longer exists; withdraw it, or name it in 'was'",
            )


@rule("C708", level="warning")
def earlier_briefs_are_readable(
    before: Corpus, now: Corpus
) -> Iterator[tuple[str, str]]:
    """A brief should have been readable at the earlier commit too.

    Why: Otherwise it cannot be compared, and a change may go unreported.
    Wrong: a brief that had a wrong key when it was committed
    Right: its changes checked by hand, once
    """
    for name in before.unreadable & now.crises.keys():
        yield name, "had problems at the earlier commit, so it was not compared"


def new_entries(before: Crisis, crisis: Crisis) -> tuple[Change, ...]:
    """Return the entries of `changes` that were added."""
    return tuple(entry for entry in crisis.changes if entry not in before.changes)


def reported_differences(differences: tuple[Difference, ...]) -> Iterator[Difference]:
    """Yield the differences that the changelog must report.

    These are all of figures, roles and responses, and of other records the accused and
    their replies.
    """
    return (
        one
        for one in differences
        if one.part in REPORTED_PARTS
        or (one.part in RECORD_TYPES and one.field in ACCUSING)
        or (one.part in NAMED_PARTS and one.field == "name")
    )


def is_wording(one: Difference) -> bool:
    """Tell whether a difference may be one of wording only; `text` of a role is not."""
    if one.part not in RECORD_TYPES or (one.part, one.field) == ("roles", "text"):
        return False
    return one.field in _SUPPORT | prose_fields(RECORD_TYPES[one.part])


def _amounts(crisis: Crisis, differences: tuple[Difference, ...]) -> set[str]:
    """Return the numbers, in words, of the figures whose numbers differ."""
    ids = {one.record for one in differences if one.field in NUMBERS}
    return {
        wording.amount(figure)
        for figure in crisis.figures
        if figure.id in ids or ids & {*figure.was}
    }


def _message(one: Difference, crisis: Crisis) -> str:
    if not one.old:
        return "is new, but no new entry in 'changes' says so"
    if not one.new:
        kept = one.record in {record.id for _, record in crisis.records()}
        what = "is a record of another kind now" if kept else "was removed"
        return f"'{one.record}' {what}, but no new entry in 'changes' says so"
    return f"was '{one.old}', but no new entry in 'changes' says so"


def _key_path(crisis: Crisis, one: Difference) -> KeyPath:
    for where, record in crisis.records():
        if record.id == one.record:
            return (*where, one.field) if one.field else where
    items = getattr(crisis, one.part, ())
    ids = [item.id for item in items]
    if one.record in ids:
        return (one.part, ids.index(one.record), one.field)
    return ("changes",) if crisis.changes else (one.part,) if items else ()
