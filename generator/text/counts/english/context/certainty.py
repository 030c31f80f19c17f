"""Tell how certain harm is by a text: stated, confirmed, probable, presumed, feared."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind

STATED = "stated"
UNCONFIRMED_WORDS = {
    **dict.fromkeys(("probable", "probably", "suspected"), "probable"),
    **dict.fromkeys(("presumed", "presumably"), "presumed"),
    "feared": "feared",
}
GIVEN_UP = frozenset(
    (("given", "up"), ("gave", "up"), ("giving", "up"), ("gives", "up"))
)
"""Words by which somebody presumes the death of those who are lost."""
BASIS_WORDS = UNCONFIRMED_WORDS.keys() | {"confirmed", *(verb for verb, _ in GIVEN_UP)}
HARMS = frozenset(("killed", "injured"))
"""Measures that may be uncertain; the missing are uncertain in any case."""
CLAUSE_ENDS = frozenset((";", ".", ":", "(", ")", "and", "but", "while", "with"))
MAX_WORDS_TO_BASIS = 5
"""Words behind a count within which its basis stands."""
WHOLES = frozenset(("", ":", "(", ",", ";", "the", "and", "of", "a"))
"""Words and marks before "confirmed" as an adjective."""


def find_basis(sentence: ParsedSentence, index: int, outcome: Outcome) -> str:
    """Return the basis of a count: stated, confirmed, probable, presumed or feared.

    Args:
        sentence: A sentence.
        index: The count's part.
        outcome: What happened to those counted.
    """
    if BASIS_WORDS.isdisjoint(sentence.words) or HARMS.isdisjoint(outcome.measures):
        return STATED
    near = _words_near(sentence, index, outcome)
    if not GIVEN_UP.isdisjoint(pairwise(near)):
        return "presumed"
    bases = (UNCONFIRMED_WORDS[word] for word in near if word in UNCONFIRMED_WORDS)
    return next(
        bases, "confirmed" if _is_confirmed(sentence, index, outcome) else STATED
    )


def _words_near(
    sentence: ParsedSentence, index: int, outcome: Outcome
) -> tuple[str, ...]:
    """Return the words of a count and its triggers, and those that modify them."""
    places = [sentence.parts[place] for place in (index, *outcome.triggers)]
    triggers = [
        word
        for part in places
        for word in sentence.words[max(part.start - 1, 0) : part.end]
    ]
    return (*triggers, *_words_behind(sentence, index))


def _words_behind(sentence: ParsedSentence, index: int) -> tuple[str, ...]:
    """Return the words behind a count, up to the next count or the end of a clause."""
    start = sentence.parts[index].end
    end = next(
        (part.start for part in sentence.parts[index + 1 :] if part.quantity),
        len(sentence.words),
    )
    words = sentence.words[start : min(end, start + MAX_WORDS_TO_BASIS)]
    stop = next((i for i, word in enumerate(words) if word in CLAUSE_ENDS), len(words))
    return words[:stop]


def _is_confirmed(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether "confirmed" modifies a count or its trigger: "confirmed deaths"."""
    for place in (index, *outcome.triggers):
        part = sentence.parts[place]
        counted = sentence.words[part.start : part.end]
        if part.quantity and "confirmed" in counted:
            return True
        before = sentence.words[part.start - 2 : part.start] if part.start > 1 else ()
        if part.kind in (Kind.TOLL, Kind.EVENT_NOUN) and (
            sentence.words[max(part.start - 1, 0)] == "confirmed"
            and (len(before) < 2 or before[0] in WHOLES)
        ):
            return True
    after = sentence.words[sentence.parts[index].end :][:1]
    return after == ("confirmed",)
