"""What the page of one crisis is given, in the order of the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from generator import dates, ledger, listings
from generator.ledger import Account
from generator.model import Conclusion, Crisis, Party, Response
from generator.viewing import Viewer
from generator.views import Link, Shown
from generator.vocabulary import FAMILIES


class Group(NamedTuple):
    """Records of a crisis under the actor that they belong to."""

    actor: Link
    records: tuple[Shown, ...]
    elsewhere: tuple[Shown, ...] = ()
    """Joint acts that stand in full under another actor."""


def briefing(viewer: Viewer, name: str, crisis: Crisis) -> dict[str, Any]:
    """Return everything that is published of one crisis."""
    shown = {
        record.id: viewer.record(name, crisis, record) for _, record in crisis.records()
    }
    dated = [*crisis.figures, *crisis.events, *crisis.positions, *crisis.responses]
    return {
        "card": listings.card(viewer, name, crisis),
        "accounts": viewer.accounts(name, crisis),
        "origins": len(_origins(ledger.accounts(crisis, viewer.corpus))),
        "not_stated": [measure.label for measure in crisis.not_stated],
        "conclusions": _conclusions(crisis.bottom_line, shown),
        "open_questions": _conclusions(crisis.open_questions, shown),
        "background": [shown[record.id] for record in crisis.background],
        "roles": _grouped(
            viewer, [(role.actor, shown[role.id]) for role in crisis.roles]
        ),
        "positions": _grouped(
            viewer,
            [(position.actor, shown[position.id]) for position in crisis.positions],
        ),
        "responses": _responses(viewer, crisis.responses, shown),
        "timeline": sorted(
            (shown[record.id] for record in dated),
            key=lambda record: (record.sort, record.id),
        ),
        "sources": [
            listings.source(viewer, source)
            for source in viewer.corpus.crisis_sources(crisis)
        ],
        "related": [
            Link(viewer.corpus.crises[other].title, f"crises/{other}/")
            for other in crisis.related
        ],
        "changes": [
            (dates.words(change.date), change) for change in reversed(crisis.changes)
        ],
        "report": viewer.report(name),
    }


def _origins(accounts: Iterable[Account]) -> set[Party]:
    return {origin for account in accounts for origin in account.origins}


def _conclusions(
    conclusions: Iterable[Conclusion], shown: Mapping[str, Shown]
) -> list[tuple[str, list[Shown]]]:
    return [
        (conclusion.text, [shown[name] for name in conclusion.rests_on])
        for conclusion in conclusions
    ]


def _grouped(viewer: Viewer, pairs: Iterable[tuple[Party, Shown]]) -> list[Group]:
    groups: dict[Link, list[Shown]] = {}
    for party, record in pairs:
        groups.setdefault(viewer.actor(party), []).append(record)
    return [
        Group(actor, tuple(sorted(records, key=lambda record: record.sort)))
        for actor, records in groups.items()
    ]


def _responses(
    viewer: Viewer, responses: Sequence[Response], shown: Mapping[str, Shown]
) -> list[Group]:
    families = list(FAMILIES)
    ordered = sorted(
        responses,
        key=lambda one: (families.index(one.type.family), shown[one.id].sort),
    )
    own: dict[Link, list[Shown]] = {}
    joint: dict[Link, list[Shown]] = {}
    for response in ordered:
        first, *others = viewer.actors(response.by)
        own.setdefault(first, []).append(shown[response.id])
        for other in others:
            joint.setdefault(other, []).append(shown[response.id])
    actors = sorted({*own, *joint}, key=lambda link: link.words)
    return [
        Group(actor, tuple(own.get(actor, ())), tuple(joint.get(actor, ())))
        for actor in actors
    ]
