"""What quotations only have somebody want, promise or ask for, and texts tell as facts.

"Wants the crossing open" tells nothing of the crossing but what somebody wants of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.rules.comparison import word_rows
from generator.rules.comparison.governed_clauses import SAID_WORDS, Told, content_words
from generator.text import word_lists
from generator.text.regex import Regex
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "wishes")
_GOVERNED = word_lists.read("generator.rules.comparison", "governed_clauses")
_REFUSED = Regex(_GOVERNED["ruled_out"])
_NO_MARKERS = frozenset(_TABLE["no_markers"].split())
_AHEAD = word_rows.pattern(
    " ".join(
        word
        for word in (*_GOVERNED["markers"]["ahead"].split(), *_TABLE["markers"].split())
        if word not in _NO_MARKERS
    )
)
"""Words by which a text says that something lies ahead, or whose word it is."""
_GOVERNOR = Regex(rf"\b(?:{'|'.join(_TABLE['governors'])})(?!\w)")
_GOVERNING = tuple(_TABLE["governing"].split())
_END = Regex(_TABLE["ends"])
_NOUN_END = Regex(_TABLE["noun_ends"])
_ADJUNCT = Regex(_TABLE["adjuncts"])
_FULFILLED = Regex(_TABLE["fulfilled"])
_AGREEING_DOES = frozenset(_TABLE["agreeing_does"].split())
_DEFINITE = frozenset(_TABLE["definite"].split())
_NO_VERBS = _DEFINITE | {"", "a", "an", "be", "that"}
_COMPARATIVES = frozenset(_TABLE["comparatives"].split())
_PREDICATES = frozenset(_TABLE["predicates"].split())
_LETTING = frozenset(_TABLE["letting"].split())
_MAKING = frozenset(_TABLE["making"].split())
_PARTICLES = frozenset(_TABLE["particles"].split())
_AUXILIARIES = frozenset(_TABLE["auxiliaries"].split())
_WORD = Regex(r"[\w’'-]+")
_PARTLY = Regex(r"\b(?:one|some|part|several|two|three) of\b|\bpartly\b")
_PARTICIPLE = Regex(r"[a-z]{2,}ed")
_NUMBERS = word_lists.read("generator.text.counts.data", "english/numbers")
_NUMBER = "|".join((*_NUMBERS["units"], *_NUMBERS["tens"]))
_COUNTED = Regex(rf"\b(?:\d[\d.,]*|{_NUMBER}) [a-z]{{3,}}\b")
"""A number with what it counts: "four years"."""
_LIST = Regex(
    r"(?:, (?:[\w-]+ ){0,2}[\w-]+){1,4} and an? (?:[\w-]+ ){0,2}[\w-]+(?=[,;:.]|$)"
)
"""The rest of a list: ", visits and a new director"."""


class _Clause(NamedTuple):
    governor: str
    start: int
    stop: int
    said: str
    """The governor with the first words of its clause."""


def told_as_facts(text: str, quoted: str) -> Iterator[Told]:
    """Yield what a text tells as a fact, but its quotations only as wanted.

    What the quotation presupposes, such as the crossing that somebody wants open, may
    be told.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    if not any(map(_may_govern, word_rows.passage(quoted).words)):
        return
    if any(one.search(text) for one in (_AHEAD, _GOVERNOR, _REFUSED)):
        return
    clauses = _clauses(quoted)
    if not clauses or word_rows.passage(text).is_negated or _FULFILLED.search(quoted):
        return
    rest = list(quoted)
    for clause in clauses:
        rest[clause.start : clause.stop] = " " * (clause.stop - clause.start)
    plain, ours = _facts("".join(rest)), _facts(text)
    stems = {*map(verb_stem, _WORD.findall(text))}
    for clause in clauses:
        words = quoted[clause.start : clause.stop]
        # What follows a verb does not begin a sentence: a capital is that of a name.
        wanted = _facts(f" {_wanted(words, clause.governor)}")
        found = [one for one in wanted if one in ours and one not in plain]
        if found:
            yield Told(ours[found[0]], clause.said)
        deed = "" if found else _deed(words, stems, ours.keys() - plain.keys())
        # "Threatened to close its border, and closed one of the crossings".
        is_partly = verb_stem(deed) in plain and _PARTLY.search(text)
        if deed and not is_partly:
            yield Told(deed, clause.said)


