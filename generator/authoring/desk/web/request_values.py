"""What a request brings along, as data of the kind that is asked for."""

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
    """What a request brings along, as data of the kind that is asked for."""

    values: Mapping[str, Any]

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text.

        Raises:
            DeskError: It is missing or is no text.
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
            DeskError: It is missing or is no whole number from 0.
        """
        value = self.number(name)
        if value is None:
            raise DeskError(f"'{name}' is missing")
        return value

    def mapping(self, name: str) -> JsonObject:
        """Return keys with values.

        Raises:
            DeskError: They are missing.
        """
        value = self.values.get(name)
        if not isinstance(value, dict):
            raise DeskError(f"'{name}' is missing")
        return value

    def entry(self) -> Entry:
        """Return the place in a brief that the request is about.

        Raises:
            DeskError: It is not told by its brief, its part and the version seen.
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
            DeskError: It is not told by its part and its index.
        """
        if self.values.get("former") is None:
            return None
        told = Given(self.mapping("former"))
        return told.text("part"), told.position("index")

    def proposal(self) -> Settled | None:
        """Return the proposal that the request is about or that a record was made of.

        Raises:
            DeskError: It is not told by its part and its quotation.
        """
        if self.values.get("proposal") is None:
            return None
        told = Given(self.mapping("proposal"))
        figure = (told.text(key, "") for key in ("measure", "amount"))
        return Settled(told.text("part"), told.text("quote"), *figure)
