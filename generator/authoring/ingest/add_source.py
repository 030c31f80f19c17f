"""An article with its record: what is new, what is as it was, what fails now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.authoring.ingest.extraction import Article
from generator.corpus import seals
from generator.corpus.corpus import Corpus
from generator.loader import yaml_editor
from generator.model import validators
from generator.model.exceptions import BriefsError
from generator.text import quotations

_SLUG_WORDS = 4
SCHEMA = "# yaml-language-server: $schema=../schemas/source.json\n"
_CALLED = {"authors": "author", "url": "address", "published": "day of publication"}
"""What the keys of a record are called in a sentence."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking an article in comes to; nothing is written yet."""

    source: str
    """Id of the source."""
    record: str
    """New text of its record."""
    article: str
    notes: tuple[str, ...]
    """What could not be found, in sentences."""
    differs: tuple[str, ...]
    """How it differs from the article taken in before, in sentences."""


class TakingError(BriefsError):
    """The article cannot be taken in; the message says what to give."""


def take(
    article: Article,
    given: Mapping[str, str],
    corpus: Corpus,
    record: str | None,
    today: str,
) -> Taken:
    """Make or renew the record of an article.

    Args:
        article: What was extracted.
        given: Fields that a person gave; they win over what was found. `id` names
            the source.
        corpus: Everything that is there already.
        record: Text of the record that is there under that id, if one is.
        today: The day of retrieval, as ISO 8601.

    Raises:
        TakingError: A field that a record needs was neither found nor given, or
            the article is there under another id.
    """
    known = seals.facts(article.text, corpus.actors)
    name = given.get("id") or identify(article, given)
    for other, source in corpus.sources.items():
        if other != name and source.text_sha256 == known["text_sha256"]:
            raise TakingError(f"this article is already taken in as '{other}'")
    if record is None:
        fields, notes = _fields(article, given, corpus, today)
        kept = {field: value for field, value in known.items() if value is not None}
        return Taken(
            name, SCHEMA + yaml_editor.dump(fields | kept), article.text, notes, ()
        )
    differs = _differences(name, article, corpus)
    values = known | {"rechecked": None} if differs else known
    return Taken(name, yaml_editor.set_keys(record, values), article.text, (), differs)


def identify(article: Article, given: Mapping[str, str]) -> str:
    """Return an id from publisher, month and headline.

    Raises:
        TakingError: One of them is not known.
    """
    publisher = given.get("publisher") or article.publisher
    published = given.get("published") or article.published
    headline = given.get("headline") or article.headline
    if not publisher or not published or not headline:
        raise TakingError(
            "no id can be made without publisher, date and headline; name one with --id"
        )
    words = [
        *validators.id_words(publisher)[:3],
        *published.strip("./~")[:7].split("-"),
    ]
    return "-".join(
        words + [w for w in validators.id_words(headline) if len(w) > 2][:_SLUG_WORDS]
    )


def _fields(
    article: Article, given: Mapping[str, str], corpus: Corpus, today: str
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the fields of a new record in their order, and what is missing."""
    found: dict[str, Any] = {
        "format": 1,
        "publisher": given.get("publisher") or article.publisher,
        "headline": given.get("headline") or article.headline,
        "authors": list(article.authors),
        "url": article.url,
        "published": given.get("published") or article.published,
        "date_basis": None if given.get("published") else article.date_basis,
        "retrieved": today,
        "language": article.language,
        "origins": [
            name for origin in article.origins for name in corpus.named(origin)
        ],
    }
    for field in ("publisher", "headline"):
        if not found[field]:
            raise TakingError(f"no {field} was found; give one with --{field}")
    notes = [
        f"no {_CALLED.get(field, field)} was found"
        for field in article.missing
        if not found.get(field)
    ]
    notes += [
        f"its origin '{origin}' has no file in briefs/actors yet, so it is left out"
        for origin in article.origins
        if not corpus.named(origin)
    ]
    notes.append("no archive address is known; add archive_url if there is one")
    notes.append("no abstract; add one in your own words")
    return {field: value for field, value in found.items() if value}, tuple(notes)


def _differences(name: str, article: Article, corpus: Corpus) -> tuple[str, ...]:
    """Say how an article differs from the one that was taken in under its id."""
    source = corpus.sources[name]
    if source.text_sha256 in (None, quotations.article_hash(article.text)):
        return ()
    said = [
        f"it has {quotations.count_words(article.text)} words, and had {source.words}"
    ]
    folded = quotations.paragraphs(article.text)
    if before := corpus.articles.get(name):
        old = quotations.paragraphs(before)
        gone = len([paragraph for paragraph in old if paragraph not in folded])
        new = len([paragraph for paragraph in folded if paragraph not in old])
        said.append(f"{gone} paragraphs are gone or changed, {new} are new or changed")
    said += [
        f"no longer in it: '{quote}'"
        for quote in corpus.sealable.get(name, ())
        if not quotations.contains(folded, quote)
    ]
    return tuple(said)
