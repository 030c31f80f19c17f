"""Footnote marks and exponents in the HTML of an article.

Without its markup, `12<sup>3</sup> people` would read "123 people". Marks are removed,
exponents become raised digits, and other digits that only markup parts stay apart.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARK = re.compile(r"\s*[\[(]?(?:\d{1,3}|[a-z]|[*†‡§¶#]+)(?:, ?\d{1,3})*[\])]?\s*")
"""The text of a footnote mark."""
_MARK_CLASS = re.compile(r"\b(?:foot|end)?note|\bref(?:erence)?\b|\bcit", re.IGNORECASE)
_UNIT = re.compile(r"(?:\b(?:km|m|cm|mm|mi|ft|in|yd|10|ha)|\b[A-Za-z])$")
"""What an exponent follows: a unit, a power of ten, or a letter that is a symbol."""
_RAISED = str.maketrans("0123456789-+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_APART = " | "
"""Stands between two numbers that only markup parts."""

_HIDING_STYLE = re.compile(
    r"display:none|visibility:hidden|(?:font-size|opacity|max-height):0(?![.\d])"
)
_BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details dialog div dl"
    " dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr"
    " html legend li main menu nav ol option p pre script search section select style"
    " summary table tbody td tfoot th thead title tr ul".split()
)
"""Block elements; all others are inline.

Source: HTML Living Standard, section 15.3, "Flow content" and "Tables".
"""
_HIDDEN_TAGS = ("del", "s", "strike", "template", "noscript")


def replace(tree: HtmlElement) -> None:
    """Replace marks and exponents in a page, and drop what is struck out or hidden."""
    for element in list(tree.iter()):
        if element.getparent() is not None and _is_not_shown(element):
            _drop(element, " ")
    for element in list(tree.iter()):
        if element.getparent() is None or not _is_inline(element):
            continue
        text = "".join(element.itertext())
        before = _text_before(element)
        if _is_mark(element, text, before):
            _drop(element, "")
        elif element.tag in ("sup", "sub") and text.strip().lstrip("-+").isdigit():
            table = _RAISED if element.tag == "sup" else _LOWERED
            _drop(element, text.strip().translate(table))
        else:
            _separate_digits(element, text, before)


def _is_inline(element: HtmlElement) -> bool:
    """Tell whether an element is inline; `wbr` is not, since libxml gives it text."""
    return isinstance(element.tag, str) and element.tag not in {*_BLOCKS, "wbr"}


def _separate_digits(element: HtmlElement, text: str, before: str) -> None:
    """Separate digits at the edges of an element from digits that touch it."""
    if text[-1:].isdigit() and (element.tail or "")[:1].isdigit():
        element.tail = _APART + (element.tail or "")
    if text[:1].isdigit() and before[-1:].isdigit():
        element.text = _APART + (element.text or "")


def _is_not_shown(element: HtmlElement) -> bool:
    """Tell whether a reader sees an element, and sees it as valid."""
    if not isinstance(element.tag, str) or element.tag in ("html", "body", "main"):
        return False
    style = (element.get("style") or "").replace(" ", "").lower()
    hidden = _HIDING_STYLE.search(style) or "hidden" in element.attrib
    return bool(hidden) or element.tag in _HIDDEN_TAGS


def _is_mark(element: HtmlElement, text: str, before: str) -> bool:
    """Tell whether an element is a footnote mark, not an exponent or a word."""
    if not before.strip() or not _MARK.fullmatch(text):
        return False
    if element.tag == "small":
        return before[-1:].isdigit()
    if element.tag in ("sup", "sub"):
        exponent = text.strip().isdigit() and _UNIT.search(before.rstrip())
        return not exponent and (element.tag == "sup" or before[-1:].isdigit())
    link = element.get("href", "") if element.tag == "a" else ""
    names = " ".join((element.get("class", ""), element.get("id", "")))
    attached = not before[-1:].isspace()
    return attached and (link.startswith("#") or bool(_MARK_CLASS.search(names)))


def _text_before(element: HtmlElement) -> str:
    """Return the text right before an element, in the same block."""
    previous = element.getprevious()
    if previous is not None:
        return previous.tail or "".join(previous.itertext())
    parent = element.getparent()
    return (parent.text or "") if parent is not None else ""


def _drop(element: HtmlElement, text: str) -> None:
    """Replace an element, and what it holds, by a text."""
    tail = element.tail or ""
    for child in list(element):
        element.remove(child)
    element.text, element.tail = None, text + tail
    element.drop_tree()
