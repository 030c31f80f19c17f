"""The context of a count: the parts of its sentence, with and without asides."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.text.counts import asides
from generator.text.counts.sentence_tags import Shape

WINDOW = 40
"""Parts before and after a count that are looked at."""

ASIDE_WITHIN = 5
"""Parts behind a count within which an aside of its own ends."""


class Place(NamedTuple):
    """A count in its sentence, with the parts before and after it."""

    shape: Shape
    at: int
    left: Sequence[int]
    right: Sequence[int]
    before: str
    """The kinds of the parts on the left."""
    after: str

    def word_before(self) -> str:
        """Return the last word before the count and its asides."""
        if not self.left:
            return ""
        part = self.shape.parts[self.left[-1]]
        return self.shape.tokens[part.last - 1].word


def places(shape: Shape, at: int) -> Iterator[Place]:
    """Yield a count with what stands around it, then over asides, then out of its own.

    "Twelve people, police said, died", and "40 families, some 200 people, fled".
    """
    left = range(max(0, at - WINDOW), at)
    right = range(at + 1, min(at + 1 + WINDOW, len(shape.kinds)))
    before = shape.kinds[left.start : left.stop]
    after = shape.kinds[right.start : right.stop]
    yield Place(shape, at, left, right, before, after)
    near = [left[kept] for kept in asides.before(before)]
    far = [right[kept] for kept in asides.after(after)]
    if len(near) < len(left) or len(far) < len(right):
        yield _place(shape, at, near, far)
    closing = after.find(",", 0, ASIDE_WITHIN)
    if before.endswith(",") and closing >= 0:
        opened = [*right[:closing], *right[closing + 1 :]]
        yield _place(shape, at, left[:-1], opened)


def _place(shape: Shape, at: int, left: Sequence[int], right: Sequence[int]) -> Place:
    before = "".join(shape.kinds[place] for place in left)
    after = "".join(shape.kinds[place] for place in right)
    return Place(shape, at, left, right, before, after)
