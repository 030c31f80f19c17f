"""Share of an article that is quoted, and the limit on it."""

from __future__ import annotations

from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.text import quotations

FREE_NAME_WORDS = 3
"""Most words of a name in `named_as` that does not count as quoted."""


class QuotedShare(NamedTuple):
    """The quoted part of an article and the limit on it, both in words."""

    quoted: int
    """Number of quoted words; words shared by several quotations count once."""
    limit: int
    """Number of words that may be quoted."""


def counted_quotations(source: str, corpus: Corpus) -> tuple[str, ...]:
    """Return the quotations from a source that count, and its longer names."""
    quoted = set(corpus.quotations.get(source, ()))
    return tuple(
        words
        for words in corpus.sealed_words.get(source, ())
        if words in quoted or quotations.count_words(words) > FREE_NAME_WORDS
    )


def quoted_share(
    source: str, corpus: Corpus, *, words: int | None = None, more: str = ""
) -> QuotedShare:
    """Return the quoted share of an article, as E303 counts it.

    Args:
        source: Id of the source.
        corpus: The corpus.
        words: The length of the article, if its record may lack it.
        more: A quotation that is not saved yet.
    """
    quotes = [*counted_quotations(source, corpus), *([more] if more else [])]
    length = corpus.sources[source].words if words is None else words
    limit = quotations.quotable_words(length)
    return QuotedShare(quotations.quoted_words(quotes), limit)


def excessive_share(source: str, corpus: Corpus) -> QuotedShare | None:
    """Return the quoted share of an article if it exceeds the limit, else None."""
    counted = counted_quotations(source, corpus)
    limit = quotations.quotable_words(corpus.sources[source].words)
    if sum(map(quotations.equivalent_words, counted)) <= limit:
        return None  # words quoted twice count once, so the share is no more than this
    share = quoted_share(source, corpus)
    return share if share.quoted > share.limit else None
