"""Recognition of parties among the speakers that a source's record keeps as hashes.

"The Harbour Office of Lorne said" does not make the Harbour Office of Marle speak,
although most of the words are the same; "the company said" may make one speak.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.names import bodies_called_by_kind
from generator.model.parties import Party
from generator.model.records import Position, Record
from generator.model.sources import Context
from generator.model.vocabulary import ActorKind
from generator.text import identifying_words
from generator.text.speech import quoted_subjects

_RANKS = frozenset(
    "assistant deputy vice vice-chair vice-chairman vice-chancellor vice-governor "
    "vice-mayor vice-minister vice-premier vice-president vice-speaker".split()
)
"""Words of a title that make it that of another person."""


def is_named(names: list[str], sealed: frozenset[str], digest: str) -> bool:
    """Tell whether a speaker in a source's record has one of these names."""
    words = identifying_words.of_names(names)
    return quotation_speakers.is_among([sealed], digest, words) or any(
        _seals(digest, body) <= sealed for body in identifying_words.whole_names(names)
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
    called = sealed - _seals(digest, bodies_called_by_kind.ROLES)
    for actor_id in map(actor_of, speaking):
        actor = corpus.actors.get(actor_id or "")
        if actor and context and actor_id in context.bodies:
            modifiers = bodies_called_by_kind.modifiers_for(actor)
            noun = (called - _seals(digest, modifiers)) or called
            nouns = bodies_called_by_kind.nouns_for(actor)
            if len(noun) == 1 and noun <= _seals(digest, nouns):
                return True
    return False


def is_cited_for_deed(
    speaker: frozenset[str], context: Context | None, record: Record, quote: str
) -> bool:
    """Tell whether a position quotes a verb that no party cited for it is subject of.

    Of "the mayor | criticised the raid, the radio said, citing the union", the union
    criticises nothing.
    """
    if not (context and isinstance(record, Position)):
        return False
    is_cited = any(speaker & {*one} for one in context.informants)
    return is_cited and quoted_subjects.begins_with_verb(quote)


def others(
    speaking: Iterable[Party], context: Context | None, corpus: Corpus
) -> list[tuple[str, ...]]:
    """Return the names of each other actor who is named around a quotation.

    Args:
        speaking: Who may speak in a record. Where one of them is no registered actor,
            nobody is returned: who that is cannot be told.
        context: What the article says around the quotation.
        corpus: All actors.
    """
    own = {actor_of(party) for party in speaking}
    if None in own or context is None:
        return []
    near = (corpus.actors.get(name) for name in context.near if name not in own)
    return [actor.names() for actor in near if actor]


def is_of_another(
    speaker: frozenset[str],
    names: list[str],
    others: Iterable[tuple[str, ...]],
    digest: str,
) -> bool:
    """Tell whether a speaker has the whole name of another, and none of ours.

    Args:
        speaker: A speaker in a source's record, as hashes of words.
        names: The names of those who may speak in a record.
        others: The names of each other actor who is named around the quotation.
        digest: Hash of the article.
    """
    if _is_whole(names, speaker, digest):
        return False
    shared = speaker & _seals(digest, identifying_words.of_names(names))
    return any(
        _is_whole(one, speaker, digest)
        and shared <= _seals(digest, identifying_words.of_names(one))
        for one in others
    )


def is_of_other_rank(
    speaker: frozenset[str], speaking: Iterable[Party], corpus: Corpus, digest: str
) -> bool:
    """Tell whether a speaker is a deputy, and no person who may speak is called one.

    Args:
        speaker: A speaker in a source's record, as hashes of words.
        speaking: Who may speak in a record.
        corpus: All actors.
        digest: Hash of the article.
    """
    actors = [corpus.actors.get(actor_of(party) or "") for party in speaking]
    persons = [one for one in actors if one and one.kind is ActorKind.PERSON]
    if len(persons) < len(actors):
        return False  # a body, for which its deputy minister may speak
    names = [name for one in persons for name in one.names()]
    known = identifying_words.of_names((*names, *(f"{p.public_role}" for p in persons)))
    ranks = speaker & _seals(digest, _RANKS)
    if speaker - ranks <= _seals(digest, identifying_words.of_names(names)):
        return False  # "Deputy Vell said", of a member of parliament
    return not ranks <= _seals(digest, known) and not _is_whole(names, speaker, digest)


def is_keyword(keyword: str, sealed: list[frozenset[str]], digest: str) -> bool:
    """Tell whether a special keyword is among the speakers in a source's record."""
    return _seals(digest, (keyword,)) in sealed


def _is_whole(names: Iterable[str], speaker: frozenset[str], digest: str) -> bool:
    """Tell whether the words for a speaker include a whole name."""
    words = (identifying_words.keywords(name.split()) for name in names)
    return any(_seals(digest, one) <= speaker for one in words if one)


def _seals(digest: str, words: Iterable[str]) -> frozenset[str]:
    return quotation_speakers.keyword_seals(digest, words)
