"""Find the counts that a sentence denies, only supposes or only plans."""

from itertools import pairwise

from generator.text.counts.lexicon import load_table
from generator.text.counts.sentence_parts import ParsedSentence

_NEGATION = load_table("negation")
DENIAL_VERBS = frozenset(_NEGATION["denial_verbs"])
CLAIM_NOUNS = frozenset(_NEGATION["claim_nouns"])
FALSE_WORDS = frozenset(_NEGATION["false_words"])
SUPPOSITIONS = frozenset(_NEGATION["suppositions"])
DENIAL_PHRASES = frozenset(tuple(p.split()) for p in _NEGATION["denial_phrases"])
PLAN_PHRASES = frozenset(tuple(p.split()) for p in _NEGATION["plan_phrases"])
CLAUSE_ENDS = frozenset(_NEGATION["clause_ends"]) | {","}
CONTINUATIONS = frozenset(_NEGATION["continuations"])
"""Words after a comma that continue what is denied."""
TELLING_WORDS = (
    FALSE_WORDS
    | DENIAL_VERBS
    | SUPPOSITIONS
    | {word for phrase in DENIAL_PHRASES for word in phrase}
) - {"a", "to", "the", "near", "that", "reports"}
"""A sentence without any of these denies nothing."""

Span = tuple[int, int]
"""Indexes of the first token and of the token after the last."""


def denied_counts(sentence: ParsedSentence) -> frozenset[int]:
    """Return the indexes of the parts that are counts said to be untrue."""
    words = [token.word for token in sentence.tokens]
    if TELLING_WORDS.isdisjoint(words):
        return frozenset()
    spans = [span for span in (_false_claim(words), _denial(words)) if span]
    return frozenset(index for span in spans for index in _counts(sentence, span))


def planned_counts(sentence: ParsedSentence) -> frozenset[int]:
    """Return the indexes of the parts that are counts of a plan: "plans to kill 50"."""
    words = [token.word for token in sentence.tokens]
    plans = (i for i, pair in enumerate(pairwise(words)) if pair in PLAN_PHRASES)
    start = next(plans, None)
    if start is None:
        return frozenset()
    ends = (i for i in range(start, len(words)) if words[i] in CLAUSE_ENDS)
    return frozenset(_counts(sentence, (start, next(ends, len(words)))))


def _counts(sentence: ParsedSentence, span: Span) -> list[int]:
    return [
        index
        for index, part in enumerate(sentence.parts)
        if part.quantity and span[0] <= part.start < span[1]
    ]


def _false_claim(words: list[str]) -> Span | None:
    """Return the words from a claim on, in a sentence that calls it false."""
    if FALSE_WORDS.isdisjoint(words):
        return None
    claims = (index for index, word in enumerate(words) if word in CLAIM_NOUNS)
    start = next(claims, None)
    return None if start is None else (start, len(words))


def _denial(words: list[str]) -> Span | None:
    """Return the words that a denial or an "if" covers, to the end of its clause."""
    start = next((i for i in range(len(words)) if _is_denial(words, i)), None)
    if start is None:
        return None
    in_apposition = False
    for index in range(start, len(words)):
        word, following = words[index], words[index + 1 : index + 2]
        if word == "," and CONTINUATIONS.intersection(following):
            in_apposition = True
        elif word == "," and in_apposition:
            in_apposition = False
        elif word in CLAUSE_ENDS:
            return start, index
    return start, len(words)


def _is_denial(words: list[str], index: int) -> bool:
    """Tell whether a denial or a supposition begins with a word."""
    word = words[index]
    if word in DENIAL_VERBS or word in SUPPOSITIONS:
        return word != "if" or words[index + 1 : index + 2] != ["not"]
    return tuple(words[index : index + 2]) in DENIAL_PHRASES
