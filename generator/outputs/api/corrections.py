"""Corrections: the changelogs of all briefs as data, for the API and the feeds."""

from __future__ import annotations

from collections import Counter
from uuid import UUID, uuid5

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import CrisisSummary
from generator.model.documents import Change
from generator.outputs.api.models import Correction

_OURS = UUID("6d1b7d4e-2b36-5d0c-9a51-0f7f0a5c2e11")
"""Namespace of our identifiers (RFC 9562); it must never change."""


def identifier(name: str) -> str:
    """Return a `urn:uuid` that stays the same when the site moves.

    Args:
        name: What is identified, such as `feed/updates`.
    """
    return uuid5(_OURS, name).urn


def corrections(corpus: Corpus, root: str) -> tuple[Correction, ...]:
    """Return every entry of `changes`, and every withdrawal, the latest first.

    Args:
        corpus: Everything that is published.
        root: What addresses begin with.
    """
    found = [
        one
        for name, head in corpus.heads.items()
        for one in of_crisis(name, corpus, root)
    ]
    return tuple(sorted(found, key=lambda one: one.date, reverse=True))


def of_crisis(name: str, corpus: Corpus, root: str) -> list[Correction]:
    """Return the entries of one crisis, the latest first.

    An entry is identified by its day and its number on that day, so that rewording it
    makes no second entry in a feed reader.
    """
    head = corpus.heads[name]
    first = first_id(name, head)
    numbers: Counter[str] = Counter()
    made = []
    for change in _changes(head):
        numbers[change.date] += 1
        there = change.record in head.anchors and not head.withdrawn
        anchor = change.record if there and change.record else ""
        made.append(
            Correction(
                **dict(change),
                id=identifier(f"{first}/{change.date}/{numbers[change.date]}"),
                crisis=name,
                title=head.title,
                page=root + corpus.addresses.page(f"crises/{name}", anchor),
            )
        )
    made.reverse()
    return sorted(made, key=lambda one: one.date, reverse=True)


def first_id(name: str, head: CrisisSummary) -> str:
    """Return the first id of a crisis, which never changes."""
    return head.was[0] if head.was else name


def _changes(head: CrisisSummary) -> tuple[Change, ...]:
    if not head.withdrawn:
        return head.changes
    end = Change(
        date=head.withdrawn.date,
        what="This briefing was withdrawn.",
        why=head.withdrawn.reason,
    )
    return (*head.changes, end)
