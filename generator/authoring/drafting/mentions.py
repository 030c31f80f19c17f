"""Registered actors in the sentences of an article, also by shortened names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from generator.authoring.drafting.language.titles import MODIFIERS, TITLE_WORDS
from generator.corpus.names import actor_names_in_articles
from generator.loader.yaml_editor import RecordData
from generator.model.documents import Actor
from generator.model.vocabulary import ActorKind

_HEADS = {
    ActorKind.MOVEMENT: ("movement", "group"),
    ActorKind.PARTY: ("party",),
    ActorKind.INTERNATIONAL_ORGANISATION: ("organisation", "organization", "bloc"),
    ActorKind.STATE_BODY: ("ministry", "court", "parliament", "army"),
    ActorKind.GOVERNMENT: ("government", "council", "junta"),
    ActorKind.ARMED_GROUP: ("group", "rebels", "militia"),
    ActorKind.CIVIL_SOCIETY: ("group", "union", "charity"),
}
"""Nouns by which an article refers back to actors of a kind: "the movement"."""
_MAX_SENTENCES_BACK = 3
"""Number of sentences back within which the actor meant by such a noun was named."""
_GIVEN_NAME = re.compile(r"(?<![\w’'-])([A-Z][\w-]+)\.? $")
_HONORIFICS = frozenset("mr mrs ms dr gen lt col capt sgt prof rev sir lady".split())
_MODIFIER = r"(?:(?:country|nation|island)[’']s )?"


class Mention(NamedTuple):
    """An actor in a sentence; offsets from 0."""

    start: int
    end: int
    actor: str
    named: bool
    """Whether a name of the actor stands here, not a description or a pronoun."""


class Mentions:
    """Finds the actors of an article, sentence by sentence in their order.

    What "the union" or "she" means depends on the sentences before.
    """

    def __init__(self, actors: Mapping[str, Actor], article: str) -> None:
        """Take the actors that may be named, and the whole article."""
        self.actors = actors
        self.article = article
        self._order: dict[str, int] = {}
        """Actors as they were last spoken of, with the number of the sentence."""
        self._sentence = 0
        """Number of sentences of which the actors were noted."""
        self.speakers: tuple[str | RecordData, ...] = ()
        """Who spoke in the sentence before, named or not."""

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """The actor of each spelling; people also by their surname alone."""
        spellings: dict[str, str] = {}
        surnames: dict[str, set[str]] = {}
        for name, actor in self.actors.items():
            for spelling in actor.names():
                spellings[spelling.removeprefix("the ").removeprefix("The ")] = name
            if actor.kind is ActorKind.PERSON and " " in actor.name:
                surnames.setdefault(actor.name.split()[-1], set()).add(name)
        for surname, people in surnames.items():
            if len(people) == 1 and surname not in spellings:
                (spellings[surname],) = people
        spellings = {**self._short_names, **spellings}
        return {one: name for one, name in spellings.items() if one in self._folded}

    @cached_property
    def _short_names(self) -> dict[str, str]:
        """The actor of each end of a body's name in the article: "Red Cross"."""
        return {
            short: actor_id
            for actor_id, actor in self.actors.items()
            for short in actor_names_in_articles.short_names(actor)
            if any(name in self._folded for name in actor.names())
        }

    @cached_property
    def _folded(self) -> str:
        return " ".join(self.article.replace("’", "'").split())

    @cached_property
    def _words(self) -> frozenset[str]:
        """The distinct words of the article, as written."""
        return frozenset(re.findall(r"[\w-]+", self._folded))

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        if not self._spellings:
            return None
        longest = sorted(self._spellings, key=len, reverse=True)
        names = "|".join(re.escape(one).replace("'", "['’]") for one in longest)
        return re.compile(rf"(?<![\w-])(?:[Tt]he )?({names})(?!\w)")

    @cached_property
    def with_article(self) -> frozenset[str]:
        """The actors before whose name the article puts "the"."""
        return frozenset(
            name
            for spelling, name in self._spellings.items()
            if re.search(rf"\b[Tt]he {re.escape(spelling)}(?!\w)", self._folded)
        )

    def find(self, text: str) -> tuple[Mention, ...]:
        """Return the actors that a sentence names or describes, in order."""
        named = [*self._named(text)]
        described = [
            one
            for one in self._described(text)
            if not any(one.start < end and start < one.end for start, end, *_ in named)
        ]
        return tuple(sorted([*named, *described]))

    def note(self, actor: str) -> None:
        """Note that the article speaks of an actor, whom it may mean by "she" next."""
        self._order.pop(actor, None)
        self._order[actor] = self._sentence

    def end_sentence(self) -> None:
        """Note that the next actors are those of another sentence."""
        self._sentence += 1

    def latest(self, *, person: bool) -> str | None:
        """Return the person, or else the body or state, spoken of last."""
        return next(
            (
                actor
                for actor in reversed(self._order)
                if (self.actors[actor].kind is ActorKind.PERSON) is person
            ),
            None,
        )

    def _named(self, text: str) -> Iterator[Mention]:
        if self._pattern is None:
            return
        for match in self._pattern.finditer(text):
            spelling = match[1].replace("’", "'")
            actor = self._spellings[spelling]
            if spelling in self._short_names and _GIVEN_NAME.search(
                text[: match.start()]
            ):
                continue  # the end of another's name
            if self._is_namesake(actor, spelling, text[: match.start()]):
                continue
            yield Mention(*match.span(), actor, named=True)

    def _is_namesake(self, actor: str, spelling: str, before: str) -> bool:
        """Tell whether a surname stands behind the given name of somebody else."""
        given = _GIVEN_NAME.search(before)
        if given is None or spelling in self.actors[actor].names():
            return False
        word = given[1].lower()
        is_title = word in TITLE_WORDS | MODIFIERS | _HONORIFICS
        if is_title or word in _folded_words(self.actors[actor].name):
            return False
        return word not in self._words

    def _described(self, text: str) -> Iterator[Mention]:
        """Yield mentions by description: "the council" for the council named last."""
        seen: set[str] = set()
        for actor in reversed(self._order):
            heads = [head for head in self._heads(actor) if head not in seen]
            seen.update(heads)
            if heads:
                pattern = (
                    rf"\b[Tt]he {_MODIFIER}(?:{'|'.join(map(re.escape, heads))})\b"
                )
                for match in re.finditer(pattern, text):
                    if text[match.end() : match.end() + 2] not in ("'s", "’s"):
                        yield Mention(*match.span(), actor, named=False)

    def _heads(self, name: str) -> tuple[str, ...]:
        """Return the nouns by which an article may refer back to an actor.

        Those that fit every actor of a kind may soon mean one that has no file.
        """
        actor = self.actors[name]
        if actor.kind is ActorKind.PERSON:
            words = re.findall(r"[\w-]+", (actor.public_role or "").lower())
            return tuple(word for word in words if word in TITLE_WORDS)
        last = actor.name.split()[-1].lower()
        own = (last, last.capitalize()) if last.isalpha() and " " in actor.name else ()
        is_near = self._sentence - self._order[name] <= _MAX_SENTENCES_BACK
        heads = _HEADS.get(actor.kind, ()) if is_near else ()
        return tuple(dict.fromkeys((*own, *heads)))


def _folded_words(name: str) -> frozenset[str]:
    return frozenset(name.lower().split())
