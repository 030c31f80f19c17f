"""Headlines and bottom lines that reverse what one of their records says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.quotation_languages import quoted_in_english
from generator.model.records import Record
from generator.rules.comparison import contradicted_words, governed_clauses
from generator.rules.comparison.contradicted_words import Contradicted
from generator.rules.comparison.governed_clauses import content_words
from generator.rules.comparison.word_rows import passage
from generator.text import quotations

_ACTING = ("actor", "actors", "by", "through")
_ARTICLE = "The "
"""What a text or a name may begin with."""
_NEAR = 4
"""Number of words behind an actor's name in which the verb is looked for."""


def contradicted(
    text: str, support: Sequence[Record], corpus: Corpus
) -> Iterator[Contradicted]:
    """Yield the words of a text where one of its records says the opposite.

    Args:
        text: A headline or a point of the bottom line.
        support: The records that it rests on.
        corpus: All records.
    """
    for record in support:
        quoted = record.quoted_in_english()
        for told in governed_clauses.told_though_denied(text, quoted):
            others = _quoted_by_others(record, support)
            # Another record of the same may tell that it was done in the end.
            if content_words(text).keys().isdisjoint(content_words(others)):
                yield Contradicted(told.word, told.said)
    yield from dict.fromkeys(_reversed_acts(text, support, corpus))


def _reversed_acts(
    text: str, support: Sequence[Record], corpus: Corpus
) -> Iterator[Contradicted]:
    """Yield words of a text that reverse an act of its first-named actor.

    Only the actors of a single record are looked at: others may have done both.
    """
    words = text.removeprefix(_ARTICLE)
    for name, record in _who_act_once(support, corpus):
        if not words.lower().startswith(f"{name} ".lower()):
            continue
        told = " ".join(words[len(name) :].split()[:_NEAR])
        quoted = record.quoted_in_english()
        if passage(quoted).is_negated:
            continue  # a denied deed may have been done in the end
        rest = passage(_quoted_by_others(record, support))
        opposites = contradicted_words.contradicted(passage(text), passage(quoted))
        for found in opposites:
            is_told = re.search(rf"(?<!\w){re.escape(found.word)}(?!\w)", told)
            if is_told and found.word.lower() not in rest.words:
                yield found


def _quoted_by_others(record: Record, support: Sequence[Record]) -> str:
    """Return the quotations of all records but one."""
    return quoted_in_english(*(one for one in support if one is not record))


def _who_act_once(
    support: Sequence[Record], corpus: Corpus
) -> Iterator[tuple[str, Record]]:
    """Yield the name of each actor that acts in one record only, with that record."""
    of_actor: dict[str, list[Record]] = {}
    for record in support:
        for where, party in record.parties():
            name = actor_of(party)
            if name and (where[0] in _ACTING or where[0] == "attributed_to"):
                of_actor.setdefault(name, []).append(record)
    for name, records in of_actor.items():
        actor = corpus.actors.get(name)
        if actor and len({record.id for record in records}) == 1:
            called = (*actor.names(), records[0].named_as.get(name, ""))
            names = {
                quotations.fold_marks(one).removeprefix(_ARTICLE) for one in called
            }
            yield from ((one, records[0]) for one in names - {""})
