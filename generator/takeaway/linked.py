"""Schema.org descriptions of a briefing and of a source, as JSON-LD for their pages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator import phrases
from generator.corpus import Corpus, actor_of
from generator.model import Crisis, Figure, Party, Source
from generator.scalars import COUNTRIES
from generator.takeaway import publishing
from generator.takeaway.added import NOTICE
from generator.takeaway.citations import SITE
from generator.takeaway.package import LICENCE
from generator.vocabulary import ActorKind

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
            _article(name, crisis, root, based_on),
            _dataset(name, crisis, root, based_on),
            *(_news(source, corpus, root) for source in sources),
            *(_claim(name, figure, corpus, root) for figure in crisis.figures),
        ],
    }


def source(name: str, corpus: Corpus, root: str) -> dict[str, Any]:
    """Return what a source's page is about: one article of somebody else."""
    return {"@context": "https://schema.org", **_news(name, corpus, root)}


def _article(
    name: str, crisis: Crisis, root: str, based_on: list[dict[str, str]]
) -> dict[str, Any]:
    corrections = [
        {
            "@type": "CorrectionComment",
            "text": f"{change.what} {change.why}",
            "datePublished": change.date,
        }
        for change in crisis.changes
    ]
    published = [change.date for change in crisis.changes[:1]] or [crisis.reviewed]
    return {
        "@type": "Article",
        "@id": f"{root}crises/{name}/",
        "headline": crisis.title,
        "abstract": " ".join(one.text for one in crisis.bottom_line),
        "inLanguage": "en",
        "version": publishing.version(crisis),
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


def _news(name: str, corpus: Corpus, root: str) -> dict[str, Any]:
    article: Source = corpus.sources[name]
    optional = {
        "author": [{"@type": "Person", "name": author} for author in article.authors],
        "datePublished": publishing.day(article.published),
        "url": article.url,
        "archivedAt": article.archive_url,
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
    said = publishing.attribution(figure, corpus)
    appearance = dict.fromkeys(evidence.source for evidence in figure.evidence)
    optional = {"author": _authors(figure.attributed_to, corpus, root)}
    return {
        "@type": "Claim",
        "@id": f"{root}crises/{name}/#{figure.id}",
        "text": f"{said}: {phrases.counted_people(figure, crisis)}",
        "appearance": [{"@id": f"{root}sources/{one}/"} for one in appearance],
        "about": {"@id": f"{root}crises/{name}/"},
    } | {key: value for key, value in optional.items() if value}


def _authors(
    parties: Iterable[Party], corpus: Corpus, root: str
) -> list[dict[str, str]]:
    """Return who makes a claim; whom the source leaves unnamed has no address."""
    authors = []
    for party in parties:
        author = {"@type": "Person", "name": phrases.party(party, corpus)}
        if isinstance(party, str) and (actor := actor_of(party)):
            kind = corpus.actors[actor].kind
            author["@type"] = _TYPES.get(kind, "Organization")
            author["@id"] = f"{root}actors/{actor}/"
        authors.append(author)
    return authors
