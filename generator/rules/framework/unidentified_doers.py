"""Questions and texts about a deed whose doer nobody names: "Who killed him?"."""

from __future__ import annotations

import re

from generator.rules.framework.governed_clauses import verb_stem
from generator.rules.framework.word_rows import passage
from generator.text import quotations
from generator.text.statements import violence

_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_UNKNOWN = (
    r"(?:somebody|someone|(?:unknown|unidentified) (?:attackers?|gunm[ae]n|m[ae]n"
    r"|people|persons?))"
)
_BLAMED = re.compile(
    r"who (?:was|were|is|are) (?:responsible for|behind) (?:the )?(?P<what>[^?]+)\?"
)
_DEED = re.compile(
    rf"(?:who|{_UNKNOWN}) (?:(?:has|have|had) )?(?P<deed>\w+)(?P<more> fire to)? "
    r"(?P<whom>[^?.]+)[?.]"
)
_ASKED = rf"(?:{_UNKNOWN}|(?:know|knows|known|knew|clear|unclear) who)"
_SUBJECT = r"(?:^|[,.;:] |\b(?:that|and|as|when|after|before|while) )(?:the |an? )?"
_OTHERS = re.compile(r"\b(?:by|for|with|who|that|which|whose|and|or|but|while|as)\b")
"""Words by which the rest of a sentence may name a doer, or tell of another deed."""
_DENIAL = re.compile(r"\b(?:den(?:y|ied|ies|ying)|reject|dismiss|disput|rumou?r|alleg)")


def accuses_anybody(text: str, quoted: str) -> bool:
    """Tell whether a text accuses anybody but a doer who is not known.

    What it says of that deed must be in its quotations, word for word.

    Args:
        text: A text in our own words.
        quoted: The quotations of its records.
    """
    return violence.accuses(text) and any(
        violence.accuses(sentence) and not _asks_who(sentence, quotations.fold(quoted))
        for sentence in _SENTENCE.split(text)
    )


def _asks_who(sentence: str, quoted: str) -> bool:
    """Tell whether a sentence asks who did a quoted deed, or says that somebody did."""
    folded = quotations.fold(sentence)
    if blamed := _BLAMED.fullmatch(folded):
        what = blamed["what"]
        is_quoted = re.search(rf"\b{re.escape(what)}(?!\w)", quoted) is not None
        return is_quoted and _names_nobody(what) and not _is_denied(quoted)
    told = _DEED.fullmatch(folded)
    if not told or not _names_nobody(told["whom"]):
        return False
    return _is_quoted(told["deed"], told["more"] or "", told["whom"], quoted)


def _names_nobody(words: str) -> bool:
    return not _OTHERS.search(words) and not violence.accuses(words)


def _is_quoted(deed: str, more: str, whom: str, quoted: str) -> bool:
    """Tell whether a quotation tells of a deed by somebody, or in the passive."""
    bare = re.escape(re.sub(r"^(?:the|an?) ", "", whom))
    by_somebody = rf"\b{_ASKED} (\w+){more} (?:the |an? )?{bare}(?!\w)"
    passive = rf"{_SUBJECT}{bare} (?:was|were|had been|has been) (\w+)\b(?! by\b)"
    is_plain = not (more or _is_denied(quoted))
    forms = (by_somebody, passive) if is_plain else (by_somebody,)
    return any(
        verb_stem(found[1]) == verb_stem(deed)
        for form in forms
        for found in re.finditer(form, quoted)
    )


def _is_denied(quoted: str) -> bool:
    return passage(quoted).is_negated or _DENIAL.search(quoted) is not None
