"""Who is ahead of whom, and by how much, where a text turns it round.

"With 21 seats, ahead of the other party with 18" is no lead of 21 seats.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.text import word_lists
from generator.text.function_words import AUXILIARIES, DETERMINERS
from generator.text.regex import Regex
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "leads")
_COUNTS = word_lists.read("generator.text.counts.data", "english/numbers")
_WORDS = "|".join((*_COUNTS["units"], *_COUNTS["tens"]))
_MARGIN = Regex(
    rf"\b{_TABLE['margin']} (?:about |only |just |some )?(\d[\d,.]*\d|\d|{_WORDS})\b"
)
_LOST = Regex(_TABLE["lost"])
_LEADS = Regex(rf"\b(?:{_TABLE['leads']})\b")
_COMPARED = tuple(
    (Regex(rf"\b{_TABLE[quoted]}\b"), Regex(rf"\b{_TABLE[told]}\b"))
    for quoted, told in (("less", "told_more"), ("more", "told_less"))
)
_SMALL = AUXILIARIES | DETERMINERS
_CLAUSE_END = Regex(r"[,;:.]|\b(?:and|while|but)\b")


def misread(text: str, quoted: str) -> Iterator[str]:
    """Yield the words of a quotation on who is ahead that a text does not keep.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    for margin in _MARGIN.finditer(text):
        found = re.search(rf"\b(?:\w+ )?{re.escape(margin[1])}(?: \w+)?", quoted)
        if found and not _is_difference(margin[1], quoted):
            yield found[0]
    for written, told in ((_LOST, _LEADS), *_COMPARED):
        ours = told.search(text)
        comparison = ours and written.search(quoted)
        if ours and comparison and _is_subject(text[: ours.start()], comparison):
            yield comparison[0]


def _is_difference(number: str, quoted: str) -> bool:
    """Tell whether a quotation has a number for a difference."""
    one = rf"{re.escape(number)}\b"
    after = rf"\b{one}(?: [\w'’-]+){{0,2}} (?:{_TABLE['after_number']})\b"
    before = rf"\b(?:{_TABLE['before_number']}) (?:\w+ )?{one}"
    lead = r"\b(?:margin|lead|majority|gap|difference|advantage)\b"
    return any(re.search(words, quoted) for words in (after, before, lead))


def _is_subject(subject: str, comparison: re.Match[str]) -> bool:
    """Tell whether a text speaks of whoever is compared in a clause."""
    quoted = comparison.string
    clause = _CLAUSE_END.split(quoted[: comparison.start()])[-1]
    others = _named(quoted.replace(clause, " "))
    return bool(_named(subject) & _named(clause) - others)


def _named(words: str) -> set[str]:
    """Return the stems of the words of a clause that may name somebody."""
    plain = re.sub(r"['’]s\b", "", words.lower())
    return {verb_stem(one) for one in re.findall(r"\w{3,}", plain)} - _SMALL
