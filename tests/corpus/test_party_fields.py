"""Fields of parties are known by their type, so that no new one goes unchecked."""

from __future__ import annotations

from generator.corpus.crisis_index import PARTY_FIELDS
from generator.model.parties import Parties
from generator.model.records import Event


class Sighting(Event):
    """A record with a field of parties that no list names."""

    seen_by: Parties = ()


def test_a_new_field_of_parties_is_found() -> None:
    """A party in a field that was added to a record is one of its parties."""
    record = Sighting.model_validate(
        {
            "id": "march",
            "text": "A march crossed the town.",
            "seen_by": ["valley-mail"],
            "evidence": [{"source": "mail", "quote": "A march crossed the town"}],
        }
    )

    assert (("seen_by", 0), "valley-mail") in [*record.parties()]


def test_the_most_relevant_come_first() -> None:
    """Whoever acts stands before whoever is accused."""
    assert PARTY_FIELDS[0] == "actor"
    assert PARTY_FIELDS[-1] == "accused"
