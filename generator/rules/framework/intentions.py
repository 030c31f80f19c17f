"""Whether a quotation tells of an intention alone."""

from __future__ import annotations

import re

from generator.model import edtf
from generator.model.records import Statement
from generator.text import word_lists
from generator.text.counts.words.tokens import words_of
from generator.text.statements import violence

_TABLE = word_lists.read(__package__, "intentions")
_INTENTIONS = (*_TABLE["prospects"], *_TABLE["intentions"], *_TABLE["thoughts"])
_INTENTION = re.compile(rf"\b(?:{'|'.join(_INTENTIONS)})\b")
_PROSPECT = re.compile(rf"\b(?:{'|'.join(_TABLE['prospects'])})\b")
_THOUGHT = re.compile(rf"\b(?:{'|'.join(_TABLE['thoughts'])})\b")
_FIRM = re.compile(rf"\b(?:{'|'.join(_TABLE['firm'])})\b")
_DEED = re.compile(rf"\b(?:{'|'.join(_TABLE['deeds'])})\b")
_MEANT = re.compile(
    r"\b(?:attempt|offer|plan|propos|promis|intention|readiness|willing|announc|try|tries"
    r"|tried|threat|request|ask|order|spoke of|set for|ahead of|due|meant)",
    re.IGNORECASE,
)
"""Words of a text of ours by which something lies ahead."""
_AHEAD = re.compile(rf"\b(?:{'|'.join(_TABLE['ahead'])})\b")
_DAY = (
    rf"(?:{'|'.join(edtf.WEEKDAYS)}|\d{{1,2}} (?:{'|'.join(edtf.MONTHS)})"
    rf"|(?:{'|'.join(edtf.MONTHS)}) \d{{1,2}}|tomorrow|next \w+)\b"
)
_SET = re.compile(
    rf"\b(?:(?:{_TABLE['setting']})\b(?: [\w’'-]+){{0,6}}? for"
    rf"|(?:{_TABLE['moving']})\b(?: [\w’'-]+){{0,6}}? (?:to|until|till)) {_DAY}"
)
"""What is set for a day or moved to one: "called a strike for Thursday"."""
_TIMETABLE = re.compile(
    rf"\b(?:{_TABLE['timetable']}) (?:again )?(?:on |by |from )?{_DAY}"
)
_CLAUSE_END = re.compile(r"[,;:]|\b(?:and|but|after|while|that|which|who)\b")


def is_intention_alone(quote: str) -> bool:
    """Tell whether an English quotation has an intention, and no deed.

    In a clause with an intention, only what stands before it may be a deed: "froze the
    assets, which would …" has one, "said on Friday that it would …" has none.
    """
    clauses = _CLAUSE_END.split(quote)
    firm = [_INTENTION.split(clause)[0] for clause in clauses]
    return firm != clauses and not any(map(_DEED.search, firm))


def is_thought_alone(quote: str) -> bool:
    """Tell whether an English quotation tells of something weighed, and no more.

    "Is thinking about sending flour" announces nothing; "may send flour, and will lift
    the ban" does.
    """
    return (
        _THOUGHT.search(quote) is not None
        and _FIRM.search(quote) is None
        and is_intention_alone(quote)
    )


def is_prospect_alone(quote: str) -> bool:
    """Tell whether an English quotation tells only of what somebody means to do.

    "Offered to resign" does. "Tried to flee" and "could not reach the square" tell of
    something that happened.
    """
    return (
        _PROSPECT.search(quote) is not None
        and violence.PAST.isdisjoint(words_of(quote))
        and is_intention_alone(quote)
    )


def lies_ahead(text: str) -> bool:
    """Tell whether an English text sets something for a later day: "is to vote"."""
    if _AHEAD.search(text) or _SET.search(text):
        return True
    return _TIMETABLE.search(text) is not None and _DEED.search(text) is None


def is_set_for_later(record: Statement) -> bool:
    """Tell whether a record and all its quotations set something for a later day."""
    quotes = [one.translation or one.quote for one in record.evidence]
    return bool(quotes) and all(map(lies_ahead, (record.text, *quotes)))


def tells_of_intention(text: str) -> bool:
    """Tell whether a text of ours says that something was meant to be done."""
    return any(
        one.search(text) is not None for one in (_INTENTION, _MEANT, _AHEAD, _SET)
    )


def has_past_verb(text: str) -> bool:
    """Tell whether a text of ours has a verb in the past, and so something done."""
    return _DEED.search(text) is not None
