"""The scheme of seals keeps to what is written down for whoever writes a checker."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.text import quotations

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "vectors.json").read_text("utf-8")
)


def test_scheme_is_the_one_of_the_vectors() -> None:
    """Another scheme would need other vectors."""
    assert VECTORS["scheme"] == quotations.SCHEME


@pytest.mark.parametrize("one", VECTORS["fold"], ids=lambda one: one["why"])
def test_folding(one: dict[str, str]) -> None:
    """A text folds to the form in which quotations are compared."""
    assert quotations.fold(one["text"]) == one["folded"]


def test_folding_twice_changes_nothing() -> None:
    """What is folded stays as it is, so that a quotation is in what it is cut from."""
    for one in VECTORS["fold"]:
        assert quotations.fold(one["folded"]) == one["folded"]


@pytest.mark.parametrize("one", VECTORS["words"], ids=lambda one: one["text"])
def test_counting_words(one: dict[str, Any]) -> None:
    """Words are counted as the format says."""
    assert quotations.count_words(one["text"]) == one["words"]


@pytest.mark.parametrize("one", VECTORS["length"], ids=lambda one: one["quote"])
def test_length(one: dict[str, str]) -> None:
    """A quotation that is too short or too long is told so."""
    assert quotations.length_problem(one["quote"]) == one["problem"]


@pytest.mark.parametrize("one", VECTORS["share"], ids=lambda one: str(one["words"]))
def test_share(one: dict[str, int]) -> None:
    """How much of an article may be quoted goes by its length."""
    assert quotations.share(one["words"]) == one["share"]


@pytest.mark.parametrize("one", VECTORS["paragraphs"], ids=lambda one: one["article"])
def test_paragraphs(one: dict[str, Any]) -> None:
    """An article is parted at its empty lines."""
    assert quotations.paragraphs(one["article"]) == tuple(one["paragraphs"])


@pytest.mark.parametrize("one", VECTORS["contains"], ids=lambda one: one["quote"])
def test_containing(one: dict[str, Any]) -> None:
    """A quotation is found at the bounds of words alone, and within a paragraph."""
    found = quotations.contains(quotations.paragraphs(one["article"]), one["quote"])

    assert found is one["contains"]


@pytest.mark.parametrize("one", VECTORS["hash"], ids=lambda one: one["hash"][:8])
def test_hash(one: dict[str, str]) -> None:
    """An article's hash is that of its bytes in UTF-8."""
    assert quotations.article_hash(one["article"]) == one["hash"]


@pytest.mark.parametrize("one", VECTORS["seal"], ids=lambda one: one["seal"])
def test_seal(one: dict[str, str]) -> None:
    """A seal is of the article's hash and the folded quotation."""
    assert quotations.seal(one["hash"], one["quote"]) == one["seal"]
