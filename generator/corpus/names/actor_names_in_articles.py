"""The names by which an article calls an actor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.documents import Actor
from generator.model.geography.countries import COUNTRIES
from generator.model.vocabulary import ActorKind
from generator.text import identifying_words, name_masking, quotations
from generator.text.regex import Regex
from generator.text.statements import contrasted_parties

_BODY = Regex(
    r"\b(?:administration|agency|army|authority|commission|committee|council|court"
    r"|department|directorate|forces|government|guard|hospital|ministry|navy|office"
    r"|parliament|police|prosecutors?|service)\b",
    re.IGNORECASE,
)
"""A noun that marks the name of a body, in whatever case."""
_THE = Regex(r"^[Tt]he ")
_HEADLINE = Regex(r"\A(?:[^\n]*[^\n.!?\"”]\n+)+")
"""The first lines of an article that end no sentence, and may shorten any name."""
_BEFORE_SHORT = Regex(
    rf"(?:^|[^\w\s]\s*|(?:^|\W)(?:{'|'.join(sorted(identifying_words.SMALL_WORDS))})\s)$",
    re.IGNORECASE,
)
"""What may stand before a short name that an article has explained by a longer one."""
_PLACE_BEHIND = Regex(r"\s+(?:in|of|for|at)\s+(?:the\s+)?[A-Z]")
_DATELINE = (
    r"^(?:(?=[^\n]*\d)[^\n]{{3,60}}?\.\s{name}(?:\.[A-Z]{{2,3}})?\s"
    r"|[^\n]{{3,60}}?\({name}\)\.?\s?)[-–—]\s"
)
"""A dateline in which a medium has its name in capitals, or with a domain behind it:
"Lorne. 3 May. MEDNET.RU - …", "LORNE, May 3 (MEDNET) - …"."""
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


def named_by(article: str, actors: Mapping[str, Actor]) -> dict[str, list[str]]:
    """Return the names of each actor that an article uses on their own, by actor.

    Whoever has no name there but a short one that means another is left out.
    """
    found = {id: [*names_in(article, actor)] for id, actor in actors.items()}
    namesakes = _namesakes(article, found, actors)
    return {id: names for id, names in found.items() if names and id not in namesakes}


def without_namesakes(article: str, actors: Mapping[str, Actor]) -> dict[str, Actor]:
    """Return the actors but for those whose short name means another in an article."""
    found = {id: [*names_in(article, actor)] for id, actor in actors.items()}
    namesakes = _namesakes(article, found, actors)
    return {id: actor for id, actor in actors.items() if id not in namesakes}


def _namesakes(
    article: str, found: Mapping[str, Sequence[str]], actors: Mapping[str, Actor]
) -> set[str]:
    """Return the actors that an article only seems to name.

    Of those that both have the alias "Red Cross", an article on the "Norvian Red Cross"
    means that one by "the Red Cross" if it names no other before or beside it.
    """
    names = [(id, name) for id, own in found.items() for name in own]
    return {
        id
        for id, own in found.items()
        if own
        and all(
            name != actors[id].name
            and (longer := [one for by, one in names if by != id and ends(one, name)])
            and _means(article, name, longer)
            for name in own
        )
    }


def short_names(actor: Actor) -> Iterator[str]:
    """Yield the ends by which an article may call a body that it has named in full.

    The Norvian Red Cross becomes "the Red Cross"; one word alone names nobody.
    """
    for name in actor.names() if actor.kind is not ActorKind.PERSON else ():
        end = _THE.sub("", name).partition(" ")[2]
        if " " in end and all(word[0].isupper() for word in end.split()):
            yield end


def ends(longer: str, name: str) -> bool:
    """Tell whether a name is the end of a longer one: "the Red Cross"."""
    return longer.endswith(f" {_THE.sub('', name)}")


def _means(article: str, name: str, longer: Iterable[str]) -> bool:
    """Tell whether a short name only stands where it means a longer one used before."""
    text = quotations.fold_marks(_HEADLINE.sub("", article))
    short = quotations.fold_marks(_THE.sub("", name))
    whole = [
        range(start, start + len(one))
        for one in map(quotations.fold_marks, longer)
        for start in quotations.name_positions(text, one)
    ]
    first = min((one.start for one in whole), default=0)
    return all(
        start > first
        and _BEFORE_SHORT.search(text[max(0, start - name_masking.MAX_BEFORE) : start])
        and not _PLACE_BEHIND.match(text, start + len(short))
        for start in quotations.name_positions(text, short, any_case=True)
        if not any(start in one for one in whole)
    )


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
        or (actor.kind is ActorKind.MEDIA and _signs(name, text))
    ]


def _signs(name: str, text: str) -> bool:
    """Tell whether a text has the name of a medium in a dateline."""
    capitals = name.upper()
    return capitals in text and bool(
        re.search(_DATELINE.format(name=re.escape(capitals)), text, re.MULTILINE)
    )


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
