"""Explanations of YAML syntax errors for authors."""

from __future__ import annotations

import yaml

_SYNTAX_ERRORS = {
    "mapping values are not allowed": "a value contains a colon and a space, "
    "and needs quotation marks, or a line is not indented like those around it",
    "found character that cannot start": "a value begins with a character that cannot "
    "begin one; put it in quotation marks, or use spaces instead of tabs",
    "could not find expected ':'": "a line has no colon after its key, or is not "
    "indented like the lines around it",
    "did not find expected key": "a line is not indented like the lines around it, or "
    "a quotation mark ends its value too early",
    "did not find expected '-'": "a line is not indented like the entries above it",
    "did not find expected ',' or ']'": "a list that begins with [ "
    "is not closed with ]",
    "did not find expected ',' or '}'": "a block that begins with { "
    "is not closed with }",
    "found unexpected end of stream": "a quotation mark is not closed",
    "found unknown escape character": "a backslash within quotation marks; double it",
}
"""Advice for the author, by a part of the parser's message."""


def explain(error: yaml.MarkedYAMLError) -> str:
    """Return an explanation of a syntax error in the terms of an author."""
    message = str(error.problem or error.context)
    matches = (text for part, text in _SYNTAX_ERRORS.items() if part in message)
    return next(matches, message)
