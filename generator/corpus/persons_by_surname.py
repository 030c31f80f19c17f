"""Persons whom an article calls by their surname alone, with their office beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.names.name_particles import PARTICLES
from generator.model import edtf
from generator.model.documents import Actor
from generator.model.vocabulary import ActorKind
from generator.text import identifying_words, quotations
from generator.text.function_words import (
    COORDINATORS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from generator.text.language_tags import is_english
from generator.text.regex import Regex

_MIN_LETTERS = 4
"""Letters from which a surname is seldom another word."""
_RANKS = frozenset(
    "admiral brigadier captain colonel commander general lieutenant major marshal "
    "sergeant gen col maj capt lt".split()
)
"""Ranks, which an article may give anybody who commands."""
_OPENING = COORDINATORS | SUBORDINATORS | PREPOSITIONS | MODALS | edtf.CALENDAR_WORDS
"""Words that may begin a sentence before a name."""
_SOMEBODY_ELSE = PARTICLES | frozenset(
    "a an another other one named called certain late fellow elder younger brother "
    "sister cousin son daughter uncle aunt nephew niece wife husband widow father "
    "mother family brothers sisters".split()
)
"""Words before a surname that are of another bearer, or introduce one."""
_OCCUPATION = Regex(r"\w+(?:er|or|ist|ian|man|woman)")
"""A noun such as "teacher" before a surname, or a preposition such as "after"."""
_WORD_BEFORE = Regex(r"([\w'-]+|\b(?:[A-Z]|Mrs?|Ms|Dr|Gen|Col|Maj|Capt|Lt|Prof)\.) $")
_NAME_GOES_ON = Regex(
    rf"-| (?!(?:{'|'.join((*edtf.WEEKDAYS, *edtf.MONTHS))})\b)[A-Z]"
    r"|,? (?:junior|senior|the (?:younger|elder))\b"
)
"""What makes a surname part of another name: "Wenn Street", "Wenn the elder"."""
_DESCRIBED = Regex(r", ((?:an?|the|his|her|its|\w+'s) [^,.;]{2,60})")
"""A description behind a surname: "Wenn, the regiment's commander, …"."""
_OFFICE_BEFORE = Regex(r"((?:[\w'-]+ ){1,3}(?:of|for|in) [^,.:;]{2,60}), $")
"""An office with a place or body before a surname: "the mayor of Lorne, Wenn"."""
_TITLE = Regex(r"((?:[\w'-]+ ){1,3})$")
"""Words before a surname that may be a title: "the regiment's commander Wenn"."""
_OF_BEHIND = Regex(r" of (?:the )?([A-Z][\w'-]*)")
_WHOSE = Regex(r"([\w-]+)'s? |\b(?:of|for|in|at) ((?:[\w'-]+ ?){1,5})")
"""Whose an office is: "the regiment's commander", "mayor of Lorne"."""
_LIMITS = frozenset("deputy vice assistant junior".split())
"""Words that make an office another one."""
_SENTENCE_START = Regex(r"(?:^|[.!?:'] )$")
_MAX_BEFORE = 100
"""Characters before a surname in which its office is looked for."""


class _Office(NamedTuple):
    """The office of a person, by stems of words."""

    nouns: frozenset[str]
    """What it is called: "health", "minister"."""
    bodies: frozenset[str]
    """Whose office it is, with the names of the body that the person is part of."""

    def is_told(self, words: str) -> bool:
        """Tell whether words name this office, and not one of another body."""
        told = identifying_words.content(words)
        whose = (one or other for one, other in _WHOSE.findall(words))
        return (
            not told.isdisjoint(self.nouns)
            and told & _LIMITS == self.nouns & _LIMITS
            and not any(
                self.bodies.isdisjoint(identifying_words.content(one)) for one in whose
            )
        )


def surname_seal(digest: str, actor: Actor) -> str:
    """Return the seal by which a source's record says that a surname means a person."""
    return quotations.seal(digest, f"surname: {actor.name}")


