"""Whether a quotation tells of an intention alone."""

from __future__ import annotations

import re

from generator.model import edtf
from generator.model.records import Statement
from generator.text import word_lists
from generator.text.function_words import FINITE_BE, HAVE
from generator.text.regex import Regex
from generator.text.statements import violence
from generator.text.tokens import words_of
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "intentions")
_INTENTIONS = (*_TABLE["prospects"], *_TABLE["intentions"], *_TABLE["thoughts"])
_INTENTION = Regex(rf"\b(?:{'|'.join(_INTENTIONS)})\b")
_PROSPECT = Regex(rf"\b(?:{'|'.join(_TABLE['prospects'])})\b")
_THOUGHT = Regex(rf"\b(?:{'|'.join(_TABLE['thoughts'])})\b")
_FIRM = Regex(rf"\b(?:{'|'.join(_TABLE['firm'])})\b")
_DEED = Regex(rf"\b(?:{'|'.join(_TABLE['deeds'])})\b")
_MEANT = Regex(
    r"\b(?:attempt|offer|plan|propos|promis|intention|readiness|willing|announc|try|tries"
    r"|tried|threat|request|ask|order|spoke of|set for|ahead of|due|meant)",
    re.IGNORECASE,
)
"""Words of a text of ours by which something lies ahead."""
_AHEAD = Regex(rf"\b(?:{'|'.join(_TABLE['ahead'])})\b")
_DAY = (
    rf"(?:{'|'.join(edtf.WEEKDAYS)}|\d{{1,2}} (?:{'|'.join(edtf.MONTHS)})"
    rf"|(?:{'|'.join(edtf.MONTHS)}) \d{{1,2}}|tomorrow|next \w+)\b"
)
_SET = Regex(
    rf"\b(?:(?:{_TABLE['setting']})\b(?: [\w’'-]+){{0,6}}? for"
    rf"|(?:{_TABLE['moving']})\b(?: (?!to\b)[\w’'-]+){{0,6}}? (?:to|until|till)) {_DAY}"
)
"""What is set for a day or moved to one: "called a strike for Thursday"."""
_TIMETABLE = Regex(rf"\b(?:{_TABLE['timetable']}) (?:again )?(?:on |by |from )?{_DAY}")
_NO_SAYING = "".join(f"(?<!\\b{verb} )" for verb in _TABLE["before_that"].split("|"))
_NOT_DONE = Regex(
    rf"\b(?:(?:{any_of(FINITE_BE | HAVE)}|been) )*(?:{_SET.pattern}|{_AHEAD.pattern})"
    rf"|\bbe (?:\w+ly )?\w+|\b(?:{_TABLE['deciding']}) (?:to|that|on)\b"
)
"""What sets something for later, in words that may look like those of a deed."""
_OVER = Regex(rf"{_DEED.pattern}|\b(?:{_TABLE['past']})\b")
_ASIDE = Regex(
    rf"(?<!\w)(?:who|whose|whom|which|where|after|since|because|{_NO_SAYING}that)\b[^,;:]*"
)
"""A clause of a text that may have a day other than that of its record."""
_CLAUSE_END = Regex(r"[,;:]|\b(?:and|but|after|while|that|which|who)\b")
_HYPOTHETICAL = Regex(
    r"\b(?:Had|Were|Should|[Ii]f|[Uu]nless)\b(?:(?! (?:and|but)\b)[^.])*?\bwould\b"
    r"|\bwould not\b[^.]*\b(?:if|unless|until|in case|provided|should)\b[^.]*"
)
"""What somebody would do under a condition, with the condition."""


def is_intention_alone(quote: str) -> bool:
    """Tell whether an English quotation has an intention, and no deed.

    In a clause with an intention, only what stands before it may be a deed: "froze the
    assets, which would …" has one, "said on Friday that it would …" has none. A
    condition has none either: "would not let them in if they came".
    """
    clauses = _CLAUSE_END.split(_HYPOTHETICAL.sub("will", quote))
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


def is_set_for_later(record: Statement) -> bool:
    """Tell whether a record and all its quotations set something for a later day.

    The text has to do so outside relative clauses and the like, and must tell of
    nothing past there; of a quotation, one clause is enough: "was to open on Thursday |
    but fell before".
    """
    quotes = record.english_quotes()
    return (
        bool(quotes)
        and _lies_ahead(_ASIDE.sub(" ", record.text))
        and all(
            any(map(_lies_ahead, (quote, *_CLAUSE_END.split(quote))))
            for quote in quotes
        )
    )


def _lies_ahead(text: str) -> bool:
    """Tell whether a text sets something for a later day, and tells of nothing past."""
    patterns = (_AHEAD, _SET, _TIMETABLE)
    is_ahead = any(one.search(text) is not None for one in patterns)
    return is_ahead and _OVER.search(_NOT_DONE.sub(" ", text)) is None


def tells_of_intention(text: str) -> bool:
    """Tell whether a text of ours says that something was meant to be done."""
    return any(
        one.search(text) is not None for one in (_INTENTION, _MEANT, _AHEAD, _SET)
    )


def has_past_verb(text: str) -> bool:
    """Tell whether a text of ours has a verb in the past, and so something done."""
    return _DEED.search(text) is not None
