"""Check that records rest on sources, and that counts in articles are used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.corpus import counted_in_quotations, quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import Reference, actor_of
from generator.corpus.figures import figure_bounds
from generator.corpus.memoized_lookups import shared
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Conclusion, Figure, Record
from generator.model.sources import Found, Source
from generator.model.vocabulary import Measure
from generator.rules.framework import Fault, rule, traversal
from generator.rules.numbers.rounding import (
    is_next_ten,
    is_rounded_count,
    is_rounded_down,
)
from generator.text import identifying_words
from generator.text.counts import reader
from generator.text.nearby import counted_places

MIN_SHARED_NUMBER = 10
"""Smallest number that two articles are unlikely to give for different people."""


@rule("E301", Crisis, compares_records=True)
def records_have_evidence(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A record must have evidence, or rest on records that have.

    Why: What no source supports is not published.
    Wrong: a figure without "evidence"
    Right: "evidence: [{source: voa-2010, quote: deaths of about 80 civilians}]"
    """
    supported = _supported_ids(crisis)
    for where, record in crisis.records():
        if not record.evidence and not record.rests_on:
            yield Fault(where, "has no evidence and rests on no record; quote a source")
        elif record.id not in supported:
            place = (*where, "rests_on")
            yield Fault(place, "does not rest on any record with evidence")


def _supported_ids(crisis: Crisis) -> set[str]:
    """Return the ids of records that have evidence, or rest on a record that has."""
    supported: set[str] = set()
    dependents: dict[str, list[str]] = defaultdict(list)
    pending: list[str] = []
    for _, record in crisis.records():
        if record.evidence:
            pending.append(record.id)
        for name in record.rests_on:
            dependents[name].append(record.id)
    while pending:
        name = pending.pop()
        if name not in supported:
            supported.add(name)
            pending.extend(dependents[name])
    return supported


