"""Parties that a sentence contrasts with its subject.

"Unlike Merrow, Norvia condemned the raid" names Merrow, but does not say that it
condemned anything. Nor does "a rival of Merrow condemned it", or "at the request of
Merrow".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from generator.text import quotations, word_lists
from generator.text.function_words import CONCESSIVES, DETERMINERS, PRONOUNS
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "contrasted_parties")
_BOUNDS = "".join(rf"(?<!\b{word} )" for word in _TABLE["bounds"])
_BETWEEN = rf"(?:\s+(?:{any_of(DETERMINERS.union(_TABLE['between']))}))*\s+"
_ALWAYS = rf"\b{_BOUNDS}(?:{any_of(_TABLE['always'])}){_BETWEEN}"
_COMPARISONS = rf"\b(?:{any_of(_TABLE['comparisons'])}){_BETWEEN}"
_EXCEPTIONS = rf"\b(?:{any_of(_TABLE['exceptions'])}){_BETWEEN}"
_DENIAL = Regex(rf"\b(?:{any_of(_TABLE['denials'])})\b|n't\b", re.IGNORECASE)
_RELATIVES = rf"(?:{any_of(_TABLE['relatives'])})"
_RELATIVE_OF = rf"\b{_RELATIVES}\s+of\s+(?:the\s+)?"
_OWN_RELATIVE = rf"['’]s?\s+(?:\w+\s+)?{_RELATIVES}\b"
_RANK = rf"{any_of(_TABLE['ranks'])}|\w+(?:{any_of(_TABLE['rank_endings'])})"
_RANKS = rf"\s+(?:[A-Za-z]*\s?of|{_RANK})\b"
_NAMESAKE = (
    rf"(?:,?\s+(?:{any_of(_TABLE['namesakes'])})(?!{_RANKS})"
    rf"|\s+(?:{any_of(_TABLE['numerals'])}))(?!\w)"
)
_REQUESTS = rf"(?:{any_of(_TABLE['requests'])})s?"
_AT_REQUEST = rf"\b(?:{any_of(_TABLE['at'])})\s+(?:[\w-]+\s+){{0,2}}?"
_AT_REQUEST_OF = rf"{_AT_REQUEST}{_REQUESTS}\s+(?:from|of|by)\s+(?:the\s+)?"
_AT_THE = r"\bat\s+(?:the\s+)?"
_OWN_REQUEST = rf"['’]s?\s+(?:\w+\s+)?{_REQUESTS}\b"
_MOVED = rf"\b(?:{any_of(_TABLE['moved'])})\s+(?:the\s+)?"
_WHILE = rf"\b(?:{any_of(CONCESSIVES)})\s+(?:the\s+)?"
_SILENT = rf"\s+(?:has\s+|had\s+|have\s+)?(?:{any_of(_TABLE['silence'])})\b"
_IDLE = (
    r"(?:\s+\w+){0,2}?\s+(?:no|not|nothing|never|neither|refused|declined|failed)\b"
    r"|(?:\s+\w+)?\s+\w+n't\b"
)
_OTHERS = rf"(?:\s+\w+){{0,4}},?\s+(?i:{any_of(CONCESSIVES)}|but)\s+(?:the\s+)?[A-Z]"
_PRONOUN = Regex(rf"\b(?:{any_of(PRONOUNS)})\b", re.IGNORECASE)
_TRIGGERS = [
    tuple(phrase.split())
    for key in ("always", "comparisons", "exceptions")
    for phrase in _TABLE[key]
    if phrase not in ("not", "but not", "and not")
]


_KIN = Regex(
    rf"[^\s,;:.!?]+['’]s?\s+(?:\w+\s+)?(?:{any_of(_TABLE['kin'])})\b(?!.*{_PRONOUN.pattern})"
)
"""The last word of a name, with somebody close to whoever it names behind it."""


def without_kin(text: str) -> str:
    """Return a text without names that only describe somebody close to their bearer.

    "Edda Merrow's predecessor was charged" keeps "Edda". Where a pronoun follows, the
    sentence may go on about the person.
    """
    sentences = re.split(r"(?<=[.!?])\s+", text)
    return " ".join(_KIN.sub(" ", one) for one in sentences)


class Part(Enum):
    """The part of a party in a record."""

    SPEAKS = auto()
    RESPONDS = auto()
    """Does something for others or against them, and no more than words are asked."""
    IS_SILENT = auto()
    """Does not answer, or does not do what it was asked."""
    IS_ACCUSED = auto()
    """Is accused, which "unlike the guard, they did not shoot" does not bear out, as it
    does not say what the guard did."""


def is_set_apart(
    text: str,
    names: Iterable[str],
    part: Part = Part.SPEAKS,
    *,
    is_person: bool = False,
) -> bool:
    """Tell whether a text names a party only to set it apart from its subject.

    Args:
        text: A quotation in English.
        names: The names of one party. A name within a longer one of them is not looked
            for by itself.
        part: What the party is said to do.
        is_person: Whether others may have the same name, such as "Merrow junior".
    """
    plain = quotations.fold_marks(text)
    found = [_Place(plain, *place) for place in name_spans(plain, names)]
    return bool(found) and all(
        (is_person and place.precedes(_NAMESAKE)) or _is_set_apart_at(place, part)
        for place in found
    )


def name_spans(folded: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the spans of a party's names in a text with folded marks.

    A name within a longer one of them is not yielded by itself.
    """
    for name in sorted(set(map(quotations.fold_marks, names)), key=len, reverse=True):
        for place in quotations.name_positions(folded, name) if name else ():
            yield place, place + len(name)
            folded = folded[:place] + "\0" * len(name) + folded[place + len(name) :]


