"""The links of one crisis: actors and sources of its records, and its head."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.authored_texts import prose_fields
from generator.model.documents import RECORD_TYPES, Change, Crisis, Named
from generator.model.parties import Party, Unnamed, party_fields
from generator.model.records import Figure, Record, Role
from generator.model.sources import Withdrawn
from generator.text import quotations, quoted_passages

PARTY_FIELDS = party_fields(*RECORD_TYPES.values())
"""Fields of records that hold parties, the most relevant first."""
LOCAL_ID_FIELDS = (
    *("place", "side", "period", "who"),
    *("part_of", "supersedes", "rests_on", "reply", "after"),
)
"""Fields of records that hold ids of the same crisis."""


def accused(record: Record) -> tuple[Party, ...]:
    """Return the parties that a record accuses, or says to be behind a figure.

    Each is returned once.
    """
    behind = record.said_to_be_by if isinstance(record, Figure) else ()
    if not record.accused and not behind:
        return ()  # as of most records
    return tuple(dict.fromkeys((*record.accused, *behind)))


def actor_of(party: Party) -> str | None:
    """Return the id of the actor that a party is or belongs to; None if unknown."""
    return party.of if isinstance(party, Unnamed) else party


def sides(crisis: Crisis) -> dict[str, Named]:
    """Return the side of each actor that took one, the first of several, by its id."""
    named = {side.id: side for side in crisis.sides}
    found: dict[str, Named] = {}
    for role in crisis.roles:
        if role.side in named:
            found.setdefault(role.actor, named[role.side])
    return found


def side(record: Record, crisis: Crisis) -> Named | None:
    """Return the side that a role states, or else that of a record's actor."""
    if isinstance(record, Role) and record.side:
        return next((one for one in crisis.sides if one.id == record.side), None)
    actor = getattr(record, "actor", None)
    return sides(crisis).get(actor) if isinstance(actor, str) else None


class Reference(NamedTuple):
    """A record that an actor or a source is linked to."""

    crisis: str
    part: str
    record: Record
    field: str
    """The record's field that makes the link, such as `by`."""


class CrisisSummary(NamedTuple):
    """The part of a crisis that lists and feeds need, which few edits change."""

    title: str
    full_title: str
    """Title and headline."""
    was: tuple[str, ...]
    covers: str
    reviewed: str
    withdrawn: Withdrawn | None
    changes: tuple[Change, ...]
    records: int
    """Number of records."""
    anchors: tuple[str, ...]
    """Present and earlier ids of its records."""


class CrisisIndex(NamedTuple):
    """The head of one crisis, and the actors and sources that its records link."""

    crisis: Crisis
    head: CrisisSummary
    actors: tuple[tuple[str, Reference], ...]
    sources: tuple[tuple[str, Reference], ...]
    quotes: tuple[tuple[str, str, str], ...]
    """Triples of source id, folded quotation and quotation."""
    sealed: tuple[tuple[str, str], ...]
    """Pairs of source id and words, other than quotations, that need a seal."""


def quoted_phrases(record: Record) -> Iterator[str]:
    """Yield the words in quotation marks in the texts of a record."""
    for name in prose_fields(type(record)):
        yield from quoted_passages.quoted_passages(getattr(record, name) or "")


def crisis_index(name: str, crisis: Crisis) -> CrisisIndex:
    """Return the links of a crisis."""
    actors: dict[tuple[str, str], Reference] = {}
    sources: dict[tuple[str, str], Reference] = {}
    quotes: list[tuple[str, str, str]] = []
    sealed: list[tuple[str, str]] = []
    for where, record in crisis.records():
        part = str(where[0])
        origins = (("origin", one.origin) for one in record.evidence if one.origin)
        named = ((str(step[0]), party) for step, party in record.parties())
        for field_name, party in (*named, *origins):
            if actor := actor_of(party):
                use = Reference(name, part, record, field_name)
                actors.setdefault((actor, record.id), use)
        words = (*record.named_as.values(), *quoted_phrases(record))
        for one in record.evidence:
            use = Reference(name, part, record, "evidence")
            sources.setdefault((one.source, record.id), use)
            quotes.append((one.source, quotations.fold(one.quote), one.quote))
            sealed.extend((one.source, word) for word in words)
    return CrisisIndex(
        crisis,
        _head(crisis),
        tuple((actor, use) for (actor, _), use in actors.items()),
        tuple((source, use) for (source, _), use in sources.items()),
        tuple(quotes),
        tuple(sealed),
    )


def _head(crisis: Crisis) -> CrisisSummary:
    records = [record for _, record in crisis.records()]
    return CrisisSummary(
        crisis.title,
        crisis.full_title,
        crisis.was,
        crisis.covers,
        crisis.reviewed,
        crisis.withdrawn,
        crisis.changes,
        len(records),
        tuple(name for record in records for name in (record.id, *record.was)),
    )
