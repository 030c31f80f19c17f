"""Check what our texts claim: no more than the quotations of their records bear out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of, parties
from generator.corpus.quotation_languages import english_words
from generator.model.authored_texts import prose_fields
from generator.model.diagnostics import KeyPath
from generator.model.documents import RECORD_PARTS, Crisis
from generator.model.records import Position, Record, Response, Unnamed
from generator.model.response_types import (
    FAMILIES,
    MADE_OR_ANNOUNCED,
    Family,
    ResponseType,
    Status,
)
from generator.model.sources import Source
from generator.rules.framework import (
    Fault,
    intentions,
    rule,
    traversal,
    weighty_words,
)
from generator.rules.framework.weighty_words import Unsupported, unsupported
from generator.rules.parties.attribution import accuses
from generator.text import name_masking, word_lists
from generator.text.statements import violence

_TABLE = word_lists.read("generator.rules.framework", "act_words")
_ACTS = {
    act: re.compile(rf"\b(?:{stems})", re.IGNORECASE)
    for act, stems in _TABLE["acts"].items()
}
"""What begins the words that a quotation has where somebody does such an act."""
_UNDONE = {
    act: re.compile(
        rf"\b(?:{_TABLE['undoing']['verbs']})\w*\s+"
        rf"(?:(?:{_TABLE['undoing']['between']})\s+)*(?:{stems})\w*",
        re.IGNORECASE,
    )
    for act, stems in _TABLE["undone"].items()
}
"""How a quotation tells that somebody takes such an act back."""
_SAYING = frozenset((*FAMILIES[Family.SAY], ResponseType.DEMAND, ResponseType.MEDIATE))
"""Types of responses that are made in words."""
_LESS = {
    Status.DONE: intentions.is_intention_alone,
    Status.UNDER_WAY: intentions.is_intention_alone,
    Status.ANNOUNCED: intentions.is_thought_alone,
}
"""What tells, for a status, that a quotation says less."""


@rule("P725", Crisis)
def weighty_words_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A strong word in our text must appear in a quotation.

    Strong words name a crime, a weapon, an agreement or an end ("truce", "arson",
    "coup"), say who is armed ("police", "troops", "rebels"), or count without a number
    ("every", "most of", "unanimously"). Parties of a record may have them in their
    names. Nor may a text say the opposite of its quotation: "closed" where that has
    "opened". A record may use the words of the one that it follows (`after`), and call
    the crisis by its kind if any quotation does. The headline, a conclusion and a
    record without quotations may use the words of the records that they rest on.
    Neither the title nor a note may tell of a grave act, such as a coup or a
    confession, that no quotation of the brief has.

    Why: Readers would take a word of ours for one of the article's.
    Wrong: "text: The pact got the rebels to agree to a truce." with a quotation that
        says only that they met
    Right: the words of the article that say so, quoted, or a text without them
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        quoted = f"{_quoted(record)} {_party_names(record, corpus)}"
        followed = _followed(record, records)
        for name in prose_fields(type(record)) if record.evidence else ():
            if name != "note":
                text = getattr(record, name) or ""
                for found in _unquoted(text, quoted, followed, crisis):
                    hint = _following_hint(found, record, crisis)
                    yield Fault((*where, name), _message(found), hint)
    for where, text, support in _conclusions(crisis, corpus):
        quoted = " ".join(map(_quoted, support))
        quoted += "".join(f" {_party_names(one, corpus)}" for one in support)
        own = weighty_words.without_implied(text, map(_kind, support))
        for found in _unquoted(own, quoted, "", crisis):
            # Of several records, one may say the opposite of another.
            if not found.opposite or len(support) == 1:
                yield Fault(where, _message(found, "its records"))
    yield from _grave_acts(crisis)


def _grave_acts(crisis: Crisis) -> Iterator[Fault]:
    """Yield the grave acts of which title and notes tell, and no quotation does."""
    quoted = " ".join(_quoted(record) for _, record in crisis.records())
    told: list[tuple[KeyPath, str | None]] = [(("title",), crisis.title)]
    told += [((*where, "note"), record.note) for where, record in crisis.records()]
    for where, text in told:
        for found in weighty_words.unsupported_grave_acts(text or "", quoted):
            yield Fault(where, _message(found, "this brief"))


def _conclusions(
    crisis: Crisis, corpus: Corpus
) -> Iterator[tuple[KeyPath, str, tuple[Record, ...]]]:
    """Yield each text without a quotation of its own, and the records it rests on.

    An open question is none of them: it asks what is not known.
    """
    everything = tuple(record for _, record in crisis.records())
    for where, words, support in traversal.texts(crisis, corpus):
        record = support[0] if support and where[0] in RECORD_PARTS else None
        rests = record is not None and not record.evidence and where[-1] != "note"
        if where[0] in ("headline", "bottom_line") or rests:
            yield where, words, support or everything


def _kind(record: Record) -> str:
    """Return the measure of a figure or the type of a response, else nothing."""
    kind = getattr(record, "measure", None) or getattr(record, "type", None)
    return str(kind.value) if kind else ""


def _unquoted(
    text: str, quoted: str, followed: str, crisis: Crisis
) -> Iterator[Unsupported]:
    """Yield the strong words of a text that its quotations do not bear out."""
    for found in unsupported(name_masking.without_names(text), quoted):
        if found.opposite or not _names_known(found.word, followed, crisis):
            yield found


def _quoted(record: Record) -> str:
    """Return the quotations of a record, or our translations of them."""
    return " ".join(one.translation or one.quote for one in record.evidence)


def _party_names(record: Record, corpus: Corpus) -> str:
    """Return the names and public roles of the parties of a record."""
    names: list[str] = []
    for _, party in parties(record):
        actor = corpus.actors.get(actor_of(party) or "")
        names += [party.unnamed] if isinstance(party, Unnamed) else []
        names += [*actor.names(), actor.public_role or ""] if actor else []
    return " ".join(names)


def _followed(record: Record, records: Mapping[str, Record]) -> str:
    """Return the quotations of the record that this one follows."""
    followed = records.get(getattr(record, "after", None) or "")
    return _quoted(followed) if followed else ""


def _names_known(word: str, followed: str, crisis: Crisis) -> bool:
    """Tell whether a word names what a record follows, or the crisis by its kind."""
    if not any(unsupported(word, followed)):
        return True
    kind = word.lower().removesuffix("s")
    quotations = (_quoted(record) for _, record in crisis.records())
    return kind in crisis.kinds and any(kind in one.lower() for one in quotations)


def _following_hint(found: Unsupported, record: Record, crisis: Crisis) -> str:
    """Return the hint to name an event, if one has the word in its quotation."""
    for event in crisis.events if not found.opposite else ():
        if event is not record and not any(unsupported(found.word, _quoted(event))):
            return f"or name the event that has it: after: {event.id}"
    return ""


def _message(found: Unsupported, quoted: str = "the record") -> str:
    if found.opposite:
        return f"says '{found.word}' where the quotation says '{found.opposite}'"
    message = f"'{found.word}' is in no quotation of {quoted}"
    return f"{message}; quote the words that say so"


@rule("P726", Crisis)
def acts_are_quoted(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A serious act must be stated in the words of a quotation.

    This applies to responses that are done, under way or announced, of the types
    condemn, accuse, sanction, recall-or-expel, recognise, cut-aid, border, block,
    evacuate and send-police-or-peacekeepers, and to positions that condemn, refuse,
    deny or demand. "Lifted the sanctions" tells of none.

    Why: Tables, search and data show the type as what somebody did.
    Wrong: "type: condemn" with "Merrow welcomed the release"
    Right: "type: support", or the words by which Merrow condemned something
    """
    for where, record in crisis.records():
        act = _act(record)
        told_as = _TABLE["same"].get(act, act)
        words = _ACTS.get(told_as)
        quotes = [one.translation or one.quote for one in record.evidence]
        undone = _UNDONE.get(told_as)
        firm = [undone.sub(" ", quote) if undone else quote for quote in quotes]
        if words and quotes and not any(map(words.search, firm)):
            field = "type" if isinstance(record, Response) else "act"
            message = f"no quotation has a word that says '{act}'"
            examples = _TABLE["examples"][told_as]
            hint = f"quote such a word: {examples}; or use another {field}"
            yield Fault((*where, field), message, hint)


