"""Spans of an article: sentences, speech in quotation marks, and phrases to quote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.text import quotations, tokens
from generator.text.function_words import (
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from generator.text.omissions import left_out_words

Span = tuple[int, int]
"""First character and the one after the last, from 0."""

PREFERRED_WORDS = 4
"""Number of words to which a shorter phrase is extended, if its sentence allows."""
_MIN_SPOKEN_WORDS = 5
"""Minimum number of words in quotation marks for them to count as speech."""
LINKING_WORDS = DETERMINERS.union(
    PREPOSITIONS - {"around", "inside", "outside"},  # "guards stood outside"
    COORDINATORS,
    SUBORDINATORS,
    RELATIVES,
    BE,
    HAVE,
    MODALS,
    ("that", "not"),
)
"""Words that a quotation does not end in, if its sentence goes on."""
BULLETS = "•‣◦▪●·*"
"""Bullets before the items of a list, which are not part of the text."""
_EDGES = " \t\n\r.,;:!?()[]\"'“”‘’«»—–-" + BULLETS
_MARKED = re.compile(r'["“]([^"“”]*)(?:["”]|$)')
_PHRASE_STARTS = re.compile(
    r"[,;:–—]?\s(?=(?:after|when|while|because|as|but|and|which|who|in|on|at|with|for"
    r"|during|since|near|by|from|before|that|until|where|according|over|to)\b)|[,;:–—]\s"
)
"""Possible ends of a phrase: before a preposition, a conjunction or behind a comma."""
PARAGRAPH = re.compile(r"(?:.+\n?)+")
"""Lines without an empty one between them."""
_LIVE_TIME = re.compile(
    r"\s*\d{1,2}[:.]\d\d(?:\s?(?:GMT|UTC|[ap]\.?m\.?|local time))?\s*[-–—:|]?\s*"
)
_DATELINE = re.compile(
    r"[A-Z][A-Z.'’ -]{2,40}?"
    r"(?:, ?[A-Z][\w.'’]*(?: (?:[A-Z][\w.'’]*|\d{1,2}|\d{4})){0,3}){0,3}"
    r"(?: ?\([^)]{2,40}\))? ?(?:[-–—]|--) "
)
"""The dateline of a report: "PORT ALMA, Vastland, May 3 (Coast Wire) - "."""
_BULLET = re.compile(rf"[{BULLETS}+–-]\s+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, with each white-space character replaced by a blank."""

    text: str
    start: int
    """Offset of its first character in the article."""
    prose: str
    """The text at its full length, with quoted speech replaced by tildes."""
    spoken: tuple[Span, ...]
    """The speech in quotation marks, without the marks."""

    @property
    def time(self) -> str:
        """The time of day that an entry of a live page begins with, or nothing."""
        match = _LIVE_TIME.match(self.prose)
        return match[0].strip()[:5].zfill(5) if match else ""

    @property
    def opening(self) -> int:
        """Offset of the first word behind a bullet, a time or a dateline."""
        start = 0
        for pattern in (_BULLET, _LIVE_TIME, _DATELINE):
            if match := pattern.match(self.prose, start):
                start = match.end()
        return start


def sentences(article: str) -> Iterator[Sentence]:
    """Yield the sentences of an article in their order."""
    spoken = [*_spoken(article)]
    for words in tokens.split_sentences(article):
        start, end = words[0].start, words[-1].end
        text = re.sub(r"\s", " ", article[start:end])
        inside = tuple(
            (max(a, start) - start, min(b, end) - start)
            for a, b in spoken
            if a < end and b > start
        )
        prose = text
        for a, b in inside:
            prose = prose[:a] + "~" * (b - a) + prose[b:]
        yield Sentence(text, start, prose, inside)


def _spoken(article: str) -> Iterator[Span]:
    """Yield the spans of speech in quotation marks, without mere words and names."""
    for paragraph in PARAGRAPH.finditer(article):
        for match in _MARKED.finditer(paragraph[0]):
            said = match[1]
            is_whole = said.rstrip().endswith((",", ".", "!", "?"))
            if is_whole or quotations.count_words(said) >= _MIN_SPOKEN_WORDS:
                yield (
                    paragraph.start() + match.start(1),
                    paragraph.start() + match.end(1),
                )


