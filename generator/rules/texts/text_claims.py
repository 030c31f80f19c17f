"""Check that our texts claim no more than the quotations of their records support."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of, parties
from generator.corpus.quotation_languages import english_words, quoted_in_english
from generator.model.authored_texts import prose_fields
from generator.model.diagnostics import KeyPath
from generator.model.documents import RECORD_PARTS, Crisis
from generator.model.records import Record, Statement, Unnamed
from generator.model.sources import Source
from generator.model.vocabulary import ActorKind
from generator.rules.framework import (
    Fault,
    rule,
    traversal,
    weighty_words,
)
from generator.rules.framework.reasons_in_text import unquoted_reasons
from generator.rules.framework.weighty_words import Unsupported, unsupported
from generator.rules.parties import conclusions
from generator.rules.parties.attribution import accuses
from generator.text import name_masking
from generator.text.statements import violence


@rule("P725", Crisis, compares_records=True)
def weighty_words_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A strong word in our text must appear in a quotation.

    Strong words name a crime, a weapon, an agreement or an end ("truce", "arson",
    "coup"), name armed bodies ("police", "troops", "rebels"), or count without a number
    ("every", "most of", "unanimously"). An armed body may be named without a quotation
    if it is a party of the record. A text must not say the opposite of its quotation
    either ("closed" where that has "opened"), name another kind of people or things
    ("doctors led" for "led by nurses"), or speak of all where only a part is meant
    ("both" for "one of them"). A record may use the words of the one that it follows
    (`after`), and call the crisis by its kind if any quotation does. The headline, a
    conclusion and a record without quotations may use the words of the records that
    they rest on; one record may say the opposite of another, but somebody who acts in
    one record alone must not be said to have done the opposite. Neither the title nor a
    note may tell of a grave act, such as a coup or a confession, that no quotation of
    the brief has.

    Why: Readers would take a word of ours for one of the article's.
    Wrong: "text: The pact got the rebels to agree to a truce." with a quotation that
        says only that they met
    Right: the words of the article that say so, quoted, or a text without them
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        quoted, followed = quoted_in_english(record), _followed(record, records)
        named = partial(_party_names, [record], corpus)
        for name in prose_fields(type(record)) if record.evidence else ():
            if name != "note" and (text := getattr(record, name)):
                for found in _unquoted(text, quoted, named, followed, crisis):
                    hint = _following_hint(found, record, crisis)
                    yield Fault((*where, name), _message(found), hint)
    for where, text, support in _conclusions(crisis, corpus):
        for found in _unsupported_by_records(text, support, crisis, corpus):
            yield Fault(where, _message(found, "its records"))
    yield from _grave_acts(crisis)


def _unsupported_by_records(
    text: str, support: tuple[Record, ...], crisis: Crisis, corpus: Corpus
) -> Iterator[Unsupported]:
    """Yield the strong words of a conclusion that its records do not support."""
    quoted = " ".join(map(quoted_in_english, support))
    named = partial(_party_names, support, corpus)
    own = weighty_words.without_implied(text, map(_kind, support))
    for found in _unquoted(own, quoted, named, "", crisis):
        # Of several records, one may say the opposite of another.
        if not found.opposite or len(support) == 1:
            yield found
    if len(support) > 1:
        for turned in conclusions.contradicted(own, support, corpus):
            yield Unsupported(*turned)


def _grave_acts(crisis: Crisis) -> Iterator[Fault]:
    """Yield the grave acts that title and notes report and no quotation does."""
    quoted = " ".join(quoted_in_english(record) for _, record in crisis.records())
    told: list[tuple[KeyPath, str | None]] = [(("title",), crisis.title)]
    told += [((*where, "note"), record.note) for where, record in crisis.records()]
    for where, text in told:
        for word in weighty_words.unquoted_grave_acts(text or "", quoted):
            yield Fault(where, _message(Unsupported(word), "this brief"))


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
    for party in (party for record in records for _, party in parties(record)):
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
    return quoted_in_english(followed) if followed else ""


def _names_known(word: str, followed: str, crisis: Crisis) -> bool:
    """Tell whether a word names what a record follows, or the crisis by its kind."""
    if not any(unsupported(word, followed, _nobody)):
        return True
    kind = word.lower().removesuffix("s")
    quotations = (quoted_in_english(record) for _, record in crisis.records())
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
    return not any(unsupported(word, quoted_in_english(event), _nobody))


def _parties_and_place(record: Record) -> set[str]:
    """Return the ids of the actors and of the place of a record."""
    actors = {actor_of(party) for _, party in parties(record)}
    return {one for one in (*actors, getattr(record, "place", None)) if one}


def _message(found: Unsupported, quoted: str = "the record") -> str:
    if found.opposite:
        return f"says '{found.word}' where the quotation says '{found.opposite}'"
    message = f"'{found.word}' is in no quotation of {quoted}"
    return f"{message}; quote the words that say so"


@rule("P730", Source)
def abstracts_claim_what_is_quoted(
    name: str, source: Source, corpus: Corpus
) -> Iterator[Fault]:
    """An abstract must not accuse anybody whom no record from its source accuses.

    Its strong words, such as "arson" or "truce", must be in a quotation from the
    source.

    Why: An abstract has no quotations of its own, and readers take it for the article.
    Wrong: "abstract: Guards massacred visitors." where nothing like it is quoted
    Right: an event by which the article says so, or an abstract without the accusation
    """
    if not source.abstract or corpus.unreadable:
        return  # an unreadable brief may quote it
    records = [use.record for use in corpus.source_uses.get(name, ())]
    quoted = " ".join(
        english_words(evidence, corpus) or ""
        for record in records
        for evidence in record.evidence
        if evidence.source == name
    )
    if violence.accuses(source.abstract) and not any(map(accuses, records)):
        message = "makes an accusation that no record from this source makes"
        yield Fault(("abstract",), message, "quote the accusation as a record")
    if not any(weighty_words.unquoted(source.abstract, quoted)):
        return  # true of most abstracts; only the others need names left out
    abstract = name_masking.without_names(source.abstract)
    for word in dict.fromkeys(weighty_words.unquoted(abstract, quoted)):
        message = f"'{word}' is in no quotation from this source"
        yield Fault(("abstract",), message, "quote the words that say so")


@rule("A612", Crisis)
def changes_accuse_nobody(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """An entry of `changes` must not accuse anybody.

    Why: It has no quotation, and is shown and sent to subscribers of the feed.
    Wrong: "what: Reports that the army burned the mill are removed."
    Right: "what: The event 'fire-at-the-mill' is removed."
    """
    for index, change in enumerate(crisis.changes):
        for name in ("what", "why"):
            if violence.accuses(getattr(change, name) or ""):
                message = "accuses somebody of a crime or of violence"
                hint = "say which record changed, and leave the accusation there"
                yield Fault(("changes", index, name), message, hint)


@rule("P733", Crisis, compares_records=True)
def reasons_are_quoted(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A text must not give a reason or a circumstance that its quotation lacks.

    It does so with words such as "despite", "amid", "in protest against" or "under
    pressure from", where the only quotation has none of the words after them, and no
    clause or phrase that could say so in other words. A record may use the reasons of
    the one that it follows (`after`), and a point of the bottom line on one record
    those of that record.

    Why: Readers would take a motive of ours for one that the article reports.
    Wrong: "text: The governor left under pressure from her party." with "quote: the
        governor left her office on Monday"
    Right: the words that report the pressure, quoted, or a text without it
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, text, record in traversal.texts_on_one_record(crisis):
        followed = records.get(getattr(record, "after", None) or "")
        quotes = [one for each in (record, followed) if each for one in each.evidence]
        if len(quotes) > 1 or not quotes:
            continue  # another quotation may tell the reason
        told = quotes[0].translation or quotes[0].quote
        for reason in unquoted_reasons(text, told):
            message = f"'{reason}' is in no quotation of the record"
            hint = "quote the words that say so, or leave it out"
            yield Fault(where, message, hint)
