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


@pytest.mark.parametrize("vector", VECTORS["fold"], ids=lambda vector: vector["why"])
def test_folding(vector: dict[str, str]) -> None:
    """A text is folded to the form in which quotations are compared."""
    assert quotations.fold(vector["text"]) == vector["folded"]


def test_folding_is_idempotent() -> None:
    """A folded text is unchanged by folding."""
    for vector in VECTORS["fold"]:
        assert quotations.fold(vector["folded"]) == vector["folded"]


@pytest.mark.parametrize("vector", VECTORS["words"], ids=lambda vector: vector["text"])
def test_counting_words(vector: dict[str, Any]) -> None:
    """Words are counted as the format defines."""
    assert quotations.count_words(vector["text"]) == vector["words"]


@pytest.mark.parametrize(
    "vector", VECTORS["length"], ids=lambda vector: vector["quote"]
)
def test_length(vector: dict[str, str]) -> None:
    """A quotation that is too short or too long is reported."""
    assert quotations.length_problem(vector["quote"]) == vector["problem"]


@pytest.mark.parametrize(
    "vector", VECTORS["share"], ids=lambda vector: str(vector["words"])
)
def test_share(vector: dict[str, int]) -> None:
    """The length of an article determines how much of it may be quoted."""
    assert quotations.quotable_words(vector["words"]) == vector["share"]


@pytest.mark.parametrize(
    "vector", VECTORS["paragraphs"], ids=lambda vector: vector["article"]
)
def test_paragraphs(vector: dict[str, Any]) -> None:
    """An article is split at empty lines."""
    assert quotations.fold_paragraphs(vector["article"]) == tuple(vector["paragraphs"])


@pytest.mark.parametrize(
    "vector", VECTORS["contains"], ids=lambda vector: vector["quote"]
)
def test_contains(vector: dict[str, Any]) -> None:
    """A quotation is found at word boundaries, within a paragraph."""
    result = quotations.contains(
        quotations.fold_paragraphs(vector["article"]), vector["quote"]
    )

    assert result is vector["contains"]


@pytest.mark.parametrize(
    "vector", VECTORS["hash"], ids=lambda vector: vector["hash"][:8]
)
def test_hash(vector: dict[str, str]) -> None:
    """The hash of an article is that of its bytes in UTF-8."""
    assert quotations.article_hash(vector["article"]) == vector["hash"]


@pytest.mark.parametrize("vector", VECTORS["seal"], ids=lambda vector: vector["seal"])
def test_seal(vector: dict[str, str]) -> None:
    """A seal depends on the article's hash and the folded quotation."""
    assert quotations.seal(vector["hash"], vector["quote"]) == vector["seal"]
