"""Generated pages: headings in Markdown, and sections that are HTML already.

Only the headings are rendered. To read the rest tag by tag, and to find nothing to
do, is most of what a Markdown engine spends on such a page.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_HEADING = re.compile(r"\n\n(##+ [^\n]+ \{#[a-z-]+\})(?=\n\n)")
_ID = re.compile(r'<[^<>]* id="([^"<>]+)"')


class Page(NamedTuple):
    """A generated page in its parts."""

    headings: str
    """Markdown."""
    sections: tuple[str, ...]
    """HTML: one before the first heading, and one under each."""

    def anchors(self) -> set[str]:
        """Return the ids in the sections, to which links may lead."""
        return {anchor for html in self.sections for anchor in _ID.findall(html)}

    def content(self, headings: str) -> str:
        """Return the whole page, once its headings are HTML, each on a line."""
        *above, last = self.sections
        pairs = zip(above, headings.splitlines(), strict=True)
        lines = [line for html, head in pairs for line in (html and f"{html}\n", head)]
        return "\n".join(filter(None, [*lines, last]))


def parted(markdown: str) -> Page | None:
    """Part a page without its front matter; None where it is made in another way."""
    pieces = [piece.strip("\n") for piece in _HEADING.split(f"\n\n{markdown}\n\n")]
    sections, headings = pieces[::2], pieces[1::2]
    if all(html[:1] + html[-1:] in ("<>", "") for html in sections):
        return Page("\n\n".join(headings), tuple(sections))
    return None
