"""Paragraphs of texts whose lines a browser for terminals has wrapped (lynx, w3m)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_MAX_WIDTH = 132
"""Width of the widest terminal; longer lines are paragraphs."""
_MIN_WIDTH = 45
_MIN_SHARE = 0.6
"""Share of the width that a line has at least if its paragraph goes on."""
_SENTENCE_END = re.compile(r"[.!?:。！？]['\"”’»)]*$")
_LINK_MARK = re.compile(r"(?:(?<=^)|(?<=[\s(|*•]))\[\d{1,3}\](?=\S)")
"""The number of a link, which lynx puts before it."""
_RULE = re.compile(r"\W{3,}|(?:\[\s*\]\s*)+(?:\[\w+\])?")
"""A line of signs, or a field of a form."""
_BULLET = re.compile(r"\s*(?:[*•+·‣◦▪-]|\d{1,2}\.)\s")


def unwrap(lines: Sequence[str]) -> list[str]:
    """Return lines with those joined that only the width of a terminal parts.

    A break was made by the width where the first word after it would not have fitted.
    Lines that are not wrapped are returned without the numbers of links only.
    """
    plain = [_LINK_MARK.sub("", line.expandtabs().rstrip()) for line in lines]
    plain = ["" if _RULE.fullmatch(line.strip()) else line for line in plain]
    width = _width(lines)
    if not width:
        return plain
    joined: list[str] = []
    previous = ""
    for raw, line in zip(lines, plain, strict=True):
        if joined and line and _is_continued(previous, raw, width):
            joined[-1] += f" {line.strip()}"
        else:
            joined.append(line)
        previous = raw
    return joined


def _width(lines: Sequence[str]) -> int:
    """Return the width at which the lines are wrapped, or 0 if they are not."""
    widest = max((len(line.rstrip()) for line in lines), default=0)
    if not _MIN_WIDTH <= widest <= _MAX_WIDTH:
        return 0
    followed = [
        (line.rstrip(), after)
        for line, after in pairwise(lines)
        if after.strip() and len(line.rstrip()) > widest * _MIN_SHARE
    ]
    breaks = [line for line, after in followed if _is_full(line, after, widest)]
    is_open = [line for line in breaks if not _SENTENCE_END.search(line)]
    return widest if len(is_open) >= 2 and len(breaks) * 2 >= len(followed) else 0


def _is_continued(line: str, following: str, width: int) -> bool:
    """Tell whether a paragraph goes on in the next line."""
    if not line.strip() or not following.strip() or _BULLET.match(following):
        return False
    if _indent(following) > _indent(line) + 1:
        return False
    is_cut = len(line.rstrip()) > width * _MIN_SHARE and following.strip()[0].islower()
    return _is_full(line, following, width) or (
        is_cut and not _SENTENCE_END.search(line)
    )


def _is_full(line: str, following: str, width: int) -> bool:
    """Tell whether the first word of the following line would not have fitted."""
    return len(line.rstrip()) + 1 + len(following.split()[0]) > width


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
