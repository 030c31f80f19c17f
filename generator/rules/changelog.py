"""What changed since an earlier state is told to readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from generator.corpus.corpus import Corpus
from generator.corpus.diff import Difference
from generator.model import diagnostics
from generator.model.diagnostics import KeyPath, Level
from generator.model.documents import Change, Crisis
from generator.rules import Fault

TOLD = ("figures", "roles", "responses")
"""Parts of which every change is told."""
WORDING = frozenset({"text", "note", "date_basis", "named_as", "evidence", "rests_on"})
"""Keys in which a change may be one of words alone."""
NAMED = ("sides", "places", "groups")
"""Parts whose names are part of what figures, roles and responses say."""
HINT = "briefs fix --since BASE adds the entry, but for its reason"

Whole: TypeAlias = Callable[[Corpus, Corpus], Iterator[tuple[str, str]]]
"""A rule: all briefs as they were, as they are -> a brief's id, what is wrong."""

WHOLE: dict[str, Whole] = {}
"""Every rule over all briefs of two states, by its code."""

Since: TypeAlias = Callable[[Crisis, Crisis, tuple[Difference, ...]], Iterator[Fault]]
"""A rule: the crisis as it was, as it is, what differs -> what is wrong."""

SINCE: dict[str, Since] = {}
"""Every rule over two states, by its code."""


def over_two(code: str, level: Level = "error") -> Callable[[Since], Since]:
    """Make the decorated function the rule of `code` over two states of a brief."""

    def decorate(function: Since) -> Since:
        SINCE[code] = diagnostics.rule(code, level)(function)
        return function

    return decorate


@over_two("C701")
def changes_are_told(
    before: Crisis, crisis: Crisis, found: tuple[Difference, ...]
) -> Iterator[Fault]:
    """A figure, role or response that changed, came or went has an entry in `changes`.

    Why: Readers who have used the earlier one must learn that it no longer stands.
    Wrong: "best: 83" where it was 80, and no new entry
    Right: an entry with the day, what, why, and "record: killed-in-april"; what came
        new may be told together, in an entry that names no record
    """
    named = {entry.record for entry in entries(before, crisis)}
    for one in records(found):
        if one.record in named or is_wording(one):
            continue
        if one.old or None not in named:
            yield Fault(_place(crisis, one), _message(one), HINT)


@over_two("C704", level="warning")
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
        if is_wording(one) and one.record not in named:
            yield Fault(_place(crisis, one), _message(one))


def _over_all(code: str, level: Level = "error") -> Callable[[Whole], Whole]:
    def decorate(function: Whole) -> Whole:
        WHOLE[code] = diagnostics.rule(code, level)(function)
        return function

    return decorate


@_over_all("C707")
def briefs_stay(before: Corpus, now: Corpus) -> Iterator[tuple[str, str]]:
    """A brief that was published is still there, or another has its id in `was`.

    Why: Its address was cited, and whoever follows it must learn what became of it.
    Wrong: a brief's file deleted
    Right: "withdrawn: {date: 2026-05-04, reason: …}", which leaves a page that says so
    """
    moved = {earlier for crisis in now.crises.values() for earlier in crisis.was}
    for name in before.crises:
        if not ({name} & (now.crises.keys() | now.unreadable | moved)):
            yield name, "was published and is gone; withdraw it, or name it in 'was'"


@_over_all("C708", level="warning")
def both_can_be_read(before: Corpus, now: Corpus) -> Iterator[tuple[str, str]]:
    """A brief could be read at the earlier commit too.

    Why: Nothing could be compared, so that a change may go untold.
    Wrong: a brief that had a wrong key when it was committed
    Right: look at its changes by hand, once
    """
    for name in before.unreadable & now.crises.keys():
        yield name, "had problems at the earlier commit; nothing of it was compared"


def entries(before: Crisis, crisis: Crisis) -> tuple[Change, ...]:
    """Return the entries of `changes` that are new."""
    return tuple(entry for entry in crisis.changes if entry not in before.changes)


def records(found: tuple[Difference, ...]) -> Iterator[Difference]:
    """Yield the differences that are told."""
    return (
        one
        for one in found
        if one.part in TOLD or (one.part in NAMED and one.field == "name")
    )


def is_wording(one: Difference) -> bool:
    """Tell whether words alone may have changed; those of a role are what it says."""
    return one.field in WORDING and (one.part, one.field) != ("roles", "text")


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
    here = getattr(crisis, one.part, ())
    ids = [named.id for named in here]
    if one.record in ids:
        return (one.part, ids.index(one.record), one.field)
    return ("changes",) if crisis.changes else (one.part,) if here else ()
