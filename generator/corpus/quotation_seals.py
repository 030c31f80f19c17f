"""Sealing: proofs from an article on this disk, written into its source's record."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.corpus import persons_by_surname, quotation_speakers, verification
from generator.corpus.corpus import Corpus
from generator.corpus.names import actor_names_in_articles
from generator.corpus.verification import PageStatement
from generator.loader import project_loader, yaml_editor
from generator.loader.project_loader import File
from generator.loader.project_paths import source_path
from generator.loader.yaml_editor import RecordData
from generator.model.documents import Actor
from generator.model.parties import Unnamed
from generator.model.sources import Context, QuotedSentence, Source
from generator.model.vocabulary import Basis, Reporting, Unit
from generator.text import identifying_words, near_copies, quotations
from generator.text.counts import reader
from generator.text.counts.shared.count import Count
from generator.text.language_tags import is_english
from generator.text.nearby import counted_phrases
from generator.text.omissions.left_out_words import find_omission
from generator.text.speech import possessed_parties, speakers
from generator.text.statements.harm_in_unread_words import untold_measures
from generator.text.tokens import split_sentences

_MIN_COPIED_WORDS = 8
"""Words from which the same sentence in two articles is not a coincidence."""
_ANY_ARTICLE = "sentence"
"""Replaces an article's hash where hashes from all articles are compared."""


@dataclass(frozen=True, slots=True)
class SealResult:
    """The result of sealing one source."""

    source: str
    record: str
    """The new text of its record."""
    seals: int
    dropped: int
    """Number of removed seals, of quotations that are no longer used."""


def article_facts(
    article: str, actors: Mapping[str, Actor], language: str
) -> RecordData:
    """Return the facts about an article that its record keeps, never its text.

    Args:
        article: The article's text.
        actors: The registered actors, of whom those named are listed.
        language: BCP 47 tag of the article. In a language that is not read, no
            numbers are found.
    """
    numbers = [_number(count) for count in _distinct(article, language)]
    mentions = sorted(actor_names_in_articles.named_by(article, actors))
    return {
        "text_sha256": quotations.article_hash(article),
        "words": quotations.count_words(article),
        "numbers": numbers or None,
        "mentions": mentions or None,
    }


def _distinct(article: str, language: str) -> Iterator[Count]:
    seen = set()
    for reading in reader.read_figures(article, language):
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
    article: str,
    record: str,
    corpus: Corpus,
    stated: Collection[PageStatement] = (),
) -> SealResult:
    """Seal the quotations of one source that its article has.

    A quotation that leaves a negation or a hedge out of its clause gets no seal, so
    that a checkout without the article refuses it too.

    Args:
        source: Id of the source.
        article: The article's text.
        record: Text of the source's record as it is.
        corpus: All briefs, which hold the quotations.
        stated: What the article's page says of itself; where nothing is known of it,
            earlier seals of the same article are kept.
    """
    before = corpus.sources[source]
    facts = article_facts(article, corpus.actors, before.language)
    digest = facts["text_sha256"]
    english = is_english(before.language)
    quoted = _sealed_quotations(source, article, corpus)
    headlined = _named_in_headline(source, stated, corpus)
    quotes = {quotations.seal(digest, words) for words in (*quoted, *headlined)}
    names = _name_seals(source, article, digest, corpus)
    page_seals = verification.statement_seals(digest, stated)
    if not page_seals and before.text_sha256 == digest:
        page_seals = list(before.page_seals)
    contexts = quotation_speakers.contexts(article, source, corpus) if english else []
    sentences = list(quoted_sentences(source, article, digest, corpus))
    values = {
        **facts,
        "seals": sorted(quotes | names) or None,
        "untold": [*untold_measures(article)] or None if english else None,
        "contexts": contexts or None,
        "page_seals": page_seals or None,
        "sentences": sentences or None,
    }
    if before.text_sha256 != digest or quotes - set(before.seals):
        values["rechecked"] = None  # new quotations were never rechecked
    dropped = len(set(before.seals) - quotes - names)
    return SealResult(
        source, yaml_editor.set_keys(record, values), len(quotes), dropped
    )


def _sealed_quotations(source: str, article: str, corpus: Corpus) -> Iterator[str]:
    """Yield the words quoted from a source, or used as a name, that get a seal."""
    paragraphs = quotations.fold_paragraphs(article)
    english = is_english(corpus.sources[source].language)
    quoted = set(corpus.quotations.get(source, ()))
    for words in corpus.sealed_words.get(source, ()):
        omits = english and words in quoted and find_omission(article, words)
        if quotations.contains(paragraphs, words) and not omits:
            yield words


