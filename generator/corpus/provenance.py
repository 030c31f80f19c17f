"""Origins of figures, and whether two origins are independent."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.index import actor_of
from generator.model.records import Evidence, Figure, Party, Unnamed


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
