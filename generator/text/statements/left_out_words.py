"""Words that a quotation leaves out of its own clause, and that change what it says."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from generator.text import word_lists
from generator.text.counts.words import tokens
from generator.text.counts.words.tokens import Sentence, Token
from generator.text.statements import other_times, unasserted_clauses

_TABLE = word_lists.read(__package__, "left_out_words")
NEGATIONS = frozenset(_TABLE["negations"])
HEDGES = frozenset(_TABLE["hedges"])
CONDITIONS = frozenset(("if", "unless", "whether"))
LATER_CONDITIONS = frozenset(("once", "provided", "providing", "should"))
PROMISES = frozenset(("will", "would", "shall"))
IDEAS = tuple(tuple(one.split()) for one in _TABLE["ideas"])
NOBODY = frozenset(("none", "nobody", "not", "no"))
UNMET = frozenset(_TABLE["unmet"])
"""Verbs by which what was made ready for was not: "but none was needed"."""
BEING = frozenset(("is", "are", "was", "were"))
SCHEDULED = frozenset(_TABLE["scheduled"])
MAX_WORDS_TO_PLAN = 3
"""Words behind "is" in which a quoted meeting or deed is said to be planned."""
PLANS = frozenset(_TABLE["plans"])
GIVEN_UP = frozenset(_TABLE["given_up"])
BOUNDARIES = frozenset(_TABLE["boundaries"])
SUBORDINATORS = frozenset(_TABLE["subordinators"])
BARE = frozenset(("be",))
"""Verbs that say nothing without the word before them: "threatened to | be".

At the start of a sentence they are imperatives, and complete.
"""
ALTERNATIVES = frozenset(("or", "either"))
"""Words that make a choice of two of the words behind them: "go home or | be shot"."""
INVERSIONS = frozenset(("had", "should", "were"))
"""First words of an inverted condition, in a sentence with "would"."""
FICTIONS = tuple(tuple(one.split()) for one in _TABLE["fictions"])
OTHER_TIMES = tuple(tuple(one.split()) for one in _TABLE["other_times"])
SIGNS = frozenset("<>≤≥≦≧~≈±∼")
"""Signs that belong to the number or the words behind them."""
_CUT_NUMBER = re.compile(
    r"\d[?*_#…]$|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s+"
    r"(?:in|out\s+of)(?:\s+every)?\s+$|\bclass\s+of\s+$"
)
"""What makes part of something else of the number behind it: "3 in | 1,000", "1?5"."""
FIRST_NEGATIONS = frozenset(("neither", "nobody", "no", "none", "nowhere", "never"))
"""Negations that, as the first word of a sentence, deny all that follows in it."""
RETRACTIONS = tuple(_TABLE["retractions"])
MAX_DISTANCE = 6
"""Words before a quotation within which a negation or hedge belongs to its clause."""
MAX_WORDS_AFTER = 5
"""Words behind a quotation within which its clause may be denied: "… is not true"."""


class Omission(NamedTuple):
    """A word that a quotation leaves out."""

    word: str
    longer: str
    """The quotation with everything from or up to that word, as the article has it."""


def find_omission(article: str, quote: str) -> Omission | None:
    """Return a negation or a hedge that a quotation leaves out, if there is one.

    A passage that the article has twice is judged where it leaves out nothing.

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
    """Return words that make a script or an earlier time of what a quotation says."""
    words = [token.word for token in sentence]
    for phrase in (*FICTIONS, *OTHER_TIMES):
        last = start if phrase in FICTIONS else len(words)
        for place in range(last - len(phrase) + 1):
            if start <= place < end or tuple(words[place:][: len(phrase)]) != phrase:
                continue
            first, behind = min(start, place), max(end, place + len(phrase))
            text = article[sentence[first].start : sentence[behind - 1].end]
            return Omission(" ".join(phrase), " ".join(text.split()))
    return None


def _earlier(article: str, sentence: Sentence, start: int, end: int) -> Omission | None:
    """Return words that put what a quotation says into an earlier year."""
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
    that = words.index("that", begin)
    longer = article[sentence[begin].start : sentence[end - 1].end]
    return Omission(sentence[that - 1].text, " ".join(longer.split()))


def _question(article: str, sentence: Sentence, start: int) -> Omission | None:
    """Return the question mark of a sentence that asks what a quotation says."""
    if sentence[-1].word != "?":
        return None
    text = article[sentence[start].start : sentence[-1].end]
    return Omission("?", " ".join(text.split()))


