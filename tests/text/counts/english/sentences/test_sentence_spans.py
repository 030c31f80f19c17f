"""Sentences are found, and passed over, without a loss."""

from __future__ import annotations

import pytest

from benchmarks import figures
from generator.text import tokens
from generator.text.counts.english.context import assertions
from generator.text.counts.english.sentences import prefilter, sentence_parts

MARKS = (
    "",
    "One. Two!\nThree",
    "  'Stop.' He fell… Then\n\nnine died. \n",
    "Dr. Ruto of the U.S. died, aged 9.",
    "a " * 1_000,
    "(No.)\n12 000 died.",
)


@pytest.mark.parametrize("part", figures.HALVES["work"])
def test_no_sentence_with_figures_is_passed_over(part: str) -> None:
    """Whatever says how many came to what harm passes the quick filter."""
    for entry in figures.labelled(part):
        for span in tokens.sentence_spans(entry["text"]):
            parsed = sentence_parts.parse_sentence(tokens.tokenize(entry["text"], span))
            told = assertions.asserted_outcomes(parsed, None)
            words = span.words
            passed = prefilter.may_tell(words) and prefilter.may_have_counts(words)
            assert passed or not told, entry["text"]


@pytest.mark.parametrize("text", MARKS)
def test_tokens_cover_a_text(text: str) -> None:
    """Tokens stand where they say, and only space is left between them."""
    found = [token for one in tokens.split_sentences(text) for token in one]

    assert all(text[token.start : token.end] == token.text for token in found)
    words = "".join(token.text for token in found)
    assert "".join(words.split()) == "".join(text.split())


def test_long_sentences_are_cut() -> None:
    """No sentence has more than the greatest number of tokens."""
    lengths = [len(one) for one in tokens.split_sentences("a " * 1_000)]

    assert lengths == [400, 400, 200]
