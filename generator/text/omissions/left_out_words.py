"""Words that a quotation omits from its own clause and that change its meaning."""

from __future__ import annotations

from itertools import dropwhile, pairwise
from typing import NamedTuple

from generator.text import tokens, word_lists
from generator.text.counts.english.numbers.numerals import UNITS
from generator.text.function_words import DETERMINERS
from generator.text.identifying_words import CLAUSE_VERBS, is_full_name
from generator.text.omissions import (
    clause_words,
    other_times,
    presupposed_clauses,
    unasserted_clauses,
)
from generator.text.regex import Regex
from generator.text.tokens import Sentence, word_at
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "left_out_words")
FICTIONS = tuple(tuple(one.split()) for one in _TABLE["fictions"])
OTHER_TIMES = tuple(tuple(one.split()) for one in _TABLE["other_times"])
SIGNS = frozenset("<>≤≥≦≧~≈±∼")
"""Signs that belong to the number or the words behind them."""
_CUT_NUMBER = Regex(
    rf"\d[?*_#…]$|\b(?:\d+|{any_of(UNITS)})\s+"
    r"(?:in|out\s+of)(?:\s+every)?\s+$|\bclass\s+of\s+$"
)
"""Text before a number that makes it part of another one: "3 in | 1,000", "1?5"."""
_FOLLOWING = frozenset(_TABLE["following"])
_FOLLOWS = Regex(r"(?:, )?(?:which (?:is|are) )?(?:the|an?|another)(?: \w+)?")
RETRACTIONS = tuple(_TABLE["retractions"])


class Omission(NamedTuple):
    """A word that a quotation omits."""

    word: str
    longer: str
    """The quotation with everything from or up to that word, as the article has it."""


def find_omission(article: str, quote: str) -> Omission | None:
    """Return a negation or a hedge that a quotation omits from its clause, if any.

    Where the article has the passage twice, an occurrence without omission counts.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
    """
    wanted = [token.word for one in tokens.split_sentences(quote) for token in one]
    while wanted and not wanted[-1][-1].isalnum():
        wanted.pop()
    asks = quote.rstrip("\"'”’» ").endswith("?")
    found = None
    sentences = [*tokens.split_sentences(article), ()]
    for sentence, following in pairwise(sentences):
        words = [token.word for token in sentence]
        for start in range(len(words) - len(wanted) + 1):
            if words[start : start + len(wanted)] != wanted:
                continue
            found = (
                _omission(article, sentence, start, start + len(wanted))
                or (None if asks else _question(article, sentence, start))
                or _phrase(article, sentence, start, start + len(wanted))
                or _sign(article, sentence, start, start + len(wanted))
                or _retraction(article, sentence, start, following)
                or _earlier(article, sentence, start, start + len(wanted))
                or _main_clause(article, sentence, start, start + len(wanted))
            )
            if found is None:
                return None
    return found


def _phrase(article: str, sentence: Sentence, start: int, end: int) -> Omission | None:
    """Return words that make the content of a quotation fiction or an earlier event."""
    words = [token.word for token in sentence]
    for phrase in (*FICTIONS, *OTHER_TIMES):
        last = start if phrase in FICTIONS else len(words)
        for place in range(last - len(phrase) + 1):
            if start <= place < end or tuple(words[place:][: len(phrase)]) != phrase:
                continue
            if _dates_another(words[end:place]) or _is_reported(
                sentence, start, end, place
            ):
                continue
            first, behind = min(start, place), max(end, place + len(phrase))
            text = article[sentence[first].start : sentence[behind - 1].end]
            return Omission(" ".join(phrase), " ".join(text.split()))
    return None


def _dates_another(between: list[str]) -> bool:
    """Tell whether a time dates what a quoted event follows, by the words between.

    "The raid | , which is the continuation of the war of | three years ago" is new.
    """
    first = [*dropwhile(lambda word: word not in _FOLLOWING, between)]
    opening = " ".join(between[: len(between) - len(first)])
    goes_on = {",", "and", "which"}.isdisjoint(first)
    is_one = first[1:2] == ["of"] and _FOLLOWS.fullmatch(opening) is not None
    return is_one and goes_on


