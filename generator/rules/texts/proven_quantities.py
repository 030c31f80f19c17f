"""Quantities that no quotation has in words, but that numbers or names prove."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.corpus.corpus import Corpus
from generator.corpus.figures import figure_bounds
from generator.corpus.quotation_languages import quoted_in_english
from generator.model.documents import Crisis
from generator.model.records import Figure, Record
from generator.rules.comparison.governed_clauses import content_words
from generator.rules.comparison.word_rows import passage
from generator.rules.numbers.counted_parties import without_counted_parties
from generator.rules.numbers.numbers_in_text import find_numbers
from generator.text.regex import Regex
from generator.text.stemming import stem

_BOTH = Regex(r"\b[Bb]oth ([a-z]+s)\b")
_MOST_OF_THEM = Regex(
    r"\bmost of (?:them|whom|these|those) (?:(?:were|are|died) )?(?:in |at |from )?"
    r"(?:the )?(?P<part>[^,;.]+)(?=[,;.]|$)",
    re.IGNORECASE,
)
_MOST_OF = Regex(r"\b[Mm]ost of (?:the |its |their |these |those )?([a-z]+)")
_SHARE = Regex(
    r"\b(?P<but>[Aa]ll but )?(?P<part>[\w,]+)(?: of (?:the|its|their|these|those) "
    r"(?P<whole>[\w,]+) (?P<noun>[a-z]+)|(?(but)(?! of\b)|(?!)))"
)
"""A part of a larger number, or all but a number: "50 of the 90", "all but 12"."""
_CLAUSE_END = Regex(r"[,;:.]|\b(?:and|but|while)\b")


def is_proven(
    text: str, quantity: str, support: Sequence[Record], crisis: Crisis, corpus: Corpus
) -> bool:
    """Tell whether numbers or names prove a quantity that no quotation has in words.

    - "Both countries" is proved where "two countries" would be.
    - "Most of the stalls" is proved by "50 of the 90 stalls", or "all but 12" of them.
    - "96, most of them in Orm" is proved by figures of 96 and of a part, in Orm, that
      is more than half of it.

    Args:
        text: The text.
        quantity: The quantity as written in it.
        support: The records that the text rests on.
        crisis: The brief.
        corpus: All records.
    """
    if quantity.lower().startswith("both"):
        return _is_proven_pair(text, support, corpus)
    if not quantity.lower().startswith("most of"):
        return False
    return _is_quoted_majority(text, support) or _is_larger_part(text, support, crisis)


def _is_proven_pair(text: str, support: Sequence[Record], corpus: Corpus) -> bool:
    """Tell whether the records of a text prove "two" in place of "both"."""
    counted = _BOTH.sub(r"two \1", text)
    left = without_counted_parties(counted, support, corpus)
    pairs = (f"two {noun}" for noun in _BOTH.findall(text))
    return counted != text and not any(pair in left for pair in pairs)


def _is_quoted_majority(text: str, support: Sequence[Record]) -> bool:
    """Tell whether a quotation tells the same of more than half, by its numbers."""
    most, ours = _MOST_OF.search(text), passage(text)
    told = content_words(_MOST_OF.sub(" ", text)).keys()
    for quote in map(quoted_in_english, support):
        shares = [*_SHARE.finditer(quote)]
        if len(shares) == 1 and passage(quote).is_negated is ours.is_negated:
            (share,) = shares
            before = _CLAUSE_END.split(quote[: share.start()])[-1]
            after = _CLAUSE_END.split(quote[share.end() :])[0]
            deeds = content_words(f" {before} {after}").keys()
            if _is_of_same(most, share) and _is_majority(share) and deeds & told:
                return True
    return False


def _is_of_same(most: re.Match[str] | None, share: re.Match[str]) -> bool:
    """Tell whether a text tells of most of what a quotation counts, if it says so."""
    noun = share["noun"]
    return most is not None and (noun is None or stem(most[1]) == stem(noun))


def _is_majority(share: re.Match[str]) -> bool:
    """Tell whether "50 of the 90", "all but 12 of the 90" or "all but 12" are most."""
    part, whole = (_value(share[name] or "") for name in ("part", "whole"))
    if part is None or share["whole"] is None or whole is None:
        return part is not None and share["whole"] is None
    return part < whole < 2 * (whole - part if share["but"] else part)


def _is_larger_part(text: str, support: Sequence[Record], crisis: Crisis) -> bool:
    """Tell whether a part of the figure given before "most of them" is most of it."""
    most = _MOST_OF_THEM.search(text)
    numbers = find_numbers(text[: most.start()]) if most else ()
    if not most or not numbers:
        return False
    figures = {one.id: one for one in support if isinstance(one, Figure)}
    return any(
        whole is not None
        and numbers[-1].value in whole.numbers().values()
        and _is_named(most["part"], part, crisis)
        and 2 * figure_bounds.lower_bound(part) > figure_bounds.upper_bound(whole)
        for part in figures.values()
        for whole in (figures.get(part.part_of or ""),)
    )


def _is_named(part: str, figure: Figure, crisis: Crisis) -> bool:
    """Tell whether words name the place or the group of a figure.

    The name of a place may lack its kind, if no other is called so: "Orm" of the "Orm
    district".
    """
    groups = {group.id: group.name for group in crisis.groups}
    if part.lower() == groups.get(figure.who, figure.who).lower():
        return True
    short = re.compile(rf"{re.escape(part)}(?: [a-z]+)*")
    called = [
        place.id
        for place in crisis.places
        if any(map(short.fullmatch, (place.name, *place.aliases)))
    ]
    return called == [figure.place]


def _value(words: str) -> float | None:
    if words.lower() == "one":
        return 1
    numbers = find_numbers(words)
    exact = len(numbers) == 1 and not numbers[0].vague
    return numbers[0].value if exact and isinstance(numbers[0].value, int) else None
