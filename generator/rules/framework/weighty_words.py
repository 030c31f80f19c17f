"""Words of a text that its quotations must bear out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from generator.text import word_lists

_TABLE = word_lists.read(__package__, "weighty_words")


class _Words(NamedTuple):
    """Words of a row of the table."""

    pattern: re.Pattern[str]
    beginnings: frozenset[str]
    """The first letters of its words, which rule out most texts quickly."""

    def search(self, text: _Text) -> re.Match[str] | None:
        """Return the first of the words in a text."""
        if self.beginnings.isdisjoint(text.beginnings):
            return None
        return self.pattern.search(text.words)


class _Text(NamedTuple):
    """A text that is searched for many rows."""

    words: str
    beginnings: frozenset[str]
    """The first one, two and three letters of each of its words."""


_FIRST_LETTERS = 3


def _text(words: str) -> _Text:
    found = re.findall(r"\w+", words.lower())
    lengths = range(1, _FIRST_LETTERS + 1)
    return _Text(words, frozenset(one[:n] for one in found for n in lengths))


def _words(row: str) -> _Words:
    """Return the words of a row: `*` is any ending, `|` a space."""
    parts = (
        re.escape(word).replace(r"\*", r"\w*").replace(r"\|", r"\s+")
        for word in row.split()
    )
    pattern = re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)
    beginnings = (re.split(r"\W", word)[0][:_FIRST_LETTERS] for word in row.split())
    return _Words(pattern, frozenset(beginnings))


_ROWS = [_words(row) for row in _TABLE["rows"]]
_GRAVE_ROWS = [_words(row) for row in _TABLE["grave"]]
_QUANTITIES = [
    tuple(re.compile(rf"\b(?:{one})\b", re.IGNORECASE) for one in pair)
    for pair in _TABLE["quantities"]
]
_OPPOSITES = [
    pair
    for one, other in _TABLE["opposites"]
    for pair in ((_words(one), _words(other)), (_words(other), _words(one)))
]
_IMPLIED = {kind: _words(row).pattern for kind, row in _TABLE["implied"].items()}
_NEGATION = re.compile(r"\b(?:not|no|never|nor|neither)\b|n[’']t\b", re.IGNORECASE)
_REFUSAL = re.compile(_TABLE["refusal"], re.IGNORECASE)
_REFUSED = re.compile(
    rf"(?:{_TABLE['refusal']}(?P<between>(?:\s+\w+){{0,2}}?)\s+to"
    rf"|(?:{_NEGATION.pattern})(?:\s+be(?:en)?)?)\s+(?P<deed>\w{{4,}})",
    re.IGNORECASE,
)
"""A deed refused or denied, with the words before it: "rejected calls to go"."""
_LIMIT = re.compile(_TABLE["limit"], re.IGNORECASE)
_ARTICLES = re.compile(_TABLE["articles"], re.IGNORECASE)
_FAVOURING = _words(_TABLE["favouring"])
_HINDERING = _words(_TABLE["hindering"])
_BE = frozenset("is are was were be been being".split())
_ADJUNCT = re.compile(r"\b(?:of|on|for|to|in|at|from|with|by|against|after)\b|[,;:.]")
_OBJECT_WORDS = 4
"""Words beside a verb in which its object is looked for."""
_REVERSING = {
    prefix: _words(row).pattern for prefix, row in _TABLE["reversing"].items()
}
"""Prefixes that reverse any word, with the exceptions of each."""
_REVERSED = {prefix: _words(row).pattern for prefix, row in _TABLE["reversed"].items()}
"""Prefixes that reverse some words, with those of each."""
_PREFIXES = (*_REVERSING, *_REVERSED)
_ENDINGS = re.compile(r"(?:e?s|e?d|e|ing)$")


class Unsupported(NamedTuple):
    """A word of a text, and the word of a quotation that says the opposite, if any."""

    word: str
    opposite: str = ""


def unsupported(text: str, quoted: str) -> Iterator[Unsupported]:
    """Yield the weighty words of a text that its quotations do not have.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    seen: set[str] = set()
    for found in _unsupported_by_list(text, quoted):
        if found.word not in seen:
            seen.add(found.word)
            yield found


def unsupported_grave_acts(text: str, quoted: str) -> Iterator[Unsupported]:
    """Yield the words of a text that tell of a grave act, which no quotation has.

    Args:
        text: A note to a record, or the title of a brief.
        quoted: The quotations of its brief, or their translations.
    """
    ours, theirs = _text(text), _text(quoted)
    for row in _GRAVE_ROWS:
        match = row.search(ours)
        if match and not row.search(theirs):
            yield Unsupported(match[0])


def _unsupported_by_list(text: str, quoted: str) -> Iterator[Unsupported]:
    """Yield unsupported words list by list; one word may come from several lists."""
    ours, theirs = _text(text), _text(quoted)
    for row in _ROWS:
        match = row.search(ours)
        if match and not row.search(theirs):
            yield Unsupported(match[0])
    for wanted, known in _QUANTITIES:
        match = wanted.search(text)
        if match and not known.search(quoted) and not _of_articles(text, match):
            yield Unsupported(match[0])
    yield from _undone(text, quoted)
    if _NEGATION.search(text) or _NEGATION.search(quoted):
        return
    for said, opposite in _OPPOSITES:
        match = said.search(ours)
        other = match and opposite.search(theirs)
        if match and other and not (said.search(theirs) or opposite.search(ours)):
            yield Unsupported(match[0], other[0])
    yield from _reversed(text, quoted)
    yield from _turned(ours, theirs)


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


def _turned(text: _Text, quoted: _Text) -> Iterator[Unsupported]:
    """Yield a verb whose object the quotation gives to a verb of the opposite list.

    "Reopened the bridge" and "closed the bridge" have the same object.
    """
    favours, hinders = _FAVOURING.search(text), _HINDERING.search(text)
    ours = favours or hinders
    if ours is None or (favours and hinders):
        return
    said, contrary = (_FAVOURING, _HINDERING) if favours else (_HINDERING, _FAVOURING)
    theirs = contrary.search(quoted)
    if theirs is None or said.search(quoted):
        return
    if _objects(text.words, ours) & _objects(quoted.words, theirs):
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
    if _NEGATION.search(text) or _REFUSAL.search(text) or _LIMIT.search(text):
        return
    told = _stems(text)
    for refused in _REFUSED.finditer(quoted):
        deed = _ENDINGS.sub("", refused["deed"].lower())
        others = _stems(quoted[: refused.start()] + quoted[refused.end() :])
        # Who "faced calls to resign" has not resigned, and is not said to have.
        faced = _stems(refused["between"] or "").keys() & told.keys()
        if deed in told and deed not in others and not faced:
            yield Unsupported(told[deed], refused[0])


def _stems(text: str) -> dict[str, str]:
    """Return the words of a text by their stems."""
    return {
        _ENDINGS.sub("", word.lower()): word for word in re.findall(r"\w{4,}", text)
    }
