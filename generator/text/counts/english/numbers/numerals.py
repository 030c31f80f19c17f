"""Numbers in digits and in words, as whole numbers: "12,000", "two dozen", "dozens"."""

from __future__ import annotations

from fractions import Fraction

from generator.text.counts.english.words.nouns import PLURALS
from generator.text.counts.english.words.phrase_tables import match_phrase, table_of
from generator.text.counts.english.words.trigger_words import TRIGGER_WORDS
from generator.text.counts.shared.numeral import MAX_DIGITS, MAX_VALUE, Numeral
from generator.text.counts.shared.word_tables import load_table
from generator.text.regex import Regex
from generator.text.tokens import Sentence, is_attached, word_at

_NUMBERS = load_table("english/numbers")
UNITS: dict[str, int] = _NUMBERS["units"]
TENS: dict[str, int] = _NUMBERS["tens"]
SMALL = UNITS | TENS
"""Number words below a hundred."""
COLLECTIVES: dict[str, int] = _NUMBERS["collectives"]
SCALES: dict[str, int] = _NUMBERS["scales"]
BEHIND_DIGITS: dict[str, int] = {**SCALES, **_NUMBERS["behind_digits"]}
"""Words that multiply digits: "3 dozen", "2 bn"."""
SUFFIXES: dict[str, int] = _NUMBERS["suffixes"]
VAGUE: dict[str, int] = _NUMBERS["vague"]
"""Vague number words such as "dozens", with their least value."""
SEVERAL = frozenset(_NUMBERS["several"])
FRACTIONS = {word: Fraction(part) for word, part in _NUMBERS["fractions"].items()}
ARTICLES = frozenset(("a", "an"))
AFTER_ARTICLE = frozenset({*FRACTIONS, *SEVERAL, *COLLECTIVES, *SCALES, "couple"})
"""Words that make a number of an article: "a hundred", "a few dozen"."""
FIRST_WORDS = frozenset(
    {*SMALL, *COLLECTIVES, *SCALES, *VAGUE, *FRACTIONS, *SEVERAL, *ARTICLES}
)
"""Words with which a number can begin, besides digits and hyphenated ones."""

BAKERS_DOZEN = ("baker's", "dozen")
"""A dozen of which there are thirteen."""
BAKERS_WORDS = frozenset((*ARTICLES, *BAKERS_DOZEN))
HALF_MILLIONS = frozenset(("half-a-million", "half-million"))
SAME_NUMBER = table_of((phrase, True) for phrase in _NUMBERS["same_number"]["phrases"])
"""Phrases for the number before: "two killed, as many injured"."""
MULTIPLES = frozenset(_NUMBERS["same_number"]["multiples"])
SEPARATOR = Regex("[^0-9]")


def parse_numeral(tokens: Sentence, start: int) -> Numeral | None:
    """Parse the number that begins at a token; None if there is none."""
    word = tokens[start].word
    if word[0] in "0123456789":
        return _parse_digits(tokens, start)
    if word in BAKERS_WORDS and (dozen := _parse_bakers_dozen(tokens, start)):
        return dozen
    if word in SAME_NUMBER.first_words and (same := _parse_same_number(tokens, start)):
        return same
    if word not in FIRST_WORDS and "-" not in word:
        return None
    return (
        _parse_fraction(tokens, start)
        or _parse_vague(tokens, start)
        or _parse_words(tokens, start)
    )


def _parse_bakers_dozen(tokens: Sentence, start: int) -> Numeral | None:
    """Parse "a baker's dozen", also from one of its later words on."""
    word = tokens[start].word
    first = start + (word in ARTICLES)
    bakers = (word_at(tokens, first), word_at(tokens, first + 1)) == BAKERS_DOZEN
    if bakers or (word_at(tokens, start - 1), word) == BAKERS_DOZEN:
        return Numeral(first + 1 + bakers, 13)
    return None


def _parse_same_number(tokens: Sentence, start: int) -> Numeral | None:
    """Parse a phrase for the nearest number before: "two killed, as many injured"."""
    phrase = match_phrase(tokens, start, SAME_NUMBER)
    multiplied = word_at(tokens, start - 1) in MULTIPLES
    if phrase is None or multiplied or word_at(tokens, phrase.end) == "as":
        return None
    for index in range(start - 1, -1, -1):
        if number := parse_numeral(tokens, index):
            return number._replace(end=phrase.end)
    return None