def _sign(article: str, sentence: Sentence, start: int, end: int) -> Omission | None:
    """Return what stands before a quotation and changes its number: >50, 3 in 1,000."""
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
    """Return the words of the next sentence that take back what a quotation says."""
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
    """Return the negation, hedge or condition of the clause that a quotation lacks."""
    words = ["" if _is_month(token) else token.word for token in sentence]
    first = _before(words, start)
    if first is None:
        first = _idea(words, start)
    if first is None and words[start] in PLANS:
        near = range(max(0, start - 2), start)
        first = next((place for place in near if words[place] in GIVEN_UP), None)
    if first is not None:
        text = article[sentence[first].start : sentence[end - 1].end]
        return Omission(sentence[first].text, " ".join(text.split()))
    last = _behind(words, end)
    if last is not None:
        text = article[sentence[start].start : sentence[last].end]
        return Omission(sentence[last].text, " ".join(text.split()))
    return None


def _is_month(token: Token) -> bool:
    """Tell whether a token is the month of May, not the hedge."""
    return token.text == "May"


def _condition(words: list[str], start: int) -> int | None:
    """Return 0, the place of a condition of the quoted clause that opens a sentence."""
    first = words[0] if words else ""
    opens = first in CONDITIONS - {"whether"} or (
        first in INVERSIONS and "would" in words
    )
    if not opens or start == 0 or "," not in words[:start]:
        return None
    main = words[words.index(",") + 1 : start + MAX_WORDS_AFTER]
    return 0 if BOUNDARIES.isdisjoint(main) else None


def _idea(words: list[str], start: int) -> int | None:
    """Return where words stand that make an idea of a quoted deed."""
    lengths = {
        len(idea) for idea in IDEAS if tuple(words[:start][-len(idea) :]) == idea
    }
    is_deed = words[start].endswith("ing")
    return start - max(lengths) if lengths and is_deed else None


def _before(words: list[str], start: int) -> int | None:
    """Return where a word stands before a quotation that changes what it says."""
    condition = _condition(words, start)
    is_half = start and (words[start] in BARE or words[start - 1] in ALTERNATIVES)
    if condition is None and is_half:
        condition = start - 1
    if condition is not None or words[start] == "until":
        return condition  # "they did not leave | until nine had been hurt": nine were
    behind_comma = False
    inserted = _insertions(words, start) | _subordinate_clauses(words, start)
    for index in range(start - 1, max(-1, start - 1 - MAX_DISTANCE), -1):
        if index in inserted:
            continue
        behind_comma = behind_comma or words[index] == ","
        if words[index] in CONDITIONS and behind_comma:
            break  # the condition ended at the comma
        if words[index] in NEGATIONS | HEDGES:
            return index
        if words[index] in BOUNDARIES:
            break
    denies_all = start and words[0] in FIRST_NEGATIONS
    return 0 if denies_all and BOUNDARIES.isdisjoint(words[:start]) else None


def _behind(words: list[str], end: int) -> int | None:
    """Return where a word stands behind a quotation that changes what it says."""
    if words[end : end + 1] and words[end] in BEING:
        near = range(end + 1, min(end + 1 + MAX_WORDS_TO_PLAN, len(words)))
        planned = next((place for place in near if words[place] in SCHEDULED), None)
        if planned is not None and BOUNDARIES.isdisjoint(words[end:planned]):
            return planned
    after = [word for word in words[end : end + MAX_WORDS_AFTER] if word != ","]
    if after[:1] == ["but"] and after[1:2] and after[1] in NOBODY and UNMET & {*after}:
        return words.index(after[1], end)
    for index in range(end, min(end + MAX_WORDS_AFTER, len(words))):
        if words[index] in BOUNDARIES or words[index] == ",":
            return None
        condition = index == end and (
            words[index] in CONDITIONS - {"whether"} or _is_later(words, end)
        )
        if words[index] in NEGATIONS or condition:
            return index
    return None


def _is_later(words: list[str], end: int) -> bool:
    """Tell whether a promise ends before its condition: "will go | once they pay"."""
    return words[end] in LATER_CONDITIONS and not PROMISES.isdisjoint(words[:end])


def _insertions(words: list[str], start: int) -> frozenset[int]:
    """Return the words between commas that name a report: ", as papers wrote,"."""
    commas = [index for index in range(start) if words[index] == ","]
    return frozenset(
        place
        for first, second in pairwise(commas)
        if words[first + 1] == "as"
        for place in range(first, second + 1)
    )


def _subordinate_clauses(words: list[str], start: int) -> frozenset[int]:
    """Return the words of clauses that end at a comma before a quotation.

    "The mayor, who was not ill, left"; "although no deal was made, the mayor left".
    """
    commas = [index for index in range(start) if words[index] == ","]
    clauses: set[int] = set()
    for comma in commas:
        opened = [i for i in range(comma) if words[i] in SUBORDINATORS]
        if opened and "," not in words[opened[-1] : comma]:
            clauses.update(range(opened[-1], comma + 1))
    return frozenset(clauses)
