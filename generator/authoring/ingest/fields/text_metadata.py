"""Date and agencies of an article, and its bylines, from its text.

They stand in the byline ("By Ann Dale, 3 May 2010"), the dateline ("BISHKEK, April 8
(Reuters) -"), credit lines, and notes about the author.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.authoring.ingest.dates import date_parsing
from generator.authoring.ingest.fields import agencies, persons
from generator.text import word_lists
from generator.text.language_tags import primary_language

_DATELINE_WORD = (
    r"(?:[^\W\d_a-zа-я][\w'’-]*|\d{4}|\d{1,2}\.?(?:\s[^\W\d_]{3,10})?|de|la)"
)
_AS_OF = re.compile(r"\b[Aa]s of ")
_REPORTER = r"(?:,(?:\s[^\W\d_a-zа-я][\w.'’-]+){2,3})"
_DATELINE = re.compile(
    rf"""\W?{_DATELINE_WORD}\.?(?:(?:[\s,./|]+|\s[–—-]\s){_DATELINE_WORD}\.?){{0,7}}?\s*(?:
        [(\[/][^)\]]{{2,60}}?[)\]/]\s*(?:--|[-–—−:.])
      | [.,–—-]\s*[«“"]?{agencies.NAME_PATTERN}[»”"]?{_REPORTER}?\s*(?:--|[-–—−:]|\.\s)
    )|\W?{agencies.NAME_PATTERN}[»”"]?\s(?:--|[-–—−])\s""",
    re.VERBOSE,
)
_PLACE_AND_DAY = re.compile(
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}, "
    r"(?:\d{1,2} [^\W\d]+|[^\W\d]+ \d{1,2},) \d{4}(?::|\.| ?(?:--|[–—-])) "
)
"""The dateline of a statement: "Port Alma, 3 May 2010: The council …"."""
_DATELINE_CHARACTERS = 160
"""Length of a paragraph's beginning that is searched for a dateline."""
_SIGN_OFF = re.compile(
    r"[.!?]['\"”’»]?\s*(?P<by>[(\[/—–«“\"-]+\s*[^\s()\[\]][^()\[\]]{1,40}[)\]]?\.?)$"
)
_BRACKETED = re.compile(r"\([a-z]{2,3}\)$")
_AUTHOR_BIO = re.compile(
    r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}),? (?:is|was) (?:an?|the) .*"
    r"\b(?:editor|reporter|correspondent|writer|journalist|columnist|fellow)\b"
)
_CONTACT = re.compile(r"\b(?:twitter|follow|e-?mail|x|telegram)\b.*@\w|@\w+\W*$", re.I)
_LABELS = word_lists.read("generator.authoring.ingest.data", "page_words")["labels"]
_PUBLISHED = re.compile(
    rf"\W*(?:first |date |дата )?(?:{'|'.join(_LABELS['published'])})", re.IGNORECASE
)
_UPDATED = re.compile("|".join(_LABELS["updated"]), re.IGNORECASE)
_UPDATED_AT = re.compile(
    rf"\W*(?:last )?(?:{'|'.join(_LABELS['updated'])})\w* *(?:at )?:?"
    r" *\d{1,2}[:.h]?\d\d(?!\d)",
    re.IGNORECASE,
)
"""The hour of an update after the date: "3 May 2010 - Updated 0815 GMT"."""
_QUOTED = re.compile(r"[–—-]\s*\S.*@\w")
"""The signature below a post that an article quotes."""


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """The date of publication, and how it is known."""

    published: str | None
    """EDTF."""
    basis: str
    """Where the date was found, or why none was."""
    updated: str | None = None
    """The date of an update that is printed beside it."""


def is_author_bio(line: str, publisher: str | None) -> bool:
    """Tell whether a line introduces the author.

    It must also give a contact or name the publisher, since other people in an
    article are introduced with the same words.
    """
    names_publisher = publisher is not None and f" {publisher}" in line
    return bool(_AUTHOR_BIO.match(line) and (names_publisher or _CONTACT.search(line)))


def is_quoted(line: str) -> bool:
    """Tell whether a line signs a post that an article quotes, often with its date."""
    return bool(_QUOTED.match(line))


def is_of_update(text: str) -> bool:
    """Tell whether a text has a word for an update in it."""
    return bool(_UPDATED.search(text))


def introduced_author(line: str) -> str | None:
    """Return the name with which a note about the author begins, if a line is one."""
    match = _AUTHOR_BIO.match(line)
    return match["name"] if match else None


def is_byline(line: str) -> bool:
    """Tell whether a line names the author or the date of publication."""
    if len(line.split()) > 24 or len(line) > 200:
        return False
    is_introduced = persons.starts_with_by(line) and line[-1] not in ".!?:"
    if is_introduced and persons.parse(line, None):
        return True
    if persons.has_trailing_title(line):
        return True
    dates = date_parsing.find_dates(line)
    if not dates or line.endswith(("!", "?")):
        return False
    rest = line
    for date in dates:
        rest = rest.replace(date.text, " ")
    is_labelled = _UPDATED.search(line) or _PUBLISHED.match(line)
    if is_labelled or persons.parse(rest, None):
        return not line.endswith(".") or len(rest.split()) <= 6
    has_other_words = re.search(r"(?<!\w)[a-zа-я]{4,}", rest)
    return not has_other_words and len(rest.split()) <= (8 if line[-1] != "." else 2)


