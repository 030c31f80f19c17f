"""Who wrote an article, by all the places where its page may name the authors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.authoring.ingest.dates import date_parsing
from generator.authoring.ingest.fields import agencies, persons, text_metadata

_SHORT_DATE = re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}/\d\d(?![\d/])")
"""A date whose year has two digits, which says at least that a line is dated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorClues:
    """Where an article and its page may name the authors, the most reliable first."""

    stated: tuple[str, ...] = ()
    """Persons in the page's JSON-LD."""
    marked: tuple[str, ...] = ()
    """Text of elements that are marked up as the name of an author."""
    bylines: tuple[str, ...] = ()
    """Lines with "By", or a date, near the headline or after the article."""
    sections: frozenset[str] = frozenset()
    """Sections of the site in lower case, which stand beside dates as names do."""
    metadata: tuple[str, ...] = ()
    """Authors in the page's other metadata, which are often accounts."""
    credits: tuple[str, ...] = ()
    """Credit lines and notes about the author."""
    organisations: tuple[str, ...] = ()
    """Organisations that JSON-LD calls authors."""


def find_authors(
    clues: AuthorClues, publisher: str | None, language: str | None
) -> tuple[str, ...]:
    """Return who wrote an article, each once: persons, or else the agency alone.

    The first of the clues that names anybody wins; a byline may complete the page's
    data, which often holds only the first of several authors.
    """
    stated = persons.clean(clues.stated, publisher)
    marked = _parsed(clues.marked, publisher, language, is_marked=True)
    if any(" " in name for name in stated) and not set(stated) < set(marked):
        return stated
    texts = (*clues.bylines, *clues.credits)
    agency = next(iter(agencies.find_agencies(" ".join(clues.bylines))), "")
    ways = (
        marked,
        _parsed(_of_one_date(clues.bylines, language), publisher, language),
        tuple(_dated_names(clues, publisher, language)),
        stated,
        persons.clean(clues.metadata, publisher),
        tuple(dict.fromkeys(_credited_authors(clues.credits, publisher))),
        clues.organisations,
        (agency,)
        if agency and any(agencies.is_credit_line(one) for one in texts)
        else (),
    )
    return next((names for names in ways if names), ())


def without_places(authors: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Return authors without a place that a byline names: "By Ann Dale, Port Alma".

    The text of the article says that something is in it.
    """
    persons_only = tuple(
        name
        for name in authors
        if not re.search(rf"\b(?:in|near|à|aus|nach|en|в) {re.escape(name)}\b", text)
    )
    return persons_only or authors


def _parsed(
    texts: Iterable[str],
    publisher: str | None,
    language: str | None,
    *,
    is_marked: bool = False,
) -> tuple[str, ...]:
    found = (
        name
        for text in texts
        for name in persons.parse(
            text, publisher, is_marked=is_marked, language=language
        )
    )
    return tuple(dict.fromkeys(found))


def _of_one_date(lines: Iterable[str], language: str | None) -> Iterator[str]:
    """Yield the bylines without those of other articles, which have another date."""
    known: set[str | None] = set()
    for line in lines:
        dates = {date.edtf for date in date_parsing.find_dates(line, language)}
        if dates and persons.starts_with_by(line):
            known = known or dates
        is_other = persons.has_by(line) and dates and known and not dates & known
        if not is_other:
            yield line


def _dated_names(
    clues: AuthorClues, publisher: str | None, language: str | None
) -> Iterator[str]:
    """Yield the persons of the first line that has nothing but names beside a date.

    Before a date, a word of a script without spaces is a label ("updated"), no name.
    """
    for line in clues.bylines:
        has_date = date_parsing.find_dates(line, language) or _SHORT_DATE.search(line)
        for part in line.split(" | ") if has_date else ():
            after_date = _after_date(part, language)
            names = [
                name
                for name in persons.parse(
                    part, publisher, is_marked=True, language=language
                )
                if (" " in name or name in after_date)
                and not text_metadata.is_of_update(name)
                and name.casefold() not in clues.sections
            ]
            if names:
                yield from names
                return


def _after_date(text: str, language: str | None) -> str:
    """Return what follows the first date of a text; empty if it has none."""
    dates = date_parsing.find_dates(text, language)
    return text[dates[0].end :] if dates else ""


def _credited_authors(credits: Iterable[str], publisher: str | None) -> Iterator[str]:
    for line in credits:
        if name := text_metadata.introduced_author(line):
            yield name
        elif match := re.match(r"\W*(?:reporting|written) by ", line, re.IGNORECASE):
            yield from persons.parse(line[match.end() :], publisher, is_marked=True)
