"""The JSON-LD is understood by an independent processor."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pyld import jsonld

from generator.build import tasks
from generator.outputs import json_text
from generator.outputs.data import jsonld as jsonld_nodes
from generator.outputs.pages import page_downloads
from generator.outputs.site_files import formats
from generator.views.view_factory import ViewFactory
from tests.outputs.sample_corpora import CORPORA, SITE, exported

SCHEMA = "http://schema.org/"
ADDRESSES = ("url", "archivedAt", "license", "contentUrl")
"""Terms that the context of schema.org declares as URLs."""


def _context(address: str, _: object) -> dict[str, Any]:
    """Return the part of schema.org's context that is used, without the network."""
    assert address == "https://schema.org"
    terms = {term: {"@type": "@id"} for term in ADDRESSES}
    context = {"@vocab": SCHEMA, **terms}
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": {"@context": context},
    }


def _triples(name: str, crisis: str) -> set[tuple[str, str, str]]:
    """Return the triples of a crisis whose objects are URLs."""
    dataset = jsonld.to_rdf(
        json.loads(exported(name, SITE)[formats(crisis)["jsonld"]]),
        {"base": f"{SITE}crises/{crisis}/", "documentLoader": _context},
    )
    return {
        (
            triple["subject"]["value"],
            triple["predicate"]["value"],
            triple["object"]["value"],
        )
        for triple in dataset["@default"]
        if triple["object"]["type"] == "IRI"
    }


@pytest.mark.parametrize(
    ("name", "crisis"),
    [
        (name, crisis)
        for name, corpus in CORPORA.items()
        for crisis, brief in corpus.crises.items()
        if not brief.withdrawn
    ],
)
def test_every_figure_is_a_claim(name: str, crisis: str) -> None:
    """Each figure is a claim about the page and appears in its articles."""
    triples = _triples(name, crisis)
    page = f"{SITE}crises/{crisis}/"
    kind = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

    assert (page, kind, f"{SCHEMA}Article") in triples
    for figure in CORPORA[name].crises[crisis].figures:
        claim = f"{page}#{figure.id}"
        assert (claim, kind, f"{SCHEMA}Claim") in triples
        assert (claim, f"{SCHEMA}about", page) in triples
        for evidence in figure.evidence:
            source = f"{SITE}sources/{evidence.source}/"
            assert (claim, f"{SCHEMA}appearance", source) in triples
            assert (source, kind, f"{SCHEMA}NewsArticle") in triples


def test_urls_are_resources() -> None:
    """An archived copy or licence is a resource, not a string."""
    triples = _triples("invented", "lake")
    source = f"{SITE}sources/lake-times/"

    assert (source, f"{SCHEMA}archivedAt", "https://archive.example/1") in triples


def _node(linked: str) -> dict[str, Any]:
    node: dict[str, Any] = json.loads(linked)
    return node


def test_all_data_are_a_dataset() -> None:
    """The page about the data describes them with creator, address, day and licence."""
    sizes = {path: len(tasks.encoded(data)) for path, data in exported("real").items()}
    node = _node(page_downloads.of_data(sizes, CORPORA["real"], SITE).linked)

    assert node["@type"] == "Dataset"
    assert node["url"] == f"{SITE}data/"
    assert node["creator"]["url"] == SITE
    assert node["license"].startswith("https://")
    assert node["usageInfo"].startswith(SITE)
    assert node["dateModified"] == node["version"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("far-union", "Organization"), ("lake-ministry", "Organization")],
)
def test_actors_have_their_node(name: str, kind: str) -> None:
    """The page of an actor describes it by its kind."""
    corpus = CORPORA["invented"]
    node = _node(page_downloads.of_actor(name, corpus, SITE).linked)

    assert node["@type"] == kind
    assert node["name"] == corpus.actors[name].name
    assert node["@id"] == node["url"] == f"{SITE}actors/{name}/"


def test_only_named_parties_are_authors() -> None:
    """A crowd or another unnamed party is no author of a claim, and no person."""
    graph = jsonld_nodes.records("lake", ViewFactory(CORPORA["invented"]), SITE)
    claims = {
        node["@id"].partition("#")[2]: node
        for node in json.loads(json_text.script(graph))["@graph"]
        if node["@type"] == "Claim"
    }

    assert "author" not in claims["marched"]
    assert claims["killed-exact"]["author"][0]["@type"] == "Organization"


def _authors(name: str) -> list[dict[str, str]]:
    node: dict[str, Any] = dict(jsonld_nodes.source(name, CORPORA["real"], SITE))
    authors: list[dict[str, str]] = node.get("author", [])
    return authors


def test_bylines_have_their_kind() -> None:
    """A byline of one word, or one that is no name, is an organisation."""
    kinds = {
        author["name"]: author["@type"]
        for name in CORPORA["real"].sources
        for author in _authors(name)
    }

    assert kinds["Reuters"] == "Organization"
    assert "Person" in kinds.values()
