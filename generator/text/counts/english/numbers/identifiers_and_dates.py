"""Tell money, codes, days and years, which count nobody, from counts."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.numbers import ages
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import (
    BEFORE_YEAR,
    MONTHS,
    NUMBERED_NOUNS,
)
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, is_attached, word_at

PLACE_NOUNS = frozenset("region district ward zone sector camp area".split())

CURRENCY_SIGNS = frozenset("$€£¥₹#%№")
CURRENCIES = frozenset(("rs", "usd", "eur", "us", "c$", "a$", "inr", "gbp"))
MIN_RECENT_YEAR = 1900
YEAR_PREPOSITIONS = frozenset(("in", "since", "until", "till"))
"""Words that make a number a year even before a noun: "in 2019 people were killed"."""
RELATED = frozenset(load_table("english/nouns")["related"])
_SENTENCE_BREAKS = frozenset(("", ",", ";", ":"))
_PASSIVE = frozenset(("was", "were", "been", "had"))
PERIODS = frozenset(("day", "week", "month", "year"))
PERIOD_WORDS = frozenset(("last", "this", "that", "each", "every", "next"))
"""Words before "year" or "week" that make it a time, and not the name of a number."""
HOURS = 24


def is_identifier(tokens: Sentence, index: int, *, qualified: bool) -> bool:
    """Tell whether a number is money, an age, a code or part of a name.

    Args:
        tokens: A sentence.
        index: The number's first token.
        qualified: Whether the number has a qualifier, as names never do.
    """
    before = word_at(tokens, index - 1)
    clock = word_at(tokens, index + 1) == "o'clock"
    if clock or ages.is_age_in_words(tokens, index):
        return True
    if before == "of" and (
        _describes_person(tokens, index) or _tells_subject_apart(tokens, index)
    ):
        return True
    if not tokens[index].word[0].isdigit():
        return False
    is_note = before == "[" and word_at(tokens, index + 1) == "]"
    if is_note or before in CURRENCY_SIGNS or before in CURRENCIES:
        return True
    if is_attached(tokens, index) and before in frozenset(".,:/_@+"):
        return True
    if (
        _is_change(tokens, index)
        or _is_inches(tokens, index)
        or ages.is_age(tokens, index)
        or _is_year_of_date(tokens, index)
        or _is_hour(tokens, index)
        or _is_second_day(tokens, index)
    ):
        return True
    if qualified or before not in NUMBERED_NOUNS:
        return False
    verb = before == "number" and "," in tokens[index].word  # "refugees number 64,000"
    period = _is_period(tokens, index - 1)  # "last year 310 people fled"
    place = before in PLACE_NOUNS and tokens[index - 1].text.islower()
    free = place and word_at(tokens, index + 1) in nouns.PLURALS  # "in Chui region 40"
    return not (verb or period or free)


def _is_period(tokens: Sentence, index: int) -> bool:
    """Tell whether "day" or "week" is a time, not numbered: "in one day 800"."""
    return word_at(tokens, index - 1) in PERIOD_WORDS or (
        word_at(tokens, index - 1) == "one" and tokens[index].word in PERIODS
    )


MAX_DAY = 31


def _is_second_day(tokens: Sentence, index: int) -> bool:
    """Tell whether two days are named: "on August 27 and 29", but not "and 29 men"."""
    if word_at(tokens, index - 1) not in ("and", "or"):
        return False
    first, following = word_at(tokens, index - 2), word_at(tokens, index + 1)
    dated = word_at(tokens, index - 3) in MONTHS and first.isdecimal()
    return dated and not following[:1].isalpha() and int(first) <= MAX_DAY


def _is_change(tokens: Sentence, index: int) -> bool:
    """Tell whether a number is a change since before: "(-3 since Monday)"."""
    signed = word_at(tokens, index - 1) in ("-", "–", "−")
    minus = signed and is_attached(tokens, index)
    return minus and word_at(tokens, index - 2) in ("(", "", ":", ",")


def _is_inches(tokens: Sentence, index: int) -> bool:
    """Tell whether a length is given again in inches: "180 cm (71 in)"."""
    return word_at(tokens, index + 1) == "in" and word_at(tokens, index + 2) == ")"


def _is_year_of_date(tokens: Sentence, index: int) -> bool:
    """Tell whether a number is the year after a month: "4 May 2021", "May, 2021"."""
    year = tokens[index].word
    if len(year) != 4 or not year.isdigit():
        return False
    month = index - 1 - (word_at(tokens, index - 1) == ",")
    return word_at(tokens, month) in MONTHS


def _is_hour(tokens: Sentence, index: int) -> bool:
    """Tell whether a number is an hour: "By 22 people had been led away"."""
    if word_at(tokens, index - 1) != "by":
        return False
    opens = word_at(tokens, index - 2) in _SENTENCE_BREAKS
    is_early = tokens[index].word.isdigit() and int(tokens[index].word[:4]) <= HOURS
    return opens and is_early and word_at(tokens, index + 2) in ("had", "were", "was")


def _tells_subject_apart(tokens: Sentence, index: int) -> bool:
    """Tell whether others are the subject: "the lawyers of 25 teachers were held"."""
    noun = word_at(tokens, index + 1)
    end = index + 1 + (noun in nouns.PLURALS)
    return word_at(tokens, index - 2) in RELATED and word_at(tokens, end) in _PASSIVE


def _describes_person(tokens: Sentence, index: int) -> bool:
    """Tell whether a number describes one person: "a girl of 12", "a mother of two"."""
    person = word_at(tokens, index - 2)
    has_no_noun = word_at(tokens, index + 1) not in nouns.PLURALS
    return has_no_noun and person != "crew" and person in nouns.PERSONS


def is_member(tokens: Sentence, index: int) -> bool:
    """Tell whether "one" is someone known: "he was one of 12 people"."""
    after_copula = word_at(tokens, index - 1) in (
        "was",
        "is",
        "were",
        "as",
        "be",
        "been",
    )
    return after_copula and word_at(tokens, index + 1) == "of"


def is_day(tokens: Sentence, index: int, after: str) -> bool:
    """Tell whether a number is a day of a month: "12 March", "March 12".

    Args:
        tokens: A sentence.
        index: The number's token.
        after: The word after it.
    """
    word = tokens[index].text
    if not word.isdigit() or int(word[:4]) > 31 or _is_monthly(tokens, index):
        return False
    month = index - 1 - (word_at(tokens, index - 1) == ".")  # "Feb. 1"
    return after in MONTHS or word_at(tokens, month) in MONTHS


def _is_monthly(tokens: Sentence, index: int) -> bool:
    """Tell whether a heading counts by month: "Deaths, by month: Jan 14, Feb 22"."""
    words = [token.word for token in tokens[:index]]
    return ("by", "month") in pairwise(words)


def is_year(tokens: Sentence, index: int, *, bare: bool) -> bool:
    """Tell whether a number is a year, from the word before it: "in 1998".

    Args:
        tokens: A sentence.
        index: The number's token.
        bare: Whether no noun follows; before one, round numbers are counts.
    """
    word = tokens[index].text
    if len(word) != 4 or not word.isdigit() or not 1500 < int(word) < 2100:
        return False
    before = word_at(tokens, index - 1)
    if bare and before == "(" and word_at(tokens, index + 1) == ")":
        return int(word) >= MIN_RECENT_YEAR  # "Refugees: 31,240 (Norvia) (2019)"
    if bare and before in ("and", "or") and index > 1:  # "in 2003 and 2004"
        return is_year(tokens, index - 2, bare=True)
    compared = before in ("to", "with") and word_at(tokens, index - 2) == "compared"
    if bare:
        return compared or before in BEFORE_YEAR or before == ","
    in_a_year = before in YEAR_PREPOSITIONS or before == "the"
    return in_a_year and int(word) >= MIN_RECENT_YEAR and not word.endswith("00")
