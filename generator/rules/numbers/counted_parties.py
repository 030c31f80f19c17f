"""Parties that a text of ours counts itself: "two of the four states"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.model.records import Event, Party, Position, Record, Response
from generator.rules.framework.numbers_in_text import find_numbers
from generator.text import name_masking, word_lists

_NOUNS: dict[str, list[str]] = word_lists.read(__package__, "counted_parties")
_STATES = frozenset(_NOUNS["state"])
"""Nouns for states, for which their bodies may act too."""
_WORD = re.compile(r"[\w'’-]+")
_ANY_NOUN = "|".join(sorted({noun for nouns in _NOUNS.values() for noun in nouns}))
_COUNTED = re.compile(
    r"\b(?:(?P<part>[\w-]+) of the )?(?P<number>[\w-]+) "
    rf"(?:(?:other|foreign) )?(?P<noun>{_ANY_NOUN})\b",
    re.IGNORECASE,
)


def without_counted_parties(
    text: str, records: Iterable[Record], corpus: Corpus
) -> str:
    """Return a text without numbers of parties that follow from its records.

    That is the number of all parties of a kind that act in them, of those that did the
    same, such as condemn, or of those that their quotations name.

    Args:
        text: A text of ours.
        records: The records that it rests on.
        corpus: The corpus, for the kinds of actors.
    """
    if not _COUNTED.search(text):
        return text
    named: list[tuple[str, Party]] = [("", one) for one in _named(records, corpus)]
    acts = [*_acts(records)]
    return _COUNTED.sub(lambda match: _uncounted(match, acts, named, corpus), text)


def _uncounted(
    match: re.Match[str],
    acts: list[tuple[str, Party]],
    named: list[tuple[str, Party]],
    corpus: Corpus,
) -> str:
    """Return counted parties as blanks where the number is right, else as they are."""
    alike: defaultdict[str, set[str]] = defaultdict(set)
    for act, party in (*acts, *named):
        if name := _counted_as(party, match["noun"].lower(), corpus):
            alike[act].add(name)
    total = len(set().union(*(alike[act] for act, _ in acts)))
    sizes = {*map(len, alike.values())}
    number = _value(match["number"])
    if match["part"]:
        right = number == total and _value(match["part"]) in sizes
    else:
        right = number in {total, *sizes}
    return " " * len(match[0]) if right else match[0]


def _named(records: Iterable[Record], corpus: Corpus) -> set[str]:
    """Return the actors that the quotations of records name."""
    quotes = [
        one.translation or one.quote for record in records for one in record.evidence
    ]
    words = {word.lower() for quote in quotes for word in _WORD.findall(quote)}
    likely = {id for word in words for id in corpus.actors_by_word.get(word, ())}
    return {
        id
        for id in likely
        for name in corpus.actors[id].names()
        if any(name_masking.is_named(quote, name, followers=None) for quote in quotes)
    }


def _acts(records: Iterable[Record]) -> Iterator[tuple[str, Party]]:
    """Yield what parties do in records, and each party that does it."""
    for record in records:
        if isinstance(record, Response):
            yield from ((record.type.value, party) for party in record.by)
        elif isinstance(record, Position):
            yield record.act.value, record.actor
        elif isinstance(record, Event):
            yield from ((record.id, party) for party in record.actors)
        else:
            yield from (("counts", party) for party in record.attributed_to)


def _counted_as(party: Party, noun: str, corpus: Corpus) -> str | None:
    """Return what a party counts as among others that a noun names; None if nothing."""
    actor = corpus.actors.get(actor_of(party) or "")
    if actor is None or noun not in _NOUNS.get(actor.kind.value, ()):
        return None
    return (noun in _STATES and actor.country) or actor_of(party)


def _value(words: str) -> float | str | None:
    numbers = find_numbers(words)
    return numbers[0].value if len(numbers) == 1 else None
