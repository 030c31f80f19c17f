"""Find the counts that a sentence denies, only supposes or only plans."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.text.counts.english.context import events_to_come
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.function_words import PASSIVES
from generator.text.counts.english.words.phrase_tables import (
    PhraseTable,
    match_phrase,
    rarest_word,
    table_of,
)
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, word_at

_CONTEXT = load_table("english/context")
DENIAL_VERBS = frozenset(_CONTEXT["denial_verbs"])
CLAIM_NOUNS = frozenset(_CONTEXT["claim_nouns"])
FALSE_WORDS = frozenset(_CONTEXT["false_words"])
SUPPOSITIONS = frozenset(_CONTEXT["suppositions"])
NEGATORS = frozenset(_CONTEXT["negators"])
KNOWING = frozenset(_CONTEXT["knowing"])
DOUBTING = DENIAL_VERBS | frozenset(_CONTEXT["doubting"])
KNOWING_NOUNS = frozenset(_CONTEXT["knowing_nouns"])
RETRACTING = frozenset(_CONTEXT["retracting"])
OPENINGS = frozenset(_CONTEXT["openings"])
QUESTIONS = frozenset(_CONTEXT["questions"])
UNDOUBTED = frozenset(_CONTEXT["undoubted"])
DENIAL_PHRASES = table_of((phrase, True) for phrase in _CONTEXT["denial_phrases"])
REFUTATIONS = table_of((phrase, True) for phrase in _CONTEXT["refutations"])
PLAN_PHRASES = frozenset(tuple(p.split()) for p in _CONTEXT["plan_phrases"])
PLAN_VERBS = frozenset(verb for verb, _ in PLAN_PHRASES)
CLAUSE_ENDS = frozenset(_CONTEXT["clause_ends"]) | {","}
CONTINUATIONS = frozenset(_CONTEXT["continuations"])
"""Words after a comma that continue what is denied."""


def _least_common(phrase: str) -> str:
    """Return a word of a phrase that few sentences have, else its first one."""
    words = phrase.split()
    if COMMON_WORDS.issuperset(words):
        return words[0]
    return rarest_word(words, COMMON_WORDS)


COMMON_WORDS = frozenset(
    "not no said says reported one there from report that were with the of to".split()
)
TELLING_WORDS = (
    FALSE_WORDS
    | DENIAL_VERBS
    | SUPPOSITIONS
    | frozenset(_CONTEXT["retractions"])
    | NEGATORS
    | RETRACTING
    | {_least_common(phrase) for phrase in _CONTEXT["denial_phrases"]}
    | {_least_common(phrase) for phrase in _CONTEXT["refutations"]}
    | {"?", "would", "had", "should"}
)
"""Words of which a sentence with a denial has at least one."""
DENYING = (
    NEGATORS | RETRACTING | DENIAL_VERBS | SUPPOSITIONS | DENIAL_PHRASES.first_words
)
"""Words with which a denial or a supposition may begin."""

MAX_WORDS_OF_DENIAL = 2
"""Words of "not true" before a comma: "It is not true, the mayor said, that …"."""
NEAR_MISSES = frozenset(("nearly", "almost", "narrowly"))
"""Adverbs before a verb that mean that it did not happen."""
NOT_YET = (("yet", "to", "be"), ("still", "to", "be"))
NEITHER = ("neither", "of", "the")
MAX_WORDS_TO_KNOWING = 5
"""Number of words after "no" or "unable" in which a verb of knowing is negated."""
MAX_WORDS_TO_OBJECT = 3
"""Number of words after "denied" in which its object begins."""
Parts = tuple[int, ...]
"""Indexes of parts of a sentence."""
Span = tuple[int, int]
"""Indexes of the first token and of the token after the last."""


def denied_counts(sentence: ParsedSentence) -> frozenset[int]:
    """Return the indexes of the parts that are counts said to be untrue."""
    words = sentence.words
    if TELLING_WORDS.isdisjoint(words):
        return frozenset()
    if words[-1] == "?":
        return frozenset(_counts(sentence, (0, len(words))))
    spans = [span for span in (_false_claim(sentence), _denial(sentence)) if span]
    denied = {index for span in spans for index in _counts(sentence, span)}
    return frozenset(denied | set(_counterfactual(sentence)))


def _counterfactual(sentence: ParsedSentence) -> Iterator[int]:
    """Yield the parts that are counts of something that did not happen.

    "70 would have died", "had 70 died", "not 70 but 17".
    """
    words = sentence.words
    for index, part in enumerate(sentence.parts):
        if not part.quantity:
            continue
        after = words[part.end : part.end + 2]
        inverted = part.start == 1 and words[0] in ("had", "should")
        if (
            after == ("would", "have")
            or inverted
            or words[: part.start][-1:] == ("not",)
        ):
            yield index


def did_not_happen(sentence: ParsedSentence, index: int, triggers: Parts) -> bool:
    """Tell whether those counted nearly came to harm, or neither of two did.

    Args:
        sentence: A sentence.
        index: The part that is a count.
        triggers: The parts that tell what happened.
    """
    words, start = sentence.words, sentence.parts[index].start
    before = {words[sentence.parts[one].start - 1] for one in triggers}
    of_neither = words[max(0, start - 3) : start] in (NEITHER, NEITHER[:2])
    return (
        not NEAR_MISSES.isdisjoint(before)
        or (
            "be" in before
            and any(_is_to_come(words, sentence.parts[one].start) for one in triggers)
        )
        or (of_neither and not PASSIVES.isdisjoint(before))
        or events_to_come.is_put_off(sentence, index, triggers)
    )


def _is_to_come(words: tuple[str, ...], verb: int) -> bool:
    """Tell whether something is "yet to be" done: "six were yet to be arrested"."""
    return words[max(verb - 3, 0) : verb] in NOT_YET


def is_taken_for_granted(sentence: ParsedSentence, index: int, triggers: Parts) -> bool:
    """Tell whether a denial presupposes a count: "not said that the 40 who died".

    So does a count that is part of the statement: "no sign of four divers".

    Args:
        sentence: A sentence.
        index: The part that is a count.
        triggers: The parts that tell what happened.
    """
    part, words = sentence.parts[index], sentence.words
    if any(words[sentence.parts[one].start] in NEGATORS for one in triggers):
        return True  # "no sign of four divers" is itself the event
    definite = "the" in words[max(0, part.start - 2) : part.end]
    starts = [sentence.parts[one].start for one in triggers]
    return (
        definite
        and words[part.end : part.end + 1] == ("who",)
        and any(0 < start - part.end <= MAX_WORDS_TO_OBJECT for start in starts)
    )


def planned_counts(sentence: ParsedSentence) -> frozenset[int]:
    """Return the indexes of the parts that are counts of a plan: "plans to kill 50"."""
    words = sentence.words
    if PLAN_VERBS.isdisjoint(words):
        return frozenset()
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


def _false_claim(sentence: ParsedSentence) -> Span | None:
    """Return the span from a claim to the end of a sentence that calls it false."""
    words = sentence.words
    refuted = not REFUTATIONS.first_words.isdisjoint(words) and any(
        _begins(sentence, index, REFUTATIONS) for index in range(len(words))
    )
    if not refuted and FALSE_WORDS.isdisjoint(words):
        return None
    claims = (index for index, word in enumerate(words) if word in CLAIM_NOUNS)
    start = 0 if words[0] == "that" else next(claims, None)
    return None if start is None else (start, len(words))


def _denial(sentence: ParsedSentence) -> Span | None:
    """Return the words that a denial or an "if" covers, to the end of its clause."""
    words = sentence.words
    denials = (
        index
        for index, word in enumerate(words)
        if word in DENYING and _is_denial(sentence, index)
    )
    start = next(denials, None)
    if start is None:
        return None
    in_apposition = is_speaker = False
    for index in range((_denied_knowing(words, start) or start) + 1, len(words)):
        word, following = words[index], words[index + 1 : index + 2]
        if word == "," and index - start <= MAX_WORDS_OF_DENIAL:
            in_apposition = is_speaker = True
        elif word == "," and CONTINUATIONS.intersection(following):
            in_apposition = True
        elif word == "," and in_apposition:
            in_apposition = False
        elif word in CLAUSE_ENDS and not (in_apposition and is_speaker):
            return start, index
    return start, len(words)


def _is_denial(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a denial or a supposition begins with a word."""
    word = sentence.tokens[index].word
    if word in DOUBTING and _is_undenied(sentence.words, index):
        return False
    if _denied_knowing(sentence.words, index) is not None:
        return True
    if word in RETRACTING and _takes_back(sentence.words, index):
        return True
    if word in DENIAL_VERBS and word_at(sentence.tokens, index - 1) in PASSIVES:
        return word_at(sentence.tokens, index + 1) == "that"
    if word in DENIAL_VERBS or word in SUPPOSITIONS:
        return word != "if" or word_at(sentence.tokens, index + 1) != "not"
    return _begins(sentence, index, DENIAL_PHRASES)


