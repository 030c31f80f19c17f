"""Extraction of an article's text and metadata from the HTML of a page."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import trafilatura

from generator.authoring.ingest import (
    boilerplate,
    footnote_marks,
    html_bylines,
    html_text,
    main_content,
)
from generator.authoring.ingest.fields import json_ld, page_metadata, publishers
from generator.authoring.ingest.fields.author_clues import AuthorClues
from generator.authoring.ingest.fields.headline import find_headline
from generator.authoring.ingest.fields.json_ld import StatedArticle
from generator.authoring.ingest.fields.page_metadata import StatedDate
from generator.authoring.ingest.fields.site_name import (
    Masthead,
    find_publisher,
    is_agency,
)
from generator.authoring.ingest.html_bylines import confirmed_day

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HAS_YEAR = re.compile(r"\d{4}").search
"""Tells notices of a site from credits of pictures, which have no year."""
_FEEDS = "//link[contains(@type, 'rss+xml') or contains(@type, 'atom+xml')]/@title"
_TITLE_WORDS = frozenset(page_metadata.NAMES["titles"])
for _name in ("trafilatura", "htmldate", "courlan"):
    # These log to stderr what they cannot read; the caller reports it instead.
    logging.getLogger(_name).addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The article of a page and its metadata; a plain text has no metadata."""

    text: str
    """One paragraph per line."""
    url: str | None
    """The canonical URL, or else the one that the page was fetched from."""
    headline: str | None = None
    authors: AuthorClues = field(default_factory=AuthorClues)
    """Where the page names the authors."""
    publisher: str | None = None
    published: StatedDate | None = None
    """The date in the page's metadata."""
    labelled: str | None = None
    """Day that the page calls that of publication, for want of one in its metadata."""
    guessed: str | None = None
    """Day that trafilatura guesses as that of publication, if no other is known.

    Only a day that the page shows in full counts: from a mere year, trafilatura makes
    1 January."""
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
    html_text.flatten_layout_tables(tree)
    footnote_marks.replace(tree)
    _kept = [*tree.iter()]  # else lxml makes the objects of all elements in each loop
    outside = page_metadata.outside_article(tree, main_content.holders(tree))
    metadata = trafilatura.extract_metadata(tree, default_url=url)
    stated = json_ld.find_article(tree)
    canonical = page_metadata.canonical_url(tree, url)
    masthead = _masthead(tree, stated, url or canonical)
    publisher = find_publisher(masthead)
    language = _language(tree)
    authors = AuthorClues(
        stated=stated.authors,
        marked=tuple(html_bylines.marked_authors(tree, outside)),
        bylines=tuple(dict.fromkeys(html_bylines.byline_texts(tree, outside))),
        sections=masthead.sections,
        metadata=tuple(html_bylines.stated_in_metadata(tree, metadata.author)),
        organisations=tuple(
            one for one in stated.organisations if one != publisher or is_agency(one)
        ),
    )
    published = page_metadata.find_published(tree, url, outside)
    labelled = None if published else html_bylines.labelled_date(tree)
    guessed = None if published else confirmed_day(metadata.date, tree, outside)
    text = html_text.extract_text(tree, stated.body)
    return Page(
        text=text,
        url=canonical,
        headline=find_headline(
            masthead, publisher, _nearest_label(tree, text, masthead, authors.marked)
        ),
        authors=authors,
        publisher=publisher,
        published=published,
        labelled=labelled,
        guessed=guessed,
        language=language,
    )


def _masthead(tree: HtmlElement, stated: StatedArticle, url: str | None) -> Masthead:
    """Return what a page says of its site and its headline."""
    texts = [text for text in tree.itertext() if text.strip()]
    holders = tuple(
        name for text in texts if (name := publishers.copyright_holder(text))
    )
    logos = (
        *tree.xpath("//a[@href='/']//text() | //a[@href='/']//img/@alt"),
        *tree.xpath("//img[contains(@src, 'logo') or contains(@class, 'logo')]/@alt"),
        *tree.xpath("//*[contains(@class, 'logo') or contains(@id, 'logo')]/text()"),
        *tree.xpath("//*[contains(@class, 'logo') or contains(@id, 'logo')]//img/@alt"),
        *holders,
    )
    return Masthead(
        stated_headline=stated.headline,
        stated_publisher=stated.publisher,
        titles=tuple(
            _plain(title)
            for title in tree.xpath(
                "//meta[@property='og:title']/@content | //head/title/text()"
                " | //title[not(//head/title)][not(ancestor::svg)]/text()"
            )
        ),
        site_names=tuple(
            _plain(name)
            for name in tree.xpath(
                "//meta[@property='og:site_name' or @name='application-name']/@content"
            )
        ),
        headings=tuple(filter(None, map(_parts, tree.iter("h1")))),
        subheadings=tuple(filter(None, _subheadings(tree))),
        logos=tuple(filter(None, map(_plain, logos))),
        feeds=tuple(map(_plain, tree.xpath(_FEEDS))),
        holders=tuple(
            filter(None, map(publishers.copyright_holder, filter(_HAS_YEAR, texts)))
        ),
        text=_plain(" ".join(texts)),
        sections=page_metadata.sections(tree),
        marked=_marked_headline(tree),
        url=url,
    )


def _marked_headline(tree: HtmlElement) -> str:
    """Return the text that alone is marked up as the headline, or an empty text."""
    marked = tree.xpath(
        "//*[contains(concat(' ', @class, ' '), ' entry-title ')"
        " or @itemprop='headline'][not(self::meta)]"
    )
    texts = {_plain(element.text_content()) for element in marked} - {""}
    return texts.pop() if len(texts) == 1 else ""


def _subheadings(tree: HtmlElement) -> Iterator[str]:
    for element in tree.iter("h2", "h3", "div", "span", "p", "td", "b", "font"):
        is_called_title = _TITLE_WORDS & page_metadata.class_words(element)
        is_title = element.tag in ("h2", "h3") or is_called_title
        if is_title and (line := page_metadata.byline_text(element)):
            yield line.replace(" | ", " ")


def _parts(element: HtmlElement) -> tuple[str, ...]:
    """Return the texts that make up an element, with the spaces between them."""
    return tuple(text for text in element.itertext() if text.strip())


def _plain(text: str) -> str:
    return " ".join(text.split())


def _nearest_label(
    tree: HtmlElement, text: str, masthead: Masthead, authors: tuple[str, ...]
) -> str | None:
    """Return the label right above the first paragraph, in the order of the page.

    The name of the site or of an author does not count.
    """
    opening = text.partition("\n")[0][:40]
    lines = [_plain(line) for line in tree.xpath("//body//text()[not(parent::script)]")]
    lines = [line for line in lines if line]
    at = next(
        (n for n, line in enumerate(lines) if opening and line.startswith(opening)), 0
    )
    names = (*masthead.site_names, *masthead.logos, *authors)
    others = {name.casefold() for name in names}
    for line in reversed(lines[:at]):
        is_label = boilerplate.classify_line(line) == "label"
        if is_label and len(line) > 8 and line.casefold() not in others:
            return line
    return None


def _language(tree: HtmlElement) -> str | None:
    """Return the declared language of a page as a BCP 47 tag."""
    declared = tree.xpath("/html/@lang | //meta[@property='og:locale']/@content")
    tag = str(declared[0]).strip().replace("_", "-") if declared else ""
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) else None
