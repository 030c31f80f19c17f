"""What search knows of a page is what the page says, and nothing more."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.model.response_types import ResponseType
from generator.model.vocabulary import CrisisKind, Measure
from generator.outputs.search import documents_by_kind, readers_words
from generator.outputs.search.documents import SearchDocument
from generator.text.search.search_words import search_words
from generator.views.view_factory import ViewFactory

ROOT = Path(__file__).parents[2]
CORPUS = Corpus.of(project_loader.load(ROOT))
VIEWER = ViewFactory(CORPUS)
CRISES = sorted(name for name, one in CORPUS.crises.items() if not one.withdrawn)


def document(name: str) -> SearchDocument:
    """Return what search knows of a crisis."""
    found = documents_by_kind.of_crisis(VIEWER, name)
    assert found
    return found


@pytest.mark.parametrize("name", CRISES)
def test_every_record_is_known(name: str) -> None:
    """Every record of a briefing is known by its id."""
    known = {one.id for one in document(name).records}

    assert {record.id for _, record in CORPUS.crises[name].records()} <= known


@pytest.mark.parametrize("name", CRISES)
def test_what_is_not_stated_is_no_topic(name: str) -> None:
    """A measure that no article states is no topic of the briefing."""
    assert not {*CORPUS.crises[name].not_stated} & {*document(name).topics}


@pytest.mark.parametrize("name", CRISES)
def test_figures_say_who_says_so(name: str) -> None:
    """Every figure in the results names who says so."""
    for one in document(name).records:
        if one.kind == "figure":
            view = VIEWER.record(
                name, next(r for r in CORPUS.crises[name].figures if r.id == one.id)
            )
            assert one.by == view.attribution.words


def test_romanisations_are_not_shown() -> None:
    """Spellings made for search stand among its hidden names only."""
    actor = documents_by_kind.of_actor(VIEWER, "sviatlana-tsikhanouskaya")
    shown = " ".join((actor.title, actor.line, *actor.context)).lower()

    assert "tihanovskaia" in actor.head_words
    assert "tikhanovskaya" not in shown


def test_terms_have_one_meaning() -> None:
    """No measure has the name of a type of response, so that a topic is one thing."""
    assert not {*Measure} & {*ResponseType}


def test_every_kind_of_crisis_has_words() -> None:
    """Readers' words are listed for every kind of crisis."""
    assert {*readers_words.CRISIS_WORDS} == {*CrisisKind}


def test_every_measure_has_words() -> None:
    """Every measure of a figure can be asked for."""
    known = {term for topic in readers_words.TOPICS for term in topic.terms}

    assert {*Measure} <= known


def test_words_are_folded_once() -> None:
    """Folding folded words changes nothing, so that both sides may do it."""
    for name in CRISES:
        found = (*document(name).head_words, *document(name).record_words)
        words = tuple(dict.fromkeys(found))
        assert tuple(search_words(" ".join(words))) == words
