"""Whether an article names a party, and the message where it does not."""

from __future__ import annotations

import re

from generator.corpus import persons_by_surname, verification
from generator.corpus.corpus import Corpus
from generator.corpus.names import actor_names_in_articles
from generator.model.records import Record
from generator.model.sources import Source
from generator.model.vocabulary import ActorKind
from generator.rules.framework.passage_lookup import is_in_source, is_sealed
from generator.rules.parties import named_as


def is_named(name: str, actor: str, record: Record, corpus: Corpus) -> bool:
    """Tell whether an article names an actor, or has the words of `named_as`."""
    words = record.named_as.get(actor)
    return names_actor(name, actor, corpus) or (
        words is not None and is_in_source(name, words, corpus)
    )


def names_actor(name: str, actor: str, corpus: Corpus) -> bool:
    """Tell whether an article names an actor, or its page as publisher or author."""
    source = corpus.sources[name]
    if actor in verification.actors_of_page(source, corpus):
        return True
    if actor in corpus.actors_in_articles.get(name, ()):
        return True
    if any(
        is_sealed(source, one) and not named_as.meant(one, actor, source, corpus)
        for one in corpus.actors[actor].names()
    ):
        return True
    if verification.is_publisher(source, actor, corpus):
        return True
    return persons_by_surname.is_named_by_surname(name, corpus.actors[actor], corpus)


def problem(actor: str, source: str, record: Record, corpus: Corpus) -> tuple[str, str]:
    """Return the message and the hint for a party that an article does not name.

    Args:
        actor: The party.
        source: The source that a record quotes.
        record: The record.
        corpus: The corpus.
    """
    if longer := _longer_name(actor, source, record, corpus):
        message = f"the quotation names '{longer}', which is not '{actor}'"
        return message, f'register it: briefs new-actor "{longer}" --kind KIND'
    article = corpus.sources[source]
    for name in corpus.actors[actor].names():
        if other := named_as.meant(name, actor, article, corpus):
            return f"'{source}' means '{other}' by '{name}'", f"use '{other}'"
    if actor in article.mentions:
        message = f"'{source}' has none of the current names of '{actor}'"
        hint = f"add the name used there to its aliases, or run briefs seal {source}"
        return message, hint
    hint = _naming_hint(actor, article, corpus)
    return f"'{actor}' is not named in '{source}'", hint


def _longer_name(actor: str, source: str, record: Record, corpus: Corpus) -> str | None:
    """Return a name in a quotation that ends like an actor's: "Merrow Red Cross"."""
    for name in corpus.actors[actor].names():
        ending = name.split()[-2:]
        if len(ending) < 2 or not all(word[0].isupper() for word in ending):
            continue
        longer = re.compile(
            rf"\b(?!The\b)[A-Z][\w'’-]+ (?:[A-Z][\w'’-]+ )*"
            rf"{re.escape(' '.join(ending))}\b"
        )
        for evidence in record.evidence:
            match = evidence.source == source and longer.search(evidence.quote)
            if match:
                return match[0]
    return None


def _naming_hint(actor: str, source: Source, corpus: Corpus) -> str:
    typed = (source.publisher, *source.authors)
    if any(actor in corpus.named(name) for name in typed):
        return (
            "its page, as added, does not name this publisher or author; add the page "
            "as saved by a browser with briefs add-source, or give in named_as what "
            "the article calls it"
        )
    names = corpus.actors[actor].names()
    common = next(filter(actor_names_in_articles.is_generic, names), None)
    if common:
        return (
            f"if the article says only '{common}', add named_as: {{{actor}: {common}}}"
        )
    if corpus.actors[actor].kind is ActorKind.PERSON:
        surname = corpus.actors[actor].name.split()[-1]
        return (
            f"if the article calls this person only '{surname}', "
            f"add named_as: {{{actor}: {surname}}}; else quote one that names them"
        )
    return (
        "quote an article that names it; if this one uses another name, add that name "
        "to its aliases or, for this record alone, to named_as"
    )
