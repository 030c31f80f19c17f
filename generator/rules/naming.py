"""Whoever speaks or acts is named in the article; tolls and parts agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from math import inf

from generator import ledger, phrases, text
from generator.corpus import Corpus, actor_of, parties
from generator.model import Crisis, Figure, Record, Source
from generator.rules import Finding, rule
from generator.vocabulary import Measure, Who


@rule(Crisis, "P711")
def parties_are_named(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
    """Whoever is attributed or acts is named in one of the record's articles.

    Why: Nobody may be made to say or do what no article says of them.
    Wrong: "attributed_to: [osce]" from an article that does not name the OSCE
    Right: the party that it names, or "named_as" with the words that it uses
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        named = _named(record, records, corpus)
        if named is None:
            continue
        for step, party in parties(record):
            actor = actor_of(party)
            if actor in corpus.actors and actor not in named:
                message = (
                    f"'{actor}' is not named in the record's articles; "
                    "quote one that does, or give its words in named_as"
                )
                yield Finding((*where, *step), message)


def _named(
    record: Record, records: Mapping[str, Record], corpus: Corpus
) -> set[str] | None:
    """Return the actors named in a record's articles; None: no article was read.

    The articles of a record that only rests on others are theirs.
    """
    rested = [records[name] for name in record.rests_on if name in records]
    sources = [
        source
        for one in ([record] if record.evidence else rested)
        for evidence in one.evidence
        if (source := corpus.sources.get(evidence.source)) and source.text_sha256
    ]
    if not sources:
        return None
    named = set(record.named_as)
    for source in sources:
        named.update(source.mentions)
        named.update(origin for origin in source.origins if isinstance(origin, str))
        named.update(corpus.named(source.publisher))
    return named


@rule(Crisis, "P712")
def parts_are_not_above_the_whole(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Finding]:
    """A part is not above its whole: same measure, time, place and origin.

    Why: One of the two must be a slip.
    Wrong: 90 civilians among 80 people killed, both by one ministry for one day
    Right: the numbers as the source gives them
    """
    alike: dict[object, list[tuple[int, Figure]]] = defaultdict(list)
    for index, figure in enumerate(crisis.figures):
        alike[_scope(figure, corpus)].append((index, figure))
    for figures in alike.values():
        wholes = [figure for _, figure in figures if _is_whole(figure)]
        if not wholes:
            continue
        whole = min(wholes, key=_most)
        for index, part in figures:
            if not _is_whole(part) and _least(part) > _most(whole):
                message = (
                    f"{phrases.amount(part)} is above its whole, "
                    f"'{whole.id}' with {phrases.amount(whole)}"
                )
                yield Finding(("figures", index), message)


def _least(figure: Figure) -> float:
    """Return the fewest people that a figure can mean; `more than 80` is above 80."""
    known = [n for n in (figure.low, figure.best) if n is not None]
    return min(known, default=0)


def _most(figure: Figure) -> float:
    """Return the most people that a figure can mean; an open end has no most."""
    if figure.high is not None:
        return figure.high
    return inf if figure.best is None else figure.best


def _is_whole(figure: Figure) -> bool:
    return figure.who in (Who.ALL, Who.UNSPECIFIED)


def _scope(figure: Figure, corpus: Corpus) -> object:
    """Return all that parts and wholes must have in common."""
    origins = tuple(map(str, ledger.origins(figure, corpus)))
    where = (figure.period, figure.place, figure.cause, figure.as_of)
    return (figure.measure, *where, *origins)


@rule(Crisis, "P713")
def totals_do_not_fall(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
    """A later total by the same origin is not lower, unless its note says why.

    Why: A toll that falls is a correction, and readers must learn of it.
    Wrong: 191 killed on 15 June and 117 on 16 June, both by one ministry
    Right: the same with "note: The ministry had counted some people twice."
    """
    places = {figure.id: index for index, figure in enumerate(crisis.figures)}
    for account in ledger.accounts(crisis, corpus):
        by_origin: dict[object, list[Figure]] = {}
        for figure in account.figures:
            by_origin.setdefault(ledger.origins(figure, corpus), []).append(figure)
        for origin, series in by_origin.items():
            for earlier, later in combinations(series if origin != (None,) else (), 2):
                if _falls(earlier, later, corpus) and not later.note:
                    message = (
                        f"is lower than the earlier '{earlier.id}'; say why in its note"
                    )
                    yield Finding(("figures", places[later.id]), message)
                    break


def _falls(earlier: Figure, later: Figure, corpus: Corpus) -> bool:
    before, after = ledger.closed(earlier), ledger.closed(later)
    if not before or not after:
        return False
    days = ledger.as_of(earlier, corpus) < ledger.as_of(later, corpus)
    return days and after.high < before.low


@rule(Source, "P714", "warning")
def numbers_are_used(name: str, source: Source, corpus: Corpus) -> Iterator[Finding]:
    """Every number of people found in an article is used by a brief.

    Why: A brief that leaves a number out may mislead.
    Wrong: an article with "12 were injured" and no figure of the injured
    Right: a figure, or the finding accepted with its reason
    """
    used = [
        use.record
        for use in corpus.source_uses.get(name, ())
        if isinstance(use.record, Figure)
    ]
    for index, found in enumerate(source.numbers):
        values = {found.low, found.best, found.high} - {None}
        if not any(
            figure.measure in (found.measure, Measure.AFFECTED)
            and values & {ledger.floor(figure), figure.low, figure.best, figure.high}
            for figure in used
        ):
            value = found.best or found.low or found.high
            message = f"no figure of a brief uses {value} {found.measure}"
            yield Finding(("numbers", index), message)


@rule(Crisis, "P715", "warning")
def nothing_rests_on_the_retracted(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Finding]:
    """Nothing rests on a source that was retracted.

    Why: Its publisher no longer stands by it.
    Wrong: a figure from an article with "retracted"
    Right: another source, or the record taken out
    """
    for where, record in crisis.records():
        for index, evidence in enumerate(record.evidence):
            source = corpus.sources.get(evidence.source)
            if source and source.retracted:
                place = (*where, "evidence", index, "source")
                yield Finding(place, f"'{evidence.source}' was retracted")


@rule(Source, "P716")
def article_at_hand_is_the_one(
    name: str, source: Source, corpus: Corpus
) -> Iterator[Finding]:
    """The article at hand is the one that was sealed.

    Why: Seals speak of one text only.
    Wrong: another version of the article saved over the first
    Right: "briefs add-source" again, which says what differs
    """
    found = corpus.articles.get(name)
    if found is None or not source.text_sha256:
        return
    if text.article_hash(found) != source.text_sha256:
        yield Finding(
            ("text_sha256",), "is not the hash of the article at hand; take it in again"
        )
