"""Parse counts of people: numbers with their qualifier and noun.

"At least 12 police officers", "20 to 30", "a crowd of 5,000".
"""

from __future__ import annotations

from functools import lru_cache

from generator.text.counts.english.numbers import (
    ages,
    identifiers_and_dates,
    numbers_of_places,
    numerals,
    qualifiers,
    shares,
)
from generator.text.counts.english.people import partitives, unnumbered_people
from generator.text.counts.english.people.noun_phrases import parse_noun_phrase
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.phrase_tables import (
    may_begin as phrase_may_begin,
)
from generator.text.counts.english.words.trigger_words import GATHERINGS, UNHARMED
from generator.text.counts.shared.numeral import Numeral, bounds
from generator.text.counts.shared.quantity import NounPhrase, Quantity
from generator.text.tokens import Sentence, is_attached, word_at

DASHES = frozenset(("-", "–", "—", "‑"))
UNIT_MARKS = frozenset("%٪％:/°$€£^")
RANGE_OPENERS = frozenset(("between", "from"))
FIRST_WORDS = numerals.FIRST_WORDS | RANGE_OPENERS
"""Words with which a number can begin, besides digits and qualifiers."""
DIGITS = tuple("0123456789")
SEXES = {"m": "unspecified", "f": "women", "male": "unspecified", "female": "women"}
"""Letters and words of tables for men and women, before or behind their number."""
LABELS = {
    **nouns.PLURALS,
    **dict.fromkeys(("military", "army"), "security-forces"),
    **SEXES,
}
"""Nouns before their number in tables, by who they are."""
LABEL_OPENERS = frozenset(("(", ",", ";", ":", "|", "which", "whom", "and"))
BRACKET_OPENERS = frozenset(("of", ",", "and", "to", "at", "were", "are"))
"""Words and marks before a number that is in brackets by itself."""
LABEL_ENDS = frozenset((")", ",", ";", "|", ".", "and", ""))
"""Marks and words before such a noun and behind its number."""


def parse_quantity(tokens: Sentence, start: int) -> Quantity | None:
    """Parse the count that begins at a token, with or without a number."""
    word, following = tokens[start].word, word_at(tokens, start + 1)
    if word == "(":
        return _parse_bracketed(tokens, start)
    may_be_label = following[:1] in DIGITS or word in nouns.MODIFIER_WHO
    if may_be_label and (labelled := _parse_labelled(tokens, start)):
        return labelled
    numbered = _may_be_numbered(word, following) and _parse_numbered(tokens, start)
    quantity = numbered or unnumbered_people.parse_unnumbered(tokens, start)
    if quantity and quantity.noun_phrase.noun_class == "people":
        return ages.skip_ages(tokens, quantity)
    return quantity


