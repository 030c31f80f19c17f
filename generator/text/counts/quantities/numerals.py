"""Numbers in digits and words, vague ones included, as whole numbers."""

import re
from fractions import Fraction
from typing import NamedTuple

from generator.text.counts.words.number_words import (
    ARTICLES,
    BEGINNINGS,
    GROUPS,
    LARGEST,
    PARTS,
    SCALES,
    SEVERAL,
    SMALL,
    SUFFIXES,
    TENS,
    UNITS,
    VAGUE,
)
from generator.text.counts.words.tokens import Sentence, joined, word_at

SEPARATOR = re.compile("[^0-9]")


class Numeral(NamedTuple):
    """A number as written over tokens first to last (excluded)."""

    last: int
    value: int
    scale: int = 1
    """What its last word multiplies by: a million in "two million"."""
    vague: bool = False


def numeral(tokens: Sentence, first: int) -> Numeral | None:
    """Read the number that begins at a token, if one does."""
    word = tokens[first].word
    if word[0] in "0123456789":
        return _digits(tokens, first)
    if word not in BEGINNINGS and "-" not in word:
        return None
    return _half(tokens, first) or _vague(tokens, first) or _words(tokens, first)


def _digits(tokens: Sentence, first: int) -> Numeral | None:
    written = tokens[first].word
    last = first + 1
    scale = SCALES.get(word_at(tokens, last), 1)
    if scale == 1 and joined(tokens, last):
        scale = SUFFIXES.get(word_at(tokens, last), 1)
    if scale == 1 and word_at(tokens, last) in ("hundred", "dozen"):
        scale = GROUPS[word_at(tokens, last)]
    hyphened = word_at(tokens, last) == "-" and joined(tokens, last + 1)
    if scale == 1 and hyphened and word_at(tokens, last + 1) in SCALES:
        scale = SCALES[word_at(tokens, last + 1)]
        last += 1
    if scale == 1 and "." in written and (later := _scale_behind(tokens, first, last)):
        value = _value(written, later)
        return None if value is None else Numeral(last, value, later)
    value = _value(written, scale)
    if value is None:
        return None
    return Numeral(last + (scale > 1), value, scale)


def _scale_behind(tokens: Sentence, first: int, place: int) -> int:
    """Return the scale that a range names once: "3.5 to 4 million"; 0 for none."""
    link, between = word_at(tokens, place), word_at(tokens, first - 1) == "between"
    if link not in ("to", "or", "-", "–") and not (link == "and" and between):
        return 0
    digits = word_at(tokens, place + 1)[:1].isdigit()
    return SCALES.get(word_at(tokens, place + 2), 0) if digits else 0


def _value(written: str, scale: int) -> int | None:
    """Return the whole number that digits stand for, None for a broken one."""
    if len(written) > 15 or not written[-1].isdigit():
        return None
    whole, point, decimals = written.partition(".")
    plain = SEPARATOR.sub("", whole)
    if point and scale == 1:
        if len(decimals) != 3 or len(plain) > 3 or plain == "0":
            return None
        return int(plain + decimals)
    if not point:
        return int(plain) * scale
    value = Fraction(f"{plain}.{decimals or 0}") * scale
    return int(value) if value <= LARGEST else None


def _half(tokens: Sentence, first: int) -> Numeral | None:
    """Read "half a million", "a quarter of a million", "half-million"."""
    place = first + (word_at(tokens, first) in ARTICLES)
    part = PARTS.get(word_at(tokens, place))
    if part is None:
        hyphened = {"half-a-million": 500_000, "half-million": 500_000}
        value = hyphened.get(word_at(tokens, place))
        return None if value is None else Numeral(place + 1, value, 1_000_000)
    place += 1
    for filler in ("of", "a"):
        place += word_at(tokens, place) == filler
    scale = (SCALES | GROUPS).get(word_at(tokens, place))
    return None if scale is None else Numeral(place + 1, int(scale * part), scale)


