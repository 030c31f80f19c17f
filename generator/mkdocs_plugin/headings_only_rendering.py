"""Splits generated pages at their headings, so that only the headings are rendered.

Everything else in a generated page is HTML already. Python-Markdown would parse it tag
by tag only to return it unchanged, which takes most of the time of such a page.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_HEADING = re.compile(r"\n\n(##+ [^\n]+ \{#[a-z-]+\})(?=\n\n)")
_ID = re.compile(r'<[^<>]* id="([^"<>]+)"')


class SplitPage(NamedTuple):
    """A generated page, split at its headings."""

    headings: str
    """The headings, in Markdown."""
    sections: tuple[str, ...]
    """The HTML before the first heading, then the HTML below each heading."""

    def anchors(self) -> set[str]:
        """Return the element ids in the sections, which links may point to."""
        return {anchor for html in self.sections for anchor in _ID.findall(html)}

    def content(self, headings: str) -> str:
        """Return the HTML of the whole page.

        Args:
            headings: The rendered headings, one per line.
        """
        *above, last = self.sections
        pairs = zip(above, headings.splitlines(), strict=True)
        lines = [line for html, head in pairs for line in (html and f"{html}\n", head)]
        return "\n".join(filter(None, [*lines, last]))


def split(markdown: str) -> SplitPage | None:
    """Split the text of a page at its headings.

    Args:
        markdown: The source of the page, without front matter.

    Returns:
        The split page; None if a section is not HTML, as on hand-written pages.
    """
    pieces = [piece.strip("\n") for piece in _HEADING.split(f"\n\n{markdown}\n\n")]
    sections, headings = pieces[::2], pieces[1::2]
    if all(html[:1] + html[-1:] in ("<>", "") for html in sections):
        return SplitPage("\n\n".join(headings), tuple(sections))
    return None
