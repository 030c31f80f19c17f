"""Words of our own texts that the quotations of their records do not support."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.memoized_lookups import memoized
from generator.corpus.quotation_languages import quoted_in_english
from generator.model.authored_texts import prose_fields
from generator.model.diagnostics import KeyPath
from generator.model.documents import RECORD_PARTS, Crisis
from generator.model.parties import Unnamed
from generator.model.records import Record, Statement
from generator.model.vocabulary import ActorKind
from generator.rules.comparison import weighty_words
from generator.rules.comparison.weighty_words import Unsupported, unsupported
from generator.rules.framework import traversal
from generator.rules.texts import conclusions, proven_quantities
from generator.text import name_masking
from generator.text.regex import Regex

_MOST_OF_PEOPLE = Regex(
    r"\b(?:most|the (?:vast )?majority) of (?:them|those|whom"
    r"|the (?:dead|injured|wounded|missing|victims|people|killed))\b",
    re.IGNORECASE,
)
"""Most of the people counted, in a note, which may speak freely of other things."""


class Found(NamedTuple):
    """A word that quotations do not support, and where."""

    where: KeyPath
    word: Unsupported
    rests_on: str
    """Whose quotations were searched."""
    hint: str = ""


@memoized
def unsupported_words(crisis: Crisis, corpus: Corpus) -> tuple[Found, ...]:
    """Return the words of a brief's texts that their quotations do not support."""
    return (
        *_of_records(crisis, corpus),
        *_of_notes(crisis, corpus),
        *_of_conclusions(crisis, corpus),
    )


def _of_records(crisis: Crisis, corpus: Corpus) -> Iterator[Found]:
    """Yield the words of texts on records that have quotations."""
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        quoted, followed = record.quoted_in_english(), _followed(record, records)
        named = partial(_party_names, [record], corpus)
        for name in prose_fields(type(record)) if record.evidence else ():
            if name != "note" and (text := getattr(record, name)):
                for found in _unquoted(text, quoted, named, followed, crisis):
                    if _is_proven(text, found, [record], crisis, corpus):
                        continue
                    hint = _following_hint(found, record, crisis)
                    yield Found((*where, name), found, "the record", hint)


def _of_notes(crisis: Crisis, corpus: Corpus) -> Iterator[Found]:
    """Yield words of notes for most of those whom a figure counts."""
    for where, figure in traversal.figures(crisis):
        for most in _MOST_OF_PEOPLE.finditer(figure.note or ""):
            quoted = figure.quoted_in_english()
            for word in weighty_words.unquoted_quantities(most[0], quoted):
                found = Unsupported(word, "quantity")
                if not _is_proven(most.string, found, [figure], crisis, corpus):
                    yield Found((*where, "note"), found, "the record")


def _of_conclusions(crisis: Crisis, corpus: Corpus) -> Iterator[Found]:
    """Yield the words of texts that rest on other records."""
    for where, text, support in _conclusions(crisis, corpus):
        for found in _unsupported_by_records(text, support, crisis, corpus):
            if not _is_proven(text, found, support, crisis, corpus):
                yield Found(where, found, "its records")


def _is_proven(
    text: str,
    found: Unsupported,
    support: Sequence[Record],
    crisis: Crisis,
    corpus: Corpus,
) -> bool:
    """Tell whether a word is a quantity that numbers or names prove."""
    return found.subject == "quantity" and proven_quantities.is_proven(
        text, found.word, support, crisis, corpus
    )


def _unsupported_by_records(
    text: str, support: tuple[Record, ...], crisis: Crisis, corpus: Corpus
) -> Iterator[Unsupported]:
    """Yield the strong words of a conclusion that its records do not support."""
    quoted = quoted_in_english(*support)
    named = partial(_party_names, support, corpus)
    own = weighty_words.without_implied(text, map(_kind, support))
    for found in _unquoted(own, quoted, named, "", crisis):
        # Of several records, one may say the opposite of another.
        if not found.opposite or len(support) == 1:
            yield found
    if len(support) > 1:
        for turned in conclusions.contradicted(own, support, corpus):
            yield weighty_words.of_contradicted(turned)


