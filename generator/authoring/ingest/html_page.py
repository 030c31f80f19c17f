"""Extraction of an article's text and metadata from the HTML of a page."""

import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import trafilatura
from trafilatura.settings import Document

from generator.authoring.ingest import (
    boilerplate,
    bylines,
    inline_marks,
    json_ld,
    page_metadata,
)
from generator.authoring.ingest.json_ld import StatedArticle

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BYLINE_VALUE = re.compile(
    r"\b(?:by-?line|authors?|dateline|date|pub-?date|published|timestamp|posted"
    r"|time|meta|article-?info|credits?)\b|(?:^|[_-])(?:date|byline|author)(?:$|[_-])",
    re.IGNORECASE,
)
for _name in ("trafilatura", "htmldate", "courlan"):
    # These log to stderr what they cannot read; the caller reports it instead.
    logging.getLogger(_name).addHandler(logging.NullHandler())


MAX_NAME_CHARACTERS = 80
"""Longer names of sites are slogans."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The article of a page and its metadata; a plain text has no metadata."""

    text: str
    """One paragraph per line."""
    url: str | None
    """The canonical URL, or else the one that the page was fetched from."""
    headline: str | None = None
    authors: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    """Authors that JSON-LD states as persons, or else as bodies other than the site."""
    publisher: str | None = None
    published: str | None = None
    """EDTF, from the page's metadata."""
    date_basis: str | None = None
    """Where in the metadata the date was found."""
    guessed: str | None = None
    """Day that trafilatura takes for that of publication, for want of a better one."""
    bylines: tuple[str, ...] = ()
    """Visible lines that are marked up as a byline or date, and stated authors."""
    language: str | None = None
    """BCP 47, as declared."""


def parse_page(html: str, url: str | None) -> Page:
    """Parse a page without network access.

    Args:
        html: HTML of the page.
        url: The address that it was fetched from, if any.

    Returns:
        The article, whose text is empty where none is found.
    """
    tree = trafilatura.load_html(html)
    if tree is None:
        return Page(text="", url=url)
    _flatten_layout_tables(tree)
    inline_marks.replace(tree)
    metadata = trafilatura.extract_metadata(tree, default_url=url)
    published, basis = page_metadata.find_published(tree, url)
    stated = json_ld.find_article(tree)
    names = stated.authors or re.split(r"\s*;\s*", metadata.author or "")
    publisher = _publisher(stated, tree, url)
    return Page(
        text=_text(tree),
        url=page_metadata.canonical_url(tree, url),
        headline=_headline(stated, tree, metadata.title, publisher),
        authors=tuple(name for name in names if name and name != publisher),
        persons=stated.authors
        or tuple(name for name in stated.organisations if name != publisher),
        publisher=publisher,
        published=published,
        date_basis=basis,
        guessed=metadata.date,
        bylines=tuple(dict.fromkeys((*_byline_texts(tree), *stated.organisations))),
        language=_language(tree),
    )


def _flatten_layout_tables(tree: "HtmlElement") -> None:
    """Turn tables that lay out a page, as was once usual, into plain blocks."""
    for table in tree.xpath("//table[descendant::p or descendant::h1]"):
        for part in table.xpath(". | tbody | tr | tbody/tr | tr/* | tbody/tr/*"):
            part.tag = "div"


def _text(tree: "HtmlElement") -> str:
    document = trafilatura.bare_extraction(
        tree, include_comments=False, with_metadata=False
    )
    text = document.text if isinstance(document, Document) else None
    # trafilatura puts a hyphen before list items and pipes around table rows.
    lines = [line.removeprefix("- ").strip("| ") for line in (text or "").splitlines()]
    return "\n".join(_restore_paragraphs(lines, tree))


