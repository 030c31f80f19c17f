"""Questions and texts about a deed whose doer nobody names: "Who killed him?"."""

from __future__ import annotations

import re

from generator.rules.framework.word_rows import passage
from generator.text import quotations
from generator.text.statements import violence
from generator.text.stemming import verb_stem

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
_BY_NATURE = frozenset(
    map(
        verb_stem,
        (*"kill burn maim starve poison trample".split(), *violence.ARMED_VERBS),
    )
)
"""Verbs of harm that may be said of a flood or a fall, too."""
_BY_HAND = re.compile(
    r"\b(?:shot|shoot|gunm[ae]n|gunfire|bullet|murder|assassin|stab|strangl|ambush"
    r"|assail|attack|beaten|killer|behead|the killing|who (?:killed|ordered))"
)
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
    deed, whom = told["deed"], told["whom"]
    if _is_told_of_somebody(deed, told["more"] or "", whom, quoted):
        return True
    return folded.startswith("who ") and _is_told_of_nobody(deed, whom, quoted)


def _names_nobody(words: str) -> bool:
    return not _OTHERS.search(words) and not violence.accuses(words)


def _is_told_of_somebody(deed: str, more: str, whom: str, quoted: str) -> bool:
    """Tell whether a quotation has the same deed by somebody whom it does not know."""
    form = rf"\b{_ASKED} (\w+){more} (?:the |an? )?{_bare(whom)}(?!\w)"
    return _has_deed(form, deed, quoted)


def _is_told_of_nobody(deed: str, whom: str, quoted: str) -> bool:
    """Tell whether a quotation has the same deed in the passive, and not by nature.

    Who was killed may have been killed in a flood; who was robbed or shot was not.
    """
    form = rf"{_SUBJECT}{_bare(whom)} (?:was|were|had been|has been) (\w+)\b(?! by\b)"
    is_by_hand = verb_stem(deed) not in _BY_NATURE or _BY_HAND.search(quoted)
    return bool(is_by_hand) and _has_deed(form, deed, quoted) and not _is_denied(quoted)


def _bare(whom: str) -> str:
    return re.escape(re.sub(r"^(?:the|an?) ", "", whom))


def _has_deed(form: str, deed: str, quoted: str) -> bool:
    stem = verb_stem(deed)
    return any(verb_stem(found[1]) == stem for found in re.finditer(form, quoted))


def _is_denied(quoted: str) -> bool:
    return passage(quoted).is_negated or _DENIAL.search(quoted) is not None
