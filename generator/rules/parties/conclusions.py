"""Headlines and points on several records that turn round what one of them tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of, parties
from generator.model.records import Record
from generator.rules.framework import contradicted_words, governed_clauses
from generator.rules.framework.contradicted_words import Contradicted
from generator.rules.framework.word_rows import passage
from generator.text import quotations

_ACTING = ("actor", "actors", "by", "through")
_NEAR = 4
"""Words behind the name of whoever acts in which the verb is looked for."""


def contradicted(
    text: str, support: Sequence[Record], corpus: Corpus
) -> Iterator[Contradicted]:
    """Yield the words of a text whose opposite one of its records has.

    Args:
        text: A headline or a point of the bottom line.
        support: The records that it rests on.
        corpus: All records.
    """
    for record in support:
        quoted = _quoted(record)
        others = " ".join(_quoted(one) for one in support if one is not record)
        for told in governed_clauses.told_though_denied(text, quoted):
            # Another record of the same may tell that it was done in the end.
            if _telling(text).isdisjoint(_telling(others)):
                yield Contradicted(told.word, told.said)
    yield from _turned_round(text, support, corpus)


def _turned_round(
    text: str, support: Sequence[Record], corpus: Corpus
) -> Iterator[Contradicted]:
    """Yield the verb behind the first name of a text, where its record has another."""
    words = text.removeprefix("The ")
    for name, record in _who_act_once(support, corpus):
        if not words.lower().startswith(f"{name} ".lower()):
            continue
        told = " ".join(words[len(name) :].split()[:_NEAR])
        quoted = _quoted(record)
        if passage(quoted).is_negated:
            continue  # what was denied may have been done in the end, as above
        rest = passage(" ".join(_quoted(one) for one in support if one is not record))
        for found in contradicted_words.contradicted(passage(text), passage(quoted)):
            if found.word in told and found.word.lower() not in rest.words:
                yield found


def _who_act_once(
    support: Sequence[Record], corpus: Corpus
) -> Iterator[tuple[str, Record]]:
    """Yield the names of actors that only one of some records is about, with it."""
    of_actor: dict[str, list[Record]] = {}
    for record in support:
        for where, party in parties(record):
            name = actor_of(party)
            if name and (where[0] in _ACTING or where[0] == "attributed_to"):
                of_actor.setdefault(name, []).append(record)
    for name, records in of_actor.items():
        actor = corpus.actors.get(name)
        if actor and len({record.id for record in records}) == 1:
            called = records[0].named_as.get(name, "").removeprefix("The ")
            for one in filter(None, {*actor.names(), called}):
                yield quotations.fold_marks(one), records[0]


def _telling(text: str) -> set[str]:
    return {*governed_clauses.deeds(text)}


def _quoted(record: Record) -> str:
    return " ".join(one.translation or one.quote for one in record.evidence)
