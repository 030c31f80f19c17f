"""Words are counted as people count them; a changed quotation is not found."""

from __future__ import annotations

import unicodedata
from typing import Literal, TypeAlias, get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.text import quotations

ARTICLE = """Gates shut at the Old Quay

The council’s guards locked the gates at dawn — some 2,000 dock-workers, it said,
were told to “go home”. At least 14 were hurt, among them Zoë O'Hara of the U.S.
team.

Nobody has said when the ferry to the islands will run again.
"""
Form: TypeAlias = Literal["NFC", "NFD", "NFKC", "NFKD"]
PARAGRAPHS = quotations.fold_paragraphs(ARTICLE)
WORDS = ARTICLE.split()
QUOTES = [
    "the gates at dawn — some 2,000 dock-workers",
    "were told to “go home”",
    "At least 14 were hurt",
    "Zoë O'Hara of the U.S. team",
    "when the ferry to the islands will run",
]


@pytest.mark.parametrize(
    ("words", "count"),
    {
        "": 0,
        "U.S.": 1,
        "2,000": 1,
        "Trump's": 1,
        "interim-government": 1,
        "the interim-government’s 2,000 men": 4,
        "yes—no": 2,
        "one / two (three)": 3,
        "Zoe\u0308 left": 2,
        "снова и снова": 3,
        "winds of 80 km/h and gusts of 120km/h": 8,
        "he/she and/or they, or miners/dockers": 8,
    }.items(),
)
def test_count_words(words: str, count: int) -> None:
    """Words end at white space and at punctuation that is not inside a word."""
    assert quotations.count_words(words) == count


@pytest.mark.parametrize("quote", QUOTES)
def test_contains(quote: str) -> None:
    """Consecutive words of the article are found, also across line breaks."""
    assert quotations.contains(PARAGRAPHS, quote)


@pytest.mark.parametrize(
    "quote",
    ["he gates at daw", "least 1", "000 dock-workers", "O'Har", "again.\n\nGates"],
)
def test_word_boundaries(quote: str) -> None:
    """A quotation starts and ends at word boundaries, within one paragraph."""
    assert not quotations.contains(PARAGRAPHS, quote)


def test_possessive() -> None:
    """A final possessive may be omitted."""
    assert quotations.contains(PARAGRAPHS, "The council")


@given(
    st.sampled_from(QUOTES),
    st.sampled_from(get_args(Form)),
    st.sampled_from([str, str.upper, str.lower, str.title, str.swapcase]),
    st.sampled_from(quotations.QUOTES),
    st.sampled_from(quotations.DASHES),
    st.sampled_from([" ", "\n", "\t ", "\u00a0", "  "]),
)
def test_folded(  # noqa: PLR0913 one for each irrelevant difference
    quote: str, form: Form, case: object, mark: str, dash: str, space: str
) -> None:
    """Case, Unicode form, quotation marks, dashes and white space do not matter."""
    assume(unicodedata.normalize("NFKC", mark).strip() == mark)
    assert callable(case)
    changed = case(quote)
    for old in "'’“”":
        changed = changed.replace(old, mark)
    changed = changed.replace("—", dash).replace(" ", space)
    changed = unicodedata.normalize(form, changed)

    assert quotations.fold(changed) == quotations.fold(quote)
    assert quotations.contains(PARAGRAPHS, changed)
    assert quotations.seal("0" * 64, changed) == quotations.seal("0" * 64, quote)


@given(st.sampled_from(QUOTES), st.data())
def test_changed_word(quote: str, data: st.DataObject) -> None:
    """A quotation with a changed word is not found and has another seal."""
    words = quote.split()
    at = data.draw(st.integers(0, len(words) - 1))
    new = data.draw(st.sampled_from(WORDS) | st.text("abcdefgh", min_size=1))
    changed = " ".join([*words[:at], new, *words[at + 1 :]])
    assume(quotations.fold(changed) not in quotations.fold(ARTICLE))

    assert not quotations.contains(PARAGRAPHS, changed)
    assert quotations.seal("0" * 64, changed) != quotations.seal("0" * 64, quote)


@given(st.sampled_from([q for q in QUOTES if any(c.isdigit() for c in q)]), st.data())
def test_changed_digit(quote: str, data: st.DataObject) -> None:
    """A quotation with a changed digit is not found and has another seal."""
    at = data.draw(st.sampled_from([i for i, c in enumerate(quote) if c.isdigit()]))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != quote[at]]))
    changed = quote[:at] + digit + quote[at + 1 :]

    assert not quotations.contains(PARAGRAPHS, changed)
    assert quotations.seal("0" * 64, changed) != quotations.seal("0" * 64, quote)


def test_seal_depends_on_article() -> None:
    """The same quotation has another seal in another article."""
    other = quotations.article_hash(ARTICLE + "More.")

    assert quotations.seal(
        quotations.article_hash(ARTICLE), QUOTES[0]
    ) != quotations.seal(other, QUOTES[0])


@given(st.text())
def test_fold_is_idempotent(any_text: str) -> None:
    """Folding a folded text does not change it."""
    assert quotations.fold(quotations.fold(any_text)) == quotations.fold(any_text)


@pytest.mark.parametrize(
    ("words", "share"), [(None, 80), (100, 60), (300, 140), (900, 300)]
)
def test_share(words: int | None, share: int) -> None:
    """A third may be quoted, more of a short article, 80 words of unknown length."""
    assert quotations.quotable_words(words) == share


@given(st.sampled_from(QUOTES), st.data())
def test_any_edit(quote: str, data: st.DataObject) -> None:
    """Any edit changes the seal, unless both texts fold to the same."""
    first = data.draw(st.integers(0, len(quote)))
    last = data.draw(st.integers(first, min(len(quote), first + 3)))
    changed = quote[:first] + data.draw(st.text(max_size=3)) + quote[last:]
    alike = quotations.fold(changed) == quotations.fold(quote)

    assert (
        quotations.seal("0" * 64, changed) == quotations.seal("0" * 64, quote)
    ) is alike
    assert (
        alike
        or quotations.fold(changed) in quotations.fold(ARTICLE)
        or not quotations.contains(PARAGRAPHS, changed)
    )


def test_what_quotations_share_counts_once() -> None:
    """Two quotations of one sentence take no more than the words of that sentence."""
    long = "eleven dockers were hurt when the gate fell on Monday"
    quotes = [long, "dockers were hurt when the gate", "the gate fell on Monday"]

    assert quotations.quoted_words(quotes) == quotations.count_words(long)
    assert quotations.quoted_words([long, "another three words"]) == 13


def test_longest_stretch() -> None:
    """Quotations that follow each other in the article make one stretch."""
    article = "One two three four five six.\n\nSeven eight nine ten."

    assert quotations.longest_stretch(article, ["two three", "four five"]) == 4
    assert quotations.longest_stretch(article, ["two three", "five six"]) == 2
    assert quotations.longest_stretch(article, ["eight nine ten", "five six"]) == 3


def test_one_way_to_count() -> None:
    """A number with a comma is one word, and a dash none, in every count."""
    quote = "1,866 hurt – in Osh"
    article = f"The ministry: {quote} alone."

    assert quotations.split_words(quote) == ["1,866", "hurt", "in", "osh"]
    assert quotations.count_words(quote) == 4
    assert quotations.quoted_words([quote, "hurt – in Osh"]) == 4
    assert quotations.longest_stretch(article, [quote]) == 4
