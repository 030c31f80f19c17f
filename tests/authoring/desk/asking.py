"""Requests to the desk about a brief, as its page makes them."""

from __future__ import annotations

from typing import Any

from generator.authoring.desk.web import handlers, routes
from generator.authoring.desk.web.handlers import Desk
from generator.authoring.desk.web.request_values import Given

BRIEF = "ferry-strike"
PATH = "briefs/ferry-strike.yaml"
INJURED: dict[str, Any] = {
    "id": "injured-60",
    "measure": "injured",
    "best": 60,
    "qualifier": "about",
    "attributed_to": ["harbour-council"],
    "evidence": [
        {"source": "strait-post", "quote": "About 60 ferry workers were injured"}
    ],
}


def ask(desk: Desk, handler: routes.Handler, **given: object) -> dict[str, Any]:
    """Return the answer to a request about the brief."""
    desk.workspace.refresh()
    return handler(desk, Given({"brief": BRIEF, **given}))


def seen(desk: Desk) -> str:
    """Return the version of the brief that the page has."""
    return str(ask(desk, handlers.brief)["version"])


def save(desk: Desk, record: dict[str, Any], **given: object) -> dict[str, Any]:
    """Add a figure to the brief."""
    values = {"part": "figures", "record": record, "seen": seen(desk), **given}
    return ask(desk, handlers.save, **values)
