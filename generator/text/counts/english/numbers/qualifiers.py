"""Words that qualify a number, or say that it rose: "at least", "or more"."""

from __future__ import annotations

from generator.text.counts.english.numbers import numerals
from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.phrase_tables import match_phrase, table_of
from generator.text.counts.shared.word_tables import flatten, load_table
from generator.text.tokens import Sentence, word_at

_NUMBERS = load_table("english/numbers")
QUALIFIERS_BEFORE = table_of(
    [
        *flatten(_NUMBERS["qualifiers_before"]),
        *((phrase, "") for phrase in _NUMBERS["unqualified"]["phrases"]),
    ]
)
"""Phrases before a number with their qualifier, empty if they do not qualify it."""
QUALIFIERS_AFTER = table_of(flatten(_NUMBERS["qualifiers_after"]))
QUALIFYING_VERBS = dict(flatten(_NUMBERS["qualifying_verbs"]))
ESTIMATES = frozenset(("estimated", "estimate", "estimates", "estimating"))
MAX_QUALIFIERS = 4
"""Phrases before one number."""
OVER_VERBS = frozenset(_NUMBERS["verbs_with_over"]["verbs"])
"""Verbs to which "over" belongs: "handed over 12 captives"."""


def parse_prefix(tokens: Sentence, start: int) -> tuple[int, str | None, bool]:
    """Skip the phrases before a number.

    Returns:
        The number's first token, the first qualifier or the one behind "estimated" ("he
        estimated up to 2,000"), and whether one of the phrases is "a crowd of".
    """
    index, qualifier, crowd = start, None, False
    for _ in range(MAX_QUALIFIERS):
        if index >= len(tokens):
            break
        phrase = match_phrase(tokens, index, QUALIFIERS_BEFORE)
        if phrase is None or numerals.parse_numeral(tokens, index):
            break
        if tokens[index].word == "over" and word_at(tokens, index - 1) in OVER_VERBS:
            break
        crowd = crowd or tokens[phrase.end - 2].word in ("crowd", "crowds")
        only_estimated = index > start and tokens[index - 1].word == "estimated"
        if only_estimated or not qualifier:
            qualifier = phrase.meaning or qualifier
        index = phrase.end
    return index, qualifier, crowd


def verb_qualifier(tokens: Sentence, start: int) -> str | None:
    """Return the qualifier in the verb before a count: "estimated at", "tops"."""
    word = word_at(tokens, start - 1)
    if word in ("at", "of") and word_at(tokens, start - 2) in ESTIMATES:
        return "about"
    if FUNCTION_WORDS.get(word) == Kind.TIME:
        word = word_at(tokens, start - 2)  # "has surpassed today 3,000"
    return QUALIFYING_VERBS.get(word)


def parse_suffix(
    tokens: Sentence, start: int, qualifier: str | None
) -> tuple[int, str | None]:
    """Parse a qualifier behind a number: "12 or more".

    Args:
        tokens: A sentence.
        start: The token after the number.
        qualifier: The qualifier that the number has already, which prevails.

    Returns:
        The token after the phrase, or `start` if there is none, and the qualifier.
    """
    word = word_at(tokens, start)
    if word == "+":
        return start + 1, qualifier or "at-least"
    if word == "-" and word_at(tokens, start + 1) == "odd":
        return start + 2, qualifier or "about"
    opens = word in QUALIFIERS_AFTER.first_words
    phrase = match_phrase(tokens, start, QUALIFIERS_AFTER) if opens else None
    if phrase is None:
        return start, qualifier
    end, suffix = phrase
    if word_at(tokens, end) == "than":
        return start, qualifier  # "17 deaths and more than 50 injuries"
    if end < len(tokens) and numerals.parse_numeral(tokens, end):
        return start, qualifier  # it belongs to the next number: "12 and over 30"
    return end, qualifier or suffix


def is_rise(tokens: Sentence, start: int) -> bool:
    """Tell whether a toll rises from the lower number to the upper."""
    near = tokens[max(0, start - 3) : start]
    rises = any(FUNCTION_WORDS.get(t.word) == Kind.CHANGE_VERB for t in near)
    return rises and tokens[start].word == "from"


def is_increase(tokens: Sentence, start: int) -> bool:
    """Tell whether a number is the amount of a toll's rise: "rose by three to 15"."""
    rises = FUNCTION_WORDS.get(word_at(tokens, start - 2)) == Kind.CHANGE_VERB
    return rises and word_at(tokens, start - 1) == "by"
