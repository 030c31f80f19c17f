"""Bodies called by their kind: "the company said"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.corpus.names.actor_names_in_articles import ActorNames
from generator.model.documents import Actor
from generator.model.vocabulary import ActorKind
from generator.text import tokens
from generator.text.identifying_words import TABLE, keywords, of_names, stem
from generator.text.speech import pronouns, speakers, speaking_phrases
from generator.text.tokens import Sentence

_NOUNS: Mapping[str, frozenset[str]] = {
    kind: frozenset(map(stem, nouns)) for kind, nouns in TABLE["bodies"].items()
}
_BY_NAME: Mapping[str, frozenset[str]] = {
    noun: frozenset(map(stem, words)) for noun, words in TABLE["bodies_by_name"].items()
}
_MODIFIERS: Mapping[str, frozenset[str]] = {
    kind: frozenset(map(stem, words)) for kind, words in TABLE["body_modifiers"].items()
}
_NAMED_BY_NATURE = (ActorKind.COMPANY, ActorKind.MEDIA)
"""Kinds of actors whose names tell what they are: "Norgate Mining", "Radio Norgate"."""
_DEFINITE = frozenset(("the", "its", "their", "this"))
ROLES = frozenset(map(stem, TABLE["roles"]))
"""Words for those who speak for a body: "a company spokesman"."""


def modifiers_for(actor: Actor) -> frozenset[str]:
    """Return the words by which such a noun may be described: "the news agency"."""
    return _MODIFIERS.get(actor.kind.value, frozenset())


def nouns_for(actor: Actor) -> frozenset[str]:
    """Return the nouns by which an article may call an actor that it has named."""
    nouns = _NOUNS.get(actor.kind.value, frozenset())
    if actor.kind not in _NAMED_BY_NATURE:
        return nouns
    named = of_names(actor.names())
    return nouns.union(noun for noun, words in _BY_NAME.items() if words & named)


def meant(article: str, quote: str, names: ActorNames) -> set[str]:
    """Return the actors that "the company" or the like may mean as a speaker.

    They are the actors of that kind named earlier in the sentence, or else in the
    nearest sentence before it that names one.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
        names: All actors, and the words by which the article names them.
    """
    found: set[str] = set()
    for words, texts in _speakers(article, quote):
        called = keywords(words) - ROLES
        bodies = [
            actor_id
            for actor_id, actor in names.actors.items()
            if len(noun := (called - modifiers_for(actor)) or called) == 1
            and noun <= nouns_for(actor)
        ]
        named = ({one for one in bodies if names.is_named(one, text)} for text in texts)
        found |= next(filter(None, named), set())
    return found


def _speakers(article: str, quote: str) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the words for each speaker with the words before, the nearest first.

    "A company" and "rebels" name no known body, but "a company spokesman" may speak for
    one.
    """
    for sentence in _sentences(article, quote):
        for phrase in speaking_phrases.placed_phrases(sentence):
            first = speaking_phrases.start_of(phrase, sentence)
            own = article[sentence[0].start : sentence[first].start]
            whole = article[sentence[0].start : sentence[-1].end]
            earlier = (text for text, _ in pronouns.sentences_before(article, whole))
            if phrase.words and _is_definite(phrase.words):
                yield phrase.words, [own, *earlier]


def _is_definite(words: Sequence[str]) -> bool:
    return words[0].lower() in _DEFINITE or not ROLES.isdisjoint(map(stem, words))


def _sentences(article: str, quote: str) -> Iterator[Sentence]:
    """Yield the sentences of an article from each of which a quotation has words."""
    for part in tokens.split_sentences(quote):
        yield from speakers.sentences_of(article, quote[part[0].start : part[-1].end])
