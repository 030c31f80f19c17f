"""Check acts: positions and responses do what their quotations report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis
from generator.model.records import Event, Position, Record, Response
from generator.model.response_types import (
    FAMILIES,
    MADE_OR_ANNOUNCED,
    UNFULFILLED,
    Family,
    ResponseType,
    Status,
)
from generator.rules.comparison import governed_clauses, intentions, permissions
from generator.rules.framework import Fault, rule, traversal
from generator.text import quoted_passages, word_lists
from generator.text.regex import Regex

_TABLE = word_lists.read("generator.rules.comparison", "act_words")
_BARRING, _GIVEN = _TABLE["barring"], _TABLE["permission"]


def _barring(act: str) -> Iterator[str]:
    """Yield the table's patterns for an act that keeps somebody out."""
    for pattern in _BARRING[act]:
        for name, part in _BARRING["parts"].items():
            pattern = pattern.replace(f"{{{name}}}", part)
        yield pattern


_BLOCKS = (
    *_barring("block"),
    rf"{permissions.DENIAL}(?:{permissions.PERMISSION}|{_GIVEN['block']})",
)
_KEEPING_OUT = {
    "block": _BLOCKS,
    "refuses": (
        *_BLOCKS,
        *_barring("refuses"),
        rf"{permissions.DENIAL}(?:{_GIVEN['refuses']})",
    ),
}
"""Patterns of quotations in which somebody or something is kept out, by act."""
_ACTS = {
    act: Regex(rf"\b(?:{'|'.join((stems, *_KEEPING_OUT.get(act, ())))})", re.IGNORECASE)
    for act, stems in _TABLE["acts"].items()
}
"""Pattern of the words by which a quotation tells of an act, by act."""
_DENIED = {
    "block": (permissions.DENIAL, "refus", "reject", _TABLE["acts"]["block"]),
    "refuses": (
        permissions.NEGATION,
        *("refus", "reject", "block", "bann?", r"bar(?:s|red|ring)?\b"),
    ),
}
_NOT_KEEPING_OUT = {
    act: Regex(
        rf"\b{denial}(?:{'|'.join((*stems, *_KEEPING_OUT[act]))})\w*", re.IGNORECASE
    )
    for act, (denial, *stems) in _DENIED.items()
}
"""Patterns of quotations in which somebody did not block or refuse, by act.

Whoever "refused to block" something has not blocked it, but has refused.
"""
_UNDONE = {
    act: Regex(
        rf"\b(?:{_TABLE['undoing']['verbs']})\w*\s+"
        rf"(?:(?:{_TABLE['undoing']['between']})\s+)*(?:{stems})\w*",
        re.IGNORECASE,
    )
    for act, stems in _TABLE["undone"].items()
}
"""Patterns of quotations in which somebody takes an act back, by act."""
_SAYING = frozenset((*FAMILIES[Family.SAY], ResponseType.DEMAND, ResponseType.MEDIATE))
"""Types of responses that are made in words."""
_TO_COME = UNFULFILLED | {Status.CONSIDERED}
_LESS = {
    Status.DONE: intentions.is_intention_alone,
    Status.UNDER_WAY: intentions.is_intention_alone,
    Status.ANNOUNCED: intentions.is_thought_alone,
}
"""Predicate by status that tells whether a quotation says less than that."""


