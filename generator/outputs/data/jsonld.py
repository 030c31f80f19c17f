"""Schema.org descriptions as JSON-LD: of pages, and of all records of a crisis."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.documents import Actor, Crisis
from generator.model.geography.countries import COUNTRIES
from generator.model.parties import Party
from generator.model.sources import Source
from generator.model.types import JsonObject
from generator.model.vocabulary import ActorKind
from generator.outputs.data import byline_names
from generator.outputs.licence_and_notice import LICENCE, NOTICE, SITE
from generator.outputs.site_files import DATABASE, formats
from generator.views import brief_version
from generator.views.records.figure_views import FigureView
from generator.views.view_factory import ViewFactory

_TYPES = {ActorKind.PERSON: "Person", ActorKind.STATE: "Country"}
_ALL = ("data/datapackage.json", "data/figures.csv", DATABASE)
"""Files that the description of all data names; the data package names the others."""
_FORMATS = {
    "json": "application/json",
    "jsonld": "application/ld+json",
    "csv": "text/csv",
    "sqlite": "application/vnd.sqlite3",
}


def briefing(name: str, corpus: Corpus, root: str) -> JsonObject:
    """Return the description of a briefing for its page: an article, and its data.

    Args:
        name: Id of the crisis, which is not withdrawn.
        corpus: Everything that is published.
        root: Prefix of addresses, from the page to the root of the site.
    """
    return _graph(_article(name, corpus, root), _dataset(name, corpus, root))


def records(name: str, viewer: ViewFactory, root: str) -> JsonObject:
    """Return the whole graph of a briefing: sources, and a claim for each figure.

    Args:
        name: Id of the crisis, which is not withdrawn.
        viewer: Makes the views of everything that is published.
        root: Prefix of addresses, from the file to the root of the site.
    """
    corpus = viewer.corpus
    crisis = corpus.crises[name]
    sources = corpus.crisis_sources(crisis)
    based_on = [
        {"@id": root + viewer.address(f"sources/{source}")} for source in sources
    ]
    return _graph(
        {**_article(name, corpus, root), "citation": based_on, "isBasedOn": based_on},
        {**_dataset(name, corpus, root), "isBasedOn": based_on},
        *(_news(source, corpus, root) for source in sources),
        *(
            _claim(viewer.typed(name, one, FigureView), viewer, root)
            for one in crisis.figures
        ),
    )


def _graph(*nodes: JsonObject) -> JsonObject:
    return {"@context": "https://schema.org", "@graph": [*nodes]}


def source(name: str, corpus: Corpus, root: str) -> JsonObject:
    """Return the description of a source: one news article."""
    return {"@context": "https://schema.org", **_news(name, corpus, root)}


def _article(name: str, corpus: Corpus, root: str) -> JsonObject:
    crisis = corpus.crises[name]
    corrections = [
        {
            "@type": "CorrectionComment",
            "text": f"{change.what} {change.why}",
            "datePublished": change.date,
        }
        for change in crisis.changes[1:]  # the first one is its publication
    ]
    published = [change.date for change in crisis.changes[:1]] or [crisis.reviewed]
    return {
        "@type": "Article",
        "@id": root + corpus.addresses.page(f"crises/{name}"),
        "headline": crisis.title,
        "abstract": " ".join(one.text for one in crisis.bottom_line),
        "inLanguage": "en",
        "version": brief_version.version(crisis, corpus),
        "datePublished": published[0],
        "dateModified": crisis.reviewed,
        "publisher": {"@type": "Organization", "name": SITE},
        "license": LICENCE.address,
        "usageInfo": root + corpus.addresses.page("data", "section-before"),
        **_coverage(crisis),
        "correction": corrections,
    }


def _dataset(name: str, corpus: Corpus, root: str) -> JsonObject:
    crisis = corpus.crises[name]
    own = formats(name)
    paths = (own["json"], own["jsonld"], "data/figures.csv", DATABASE)
    page = root + corpus.addresses.page(f"crises/{name}", "section-data")
    measures = dict.fromkeys(figure.measure.label for figure in crisis.figures)
    return {
        "@type": "Dataset",
        "@id": page,
        "name": f"{crisis.title}: figures and responses",
        "description": f"Figures, positions and responses with their sources. {NOTICE}",
        **_published(page, corpus, root),
        "version": brief_version.version(crisis, corpus),
        "dateModified": crisis.reviewed,
        **_coverage(crisis),
        "variableMeasured": list(measures),
        "measurementTechnique": "Read from news reports, each with its quoted words",
        "distribution": _downloads(paths, root),
    }


def _coverage(crisis: Crisis) -> JsonObject:
    """Return days and countries; approximate days in words, open ends unchanged."""
    days = crisis.covers
    return {
        "temporalCoverage": edtf.to_english(days) if "~" in days else days,
        "spatialCoverage": [
            {"@type": "Country", "identifier": code, "name": COUNTRIES[code]}
            for code in crisis.countries
        ],
    }


def _filled(node: JsonObject) -> JsonObject:
    return {key: value for key, value in node.items() if value}


def _certain(edtf: str) -> str:
    """Return a date in the form of schema.org; empty where it is approximate."""
    return "" if "~" in edtf else edtf


def _news(name: str, corpus: Corpus, root: str) -> JsonObject:
    article: Source = corpus.sources[name]
    known = byline_names.organisations([article], corpus)
    optional = {
        "author": [
            {"@type": _author_type(author, known), "name": author}
            for author in article.authors
        ],
        "datePublished": edtf.iso_day(article.published) if article.published else None,
        "url": article.url,
        "archivedAt": article.archive_url,
        "creativeWorkStatus": "Retracted" if article.retracted else None,
    }
    return {
        "@type": "NewsArticle",
        "@id": root + corpus.addresses.page(f"sources/{name}"),
        "headline": article.title,
        "inLanguage": article.language,
        "publisher": {"@type": "Organization", "name": article.publisher},
    } | _filled(optional)


def _author_type(byline: str, known: frozenset[str]) -> str:
    return "Person" if byline_names.personal_name(byline, known) else "Organization"


def _claim(view: FigureView, viewer: ViewFactory, root: str) -> JsonObject:
    value = ", ".join(filter(None, (view.text, view.scope)))
    appearance = dict.fromkeys(one.source.address for one in view.quotations)
    optional: JsonObject = {
        "author": _authors(view.record.attributed_to, viewer.corpus, root),
        "temporalCoverage": _certain(view.record.as_of or ""),
        "spatialCoverage": [{"@type": "Place", "name": view.place}]
        if view.place
        else [],
        "creativeWorkStatus": [*_status(view)],
    }
    return {
        "@type": "Claim",
        "@id": f"{root}{view.address}",
        "text": f"{view.attribution.words}: {value}; {view.when}",
        "appearance": [{"@id": f"{root}{address}"} for address in appearance],
        "about": {"@id": f"{root}{view.crisis.address}"},
    } | _filled(optional)


def _status(view: FigureView) -> Iterator[str]:
    """Yield the reasons why a figure no longer stands."""
    if view.superseded_by:
        yield f"Superseded by {view.superseded_by.text}"
    if any(one.retracted for one in view.quotations):
        yield "Rests on a retracted article"


def _authors(
    parties: Iterable[Party], corpus: Corpus, root: str
) -> list[dict[str, str]]:
    """Return the authors of a claim without unnamed parties: a crowd is no person."""
    return [_actor(one, corpus, root) for one in parties if isinstance(one, str)]


def _actor(name: str, corpus: Corpus, root: str) -> dict[str, str]:
    actor = corpus.actors[name]
    return {
        "@type": _TYPES.get(actor.kind, "Organization"),
        "@id": root + corpus.addresses.page(f"actors/{name}"),
        "name": actor.name,
    }


def actor(name: str, corpus: Corpus, root: str) -> JsonObject:
    """Return the description of an actor.

    Args:
        name: Id of the actor.
        corpus: Everything that is published.
        root: Prefix of addresses, from the page to the root of the site.
    """
    found = corpus.actors[name]
    optional: JsonObject = {
        "alternateName": [alias.name for alias in found.aliases],
        "description": found.public_role,
        "parentOrganization": _whole(found, corpus, root),
    }
    return {
        "@context": "https://schema.org",
        **_actor(name, corpus, root),
        "url": root + corpus.addresses.page(f"actors/{name}"),
    } | _filled(optional)


def _whole(actor: Actor, corpus: Corpus, root: str) -> dict[str, str] | None:
    """Return the organisation of which an organisation is a part."""
    if not actor.part_of or actor.kind in _TYPES:
        return None
    return _actor(actor.part_of, corpus, root)


def catalogue(corpus: Corpus, root: str) -> JsonObject:
    """Return the description of all data as one dataset, for the page about them.

    Args:
        corpus: Everything that is published.
        root: Prefix of addresses, from the page to the root of the site.
    """
    updated = brief_version.latest_review(corpus)
    page = root + corpus.addresses.page("data")
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": page,
        "name": SITE,
        "description": f"Figures, positions and responses with their sources. {NOTICE}",
        **_published(page, corpus, root),
        "version": updated,
        "dateModified": updated,
        "distribution": _downloads(_ALL, root),
    }


def _published(page: str, corpus: Corpus, root: str) -> JsonObject:
    """Return the publisher of data, and the terms of their use."""
    publisher = {"@type": "Organization", "name": SITE, "url": root}
    return {
        "url": page,
        "creator": publisher,
        "publisher": publisher,
        "license": LICENCE.address,
        "usageInfo": root + corpus.addresses.page("data", "section-before"),
    }


def _downloads(paths: Iterable[str], root: str) -> list[JsonObject]:
    return [
        {
            "@type": "DataDownload",
            "encodingFormat": _FORMATS[path.rsplit(".", 1)[1]],
            "contentUrl": f"{root}{path}",
        }
        for path in paths
    ]
