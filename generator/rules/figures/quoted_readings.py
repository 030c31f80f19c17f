"""The counts in the quotations of a figure, as far as their languages are read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from generator.corpus.corpus import Corpus
from generator.corpus.memoized_lookups import memoized
from generator.corpus.quotation_languages import (
    english_words,
    quotation_language,
)
from generator.model.records import Evidence, Figure
from generator.model.sources import Found, Source
from generator.model.vocabulary import FLOORS, NO_FLOOR, Measure, Who
from generator.rules.numbers import partial_numbers
from generator.rules.numbers.numbers_in_text import Number
from generator.rules.translations.numbers_in_originals import has_number
from generator.text.counts import reader
from generator.text.counts.shared.count import Count
from generator.text.language_tags import is_english
from generator.text.regex import Regex

PLACEHOLDER = FLOORS["dozens"]
"""Number substituted for a vague word without a floor, so that it reads as a count."""
_CARE = Regex(
    r"\b(?:treat|bandag|hospitali)\w*"
    r"|\b(?:in|to) (?:the |a )?(?:hospitals?|clinics?)\b"
    r"|\b(?:hospital|clinic|ward|doctor|medic|nurse)s?\b[^.]*\bcases\b",
    re.IGNORECASE,
)
"""Words for medical care: people "treated for burns" are injured, and treated."""
_WOUNDED = Regex(
    r",?\s+(?:(?:who|that)\s+(?:was|were|had been)\s+)?(?:\w+ly\s+)?"
    r"(?:wounded|injured|hurt|burned|burnt|scalded)\b",
    re.IGNORECASE,
)
"""Words behind the people counted who were hurt before they came into care."""
_OWN_NOUN = Regex(r"^(?!.*\bof\b).*\s[a-z-]{3,}$")
"""A count with a noun, and no "of them" that would make it a part of another."""
_KEPT_IN = Regex(
    r"\b(?:trapped|stuck|stranded)\s+(?:in|inside|at)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:airports?|barracks|buildings?|campus|churche?s?|colleges?|compounds?|consulate"
    r"|embass(?:y|ies)|flats|homes|hospitals?|hostels?|hotels?|houses|malls?|markets?"
    r"|ministry|mosques?|offices?|palace|parliament|schools?|shops|stadium|stations?"
    r"|temples?|terminals?|theatres?|universit(?:y|ies))\b",
    re.IGNORECASE,
)
_DISASTER = Regex(
    r"\b(?:aftershock|avalanche|beneath|below|blast|blaze|bomb|buried|burn|capsiz"
    r"|collaps|crash|cyclone|debris|destroy|dug|earthquake|explo|fear|fires?\b|flame"
    r"|flood|hurricane|landslide|missing|mudslide|quake|rescue|rubble|ruin|shell|sink"
    r"|smoke|storm|struck|sunk|tremor|tsunami|typhoon|under\b|underground|wreck)",
    re.IGNORECASE,
)
"""Words for what buries people in a building."""
_BACK = Regex(
    r"\b(?:turned|proved|found|reappeared|returned|surfaced|resurfaced|back|home|safe"
    r"|alive|again|accounted|traced|located|rescued|saved|survived)\b",
    re.IGNORECASE,
)
"""Words of which a quotation has one that tells of people who came back."""
_EARLIER = Regex(
    r"\b(?:before|earlier|later|found|since|first|then|back|turned|until|alive|past)\b",
    re.IGNORECASE,
)
"""Words by which a note says that a figure was overtaken."""
_RELEASE = Regex(
    r"\b(?:freed|releas(?:ed|es|ing)|pardoned|walked out|let (?:go|out)"
    r"|(?:set|go|went|walked) free"
    r"|(?:doors?|gates?) (?:of (?:\w+ ){1,4})?(?:was |were )?opened (?:for|to))\b",
    re.IGNORECASE,
)
"""Words by which those counted are no longer held."""


@memoized
def readings(figure: Figure, corpus: Corpus) -> tuple[Count, ...]:
    """Return every count in the quotations of a figure, in languages that are read.

    A quotation may be too short to say who was counted, or what happened to them;
    such a reading is returned again with what the whole article says of that number.
    """
    return tuple(
        reading
        for one in figure.evidence
        for reading in readings_of(one, figure, corpus)
    )


def readings_of(evidence: Evidence, figure: Figure, corpus: Corpus) -> Iterator[Count]:
    """Yield every count in one of the quotations of a figure, as `readings` does."""
    for plain in plain_readings_of(evidence, figure, corpus):
        yield plain
        yield from _completed(plain, evidence, figure, corpus)


def plain_readings(figure: Figure, corpus: Corpus) -> list[Count]:
    """Return every count in the quotations of a figure, by their own words alone."""
    return [
        one
        for quoted in figure.evidence
        for one in plain_readings_of(quoted, figure, corpus)
    ]


def plain_readings_of(
    evidence: Evidence, figure: Figure, corpus: Corpus
) -> tuple[Count, ...]:
    """Return the counts in one of the quotations of a figure, by its own words."""
    quote = evidence.quote
    language = quotation_language(evidence, corpus)
    if figure.words in NO_FLOOR and is_english(language):
        quote = _with_placeholder(quote, figure.words)
    return reader.read_counts(quote, language)


def _completed(
    reading: Count, evidence: Evidence, figure: Figure, corpus: Corpus
) -> Iterator[Count]:
    source = corpus.sources.get(evidence.source)
    if source and figure.words not in NO_FLOOR:
        yield from _completed_readings(reading, source, corpus)


def translated_readings(figure: Figure, corpus: Corpus) -> list[Count]:
    """Return the counts in our translations of quotations that no tool can read."""
    return [
        reading
        for one in figure.evidence
        if one.translation and not reader.can_read(quotation_language(one, corpus))
        for reading in reader.read_counts(one.translation)
    ]


def _with_placeholder(quote: str, word: str) -> str:
    """Return a quotation with a number in place of a word such as `many`.

    "many of them" becomes "dozens of them", and "many children" becomes a number of
    children, so that the reader can tell who is counted.
    """
    pattern = rf"\b{re.escape(word)}\b"
    vague = re.sub(pattern + r"(?= of\b)", "dozens", quote, flags=re.IGNORECASE)
    return re.sub(pattern, f"{PLACEHOLDER}", vague, flags=re.IGNORECASE)


@memoized
def numbers_by_bound(source: Source, _: Corpus) -> dict[int, list[Found]]:
    """Return the numbers found in an article by each of their values."""
    numbers: dict[int, list[Found]] = {}
    for number in source.numbers:
        for bound in {*number.values}:
            numbers.setdefault(bound, []).append(number)
    return numbers


def _completed_readings(
    reading: Count, source: Source, corpus: Corpus
) -> Iterator[Count]:
    bound = next(iter(reading.values), 0)
    for number in numbers_by_bound(source, corpus).get(bound, ()):
        fields = ("low", "best", "high", "qualifier", "unit")
        same = all(getattr(reading, one) == getattr(number, one) for one in fields)
        compatible = reading.who in (number.who, Who.ALL, Who.UNSPECIFIED)
        if same and compatible and reading.measure in ("", number.measure):
            measure, basis = number.measure, number.basis
            yield replace(reading, measure=measure, who=number.who, basis=basis)


def measures_of_others(evidence: Evidence, figure: Figure, corpus: Corpus) -> set[str]:
    """Return the measures that a quotation with a figure's number tells of others.

    "Gave up hope for 11 patients and operated on 26" has nobody else treated than 26.
    """
    numbers = {*figure.numbers().values()}
    read = plain_readings_of(evidence, figure, corpus)
    own = {one.measure for one in read if not numbers.isdisjoint(one.values)}
    others = {one.measure for one in read if numbers.isdisjoint(one.values)}
    return others - own if own else set()


def is_lesser_object(value: int, figure: Figure, corpus: Corpus) -> bool:
    """Tell whether a verb has a number only as the lesser of its objects.

    "Police arrested 16 porters and the two owners" counts 2 only of the owners.
    """
    having = [
        (own, counts)
        for one in figure.evidence
        for counts in [plain_readings_of(one, figure, corpus)]
        for own in counts
        if value in own.values
    ]
    return bool(having) and all(
        own.measure == figure.measure
        and _OWN_NOUN.search(own.quote) is not None
        and not reader.read_measures(own.quote)
        and any(
            other.end < own.start
            and other.measure == own.measure
            and other.values > own.values
            for other in counts
        )
        for own, counts in having
    )


def has_unread_numbers(count: Figure, corpus: Corpus) -> bool:
    """Tell whether a quotation in a language that is not read has all its numbers."""
    for evidence in count.evidence:
        language = quotation_language(evidence, corpus)
        if not reader.can_read(language) and all(
            has_number(Number("", value), evidence.quote, language)
            for value in count.numbers().values()
        ):
            return True
    return False


def says_measure(figure: Figure, read: Collection[str], corpus: Corpus) -> bool:
    """Tell whether quotations say a figure's measure in words that are read otherwise.

    Args:
        figure: The figure.
        read: The measures that the tools read in its quotations.
        corpus: All records.
    """
    return (
        (Measure.INJURED in read and _are_treated(figure, corpus))
        or (Measure.TREATED in read and _are_wounded(figure, corpus))
        or (Measure.MISSING in read and _are_kept_in(figure, corpus))
    )


def _are_kept_in(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether a figure counts people quoted as trapped where they can be found.

    No disaster may have struck the building: those in its ruins are missing.
    """
    quoted = " ".join(english_words(one, corpus) or "" for one in figure.evidence)
    return (
        figure.measure is Measure.AFFECTED
        and _KEPT_IN.search(quoted) is not None
        and not _DISASTER.search(quoted)
    )