def _parse_digits(tokens: Sentence, start: int) -> Numeral | None:
    written = tokens[start].word
    scale, end = _scale_behind(tokens, start + 1)
    if scale == 1 and "." in written:
        scale = _range_scale(tokens, start, end) or 1
    value = _digits_value(written, scale)
    return None if value is None else Numeral(end, value, scale)


def _scale_behind(tokens: Sentence, index: int) -> tuple[int, int]:
    """Return the scale behind digits, 1 if there is none, and the token after it."""
    word = word_at(tokens, index)
    if scale := BEHIND_DIGITS.get(word):
        return scale, index + 1
    million = word == "m" and word_at(tokens, index + 1) in PLURALS  # "1.8 m refugees"
    if million or (word in SUFFIXES and is_attached(tokens, index)):
        return SUFFIXES[word], index + 1
    hyphenated = word == "-" and is_attached(tokens, index + 1)
    scale = SCALES.get(word_at(tokens, index + 1)) if hyphenated else None
    return (scale, index + 2) if scale else (1, index)


def _range_scale(tokens: Sentence, start: int, end: int) -> int:
    """Return the scale named once for a range: "3.5 to 4 million"; 0 if none is."""
    link, between = word_at(tokens, end), word_at(tokens, start - 1) == "between"
    if link not in ("to", "or", "-", "–") and not (link == "and" and between):
        return 0
    digits = word_at(tokens, end + 1)[:1].isdigit()
    return BEHIND_DIGITS.get(word_at(tokens, end + 2), 0) if digits else 0


def _digits_value(written: str, scale: int) -> int | None:
    """Return the whole number that digits stand for; None for a decimal number."""
    if len(written) > MAX_DIGITS or not written[-1].isdigit():
        return None
    whole, point, decimals = written.partition(".")
    digits = SEPARATOR.sub("", whole)
    if point and scale == 1:  # a point between thousands: "1.204"
        if len(decimals) != 3 or len(digits) > 3 or digits == "0":
            return None
        return int(digits + decimals)
    if not point:
        return int(digits) * scale
    value = Fraction(f"{digits}.{decimals or 0}") * scale
    return int(value) if value <= 10**MAX_DIGITS else None


def _parse_fraction(tokens: Sentence, start: int) -> Numeral | None:
    """Parse "half a million", "a quarter of a million", "half-million"."""
    index = start + (word_at(tokens, start) in ARTICLES)
    fraction = FRACTIONS.get(word_at(tokens, index))
    if fraction is None:
        half = word_at(tokens, index) in HALF_MILLIONS
        return Numeral(index + 1, 500_000, 1_000_000) if half else None
    index += 1
    for filler in ("of", "a"):
        index += word_at(tokens, index) == filler
    scale = (SCALES | COLLECTIVES).get(word_at(tokens, index))
    return None if scale is None else Numeral(index + 1, int(scale * fraction), scale)


def _parse_vague(tokens: Sentence, start: int) -> Numeral | None:
    """Parse "dozens", "tens of thousands", "several hundred" as their least value."""
    index = start
    if word_at(tokens, index) in ARTICLES and word_at(tokens, index + 1) in SEVERAL:
        index += 1
    several = word_at(tokens, index) in SEVERAL
    index += several
    word = word_at(tokens, index)
    least = VAGUE.get(word)
    if least is None and several:
        least = (COLLECTIVES | SCALES).get(word)
    if least is None:
        return None
    index += 1
    if word_at(tokens, index) in SCALES:
        least *= SCALES[word_at(tokens, index)]
        index += 1
    elif word_at(tokens, index) == "of" and word_at(tokens, index + 1) in VAGUE:
        least *= VAGUE[word_at(tokens, index + 1)]
        index += 2
    elif word == "tens" and word_at(tokens, index) not in {"of", *TRIGGER_WORDS}:
        return None
    return Numeral(_skip_alternative(tokens, index), least, vague=True)


