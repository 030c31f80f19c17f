"""Who published an article, by its text: in the footer, a byline or a title.

Such are "© The Daily Example", "The Selm Review, 9 May 2025", "Statement by the Coal
Guild", and "This report is produced by the Relief Office".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.authoring.ingest.fields import agencies, persons
from generator.text import word_lists

_TABLE = word_lists.read("generator.authoring.ingest.data", "publishers")
_NAME = r"[A-Z][\w.’'-]*(?: (?:(?:of|for|and|the|on|in|&)(?: the)? )?[A-Z][\w.’'-]*)*"
_BODY = re.compile(
    rf"(?:The )?(?=[^,]*\b(?:{'|'.join(_TABLE['bodies'])})\b){_NAME}(?:, {_NAME})?"
)
"""A line that is the name of a body, perhaps with its country behind a comma."""
_STATEMENT = re.compile(
    rf"(?:(?i:joint|official|press|media|public) )?(?i:{'|'.join(_TABLE['papers'])}) "
    rf"(?:issued )?(?:by|of|from) (?:the )?(?P<name>{_NAME})"
    r"(?= (?:on|about|regarding|concerning)\b|[,:.]|$)"
)
_PAPER_ALONE = re.compile(
    rf"(?i)(?:(?:joint|official|press|media|public) )?(?:{'|'.join(_TABLE['papers'])})"
    r"(?: (?:no|nr)?\.? ?\d+(?:/\d+)?)?"
)
"""A line that is no more than what a body issues, below its letterhead."""
_SMALL_WORDS = re.compile(r"(?<=\s)(?:Of|For|And|The|On|In)\b")
_PRODUCED = re.compile(
    rf"\b(?i:(?:{'|'.join(_TABLE['reports'])}) (?:is|was) "
    rf"(?:{'|'.join(_TABLE['produced'])}) by (?:the )?)"
    rf"(?P<name>{_NAME}(?: \([A-Z]{{2,}}\))?)"
)
_COPYRIGHT = re.compile(
    r"^(?>(?:(?:©|\(c\)|copyright)[ \t\d–-]*)+)"
    r"(?:(?:by|door|von|par|por|di|av)\s)?([^\W\d](?:[^.|\n]|\.(?=\w))+)",
    re.IGNORECASE | re.MULTILINE,
)
_MASTHEAD_LINES = 8
_PAPER = re.compile(
    rf"(?:Radio(?: [A-Z][\w’'-]*){{1,2}}|(?:[A-Z][\w’'-]* ){{1,4}}"
    rf"(?:{'|'.join(_TABLE['newspapers'])})"
    rf"|(?:\w+ ){{0,2}}[A-ZÄÖÜ]\w*(?:{'|'.join(_TABLE['zeitungen'])}))"
)
_PAPER_AND_DATE = re.compile(
    rf"({_PAPER.pattern})(?:,| [|–-])? "
    r"(?:\w+day,? )?(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}"
)
_BYLINE_PART = re.compile(r",\s|\s[|–—-]\s")
_SERIES = re.compile(
    rf"(?:\w+ )?(?:{'|'.join(_TABLE['series'])}) (?:#|No\.?|Nr\.?|Number)? ?\d*"
    r"|[Aa]s of .*"
)
"""A line that is no more than the number or the day of a report."""
_FIRST_LINES = 6
"""Lines in which a statement says who issued it."""


def is_imprint(line: str) -> bool:
    """Tell whether a line is no more than who issued a report, its number or day."""
    return any(one.fullmatch(line.strip()) for one in (_BODY, _SERIES))


def copyright_holder(line: str) -> str | None:
    """Return whom a copyright notice names, if a line is one."""
    if not (notice := _COPYRIGHT.search(line.strip())) or agencies.find_agencies(
        notice[1]
    ):
        return None
    name = re.split(r"(?i)[\s,]*(?:all rights reserved|\d{4}|\. )", notice[1])[0]
    return name.strip() or None


def find_publisher(lines: list[str]) -> str | None:
    """Return the publisher that the lines of a page name.

    It is taken from a copyright notice, from a line with the date above the article
    ("The Selm Review, 9 May 2025"), from a byline, from a line that repeats the domain
    of a contact address, from "More from <publisher>", or it is who issued a statement,
    in this order.
    """
    return next(filter(None, (find(lines) for find in _FINDERS)), None)


def _of_copyright(lines: list[str]) -> str | None:
    return next(filter(None, map(copyright_holder, lines)), None)


def _above_article(lines: list[str]) -> str | None:
    named = map(_PAPER_AND_DATE.fullmatch, lines[:_MASTHEAD_LINES])
    return next((match[1] for match in named if match), None)


def _of_byline(lines: list[str]) -> str | None:
    bylines = filter(persons.starts_with_by, lines[:_MASTHEAD_LINES])
    parts = (part for line in bylines for part in _BYLINE_PART.split(line))
    return next(filter(_PAPER.fullmatch, parts), None)


def _of_contact(lines: list[str]) -> str | None:
    """Return the line that repeats the domain of an address such as "me@example"."""
    for domain in re.findall(r"@([\w-]+)\.\w", "\n".join(lines)):
        for line in lines:
            if line.casefold() == domain.casefold():
                return line
    return None


def _of_further_articles(lines: list[str]) -> str | None:
    """Return the name in "More from …", if the page says that its author works there.

    Otherwise it may be a topic.
    """
    page = "\n".join(lines)
    more = re.search(r"(?m)^More from (?:the )?((?:[A-Z]\S+ ?)+)$", page)
    known = more and re.search(rf"\b(?:at|for|of) {re.escape(more[1])}\W", page)
    return more[1] if more and known else None


def _issuer(lines: list[str]) -> str | None:
    """Return who issued a statement or a report, by its first lines."""
    first = [line.strip() for line in lines[:_FIRST_LINES]]
    found = [match["name"] for line in first if (match := _STATEMENT.match(line))]
    found += [line for line in first if _BODY.fullmatch(line)]
    found += _letterheads(first)
    found += [match["name"] for line in first if (match := _PRODUCED.search(line))]
    return found[0].removeprefix("The ").rstrip(".") if found else None


def _letterheads(first: list[str]) -> list[str]:
    """Return the bodies named in capitals above a line such as "Press release".

    Without such a line below them, capitals may be a headline: "GOVERNMENT OF NORVIA
    RESIGNS".
    """
    below = next((n for n, line in enumerate(first) if _PAPER_ALONE.fullmatch(line)), 0)
    heads = [line.title() for line in first[:below] if line.isupper()]
    names = [_SMALL_WORDS.sub(lambda word: word[0].lower(), one) for one in heads]
    return [one for one in names if _BODY.fullmatch(one)]


_FINDERS: tuple[Callable[[list[str]], str | None], ...] = (
    _of_copyright,
    _above_article,
    _of_byline,
    _of_contact,
    _of_further_articles,
    _issuer,
)
