"""Who wrote an article, when, and for which agency, from its byline and dateline."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.authoring.ingest import agencies, article_dates

_WORD = r"(?:[^\W\d_a-zа-я][\w'’-]*|\d{4}|\d{1,2}(?:\s[^\W\d_]{3,10})?|de|la)"
_DATELINE = re.compile(
    rf"""\W?{_WORD}\.?(?:(?:[\s,./|]+|\s[–—-]\s){_WORD}\.?){{0,7}}?\s*(?:
        [(\[/][^)\]]{{2,60}}?[)\]/]\s*(?:--|[-–—−:.])
      | [.,–—-]\s*{agencies.FORMS}\s*(?:--|[-–—−:]|\.\s)
    )""",
    re.VERBOSE,
)
_SIGNED = re.compile(r"[.!?]['\"”’»]?\s*[(\[—–-]+\s*(?P<by>[\w./, &-]{2,40})[)\]]?\.?$")
_BY = re.compile(r"\W*(?:by|von|par|por|автор|authors?)\b:?\s+", re.IGNORECASE)
_NO_NAME = re.compile(r"[|•·–—\d(;/]|\s(?:in|for|at|from|on)\s|\s-\s")
_BIO = re.compile(
    r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}),? (?:is|was) (?:an?|the) .*"
    r"\b(?:editor|reporter|correspondent|writer|journalist|columnist|fellow)\b"
)
_CONTACT = re.compile(r"\b(?:twitter|follow|e-?mail|x|telegram)\b.*@\w|@\w+\W*$", re.I)
_POST = re.compile(
    r"\b(?:staff|desk|correspondent|writer|reporter|editor|bureau|service|news|agenc\w+"
    r"|admin|day|newsroom|team|press|media|редакция)\b|[a-z]day$",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"updat|modif|revis|edited|обновл|измен|mis à jour|aktualis|actualiz|aggiorn",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"^(?>(?:(?:©|\(c\)|copyright)[ \t\d–-]*)+)([^\W\d][^.|\n]+)",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Dating:
    """When an article was published, and how that is known."""

    published: str | None
    """EDTF."""
    basis: str
    """How the date was found, or why none was."""


def is_bio(line: str, publisher: str | None) -> bool:
    """Tell whether a line introduces the author, with a contact or the publisher."""
    ours = publisher is not None and f" {publisher}" in line
    return bool(_BIO.match(line) and (ours or _CONTACT.search(line)))


def is_byline(line: str) -> bool:
    """Tell whether a line names the author, or the day of the article."""
    if len(line.split()) > 24 or len(line) > 200:
        return False
    if _BY.match(line) and line[-1] not in ".!?:":
        return bool(_authors(line))
    bare = article_dates.found(line)
    if not bare or line.endswith((".", "!", "?")):
        return False
    labelled = _LATER.search(line) or re.match(
        r"\W*(?:first |date |дата )?(?:publi|post|creat|release|опубл|date|issued)",
        line,
        re.IGNORECASE,
    )
    rest = line
    for date in bare:
        rest = rest.replace(date.written, " ")
    told = re.search(r"(?<!\w)[a-zа-я]{4,}", rest)
    return bool(labelled) or (not told and len(rest.split()) <= 8)


def origins(lines: Iterable[str], paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Return the agencies that byline, credit, dateline or last words name.

    An agency that the story only mentions ("told Reuters") is no origin.
    """
    spots = list(lines)
    spots += [
        match[0] for each in paragraphs[:2] if (match := _DATELINE.match(each[:160]))
    ]
    spots += [
        match["by"] for each in paragraphs[-1:] if (match := _SIGNED.search(each))
    ]
    return tuple(dict.fromkeys(name for spot in spots for name in agencies.named(spot)))


