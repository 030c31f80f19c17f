"""Numbers that a text gives to another verb than its quotation does.

What "needs 300 tonnes and gets 30" does not get 300.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.rules.numbers.numbers_in_text import find_numbers
from generator.text.statements import deeds

_LINKS = frozenset((";", ",", ":", ".", "and", "but", "while", "whereas"))
_CONJUNCTIONS = frozenset(("and", "but", "while", "whereas", ";"))


def of_another_verb(text: str, quotations: Iterable[str]) -> Iterator[str]:
    """Yield the verbs of a text to which it gives a number of another verb.

    Args:
        text: A text in our own words.
        quotations: Those of its record, or their translations.
    """
    if not find_numbers(text):
        return
    own, words = deeds.stems(text), deeds.words_of(text)
    for quoted in quotations:
        known = deeds.stems(quoted)
        shared = frozenset(one for one in own if known.count(one) == 1)
        if not shared or _CONJUNCTIONS.isdisjoint(deeds.words_of(quoted)):
            continue
        numbers = _numbers_by_verb(quoted)
        others = {
            number
            for verb, of_verb in numbers.items()
            if verb not in own
            for number in of_verb
        }
        for told in deeds.deeds_of(text, shared) if others else ():
            ours = _numbers(_clause(words, told.place))
            given = numbers.get(told.verb, set())
            if given and given.isdisjoint(ours) and ours & others:
                yield told.word


def _numbers_by_verb(quoted: str) -> dict[str, set[float | str]]:
    """Return the numbers in the clauses of a quotation by the verb of each.

    A clause without a verb belongs to the one before it: "sent six pumps and 40 men".
    """
    found: dict[str, set[float | str]] = {}
    words = deeds.words_of(quoted)
    verbs = {deed.place: deed.verb for deed in deeds.deeds(quoted)}
    verb, start = "", 0
    for place in range(len(words) + 1):
        if place == len(words) or words[place].lower() in _LINKS:
            within = [verbs[at] for at in range(start, place) if at in verbs]
            verb = within[0] if within else verb
            found.setdefault(verb, set()).update(_numbers(words[start:place]))
            start = place + 1
    return found


def _clause(words: Sequence[str], place: int) -> Sequence[str]:
    """Return the words of the clause around a verb."""
    start, end = place, place
    while start and words[start - 1].lower() not in _LINKS:
        start -= 1
    while end < len(words) and words[end].lower() not in _LINKS:
        end += 1
    return words[start:end]


def _numbers(words: Sequence[str]) -> set[float | str]:
    return {number.value for number in find_numbers(" ".join(words))}
