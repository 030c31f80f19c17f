"""Rows of the tables of records, and the keys by which tables refer to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.corpus import record_day_and_place, wording
from generator.corpus.corpus import Corpus
from generator.corpus.record_day_and_place import RecordDays, RecordPlace
from generator.model import documents
from generator.model.parties import Party
from generator.outputs.tables.columns_and_tables import listed


def key(crisis: str, name: str) -> str:
    """Return the key of a record or part of a crisis, unique across crises."""
    return f"{crisis}--{name}"


@dataclass(frozen=True)
class RecordRow:
    """A record, with the derived values that its row shows."""

    view: Any
    """The view of the record, of the kind that the table is about."""
    corpus: Corpus
    root: str
    """Prefix of addresses."""
    number: int | None = None
    """Its place in the timeline of its crisis, from 1; None where it has none."""

    @property
    def record(self) -> Any:
        """The record of the format."""
        return self.view.record

    @cached_property
    def days(self) -> RecordDays | None:
        """Its days, and the origin of its date."""
        return record_day_and_place.record_days(self.record, self.crisis, self.corpus)

    @cached_property
    def place(self) -> RecordPlace | None:
        """Its place, and the origin of that place."""
        return record_day_and_place.record_place(self.record, self.crisis)

    @property
    def crisis(self) -> documents.Crisis:
        """The crisis."""
        return self.corpus.crises[self.view.crisis_id]

    def key(self, name: str | None) -> str | None:
        """Return the key of a record or part of the crisis, by its id."""
        return key(self.view.crisis_id, name) if name else None

    def keys(self, names: Iterable[str]) -> str | None:
        """Return the keys of records in one cell."""
        return listed(key(self.view.crisis_id, name) for name in names)

    def names(self, parties: Iterable[Party]) -> str | None:
        """Return the names of parties in one cell."""
        return listed(wording.party_name(one, self.corpus) for one in parties)
