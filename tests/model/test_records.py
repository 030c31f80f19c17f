"""Models are immutable, and a changed copy is computed anew."""

from __future__ import annotations

from generator.model.documents import Actor
from generator.model.records import Event, Evidence
from generator.model.vocabulary import ActorKind


def test_changed_copy() -> None:
    """What was computed from fields that a copy changes is not kept in it."""
    actor = Actor(format="1", name="Lake Ministry", kind=ActorKind.STATE_BODY)
    event = Event(
        id="flood",
        text="The lake rose.",
        date="2031-03-02",
        evidence=(Evidence(source="echo", quote="the lake rose by a metre"),),
    )
    assert actor.names() == ("Lake Ministry",)
    assert event.english_quotes() == ("the lake rose by a metre",)

    other = actor.model_copy(update={"name": "Shore Ministry"})
    silent = event.model_copy(update={"evidence": ()})

    assert other.names() == ("Shore Ministry",)
    assert silent.english_quotes() == ()
    assert event.model_copy() == event
