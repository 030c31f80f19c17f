"""Whoever speaks or acts is named in the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.corpus import Corpus, actor_of, parties
from generator.model import Crisis, Record
from generator.rules import Fault, rule


@rule(Crisis, "P711")
def parties_are_named(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
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
                yield Fault((*where, *step), message)


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
