"""Clauses of a quotation that it does not tell as facts, and texts that do.

"Pledged four million crowns", "denied that anybody had died" and "accused the council
of opening the gates" each have a verb that governs what is not told as done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from generator.model import edtf
from generator.rules.comparison import intentions, word_rows
from generator.text import word_lists
from generator.text.function_words import FINITE_BE
from generator.text.inflection import IRREGULAR_BASES
from generator.text.regex import Regex
from generator.text.statements import violence
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "governed_clauses")
_GOVERNORS = {
    kind: Regex(rf"\b(?:{'|'.join(verbs)})(?!\w)")
    for kind, verbs in _TABLE["governors"].items()
}
DENYING = tuple(_TABLE["denying"].split())
"""Beginnings of the words by which something did not happen, but for negations."""
_MARKERS = {kind: word_rows.pattern(words) for kind, words in _TABLE["markers"].items()}
_ATTRIBUTED = Regex(
    "|".join(_TABLE["attributed"])
    .replace("{nouns}", _TABLE["attributed_nouns"])
    .replace("{owner}", _TABLE["attributed_owner"]),
    re.IGNORECASE,
)
_ATTRIBUTING = Regex("|".join(_TABLE["attributing"]), re.IGNORECASE)
_ATTRIBUTING_NOTHING = Regex(_TABLE["attributing_nothing"], re.IGNORECASE)
_END = Regex(_TABLE["ends"])
_ADJUNCT = Regex(_TABLE["adjuncts"])
_AIM = Regex(_TABLE["aims"])
_RULED_OUT = Regex(rf"{_TABLE['ruled_out']}(?:(?!{_TABLE['ends']}).)*", re.IGNORECASE)
_DONE = Regex(_TABLE["done"])
_LIGHT = frozenset(_TABLE["light"].split())
_PRESUPPOSED = tuple(_TABLE["presupposed"].split())
_SMALL = edtf.CALENDAR_WORDS.union(_TABLE["small"].split())
_SAME = [
    (Regex(rf"\b(?:{words})\b", re.IGNORECASE), deed)
    for deed, words in _TABLE["same"].items()
]
_FIRST = Regex(r"\W*\w+(?:\s+(?:in|out|up|down|off|over|away|back)\b)*")
"""A verb with the particles that belong to it."""
_GERUND = Regex(r"\s*\w+ing\b")
_CONDITION = Regex(r"\b(?:unless|only if|provided that|on condition)\b")
_TO_COME = Regex(r"\b(?:will|(?:is|are|was|were) to)\b")
_WORD = Regex(r"(?<![\w’'-])[a-z][a-z-]{2,}")
"""A word that is not a name."""
_VERB = Regex(r"\b(?:to|be|been|was|were|had|have|has)\s+(?!been\b|be\b)([a-z]{3,})")
_PAST = Regex(r"\b[a-z]{2,}ed\b")
_PREDICATE = Regex(
    r"\b(?:is|are)\s+(?:(?:now|still|being|\w+ly|an?|the)\s+)*([a-z][a-z-]{2,})"
)
"""What a clause says that somebody or something is: "is unsafe"."""
_PASTS = frozenset(IRREGULAR_BASES)
_WITHOUT = Regex(r"\bwithout\b.*")
_OBJECT_WORDS = 4
"""A light verb and the words behind it, of which one tells what it is about."""
SAID_WORDS = 8
"""Number of words of a clause that a message shows."""


class Told(NamedTuple):
    """A word of a text, and the clause of the quotation that has it."""

    word: str
    said: str


class _Clause(NamedTuple):
    governor: str
    start: int
    end: int
    said: str
    """The verb and the first words of its clause."""


def told_as_done(text: str, quoted: str) -> Iterator[Told]:
    """Yield what a text reports as done, but its quotations only as yet to come.

    What somebody "volunteered to" do, or "ruled out", is not told as done.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    lies_ahead = _clauses("ahead", quoted) and not _DONE.search(quoted)
    if lies_ahead and reports_completed_act(text):
        plain = _AIM.sub(" ", _RULED_OUT.sub(" ", text))
        yield from _told("ahead", plain, quoted)


def told_as_facts(text: str, quoted: str) -> Iterator[Told]:
    """Yield what a text reports as a fact, but its quotations only as a claim."""
    if not _clauses("claimed", quoted) or names_claim(text):
        return
    states_fact = _states_fact(text)
    for told in _told("claimed", text, quoted):
        if states_fact or told.word.endswith("s"):  # a verb in the present: "protects"
            yield told


def _states_fact(text: str) -> bool:
    """Tell whether a text says that something happened, or is so."""
    words = word_rows.passage(text).words
    is_so = not FINITE_BE.isdisjoint(words)
    return is_so or intentions.has_past_verb(text) or not _PASTS.isdisjoint(words)


def names_claim(text: str) -> bool:
    """Tell whether a text calls what it says a claim, or disputed, or says whose."""
    rest = _ATTRIBUTING_NOTHING.sub(" ", text)
    if _MARKERS["claimed"].search(rest) or _ATTRIBUTED.search(rest):
        return True
    told = _ATTRIBUTING.search(rest)
    return told is not None and not violence.accuses(rest[: told.start()])


def whose_claim(text: str) -> str:
    """Return the words of a text that say whose claim it is; all of it if none do."""
    match = _ATTRIBUTED.search(_ATTRIBUTING_NOTHING.sub(" ", text))
    if not match:
        return text
    return match[0] + re.split(r"[,;.:]", match.string[match.end() :])[0]


