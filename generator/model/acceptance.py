"""Warnings that are accepted for a reason."""

from __future__ import annotations

from pydantic import Field

from generator.model.records import FrozenModel
from generator.model.types import FormatVersion, Text


class Acceptance(FrozenModel):
    """A warning that is accepted, and why."""

    code: Text = Field(description="Code of the warning, such as P714.")
    path: Text = Field(description="The file that the warning is about.")
    where: Text = Field(description="The record and field that the warning names.")
    reason: Text = Field(description="Why the warning is accepted, in a sentence.")


class Accepted(FrozenModel):
    """Warnings accepted for a reason: `accepted.yaml` in the root folder."""

    format: FormatVersion = Field(description="Version of this format.")
    accepted: tuple[Acceptance, ...] = Field(description="The warnings, in any order.")
