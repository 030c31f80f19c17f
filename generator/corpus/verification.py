"""Verification of quotations, and of metadata of sources, against articles.

A source's record has a seal of its page's statements on publisher, headline, authors
and origins, so that a checkout without the article can tell these from what a
contributor has typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.memoized_lookups import memoized
from generator.model import edtf
from generator.model.records import Evidence
from generator.model.sources import Source
from generator.text import quotations

MAX_DAYS_APART = 731
"""Days between the date in a record and the page's within which the latter is found."""


class Proof(StrEnum):
    """How far a quotation was checked against its article, not whether it is true."""

    RECHECKED = "rechecked"
    SEALED = "sealed"
    NOT_CHECKED = "not-checked"


def proof(evidence: Evidence, corpus: Corpus) -> Proof:
    """Return the proof of a quotation: how far it was checked against its article."""
    source = corpus.sources.get(evidence.source)
    if source is None or not source.text_sha256:
        return Proof.NOT_CHECKED
    if quotations.seal(source.text_sha256, evidence.quote) not in source.seals:
        return Proof.NOT_CHECKED
    return Proof.RECHECKED if source.rechecked else Proof.SEALED


PageStatement = tuple[str, str]
"""A field of a source, and a value that its page states for it."""


def statement_seals(text_sha256: str, statements: Iterable[PageStatement]) -> list[str]:
    """Return the seals of a page's statements about itself, in order.

    A seal of its own records that a page gives its date of publication, so that another
    date can be told from one that the page does not give.

    Args:
        text_sha256: The hash of the article.
        statements: Field and value of each statement.
    """
    known = [*statements]
    dates = [("states", field) for field, _ in known if field == "published"]
    return sorted({_seal(text_sha256, *one) for one in (*known, *dates)})


def is_stated(source: Source, field: str, value: str) -> bool:
    """Tell whether the page of a source states a value for a field."""
    known = source.text_sha256
    if known is None or not source.page_seals:
        return False
    return _seal(known, field, value) in source.page_seals


def is_dated_otherwise(source: Source) -> bool:
    """Tell whether the page of a source states another date of publication."""
    states_one = is_stated(source, "states", "published")
    return states_one and not is_stated(source, "published", source.published or "")


def publication_day_of_page(source: Source) -> str | None:
    """Return the day of publication, as `2031-03-02`, that the page of a source states.

    A record has only the seal of that day, so every day within two years of the
    record's own date is tried; None if it is none of these.
    """
    if not source.published:
        return None
    own = edtf.parse(source.published).start.toordinal()
    first = max(own - MAX_DAYS_APART, date.min.toordinal())
    last = min(own + MAX_DAYS_APART, date.max.toordinal())
    days = (str(date.fromordinal(day)) for day in range(first, last + 1))
    return next((day for day in days if is_stated(source, "published", day)), None)


def as_entered(source: Source) -> tuple[str, ...]:
    """Return the fields of a source whose value is the contributor's word alone.

    A source whose article was never taken in has none of its page's words.
    """
    values = {
        "publisher": (source.publisher,),
        "headline": (source.headline,) if source.headline else (),
        "authors": source.authors,
    }
    return tuple(
        field
        for field, entered in values.items()
        if not all(is_stated(source, field, value) for value in entered)
    )


@memoized
def actors_of_page(source: Source, corpus: Corpus) -> frozenset[str]:
    """Return the actors whom the page of a source names.

    These are its publisher, its authors, and the origins in its credit lines, which are
    not part of the article's text.
    """
    names = (*_names_of_page(source), *stated_origins(source, corpus))
    named = {actor for name in names for actor in corpus.named(name)}
    typed = {*corpus.named(source.publisher)} - named
    named.update(one for one in typed if is_publisher(source, one, corpus))
    return frozenset(named)


def is_publisher(source: Source, actor: str, corpus: Corpus) -> bool:
    """Tell whether the page of a source states any name of an actor as its publisher.

    The publisher typed in may be another name of the same actor.
    """
    return any(
        is_stated(source, "publisher", name) for name in corpus.actors[actor].names()
    )


def stated_origins(source: Source, corpus: Corpus) -> Iterator[str]:
    """Yield the names by which the page of a source credits its origins."""
    for actor in filter(None, map(actor_of, source.origins)):
        names = corpus.actors[actor].names() if actor in corpus.actors else ()
        yield from (name for name in names if is_stated(source, "origins", name))


def publisher_actor(source: Source, corpus: Corpus) -> str | None:
    """Return the actor that has the name of the publisher; None where none or many."""
    found = corpus.named(source.publisher)
    return found[0] if len(found) == 1 else None


def _names_of_page(source: Source) -> Iterator[str]:
    """Yield publisher and authors that a page states.

    A page may name its publisher by its domain alone: `news.example.org` also stands
    for `example.org`.
    """
    for field, values in (
        ("publisher", (source.publisher,)),
        ("authors", source.authors),
    ):
        yield from (value for value in values if is_stated(source, field, value))
    domain = (urlsplit(source.url or "").hostname or "").removeprefix("www.")
    if is_stated(source, "publisher", domain):
        labels = domain.split(".")
        yield from (".".join(labels[start:]) for start in range(len(labels) - 1))


def _seal(text_sha256: str, field: str, value: str) -> str:
    return quotations.seal(text_sha256, f"{field}: {value}")
