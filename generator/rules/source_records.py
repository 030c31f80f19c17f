"""Check the record of a source against its article, its page and its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.corpus import (
    quotation_seals,
    quotation_speakers,
    verification,
)
from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.diagnostics import truncate
from generator.model.public_hosts import is_public_host
from generator.model.sources import Source
from generator.rules.framework import Fault, rule
from generator.text import quotations
from generator.text.counts import reader
from generator.text.regex import Regex


@rule("E308", Source)
def addresses_are_public(_: str, source: Source, __: Corpus) -> Iterator[Fault]:
    """The web addresses of a source must be on the public internet.

    Why: A reader must be able to open them, and no tool be led into a local network.
    Wrong: "url: http://127.1/story"
    Right: the address at which everybody can read the article
    """
    for field in ("url", "archive_url"):
        address = getattr(source, field)
        if address and not is_public_host(urlsplit(address).hostname or ""):
            yield Fault((field,), f"'{truncate(address)}' is not a public address")


@rule("E309", Source)
def rechecks_match_the_source(_: str, source: Source, __: Corpus) -> Iterator[Fault]:
    """A recheck must be of the source's own address, on or after the day it was read.

    Why: The page says that the quotations were found again there.
    Wrong: "rechecked" with another address, or a day before "retrieved"
    Right: what "briefs recheck" wrote
    """
    if source.rechecked is None:
        return
    if source.rechecked.address not in (source.url, source.archive_url):
        message = "is neither the url nor the archive_url of the source"
        yield Fault(("rechecked", "address"), message, "run briefs recheck")
    earliest = max(filter(None, (source.retrieved, _end(source.published))), default="")
    if source.rechecked.date < earliest:
        message = f"is before {earliest}, when the article was published or retrieved"
        yield Fault(("rechecked", "date"), message, "run briefs recheck")


@rule("E312", Source)
def rechecks_have_happened(source: Source, today: str) -> Iterator[Fault]:
    """A recheck must not be dated in the future.

    The command says which day it is; a build does not ask the clock.

    Why: The page says that the quotations were found again on that day.
    Wrong: "rechecked: {date: 2999-01-01, …}"
    Right: what "briefs recheck" wrote
    """
    if source.rechecked and source.rechecked.date > today:
        message = f"'{source.rechecked.date}' is in the future"
        yield Fault(("rechecked", "date"), message, "run briefs recheck")


def _end(published: str | None) -> str | None:
    return edtf.parse(published).start.isoformat() if published else None


_RETRACTION = Regex(r"\W*(?:retract|withdrawn\b|removed\b)", re.IGNORECASE)


@rule("E311", Source)
def retractions_are_recorded(_: str, source: Source, __: Corpus) -> Iterator[Fault]:
    """A source whose headline retracts the article must be marked as retracted.

    Why: Every quotation from it says so, and nothing should rest on it.
    Wrong: "headline: 'Retraction: 70 dead in Sahl'" without "retracted"
    Right: the same with "retracted: {date: 2024-05-14, reason: It was invented.}"
    """
    taken_back = source.headline and _RETRACTION.match(source.headline)
    if taken_back and not source.retracted:
        yield Fault(
            ("headline",), "retracts the article, but the key 'retracted' is missing"
        )


@rule("E313", Source)
def headlines_count_what_articles_count(
    _: str, source: Source, __: Corpus
) -> Iterator[Fault]:
    """A headline may count only people whom its article counts.

    This applies to headlines that the page is not known to have.

    Why: Readers take a headline for the publisher's words.
    Wrong: "headline: Ninety killed at the fair" where the article counts nobody
    Right: the headline of the page, taken in with "briefs add-source"
    """
    if not source.headline or not source.text_sha256:
        return
    if verification.is_stated(source, "headline", source.headline):
        return
    counted = {value for one in source.numbers for value in one.values}
    for found in reader.read_figures(source.headline, source.language):
        numbers = {*found.values} - {1}
        if numbers and not numbers & counted:
            message = f"says '{found.quote}', but the article has no such number"
            hint = "use the article's own headline, or run briefs add-source again"
            yield Fault(("headline",), message, hint)


@rule("E314", Source)
def dates_are_those_of_pages(_: str, source: Source, __: Corpus) -> Iterator[Fault]:
    """A date of publication that differs from the page's must have a `date_basis`.

    Why: The date decides what was known when, and is shown as the page's own.
    Wrong: "published: 2031-03-02" where the page says 2031-03-20
    Right: the same with "date_basis: The day printed under the article."
    """
    if verification.is_dated_otherwise(source) and not source.date_basis:
        stated = verification.publication_day_of_page(source)
        message = f"the page gives {stated or 'another date'}"
        hint = "use that, or say in date_basis how this one is known"
        yield Fault(("published",), message, hint)


@rule("P716", Source)
def source_matches_article(
    name: str, source: Source, corpus: Corpus
) -> Iterator[Fault]:
    """A local article must be the one that was sealed, and match its record.

    Why: Seals belong to one text, and those without the article rely on its record.
    Wrong: another version of the article saved over the first, or a number or a party
        written into the record by hand
    Right: "briefs add-source" again, which shows what differs, or "briefs seal"
    """
    article = corpus.articles.get(name)
    if article is None or not source.text_sha256:
        return
    if quotations.article_hash(article) != source.text_sha256:
        yield Fault(
            ("text_sha256",),
            "is not the hash of the local article; run briefs add-source",
        )
        return
    named = {id: corpus.actors[id] for id in source.mentions if id in corpus.actors}
    facts = quotation_seals.article_facts(article, named, source.language)
    numbers = [number.model_dump(exclude_unset=True) for number in source.numbers]
    for key, recorded in (
        ("words", source.words),
        ("numbers", numbers or None),
        ("mentions", sorted(named) or None),
    ):
        if recorded is not None and recorded != facts[key]:
            yield Fault((key,), "does not match the local article; run briefs seal")
    readable = len(named) == len(source.mentions)  # contexts tell of actors, too
    if readable and quotation_speakers.differing(article, name, corpus):
        message = "do not match the local article; run briefs seal"
        yield Fault(("contexts",), message)
    digest = source.text_sha256
    found = quotation_seals.quoted_sentences(name, article, digest, corpus)
    sentences = {one["quotation"]: one["sentence"] for one in found}
    for index, one in enumerate(source.sentences):
        if sentences.get(one.quotation, one.sentence) != one.sentence:
            message = "is not the hash of the quoted sentence; run briefs seal"
            yield Fault(("sentences", index, "sentence"), message)
