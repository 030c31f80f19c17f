"""Date, authors and canonical URL of an article, from the metadata of its page."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from generator.authoring.ingest.dates import date_parsing
from generator.authoring.ingest.fields import json_ld, site_name, text_metadata
from generator.text import word_lists

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED_NAMES = (
    *("article:published_time", "og:article:published_time", "datepublished"),
    *("pubdate", "publishdate", "publish-date", "publish_date", "publication_date"),
    *("published_time", "date_published", "dc.date.issued", "dc.date.created"),
    *("dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date"),
    *("citation_publication_date", "article.published", "originalpublicationdate"),
    "cxenseparse:recs:publishtime",
)
"""Names of `meta` elements with the date of publication, the most reliable first."""
_FURTHER_PUBLISHED = re.compile(
    r"pub(?:l[a-z]+)?(?:date|time)|publish|(?:date|time)(?:issued?|publi|created|original)"
    r"|(?:issued?|created|original|release)(?:date|time)"
)
"""In the letters of further such names."""
_NOT_PUBLISHED = re.compile(r"modif|updat|revis|expir|publisher|end|id$|type$|thumb")
_VAGUE_NAMES = ("dc.date", "dcterms.date", "created", "date")
"""Such names that may also stand for something else, the most reliable first."""
NAMING_ATTRIBUTES = ("class", "id", "rel", "itemprop")
"""Attributes whose values tell what an element is for."""
NAMES: dict[str, list[str]] = word_lists.read(
    "generator.authoring.ingest.data", "page_words"
)["names"]
"""Words of class names and ids by what they are for."""
_OUTSIDE_WORDS = frozenset(NAMES["outside"])
_COMMENT_WORDS = frozenset(NAMES["comments"])
_OUTSIDE_TAGS = ("aside", "nav", "figure", "script", "style", "noscript", "template")
_NEVER_OUTSIDE = ("html", "body", "main", "article")
OF_ADDRESS = "address of the page"
"""Basis of a date that is known by the address."""
_WEAK = tuple(
    f"page data: {name}" for name in ("time", "date", "dc.date", "dcterms.date")
)
"""Places whose date may be that of something else than the first publication."""
_MIN_PARAGRAPH = 80
"""Characters of a paragraph with which an article may begin."""
_MAX_BYLINE_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date of publication in the data of a page."""

    edtf: str
    basis: str
    """Where it was found."""
    is_utc: bool
    """Whether the day may be that of UTC, and so not the day where it was printed."""
    is_weak: bool = False
    """Whether it may be the date of something else, such as an update or a teaser."""


def find_published(
    tree: HtmlElement, url: str | None, outside: Container[HtmlElement]
) -> StatedDate | None:
    """Return the date of publication that a page states; not one of an update."""
    for text, basis in _stated_dates(tree, outside):
        plain = _CLOCK_BEFORE_YEAR.sub(" ", _from_seconds(text.strip()))
        for date in date_parsing.find_dates(re.sub(r"(?<=\d)T(?=\d)", " ", plain)):
            if date.edtf:
                has_hour = re.search(r"\d[T ]*\d{1,2}:?\d\d", plain[date.end - 1 :])
                is_utc = not has_hour or bool(
                    re.search(r"\d(?:Z|\s*[+-]00:?00|\s*(?:GMT|UTC))$", plain)
                )
                is_weak = basis in _WEAK or "creat" in basis
                return StatedDate(date.edtf, basis, is_utc, is_weak)
    day = date_parsing.find_date_in_url(canonical_url(tree, url) or "")
    if day:
        return StatedDate(day, OF_ADDRESS, is_utc=True)
    day = _day_in_title(tree)
    return StatedDate(day, "title of the page", is_utc=True) if day else None


def _day_in_title(tree: HtmlElement) -> str | None:
    """Return the day that is a part of a page's title by itself, if only one is."""
    parts = [
        part
        for title in tree.xpath("//head/title/text()")
        for part in site_name.split_at_signs(title)
    ]
    dates = [date for part in parts for date in date_parsing.find_dates(part)]
    days = {date.edtf for date in dates if date.text in parts}
    day = days.pop() if len(days) == 1 else None
    return day if day and len(day) == len("YYYY-MM-DD") else None


_CLOCK_BEFORE_YEAR = re.compile(r" \d\d:\d\d:\d\d (?:[A-Z]{3,4} )?(?=\d{4}$)")
"""The time of day in dates as programs print them: "Mon May 3 08:15:00 UTC 2010"."""
_SECONDS = re.compile(r"(1\d{9})(?:\d{3})?")


def _from_seconds(text: str) -> str:
    """Return a date that is given in seconds or milliseconds since 1970 as UTC."""
    if not (match := _SECONDS.fullmatch(text)):
        return text
    return datetime.fromtimestamp(int(match[1]), UTC).strftime("%Y-%m-%dT%H:%MZ")


def _stated_dates(
    tree: HtmlElement, outside: Container[HtmlElement]
) -> Iterator[tuple[str, str]]:
    """Yield each stated date, the most reliable first, and where it was found."""
    yield from _json_ld_dates(tree)
    yield from _microdata_dates(tree, outside)
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        metas.setdefault(name.lower(), meta.get("content") or "")
    further = filter(is_published, metas)
    for name in dict.fromkeys((*_PUBLISHED_NAMES, *further, *_VAGUE_NAMES)):
        if name in metas:
            yield metas[name], f"page data: {name}"
    for time in tree.xpath("//time[@datetime]"):
        if time in outside:
            continue
        elements = time.xpath("self::* | parent::*")
        names = (
            element.get(name) or ""
            for element in elements
            for name in NAMING_ATTRIBUTES
        )
        context = " ".join([*names, byline_text(elements[0]) or ""])
        if not text_metadata.is_of_update(context):
            yield time.get("datetime"), "page data: time"


