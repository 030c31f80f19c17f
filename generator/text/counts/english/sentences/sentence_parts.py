"""Split a sentence into parts: words, phrases and counts."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from generator.text.counts.english.people import headline_subjects, quantities
from generator.text.counts.english.senses import ambiguous_words, place_phrases
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import (
    FUNCTION_PHRASES,
    FUNCTION_WORDS,
)
from generator.text.counts.english.words.kinds import Kind, Trigger
from generator.text.counts.english.words.phrase_tables import (
    Match,
    match_phrase,
    may_begin,
)
from generator.text.counts.english.words.trigger_words import (
    TRIGGER_PHRASES,
    TRIGGER_WORDS,
    find_trigger,
)
from generator.text.counts.shared.quantity import Quantity
from generator.text.tokens import Sentence, word_at


class Part(NamedTuple):
    """A word, phrase or count of a sentence."""

    kind: Kind
    start: int
    """Index of its first token."""
    end: int
    """Index of the token after it."""
    trigger: Trigger | None = None
    quantity: Quantity | None = None


class ParsedSentence(NamedTuple):
    """A sentence with its parts."""

    tokens: Sentence
    parts: tuple[Part, ...]
    kinds: str
    """The kinds of the parts, one letter each; see `words.kinds.Kind`."""
    words: tuple[str, ...]
    """The words of the tokens."""


STATUS_NOUNS = nouns.DEFAULT_MEASURES | {"victims": "killed", "fatalities": "killed"}
LABEL_MODIFIERS = {"idp": "displaced", "refugee": "refugees"}
LABEL_ENDS = frozenset((":", "=", "|", "(", "–", "—"))
TALLY_NOUNS = frozenset(("number", "tally", "count", "total", "caseload"))
TALLY_LINKS = frozenset(("of", "in", "behind"))
"""Words behind them: "the number of those held", "the number in detention"."""
FORCE_MODIFIERS = frozenset(
    "armed security police special government army peacekeeping air rebel task state "
    "loyalist coalition international".split()
)
"""Words before "forces" that make it a noun."""
MAX_WORDS_TO_TALLIED = 9
"""Words of "the number of people killed" within which the harm must come."""
CLAUSE_OPENERS = frozenset("who that had have has were was been since then".split())
"""Words between a noun and the later outcome of those it names."""
LATER_HARMS = frozenset(
    ("returned", "killed", "injured", "detained", "abducted", "missing")
)
"""Measures that prevail over "refugees" or "displaced people" before them."""
COUNT_KINDS = {
    "people": Kind.COUNT,
    "bare": Kind.COUNT,
    "unknown": Kind.UNKNOWN_COUNT,
    "thing": Kind.THING_COUNT,
}
"""Kinds of counts by `NounPhrase.noun_class`."""
SUBJECT_OPENERS = (
    headline_subjects.LIST_OPENERS | headline_subjects.OBJECT_VERBS | {":"}
)
"""Words before a person of a headline: ": driver killed", "kills farmer"."""
AMBIGUOUS_WORDS = frozenset(
    {
        *TRIGGER_WORDS,
        *STATUS_NOUNS,
        *LABEL_MODIFIERS,
        *TALLY_NOUNS,
        *ambiguous_words.WORDS,
        "march",
        "may",
        "force",
        "forces",
    }
)
"""Words that may be more than a single function word, whatever follows."""


@lru_cache(maxsize=256)
def parse_sentence(
    tokens: Sentence, people: tuple[Quantity, ...] = ()
) -> ParsedSentence:
    """Split a sentence into its parts, without quotation marks.

    Args:
        tokens: A sentence.
        people: Those of whom it has the name alone.
    """
    words = tuple([token.word for token in tokens])
    parts: list[Part] = []
    end, before = 0, ":"
    places = _place_openers(words)
    named = {one.start: one for one in people}
    beginnings = map(_may_be, words, (*words[1:], ""))
    for index, (may_count, kind) in enumerate(beginnings):
        if index < end:
            continue
        word = words[index]
        if not may_count and before in SUBJECT_OPENERS:
            may_count = before == ":" or word in headline_subjects.PERSONS
        if index in named:
            part = _part_of_count(named[index], index)
        elif may_count and (counted := quantities.parse_quantity(tokens, index)):
            part = _part_of_count(counted, index)
        elif kind is None or word in places:
            part = _parse_part(tokens, index)
        else:
            part = _single_word(kind, index)
        parts.append(part)
        end = part.end
        before = words[end - 1]
    kinds = "".join([part.kind for part in parts])
    if Kind.QUOTATION_MARK in kinds:
        parts = [part for part in parts if part.kind != Kind.QUOTATION_MARK]
        kinds = kinds.replace(Kind.QUOTATION_MARK, "")
    return ParsedSentence(tokens, tuple(parts), kinds, words)


def _place_openers(words: tuple[str, ...]) -> frozenset[str]:
    """Return the words of a sentence with which a phrase of place may begin."""
    placeless = place_phrases.WORDS.isdisjoint(words)
    return frozenset() if placeless else place_phrases.PREPOSITIONS


def _parse_part(tokens: Sentence, start: int) -> Part:
    """Parse a word or phrase that is no count."""
    token = tokens[start]
    if token.text in ("March", "May") and start:
        return Part(Kind.OTHER, start, start + 1)
    if token.word in ("force", "forces") and _is_armed_force(tokens, start):
        return Part(Kind.OTHER, start, start + 1)
    if found := _find_meaning(tokens, start):
        return Part(found.meaning.kind, start, found.end, found.meaning)
    if phrase := match_phrase(tokens, start, FUNCTION_PHRASES):
        return Part(phrase.meaning, start, phrase.end)
    if measure := STATUS_NOUNS.get(token.word) or _status_of_label(tokens, start):
        trigger = Trigger(Kind.STATUS_NOUN, measure)
        return Part(trigger.kind, start, start + 1, trigger)
    return Part(_word_kind(token.word), start, start + 1)


def _status_of_label(tokens: Sentence, start: int) -> str:
    """Return the measure that a label gives those it names: "IDP households: 644"."""
    noun = word_at(tokens, start + 1)
    named = noun in nouns.PLURALS and noun not in STATUS_NOUNS
    labels = named and word_at(tokens, start + 2) in LABEL_ENDS
    return LABEL_MODIFIERS.get(tokens[start].word, "") if labels else ""


def _find_meaning(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the trigger at a token: a tally, a word in context, a harm or a place."""
    found = _find_tally(tokens, start) or ambiguous_words.find_word(tokens, start)
    found = found or find_trigger(tokens, start)
    return found or place_phrases.find_place(tokens, start)


