"""Citations of briefings and figures name attribution, scope and version."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.model.documents import Crisis
from generator.outputs.data.cite_as import Citer
from generator.views import brief_version
from generator.views.records.figure_views import FigureView
from generator.views.view_factory import ViewFactory
from tests.outputs.sample_corpora import FIGURES, SITE, corpus, evidence, lake

WHOLE = corpus()
LAKE = WHOLE.crises["lake"]
VIEWER = ViewFactory(WHOLE)
CITER = Citer("lake", VIEWER, SITE)
FIGURE = {"id": "hurt", "measure": "injured", "best": 12}


def _cite(*figures: dict[str, Any]) -> str:
    """Return the citation of the first of some figures."""
    crisis = lake(figures=figures)
    viewer = ViewFactory(corpus(lake=crisis))
    first = viewer.typed("lake", crisis.figures[0], FigureView)
    return Citer("lake", viewer, SITE).figure(first)


def test_attribution_is_first() -> None:
    """A citation starts with the attribution and has value, date and URL."""
    citation = CITER.figure(VIEWER.typed("lake", LAKE.figures[1], FigureView))

    assert citation.startswith("@Ministry of the Lake: 14 to 20 people killed")
    assert "in The harbour" in citation
    assert "as of about 6 March 2031" in citation
    assert citation.endswith(f"{SITE}crises/lake/#killed-later")


@pytest.mark.parametrize(
    ("scope", "words"),
    [
        ({"period": "2031-03-04"}, "12 people injured, on 4 March 2031;"),
        ({"period": "flood"}, "12 people injured, event: The lake rose;"),
        ({"cause": "custody", "place": "harbour"}, "in custody, in The harbour;"),
        ({"as_of": "../2031-03-05"}, "12 people injured; by 5 March 2031."),
    ],
)
def test_scope(scope: dict[str, str], words: str) -> None:
    """A citation states for whom, where and when a number holds."""
    assert words in _cite({**FIGURE, **scope, "evidence": evidence("12 were hurt")})


def test_superseded_or_retracted() -> None:
    """A citation states that a figure is superseded or its article retracted."""
    quoted = {"evidence": evidence("12 were hurt", "post")}
    later = {**FIGURE, "id": "later", "best": 14, "supersedes": "hurt", **quoted}

    assert "article retracted: It was made up)" in _cite({**FIGURE, **quoted})
    assert "Superseded" not in _cite({**FIGURE, **quoted})
    assert "Superseded by 14 people injured" in _cite({**FIGURE, **quoted}, later)


def test_version_is_cited() -> None:
    """A citation of a figure names the version of the briefing."""
    version = brief_version.version(LAKE, WHOLE)

    assert version in CITER.briefing()
    for figure in LAKE.figures:
        assert f"version {version}." in CITER.figure(
            VIEWER.typed("lake", figure, FigureView)
        )


def test_unattributed_figure() -> None:
    """If the source does not say who counted, the citation says so."""
    citation = CITER.figure(VIEWER.typed("lake", LAKE.figures[4], FigureView))

    assert citation.startswith(
        "Source of the count not given (The Lake Times, 7 March 2031)"
    )


def test_unknown_site_url() -> None:
    """Without a site URL, a citation gives the path on the site."""
    citer = Citer("lake", VIEWER, "")

    assert citer.briefing().endswith(". On this site at crises/lake/")
    assert citer.figure(VIEWER.typed("lake", LAKE.figures[0], FigureView)).endswith(
        " at crises/lake/#killed-exact"
    )


def _version(crisis: Crisis = LAKE, **parts: Any) -> str:
    return brief_version.version(crisis, replace(WHOLE, memo={}, **parts))


def test_version_depends_on_content() -> None:
    """A change of content on the same day is another version."""
    assert _version(LAKE.model_copy(update={"figures": LAKE.figures[1:]})) != _version()


def test_version_depends_on_references() -> None:
    """A renamed actor or a retracted article is another version."""
    union, times = WHOLE.actors["far-union"], WHOLE.sources["lake-times"]
    renamed = union.model_copy(update={"name": "Near Union"})
    retracted = times.model_copy(update={"retracted": WHOLE.sources["post"].retracted})

    assert _version(actors={**WHOLE.actors, "far-union": renamed}) != _version()
    assert _version(sources={**WHOLE.sources, "lake-times": retracted}) != _version()


def test_version_ignores_invisible_changes() -> None:
    """Explicit defaults and new checks do not change the version."""
    figures = [{"basis": "stated", "period": "total", **figure} for figure in FIGURES]
    times = WHOLE.sources["lake-times"].model_copy(update={"seals": (), "words": 9})

    assert _version(lake(figures=figures)) == _version()
    assert _version(sources={**WHOLE.sources, "lake-times": times}) == _version()
