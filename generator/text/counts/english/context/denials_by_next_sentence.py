"""Tell whether a sentence denies the sentence before it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.text.counts.english.context import negation
from generator.text.counts.english.context.negation import DENIAL_VERBS, FALSE_WORDS
from generator.text.counts.english.sentences.sentence_parts import (
    ParsedSentence,
    parse_sentence,
)
from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.phrase_tables import table_of
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, SentenceSpan, tokenize

_CONTEXT = load_table("english/context")
RETRACTIONS = frozenset(_CONTEXT["retractions"])
ANAPHORA = table_of((phrase, True) for phrase in _CONTEXT["anaphora"])
MAX_WORDS_TO_VERDICT = 6
"""Words after "that" or "the report" within which a sentence calls it false."""


def is_denied(text: str, sentence: ParsedSentence, following: SentenceSpan) -> bool:
    """Tell whether the next sentence denies a sentence."""
    if not following.written or not _may_deny(following.words):
        return False
    return _denies_previous(tokenize(text, following), sentence)


def _may_deny(words: Sequence[str]) -> bool:
    """Tell quickly whether a sentence may deny the sentence before it."""
    telling = not negation.TELLING_WORDS.isdisjoint(words)
    return telling and not ANAPHORA.first_words.isdisjoint(words)


def _denies_previous(tokens: Sentence, previous: ParsedSentence) -> bool:
    """Tell whether a sentence denies what the sentence before it says.

    One that counts people itself does not. What somebody said and somebody else denies
    is a dispute, not a denial of ours.
    """
    denies = any(
        _denies_referent(tokens, index, previous)
        for index, token in enumerate(tokens)
        if token.word in ANAPHORA.first_words
        and negation.begins(tokens, index, ANAPHORA)
    )
    return denies and not any(part.quantity for part in parse_sentence(tokens).parts)


def _denies_referent(tokens: Sentence, index: int, previous: ParsedSentence) -> bool:
    """Tell whether a sentence denies the referent of a word such as "this"."""
    after = range(index + 1, min(index + 1 + MAX_WORDS_TO_VERDICT, len(tokens)))
    if index == 0 and any(
        tokens[place].word in FALSE_WORDS
        or tokens[place].word == "wrong"
        or negation.begins(tokens, place, negation.DENIAL_PHRASES)
        for place in after
    ):
        return True
    before = {token.word for token in tokens[max(0, index - 2) : index]}
    if not RETRACTIONS.isdisjoint(before):
        return True
    return not DENIAL_VERBS.isdisjoint(before) and not _is_reported(previous)


def _is_reported(sentence: ParsedSentence) -> bool:
    """Tell whether somebody is said to say what a sentence says."""
    kinds = map(FUNCTION_WORDS.get, sentence.words)
    return any(kind == Kind.REPORTING_VERB for kind in kinds)
