"""Words of a text whose opposite its quotations have: "closed" beside "opened"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.rules.comparison import governed_clauses, other_kinds, word_rows
from generator.rules.comparison.agreeing_opposites import agree
from generator.rules.comparison.permissions import opposite_permissions
from generator.rules.comparison.reversing_prefixes import reversals
from generator.rules.comparison.word_rows import (
    Passage,
    Row,
    Rows,
    pattern,
    stems,
)
from generator.text import word_lists
from generator.text.function_words import BE
from generator.text.regex import Regex
from generator.text.stemming import stem

_TABLE = word_lists.read(__package__, "weighty_words")
_OPPOSITES = Rows(
    row
    for one, other in _TABLE["opposites"]
    for row in (word_rows.row(one, other), word_rows.row(other, one))
)
_REFUSAL = Regex(_TABLE["refusal"], re.IGNORECASE)
_REFUSED = Regex(
    rf"(?:{_TABLE['refusal']}(?P<between>(?:\s+\w+){{0,2}}?)\s+to"
    r"|\bneither\s+[a-z]+(?<!ed)(?=\s+[a-z]+(?:s|ed)\b)"
    rf"|(?:{word_rows.NEGATION})(?:\s+be(?:en)?)?)"
    r"\s+(?!(?:sides?|party|parties)\b)(?P<deed>\w{4,})",
    re.IGNORECASE,
)
"""A deed refused or denied, with the words before it: "rejected calls to go"."""
_BEFORE_REFUSED = Regex(
    rf"{_TABLE['refusal']}(?:\s+\w+){{0,2}}?\s+to\s+$", re.IGNORECASE
)
_DONE_LATER = Regex(r"did(?: not|n[’']t)\s[^.;]*?\buntil\b", re.IGNORECASE)
_LIMIT = Regex(_TABLE["limit"], re.IGNORECASE)
_TURNS = Rows(
    (
        word_rows.row(_TABLE["favouring"], _TABLE["hindering"]),
        word_rows.row(_TABLE["hindering"], _TABLE["favouring"]),
    )
)
_SILENCE, _SPEECH, _SILENT, _PART, _WHOLE, _NO_ARRIVAL = (
    Regex(_TABLE[name], re.IGNORECASE)
    for name in ("silence", "speech", "silent", "part", "whole", "no_arrival")
)
_UNDERWAY = Regex(rf"{_TABLE['underway']}(\w+)ing\b", re.IGNORECASE)
"""A deed that is told as under way, without its ending."""
_ADJUNCT = Regex(r"\b(?:of|on|for|to|in|at|from|with|by|against|after)\b|[,;:.]")
_LONG_WORD = Regex(r"\w{4,}")
_ANYBODY = frozenset("all some them those".split())
_OBJECT_WORDS = 4
"""Words beside a verb in which its object is looked for."""
_DENYING = Rows(
    [word_rows.row(" ".join(f"{one}*" for one in governed_clauses.DENYING), "")]
)


class Contradicted(NamedTuple):
    """A word of a text, and the word of a quotation that says the opposite."""

    word: str
    opposite: str
    is_quantity: bool = False
    """Whether the text tells of all, and the quotation of a part."""


def contradicted(text: Passage, quoted: Passage) -> Iterator[Contradicted]:
    """Yield the words of a text whose opposite its quotations have.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    yield from _broken_silence(text, quoted)
    yield from _whole_for_part(text, quoted)
    yield from _denied(text, quoted)
    if text.is_negated or quoted.is_negated:
        return
    if ours := _OPPOSITES.likely(text.words):
        theirs = {row.wanted for row in _OPPOSITES.likely(quoted.words)}
        for row in ours:
            if row.other in theirs and (found := _opposites(text, quoted, row)):
                yield found
    yield from (Contradicted(*pair) for pair in other_kinds.replaced(text, quoted))
    yield from (Contradicted(*pair) for pair in reversals(text, quoted))
    turns = [
        row
        for row in _TURNS.likely(text.words)
        if pattern(row.wanted).search(text.written)
    ]
    if len(turns) == 1:
        yield from _turned(text.written, quoted.written, turns[0])


def _denied(text: Passage, quoted: Passage) -> Iterator[Contradicted]:
    """Yield what a text tells as done or allowed that is not, or the reverse."""
    found: list[Contradicted] = []
    if _may_deny(quoted):
        found += _undone(text, quoted)
        denied = governed_clauses.told_though_denied(text.written, quoted.written)
        found += (Contradicted(told.word, told.said) for told in denied)
    permissions = opposite_permissions(text.written, quoted.written)
    if permissions and not found:
        found.append(Contradicted(*permissions))
    yield from found


def _broken_silence(text: Passage, quoted: Passage) -> Iterator[Contradicted]:
    """Yield what somebody is told to have said who only declines to speak."""
    silence = _SILENCE.search(quoted.written)
    if not silence or text.is_negated or _SPEECH.search(quoted.written):
        return
    said = _SPEECH.search(text.written)
    if said and not _SILENT.search(text.written):
        yield Contradicted(said[0], silence[0])


