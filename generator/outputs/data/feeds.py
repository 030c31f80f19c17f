"""Atom feeds (RFC 4287) of the changelogs; all ids and dates come from the data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from xml.etree import ElementTree as ET

from generator.corpus.corpus import Corpus
from generator.model.records import Record
from generator.outputs.api import corrections
from generator.outputs.api.models import Correction
from generator.outputs.licence_and_notice import LICENCE, NOTICE, SITE
from generator.outputs.site_files import formats
from generator.views.records.evidence import Quotation, attribution, quotation
from generator.views.records.site_links import site_root

MAX_ENTRIES = 100
"""Entries in the feed of all crises; the feed of one crisis has all of its entries."""
ATOM, XHTML = "http://www.w3.org/2005/Atom", "http://www.w3.org/1999/xhtml"
NEVER = "2000-01-01"
"""Date of a feed without entries."""


def updates(corpus: Corpus, site_url: str) -> dict[str, str]:
    """Return the feed of all crises.

    An entry's id is a `urn:uuid` made of the first id of its crisis, its day and its
    number on that day: it stays the same when the site moves or a text is reworded.
    Links are absolute where the address of the site is known, and relative to the
    feed otherwise, as the standard allows.

    Args:
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
    """
    root = site_root("feeds/", site_url)
    entries = corrections.corrections(corpus, root)
    feed = _Feed(
        "updates",
        SITE,
        corpus.addresses.page("index"),
        corrections.identifier("feed/updates"),
    )
    return {feed.path: _text(feed, entries[:MAX_ENTRIES], root, corpus)}


def of_crisis(name: str, corpus: Corpus, site_url: str) -> dict[str, str]:
    """Return the feed of a crisis."""
    root = site_root("feeds/", site_url)
    head = corpus.heads[name]
    first = corrections.first_id(name, head)
    identifier = corrections.identifier(f"feed/{first}")
    feed = _Feed(
        name, head.full_title, corpus.addresses.page(f"crises/{name}"), identifier
    )
    entries = corrections.of_crisis(name, corpus, root)
    return {feed.path: _text(feed, entries, root, corpus)}


class _Feed(NamedTuple):
    name: str
    title: str
    page: str
    identifier: str

    @property
    def path(self) -> str:
        return formats(self.name)["feed"]


def _text(feed: _Feed, entries: Sequence[Correction], root: str, corpus: Corpus) -> str:
    top = ET.Element("feed", {"xmlns": ATOM, "xml:lang": "en"})
    _add(top, "id", feed.identifier)
    _add(top, "title", feed.title)
    _add(top, "subtitle", NOTICE)
    _add(top, "updated", _instant(max((one.date for one in entries), default=NEVER)))
    author = ET.SubElement(top, "author")
    _add(author, "name", SITE)
    _add(author, "uri", root)
    _add(top, "rights", LICENCE.title)
    ET.SubElement(top, "link", rel="license", href=LICENCE.address)
    ET.SubElement(top, "link", rel="self", href=f"{root}{feed.path}")
    ET.SubElement(top, "link", rel="alternate", href=f"{root}{feed.page}")
    for entry in entries:
        _entry(top, entry, corpus)
    ET.indent(top, " ")
    return ET.tostring(top, "unicode", xml_declaration=True) + "\n"


def _entry(feed: ET.Element, one: Correction, corpus: Corpus) -> None:
    entry = ET.SubElement(feed, "entry")
    _add(entry, "id", one.id)
    _add(entry, "title", f"{one.title}: {one.what}")
    _add(entry, "updated", _instant(one.date))
    ET.SubElement(entry, "link", rel="alternate", href=one.page)
    summary = " ".join(filter(None, _sentences(one, corpus)))
    _add(entry, "summary", summary)
    if quotations := tuple(_quotations(one, corpus)):
        _content(entry, summary, quotations)


def _content(entry: ET.Element, summary: str, quotations: Iterable[Quotation]) -> None:
    """Add the summary with the words of the sources, each in its own language."""
    content = ET.SubElement(entry, "content", type="xhtml")
    division = ET.SubElement(content, "div", xmlns=XHTML)
    _add(division, "p", summary)
    for one in quotations:
        line = ET.SubElement(division, "p")
        words = {"xml:lang": one.language, "lang": one.language, "dir": "auto"}
        quoted = ET.SubElement(line, "q", words)
        quoted.text = one.words
        ours = f" (our translation: “{one.translation}”)" if one.translation else ""
        quoted.tail = f"{ours} "
        if one.outside:
            _add(line, "a", one.publisher)
            line[-1].set("href", one.outside)
        else:
            quoted.tail += one.publisher


def _sentences(one: Correction, corpus: Corpus) -> Iterator[str]:
    """Yield sentences on a correction: its subject, speaker, values and reason."""
    yield one.what
    if record := _record(one, corpus):
        countries = corpus.crises[one.crisis].countries
        yield f"Who says so: {attribution(record, corpus, countries).words}."
    if one.old and one.new:
        yield f"It was: {one.old}; it is now: {one.new}."
    yield one.why


def _record(one: Correction, corpus: Corpus) -> Record | None:
    """Return the record that a correction is about, unless its crisis is withdrawn."""
    if not one.record or corpus.heads[one.crisis].withdrawn:
        return None
    records = (record for _, record in corpus.crises[one.crisis].records())
    return next((record for record in records if record.id == one.record), None)


def _quotations(one: Correction, corpus: Corpus) -> Iterator[Quotation]:
    """Yield the words of the sources of the record that a correction is about."""
    if record := _record(one, corpus):
        yield from (quotation(evidence, corpus) for evidence in record.evidence)


def _instant(day: str) -> str:
    """Return the first instant of a day (RFC 3339, UTC)."""
    return f"{day}T00:00:00Z"


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text
