"""The name of a site and the headline of an article, as its page gives them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from anyascii import anyascii

MAX_NAME_CHARACTERS = 60
"""Longer names of sites are slogans."""
_MAX_NAME_WORDS = 8
_MIN_LABEL = 5
"""Letters of a domain from which a name that has it among others is the site's."""
_SEPARATOR = re.compile(r"\s*[|·•»«›>]+\s*|\s+[-–—:]+\s+|\s*::\s*|:\s+(?=[^\W\d_])")
_SIGN = re.compile(r"\s*[|·•»«›>]+\s*|\s+[-–—]+\s+|\s*::\s*")
"""Separates the name of the site, but never the halves of a headline, as colons do."""
_TIGHT_SEPARATOR = re.compile(r"\s*[-–—_|]\s*")
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
    subheadings: tuple[str, ...] = ()
    """Text of each further heading, and of elements marked as a title, in order."""
    logos: tuple[str, ...] = ()
    """Names that stand on the links to the front page, and in copyright notices."""
    holders: tuple[str, ...] = ()
    """Whom copyright notices name."""
    spellings: tuple[str, ...] = ()
    """Texts of the page with the letters of the domain."""
    url: str | None = None


def find_publisher(masthead: Masthead) -> str | None:
    """Return the publisher: as JSON-LD states it, else the site's name, else its host.

    Slogans behind a name go, and names of files are none. Where no data has a name,
    it is the part of the title, the logo or the copyright notice that has the letters
    of the domain, or that both the title and the logo have. Without an address, the
    page has at least whom its copyright notice names.
    """
    domain = host(masthead.url)
    for name in (masthead.stated_publisher, *masthead.site_names):
        if plain := _without_slogan(name, domain):
            return plain
    titles = [split_title(title) for title in masthead.titles]
    parts = [part for title in titles if len(title) > 1 for part in title]
    shown = [*parts, *(part for one in masthead.logos for part in split_title(one))]
    for matches in (_has_domain_letters, _contains_domain):
        for part in shown:
            if _is_name(part) and matches(part, domain):
                return _as_written(part, masthead.spellings)
    logos = {part.casefold() for one in masthead.logos for part in split_title(one)}
    for part in (title[at] for title in titles if len(title) > 1 for at in (-1, 0)):
        if part.casefold() in logos and _is_name(part):
            return part
    holders = [name for name in dict.fromkeys(masthead.holders) if _is_name(name)]
    return domain or (holders[0] if len(holders) == 1 else None)


def _as_written(name: str, spellings: Iterable[str]) -> str:
    """Return a name with the spaces that stand in it elsewhere on the page."""
    forms = [name, *(one for one in spellings if _letters(one) == _letters(name))]
    return max(forms, key=lambda one: len(one.split()))


def find_headline(
    masthead: Masthead, publisher: str | None, nearest: str | None
) -> str | None:
    """Return the headline: the `h1` that fits the page's data, or what else does.

    Args:
        masthead: What the page says.
        publisher: The name of the site, which goes wherever it stands.
        nearest: The label right above the article, for want of a better one.
    """
    names = [name for name in (publisher, *masthead.site_names) if name]
    stated = [text for text in (masthead.stated_headline, *masthead.titles) if text]
    headings = [one for one in masthead.headings if not _is_site(_joined(one), names)]
    for heading in headings:
        for run in _runs(heading):
            if any(_fits(run, text) for text in stated) and not _is_site(run, names):
                return run
    subheadings = [text for text in masthead.subheadings if not _is_site(text, names)]
    plain = [strip_site(text, names, masthead.url) for text in stated]
    plain = [text for text in plain if text and not _is_site(text, names)]
    whole = {_letters(run) for text in stated for run in _title_runs(text)}
    for text in subheadings:
        if len(text.split()) > 2 and _letters(text) in whole:
            return text
    likely = [one for one in map(_joined, headings) if _shares_word(one, plain)]
    if likely and not (masthead.stated_headline and len(headings) > 1):
        return likely[0]
    if (
        nearest
        and not any(_fits(nearest, other) for other in plain)
        and not (masthead.stated_headline or len(plain) > 1)
    ):
        title = plain[0] if plain else ""
        return nearest if len(title.split()) < 3 and not _is_unspaced(title) else title
    return plain[0] if plain else nearest


