"""Asides beside a speaker: "its head, Ann Dale, said", "said Ann Dale, its head"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from generator.text.counts.english.numbers.numerals import parse_numeral
from generator.text.function_words import INDEFINITE, PREPOSITIONS, RELATIVE_SUBJECTS
from generator.text.identifying_words import TABLE, is_full_name, keywords
from generator.text.speech import speaker_words
from generator.text.speech.speaker_words import (
    CITING,
    MARKS,
    MAX_WORDS,
    OPENERS,
    OPENING_PHRASES,
    ends_name,
)
from generator.text.statements import contrasted_parties
from generator.text.tokens import Sentence, word_at

_IN_NAMES = frozenset(("of", "for", "the", "'", "’"))
"""Words without a capital, and marks, that a body's name may have."""
_OUTSIDERS = frozenset(TABLE["outsiders"])
"""Words by which an aside sets somebody apart from the body that it names."""
_NAMING = frozenset(("called", "identified", "named"))
_CIRCUMSTANCES = PREPOSITIONS - {"of"} | {"to"}
"""Words behind a participle by which an aside tells of somebody, and names nobody."""


def before_aside(sentence: Sentence, end: int) -> list[str]:
    """Return the words before and in an aside that a comma ends; empty without one.

    An age, as in "Ann Dale, 43, its head, said", is an aside of its own.
    """
    aside = speaker_words.words_before(sentence, end)
    start = end - 1
    while start > 0 and word_at(sentence, start) != ",":
        start -= 1
    words = speaker_words.words_before(sentence, start)
    if word_at(sentence, start + 1) in RELATIVE_SUBJECTS:
        return words  # "the union, which keeps a list, said"
    if aside[:1] and aside[0].lower() in CITING:
        return words  # "the paper, citing the union, said"
    if contrasted_parties.own_words(["", *aside]) == [""]:
        return words  # "Norvia, unlike Merrow, said"
    if _tells_of_circumstance(aside):
        return words  # "the officer, reached by telephone, said"
    if words and all(map(str.isdigit, words)):
        words = before_aside(sentence, start)
    return [*words, *aside] if words else []


def _tells_of_circumstance(aside: Sequence[str]) -> bool:
    """Tell whether an aside says how somebody came to speak: "pressed by the paper".

    One that names somebody, as "identified as Ann Dale" does, begins with other words.
    """
    verb, behind = (one.lower() for one in (*aside[:2], "", "")[:2])
    is_participle = verb.endswith(("ed", "ing")) and verb not in _NAMING
    return is_participle and behind in _CIRCUMSTANCES


def before_open_aside(sentence: Sentence, start: int, verb: int) -> list[str]:
    """Return the name before an aside that lacks its second comma; empty without one.

    "However, the Union, | a charity in Lorne said that …": the name opens the sentence,
    but for one word and a comma, and the verb has a clause with "that" or a number.

    Args:
        sentence: The tokens of a sentence.
        start: Place of the first word of the aside.
        verb: Place of the verb of saying behind it.
    """
    opened = word_at(sentence, start) in INDEFINITE and _says_something(sentence, verb)
    if not opened or word_at(sentence, start - 1) != ",":
        return []
    first = 2 if word_at(sentence, 1) == "," else 0
    name = [token.text for token in sentence[first : start - 1]]
    return name if _is_subject(name) else []


def _says_something(sentence: Sentence, verb: int) -> bool:
    """Tell whether what is said follows a verb: "told reporters that", "said nine"."""
    if verb + 1 < len(sentence) and parse_numeral(sentence, verb + 1):
        return True
    behind = takewhile(lambda one: one.word not in MARKS, sentence[verb + 1 :])
    return "that" in {token.word for token in behind}


def _is_subject(name: Sequence[str]) -> bool:
    """Tell whether words at the start of a clause are a name, "the Union of Lorne".

    Without an article they are the two words of a person's name.
    """
    if not name or not keywords(name):
        return False
    if name[0].lower() == "the":
        words = [word for word in name[1:] if word not in _IN_NAMES]
        return bool(words) and all(word[0].isupper() for word in words)
    opens_phrase = name[0].lower() in OPENING_PHRASES or name[0].endswith(("ed", "ing"))
    return is_full_name(name) and len(keywords(name)) == 1 and not opens_phrase


def with_aside(sentence: Sentence, start: int) -> list[str]:
    """Return the words from a place on, with what a comma sets apart behind them.

    That is the name of "the head, Ann Dale", or the office of "Ann Dale, head of the
    board". An age may stand before the office.
    """
    words = speaker_words.words_after(sentence, start)
    end = start + len(words)
    if not words or word_at(sentence, end) != ",":
        return words
    if word_at(sentence, end + 1).isdigit() and word_at(sentence, end + 2) == ",":
        end += 2
    name = speaker_words.words_after(sentence, end + 1)
    if is_full_name(name[:2]):
        return [*words, *name[:2]]
    return [*_office(sentence, end + 1), *words] if is_full_name(words) else words


def _office(sentence: Sentence, start: int) -> list[str]:
    """Return the words of an office: "a | Fire and Rescue Service | spokesman"."""
    words = []
    for place, token in enumerate(sentence[start : start + MAX_WORDS], start):
        if token.word == "and" and _joins_names(sentence, place):
            continue
        if ends_name(token):
            break
        words.append(token.text)
    return words if _OUTSIDERS.isdisjoint(map(str.lower, words)) else []


def _joins_names(sentence: Sentence, place: int) -> bool:
    """Tell whether "and" stands within a name, as no clause follows that it opens."""
    behind = takewhile(
        lambda one: one.word not in MARKS | OPENERS, sentence[place + 1 :]
    )
    rest = [token.text for token in behind]
    names = [sentence[place - 1].text, *rest[:1]]
    return speaker_words.is_named(rest) and all(one[0].isupper() for one in names)
