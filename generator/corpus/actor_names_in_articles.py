"""The names by which an article calls an actor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model.documents import Actor
from generator.model.geography.countries import COUNTRIES
from generator.model.vocabulary import ActorKind
from generator.text import identifying_words, name_masking, quotations
from generator.text.statements import contrasted_parties

_BODY = re.compile(
    r"\b(?:administration|agency|army|authority|commission|committee|council|court"
    r"|department|directorate|forces|government|guard|hospital|ministry|navy|office"
    r"|parliament|police|prosecutors?|service)\b",
    re.IGNORECASE,
)
"""A noun that marks the name of a body, in whatever case."""
_ANYWHERE = (ActorKind.PERSON, ActorKind.STATE)
"""Kinds of actors whose names any "of …" may follow: Rosa Otunbayeva of the
interim\ngovernment."""


def names_in(article: str, actor: Actor) -> Iterator[str]:
    """Yield the names of an actor that an article uses on their own.

    A name within another one, such as that of Sudan in South Sudan, does not count, nor
    does an alias such as "the Union" unless the article also has a fuller name.
    """
    found = _spellings_in(article, actor)
    if any(name == actor.name or not is_generic(name) for name in found):
        yield from found


def actors_in(article: str, actors: Mapping[str, Actor]) -> Iterator[str]:
    """Yield the ids of the actors of whom an article uses a name on its own."""
    for actor_id, actor in actors.items():
        if any(names_in(article, actor)):
            yield actor_id


def _spellings_in(text: str, actor: Actor) -> list[str]:
    """Return the names of an actor that a text has.

    The Interior Ministry may be called "the interior ministry".
    """
    followers = _followers(actor)
    return [
        name
        for name in actor.names()
        if name_masking.is_named(
            text,
            name,
            followers,
            any_case=actor.kind is ActorKind.STATE_BODY and bool(_BODY.search(name)),
        )
    ]


def is_generic(name: str) -> bool:
    """Tell whether a name is one common word, by which others may be called too."""
    return (
        identifying_words.stem(name.lower().removeprefix("the "))
        in identifying_words.GENERIC
    )


def is_meant_in(article: str, actor: Actor) -> bool:
    """Tell whether a text names an actor, or a person by surname, or a state's people.

    The surname alone, an adjective such as "Russian", and an alias such as "the Union"
    tell who is meant only where the article names that actor elsewhere.
    """
    if _spellings_in(article, actor):
        return True
    if actor.kind is ActorKind.PERSON:
        surnames = (name.split()[-1] for name in actor.names())
        return any(
            name_masking.is_named(article, one, followers=None) for one in surnames
        )
    if actor.kind is ActorKind.STATE:
        adjective = rf"\b{re.escape(actor.name)}(?:n|an|ian|i|ese|ish)s?\b"
        return bool(re.search(adjective, article))
    return False


def _followers(actor: Actor) -> tuple[str, ...] | None:
    """Return the names that may follow the name of an actor and "of"; None for all.

    The Interior Ministry of Belarus is the one that its file calls Interior Ministry.
    """
    if actor.kind in _ANYWHERE:
        return None
    own = COUNTRIES.get(actor.country or "")
    return tuple(filter(None, (own,)))


@dataclass(frozen=True, slots=True)
class ActorNames:
    """The words by which an article may name each of the actors."""

    actors: Mapping[str, Actor]
    named_as: Mapping[str, Iterable[str]]
    """Words by which records say that the article names an actor, by the actor's id."""

    def is_named(self, actor_id: str, text: str) -> bool:
        """Tell whether a part of the article names an actor."""
        if is_meant_in(text, self.actors[actor_id]):
            return True
        folded = quotations.fold_paragraphs(text)
        words = self.named_as.get(actor_id, ())
        return any(quotations.contains(folded, word) for word in words)

    def named_in(self, text: str) -> Iterator[str]:
        """Yield the actors whom a part of the article names."""
        for actor_id in self.actors if text else ():
            if self.is_named(actor_id, text):
                yield actor_id

    def named_themselves(self, text: str) -> Iterator[str]:
        """Yield the actors named in a text, but no person named for somebody close.

        "Edda Merrow's predecessor was charged" is not about Edda Merrow; "Norvia's
        deputy minister resigned" is about Norvia.
        """
        without_kin = contrasted_parties.without_kin(text)
        for actor_id in self.named_in(text):
            is_person = self.actors[actor_id].kind is ActorKind.PERSON
            if not is_person or self.is_named(actor_id, without_kin):
                yield actor_id
