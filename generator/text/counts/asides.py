"""Parenthetical phrases that separate a count from the words of its outcome."""

import re

LISTED = r",n?Z(?:,?c?Z){1,6},"
"""Ages in a row: "three victims, aged 19, 23 and 41, died"."""

AFTER = re.compile(
    rf"^o[QU][PD]?|{LISTED}|\([^()]{{0,20}}\)|l[^l;]{{1,16}}l|,[^,;]{{1,16}},"
)
"""Asides as kinds of parts, read on from a count."""

BEFORE = re.compile(r"\)[^()]{0,20}\(|l[^lx]{1,16}l|,[^,;]{1,16},")
"""The same, read back from a count."""


def after(kinds: str) -> tuple[int, ...]:
    """Return which kinds remain without the asides that follow a count."""
    return _kept(AFTER, kinds)


def before(kinds: str) -> tuple[int, ...]:
    """Return which kinds remain without the asides that precede a count."""
    last = len(kinds) - 1
    return tuple(last - place for place in reversed(_kept(BEFORE, kinds[::-1])))


def _kept(pattern: re.Pattern[str], kinds: str) -> tuple[int, ...]:
    """Return the places that no match covers."""
    kept: list[int] = []
    end = 0
    for match in pattern.finditer(kinds):
        kept.extend(range(end, match.start()))
        end = match.end()
    return (*kept, *range(end, len(kinds)))
