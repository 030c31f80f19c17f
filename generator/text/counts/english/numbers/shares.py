"""Numbers that are shares and count nobody: "half of the 600", "one in ten"."""

from __future__ import annotations

from generator.text.counts.english.numbers import numerals
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, word_at

FRACTION_WORDS = frozenset(load_table("english/numbers")["shares"])
SHARES = frozenset(("%", "‰", "٪", "％", "percent", "pct", "pc", "percentage"))
"""Signs and words behind a number that is a share."""
_BEHIND_RATIO = frozenset(("of", "were", "are", "have", "had")) | nouns.PLURALS.keys()
"""Words that may follow "three in ten", unlike "towns" in "three in ten towns"."""
_ONE = frozenset(("one", "1"))
_EACH = frozenset(("every", "each"))
MAX_RATIO = 100
"""A higher number behind "in" is a year: "killed two men in 2009"."""
_OF = frozenset(("of", "in"))
_LINKS = _OF | {"out"}
"""Words between a ratio's two numbers, of which one is at most two words away."""


def is_share(tokens: Sentence, start: int) -> bool:
    """Tell whether a number belongs to a share: "half of the 600", "one in ten"."""
    before = word_at(tokens, start - 1)
    if before == "the" and word_at(tokens, start - 3) in ("neither", "none"):
        return True
    if before == "but" and word_at(tokens, start - 2) in ("all", "none"):
        return True
    if before == "in" and word_at(tokens, start - 2) in _ONE:
        return True
    if _belongs_to_ratio(tokens, start) or _is_one_in(tokens, start):
        return True
    if before.endswith("'s"):
        owner = start - 2 - (word_at(tokens, start - 2) == "the")
        return word_at(tokens, owner) == "of" and _follows_fraction(tokens, owner)
    if before == "of":
        return _follows_fraction(tokens, start - 1)
    return before == "half"


def _is_one_in(tokens: Sentence, start: int) -> bool:
    """Tell whether "one in ten" begins at a token."""
    if tokens[start].word not in _ONE or word_at(tokens, start + 1) != "in":
        return False
    whole = word_at(tokens, start + 2)
    return whole.isdigit() or whole in numerals.SMALL


def is_rate(tokens: Sentence, start: int, end: int) -> bool:
    """Tell whether a number is a per cent or a rate: "12 per cent", "40 per 1,000"."""
    behind = word_at(tokens, end)
    return behind in SHARES or "per" in (behind, word_at(tokens, start - 1))


def _belongs_to_ratio(tokens: Sentence, start: int) -> bool:
    """Tell whether a number is either of a ratio's two: "two out of three people"."""
    near = tokens[max(0, start - 2) : start + 3]
    if _LINKS.isdisjoint([token.word for token in near]):
        return False
    if _is_ratio(tokens, start) or _is_ratio(tokens, start - 2):
        return True
    for words in (0, 3, 4):
        if _is_some_in(tokens, start - words):
            return True
    return _is_out_of(tokens, start) or _is_out_of(tokens, start - 3)


def is_per_number(tokens: Sentence, end: int) -> bool:
    """Tell whether a rate goes on: "40 deaths per 100,000 people"; not "per day"."""
    return word_at(tokens, end) == "per" and word_at(tokens, end + 1)[:1].isdigit()


def _is_ratio(tokens: Sentence, start: int) -> bool:
    """Tell whether "three in ten people" begins at a token."""
    if word_at(tokens, start + 1) != "in":
        return False
    first, last = (_small(word_at(tokens, place)) for place in (start, start + 2))
    behind = word_at(tokens, start + 3) in _BEHIND_RATIO
    return 0 < first < last and behind


def _is_some_in(tokens: Sentence, start: int) -> bool:
    """Tell whether "one family in five" begins here, not "one man in two cars".

    So does "two families out of five".
    """
    link = word_at(tokens, start + 2)
    if link != "in" and not (link == "out" and word_at(tokens, start + 3) == "of"):
        return False
    whole = start + 3 + (link == "out")
    first, last = (_small(word_at(tokens, place)) for place in (start, whole))
    behind = word_at(tokens, whole + 1)
    followed = behind[:1].isalpha() and behind not in FUNCTION_WORDS
    if link == "out":
        followed = behind in nouns.PLURALS or behind in nouns.THINGS
    return 0 < first < last <= MAX_RATIO and not followed


def _small(word: str) -> int:
    """Return the value of a number of one word, 0 for any other word."""
    return numerals.SMALL.get(word) or (int(word) if word.isdecimal() else 0)


def _follows_fraction(tokens: Sentence, index: int) -> bool:
    return word_at(tokens, index - 1) in FRACTION_WORDS


def _is_out_of(tokens: Sentence, start: int) -> bool:
    """Tell whether "two out of three" or "two of every three" begins at a token."""
    link = word_at(tokens, start + 1)
    if link in _OF:
        return word_at(tokens, start + 2) in _EACH
    if link != "out" or word_at(tokens, start + 2) != "of":
        return False
    ends = {word_at(tokens, start), word_at(tokens, start + 3)}
    return ends <= numerals.SMALL.keys()
