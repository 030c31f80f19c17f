"""Deeds of one of two parallel clauses that a text ascribes to the other's subject.

"The army withdraws and the front hands over its mortars" has no front that withdraws.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from generator.rules.doers.voice import stems_of
from generator.text import word_lists
from generator.text.statements import deeds, noun_phrases
from generator.text.statements.deeds import Deed
from generator.text.statements.noun_phrases import Phrase
from generator.text.statements.subjects import DETERMINERS, PREPOSITIONS
from generator.text.stemming import verb_stem

_SPEECH = stems_of("speech")
_ANYBODY = stems_of("anybody")
_NO_DEEDS = stems_of("auxiliary")
_LINKS = frozenset(("and", "while", "whereas", "but"))
_SMALL = DETERMINERS | PREPOSITIONS | {"to"}
_CONTRASTS = _LINKS - {"and"}
_SHARING = frozenset(word_lists.read(__package__, "doers")["sharing"].split())
"""Words by which both subjects may have done the same."""
_ENDS = frozenset((";", ",", ".", ":", *_LINKS))


def mixed(text: str, quotations: Iterable[str]) -> Iterator[str]:
    """Yield the words of a text that only another clause has of another subject.

    Args:
        text: A text in our own words.
        quotations: Those of its record, or their translations.
    """
    joined = "; ".join(quotations)
    words = joined.split()
    has_parts = ";" in joined or not _LINKS.isdisjoint(words)
    if not has_parts or not _SHARING.isdisjoint(words):
        return
    known = deeds.stems(joined)
    shared = frozenset(deeds.stems(text)).intersection(known) - _NO_DEEDS
    told_deeds = tuple(deeds.deeds_of(text, shared))
    compared = [
        one
        for one in told_deeds
        if one.verb not in _SPEECH and known.count(one.verb) == 1
    ]
    for quoted in quotations if told_deeds else ():
        for told in compared:
            if _is_of_other(told, {*deeds.stems(text)}, quoted):
                yield told.word
        yield from _items_of_other(told_deeds, text, quoted)


def _is_of_other(told: Deed, stems: set[str], quoted: str) -> bool:
    """Tell whether a quotation tells a deed of another than a text does."""
    known = deeds.deeds(quoted)
    deed = next((one for one in known if one.verb == told.verb), None)
    if not deed:
        return False
    ours, theirs = _parties(told, deed)
    if not ours or not theirs or _overlap(ours, theirs):
        return False
    if told.is_passive and (ours.heads | theirs.heads) & _ANYBODY:
        return False
    others = [(one, _parties(told, one)[1]) for one in known if one is not deed]
    words = deeds.words_of(quoted)
    return any(
        party
        and party.may_be(ours)
        and other.verb not in _SPEECH
        and _is_parallel(words, deed, other)
        and _is_another_deed(stems, other, words, deed)
        for other, party in others
    ) and ours.heads.isdisjoint(_clause(words, deed.place))


def _parties(told: Deed, deed: Deed) -> tuple[Phrase | None, Phrase | None]:
    """Return the parties to compare: both suffer something, or both do it."""
    if told.is_passive and deed.is_passive:
        return told.subject, deed.subject
    return told.doer, deed.doer


def _overlap(one: Phrase, other: Phrase) -> bool:
    return not (one.heads | one.owners).isdisjoint(other.stems | other.owners)


def _is_parallel(words: list[str], one: Deed, other: Deed) -> bool:
    """Tell whether two deeds stand on both sides of a semicolon or an "and"."""
    first, last = sorted((one.place, other.place))
    return any(map(_links, words[first:last]))


def _is_another_deed(
    stems: set[str], other: Deed, words: list[str], deed: Deed
) -> bool:
    """Tell whether a deed cannot be the one told, in other words.

    In "the guards withdrew, and the police left the gate", the police withdrew too. A
    text with further words of the guards' clause, "withdrew to the port", cannot mean
    the police.
    """
    first, last = sorted((deed.place, other.place))
    if other.agent or not _CONTRASTS.isdisjoint(words[first:last]):
        return True
    shared = stems & _clause(words, deed.place) - _clause(words, other.place)
    shared = {one for one in shared if one not in _SMALL} - {deed.verb}
    return other.object is not None and bool(shared)


def _clause(words: list[str], place: int) -> set[str]:
    """Return the stems of the words of the clause around a verb."""
    start, end = place, place
    while start and words[start - 1].lower() not in _ENDS:
        start -= 1
    while end < len(words) and words[end].lower() not in _ENDS:
        end += 1
    return {verb_stem(word.removesuffix("'s")) for word in words[start:end]}


class _Part(NamedTuple):
    """A clause with a subject of its own."""

    subject: Phrase | None
    """None where the quotation begins behind it."""
    verb: str
    """The stem of its verb; empty where it shares that of the other clause."""
    items: frozenset[str]
    """The numbers and names behind the subject."""


def _items_of_other(
    told_deeds: tuple[Deed, ...], text: str, quoted: str
) -> Iterator[str]:
    """Yield what a text says of the subject of one clause, but only another has.

    These are numbers, and names in what the verb has for its object.
    """
    words = deeds.words_of(text)
    numbers, stems = {*filter(noun_phrases.is_number, words)}, {*deeds.stems(text)}
    parts = _parts(deeds.words_of(quoted), deeds.deeds(quoted))
    for told in told_deeds if len(parts) > 1 else ():
        ours = numbers | (told.object.stems if told.object else frozenset())
        if (party := told.subject) is None:
            continue
        own = [one for one in parts if _is_subject(party, one)]
        if len(own) != 1 or not own[0].items or own[0].items & (ours | stems):
            continue
        for other in parts:
            shared = told.verb == (own[0].verb or other.verb)
            if other is not own[0] and shared and not _is_named(other, told, stems):
                yield from (ours & other.items) - party.stems


def _is_subject(party: Phrase, part: _Part) -> bool:
    return part.subject is not None and part.subject.may_be(party)


def _is_named(part: _Part, told: Deed, stems: set[str]) -> bool:
    """Tell whether a text names the subject of a clause, or may have it in mind."""
    if part.subject is None:
        return part.verb == told.verb
    return not part.subject.heads.isdisjoint(stems)


def _parts(words: list[str], known: tuple[Deed, ...]) -> list[_Part]:
    """Return the clauses of a quotation that stand side by side."""
    bounds = [-1, *(at for at, one in enumerate(words) if _links(one)), len(words)]
    parts = []
    for start, end in pairwise(bounds):
        deed = next((one for one in known if start < one.place < end), None)
        if deed and (deed.subject or start < 0) and not deed.is_passive:
            items = _items(words[deed.place + 1 : end])
            parts.append(_Part(deed.subject, deed.verb, items))
        elif deed is None and (part := _without_verb(words[start + 1 : end])):
            parts.append(part)
    return parts


def _links(word: str) -> bool:
    return word == ";" or word.lower() in _LINKS


def _without_verb(words: list[str]) -> _Part | None:
    """Return a clause that shares the verb of another: "the front 30"."""
    at = next((at for at, one in enumerate(words) if noun_phrases.is_number(one)), 0)
    opens = at > 0 and (words[0] == "the" or words[0][0].isupper())
    subject = noun_phrases.behind(words[:at], 0) if opens else None
    return _Part(subject, "", _items(words[at:])) if subject else None


def _items(words: list[str]) -> frozenset[str]:
    """Return the numbers of some words, and the stems of their names."""
    numbers = {one for one in words if noun_phrases.is_number(one) and one != "one"}
    names = {
        verb_stem(word.removesuffix("'s"))
        for word in words
        if word[:1].isupper() and not noun_phrases.is_adverb(word)
    }
    return frozenset(numbers | names)
