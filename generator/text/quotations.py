"""Quotations: word counts, folding for comparison, and seals.

The scheme, version 1, in ten lines, for whoever writes a second checker:

1. *Fold* a text: `´` becomes `'`, since the next step takes it apart; Unicode NFKC;
   lower, upper and lower case again, all with Unicode's full mappings; `ς` becomes
   `σ`; NFKC once more.
2. Then every quotation mark of `QUOTES` becomes `'`, every dash of `DASHES` `-`.
3. Then runs of white space become one space, and none stays at either end.
4. An article is paragraphs, split at empty lines, in which every raised, lowered or
   circled digit and fraction (Unicode's category No) becomes `ˀ` before folding, so
   that `12²` is not 122; no quotation has such a sign. The article's hash is the
   SHA-256 of its UTF-8 bytes, in lower-case hexadecimal digits.
5. A quotation is *in* an article when its folded form stands in one folded
   paragraph and neither end lies inside a word; a final `'s` may be left off.
6. A place lies inside a word between two letters or digits, also with one of
   `' - . ,` between them (not in scripts that are written without spaces).
7. Its *seal* is the first 16 hexadecimal digits of the SHA-256 of three lines,
   joined by a line feed: `brief-seal-1`, the article's hash, the folded quotation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from hashlib import sha256
from heapq import nlargest

SCHEME = "brief-seal-1"
QUOTES = "\"'`´‘’‚‛“”„‟«»‹›′″‴〝〞＂＇「」『』"
DASHES = "-‐‑‒–—―−﹘﹣－⁃"
FEWEST, MOST = 3, 15
FEWEST_UNSPACED, MOST_UNSPACED = 6, 40
_NO_DIGIT = "ˀ"
"""Stands in an article for what looks like a digit and is none; part of a word."""
LEAST_SHARE = 80
"""Words of one source that may always be quoted; else a quarter of its words."""

QUOTED = re.compile('"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»')
"""A run of words in quotation marks, with its marks."""
_MARKS = str.maketrans(
    {**dict.fromkeys(QUOTES, "'"), **dict.fromkeys(DASHES, "-"), "ς": "σ"}
)
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
)
_WORD = re.compile(r"[^\W_](?:['’.,\-‐‑–]?[^\W_]|[\u0300-\u036f])*")
_UNSPACED_CHARACTER = re.compile(f"[{_UNSPACED}]")
_BOUNDARY = f"[^\\W_{_UNSPACED}]"


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Return the form in which quotations are compared."""
    text = unicodedata.normalize("NFKC", text.replace("´", "'"))
    text = text.lower().upper().lower()  # "ẞ" becomes "ss" no earlier
    text = unicodedata.normalize("NFKC", text).translate(_MARKS)
    return " ".join(text.split())


_AROUND = ".,;:!?()[]\"'“”‘’«»"
"""What may stand around a word and is no part of it."""
COMPARED = 50
"""Runs of words that are compared letter by letter with a quotation."""


def count_words(text: str) -> int:
    """Count words; `U.S.`, `2,000`, `Trump's` and `interim-government` are one each."""
    return len(_WORD.findall(text))


