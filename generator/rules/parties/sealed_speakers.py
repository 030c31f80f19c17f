"""Who the speakers are that the record of a source has as hashes of their words."""

from __future__ import annotations

from collections.abc import Iterable

from generator.corpus import bodies_called_by_kind, quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.model.records import Party
from generator.model.sources import Context
from generator.text import identifying_words


def is_named(names: list[str], sealed: frozenset[str], digest: str) -> bool:
    """Tell whether a speaker in a source's record has one of these names."""
    words = identifying_words.of_names(names)
    return quotation_speakers.is_among([sealed], digest, words) or any(
        quotation_speakers.keyword_seals(digest, body) <= sealed
        for body in identifying_words.whole_names(names)
    )


def is_called_by_kind(
    sealed: frozenset[str],
    speaking: Iterable[Party],
    context: Context | None,
    corpus: Corpus,
    digest: str,
) -> bool:
    """Tell whether a speaker is "the company", or speaks for it, and may be a party.

    Args:
        sealed: A speaker in a source's record, as hashes of words.
        speaking: Who may speak in a record.
        context: What the article says around the quotation.
        corpus: All actors.
        digest: Hash of the article.
    """
    roles = quotation_speakers.keyword_seals(digest, bodies_called_by_kind.ROLES)
    called = sealed - roles
    for actor_id in map(actor_of, speaking):
        actor = corpus.actors.get(actor_id or "")
        if actor and context and actor_id in context.bodies and len(called) == 1:
            nouns = bodies_called_by_kind.nouns_for(actor)
            if called <= quotation_speakers.keyword_seals(digest, nouns):
                return True
    return False


def is_keyword(keyword: str, sealed: list[frozenset[str]], digest: str) -> bool:
    """Tell whether a special keyword is among the speakers in a source's record."""
    return quotation_speakers.keyword_seals(digest, (keyword,)) in sealed
