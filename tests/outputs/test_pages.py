"""Pages of crises, actors and sources have the right content in the right order."""

from __future__ import annotations

from typing import Any

import pytest

from generator.corpus import wording
from generator.model.records import Crisis, Figure
from generator.outputs.pages import page_kinds
from generator.views import crisis as briefing
from generator.views import profiles, versions, voices
from generator.views import responses as responses_view
from generator.views.viewer import Viewer
from tests import samples

NAME = "ostrava-bay"


def context(crisis: Crisis, **source: Any) -> dict[str, Any]:
    """Return the template context of the page of a crisis."""
    viewer = Viewer(samples.corpus({NAME: crisis}, **source))
    return briefing.briefing(viewer, NAME, crisis)


def test_addresses_are_unique() -> None:
    """No two pages have the same address, even for long lists."""
    crises = {f"bay-{number}": samples.crisis() for number in range(401)}
    uris = [page.uri for page in page_kinds.pages(samples.corpus(crises))]

    assert len(uris) == len(set(uris))
    assert {"crises/index.md", "crises/2.md", "crises/3.md"} <= set(uris)


def test_source_page_is_paginated() -> None:
    """A source used in many crises has several pages, with each crisis once."""
    crises = {f"bay-{number:03}": samples.crisis() for number in range(101)}
    pages = [*page_kinds.of_source(Viewer(samples.corpus(crises)), "harbour-post")]
    shown = [
        section.crisis.address for page in pages for section in page.context["crises"]
    ]

    assert [page.uri for page in pages] == [
        "sources/harbour-post.md",
        "sources/harbour-post/2.md",
        "sources/harbour-post/3.md",
    ]
    assert shown == [f"crises/{name}/" for name in crises]


def test_withdrawn_crisis() -> None:
    """The page of a withdrawn crisis has none of its records."""
    crisis = samples.crisis(withdrawn={"date": "2031-07-01", "reason": "Wrong."})
    corpus = samples.corpus({NAME: crisis})
    page = next(p for p in page_kinds.pages(corpus) if p.uri == f"crises/{NAME}.md")

    assert page.template == "withdrawn"
    assert "timeline" not in page.context


def test_timeline_order() -> None:
    """Events, figures, positions and responses are sorted by date together."""
    days = context(
        samples.crisis(
            figures=[samples.figure(9, as_of="2031-05-01")],
            positions=[samples.position(2, "governor")],
            responses=[samples.response(4, "northland")],
        )
    )["timeline"]

    assert [record.kind for day in days for record in day.records] == [
        "figure",
        "event",
        "position",
        "response",
    ]


def test_timeline_groups_dates() -> None:
    """Each date is listed once with the kinds of its records."""
    crisis = samples.crisis(
        positions=[samples.position(1, "governor")],
        figures=[samples.figure(9, as_of="2031-05-02")],
    )
    (day,) = context(crisis)["timeline"]

    assert day.when == "2 May 2031"
    assert day.kinds == ("event", "figure", "position")


def test_voices_count_attributions() -> None:
    """A statement counts for each party behind it, and once in the total."""
    positions = [
        samples.position(1, "governor"),
        samples.position(2, "governor", attributed_to=["northland"]),
    ]
    crisis = samples.crisis(positions=positions)
    heard = voices.heard(Viewer(samples.corpus({NAME: crisis})), crisis)

    assert heard.statements == 2
    assert [(voice.party.words, voice.statements) for voice in heard.voices] == [
        ("Governor of Ostrava Bay", 2),
        ("Northland", 1),
    ]
    assert heard.shared


def test_unheard_actor_counts_zero() -> None:
    """An actor with a side but no statement is listed with zero."""
    role = {
        "id": "dockers-strike",
        "actor": "dockers",
        "side": "against",
        "text": "They closed the harbour.",
        "evidence": samples.evidence(),
    }
    crisis = samples.crisis(
        sides=[{"id": "against", "name": "Against the governor"}],
        roles=[role],
        positions=[samples.position(1, "governor")],
    )
    heard = voices.heard(Viewer(samples.corpus({NAME: crisis})), crisis)

    assert [(voice.statements, voice.side) for voice in heard.voices] == [
        (1, ""),
        (0, "Against the governor"),
    ]