def _whole_for_part(text: Passage, quoted: Passage) -> Iterator[Contradicted]:
    """Yield "both" or "all" where a quotation tells the deed of a part of them."""
    whole = _WHOLE.search(text.written)
    if not whole or text.is_negated or _PART.search(text.written):
        return
    if not (part := _PART.search(quoted.written)):
        return
    rest = _PART.sub(" ", quoted.written)
    if _WHOLE.search(rest) or len(_PART.findall(quoted.written)) > 1:
        return  # "some of them on Monday and some of them on Tuesday"
    known = governed_clauses.content_words(rest).keys()
    told = governed_clauses.content_words(_clause_of(text.written, whole)).keys()
    if told & governed_clauses.content_words(part[0]).keys() - known:
        partly = " ".join(part[0].split()[:_OBJECT_WORDS])
        yield Contradicted(whole[0], partly, is_quantity=True)


def _clause_of(text: str, word: re.Match[str]) -> str:
    """Return the rest of the clause that a word begins."""
    return re.split(r"[,;:.]", text[word.end() :], maxsplit=1)[0]


def _may_deny(quoted: Passage) -> bool:
    """Tell quickly whether a quotation may have a word by which a deed was not done."""
    return quoted.is_negated or bool(_DENYING.likely(quoted.words))


def _opposites(text: Passage, quoted: Passage, row: Row) -> Contradicted | None:
    """Return what a text says where its quotations say nothing but the opposite."""
    said, opposite = pattern(row.wanted), pattern(row.other)
    written, known = (_NO_ARRIVAL.sub(" ", one.written) for one in (text, quoted))
    ours, theirs = said.search(written), opposite.search(known)
    if ours is None or theirs is None or said.search(known):
        return None
    if any(said.fullmatch(verb) for verb in _underway(known, written[ours.end() :])):
        return None  # "began freeing" for "freed"
    if _BEFORE_REFUSED.search(known[: theirs.start()]):
        return None  # "denied access" of those whom it "refused to admit"
    if agree(written, ours, known, theirs):
        return None
    told_too = opposite.search(written)
    return None if told_too else Contradicted(ours[0], theirs[0])


def _underway(quoted: str, told: str) -> Iterator[str]:
    """Yield the verbs of deeds under way to what a text names, by their base.

    Args:
        quoted: The quotations.
        told: The words of the text behind its verb.
    """
    named = set(_LONG_WORD.findall(told.lower()))
    for begun in _UNDERWAY.finditer(quoted):
        clause = re.split(r"[,;.]", quoted[begun.end() :])[0].lower()
        objects = clause.split()[:_OBJECT_WORDS]
        is_anybody = not _ANYBODY.isdisjoint(objects[:1])
        if is_anybody or not named.isdisjoint(objects):
            yield from (begun[1], f"{begun[1]}e")


def _turned(text: str, quoted: str, turn: Row) -> Iterator[Contradicted]:
    """Yield a verb whose object the quotation gives to a verb of the opposite list.

    "Reopened the bridge" and "closed the bridge" have the same object.

    Args:
        text: A text in our own words.
        quoted: Its quotations.
        turn: The verbs of the only list of which the text has one, and their opposites.
    """
    wanted = pattern(turn.wanted)
    ours, theirs = wanted.search(text), pattern(turn.other).search(quoted)
    if not (ours and theirs) or wanted.search(quoted):
        return
    if _objects(text, ours) & _objects(quoted, theirs):
        yield Contradicted(ours[0], theirs[0])


def _objects(text: str, verb: re.Match[str]) -> set[str]:
    """Return the stems of the object of a verb, which precedes it in the passive."""
    before, after = text[: verb.start()].split(), _ADJUNCT.split(text[verb.end() :], 1)
    is_passive = bool(before) and before[-1].lower() in BE
    near = before if is_passive else after[0].split()
    nearest = near[-_OBJECT_WORDS:] if is_passive else near[:_OBJECT_WORDS]
    return {*stems(" ".join(nearest))}


def _undone(text: Passage, quoted: Passage) -> Iterator[Contradicted]:
    """Yield deeds of a text that its quotations tell of only as refused or denied."""
    refusals = _refusals(quoted.written)
    if not refusals or _tells_of_undoing(text):
        return
    for refused in refusals:
        deed = stem(refused["deed"])
        others = stems(
            quoted.written[: refused.start()] + quoted.written[refused.end() :]
        )
        # Who "faced calls to resign" has not resigned, and is not said to have.
        faced = stems(refused["between"] or "").keys() & text.stems.keys()
        if deed in text.stems and deed not in others and not faced:
            yield Contradicted(text.stems[deed], refused[0])


@lru_cache(maxsize=word_rows.MAX_PASSAGES)
def _refusals(quoted: str) -> tuple[re.Match[str], ...]:
    """Return the deeds refused or denied; who "did not come until noon" came."""
    return tuple(_REFUSED.finditer(_DONE_LATER.sub(_blank, quoted)))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _tells_of_undoing(text: Passage) -> bool:
    """Tell whether a text itself calls a deed refused, denied or only partly done."""
    if text.is_negated:
        return True
    return any(one.search(text.written) is not None for one in (_REFUSAL, _LIMIT))
