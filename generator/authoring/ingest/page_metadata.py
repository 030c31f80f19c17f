"""What a page tells machines of its article: the day, the authors, the address."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from generator.authoring.ingest import article_dates

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = (
    *("article:published_time", "og:article:published_time", "datepublished"),
    *("pubdate", "publishdate", "publish-date", "publish_date", "publication_date"),
    *("published_time", "date_published", "dc.date.issued", "dc.date.created"),
    *("dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date"),
    *("citation_publication_date", "article.published", "originalpublicationdate"),
    *("cxenseparse:recs:publishtime", "dc.date", "dcterms.date", "created", "date"),
)
"""Names of `meta` elements for the day of publication, the surest first."""
NAMING = ("class", "id", "rel", "itemprop")
ELSEWHERE = (
    "ancestor-or-self::aside or ancestor-or-self::nav or ancestor-or-self::footer"
    " or ancestor-or-self::figure or ancestor-or-self::script"
    " or ancestor-or-self::*[contains(@class, 'related') or contains(@class, 'latest')"
    " or contains(@class, 'comment') or contains(@class, 'teaser')"
    " or contains(@class, 'sidebar') or contains(@class, 'trending')]"
)
_LONGEST_BYLINE = 200


def published(tree: "HtmlElement", url: str | None) -> tuple[str | None, str | None]:
    """Return the day of publication and where it stood; a day of change is none."""
    for stated, basis in _stated_days(tree):
        for day in article_dates.found(stated.replace("T", " ")):
            if day.edtf:
                return day.edtf, basis
    address = article_dates.in_address(canonical(tree, url) or "")
    return (address, "address of the page") if address else (None, None)


def _stated_days(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    for item in _linked_data(tree):
        if isinstance(stated := item.get("datePublished"), str):
            yield stated, "page data: datePublished"
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        metas.setdefault(name.lower(), meta.get("content") or "")
    yield from (
        (metas[name], f"page data: {name}") for name in _PUBLISHED if name in metas
    )
    for time in tree.xpath(f"//time[@datetime][not({ELSEWHERE})]"):
        parents = time.xpath("self::* | parent::*")
        names = (each.get(name) or "" for each in parents for name in NAMING)
        around = " ".join([*names, short_line(parents[0]) or ""])
        if not re.search("updat|modif", around, re.IGNORECASE):
            yield time.get("datetime"), "page data: time"


def _linked_data(tree: "HtmlElement") -> Iterator[dict[str, object]]:
    """Give the objects of a page's JSON-LD; what is not JSON is passed over."""
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        try:
            waiting = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        while waiting:
            item = waiting.pop(0)
            if isinstance(item, list):
                waiting += item
            elif isinstance(item, dict):
                yield item
                waiting += [item["@graph"]] if "@graph" in item else []


def authors(tree: "HtmlElement") -> Iterator[str]:
    """Give whom JSON-LD calls an author: trafilatura leaves out organisations."""
    for item in _linked_data(tree):
        stated = item.get("author")
        for author in stated if isinstance(stated, list) else [stated]:
            name = author.get("name") if isinstance(author, dict) else author
            if isinstance(name, str):
                yield name


def canonical(tree: "HtmlElement", url: str | None) -> str | None:
    """Return the address a page gives itself; a front page is no article's address."""
    stated: Iterable[str] = tree.xpath(
        '//link[@rel="canonical"]/@href | //meta[@property="og:url"]/@content'
    )
    for each in stated:
        try:
            whole = urljoin(url or "", each.strip())
            parts = urlsplit(whole)
        except ValueError:
            continue
        if (
            parts.scheme in ("http", "https")
            and parts.hostname
            and parts.path.strip("/")
        ):
            return whole
    return url


def short_line(element: "HtmlElement") -> str | None:
    """Return the words of an element, or None where they are too many for a byline."""
    line = ""
    for part in element.itertext():
        line = " ".join(f"{line} {part}".split())
        if len(line) > _LONGEST_BYLINE:
            return None
    return line
