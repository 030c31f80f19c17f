"""How the number of a later day may differ from that of an earlier one."""

from __future__ import annotations

import re
from datetime import timedelta

from generator.corpus.corpus import Corpus
from generator.corpus.figures.figure_bounds import is_lower
from generator.corpus.quotation_languages import english_words
from generator.model.records import Figure
from generator.model.vocabulary import Measure
from generator.text import word_lists

SAME_TIME = timedelta(days=1)
"""How far apart figures of about the same time are: reports name the day before."""
_MAY_FALL = frozenset(
    (Measure.DISPLACED, Measure.REFUGEES, Measure.MISSING, Measure.ABDUCTED)
)
"""Measures of which a running total also falls, as people come back."""
_STATES = frozenset((Measure.TREATED, Measure.DETAINED))
"""Measures of those in care or held, at the time or in all, as the quotation says."""
_WORDS = word_lists.read(__package__, "changes_between_days")
_STATE_WORDS = re.compile(rf"\b(?:{'|'.join(_WORDS['states'])})\b", re.IGNORECASE)


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
    if later.measure not in _STATES:
        return later.measure in _MAY_FALL
    texts = (english_words(one, corpus) or "" for one in later.evidence)
    return any(map(_STATE_WORDS.search, texts))
