"""Results are reused while the lookups recorded for them are unchanged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import lookup_tracking
from generator.build.lookup_tracking import CorpusState, Task
from generator.corpus.corpus import Corpus
from generator.model.documents import Actor
from generator.storage.fingerprint import fingerprint
from generator.storage.store import Store
from tests import samples

CORPUS = samples.corpus({"bay": samples.crisis(), "inlet": samples.crisis()})
OTHER = replace(
    CORPUS,
    crises={**CORPUS.crises, "inlet": samples.crisis(title="The inlet is closed")},
)
"""The same corpus with one crisis changed."""


def titles(store: Store, corpus: Corpus, *names: str) -> tuple[str, int]:
    """Return the titles of some crises, or of all, and how often they were computed."""
    computations: list[None] = []

    def make(corpus: Corpus) -> str:
        computations.append(None)
        return " ".join(corpus.crises[name].title for name in names or corpus.crises)

    name = fingerprint("titles", *names)
    (result,) = lookup_tracking.run_tasks(
        [Task(name, make)], CorpusState(corpus), store
    )
    return result, len(computations)


def test_unchanged_lookups(tmp_path: Path) -> None:
    """A result of an earlier build is reused."""
    first, _ = titles(Store(tmp_path), CORPUS)

    assert titles(Store(tmp_path), CORPUS) == (first, 0)


def test_unrelated_change(tmp_path: Path) -> None:
    """A change that was not looked up keeps the result."""
    titles(Store(tmp_path), CORPUS, "bay")

    assert titles(Store(tmp_path), OTHER, "bay")[1] == 0


@pytest.mark.parametrize("names", [("inlet",), ()])
def test_changed_lookup(tmp_path: Path, names: tuple[str, ...]) -> None:
    """A change of a crisis that was looked up, or iterated over, is noticed."""
    titles(Store(tmp_path), CORPUS, *names)
    result, computations = titles(Store(tmp_path), OTHER, *names)

    assert "The inlet is closed" in result
    assert computations == 1


def test_missing_key(tmp_path: Path) -> None:
    """A lookup of a missing key is recorded like any other."""

    def known(corpus: Corpus) -> bool:
        return "cove" in corpus.crises

    making, store = Task(fingerprint("known"), known), Store(tmp_path)
    more = replace(CORPUS, crises={**CORPUS.crises, "cove": samples.crisis()})

    assert lookup_tracking.run_tasks([making], CorpusState(CORPUS), store) == [False]
    assert lookup_tracking.run_tasks([making], CorpusState(more), store) == [True]


def test_links_include_their_crisis(tmp_path: Path) -> None:
    """Uses of a source depend on the crises that contain them."""

    def used(corpus: Corpus) -> list[str]:
        found = {use.crisis for uses in corpus.source_uses.values() for use in uses}
        return sorted(corpus.crises[name].title for name in found)

    making, store = Task(fingerprint("used"), used), Store(tmp_path)
    first = lookup_tracking.run_tasks([making], CorpusState(CORPUS), store)

    assert lookup_tracking.run_tasks([making], CorpusState(OTHER), store) != first


def test_equal_records_serialize_equally() -> None:
    """Equal records give the same JSON, whatever the order of their keys."""
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