@rule("P726", Crisis)
def acts_are_quoted(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A serious act must be stated in the words of a quotation.

    - Such acts are responses that are done, under way or announced, of the types
      condemn, accuse, sanction, recall-or-expel, recognise, cut-aid, border, block,
      extradite, evacuate and send-police-or-peacekeepers.
    - So are positions that condemn, refuse, deny or demand.
    - "Lifted the sanctions" does not report sanctions.
    - What is not let in or allowed counts as blocked and as refused; what is "opposed",
      "dismissed" or "ruled out", only as refused; and "did not block" as neither.

    Why: Tables, search and data show the type as what somebody did.
    Wrong: "type: condemn" with "Merrow welcomed the release"
    Right: "type: support", or the words by which Merrow condemned something
    """
    for where, record in crisis.records():
        act = _act(record)
        told_as = _TABLE["same"].get(act, act)
        words = _ACTS.get(told_as)
        quotes = record.english_quotes()
        firm = (_firm(told_as, quote) for quote in quotes)
        if words and quotes and not any(map(words.search, firm)):
            field = "type" if isinstance(record, Response) else "act"
            message = f"no quotation has a word that says '{act}'"
            examples = _TABLE["examples"][told_as]
            hint = f"quote such a word: {examples}; or use another {field}"
            if cut := next(filter(None, map(quoted_passages.cut_off, quotes)), ""):
                hint = f"the quotation breaks off in '{cut}'; quote these words whole"
            yield Fault((*where, field), message, hint)


def _firm(act: str, quote: str) -> str:
    """Return a quotation without words that report an act as not done or undone."""
    for words in filter(None, (_UNDONE.get(act), _NOT_KEEPING_OUT.get(act))):
        quote = words.sub(" ", quote)
    return quote


@rule("P728", Crisis)
def intentions_are_not_done(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A response that is done or under way must be quoted as more than an intention.

    - A response that is announced must not be one that is only considered, requested or
      nearly made.
    - Responses that are made in words, such as appeals and demands, are exempt.
    - A text must not report as done what its quotations only promise, threaten, ask for
      or expect, nor a response that is not done.
    - A text must keep a condition, such as one with "unless".

    Why: Readers would take an offer or a plan for a fact.
    Wrong: "status: done" with "Merrow is ready to send 40 observers"
    Right: "status: offered" with that quotation
    """
    for index, response in enumerate(crisis.responses):
        quotes = response.english_quotes()
        is_less = _LESS.get(response.status)
        if is_less is None or response.type in _SAYING or not quotes:
            continue
        if all(map(is_less, quotes)):
            message = (
                f"is '{response.status}', but the quotation reports only an intention"
            )
            hint = "use a status such as offered, proposed or considered"
            yield Fault(("responses", index, "status"), message, hint)
    for where, text, record in traversal.texts_on_one_record(crisis, corpus):
        # A name, such as "general election", tells of nothing.
        for message, hint in _told_as_done(text, record) if where[-1] == "text" else ():
            yield Fault(where, message, hint)


def _told_as_done(text: str, record: Record) -> Iterator[tuple[str, str]]:
    """Yield message and hint for a text that reports as done what may still come."""
    quoted = record.quoted_in_english()
    told = next(governed_clauses.told_as_done(text, quoted), None)
    if told:
        message = f"reports as done what the quotation only puts as '{told.said}'"
        yield message, "say what was intended"
    elif condition := governed_clauses.dropped_condition(text, quoted):
        yield f"leaves out a condition, '{condition} …'", "say under which condition"
    elif _is_to_come(record) and governed_clauses.reports_completed_act(text):
        message = f"reports a deed, but the status of '{record.id}' is not 'done'"
        yield message, "say what was intended"
    elif _is_only_intended(record, text) and not intentions.tells_of_intention(text):
        message = "reports something done, but the quotation only an intention"
        yield message, "say what was intended"


def _is_only_intended(record: Record, text: str) -> bool:
    """Tell whether a text is of an event that is quoted only as an intention."""
    if not isinstance(record, Event) or text != record.text:
        return False
    quotes = record.english_quotes()
    return bool(quotes) and all(map(intentions.is_prospect_alone, quotes))


def _is_to_come(record: Record) -> bool:
    return isinstance(record, Response) and record.status in _TO_COME


def _act(record: Record) -> str:
    if isinstance(record, Response) and record.status in MADE_OR_ANNOUNCED:
        return record.type.value
    return record.act.value if isinstance(record, Position) and record.act else ""
