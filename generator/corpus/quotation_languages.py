"""The languages of quotations."""

from __future__ import annotations

from generator.corpus.corpus import Corpus
from generator.model.records import Evidence, Figure, Record, joined_quotations
from generator.text.counts import reader
from generator.text.language_tags import ENGLISH, is_english


def quotation_language(evidence: Evidence, corpus: Corpus) -> str:
    """Return the BCP 47 tag of a quotation: its own, else that of its source."""
    source = corpus.sources.get(evidence.source)
    return evidence.language or (source.language if source else ENGLISH)


def unread_languages(figure: Figure, corpus: Corpus) -> list[str]:
    """Return the languages of a figure's quotations, if none of them can be read."""
    found = {quotation_language(one, corpus) for one in figure.evidence}
    return [] if any(map(reader.can_read, found)) else sorted(found)


def english_words(evidence: Evidence, corpus: Corpus) -> str | None:
    """Return a quotation in English: as it is, or in our translation."""
    language = quotation_language(evidence, corpus)
    return evidence.quote if is_english(language) else evidence.translation


def english_quotes(*records: Record) -> tuple[str, ...]:
    """Return the quotations of some records, or our translations of them."""
    return tuple(quote for record in records for quote in record.english_quotes())


def quoted_in_english(*records: Record) -> str:
    """Return the quotations of some records, or our translations, as one text."""
    if len(records) == 1:
        return records[0].quoted_in_english()  # by far the most frequent case
    return joined_quotations(english_quotes(*records))
