"""How a briefing and its figures are cited, and with which version."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.model.records import Crisis
from generator.outputs.data.cite_as import Citer
from generator.views import versions
from tests.outputs.sample_corpora import FIGURES, SITE, corpus, evidence, lake

WHOLE = corpus()
LAKE = WHOLE.crises["lake"]
CITER = Citer("lake", WHOLE, SITE)
FIGURE = {"id": "hurt", "measure": "injured", "best": 12}


def _cite(*figures: dict[str, Any]) -> str:
    """Return how the first of some figures is cited."""
    crisis = lake(figures=figures)
    return Citer("lake", corpus(lake=crisis), SITE).figure(crisis.figures[0])


def test_figure_says_who_says_so_first() -> None:
    """A figure's citation begins with who says so, and has value, date and address."""
    cited = CITER.figure(LAKE.figures[1])

    assert cited.startswith("@Ministry of the Lake: 14 to 20 people killed")
    assert "in The harbour" in cited
    assert "as of about 6 March 2031" in cited
    assert cited.endswith(f"{SITE}crises/lake/#killed-later")


@pytest.mark.parametrize(
    ("scope", "words"),
    [
        ({"period": "2031-03-04"}, "12 people injured, period: 4 March 2031;"),
        ({"period": "flood"}, "12 people injured, event: The lake rose;"),
        ({"cause": "custody", "place": "harbour"}, "in custody, in The harbour;"),
        ({"as_of": "../2031-03-05"}, "12 people injured; by 5 March 2031."),
    ],
)
def test_figure_keeps_its_scope(scope: dict[str, str], words: str) -> None:
    """A citation says for whom, where and when a number holds."""
    assert words in _cite({**FIGURE, **scope, "evidence": evidence("12 were hurt")})


def test_figure_that_no_longer_stands_says_so() -> None:
    """A citation tells that a figure was superseded, or its article retracted."""
    quoted = {"evidence": evidence("12 were hurt", "post")}
    later = {**FIGURE, "id": "later", "best": 14, "supersedes": "hurt", **quoted}

    assert "article retracted: It was made up)" in _cite({**FIGURE, **quoted})
    assert "Superseded" not in _cite({**FIGURE, **quoted})
    assert "Superseded by 14 people injured" in _cite({**FIGURE, **quoted}, later)


def test_figure_cites_the_version() -> None:
    """A citation of a figure names the briefing's version."""
    version = versions.version(LAKE, WHOLE)

    assert version in CITER.briefing()
    for figure in LAKE.figures:
        assert f"version {version}." in CITER.figure(figure)


def test_unattributed_figure_says_so() -> None:
    """Where the source does not say who counted, neither does the citation."""
    cited = CITER.figure(LAKE.figures[4])

    assert cited.startswith("Who counted is not stated (The Lake Times, 7 March 2031)")


def test_unknown_site_is_said_plainly() -> None:
    """Where the site's address is not known, a citation says the path as one."""
    citer = Citer("lake", WHOLE, "")

    assert citer.briefing().endswith(". On this site at crises/lake/")
    assert citer.figure(LAKE.figures[0]).endswith(" at crises/lake/#killed-exact")


def _version(crisis: Crisis = LAKE, **parts: Any) -> str:
    return versions.version(crisis, replace(WHOLE, known={}, **parts))


def test_version_changes_with_the_content() -> None:
    """Two states of a briefing of one day are two versions."""
    assert _version(LAKE.model_copy(update={"figures": LAKE.figures[1:]})) != _version()


def test_version_changes_with_what_is_used() -> None:
    """A new name of an actor, or the retraction of an article, is a new version."""
    union, times = WHOLE.actors["far-union"], WHOLE.sources["lake-times"]
    renamed = union.model_copy(update={"name": "Near Union"})
    gone = times.model_copy(update={"retracted": WHOLE.sources["post"].retracted})

    assert _version(actors={**WHOLE.actors, "far-union": renamed}) != _version()
    assert _version(sources={**WHOLE.sources, "lake-times": gone}) != _version()


def test_version_stays_while_the_page_says_the_same() -> None:
    """Neither a default written out nor a new check of the words is a new version."""
    figures = [{"basis": "stated", "period": "total", **one} for one in FIGURES]
    times = WHOLE.sources["lake-times"].model_copy(update={"seals": (), "words": 9})

    assert _version(lake(figures=figures)) == _version()
    assert _version(sources={**WHOLE.sources, "lake-times": times}) == _version()
