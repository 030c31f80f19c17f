"""Normalize quotations, find them in articles, and seal them.

The scheme, version 1, for a second implementation:

1. *Folding* a text: `´` becomes `'`, since the next step would decompose it; Unicode
   NFKC; lower, upper and lower case again, all with Unicode's full mappings; `ς`
   becomes `σ`; NFKC once more.
2. Then every quotation mark of `QUOTES` becomes `'`, every dash of `DASHES` `-`.
3. Then each run of white space becomes one space, and the text is stripped.
4. An article consists of paragraphs, separated by empty lines. In each, every
   superscript, subscript or circled digit and every fraction (Unicode category No)
   becomes `ˀ` before folding, so that `12²` is not 122; no quotation contains such a
   character. The article's hash is the SHA-256 of its UTF-8 bytes, in lower-case
   hexadecimal digits.
5. A quotation is *in* an article if its folded form occurs in one folded paragraph
   and neither end lies inside a word; a final `'s` may be left out.
6. A position lies inside a word between two letters or digits, also with one of
   `' - . ,` between them (not in scripts that are written without spaces).
7. The *seal* of a quotation is the first 16 hexadecimal digits of the SHA-256 of three
   lines, joined by a line feed: `brief-seal-1`, the article's hash, the folded
   quotation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from hashlib import sha256
from heapq import nlargest

from generator.text.regex import Regex

SCHEME = "brief-seal-1"
QUOTES = "\"'`´‘’‚‛“”„‟«»‹›′″‴〝〞＂＇「」『』"
DASHES = "-‐‑‒–—―−﹘﹣－⁃"
MIN_WORDS, MAX_WORDS = 3, 15
"""Words of a quotation."""
MIN_CHARACTERS, MAX_CHARACTERS = 6, 40
"""Characters of a quotation in a script without spaces."""
MIN_QUOTABLE_WORDS = 80
"""Words that may be quoted from an article of unknown length."""
SHORT_ARTICLE_WORDS = 200
"""Words of an article of which 60 in 100 may be quoted: wires are mostly facts.

Of the words beyond, 20 in 100 may be quoted; or a third of the whole, if that is more.
"""
MAX_STRETCH_WORDS = 45
"""Words that may be quoted in a row, in however many quotations."""
_RUN_WORDS = 3
"""Words in a row that two quotations share where they overlap in the article."""
MAX_CANDIDATES = 50
"""Passages of an article that are compared with a quotation character by character."""
_PSEUDO_DIGIT = "ˀ"
"""Replaces characters in an article that only look like digits; a letter."""
_PUNCTUATION = str.maketrans(
    {**dict.fromkeys(QUOTES, "'"), **dict.fromkeys(DASHES, "-"), "ς": "σ"}
)
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
)
_WORD = Regex(
    r"\d*[^\W\d_]{1,2}/[^\W\d_]{1,2}(?![^\W_])"
    r"|[^\W_](?:['’.,\-‐‑–]?[^\W_]|[\u0300-\u036f])*"
)
"""A unit with a slash, such as `km/h`, or else a word."""
_PARAGRAPH_BREAK = Regex(r"\n\s*\n")
_UNSPACED_CHARACTER = Regex(f"[{_UNSPACED}]")
_LETTER = f"[^\\W_{_UNSPACED}]"
"""A letter or digit of a script that separates words by spaces."""
_BEFORE = Regex(f"(?<!{_LETTER})(?<!{_LETTER}['.,-](?={_LETTER}))")
"""Matches where a quotation may begin, which is not within a word."""
_BEHIND = Regex(f"(?!{_LETTER})(?!['.,-]{_LETTER})|(?='s(?!{_LETTER}))")
"""Matches where it may end; what follows may be a possessive."""
_SURROUNDING = ".,;:!?()[]\"'“”‘’«»"
"""Characters around a word that do not belong to it."""


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Return the normal form of a text, in which quotations are compared."""
    text = unicodedata.normalize("NFKC", text.replace("´", "'"))
    text = text.lower().upper().lower()  # "ẞ" becomes "ss" no earlier
    text = unicodedata.normalize("NFKC", text).translate(_PUNCTUATION)
    return " ".join(text.split())


