"""What is made of a corpus is made again where the corpus answers otherwise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import tracking
from generator.build.tracking import Answers, Making
from generator.corpus.corpus import Corpus
from generator.model.records import Actor
from generator.storage import store as reuse
from generator.storage.store import Store
from tests import samples

CORPUS = samples.corpus({"bay": samples.crisis(), "inlet": samples.crisis()})
OTHER = replace(
    CORPUS,
    crises={**CORPUS.crises, "inlet": samples.crisis(title="The inlet is closed")},
)
"""The same, but for one crisis."""


def titles(store: Store, corpus: Corpus, *names: str) -> tuple[str, int]:
    """Return the titles of some crises, or of all, and how often they were made."""
    made: list[None] = []

    def make(corpus: Corpus) -> str:
        made.append(None)
        return " ".join(corpus.crises[name].title for name in names or corpus.crises)

    name = reuse.key("titles", *names)
    (found,) = tracking.recall([Making(name, make)], Answers(corpus), store)
    return found, len(made)


def test_same_answers_make_nothing_again(tmp_path: Path) -> None:
    """What was made by an earlier build is taken from it."""
    first, _ = titles(Store(tmp_path), CORPUS)

    assert titles(Store(tmp_path), CORPUS) == (first, 0)


def test_what_was_not_asked_may_change(tmp_path: Path) -> None:
    """A crisis that nothing was asked about makes nothing anew."""
    titles(Store(tmp_path), CORPUS, "bay")

    assert titles(Store(tmp_path), OTHER, "bay")[1] == 0


@pytest.mark.parametrize("names", [("inlet",), ()])
def test_other_answer_makes_it_again(tmp_path: Path, names: tuple[str, ...]) -> None:
    """A crisis that was asked about, by name or with all others, makes it anew."""
    titles(Store(tmp_path), CORPUS, *names)
    found, made = titles(Store(tmp_path), OTHER, *names)

    assert "The inlet is closed" in found
    assert made == 1


def test_what_was_missing_counts(tmp_path: Path) -> None:
    """A look at what is not there is noted like any other."""

    def known(corpus: Corpus) -> bool:
        return "cove" in corpus.crises

    making, store = Making(reuse.key("known"), known), Store(tmp_path)
    more = replace(CORPUS, crises={**CORPUS.crises, "cove": samples.crisis()})

    assert tracking.recall([making], Answers(CORPUS), store) == [False]
    assert tracking.recall([making], Answers(more), store) == [True]


def test_links_count_with_what_they_link(tmp_path: Path) -> None:
    """Records that use a source count with the crisis that they stand in."""

    def used(corpus: Corpus) -> list[str]:
        found = {use.crisis for uses in corpus.source_uses.values() for use in uses}
        return sorted(corpus.crises[name].title for name in found)

    making, store = Making(reuse.key("used"), used), Store(tmp_path)
    first = tracking.recall([making], Answers(CORPUS), store)

    assert tracking.recall([making], Answers(OTHER), store) != first


def test_equal_records_say_the_same() -> None:
    """The order of keys, which no comparison sees, is the same on every page."""
    known = {"wikidata": "Q42", "viaf": "7"}
    first, other = (
        Actor.model_validate(
            {
                "format": "1",
                "name": "Bay",
                "kind": "movement",
                "identifiers": dict(keys),
            }
        )
        for keys in (known.items(), reversed(known.items()))
    )

    assert first == other
    assert first.model_dump_json() == other.model_dump_json()
