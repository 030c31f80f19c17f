"""Seals: what the article at hand proves, written into the record of its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.corpus.corpus import Corpus
from generator.loader import yaml_editor
from generator.model.documents import Actor
from generator.text import quotations
from generator.text.counts import reader
from generator.text.counts.reader import Reading


@dataclass(frozen=True, slots=True)
class Sealed:
    """What sealing one source came to."""

    source: str
    file: str
    """New text of its record."""
    seals: int
    dropped: int
    """Seals of quotations that are no longer used."""


def facts(found: str, actors: Mapping[str, Actor]) -> dict[str, Any]:
    """Return what a record keeps of an article: no text, only facts about it.

    Args:
        found: The article's text.
        actors: The registered actors, of whom those named are listed.
    """
    return {
        "text_sha256": quotations.article_hash(found),
        "words": quotations.count_words(found),
        "numbers": [_number(reading) for reading in _distinct(found)] or None,
        "mentions": sorted(
            name
            for name, actor in actors.items()
            if any(quotations.names(found, spelling) for spelling in actor.names())
        )
        or None,
    }


def _distinct(found: str) -> Iterator[Reading]:
    seen = set()
    for reading in reader.read_figures(found):
        key = tuple(_number(reading).items())
        if key not in seen:
            seen.add(key)
            yield reading


def _number(reading: Reading) -> dict[str, Any]:
    fields = ("measure", "low", "best", "high", "qualifier", "who")
    return {
        field: value
        for field in fields
        if (value := getattr(reading, field)) is not None
    }


def seal(source: str, found: str, file: str, corpus: Corpus) -> Sealed:
    """Seal the quotations of one source that stand in its article.

    Args:
        source: Id of the source.
        found: The article's text.
        file: Text of the source's record as it is.
        corpus: All briefs, which hold the quotations.
    """
    known = facts(found, corpus.actors)
    folded = quotations.paragraphs(found)
    seals = {
        quotations.seal(known["text_sha256"], quote)
        for quote in corpus.sealable.get(source, ())
        if quotations.contains(folded, quote)
    }
    names = {
        quotations.seal(known["text_sha256"], name) for name in named(found, corpus)
    }
    before = corpus.sources[source]
    dropped = len(set(before.seals) - seals - names)
    values = {**known, "seals": sorted(seals | names) or None}
    if before.text_sha256 != known["text_sha256"] or seals - set(before.seals):
        values["rechecked"] = None  # what is new was never looked for again
    return Sealed(source, yaml_editor.set_keys(file, values), len(seals), dropped)


def named(found: str, corpus: Corpus) -> Iterator[str]:
    """Yield every name of an actor that an article has; each is sealed.

    So a clone without the article can tell that an actor was renamed since.
    """
    for actor in corpus.actors.values():
        yield from (name for name in actor.names() if quotations.names(found, name))