def is_named_by_surname(name: str, actor: Actor, corpus: Corpus) -> bool:
    """Tell whether an article, sealed or on this disk, means a person by surname."""
    source, article = corpus.sources[name], corpus.articles.get(name)
    if surname_seal(source.text_sha256 or "", actor) in source.seals:
        return True
    english = article is not None and is_english(source.language)
    return english and is_called_by_surname(article or "", actor, corpus)


def called_by_surname(article: str, name: str, corpus: Corpus) -> Iterator[Actor]:
    """Yield the persons in records on an article that it names by surname and office.

    Args:
        article: The article's text.
        name: The id of its source.
        corpus: All records that quote it.
    """
    if not is_english(corpus.sources[name].language):
        return
    seen = set()
    for use in corpus.source_uses.get(name, ()):
        for _, party in use.record.parties():
            actor_id = actor_of(party)
            if actor_id is None or actor_id in seen or actor_id in use.record.named_as:
                continue
            seen.add(actor_id)
            actor = corpus.actors.get(actor_id)
            if actor and is_called_by_surname(article, actor, corpus):
                yield actor


def is_called_by_surname(article: str, actor: Actor, corpus: Corpus) -> bool:
    """Tell whether an article means a person wherever it has the surname.

    It has the surname beside the person's office, "Mayor Wenn" or "Wenn, the mayor of
    Lorne", and nowhere with another first name or office.
    """
    surname = actor.name.split()[-1]
    if actor.kind is not ActorKind.PERSON or len(surname) < _MIN_LETTERS:
        return False
    if len(corpus.actors_by_word.get(surname.lower(), ())) != 1:
        return False
    if quotations.contains_name(article, actor.name):
        return False  # no surname alone
    surname, office = quotations.fold_marks(surname), _office(actor, corpus)
    found = [
        _is_beside_office(text, start, start + len(surname), office)
        for text in map(quotations.fold_marks, article.split("\n\n"))
        for start in quotations.name_positions(text, surname)
    ]
    return True in found and None not in found


def _office(actor: Actor, corpus: Corpus) -> _Office:
    nouns, _, whole = (actor.public_role or "").partition(" of ")
    body = corpus.actors.get(actor.part_of or "")
    names = " ".join((whole, *(body.names() if body else ())))
    content = identifying_words.content
    return _Office(content(nouns) - {"former", "acting"}, content(names))


def _is_beside_office(text: str, start: int, end: int, office: _Office) -> bool | None:
    """Tell whether a surname stands beside an office, None if it may be another's."""
    before = text[max(0, start - _MAX_BEFORE) : start]
    if _NAME_GOES_ON.match(text, end) or _introduces_another(before, office.nouns):
        return None
    place = _OF_BEHIND.match(text, end)
    if place and office.bodies.isdisjoint(identifying_words.content(place[1])):
        return None
    told = [
        one[1]
        for one in (_DESCRIBED.match(text, end), _OFFICE_BEFORE.search(before))
        if one
    ]
    title = _TITLE.search(before)
    if title and identifying_words.stem(title[1].split()[-1]) in office.nouns:
        told.append(title[1])
    if not all(map(office.is_told, told)):
        return None
    return bool(told)


def _introduces_another(before: str, office: frozenset[str]) -> bool:
    """Tell whether the word before a surname is another name, or another's office."""
    match = _WORD_BEFORE.search(before)
    if match is None:
        return before.endswith("-")
    word = match[1].lower().removesuffix(".")
    if word in _SOMEBODY_ELSE:
        return True
    if word in _RANKS or identifying_words.stem(word) in office:
        return False
    if match[1][0].isupper():
        starts = _SENTENCE_START.search(before[: match.start()])
        return not (starts and word in _OPENING)
    return bool(_OCCUPATION.fullmatch(word)) and word not in _OPENING
