"""Check the speakers of records against those of articles around their quotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.corpus import quotation_speakers, verification, wording
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of, parties
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Evidence, Party, Position, Record
from generator.model.sources import Context, Source
from generator.model.vocabulary import Act, ActorKind
from generator.rules.framework import Fault, rule
from generator.rules.parties import named_as, quoted_clauses, sealed_speakers
from generator.rules.parties.quoted_clauses import Speakers, SupportingClause
from generator.text import identifying_words
from generator.text.language_tags import primary_language
from generator.text.speech import pronouns, speakers

SPEAKER_FIELDS = ("attributed_to", "actor", "by", "through")
"""Fields that hold the speaker of a record, or a possible one."""

_HINT = "name the speaker whom the article gives, or quote words of this party"


@rule("A609", Crisis, compares_sources=True)
def speakers_are_those_of_the_article(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """The speaker of a record must be the one whom the quoted sentence names.

    Where the sentence says "the clinic said" or "according to the union", one of the
    parties of `attributed_to`, `actor`, `by` or `through` must have a word of that
    name. If its clauses have speakers of their own ("the clinic said six, but the mayor
    said two"), a figure's number is said by the speaker of its clause. If "its head"
    speaks, the speaker may also be a body named just before; if "the company" speaks, a
    company named just before. If "she" or "it" speaks, it may be anybody whom the
    pronoun may mean. A surname that several persons share means the one last named in
    full. What a deputy says is not said by whoever holds the office. Of several parties
    in `attributed_to`, each must speak in one of the quotations; a position that
    accuses somebody quotes nobody else. Publisher, authors and origins may speak in the
    sentences of others, but not where the quotation itself names who does.

    Why: The words of one would be put into the mouth of another.
    Wrong: "attributed_to: [interior-ministry]" for "9 people were hurt, residents said"
    Right: "attributed_to: [{unnamed: residents}]"
    """
    for where, record in crisis.records():
        if not (record.attributed_to or isinstance(record, Position)):
            continue
        if isinstance(record, Position) and record.act is Act.DECLINES_TO_SAY:
            continue  # nobody speaks there
        known = [
            (evidence, corpus.sources[evidence.source])
            for evidence in record.evidence
            if evidence.source in corpus.sources
        ]
        if known and not _may_speak(known, record, corpus):
            field = "attributed_to" if record.attributed_to else "actor"
            read = _speakers_read(known, record, corpus)
            message = f"the sentence of the quotation names another speaker{read}"
            yield Fault((*where, field), message, _HINT)
        elif known:
            yield from _words_of_others(where, record, corpus)
            yield from _silent_parties(where, record, known, corpus)


def _words_of_others(where: KeyPath, record: Record, corpus: Corpus) -> Iterator[Fault]:
    """Yield the quotations of an accusing position that another party says."""
    if not (record.accused and isinstance(record, Position)):
        return
    for index, evidence in enumerate(record.evidence):
        source = corpus.sources.get(evidence.source)
        if source and not _may_speak_at(evidence, source, record, corpus):
            message = "somebody other than the accusing party says this"
            yield Fault((*where, "evidence", index, "quote"), message, _HINT)


def _silent_parties(
    where: KeyPath,
    record: Record,
    known: list[tuple[Evidence, Source]],
    corpus: Corpus,
) -> Iterator[Fault]:
    """Yield each of several parties in `attributed_to` that speaks in no quotation."""
    for index, party in enumerate(record.attributed_to):
        alone = record.model_copy(update={"attributed_to": (party,)})
        if len(record.attributed_to) > 1 and not _may_speak(known, alone, corpus):
            message = "none of the quotations is what this party says"
            yield Fault((*where, "attributed_to", index), message, _HINT)


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
        if quotation_speakers.keyword_seals(
            digest, identifying_words.keywords(one.split())
        )
        not in silent
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


def _may_speak(
    known: Iterable[tuple[Evidence, Source]], record: Record, corpus: Corpus
) -> bool:
    """Tell whether the articles let a party of a record speak at a quotation."""
    return any(
        _may_speak_at(evidence, source, record, corpus) for evidence, source in known
    )


def _may_speak_at(
    evidence: Evidence, source: Source, record: Record, corpus: Corpus
) -> bool:
    if primary_language(source.language) != "en" or not source.text_sha256:
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
        if sealed_speakers.is_called_by_kind(one, speaking, context, corpus, digest)
        or (
            sealed_speakers.is_named(names, one, digest)
            and not sealed_speakers.is_of_another(one, names, others, digest)
            and not sealed_speakers.is_of_other_rank(one, speaking, corpus, digest)
        )
    ]
    if not _may_be_meant(evidence, record, source, context, corpus):
        return False
    if not _is_quoted(names, clause.text, own, digest):
        return False
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
    quoted = speakers.speakers(quote, quote)
    if not quoted:
        return True
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
    return [party for step, party in parties(record) if step[0] in SPEAKER_FIELDS]


def _is_reporter(
    record: Record, origins: Iterable[Party], source: Source, corpus: Corpus
) -> bool:
    """Tell whether a record is attributed to publisher, author or an origin."""
    reporters = {*map(actor_of, origins)}
    reporters.update(verification.actors_of_page(source, corpus))
    return any(actor_of(party) in reporters for party in record.attributed_to)
