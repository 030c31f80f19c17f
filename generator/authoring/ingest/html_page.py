"""What the markup of a page says of its article: text, and who, when, where."""

import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import trafilatura
from trafilatura.settings import Document

from generator.authoring.ingest import boilerplate, bylines, page_metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BYLINE_WORDS = re.compile(
    r"\b(?:by-?line|authors?|dateline|date|pub-?date|published|timestamp|posted"
    r"|time|meta|article-?info|credits?)\b|(?:^|[_-])(?:date|byline|author)(?:$|[_-])",
    re.IGNORECASE,
)
for _name in ("trafilatura", "htmldate", "courlan"):
    # They log what they could not read; it is the caller who says so.
    logging.getLogger(_name).addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True, kw_only=True)
class Markup:
    """A page as its markup describes it; for plain text, there is no more than text."""

    text: str
    """One paragraph to a line."""
    url: str | None
    headline: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    """EDTF, from data that only machines read."""
    basis: str | None = None
    bylines: tuple[str, ...] = ()
    """Visible lines that are marked as byline or date."""
    language: str | None = None


def markup(page: str, url: str | None) -> Markup:
    """Read a page; its text is empty where no article is found. Uses no network."""
    tree = trafilatura.load_html(page)
    if tree is None:
        return Markup(text="", url=url)
    _unframe(tree)
    known = trafilatura.extract_metadata(
        tree, default_url=url, date_config={"extensive_search": False}
    )
    published, basis = page_metadata.published(tree, url)
    return Markup(
        text=_text(tree),
        url=page_metadata.canonical(tree, url),
        headline=_headline(known.title, known.sitename),
        authors=tuple(
            part for part in re.split(r"\s*;\s*", known.author or "") if part
        ),
        publisher=_publisher(known.sitename, known.url),
        published=published,
        basis=basis,
        bylines=tuple(
            dict.fromkeys((*_marked_lines(tree), *page_metadata.authors(tree)))
        ),
        language=_language(tree),
    )


def _unframe(tree: "HtmlElement") -> None:
    """Make tables that only lay out a page into plain blocks, as they once did."""
    for table in tree.xpath("//table[descendant::p or descendant::h1]"):
        for part in table.xpath(". | tbody | tr | tbody/tr | tr/* | tbody/tr/*"):
            part.tag = "div"


def _text(tree: "HtmlElement") -> str:
    page = trafilatura.bare_extraction(
        tree, include_comments=False, with_metadata=False
    )
    text = page.text if isinstance(page, Document) else None
    # The hyphen before an item and the strokes around a row are the library's.
    lines = [line.removeprefix("- ").strip("| ") for line in (text or "").splitlines()]
    return "\n".join(_restored(lines, tree))


def _restored(lines: list[str], tree: "HtmlElement") -> list[str]:
    """Put back the paragraphs left out between two others, as one that is a link."""
    places = {line: at for at, line in enumerate(lines)}
    texts = [
        (_block(p), " ".join("".join(p.itertext()).split()))
        for p in tree.iter("p", "li")
    ]
    parents = Counter(block for block, text in texts if text in places)
    story = max(parents, key=lambda parent: parents[parent], default=None)
    restored: list[str] = []
    left_out: list[str] = []
    start = 0
    for text in (text for block, text in texts if block is story):
        if places.get(text, -1) >= start:
            at = places[text]
            restored += [*(left_out if start else []), *lines[start : at + 1]]
            start, left_out = at + 1, []
        elif text not in places and boilerplate.kind(text) == "prose":
            left_out.append(text)
    return restored + lines[start:]


def _block(part: "HtmlElement") -> "HtmlElement":
    """Return what holds a paragraph, or the list of an item."""
    holders = part.xpath("..") if part.tag == "p" else part.xpath("../..")
    return holders[0] if holders else part


def _marked_lines(tree: "HtmlElement") -> Iterator[str]:
    """Give the bylines of a page: marked as such, or between headline and story."""
    below = not tree.xpath("//h1")
    begun = False
    for element in tree.iter("*"):
        below = below or element.tag == "h1"
        line = page_metadata.short_line(element)
        begun = begun or (below and element.tag == "p" and line is None)
        names = " ".join(element.get(each) or "" for each in page_metadata.NAMING)
        marked = element.tag in ("time", "address") or _BYLINE_WORDS.search(names)
        placed = below and (marked or (not begun and bylines.is_byline(line or "")))
        inside = marked and element.xpath("boolean(ancestor::article)")
        here = line and (placed or inside)
        if here and not element.xpath(f"boolean({page_metadata.ELSEWHERE})"):
            yield str(line)


def _headline(title: str | None, sitename: str | None) -> str | None:
    """Return the title without the name of the site that pages add to it."""
    if not title or not sitename:
        return title or None
    return re.sub(rf"\s+[-–—|:·]+\s+{re.escape(sitename)}\s*$", "", title, flags=re.I)


def _publisher(sitename: str | None, url: str | None) -> str | None:
    """Return the name of the site, unless it is only its address again."""
    host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    named = (sitename or "").strip()
    return named if named and named.lower().removeprefix("www.") != host else None


def _language(tree: "HtmlElement") -> str | None:
    """Return the language that the page declares, as BCP 47 writes it."""
    stated = tree.xpath("/html/@lang | //meta[@property='og:locale']/@content")
    tag = str(stated[0]).strip().replace("_", "-") if stated else ""
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) else None
