"""The JSON of the API is valid against its schemas, according to jsonschema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from tests.outputs.sample_corpora import CORPORA, ROOT, SITE, exported

KINDS = {
    "figures": "Figure",
    "responses": "Response",
    "positions": "Position",
    "events": "Event",
    "roles": "Role",
    "evidence": "Evidence",
}
"""Models of records by the table that holds them."""
NARROWED = {"text", "date", "who", "period", "language"}
"""Columns that hold less than the field of their name, or more, and say so."""
CHECKER = FormatChecker(formats=["date"])


@pytest.fixture(params=[(name, site) for name in CORPORA for site in ("", SITE)])
def files(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the JSON of the API by path: each corpus, with and without a site URL."""
    return {
        path: json.loads(data)
        for path, data in exported(*request.param).items()
        if path.startswith("api/v1/")
    }


def _schema(files: dict[str, Any], path: str) -> Any:
    folder = path.split("/")[2]
    names = {"crises": "crisis", "actors": "actor", "sources": "source"}
    name = names.get(folder) or folder.removesuffix(".json")
    return files[f"api/v1/schema/{name}.json"]


def test_files_match_their_schemas(files: dict[str, Any]) -> None:
    """Every file of the API is valid against its schema."""
    paths = [path for path in files if "/schema/" not in path]
    errors = [
        (path, error.message)
        for path in paths
        for error in Draft202012Validator(
            _schema(files, path), format_checker=CHECKER
        ).iter_errors(files[path])
    ]

    assert paths
    assert errors == []


def test_schemas_are_valid(files: dict[str, Any]) -> None:
    """Every schema is valid for the 2020-12 draft and describes every key."""
    schemas = [data for path, data in files.items() if "/schema/" in path]
    for schema in schemas:
        Draft202012Validator.check_schema(schema)

    assert len(schemas) == 8
    assert [key for schema in schemas for key in _undescribed(schema)] == []


def _undescribed(schema: dict[str, Any]) -> Iterator[str]:
    for name, node in {"": schema, **schema.get("$defs", {})}.items():
        for key, value in node.get("properties", {}).items():
            kind = value.get("$ref", "").rsplit("/", 1)[-1]
            if "description" not in {**schema.get("$defs", {}).get(kind, {}), **value}:
                yield f"{name}.{key}"


def _descriptions(schema: dict[str, Any]) -> dict[tuple[str, str], str]:
    nodes = {"": schema, **schema.get("$defs", {})}
    return {
        (kind if kind != "Crisis" else "", key): value.get("description", "")
        for kind, node in nodes.items()
        for key, value in node.get("properties", {}).items()
    }


def test_descriptions_agree() -> None:
    """Schemas and tables describe a field as the format does."""
    exports = exported("invented")
    files, published = (
        _descriptions(json.loads(exports[f"api/v1/schema/{name}.json"]))
        for name in ("brief-file", "crisis")
    )
    package = json.loads(exports["data/datapackage.json"])
    columns = {
        (KINDS[resource["name"]], field["name"]): field["description"]
        for resource in package["resources"]
        for field in resource["schema"]["fields"]
        if resource["name"] in KINDS and field["name"] not in NARROWED
    }

    assert len(files.keys() & published.keys()) > 60
    assert {key: files[key] for key in files.keys() & published.keys()} == {
        key: published[key] for key in files.keys() & published.keys()
    }
    assert len(published.keys() & columns.keys()) > 50
    assert [
        key
        for key in published.keys() & columns.keys()
        if not columns[key].startswith(published[key])
    ] == []
    assert published["Account", "period"] == files["Figure", "period"]


def test_schema_refuses_invalid() -> None:
    """A figure with a number as text, or without a quote, is invalid."""
    exports = exported("invented")
    schema = json.loads(exports["api/v1/schema/crisis.json"])
    crisis = json.loads(exports["api/v1/crises/lake.json"])
    crisis["figures"][0]["best"] = "12"
    del crisis["figures"][1]["evidence"][0]["quote"]

    assert not Draft202012Validator(schema).is_valid(crisis)


def test_yaml_matches_file_schemas() -> None:
    """The published briefs are valid against the schemas of the YAML files."""
    exports = exported("real")
    kinds = {"brief": "briefs", "actor": "briefs/actors", "source": "seeds"}
    errors = [
        (path.name, error.message)
        for kind, folder in kinds.items()
        for path in sorted(Path(ROOT / folder).glob("*.yaml"))
        for error in Draft202012Validator(
            json.loads(exports[f"api/v1/schema/{kind}-file.json"])
        ).iter_errors(
            json.loads(json.dumps(yaml.safe_load(path.read_text()), default=str))
        )
    ]

    assert errors == []


def test_attribution_is_first(files: dict[str, Any]) -> None:
    """The first key of every record is its attribution."""
    records = list(_records(files))

    assert records
    assert {"attribution"} == {next(iter(record)) for record in records}


def _records(files: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path, data in files.items():
        if "/crises/" in path:
            for value in data.values():
                if isinstance(value, list):
                    yield from (record for record in value if "evidence" in record)


def test_nothing_is_null(files: dict[str, Any]) -> None:
    """Empty keys are left out."""
    assert [
        path for path, data in files.items() if "/schema/" not in path and _empty(data)
    ] == []


def _empty(data: Any) -> bool:
    if isinstance(data, dict):
        return any(map(_empty, data.values()))
    if isinstance(data, list):
        return any(map(_empty, data))
    return data is None


def test_zero_is_kept() -> None:
    """The number zero is kept."""
    exports = exported("invented")
    figures = json.loads(exports["api/v1/crises/lake.json"])["figures"]

    assert (
        next(figure["low"] for figure in figures if figure["id"] == "hurt-at-least")
        == 0
    )


def test_withdrawn_crisis() -> None:
    """A withdrawn crisis has its reason and no records."""
    exports = exported("invented")
    crisis = json.loads(exports["api/v1/crises/moor.json"])

    assert {"notice", "id", "page", "title", "withdrawn", "changes"} == set(crisis)


def test_index_addresses() -> None:
    """Every URL in the index leads to an existing file or page."""
    exports = exported("invented", SITE)
    index = json.loads(exports["api/v1/index.json"])
    lines = [*index["crises"], *index["actors"], *index["sources"]]
    named = {*index["files"].values(), *(line["api"] for line in lines)}

    assert {f"{SITE}{path}" for path in exports} >= named
    assert all(line["page"].startswith(SITE) for line in lines)
