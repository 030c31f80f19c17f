"""The corpus links records with actors and sources; wording puts them into English."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.memoized_lookups import memoized
from generator.corpus.page_addresses import PageAddresses
from generator.loader import project_loader
from generator.model.documents import Actor
from generator.model.records import Figure
from generator.views.records import figure_scope
from tests.case_projects import BASE, project


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """Return the corpus of the base project."""
    return Corpus.of(project_loader.load(BASE))


def test_actor_uses(corpus: Corpus) -> None:
    """An actor is linked once to each record that names it, with its main field."""
    uses = {use.record.id: use.field for use in corpus.actor_uses["harbour-council"]}

    assert uses == {
        "hurt-at-the-gate": "attributed_to",
        "closing": "actors",
        "council-role": "actor",
        "council-promise": "actor",
        "union-asks-for-talks": "to",
    }


def test_source_uses(corpus: Corpus) -> None:
    """A source is linked to each record that quotes it."""
    uses = [use.record.id for use in corpus.source_uses["gazette"]]

    assert uses == ["hurt-at-the-gate", "closing"]


def test_names(corpus: Corpus) -> None:
    """An actor is found by any of its names, regardless of case and spacing."""
    for name in ("HARBOUR council", "The Council of the Harbour", "customs  house"):
        assert corpus.named(name) == ("harbour-council",)

    assert corpus.named("Council") == ()


def test_origins(corpus: Corpus) -> None:
    """An actor is linked to the sources whose information comes from it."""
    assert corpus.sources_by_origin == {"northern-union": ("courier",)}


def test_other_documents(corpus: Corpus) -> None:
    """A corpus with other documents has them in order, with the links of their own."""
    local = replace(corpus, addresses=PageAddresses(directory_urls=False))
    crisis, actor = corpus.crises["port"], corpus.actors["harbour-council"]
    source = corpus.sources["gazette"].model_copy(update={"was": ("old-gazette",)})
    more = local.with_documents([("alma", crisis), ("a-body", actor)])
    changed = local.with_documents([("gazette", source)])

    assert [*more.crises] == sorted({*corpus.crises, "alma"})
    assert more.named(actor.name) == ("a-body", "harbour-council")
    assert len(more.source_uses["gazette"]) == 2 * len(corpus.source_uses["gazette"])
    assert more.addresses == changed.addresses == local.addresses
    assert changed.sources_by_id["old-gazette"] == ("gazette",)
    assert changed.actors_by_name is local.actors_by_name
    assert local.with_documents([]) is local
    assert "alma" not in local.crises


def test_bodies(tmp_path: Path) -> None:
    """An actor belongs to every parent body; cycles end."""
    actor = "format: 1\nname: {0}\nkind: state-body\npart_of: {1}\n"
    parts = {
        "desk": "office",
        "office": "harbour-council",
        "ring": "hoop",
        "hoop": "ring",
    }
    files = {
        f"briefs/actors/{name}.yaml": actor.format(name, of)
        for name, of in parts.items()
    }
    result = Corpus.of(project_loader.load(project(tmp_path / "root", files=files)))

    assert result.bodies("desk") == ("desk", "office", "harbour-council")
    assert result.bodies("ring") == ("ring", "hoop")
    assert result.parts["harbour-council"] == ("office",)


FIGURES = {
    "83": {"best": "83"},
    "about 1,200": {"best": "1200", "qualifier": "about"},
    "nearly 80": {"best": "80", "qualifier": "nearly"},
    "at least 45": {"low": "45", "qualifier": "at-least"},
    "more than 45": {"low": "45", "qualifier": "more-than"},
    "up to 80": {"high": "80", "qualifier": "up-to"},
    "fewer than 80": {"high": "80", "qualifier": "fewer-than"},
    "20 to 30": {"low": "20", "high": "30"},
    "24 (20 to 30)": {"low": "20", "best": "24", "high": "30"},
    "about 24 (20 to 30)": {
        "low": "20",
        "best": "24",
        "high": "30",
        "qualifier": "about",
    },
    "tens of thousands": {"words": "tens of thousands"},
}


@pytest.mark.parametrize("words", FIGURES)
def test_amount(words: str) -> None:
    """A number is written as its source states it, with nothing filled in."""
    figure = Figure.model_validate({"id": "x", "measure": "killed", **FIGURES[words]})

    assert wording.amount(figure) == words


@pytest.mark.parametrize(
    ("who", "number", "words"),
    [
        ("civilians", {"best": "2"}, "2 civilians killed"),
        ("journalists", {"best": "1"}, "1 journalist killed"),
        ("children", {"best": "1"}, "1 child killed"),
        ("unspecified", {"best": "1"}, "1 person killed"),
        ("unspecified", {"words": "hundreds"}, "hundreds of people killed"),
        ("all", {"words": "many"}, "many people killed in total"),
        ("dockers", {"best": "2"}, "2 Dockers killed"),
    ],
)
def test_counted_people(
    who: str, number: dict[str, str], words: str, corpus: Corpus
) -> None:
    """A figure is written with the people whom it counts."""
    fields = {"id": "x", "measure": "killed", "who": who, **number}
    figure = Figure.model_validate(fields)

    assert wording.figure_phrase(figure, corpus.crises["port"]) == words


def test_when(corpus: Corpus) -> None:
    """A record without a date is dated by its source, and says so."""
    records = {record.id: record for _, record in corpus.crises["port"].records()}

    assert wording.record_date(records["closing"], corpus)[1] == "2 March 2031"
    assert (
        wording.record_date(records["hurt-at-the-gate"], corpus)[1]
        == "as of 3 March 2031"
    )
    assert wording.record_date(records["council-role"], corpus)[1] == (
        "reported 21 March 2031"
    )


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        ("../2031-03-19", "by 19 March 2031"),
        ("2031-03-04~/..", "from about 4 March 2031"),
        ("2031-03-04~", "as of about 4 March 2031"),
    ],
)
def test_open_dates_of_figures(as_of: str, words: str, corpus: Corpus) -> None:
    """A figure that held by or from a day says so."""
    figure = Figure.model_validate(
        {"id": "x", "measure": "killed", "best": "2", "as_of": as_of}
    )

    assert wording.record_date(figure, corpus)[1] == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, ""),
        ({"period": "2031-03-02"}, "on 2 March 2031"),
        ({"period": "closing", "cause": "custody"}, "in custody, event: The council"),
        ({"place": "old-quay", "period": "2031-03"}, "in Old quay, in March 2031"),
    ],
)
def test_scope(fields: dict[str, str], words: str, corpus: Corpus) -> None:
    """Cause, place and period of a figure are written beside its number."""
    figure = Figure.model_validate(
        {"id": "x", "measure": "killed", "best": "2", **fields}
    )

    scope = figure_scope.phrase([figure], corpus.crises["port"])
    assert scope.startswith(words)
    assert bool(scope) is bool(fields)


def test_joined() -> None:
    """Names are joined as in a sentence."""
    assert wording.join_words([]) == ""
    assert wording.join_words(["Ada"]) == "Ada"
    assert wording.join_words(["Ada", "Bo"]) == "Ada and Bo"
    assert wording.join_words(["Ada", "Bo", "Cy"]) == "Ada, Bo and Cy"


def test_memoized_functions_of_one_name() -> None:
    """Two functions of the same name do not share their results."""

    def double(record: Actor, _: Corpus) -> str:
        return record.name * 2

    def initial(record: Actor, _: Corpus) -> str:
        return record.name[0]

    initial.__qualname__ = double.__qualname__
    actor = Actor.model_validate({"format": 1, "name": "Pilots", "kind": "movement"})
    corpus = Corpus({}, {"pilots": actor}, {})

    assert memoized(double)(actor, corpus) == "PilotsPilots"
    assert memoized(initial)(actor, corpus) == "P"
