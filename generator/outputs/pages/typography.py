"""Filters of the templates: how our own texts are set on a page."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

_PAIR = re.compile(r'"([^"\n]+)"')
_SINGLE_PAIR = re.compile(r"(?<!\w)'([^\n]+?)'(?!\w)")
_INNER = str.maketrans("“”", "‘’")
_CODE = re.compile(r"`([^`\n]+)`")


def typographic(text: str) -> str:
    """Return a text with curved quotation marks and apostrophes.

    For our own texts alone: quotations keep the marks of their article.
    """
    if "'" not in text and '"' not in text:
        return text
    text = _PAIR.sub("“\\1”", text)
    return _SINGLE_PAIR.sub("‘\\1’", text).replace("'", "’")


def within_marks(text: str) -> str:
    """Return a text of ours as it stands within quotation marks: its own are single."""
    return typographic(text).translate(_INNER)


def code_spans(text: str) -> Markup:
    """Return a text as HTML, in which passages in backticks are code."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))
