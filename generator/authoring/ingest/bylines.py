"""Author, date, agencies and publisher of an article, from its text.

They stand in the byline ("By Ann Dale, 3 May 2010"), the dateline ("BISHKEK, April 8
(Reuters) -"), credit lines, notes about the author, and the page footer.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.authoring.ingest import agencies, article_dates

_DATELINE_WORD = r"(?:[^\W\d_a-zа-я][\w'’-]*|\d{4}|\d{1,2}(?:\s[^\W\d_]{3,10})?|de|la)"
_DATELINE = re.compile(
    rf"""\W?{_DATELINE_WORD}\.?(?:(?:[\s,./|]+|\s[–—-]\s){_DATELINE_WORD}\.?){{0,7}}?\s*(?:
        [(\[/][^)\]]{{2,60}}?[)\]/]\s*(?:--|[-–—−:.])
      | [.,–—-]\s*{agencies.NAME_PATTERN}\s*(?:--|[-–—−:]|\.\s)
    )""",
    re.VERBOSE,
)
_DATELINE_CHARACTERS = 160
"""Length of a paragraph's beginning that is searched for a dateline."""
_SIGN_OFF = re.compile(
    r"[.!?]['\"”’»]?\s*[(\[—–-]+\s*(?P<by>[\w./, &-]{2,40})[)\]]?\.?$"
)
_BY = re.compile(r"\W*(?:by|von|par|por|автор|authors?)\b:?\s+", re.IGNORECASE)
_NAMES_END = re.compile(r"[|•·–—\d(;/]|\s(?:in|for|at|from|on)\s|\s-\s")
_AUTHOR_BIO = re.compile(
    r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}),? (?:is|was) (?:an?|the) .*"
    r"\b(?:editor|reporter|correspondent|writer|journalist|columnist|fellow)\b"
)
_CONTACT = re.compile(r"\b(?:twitter|follow|e-?mail|x|telegram)\b.*@\w|@\w+\W*$", re.I)
_DESK = re.compile(
    r"\b(?:staff|desk|correspondent|writer|reporter|editor|bureau|service|news|agenc\w+"
    r"|admin|day|newsroom|team|press|media|редакция)\b|[a-z]day$",
    re.IGNORECASE,
)
"""Words of a byline that names no person: "Staff writer", "News desk", "Monday"."""
_PUBLISHED = re.compile(
    r"\W*(?:first |date |дата )?(?:publi|post|creat|release|опубл|date|issued)",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"updat|modif|revis|edited|обновл|измен|mis à jour|aktualis|actualiz|aggiorn",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"^(?>(?:(?:©|\(c\)|copyright)[ \t\d–-]*)+)([^\W\d][^.|\n]+)",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """The date of publication, and how it is known."""

    published: str | None
    """EDTF."""
    basis: str
    """Where the date was found, or why none was."""


def is_author_bio(line: str, publisher: str | None) -> bool:
    """Tell whether a line introduces the author.

    It must also give a contact or name the publisher, since other people in an
    article are introduced with the same words.
    """
    names_publisher = publisher is not None and f" {publisher}" in line
    return bool(_AUTHOR_BIO.match(line) and (names_publisher or _CONTACT.search(line)))


def is_byline(line: str) -> bool:
    """Tell whether a line names the author or the date of publication."""
    if len(line.split()) > 24 or len(line) > 200:
        return False
    if _BY.match(line) and line[-1] not in ".!?:":
        return bool(_byline_authors(line))
    dates = article_dates.find_dates(line)
    if not dates or line.endswith((".", "!", "?")):
        return False
    rest = line
    for date in dates:
        rest = rest.replace(date.text, " ")
    has_other_words = re.search(r"(?<!\w)[a-zа-я]{4,}", rest)
    is_labelled = _UPDATED.search(line) or _PUBLISHED.match(line)
    return bool(is_labelled) or (not has_other_words and len(rest.split()) <= 8)


def find_origins(lines: Iterable[str], paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Return the agencies that an article is from, each once.

    An agency that the article merely mentions ("told Reuters") is not an origin.

    Args:
        lines: Bylines, credit lines and stated authors.
        paragraphs: Text of the article, for its dateline and a sign-off at its end.
    """
    texts = list(lines)
    texts += [
        match[0]
        for paragraph in paragraphs[:2]
        if (match := _DATELINE.match(paragraph[:_DATELINE_CHARACTERS]))
    ]
    texts += [
        match["by"]
        for paragraph in paragraphs[-1:]
        if (match := _SIGN_OFF.search(paragraph))
    ]
    return tuple(
        dict.fromkeys(name for text in texts for name in agencies.find_agencies(text))
    )


def find_authors(
    lines: Iterable[str], credits: Iterable[str], stated: Iterable[str]
) -> tuple[str, ...]:
    """Return the people who wrote an article, each once.

    The first that names anybody wins: the metadata, the bylines, the credit lines.

    Args:
        lines: Bylines.
        credits: Credit lines and notes about the author.
        stated: Authors in the page's metadata.
    """
    metadata = (
        name for author in stated for name in _split_names(_BY.sub("", author, count=1))
    )
    bylines = (name for line in lines for name in _byline_authors(line))
    for source in (metadata, bylines, _credited_authors(credits)):
        if names := tuple(dict.fromkeys(source)):
            return names
    return ()


_ACCOUNTS = re.compile(
    r"^(?:admin\w*|administrator|super user|editors?|staff|redac\w*|newsroom|web\w*)$"
    r"|@|_|^[a-z]+\d*$",
    re.IGNORECASE,
)
"""Names of accounts rather than persons."""


def clean_persons(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names of persons without what is no name; a comma turns one round.

    Args:
        names: Authors that a page states as such in its data.
    """
    found = []
    for name in names:
        plain = _BY.sub("", name, count=1).strip()
        last, comma, first = plain.partition(", ")
        if comma and len(last.split()) == 1 and len(first.split()) <= 2:
            plain = f"{first} {last}"
        if plain and not _ACCOUNTS.search(plain):
            found.append(plain)
    return tuple(dict.fromkeys(found))


def find_publication_date(
    lines: Iterable[str], paragraphs: tuple[str, ...]
) -> PublicationDate:
    """Return the date in the bylines or the dateline.

    Relative dates such as "yesterday" are not resolved, and the date of an update is
    not a date of publication.
    """
    dates = [pair for line in lines for pair in _byline_dates(line)]
    published = [date for date, is_update in dates if date.edtf and not is_update]
    updated = [date for date, is_update in dates if date.edtf and is_update]
    if published:
        basis = "byline"
        if updated:
            basis += f": the first date, not the update of {updated[0].edtf}"
        return PublicationDate(published[0].edtf, basis)
    head = _DATELINE.match(paragraphs[0][:_DATELINE_CHARACTERS]) if paragraphs else None
    for date in article_dates.find_dates(head[0]) if head else ():
        if date.edtf:
            return PublicationDate(date.edtf, "dateline")
    ambiguous = [date for date, _ in dates if not date.edtf]
    return PublicationDate(None, _missing_reason(ambiguous, updated, paragraphs))


def _byline_dates(line: str) -> Iterator[tuple[article_dates.PrintedDate, bool]]:
    """Yield each date of a byline, and whether it is the date of an update."""
    start = 0
    for date in article_dates.find_dates(line):
        yield date, bool(_UPDATED.search(line[start : date.start]))
        start = date.end


def _missing_reason(
    ambiguous: list[article_dates.PrintedDate],
    updated: list[article_dates.PrintedDate],
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
        f'"{hint}"' for hint in article_dates.find_relative_dates(" ".join(paragraphs))
    )
    return f"none: {reason}" + (f"; not worked out from {words}" if words else "")


def _byline_authors(line: str) -> tuple[str, ...]:
    return _split_names(line[match.end() :]) if (match := _BY.match(line)) else ()


def _credited_authors(credits: Iterable[str]) -> Iterator[str]:
    for line in credits:
        if match := _AUTHOR_BIO.match(line):
            yield match["name"]
        elif match := re.match(r"\W*(?:reporting|written) by ", line, re.IGNORECASE):
            yield from _split_names(line[match.end() :])


def _split_names(text: str) -> tuple[str, ...]:
    """Return the people that a text such as "Ann Dale and Bo Ek in Rome" lists."""
    names = _NAMES_END.split(text, maxsplit=1)[0].strip(" ,.)")
    parts = re.split(r"\s*,\s*|\s+(?:and|und|et|y|и|&)\s+", names)
    return tuple(part for part in parts if _is_person(part))


def _is_person(name: str) -> bool:
    """Tell whether words look like the name of a person, not of a desk or agency."""
    words = name.split()
    is_capitalized = all(word[0].isupper() or len(word) <= 3 for word in words)
    is_other = (
        _DESK.search(name)
        or agencies.find_agencies(name)
        or name.lower() in article_dates.MONTHS
    )
    return (
        1 <= len(words) <= 5
        and is_capitalized
        and words[0][0].isupper()
        and not is_other
    )


def find_publisher(lines: list[str]) -> str | None:
    """Return the publisher that the lines of a page name.

    It is taken from a copyright notice, from a line that repeats the domain of a
    contact address, or from "More from <publisher>", in this order.
    """
    page = "\n".join(lines)
    if (notice := _COPYRIGHT.search(page)) and not agencies.find_agencies(notice[1]):
        return re.sub(
            r"(?i)[\s,]*(?:all rights reserved|\d{4}).*", "", notice[1]
        ).strip()
    for domain in re.findall(r"@([\w-]+)\.\w", page):
        for line in lines:
            if line.casefold() == domain.casefold():
                return line
    more = re.search(r"(?m)^More from (?:the )?((?:[A-Z]\S+ ?)+)$", page)
    # An author's note ("a reporter at ...") confirms that this is not just a topic.
    known = more and re.search(rf"\b(?:at|for|of) {re.escape(more[1])}\W", page)
    return more[1] if more and known else None
