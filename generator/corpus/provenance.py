"""Origins of figures, and whether two origins or quotations are independent."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.index import actor_of
from generator.model.records import Evidence, Figure, Party, Unnamed
from generator.text import quotations

_SHARED_WORDS = 3
"""Shared words in a row from which two quotations may be of the same sentence."""
_COPIED_WORDS = 6
"""Shared words in a row from which a sentence of another article is a copy."""


def origins(figure: Figure, corpus: Corpus) -> tuple[Party | None, ...]:
    """Return where a figure comes from; None stands for what is not stated.

    It is the attribution, else the evidence's origin, else its source's only one.
    """
    if figure.attributed_to:
        return figure.attributed_to
    return tuple(
        dict.fromkeys(origin(evidence, corpus) for evidence in figure.evidence)
    )


def origin(evidence: Evidence, corpus: Corpus) -> Party | None:
    """Return the stated origins of one quotation."""
    if evidence.origin:
        return evidence.origin
    source = corpus.sources.get(evidence.source)
    return source.origins[0] if source and len(source.origins) == 1 else None


def are_independent(one: Party | None, other: Party | None, corpus: Corpus) -> bool:
    """Return whether two origins are stated, different, and not parts of one body."""
    if one is None or other is None or one == other:
        return False
    for party in (one, other):
        if isinstance(party, Unnamed) and not party.of:
            return False  # who that is, and whose, nobody can tell
    if isinstance(one, Unnamed) and isinstance(other, Unnamed):
        return False
    return not set(_bodies(one, corpus)) & set(_bodies(other, corpus))


def _bodies(party: Party, corpus: Corpus) -> Iterator[str]:
    if actor := actor_of(party):
        yield from corpus.bodies(actor)


def may_share_sentence(first: Evidence, second: Evidence) -> bool:
    """Tell whether two quotations may be of one sentence, or of a copy of it."""
    same = first.source == second.source
    size = _SHARED_WORDS if same else _COPIED_WORDS
    return bool(_word_runs(first.quote, size) & _word_runs(second.quote, size))


def _word_runs(quote: str, size: int) -> set[tuple[str, ...]]:
    words = quotations.fold(quote).split()
    return {
        tuple(words[start : start + size]) for start in range(len(words) - size + 1)
    }