def _vague(tokens: Sentence, first: int) -> Numeral | None:
    """Read "dozens", "tens of thousands", "several hundred", as their floor."""
    place = first
    if word_at(tokens, place) in ARTICLES and word_at(tokens, place + 1) in SEVERAL:
        place += 1
    several = word_at(tokens, place) in SEVERAL
    place += several
    word = word_at(tokens, place)
    floor = VAGUE.get(word)
    if floor is None and several:
        floor = (GROUPS | SCALES).get(word)
    if floor is None:
        return None
    place += 1
    if word_at(tokens, place) in SCALES:
        floor *= SCALES[word_at(tokens, place)]
        place += 1
    elif word_at(tokens, place) == "of" and word_at(tokens, place + 1) in VAGUE:
        floor *= VAGUE[word_at(tokens, place + 1)]
        place += 2
    elif word == "tens" and word_at(tokens, place) != "of":
        return None
    return Numeral(_even_more(tokens, place), floor, vague=True)


def _even_more(tokens: Sentence, place: int) -> int:
    """Step over "if not thousands", "or even hundreds", "and hundreds"."""
    after = place + (word_at(tokens, place) == ",")
    words = [word_at(tokens, after + step) for step in range(4)]
    fillers = ("if", "not", "or", "even", "and", "possibly", "perhaps", "upon")
    steps = 0
    while steps < 3 and words[steps] in fillers:
        steps += 1
    if steps and words[steps] in VAGUE and words[:1] != ["and"]:
        after += steps + 1
        return after + (word_at(tokens, after) == ",")
    return place


def _words(tokens: Sentence, first: int) -> Numeral | None:
    """Read a number in words, "a hundred and ten" or "eighty-three"."""
    place, following = first, word_at(tokens, first + 1)
    if word_at(tokens, first) in ARTICLES:
        if following not in GROUPS and following not in SCALES:
            return _couple(tokens, first + 1) if following == "couple" else None
        place += 1
    total, current, scale, begun = 0, 0, 1, False
    while place < len(tokens):
        word = tokens[place].word
        if begun and word == "and" and _goes_on(tokens, place + 1, total + current):
            place += 1
            continue
        step = _step(word, total, current, begun)
        if step is None:
            break
        total, current, scale = step
        begun, place = True, place + 1
    if begun and (halved := _and_half(tokens, place, total + current)):
        return halved
    if not begun or total + current > LARGEST:
        return None
    return Numeral(place, total + current, scale)


def _step(
    word: str, total: int, current: int, begun: bool
) -> tuple[int, int, int] | None:
    """Return total, current and scale after one more number word."""
    if word in SCALES:
        if begun and not current:
            return None
        return total + max(current, 1) * SCALES[word], 0, SCALES[word]
    if word in GROUPS:
        if current > 99 or (begun and not current):
            return None
        return total, max(current, 1) * GROUPS[word], GROUPS[word]
    number = _small(word)
    if number is None:
        return None
    free = current % 100 == 0 or (current % 10 == 0 and number < 10)
    if not free or (begun and current == 0 and total == 0):
        return None
    if 0 < current < 100 and (current < 20 or number == 0):
        return None
    return total, current + number, 1


def _small(word: str) -> int | None:
    """Return the value of a word under a hundred, hyphened or not."""
    number = SMALL.get(word)
    if number is None and "-" in word:
        tens, _, unit = word.partition("-")
        if tens in TENS and unit in UNITS:
            return TENS[tens] + UNITS[unit]
    return number


def _goes_on(tokens: Sentence, place: int, value: int) -> bool:
    """Say whether "and" joins a hundred to its tens: "a hundred and ten"."""
    number = _small(word_at(tokens, place))
    return number is not None and value >= 100 and value % 100 == 0


def _and_half(tokens: Sentence, place: int, value: int) -> Numeral | None:
    """Read the rest of "two and a half million"."""
    words = [word_at(tokens, place + step) for step in range(4)]
    if words[:3] != ["and", "a", "half"] or words[3] not in SCALES:
        return None
    scale = SCALES[words[3]]
    return Numeral(place + 4, value * scale + scale // 2, scale)


def _couple(tokens: Sentence, place: int) -> Numeral:
    """Read "a couple", "a couple of", "a couple of hundred"."""
    after = place + 1 + (word_at(tokens, place + 1) == "of")
    scale = (GROUPS | SCALES).get(word_at(tokens, after), 1)
    return Numeral(after + (scale > 1), 2 * scale, scale)
