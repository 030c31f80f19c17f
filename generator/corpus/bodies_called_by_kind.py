"""Bodies that speak under the name of what they are: "the company said"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.corpus import actor_names_in_articles
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.model.documents import Actor
from generator.model.records import Party
from generator.model.sources import Context
from generator.text.counts.words import tokens
from generator.text.counts.words.tokens import Sentence
from generator.text.identifying_words import TABLE, keywords, stem
from generator.text.speech import pronouns, speakers, speaking_phrases

_NOUNS: Mapping[str, frozenset[str]] = {
    kind: frozenset(map(stem, nouns)) for kind, nouns in TABLE["bodies"].items()
}
_ROLES = frozenset(map(stem, TABLE["roles"]))


def words_for(
    parties: Iterable[Party], context: Context | None, corpus: Corpus
) -> Iterator[str]:
    """Yield what a sentence calls bodies named before, and those who speak for them."""
    for actor_id in map(actor_of, parties):
        if context and actor_id in context.bodies and actor_id in corpus.actors:
            yield from _NOUNS[corpus.actors[actor_id].kind.value] | _ROLES


def meant(
    article: str, quote: str, named: Mapping[str, Iterable[str]], corpus: Corpus
) -> set[str]:
    """Return the actors meant by the speakers of a sentence that "the company" calls.

    They are those of the kind that the sentence names before, or else the nearest
    sentence before it that names any.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
        named: Other words by which records say that the article names an actor.
        corpus: All actors.
    """
    found: set[str] = set()
    for words, texts in _speakers(article, quote):
        called = keywords(words) - _ROLES
        bodies = {
            actor_id: actor
            for actor_id, actor in corpus.actors.items()
            if called and called <= _NOUNS.get(actor.kind.value, frozenset())
        }
        found |= next(
            filter(None, (_named(bodies, one, named) for one in texts)), set()
        )
    return found


def _speakers(article: str, quote: str) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the words for each speaker, with what stands before, the nearest first."""
    for sentence in _sentences(article, quote):
        for phrase in speaking_phrases.placed_phrases(sentence):
            first = speaking_phrases.start_of(phrase, sentence)
            own = article[sentence[0].start : sentence[first].start]
            whole = article[sentence[0].start : sentence[-1].end]
            earlier = (text for text, _ in pronouns.sentences_before(article, whole))
            yield phrase.words, [own, *earlier]


def _sentences(article: str, quote: str) -> Iterator[Sentence]:
    """Yield the sentences of an article from each of which a quotation has words."""
    for part in tokens.split_sentences(quote):
        yield from speakers.sentences_of(article, quote[part[0].start : part[-1].end])


def _named(
    bodies: Mapping[str, Actor], text: str, named: Mapping[str, Iterable[str]]
) -> set[str]:
    return {
        actor_id
        for actor_id, actor in bodies.items()
        if text
        and actor_names_in_articles.is_named(text, actor, named.get(actor_id, ()))
    }
