"""Support is derived from independent origins, headlines from the latest figures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.figures import figures_by_scope
from generator.corpus.figures.figures_by_scope import Account, Support
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source
from generator.views.records.figure_views import AccountView
from generator.views.view_factory import ViewFactory

ACTORS: dict[str, dict[str, str]] = {
    "health-ministry": {"part_of": "state-of-ard"},
    "police": {"part_of": "interior-ministry"},
    "interior-ministry": {"part_of": "state-of-ard"},
    "state-of-ard": {},
    "wire": {},
    "red-lantern": {},
    "river-watch": {},
}
SOURCES: dict[str, list[Any]] = {
    "mail": ["wire"],
    "post": ["wire"],
    "herald": [],
    "star": [],
    "echo": ["red-lantern"],
    "digest": ["wire", "red-lantern"],
}


def _corpus() -> Corpus:
    return Corpus(
        {},
        {
            name: Actor.model_validate(
                {"format": "1", "name": name, "kind": "civil-society", **more}
            )
            for name, more in ACTORS.items()
        },
        {
            name: Source.model_validate(
                {
                    "format": "1",
                    "publisher": name,
                    "headline": "The flood",
                    "published": "2031-05-09",
                    "origins": origins,
                }
            )
            for name, origins in SOURCES.items()
        },
    )


def _accounts(*figures: dict[str, Any]) -> tuple[Account, ...]:
    """Return the ledger of a crisis with these figures."""
    return figures_by_scope.accounts(_crisis(*figures), _corpus())


def _views(*figures: dict[str, Any]) -> tuple[AccountView, ...]:
    """Return the same as pages show it."""
    corpus = replace(_corpus(), crises={"flood": _crisis(*figures)})
    return ViewFactory(corpus).accounts("flood")


def _crisis(*figures: dict[str, Any]) -> Crisis:
    """Return a crisis with these figures; `from` names the sources of a figure."""
    records = []
    for number, fields in enumerate(figures):
        sources = fields.pop("from", "herald").split()
        quote = fields.pop("quote", f"many {number} of {number} them")
        numbers = {
            key: str(value) if isinstance(value, int) else value
            for key, value in fields.items()
        }
        evidence = [{"source": name, "quote": quote} for name in sources]
        basic = {"id": f"f{number}", "measure": "killed", "evidence": evidence}
        records.append(basic | numbers)
    return Crisis.model_validate(
        {
            "format": "1",
            "title": "The flood in Ard",
            "countries": ["ATA"],
            "kinds": ["humanitarian-crisis"],
            "covers": "2031-05",
            "reviewed": "2031-06-01",
            "bottom_line": [{"text": "A flood.", "rests_on": ["f0"]}],
            "figures": records,
        }
    )


def _said(by: str, **more: Any) -> dict[str, Any]:
    return {"attributed_to": (by,), **more}


@pytest.mark.parametrize(
    ("support", "figures"),
    [
        pytest.param(
            Support.SINGLE_SOURCE,
            [
                _said("health-ministry", best=8, as_of="2031-05-02"),
                _said("health-ministry", best=19, as_of="2031-05-04"),
            ],
            id="a toll that grows at one ministry",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            [_said("health-ministry", best=8), _said("police", best=19)],
            id="two bodies of one state",
        ),
        pytest.param(
            Support.SINGLE_SOURCE,
            [_said("police", best=8), _said("state-of-ard", best=8)],
            id="a body and its own state",
        ),
        pytest.param(
            Support.SINGLE_SOURCE,
            [{"best": 8, "from": "mail"}, {"best": 8, "from": "post"}],
            id="two papers with one wire",
        ),
        pytest.param(
            Support.REPEATED,
            [{"best": 8, "from": "herald"}, {"best": 8, "from": "star"}],
            id="two papers with no stated origin",
        ),
        pytest.param(
            Support.SINGLE_SOURCE,
            [{"best": 8, "from": "digest"}],
            id="one paper with two origins that says not which",
        ),
        pytest.param(
            Support.CORROBORATED,
            [{"best": 8, "from": "mail"}, {"best": 8, "from": "echo"}],
            id="two unlike origins that agree",
        ),
        pytest.param(
            Support.CORROBORATED,
            [{"best": 8, "from": "mail echo"}],
            id="one figure from two unlike origins",
        ),
        pytest.param(
            Support.CORROBORATED,
            [_said("red-lantern", low=20, high=30), _said("river-watch", best=24)],
            id="a range and a count inside it",
        ),
        pytest.param(
            Support.SOURCES_DIFFER,
            [_said("red-lantern", low=20, high=30), _said("river-watch", best=31)],
            id="a range and a count outside it",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            [
                _said("red-lantern", low=45, qualifier="at-least"),
                _said("river-watch", best=40, qualifier="about"),
            ],
            id="at least against about",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            [
                _said("red-lantern", best=80, qualifier="about"),
                _said("river-watch", best=87),
            ],
            id="about is neither agreement nor difference within a tenth",
        ),
        pytest.param(
            Support.SOURCES_DIFFER,
            [
                _said("red-lantern", best=80, qualifier="about"),
                _said("river-watch", best=90),
            ],
            id="about differs beyond a tenth",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            [
                _said("red-lantern", best=20, qualifier="about"),
                _said("river-watch", best=23),
            ],
            id="about twenty may be rounded to tens",
        ),
        pytest.param(
            Support.SOURCES_DIFFER,
            [
                _said("red-lantern", best=100, qualifier="about"),
                _said("river-watch", best=75),
            ],
            id="about a hundred is rounded to tens as well",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            [
                {"attributed_to": ({"unnamed": "a guard"},), "best": 8},
                {"attributed_to": ({"unnamed": "a nurse"},), "best": 19},
            ],
            id="two unnamed officials",
        ),
        pytest.param(
            Support.SINGLE_SOURCE,
            [
                _said("health-ministry", best=19, as_of="2031-05-02"),
                _said("health-ministry", best=17, as_of="2031-05-04", supersedes="f0"),
            ],
            id="a correction downwards",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            [
                _said("red-lantern", best=60, as_of="2031-05-02"),
                _said("river-watch", best=190, as_of="2031-05-06"),
            ],
            id="a running total that may have risen since",
        ),
        pytest.param(
            Support.SOURCES_DIFFER,
            [
                _said("red-lantern", best=60, as_of="2031-05-02"),
                _said("river-watch", best=190, as_of="2031-05-03"),
            ],
            id="reports of two days in a row",
        ),
        pytest.param(
            Support.SOURCES_DIFFER,
            [
                _said("red-lantern", best=190, as_of="2031-05-02"),
                _said("river-watch", best=60, as_of="2031-05-06"),
            ],
            id="a later total of the dead that is lower",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            [
                _said("red-lantern", best=190, as_of="2031-05-02", measure="refugees"),
                _said("river-watch", best=60, as_of="2031-05-06", measure="refugees"),
            ],
            id="refugees who may have come back",
        ),
        pytest.param(
            Support.SOURCES_DIFFER,
            [
                _said("red-lantern", best=60, as_of="2031-05-02", period="2031-05-01"),
                _said("river-watch", best=190, as_of="2031-05-06", period="2031-05-01"),
            ],
            id="the dead of one day, counted later",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            [_said("red-lantern", words="dozens"), _said("river-watch", best=3)],
            id="a vague word and a count",
        ),
    ],
)
def test_support(support: Support, figures: list[dict[str, Any]]) -> None:
    """Only closed figures of stated, different, unrelated origins agree or differ."""
    (account,) = _accounts(*(dict(figure) for figure in figures))

    assert account.support is support


@pytest.mark.parametrize(
    ("headline", "figures"),
    [
        (
            "19",
            [
                _said("health-ministry", best=8, as_of="2031-05-02"),
                _said("health-ministry", best=19, as_of="2031-05-04"),
            ],
        ),
        (
            "17",
            [
                _said("health-ministry", best=17, as_of="2031-05-04", supersedes="f1"),
                _said("health-ministry", best=19, as_of="2031-05-04"),
            ],
        ),
        ("8 to 31", [_said("red-lantern", best=31), _said("river-watch", best=8)]),
        (
            "8 or at least 45",
            [
                _said("red-lantern", low=45, qualifier="at-least"),
                _said("river-watch", best=8),
            ],
        ),
        (
            "from 8 to at least 45",
            [
                _said("health-ministry", best=8),
                _said("red-lantern", best=19),
                _said("river-watch", low=45, qualifier="at-least"),
            ],
        ),
        ("8", [_said("red-lantern", best=8), _said("river-watch", best=8)]),
        ("dozens", [_said("red-lantern", words="dozens")]),
    ],
)
def test_headline(headline: str, figures: list[dict[str, Any]]) -> None:
    """The headline covers the latest figure of each origin, from lowest to highest."""
    (account,) = _accounts(*(dict(figure) for figure in figures))

    assert wording.headline_amount(account.headline) == headline


@pytest.mark.parametrize(
    "difference",
    [
        {"measure": "injured"},
        {"who": "children"},
        {"period": "2031-05-02"},
        {"cause": "custody"},
        {"place": "ferry-pier"},
    ],
)
def test_scopes_are_separate(difference: dict[str, str]) -> None:
    """Figures of other people, times, places or causes are never combined."""
    accounts = _accounts(
        _said("red-lantern", best=8), _said("wire", best=8, **difference)
    )

    assert {account.support for account in accounts} == {Support.SINGLE_SOURCE}
    assert [len(account.figures) for account in accounts] == [1, 1]


@pytest.mark.parametrize(
    ("parts", "headlines"),
    [
        ([{"part_of": "f0"}, {"part_of": "f1"}], [("f1",), ("f3",)]),
        ([{}, {"part_of": "f1", "supersedes": "f2"}], [("f1",), ("f3",)]),
        ([{"part_of": "f0"}, _said("wire")], [("f3", "f1"), ("f2",)]),
    ],
    ids=["parts of both wholes", "a part that had no whole", "no part of any whole"],
)
def test_parts_of_wholes_that_supersede_each_other(
    parts: list[dict[str, Any]], headlines: list[tuple[str, ...]]
) -> None:
    """Parts of wholes of one succession share a scope, and the latest stands."""
    early, late = (_said("police", as_of=f"2031-05-0{day}") for day in (2, 4))
    first, second = parts
    accounts = _accounts(
        {**early, "best": 30},
        {**late, "best": 40, "supersedes": "f0"},
        {**early, "best": 8, **first},
        {**late, "best": 19, **second},
    )

    assert [tuple(one.id for one in each.headline) for each in accounts] == headlines


def test_planning_figure() -> None:
    """A planning figure is not a count: it neither agrees nor differs."""
    (account,) = _accounts(
        _said("red-lantern", best=900, basis="planning-figure", measure="displaced"),
        _said("river-watch", best=640, basis="count", measure="displaced"),
    )

    assert account.support is Support.FIGURES_VARY


def test_order_of_measures() -> None:
    """Killed comes before injured, whatever the order in the file."""
    accounts = _accounts({"measure": "injured", "best": 3}, {"best": 2})

    assert [account.scope.measure for account in accounts] == ["killed", "injured"]


def test_articles_and_origins_are_listed_once() -> None:
    """Each article and each stated origin of a scope is listed once."""
    (account,) = _accounts(
        {"best": 8, "from": "mail post"}, {"best": 8, "from": "herald mail"}
    )

    assert account.articles == ("mail", "post", "herald")
    assert account.origins == ("wire",)


@pytest.mark.parametrize(
    "quote",
    [
        "83 people died there",
        "83 people died",
        "that 83 people died",
        "people died there",
    ],
)
def test_shared_quotation_of_two_figures(quote: str) -> None:
    """The same words of an article do not corroborate themselves."""
    (account,) = _accounts(
        {"best": 83, "attributed_to": ["red-lantern"], "quote": "83 people died there"},
        {"best": 83, "attributed_to": ["river-watch"], "quote": quote},
    )

    assert account.support is Support.SINGLE_SOURCE


def test_shared_quotation_of_one_figure() -> None:
    """The same words attributed to two parties count as one origin."""
    words = {"source": "herald", "quote": "83 people died there"}
    twice = [{**words, "origin": LANTERN}, {**words, "origin": WATCH}]
    (account,) = _accounts({"best": 83, "evidence": twice})

    assert account.support is Support.SINGLE_SOURCE


def test_unnamed_party() -> None:
    """An unnamed party may be the one that is named, so it is no second origin."""
    (account,) = _accounts(
        {"best": 83, "attributed_to": ["red-lantern"]},
        {"best": 83, "attributed_to": [{"unnamed": "a doctor"}]},
    )

    assert account.support is Support.SINGLE_SOURCE


HEALTH, POLICE = "health-ministry", "police"
LANTERN, WATCH = "red-lantern", "river-watch"
FIRST, LATER = {"as_of": "2031-05-02"}, {"as_of": "2031-05-04"}


@pytest.mark.parametrize(
    ("support", "sentence", "figures"),
    [
        pytest.param(
            Support.SINGLE_SOURCE,
            "1 article, citing health-ministry",
            [_said(HEALTH, best=8, **FIRST), _said(HEALTH, best=19, **LATER)],
            id="a toll that grows day by day at one ministry",
        ),
        pytest.param(
            Support.SINGLE_SOURCE,
            "1 article, citing health-ministry and police, "
            "which are not independent of each other",
            [_said(HEALTH, best=8), _said(POLICE, best=8)],
            id="two ministries of one state",
        ),
        pytest.param(
            Support.SINGLE_SOURCE,
            "2 articles, citing wire",
            [{"best": 8, "from": "mail"}, {"best": 8, "from": "post"}],
            id="two papers, one wire",
        ),
        pytest.param(
            Support.REPEATED,
            "2 articles, which give no source for the number",
            [{"best": 8, "from": "herald"}, {"best": 8, "from": "star"}],
            id="two papers with no stated origin",
        ),
        pytest.param(
            Support.REPEATED,
            "2 articles, which give different numbers and no source",
            [{"best": 8, "from": "herald"}, {"best": 9, "from": "star"}],
            id="two papers with different numbers",
        ),
        pytest.param(
            Support.CORROBORATED,
            "1 article, citing red-lantern and river-watch; their counts agree",
            [_said(LANTERN, low=20, high=30), _said(WATCH, best=24)],
            id="a range and a count inside it",
        ),
        pytest.param(
            Support.SOURCES_DIFFER,
            "1 article, citing red-lantern and river-watch; their counts differ",
            [_said(LANTERN, low=20, high=30), _said(WATCH, best=31)],
            id="a range and a count outside it",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            "1 article, citing red-lantern and river-watch; open-ended numbers, "
            "rounded numbers",
            [
                _said(LANTERN, low=45, qualifier="at-least"),
                _said(WATCH, best=40, qualifier="about"),
            ],
            id="at least against about",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            "1 article, citing red-lantern and river-watch; planning figures",
            [_said(LANTERN, best=900, basis="planning-figure"), _said(WATCH, best=640)],
            id="a planning figure beside a count",
        ),
        pytest.param(
            Support.SINGLE_SOURCE,
            "1 article, citing a guard and a nurse, "
            "which are not independent of each other",
            [
                {"attributed_to": ({"unnamed": "a guard"},), "best": 8},
                {"attributed_to": ({"unnamed": "a nurse"},), "best": 8},
            ],
            id="two unnamed officials",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            "1 article, citing health-ministry and police, "
            "which are not independent of each other",
            [_said(HEALTH, best=8), _said(POLICE, best=19)],
            id="two ministries of one state that give different numbers",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            "2 articles, citing red-lantern; vague words, no source given",
            [_said(LANTERN, words="hundreds"), {"best": 8, "from": "star"}],
            id="a word, and a number without a source",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            "1 article, citing red-lantern and river-watch; open-ended numbers",
            [
                _said(LANTERN, high=900, qualifier="up-to"),
                _said(WATCH, low=900, qualifier="more-than"),
            ],
            id="at most and more than the same number",
        ),
        pytest.param(
            Support.SINGLE_SOURCE,
            "1 article, citing red-lantern and river-watch; "
            "none of them confirms another",
            [_said(LANTERN, words="hundreds"), _said(WATCH, words="hundreds")],
            id="the same word twice",
        ),
        pytest.param(
            Support.SINGLE_SOURCE,
            "1 article, citing health-ministry",
            [
                _said(HEALTH, best=19, **FIRST),
                _said(
                    HEALTH,
                    best=17,
                    **LATER,
                    supersedes="f0",
                    note="It erred.",
                ),
            ],
            id="a correction downwards with its reason",
        ),
        pytest.param(
            Support.FIGURES_VARY,
            "1 article, citing red-lantern and river-watch; "
            "open-ended numbers, different days",
            [
                _said(LANTERN, best=8, **FIRST),
                _said(LANTERN, low=10, qualifier="at-least", **LATER),
                _said(WATCH, best=8, **FIRST),
            ],
            id="a count that its origin has left behind by an open one",
        ),
        pytest.param(
            Support.CORROBORATED,
            "1 article, citing red-lantern and river-watch; their counts agree",
            [
                _said(LANTERN, best=8, **FIRST),
                _said(LANTERN, low=6, qualifier="at-least", **LATER),
                _said(WATCH, best=8, **FIRST),
            ],
            id="a count that still holds beside a later open one",
        ),
    ],
)
def test_sentence(
    support: Support, sentence: str, figures: list[dict[str, Any]]
) -> None:
    """Support comes with a sentence that counts articles and origins and says why."""
    (view,) = _views(*(dict(figure) for figure in figures))

    assert view.support is support
    assert view.why == sentence


def test_causes_are_separate_scopes() -> None:
    """Each cause has its own headline, support and sentence."""
    custody, force = _views(
        _said(LANTERN, best=3, cause="custody"), _said(WATCH, best=14, cause="direct")
    )

    assert [custody.amount, force.amount] == ["3", "14"]
    assert {custody.support, force.support} == {Support.SINGLE_SOURCE}
    assert custody.why == "1 article, citing red-lantern"


def test_article_that_names_the_other_origin_confirms_nothing() -> None:
    """A paper that names the agency may have the number from it, whoever it quotes."""
    corpus = _corpus()
    naming = corpus.sources["echo"].model_copy(update={"mentions": ("wire",)})
    corpus = replace(corpus, sources={**corpus.sources, "echo": naming})
    figures = _crisis({"best": 8, "from": "mail"}, {"best": 8, "from": "echo"})
    (account,) = figures_by_scope.accounts(figures, corpus)

    assert account.support is Support.SINGLE_SOURCE
