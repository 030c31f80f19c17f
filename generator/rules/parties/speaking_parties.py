"""Whether the articles let a party of a record speak at its quotations."""

from __future__ import annotations

from collections.abc import Iterable

from generator.corpus import quotation_speakers, verification
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.model.parties import Party
from generator.model.records import Evidence, Position, Record
from generator.model.sources import Context, Source
from generator.model.vocabulary import ActorKind
from generator.rules.parties import named_as, quoted_clauses, sealed_speakers
from generator.rules.parties.quoted_clauses import Speakers, SupportingClause
from generator.text import identifying_words
from generator.text.language_tags import is_english
from generator.text.speech import pronouns, speaker_words, speakers

_THINGS = frozenset(map(identifying_words.stem, speaker_words.COUNTS))
SPEAKER_FIELDS = ("attributed_to", "actor", "by", "through")
"""Fields that hold the speaker of a record, or a possible one."""


def may_speak(
    known: Iterable[tuple[Evidence, Source]], record: Record, corpus: Corpus
) -> bool:
    """Tell whether the articles let a party of a record speak at a quotation."""
    return any(
        may_speak_at(evidence, source, record, corpus) for evidence, source in known
    )


def may_speak_at(
    evidence: Evidence, source: Source, record: Record, corpus: Corpus
) -> bool:
    """Tell whether an article lets a party of a record speak at one quotation."""
    if not is_english(source.language) or not source.text_sha256:
        return True
    clauses = quoted_clauses.supporting_clauses(evidence, record, source, corpus)
    return any(_may_say(one, evidence, source, record, corpus) for one in clauses)


def _may_say(
    clause: SupportingClause,
    evidence: Evidence,
    source: Source,
    record: Record,
    corpus: Corpus,
) -> bool:
    """Tell whether an article lets a party of a record say a clause of a quotation."""
    digest = source.text_sha256 or ""
    speaking = _speaking(record)
    context = quotation_speakers.context_of(source, evidence.quote)
    names = [
        name for party in speaking for name in named_as.names_of(party, record, corpus)
    ]
    known = [*map(frozenset, context.speakers)] if context else []
    sealed = [one for one in known if one not in clause.silent]
    others = sealed_speakers.others(speaking, context, corpus)
    own = [
        one
        for one in sealed
        if not sealed_speakers.is_cited_for_deed(one, context, record, evidence.quote)
        and (
            sealed_speakers.is_called_by_kind(one, speaking, context, corpus, digest)
            or (
                sealed_speakers.is_named(names, one, digest)
                and not sealed_speakers.is_of_another(one, names, others, digest)
                and not sealed_speakers.is_of_other_rank(one, speaking, corpus, digest)
            )
        )
    ]
    if not _may_be_meant(evidence, record, source, context, corpus):
        return False
    if not _is_quoted(names, clause.text, own, digest):
        return False
    if clause.tellers and not own and not _is_among(clause.tellers, names):
        return _is_reporter(record, source.origins, source, corpus)
    if context is None or not known or own:
        return True
    if not sealed and isinstance(record, Position) and not clause.is_main:
        return True  # the clause is about a wish or a deed
    if sealed_speakers.is_keyword(identifying_words.OWN_REPORTER, sealed, digest):
        return _is_reporter(record, (), source, corpus)
    if _is_reporter(record, source.origins, source, corpus):
        return True
    return sealed_speakers.is_keyword(speakers.BODY_BEFORE, sealed, digest) and any(
        _is_body(party, corpus) and actor_of(party) in context.near
        for party in speaking
    )


def _is_among(tellers: Speakers, names: list[str]) -> bool:
    """Tell whether one of some names is that of who may give a number."""
    words = identifying_words.of_names(names)
    bodies = identifying_words.whole_names(names)
    return any(
        identifying_words.is_same(one, words) or any(body <= one for body in bodies)
        for one in tellers
    )


def _may_be_meant(
    evidence: Evidence,
    record: Record,
    source: Source,
    context: Context | None,
    corpus: Corpus,
) -> bool:
    """Tell whether a party may be whom a speaking pronoun or a shared surname means.

    A pronoun never means the paper that reports, unless it is named before.
    """
    quote = evidence.quote
    is_open = context is not None and (context.pronoun or bool(context.meant))
    if not (is_open or pronouns.speaking_pronoun(quote, quote)):
        return True
    named = {actor_of(party) for party in _speaking(record)}
    if None in named:
        return True  # a party without a name
    meant = {*context.meant} if context else set()
    if meant:
        return not named.isdisjoint(meant)
    reporters = verification.actors_of_page(source, corpus)
    return not named <= reporters


def _is_quoted(
    names: list[str], quote: str, own: list[frozenset[str]], digest: str
) -> bool:
    """Tell whether a quotation has one of these names as its speaker, or nobody.

    Args:
        names: The names of those who may speak in a record.
        quote: The quotation, or the clause of it that has a number.
        own: Speakers of the whole sentence, hashed, that have one of the names; the
            quotation may begin in the middle of theirs.
        digest: Hash of the article.
    """
    quoted = [one for one in speakers.speakers(quote, quote) if one.isdisjoint(_THINGS)]
    if not quoted:
        return True  # or "according to the findings", whose source is named elsewhere
    words = identifying_words.of_names(names)
    bodies = identifying_words.whole_names(names)
    return any(
        identifying_words.is_same(one, words)
        or any(body <= one for body in bodies)
        or speakers.BODY_BEFORE in one
        or any(quotation_speakers.keyword_seals(digest, one) <= known for known in own)
        for one in quoted
    )


def _is_body(party: Party, corpus: Corpus) -> bool:
    """Tell whether a party can have a head, unlike people and the audience."""
    actor = corpus.actors.get(actor_of(party) or "")
    return actor is not None and actor.kind not in (ActorKind.PERSON, ActorKind.MEDIA)


def _speaking(record: Record) -> list[Party]:
    """Return the possible speakers of a record."""
    return [party for step, party in record.parties() if step[0] in SPEAKER_FIELDS]


def _is_reporter(
    record: Record, origins: Iterable[Party], source: Source, corpus: Corpus
) -> bool:
    """Tell whether a record is attributed to publisher, author or an origin."""
    reporters = {*map(actor_of, origins)}
    reporters.update(verification.actors_of_page(source, corpus))
    return any(actor_of(party) in reporters for party in record.attributed_to)
