"""Permitted changes of a number from an earlier day to a later one."""

from __future__ import annotations

import re
from datetime import timedelta

from generator.corpus.corpus import Corpus
from generator.corpus.figures.figure_bounds import is_lower
from generator.corpus.quotation_languages import english_words
from generator.model.records import Figure
from generator.model.vocabulary import Measure
from generator.text import word_lists
from generator.text.counts.reader import read_counts

SAME_TIME = timedelta(days=1)
"""Maximum time between figures of the same time: reports may name the day before."""
_MAY_FALL = frozenset(
    (Measure.DISPLACED, Measure.REFUGEES, Measure.MISSING, Measure.ABDUCTED)
)
"""Measures of which a running total also falls, as people come back."""
_WORDS = word_lists.read(__package__, "changes_between_days")


def _state_pattern(measure: Measure) -> re.Pattern[str]:
    """Return a pattern of words for people who are in care or held."""
    words = _WORDS[measure]
    lasting = rf"(?:{'|'.join(_WORDS['lasting'])})"
    present = rf"(?:{'|'.join((*_WORDS['lasting'], *_WORDS['present']))})"
    held = rf"{lasting} (?:being )?(?:{'|'.join(words['participles'])})"
    inside = rf"{present} (?:{'|'.join(words['states'])})"
    return re.compile(rf"\b(?:{held}|{inside})\b", re.IGNORECASE)


_STATES = {one: _state_pattern(one) for one in (Measure.TREATED, Measure.DETAINED)}
"""Patterns of counts of people in care or held at the time, rather than in total."""


def corrects(later: Figure, earlier: Figure, corpus: Corpus) -> bool:
    """Tell whether a later figure is so low that the earlier one was wrong."""
    return is_lower(later, earlier) and not _may_fall(later, corpus)


def may_have_changed(
    earlier: Figure, later: Figure, between: timedelta, corpus: Corpus
) -> bool:
    """Tell whether two numbers may differ only because they are of different days.

    A running total may have risen since the earlier one; the number of people away from
    home may have fallen as well. What a day or an event counts does not change.

    Args:
        earlier: The figure of the earlier day.
        later: The other, of the same scope.
        between: The time between their days.
        corpus: All records.
    """
    if earlier.period != "total" or between <= SAME_TIME:
        return False
    return not corrects(later, earlier, corpus)


def _may_fall(later: Figure, corpus: Corpus) -> bool:
    """Tell whether a figure may be lower than an earlier one without correcting it.

    It counts people who may have come back, or who are in care or held at the time.
    """
    state = _STATES.get(later.measure)
    if state is None:
        return later.measure in _MAY_FALL
    texts = (english_words(one, corpus) or "" for one in later.evidence)
    return any(state.search(_words_by_count(later, text)) for text in texts)


def _words_by_count(figure: Figure, text: str) -> str:
    """Return the words of a text from the count before that of a figure to the next.

    It is the whole text if the number is not found in it.
    """
    numbers = {*figure.numbers().values()}
    counts = read_counts(text)
    own = ((o.start, o.end) for o in counts if numbers.intersection(o.values))
    first, last = next(own, (0, len(text)))
    start = max((one.end for one in counts if one.end <= first), default=0)
    end = min((one.start for one in counts if one.start >= last), default=len(text))
    return text[start:end]