def _is_armed_force(tokens: Sentence, index: int) -> bool:
    """Tell whether "forces" is a noun: "the KNA forces", "the Korvan Armed Force"."""
    before = tokens[index - 1] if index else None
    return before is not None and (
        before.text[0].isupper() or before.word in FORCE_MODIFIERS
    )


def _part_of_count(quantity: Quantity, start: int) -> Part:
    noun_phrase = quantity.noun_phrase
    kind = COUNT_KINDS[noun_phrase.noun_class]
    if noun_phrase.partitive:
        kind = Kind.PARTIAL_COUNT
    return Part(kind, start, max(quantity.end, start + 1), quantity=quantity)


@lru_cache(maxsize=65_536)
def _may_be(word: str, following: str) -> tuple[bool, Kind | None]:
    """Return the possible kinds of a part that begins with a word.

    Args:
        word: A word of a sentence.
        following: The next word, empty at the end.

    Returns:
        Whether a count may, and the kind of the word if, unless a count does, it is a
        part by itself.
    """
    may_be_more = (
        word in AMBIGUOUS_WORDS
        or may_begin(word, following, FUNCTION_PHRASES)
        or may_begin(word, following, TRIGGER_PHRASES)
    )
    kind = None if may_be_more else _word_kind(word)
    return quantities.may_begin(word, following), kind


@lru_cache(maxsize=16_384)
def _single_word(kind: Kind, start: int) -> Part:
    return Part(kind, start, start + 1)


def _word_kind(word: str) -> Kind:
    """Return the kind of a word that is neither a trigger nor a count."""
    if kind := FUNCTION_WORDS.get(word):
        return kind
    if word.endswith("ly") and len(word) > 4:
        return Kind.ADVERB
    if word.endswith("n't"):
        return Kind.NEGATION
    return Kind.OTHER


def _find_tally(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return "the number of people killed" as a toll of the killed."""
    if tokens[start].word not in TALLY_NOUNS or start + 2 >= len(tokens):
        return None
    if tokens[start + 1].word not in TALLY_LINKS or word_at(tokens, start - 1) == "a":
        return None
    harms = (Kind.PAST_PARTICIPLE, Kind.STATE, Kind.EVENT_NOUN, Kind.INTRANSITIVE)
    first = start + 1 + (tokens[start + 1].word == "of")
    if tokens[first].word[0].isdigit():
        return None  # "the highest number of 71 people were killed"
    for index in range(first, min(start + MAX_WORDS_TO_TALLIED, len(tokens))):
        if measure := nouns.default_measure(tokens, index):
            counted = Match(index + 1, Trigger(Kind.TOLL, measure))
            return _find_later_harm(tokens, counted.end) or counted
        found = find_trigger(tokens, index) or place_phrases.find_place(tokens, index)
        if found and found.meaning.kind in harms:
            counted = Match(found.end, Trigger(Kind.TOLL, found.meaning.measure))
            named = word_at(tokens, found.end) in nouns.PLURALS
            return (named and _find_later_harm(tokens, found.end + 1)) or counted
    return None


def _find_later_harm(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return "refugees who went home", "protesters arrested" as a toll of the harm."""
    verb = start
    while word_at(tokens, verb) in CLAUSE_OPENERS:
        verb += 1
    found = find_trigger(tokens, verb) if verb < len(tokens) else None
    if found is None or found.meaning.weak or found.meaning.measure not in LATER_HARMS:
        return None
    return Match(found.end, Trigger(Kind.TOLL, found.meaning.measure))
