"""Sealing: proofs from an article on this disk, written into its source's record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.corpus import (
    actor_names_in_articles,
    quotation_speakers,
    verification,
)
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import parties
from generator.corpus.verification import Statement
from generator.loader import yaml_editor
from generator.loader.yaml_editor import RecordData
from generator.model.documents import Actor
from generator.model.records import Unnamed
from generator.model.vocabulary import Basis, Unit
from generator.text import identifying_words, near_copies, quotations
from generator.text.counts import reader
from generator.text.counts.shared.count import Count
from generator.text.counts.shared.tokens import split_sentences
from generator.text.language_tags import primary_language
from generator.text.speech import speakers
from generator.text.statements.harm_in_unread_words import untold_measures
from generator.text.statements.left_out_words import find_omission

_MIN_COPIED_WORDS = 8
"""Words from which the same sentence in two articles is no coincidence."""
_ANY_ARTICLE = "sentence"
"""Replaces an article's hash where hashes from all articles are compared."""


@dataclass(frozen=True, slots=True)
class SealResult:
    """The result of sealing one source."""

    source: str
    file: str
    """The new content of its record."""
    seals: int
    dropped: int
    """Number of removed seals, of quotations that are no longer used."""


def article_facts(found: str, actors: Mapping[str, Actor], language: str) -> RecordData:
    """Return the facts about an article that its record keeps, never its text.

    Args:
        found: The article's text.
        actors: The registered actors, of whom those named are listed.
        language: BCP 47 tag of the article. In a language that is not read, no
            numbers are found.
    """
    return {
        "text_sha256": quotations.article_hash(found),
        "words": quotations.count_words(found),
        "numbers": [_number(reading) for reading in _distinct(found, language)] or None,
        "mentions": sorted(
            name
            for name, actor in actors.items()
            if any(True for _ in actor_names_in_articles.names_in(found, actor))
        )
        or None,
    }


def _distinct(found: str, language: str) -> Iterator[Count]:
    seen = set()
    for reading in reader.read_figures(found, language):
        key = tuple(_number(reading).items())
        if key not in seen:
            seen.add(key)
            yield reading


def _number(reading: Count) -> RecordData:
    fields = ("measure", "low", "best", "high", "qualifier", "who", "unit", "basis")
    return {
        field: value
        for field in fields
        if (value := getattr(reading, field)) not in (None, Unit.PEOPLE, Basis.STATED)
    }


def seal_source(
    source: str,
    found: str,
    file: str,
    corpus: Corpus,
    stated: Iterable[Statement] = (),
) -> SealResult:
    """Seal the quotations of one source that its article has.

    A quotation that leaves a negation or a hedge out of its clause gets no seal, so
    that a checkout without the article refuses it too.

    Args:
        source: Id of the source.
        found: The article's text.
        file: Text of the source's record as it is.
        corpus: All briefs, which hold the quotations.
        stated: What the article's page says of itself; where nothing is known of it,
            earlier seals of the same article are kept.
    """
    language = corpus.sources[source].language
    known = article_facts(found, corpus.actors, language)
    folded = quotations.fold_paragraphs(found)
    english = primary_language(language) == reader.ENGLISH
    quoted = set(corpus.quotations.get(source, ()))
    seals = {
        quotations.seal(known["text_sha256"], quote)
        for quote in corpus.sealed_words.get(source, ())
        if quotations.contains(folded, quote)
        and not (english and quote in quoted and find_omission(found, quote))
    }
    names = {
        quotations.seal(known["text_sha256"], name)
        for name in names_in_article(found, corpus)
    }
    around = None
    if english:
        digest = known["text_sha256"]
        described = described_parties(found, source, corpus)
        names.update(quotation_speakers.party_seal(digest, one) for one in described)
        around = quotation_speakers.contexts(found, source, corpus)
    before = corpus.sources[source]
    dropped = len(set(before.seals) - seals - names)
    text_hash = known["text_sha256"]
    page_seals = verification.statement_seals(text_hash, stated)
    if not page_seals and before.text_sha256 == text_hash:
        page_seals = list(before.page_seals)
    values = {
        **known,
        "seals": sorted(seals | names) or None,
        "untold": [*untold_measures(found)] or None if english else None,
        "contexts": around or None,
        "page_seals": page_seals or None,
        "sentences": list(quoted_sentences(source, found, text_hash, corpus)) or None,
    }
    if before.text_sha256 != known["text_sha256"] or seals - set(before.seals):
        values["rechecked"] = None  # new quotations were never rechecked
    return SealResult(source, yaml_editor.set_keys(file, values), len(seals), dropped)


def quoted_sentences(
    source: str, found: str, text_hash: str, corpus: Corpus
) -> Iterator[RecordData]:
    """Yield the seal of each quotation of a figure with the hash of its sentence.

    Args:
        source: Id of the source.
        found: Text of the article.
        text_hash: The hash with which its quotations are sealed.
        corpus: All briefs.
    """
    quotes = {
        evidence.quote
        for crisis in corpus.crises.values()
        for figure in crisis.figures
        for evidence in figure.evidence
        if evidence.source == source
    }
    paragraphs = (" ".join(part.split()) for part in found.split("\n\n"))
    sentences = [
        part[one[0].start : one[-1].end]
        for part in paragraphs
        for one in split_sentences(part)
    ]
    for quote in sorted(quotes):
        folded = quotations.fold(quote)
        for sentence in sentences:
            is_long = quotations.count_words(sentence) >= _MIN_COPIED_WORDS
            if is_long and folded in quotations.fold(sentence):
                seal = quotations.seal(text_hash, quote)
                fingerprint = quotations.seal(_ANY_ARTICLE, sentence)
                pairs = near_copies.pair_hashes(sentence)
                yield {"quotation": seal, "sentence": fingerprint, "pairs": pairs}
                break


def names_in_article(found: str, corpus: Corpus) -> Iterator[str]:
    """Yield every name of an actor that occurs in an article; each gets a seal.

    So a clone without the article can tell that an actor was renamed since.
    """
    for actor in corpus.actors.values():
        yield from actor_names_in_articles.names_in(found, actor)


def described_parties(article: str, name: str, corpus: Corpus) -> Iterator[str]:
    """Yield the unnamed parties whom an article describes near a quotation of theirs.

    Args:
        article: The article's text, in English.
        name: The id of its source.
        corpus: All records that quote it.
    """
    for use in corpus.source_uses.get(name, ()):
        near = "\n\n".join(
            speakers.surroundings(article, evidence.quote)
            for evidence in use.record.evidence
            if evidence.source == name
        )
        for _, party in parties(use.record):
            if isinstance(party, Unnamed) and identifying_words.describes(
                near, party.unnamed
            ):
                yield party.unnamed
