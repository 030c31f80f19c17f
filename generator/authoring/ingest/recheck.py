"""Recheck of sources: whether an article online still has what is quoted from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.authoring.ingest import limited_extraction
from generator.authoring.ingest.extraction import Article, ExtractionError
from generator.authoring.ingest.web import fetch
from generator.authoring.ingest.web.http_client import FailureKind, FetchError, Limits
from generator.corpus import (
    quotation_seals,
    quotation_speakers,
    verification,
    wording,
)
from generator.corpus.corpus import Corpus
from generator.model import problem_formats
from generator.model.sources import Found, Source
from generator.text import quotations


class Outcome(StrEnum):
    """Outcome of rechecking a source."""

    FOUND = "found"
    """The article has every quotation, and the numbers and parties of its record."""
    CHANGED = "changed"
    """There is an article, but it lacks some of these."""
    GONE = "gone"
    REFUSED_BY_ROBOTS = "refused by robots"
    REFUSED = "refused"
    FAILING = "failing now"
    NO_ARTICLE = "no article"
    NO_ADDRESS = "no address"


class LinkState(StrEnum):
    """State of a source's link, for those who maintain the links."""

    FINE = "fine"
    REFUSES = "known to refuse robots"
    DEAD = "dead"


LINK_STATES = {
    Outcome.FOUND: LinkState.FINE,
    Outcome.CHANGED: LinkState.FINE,
    Outcome.REFUSED_BY_ROBOTS: LinkState.REFUSES,
    Outcome.REFUSED: LinkState.REFUSES,
    Outcome.GONE: LinkState.DEAD,
    Outcome.FAILING: LinkState.DEAD,
    Outcome.NO_ARTICLE: LinkState.DEAD,
    Outcome.NO_ADDRESS: LinkState.DEAD,
}
"""State of the link that each outcome shows."""
_FAILURES = {
    FailureKind.GONE: Outcome.GONE,
    FailureKind.ROBOTS: Outcome.REFUSED_BY_ROBOTS,
    FailureKind.REFUSED: Outcome.REFUSED,
    FailureKind.NOT_TEXT: Outcome.NO_ARTICLE,
}
"""Outcomes of failures to fetch; all others may be temporary."""


@dataclass(frozen=True, slots=True)
class RecheckResult:
    """Result of rechecking a source."""

    source: str
    """Id of the source."""
    outcome: Outcome
    address: str
    """The URL that was fetched; empty where there is none."""
    message: str
    missing_quotes: tuple[str, ...] = ()
    """Quotations that are not in the article."""
    missing_facts: tuple[str, ...] = ()
    """Numbers and parties of the record that are not in the article."""


def recheck(name: str, corpus: Corpus, limits: Limits) -> RecheckResult:
    """Fetch the article of a source and look for its quotations and facts.

    The archived copy is tried where the article at its own URL is not as it was.

    Args:
        name: Id of the source.
        corpus: All records, with the quotations of each source.
        limits: Limits of each fetch.

    Returns:
        The first result that is `FOUND`; or else the last that is `CHANGED`; or else
        the last.
    """
    source = corpus.sources[name]
    if not corpus.sealed_words.get(name):
        return RecheckResult(name, Outcome.NO_ADDRESS, "", "no quotations to look for")
    results: list[RecheckResult] = []
    for url in filter(None, (source.url, source.archive_url)):
        results.append(_recheck_url(name, url, corpus, limits))
        if results[-1].outcome is Outcome.FOUND:
            return results[-1]
    changed = [result for result in results if result.outcome is Outcome.CHANGED]
    no_address = RecheckResult(name, Outcome.NO_ADDRESS, "", "no web address")
    return (changed or results or [no_address])[-1]


def _recheck_url(name: str, url: str, corpus: Corpus, limits: Limits) -> RecheckResult:
    try:
        fetched = fetch.fetch(url, limits=limits)
        article = limited_extraction.extract(
            fetched.data, url=fetched.url, charset=fetched.charset
        )
    except FetchError as error:
        outcome = _FAILURES.get(error.kind, Outcome.FAILING)
        return RecheckResult(name, outcome, url, str(error))
    except ExtractionError as error:
        return RecheckResult(name, Outcome.NO_ARTICLE, url, str(error))
    paragraphs = quotations.fold_paragraphs(article.text)
    quotes = corpus.sealed_words.get(name, ())
    headline = (quotations.fold(article.headline or ""),)
    missing_quotes = tuple(
        words
        for words in quotes
        if not quotations.contains(paragraphs, words)
        and (
            words in corpus.quotations[name] or not quotations.contains(headline, words)
        )
    )
    missing_facts = (
        *_missing_facts(name, article.text, corpus),
        *_missing_statements(corpus.sources[name], article, corpus),
    )
    messages = []
    if missing_quotes:
        count = len(missing_quotes)
        messages.append(f"{count} of {len(quotes)} quotations not found")
    if missing_facts:
        count = len(missing_facts)
        messages.append(f"{count} numbers or parties of the record not found")
    if messages:
        message = "; ".join(messages)
        return RecheckResult(
            name, Outcome.CHANGED, url, message, missing_quotes, missing_facts
        )
    message = f"{wording.number_with_noun(len(quotes), 'quotation')} found"
    return RecheckResult(name, Outcome.FOUND, url, message)


def _missing_facts(name: str, text: str, corpus: Corpus) -> Iterator[str]:
    """Yield what the record of a source says of its article, and is not found there."""
    source = corpus.sources[name]
    actors = {
        actor: corpus.actors[actor]
        for actor in source.mentions
        if actor in corpus.actors
    }
    facts = quotation_seals.article_facts(text, actors, source.language)
    found = [Found.model_validate(number) for number in facts["numbers"] or ()]
    for number in source.numbers:
        if number not in found:
            fields = number.model_dump(exclude_unset=True)
            yield ", ".join(f"{key}: {value}" for key, value in fields.items())
    for actor in actors:
        if actor not in (facts["mentions"] or ()):
            yield f"mentions: {actor}"
    if source.contexts:
        for seal in quotation_speakers.differing(text, name, corpus):
            yield f"contexts: {seal}"


def _missing_statements(
    source: Source, article: Article, corpus: Corpus
) -> Iterator[str]:
    """Yield what a record holds as said by its page and the page does not say.

    Headlines are left out, since publishers change them.
    """
    stated = {(field, quotations.fold(value)) for field, value in article.stated}
    values = (
        ("publisher", source.publisher),
        *(("authors", one) for one in source.authors),
        *(("origins", one) for one in verification.stated_origins(source, corpus)),
    )
    for field, value in values:
        is_sealed = verification.is_stated(source, field, value)
        if is_sealed and (field, quotations.fold(value)) not in stated:
            yield f"{field}: {value}"


def report(found: Iterable[RecheckResult]) -> Iterator[str]:
    """Yield Markdown blocks: a heading for each link state, with its sources below.

    Text from articles and servers is kept in code blocks, as it may hold Markdown.
    """
    lines_by_state: dict[LinkState, list[str]] = {state: [] for state in LinkState}
    for result in found:
        lines = [
            f"{result.source}: {result.outcome}: {result.message} {result.address}",
            *(
                f"  not found in the article: '{quote}'"
                for quote in result.missing_quotes
            ),
            *(f"  not found in the article: {fact}" for fact in result.missing_facts),
        ]
        lines_by_state[LINK_STATES[result.outcome]].extend(lines)
    for state, lines in lines_by_state.items():
        yield f"## {state.capitalize()}\n"
        yield problem_formats.code_block(lines) if lines else "None.\n"
