"""Check the speakers of records against those of articles around their quotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.corpus import quotation_speakers, wording
from generator.corpus.corpus import Corpus
from generator.corpus.memoized_lookups import memoized
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Evidence, Position, Record
from generator.model.sources import Source
from generator.model.vocabulary import Act
from generator.rules.framework import Fault, rule
from generator.rules.parties import quoted_clauses, sealed_speakers
from generator.rules.parties.quoted_clauses import Speakers
from generator.rules.parties.speaking_parties import may_speak, may_speak_at
from generator.text import identifying_words
from generator.text.speech import speakers

_PAPERS = ("agreement", "bill", "decree", "order", "resolution", "ruling", "treaty")
"""Texts that an article makes speak."""
_HINT = "name the speaker whom the article gives, or quote words of this party"


@rule("A609", Crisis, compares_sources=True)
def speakers_are_those_of_the_article(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """The speaker of a record must be the one whom the quoted sentence names.

    - "The clinic said" needs a party of `attributed_to`, `actor`, `by` or `through`
      with a word of that name; whoever it cites may be named too, or instead.
    - In "the clinic said six, but the mayor said two", each speaks for one number.
    - "Its head" or "the company" may mean one named just before; "she", anyone it fits.
    - A shared surname means the one last named in full.
    - A deputy does not speak for the office-holder.
    - Publisher, authors and origins may speak if the quotation names nobody.

    Why: The words of one would be put into the mouth of another.
    Wrong: "attributed_to: [interior-ministry]" for "9 people were hurt, residents said"
    Right: "attributed_to: [{unnamed: residents}]"
    """
    for spoken in _spoken_records(crisis, corpus):
        if not spoken.is_by_a_party:
            record = spoken.record
            field = "attributed_to" if record.attributed_to else "actor"
            read = _speakers_read(spoken.known, record, corpus)
            message = f"the sentence of the quotation names another speaker{read}"
            yield Fault((*spoken.where, field), message, _hint(read))


def _hint(read: str) -> str:
    """Return the hint for the speakers read, also for "the decree stated"."""
    paper = next((one for one in _PAPERS if re.search(rf"\b{one}\b", read)), None)
    if paper is None:
        return _HINT
    return f"{_HINT}; for a paper, {{unnamed: the {paper}, of: ACTOR}}"


@rule("A621", Crisis, compares_sources=True)
def each_of_several_speaks(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Of several parties in `attributed_to`, each must speak in one of the quotations.

    A609 says who speaks in a quotation.

    Why: The words of one would be put into the mouths of all.
    Wrong: "attributed_to: [clinic, mayor]" for "six were hurt, the clinic said" alone
    Right: the same with a second quotation, in which the mayor says so
    """
    for where, record, known, is_by_a_party in _spoken_records(crisis, corpus):
        if not is_by_a_party or len(record.attributed_to) < 2:
            continue
        for index, party in enumerate(record.attributed_to):
            alone = record.model_copy(update={"attributed_to": (party,)})
            if not may_speak(known, alone, corpus):
                message = "none of the quotations is what this party says"
                yield Fault((*where, "attributed_to", index), message, _HINT)


@rule("A622", Crisis, compares_sources=True)
def accusers_quote_nobody_else(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A position that accuses somebody must quote nobody but its speaker.

    A609 says who speaks in a quotation.

    Why: The accusation of one would be put into the mouth of another.
    Wrong: a second "quote: the guard beat two men, the union said" in a position of the
        clinic that accuses the guard
    Right: the same in a position of the union
    """
    for where, record, _known, is_by_a_party in _spoken_records(crisis, corpus):
        if not (is_by_a_party and record.accused and isinstance(record, Position)):
            continue
        for index, evidence in enumerate(record.evidence):
            source = corpus.sources.get(evidence.source)
            if source and not may_speak_at(evidence, source, record, corpus):
                message = "somebody other than the accusing party says this"
                yield Fault((*where, "evidence", index, "quote"), message, _HINT)


class _Spoken(NamedTuple):
    """A record of what somebody says."""

    where: KeyPath
    record: Record
    known: tuple[tuple[Evidence, Source], ...]
    """Its quotations from sources that could be read."""
    is_by_a_party: bool
    """Whether the articles let one of its parties speak at a quotation."""


@memoized
def _spoken_records(crisis: Crisis, corpus: Corpus) -> tuple[_Spoken, ...]:
    """Return the records of a brief by which somebody speaks in a quotation."""
    return tuple(
        _Spoken(where, record, known, may_speak(known, record, corpus))
        for where, record in crisis.records()
        if _speaks(record) and (known := _known_evidence(record, corpus))
    )


def _speaks(record: Record) -> bool:
    """Tell whether somebody speaks by a record; nobody does who declines to say."""
    if isinstance(record, Position):
        return record.act is not Act.DECLINES_TO_SAY
    return bool(record.attributed_to)


def _known_evidence(
    record: Record, corpus: Corpus
) -> tuple[tuple[Evidence, Source], ...]:
    """Return the quotations of a record, each with its source, as far as it is read."""
    return tuple(
        (evidence, corpus.sources[evidence.source])
        for evidence in record.evidence
        if evidence.source in corpus.sources
    )


def _speakers_read(
    known: Iterable[tuple[Evidence, Source]], record: Record, corpus: Corpus
) -> str:
    """Return the end of a message: the speakers named in the quoted clauses.

    They are named in the words of the article where it is at hand, else by actors whose
    names have the hashes that the record of the source keeps.
    """
    called: dict[str, None] = {}
    for evidence, source in known:
        clauses = quoted_clauses.supporting_clauses(evidence, record, source, corpus)
        silent = frozenset.intersection(*(one.silent for one in clauses))
        context = quotation_speakers.context_of(source, evidence.quote)
        words = (context and context.meant) or _phrases(
            evidence, source, silent, corpus
        )
        sealed = words or _sealed_speakers(evidence, source, silent, corpus)
        called.update(dict.fromkeys(sealed))
    quoted = wording.join_words([f"'{one}'" for one in called])
    return f": {quoted}" if called else ""


def _phrases(
    evidence: Evidence, source: Source, silent: Speakers, corpus: Corpus
) -> tuple[str, ...]:
    """Return an article's words for the speakers at a quotation, except silent ones."""
    article = corpus.articles.get(evidence.source, evidence.quote)
    digest = source.text_sha256 or ""
    return tuple(
        one
        for one in speakers.phrases(article, evidence.quote)
        if (words := identifying_words.keywords(one.split()))
        and quotation_speakers.keyword_seals(digest, words) not in silent
    )


def _sealed_speakers(
    evidence: Evidence, source: Source, silent: Speakers, corpus: Corpus
) -> Iterator[str]:
    """Yield the actors that a source's record keeps as speakers at a quotation."""
    context = quotation_speakers.context_of(source, evidence.quote)
    speaking = {*map(frozenset, context.speakers if context else ())} - silent
    digest = source.text_sha256 or ""
    for actor_id in context.near if context else ():
        if actor := corpus.actors.get(actor_id):
            names = [*actor.names(), actor.public_role or ""]
            if any(
                sealed_speakers.is_named(names, one, digest)
                and not sealed_speakers.is_of_other_rank(
                    one, (actor_id,), corpus, digest
                )
                for one in speaking
            ):
                yield actor_id
