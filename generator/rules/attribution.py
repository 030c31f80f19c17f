"""Whoever speaks or acts is named in the article, and nobody else is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.index import actor_of, parties
from generator.model import validators
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis, Source
from generator.model.records import Position, Record, Unnamed
from generator.rules import Fault, rule
from generator.rules.texts import NAMED, rested
from generator.text import quotations

_NAME = r"[A-ZÀ-ÖØ-ÞА-ЯІЇЄЎҐ](?=[\w'’-]*[a-zß-öø-ÿа-яіїєўґ])[\w'’-]+"
_PERSON = re.compile(
    rf"(?<![\w'’-]){_NAME}(?: (?:[a-z]{{1,3}} )?{_NAME})+"
    rf"|\b(?:Mrs?|Ms|Dr|named|called|identified as)\.? {_NAME}"
)
"""What a person's name looks like: two words with capitals, or one after a title."""
_OFFICES = frozenset(
    "foreign prime interior defence defense health justice finance deputy vice first "
    "minister ministry president secretary general governor mayor ambassador office "
    "department army police guard navy parliament senate congress council committee "
    "court commission party union service services red cross crescent state national "
    "supreme high special north south east west northern southern eastern western "
    "central the".split()
)
"""Words with capitals that name an office, a body or a region, not a person."""
_COUNTRIES = frozenset(" ".join(validators.COUNTRIES.values()).lower().split())
"""Words of the names of countries."""


@rule(Crisis, "P711")
def parties_are_named(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Whoever is attributed or acts is named in every article that the record quotes.

    The name is sealed in the article, is its publisher's or its author's, or stands in
    `named_as`. A record that quotes nothing names only whom the records name that it
    rests on, and lets nobody speak.

    Why: Nobody may be made to say or do what no article says of them.
    Wrong: "attributed_to: [osce]" from an article that does not name the OSCE
    Right: the party that it names, or "named_as" with the words that it uses
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        if record.evidence:
            yield from _unnamed_in_articles(where, record, corpus)
        else:
            yield from _unquoted(where, record, rested(record, records))


def _unnamed_in_articles(
    where: KeyPath, record: Record, corpus: Corpus
) -> Iterator[Fault]:
    names = dict.fromkeys(evidence.source for evidence in record.evidence)
    for step, party in parties(record):
        actor = actor_of(party)
        if actor is None or actor not in corpus.actors:
            continue
        for name in names:
            source = corpus.sources.get(name)
            if not source or not source.text_sha256:
                continue
            if _names(source, actor, corpus) or _called(source, actor, record):
                continue
            if actor in source.mentions:
                message = f"'{name}' has no name that '{actor}' goes by now"
                hint = f"add that name to its aliases, or run briefs seal {name}"
            else:
                message = f"'{actor}' is not named in '{name}'"
                hint = "quote an article that names it, or give its words in named_as"
            yield Fault((*where, *step), message, hint)
            break


def _names(source: Source, actor: str, corpus: Corpus) -> bool:
    """Tell whether an article, its publisher or its byline has a name of an actor."""
    if any(actor in corpus.named(one) for one in (source.publisher, *source.authors)):
        return True
    return any(_sealed(source, name) for name in corpus.actors[actor].names())


def _called(source: Source, actor: str, record: Record) -> bool:
    """Tell whether an article has the words that a record gives for an actor."""
    return actor in record.named_as and _sealed(source, record.named_as[actor])


def _sealed(source: Source, words: str) -> bool:
    return quotations.seal(source.text_sha256 or "", words) in source.seals


def _unquoted(
    where: KeyPath, record: Record, based: Iterable[Record]
) -> Iterator[Fault]:
    """Yield what is wrong with the parties of a record that only rests on others."""
    named = [party for one in based for _, party in parties(one)]
    known = {*named, *map(actor_of, named)}
    speaks = "actor" if isinstance(record, Position) else "attributed_to"
    for step, party in parties(record):
        if step[0] == speaks:
            yield Fault((*where, *step), "speaks without a quotation; quote a source")
        elif not {party, actor_of(party)} & known:
            name = party.unnamed if isinstance(party, Unnamed) else party
            message = f"'{name}' is in none of the records that it rests on"
            yield Fault((*where, *step), message)


@rule(Source, "E307")
def origins_are_named(_: str, source: Source, corpus: Corpus) -> Iterator[Fault]:
    """An origin of a source is named in it, in its byline or as its publisher.

    Why: Two figures count as independent by their origins, so nobody may just type one.
    Wrong: "origins: [reuters]" where neither the article nor "authors" names it
    Right: the agency of the byline, the last line or the text
    """
    for index, origin in enumerate(source.origins):
        actor = actor_of(origin)
        known = actor in corpus.actors and source.text_sha256
        if actor and known and not _names(source, actor, corpus):
            message = f"'{actor}' is named neither in the article nor in its byline"
            yield Fault(("origins", index), message)


@rule(Crisis, "A608")
def the_unnamed_have_no_name(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """An unnamed party is described without the name of a person.

    Why: Victims and witnesses are not named, and whoever has a file is named by its id.
    Wrong: "{unnamed: the docker Ivo Marun}"
    Right: "{unnamed: a docker}"
    """
    known = set(_known_words(crisis))
    for where, record in crisis.records():
        for step, party in parties(record):
            if isinstance(party, Unnamed):
                place = (*where, *step, "unnamed")
                yield from _named_after_all(place, party.unnamed, known, corpus)


def _named_after_all(
    where: KeyPath, words: str, known: set[str], corpus: Corpus
) -> Iterator[Fault]:
    if actors := corpus.named(words):
        yield Fault(where, f"is the name of '{actors[0]}'; write that id")
        return
    for match in _PERSON.finditer(words):
        strange = [
            word
            for word in re.findall(_NAME, match[0])
            if word.lower() not in known and word.lower() not in corpus.words
        ]
        if strange:
            yield Fault(where, f"'{match[0]}' looks like the name of a person")


def _known_words(crisis: Crisis) -> Iterator[str]:
    """Yield words, in lower case, that are nobody's secret; those of actors apart."""
    yield from _OFFICES | _COUNTRIES
    for part in NAMED:
        for named in getattr(crisis, part):
            yield from named.name.lower().split()
