"""Sensitive changes to existing records: who speaks, and in what words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis, Document
from generator.model.parties import Unnamed
from generator.model.records import Evidence, Record
from generator.text.statements import violence

SPEAKERS = "speakers changed"
ACTORS = "actors changed"
SOURCES = "sources changed"
VIOLENCE = "texts that tell of violence"
OWN_READINGS = "our own readings"
REWORDED = "texts reworded"
_OWN_READING = "our reading"
"""Words by which a note declares a field as our own reading, without proof."""
_SPEAKING_FIELDS = ("attributed_to", "actor", "by", "through")
_ACTOR_FIELDS = (
    "name",
    "aliases",
    "seats",
    "kind",
    "country",
    "part_of",
    "public_role",
)
_SOURCE_FIELDS = (
    *("publisher", "headline", "authors", "origins", "published", "language"),
    *("url", "archive_url", "retracted"),
)


class Change(NamedTuple):
    """One sensitive change."""

    kind: str
    """One of the constants of this module."""
    text: str
    evidence: tuple[Evidence, ...] = ()
    """The quotations of the changed record."""


def changes(old: Corpus, new: Corpus) -> Iterator[Change]:
    """Yield the sensitive changes of existing records and files, the gravest first."""
    before = dict(_records(old))
    for key, record in _records(new):
        if key in before:
            then, now = _speakers(before[key]), _speakers(record)
            if then != now:
                text = f"{record.id}: {then or 'nobody'} -> {now or 'nobody'}"
                yield Change(SPEAKERS, text, record.evidence)
    yield from _changed_fields(ACTORS, old.actors, new.actors, _ACTOR_FIELDS)
    yield from _changed_fields(SOURCES, old.sources, new.sources, _SOURCE_FIELDS)
    texts = list(_changed_texts(old, new))
    for kind in (VIOLENCE, OWN_READINGS, REWORDED):
        yield from (one for one in texts if one.kind == kind)


def _records(corpus: Corpus) -> Iterator[tuple[tuple[str, str], Record]]:
    for name, crisis in corpus.crises.items():
        yield from (((name, record.id), record) for _, record in crisis.records())


def _speakers(record: Record) -> str:
    return ", ".join(
        party.unnamed if isinstance(party, Unnamed) else str(party)
        for step, party in record.parties()
        if step[0] in _SPEAKING_FIELDS
    )


def _changed_fields(
    kind: str,
    old: Mapping[str, Document],
    new: Mapping[str, Document],
    fields: Sequence[str],
) -> Iterator[Change]:
    for name, record in new.items():
        known = old.get(name, record)
        changed = [
            field for field in fields if getattr(known, field) != getattr(record, field)
        ]
        if changed:
            yield Change(kind, f"{name}: {', '.join(changed)}")


def _changed_texts(old: Corpus, new: Corpus) -> Iterator[Change]:
    """Yield changed texts of existing records, and sensitive texts of new ones."""
    before = dict(_records(old))
    for key, record in _records(new):
        known = _texts(before[key]) if key in before else ()
        for text in _texts(record):
            kind = _kind(text, is_known=key in before)
            if kind and text not in known:
                yield Change(kind, f"{record.id}: {text}", record.evidence)
    for name, crisis in new.crises.items():
        conclusions = _conclusions(old.crises[name]) if name in old.crises else {}
        for text, part in _conclusions(crisis).items():
            kind = _kind(text, is_known=name in old.crises)
            if kind and text not in conclusions:
                yield Change(kind, f"{part}: {text}")


def _texts(record: Record) -> tuple[str, ...]:
    return tuple(filter(None, (getattr(record, "text", None), record.note)))


def _conclusions(crisis: Crisis) -> dict[str, str]:
    """Return the part of each conclusion by its text."""
    return {one.text: str(where[0]) for where, one in crisis.conclusions()}


def _kind(text: str, *, is_known: bool) -> str:
    if violence.accuses(text):
        return VIOLENCE
    if _OWN_READING in text:
        return OWN_READINGS
    return REWORDED if is_known else ""
