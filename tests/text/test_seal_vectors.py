"""Seals match the published test vectors for other implementations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.text import quotations

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "vectors.json").read_text("utf-8")
)


def test_scheme() -> None:
    """The vectors are for the current scheme."""
    assert VECTORS["scheme"] == quotations.SCHEME


@pytest.mark.parametrize("one", VECTORS["fold"], ids=lambda one: one["why"])
def test_folding(one: dict[str, str]) -> None:
    """A text is folded to the form in which quotations are compared."""
    assert quotations.fold(one["text"]) == one["folded"]


def test_folding_is_idempotent() -> None:
    """A folded text is unchanged by folding."""
    for one in VECTORS["fold"]:
        assert quotations.fold(one["folded"]) == one["folded"]


@pytest.mark.parametrize("one", VECTORS["words"], ids=lambda one: one["text"])
def test_counting_words(one: dict[str, Any]) -> None:
    """Words are counted as the format defines."""
    assert quotations.count_words(one["text"]) == one["words"]


@pytest.mark.parametrize("one", VECTORS["length"], ids=lambda one: one["quote"])
def test_length(one: dict[str, str]) -> None:
    """A quotation that is too short or too long is reported."""
    assert quotations.length_problem(one["quote"]) == one["problem"]


@pytest.mark.parametrize("one", VECTORS["share"], ids=lambda one: str(one["words"]))
def test_share(one: dict[str, int]) -> None:
    """The length of an article determines how much of it may be quoted."""
    assert quotations.share(one["words"]) == one["share"]


@pytest.mark.parametrize("one", VECTORS["paragraphs"], ids=lambda one: one["article"])
def test_paragraphs(one: dict[str, Any]) -> None:
    """An article is split at empty lines."""
    assert quotations.paragraphs(one["article"]) == tuple(one["paragraphs"])


@pytest.mark.parametrize("one", VECTORS["contains"], ids=lambda one: one["quote"])
def test_contains(one: dict[str, Any]) -> None:
    """A quotation is found at word boundaries, within a paragraph."""
    found = quotations.contains(quotations.paragraphs(one["article"]), one["quote"])

    assert found is one["contains"]


@pytest.mark.parametrize("one", VECTORS["hash"], ids=lambda one: one["hash"][:8])
def test_hash(one: dict[str, str]) -> None:
    """The hash of an article is that of its bytes in UTF-8."""
    assert quotations.article_hash(one["article"]) == one["hash"]


@pytest.mark.parametrize("one", VECTORS["seal"], ids=lambda one: one["seal"])
def test_seal(one: dict[str, str]) -> None:
    """A seal depends on the article's hash and the folded quotation."""
    assert quotations.seal(one["hash"], one["quote"]) == one["seal"]