def _conclusions(
    crisis: Crisis, corpus: Corpus
) -> Iterator[tuple[KeyPath, str, tuple[Record, ...]]]:
    """Yield each text without a quotation of its own, and its supporting records.

    Open questions are left out, as they ask about unknown facts.
    """
    everything = tuple(record for _, record in crisis.records())
    for where, words, support in traversal.texts(crisis, corpus):
        record = support[0] if support and where[0] in RECORD_PARTS else None
        rests = record is not None and not record.evidence and where[-1] != "note"
        if where[0] in ("headline", "bottom_line") or rests:
            yield where, words, support or everything


def _kind(record: Record) -> str:
    """Return the measure of a figure, the type of a response, or nothing."""
    kind = getattr(record, "measure", None) or getattr(record, "type", None)
    return str(kind.value) if kind else ""


def _unquoted(
    text: str, quoted: str, named: Callable[[], str], followed: str, crisis: Crisis
) -> Iterator[Unsupported]:
    """Yield the strong words of a text that its quotations do not support.

    Args:
        text: The text.
        quoted: The quotations of its record, or of those that it rests on.
        named: Returns the names of their parties.
        followed: The quotations of the record that it follows.
        crisis: The brief.
    """
    if not any(unsupported(text, quoted, named)):
        return  # true of most texts; only the others need names left out
    for found in unsupported(name_masking.without_names(text), quoted, named):
        if found.opposite or not _names_known(found.word, followed, crisis):
            yield found


def _party_names(records: Iterable[Record], corpus: Corpus) -> str:
    """Return the names and public roles of the parties of some records.

    An armed group outside the state may be called rebels, whatever its name is.
    """
    names: list[str] = []
    for party in (party for record in records for _, party in record.parties()):
        actor = corpus.actors.get(actor_of(party) or "")
        names += [party.unnamed] if isinstance(party, Unnamed) else []
        names += [*actor.names(), actor.public_role or ""] if actor else []
        if actor and actor.kind == ActorKind.ARMED_GROUP:
            names.append("rebels")
    return " ".join(names)


def _nobody() -> str:
    """Return the names of no parties."""
    return ""


def _followed(record: Record, records: Mapping[str, Record]) -> str:
    """Return the quotations of the record that this one follows."""
    followed = records.get(getattr(record, "after", None) or "")
    return followed.quoted_in_english() if followed else ""


def _names_known(word: str, followed: str, crisis: Crisis) -> bool:
    """Tell whether a word names what a record follows, or the crisis by its kind."""
    if not any(unsupported(word, followed, _nobody)):
        return True
    kind = word.lower().removesuffix("s")
    quotations = (record.quoted_in_english() for _, record in crisis.records())
    return kind in crisis.kinds and any(kind in one.lower() for one in quotations)


def _following_hint(found: Unsupported, record: Record, crisis: Crisis) -> str:
    """Return the hint to name an event that a record may follow.

    Its quotation has the word, and it is dated and shares a party or place with the
    record, which has no date of its own. Others would be named for the word alone.
    """
    if found.opposite or not isinstance(record, Statement) or record.date:
        return ""
    shared = _parties_and_place(record)
    for event in crisis.events:
        is_near = event.date and not shared.isdisjoint(_parties_and_place(event))
        if is_near and event is not record and _bears_out(event, found.word):
            told = f"if the article tells this as following '{event.id}'"
            return f"or, only {told}, add after: {event.id}"
    return ""


def _bears_out(event: Record, word: str) -> bool:
    """Tell whether a quotation of an event has a strong word, or one of its row."""
    return not any(unsupported(word, event.quoted_in_english(), _nobody))


def _parties_and_place(record: Record) -> set[str]:
    """Return the ids of the actors and of the place of a record."""
    actors = {actor_of(party) for _, party in record.parties()}
    return {one for one in (*actors, getattr(record, "place", None)) if one}
