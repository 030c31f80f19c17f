"""One page of the site, before it is made into Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from generator.corpus.corpus import Corpus
from generator.views.facets import Facets

NEVER = "2000-01-01"
"""Day of a page that shows nothing yet."""


@dataclass(frozen=True, slots=True)
class Page:
    """An address, a template, and what that is given."""

    uri: str
    """Path of its Markdown below the root of the site, such as `crises/x.md`."""
    template: str
    title: str
    description: str
    updated: str
    """Day of the data that it shows, as ISO 8601."""
    edit: str = ""
    """The file in the repository that it is made from, if one."""
    contents: bool = True
    """Whether its sections are listed beside it; a list needs the room."""
    context: Mapping[str, Any] = field(default_factory=dict)
    facets: Facets = field(default_factory=dict)
    """What search narrows it by; a page without any is not searched."""


def paged(page: Page, count: int) -> list[Page]:
    """Return the page, and more after it at `2/`, `3/` and so on, so many in all.

    Each is given its number, from 0, and where there are several all addresses.
    """
    index = page.uri.endswith("index.md")
    folder = page.uri.removesuffix("index.md" if index else ".md").rstrip("/") + "/"
    addresses = [folder, *(f"{folder}{number}/" for number in range(2, count + 1))]
    return [
        replace(
            page,
            uri=f"{folder}{number + 1}.md" if number else page.uri,
            title=page.title + (f", page {number + 1}" if number else ""),
            context={
                **page.context,
                "pager": addresses if count > 1 else [],
                "number": number,
            },
        )
        for number in range(count)
    ]


def latest(corpus: Corpus) -> str:
    """Return the day of the last review of any crisis."""
    return max((head.reviewed for head in corpus.heads.values()), default=NEVER)
