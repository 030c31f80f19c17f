"""What the record of an article says of it is used, and still holds."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import ledger, seals
from generator.corpus.corpus import Corpus
from generator.model.diagnostics import KeyPath
from generator.model.documents import Conclusion, Crisis, Source
from generator.model.records import Figure, Record
from generator.model.vocabulary import Measure
from generator.rules import Fault, key_paths, rule, texts
from generator.text import quotations


@rule(Source, "P714", "warning")
def numbers_are_used(name: str, source: Source, corpus: Corpus) -> Iterator[Fault]:
    """Every number of people found in an article is used by a brief.

    Why: A brief that leaves a number out may mislead.
    Wrong: an article with "12 were injured" and no figure of the injured
    Right: a figure, or the finding accepted with its reason
    """
    if corpus.unreadable:
        return  # what cannot be read may well use it
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
            yield Fault(("numbers", index), message)


@rule(Crisis, "P715", "warning")
def nothing_rests_on_the_retracted(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """Nothing rests on a source that was retracted, by however many records.

    Why: Its publisher no longer stands by it.
    Wrong: a figure from an article with "retracted"
    Right: another source, or the record taken out
    """
    for where, evidence in key_paths.evidence(crisis):
        source = corpus.sources.get(evidence.source)
        if source and source.retracted:
            place = (*where, "source")
            yield Fault(place, f"'{evidence.source}' was retracted")
    records = {record.id: record for _, record in crisis.records()}
    resting: list[tuple[KeyPath, Conclusion | Record]]
    resting = [*crisis.conclusions(), *crisis.records()]
    for where, one in resting:
        for index, name in enumerate(one.rests_on):
            if name in records and _retracted(records[name], records, corpus):
                message = f"'{name}' rests on a source that was retracted"
                yield Fault((*where, "rests_on", index), message)


def _retracted(record: Record, records: dict[str, Record], corpus: Corpus) -> bool:
    """Tell whether a record, or one that it rests on, quotes a retracted source."""
    return any(
        source.retracted
        for one in (record, *texts.rested(record, records))
        for evidence in one.evidence
        if (source := corpus.sources.get(evidence.source))
    )


@rule(Source, "P716")
def article_at_hand_is_the_one(
    name: str, source: Source, corpus: Corpus
) -> Iterator[Fault]:
    """The article at hand is the one that was sealed, and has what its record says.

    Why: Seals speak of one text only, and who has no article trusts its record.
    Wrong: another version of the article saved over the first, or a number or a party
        written into the record by hand
    Right: "briefs add-source" again, which says what differs, or "briefs seal"
    """
    found = corpus.articles.get(name)
    if found is None or not source.text_sha256:
        return
    if quotations.article_hash(found) != source.text_sha256:
        yield Fault(
            ("text_sha256",), "is not the hash of the article at hand; take it in again"
        )
        return
    named = {one: corpus.actors[one] for one in source.mentions if one in corpus.actors}
    known = seals.facts(found, named)
    numbers = [one.model_dump(exclude_none=True) for one in source.numbers]
    for key, said in (
        ("words", source.words),
        ("numbers", numbers or None),
        ("mentions", sorted(named) or None),
    ):
        if said is not None and said != known[key]:
            yield Fault((key,), "is not what the article at hand says; run briefs seal")
