"""Counts of statements by party: whose word a briefing rests on."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from generator.corpus import crisis_index
from generator.model.documents import Crisis
from generator.model.parties import Party
from generator.model.records import Position, Record
from generator.views.records.site_links import Link
from generator.views.view_factory import ViewFactory

NAMED = 3
"""Number of parties that the line names; the rest are "others"."""


class Voice(NamedTuple):
    """One party, and how many statements rest on its word."""

    party: Link
    side: str
    statements: int


class Part(NamedTuple):
    """A party, or all others together, in the line of counts."""

    name: str
    statements: int


class Voices(NamedTuple):
    """All parties of a crisis, the most quoted first."""

    statements: int
    """Statements that rest on the word of some party."""
    voices: tuple[Voice, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parties that make most statements, then all others together."""
        spoken = [voice for voice in self.voices if voice.statements]
        parts = [Part(one.party.words, one.statements) for one in spoken[:NAMED]]
        if others := sum(voice.statements for voice in spoken[NAMED:]):
            parts.append(Part("others", others))
        return tuple(parts)

    @property
    def shared(self) -> bool:
        """Whether some statement rests on the word of several parties."""
        return sum(voice.statements for voice in self.voices) > self.statements


def voices(viewer: ViewFactory, crisis: Crisis) -> Voices:
    """Count the statements of a crisis by the parties whose word they rest on.

    A joint statement counts once for each party, and once in the sum. An actor that
    has a side in the crisis but makes no statement is listed with zero.
    """
    side_of = {
        viewer.actor(actor, crisis.countries): side.name
        for actor, side in crisis_index.sides(crisis).items()
    }
    spoken = [
        speakers for _, record in crisis.records() if (speakers := _speakers(record))
    ]
    counts = Counter(
        link
        for speakers in spoken
        for link in viewer.actors(speakers, crisis.countries)
    )
    found = [
        Voice(link, side_of.get(link, ""), counts[link])
        for link in dict.fromkeys([*counts, *side_of])
    ]
    found.sort(key=lambda voice: (-voice.statements, voice.party.words))
    return Voices(len(spoken), tuple(found))


def _speakers(record: Record) -> tuple[Party, ...]:
    own = (record.actor,) if isinstance(record, Position) else ()
    return tuple(dict.fromkeys((*own, *record.attributed_to)))