def _is_undenied(words: tuple[str, ...], index: int) -> bool:
    """Tell whether a verb of denial leaves the event itself undisputed.

    "Nobody denies that", "no longer disputed", "denied responsibility for".
    """
    before = words[max(0, index - 2) : index]
    after = words[index + 1 : index + 1 + MAX_WORDS_TO_OBJECT]
    negated = not NEGATORS.isdisjoint(before) or before == ("no", "one")
    return negated or not UNDOUBTED.isdisjoint(after)


def _denied_knowing(words: tuple[str, ...], index: int) -> int | None:
    """Return the index of the verb or noun of knowing that a word negates.

    A question behind it takes the event as a fact: "did not say how 12 people died".
    """
    if words[index] not in NEGATORS:
        return None
    for place in range(index + 1, min(index + 1 + MAX_WORDS_TO_KNOWING, len(words))):
        if words[place] in KNOWING:
            after = words[place + 1 : place + 3]
            asks = not QUESTIONS.isdisjoint(after) or after[:1] == (",",)
            is_noun = words[place] in KNOWING_NOUNS
            tells_more = after[:1] in (("of",), ("about",)) and not is_noun
            return None if asks or tells_more else place
        if words[place] in CLAUSE_ENDS:
            return None
    return None


def _takes_back(words: tuple[str, ...], index: int) -> bool:
    """Tell whether a verb retracts a claim: "deleted a post that said"."""
    near = range(index + 1, min(index + 1 + MAX_WORDS_TO_OBJECT, len(words) - 1))
    return any(words[i] in CLAIM_NOUNS and words[i + 1] in OPENINGS for i in near)


def _begins(sentence: ParsedSentence, index: int, phrases: PhraseTable[bool]) -> bool:
    return begins(sentence.tokens, index, phrases)


def begins(tokens: Sentence, index: int, phrases: PhraseTable[bool]) -> bool:
    """Tell whether a phrase of a table begins at a token."""
    possible = tokens[index].word in phrases.first_words
    return possible and match_phrase(tokens, index, phrases) is not None
