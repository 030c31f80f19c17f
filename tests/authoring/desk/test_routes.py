"""The requests of the page and the routes that answer them are the same."""

from __future__ import annotations

import re

from generator.authoring.desk.web import app, routes
from tests.case_projects import ROOT


def test_page_and_server_have_the_same_requests() -> None:
    """A request in the page's scripts has its route, and every route is asked for."""
    files = (ROOT / app.TEMPLATES).glob("*.js")
    scripts = "".join(file.read_text("utf-8") for file in files)
    asked = re.findall(r"\b(get|post)\(\"(\w+)\"", scripts)

    assert {(name, method.upper()) for method, name in asked} <= {
        (one.name, one.method) for one in routes.ROUTES
    }
    assert {one.name for one in routes.ROUTES} <= {*re.findall(r"\"(\w+)\"", scripts)}
