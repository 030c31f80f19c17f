"""Check that no word mixes letters of scripts that look alike."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.corpus import verification
from generator.corpus.corpus import Corpus
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source
from generator.rules.framework import Fault, rule, traversal
from generator.rules.framework.passage_lookup import is_in_source
from generator.rules.parties import ids_and_names
from generator.text import allowed_characters


@rule("P723", Crisis, Actor, Source, compares_sources=True)
def words_are_of_one_script(
    _: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Fault]:
    """No word may mix letters of scripts that look alike, in our texts or in names.

    The name of an actor may, where an article or its page has exactly that name.

    Why: "Вakiyev" with a Cyrillic first letter is another name than it seems.
    Wrong: "name: Вakiyev", with that letter
    Right: "name: Bakiyev", in letters of one script
    """
    texts = ((text.where, text.words) for text in traversal.texts(file, corpus))
    for where, words in chain(texts, ids_and_names.all_names(file)):
        for mixed in allowed_characters.mixed_words(words):
            if not _is_part_of_name(mixed, corpus) and not (
                isinstance(file, Source)
                and verification.is_stated(file, f"{where[0]}", words)
            ):
                yield Fault(where, f"'{mixed}' mixes letters of different scripts")
                break


def _is_part_of_name(word: str, corpus: Corpus) -> bool:
    """Tell whether a word belongs to the name of an actor that an article has."""
    return any(
        word in name and _is_in_article(name, actor, corpus)
        for actor in corpus.actors_by_word.get(word.lower(), ())
        for name in corpus.actors[actor].names()
    )


def _is_in_article(name: str, actor: str, corpus: Corpus) -> bool:
    """Tell whether a source that is linked to an actor has its name in its article."""
    uses = corpus.actor_uses.get(actor, ())
    quoted = {one.source for use in uses for one in use.record.evidence}
    return any(
        is_in_source(source, name, corpus)
        or verification.is_stated(corpus.sources[source], "origins", name)
        for source in (*sorted(quoted), *corpus.sources_by_origin.get(actor, ()))
        if source in corpus.sources
    )
