"""The wholes of which figures count a part, through all versions of both."""

from __future__ import annotations

from generator.corpus.corpus import Corpus
from generator.corpus.memoized_lookups import memoized
from generator.model.documents import Crisis


@memoized
def first_wholes(crisis: Crisis, _: Corpus) -> dict[str, str]:
    """Return the id of the first version of the whole of each part, by the part's id.

    The figures that a part supersedes, or that supersede it, count as the same part.
    """
    first = _first_versions(crisis)
    wholes = {
        first[figure.id]: first.get(figure.part_of, figure.part_of)
        for figure in crisis.figures
        if figure.part_of
    }
    return {name: wholes[start] for name, start in first.items() if start in wholes}


def _first_versions(crisis: Crisis) -> dict[str, str]:
    """Return the first figure of the succession of each figure, both by id."""
    earlier = {one.id: one.supersedes for one in crisis.figures}
    first: dict[str, str] = {}
    for figure in crisis.figures:
        name, chain = figure.id, {figure.id}
        while (before := earlier.get(name)) and name not in first:
            if before in chain:
                break
            chain.add(before)
            name = before
        first |= dict.fromkeys(chain, first.get(name, name))
    return first
