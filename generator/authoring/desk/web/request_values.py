"""The values of a request, each checked to be of the type that a handler needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.authoring.desk.brief_edits import Entry, Former
from generator.authoring.desk.workspace import DeskError
from generator.authoring.drafting.new_proposals import Settled
from generator.model.types import JsonObject


@dataclass(frozen=True, slots=True)
class Given:
    """The values of a request, by name."""

    values: Mapping[str, Any]

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text.

        Raises:
            DeskError: It is missing, or not a text.
        """
        value = self.values.get(name, default)
        if not isinstance(value, str):
            raise DeskError(f"'{name}' is missing")
        return value

    def number(self, name: str) -> int | None:
        """Return a whole number from 0, or None."""
        value = self.values.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            return None
        return value

    def position(self, name: str) -> int:
        """Return a position in a list, from 0.

        Raises:
            DeskError: It is missing, or not a whole number from 0.
        """
        value = self.number(name)
        if value is None:
            raise DeskError(f"'{name}' is missing")
        return value

    def mapping(self, name: str) -> JsonObject:
        """Return an object.

        Raises:
            DeskError: It is missing, or not an object.
        """
        value = self.values.get(name)
        if not isinstance(value, dict):
            raise DeskError(f"'{name}' is missing")
        return value

    def entry(self) -> Entry:
        """Return the place in a brief that the request is about.

        Raises:
            DeskError: The brief, the part or the version seen is missing.
        """
        return Entry(
            self.text("brief"),
            self.text("part"),
            self.number("index"),
            self.text("seen"),
            self.former(),
        )

    def former(self) -> Former | None:
        """Return where a record was before its kind was changed, if it was.

        Raises:
            DeskError: The part or the index is missing.
        """
        if self.values.get("former") is None:
            return None
        former = Given(self.mapping("former"))
        return former.text("part"), former.position("index")

    def proposal(self) -> Settled | None:
        """Return the proposal that the request is about or that a record was made of.

        Raises:
            DeskError: The part or the quotation is missing.
        """
        if self.values.get("proposal") is None:
            return None
        proposal = Given(self.mapping("proposal"))
        figure = (proposal.text(key, "") for key in ("measure", "amount"))
        return Settled(proposal.text("part"), proposal.text("quote"), *figure)
