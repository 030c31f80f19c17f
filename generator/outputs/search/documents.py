"""Search documents: the title, the other names and the records of a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.text.search.search_words import search_words, words_of_all

Kind = Literal["crisis", "actor", "source", "page"]
"""The kind of page that a document is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRecord:
    """One record of a page, to which a result can lead."""

    id: str
    """Id of its element on the page."""
    kind: str
    """The kind of record, such as `figure`; `section` on a page of text."""
    title: str
    by: str = ""
    """The speaker, as the page names it."""
    text: str = ""
    when: str = ""
    topics: tuple[str, ...] = ()
    """Terms of the format that it is about, such as `killed` or `sanction`."""
    quotes: tuple[str, ...] = ()
    lead: int = 0
    """Its place among the figures that lead the briefing, from 1; 0 for all others."""
    part: bool = False
    """Whether it counts a part of another figure."""
    later: str = ""
    """The figure that replaces it, for example `superseded by 84 people killed`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """The search document of one page."""

    url: str
    """Address below the root of the site."""
    kind: Kind
    title: str
    line: str = ""
    """Its subject in one line."""
    context: tuple[str, ...] = ()
    """Places and times: countries, kinds, period, places."""
    names: tuple[tuple[str, ...], ...] = ()
    """For each name on the page, the folded words of its other spellings after it."""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Values by which results are narrowed: country, year, kind and type."""
    articles: int = 0
    """Number of articles that a briefing rests on."""
    day: str = ""
    """The day that it is sorted by, as ISO 8601."""
    records: tuple[SearchRecord, ...] = ()

    @property
    def topics(self) -> tuple[str, ...]:
        """Terms that its records are about, each once."""
        return tuple(dict.fromkeys(one for each in self.records for one in each.topics))

    @property
    def head_words(self) -> tuple[str, ...]:
        """The folded words of its head and of all names on it, each once."""
        texts = (self.title, self.line, *self.context, *(one[0] for one in self.names))
        spelled = (word for _, *others in self.names for word in others)
        return tuple(dict.fromkeys((*words_of_all(texts), *spelled)))

    @property
    def record_words(self) -> tuple[str, ...]:
        """The folded words of its records, each once."""
        texts = (
            text
            for one in self.records
            for text in (one.title, one.by, one.text, one.when, *one.quotes)
        )
        return tuple(dict.fromkeys(words_of_all(texts)))


def other_spellings(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """Return a name, then the folded words of its spellings that it lacks itself."""
    own = {*search_words(name)}
    words = dict.fromkeys(word for one in others for word in search_words(one))
    return (name, *(word for word in words if word not in own))
