"""Check that a figure supersedes one of its own scope and origin."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import english_words
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.parties import Party
from generator.model.records import Figure
from generator.model.vocabulary import UNCONFIRMED, ActorKind
from generator.rules.framework import Fault, rule, traversal
from generator.text.regex import Regex

_PLACE = Regex(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)\s+(?:the\s+(?:\w+\s+of\s+)?)?([A-Z][\w’'-]+)"
)
"""A place named in a quotation."""
_NO_PLACES = frozenset(
    (*edtf.MONTHS, *calendar.day_name, "Least", "Most", "Total", "All")
)
"""Words that may stand where a headline has a place."""
_SCOPE = ("measure", "who", "unit", "place", "period", "cause")
"""Fields that a figure and its successor have in common."""
_SCOPE_HINT = "give both the same, or leave out supersedes"
_ORIGIN_HINT = (
    "attribute both to the same, or to an official and the body that is its part_of; "
    "else leave out supersedes"
)
_NO_BODIES = (ActorKind.PERSON, ActorKind.STATE, ActorKind.COMMUNITY)
"""Kinds of actors that have no officials to give numbers for them."""
STEM_LENGTH = 4
"""Letters by which names of places are compared, which are spelled in several ways."""


@rule("N506", Crisis)
def superseded_figures_are_comparable(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A figure may supersede only one above it in the file, of its scope and origin.

    A person and the body that the person is a part of (`part_of`) are one origin here,
    and so are a ministry and its government, but not two ministries.

    Two figures of one article without a `place` must not be quoted from two places: "in
    Osh", "in Uzgen".

    Why: A figure never replaces one of a different scope or origin, and no two can
        replace each other.
    Wrong: "supersedes: injured-monday" on a figure of the killed
    Right: "supersedes: killed-monday", which is above it
    """
    above: dict[str, Figure] = {}
    names = {figure.id for figure in crisis.figures}
    for where, figure in traversal.figures(crisis):
        earlier = above.get(figure.supersedes or "")
        place = (*where, "supersedes")
        if earlier and (differing := _differing_scope(earlier, figure)):
            message = f"'{earlier.id}' has a different scope: another {differing}"
            yield Fault(place, message, _SCOPE_HINT)
        elif earlier and not _is_same_origin(earlier, figure, corpus):
            message = f"'{earlier.id}' has a different origin: {_origin(earlier)}"
            yield Fault(place, message, _ORIGIN_HINT)
        elif earlier and _are_of_two_places(earlier, figure, corpus):
            yield Fault(place, f"'{earlier.id}' is quoted from another place")
        elif figure.supersedes == figure.id:
            yield Fault(place, "a figure cannot supersede itself")
        elif figure.supersedes in names and not earlier:
            yield Fault(place, f"'{figure.supersedes}' is not above it in the file")
        above[figure.id] = figure


def _are_of_two_places(earlier: Figure, later: Figure, corpus: Corpus) -> bool:
    """Tell whether one article has two figures without a place in different ones."""
    first, second = _places(earlier, corpus), _places(later, corpus)
    of_one = {one.source for one in earlier.evidence + later.evidence}
    return (
        not earlier.place
        and len(of_one) == 1
        and bool(first and second)
        and first.isdisjoint(second)
    )


def _places(figure: Figure, corpus: Corpus) -> set[str]:
    """Return the stems of the places that the quotations of a figure name."""
    texts = (english_words(one, corpus) or "" for one in figure.evidence)
    named = {name for text in texts for name in _PLACE.findall(text)}
    plain = {re.sub(r"['’]s?$", "", name) for name in named}
    return {name[:STEM_LENGTH].lower() for name in plain - _NO_PLACES}


def _differing_scope(earlier: Figure, later: Figure) -> str:
    """Return the fields of scope in which a figure and its successor differ."""
    certainty = (
        one.basis if one.basis in UNCONFIRMED else None for one in (earlier, later)
    )
    fields = [name for name in _SCOPE if getattr(earlier, name) != getattr(later, name)]
    if len({*certainty}) > 1:
        fields.append("basis")
    return wording.join_words(fields)


def _origin(figure: Figure) -> str:
    """Return how a message names whom a figure is attributed to."""
    names = (
        one if isinstance(one, str) else one.unnamed for one in figure.attributed_to
    )
    return wording.join_words([f"'{name}'" for name in names]) or "nobody"


def _is_same_origin(earlier: Figure, later: Figure, corpus: Corpus) -> bool:
    """Tell whether two figures are attributed to the same, or to parts of one body."""
    first, second = earlier.attributed_to, later.attributed_to
    return first == second or (
        bool(first and second)
        and all(any(_are_one(a, b, corpus) for b in second) for a in first)
        and all(any(_are_one(a, b, corpus) for a in first) for b in second)
    )


def _are_one(first: Party, second: Party, corpus: Corpus) -> bool:
    """Tell whether two parties are the same, or one speaks for the other."""
    return (
        first == second
        or _speaks_for(first, second, corpus)
        or _speaks_for(second, first, corpus)
    )


def _speaks_for(party: Party, body: Party, corpus: Corpus) -> bool:
    """Tell whether a party is an official of a body, or a ministry of a government."""
    own = corpus.actors.get(party) if isinstance(party, str) else None
    whole = corpus.actors.get(body) if isinstance(body, str) else None
    if own is None or whole is None or body not in corpus.bodies(f"{party}"):
        return False
    if own.kind is ActorKind.PERSON and own.part_of == body:
        return whole.kind not in _NO_BODIES
    officials = (ActorKind.PERSON, ActorKind.STATE_BODY)
    return own.kind in officials and whole.kind is ActorKind.GOVERNMENT
