"""The responses to a crisis from abroad: by actor, and who did what at a glance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.model.records import Response
from generator.model.vocabulary import Family
from generator.views import timeline
from generator.views.records import Day, Link, Shown
from generator.views.viewer import Viewer

MATRIX_FROM = 12
"""Responses from which on a matrix of who by family of type stands above them."""


class Group(NamedTuple):
    """What one actor did, by date."""

    actor: Link
    days: tuple[Day, ...]
    elsewhere: tuple[Shown, ...]
    """Joint acts that stand in full under another actor."""


class Matrix(NamedTuple):
    """Who by family of type; a joint act stands in the row of each author."""

    families: tuple[str, ...]
    rows: tuple[tuple[Link, tuple[tuple[Shown, ...], ...]], ...]
    """Each actor, with its responses of each family."""


def groups(
    viewer: Viewer, responses: Sequence[Response], shown: Mapping[str, Shown]
) -> tuple[Group, ...]:
    """Return responses by actor; each stands in full under its first author."""
    own: dict[Link, list[Shown]] = {}
    joint: dict[Link, list[Shown]] = {}
    for response in responses:
        first, *others = viewer.actors(response.by)
        own.setdefault(first, []).append(shown[response.id])
        for other in others:
            joint.setdefault(other, []).append(shown[response.id])
    return tuple(
        Group(actor, timeline.days(own.get(actor, ())), tuple(joint.get(actor, ())))
        for actor in sorted({*own, *joint}, key=lambda link: link.words)
    )


def matrix(groups: Sequence[Group]) -> Matrix | None:
    """Return who did what by family of type, or nothing where a list will do."""
    if sum(len(day.records) for group in groups for day in group.days) < MATRIX_FROM:
        return None
    families = tuple(family.label for family in Family)
    return Matrix(
        families, tuple((group.actor, _cells(group, families)) for group in groups)
    )


def _cells(group: Group, families: Sequence[str]) -> tuple[tuple[Shown, ...], ...]:
    records = [record for day in group.days for record in day.records]
    records += group.elsewhere
    return tuple(
        tuple(record for record in records if record.family == family)
        for family in families
    )
