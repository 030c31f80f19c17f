"""What changed since an earlier state is told to readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from generator import problems
from generator.changes import Difference
from generator.model import Change, Crisis
from generator.problems import KeyPath, Level
from generator.rules import Fault

TOLD = ("figures", "roles", "responses")
"""Parts of which every change is told."""
WORDING = frozenset({"text", "note", "date_basis", "named_as", "evidence", "rests_on"})
"""Keys in which a change may be one of words alone."""
NUMBERS = frozenset({"low", "best", "high", "qualifier", "words"})
"""Keys of a figure that are its number."""
HINT = "briefs fix --since BASE adds the entry, but for its reason"

Since: TypeAlias = Callable[[Crisis, Crisis, tuple[Difference, ...]], Iterator[Fault]]
"""A rule: the crisis as it was, as it is, what differs -> what is wrong."""

SINCE: dict[str, Since] = {}
"""Every rule over two states, by its code."""


def _rule(code: str, level: Level = "error") -> Callable[[Since], Since]:
    def decorate(function: Since) -> Since:
        SINCE[code] = problems.rule(code, level)(function)
        return function

    return decorate


@_rule("C701")
def changes_are_told(
    before: Crisis, crisis: Crisis, found: tuple[Difference, ...]
) -> Iterator[Fault]:
    """A figure, role or response that changed, came or went has an entry in `changes`.

    Why: Readers who have used the earlier one must learn that it no longer stands.
    Wrong: "best: 83" where it was 80, and no new entry
    Right: an entry with the day, what, why, and "record: killed-in-april"
    """
    known = entries(before, crisis)
    named = {entry.record for entry in known}
    for one in records(found):
        if one.field in WORDING or (not one.old and known):
            continue
        if one.record not in named:
            yield Fault(_place(crisis, one), _message(one), HINT)


@_rule("C702")
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


@_rule("C703")
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


@_rule("C704", level="warning")
def new_words_are_told(
    before: Crisis, crisis: Crisis, found: tuple[Difference, ...]
) -> Iterator[Fault]:
    """Other words or quotations in a figure, role or response are told if they matter.

    Why: A machine cannot tell a mended spelling from a changed sense.
    Wrong: "text: The envoy left." where it was "The envoy stayed.", and no new entry
    Right: an entry with "record" of that response
    """
    named = {entry.record for entry in entries(before, crisis)}
    for one in records(found):
        if one.field in WORDING and one.record not in named:
            yield Fault(_place(crisis, one), _message(one))


def entries(before: Crisis, crisis: Crisis) -> tuple[Change, ...]:
    """Return the entries of `changes` that are new."""
    return tuple(entry for entry in crisis.changes if entry not in before.changes)


def records(found: tuple[Difference, ...]) -> Iterator[Difference]:
    """Yield the differences of the parts that are told."""
    return (one for one in found if one.part in TOLD)


def _message(one: Difference) -> str:
    if not one.old:
        return "is new, and no new entry of 'changes' tells so"
    if not one.new:
        return f"'{one.record}' is gone, and no new entry of 'changes' tells so"
    return f"was '{one.old}', and no new entry of 'changes' tells so"


def _place(crisis: Crisis, one: Difference) -> KeyPath:
    for where, record in crisis.records():
        if record.id == one.record:
            return (*where, one.field) if one.field else where
    return ()