def _are_treated(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether a figure counts people treated, quoted as "treated for burns"."""
    return figure.measure is Measure.TREATED and any(
        _CARE.search(english_words(evidence, corpus) or "")
        for evidence in figure.evidence
    )


def _are_wounded(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether a figure counts the injured whom a quotation has in care.

    "Brought 44 people wounded in Ost to the hospital" says both.
    """
    return figure.measure is Measure.INJURED and any(
        _WOUNDED.match(one.quote, count.end)
        for one in figure.evidence
        for count in plain_readings_of(one, figure, corpus)
        if not {*figure.numbers().values()}.isdisjoint(count.values)
    )


def are_released(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether a figure counts detained people who are quoted as released."""
    return figure.measure is Measure.DETAINED and all(
        _RELEASE.search(english_words(evidence, corpus) or "")
        for evidence in figure.evidence
    )


def have_come_back(figure: Figure, corpus: Corpus) -> bool:
    """Tell whether a quotation with a number of a figure says that this is past."""
    if figure.measure not in (Measure.MISSING, Measure.KILLED) or figure.as_of:
        return False
    if _EARLIER.search(f"{figure.note} {figure.date_basis}"):
        return False
    quotes = [english_words(one, corpus) or "" for one in figure.evidence]
    return any(map(_BACK.search, quotes)) and any(
        partial_numbers.is_of_ended_state(quote, value, figure.measure)
        for value in figure.numbers().values()
        for quote in quotes
    )
