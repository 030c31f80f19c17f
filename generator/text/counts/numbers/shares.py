"""Numbers that are shares and count nobody: "half of the 600", "one in ten"."""

from generator.text.counts.numbers import numerals
from generator.text.counts.words.lexicon import load_table
from generator.text.counts.words.tokens import Sentence, word_at

FRACTION_WORDS = frozenset(load_table("things")["fractions"])
_EACH = frozenset(("every", "each"))
_OF = frozenset(("of", "in"))


def is_share(tokens: Sentence, start: int) -> bool:
    """Tell whether a number belongs to a share: "half of the 600", "one in ten"."""
    before, after = word_at(tokens, start - 1), word_at(tokens, start + 2)
    if before == "the" and word_at(tokens, start - 3) in ("neither", "none"):
        return True
    if before == "but" and word_at(tokens, start - 2) in ("all", "none", "nobody"):
        return True
    if before == "in" and word_at(tokens, start - 2) in ("one", "1"):
        return True
    if _is_out_of(tokens, start) or _is_out_of(tokens, start - 3):
        return True
    one_in = tokens[start].word in ("one", "1") and word_at(tokens, start + 1) == "in"
    if one_in and (after.isdigit() or after in numerals.SMALL):
        return True
    if before.endswith("'s"):
        owner = start - 2 - (word_at(tokens, start - 2) == "the")
        return word_at(tokens, owner) == "of" and _follows_fraction(tokens, owner)
    if before == "of":
        return _follows_fraction(tokens, start - 1)
    return before == "half"


def _follows_fraction(tokens: Sentence, index: int) -> bool:
    return word_at(tokens, index - 1) in FRACTION_WORDS


def _is_out_of(tokens: Sentence, start: int) -> bool:
    """Tell whether "two out of three" or "two of every three" begins at a token."""
    if word_at(tokens, start + 2) in _EACH and word_at(tokens, start + 1) in _OF:
        return True
    if word_at(tokens, start + 1) != "out" or word_at(tokens, start + 2) != "of":
        return False
    ends = {word_at(tokens, start), word_at(tokens, start + 3)}
    return ends <= numerals.SMALL.keys()


def follows_per_cent(tokens: Sentence, index: int) -> bool:
    """Tell whether a word is the "of" after a share: "62 per cent of the 86,000"."""
    before = word_at(tokens, index - 1)
    return word_at(tokens, index) == "of" and before in ("cent", "%", "percent")
