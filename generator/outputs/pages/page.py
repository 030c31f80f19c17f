"""One page of the site, before a template makes Markdown of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import Field, dataclass, replace
from typing import Any, ClassVar, NamedTuple, Protocol, TypeVar

Item = TypeVar("Item")


class Content(Protocol):
    """The content of a page: a dataclass with the variables of its template."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


class Pager(NamedTuple):
    """The position of a page among those of a list."""

    paths: tuple[str, ...] = ()
    """Paths of the Markdown of all pages, without endings; empty where there is one."""
    number: int = 0
    """Index of this page among them, from 0."""


ONLY_PAGE = Pager()
"""The pager of a page that belongs to no list, or to a list of one page."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its address, its template, and the content for the template."""

    uri: str
    """Path of its Markdown below the root of the site, such as `crises/x.md`."""
    template: str
    """Name of its template without endings, such as `crisis`."""
    title: str
    description: str
    updated: str
    """Day of the data that it shows, as ISO 8601."""
    content: Content
    edit: str = ""
    """Path of its source file in the repository; empty where there is none."""
    toc: bool = True
    """Whether its sections are listed in a table of contents beside it."""
    pager: Pager = ONLY_PAGE


def paged(page: Page, contents: Sequence[Content]) -> list[Page]:
    """Return a page for each part of a list: the first, then `2/`, `3/` and so on.

    Args:
        page: The page; its own content is replaced.
        contents: What each page shows; at least one.
    """
    index = page.uri.endswith("index.md")
    folder = page.uri.removesuffix("index.md" if index else ".md").rstrip("/") + "/"
    numbers = range(2, len(contents) + 1)
    first = page.uri.removesuffix(".md")
    paths = (first, *(f"{folder}{number}" for number in numbers))
    return [
        replace(
            page,
            uri=f"{folder}{number + 1}.md" if number else page.uri,
            title=page.title + (f", page {number + 1}" if number else ""),
            content=content,
            pager=Pager(paths if len(contents) > 1 else (), number),
        )
        for number, content in enumerate(contents)
    ]


def batches(items: Sequence[Item], size: int) -> list[tuple[Item, ...]]:
    """Return the items of each page of a list; an empty list has one page."""
    starts = range(0, max(1, len(items)), size)
    return [tuple(items[start : start + size]) for start in starts]
