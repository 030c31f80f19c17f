"""What a page says of its site and its headline, and the name of the site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from anyascii import anyascii

MAX_NAME_CHARACTERS = 60
"""Longer names of sites are slogans."""
_MAX_NAME_WORDS = 8
_MIN_LABEL = 5
"""Letters of a domain from which a name that has it among others is the site's."""
_MIN_HEADLINE = 6
"""Words from which a heading other than `h1` is a headline, not the name of a site."""
_SEPARATOR = re.compile(r"\s*[|·•»«›‹>]+\s*|\s+[-–—:]+\s+|\s*::\s*|:\s+(?=[^\W\d_])")
_SIGN = re.compile(r"\s*[|·•»«›‹>]+\s*|\s+[-–—]+\s+|\s*::\s*")
"""Separates the name of the site, but never the halves of a headline, as colons do."""
_LEADING_SIGN = re.compile(r"\s*[-–—_|·•»«›‹]+\s*")
_LEGAL_FORM = re.compile(
    r",? (?:LLC|Inc|Ltd|Limited|GmbH|Corp|Co|S\.?A|B\.?V|A/?S)\.?$", re.IGNORECASE
)
_FILE_NAME = re.compile(r"\.(?:php|html?|aspx?|jsp|cgi)\b|^https?:|^index$", re.I)
_ARTICLE = re.compile(r"^(?:the|le|la|les|el|il|lo|l|der|die|das|de|den|o|a)(?=\w{4})")
_AGENCY = re.compile(r"\bagen(?:cy|ce|cia|zia|tur|cja)\b|агентств|^иа\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """What a page says of its site and its article, before any choice is made."""

    stated_headline: str = ""
    """Headline in the JSON-LD."""
    stated_publisher: str = ""
    """Publisher in the JSON-LD."""
    titles: tuple[str, ...] = ()
    """Title of the page, as `og:title` and `title` give it."""
    site_names: tuple[str, ...] = ()
    """Names of the site in `meta` elements."""
    headings: tuple[tuple[str, ...], ...] = ()
    """Texts of the elements that make up each `h1`, in order."""
    marked: str = ""
    """Text of the only element that is marked up as the headline, if it is no `h1`."""
    subheadings: tuple[str, ...] = ()
    """Text of each further heading, and of elements marked as a title, in order."""
    logos: tuple[str, ...] = ()
    """Names that stand on the links to the front page, and in copyright notices."""
    feeds: tuple[str, ...] = ()
    """Names of feeds, which have that of the site, a section or the article in them."""
    holders: tuple[str, ...] = ()
    """Whom copyright notices name."""
    text: str = ""
    """All text of the page, which may have the site's name with its spaces."""
    sections: frozenset[str] = frozenset()
    """Names of sections in lower case."""
    url: str | None = None


def find_publisher(masthead: Masthead) -> str | None:
    """Return the publisher: as JSON-LD states it, else the site's name, else its host.

    Slogans after a name are dropped, and names of files do not count. Where no data
    has a name, it is the part of the title, the logo or the copyright notice that has
    the letters of the domain, or that both the title and the logo or a feed have. Where
    the address is not known either, it is the only holder in the copyright notices.
    """
    domain = host(masthead.url)
    for name in (masthead.stated_publisher, *masthead.site_names):
        if plain := _without_slogan(name, domain):
            return plain
    named = next(_shown_names(masthead, domain), None)
    if named or domain:
        return named or domain
    found = (_LEGAL_FORM.sub("", name) for name in masthead.holders)
    holders = [name for name in dict.fromkeys(found) if _is_name(name)]
    return holders[0] if len(holders) == 1 else None


def _shown_names(masthead: Masthead, domain: str) -> Iterator[str]:
    """Yield what a page shows as the name of its site, the surest first."""
    titles = [split_title(title) for title in masthead.titles]
    parts = [part for title in titles if len(title) > 1 for part in title]
    logos = [part for one in masthead.logos for part in split_title(one)]
    for matches in (has_domain_letters, _contains_domain):
        for part in (*parts, *logos):
            if _is_name(part) and matches(part, domain):
                yield _as_written(part, masthead.text)
    feeds = {part.casefold() for one in masthead.feeds for part in split_title(one)}
    headings = {joined(one).casefold() for one in masthead.headings}
    headings |= {one.casefold() for one in masthead.subheadings}
    folded = {part.casefold() for part in logos}
    folded |= feeds - masthead.sections - headings
    for part in (title[at] for title in titles if len(title) > 1 for at in (-1, 0)):
        if part.casefold() in folded and _is_name(part):
            yield part
    yield from _after_headlines(masthead)


def _after_headlines(masthead: Masthead) -> Iterator[str]:
    """Yield what alone follows the headline in a title, if it is not a section."""
    long = (one for one in masthead.subheadings if len(one.split()) >= _MIN_HEADLINE)
    for heading in (*map(joined, masthead.headings), *long):
        for title in masthead.titles:
            sign = _LEADING_SIGN.match(title.removeprefix(heading))
            if not heading or not title.startswith(heading) or not sign:
                continue
            rest = title[len(heading) + sign.end() :].strip()
            is_alone = len(split_title(rest)) == 1 and _is_name(rest)
            if is_alone and rest.casefold() not in masthead.sections:
                yield rest


def _as_written(name: str, text: str) -> str:
    """Return a name with the spaces that stand in it elsewhere on the page."""
    if not name.isalnum():
        return name
    pattern = r" ?".join(map(re.escape, name))
    forms = re.finditer(rf"\b{pattern}\b", text, re.IGNORECASE)
    written = (match[0] for match in forms)
    spaced = [one for one in written if all(part[0].isupper() for part in one.split())]
    return max((name, *spaced), key=lambda one: len(one.split()))


def joined(parts: Iterable[str]) -> str:
    """Return the texts of a heading's elements as one line."""
    return " ".join("".join(parts).split())


def split_title(title: str) -> list[str]:
    """Return the parts of a page's title, such as headline, section and site."""
    return [part for part in _SEPARATOR.split(" ".join(title.split())) if part]


def split_at_signs(title: str) -> list[str]:
    """Return the parts of a title that signs other than colons separate."""
    return [part for part in _SIGN.split(" ".join(title.split())) if part]


def host(url: str | None) -> str:
    """Return the host of a URL without `www.`, or an empty text."""
    return (urlsplit(url or "").hostname or "").removeprefix("www.")


def is_agency(name: str) -> bool:
    """Tell whether the name of a site says that it is a news agency."""
    return bool(_AGENCY.search(name))


def domain_names(lines: Iterable[str], url: str | None) -> Iterator[str]:
    """Yield the lines of a text that have the letters of the domain."""
    for line in (re.sub(r"^\W*(?:\[?\d+\])?\s*", "", one).strip() for one in lines):
        if _is_name(line) and has_domain_letters(line, host(url)):
            yield line


def _without_slogan(name: str, domain: str) -> str | None:
    plain = " ".join(name.split())
    parts = [part for part in split_title(plain) if _is_name(part)]
    if plain.casefold() == domain or (_is_name(plain) and len(parts) < 2):
        return plain
    best = [part for part in parts if has_domain_letters(part, domain)]
    return next(iter(best or parts), None)


def _is_name(text: str) -> bool:
    is_short = len(text) <= MAX_NAME_CHARACTERS and len(text.split()) <= _MAX_NAME_WORDS
    return (
        is_short and bool(re.search(r"[^\W\d_]", text)) and not _FILE_NAME.search(text)
    )


def ascii_letters(text: str) -> str:
    """Return the letters and digits of a text in ASCII, as domains are made of them."""
    return re.sub(r"[^a-z0-9]", "", anyascii(text).casefold())


def _labels(domain: str) -> list[str]:
    labels = domain.split(".")[:-1] or [domain]
    return [ascii_letters(label) for label in labels if len(label) > 2]


def has_domain_letters(name: str, domain: str) -> bool:
    """Tell whether a name is a domain, or what one was made of, article or not."""
    own = ascii_letters(name)
    if own and own == ascii_letters(domain):
        return True
    return any(
        own == label or _ARTICLE.sub("", own) == _ARTICLE.sub("", label)
        for label in _labels(domain)
        if len(label) > 2
    )


def _contains_domain(name: str, domain: str) -> bool:
    """Tell whether a name and a label of the domain share most of their letters."""
    own = ascii_letters(name)
    return any(
        (label in own or own in label)
        and min(len(label), len(own)) >= _MIN_LABEL
        and max(len(label), len(own)) <= 2 * min(len(label), len(own))
        for label in _labels(domain)
    )
