"""Check that records rest on sources, and that sources agree with their articles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.corpus import figure_bounds, quotation_contexts, quotation_seals
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_references import actor_of
from generator.model import edtf
from generator.model.diagnostics import KeyPath, truncate
from generator.model.documents import Crisis, Source
from generator.model.public_hosts import is_public_host
from generator.model.records import Conclusion, Figure, Record
from generator.model.vocabulary import Measure
from generator.rules.framework import Fault, rule, traversal
from generator.text import quotations


@rule("E301", Crisis)
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
    for where, evidence in traversal.evidence(crisis):
        source = corpus.sources.get(evidence.source)
        if source and evidence.origin and evidence.origin not in source.origins:
            place = (*where, "origin")
            known = ", ".join(filter(None, map(actor_of, source.origins)))
            message = (
                f"is not among the origins of '{evidence.source}'; "
                f"it has {known or 'none'}"
            )
            yield Fault(place, message)


@rule("E308", Source)
def addresses_are_public(_: str, source: Source, __: Corpus) -> Iterator[Fault]:
    """The web addresses of a source must be on the public internet.

    Why: A reader must be able to open them, and no tool be led into a local network.
    Wrong: "url: http://127.1/story"
    Right: the address at which everybody can read the article
    """
    for field in ("url", "archive_url"):
        address = getattr(source, field)
        if address and not is_public_host(urlsplit(address).hostname or ""):
            yield Fault((field,), f"'{truncate(address)}' is not a public address")


@rule("E309", Source)
def rechecks_match_the_source(_: str, source: Source, __: Corpus) -> Iterator[Fault]:
    """A recheck must be of the source's own address, on or after the day it was read.

    Why: The page says that the quotations were found again there.
    Wrong: "rechecked" with another address, or a day before "retrieved"
    Right: what "briefs recheck" wrote
    """
    if source.rechecked is None:
        return
    if source.rechecked.address not in (source.url, source.archive_url):
        message = "is neither the url nor the archive_url of the source"
        yield Fault(("rechecked", "address"), message, "run briefs recheck")
    earliest = max(filter(None, (source.retrieved, _end(source.published))), default="")
    if source.rechecked.date < earliest:
        message = f"is before {earliest}, when the article was published or retrieved"
        yield Fault(("rechecked", "date"), message, "run briefs recheck")


@rule("E312", Source)
def rechecks_have_happened(source: Source, today: str) -> Iterator[Fault]:
    """A recheck must not be of a day that is still to come.

    The command says which day it is; a build does not ask the clock.

    Why: The page says that the quotations were found again on that day.
    Wrong: "rechecked: {date: 2999-01-01, …}"
    Right: what "briefs recheck" wrote
    """
    if source.rechecked and source.rechecked.date > today:
        message = f"'{source.rechecked.date}' is still to come"
        yield Fault(("rechecked", "date"), message, "run briefs recheck")


def _end(published: str | None) -> str | None:
    return edtf.parse(published).start.isoformat() if published else None


_RETRACTION = re.compile(r"\W*(?:retract|withdrawn\b|removed\b)", re.IGNORECASE)


@rule("E311", Source)
def retractions_are_recorded(_: str, source: Source, __: Corpus) -> Iterator[Fault]:
    """A source whose headline takes the article back must be marked as retracted.

    Why: Every quotation from it says so, and nothing should rest on it.
    Wrong: "headline: 'Retraction: 70 dead in Sahl'" without "retracted"
    Right: the same with "retracted: {date: 2024-05-14, reason: It was invented.}"
    """
    taken_back = source.headline and _RETRACTION.match(source.headline)
    if taken_back and not source.retracted:
        yield Fault(("headline",), "takes the article back, but retracted is missing")


@rule("P714", Source, level="warning")
def numbers_are_used(name: str, source: Source, corpus: Corpus) -> Iterator[Fault]:
    """Every number of people found in an article should be used by a brief.

    Why: A brief that leaves out a number may mislead.
    Wrong: an article with "12 were injured" and no figure of the injured
    Right: a figure, or the warning accepted with a reason
    """
    if corpus.unreadable:
        return  # an unreadable brief may use it
    used = {
        (use.record.measure, value)
        for use in corpus.source_uses.get(name, ())
        if isinstance(use.record, Figure)
        for value in (
            figure_bounds.floor(use.record),
            *use.record.numbers().values(),
        )
    }
    for index, found in enumerate(source.numbers):
        values = {found.low, found.best, found.high} - {None}
        measures = (found.measure, Measure.AFFECTED)
        if used.isdisjoint(
            (measure, value) for measure in measures for value in values
        ):
            value = found.best or found.low or found.high
            message = f"no figure in any brief uses {value} {found.measure}"
            yield Fault(("numbers", index), message)


@rule("P715", Crisis, level="warning")
def nothing_rests_on_retracted_sources(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """Nothing should rest on a retracted source, directly or through other records.

    Why: Its publisher no longer stands by it.
    Wrong: a figure from an article with "retracted"
    Right: another source, or the record removed
    """
    for where, evidence in traversal.evidence(crisis):
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


@rule("P716", Source)
def source_matches_article(
    name: str, source: Source, corpus: Corpus
) -> Iterator[Fault]:
    """A local article must be the one that was sealed, and match its record.

    Why: Seals belong to one text, and those without the article rely on its record.
    Wrong: another version of the article saved over the first, or a number or a party
        written into the record by hand
    Right: "briefs add-source" again, which shows what differs, or "briefs seal"
    """
    article = corpus.articles.get(name)
    if article is None or not source.text_sha256:
        return
    if quotations.article_hash(article) != source.text_sha256:
        yield Fault(
            ("text_sha256",),
            "is not the hash of the local article; run briefs add-source",
        )
        return
    named = {id: corpus.actors[id] for id in source.mentions if id in corpus.actors}
    facts = quotation_seals.article_facts(article, named, source.language)
    numbers = [number.model_dump(exclude_unset=True) for number in source.numbers]
    for key, recorded in (
        ("words", source.words),
        ("numbers", numbers or None),
        ("mentions", sorted(named) or None),
    ):
        if recorded is not None and recorded != facts[key]:
            yield Fault((key,), "does not match the local article; run briefs seal")
    readable = len(named) == len(source.mentions)  # contexts tell of actors, too
    if readable and quotation_contexts.differing(article, name, corpus):
        message = "do not match the local article; run briefs seal"
        yield Fault(("contexts",), message)
    digest = source.text_sha256
    found = quotation_seals.quoted_sentences(name, article, digest, corpus)
    sentences = {one["quotation"]: one["sentence"] for one in found}
    for index, one in enumerate(source.sentences):
        if sentences.get(one.quotation, one.sentence) != one.sentence:
            message = "is not the hash of the quoted sentence; run briefs seal"
            yield Fault(("sentences", index, "sentence"), message)