def _runs(parts: Sequence[str]) -> Iterator[str]:
    """Yield a heading as a whole, then without what stands behind or before it.

    A byline or the name of the site may follow the headline, a kicker precede it.
    """
    yield _joined(parts)
    yield from (_joined(parts[:end]) for end in range(len(parts) - 1, 0, -1))
    yield from (_joined(parts[start:]) for start in range(1, len(parts)))


def _joined(parts: Iterable[str]) -> str:
    return " ".join("".join(parts).split())


def _title_runs(title: str) -> Iterator[str]:
    """Yield each part of a title, whole or from a colon within it on."""
    for part in _split_at_signs(title):
        pieces = split_title(part)
        yield from (" ".join(pieces[start:]) for start in range(len(pieces)))


def _shares_word(heading: str, titles: Sequence[str]) -> bool:
    """Tell whether a heading has a word of the page's title, as any headline has.

    Words of up to three letters do not count; where there is no title, or no spaces
    are written, nothing can be told.
    """
    if not titles or _is_unspaced(heading):
        return True
    words = _long_words(heading)
    return any(words & _long_words(one) for one in titles)


def _long_words(text: str) -> set[str]:
    return set(re.findall(r"\w{4,}", text.casefold()))


def split_title(title: str) -> list[str]:
    """Return the parts of a page's title, such as headline, section and site."""
    return [part for part in _SEPARATOR.split(" ".join(title.split())) if part]


def strip_site(title: str, names: Sequence[str], url: str | None) -> str:
    """Return a title without the name of the site and the section beside it."""
    domain = host(url)
    parts = split_title(title)
    if len(parts) == 1 and names:
        parts = [part for part in _TIGHT_SEPARATOR.split(title) if part]
        return title if len(parts) < 2 or not _is_site(parts[-1], names) else parts[0]
    for pieces in (_split_at_signs(title), parts):
        kept = [
            one
            for one in pieces
            if not _is_site(one, names) and not _has_domain_letters(one, domain)
        ]
        if len(kept) < len(pieces):
            return max(kept, key=len, default="")
    return title


def _split_at_signs(title: str) -> list[str]:
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
        if _is_name(line) and _has_domain_letters(line, host(url)):
            yield line


def _without_slogan(name: str, domain: str) -> str | None:
    plain = " ".join(name.split())
    parts = [part for part in split_title(plain) if _is_name(part)]
    if plain.casefold() == domain or (_is_name(plain) and len(parts) < 2):
        return plain
    best = [part for part in parts if _has_domain_letters(part, domain)]
    return next(iter(best or parts), None)


def _is_name(text: str) -> bool:
    is_short = len(text) <= MAX_NAME_CHARACTERS and len(text.split()) <= _MAX_NAME_WORDS
    return (
        is_short and bool(re.search(r"[^\W\d_]", text)) and not _FILE_NAME.search(text)
    )


def _letters(text: str) -> str:
    """Return the letters and digits of a text in ASCII, as domains are made of them."""
    return re.sub(r"[^a-z0-9]", "", anyascii(text).casefold())


def _labels(domain: str) -> list[str]:
    labels = domain.split(".")[:-1] or [domain]
    return [_letters(label) for label in labels if len(label) > 2]


def _has_domain_letters(name: str, domain: str) -> bool:
    """Tell whether a name is what a domain was made of, article and all, or without."""
    letters = _letters(name)
    return any(
        letters == label or _ARTICLE.sub("", letters) == _ARTICLE.sub("", label)
        for label in _labels(domain)
        if len(label) > 2
    )


def _contains_domain(name: str, domain: str) -> bool:
    """Tell whether a name and a label of the domain share most of their letters."""
    letters = _letters(name)
    return any(
        (label in letters or letters in label)
        and min(len(label), len(letters)) >= _MIN_LABEL
        and max(len(label), len(letters)) <= 2 * min(len(label), len(letters))
        for label in _labels(domain)
    )


def _is_site(text: str, names: Sequence[str]) -> bool:
    letters = _letters(text)
    return not letters or any(letters == _letters(name) for name in names)


def _fits(heading: str, title: str) -> bool:
    """Tell whether a heading is in a title, whatever marks and spaces it has."""
    letters = _letters(heading)
    is_long = len(heading.split()) > 1 or _is_unspaced(heading)
    return is_long and bool(letters) and letters in _letters(title)


def _is_unspaced(text: str) -> bool:
    return bool(re.search(r"[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]{4}", text))
