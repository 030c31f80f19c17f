"""The JSON of the API is valid against its schemas, according to jsonschema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from lxml import html
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from generator.corpus.page_addresses import DIRECTORY_URLS
from tests import assembled
from tests.outputs.sample_corpora import CORPORA, ROOT, SITE, corpus, exported, lake

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
        if path.startswith("api/v1/") and path.endswith(".json")
    }


def _schema(files: dict[str, Any], path: str) -> Any:
    """Return the schema that a file names, by following its address."""
    address = urljoin(f"{SITE}{path}", files[path]["$schema"])
    return files[address.removeprefix(SITE)]


def _records_of_api(files: dict[str, Any]) -> list[str]:
    """Return the paths of all files but schemas and the description of the API."""
    return [
        path
        for path in files
        if "/schema/" not in path and not path.endswith("openapi.json")
    ]


def test_files_match_their_schemas(files: dict[str, Any]) -> None:
    """Every file of the API is valid against the schema that it names."""
    paths = _records_of_api(files)
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

    assert len(schemas) == 9
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

    begin = {"$schema", "notice", "licence", "home", "version", "updated"}
    assert begin | {"id", "page", "title", "withdrawn", "changes"} == set(crisis)


def test_index_addresses() -> None:
    """Every URL in the index leads to an existing file or page."""
    exports = exported("invented", SITE)
    index = json.loads(exports["api/v1/index.json"])
    lines = [*index["crises"], *index["actors"], *index["sources"]]
    named = {*index["files"].values(), *(line["api"] for line in lines)}

    pages = {
        f"{SITE}{DIRECTORY_URLS.page(uri.removesuffix('.md'))}"
        for uri in assembled.site(CORPORA["invented"], SITE).pages
    }

    assert {f"{SITE}{path}" for path in exports} >= named
    assert {line["page"] for line in lines} <= pages


def test_schemas_are_identified() -> None:
    """Where the address of the site is known, a schema is identified by its own."""
    for path, data in exported("invented", SITE).items():
        if "/schema/" in path:
            assert json.loads(data)["$id"] == f"{SITE}{path}"


KEYWORDS = {
    *("$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum"),
    *("const", "properties", "required", "additionalProperties", "items", "anyOf"),
    *("oneOf", "format", "pattern", "minItems", "maxLength", "minimum"),
    *(
        "maximum",
        "examples",
        "propertyNames",
        "minLength",
        "patternProperties",
        "default",
    ),
}
"""Keywords of JSON Schema that strict validators know."""
NESTED = ("properties", "$defs", "patternProperties")
"""Keywords that hold schemas by name."""


def test_schemas_are_strict() -> None:
    """Schemas of the API have no keyword or type that strict validators refuse."""
    published = {
        name: json.loads(data)
        for name, data in exported("invented").items()
        if "/schema/" in name
    }

    assert published
    assert {name: [*_faults(schema)] for name, schema in published.items()} == {
        name: [] for name in published
    }


def _faults(node: Any) -> Iterator[str]:
    """Yield unknown keywords and lists of types of a schema."""
    for key, value in node.items():
        if key not in KEYWORDS:
            yield key
        if key == "type" and not isinstance(value, str):
            yield str(value)
        for inner in _inner(key, value):
            yield from _faults(inner)


def _inner(key: str, value: Any) -> list[dict[str, Any]]:
    """Return the schemas that a keyword holds."""
    if key in NESTED:
        return [*value.values()]
    if key in ("anyOf", "oneOf"):
        return list(value)
    single = key in ("items", "additionalProperties", "propertyNames")
    return [value] if single and isinstance(value, dict) else []


@pytest.mark.parametrize("site", ["", SITE])
def test_openapi_is_valid(site: str, tmp_path: Path) -> None:
    """An outside validator accepts the description of the API with its schemas."""
    for path, data in exported("invented", site).items():
        if path.startswith("api/v1/schema") or path.endswith("openapi.json"):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(str(data))
    described = tmp_path / "api/v1/openapi.json"

    validate(
        json.loads(described.read_text()),
        base_uri=described.as_uri(),
        cls=OpenAPIV31SpecValidator,
    )


def test_openapi_names_every_file() -> None:
    """Each file of the API has a path that is described, and the other way round."""
    exports = exported("invented")
    described = json.loads(exports["api/v1/openapi.json"])
    patterns = [
        re.compile(re.sub(r"\{\w+\}", "[a-z0-9-]+", f"api/v1{path}"))
        for path in described["paths"]
    ]
    paths = _records_of_api({path: "" for path in exports if path.startswith("api/")})

    assert [
        path for path in paths if not any(p.fullmatch(path) for p in patterns)
    ] == []
    assert all(any(p.fullmatch(path) for path in paths) for p in patterns)


def test_everything_is_what_the_files_hold(files: dict[str, Any]) -> None:
    """One file has all crises, actors and sources as their own files have them."""
    every = files["api/v1/all.json"]

    for part in ("crises", "actors", "sources"):
        single = {path: data for path, data in files.items() if f"v1/{part}/" in path}

        assert {one["id"]: one.keys() for one in every[part]} == {
            one["id"]: one.keys() for one in single.values()
        }
        assert {
            urljoin(f"{SITE}api/v1/all.json", one["page"]) for one in every[part]
        } == {urljoin(f"{SITE}{path}", one["page"]) for path, one in single.items()}


def test_index_can_be_filtered(files: dict[str, Any]) -> None:
    """The index has what one needs to choose crises, as their files have it."""
    for line in files["api/v1/index.json"]["crises"]:
        crisis = files[f"api/v1/crises/{line['id']}.json"]
        if line["withdrawn"]:
            continue
        shared = ("countries", "kinds", "covers", "covers_start", "version")

        assert {key: line[key] for key in shared} == {
            key: crisis[key] for key in shared
        }
        assert line["updated"] == crisis["reviewed"]
        assert line["counts"]["figures"] == len(crisis.get("figures", []))


@pytest.mark.parametrize("name", CORPORA)
def test_key_figures_are_those_of_the_page(name: str) -> None:
    """The index leads with the figures of the page, as the crisis's file has them."""
    files, pages = exported(name, SITE), assembled.site(CORPORA[name], SITE).pages
    for line in json.loads(files["api/v1/index.json"])["crises"]:
        crisis = json.loads(files[f"api/v1/crises/{line['id']}.json"])
        figures = {one["id"]: one for one in crisis.get("figures", [])}
        page = html.fromstring(pages[f"crises/{line['id']}.md"].decode())
        shown = page.xpath("//*[@aria-label='Key figures']//li//a/@href")
        listed = line.get("key_figures", [])
        ids = [one["id"] for one in listed]

        assert ids == [*dict.fromkeys(_anchors(shown, figures))]
        assert [one.items() <= figures[one["id"]].items() for one in listed] == [
            True for _ in ids
        ]