def is_published(name: str) -> bool:
    """Tell whether a name of data, in lower case, says that it is of publication."""
    letters = re.sub(r"[^a-z]", "", name)
    return bool(
        _FURTHER_PUBLISHED.search(letters) and not _NOT_PUBLISHED.search(letters)
    )


def _microdata_dates(
    tree: HtmlElement, outside: Container[HtmlElement]
) -> Iterator[tuple[str, str]]:
    """Yield the dates that are marked up as those of publication.

    One beside the article is its own only if there is no other, as in its footer.
    """
    found = [one for one in tree.xpath(_MARKED_DATES) if one.tag != "meta"]
    within = [one for one in found if one not in outside]
    for one in within or (found if len(found) == 1 else []):
        text = one.get("datetime") or one.get("content") or byline_text(one)
        yield text or "", "page data: datePublished"


_MARKED_DATES = "//*[contains(concat(' ', @itemprop, ' '), ' datePublished ')]"


def _json_ld_dates(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield the dates that JSON-LD states, that of an article first."""
    items = sorted(json_ld.objects(tree), key=lambda one: not json_ld.is_article(one))
    for item in items:
        if isinstance(date := item.get("datePublished"), str):
            yield date.strip(), "page data: datePublished"


def canonical_url(tree: HtmlElement, url: str | None) -> str | None:
    """Return the canonical URL of a page, or else the URL that is given.

    The address of a site's front page is not accepted as that of an article.
    """
    hrefs: Iterable[str] = tree.xpath(
        '//link[@rel="canonical"]/@href | //meta[@property="og:url"]/@content'
    )
    addresses = (article_address(href.strip(), url or "") for href in hrefs)
    return next(filter(None, addresses), url)


def article_address(reference: str, base: str = "") -> str | None:
    """Return the address that a reference leads to, if an article may be there.

    That is an address on the web other than a site's front page.

    Args:
        reference: An address, or a part of one.
        base: The address of the page that has the reference.
    """
    try:
        address = urljoin(base, reference)
        parts = urlsplit(address)
    except ValueError:
        return None
    is_web = parts.scheme in ("http", "https") and parts.hostname
    return address if is_web and (parts.path.strip("/") or parts.query) else None


def outside_article(
    tree: HtmlElement, holders: Container[HtmlElement] = ()
) -> frozenset[HtmlElement]:
    """Return the elements of a page that stand beside the article.

    Whole words of class names and ids tell, but never those of elements that hold the
    headline, or of the page as a whole. Comments stand after the first paragraph;
    before it, only a link to them does.

    Args:
        tree: The page.
        holders: Elements that hold most of its sentences, which at most comments do
            beside an article, whatever they are called ("main with-sidebar").
    """
    around = {
        ancestor for h1 in tree.iter("h1") for ancestor in (h1, *h1.iterancestors())
    }
    found: set[HtmlElement] = set()
    wanted: frozenset[str] = frozenset()
    for element in tree.iter("*"):
        if not wanted and _is_paragraph(element):
            wanted = _COMMENT_WORDS
        if element in found or element in around or element.tag in _NEVER_OUTSIDE:
            continue
        words = class_words(element)
        is_footer = element.tag == "footer" and not element.xpath("ancestor::article")
        is_beside = not words.isdisjoint(_OUTSIDE_WORDS) and element not in holders
        is_outside = element.tag in _OUTSIDE_TAGS or wanted & words
        if is_footer or is_beside or is_outside:
            found.update(element.iter("*"))
    return frozenset(found)


def is_of_comment(element: HtmlElement) -> bool:
    """Tell whether an element is called a comment, or stands in one that is."""
    return any(
        not _COMMENT_WORDS.isdisjoint(class_words(one))
        for one in (element, *element.iterancestors())
        if one.tag not in _NEVER_OUTSIDE
    )


def class_words(element: HtmlElement) -> frozenset[str]:
    """Return the words of the class and the id of an element, in lower case."""
    names = f"{element.get('class')} {element.get('id')}".lower()
    return frozenset(re.split(r"[\s_-]+", names))


def _is_paragraph(element: HtmlElement) -> bool:
    """Tell whether an element is a paragraph, or has the text of one in it."""
    if element.tag == "p":
        return len(element.text_content()) >= _MIN_PARAGRAPH
    texts = (element.text, *(child.tail for child in element))
    is_shown = element.tag not in _OUTSIDE_TAGS
    return is_shown and any(len(text or "") >= _MIN_PARAGRAPH for text in texts)


def sections(tree: HtmlElement) -> frozenset[str]:
    """Return the names of a site's sections in lower case, as data and menus have them.

    These are the section of the article, and links in menus and breadcrumbs.
    """
    named = [
        *tree.xpath("//meta[@property='article:section']/@content"),
        *tree.xpath("//nav//a//text()"),
        *tree.xpath("//*[contains(@class, 'breadcrumb')]//a//text()"),
        *json_ld.sections(tree),
    ]
    return frozenset(" ".join(name.split()).casefold() for name in named)


def byline_text(element: HtmlElement) -> str | None:
    """Return the text of an element, or None if it is too long for a byline.

    " | " stands between the parts that elements make of it.
    """
    line = ""
    for part in element.itertext():
        plain = " ".join(part.split())
        line += f" | {plain}" if line and plain else plain
        if len(line) > _MAX_BYLINE_CHARACTERS:
            return None
    return line
