"""Classification of a page's lines, and removal of repeated paragraphs."""

from __future__ import annotations

import re
from typing import Literal

from generator.authoring.ingest.fields import agencies, text_metadata
from generator.text import word_lists

LineKind = Literal[
    "prose",
    "label",
    "byline",
    "credit",
    "caption",
    "boilerplate",
    "related",
    "listing",
    "footer",
]
"""Kind of a line.

A `label` is a headline, a cross-head or a menu item; its position decides which.
`related`, `listing` and `footer` are headings of content outside the article, which
differ in how soon the article may resume after them.
"""


def _compile(name: str) -> re.Pattern[str]:
    """Compile the entries of a list in `data/boilerplate.toml` into one pattern."""
    entries = (
        "".join(line.strip() for line in entry.splitlines()) for entry in _LISTS[name]
    )
    return re.compile("|".join(f"(?:{entry})" for entry in entries), re.IGNORECASE)


_LISTS = word_lists.read("generator.authoring.ingest.data", "boilerplate")
_PHRASES: tuple[tuple[LineKind, re.Pattern[str]], ...] = (
    ("related", _compile("related")),
    ("listing", _compile("listing")),
    ("footer", _compile("footer")),
    ("boilerplate", _compile("boilerplate")),
)
"""Patterns that do not apply to sentences."""
_SENTENCES: tuple[tuple[LineKind, re.Pattern[str]], ...] = (
    ("boilerplate", _compile("notice")),
    ("caption", _compile("caption")),
)
_SENTENCE_END = re.compile(
    r"[.!…:;。！？।။។۔።։]['\"”’»)\]\s]*$|[,?]\s?['\"”’»]+$"
    r"|[.!?]['\"”’»]?\s*[(\[/][^()\[\]/]{2,40}[)\]/]$"
)
"""The last may be followed by a credit: "… are closed. (kg)"."""
_MAX_WORDS = 60
_MAX_CHARACTERS = 600
"""Length above which a line is prose, whatever pattern it matches."""
_MIN_UNMARKED_WORDS = 14
"""Words from which a line is prose in a script that has no full stop, such as Thai."""
_UNMARKED = re.compile("[\u0e00-\u0eff]")
"""Letters of Thai and Lao."""
_MIN_ITEM_WORDS = 12
"""Words from which an item of a list is not a link, though not a whole sentence."""
MIN_CUT_WORDS = 8
"""Words from which a last line without a full stop is a paragraph that was cut."""
_MIN_REPEATED_WORDS = 8
"""Number of words from which a repetition is not a coincidence."""


def classify_line(line: str) -> LineKind:
    """Classify a line by its text alone."""
    if not re.search(r"\w", line):
        return "boilerplate"
    if len(line.split()) > _MAX_WORDS or len(line) > _MAX_CHARACTERS:
        return "prose"
    if _is_picture_credit(line):
        return "caption"
    if agencies.is_credit_line(line) or text_metadata.is_author_bio(line, None):
        return "credit"
    if text_metadata.is_byline(line):
        return "byline"
    phrase = line.strip(" :»›>•|")
    is_sentence = len(line.split()) > 3 and bool(re.search(r"[.!]\W*$", line))
    for name, pattern in (*(() if is_sentence else _PHRASES), *_SENTENCES):
        if pattern.fullmatch(phrase):
            return name
    return "prose" if is_prose(line) else "label"


def _is_picture_credit(line: str) -> bool:
    """Tell whether a line with the sign of copyright has no year, as below pictures."""
    is_signed = re.match(r"\W*(?:©|\(c\)\s)", line, re.IGNORECASE)
    return bool(is_signed) and not re.search(r"\d{4}", line) and len(line.split()) <= 6


def is_teaser(line: str) -> bool:
    """Tell whether a text ends in an ellipsis, as teasers of other articles do."""
    return line.rstrip(" ])").endswith(("...", "…"))


def count_words(line: str) -> int:
    """Count words; of scripts without spaces, two or five characters make a word."""
    han = len(re.findall("[\u3040-\u30ff\u3400-\u9fff]", line))
    thai = len(re.findall("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]", line))
    return len(line.split()) + han // 2 + thai // 5


def is_prose(line: str) -> bool:
    """Tell whether a line has whole sentences and is no headline or menu item."""
    words = count_words(line)
    if line.startswith(("• ", "* ", "+ ")) and not _SENTENCE_END.search(line):
        return words >= _MIN_ITEM_WORDS
    if line.startswith("- ") and words > 4:
        return True
    # A short question is more often a headline than a paragraph.
    is_question = line.endswith("?") and words >= 15
    ended = _SENTENCE_END.search(line) or text_metadata.sign_off(line)
    is_sentence = words >= 2 and bool(ended)
    is_unmarked = words >= _MIN_UNMARKED_WORDS and _is_unmarked(line)
    return words >= 25 or is_question or is_sentence or is_unmarked


def _is_unmarked(line: str) -> bool:
    """Tell whether a line is in a script whose sentences end without a sign."""
    return len(_UNMARKED.findall(line)) * 2 > len(line)


def drop_repetitions(paragraphs: list[str]) -> list[str]:
    """Drop each paragraph that other paragraphs repeat word for word.

    Of two copies the later stays; of identical texts that are too short to compare,
    the earlier.
    """
    parts = [normalized_words(paragraph) for paragraph in paragraphs]
    owners = [index for index, part in enumerate(parts) for _ in part]
    page = [word for part in parts for word in part]
    offsets: dict[tuple[str, ...], list[int]] = {
        tuple(part[:_MIN_REPEATED_WORDS]): []
        for part in parts
        if len(part) >= _MIN_REPEATED_WORDS
    }
    for start in range(len(page) - _MIN_REPEATED_WORDS + 1):
        opening = tuple(page[start : start + _MIN_REPEATED_WORDS])
        if opening in offsets:
            offsets[opening].append(start)
    dropped: set[int] = set()
    for index, part in enumerate(parts):
        # A teaser may be cut within its last word.
        wanted = part[:-1] if is_teaser(paragraphs[index]) else part
        for start in offsets.get(tuple(wanted[:_MIN_REPEATED_WORDS]), [])[:20]:
            end = start + len(wanted)
            others = set(owners[start:end])
            is_elsewhere = index not in others and not others & dropped
            if is_elsewhere and page[start:end] == wanted:
                dropped.add(index)
    return list(
        dict.fromkeys(text for n, text in enumerate(paragraphs) if n not in dropped)
    )


def normalized_words(text: str) -> list[str]:
    """Return the words of a text in lower case, without punctuation."""
    return re.findall(r"\w+", text.casefold())
