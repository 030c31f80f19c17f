"""Equal times and shares in different words: "three months" for "90 days"."""

from __future__ import annotations

from fractions import Fraction

from generator.rules.numbers.amounts import Amount
from generator.rules.numbers.counted_shares import CountedShare, has_counted_share
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.numbers.rounded_numbers import nouns_behind
from generator.rules.numbers.rounding import is_rounded, qualifier_at
from generator.text import word_lists
from generator.text.function_words import DEFINITE, DEMONSTRATIVES, DETERMINERS
from generator.text.identifying_words import content
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_TOWNS = word_lists.read(__package__, "amounts_in_other_words")["towns"]
PER_CENT = Fraction(1, 100)
MAX_PARTS = 12
"""Largest number of parts of a whole by which a share is named: "a twelfth"."""
_WHOLE = Regex(r" of ((?:(?!and\b|or\b|but\b|while\b)[\w’'-]+ ?){1,8})")
"""The whole of a share, up to a conjunction."""
_PRONOUN = Regex(r"(?:it|them|these|those)\b")
_OTHER_NOUN = Regex(rf"\b(?:{any_of(DETERMINERS | DEMONSTRATIVES)})\s")
_OF_TOWN = Regex(rf" of the (?:{'|'.join(_TOWNS)})\b(?!['’])")
_OF_WHOLE = Regex(rf" (?:of|all|{any_of(DEFINITE)})\b")
_APART = Regex(r" (?:after|before|ago|earlier|later)\b")
_LASTING = Regex(r"\b(?:for|last(?:s|ed|ing)?) (?:the )?$")
"""Words before a duration, as opposed to the time between two events."""
MAX_BEFORE = 20
"""Number of characters before a time in which such words are looked for."""
_LINK = Regex(r"(?:\s(?:to|and|or)\s|[-–])$")
MAX_LINK = 5
"""Number of characters of the longest link between the numbers of a range."""
_IMPLIED = {
    "about": ("nearly",),
    "at-least": ("more-than",),
    "up-to": ("fewer-than", "nearly"),
    "fewer-than": ("nearly",),
}
"""Qualifiers of the same amount that imply a qualifier."""


def is_in_other_words(told: Amount, given: Amount) -> bool:
    """Tell whether an amount in a text is one in a quotation, or rounds it."""
    if not _may_be_told_as(told, given) or _is_of_another(told, given):
        return False
    how = _qualifier(told)
    how_given = "up-to" if _ends_range(given) else _qualifier(given)
    as_exact = _is_as_exact(how, how_given)
    return any(
        (as_exact and _is_same(told, value, known))
        or is_rounded(how, value, how_given, known)
        for value in told.values
        for known in given.values
    )


def is_share_of_counts(told: Amount, given: CountedShare) -> bool:
    """Tell whether a share in a text is one that two counts of a quotation give.

    "About a third of those killed were women" follows from "eleven of the 34 people
    killed were women": whatever the text says of the share, the quotation does.
    """
    if told.kind != "share" or not has_counted_share(told.text[told.end :], given):
        return False
    how = _qualifier(told)
    return any(
        (how is None and value == given.value)
        or is_rounded(how, value, None, given.value)
        for value in told.values
    )


def _qualifier(amount: Amount) -> str | None:
    return qualifier_at(amount.text, amount.start, amount.end)


def _ends_range(amount: Amount) -> bool:
    """Tell whether another number stands before it: "10 to 20 per cent"."""
    link = _LINK.search(amount.text, max(0, amount.start - MAX_LINK), amount.start)
    return link is not None and any(
        number.end == link.start() for number in find_numbers(amount.text)
    )


def _may_be_told_as(told: Amount, given: Amount) -> bool:
    """Tell whether an amount in a text can be of the same thing as one in a quotation.

    "Half-empty" is no 50 per cent, a quarter of the town may be a district, and 90 days
    after something else nothing need have lasted for three months.
    """
    words = told.words.lower()
    if given.is_adjective:
        return words.startswith("half") and not _OF_WHOLE.match(told.text, told.end)
    is_quarter = given.words.lower().endswith("quarter")
    if is_quarter and _OF_TOWN.match(given.text, given.end):
        return words.endswith("quarter")
    before = told.text[max(0, told.start - MAX_BEFORE) : told.start]
    if _APART.match(given.text, given.end) and _LASTING.search(before):
        return False
    return told.kind == given.kind


def _is_of_another(told: Amount, given: Amount) -> bool:
    """Tell whether a share is of something other than the same share in a quotation."""
    own, whole = (_WHOLE.match(one.text, one.end) for one in (told, given))
    if not own or not whole:
        return False
    things, same = nouns_behind(told.text, told.end), content(whole[1])
    if _PRONOUN.match(whole[1]):
        things = frozenset(one for one in content(own[1]) if not one.endswith("ed"))
        same = _last_counted(given.text, given.start)
    return things.isdisjoint(same) and not things.isdisjoint(content(given.text))


def _last_counted(text: str, end: int) -> frozenset[str]:
    """Return the words for what a pronoun stands for: what was counted before it.

    "They promised 300 tents, and sent half of them" counts tents; nothing is returned
    if a noun follows that the pronoun may stand for as well.
    """
    counted = [*find_numbers(text[:end])]
    if not counted:
        return frozenset()
    behind = counted[-1].start + len(counted[-1].words)
    between = _OTHER_NOUN.search(text, behind, end)
    return frozenset() if between else nouns_behind(text, behind)


def _is_as_exact(told: str | None, given: str | None) -> bool:
    """Tell whether a qualifier claims no more than that of an equal amount."""
    inexact = (None, "about")
    return (
        told == given
        or (told in inexact and given in inexact)
        or given in _IMPLIED.get(told or "", ())
    )


def _is_same(told: Amount, value: Fraction, known: Fraction) -> bool:
    return value == known or (told.kind == "share" and _is_in_per_cent(value, known))


def _is_in_per_cent(one: Fraction, other: Fraction) -> bool:
    """Tell whether a share in whole per cent is another, such as a third: 33 or 34."""
    whole, part = sorted((one, other), key=lambda share: (100 * share).denominator)
    is_part = part.denominator <= MAX_PARTS
    return is_part and (100 * whole).denominator == 1 and abs(whole - part) < PER_CENT