def _anchors(addresses: list[str], figures: dict[str, Any]) -> Iterator[str]:
    """Yield the figures to which addresses lead."""
    for address in addresses:
        anchor = address.partition("#")[2]
        if anchor in figures:
            yield anchor


def test_files_have_version_and_day(files: dict[str, Any]) -> None:
    """Every file has a version that begins with the day of what it tells."""
    reviewed = max(one["updated"] for path, one in files.items() if "/crises/" in path)
    for path in _records_of_api(files):
        one = files[path]

        assert one["version"].startswith(one["updated"]), path
        assert one["updated"] <= reviewed


def test_version_changes_with_the_content() -> None:
    """The version of an actor changes with its file and with a record that names it."""
    moved = lake(reviewed="2031-04-09")
    made = corpus()
    renamed = made.actors["far-union"].model_copy(update={"name": "The Far Union"})
    path = "api/v1/actors/far-union.json"
    versions = {
        json.loads(assembled.data_files(one)[path])["version"]
        for one in (
            made,
            corpus(lake=moved),
            replace(made, actors={**made.actors, "far-union": renamed}),
        )
    }

    assert len(versions) == 3


def test_index_lists_actors_with_kind_and_country(files: dict[str, Any]) -> None:
    """The index has the kind and the country of each actor as its file has them."""
    for line in files["api/v1/index.json"]["actors"]:
        actor = files[f"api/v1/actors/{line['id']}.json"]

        assert (line["kind"], line.get("country")) == (
            actor["kind"],
            actor.get("country"),
        )


def test_records_have_version_and_day(files: dict[str, Any]) -> None:
    """Every record tells the version of its briefing, and the day of its review."""
    for path, crisis in files.items():
        if "/crises/" in path and "withdrawn" not in crisis:
            records = [*_records({path: crisis})]

            assert {one["version"] for one in records} == {crisis["version"]}
            assert {one["updated"] for one in records} == {crisis["reviewed"]}
