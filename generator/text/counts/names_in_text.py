"""What a whole text shows of a name: that it is a person's, or counted already."""

from collections.abc import Iterable, Iterator

from generator.text.counts.words import names
from generator.text.counts.words.names import Name

MAX_DISTANCE = 20_000
"""Characters to both sides within which a name is looked for."""
MAX_SENTENCES = 100
"""Last sentences with a harm in which a name is looked for."""
MAX_BESIDE = 16
"""Characters beside a name that show what it names."""
PLACED = frozenset(
    "in near at inside outside across around toward towards the a an".split()
)
"""Words before the name of a place or a thing."""
SPEECH = (" said", " told", " says", ", who ")
"""What stands behind the name of a person."""


class NamesInText:
    """The names of a text, which is searched only for those beside a harm."""

    def __init__(self, text: str) -> None:
        """Begin with nobody counted.

        Args:
            text: The whole text.
        """
        self._text = text
        self._told: list[tuple[int, int, frozenset[str]]] = []

    def shows_person(self, name: Name, place: int) -> bool:
        """Tell whether a title or a verb of speech stands beside a surname.

        Args:
            name: The name.
            place: The character of the text, from 0, at which it is.
        """
        for before, after in self._near(name.words[-1:], place):
            title = before.rstrip(" .").rpartition(" ")[2].lower()
            if title in names.TITLES or after.startswith(SPEECH):
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
        """Yield what stands before and behind each occurrence of a name nearby."""
        start = max(0, place - MAX_DISTANCE)
        return self._occurrences(words, start, place + MAX_DISTANCE)

    def _occurrences(
        self, words: tuple[str, ...], start: int, end: int
    ) -> Iterator[tuple[str, str]]:
        """Yield what stands before and behind each occurrence of a name in a part."""
        written = _written(words)
        found = self._text.find(written, start, end)
        while found >= 0:
            behind = found + len(written)
            if not self._text[behind : behind + 1].isalpha():
                before = self._text[max(0, found - MAX_BESIDE) : found]
                yield before, self._text[behind : behind + MAX_BESIDE]
            found = self._text.find(written, behind, end)

    def note(self, start: int, end: int, measures: Iterable[str]) -> None:
        """Keep the place of a sentence that tells how many came to which harms."""
        self._told.append((start, end, frozenset(measures)))

    def is_told(self, measure: str, name: tuple[str, ...]) -> bool:
        """Tell whether a sentence before told of somebody's harm.

        Args:
            measure: The harm.
            name: The words of the name.
        """
        return any(
            _is_same(before, name)
            for start, end, measures in self._told[-MAX_SENTENCES:]
            if measure in measures
            for before, _ in self._occurrences(name[-1:], start, end)
        )


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
