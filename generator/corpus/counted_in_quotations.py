"""Groups, places and measures of a figure, by the text around its quotation."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import Reference
from generator.model.records import Figure
from generator.model.vocabulary import Who
from generator.text import quotations
from generator.text.nearby import counted_groups, counted_places, told_measures


def groups(
    article: str, digest: str, quote: str, name: str, corpus: Corpus
) -> Iterator[str]:
    """Yield the groups that figures with a quotation may count.

    Those of the vocabulary are given by their names, and those of a brief as hashes.
    """
    figures = [*_figures(quote, name, corpus)]
    if figures:
        yield from (Who.UNSPECIFIED.value, *counted_groups.groups(article, quote))
    named = (one for use in figures for one in corpus.crises[use.crisis].groups)
    for label in dict.fromkeys(group.name for group in named):
        if counted_groups.names_group(article, quote, label):
            yield group_seal(digest, label)


def places(
    article: str, digest: str, quote: str, name: str, corpus: Corpus
) -> Iterator[str]:
    """Yield hashes of the words for places in which a quotation may be set.

    For a quotation that counts nobody, only a place before "where" is known.
    """
    is_counting = any(True for _ in _figures(quote, name, corpus))
    find = (
        counted_places.words_of_places
        if is_counting
        else counted_places.words_before_where
    )
    for word in find(article, quote):
        yield place_seal(digest, word)


def measures(article: str, quote: str, name: str, corpus: Corpus) -> Iterator[str]:
    """Yield the measures that figures with a quotation may have, or `none`."""
    if any(True for _ in _figures(quote, name, corpus)):
        yield from told_measures.measures(article, quote) or ("none",)


def _figures(quote: str, name: str, corpus: Corpus) -> Iterator[Reference]:
    """Yield the figures that have a quotation from a source."""
    folded = quotations.fold(quote)
    for use in corpus.source_uses.get(name, ()):
        quotes = (quotations.fold(one.quote) for one in use.record.evidence)
        if isinstance(use.record, Figure) and folded in quotes:
            yield use


def group_seal(digest: str, name: str) -> str:
    """Return the hash of a group that a brief names, in the record of an article."""
    return quotations.seal(digest, f"group: {name}")


def place_seal(digest: str, word: str) -> str:
    """Return the hash of a word of a place's name, in the record of an article."""
    return quotations.seal(digest, f"place: {word}")