def words_of(text: str, span: Span) -> str:
    """Return the words of a span with single blanks, without marks at either end."""
    return " ".join(text[slice(*span)].strip(_EDGES).split())


def trimmed(text: str, span: Span, kept: Iterable[Span] = ()) -> Span:
    """Return a span, or its beginning if it is too long to be quoted.

    It is cut where a phrase ends, never inside one of the spans that are kept whole.

    Args:
        text: The sentence.
        span: Where the words stand in it.
        kept: Spans that are not cut, such as names, brackets and quotations.
    """
    start, end = span
    if quotations.count_words(text[start:end]) <= quotations.MAX_WORDS:
        return span
    whole = (*kept, *brackets(text))
    cuts = [
        start + match.start()
        for match in _PHRASE_STARTS.finditer(text[start:end])
        if not any(a < start + match.start() < b for a, b in whole)
    ]
    fitting = [
        cut
        for cut in cuts
        if PREFERRED_WORDS
        <= quotations.count_words(text[start:cut])
        <= quotations.MAX_WORDS
        and not _is_incomplete(words_of(text, (start, cut)))
    ]
    at_comma = [cut for cut in fitting if text[cut] in ",;:"]
    best = (at_comma or fitting)[-1:]
    return (start, best[0]) if best else (start, start)


def brackets(text: str) -> Iterator[Span]:
    """Yield the spans in brackets and quotation marks, including the marks."""
    for match in re.finditer(r"\([^)]*\)|\[[^\]]*\]|[“\"][^”\"]*[”\"]", text):
        yield match.span()


def extended(text: str, span: Span, limits: Span, kept: Iterable[Span] = ()) -> Span:
    """Return a span that is long enough to be quoted, and ends where a phrase does.

    Args:
        text: The sentence.
        span: The words that must be quoted.
        limits: The clause that may be quoted of it.
        kept: Spans that are not cut.
    """
    start, end = _widened(span, (*kept, *brackets(text)))
    low, high = limits
    words = [(m.start(), m.end()) for m in re.finditer(r"\S+", text[:high])]
    while _is_incomplete(words_of(text, (start, end))) or _cuts_name(text, end):
        right = next((b for a, b in words if a >= end), None)
        left = next((a for a, b in reversed(words) if b <= start and a >= low), None)
        if right is not None and (left is None or not _goes_on(text, end)):
            start, end = _widened((start, right), kept)
        elif left is not None:
            start, end = _widened((left, end), kept)
        else:
            break
    return start, end


def _widened(span: Span, kept: Iterable[Span]) -> Span:
    start, end = span
    for a, b in kept:
        if a < end < b or a < start < b:
            start, end = min(start, a), max(end, b)
    return start, end


def _goes_on(text: str, end: int) -> bool:
    """Tell whether another clause follows, from which nothing should be taken."""
    return bool(re.match(r"[,;:]|\s(?:and|but|or|which|who|while|as)\b", text[end:]))


def _cuts_name(text: str, end: int) -> bool:
    """Tell whether a span ends between two words of a name, such as Port | Alma."""
    last = text[:end].rpartition(" ")[2]
    return (
        last[:1].isupper() and last.isalpha() and bool(_NAME_GOES_ON.match(text, end))
    )


_NAME_GOES_ON = re.compile(r" [A-Z][a-z]")


def _is_incomplete(words: str) -> bool:
    if not words:
        return False
    short = quotations.count_words(words) < PREFERRED_WORDS
    return short or words.split()[-1].lower() in LINKING_WORDS


def quotable(article: str, quote: str) -> str:
    """Return a quotation that may be used, with the negation that it would leave out.

    Returns:
        The quotation, a longer one, or nothing if neither may be quoted.
    """
    if not quote or quotations.length_problem(quote):
        return ""
    omission = left_out_words.find_omission(article, quote)
    if omission is None:
        return quote
    longer = omission.longer.strip(_EDGES)
    usable = not quotations.length_problem(longer)
    return (
        longer if usable and not left_out_words.find_omission(article, longer) else ""
    )
