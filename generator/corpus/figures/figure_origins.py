"""Origins of figures, and whether two origins or quotations are independent."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from generator.corpus import quotation_speakers, verification
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.memoized_lookups import memoized
from generator.model.parties import Party, Unnamed
from generator.model.records import Evidence, Figure
from generator.model.sources import QuotedSentence
from generator.text import identifying_words, near_copies, quotations

_SHARED_WORDS = 3
"""Shared words in a row from which two quotations may be of the same sentence."""
_COPIED_WORDS = 6
"""Shared words in a row from which a sentence of another article is a copy."""


def origins(figure: Figure, corpus: Corpus) -> tuple[Party | None, ...]:
    """Return the origins of a figure, with None for one that is not stated.

    They are its attribution, else the evidence's origin, else its source's only one.
    """
    if figure.attributed_to:
        return figure.attributed_to
    return tuple(
        dict.fromkeys(origin(evidence, corpus) for evidence in figure.evidence)
    )


def origin(evidence: Evidence, corpus: Corpus) -> Party | None:
    """Return the stated origin of a quotation: its own, or its source's only one."""
    if evidence.origin:
        return evidence.origin
    source = corpus.sources.get(evidence.source)
    return source.origins[0] if source and len(source.origins) == 1 else None


@memoized
def vouched_origins(figure: Figure, corpus: Corpus) -> tuple[Party | None, ...]:
    """Return the origins of a figure, with None for one that no article names.

    An article names an origin in its text or by what its page says of itself. What a
    contributor has typed as publisher or author makes no origin independent.
    """
    return tuple(
        party if _is_vouched(party, figure, corpus) else None
        for party in origins(figure, corpus)
    )


def vouched_origin(evidence: Evidence, figure: Figure, corpus: Corpus) -> Party | None:
    """Return the origin of one quotation, or None where no article names it."""
    party = origin(evidence, corpus)
    return party if _is_vouched(party, figure, corpus) else None


def _is_vouched(party: Party | None, figure: Figure, corpus: Corpus) -> bool:
    actor = actor_of(party) if party is not None else None
    if actor is None or actor in figure.named_as or actor not in corpus.actors:
        return True
    return any(_names(evidence.source, actor, corpus) for evidence in figure.evidence)


def _names(name: str, actor: str, corpus: Corpus) -> bool:
    """Tell whether an article names an actor; true if it was never taken in."""
    source = corpus.sources.get(name)
    if source is None or source.text_sha256 is None or actor in source.mentions:
        return True
    if any(
        quotations.seal(source.text_sha256, spelling) in source.seals
        for spelling in corpus.actors[actor].names()
    ):
        return True
    return actor in verification.actors_of_page(source, corpus)


def are_independent(one: Party | None, other: Party | None, corpus: Corpus) -> bool:
    """Tell whether two origins are stated, different, and not parts of one body."""
    if one is None or other is None or one == other:
        return False
    for party in (one, other):
        if isinstance(party, Unnamed) and not party.of:
            return False  # unknown, and of no known body
    if isinstance(one, Unnamed) and isinstance(other, Unnamed):
        return False
    return not set(_bodies(one, corpus)) & set(_bodies(other, corpus))


def has_informant(figure: Figure, origin: Party | None, corpus: Corpus) -> bool:
    """Tell whether a quoted sentence of a figure cites an origin, or a part of it.

    So "the clinic said, quoting the union" is not independent of the union.
    """
    actor = corpus.actors.get(actor_of(origin) or "") if origin is not None else None
    if actor is None:
        return False
    names = identifying_words.of_names(actor.names())
    for evidence in figure.evidence:
        source = corpus.sources.get(evidence.source)
        if source is None or source.text_sha256 is None:
            continue
        context = quotation_speakers.context_of(source, evidence.quote)
        if context and quotation_speakers.is_among(
            context.informants, source.text_sha256, names
        ):
            return True
    return False


def _bodies(party: Party, corpus: Corpus) -> Iterator[str]:
    if actor := actor_of(party):
        yield from corpus.bodies(actor)


def may_share_sentence(first: Evidence, second: Evidence, corpus: Corpus) -> bool:
    """Tell whether two quotations may be of one sentence, or of a copy of it."""
    sentence, other = _sentence(first, corpus), _sentence(second, corpus)
    if sentence and other:
        if sentence.sentence == other.sentence:
            return True
        if near_copies.are_near_copies(sentence.pairs, other.pairs):
            return True
    same = first.source == second.source
    size = _SHARED_WORDS if same else _COPIED_WORDS
    return bool(_word_runs(first.quote, size) & _word_runs(second.quote, size))


def _sentence(evidence: Evidence, corpus: Corpus) -> QuotedSentence | None:
    """Return the sentence of a quotation, if its source's record has its hash."""
    source = corpus.sources.get(evidence.source)
    if source is None or source.text_sha256 is None:
        return None
    seal = quotations.seal(source.text_sha256, evidence.quote)
    return next((one for one in source.sentences if one.quotation == seal), None)


def _word_runs(quote: str, size: int) -> set[tuple[str, ...]]:
    words = quotations.split_words(quote)
    return {
        tuple(words[start : start + size]) for start in range(len(words) - size + 1)
    }


def is_self_corroborated(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether a figure has evidence from two independent origins."""
    return not figure.attributed_to and any(
        not may_share_sentence(first, second, corpus)
        and are_independent(
            vouched_origin(first, figure, corpus),
            vouched_origin(second, figure, corpus),
            corpus,
        )
        for first, second in combinations(figure.evidence, 2)
    )


def figures_are_independent(first: Figure, second: Figure, corpus: Corpus) -> bool:
    """Tell whether two figures share no sentence and have independent origins.

    Neither article may say that one origin has its number from the other.
    """
    first_origins = vouched_origins(first, corpus)
    second_origins = vouched_origins(second, corpus)
    pairs = product(first_origins, second_origins)
    if not all(are_independent(*pair, corpus) for pair in pairs):
        return False
    quotes = product(first.evidence, second.evidence)
    return not (
        any(has_informant(second, one, corpus) for one in first_origins)
        or any(has_informant(first, one, corpus) for one in second_origins)
        or any(may_share_sentence(*pair, corpus) for pair in quotes)
    )


def may_share_informant(first: Figure, second: Figure, corpus: Corpus) -> bool:
    """Tell whether an article of one figure names an origin of the other.

    That article may have taken the number from this origin, whatever its sentence says.
    An article quoted for both figures is left out, since it tells them apart.
    """
    pairs = ((first, second), (second, first))
    return any(_is_named_beside(*pair, corpus) for pair in pairs)


def _is_named_beside(figure: Figure, other: Figure, corpus: Corpus) -> bool:
    own = {evidence.source for evidence in figure.evidence}
    foreign = {evidence.source for evidence in other.evidence} - own
    named = {
        actor
        for name in foreign & corpus.sources.keys()
        for actor in corpus.sources[name].mentions
    }
    return any(actor_of(party) in named for party in origins(figure, corpus) if party)


def latest_by_origin(ordered: tuple[Figure, ...], corpus: Corpus) -> tuple[Figure, ...]:
    """Return the latest figure of each origin, none of them superseded.

    Figures with an unstated origin are grouped by the sources that they quote.
    """
    superseded = {figure.supersedes for figure in ordered}
    latest: dict[object, Figure] = {}
    for figure in ordered:
        if figure.id in superseded:
            continue
        sources = tuple(evidence.source for evidence in figure.evidence)
        for origin in origins(figure, corpus):
            latest[sources if origin is None else origin] = figure
    return tuple({figure.id: figure for figure in latest.values()}.values())
