"""The block of a page that holds the article, by where its sentences stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from generator.authoring.ingest import boilerplate
from generator.authoring.ingest.fields import page_metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table"
    " tbody td th tr ul".split()
)
_UNSEEN = ("script", "style", "noscript", "template")
_NOT_IN_LINE = _BLOCKS.union(_UNSEEN)
"""Elements whose text is not part of the block around them."""
_PARTS = frozenset("p li ul ol blockquote tr".split())
"""Blocks that are parts of an article, never the whole of it."""
_MIN_SHARE = 0.68
"""Share of an element's sentences that a child has if it holds the article."""
_MAX_LINKED = 0.5
"""Share of linked characters from which a block is a list of links."""
_MIN_LINKS = 2
"""Links from which a paragraph may be a list of other articles."""
_NOT_ARTICLE_WORDS = frozenset(page_metadata.NAMES["not_article"])
_MAX_PRUNED_SHARE = 0.3
"""Share of a page's sentences that is never removed because of a class name."""


def sentence_words(tree: HtmlElement) -> dict[HtmlElement, int]:
    """Return how many words each block of a page has in sentences that are no links."""
    words: dict[HtmlElement, int] = {}
    for element in tree.iter("*"):
        if element.tag not in _BLOCKS:
            continue
        text = _own_text(element)
        if not text or not boilerplate.is_prose(text) or _is_linked(element, text):
            continue
        count = boilerplate.count_words(text)
        for holder in (element, *element.iterancestors()):
            words[holder] = words.get(holder, 0) + count
    return words


def holders(tree: HtmlElement) -> frozenset[HtmlElement]:
    """Return the elements that hold most of a page's sentences."""
    words = sentence_words(tree)
    most = words.get(tree, 0) / 2
    return frozenset(element for element, count in words.items() if count > most)


def prune(tree: HtmlElement) -> None:
    """Remove scripts, and small parts that are called comments or the like.

    A form that asks for an address is not part of the article, nor is a list of links.
    """
    for script in list(tree.iter(*_UNSEEN)):
        if script.get("type") != "application/ld+json":
            script.drop_tree()
    for paragraph in list(tree.iter("p")):
        if _is_list_of_links(paragraph):
            paragraph.drop_tree()
    words = sentence_words(tree)
    total = words.get(tree, 0)
    for element in list(
        tree.iter("div", "section", "aside", "ul", "ol", "footer", "form", "a")
    ):
        is_small = words.get(element, 0) <= total * _MAX_PRUNED_SHARE
        is_part = element.getparent() is not None and not element.xpath(
            "boolean(descendant-or-self::h1)"
        )
        if is_small and is_part and _is_called_apart(element):
            element.drop_tree()


def _is_called_apart(element: HtmlElement) -> bool:
    """Tell whether an element is called comments or the like, or asks for a mail.

    A link around a heading and a paragraph leads to another article.
    """
    if element.tag == "a":
        return bool(element.xpath("@href and .//p and (.//h2 or .//h3 or .//h4)"))
    is_letter = element.tag == "form" and element.xpath(".//input[@type='email']")
    return bool(_NOT_ARTICLE_WORDS & page_metadata.class_words(element) or is_letter)


def _is_list_of_links(paragraph: HtmlElement) -> bool:
    """Tell whether a paragraph has nothing but links, each in a line of its own."""
    links, breaks = (len(list(paragraph.iter(tag))) for tag in ("a", "br"))
    is_list = links >= _MIN_LINKS and breaks >= links - 1
    return is_list and _is_linked(paragraph, _text(paragraph))


def keep_article(lines: Iterable[str], tree: HtmlElement) -> list[str]:
    """Return the lines that stand in the block of the article, or between it and `h1`.

    Args:
        lines: The extracted paragraphs.
        tree: The page; where no block holds the article alone, all lines are kept.
    """
    lines = list(lines)
    block = _find(tree)
    if block is None:
        return lines
    inside = _squeezed("".join(_text(one) for one in _with_continuations(block)))
    lead = _squeezed(_text_before(block, tree))
    kept = [
        line
        for line in lines
        if _squeezed(line) in inside
        or (_squeezed(line) in lead and boilerplate.classify_line(line) == "prose")
    ]
    words = sum(boilerplate.count_words(line) for line in kept)
    total = sum(boilerplate.count_words(line) for line in lines)
    return kept if words * 3 > total else lines


def _find(tree: HtmlElement) -> HtmlElement | None:
    """Return the smallest block with most of the sentences of each block around it."""
    words = sentence_words(tree)
    bodies = tree.xpath("//body")
    block = bodies[0] if bodies else tree
    if not words.get(block):
        return None
    start = block
    while True:
        share = words[block] * _MIN_SHARE
        children = [
            child for child in block if child.tag in _BLOCKS and child.tag not in _PARTS
        ]
        rows = [child for child in block if child.tag == "tr"]
        found = next(
            (child for child in (*children, *rows) if words.get(child, 0) >= share),
            None,
        )
        if found is None:
            return None if block is start else block
        block = found


def _with_continuations(block: HtmlElement) -> list[HtmlElement]:
    """Return a block and the blocks after it that are called the same."""
    name = (block.tag, block.get("class"))
    siblings = [
        one for one in block.itersiblings() if (one.tag, one.get("class")) == name
    ]
    return [block, *(siblings if block.get("class") else [])]


def _text_before(block: HtmlElement, tree: HtmlElement) -> str:
    """Return the text between the last `h1` above a block and the block.

    Without an `h1`, it is the text that stands beside the block, before it.
    """
    around = {*block.iterancestors(), block}
    has_h1 = any(True for _ in tree.iter("h1"))
    text: list[str] = []
    for element in tree.iter("*"):
        if element is block:
            break
        if element.tag == "h1":
            text = []
        if element.tag in _BLOCKS and element not in around:
            text.append(_own_text(element) + " ")
    return "".join(text) if has_h1 else _siblings_before(block)


def _siblings_before(block: HtmlElement) -> str:
    return " ".join(_text(one) for one in block.itersiblings(preceding=True))


def _text(element: HtmlElement) -> str:
    return "".join(element.itertext())


def _own_text(element: HtmlElement) -> str:
    """Return the text of a block without that of the blocks in it."""
    parts = [element.text or ""]
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _NOT_IN_LINE:
            parts.append(" ")
        else:
            parts.append("\n" if child.tag == "br" else _own_text(child))
        parts.append(child.tail or "")
    return " ".join("".join(parts).split())


def _is_linked(element: HtmlElement, text: str) -> bool:
    linked = sum(len(_text(link)) for link in element.iter("a"))
    return linked > max(1, len(text)) * _MAX_LINKED


def _squeezed(text: str) -> str:
    """Return the letters and digits of a text."""
    return re.sub(r"[\W_]+", "", text)
