"""The text of an article from the HTML of its page."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import trafilatura
from trafilatura.settings import Document

from generator.authoring.ingest import boilerplate, main_content

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MIN_CELL_WORDS = 40
"""Words of a cell that show that its table lays out the page."""
_MIN_GAIN = 1.3
"""How much longer a text in the page's data is than what is visible, to be taken."""


def extract_text(tree: HtmlElement, stated: str) -> str:
    """Return the text of the article of a page, one paragraph per line.

    Args:
        tree: The page, which is changed.
        stated: The text of the article in the JSON-LD, if any, which takes the place of
            an opening that ends at a paywall.
    """
    main_content.prune(tree)
    _join_lines(tree)
    document = trafilatura.bare_extraction(
        tree, include_comments=False, with_metadata=False
    )
    text = document.text if isinstance(document, Document) else None
    lines = _restore_paragraphs(
        [_plain(one) for one in (text or "").splitlines()], tree
    )
    return "\n".join(_longer(main_content.keep_article(lines, tree), stated))


def _join_lines(tree: HtmlElement) -> None:
    """Join the lines of the source, which are no lines of the page."""
    for element in tree.iter("*"):
        if element.tag not in ("pre", "textarea"):
            element.text = _joined(element.text)
        if element.getparent() is not None and element.getparent().tag != "pre":
            element.tail = _joined(element.tail)


def _joined(text: str | None) -> str | None:
    return re.sub(r"[ \t\r]*\n\s*", " ", text) if text and text.strip() else text


def flatten_layout_tables(tree: HtmlElement) -> None:
    """Turn tables that lay out a page, as was once usual, into plain blocks."""
    for table in tree.xpath("//table"):
        is_layout = table.xpath("boolean(descendant::p or descendant::h1)") or any(
            boilerplate.count_words(cell.text_content()) >= _MIN_CELL_WORDS
            for cell in table.iter("td")
        )
        if is_layout:
            for part in table.xpath(". | tbody | tr | tbody/tr | tr/* | tbody/tr/*"):
                part.tag = "div"


def _plain(line: str) -> str:
    """Return a line without the signs that trafilatura puts at lists and tables.

    A hyphen that begins direct speech stands in the page, and so is put back.
    """
    return line.removeprefix("- ").strip("| ")


def _longer(lines: list[str], stated: str) -> list[str]:
    """Return the text in the page's data where the visible one is only its opening."""
    paragraphs = [
        plain for line in stated.splitlines() if (plain := " ".join(line.split()))
    ]
    visible = sum(map(boilerplate.count_words, filter(boilerplate.is_prose, lines)))
    if boilerplate.count_words(" ".join(paragraphs)) < visible * _MIN_GAIN:
        return lines
    leads = (line for line in lines[:3] if boilerplate.is_prose(line))
    first = next((line for line in leads if not boilerplate.is_teaser(line)), None)
    is_apart = first is not None and first[:40] not in stated
    return [*([first] if first and is_apart else []), *paragraphs]


def _restore_paragraphs(lines: list[str], tree: HtmlElement) -> list[str]:
    """Insert the paragraphs that trafilatura dropped between two it extracted.

    It drops, for instance, paragraphs that consist of a link, and the hyphens that
    begin direct speech.

    Args:
        lines: The extracted paragraphs.
        tree: The page, in which the block with most of them is the article.
    """
    paragraphs = [
        (_parent_block(p), " ".join("".join(p.itertext()).split()))
        for p in tree.iter("p", "li")
    ]
    spoken = {text[2:]: text for _, text in paragraphs if text.startswith("- ")}
    lines = [spoken.get(line, line) for line in lines]
    indexes = {line: index for index, line in enumerate(lines)}
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


def _parent_block(element: HtmlElement) -> HtmlElement:
    """Return the parent of a paragraph, or of the list that an item is in."""
    parents = element.xpath(".." if element.tag == "p" else "../..")
    return parents[0] if parents else element
