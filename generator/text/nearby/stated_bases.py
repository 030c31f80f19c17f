"""On what a count rests, by the words beside it: counted, estimated, planned for.

Of "The army says that it killed 80 rebels; villagers have counted", nobody counted 80,
and of "31 deaths, of which the clinic has confirmed 19", nobody confirmed 31.
"""

from __future__ import annotations

import re

from generator.text import identifying_words
from generator.text.counts.shared.count import Count
from generator.text.function_words import AUXILIARIES
from generator.text.nearby.excluded_groups import NUMBER
from generator.text.regex import Regex

_FOUND_OUT = r"(?:count|confirm|verif|document|identif|regist|establish)\w*"
"""A verb by which somebody finds out a number."""
_OF_ANOTHER = Regex(
    rf"\b{_FOUND_OUT} (?:(?:only|just|about|some|at least) )*(?=(?P<number>{NUMBER}))",
    re.IGNORECASE,
)
"""Such a verb with a number as its object."""
_CUT_OFF = Regex(
    r"(?:;|–|—|, (?:and|but|while|whereas)|\b(?:but|while|whereas)) "
    rf"(?P<subject>[\w’'-]+)[^;]*?\b{_FOUND_OUT}$",
    re.IGNORECASE,
)
"""Another clause with such a verb, whose object a quotation leaves out."""
_ESTIMATED = Regex(
    r"\b(?:estimat|extrapolat|guess)\w*|\breckon(?:s|ed)?\b|\bfrom a sample\b",
    re.IGNORECASE,
)
_FINDING = Regex(rf"\b{_FOUND_OUT}", re.IGNORECASE)
_CITED = Regex(r"\b(?:quoting|citing) ([^,;:]+)", re.IGNORECASE)
_PLANNED = Regex(
    r"\b(?:plan(?:s|ning)|prepar(?:es|ing)|budget(?:s|ing)) for (?:[a-z]+ ){0,3}$",
    re.IGNORECASE,
)
"""Words directly before the number of people who may come."""


def without_others(quote: str, count: Count) -> str:
    """Return a quotation without the verbs by which others than a count are found out.

    Args:
        quote: A quotation in English.
        count: A count of people in it.
    """
    before, behind = quote[: count.end], quote[count.end :]
    own = quote[count.start : count.end].lower()
    behind = _OF_ANOTHER.sub(
        lambda verb: verb[0] if verb["number"].lower() in own else " ", behind
    )
    cut_off = _CUT_OFF.search(behind)
    if cut_off and cut_off["subject"].lower() not in AUXILIARIES:
        behind = behind[: cut_off.start()]
    return before + behind


def is_estimated(quote: str) -> bool:
    """Tell whether a quotation only estimates, so that nobody counted or confirmed."""
    return bool(_ESTIMATED.search(quote)) and not _FINDING.search(quote)


def is_cited(quote: str, names: list[str]) -> bool:
    """Tell whether a quotation takes its number from others than those named."""
    known = identifying_words.of_names(names)
    return any(
        identifying_words.content(one).isdisjoint(known)
        for one in _CITED.findall(quote)
    ) and not _FINDING.search(quote)


def is_planned(quote: str, count: Count) -> bool:
    """Tell whether somebody plans for the people of a count: "plans for 900 guests"."""
    number = re.search(r"\d|" + NUMBER, quote[count.start : count.end], re.IGNORECASE)
    start = count.start + (number.start() if number else 0)
    return _PLANNED.search(quote[:start]) is not None
