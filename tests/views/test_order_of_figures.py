"""Figures whose source names who counted stand before those of nobody named."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.corpus.figures.figures_by_scope import Support
from generator.views.briefing import figures_by_measure
from generator.views.key_figures import agreement, key_figures
from generator.views.view_factory import ViewFactory
from tests import samples

NAME = "bay"
COUNCIL = {"attributed_to": ["governor"]}
DOCKER = {"attributed_to": [{"unnamed": "a docker"}]}


def rests_on(*ids: str) -> dict[str, Any]:
    """Return a bottom line that rests on some figures."""
    return {"bottom_line": [{"text": "People were hurt.", "rests_on": [*ids]}]}


def leading(most: int, *figures: dict[str, Any], cited: tuple[str, ...]) -> list[str]:
    """Return the ids of the key figures of a crisis."""
    crisis = samples.crisis(figures=[*figures], **rests_on(*cited))
    viewer = ViewFactory(samples.corpus({NAME: crisis}))
    return [one.record.id for one in key_figures(viewer, NAME, most)]


@pytest.mark.parametrize("most", [1, 3])
def test_named_count_stands_before_one_that_nobody_is_named_for(most: int) -> None:
    """A figure with no named source does not lead alone, where a body counted too."""
    figures = (
        samples.figure(3, as_of="2031-05-09"),
        samples.figure(1, as_of="2031-05-02", who="protesters", **COUNCIL),
        samples.figure(2, as_of="2031-05-03", who="civilians", **COUNCIL),
        samples.figure(4, as_of="2031-05-08", period="2031-05-08", **COUNCIL),
    )

    assert leading(most, *figures, cited=("killed-3",)) == ["killed-2", "killed-3"]


def test_named_count_leads_its_measure() -> None:
    """Of the figures of one measure the bottom line's own order comes second."""
    figures = (
        samples.figure(3),
        samples.figure(2, who="protesters", **COUNCIL),
        samples.figure(1, who="civilians", **DOCKER),
    )
    cited = ("killed-3", "killed-1", "killed-2")

    assert leading(3, *figures, cited=cited) == ["killed-2", "killed-1", "killed-3"]


def test_third_of_a_measure_stands_behind_other_measures() -> None:
    """Who was hurt is not crowded out by one more count of the dead."""
    killed = [samples.figure(n, **COUNCIL) for n in (1, 2, 3)]
    hurt = samples.figure(9, measure="injured", **COUNCIL)
    cited = ("killed-1", "killed-2", "killed-3", hurt["id"])

    assert leading(4, *killed, hurt, cited=cited) == [
        *("killed-1", "killed-2"),
        hurt["id"],
        "killed-3",
    ]


def test_nobody_is_named_where_nobody_counted() -> None:
    """Without a count that somebody is named for, the figure leads alone."""
    assert leading(3, samples.figure(3), cited=("killed-3",)) == ["killed-3"]


def test_table_shows_named_and_cited_figures_at_once() -> None:
    """A table begins with what the bottom line cites and what has a named source."""
    hurt = {"measure": "injured"}
    killed = [samples.figure(n, who="protesters", **COUNCIL) for n in (1, 2, 3)]
    figures = [
        *killed,
        samples.figure(50, **hurt, as_of="2031-05-09", **DOCKER),
        samples.figure(40, **hurt, as_of="2031-05-08"),
        samples.figure(30, **hurt, as_of="2031-05-03", **COUNCIL),
        samples.figure(
            20, **hurt, as_of="2031-05-02", attributed_to=["harbour-news-agency"]
        ),
    ]
    cited = ("killed-1", "killed-2", "killed-3", "killed-20")
    crisis = samples.crisis(figures=figures, **rests_on(*cited))
    viewer = ViewFactory(samples.corpus({NAME: crisis}))
    _, injured = figures_by_measure.measures(viewer, NAME, crisis)

    assert [row.figure.id for row in injured.shown] == ["killed-30", "killed-20"]
    assert [row.figure.id for row in injured.folded] == ["killed-50", "killed-40"]


ONE = samples.figure(1, as_of="2031-05-02", **COUNCIL)
THREE = samples.figure(3, as_of="2031-05-02", attributed_to=["dockers"])
UP_TO = samples.figure(9, high=9, qualifier="up-to", attributed_to=["dockers"])
PROTESTERS = samples.figure(1, who="protesters", **COUNCIL)
HURT = samples.figure(7, measure="injured")


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        ([], ""),
        ([ONE], "Death toll unconfirmed: it comes from a single source"),
        ([ONE, HURT], "Death toll unconfirmed: it comes from a single source"),
        (
            [PROTESTERS, THREE],
            "Death toll unconfirmed: each count comes from a single source",
        ),
        ([ONE, UP_TO], "Death toll unclear: counts are not comparable"),
        ([HURT], "Number injured unconfirmed: it comes from a single source"),
    ],
)
def test_agreement(figures: list[dict[str, Any]], told: str) -> None:
    """Before the key figures it is said how far sources agree on the gravest one."""
    crisis = samples.crisis(figures=figures)
    viewer = ViewFactory(samples.corpus({NAME: crisis}))

    assert agreement(key_figures(viewer, NAME, 3)) == told


LONE, SAME = Support.SINGLE_SOURCE, Support.CORROBORATED


@pytest.mark.parametrize(
    ("supports", "told"),
    [
        ([Support.SOURCES_DIFFER], " disputed: sources contradict each other"),
        ([LONE, Support.SOURCES_DIFFER], " disputed: sources contradict each other"),
        ([SAME], ": independent sources agree on it"),
        ([SAME, SAME], ": independent sources agree on each count"),
        ([SAME, LONE], ": independent sources agree on the first count"),
        ([LONE, SAME], " unconfirmed: the first count comes from a single source"),
        ([Support.REPEATED], " unconfirmed: no article names the source of it"),
    ],
)
def test_agreement_of_several_counts(supports: list[Support], told: str) -> None:
    """Nothing is said of all counts that holds for one of them alone."""
    viewer = ViewFactory(samples.corpus({NAME: samples.crisis(figures=[ONE])}))
    lead = key_figures(viewer, NAME, 1)[0]
    figures = [
        lead._replace(account=replace(lead.account, support=one)) for one in supports
    ]

    assert agreement(figures) == f"Death toll{told}"