def split_words(text: str) -> list[str]:
    """Return the words of a text, folded, without the signs between them.

    `U.S.`, `2,000`, `Trump's`, `km/h` and `interim-government` are one word each.
    """
    return _WORD.findall(fold(text))


@lru_cache(maxsize=32_768)
def count_words(text: str) -> int:
    """Count the words of a text, as `split_words` splits it."""
    return len(_WORD.findall(text))


def equivalent_words(quote: str) -> int:
    """Return the number of words that a quotation takes of its article's share.

    In scripts without spaces, characters are converted to words in the ratio of the
    longest quotations, 40 characters to 15 words.
    """
    characters = len(_UNSPACED_CHARACTER.findall(quote))
    return max(count_words(quote), -(-characters * MAX_WORDS // MAX_CHARACTERS))


def length_problem(quote: str) -> str:
    """Return what is wrong with a quotation's length, empty if nothing is."""
    words, characters = count_words(quote), len(_UNSPACED_CHARACTER.findall(quote))
    unit = "word" if words == 1 else "words"
    problem = f"has {words} {unit}; quote {MIN_WORDS} to {MAX_WORDS}"
    if not characters:
        return "" if MIN_WORDS <= words <= MAX_WORDS else problem
    if words > MAX_WORDS:
        return problem
    if MIN_CHARACTERS <= characters <= MAX_CHARACTERS:
        return ""
    limits = f"{MIN_CHARACTERS} to {MAX_CHARACTERS} in a script without spaces"
    return f"has {characters} characters; quote {limits}"


def quotable_words(words: int | None) -> int:
    """Return the number of words that may be quoted from an article.

    Args:
        words: The length of the article; None if it is not known.
    """
    if words is None:
        return MIN_QUOTABLE_WORDS
    first = min(words, SHORT_ARTICLE_WORDS)
    return max(first * 3 // 5 + (words - first) // 5, words // 3)


def quoted_words(quotes: Iterable[str]) -> int:
    """Return the number of words that quotations take of an article's share.

    Words that several quotations have in common count once.
    """
    seen: set[tuple[str, ...]] = set()
    total = 0
    for quote in sorted(quotes, key=len, reverse=True):
        words = split_words(quote)
        runs = [tuple(words[i : i + _RUN_WORDS]) for i in range(len(words))]
        known = {
            place
            for start, run in enumerate(runs)
            if run in seen
            for place in range(start, start + _RUN_WORDS)
        }
        seen.update(run for run in runs if len(run) == _RUN_WORDS)
        total += max(0, equivalent_words(quote) - len(known))
    return total


def longest_stretch(article: str, quotes: Iterable[str]) -> int:
    """Return the number of words in the longest stretch of an article that is quoted.

    Quotations that overlap or follow each other make one stretch.
    """
    wanted = [split_words(quote) for quote in quotes]
    longest = 0
    for paragraph in _PARAGRAPH_BREAK.split(article):
        words = split_words(paragraph)
        quoted = [False] * len(words)
        for quote in filter(None, wanted):
            size = len(quote)
            for start in range(len(words) - size + 1):
                if words[start] == quote[0] and words[start : start + size] == quote:
                    quoted[start : start + size] = [True] * size
        runs = "".join("x" if one else " " for one in quoted).split()
        longest = max([longest, *map(len, runs)])
    return longest


def fold_paragraphs(article: str) -> tuple[str, ...]:
    """Return the folded paragraphs of an article."""
    replaced = {ord(character): _PSEUDO_DIGIT for character in pseudo_digits(article)}
    parts = _PARAGRAPH_BREAK.split(article.translate(replaced))
    return tuple(filter(None, map(fold, parts)))


def pseudo_digits(text: str) -> tuple[str, ...]:
    """Return the distinct characters that folding turns into digits: `²`, `①`, `½`."""
    characters = dict.fromkeys(text) if not text.isascii() else {}
    return tuple(c for c in characters if unicodedata.category(c) == "No")


def contains(folded_paragraphs: tuple[str, ...], quote: str) -> bool:
    """Tell whether a quotation occurs in folded paragraphs, at word boundaries."""
    folded = fold(quote)
    return any(
        _BEFORE.match(paragraph, start)
        and _BEHIND.match(paragraph, start + len(folded))
        for paragraph in folded_paragraphs
        for start in _places(paragraph, folded)
    )


def _places(text: str, words: str) -> Iterator[int]:
    """Yield each place of words in a text, also inside other words and overlapping."""
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def nearest_passage(article: str, quote: str) -> str:
    """Return the passage of an article that is most similar to a quotation.

    Returns:
        As many words as the quotation has, as written; empty for an empty article.
    """
    folded = fold(quote)
    size = max(1, len(quote.split()))
    candidates = nlargest(
        MAX_CANDIDATES, _passages(article, frozenset(folded.split()), size)
    )

    def similarity(passage: str) -> float:
        return SequenceMatcher(None, fold(passage), folded, autojunk=False).ratio()

    passages = (passage for _, _, passage in candidates)
    return max(passages, key=similarity, default="")


def _passages(
    article: str, words: frozenset[str], size: int
) -> Iterator[tuple[int, int, str]]:
    """Yield each passage of a given size with the number of words that it shares.

    Yields:
        Tuples that sort by similarity, then by order: the number of shared words,
        minus the number of passages before, and the passage.
    """
    order = 0
    for written, folded in _split_words(article):
        shared = [word in words for word in folded]
        overlap = sum(shared[:size])
        for start in range(max(1, len(written) - size + 1)):
            if overlap:
                yield overlap, order, " ".join(written[start : start + size])
            overlap += sum(shared[start + size : start + size + 1]) - shared[start]
            order -= 1


@lru_cache(maxsize=2)
def _split_words(article: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return the words of each paragraph, as written and in comparable form."""
    parts = (part.split() for part in _PARAGRAPH_BREAK.split(article))
    return tuple(
        (tuple(words), tuple(word.strip(_SURROUNDING).casefold() for word in words))
        for words in parts
        if words
    )


def contains_name(article: str, name: str) -> bool:
    """Tell whether an article contains a name, in the same case: `US` is not `us`."""
    return any(True for _ in name_positions(fold_marks(article), fold_marks(name)))


def name_positions(folded: str, name: str, *, any_case: bool = False) -> Iterator[int]:
    """Yield each position of a name in a text; both with their marks folded."""
    has_name = name.lower() in folded.lower() if any_case else name in folded
    if not has_name:  # much faster than the pattern, and most often so
        return iter(())
    pattern = f"(?<![^\\W_]){re.escape(name)}(?![^\\W_])"
    flags = re.IGNORECASE if any_case else re.NOFLAG
    return (match.start() for match in re.finditer(pattern, folded, flags))


@lru_cache(maxsize=1_024)
def fold_marks(text: str) -> str:
    """Return a text with its marks and white space folded, and in its own case."""
    text = unicodedata.normalize("NFKC", text.replace("´", "'"))
    return " ".join(text.translate(_PUNCTUATION).split())


def article_hash(article: str) -> str:
    """Return the SHA-256 of an article's text, in hexadecimal digits."""
    return sha256(article.encode()).hexdigest()


@lru_cache(maxsize=4_096)
def seal(text_sha256: str, quote: str) -> str:
    """Return the seal of a quotation from an article.

    Args:
        text_sha256: The hash of the article; see `article_hash`.
        quote: The quotation.
    """
    lines = "\n".join((SCHEME, text_sha256, fold(quote)))
    return sha256(lines.encode()).hexdigest()[:16]
