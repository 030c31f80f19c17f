"""The key actors of a crisis by side, with their roles and events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model.documents import Crisis
from generator.model.records import Role
from generator.views.briefing.positions import PartyPositions
from generator.views.briefing.responses import ResponsesOfActor
from generator.views.records.record_views import EventView, RoleView
from generator.views.records.site_links import Link
from generator.views.view_factory import ViewFactory

EVENTS = 2
"""Events that the entry of an actor names."""


class KeyActor(NamedTuple):
    """An actor in a crisis."""

    actor: Link
    roles: tuple[RoleView, ...]
    """In order of date."""
    events: tuple[EventView, ...]
    """The first named events that it took part in."""
    positions: PartyPositions | None
    responses: ResponsesOfActor | None


class Side(NamedTuple):
    """The key actors of one side, or of none."""

    name: str
    """Empty for actors that took no side."""
    actors: tuple[KeyActor, ...]


def by_side(
    viewer: ViewFactory,
    name: str,
    crisis: Crisis,
    positions: Iterable[PartyPositions],
    responses: Iterable[ResponsesOfActor],
) -> tuple[Side, ...]:
    """Return the actors that have a role, by side in the order of the brief.

    An actor that changed sides stands with the first of its roles.
    """
    said = {group.actor: group for group in positions}
    did = {group.actor: group for group in responses}
    sides: dict[str, list[KeyActor]] = {side.id: [] for side in crisis.sides}
    for actor, roles in _roles(crisis).items():
        link = viewer.actor(actor, crisis.countries)
        entry = KeyActor(
            link,
            tuple(viewer.typed(name, role, RoleView) for role in roles),
            tuple(_events(viewer, name, crisis, link)),
            said.get(link),
            did.get(link),
        )
        sides.setdefault(roles[0].side or "", []).append(entry)
    names = {side.id: side.name for side in crisis.sides}
    return tuple(
        Side(names.get(side, ""), tuple(actors))
        for side, actors in sides.items()
        if actors
    )


def _roles(crisis: Crisis) -> dict[str, list[Role]]:
    found: dict[str, list[Role]] = {}
    for role in crisis.roles:
        found.setdefault(role.actor, []).append(role)
    return found


def _events(
    viewer: ViewFactory, name: str, crisis: Crisis, actor: Link
) -> Iterator[EventView]:
    """Yield the first named events that an actor took part in."""
    views = (
        viewer.typed(name, event, EventView) for event in crisis.events if event.name
    )
    own = [view for view in views if actor in view.actors]
    yield from own[:EVENTS]
