"""Places that a text of ours counts itself: "two towns" for "Orm and Vale"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.model.documents import Place
from generator.rules.numbers.counted_parties import LINK
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.numbers.spelled_out_sums import NAME
from generator.text import quotations
from generator.text.regex import Regex

_NOUNS = (
    "towns|cities|villages|settlements|places|locations|districts|quarters|suburbs"
    "|neighbou?rhoods|provinces|regions|counties|municipalities|islands|camps|ports"
)
_COUNTED = Regex(
    r"\b(?P<number>[\w-]+) "
    r"(?:(?:other|nearby|neighbou?ring|[a-z]+ern|border|coastal) )?"
    rf"(?:{_NOUNS})\b",
    re.IGNORECASE,
)
_LIST = Regex(
    rf"(?<![\w’'-])(?:(?i:{_NOUNS}) of |(?:In|At|Near|Around|Across|Outside) "
    r"|(?P<other>of|with|from|between|than|the"
    r"|(?:not|never|except|without|unlike|neither|but)(?: in| at| near| around| to)?)"
    rf" )?(?P<names>{NAME}(?:, {NAME})*,? and {NAME})(?!,? (?:and|or)\b|, [A-Za-z])"
)
"""A whole list of names, with the words before it by which it may be no list of places
where something happens: "but not in", "between"."""


def without_counted_places(
    text: str, quotes: Iterable[str], places: Sequence[Place]
) -> str:
    """Return a text without numbers of places that a quotation lists by their names.

    Args:
        text: A text of ours.
        quotes: Its quotations, or their translations.
        places: The places of the brief, which alone are known to be places.
    """
    if not _COUNTED.search(text):
        return text
    known = {
        quotations.fold(name): place.id
        for place in places
        for name in (place.name, *place.aliases)
    }
    lengths = {*_lengths(quotes, known)}

    def uncounted(match: re.Match[str]) -> str:
        numbers = find_numbers(match["number"])
        is_right = len(numbers) == 1 and numbers[0].value in lengths
        return " " * len(match[0]) if is_right else match[0]

    return _COUNTED.sub(uncounted, text)


def _lengths(quotes: Iterable[str], known: dict[str, str]) -> Iterator[int]:
    """Yield the length of each list of different places in quotations."""
    for match in (one for quote in quotes for one in _LIST.finditer(quote)):
        names = LINK.split(match["names"])
        found = {known.get(quotations.fold(name)) for name in names}
        if not match["other"] and None not in found and len(found) == len(names):
            yield len(names)