def _parse_labelled(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a number behind its noun, as in tables: "(men 71, women 18)"."""
    if word_at(tokens, start - 1) not in LABEL_OPENERS or start == 0:
        return None
    head = start + (word_at(tokens, start + 1) in nouns.PLURALS)
    word = tokens[head].word
    number = (
        numerals.parse_numeral(tokens, head + 1) if head + 1 < len(tokens) else None
    )
    if word not in LABELS or number is None or not tokens[head + 1].text[0].isdigit():
        return None
    if word_at(tokens, number.end) not in LABEL_ENDS:
        return None
    who = LABELS[word] if head == start else nouns.head_who(tokens, start, head)
    unit = nouns.UNITS.get(word, "people")
    counted = NounPhrase(number.end, "people", who, unit=unit)
    return Quantity(start, number.end, *bounds(number, None, None), counted)


def _parse_bracketed(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a number that stands in brackets: "a total of (1,240) people"."""
    if word_at(tokens, start - 1) not in BRACKET_OPENERS:
        return None
    number = numerals.parse_numeral(tokens, start + 1)
    closing = number.end if number else start
    if number is None or word_at(tokens, closing) != ")":
        return None
    if not word_at(tokens, closing + 1)[:1].isalpha():
        return None
    counted = _parse_counted(tokens, start + 1, closing + 1, singular=number.value == 1)
    return Quantity(start, counted.end, *bounds(number, None, None), counted)


def may_begin(word: str, following: str) -> bool:
    """Tell whether a count within a sentence may begin with two words."""
    if word in unnumbered_people.FIRST_WORDS or _may_be_numbered(word, following):
        return True
    if following[:1] in DIGITS:
        return word in LABELS or word == "("
    return word in nouns.MODIFIER_WHO and following in LABELS


@lru_cache(maxsize=65_536)
def _may_be_numbered(word: str, following: str) -> bool:
    """Tell whether a number may begin with two words, or after a first one."""
    if word in numerals.ARTICLES:
        if following in numerals.AFTER_ARTICLE:
            return True
    elif _may_be_number(word):
        return True
    if phrase_may_begin(word, following, numerals.SAME_NUMBER):
        return True
    phrases = qualifiers.QUALIFIERS_BEFORE
    groups = phrases.groups(word) if word in phrases.first_words else {}
    if "" in groups and (following in phrases.first_words or _may_be_number(following)):
        return True
    return following in groups


def _may_be_number(word: str) -> bool:
    return word in FIRST_WORDS or word[:1] in DIGITS or "-" in word


def _parse_numbered(tokens: Sentence, start: int) -> Quantity | None:
    index, qualifier, crowd = qualifiers.parse_prefix(tokens, start)
    opened = word_at(tokens, index) in RANGE_OPENERS
    index += opened
    number = numerals.parse_numeral(tokens, index) if index < len(tokens) else None
    if number is None:
        return None
    if number.value == 1 and identifiers_and_dates.is_member(tokens, index):
        return None
    is_identifier = identifiers_and_dates.is_identifier(
        tokens, index, qualified=qualifier is not None
    )
    is_nil = number.value == 0 and not _is_told_nil(tokens, start, number)
    is_share = _is_share(tokens, start, number) or (
        index > start and _is_share(tokens, index, number)  # "more than one in four"
    )
    if is_nil or is_identifier or is_share:
        return Quantity(start, number.end, 0, 0, 0, None, NounPhrase(0, "thing"))
    qualifier = qualifier or qualifiers.verb_qualifier(tokens, start)
    number = numerals.skip_repetition(tokens, number)
    number, upper = _parse_range(tokens, start, number, opened=opened)
    if opened and upper is None:
        return None
    if upper and qualifiers.is_rise(tokens, start):
        number, upper = number._replace(value=upper), None
    end, qualifier = qualifiers.parse_suffix(tokens, number.end, qualifier)
    noun_phrase = _parse_counted(tokens, index, end, singular=number.value == 1)
    if noun_phrase.noun_class == "people":
        end, qualifier = qualifiers.parse_suffix(tokens, noun_phrase.end, qualifier)
        if end > noun_phrase.end:
            noun_phrase = noun_phrase._replace(end=end)
    limits = bounds(number, upper, qualifier)
    return Quantity(start, noun_phrase.end, *limits, noun_phrase, crowd)


def _is_told_nil(tokens: Sentence, start: int, number: Numeral) -> bool:
    """Tell whether nought is counted, as in tables: "Deaths: 0", "0 dead"."""
    headed = word_at(tokens, start - 1) in (":", "–", "-")
    listed = tokens[start].word == "0" and not word_at(tokens, number.end + 1).isalpha()
    return headed or (listed and partitives.precedes_harm(tokens, number.end))


def _is_share(tokens: Sentence, start: int, number: Numeral) -> bool:
    return shares.is_share(tokens, start) and not partitives.precedes_harm(
        tokens, number.end
    )


def _parse_range(
    tokens: Sentence, start: int, number: Numeral, *, opened: bool
) -> tuple[Numeral, int | None]:
    """Parse the rest of "20-30", "two to four", "two or three".

    Args:
        tokens: A sentence.
        start: The first token of the count.
        number: The first number.
        opened: Whether "between" or "from" stands before it.

    Returns:
        The lower number, ending after the range, and the value of the upper one; the
        number itself and None if there is no range.
    """
    link, index = word_at(tokens, number.end), number.end + 1
    linked = link in DASHES or link in ("to", "or") or (opened and link == "and")
    if not linked or index >= len(tokens):
        return number, None
    upper = numerals.parse_numeral(tokens, index)
    if upper is None or upper.vague or qualifiers.is_increase(tokens, start):
        return number, None
    low = number.value
    if number.scale == 1 and upper.scale > 1 and low < upper.value // upper.scale:
        low *= upper.scale  # "two to four million"
    too_far = link == "or" and upper.value > (3 if low < 20 else 2) * low
    if low >= upper.value or too_far:
        return number, None
    return number._replace(end=upper.end, value=low), upper.value


def _counts_nobody(tokens: Sentence, start: int, end: int) -> bool:
    """Tell whether a number is a rate, a power, a day of a month or of the unharmed."""
    before, after = word_at(tokens, start - 1), word_at(tokens, end)
    if after in UNHARMED and word_at(tokens, end + 1) not in nouns.PLURALS:
        return True  # "six were dead and 11 alive", but not "11 unharmed guests"
    if before == "^" or shares.is_rate(tokens, start, end):
        return True
    return identifiers_and_dates.is_day(tokens, start, after)


def _parse_counted(
    tokens: Sentence, start: int, end: int, *, singular: bool
) -> NounPhrase:
    """Parse the noun phrase of a number; things if the mark after it says so."""
    mark = word_at(tokens, end)
    if is_attached(tokens, end):
        if mark == "-" and word_at(tokens, end + 1) == "strong":
            crowd = word_at(tokens, end + 2) in GATHERINGS
            measure = "demonstrating" if crowd else ""
            return NounPhrase(end + 2 + crowd, "people", measure=measure)
        label = mark == ":" and not word_at(tokens, end + 1).isdigit()
        unit = mark in UNIT_MARKS and not label  # "kills 8: police"
        if mark[0].isalnum() or mark in DASHES or unit:
            return NounPhrase(end, "thing")
    if mark in SEXES and word_at(tokens, end + 1) in (")", ","):
        return NounPhrase(end + 1, "people", SEXES[mark])
    if _counts_nobody(tokens, start, end):
        return NounPhrase(end, "thing")
    noun_phrase = parse_noun_phrase(tokens, end, singular=singular)
    told = noun_phrase.measure or noun_phrase.default_measure
    populous = not told and numbers_of_places.is_population(tokens, start)
    if populous or (shares.is_per_number(tokens, noun_phrase.end)):
        return NounPhrase(end, "thing")
    bare = noun_phrase.noun_class == "bare"
    if identifiers_and_dates.is_year(tokens, start, bare=bare):
        return NounPhrase(end, "thing")
    return noun_phrase