def weight(quote: str) -> int:
    """Return how many words a quotation uses of its article's share.

    Scripts without spaces count by characters: as many as the longest quotation may
    have stand for as many words.
    """
    characters = len(_UNSPACED_CHARACTER.findall(quote))
    return max(count_words(quote), -(-characters * MOST // MOST_UNSPACED))


def length_problem(quote: str) -> str:
    """Say what is wrong with a quotation's length, or nothing."""
    characters = len(_UNSPACED_CHARACTER.findall(quote))
    if characters:
        if count_words(quote) > MOST:
            return f"has {count_words(quote)} words; quote {FEWEST} to {MOST}"
        if FEWEST_UNSPACED <= characters <= MOST_UNSPACED:
            return ""
        return (
            f"has {characters} characters; quote "
            f"{FEWEST_UNSPACED} to {MOST_UNSPACED} in a script without spaces"
        )
    words = count_words(quote)
    if FEWEST <= words <= MOST:
        return ""
    many = "word" if words == 1 else "words"
    return f"has {words} {many}; quote {FEWEST} to {MOST}"


def quoted(text: str) -> tuple[str, ...]:
    """Return what stands in quotation marks in a text, without a mark at its end."""
    inside = (match[0][1:-1].strip() for match in QUOTED.finditer(text))
    return tuple(words for one in inside if (words := one.rstrip(".,;:!?… ")))


def share(words: int | None) -> int:
    """Return how many words of an article of that length may be quoted in all."""
    return max(LEAST_SHARE, (words or 0) // 4)


def paragraphs(article: str) -> tuple[str, ...]:
    """Return the folded paragraphs of an article."""
    article = article.translate({ord(sign): _NO_DIGIT for sign in raised(article)})
    return tuple(
        folded for part in re.split(r"\n\s*\n", article) if (folded := fold(part))
    )


def raised(text: str) -> tuple[str, ...]:
    """Return the signs of a text that folding would make digits: `²`, `①`, `½`."""
    found = dict.fromkeys(text) if not text.isascii() else {}
    return tuple(sign for sign in found if unicodedata.category(sign) == "No")


def contains(folded_paragraphs: tuple[str, ...], quote: str) -> bool:
    """Tell whether a quotation stands in an article, at the bounds of words."""
    pattern = re.compile(
        f"(?<!{_BOUNDARY})(?<!{_BOUNDARY}['.,-](?={_BOUNDARY}))"
        + re.escape(fold(quote))
        + f"(?:(?!{_BOUNDARY})(?!['.,-]{_BOUNDARY})|(?='s(?!{_BOUNDARY})))"
    )
    return any(pattern.search(paragraph) for paragraph in folded_paragraphs)


def nearest_passage(article: str, quote: str) -> str:
    """Return the run of words of an article that is most like a quotation.

    Only the runs that share most words with it are compared letter by letter.

    Returns:
        As many words as the quotation has, as they stand; empty for an empty text.
    """
    wanted = fold(quote)
    size = max(1, len(quote.split()))
    near = nlargest(COMPARED, _runs(article, frozenset(wanted.split()), size))
    passages = [passage for _, _, passage in near]
    return max(
        passages,
        key=lambda one: SequenceMatcher(
            None, fold(one), wanted, autojunk=False
        ).ratio(),
        default="",
    )


def _runs(
    article: str, wanted: frozenset[str], size: int
) -> Iterator[tuple[int, int, str]]:
    """Yield each run of so many words: how many are wanted, minus its place, itself."""
    place = 0
    for words, folded in _split(article):
        shared = [word in wanted for word in folded]
        inside = sum(shared[:size])
        for start in range(max(1, len(words) - size + 1)):
            if inside:
                yield inside, place, " ".join(words[start : start + size])
            inside += sum(shared[start + size : start + size + 1]) - shared[start]
            place -= 1


@lru_cache(maxsize=2)
def _split(article: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return the words of each paragraph, as they stand and without marks."""
    parts = (part.split() for part in re.split(r"\n\s*\n", article))
    return tuple(
        (tuple(words), tuple(word.strip(_AROUND).casefold() for word in words))
        for words in parts
        if words
    )


def names(article: str, name: str) -> bool:
    """Tell whether an article names an actor so; `US` is not `us`."""
    pattern = f"(?<![^\\W_]){re.escape(_marks(name))}(?![^\\W_])"
    return bool(re.search(pattern, _marks(article)))


@lru_cache(maxsize=1_024)
def _marks(text: str) -> str:
    """Fold all but case: Unicode form, marks and white space."""
    text = unicodedata.normalize("NFKC", text.replace("´", "'"))
    return " ".join(text.translate(_MARKS).split())


def article_hash(article: str) -> str:
    """Return the hash of an article's text."""
    return sha256(article.encode()).hexdigest()


def seal(text_sha256: str, quote: str) -> str:
    """Return the seal of a quotation from the article with that hash."""
    lines = "\n".join((SCHEME, text_sha256, fold(quote)))
    return sha256(lines.encode()).hexdigest()[:16]
