"""A page offers safe JSON-LD, and downloads that exist with their size."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.build import builder, tasks
from generator.corpus.page_addresses import PageAddresses
from generator.outputs import json_text
from generator.outputs.pages import page_downloads
from generator.outputs.pages.page_downloads import Offer
from generator.outputs.site_files import formats
from generator.views.view_factory import ViewFactory
from tests.outputs.sample_corpora import CORPORA, HOSTILE, ROOT, SITE, exported

SIZES = {path: len(tasks.encoded(data)) for path, data in exported("invented").items()}
VIEWER = ViewFactory(CORPORA["invented"])
OFFERED = {
    "data.md": page_downloads.of_data(SIZES, CORPORA["invented"], SITE),
    **{
        f"crises/{name}.md": page_downloads.of_crisis(name, VIEWER, SITE, SIZES)
        for name in CORPORA["invented"].crises
    },
}


def _graph() -> list[dict[str, Any]]:
    file = exported("invented", SITE)[formats("lake")["jsonld"]]
    graph: list[dict[str, Any]] = json.loads(file)["@graph"]
    return graph


def test_script_cannot_be_closed() -> None:
    """No text can close the script element, and it is read back unchanged."""
    text = json_text.script({"a": f"{HOSTILE}<!--\u2028\u2029"})

    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text) == {"a": f"{HOSTILE}<!--\u2028\u2029"}


def test_graph_has_every_kind() -> None:
    """A briefing is an article with a dataset, claims and its news articles."""
    kinds = [node["@type"] for node in _graph()]

    assert {"Article", "Dataset", "NewsArticle", "Claim"} == set(kinds)
    assert len(CORPORA["invented"].crises["lake"].figures) == kinds.count("Claim")


def test_page_describes_itself() -> None:
    """A page has its own nodes only, and its data lead to the file with all others."""
    article, dataset = json.loads(OFFERED["crises/lake.md"].linked)["@graph"]
    files = [one["contentUrl"] for one in dataset["distribution"]]

    assert (article["@type"], dataset["@type"]) == ("Article", "Dataset")
    assert SITE + formats("lake")["jsonld"] in files


def test_claim_has_its_author() -> None:
    """A claim has its author; a claim without attribution has none."""
    claims = {
        node["@id"].split("#")[1]: node for node in _graph() if node["@type"] == "Claim"
    }

    assert claims["killed-exact"]["author"][0]["name"] == "@Ministry of the Lake"
    assert "author" not in claims["lost"]
    assert claims["killed-exact"]["text"].startswith("@Ministry of the Lake: 12")


def test_claim_has_its_scope() -> None:
    """A claim has its place and date, and states if it no longer holds."""
    claims = {
        node["@id"].split("#")[1]: node for node in _graph() if node["@type"] == "Claim"
    }
    exact, later, hurt = (
        claims[id_] for id_ in ("killed-exact", "killed-later", "hurt-at-least")
    )

    assert exact["text"].endswith("killed, in The harbour; as of 4 March 2031")
    assert exact["spatialCoverage"] == [{"@type": "Place", "name": "The harbour"}]
    assert exact["temporalCoverage"] == "2031-03-04"
    assert exact["creativeWorkStatus"] == ["Superseded by 14 to 20 people killed"]
    assert not {"temporalCoverage", "creativeWorkStatus"} & set(later)
    assert hurt["creativeWorkStatus"] == ["Rests on a retracted article"]


def test_first_publication_is_no_correction() -> None:
    """Only changes after the first publication are corrections."""
    (article,) = [node for node in _graph() if node["@type"] == "Article"]

    assert [correction["datePublished"] for correction in article["correction"]] == [
        "2031-04-02"
    ]
    assert article["datePublished"] == "2031-04-01"


def test_news_article() -> None:
    """A source has its archived copy, and its date only if it is exact."""
    news = {node["@id"]: node for node in _graph() if node["@type"] == "NewsArticle"}
    times, post = news[f"{SITE}sources/lake-times/"], news[f"{SITE}sources/post/"]

    assert times["archivedAt"] == "https://archive.example/1"
    assert times["datePublished"] == "2031-03-07"
    assert "datePublished" not in post


def test_linked_data_on_a_disk() -> None:
    """Where pages are files, the JSON-LD of each page leads to that page."""
    flat = PageAddresses(directory_urls=False)
    corpus = replace(CORPORA["invented"], addresses=flat)
    offers = {
        "../actors/lake-ministry.html": page_downloads.of_actor(
            "lake-ministry", corpus, ""
        ),
        "../sources/lake-times.html": page_downloads.of_source(
            "lake-times", corpus, ""
        ),
        "./data.html": page_downloads.of_data(SIZES, corpus),
    }

    assert [json.loads(offer.linked)["@id"] for offer in offers.values()] == [*offers]


def test_downloads_exist() -> None:
    """Every offered file is generated."""
    paths = {file.path for offer in OFFERED.values() for file in offer.downloads}

    assert paths
    assert paths <= set(exported("invented"))


def test_withdrawn_offers_nothing() -> None:
    """A withdrawn briefing has nothing to cite or download."""
    assert OFFERED["crises/moor.md"] == Offer()


@pytest.mark.parametrize(
    ("number", "words"), [(999, "999 bytes"), (1_500, "2 kB"), (2_340_000, "2.3 MB")]
)
def test_size_is_in_words(number: int, words: str) -> None:
    """A file size is written in a suitable unit."""
    assert words == page_downloads.size(number)


def test_build_has_downloads() -> None:
    """The build has all data files, and pages offer them."""
    built = builder.build(ROOT)
    page = built.files["crises/belarus-2020.md"].decode()

    assert {*exported("real")} <= {*built.files}
    assert {"md/crises/belarus-2020.md"} <= {*built.static}
    assert '<script type="application/ld+json">{' in page
    assert 'json: "api/v1/crises/belarus-2020.json"' in page
    assert "Cite this briefing" in page
    for name in ("figures", "responses", "crises", "actors", "sources"):
        assert f'csv: "data/{name}.csv"' in built.files[f"{name}/index.md"].decode()
        assert f"data/{name}.csv" in built.files
    for path in ("actors/russia", "sources/udf-2010-04-bakiyev-asylum"):
        text = built.files[f"{path}.md"].decode()

        assert f'href="../../api/v1/{path}.json"' in text