def _is_reported(sentence: Sentence, start: int, end: int, place: int) -> bool:
    """Tell whether a time stands in what the person who is quoted says.

    In "Ann Dale, its head | , said the firm had ignored those who warned two years ago"
    it dates the warning; behind "said" it would date what is said.
    """
    name = [token.text for token in sentence[start : start + 2]]
    between = [token.word for token in sentence[end:place]]
    clause = between[2:]
    if between[:2] not in ([",", "said"], [",", "says"]) or not clause:
        return False
    if not is_full_name(name) or word_at(sentence, start + 2) != ",":
        return False
    has_verb = not CLAUSE_VERBS.isdisjoint(clause)
    goes_on = not {",", "and"}.isdisjoint(clause)
    return clause[0] in DETERMINERS | {"that"} and has_verb and not goes_on


def _earlier(article: str, sentence: Sentence, start: int, end: int) -> Omission | None:
    """Return words that put the content of a quotation into an earlier year."""
    begin, text = sentence[0].start, article[sentence[0].start : sentence[-1].end]
    first, last = sentence[start].start - begin, sentence[end - 1].end - begin
    found = other_times.earlier_time(text, first, last)
    if found is None:
        return None
    longer = text[min(first, found[0]) : max(last, found[1])]
    return Omission(text[slice(*found)], " ".join(longer.split()))


def _main_clause(
    article: str, sentence: Sentence, start: int, end: int
) -> Omission | None:
    """Return the word before "that" of a main clause that asserts nothing."""
    words = [token.word for token in sentence]
    begin = unasserted_clauses.unasserted_from(words, start)
    if begin is None:
        return None
    that = unasserted_clauses.before_aside(words, words.index("that", begin))
    longer = article[sentence[begin].start : sentence[end - 1].end]
    return Omission(sentence[that - 1].text, " ".join(longer.split()))


def _question(article: str, sentence: Sentence, start: int) -> Omission | None:
    """Return the question mark of a sentence that asks whether a quotation is true."""
    if sentence[-1].word != "?":
        return None
    text = article[sentence[start].start : sentence[-1].end]
    return Omission("?", " ".join(text.split()))


def _sign(article: str, sentence: Sentence, start: int, end: int) -> Omission | None:
    """Return the text before a quotation that changes its number: >50, 3 in 1,000."""
    begin = sentence[start].start
    sign = article[begin - 1 : begin]
    if sign and sign in SIGNS:
        return Omission(sign, article[begin - 1 : sentence[end - 1].end])
    cut = (
        _CUT_NUMBER.search(article[:begin])
        if sentence[start].text[0].isdigit()
        else None
    )
    if cut is None:
        return None
    return Omission(cut[0].strip(), article[cut.start() : sentence[end - 1].end])


def _retraction(
    article: str, sentence: Sentence, start: int, following: Sentence
) -> Omission | None:
    """Return the words of the next sentence that retract a quotation."""
    if not following:
        return None
    begin = article[following[0].start : following[-1].end].lower()
    words = next((one for one in RETRACTIONS if begin.startswith(one)), None)
    if words is None:
        return None
    end = following[0].start + len(words)
    return Omission(words, " ".join(article[sentence[start].start : end].split()))


def _omission(
    article: str, sentence: Sentence, start: int, end: int
) -> Omission | None:
    """Return a negation, hedge or condition of its clause that a quotation omits."""
    words = [
        "" if _is_in_name(sentence, index) else token.word
        for index, token in enumerate(sentence)
    ]
    first = clause_words.word_before(words, start)
    is_condition = first == start - 1 and words[first] in clause_words.UNASSERTED
    if is_condition and presupposed_clauses.is_presupposed(sentence[start:end]):
        return None
    if first is not None:
        text = article[sentence[first].start : sentence[end - 1].end]
        return Omission(sentence[first].text, " ".join(text.split()))
    last = clause_words.word_behind(words, end)
    if last is not None:
        text = article[sentence[start].start : sentence[last].end]
        return Omission(sentence[last].text, " ".join(text.split()))
    return None


def _is_in_name(sentence: Sentence, index: int) -> bool:
    """Tell whether a word is part of a name: of May, or of Doctors Without Borders."""
    name = [token.text for token in sentence[index : index + 2]]
    return name[0] == "May" or name == ["Without", "Borders"]
