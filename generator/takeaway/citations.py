"""How to cite a source, a briefing and a single figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import rispy
from bibtexparser.entrypoint import write_string
from bibtexparser.library import Library
from bibtexparser.model import Block, Entry, Field
from pylatexenc.latexencode import (
    RULE_DICT,
    UnicodeToLatexConversionRule,
    UnicodeToLatexEncoder,
)

from generator import dates, phrases
from generator.corpus import Corpus
from generator.model import Crisis, Figure, Source
from generator.takeaway import publishing

SITE = "Crisis briefings with proof"
"""What the site is called where it is cited."""

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
} | {mark: f"\\{mark}" for mark in "$&#_%"}
_LATEX = UnicodeToLatexEncoder(
    conversion_rules=[
        UnicodeToLatexConversionRule(
            RULE_DICT, {ord(mark): latex for mark, latex in _SPECIAL.items()}
        )
    ],
    unknown_char_policy="keep",
    unknown_char_warning=False,
)
"""Escapes what TeX would run, and leaves every script as it is (UTF-8)."""


def csl(sources: Mapping[str, Source]) -> list[dict[str, Any]]:
    """Return the sources as CSL-JSON items."""
    return [_csl(name, source) for name, source in sources.items()]


def _csl(name: str, source: Source) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": name,
        "type": "article-newspaper",
        "title": source.headline,
        "container-title": source.publisher,
        "language": source.language,
    }
    if source.authors:
        item["author"] = [{"literal": author} for author in source.authors]
    if source.published:
        item["issued"] = _csl_date(source.published)
    if source.retrieved:
        item["accessed"] = _csl_date(source.retrieved)
    if address := source.url or source.archive_url:
        item["URL"] = address
    if source.archive_url:
        item["archive_location"] = source.archive_url
    if source.retracted:
        item["note"] = f"Retracted {source.retracted.date}: {source.retracted.reason}"
    return item


def _csl_date(edtf: str) -> dict[str, Any]:
    """Return a date as CSL has it: no more exact than it is, about marked so."""
    first, _, last = edtf.partition("/")
    points = [_parts(point) for point in (first, last) if point not in ("", "..")]
    return {"date-parts": points} | ({"circa": True} if "~" in edtf else {})


def _parts(point: str) -> list[int]:
    return [int(part) for part in point.removesuffix("~").split("-")]


def bib(sources: Mapping[str, Source]) -> str:
    """Return the sources as BibTeX, in UTF-8."""
    entries = [
        Entry(
            "article", name, [Field(key, value) for key, value in _bib(source).items()]
        )
        for name, source in sources.items()
    ]
    return write_string(Library(list[Block](entries)))


def _bib(source: Source) -> dict[str, str]:
    """Return the fields of an entry; braces keep capitals and whole names."""
    fields = {
        "author": " and ".join(f"{{{_tex(author)}}}" for author in source.authors),
        "title": f"{{{_tex(source.headline)}}}",
        "journal": _tex(source.publisher),
        "url": source.url or source.archive_url or "",
        "langid": source.language,
    }
    if source.published:
        parts = _parts(source.published.split("/")[-1])
        fields["year"] = str(parts[0])
        fields["date"] = source.published.replace("..", "")
    if source.retrieved:
        fields["urldate"] = source.retrieved
    if source.retracted:
        fields["note"] = _tex(f"Retracted: {source.retracted.reason}")
    return {key: value for key, value in fields.items() if value}


def _tex(text: str) -> str:
    found: str = _LATEX.unicode_to_latex(text)
    return found


class _Unnumbered(rispy.RisWriter):  # type: ignore[misc]
    def set_header(self, count: int) -> str:
        """Return nothing: the number that rispy writes is no part of RIS."""
        return ""


def ris(sources: Mapping[str, Source]) -> str:
    """Return the sources as RIS."""
    items = [_ris(name, source) for name, source in sources.items()]
    return str(rispy.dumps(items, implementation=_Unnumbered)).lstrip()


def _ris(name: str, source: Source) -> dict[str, Any]:
    item: dict[str, Any] = {
        "type_of_reference": "NEWS",
        "id": name,
        "primary_title": source.headline,
        "secondary_title": source.publisher,
        "language": source.language,
        "authors": list(source.authors),
        "urls": [address for address in (source.url, source.archive_url) if address],
    }
    if source.published:
        year, *rest = _parts(source.published.split("/")[-1])
        month, day = [f"{part:02}" for part in rest] + [""] * (2 - len(rest))
        item["year"] = str(year)
        about = "about" if "~" in source.published else ""
        item["date"] = f"{year}/{month}/{day}/{about}"
    if source.retrieved:
        item["access_date"] = source.retrieved.replace("-", "/")
    if source.retracted:
        item["notes"] = [f"Retracted: {source.retracted.reason}"]
    return item


def briefing(name: str, crisis: Crisis, root: str) -> str:
    """Return how to cite a briefing, with the version that one has read."""
    return (
        f"“{crisis.title}”. {SITE}. Reviewed {dates.words(crisis.reviewed)}, "
        f"version {publishing.version(crisis)}. {root}crises/{name}/"
    )


def figure(name: str, crisis: Crisis, one: Figure, corpus: Corpus, root: str) -> str:
    """Return how to cite a figure: who says so, value, scope, as of, address."""
    places = {place.id: place.name for place in crisis.places}
    events = {event.id: event.text for event in crisis.events}
    scope = (
        phrases.counted_people(one, crisis),
        phrases.cause(one),
        f"in {places[one.place]}" if one.place else "",
        events[one.period].rstrip(".") if one.period in events else "",
    )
    words = "; ".join(
        _quoted(evidence.source, evidence.quote, corpus) for evidence in one.evidence
    )
    return (
        f"{publishing.attribution(one, corpus)}: {', '.join(filter(None, scope))}; "
        f"{phrases.when(one, corpus)[1]}. {words}. "
        f"{crisis.title}, version {publishing.version(crisis)}. "
        f"{root}crises/{name}/#{one.id}"
    )


def _quoted(source: str, quote: str, corpus: Corpus) -> str:
    return f"“{quote}” ({phrases.cited(corpus.sources[source])})"
