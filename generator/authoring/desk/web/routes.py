"""The requests that the page makes, and their handlers."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.authoring.desk.web import handlers
from generator.authoring.desk.web.handlers import Desk
from generator.authoring.desk.web.request_values import Given
from generator.model.types import JsonObject

Handler = Callable[[Desk, Given], JsonObject]


class Route(NamedTuple):
    """A request that the page makes."""

    name: str
    """The last part of its address."""
    handler: Handler
    method: str = "POST"
    """GET for what the page reads; a POST must carry the key."""
    is_locked: bool = True
    """Whether it waits for others, and first loads what changed on the disk."""


ROUTES = (
    Route("start", handlers.start, "GET"),
    Route("overview", handlers.overview, "GET"),
    Route("brief", handlers.brief, "GET"),
    Route("article", handlers.article, "GET"),
    Route("proposals", handlers.proposals, "GET"),
    Route("names", handlers.new_names, "GET"),
    Route("project", handlers.errors_elsewhere, "GET", is_locked=False),
    Route("finish", handlers.finish, "GET"),
    Route("select", handlers.selected_record),
    Route("check", handlers.check),
    Route("save", handlers.save),
    Route("remove", handlers.remove),
    Route("move", handlers.move),
    Route("discard", handlers.discard),
    Route("head", handlers.set_head),
    Route("create", handlers.create),
    Route("actor", handlers.save_actor),
    Route("remove_actor", handlers.remove_actor),
    Route("name", handlers.selected_name),
    Route("pasted", handlers.read_text, is_locked=False),
    Route("fetched", handlers.read_address, is_locked=False),
    Route("take_in", handlers.save_article),
    Route("accept", handlers.accept),
    Route("undo", handlers.undo),
    Route("redo", handlers.redo),
    Route("commit", handlers.commit),
)
"""All requests; those without the lock are slow, and do not change the project."""