class _Place(NamedTuple):
    """An occurrence of a name in a text."""

    text: str
    start: int
    end: int

    def follows(self, words: str) -> bool:
        """Tell whether the name stands directly behind such words."""
        before = self.text[: self.start]
        return re.search(rf"{words}$", before, re.IGNORECASE) is not None

    def precedes(self, words: str) -> bool:
        """Tell whether such words stand directly behind the name."""
        return re.match(words, self.text[self.end :]) is not None


def _is_set_apart_at(place: _Place, part: Part) -> bool:
    if place.follows(_ALWAYS) or _is_contrasted(place, part):
        return True
    if part is Part.IS_ACCUSED or _PRONOUN.search(place.text, place.end):
        return False  # critics may accuse it, and a pronoun may mean it
    return _stands_beside(place, part)


def _is_contrasted(place: _Place, part: Part) -> bool:
    """Tell whether a name is that of an exception, or of one whom others are unlike."""
    compared = place.follows(_COMPARISONS)
    if compared and part is Part.IS_ACCUSED:
        return True
    return (compared or place.follows(_EXCEPTIONS)) and not _denies(place.text)


def _stands_beside(place: _Place, part: Part) -> bool:
    """Tell whether a name is that of somebody beside whom, or for whom, others act."""
    if place.follows(_RELATIVE_OF) or place.precedes(_OWN_RELATIVE):
        return True
    if part is not Part.IS_SILENT and place.precedes(_SILENT):
        return place.follows(_WHILE) or place.precedes(_SILENT + _OTHERS)
    if part is not Part.IS_SILENT and place.follows(_WHILE):
        return place.precedes(_IDLE)
    asked = place.follows(_AT_THE) and place.precedes(_OWN_REQUEST)
    asked = asked or place.follows(_AT_REQUEST_OF) or place.follows(_MOVED)
    return part is Part.RESPONDS and asked


def _denies(text: str) -> bool:
    return _DENIAL.search(text) is not None


def own_words(words: Sequence[str]) -> list[str]:
    """Return the words of a subject without those that it sets against it.

    "The union rather than the mine" leaves "the union", and "not the mine but the
    union" too.
    """
    lower = [word.lower() for word in words]
    if lower[:1] == ["not"] and "but" in lower:
        return [*words[lower.index("but") + 1 :]]
    for start in range(1, len(words)):
        if any(tuple(lower[start : start + len(one)]) == one for one in _TRIGGERS):
            return [*words[:start]]
    return [*words]
