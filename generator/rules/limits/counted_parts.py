"""Parts that a quotation counts beside their whole, and that a text misjudges.

Of "eleven of the 34 people killed", the 34 are no others, and the eleven no majority.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.rules.comparison import word_rows
from generator.rules.comparison.governed_clauses import content_words
from generator.rules.numbers.amounts import HALF
from generator.rules.numbers.counted_shares import (
    AUXILIARY,
    CountedShare,
    counted_shares,
)
from generator.rules.numbers.numbers_in_text import Number, find_numbers
from generator.text.inflection import IRREGULAR_BASES
from generator.text.regex import Regex
from generator.text.stemming import verb_stem

_MOST = Regex(
    r"\b(?:bulk|majority|most(?= of\b| [a-z-]+s\b)|mostly|(?:nearly|almost) all"
    r"|more than half|largely)\b",
    re.IGNORECASE,
)
_FEW = Regex(
    r"\b(?:minority|(?:only )?a few|few(?= of\b| [a-z-]+s\b)|a handful|a fraction"
    r"|(?:less|fewer) than half)\b",
    re.IGNORECASE,
)
_OTHERS_BEHIND = Regex(r" (?:others?|more|further|additional)\b(?! than\b)")
_OTHERS_BEFORE = Regex(
    r"\b(?:another|a further|an additional|besides|in addition to|as well as|apart from"
    r"|on top of) (?:the )?$",
    re.IGNORECASE,
)
_PART = Regex(
    r"\b(?:some|few|several|part|partly|half|many|most|one|only|yet|still|but|rest"
    r"|remain\w*|promised|announced|planned|out of)\b",
    re.IGNORECASE,
)
_UNDONE = Regex(r"\b(?:yet|still|remain\w*|fail\w*|refus\w*|without)\b")
_OF_WHOLE = Regex(r"\b(?:of|among|from) (?:the |its |their |these |those |all )?$")
_BOUND = Regex(
    r"[,;:.]|\b(?:and|but|while|that|which|who|whom|after|before|when|because|since)\b"
)
_WORD = Regex(r"[a-z][\w-]+")


def misjudged(text: str, quoted: str) -> Iterator[str]:
    """Yield the counted parts of a quotation that a text takes for something else.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    if "of" not in word_rows.passage(quoted).words:
        return
    for share in counted_shares(quoted):
        if (
            _is_added(text, share)
            or _is_most_or_few(text, quoted, share)
            or _is_told_of_whole(text, quoted, share)
        ):
            yield f"{share.part.words} of {share.whole.words}"


def _is_added(text: str, share: CountedShare) -> bool:
    """Tell whether a text adds the whole to its part: "11 women and 34 others"."""
    return any(
        _OTHERS_BEHIND.match(text, one.end) or _OTHERS_BEFORE.search(text[: one.start])
        for one in _mentions(text, share.whole)
    )


def _is_most_or_few(text: str, quoted: str, share: CountedShare) -> bool:
    """Tell whether a text calls a minority most of a whole, or a majority few of it."""
    wrong = _MOST if share.value <= HALF else _FEW
    judged = wrong.search(text)
    if not judged or wrong.search(quoted) or word_rows.passage(text).is_negated:
        return False
    clause = _BOUND.split(text[judged.end() :])[0]
    if _UNDONE.search(clause):
        return False  # "most of the missing have yet to turn up"
    return not _said_of_part(quoted, share).isdisjoint(_stems(clause))


def _is_told_of_whole(text: str, quoted: str, share: CountedShare) -> bool:
    """Tell whether a text says of a whole what its quotation says of the part."""
    if _mentions(text, share.part) or _PART.search(text):
        return False
    if word_rows.passage(text).is_negated or len(_mentions(quoted, share.whole)) > 1:
        return False
    said = _said_of_part(quoted, share)
    return any(
        not _OF_WHOLE.search(text[: one.start])
        and not said.isdisjoint(_stems(_clause(text, one)))
        for one in _mentions(text, share.whole)
    )


def _said_of_part(quoted: str, share: CountedShare) -> set[str]:
    """Return the stems of the verb of which a part is the object, or the subject.

    The object is behind its verb: "sent four of the 40 lorries that it had announced".
    A participle behind the whole belongs to it: "eleven of the 34 people killed were".
    """
    before = _BOUND.split(quoted[: share.part.start])[-1]
    if verbs := _verbs(before):
        return verbs
    clause = _BOUND.split(share.behind)[0]
    parts = AUXILIARY.split(clause, maxsplit=1)
    if len(parts) > 1:
        return {*content_words(f" {parts[1]}")}
    return {*_verbs(clause)} if len(_verbs(clause)) == 1 else set()


def _verbs(words: str) -> set[str]:
    """Return the stems of words in the form of a past tense."""
    return {
        verb_stem(one)
        for one in _WORD.findall(words)
        if one.endswith("ed") or one in IRREGULAR_BASES
    }


def _clause(text: str, number: Number) -> str:
    before = _BOUND.split(text[: number.start])[-1]
    return f"{before} {_BOUND.split(text[number.end :])[0]}"


def _stems(words: str) -> set[str]:
    return {*content_words(f" {words}")} | _verbs(words)


def _mentions(text: str, number: Number) -> list[Number]:
    return [one for one in find_numbers(text) if one.key == number.key]
