"""Words of a text that its quotations must bear out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple

from generator.rules.comparison import contradicted_words
from generator.rules.comparison.contradicted_words import Contradicted
from generator.rules.comparison.manner_words import unquoted_manners
from generator.rules.comparison.word_rows import Passage, Rows, passage, pattern, row_of
from generator.text import word_lists
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "weighty_words")
_ROWS = Rows(map(row_of, _TABLE["rows"]))
_GRAVE_ROWS = Rows(map(row_of, _TABLE["grave"]))
_ARMED_ROWS = Rows(map(row_of, _TABLE["armed"]))


class _Patterns:
    """Pairs of patterns: what a text says, and what a quotation must then have."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        """Take pairs of regular expressions."""
        self._pairs = [
            tuple(Regex(rf"\b(?:{one})\b", re.IGNORECASE) for one in pair)
            for pair in pairs
        ]
        self._any = Regex(rf"\b(?:{'|'.join(wanted for wanted, _ in pairs)})\b")
        """Any of the first patterns, in lower case; most texts have none."""

    def unquoted(self, text: str, quoted: str) -> Iterator[str]:
        """Yield what a text says and its quotations do not, except of articles."""
        for wanted, known in self._pairs if self._any.search(text.lower()) else ():
            match = wanted.search(text)
            if match and not known.search(quoted) and not _of_articles(text, match):
                yield match[0]


_QUANTITIES, _ATTACKS, _AMBIGUOUS = (
    _Patterns(_TABLE[name]) for name in ("quantities", "attacks", "ambiguous")
)
_IMPLIED = {kind: pattern(row) for kind, row in _TABLE["implied"].items()}
_NATURAL = _TABLE["natural_deaths"]
_NATURE = Regex(rf"\b(?:{_NATURAL['causes']})", re.IGNORECASE)
_NATURE_KILLS = Regex(
    rf"\b(?P<cause>{_NATURAL['causes']})\w*(?: (?!{_NATURAL['ends']})[\w’'-]+){{0,8}}? "
    r"kill(?:s|ed)?\b(?! by\b)",
    re.IGNORECASE,
)
_KILL = Regex(r"\bkill\w*", re.IGNORECASE)
_DIED = Regex(rf"\b(?:{_NATURAL['died']})\b(?! (?:of|from)\b)", re.IGNORECASE)
_ARTICLES = Regex(_TABLE["articles"], re.IGNORECASE)
Subject = Literal["word", "opposite", "quantity"]
"""What is wrong with a word: no quotation has it, one says the opposite, or it counts
more than a quotation does."""


class Unsupported(NamedTuple):
    """A word of a text, and the word of a quotation that says the opposite, if any."""

    word: str
    subject: Subject
    opposite: str = ""


def unsupported(
    text: str, quoted: str, named: Callable[[], str] | None = None
) -> Iterator[Unsupported]:
    """Yield the weighty words of a text that its quotations lack or contradict.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
        named: Returns the names of the record's parties, which may say who is armed;
            few texts need them. None for a text that may say so freely.
    """
    seen: set[str] = set()
    contradicted = contradicted_words.contradicted(passage(text), passage(quoted))
    for found in (
        *(Unsupported(one, "word") for one in unquoted_words(text, quoted, named)),
        *(Unsupported(one, "word") for one in unquoted_manners(text, quoted)),
        *(Unsupported(one, "quantity") for one in unquoted_quantities(text, quoted)),
        *map(of_contradicted, contradicted),
    ):
        if found.word not in seen:
            seen.add(found.word)
            yield found


def of_contradicted(found: Contradicted) -> Unsupported:
    """Return a word whose opposite a quotation has as one that is not supported."""
    subject: Subject = "quantity" if found.is_quantity else "opposite"
    return Unsupported(found.word, subject, found.opposite)


def unquoted_words(
    text: str, quoted: str, named: Callable[[], str] | None = None
) -> Iterator[str]:
    """Yield the words of a text for crimes, arms and ends that its quotations lack.

    Args:
        text: A text in our own words.
        quoted: Its quotations, or their translations.
        named: See `unsupported`.
    """
    ours = passage(text)
    for word in _unquoted_of(_ROWS, ours, quoted):
        if not _tells_of_natural_deaths(word, text, quoted):
            yield word
    if named and _ARMED_ROWS.likely(ours.words):
        yield from _unquoted_of(_ARMED_ROWS, ours, f"{quoted} {named()}")
    yield from _AMBIGUOUS.unquoted(text, quoted)
    yield from _ATTACKS.unquoted(text, quoted)


def unquoted_quantities(text: str, quoted: str) -> Iterator[str]:
    """Yield the words of a text that count without a number, as no quotation does.

    Args:
        text: A text in our own words.
        quoted: Its quotations, or their translations.
    """
    yield from _QUANTITIES.unquoted(text, quoted)


def unquoted_grave_acts(text: str, quoted: str) -> Iterator[str]:
    """Yield the words of a text that tell of a grave act, which no quotation has.

    Args:
        text: A note to a record, or the title of a brief.
        quoted: The quotations of its brief, or their translations.
    """
    yield from _unquoted_of(_GRAVE_ROWS, passage(text), quoted)


def _unquoted_of(rows: Rows, text: Passage, quoted: str) -> Iterator[str]:
    """Yield the first word of each row that the quotations of a text do not have."""
    for row in rows.likely(text.words):
        match = pattern(row.wanted).search(text.written)
        if match and not pattern(row.other).search(quoted):
            yield match[0]


def _tells_of_natural_deaths(word: str, text: str, quoted: str) -> bool:
    """Tell whether a text says of a flood or the like that it killed those who died.

    The quotation names the flood, and says that people died, of nothing else.
    """
    if not word.lower().startswith("kill"):
        return False
    causes = {match["cause"].lower() for match in _NATURE_KILLS.finditer(text)}
    killed = len(_KILL.findall(text))
    return (
        len(causes) == killed == 1
        and causes <= {one[0].lower() for one in _NATURE.finditer(quoted)}
        and _DIED.search(quoted) is not None
    )


def _of_articles(text: str, quantity: re.Match[str]) -> bool:
    """Tell whether a quantity counts articles or numbers, which is for us to count."""
    return _ARTICLES.match(text, quantity.end()) is not None


def without_implied(text: str, kinds: Iterable[str]) -> str:
    """Return a text without the words that records of some kinds bear out.

    Args:
        text: A text that rests on these records.
        kinds: Measures and types of response, such as `killed`.
    """
    for implied in filter(None, map(_IMPLIED.get, kinds)):
        text = implied.sub(" ", text)
    return text