def told_though_denied(text: str, quoted: str) -> Iterator[Told]:
    """Yield deeds of a text that its quotations tell of only as refused or denied."""
    if not _clauses("denied", quoted) or _is_negated(text):
        return
    for told in _told("denied", text, quoted):
        # Who "stopped short of blaming" somebody is not said to be blamed either.
        if not _MARKERS["denied"].search(text.replace(told.word, " ")):
            yield told


def dropped_condition(text: str, quoted: str) -> str:
    """Return the word for a condition of what a text says will happen without one."""
    condition = _CONDITION.search(quoted)
    if not condition or not _TO_COME.search(text):
        return ""
    if _MARKERS["conditional"].search(text) or _is_negated(text):
        return ""
    told = (
        content_words(quoted[: condition.start()]).keys() & content_words(text).keys()
    )
    return condition[0] if told else ""


def reports_completed_act(text: str) -> bool:
    """Tell whether a text tells of something done, and of nothing that lies ahead.

    What it says is ruled out is no deed.
    """
    return (
        intentions.has_past_verb(_RULED_OUT.sub(" ", text))
        and not _MARKERS["ahead"].search(text)
        and not _is_negated(text)
    )


def _is_negated(text: str) -> bool:
    return word_rows.passage(text).is_negated


def _told(kind: str, text: str, quoted: str) -> Iterator[Told]:
    """Yield the first word that a text shares with each clause of a kind alone."""
    clauses = _clauses(kind, quoted)
    plain, ours = _outside(quoted, clauses), content_words(text)
    for clause in clauses:
        governed = _governed(kind, clause.governor, quoted[clause.start : clause.end])
        found = [
            one for one in content_words(governed) if one in ours and one not in plain
        ]
        if found:
            yield Told(ours[found[0]], clause.said)


def _governed(kind: str, governor: str, words: str) -> str:
    """Return the words of a clause that say what is promised, denied or claimed."""
    if kind == "claimed":
        return _claimed(governor, words)
    if kind == "denied" and governor.endswith("short of"):
        return _ADJUNCT.split(words, maxsplit=1)[0]
    if kind == "denied" and governor.endswith(("that", "of")):
        return words if len(words.split()) == 1 else _verbs(words)
    if kind == "denied" and (not governor.endswith("out") or _GERUND.match(words)):
        return _first_verb(words)
    begin = words.removeprefix(" to ")
    return _ADJUNCT.split(begin, maxsplit=1)[0]


def _claimed(governor: str, words: str) -> str:
    """Return what somebody is said to have done, and without what."""
    if words.strip().startswith(_PRESUPPOSED):
        return ""
    verbs = _verbs(words)
    if not verbs and governor.endswith("that"):
        verbs = _irregular_past(words) or " ".join(_PREDICATE.findall(words))
    return " ".join([verbs or _first_verb(words), *_WITHOUT.findall(words)])


def _irregular_past(words: str) -> str:
    """Return the first irregular past of a clause, with its object if it is light."""
    parts = words.split()
    place = next((index for index, one in enumerate(parts) if one in _PASTS), None)
    if place is None:
        return ""
    is_light = parts[place] in _LIGHT or IRREGULAR_BASES[parts[place]] in _LIGHT
    return " ".join(parts[place : place + (_OBJECT_WORDS if is_light else 1)])


def _verbs(words: str) -> str:
    """Return the verbs of a clause: those behind an auxiliary, else the first past."""
    past = _PAST.search(words)
    return " ".join(_VERB.findall(words)) or (past[0] if past else "")


def _first_verb(words: str) -> str:
    """Return the verb with which words begin and its particles, if it tells enough."""
    first = _FIRST.match(words)
    verb = first[0].strip() if first else ""
    return "" if verb in _LIGHT else verb


@lru_cache(maxsize=word_rows.MAX_PASSAGES)
def _clauses(kind: str, quoted: str) -> tuple[_Clause, ...]:
    """Return the clauses of quotations that verbs of a kind govern."""
    found = []
    for verb in _GOVERNORS[kind].finditer(quoted):
        end = _END.search(quoted, verb.end())
        stop = end.start() if end else len(quoted)
        if not (end and end[0] == "until" and verb[0].startswith("did")):
            near = quoted[verb.start() : stop].split()[:SAID_WORDS]
            found.append(_Clause(verb[0], verb.end(), stop, " ".join(near)))
    for verb in _GOVERNORS["coming"].finditer(quoted) if kind == "ahead" else ():
        ends = (end.end() for end in _END.finditer(quoted, 0, verb.start()))
        begin = max(ends, default=0)
        near = quoted[begin : verb.end()].split()[-SAID_WORDS:]
        found.append(_Clause(verb[0], begin, verb.start(), " ".join(near)))
    return tuple(found)


def _outside(quoted: str, clauses: tuple[_Clause, ...]) -> Mapping[str, str]:
    """Return the content words of quotations outside some of their clauses."""
    rest = list(quoted)
    for clause in clauses:
        rest[clause.start : clause.end] = " " * (clause.end - clause.start)
    return content_words("".join(rest))


@lru_cache(maxsize=word_rows.MAX_PASSAGES)
def content_words(text: str) -> Mapping[str, str]:
    """Return the content words of a text by the stems that their forms share."""
    words = _WORD.findall(text[:1].lower() + text[1:])
    found = {verb_stem(word): word for word in words if word not in _SMALL | _LIGHT}
    same = ((deed, pattern.search(text)) for pattern, deed in _SAME)
    return found | {verb_stem(deed): match[0] for deed, match in same if match}
