"""The heading of a measure counts its figures, and says why the latest vary."""

from __future__ import annotations

from typing import Any

import pytest

from generator.views.briefing import figures_by_measure
from generator.views.view_factory import ViewFactory
from tests import samples

QUAY = {"places": [{"id": "quay", "name": "Old Quay"}]}
GUARD = {"attributed_to": [{"unnamed": "a guard"}], "as_of": "2031-05-03"}
NURSE = {"attributed_to": [{"unnamed": "a nurse"}], "as_of": "2031-05-03"}


def heading(*figures: dict[str, Any]) -> str:
    """Return what the heading of the killed says of the figures below it."""
    line = [{"text": "19 were killed.", "rests_on": ["killed-8", "killed-19"]}]
    crisis = samples.crisis(figures=[*figures], bottom_line=line, **QUAY)
    viewer = ViewFactory(samples.corpus({"bay": crisis}))
    (killed,) = figures_by_measure.measures(viewer, "bay", crisis)
    return killed.variation


def test_dependent_sources_are_a_reason() -> None:
    """Where numbers vary only because sources depend on each other, that is said."""
    figures = (samples.figure(8, **GUARD), samples.figure(19, **NURSE))

    assert heading(*figures) == ("2 figures, not comparable: sources not independent")


@pytest.mark.parametrize(
    ("scope", "told"),
    [
        ({}, "latest totals"),
        ({"place": "quay"}, "latest in Old Quay"),
        ({"period": "2031-05-01/2031-05-03"}, "latest of 1–3 May 2031"),
    ],
)
def test_folded_figures_are_counted(scope: dict[str, str], told: str) -> None:
    """A heading counts all figures, and says of how many and of which it speaks."""
    figures = (
        samples.figure(7, **scope, **GUARD | {"as_of": "2031-05-02"}),
        samples.figure(8, **scope, **GUARD, supersedes="killed-7"),
        samples.figure(19, **scope, **NURSE),
        samples.figure(2, who="children", **NURSE),
    )

    assert heading(*figures) == (
        f"4 figures; the 2 {told} are not comparable: sources not independent"
    )