def find_origins(
    lines: Iterable[str], paragraphs: tuple[str, ...], language: str | None
) -> tuple[str, ...]:
    """Return the agencies that an article is from, each once.

    An agency that the article merely mentions ("told Reuters") is not an origin.

    Args:
        lines: Bylines, credit lines and stated authors.
        paragraphs: Text of the article, for its dateline and a sign-off at its end.
        language: BCP 47 tag of the article; "(aa)" is an agency in Turkish alone.
    """
    texts = list(lines)
    texts += [
        match[0]
        for paragraph in paragraphs[:2]
        if (match := _DATELINE.match(paragraph[:_DATELINE_CHARACTERS]))
    ]
    texts += map(sign_off, paragraphs[-1:])
    if primary_language(language or "") == "tr":
        texts += map(str.upper, _BRACKETED.findall("".join(paragraphs[-1:])))
    return tuple(
        dict.fromkeys(name for text in texts for name in agencies.find_agencies(text))
    )


def sign_off(paragraph: str) -> str:
    """Return the credit of an agency after the last sentence, or an empty text."""
    match = _SIGN_OFF.search(paragraph)
    return match["by"] if match and agencies.is_credit_line(match["by"]) else ""


def find_publication_date(
    lines: Iterable[str], paragraphs: tuple[str, ...], language: str | None
) -> PublicationDate:
    """Return the date in the bylines or the dateline.

    Relative dates such as "yesterday" are not resolved, and the date of an update is
    not a date of publication.
    """
    if opening := _opening_date(paragraphs, language):
        return PublicationDate(opening, "dateline")
    lines = [line for line in lines if not is_quoted(line)]
    dated = [line for line in lines if date_parsing.find_dates(line, language)]
    dated.sort(key=lambda line: not _names_somebody(line, language))
    dates = [
        pair
        for line in dated
        if not any(_is_update_of(one, line, language) for one in lines)
        for pair in _byline_dates(line, language)
    ]
    published = [date for date, is_update in dates if date.edtf and not is_update]
    months = {date.edtf for date in published if len(date.edtf or "") == len("YYYY-MM")}
    if len(months) >= _MIN_LISTED:
        published = [date for date in published if date.edtf not in months]
    updated = [date for date, is_update in dates if date.edtf and is_update]
    if published:
        basis = "byline"
        if updated:
            basis += f": the first date, not the update of {updated[0].edtf}"
        update = updated[0].edtf if updated else None
        return PublicationDate(published[0].edtf, basis, update)
    first = paragraphs[0][:_DATELINE_CHARACTERS] if paragraphs else ""
    head = _DATELINE.match(first) or _PLACE_AND_DAY.match(first)
    for date in date_parsing.find_dates(head[0], language) if head else ():
        if date.edtf:
            return PublicationDate(date.edtf, "dateline")
    ambiguous = [date for date, _ in dates if not date.edtf]
    reason = _missing_reason(ambiguous, updated, paragraphs)
    return PublicationDate(None, reason, updated[0].edtf if updated else None)


OF_REPORT = "the day as of which it reports"
"""The basis of a date up to which a report tells what happened."""
_FIRST_LINES = 6
"""Lines in which a report says up to which day it tells."""
_MIN_LISTED = 3
"""Months that make a list of an archive, not a date."""


def _opening_date(paragraphs: tuple[str, ...], language: str | None) -> str | None:
    """Return the day with which an article opens: "May 3 2010 -- ", "(3 May 2010) "."""
    for opening in paragraphs[:1]:
        for date in date_parsing.find_dates(opening[:_OPENING_CHARACTERS], language):
            rest = opening[date.end :]
            is_apart = date.start == 0 and re.match(r"\s*(?:--|[–—-])\s", rest)
            is_bracketed = opening[: date.start] == "(" and rest.startswith(") ")
            return date.edtf if is_apart or is_bracketed else None
    return None


_OPENING_CHARACTERS = 60
"""Length of a paragraph's beginning that is searched for such a day."""


def _is_update_of(whole: str, line: str, language: str | None) -> bool:
    """Tell whether a line is only the end of another, which dates an update."""
    if line == whole or not whole.endswith(line):
        return False
    return all(is_update for _, is_update in _byline_dates(whole, language))


def _names_somebody(line: str, language: str | None) -> bool:
    return bool(persons.parse(line, None, is_marked=True, language=language))


def _byline_dates(
    line: str, language: str | None
) -> Iterator[tuple[date_parsing.PrintedDate, bool]]:
    """Yield each date of a byline, and whether it is the date of an update."""
    start = 0
    for date in date_parsing.find_dates(line, language):
        is_update = _UPDATED.search(line[start : date.start])
        is_clock = _UPDATED_AT.match(line[date.end :])
        yield date, bool(is_update or is_clock)
        start = date.end


def _missing_reason(
    ambiguous: list[date_parsing.PrintedDate],
    updated: list[date_parsing.PrintedDate],
    paragraphs: tuple[str, ...],
) -> str:
    """Return why no date of publication is known, as the basis of the date."""
    if ambiguous:
        written = ambiguous[0].text
        reason = f'"{written}" does not say which is the day and which the month'
    elif updated:
        reason = f"the page says only that it was updated, on {updated[0].edtf}"
    else:
        reason = "neither byline nor dateline has a day with its year"
    words = ", ".join(
        f'"{hint}"' for hint in date_parsing.find_relative_dates(" ".join(paragraphs))
    )
    return f"none: {reason}" + (f"; not worked out from {words}" if words else "")


def day_of_report(text: str, language: str | None) -> PublicationDate | None:
    """Return the day up to which a report says that it tells what happened.

    "Situation Report No. 4 (as of 2 February 2026)" came out about that day.

    The date is approximate.
    """
    for line in text.splitlines()[:_FIRST_LINES]:
        if as_of := _AS_OF.search(line):
            for date in date_parsing.find_dates(line[as_of.end() :], language):
                is_day = date.edtf and len(date.edtf) == len("YYYY-MM-DD")
                if is_day and date.start == 0:
                    return PublicationDate(f"{date.edtf}~", OF_REPORT)
    return None
