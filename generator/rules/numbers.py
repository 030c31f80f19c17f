"""Numbers are whole, in order, and said as the source says them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.corpus.corpus import Corpus
from generator.model.diagnostics import suggestion
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.model.vocabulary import FLOORS, NO_FLOOR, Qualifier
from generator.rules import Fault, key_paths, rule

FIELDS_OF = {
    None: ("best", "low and high", "low and best and high"),
    Qualifier.ABOUT: ("best", "low and high", "low and best and high"),
    Qualifier.NEARLY: ("best",),
    Qualifier.AT_LEAST: ("low",),
    Qualifier.MORE_THAN: ("low",),
    Qualifier.UP_TO: ("high",),
    Qualifier.FEWER_THAN: ("high",),
}
"""For each qualifier the number fields that may stand with it, in that order."""


@rule(Crisis, "N501")
def one_way_of_counting(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A figure has either a number or the source's vague word, never both.

    Why: A number beside a vague word would be ours, not the source's.
    Wrong: "words: hundreds" with "low: 100"
    Right: "words: hundreds" alone
    """
    for where, figure in key_paths.figures(crisis):
        given = figure.numbers()
        if not given and not figure.words:
            yield Fault(where, "has neither a number nor words; give best or words")
        for field in given if figure.words else ():
            message = f"'{figure.words}' is vague, so no number may be typed"
            yield Fault((*where, field), message)


@rule(Crisis, "N502")
def numbers_are_in_order(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """`low` is not above `best`, nor `best` above `high`.

    Why: One of them must be a slip.
    Wrong: "low: 30" and "high: 20"
    Right: "low: 20" and "high: 30"
    """
    for where, figure in key_paths.figures(crisis):
        given = list(figure.numbers().items())
        for (lower, small), (upper, large) in pairwise(given):
            if small > large:
                message = f"{lower} {small} is above {upper} {large}"
                yield Fault((*where, lower), message)


@rule(Crisis, "N503")
def qualifier_fits(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """The number stands in the field that its qualifier asks for.

    Why: "At least 45" is a floor and "up to 80" a ceiling; neither is a count.
    Wrong: "best: 45" with "qualifier: at-least"
    Right: "low: 45" with "qualifier: at-least"
    """
    for where, figure in key_paths.figures(crisis):
        given = " and ".join(figure.numbers())
        allowed = FIELDS_OF[figure.qualifier]
        if figure.words and figure.qualifier:
            message = f"'{figure.words}' is vague already and takes no qualifier"
            yield Fault((*where, "qualifier"), message)
        elif given and not figure.words and given not in allowed:
            field = "qualifier" if figure.qualifier else given.split()[0]
            word = figure.qualifier or "a number without qualifier"
            message = f"{word} goes with {', or with '.join(allowed)}; not with {given}"
            yield Fault((*where, field), message)


@rule(Crisis, "N504")
def vague_words_are_known(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A vague word is one of the list, so that its floor is known.

    Why: Charts and tables need to know what it stands for, if anything.
    Wrong: "words: hundred"
    Right: "words: hundreds"
    """
    known = [*FLOORS, *sorted(NO_FLOOR)]
    for where, figure in key_paths.figures(crisis):
        if figure.words and figure.words not in known:
            message = f"'{figure.words}' is not one of {', '.join(known)}"
            hint = suggestion(figure.words, known)
            yield Fault((*where, "words"), message, hint)


@rule(Crisis, "N505")
def not_stated_is_not_stated(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A measure that is `not_stated` has no figure.

    Why: The page says that it was looked for and not found.
    Wrong: "not_stated: [injured]" beside a figure of the injured
    Right: one of the two
    """
    measures = {figure.measure for figure in crisis.figures}
    for index, measure in enumerate(crisis.not_stated):
        if measure in measures:
            message = f"'{measure}' has a figure, so it is stated; take it out"
            yield Fault(("not_stated", index), message)


@rule(Crisis, "N506")
def successors_are_alike(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A figure supersedes one above it in the file, of the same scope and origin.

    Why: Figures of unlike scope, or of other origin, are never put in each other's
        place, and no two can replace each other.
    Wrong: "supersedes: injured-monday" on a figure of the killed
    Right: "supersedes: killed-monday", which stands above it
    """
    above: dict[str, Figure] = {}
    names = {figure.id for figure in crisis.figures}
    for where, figure in key_paths.figures(crisis):
        earlier = above.get(figure.supersedes or "")
        place = (*where, "supersedes")
        if earlier and _replaceable(earlier) != _replaceable(figure):
            message = f"'{earlier.id}' counts other people, or is of another origin"
            yield Fault(place, message)
        elif figure.supersedes == figure.id:
            yield Fault(place, "is the figure itself")
        elif figure.supersedes in names and not earlier:
            yield Fault(place, f"'{figure.supersedes}' does not stand above it")
        above[figure.id] = figure


def _replaceable(figure: Figure) -> tuple[object, ...]:
    """Return what a figure and its successor must have in common."""
    where = (figure.period, figure.place, figure.cause)
    return (figure.measure, figure.who, *where, figure.attributed_to)