@lru_cache(maxsize=8_192)
def _may_govern(word: str) -> bool:
    return word.startswith(_GOVERNING)


def _facts(words: str) -> dict[str, str]:
    """Return the content words of a text by their stems, and what it counts."""
    counted = _COUNTED.findall(words.lower())
    return {**content_words(words), **dict(zip(counted, counted, strict=True))}


@lru_cache(maxsize=word_rows.MAX_PASSAGES)
def _clauses(quoted: str) -> tuple[_Clause, ...]:
    """Return what quotations have as only wanted."""
    found = []
    for governor in _GOVERNOR.finditer(quoted):
        end = _END.search(quoted, governor.end())
        stop = end.start() if end else len(quoted)
        if governor[0].endswith((" for", " of")):
            verb = _NOUN_END.search(quoted, governor.end(), stop)
            stop = verb.start() if verb else stop
        if more := _LIST.match(quoted, stop):
            stop = more.end()
        said = " ".join(quoted[governor.start() : stop].split()[:SAID_WORDS])
        found.append(_Clause(governor[0], governor.end(), stop, said))
    return tuple(found)


def _wanted(clause: str, governor: str) -> str:
    """Return the words of a clause that tell what is wanted, and nothing known."""
    words: list[str] = _WORD.findall(clause)
    head: list[str] = _WORD.findall(_ADJUNCT.split(clause, maxsplit=1)[0])
    if governor.endswith(" to"):
        does = governor.startswith("agree") and words[:1] and words[0] in _AGREEING_DOES
        return "" if does else _of_infinitive(head)
    is_clause = words[:1] == ["that"]
    begin = _predicate(words[is_clause:]) + is_clause
    if begin >= len(head) and governor.startswith("want"):
        return words[begin]  # "wants prisoners in the castle freed"
    return " ".join(_unknown(head[begin if begin < len(head) else is_clause :]))


def _of_infinitive(words: list[str]) -> str:
    """Return the verb of an infinitive and, where that makes it, its object."""
    words = words[words[:1] == ["be"] :]
    if words[:1] and words[0] in _LETTING:  # "let women vote"
        return " ".join(words[2:])
    stop = 2 if words[1:2] and words[1] in _PARTICLES else 1
    makes = words[:1] and words[0] in _MAKING
    return " ".join([*words[:stop], *(_unknown(words[stop:]) if makes else ())])


def _deed(clause: str, stems: set[str], told: set[str]) -> str:
    """Return a verb that is told with its object, though it tells little alone.

    Args:
        clause: The words behind a governor: "hold the bridge".
        stems: Those of all words of the text.
        told: The stems of the words that only the text has as facts.
    """
    head = _ADJUNCT.split(clause, maxsplit=1)[0]
    verb, _, known = head.strip().partition(" ")
    is_told = verb not in _NO_VERBS and verb_stem(verb) in stems
    return verb if is_told and not told.isdisjoint(content_words(f" {known}")) else ""


def _predicate(words: list[str]) -> int:
    """Return the place of the first word that tells what is wanted of something."""
    for place, word in enumerate(words):
        is_participle = word in _PREDICATES or _PARTICIPLE.fullmatch(word)
        if place and (word in _AUXILIARIES or is_participle):
            return place
    return 0


def _unknown(words: list[str]) -> Iterator[str]:
    """Yield the words that are not of a phrase with "the" or an owner."""
    is_known = False
    for word in words:
        if word.lower() in _DEFINITE or word.endswith(("’s", "'s", "s’", "s'")):
            is_known = True
        elif word in _AUXILIARIES or word in ("a", "an", "more"):
            is_known = False
        elif not is_known:
            yield word
            is_known = word in _COMPARATIVES