@rule("E304", Crisis)
def origins_belong_to_source(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """The origin of a quotation must be one of its source's origins.

    Why: Whether figures are independent is derived from origins.
    Wrong: "origin: tass" where the source lists "origins: [reuters]"
    Right: "origin: reuters"
    """
    for where, evidence in crisis.evidence():
        source = corpus.sources.get(evidence.source)
        if source and evidence.origin and evidence.origin not in source.origins:
            place = (*where, "origin")
            known = ", ".join(filter(None, map(actor_of, source.origins)))
            message = (
                f"is not among the origins of '{evidence.source}'; "
                f"it has {known or 'none'}"
            )
            yield Fault(place, message)


@rule("P714", Source, level="warning")
def numbers_are_used(name: str, source: Source, corpus: Corpus) -> Iterator[Fault]:
    """Every number of people found in an article should be given by a brief.

    - A figure from the article gives it, also rounded ("about 30" for 27), or a
      quotation from it in another record or a figure of its measure. - So does another
      figure of the brief with the same number (of at least ten), or with one that the
      article rounds, unless it is of one place.
    - If a figure from the article counts several, one person needs none.
    - That nobody was harmed needs one only beside a figure of that measure, if the
      article counts none.

    Why: A brief that leaves out a number may mislead.
    Wrong: an article with "12 were injured" and no figure of the injured
    Right: a figure, or the warning accepted with a reason
    """
    if corpus.unreadable:
        return  # an unreadable brief may use it
    uses = corpus.source_uses.get(name, ())
    own = [use.record for use in uses if isinstance(use.record, Figure)]
    crises = dict.fromkeys(use.crisis for use in uses)
    unplaced = [
        figure for id in crises for figure in _unplaced(corpus.crises[id], corpus)
    ]
    to_be_told = {one.measure for id in crises for one in corpus.crises[id].figures}
    to_be_told -= {one.measure for one in source.numbers if any(one.values)}
    for index, found in enumerate(source.numbers):
        if not (
            (not any(found.values) and found.measure not in to_be_told)
            or any(_gives(figure, found) or _has_one(figure, found) for figure in own)
            or any(_is_rounded_from(figure, found) for figure in own)
            or any(_gives_elsewhere(figure, found) for figure in unplaced)
            or _is_told(found, name, uses)
        ):
            value = found.best or found.low or found.high
            message = f"no brief gives {value} {found.measure} from this article"
            others = (one for id in crises for one in corpus.crises[id].figures)
            elsewhere = (one for one in others if one not in own)
            yield Fault(("numbers", index), message, _hint(elsewhere, found))


def _hint(elsewhere: Iterable[Figure], found: Found) -> str:
    """Return why a figure of other articles with the same number does not give it."""
    for figure in elsewhere:
        same = {*found.values} & {*figure.numbers().values()}
        if not same or not figure.measure.includes(found.measure):
            continue
        if figure.unit != found.unit:
            why = f"counts {figure.unit}, not {found.unit}"
        elif max(same) < MIN_SHARED_NUMBER:
            why = "may be of other people, as the number is small"
        else:
            why = "is of one place, and may be of other people"
        return (
            f"'{figure.id}' has this number from another article, but {why}; if it is "
            "the same count, quote this article there too"
        )
    return ""


@shared
def _unplaced(crisis: Crisis, corpus: Corpus) -> tuple[Figure, ...]:
    """Return the figures of a brief that are not limited to one place."""
    return tuple(
        figure for figure in crisis.figures if not _is_of_place(figure, crisis, corpus)
    )


def _gives(figure: Figure, found: Found) -> bool:
    """Tell whether a figure from the same article gives a number found in it."""
    values = {figure_bounds.floor(figure), *figure.numbers().values()}
    is_of_same = figure.measure is Measure.AFFECTED or found.measure.includes(
        figure.measure  # refugees may be read as displaced
    )
    return is_of_same and not values.isdisjoint(found.values)


def _is_rounded_from(figure: Figure, found: Found) -> bool:
    """Tell whether an article rounds the number of one of its own figures.

    It may give that with any qualifier: "more than a hundred" for "as many as 113".
    """
    if not figure.measure.includes(found.measure) or figure.unit != found.unit:
        return False
    return any(
        is_rounded_count(found.qualifier, told, None, exact)
        or (found.qualifier == "about" and is_next_ten(told, exact))
        for told in found.values
        for exact in figure.numbers().values()
    )


def _has_one(figure: Figure, found: Found) -> bool:
    """Tell whether a number is of one person, and a figure counts several such."""
    several = max(figure.numbers().values(), default=0) > 1
    return found.best == 1 and several and figure.measure.includes(found.measure)


def _is_of_place(figure: Figure, crisis: Crisis, corpus: Corpus) -> bool:
    """Tell whether a figure counts at one place, by its field or its article.

    A number of another article may then be of other people.
    """
    known = {counted_places.EVERYWHERE, *identifying_words.content(crisis.title)}
    for evidence in figure.evidence:
        source = corpus.sources.get(evidence.source)
        context = source and quotation_speakers.context_of(source, evidence.quote)
        if source and context:
            digest = source.text_sha256 or ""
            seals = {counted_in_quotations.place_seal(digest, w) for w in known}
            if not seals.issuperset(context.places):
                return True
    return figure.place is not None


def _gives_elsewhere(figure: Figure, found: Found) -> bool:
    """Tell whether a figure of the same brief gives a number, or what it rounds."""
    exact = figure.numbers().values()
    if not figure.measure.includes(found.measure) or figure.unit != found.unit:
        return False
    if found.qualifier == "vague":
        same_word = found.low == figure_bounds.floor(figure)
        return same_word or is_rounded_down(found.low or 0, exact)
    return any(
        (value == number and value >= MIN_SHARED_NUMBER)
        or is_rounded_count(found.qualifier, value, figure.qualifier, number)
        for value in found.values
        for number in exact
    )


def _is_told(found: Found, name: str, uses: Iterable[Reference]) -> bool:
    """Tell whether a record quotes a number; of figures, only one of its measure."""
    return any(
        count.measure == found.measure and not {*found.values}.isdisjoint(count.values)
        for use in uses
        if not isinstance(use.record, Figure) or use.record.measure == found.measure
        for evidence in use.record.evidence
        if evidence.source == name
        for count in reader.read_counts(evidence.translation or evidence.quote)
    )


@rule("P715", Crisis, level="warning")
def nothing_rests_on_retracted_sources(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """Nothing should rest on a retracted source, directly or through other records.

    Why: Its publisher no longer stands by it.
    Wrong: a figure from an article with "retracted"
    Right: another source, or the record removed
    """
    for where, evidence in crisis.evidence():
        source = corpus.sources.get(evidence.source)
        if source and source.retracted:
            place = (*where, "source")
            yield Fault(place, f"'{evidence.source}' was retracted")
    records = {record.id: record for _, record in crisis.records()}
    items: list[tuple[KeyPath, Conclusion | Record]]
    items = [*crisis.conclusions(), *crisis.records()]
    for where, item in items:
        for index, name in enumerate(item.rests_on):
            if name in records and _rests_on_retracted(records[name], records, corpus):
                message = f"'{name}' rests on a retracted source"
                yield Fault((*where, "rests_on", index), message)


def _rests_on_retracted(
    record: Record, records: dict[str, Record], corpus: Corpus
) -> bool:
    """Tell whether a record, or any that supports it, quotes a retracted source."""
    return any(
        source.retracted
        for supporting in (record, *traversal.supporting_records(record, records))
        for evidence in supporting.evidence
        if (source := corpus.sources.get(evidence.source))
    )
