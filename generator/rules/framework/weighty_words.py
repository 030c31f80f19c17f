"""Words of a text that its quotations must bear out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.text import word_lists

_TABLE = word_lists.read(__package__, "weighty_words")
_FIRST_LETTERS = 5


class _Row(NamedTuple):
    """Words that are looked for in a text and in its quotations."""

    wanted: re.Pattern[str]
    """Words of a text."""
    other: re.Pattern[str]
    """The same words in a quotation, or those that say the opposite."""
    beginnings: frozenset[str]
    """The first letters of each word that is wanted."""


class _Rows:
    """Rows by the words that they look for, since a text has words of few rows."""

    def __init__(self, rows: Iterable[_Row]) -> None:
        """Take the rows in the order in which a text is searched for them."""
        self._rows = tuple(rows)
        self._by_word = _RowsByWord(self._rows)

    def likely(self, words: Iterable[str]) -> Iterator[_Row]:
        """Yield the rows of which a text with these lower-case words may have one."""
        found = {index for word in words for index in self._by_word[word]}
        return (self._rows[index] for index in sorted(found))


class _RowsByWord(dict[str, tuple[int, ...]]):
    """Indices of the rows that may look for a word, found when it is first met."""

    def __init__(self, rows: Iterable[_Row]) -> None:
        super().__init__()
        self._by_beginning: defaultdict[str, list[int]] = defaultdict(list)
        for index, row in enumerate(rows):
            for beginning in row.beginnings:
                self._by_beginning[beginning].append(index)

    def __missing__(self, word: str) -> tuple[int, ...]:
        beginnings = (word[:length] for length in range(1, _FIRST_LETTERS + 1))
        found = {i for one in beginnings for i in self._by_beginning.get(one, ())}
        self[word] = tuple(found)
        return self[word]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def _pattern(words: str) -> re.Pattern[str]:
    """Return a pattern of words: `*` is any ending, `|` a space."""
    parts = (
        re.escape(word).replace(r"\*", r"\w*").replace(r"\|", r"\s+")
        for word in words.split()
    )
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


def _row(wanted: str, other: str) -> _Row:
    starts = (re.split(r"\W", word)[0][:_FIRST_LETTERS] for word in wanted.split())
    return _Row(_pattern(wanted), _pattern(other), frozenset(starts))


def _row_of(words: str) -> _Row:
    """Return a row; a quotation may also have the words behind "//"."""
    wanted, _, more = words.partition("//")
    return _row(wanted, f"{wanted} {more}")


_ROWS = _Rows(map(_row_of, _TABLE["rows"]))
_GRAVE_ROWS = _Rows(map(_row_of, _TABLE["grave"]))
_ARMED_ROWS = _Rows(map(_row_of, _TABLE["armed"]))
_QUANTITIES = [
    tuple(re.compile(rf"\b(?:{one})\b", re.IGNORECASE) for one in pair)
    for pair in _TABLE["quantities"]
]
_ANY_QUANTITY = re.compile(
    rf"\b(?:{'|'.join(wanted for wanted, _ in _TABLE['quantities'])})\b"
)
"""Any of the quantities, in lower case; most texts have none."""
_OPPOSITES = _Rows(
    row
    for one, other in _TABLE["opposites"]
    for row in (_row(one, other), _row(other, one))
)
_IMPLIED = {kind: _pattern(row) for kind, row in _TABLE["implied"].items()}
_NEGATION = re.compile(r"\b(?:not|no|never|nor|neither)\b|n[’']t\b", re.IGNORECASE)
_REFUSAL = re.compile(_TABLE["refusal"], re.IGNORECASE)
_REFUSED = re.compile(
    rf"(?:{_TABLE['refusal']}(?P<between>(?:\s+\w+){{0,2}}?)\s+to"
    rf"|(?:{_NEGATION.pattern})(?:\s+be(?:en)?)?)\s+(?P<deed>\w{{4,}})",
    re.IGNORECASE,
)
"""A deed refused or denied, with the words before it: "rejected calls to go"."""
_LIMIT = re.compile(_TABLE["limit"], re.IGNORECASE)
_UNDOING = (_NEGATION, _REFUSAL, _LIMIT)
"""What tells that a text itself calls a deed refused, denied or only partly done."""
_ARTICLES = re.compile(_TABLE["articles"], re.IGNORECASE)
_TURNS = _Rows(
    (
        _row(_TABLE["favouring"], _TABLE["hindering"]),
        _row(_TABLE["hindering"], _TABLE["favouring"]),
    )
)
_BE = frozenset("is are was were be been being".split())
_ADJUNCT = re.compile(r"\b(?:of|on|for|to|in|at|from|with|by|against|after)\b|[,;:.]")
_OBJECT_WORDS = 4
"""Words beside a verb in which its object is looked for."""
_REVERSING = {prefix: _pattern(row) for prefix, row in _TABLE["reversing"].items()}
"""Prefixes that reverse any word, with the exceptions of each."""
_REVERSED = {prefix: _pattern(row) for prefix, row in _TABLE["reversed"].items()}
"""Prefixes that reverse some words, with those of each."""
_PREFIXES = (*_REVERSING, *_REVERSED)
_ENDINGS = re.compile(r"(?:e?s|e?d|e|ing)$")


class Unsupported(NamedTuple):
    """A word of a text, and the word of a quotation that says the opposite, if any."""

    word: str
    opposite: str = ""


def unsupported(
    text: str, quoted: str, named: str | None = None
) -> Iterator[Unsupported]:
    """Yield the weighty words of a text that its quotations do not have.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
        named: The names of the record's parties, which may say who is armed; None for a
            text that may say so freely.
    """
    seen: set[str] = set()
    for found in _unsupported_by_list(text, quoted, named):
        if found.word not in seen:
            seen.add(found.word)
            yield found


def unsupported_grave_acts(text: str, quoted: str) -> Iterator[Unsupported]:
    """Yield the words of a text that tell of a grave act, which no quotation has.

    Args:
        text: A note to a record, or the title of a brief.
        quoted: The quotations of its brief, or their translations.
    """
    yield from _unsupported_rows(_GRAVE_ROWS.likely(_words(text)), text, quoted)


def _unsupported_rows(
    rows: Iterable[_Row], text: str, quoted: str
) -> Iterator[Unsupported]:
    """Yield the first word of each row that its quotations do not have."""
    for row in rows:
        match = row.wanted.search(text)
        if match and not row.other.search(quoted):
            yield Unsupported(match[0])


def _unsupported_by_list(
    text: str, quoted: str, named: str | None
) -> Iterator[Unsupported]:
    """Yield unsupported words list by list; one word may come from several lists."""
    words = _words(text)
    yield from _unsupported_rows(_ROWS.likely(words), text, quoted)
    if named is not None:
        rows = _ARMED_ROWS.likely(words)
        yield from _unsupported_rows(rows, text, f"{quoted} {named}")
    for wanted, known in _QUANTITIES if _ANY_QUANTITY.search(text.lower()) else ():
        match = wanted.search(text)
        if match and not known.search(quoted) and not _of_articles(text, match):
            yield Unsupported(match[0])
    yield from _undone(text, quoted)
    if _NEGATION.search(text) or _NEGATION.search(quoted):
        return
    for said, opposite, _ in _OPPOSITES.likely(words):
        other = opposite.search(quoted)
        match = other and said.search(text)
        if match and other and not (said.search(quoted) or opposite.search(text)):
            yield Unsupported(match[0], other[0])
    yield from _reversed(text, quoted)
    turns = [row for row in _TURNS.likely(words) if row.wanted.search(text)]
    if len(turns) == 1:
        yield from _turned(text, quoted, turns[0])


def _of_articles(text: str, quantity: re.Match[str]) -> bool:
    """Tell whether a quantity counts articles or numbers, which is for us to count."""
    return _ARTICLES.match(text, quantity.end()) is not None


def without_implied(text: str, kinds: Iterable[str]) -> str:
    """Return a text without the words that records of some kinds bear out.

    Args:
        text: A text that rests on these records.
        kinds: Measures and types of response, such as `killed`.
    """
    for pattern in filter(None, map(_IMPLIED.get, kinds)):
        text = pattern.sub(" ", text)
    return text


def _reversed(text: str, quoted: str) -> Iterator[Unsupported]:
    """Yield words that a prefix makes opposites: sealed, unsealed."""
    ours, theirs = _stems(text), _stems(quoted)
    for stem, plain in _reversals(ours, theirs):
        yield Unsupported(ours[stem], theirs[plain])
    for stem, plain in _reversals(theirs, ours):
        yield Unsupported(ours[plain], theirs[stem])


def _reversals(
    one: Collection[str], other: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield each stem that only one text has, and only the other without a prefix."""
    for stem in one:
        if stem.startswith(_PREFIXES) and stem not in other:
            plain = _without_prefix(stem)
            if plain in other and plain not in one:
                yield stem, plain


