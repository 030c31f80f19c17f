"""Whom an article means by "she said", or by a surname that several people share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.corpus.names.actor_names_in_articles import ActorNames
from generator.model.documents import Actor
from generator.model.vocabulary import ActorKind
from generator.text import identifying_words, quotations
from generator.text.function_words import INDEFINITE, PERSONS
from generator.text.speech import pronouns, speakers


def meant(article: str, quote: str, names: ActorNames) -> Iterator[str]:
    """Yield the actors that a speaking pronoun, or a shared surname, may mean.

    For a pronoun, they are those of the nearest clause or sentence before that names
    any who can be meant, and of those before it as long as these begin with a pronoun.
    """
    pronoun = pronouns.speaking_pronoun(article, quote)
    if not pronoun:
        yield from _namesakes_meant(article, quote, names.actors)
        return
    for text, goes_on in (
        *pronouns.subject_before(article, quote),
        *pronouns.sentences_before(article, quote),
    ):
        found = [
            actor_id
            for actor_id, actor in names.actors.items()
            if may_mean(pronoun, actor) and names.is_named(actor_id, text)
        ]
        yield from found
        if found and not goes_on:
            return


def _namesakes_meant(
    article: str, quote: str, actors: Mapping[str, Actor]
) -> list[str]:
    """Return the person meant by a surname that several people in the article have.

    That is the one last named in full before the sentence of the quotation.
    """
    called = [
        words
        for phrases in speakers.phrases_by_sentence(article, quote)
        for words in phrases
        if words and not identifying_words.is_full_name(words[-2:])
    ]
    surnames = {words[-1] for words in called}
    namesakes = {
        actor_id: actor.name
        for actor_id, actor in actors.items()
        if actor.kind is ActorKind.PERSON
        and actor.name.split()[-1] in surnames
        and quotations.contains_name(article, actor.name)
    }
    for text, _ in pronouns.sentences_before(article, quote):
        found = [one for one, name in namesakes.items() if name in text]
        if found and len(namesakes) > 1:
            return found
    return []


def with_unnamed_speaker(
    pronoun: str, article: str, quote: str, names: ActorNames
) -> list[frozenset[str]]:
    """Return the words for all whom "he" or "she" means, if one has no name.

    "A nurse said that it was full. Nine died, she said" means the nurse. "The captain"
    may be somebody who is named before, so that those whom the pronoun may mean are
    returned as well. Nobody is returned if the sentence before names an actor.

    Args:
        pronoun: The pronoun that speaks, or nothing.
        article: The article's text, in English.
        quote: Consecutive words of it.
        names: The names of the actors.
    """
    if pronoun not in PERSONS or [*pronouns.subject_before(article, quote)]:
        return []
    text, words = pronouns.person_before(article, quote)
    is_named = any(
        may_mean(pronoun, actor) and names.is_named(actor_id, text)
        for actor_id, actor in names.actors.items()
    )
    if not words or is_named:
        return []
    known = [] if words[0].lower() in INDEFINITE else meant(article, quote, names)
    called = [words, *(names.actors[one].name.split() for one in known)]
    return [*map(identifying_words.keywords, called)]


def may_mean(pronoun: str, actor: Actor) -> bool:
    """Tell whether a pronoun may mean an actor."""
    return pronouns.may_mean(pronoun, is_person=actor.kind is ActorKind.PERSON)
