"""`/api/v1/openapi.json`: the API as OpenAPI 3.1."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.types import JsonObject
from generator.outputs.licence_and_notice import LICENCE, NOTICE, SITE
from generator.outputs.site_files import API


class Operation(NamedTuple):
    """A file of the API, or one for each of many ids."""

    path: str
    """Path below the folder of the API, with the name of an id in braces."""
    schema: str
    """Name of its schema."""
    summary: str

    @property
    def parameter(self) -> str:
        """The name of the id in the path; empty where it has none."""
        return self.path.partition("{")[2].partition("}")[0]


OPERATIONS = (
    Operation("index.json", "index", "Every crisis with dates, kinds and key figures"),
    Operation("crises/{crisis}.json", "crisis", "A briefing with all of its records"),
    Operation("actors/{actor}.json", "actor", "An actor with every record naming it"),
    Operation("sources/{source}.json", "source", "An article with every use of it"),
    Operation("corrections.json", "corrections", "What changed, the latest first"),
    Operation("all.json", "all", "All crises, actors and sources in one file"),
)
"""The files of the API."""


def description(version: str, site_url: str) -> JsonObject:
    """Return the description of the API.

    Args:
        version: Day of the data, as ISO 8601.
        site_url: Address of the site; empty where it is not known.
    """
    server = f"{site_url.rstrip('/')}/{API}" if site_url else "."
    return {
        "openapi": "3.1.0",
        "info": {
            "title": SITE,
            "version": version,
            "description": NOTICE,
            "license": {"name": LICENCE.title, "url": LICENCE.address},
        },
        "servers": [{"url": server}],
        "paths": {f"/{one.path}": {"get": _operation(one)} for one in OPERATIONS},
    }


def _operation(one: Operation) -> JsonObject:
    schema = {"$ref": f"schema/{one.schema}.json"}
    found: JsonObject = {
        "description": one.summary,
        "content": {"application/json": {"schema": schema}},
    }
    operation: JsonObject = {"operationId": one.schema, "summary": one.summary}
    if not one.parameter:
        return operation | {"responses": {"200": found}}
    missing = {"description": f"No such {one.parameter}"}
    return operation | {
        "parameters": [_parameter(one.parameter)],
        "responses": {"200": found, "404": missing},
    }


def _parameter(name: str) -> JsonObject:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": f"Id of the {name}; the index lists all.",
        "schema": {"type": "string", "pattern": "^[a-z0-9-]+$"},
    }
