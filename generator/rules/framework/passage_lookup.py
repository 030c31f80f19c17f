"""The sources of a record, and whether their articles have some words.

The articles are on this disk, or seals tell of their words.
"""

from __future__ import annotations

from generator.corpus.corpus import Corpus
from generator.model.records import Record
from generator.model.sources import Source
from generator.text import quotations


def is_sealed(source: Source, words: str) -> bool:
    """Tell whether the record of a source has the seal of a passage."""
    digest = source.text_sha256
    return digest is not None and quotations.seal(digest, words) in source.seals


def sources_of(record: Record, corpus: Corpus) -> dict[str, Source]:
    """Return the sources that a record quotes by their ids, in its order."""
    names = (evidence.source for evidence in record.evidence)
    return {name: corpus.sources[name] for name in names if name in corpus.sources}


def is_in_source(name: str, words: str, corpus: Corpus) -> bool:
    """Tell whether words are sealed in a source, or are in its local article."""
    article = corpus.folded_articles.get(name)
    return is_sealed(corpus.sources[name], words) or (
        article is not None and quotations.contains(article, words)
    )


def is_in_sources(words: str, record: Record, corpus: Corpus) -> bool:
    """Tell whether words are in any of the sources of a record."""
    names = sources_of(record, corpus)
    return any(is_in_source(name, words, corpus) for name in names)
