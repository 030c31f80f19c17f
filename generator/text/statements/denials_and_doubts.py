"""Denials and doubts of an article's previous statement, by somebody whom it names.

They make a number no less stated, but readers must learn that it is disputed.
"""

from __future__ import annotations

import re

from generator.text import word_lists
from generator.text.counts.english.numbers.numerals import FIRST_WORDS
from generator.text.function_words import (
    DEMONSTRATIVES,
    FINITE_BE,
    NEGATIONS,
    POSSESSIVES,
)
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "denials_and_doubts")
_VERBS = rf"(?:{any_of(_TABLE['verbs'])})"
_CLAIMS = rf"(?:{any_of(_TABLE['claims'])})s?"
_FALSEHOOD = rf"(?:{any_of(_TABLE['falsehoods'])})"
_DEEDS = rf"(?:{any_of(_TABLE['deeds'])})s?"
_POINTING = (
    rf"(?:\w+['’]s|the|{any_of(DEMONSTRATIVES | POSSESSIVES)}|such|any|all|both)"
)
_ALONE = r"(?:this|it|that(?=\W*$|[.,;:!?”\"]|\s(?:as|on|in|at|and|but|when|with)\b))"
_CALLED = rf"(?:{any_of(_TABLE['calling'])})"
_DENIED = rf"\b{_VERBS}\s+(?:{_POINTING}\s+(?:[\w-]+\s+)?{_CLAIMS}\b|{_ALONE}(?!\w))"
_CALLED_FALSE = (
    rf"\b{_CALLED}\s+(?:it|this|that|them|{_POINTING}\s+(?:\w+\s+)?{_CLAIMS})\s+"
    rf"(?:as\s+)?(?:an?\s+)?(?:\w+\s+)?{_FALSEHOOD}\b"
)
_WAVED_AWAY = (
    rf"\b(?:{any_of(_TABLE['waving'])})\s+(?:(?:it|this|that|them|"
    rf"{_POINTING}\s+(?:\w+\s+)?{_CLAIMS})\s+(?:all\s+)?(?:off|aside|away)"
    rf"|(?:off|aside|away)\s+{_POINTING}\s+(?:\w+\s+)?{_CLAIMS})\b"
)
_SPOKE_OF_FALSE = (
    rf"\b(?:{any_of(_TABLE['speaking'])})\s+of\s+(?:an?\s+)?(?:\w+\s+){{0,2}}"
    rf"{_FALSEHOOD}\b"
)
_IS_FALSE = (
    rf"\b(?:it|this|that|{_POINTING}\s+(?:\w+\s+)?{_CLAIMS})\s+"
    rf"(?:{any_of(FINITE_BE)})\s+(?:an?\s+)?(?:\w+\s+)?{_FALSEHOOD}\b"
)
_RELATIVE = (
    rf"\b(?:an?|the)\s+(?:\w+\s+)?{_CLAIMS}\s+(?:that\s+|which\s+)?"
    rf"(?:[\w’'-]+\s+){{1,6}}?(?:{_VERBS}|{_CALLED})\b(?:\s+(?:an?\s+)?(?:\w+\s+)?{_FALSEHOOD})?"
)
_WHICH = rf"\bwhich\s+(?:[\w’'-]+\s+){{1,5}}?{_VERBS}\b"
_WHOLE = rf"\b(?:{'|'.join(_TABLE['sentences'])})"
_HARM = Regex(rf"\b(?:{'|'.join(_TABLE['harm'])})", re.IGNORECASE)
_SURVIVAL = Regex(rf"\b(?:{'|'.join(_TABLE['survival']['deaths'])})", re.IGNORECASE)
_NOTE = Regex(rf"\b(?:{'|'.join(_TABLE['notes']['words'])})", re.IGNORECASE)
_NOBODY = r"(?:nobody|no one|no-one|none of them|not a single|not one)"
_ELSE = r"(?!\s+(?:else|other|more|further|yet|knows?|knew)\b)"
_NO_MORE = (
    r"(?=\W*$|[,;.]|\s+(?:there|at all|by|that|said|had|has|have|was|were|been)\b)"
)
_FAMILIES = [
    (
        Regex(rf"\b(?:{one['told']})", re.IGNORECASE),
        Regex(
            rf"\b{_NOBODY}{_ELSE}\s+{one['denied']}\b{_NO_MORE}"
            rf"|\bno\s+(?:{one['nouns']})\s+(?:(?:was|were|are|had|have)\s+){{1,2}}(?:been\s+)?"
            r"(?:made|reported|recorded|registered|found|known)(?=\W*$|[,;])"
            rf"|\b(?:{one['sought']})\s+{_NOBODY}(?=\W*$|[,;])",
            re.IGNORECASE,
        ),
    )
    for one in _TABLE["families"].values()
]
"""Words for each harm, and words that deny it."""
_DEATHS = Regex(rf"\b(?:{_TABLE['families']['deaths']['told']})", re.IGNORECASE)
_FALSE = (_DENIED, _CALLED_FALSE, _WAVED_AWAY, _SPOKE_OF_FALSE)
_CALLS_FALSE = Regex("|".join(_FALSE), re.IGNORECASE)
_NEXT = Regex(f"{_IS_FALSE}|{_WHOLE}", re.IGNORECASE)
_SAME = Regex(_RELATIVE, re.IGNORECASE)
_BEFORE = Regex(f"{_RELATIVE}|{_WHICH}", re.IGNORECASE)
_FIGURE = Regex(rf"\b(?:{_TABLE['figures']})s?\b", re.IGNORECASE)
_GIVEN_FIGURE = Regex(
    rf"\b(?:{_TABLE['figures']}|dead|killed|injured|missing)\b[^,;.]*?"
    rf"\b(?:as|at|of|to)\s+(?:[\w-]+\s+){{0,2}}?(?:\d|(?:{any_of(FIRST_WORDS)})\b)",
    re.IGNORECASE,
)
"""A number that a sentence gives for the dead or others: "put the toll at 58"."""
_DEED = Regex(rf"\b{_VERBS}\s+(?:{_POINTING}\s+)?(?:\w+\s+)?{_DEEDS}\b", re.I)
_NEVER = Regex(
    rf"\b(?:{any_of(NEGATIONS)}|nobody|none|nothing)\b|n[’']t\b", re.IGNORECASE
)


