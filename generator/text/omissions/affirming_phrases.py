"""Negations that leave their clause as true as before: "not only", "no sooner"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.text import word_lists
from generator.text.counts.english.numbers.numerals import FIRST_WORDS

_TABLE = word_lists.read(__package__, "affirming_phrases")
_PHRASES = [tuple(phrase.split()) for phrase in _TABLE["phrases"]]
_INVERTED = [tuple(phrase.split()) for phrase in _TABLE["inverted"]]
_LIMITING = frozenset(_TABLE["limiting"])
"""Last words of phrases such as "not only"."""
_FIRST = frozenset(one[0] for one in (*_PHRASES, *_INVERTED))
_PAST_AUXILIARIES = frozenset(_TABLE["past_auxiliaries"])
_UNREAL = frozenset(_TABLE["unreal"])
_AMOUNTS = FIRST_WORDS.union(_TABLE["approximations"])
_NOT_ASSERTING = frozenset(_TABLE["not_asserting"])
_OPENERS = frozenset(_TABLE["openers"])


def before(words: Sequence[str], start: int) -> frozenset[int]:
    """Return the places of such phrases before a quotation.

    What is only promised stays so: "the port will not only | take in nine crews".

    Args:
        words: The words of a sentence, in lower case.
        start: The place of the quotation's first word.
    """
    if _FIRST.isdisjoint(words[:start]) or not _UNREAL.isdisjoint(words[:start]):
        return frozenset()
    found = {*_places(words, 0, start)}
    for place, phrase in _phrases(words, 0, start, _INVERTED):
        end = place + len(phrase)
        if _is_past(words, place, end, start):
            found.update(range(place, end))
    return frozenset(found)


def behind(words: Sequence[str], end: int) -> frozenset[int]:
    """Return the places of such phrases behind a quotation."""
    if _FIRST.isdisjoint(words[end:]):
        return frozenset()
    return frozenset(_places(words, end, len(words)))


def _places(words: Sequence[str], first: int, end: int) -> Iterator[int]:
    for place, phrase in _phrases(words, first, end, _PHRASES):
        last = place + len(phrase)
        if phrase[-1] not in _LIMITING or _adds(words, place, last):
            yield from range(place, last)


def _phrases(
    words: Sequence[str], first: int, end: int, phrases: Sequence[tuple[str, ...]]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield each phrase that stands between two places, with its place."""
    for place in range(first, end):
        for phrase in phrases if words[place] in _FIRST else ():
            last = place + len(phrase)
            if last <= end and tuple(words[place:last]) == phrase:
                yield place, phrase


def _adds(words: Sequence[str], place: int, end: int) -> bool:
    """Tell whether "not only" says that something else is true too.

    Before a number it says that there are more, and beside "to" it asserts no deed.
    """
    after = words[end] if end < len(words) else ""
    is_amount = after[:1].isdigit() or after in _AMOUNTS or "-" in after
    asserts = after != "to" and _NOT_ASSERTING.isdisjoint(words[place - 1 : place])
    return asserts and not is_amount


def _is_past(words: Sequence[str], place: int, end: int, start: int) -> bool:
    """Tell whether a clause behind "not until" or "no sooner" has come true.

    "Not until noon did | the army leave"; "it was not until noon that | the army left".
    """
    between = words[end : start + 1]
    if list(words[max(0, place - 2) : place]) == ["it", "was"]:
        return "that" in words[end:start]
    opens = place == 0 or words[place - 1] in _OPENERS
    return opens and not _PAST_AUXILIARIES.isdisjoint(between)
