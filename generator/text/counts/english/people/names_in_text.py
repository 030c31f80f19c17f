"""Evidence in a whole text that a name is a person's, or is counted already."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from generator.text.counts.english.words import names
from generator.text.counts.english.words.names import Name
from generator.text.counts.shared.count import Count
from generator.text.tokens import SentenceSpan

MAX_DISTANCE = 20_000
"""Characters to both sides within which a name is looked for."""
MAX_COUNTS = 100
"""Last counts in whose sentences a name is looked for."""
MAX_BESIDE = 16
"""Number of characters beside a name that show what kind of thing it names."""
PLACED = frozenset(
    "in near at inside outside across around toward towards the a an".split()
)
"""Words before the name of a place or a thing."""


class NamesInText:
    """The names of a text, which is searched only for those beside a harm."""

    def __init__(self, text: str) -> None:
        """Begin with nobody counted.

        Args:
            text: The whole text.
        """
        self._text = text
        self._starts: list[int] = []
        self._ends: list[int] = []

    def shows_person(self, name: Name, place: int) -> bool:
        """Tell whether a title stands before a surname in the text nearby.

        Args:
            name: The name.
            place: The character of the text, from 0, at which it is.
        """
        for before, _ in self._near(name.words[-1:], place):
            title = before.rstrip(" .").rpartition(" ")[2].lower()
            if title in names.TITLES:
                return True
        return False

    def shows_other(self, name: Name, place: int) -> bool:
        """Tell whether a name is elsewhere that of a place or a thing, or a plain word.

        Args:
            name: The name.
            place: The character of the text, from 0, at which it is.
        """
        for before, after in self._near(name.words, place):
            named = before.endswith(" ") and not after[1:2].isupper()
            if named and before[:-1].rpartition(" ")[2].lower() in PLACED:
                return True
        near = self._text[max(0, place - MAX_DISTANCE) : place + MAX_DISTANCE]
        return f" {name.words[0]} " in near

    def _near(self, words: tuple[str, ...], place: int) -> Iterator[tuple[str, str]]:
        """Yield the text before and behind each occurrence of a name nearby."""
        start = max(0, place - MAX_DISTANCE)
        return self._occurrences(words, start, place + MAX_DISTANCE)

    def _occurrences(
        self, words: tuple[str, ...], start: int, end: int
    ) -> Iterator[tuple[str, str]]:
        """Yield the text before and behind each occurrence of a name in a part."""
        written = _written(words)
        found = self._text.find(written, start, end)
        while found >= 0:
            behind = found + len(written)
            if not self._text[behind : behind + 1].isalpha():
                before = self._text[max(0, found - MAX_BESIDE) : found]
                yield before, self._text[behind : behind + MAX_BESIDE]
            found = self._text.find(written, behind, end)

    def note(self, span: SentenceSpan) -> None:
        """Keep the place of a sentence that counts people."""
        self._starts.append(span.start)
        self._ends.append(span.end)

    def is_counted(
        self, measure: str, name: tuple[str, ...], counts: Sequence[Count]
    ) -> bool:
        """Tell whether a sentence before has a count by one measure, and a name.

        Args:
            measure: The measure.
            name: The words of the name.
            counts: The counts of the text so far.
        """
        return any(
            _is_same(before, name)
            for count in counts[-MAX_COUNTS:]
            if count.measure == measure and count.best != 0
            for before, _ in self._occurrences(name[-1:], *self._sentence(count))
        )

    def _sentence(self, count: Count) -> tuple[int, int]:
        """Return the place of the sentence that has a count; of none if not noted."""
        index = bisect_right(self._starts, count.start) - 1
        if index < 0 or self._ends[index] < count.end:
            return 0, 0
        return self._starts[index], self._ends[index]


def _written(words: tuple[str, ...]) -> str:
    return " ".join(word.capitalize() for word in words)


def _is_same(before: str, name: tuple[str, ...]) -> bool:
    """Tell whether a surname is somebody's: "Lund" is "Ida Lund", and not "Ove Lund".

    Args:
        before: What stands before the surname.
        name: The words of their name.
    """
    written = before.rstrip(" .").rpartition(" ")[2]
    first = written.lower()
    if len(name) == 1 or not written[:1].isupper() or first in name:
        return True
    return first in names.TITLES or not names.may_be_first_name(first)
