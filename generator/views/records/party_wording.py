"""Names of parties as they stand within a sentence, and whether a text has them."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.corpus.corpus import Corpus
from generator.model.documents import Actor
from generator.model.geography.countries import COUNTRIES
from generator.model.parties import Party, Unnamed
from generator.model.vocabulary import ActorKind

_BODIES = frozenset(
    "agency army assembly association bank bureau centre center church coalition "
    "commission committee confederation council court demonstrators federation forces "
    "foundation front fund group institute league ministry movement nations network "
    "office organisation organization parliament party police press programme "
    "protesters service tribunal union".split()
)
"""Nouns that take an article in a name of several words: the European Union."""
_PUBLIC_BODIES = (ActorKind.GOVERNMENT, ActorKind.STATE_BODY)
"""Kinds whose names take an article whatever their noun."""
_SPELLED = frozenset("AU BBC CIA CIS EU FBI ICRC IMF OSCE UN WHO".split())
"""Names spoken letter by letter that take an article: the BBC, but AFP."""
_PLURAL_STATES = re.compile(
    r"United\b|Netherlands|Philippines|Maldives|Bahamas|Comoros|\w+ Islands$"
)
_DESCRIPTIONS = (
    "border demonstrators government interim opposition police protesters security "
    "transitional"
).split()
"""First words of names that only describe, and so are capitalised only in headings."""
_QUALIFIER = re.compile(r",? (?:of|in|at) .*$|, .*$")
"""What follows the head of a name, such as `of Belarus`."""
_ARTICLE = re.compile(r"^(?:the|an?|some) ", re.I)
_DATED = re.compile(r", \w+ \d{4}$")
"""The date in the name of a group that is known for one crisis alone."""
_SPEECH = (
    "accused acknowledged admitted announced appealed assumed believed blamed called "
    "claimed condemned confirmed counted denied estimated expected promised put "
    "reported said spoke told wanted warned"
).split()
_OPENING = 8
"""Words at the start of a statement among which its speaker is named."""
_STEM = 5
"""Letters that a state shares with its adjective: Kyrgyzstan and Kyrgyz."""


def within_sentence(actor: Actor) -> str:
    """Return the name of an actor as it stands within a sentence.

    It takes an article, drops the date of its crisis, and starts in lower case where
    its first word only describes: `the demonstrators in Kyrgyzstan`.
    """
    name = _DATED.sub("", actor.name)
    first, _, rest = name.partition(" ")
    if first.lower() in _DESCRIPTIONS:
        name = f"{first.lower()} {rest}".strip()
    return f"the {name}" if _takes_article(name, actor.kind) else name


def role_within_sentence(text: str) -> str:
    """Return the first part of a role as it follows a name: `interim leader`.

    Abbreviations and adjectives of states keep their capital.
    """
    role = text.rstrip(".").partition(",")[0]
    first = role.partition(" ")[0]
    stem = first[:_STEM]
    if first.isupper() or any(name.startswith(stem) for name in COUNTRIES.values()):
        return role
    return role[:1].lower() + role[1:]


def _takes_article(name: str, kind: ActorKind) -> bool:
    words = _QUALIFIER.sub("", name).lower().split()
    if kind is ActorKind.PERSON or words[0] == "the":
        return False
    if kind is ActorKind.STATE:
        return _PLURAL_STATES.match(name) is not None
    return (
        kind in _PUBLIC_BODIES
        or name in _SPELLED
        or (not _BODIES.isdisjoint(words) and len(name.split()) > 1)
    )


def is_obvious(body: Actor, words: str, countries: Collection[str]) -> bool:
    """Tell whether readers know to which body the party described by `words` belongs.

    Args:
        body: The actor to which the party belongs.
        words: The description of the party, or of its role.
        countries: Countries of the crisis; that somebody is of their state goes without
            saying.
    """
    if body.kind is ActorKind.STATE and body.country in countries:
        return True
    heads = (_QUALIFIER.sub("", name) for name in body.names())
    if any(re.search(rf"\b{re.escape(head)}\b", words, re.I) for head in heads):
        return True
    return (
        body.kind is ActorKind.STATE
        and " " not in body.name
        and bool(re.search(rf"\b{re.escape(body.name[:_STEM])}", words))
    )


def opens_with_speaker(
    text: str, parties: Collection[Party], corpus: Corpus, *, speech: bool
) -> bool:
    """Tell whether a statement names its only speaker where it begins.

    Args:
        text: The statement.
        parties: Its speakers.
        corpus: Everything published.
        speech: Whether the text must also say that the party said so, as a text must
            that could tell something else of it.
    """
    if len(parties) != 1:
        return False
    opening = " ".join(text.split()[:_OPENING])
    folded = opening.casefold()
    (party,) = parties
    for name in _short_names(party, corpus):
        if name.casefold() not in folded:
            continue  # spares compiling a pattern
        found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", opening, re.I)
        if found and (not speech or _tells_speech(opening, found)):
            return True
    return False


def _tells_speech(opening: str, name: re.Match[str]) -> bool:
    before, after = opening[: name.start()], opening[name.end() :]
    verbs = "|".join(_SPEECH)
    return bool(
        re.match(r"according to (?:the )?$", before, re.I)
        or re.match(rf" (?:{verbs})\b", after)
    )


def _short_names(party: Party, corpus: Corpus) -> tuple[str, ...]:
    """Return the names by which a text may call a party: surname, head of the name."""
    if isinstance(party, Unnamed):
        return (_QUALIFIER.sub("", _ARTICLE.sub("", party.unnamed)),)
    actor = corpus.actors[party]
    if actor.kind is ActorKind.PERSON:
        return (actor.name, actor.name.split()[-1])
    if actor.kind is ActorKind.MEDIA:
        return actor.names()
    return tuple(_QUALIFIER.sub("", name) for name in actor.names())
