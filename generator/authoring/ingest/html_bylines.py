"""The lines of a page that name who wrote an article, and when."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

from generator.authoring.ingest import boilerplate
from generator.authoring.ingest.dates import date_parsing
from generator.authoring.ingest.fields import (
    agencies,
    labelled_dates,
    page_metadata,
    persons,
    text_metadata,
)

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BYLINE_WORDS = frozenset(page_metadata.NAMES["bylines"])
_AUTHOR_WORDS = frozenset(page_metadata.NAMES["authors"])
_NOT_A_NAME = frozenset(page_metadata.NAMES["beside_authors"])
_AUTHOR_LINK = re.compile(
    r"/(?:authors?|autor|autore|auteur|reporters?|profile|staff)/+[^/?#]"
)
_MAX_AUTHOR_CHARACTERS = 120


def _words(element: HtmlElement) -> frozenset[str]:
    """Return the words of what an element is called, in lower case."""
    values = " ".join(
        element.get(name) or ""
        for name in (*page_metadata.NAMING_ATTRIBUTES, "data-hook")
    )
    if not values.strip():
        return frozenset()
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", values)
    return frozenset(re.split(r"[\W_]+", spaced.lower()))


def marked_authors(tree: HtmlElement, outside: Container[HtmlElement]) -> Iterator[str]:
    """Yield the texts of the first elements that are marked as an author's name.

    Those of one byline stand together; those below the headline come before others.
    """
    found: list[tuple[bool, HtmlElement, str]] = []
    below = not tree.xpath("//h1")
    for element in tree.iter("*"):
        below = below or element.tag == "h1"
        if element in outside or element.tag == "meta":
            continue
        words = _words(element)
        is_marked = (_AUTHOR_WORDS & words or {"user", "name"} <= words) and not (
            _NOT_A_NAME & words
        )
        is_link = element.tag == "a" and _AUTHOR_LINK.search(element.get("href") or "")
        if not (is_marked or is_link):
            continue
        line = page_metadata.byline_text(element)
        if (
            line
            and len(line) <= _MAX_AUTHOR_CHARACTERS
            and persons.parse(line, None, is_marked=True)
        ):
            found.append((not below, element, line))
    found.sort(key=lambda one: one[0])
    if found:
        block = found[0][1].getparent()
        blocks = {block, block.getparent()} if block.tag not in _BLOCKS else {block}
        for _, element, line in found:
            if blocks & {element, *element.iterancestors()}:
                yield line


_BLOCKS = ("body", "main", "article", "section", "header")


def stated_in_metadata(tree: HtmlElement, author: str | None) -> Iterator[str]:
    """Yield the authors in `meta` elements, and those that trafilatura finds.

    Where the page says that an agency wrote the article, trafilatura finds others. It
    also makes names of other words by their capitals: the page must have the name so.
    Whose web address stands beside a name made the site.
    """
    stated = tree.xpath(
        "//meta[@name='author' or @name='parsely-author' or @name='sailthru.author'"
        " or @name='twitter:data1' or @name='dc.creator' or @name='citation_author'"
        " or @property='article:author' or @property='author']/@content"
    )
    stated = [one for one in stated if "www." not in one]
    yield from stated
    if not any(agencies.find_agencies(one) for one in stated):
        page = " ".join(" ".join((*tree.itertext(), *stated)).split())
        for name in re.split(r"\s*;\s*", author or ""):
            is_named = name in page or name.upper() in page
            if is_named and not _is_commenter(name, tree):
                yield name


def _is_commenter(name: str, tree: HtmlElement) -> bool:
    """Tell whether a name stands by itself only where somebody comments."""
    places = [one for one in tree.iter("*") if (one.text or "").strip() == name]
    return bool(places) and all(map(page_metadata.is_of_comment, places))


def byline_texts(tree: HtmlElement, outside: Container[HtmlElement]) -> Iterator[str]:
    """Yield the lines marked up as bylines, or found between headline and article."""
    below_headline = not tree.xpath("//h1")
    around = set(tree.xpath("//h1/ancestor::*[position() < 3][not(self::body)]"))
    in_article = False
    for element in tree.iter("*"):
        below_headline = below_headline or element.tag == "h1"
        line = page_metadata.byline_text(element)
        in_article = in_article or (
            below_headline and element.tag == "p" and line is None
        )
        if not line or element in outside or element.tag in ("h1", "title", "a"):
            continue
        if persons.is_source(line) and _is_below_facts(element):
            continue
        words = _words(element)
        is_marked = element.tag in ("time", "address") or words & (
            _BYLINE_WORDS | _AUTHOR_WORDS
        )
        is_below = below_headline and (
            is_marked or (not in_article and text_metadata.is_byline(line))
        )
        is_near = not around.isdisjoint(element.xpath("ancestor::*[position() < 3]"))
        if is_below or (
            is_marked and (is_near or element.xpath("boolean(ancestor::article)"))
        ):
            yield line


def labelled_date(tree: HtmlElement) -> str | None:
    """Return the day that a page calls that of publication, wherever, if only one."""
    lines = {page_metadata.byline_text(element) or "" for element in tree.iter("*")}
    lines |= {" ".join(text.split()) for text in tree.itertext()}
    days = {day for line in lines for day in labelled_dates.labelled_days(line)}
    return days.pop() if len(days) == 1 else None


def confirmed_day(
    day: str | None, tree: HtmlElement, outside: Container[HtmlElement]
) -> str | None:
    """Return a guessed day if the page has it in full, where it may be its own.

    A guess may be made of a year in a copyright notice or a month in the address of a
    picture; and a day in a caption or a sentence is that of something else.

    Args:
        day: The day as EDTF, if one was guessed.
        tree: The page.
        outside: Elements that stand beside the article.
    """
    if day is None:
        return None
    keys = re.compile(rf"[\"']([\w:-]+)[\"']\s*:\s*[\"']{day}")
    scripts = " ".join(tree.xpath("//script/text()"))
    is_stated = any(map(page_metadata.is_published, keys.findall(scripts.lower())))
    within = (element for element in tree.iter("*") if element not in outside)
    is_shown = is_stated or any(_has_day(one, day, outside) for one in within)
    return day if is_shown else None


def _has_day(element: HtmlElement, day: str, outside: Container[HtmlElement]) -> bool:
    """Tell whether an element shows a day, or has it in an attribute of its own."""
    if element.tag in ("meta", "link", "title"):
        return False
    if any(value.startswith(day) for value in element.attrib.values()):
        return True
    if any(one in outside for one in element.iter("*")):
        texts = [element.text, *(child.tail for child in element)]
    else:
        texts = [page_metadata.byline_text(element)]
    return any(
        boilerplate.classify_line(line) not in ("caption", "prose")
        for line in filter(None, texts)
        if any(date.edtf == day for date in date_parsing.find_dates(line))
    )


def _is_below_facts(element: HtmlElement) -> bool:
    """Tell whether an element stands right below a list, a table or a paragraph."""
    before = element.getprevious()
    if before is None or before.tag in _LISTS:
        return before is not None
    line = page_metadata.byline_text(before) if before.tag in ("p", "div") else ""
    return line is None or boilerplate.is_prose(line)


_LISTS = ("ul", "ol", "dl", "table", "figure")
