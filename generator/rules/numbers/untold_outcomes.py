"""Counts of people in texts that say more of them than any quotation does."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import english_words
from generator.model.documents import Crisis
from generator.model.records import Record, Statement
from generator.model.vocabulary import Measure
from generator.rules.framework.traversal import Text
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.text.counts.shared.count import Count
from generator.text.nearby import told_measures

_HARMS = frozenset((Measure.KILLED.value, Measure.INJURED.value))


def is_untold(count: Count, text: Text, crisis: Crisis, corpus: Corpus) -> bool:
    """Tell whether a text harms people whom its quotations only count.

    "The ship had 210 people on board" says of nobody that they drowned. Any word for
    the harm, in any quotation of the text, leaves it open.

    Args:
        count: A count in the text, with a number of no figure that it rests on.
        text: The text.
        crisis: The brief.
        corpus: All records.
    """
    if count.measure not in _HARMS or not text.support:
        return False
    quotes = [
        english_words(one, corpus)
        for record in (*text.support, *_followed(text.support, crisis))
        for one in record.evidence
    ]
    told = [quote for quote in quotes if quote is not None]
    if len(told) < len(quotes):
        return False  # in a language that is not read
    values = {*count.values}
    counting = any(
        not values.isdisjoint(number.value for number in find_numbers(one))
        for one in told
    )
    return counting and not any(
        count.measure in told_measures.told(one) for one in told
    )


def _followed(support: tuple[Record, ...], crisis: Crisis) -> Iterator[Record]:
    """Yield the records that those of a text follow, whose words they may use."""
    names = {one.after for one in support if isinstance(one, Statement) and one.after}
    if names:
        yield from (record for _, record in crisis.records() if record.id in names)