def authors(
    lines: Iterable[str], credits: Iterable[str], stated: Iterable[str]
) -> tuple[str, ...]:
    """Return the people a page's data states, else its byline, credit or last note."""
    people = (name for each in stated for name in _people(_BY.sub("", each, count=1)))
    byline = (name for line in lines for name in _authors(line))
    found = (tuple(dict.fromkeys(way)) for way in (people, byline, _credited(credits)))
    return next((names for names in found if names), ())


def dating(lines: Iterable[str], paragraphs: tuple[str, ...]) -> Dating:
    """Return the day that a byline or dateline gives, never one from relative words."""
    marked = [each for line in lines for each in _marked(line)]
    first = [date for date, later in marked if date.edtf and not later]
    last = [date for date, later in marked if date.edtf and later]
    if first:
        note = f": the first date, not the update of {last[0].edtf}" if last else ""
        return Dating(first[0].edtf, f"byline{note}")
    head = _DATELINE.match(paragraphs[0][:160]) if paragraphs else None
    for date in article_dates.found(head[0]) if head else ():
        if date.edtf:
            return Dating(date.edtf, "dateline")
    return Dating(None, _why_none(marked, last, paragraphs))


def _marked(line: str) -> Iterator[tuple[article_dates.Found, bool]]:
    """Give each date of a byline, and whether it is that of a change."""
    start = 0
    for date in article_dates.found(line):
        yield date, bool(_LATER.search(line[start : date.start]))
        start = date.end


def _why_none(
    marked: list[tuple[article_dates.Found, bool]],
    last: list[article_dates.Found],
    paragraphs: tuple[str, ...],
) -> str:
    unclear = [date.written for date, _ in marked if not date.edtf]
    if unclear:
        reason = f'"{unclear[0]}" does not say which is the day and which the month'
    elif last:
        reason = f"the page says only that it was updated, on {last[0].edtf}"
    else:
        reason = "neither byline nor dateline has a day with its year"
    words = ", ".join(f'"{hint}"' for hint in article_dates.hints(" ".join(paragraphs)))
    return f"none: {reason}" + (f"; not worked out from {words}" if words else "")


def _authors(line: str) -> tuple[str, ...]:
    return _people(line[match.end() :]) if (match := _BY.match(line)) else ()


def _people(text: str) -> tuple[str, ...]:
    """Return the names before the first thing that is no name."""
    names = _NO_NAME.split(text, maxsplit=1)[0].strip(" ,.)")
    parts = re.split(r"\s*,\s*|\s+(?:and|und|et|y|и|&)\s+", names)
    return tuple(part for part in parts if _is_person(part))


def _is_person(name: str) -> bool:
    """Tell whether words look like the name of a person, not of a desk or agency."""
    words = name.split()
    capital = all(word[0].isupper() or len(word) <= 3 for word in words)
    office = (
        _POST.search(name)
        or agencies.named(name)
        or name.lower() in article_dates.MONTHS
    )
    return 1 <= len(words) <= 5 and capital and words[0][0].isupper() and not office


def _credited(credits: Iterable[str]) -> Iterator[str]:
    for line in credits:
        if match := _BIO.match(line):
            yield match["name"]
        elif match := re.match(r"\W*(?:reporting|written) by ", line, re.IGNORECASE):
            yield from _people(line[match.end() :])


def publisher(lines: list[str]) -> str | None:
    """Return the publisher that the foot of a page names."""
    page = "\n".join(lines)
    if (owned := _OWNED.search(page)) and not agencies.named(owned[1]):
        return re.sub(
            r"(?i)[\s,]*(?:all rights reserved|\d{4}).*", "", owned[1]
        ).strip()
    for domain in re.findall(r"@([\w-]+)\.\w", page):
        named = (line for line in lines if line.casefold() == domain.casefold())
        if (name := next(named, None)) is not None:
            return name
    more = re.search(r"(?m)^More from (?:the )?((?:[A-Z]\S+ ?)+)$", page)
    known = more and re.search(rf"\b(?:at|for|of) {re.escape(more[1])}\W", page)
    return more[1] if more and known else None
