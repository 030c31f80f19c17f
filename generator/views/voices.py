"""Who is heard in a crisis: how many statements rest on each party's word."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from generator.model.records import Crisis, Party, Position, Record
from generator.views.records import Link
from generator.views.viewer import Viewer


class Voice(NamedTuple):
    """One party, and how often its word is what a record rests on."""

    party: Link
    side: str
    statements: int
    share: int
    """Percent of the statements of the party that is heard most."""


class Heard(NamedTuple):
    """All parties of a crisis, the one that is heard most first."""

    statements: int
    voices: tuple[Voice, ...]

    @property
    def shared(self) -> bool:
        """Whether some statement rests on the word of more than one party."""
        return sum(voice.statements for voice in self.voices) > self.statements


def heard(viewer: Viewer, crisis: Crisis) -> Heard:
    """Count statements by whose word they rest on.

    A statement that rests on the word of two parties counts for both, and once in
    the sum. An actor that has a side in the crisis and no word in it counts zero.
    """
    sides = {side.id: side.name for side in crisis.sides}
    side_of = {
        viewer.actor(role.actor): sides.get(role.side, "")
        for role in crisis.roles
        if role.side
    }
    spoken = [
        parties for _, record in crisis.records() if (parties := _speakers(record))
    ]
    counts = Counter(link for parties in spoken for link in viewer.actors(parties))
    most = max(counts.values(), default=1)
    voices = [
        Voice(link, side_of.get(link, ""), counts[link], counts[link] * 100 // most)
        for link in dict.fromkeys([*counts, *side_of])
    ]
    voices.sort(key=lambda voice: (-voice.statements, voice.party.words))
    return Heard(len(spoken), tuple(voices))


def _speakers(record: Record) -> tuple[Party, ...]:
    own = (record.actor,) if isinstance(record, Position) else ()
    return tuple(dict.fromkeys((*own, *record.attributed_to)))