@rule("P728", Crisis)
def intentions_are_not_done(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A response that is done or under way must be quoted as more than an intention.

    A response that is announced must not be one that is only considered, requested or
    nearly made. Responses that are made in words, such as appeals and demands, are
    exempt. If all quotations of an event tell only of an intention, its text must too.

    Why: Readers would take an offer or a plan for a fact.
    Wrong: "status: done" with "Merrow is ready to send 40 observers"
    Right: "status: offered" with that quotation
    """
    for index, response in enumerate(crisis.responses):
        quotes = [one.translation or one.quote for one in response.evidence]
        is_less = _LESS.get(response.status)
        if is_less is None or response.type in _SAYING or not quotes:
            continue
        if all(map(is_less, quotes)):
            message = f"is '{response.status}', but the quotation tells of an intention"
            hint = "use a status such as offered, proposed or considered"
            yield Fault(("responses", index, "status"), message, hint)
    for index, event in enumerate(crisis.events):
        quotes = [one.translation or one.quote for one in event.evidence]
        intended = bool(quotes) and all(map(intentions.is_prospect_alone, quotes))
        if intended and not intentions.tells_of_intention(event.text):
            message = "tells of something done, but the quotation only of an intention"
            yield Fault(("events", index, "text"), message, "say what was intended")


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
    quoted += "".join(f" {_party_names(record, corpus)}" for record in records)
    if violence.accuses(source.abstract) and not any(map(accuses, records)):
        message = "accuses somebody of what no record from this source tells"
        yield Fault(("abstract",), message, "quote the accusation as a record")
    for found in unsupported(name_masking.without_names(source.abstract), quoted):
        if not found.opposite:  # another part of the article may say the opposite
            message = f"'{found.word}' is in no quotation from this source"
            yield Fault(("abstract",), message, "quote the words that say so")


def _act(record: Record) -> str:
    if isinstance(record, Response) and record.status in MADE_OR_ANNOUNCED:
        return record.type.value
    return record.act.value if isinstance(record, Position) and record.act else ""


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
