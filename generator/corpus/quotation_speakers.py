"""Speakers and actors named around each quotation, by the text of its article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.corpus import counted_in_quotations
from generator.corpus.corpus import Corpus
from generator.corpus.names import (
    actor_names_in_articles,
    bodies_called_by_kind,
    meant_persons,
)
from generator.corpus.names.actor_names_in_articles import ActorNames
from generator.loader.yaml_editor import RecordData
from generator.model.documents import Actor
from generator.model.records import Record
from generator.model.sources import Context, Source
from generator.text import identifying_words, quotations
from generator.text.language_tags import is_english
from generator.text.speech import pronouns, quoted_subjects, speakers
from generator.text.statements import denials_and_doubts


class _Article(NamedTuple):
    """An article whose quotations get a context."""

    text: str
    digest: str
    source: str
    actors: Mapping[str, Actor]
    """The actors whom it may name."""


def contexts(
    article: str, name: str, corpus: Corpus, text_hash: str = ""
) -> list[RecordData]:
    """Return the context of each quotation from an article, in order of seals.

    Args:
        article: The article's text, in English.
        name: The id of its source.
        corpus: All records, with the quotations and the names that they give to actors.
        text_hash: Hash of the text that was sealed, if the article may have changed.
    """
    digest = text_hash or quotations.article_hash(article)
    actors = actor_names_in_articles.without_namesakes(article, corpus.actors)
    known = _Article(article, digest, name, actors)
    found = {
        quotations.seal(digest, quote): _context(known, quote, corpus)
        for quote in corpus.quotations.get(name, ())
    }
    return [{"quote": seal, **facts} for seal, facts in sorted(found.items())]


def _context(known: _Article, quote: str, corpus: Corpus) -> RecordData:
    article, digest, name, actors = known

    def seals(parties: Iterable[Iterable[str]]) -> list[list[str]]:
        return [sorted(keyword_seals(digest, words)) for words in parties]

    names = ActorNames(actors, _named_as(name, corpus))
    pronoun = pronouns.speaking_pronoun(article, quote)
    unnamed = meant_persons.with_unnamed_speaker(pronoun, article, quote, names)
    speaking = seals(unnamed or speakers.speakers(article, quote))
    silent = sorted(seals(speakers.of_other_clauses(article, quote)))
    near = speakers.surroundings(article, quote)
    facts = {
        "speakers": speaking,
        "silent": silent if speaking else [],
        "informants": seals(speakers.informants(article, quote)),
        "near": sorted(names.named_themselves(near)),
        "years": [*speakers.years(article, quote)],
        "pronoun": bool(pronoun) and not unnamed,
        "meant": [] if unnamed else sorted(meant_persons.meant(article, quote, names)),
        "bodies": sorted(bodies_called_by_kind.meant(article, quote, names)),
        "disputed": _is_disputed(article, quote),
        "answers": sorted({one for one, _ in answers(article, quote, name, corpus)}),
        "subjects": sorted(_subjects(article, quote, names)),
        "groups": sorted(
            counted_in_quotations.groups(article, digest, quote, name, corpus)
        ),
        "places": sorted(
            counted_in_quotations.places(article, digest, quote, name, corpus)
        ),
        "measures": sorted(
            counted_in_quotations.measures(article, quote, name, corpus)
        ),
    }
    return {key: value for key, value in facts.items() if value}


def _subjects(article: str, quote: str, names: ActorNames) -> set[str]:
    """Return the possible subjects of a quotation that begins with its verb."""
    found: set[str] = set()
    for before in quoted_subjects.words_before(article, quote):
        own = {*names.named_in(before)}
        if not own:
            return set()  # the article leaves open whom it means
        found |= own
    return found


def _is_disputed(article: str, quote: str) -> bool:
    """Tell whether somebody denies or doubts what the sentence of a quotation says."""
    return any(
        denials_and_doubts.disputes_itself(article[one[0].start : one[-1].end])
        for one in speakers.sentences_of(article, quote)
    ) or any(
        denials_and_doubts.disputes_previous(text)
        or denials_and_doubts.denies_harm(text, quote)
        for text in speakers.sentences_behind(article, quote)[:1]
    )


def answers(
    article: str, quote: str, name: str, corpus: Corpus
) -> Iterator[tuple[str, str]]:
    """Yield the actors who deny something beside a quotation, each with the words.

    They do so in the rest of its sentence, or in the two after it. A pronoun that
    denies it means the actors named in the sentence of the quotation.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
        name: The id of its source.
        corpus: All records.
    """
    names = ActorNames(corpus.actors, _named_as(name, corpus))
    sentences = [
        article[one[0].start : one[-1].end]
        for one in speakers.sentences_of(article, quote)
    ]
    quoted = "\n\n".join(sentences)
    rests = [rest for one in sentences if (rest := one.partition(quote)[2])]
    denials = [*filter(denials_and_doubts.denial_in, rests)]
    behind = speakers.sentences_behind(article, quote)
    for text in (*denials, *filter(denials_and_doubts.answers, behind)):
        phrases = [*speakers.phrases_by_sentence(text, text)]
        spoken = " ".join(" ".join(words) for one in phrases for words in one)
        denial = denials_and_doubts.denial_in(text)
        if text in denials:
            spoken = spoken or denial  # "a charge Norvia disputes"
        pronoun = pronouns.first_pronoun(denial if text in denials else denial and text)
        for actor_id, actor in names.actors.items():
            is_meant = pronoun and meant_persons.may_mean(pronoun, actor)
            if names.is_named(actor_id, spoken) or (
                is_meant and names.is_named(actor_id, quoted)
            ):
                yield actor_id, text


def _named_as(name: str, corpus: Corpus) -> Mapping[str, Iterable[str]]:
    """Return the words of `named_as` for each actor, in records that quote a source."""
    found: dict[str, list[str]] = {}
    for use in corpus.source_uses.get(name, ()):
        for actor, words in use.record.named_as.items():
            found.setdefault(actor, []).append(words)
    return found


def party_seal(digest: str, phrase: str) -> str:
    """Return the seal of an unnamed party in an article."""
    return quotations.seal(digest, f"party: {phrase}")


def keyword_seals(digest: str, words: Iterable[str]) -> frozenset[str]:
    """Return the hashes by which a source's record keeps the words for a speaker."""
    return frozenset(quotations.seal(digest, f"speaker: {word}") for word in words)