def _restore_paragraphs(lines: list[str], tree: "HtmlElement") -> list[str]:
    """Insert the paragraphs that trafilatura dropped between two it extracted.

    It drops, for instance, paragraphs that consist of a link.

    Args:
        lines: The extracted paragraphs.
        tree: The page, in which the block with most of them is the article.
    """
    indexes = {line: index for index, line in enumerate(lines)}
    paragraphs = [
        (_parent_block(p), " ".join("".join(p.itertext()).split()))
        for p in tree.iter("p", "li")
    ]
    counts = Counter(block for block, text in paragraphs if text in indexes)
    article = max(counts, key=lambda block: counts[block], default=None)
    restored: list[str] = []
    dropped: list[str] = []
    start = 0
    for text in (text for block, text in paragraphs if block is article):
        if (index := indexes.get(text, -1)) >= start:
            restored += [*(dropped if start else []), *lines[start : index + 1]]
            start, dropped = index + 1, []
        elif text not in indexes and boilerplate.classify_line(text) == "prose":
            dropped.append(text)
    return restored + lines[start:]


def _parent_block(element: "HtmlElement") -> "HtmlElement":
    """Return the parent of a paragraph, or of the list that an item is in."""
    parents = element.xpath(".." if element.tag == "p" else "../..")
    return parents[0] if parents else element


def _byline_texts(tree: "HtmlElement") -> Iterator[str]:
    """Yield the lines marked up as bylines, or found between headline and article."""
    below_headline = not tree.xpath("//h1")
    in_article = False
    for element in tree.iter("*"):
        below_headline = below_headline or element.tag == "h1"
        line = page_metadata.byline_text(element)
        in_article = in_article or (
            below_headline and element.tag == "p" and line is None
        )
        values = " ".join(
            element.get(name) or "" for name in page_metadata.NAMING_ATTRIBUTES
        )
        is_marked = element.tag in ("time", "address") or _BYLINE_VALUE.search(values)
        is_below = below_headline and (
            is_marked or (not in_article and bylines.is_byline(line or ""))
        )
        is_inside = is_marked and element.xpath("boolean(ancestor::article)")
        is_byline = line and (is_below or is_inside)
        if is_byline and not element.xpath(f"boolean({page_metadata.OUTSIDE_ARTICLE})"):
            yield str(line)


def _headline(
    stated: StatedArticle, tree: "HtmlElement", title: str | None, publisher: str | None
) -> str | None:
    """Return the headline: that of JSON-LD, the only `h1`, or the title of the page.

    The name of the site goes, and so does what else only the title has.
    """
    tops = [" ".join("".join(h1.itertext()).split()) for h1 in tree.iter("h1")]
    tops = [text for text in tops if text and text != publisher]
    candidates = [stated.headline, *tops[:1], title or ""]
    names = [publisher or "", *_site_names(tree)]
    for candidate in filter(None, candidates):
        for name in filter(None, names):
            pattern = rf"\s*[-–—|:·»]+\s*{re.escape(name)}(?:\s*[-–—|:·].*)?$"
            candidate = re.sub(pattern, "", candidate, flags=re.I)
        plain = candidate.casefold()
        inside = [text for text in tops if text.casefold() in plain]
        if inside and len(inside[0].split()) > 1:
            return str(inside[0])
        if plain not in {name.casefold() for name in names}:
            return str(candidate)
    return None


def _site_names(tree: "HtmlElement") -> list[str]:
    return [
        " ".join(name.split())
        for name in tree.xpath(
            "//meta[@property='og:site_name' or @name='application-name']/@content"
        )
        if name.strip()
    ]


def _publisher(
    stated: StatedArticle, tree: "HtmlElement", url: str | None
) -> str | None:
    """Return the publisher that JSON-LD states, the site's name, or else its host."""
    host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    for name in (stated.publisher, *_site_names(tree)):
        if name and len(name) <= MAX_NAME_CHARACTERS:
            return str(name)
    return host or None


def _language(tree: "HtmlElement") -> str | None:
    """Return the declared language of a page as a BCP 47 tag."""
    declared = tree.xpath("/html/@lang | //meta[@property='og:locale']/@content")
    tag = str(declared[0]).strip().replace("_", "-") if declared else ""
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) else None
