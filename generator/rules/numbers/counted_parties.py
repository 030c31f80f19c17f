"""Parties that a text of ours counts itself: "two of the four states"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.model.records import Party, Position, Record, Response
from generator.model.response_types import Family
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.text import word_lists

_NOUNS: dict[str, list[str]] = word_lists.read(__package__, "counted_parties")
_STATES = frozenset(_NOUNS["state"])
"""Nouns for states, for which their bodies may act too."""
_ACT_WORDS = word_lists.read("generator.rules.framework", "act_words")
_SAME: dict[str, str] = _ACT_WORDS["same"]
_ACTS = {
    act: re.compile(rf"\b(?:{stems})", re.IGNORECASE)
    for act, stems in _ACT_WORDS["acts"].items()
}
"""How a text tells of an act that must be told in words of its own."""
_NAME = r"[A-Z][\w’-]*(?: [A-Z][\w’-]*)*"
_LIST = re.compile(rf"{_NAME}(?:(?:,? and |, ){_NAME})+")
_LINK = re.compile(r",? and |, ")
_NO_SUBJECT = re.compile(
    r"\s*(?:[.,;:)]|$|(?:after|and|at|during|in|on|over|since|when)\b)"
)
"""What stands behind parties of which a text does not say what they did."""
_ANY_NOUN = "|".join(sorted({noun for nouns in _NOUNS.values() for noun in nouns}))
_COUNTED = re.compile(
    r"\b(?:(?P<part>[\w-]+) of the )?(?P<number>[\w-]+) "
    r"(?:(?:other|foreign|member|neighbou?ring|western) )?"
    rf"(?P<noun>{_ANY_NOUN})\b",
    re.IGNORECASE,
)


def without_counted_parties(
    text: str, records: Iterable[Record], corpus: Corpus
) -> str:
    """Return a text without numbers of parties that follow from its records.

    That is the number of those that did the same, such as condemn, also as a part of
    all of them ("two of the four states"), or of those that a quotation lists, where
    the text does not say that they did something ("in three countries").

    Args:
        text: A text of ours.
        records: The records that it rests on.
        corpus: The corpus, for the kinds of actors.
    """
    if not _COUNTED.search(text):
        return text
    acts, listed = [*_acts(records)], [*_listed(records, corpus)]

    def uncounted(match: re.Match[str]) -> str:
        """Return counted parties as blanks where their number is right."""
        right = _is_number_of_acts(match, acts, corpus) or (
            _NO_SUBJECT.match(text, match.end()) is not None
            and any(_number_of(match, parties, corpus) for parties in listed)
        )
        return " " * len(match[0]) if right else match[0]

    return _COUNTED.sub(uncounted, text)


def _is_number_of_acts(
    match: re.Match[str], acts: list[tuple[str, Party]], corpus: Corpus
) -> bool:
    """Tell whether as many parties of a kind did the same thing, which a text tells."""
    alike: defaultdict[str, set[str]] = defaultdict(set)
    for act, party in acts:
        if name := _counted_as(party, match["noun"].lower(), corpus):
            alike[act].add(name)
    if match["part"] and _value(match["number"]) != len(set().union(*alike.values())):
        return False
    number = _value(match["part"] or match["number"])
    told = {act for act in alike if act in _ACTS and _ACTS[act].search(match.string)}
    return any(
        len(names) == number and (act in told or not (told or act in _ACTS))
        for act, names in alike.items()
    )


def _number_of(match: re.Match[str], parties: set[str], corpus: Corpus) -> bool:
    """Tell whether a text counts listed parties, all of them of the kind it says."""
    noun = match["noun"].lower()
    counted = {_counted_as(party, noun, corpus) for party in parties} - {None}
    alone = not match["part"] and len(counted) == len(parties)
    return alone and _value(match["number"]) == len(parties)


def _listed(records: Iterable[Record], corpus: Corpus) -> Iterator[set[str]]:
    """Yield the actors of each list of names in the quotations of records."""
    for record in records:
        for evidence in record.evidence:
            for match in _LIST.finditer(evidence.translation or evidence.quote):
                names = [corpus.named(name) for name in _LINK.split(match[0])]
                if all(names):
                    yield set().union(*names)


def _acts(records: Iterable[Record]) -> Iterator[tuple[str, Party]]:
    """Yield what parties do in records, and each party that does it."""
    for record in records:
        if isinstance(record, Response):
            said = record.type.family is Family.SAY
            kinds = [record.type] if said else [record.type, record.type.family]
            yield from ((kind.value, party) for kind in kinds for party in record.by)
        elif isinstance(record, Position):
            yield _SAME.get(record.act.value, record.act.value), record.actor


def _counted_as(party: Party, noun: str, corpus: Corpus) -> str | None:
    """Return what a party counts as among others that a noun names; None if nothing."""
    actor = corpus.actors.get(actor_of(party) or "")
    if actor is None or noun not in _NOUNS.get(actor.kind.value, ()):
        return None
    return (noun in _STATES and actor.country) or actor_of(party)


def _value(words: str) -> float | str | None:
    if words.lower() == "one":
        return 1
    numbers = find_numbers(words)
    return numbers[0].value if len(numbers) == 1 else None
