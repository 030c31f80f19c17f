"""Numbers that a quotation adds to a total, takes from it, or excepts from it."""

from __future__ import annotations

from collections.abc import Callable

from generator.rules.numbers.numbers_in_text import Number, find_numbers
from generator.text.counts import reader
from generator.text.nearby import ended_states
from generator.text.regex import Regex

_CHANGED_BY = Regex(
    r"\b(?:r[oi]se[ns]?|rising|gr(?:ew|ow|own|ows|owing)|increas\w+|climb\w*|jump\w*"
    r"|soar\w*|swell\w*|swollen|mounted|f[ae]ll(?:en|s|ing)?|dropp\w+|declin\w+"
    r"|decreas\w+|shr[aiu]nk\w*|s[au]nk|(?:went|go|goes|gone|going) (?:up|down)"
    r"|raised|raising|lowered|reduced)(?:\s+(?:\w+ly|again|further))?"
    r"\s+by\s+(?:(?:about|some|another|a further|at least|nearly)\s+)?$"
)
"""Words before the number by which a total changed: "rose by 15"."""
_MORE_THAN = Regex(
    r"\s+(?:more|fewer|less|higher|lower)(?:\s+[\w-]+){0,2}?\s+than\b"
    r"(?!\s+(?:half|an?|two|three)\b)"
)
"""Words behind the number by which two totals differ: "15 more than on Monday"."""
_ADDING = Regex(r"\b(?:a further|another|an additional)\s+$")
_ADDED = Regex(r"\s+(?:more|further|additional)\b(?!\s+than\b)")
_NEW_TOTAL = Regex(
    r"\b(?:total|toll|number|tally|count|figure)s?\b[^.;]{0,40}?"
    r"\b(?:to|at|is|was|reached|of)\s+(?:(?:about|some|at least|now)\s+)?$"
)
"""Words before a total to which the number is added: "bringing the toll to 41"."""
_BUT = r"(?:but|except(?:ing)?(?:\s+for)?|save(?:\s+for)?|bar(?:ring)?)"
_EXCEPTED = Regex(rf"\b(?:all|every(?:one|body)?)\b[^.;,]*,?\s{_BUT}\s+(?:the\s+)?$")
"""Words before a number that is left out of a whole: "all but nine"."""
_ALL_BUT = Regex(rf"\ball\s+{_BUT}\s[^.;,]{{1,30}}\sof\s+(?:the|its|their|those)\s+$")
_ALL = Regex(r"\ball\s+(?:of\s+)?(?:the\s+)?$")
_THEN_BUT = Regex(rf"(?:\s+[\w-]+){{1,3}}?,?\s+{_BUT}\s")
_PREDICATE = Regex(
    r"\b(?=(?:was|were|is|are|has|have|had|died|drowned|perished|survived)\b)|[,.;]"
)
"""Where the noun phrase of a whole ends."""


def has_number(quote: str, value: int) -> bool:
    """Tell whether a quotation in English has a number, in digits or words."""
    return any(one.value == value for one in find_numbers(quote.lower()))


def is_of_ended_state(quote: str, value: int, measure: str) -> bool:
    """Tell whether a quotation says of those counted that they came back.

    Args:
        quote: A quotation in English.
        value: A number.
        measure: What is said to have happened to so many people.
    """
    return _is_everywhere(
        quote, value, lambda _, after, __: ended_states.has_ended(after, measure)
    )


def is_difference(quote: str, value: int) -> bool:
    """Tell whether a number is only that by which a total differs from another.

    "Rose by 15 to 48", "15 more than on Monday".

    Args:
        quote: A quotation in English.
        value: A number.
    """
    return _is_everywhere(
        quote,
        value,
        lambda before, after, _: bool(
            _CHANGED_BY.search(before) or _MORE_THAN.match(after)
        ),
    )


def is_added(quote: str, value: int) -> bool:
    """Tell whether a number is added to others: "a further 12, the total is now 41".

    The quotation itself must have the total.

    Args:
        quote: A quotation in English.
        value: A number.
    """

    def is_added_there(before: str, after: str, number: Number) -> bool:
        return bool(_ADDING.search(before) or _ADDED.match(after)) and any(
            _NEW_TOTAL.search(after[: other.start - number.end])
            for other in find_numbers(quote.lower())
            if other.start > number.start
        )

    return _is_everywhere(quote, value, is_added_there)


def is_excepted(quote: str, value: int, measure: str) -> bool:
    """Tell whether a number is left out of a whole, or the whole from which some are.

    In "all but nine of the 52 guests were hurt" neither 9 nor 52 were. But "all but
    nine of the 52 killed were men" has 52 killed, and "all but nine of the missing are
    back" has nine missing.

    Args:
        quote: A quotation in English.
        value: A number.
        measure: What is said to have happened to so many people.
    """

    def is_excepted_there(before: str, after: str, _: Number) -> bool:
        people, *predicate = _PREDICATE.split(after, maxsplit=1)
        if _EXCEPTED.search(before):
            return measure in reader.read_measures(" ".join(predicate))
        whole = _ALL_BUT.search(before) or (
            _ALL.search(before) and _THEN_BUT.match(after)
        )
        return bool(whole) and measure not in reader.read_measures(people)

    return _is_everywhere(quote, value, is_excepted_there)


def _is_everywhere(
    quote: str, value: int, test: Callable[[str, str, Number], bool]
) -> bool:
    """Tell whether the words around a number pass a test wherever a quotation has it.

    Args:
        quote: A quotation.
        value: The number; one that the quotation lacks passes no test.
        test: Takes the words before and behind the number, and the number.
    """
    text = quote.lower()
    places = [one for one in find_numbers(text) if one.value == value]
    return bool(places) and all(
        test(text[: one.start], text[one.end :], one) for one in places
    )