def _without_prefix(stem: str) -> str:
    """Return a stem without the prefix that reverses it; nothing if none does."""
    prefix = next(filter(stem.startswith, _PREFIXES))
    plain = stem.removeprefix(prefix)
    if prefix in _REVERSING:
        is_reversed = not _REVERSING[prefix].fullmatch(plain)
    else:
        is_reversed = bool(_REVERSED[prefix].fullmatch(plain))
    return plain if is_reversed else ""


def _turned(text: str, quoted: str, turn: _Row) -> Iterator[Unsupported]:
    """Yield a verb whose object the quotation gives to a verb of the opposite list.

    "Reopened the bridge" and "closed the bridge" have the same object.

    Args:
        text: A text in our own words.
        quoted: Its quotations.
        turn: The verbs of the only list of which the text has one, and their opposites.
    """
    ours, theirs = turn.wanted.search(text), turn.other.search(quoted)
    if not (ours and theirs) or turn.wanted.search(quoted):
        return
    if _objects(text, ours) & _objects(quoted, theirs):
        yield Unsupported(ours[0], theirs[0])


def _objects(text: str, verb: re.Match[str]) -> set[str]:
    """Return the stems of the object of a verb, which precedes it in the passive."""
    before, after = text[: verb.start()].split(), _ADJUNCT.split(text[verb.end() :], 1)
    is_passive = bool(before) and before[-1].lower() in _BE
    near = before if is_passive else after[0].split()
    nearest = near[-_OBJECT_WORDS:] if is_passive else near[:_OBJECT_WORDS]
    return {*_stems(" ".join(nearest))}


def _undone(text: str, quoted: str) -> Iterator[Unsupported]:
    """Yield deeds of a text that its quotations tell of only as refused or denied."""
    all_refused = [*_REFUSED.finditer(quoted)]
    if not all_refused or any(one.search(text) for one in _UNDOING):
        return
    told = _stems(text)
    for refused in all_refused:
        deed = _ENDINGS.sub("", refused["deed"].lower())
        others = _stems(quoted[: refused.start()] + quoted[refused.end() :])
        # Who "faced calls to resign" has not resigned, and is not said to have.
        faced = _stems(refused["between"] or "").keys() & told.keys()
        if deed in told and deed not in others and not faced:
            yield Unsupported(told[deed], refused[0])


def _stems(text: str) -> dict[str, str]:
    """Return the words of a text by their stems."""
    return {_stem(word): word for word in re.findall(r"\w{4,}", text)}


@lru_cache(maxsize=4_096)
def _stem(word: str) -> str:
    return _ENDINGS.sub("", word.lower())
