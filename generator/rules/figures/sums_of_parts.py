"""Check that the parts of a figure do not add up to more than the whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.figures.figure_bounds import lower_bound, upper_bound
from generator.corpus.record_day_and_place import as_of_date, record_place
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.rules.framework import Fault, rule, traversal

_HINT = (
    "if one place lies in the other, make its figure a part of that place's; if the "
    "source gives them so, say so in a note and accept this"
)


@rule("N509", Crisis, level="warning")
def parts_do_not_exceed_their_whole(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """Parts of different places should not add up to more than their whole.

    Added are the lowest numbers that the latest parts of one day allow, one per place.
    Women and children in one place may overlap, so their counts are not added. A part
    in the place of the whole itself may overlap any other, and is left out.

    Why: One of the numbers is a mistake, or a place lies in another.
    Wrong: 74 killed in Merrow and 8 in Garrow, both "part_of: killed", with 80 killed
    Right: the numbers as the source gives them, and a note that says so
    """
    superseded = {figure.supersedes for figure in crisis.figures}
    parts: dict[str, list[Figure]] = {}
    for figure in crisis.figures:
        if figure.part_of and figure.id not in superseded:
            parts.setdefault(figure.part_of, []).append(figure)
    for where, whole in traversal.figures(crisis):
        day = as_of_date(whole, corpus)
        same_day = (
            one for one in parts.get(whole.id, ()) if as_of_date(one, corpus) == day
        )
        by_place = _lowest_by_place(same_day, whole, crisis)
        total = sum(by_place.values())
        if total > upper_bound(whole):
            places = ", ".join(by_place)
            message = (
                f"its parts by place ({places}) add up to at least {total:,.0f}, "
                f"which is more than {wording.amount(whole)}"
            )
            yield Fault(where, message, _HINT)


def _lowest_by_place(
    parts: Iterable[Figure], whole: Figure, crisis: Crisis
) -> dict[str, int]:
    """Return the lowest number of people whom parts count in each other place."""
    around = _place(whole, crisis)
    lowest: dict[str, int] = {}
    for part in parts:
        place = _place(part, crisis)
        if place and place != around:
            lowest[place] = max(lowest.get(place, 0), lower_bound(part))
    return lowest


def _place(figure: Figure, crisis: Crisis) -> str | None:
    found = record_place(figure, crisis)
    return found.id if found else None