def disputes_previous(sentence: str) -> bool:
    """Tell whether a sentence denies or doubts the sentence before it."""
    return any(
        not _is_own_figure(found)
        for one in (_CALLS_FALSE, _NEXT)
        for found in one.finditer(sentence)
    )


def _is_own_figure(denial: re.Match[str]) -> bool:
    """Tell whether a figure is denied that its own sentence gives before.

    Who "had put the toll at 58, later withdrew that figure".
    """
    return _FIGURE.search(denial[0]) is not None and (
        _GIVEN_FIGURE.search(denial.string, 0, denial.start()) is not None
    )


def denial_in(text: str) -> str:
    """Return the clause of a text that denies or doubts what is before it, if any.

    Args:
        text: A sentence, or the rest of one behind what it denies.
    """
    clauses = re.split(r"(?=[,;])", text)
    known = (_CALLS_FALSE, _NEXT, _BEFORE)
    return next((one for one in clauses if any(p.search(one) for p in known)), "")


def disputes_itself(sentence: str) -> bool:
    """Tell whether a sentence reports that somebody denies or doubts its own claim."""
    return any(one.search(sentence) for one in (_CALLS_FALSE, _SAME)) or any(
        map(_is_own_figure, _NEXT.finditer(sentence))
    )


def denies_harm(sentence: str, told: str) -> bool:
    """Tell whether a sentence denies that anybody came to the harm reported before it.

    Args:
        sentence: The sentence behind a quotation.
        told: The quotation: who is injured may have survived.
    """
    for told_of, denial in _FAMILIES:
        if told_of.search(told) and denial.search(sentence):
            return True
    survived = _DEATHS.search(told) and _SURVIVAL.search(sentence)
    return bool(survived or _HARM.search(sentence))


def tells_of_denial(note: str) -> bool:
    """Tell whether a note to a number says that somebody denies or corrects it."""
    return _NOTE.search(note) is not None


def answers(sentence: str) -> bool:
    """Tell whether a sentence of somebody who is accused may be a denial."""
    return disputes_previous(sentence) or any(
        pattern.search(sentence) for pattern in (_DEED, _NEVER)
    )
