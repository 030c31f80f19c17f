"""Whether a source's article still has, at its address, the words that are quoted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.authoring.ingest import extraction, fetch
from generator.authoring.ingest.extraction import ExtractionError
from generator.authoring.ingest.http import FetchError, Kind, Limits
from generator.corpus import seals
from generator.corpus.corpus import Corpus
from generator.model import formatters
from generator.model.documents import Source
from generator.text import quotations


class Answer(StrEnum):
    """What came of looking for an article again."""

    FOUND = "found"
    """Every quotation is in it, and so are the numbers and parties of its record."""
    CHANGED = "changed"
    """There is an article, but not all of that is in it."""
    GONE = "gone"
    REFUSED_BY_ROBOTS = "refused by robots"
    REFUSED = "refused"
    FAILING = "failing now"
    NO_ARTICLE = "no article"
    NO_ADDRESS = "no address"


class State(StrEnum):
    """What an answer means for those who keep the links."""

    FINE = "fine"
    REFUSES = "known to refuse robots"
    DEAD = "dead"


STATES = {
    Answer.FOUND: State.FINE,
    Answer.CHANGED: State.FINE,
    Answer.REFUSED_BY_ROBOTS: State.REFUSES,
    Answer.REFUSED: State.REFUSES,
    Answer.GONE: State.DEAD,
    Answer.FAILING: State.DEAD,
    Answer.NO_ARTICLE: State.DEAD,
    Answer.NO_ADDRESS: State.DEAD,
}

_ANSWERS = {
    Kind.GONE: Answer.GONE,
    Kind.ROBOTS: Answer.REFUSED_BY_ROBOTS,
    Kind.REFUSED: Answer.REFUSED,
    Kind.NOT_TEXT: Answer.NO_ARTICLE,
}


@dataclass(frozen=True, slots=True)
class Rechecking:
    """What came of one source."""

    source: str
    answer: Answer
    address: str
    """From where it was fetched last; empty where there is none."""
    message: str
    missing: tuple[str, ...] = ()
    """Quotations that are not in it."""
    unfounded: tuple[str, ...] = ()
    """Numbers and parties of its record that are not in it."""


def recheck(name: str, corpus: Corpus, limits: Limits) -> Rechecking:
    """Fetch a source's article from its address, else from its archive, and look.

    Args:
        name: Id of the source.
        corpus: Everything that is published, with the quotations.
        limits: How long and how much to fetch.
    """
    source = corpus.sources[name]
    if not corpus.sealable.get(name):
        return Rechecking(name, Answer.NO_ADDRESS, "", "has no quotations to look for")
    tried: list[Rechecking] = []
    for address in filter(None, (source.url, source.archive_url)):
        tried.append(_at(name, address, corpus, limits))
        if tried[-1].answer is Answer.FOUND:
            return tried[-1]
    changed = [one for one in tried if one.answer is Answer.CHANGED]
    nowhere = Rechecking(name, Answer.NO_ADDRESS, "", "has no address")
    return (changed or tried or [nowhere])[-1]


def _at(name: str, address: str, corpus: Corpus, limits: Limits) -> Rechecking:
    try:
        fetched = fetch.fetch(address, limits=limits)
        article = extraction.extract(fetched.data, url=fetched.url)
    except FetchError as error:
        answer = _ANSWERS.get(error.kind, Answer.FAILING)
        return Rechecking(name, answer, address, str(error))
    except ExtractionError as error:
        return Rechecking(name, Answer.NO_ARTICLE, address, str(error))
    folded = quotations.paragraphs(article.text)
    wanted = corpus.sealable.get(name, ())
    missing = tuple(quote for quote in wanted if not quotations.contains(folded, quote))
    unfounded = tuple(_unfounded(corpus.sources[name], article.text, corpus))
    if missing or unfounded:
        lost = f"{len(missing)} of {len(wanted)} quotations are not in it"
        facts = f"{len(unfounded)} numbers or parties of its record are not in it"
        message = "; ".join([lost] * bool(missing) + [facts] * bool(unfounded))
        changed = Answer.CHANGED
        return Rechecking(name, changed, address, message, missing, unfounded)
    message = f"all {len(wanted)} quotations are in it"
    return Rechecking(name, Answer.FOUND, address, message)


def _unfounded(source: Source, found: str, corpus: Corpus) -> Iterator[str]:
    """Yield what a record says of its article that a tool does not find there."""
    named = {one: corpus.actors[one] for one in source.mentions if one in corpus.actors}
    known = seals.facts(found, named)
    for number in source.numbers:
        said = number.model_dump(exclude_none=True)
        if said not in (known["numbers"] or ()):
            yield ", ".join(f"{key}: {value}" for key, value in said.items())
    for actor in named:
        if actor not in (known["mentions"] or ()):
            yield f"mentions: {actor}"


def report(found: Iterable[Rechecking]) -> Iterator[str]:
    """Yield lines of Markdown: the sources by state, each with its reason, in code."""
    by_state: dict[State, list[str]] = {state: [] for state in State}
    for one in found:
        lines = [f"{one.source}: {one.answer}: {one.message} {one.address}"]
        lines += [f"  not in it: '{quote}'" for quote in one.missing]
        lines += [f"  not found in it: {fact}" for fact in one.unfounded]
        by_state[STATES[one.answer]].extend(lines)
    for state, lines in by_state.items():
        yield f"## {state.capitalize()}\n"
        yield formatters.code_block(lines) if lines else "None.\n"
