"""The classes of function words are apart where readers rely on it."""

from __future__ import annotations

from itertools import combinations

import pytest

from generator.text import function_words as words
from generator.text.word_lists import any_of

APART = (
    (words.DETERMINERS, words.DEMONSTRATIVES, words.QUANTIFIERS),
    (words.BE, words.HAVE, words.DO, words.MODALS),
    (words.RELATIVES, words.CONDITIONALS, words.SUBORDINATORS, words.COORDINATORS),
    (words.PREPOSITIONS, words.SUBORDINATORS, words.COORDINATORS),
)


@pytest.mark.parametrize("classes", APART)
def test_no_word_is_in_two_classes(classes: tuple[frozenset[str], ...]) -> None:
    """Each word has one class among those of its kind."""
    assert all(one.isdisjoint(other) for one, other in combinations(classes, 2))


def test_patterns_do_not_depend_on_the_order_of_a_set() -> None:
    """A pattern has its words by length and alphabet, the longest first."""
    assert any_of(words.HAVE) == "have|had|has"
    assert any_of(words.COORDINATORS) == "and|but|or"