def test_joint_response() -> None:
    """A joint response is shown once in full, and linked from its other authors."""
    crisis = samples.crisis(responses=[samples.response(1, "northland", "southland")])
    north, south = context(crisis)["responses"]

    assert [record.id for day in north.days for record in day.records] == ["done-1"]
    assert south.days == ()
    assert [record.id for record in south.elsewhere] == ["done-1"]


@pytest.mark.parametrize(("number", "expected"), [(11, False), (12, True)])
def test_matrix_threshold(number: int, expected: bool) -> None:
    """Fewer than twelve responses need no matrix."""
    responses = [samples.response(n, "northland") for n in range(number)]

    assert bool(context(samples.crisis(responses=responses))["matrix"]) is expected


def test_matrix_is_complete() -> None:
    """The row of an author has all their responses, by family."""
    responses = [
        *(samples.response(n, "northland", "southland") for n in range(11)),
        samples.response(11, "southland", type="evacuate"),
    ]
    matrix = context(samples.crisis(responses=responses))["matrix"]
    rows = {
        actor.words: {
            family: len(cell)
            for family, cell in zip(matrix.families, cells, strict=True)
            if cell
        }
        for actor, cells in matrix.rows
    }

    assert responses_view.MATRIX_FROM == 12
    assert rows == {"Northland": {"say": 11}, "Southland": {"say": 11, "help": 1}}


def test_unchecked_quotations_are_counted() -> None:
    """Quotations without a seal are counted as not checked."""
    assert context(samples.crisis())["checks"] == (
        "1 quotation: 1 not checked against the articles"
    )


def test_origins() -> None:
    """An agency named by a source is an origin; the source itself is not."""
    assert context(samples.crisis())["origins"] == ()
    (origin,) = context(samples.crisis(), origins=["harbour-news-agency"])["origins"]
    assert origin.words == "Harbour News Agency"


def test_version() -> None:
    """Only equal briefings have the same version."""
    one, again, corpus = samples.crisis(), samples.crisis(), samples.corpus()
    other = samples.crisis(title="Ostrava Bay in May 2031")

    assert versions.version(one, corpus) == versions.version(again, corpus)
    assert versions.version(one, corpus) != versions.version(other, corpus)


def test_refugees_are_not_named_twice() -> None:
    """The people counted are not repeated if the measure names them."""
    crisis = samples.crisis(
        figures=[samples.figure(400, measure="refugees", who="refugees")]
    )

    assert context(crisis)["headlines"][0].headline == "400 refugees"


def test_roles_on_source_page() -> None:
    """On the page of a source, a role names its actor."""
    role = {
        "id": "governor-then",
        "actor": "governor",
        "text": "Governor of the bay.",
        "evidence": samples.evidence(),
    }
    corpus = samples.corpus({NAME: samples.crisis(roles=[role])})
    (of_crisis,) = profiles.source(Viewer(corpus), "harbour-post")["crises"]
    roles = next(part for part in of_crisis.parts if part.name == "roles")

    assert [link.words for link in roles.records[0].actors] == [
        "Governor of Ostrava Bay"
    ]


@pytest.mark.parametrize(
    ("lowest", "highest", "headline"),
    [
        ({"best": 8}, {"best": 60}, "8 to 60"),
        ({"best": 8}, {"low": 40, "high": 60}, "8 to 60"),
        ({"low": 40, "high": 60}, {"low": 70, "high": 90}, "40 to 90"),
        ({"best": 8}, {"low": 31, "qualifier": "more-than"}, "8 to more than 31"),
        ({"words": "many"}, {"best": 60}, "many – 60"),
        ({"high": 30, "qualifier": "up-to"}, {"best": 60}, "up to 30 – 60"),
        ({"words": "dozens"}, {"words": "dozens"}, "dozens"),
    ],
)
def test_headline(
    lowest: dict[str, Any], highest: dict[str, Any], headline: str
) -> None:
    """Open ends stay open, and no number is invented."""
    figures = [
        Figure.model_validate(samples.figure(number, **fields))
        for number, fields in enumerate((lowest, highest))
    ]

    assert wording.headline(figures) == headline
