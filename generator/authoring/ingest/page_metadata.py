"""Date, authors and canonical URL of an article, from the metadata of its page."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from generator.authoring.ingest import article_dates, json_ld

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED_NAMES = (
    *("article:published_time", "og:article:published_time", "datepublished"),
    *("pubdate", "publishdate", "publish-date", "publish_date", "publication_date"),
    *("published_time", "date_published", "dc.date.issued", "dc.date.created"),
    *("dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date"),
    *("citation_publication_date", "article.published", "originalpublicationdate"),
    *("cxenseparse:recs:publishtime", "dc.date", "dcterms.date", "created", "date"),
)
"""Names of `meta` elements with the date of publication, the most reliable first."""
NAMING_ATTRIBUTES = ("class", "id", "rel", "itemprop")
"""Attributes whose values tell what an element is for."""
OUTSIDE_ARTICLE = (
    "ancestor-or-self::aside or ancestor-or-self::nav or ancestor-or-self::footer"
    " or ancestor-or-self::figure or ancestor-or-self::script"
    " or ancestor-or-self::*[contains(@class, 'related') or contains(@class, 'latest')"
    " or contains(@class, 'comment') or contains(@class, 'teaser')"
    " or contains(@class, 'sidebar') or contains(@class, 'trending')]"
)
"""XPath condition that holds for elements outside the article."""
_MAX_BYLINE_CHARACTERS = 200


def find_published(
    tree: "HtmlElement", url: str | None
) -> tuple[str | None, str | None]:
    """Return the date of publication as EDTF, and where it was found.

    Both are None where there is none; dates of updates do not count.
    """
    for text, basis in _stated_dates(tree):
        for date in article_dates.find_dates(text.replace("T", " ")):
            if date.edtf:
                return date.edtf, basis
    day = article_dates.find_date_in_url(canonical_url(tree, url) or "")
    return (day, "address of the page") if day else (None, None)


def _stated_dates(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    """Yield each stated date, the most reliable first, and where it was found."""
    for item in json_ld.objects(tree):
        if isinstance(date := item.get("datePublished"), str):
            yield date, "page data: datePublished"
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        metas.setdefault(name.lower(), meta.get("content") or "")
    for name in _PUBLISHED_NAMES:
        if name in metas:
            yield metas[name], f"page data: {name}"
    for time in tree.xpath(f"//time[@datetime][not({OUTSIDE_ARTICLE})]"):
        elements = time.xpath("self::* | parent::*")
        names = (
            element.get(name) or ""
            for element in elements
            for name in NAMING_ATTRIBUTES
        )
        context = " ".join([*names, byline_text(elements[0]) or ""])
        if not re.search("updat|modif", context, re.IGNORECASE):
            yield time.get("datetime"), "page data: time"


def canonical_url(tree: "HtmlElement", url: str | None) -> str | None:
    """Return the canonical URL of a page, or else the URL that is given.

    The address of a site's front page is not accepted as that of an article.
    """
    hrefs: Iterable[str] = tree.xpath(
        '//link[@rel="canonical"]/@href | //meta[@property="og:url"]/@content'
    )
    for href in hrefs:
        try:
            absolute = urljoin(url or "", href.strip())
            parts = urlsplit(absolute)
        except ValueError:
            continue
        is_web = parts.scheme in ("http", "https") and parts.hostname
        if is_web and parts.path.strip("/"):
            return absolute
    return url


def byline_text(element: "HtmlElement") -> str | None:
    """Return the text of an element, or None if it is too long for a byline."""
    line = ""
    for part in element.itertext():
        line = " ".join(f"{line} {part}".split())
        if len(line) > _MAX_BYLINE_CHARACTERS:
            return None
    return line
