"""Parties that a sentence sets against those of whom it speaks.

"Unlike Merrow, Norvia condemned the raid" names Merrow, and says nothing of the kind of
it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.text import quotations, word_lists

_TABLE = word_lists.read(__package__, "contrasted_parties")


def _one_of(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=len, reverse=True)
    return "|".join(phrase.replace(" ", r"\s+") for phrase in longest_first)


_BOUNDS = "".join(rf"(?<!\b{word} )" for word in _TABLE["bounds"])
_BETWEEN = rf"(?:\s+(?:{_one_of(_TABLE['between'])}))*\s+"
_ALWAYS = rf"\b{_BOUNDS}(?:{_one_of(_TABLE['always'])}){_BETWEEN}"
_COMPARISONS = rf"\b(?:{_one_of(_TABLE['comparisons'])}){_BETWEEN}"
_EXCEPTIONS = rf"\b(?:{_one_of(_TABLE['exceptions'])}){_BETWEEN}"
_DENIAL = re.compile(rf"\b(?:{_one_of(_TABLE['denials'])})\b|n't\b", re.IGNORECASE)
_TRIGGERS = [
    tuple(phrase.split())
    for key in ("always", "comparisons", "exceptions")
    for phrase in _TABLE[key]
    if phrase not in ("not", "but not", "and not")
]


def is_set_apart(text: str, names: Iterable[str], *, is_accused: bool = False) -> bool:
    """Tell whether a text has a name only as that of whoever it sets apart.

    Args:
        text: A quotation in English.
        names: The names of one party. A name within a longer one of them is not looked
            for by itself.
        is_accused: Whether the party is accused, which "unlike the guard, they did not
            shoot" does not bear out, as it does not say what the guard did.
    """
    plain = quotations.fold_marks(text)
    found: list[bool] = []
    for name in sorted(set(map(quotations.fold_marks, names)), key=len, reverse=True):
        for place in quotations.name_positions(plain, name) if name else ():
            found.append(_is_set_apart_at(plain, place, is_accused=is_accused))
            plain = plain[:place] + "\0" * len(name) + plain[place + len(name) :]
    return bool(found) and all(found)


def _is_set_apart_at(text: str, place: int, *, is_accused: bool) -> bool:
    def follows(triggers: str) -> bool:
        return re.search(rf"{triggers}$", text[:place], re.IGNORECASE) is not None

    if follows(_ALWAYS) or (is_accused and follows(_COMPARISONS)):
        return True
    is_apart = follows(_COMPARISONS) or follows(_EXCEPTIONS)
    return is_apart and not _DENIAL.search(text)


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
