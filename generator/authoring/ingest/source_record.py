"""The record of a source, made or updated from an extracted article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from anyascii import anyascii

from generator.authoring.ingest import extraction
from generator.authoring.ingest.dates import date_parsing
from generator.authoring.ingest.extraction import Article
from generator.authoring.ingest.fields import page_metadata
from generator.corpus import quotation_seals, verification, wording
from generator.corpus.corpus import Corpus
from generator.loader import yaml_editor
from generator.loader.yaml_editor import RecordData
from generator.model import validators
from generator.model.exceptions import BriefsError
from generator.model.vocabulary import Extent
from generator.text import quotations
from generator.text.language_tags import ENGLISH

SCHEMA_COMMENT = "# yaml-language-server: $schema=../schemas/source.json\n"
"""First line of a record, from which editors learn its schema."""
_MAX_PUBLISHER_WORDS = 3
_MAX_HEADLINE_WORDS = 2
"""Words of publisher and headline that an id is made of."""
_SHORT_WORD = 3
"""Letters of words of a headline that an id leaves out, such as "and" and "the"."""
_FEW = 5
"""Words that are shown of the beginning and of the end of an article."""
_FIELD_LABELS = {
    "authors": "author",
    "url": "address",
    "published": "date of publication",
}
"""Names of fields in messages, where they differ from the keys."""


@dataclass(frozen=True, slots=True)
class SourceFiles:
    """A source's files, not yet written, and remarks on them."""

    source: str
    """Id of the source."""
    record: str
    """YAML of its record."""
    article: str
    """Text of its article."""
    notes: tuple[str, ...]
    """Messages about fields that could not be filled in."""
    differs: tuple[str, ...]
    """Messages about differences from the article that was added before."""
    is_quoted: bool
    """Whether records rest on the article that was added before."""


class AddSourceError(BriefsError):
    """The article cannot be added; the message says why."""

    def __init__(self, message: str, missing: Iterable[str] = ()) -> None:
        """Take the message, and the fields that were neither found nor given."""
        self.missing = tuple(missing)
        super().__init__(message)


def prepare_source(
    article: Article,
    given: Mapping[str, str],
    corpus: Corpus,
    record: str | None,
    today: str,
) -> SourceFiles:
    """Make the record of a source, or update the facts about its article.

    Args:
        article: The extracted article.
        given: Fields given by the user, which take precedence over extracted ones;
            `id` is the source's id.
        corpus: All records and articles of the project.
        record: YAML of the existing record with that id, if there is one.
        today: Date of retrieval, as ISO 8601.

    Raises:
        AddSourceError: A required field was neither extracted nor given, the article
            was already added under another id, or another one has its id.
    """
    name = given.get("id") or suggest_id(article, given, corpus)
    known = corpus.sources.get(name)
    language = known.language if known else article.language or ENGLISH
    facts = quotation_seals.article_facts(article.text, corpus.actors, language)
    digest = facts["text_sha256"]
    facts["page_seals"] = verification.statement_seals(digest, article.stated) or None
    for other, source in corpus.sources.items():
        if other != name and source.text_sha256 == digest:
            raise AddSourceError(f"this article was already added as '{other}'")
    if known and not _is_same(name, article, corpus):
        raise AddSourceError(
            f"'{name}' is another article, '{known.title}'; "
            "give this one another id with --id"
        )
    if record is None:
        fields, notes = _fields(article, given, corpus, today)
        fields |= {field: value for field, value in facts.items() if value is not None}
        return SourceFiles(
            name,
            SCHEMA_COMMENT + yaml_editor.dump(fields),
            article.text,
            notes,
            differs=(),
            is_quoted=False,
        )
    differences = _differences(name, article, corpus)
    # The article is no longer the one that was found again.
    values = facts | {"rechecked": None} if differences else facts
    typed = {field: one for field, one in given.items() if field != "id"}
    updated = yaml_editor.set_keys(record, values | typed)
    is_quoted = bool(corpus.sealed_words.get(name))
    return SourceFiles(name, updated, article.text, (), differences, is_quoted)


def suggest_id(
    article: Article, given: Mapping[str, str], corpus: Corpus | None = None
) -> str:
    """Make a short id from publisher, month and any headline, as given or extracted.

    Other scripts are transliterated, and a number tells articles of one corpus apart
    whose ids would be the same.

    Raises:
        AddSourceError: Publisher or month is unknown.
    """
    publisher = given.get("publisher") or article.publisher or ""
    published = _published(article, given)[0] or ""
    headline = given.get("headline") or article.headline or ""
    _require({"publisher": publisher, "published": published})
    headline_words = [w for w in _id_words(headline) if len(w) > _SHORT_WORD]
    publisher_words = [word for word in _id_words(publisher) if word != "the"]
    words = [
        *publisher_words[:_MAX_PUBLISHER_WORDS],
        *published.strip("./~")[:7].split("-"),
        *headline_words[:_MAX_HEADLINE_WORDS],
    ]
    name = "-".join(words)
    others = (name if number == 1 else f"{name}-{number}" for number in count(1))
    return next(
        other
        for other in others
        if corpus is None
        or other not in corpus.sources
        or _is_same(other, article, corpus)
    )