def _skip_alternative(tokens: Sentence, start: int) -> int:
    """Skip "if not thousands", "or even hundreds" after a vague number."""
    after = start + (word_at(tokens, start) == ",")
    words = [word_at(tokens, after + step) for step in range(4)]
    steps, fillers = 0, frozenset("if not or even and possibly perhaps upon".split())
    while steps < 3 and words[steps] in fillers:
        steps += 1
    if steps and words[steps] in VAGUE and words[:1] != ["and"]:
        after += steps + 1
        return after + (word_at(tokens, after) == ",")
    return start


def _parse_words(tokens: Sentence, start: int) -> Numeral | None:
    """Parse "a hundred and ten", "eighty-three"."""
    index, following = start, word_at(tokens, start + 1)
    if word_at(tokens, start) in ARTICLES:
        if following not in COLLECTIVES and following not in SCALES:
            return _parse_couple(tokens, start + 1) if following == "couple" else None
        index += 1
    total, current, scale, begun = 0, 0, 1, False
    while index < len(tokens):
        word = tokens[index].word
        if begun and word == "and" and _joins(tokens, index + 1, total + current):
            index += 1
            continue
        step = _add_word(word, total, current, begun)
        if step is None:
            break
        total, current, scale = step
        begun, index = True, index + 1
    if begun and (halved := _parse_and_a_half(tokens, index, total + current)):
        return halved
    if not begun or total + current > MAX_VALUE:
        return None
    return Numeral(index, total + current, scale)


def _add_word(
    word: str, total: int, current: int, begun: bool
) -> tuple[int, int, int] | None:
    """Add a number word to a number.

    Args:
        word: The word.
        total: The finished thousands, millions, ... so far.
        current: The number below a thousand that a scale may still multiply.
        begun: Whether the number has a word yet.

    Returns:
        The new total, current and scale; None if the word does not continue it.
    """
    if word in SCALES:
        if begun and not current:
            return None
        return total + max(current, 1) * SCALES[word], 0, SCALES[word]
    if word in COLLECTIVES:
        if current > 99 or (begun and not current):
            return None
        return total, max(current, 1) * COLLECTIVES[word], COLLECTIVES[word]
    number = _small_value(word)
    if number is None:
        return None
    fits = current % 100 == 0 or (current % 10 == 0 and number < 10)
    if not fits or (begun and current == 0 and total == 0):
        return None
    if 0 < current < 100 and (current < 20 or number == 0):
        return None
    return total, current + number, 1


def _small_value(word: str) -> int | None:
    """Return the value of a number word below a hundred, hyphenated or not."""
    number = SMALL.get(word)
    if number is None and "-" in word:
        tens, _, unit = word.partition("-")
        if tens in TENS and unit in UNITS:
            return TENS[tens] + UNITS[unit]
    return number


def _joins(tokens: Sentence, index: int, value: int) -> bool:
    """Tell whether "and" joins hundreds to the next number: "a hundred and ten"."""
    number = _small_value(word_at(tokens, index))
    return number is not None and value >= 100 and value % 100 == 0


def _parse_and_a_half(tokens: Sentence, start: int, value: int) -> Numeral | None:
    """Parse the rest of "two and a half million"."""
    if word_at(tokens, start) != "and":
        return None
    words = [word_at(tokens, start + step) for step in range(1, 4)]
    if words[:2] != ["a", "half"] or words[2] not in SCALES:
        return None
    scale = SCALES[words[2]]
    return Numeral(start + 4, value * scale + scale // 2, scale)


def _parse_couple(tokens: Sentence, start: int) -> Numeral:
    """Parse "a couple", "a couple of", "a couple of hundred"."""
    after = start + 1 + (word_at(tokens, start + 1) == "of")
    scale = (COLLECTIVES | SCALES).get(word_at(tokens, after), 1)
    return Numeral(after + (scale > 1), 2 * scale, scale)


def skip_repetition(tokens: Sentence, number: Numeral) -> Numeral:
    """Skip the same number in brackets: "twelve (12)"."""
    if word_at(tokens, number.end) != "(" or number.end + 1 >= len(tokens):
        return number
    repeated = parse_numeral(tokens, number.end + 1)
    same = repeated is not None and repeated.value == number.value
    if repeated is None or not same or word_at(tokens, repeated.end) != ")":
        return number
    return number._replace(end=repeated.end + 1)