def is_among(
    parties: Iterable[Iterable[str]], digest: str, names: frozenset[str]
) -> bool:
    """Tell whether one of some parties of an article can have certain names.

    Args:
        parties: The hashes of the words for each, as the record of a source has them.
        digest: The hash of the article.
        names: The keywords of the names.
    """
    known = keyword_seals(digest, names)
    generic = keyword_seals(digest, identifying_words.GENERIC)
    return any(
        identifying_words.is_same(frozenset(one), known, generic) for one in parties
    )


def differing(article: str, name: str, corpus: Corpus) -> list[str]:
    """Return the seals of quotations whose context in the article has changed.

    Only sealed quotations from articles in English are compared. Actors that were
    registered since, whom the record of the source does not list, do not count.

    Args:
        article: The article's text, in English.
        name: The id of its source.
        corpus: All records.
    """
    source = corpus.sources[name]
    if not is_english(source.language):
        return []
    recorded = {one.quote: one for one in source.contexts}
    around = contexts(article, name, corpus, source.text_sha256 or "")
    found = map(Context.model_validate, around)
    return [
        one.quote
        for one in found
        if one.quote in source.seals
        and (
            (known := recorded.get(one.quote)) is None
            or not _has_speakers(known, one)
            or {*known.informants} != {*one.informants}
            or known.years != one.years
            or not {*known.near} <= {*one.near}
        )
    ]


def _has_speakers(known: Context, found: Context) -> bool:
    """Tell whether a context has the speakers found, but for parties whom they cite.

    Records that were sealed earlier do not have those as speakers.
    """
    added = {*found.speakers} - {*known.speakers}
    return {*known.speakers} <= {*found.speakers} and all(
        any({*one} & {*informant} for informant in found.informants) for one in added
    )


def context_of(source: Source, quote: str) -> Context | None:
    """Return the context of a quotation in the record of its source, if recorded."""
    if not source.text_sha256:
        return None
    seal = quotations.seal(source.text_sha256, quote)
    return source.context_of(seal)


def contexts_of(record: Record, corpus: Corpus) -> list[Context | None]:
    """Return the context of each quotation of a record, None where not recorded."""
    return [
        context_of(source, evidence.quote)
        for evidence in record.evidence
        if (source := corpus.sources.get(evidence.source))
    ]