def _published(
    article: Article, given: Mapping[str, str]
) -> tuple[str | None, str | None]:
    """Return the date of publication, and its basis unless it is given.

    Where an article has no date, or only a guess, the address may have it.
    """
    if published := given.get("published"):
        return published, None
    day = date_parsing.find_date_in_url(given.get("url", ""))
    if day and (not article.published or article.date_basis == extraction.GUESSED):
        return day, page_metadata.OF_ADDRESS
    return article.published, article.date_basis


def _require(fields: Mapping[str, object]) -> None:
    missing = [name for name, value in fields.items() if not value]
    if missing:
        labels = [f"no {_FIELD_LABELS.get(one, one)}" for one in missing]
        were = "was" if len(labels) == 1 else "were"
        raise AddSourceError(f"{wording.join_words(labels)} {were} found", missing)


def _id_words(text: str) -> list[str]:
    """Return the words of a text in any script, for an id."""
    if not text.isascii():
        # Chinese is transliterated with a capital for each syllable and no spaces.
        text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", anyascii(text))
    return validators.id_words(text)


def _is_same(name: str, article: Article, corpus: Corpus) -> bool:
    """Tell whether a source is an earlier version of an article, not another one."""
    source = corpus.sources[name]
    if source.text_sha256 in (None, quotations.article_hash(article.text)):
        return True
    if source.url and article.url and str(source.url) == article.url:
        return True
    headline = (article.headline or "").casefold()
    if headline and headline == (source.headline or "").casefold():
        return True
    old = set(quotations.fold_paragraphs(corpus.articles.get(name, "")))
    new = set(quotations.fold_paragraphs(article.text))
    return len(old & new) * 2 > len(old)


def _fields(
    article: Article, given: Mapping[str, str], corpus: Corpus, today: str
) -> tuple[RecordData, tuple[str, ...]]:
    """Return the fields of a new record in order, and notes on those left out."""
    published, basis = _published(article, given)
    fields: RecordData = {
        "format": 1,
        "publisher": given.get("publisher") or article.publisher,
        "headline": given.get("headline") or article.headline,
        "authors": list(article.authors),
        "url": given.get("url") or article.url,
        "published": published,
        "date_basis": basis,
        "retrieved": today,
        "language": article.language,
        "extent": _extent(article, given),
        "origins": [
            name for origin in article.origins for name in corpus.named(origin)
        ],
    }
    _require({"publisher": fields["publisher"]})
    notes = [
        f"no {_FIELD_LABELS.get(field, field)} was found"
        for field in article.missing
        if not fields.get(field)
    ]
    notes += [
        f"the origin '{origin}' is left out, as it has no file in briefs/actors yet"
        for origin in article.origins
        if not corpus.named(origin)
    ]
    if fields["extent"] and not given.get("extent"):
        notes.append(
            "the text ends in the middle of a sentence, so it is treated as only "
            "the beginning; if the text is complete, remove extent"
        )
    notes.append("no archive address is known; add archive_url if there is one")
    notes.append("no abstract; add one in your own words")
    return {field: value for field, value in fields.items() if value}, tuple(notes)


def _extent(article: Article, given: Mapping[str, str]) -> str | None:
    """Return "beginning" where an article is cut or said to be, or nothing."""
    extent = given.get("extent") or article.extent.value
    return extent if extent != Extent.WHOLE else None


def _differences(name: str, article: Article, corpus: Corpus) -> tuple[str, ...]:
    """Return how an article differs from the one that its source had before."""
    source = corpus.sources[name]
    if source.text_sha256 in (None, quotations.article_hash(article.text)):
        return ()
    words = quotations.count_words(article.text)
    messages = [f"{words} words instead of {source.words}"]
    paragraphs = quotations.fold_paragraphs(article.text)
    if old_text := corpus.articles.get(name):
        old = quotations.fold_paragraphs(old_text)
        removed = len([paragraph for paragraph in old if paragraph not in paragraphs])
        added = len([paragraph for paragraph in paragraphs if paragraph not in old])
        messages.append(
            f"{wording.number_with_noun(removed, 'paragraph')} removed or changed,"
            f" {added} added or changed"
        )
    messages += [
        f"quotation no longer found: '{quote}'"
        for quote in corpus.sealed_words.get(name, ())
        if not quotations.contains(paragraphs, quote)
    ]
    return tuple(messages)


def findings(article: Article, given: Mapping[str, str]) -> Iterator[str]:
    """Yield what was found in an article or given, to be looked over.

    The notes say what is missing.
    """
    published, basis = _published(article, given)
    date = f"{published or 'unknown'} ({basis})"
    values = {
        "publisher": given.get("publisher") or article.publisher,
        "authors": ", ".join(article.authors),
        "date": given.get("published") or date,
        "address": given.get("url") or article.url,
        "origins": ", ".join(article.origins),
        "language": article.language,
    }
    yield given.get("headline") or article.headline or "no headline"
    yield from (f"{name}: {value}" for name, value in values.items() if value)
    length = wording.number_with_noun(quotations.count_words(article.text), "word")
    paragraphs = article.text.split("\n\n")
    start = " ".join(paragraphs[0].split()[:_FEW])
    end = " ".join(paragraphs[-1].split()[-_FEW:])
    yield f"text: {length}, from “{start}” to “{end}”"
