"""Schema.org descriptions of a briefing and of a source, as JSON-LD for their pages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator.corpus import ledger, wording
from generator.corpus.corpus import Corpus
from generator.corpus.index import actor_of
from generator.model import edtf as dates
from generator.model.records import Crisis, Figure, Party, Source
from generator.model.validators import COUNTRIES
from generator.model.vocabulary import ActorKind
from generator.outputs.api import serializer
from generator.outputs.api.derived_fields import NOTICE
from generator.outputs.data.cite_as import SITE
from generator.outputs.data.datapackage import LICENCE
from generator.views import versions

_ESCAPES = {ord(mark): f"\\u{ord(mark):04x}" for mark in "<>&\u2028\u2029"}
_TYPES = {ActorKind.PERSON: "Person", ActorKind.STATE: "Country"}
_FORMATS = {
    "json": "application/json",
    "csv": "text/csv",
    "sqlite": "application/vnd.sqlite3",
}


def script(data: object) -> str:
    """Return JSON that no text in it can end the script around it with."""
    return json.dumps(data, ensure_ascii=False).translate(_ESCAPES)


def briefing(name: str, corpus: Corpus, root: str) -> dict[str, Any]:
    """Return what a briefing's page is: an article, its sources, claims and data.

    Args:
        name: Id of the crisis, which is not withdrawn.
        corpus: Everything that is published.
        root: What leads from the page to the root of the site.
    """
    crisis = corpus.crises[name]
    sources = corpus.crisis_sources(crisis)
    based_on = [{"@id": f"{root}sources/{source}/"} for source in sources]
    return {
        "@context": "https://schema.org",
        "@graph": [
            _article(name, corpus, root, based_on),
            _dataset(name, crisis, root, based_on),
            *(_news(source, corpus, root) for source in sources),
            *(_claim(name, figure, corpus, root) for figure in crisis.figures),
        ],
    }


def source(name: str, corpus: Corpus, root: str) -> dict[str, Any]:
    """Return what a source's page is about: one article of somebody else."""
    return {"@context": "https://schema.org", **_news(name, corpus, root)}


def _article(
    name: str, corpus: Corpus, root: str, based_on: list[dict[str, str]]
) -> dict[str, Any]:
    crisis = corpus.crises[name]
    corrections = [
        {
            "@type": "CorrectionComment",
            "text": f"{change.what} {change.why}",
            "datePublished": change.date,
        }
        for change in crisis.changes[1:]  # the first one tells of its publication
    ]
    published = [change.date for change in crisis.changes[:1]] or [crisis.reviewed]
    return {
        "@type": "Article",
        "@id": f"{root}crises/{name}/",
        "headline": crisis.title,
        "abstract": " ".join(one.text for one in crisis.bottom_line),
        "inLanguage": "en",
        "version": versions.version(crisis, corpus),
        "datePublished": published[0],
        "dateModified": crisis.reviewed,
        "publisher": {"@type": "Organization", "name": SITE},
        "license": LICENCE["path"],
        "usageInfo": NOTICE,
        "temporalCoverage": _interval(crisis.covers),
        "spatialCoverage": _places(crisis),
        "citation": based_on,
        "isBasedOn": based_on,
        "correction": corrections,
    }


def _dataset(
    name: str, crisis: Crisis, root: str, based_on: list[dict[str, str]]
) -> dict[str, Any]:
    paths = (f"api/v1/crises/{name}.json", "data/figures.csv", "data/briefs.sqlite")
    measures = dict.fromkeys(figure.measure.label for figure in crisis.figures)
    return {
        "@type": "Dataset",
        "@id": f"{root}crises/{name}/#section-data",
        "name": f"{crisis.title}: figures and responses",
        "description": f"Figures, positions and responses with their sources. {NOTICE}",
        "license": LICENCE["path"],
        "isBasedOn": based_on,
        "temporalCoverage": _interval(crisis.covers),
        "spatialCoverage": _places(crisis),
        "variableMeasured": list(measures),
        "measurementTechnique": "Read from news reports, each with its quoted words",
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": _FORMATS[path.rsplit(".", 1)[1]],
                "contentUrl": f"{root}{path}",
            }
            for path in paths
        ],
    }


def _places(crisis: Crisis) -> list[dict[str, str]]:
    return [
        {"@type": "Country", "identifier": code, "name": COUNTRIES[code]}
        for code in crisis.countries
    ]


def _interval(edtf: str) -> str:
    """Return a date as schema.org has it: open ends are two points already."""
    return edtf.replace("~", "")


def _certain(edtf: str) -> str:
    """Return a date as schema.org has it, or nothing where it is only about so."""
    return "" if "~" in edtf else edtf


def _news(name: str, corpus: Corpus, root: str) -> dict[str, Any]:
    article: Source = corpus.sources[name]
    optional = {
        "author": [{"@type": "Person", "name": author} for author in article.authors],
        "datePublished": dates.iso_day(article.published)
        if article.published
        else None,
        "url": article.url,
        "archivedAt": article.archive_url,
        "creativeWorkStatus": "Retracted" if article.retracted else None,
    }
    return {
        "@type": "NewsArticle",
        "@id": f"{root}sources/{name}/",
        "headline": article.headline,
        "inLanguage": article.language,
        "publisher": {"@type": "Organization", "name": article.publisher},
    } | {key: value for key, value in optional.items() if value}


def _claim(name: str, figure: Figure, corpus: Corpus, root: str) -> dict[str, Any]:
    crisis = corpus.crises[name]
    said = serializer.attribution(figure, corpus)
    value = (wording.counted_people(figure, crisis), wording.scope(figure, crisis))
    when = wording.when(figure, corpus)[1]
    appearance = dict.fromkeys(evidence.source for evidence in figure.evidence)
    places = [place.name for place in crisis.places if place.id == figure.place]
    optional = {
        "author": _authors(figure.attributed_to, corpus, root),
        "temporalCoverage": _certain(figure.as_of or ""),
        "spatialCoverage": [{"@type": "Place", "name": place} for place in places],
        "creativeWorkStatus": _status(figure, crisis, corpus),
    }
    return {
        "@type": "Claim",
        "@id": f"{root}crises/{name}/#{figure.id}",
        "text": f"{said}: {', '.join(filter(None, value))}; {when}",
        "appearance": [{"@id": f"{root}sources/{one}/"} for one in appearance],
        "about": {"@id": f"{root}crises/{name}/"},
    } | {key: value for key, value in optional.items() if value}


def _status(figure: Figure, crisis: Crisis, corpus: Corpus) -> list[str]:
    """Return what of a figure no longer stands."""
    found = []
    if later := ledger.successor(figure, crisis):
        found.append(f"Superseded by {wording.counted_people(later, crisis)}")
    if any(corpus.sources[one.source].retracted for one in figure.evidence):
        found.append("Rests on a retracted article")
    return found


def _authors(
    parties: Iterable[Party], corpus: Corpus, root: str
) -> list[dict[str, str]]:
    """Return who makes a claim; whom the source leaves unnamed has no address."""
    authors = []
    for party in parties:
        author = {"@type": "Person", "name": wording.party(party, corpus)}
        if isinstance(party, str) and (actor := actor_of(party)):
            kind = corpus.actors[actor].kind
            author["@type"] = _TYPES.get(kind, "Organization")
            author["@id"] = f"{root}actors/{actor}/"
        authors.append(author)
    return authors