def _name_seals(source: str, article: str, digest: str, corpus: Corpus) -> set[str]:
    """Return the seals of the names of actors, and of unnamed parties, in an article.

    So a clone without the article can tell that an actor was renamed since.
    """
    seals = {
        quotations.seal(digest, name)
        for names in actor_names_in_articles.named_by(article, corpus.actors).values()
        for name in names
    }
    if is_english(corpus.sources[source].language):
        for party in described_parties(article, source, corpus):
            seals.add(quotation_speakers.party_seal(digest, party))
        for party in _counted_parties(article, source, corpus):
            seals.add(counted_phrases.count_seal(digest, party))
    for actor in persons_by_surname.called_by_surname(article, source, corpus):
        seals.add(persons_by_surname.surname_seal(digest, actor))
    return seals


def with_earlier(sealed: SealResult, before: Source) -> SealResult:
    """Return a result with what sealing dropped of the same article.

    That is for a source quoted by a brief that can be read only in part: the rest of
    the brief may have those quotations.

    Args:
        sealed: The result.
        before: The record of the source as it was.
    """
    path = source_path(sealed.source)
    now = project_loader.parse_file(path, sealed.record, Source)
    if not isinstance(now, File) or now.record.text_sha256 != before.text_sha256:
        return sealed
    after = now.record
    contexts = {one.quote: one for one in (*before.contexts, *after.contexts)}
    sentences = {one.quotation: one for one in (*before.sentences, *after.sentences)}
    values = {
        "seals": sorted({*before.seals, *after.seals}) or None,
        "contexts": _dumped(contexts) or None,
        "sentences": _dumped(sentences) or None,
    }
    record = yaml_editor.set_keys(sealed.record, values)
    return replace(sealed, record=record, dropped=0)


def _dumped(by_seal: Mapping[str, Context | QuotedSentence]) -> list[RecordData]:
    """Return facts of a record, in order of seals."""
    return [
        one.model_dump(mode="json", exclude_unset=True)
        for _, one in sorted(by_seal.items())
    ]


def _named_in_headline(
    name: str, stated: Collection[PageStatement], corpus: Corpus
) -> Iterator[str]:
    """Yield the names that the headline of a party's own statement gives it.

    The text itself may say only "we".
    """
    source = corpus.sources[name]
    if source.reporting is not Reporting.PARTY_STATEMENT:
        return
    headlines = [value for field, value in stated if field == "headline"]
    if verification.is_stated(source, "headline", source.headline or ""):
        headlines.append(source.headline or "")
    folded = tuple(map(quotations.fold, headlines))
    for words in corpus.sealed_words.get(name, ()):
        if words not in corpus.quotations[name] and quotations.contains(folded, words):
            yield words


def quoted_sentences(
    source: str, article: str, digest: str, corpus: Corpus
) -> Iterator[RecordData]:
    """Yield the seal of each quotation of a figure with the hash of its sentence.

    Args:
        source: Id of the source.
        article: The article's text.
        digest: The hash with which its quotations are sealed.
        corpus: All briefs.
    """
    quotes = {
        evidence.quote
        for crisis in corpus.crises.values()
        for figure in crisis.figures
        for evidence in figure.evidence
        if evidence.source == source
    }
    paragraphs = (" ".join(part.split()) for part in article.split("\n\n"))
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
                seal = quotations.seal(digest, quote)
                fingerprint = quotations.seal(_ANY_ARTICLE, sentence)
                pairs = near_copies.pair_hashes(sentence)
                yield {"quotation": seal, "sentence": fingerprint, "pairs": pairs}
                break


def _counted_parties(article: str, name: str, corpus: Corpus) -> Iterator[str]:
    """Yield unnamed parties that an article has with a number that is not quoted."""
    for use in corpus.source_uses.get(name, ()):
        own = [one.quote for one in use.record.evidence if one.source == name]
        quoted = {word for quote in own for word in quotations.split_words(quote)}
        near = "\n\n".join(speakers.surroundings(article, quote) for quote in own)
        for _, party in use.record.parties():
            if (
                isinstance(party, Unnamed)
                and quotations.split_words(party.unnamed)[0] not in quoted
                and counted_phrases.has_count(near, party.unnamed)
            ):
                yield party.unnamed


def described_parties(article: str, name: str, corpus: Corpus) -> Iterator[str]:
    """Yield the unnamed parties whom an article describes near a quotation of theirs.

    Args:
        article: The article's text, in English.
        name: The id of its source.
        corpus: All records that quote it.
    """
    for use in corpus.source_uses.get(name, ()):
        own = [one.quote for one in use.record.evidence if one.source == name]
        near = "\n\n".join(speakers.surroundings(article, quote) for quote in own)
        for _, party in use.record.parties():
            if isinstance(party, Unnamed) and (
                identifying_words.describes(near, party.unnamed)
                or possessed_parties.describes(article, own, party.unnamed)
            ):
                yield party.unnamed
