"""Deeds that a quotation has as nouns, and whose parties a text swaps.

"The arrest of Rade by Mast" is not "Rade had Mast arrested".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.rules.comparison import word_rows
from generator.rules.doers.voice import MUTUAL
from generator.text import word_lists
from generator.text.function_words import HAVE
from generator.text.statements import deeds, noun_phrases
from generator.text.statements.noun_phrases import BOUNDS, Phrase
from generator.text.statements.subjects import DETERMINERS, PREPOSITIONS
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "nouns")
_OF = {noun: verbs.split() for noun, verbs in _TABLE["of"].items()}
_AT = {noun: verbs.split() for noun, verbs in _TABLE["at"].items()}
_VERBS = {noun: frozenset(map(verb_stem, verbs)) for noun, verbs in (_OF | _AT).items()}
_NOUNS = frozenset(_VERBS)
_DIRECTED = frozenset(("against", "on", "at"))
_RECEIVING = frozenset(_TABLE["receiving"]["verbs"].split())
_RECEIVED = frozenset(_TABLE["receiving"]["nouns"].split())
_MAX_WORDS_TO_PARTY = 9
"""Words between a noun and "by": "the defeat of the brigade at Low Ford by"."""
_MAX_WORDS_HAD_DONE = 6
"""Words between "had" and a participle: "had the old mayor arrested"."""

_Words = frozenset[str]


class _Deed(NamedTuple):
    """The parties of a deed by the stems of their words; empty if not known."""

    doer: _Words
    target: _Words
    receiver: _Words = frozenset()


def swapped(text: str, quoted: str) -> Iterator[str]:
    """Yield the nouns of a quotation whose parties a text has the other way round.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    nouns = _NOUNS & word_rows.passage(quoted).words
    if not nouns or not MUTUAL.isdisjoint(word_rows.passage(text).words):
        return
    words, known = deeds.words_of(quoted), deeds.stems(quoted)
    for place, word in enumerate(words):
        noun = word.lower()
        if noun not in nouns or known.count(verb_stem(noun)) > 1:
            continue
        deed = _of_noun(words, place, noun)
        is_swap = any(_is_swap(told, deed) for told in _told(text, noun))
        if is_swap or (noun in _RECEIVED and _is_received(text, deed.doer)):
            yield word


def _is_swap(told: _Deed, deed: _Deed) -> bool:
    """Tell whether a text has a party of a deed in another's place."""
    is_doer = _is_one(told.doer, deed.target) or _is_one(told.doer, deed.receiver)
    if is_doer and told.doer.isdisjoint(deed.doer):
        return bool(deed.doer)
    is_target = _is_one(told.target, deed.doer)
    return is_target and told.target.isdisjoint(deed.target)


def _is_one(party: _Words, other: _Words) -> bool:
    return not party.isdisjoint(other)


def _of_noun(words: Sequence[str], place: int, noun: str) -> _Deed:
    """Return the parties of the deed that a noun at some place names."""
    owner = _owner(words, place)
    parts: dict[str, _Words] = {}
    for at in range(place + 1, min(place + 1 + _MAX_WORDS_TO_PARTY, len(words) - 1)):
        word = words[at].lower()
        if word in ("of", "by", "to") or word in _DIRECTED:
            parts.setdefault(word, _party(words, at + 1))
        elif word in BOUNDS or (word in _NOUNS and "by" not in parts):
            break
    none: _Words = frozenset()
    doer = parts.get("by", none)
    if noun in _AT:
        aimed = next((parts[one] for one in _DIRECTED if one in parts), none)
        return _Deed(doer or owner or parts.get("of", none), aimed)
    target = parts.get("of", none)
    if not doer and target:
        return _Deed(owner, target, parts.get("to", none))
    return _Deed(doer, target or owner, parts.get("to", none) if doer else none)


def _party(words: Sequence[str], start: int) -> _Words:
    """Return the stems of a noun phrase, and of the name in an aside behind it."""
    found = noun_phrases.behind(words, start)
    if not found:
        return frozenset()
    stems = set(found.heads)
    end = start
    while end < len(words) and words[end].lower() not in BOUNDS:
        end += 1
    aside = words[end + 1 : end + 5] if words[end : end + 1] == [","] else []
    for word in aside:
        if not word[0].isupper():
            break
        stems.add(verb_stem(word.lower()))
    return frozenset(stems)


def _owner(words: Sequence[str], place: int) -> _Words:
    """Return the stem of the owner before a noun: "the editor's complaint"."""
    for at in range(place - 1, max(place - 3, -1), -1):
        word = words[at].lower()
        is_plural = word == "'" or word.endswith("s'")
        if word.endswith("'s") or is_plural:
            return frozenset((verb_stem(word.removesuffix("'s").removesuffix("'")),))
        if word in DETERMINERS | PREPOSITIONS | BOUNDS:
            break
    return frozenset()


def _told(text: str, noun: str) -> Iterator[_Deed]:
    """Yield the deeds of a text that a noun names, as verbs or as the noun itself."""
    words = deeds.words_of(text)
    if noun in (word.lower() for word in words):
        place = [word.lower() for word in words].index(noun)
        yield _of_noun(words, place, noun)
    for deed in deeds.deeds_of(text, _VERBS[noun]):
        if had := _had_done(words, deed.place):
            yield had
        elif deed.is_passive and not _may_be_active(words, deed.place):
            yield _Deed(_heads(deed.agent), _heads(deed.subject))
        elif not deed.is_passive and (deed.object or noun not in _AT):
            yield _Deed(_heads(deed.subject), _heads(deed.object))


def _may_be_active(words: Sequence[str], place: int) -> bool:
    """Tell whether an object stands before "by": "criticised the protest by miners"."""
    by = words.index("by", place) if "by" in words[place:] else place
    return not DETERMINERS.isdisjoint(words[place + 1 : by])


def _heads(phrase: Phrase | None) -> _Words:
    return phrase.heads if phrase else frozenset()


def _had_done(words: Sequence[str], place: int) -> _Deed | None:
    """Return who had something done to whom: "Rade had Mast arrested"."""
    first = max(place - _MAX_WORDS_HAD_DONE, 1)
    at = next((at for at in range(place - 2, first - 1, -1) if words[at] in HAVE), 0)
    if not at or not BOUNDS.isdisjoint(words[at:place]):
        return None
    doer, target = noun_phrases.before(words, at), noun_phrases.behind(words, at + 1)
    return _Deed(_heads(doer), target.heads) if target else None


def _is_received(text: str, doer: _Words) -> bool:
    """Tell whether a text turns a doer into the target: "drew criticism"."""
    words = deeds.words_of(text)
    for at, word in enumerate(words[1:], start=1):
        if word in _RECEIVING and not _RECEIVED.isdisjoint(words[at : at + 4]):
            return _is_one(_heads(noun_phrases.before(words, at)), doer)
    return False
