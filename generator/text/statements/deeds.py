"""Who does what to whom in a sentence: its verbs with subject, object and agent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.text import word_lists
from generator.text.counts.english.words import nouns
from generator.text.function_words import BE, HAVE, NEGATIONS
from generator.text.regex import Regex
from generator.text.statements import noun_phrases
from generator.text.statements.noun_phrases import AUXILIARIES, BOUNDS, Phrase
from generator.text.statements.subjects import DETERMINERS, PREPOSITIONS
from generator.text.stemming import verb_stem

MAX_KEPT = 1_024
_WORD = Regex(r"\d[\d,.]*\d|[\w'-]+|[,;:.!?()–—]")
_PARTICLES = frozenset("back down up off out away over on".split())
"""Words that may belong to a verb: "turned back"."""
_AGAINST = frozenset(("on", "against", "of"))
_MAX_WORDS_TO_AGENT = 5
_TABLE = word_lists.read(__package__, "deeds")
_CHANGES = frozenset(map(verb_stem, _TABLE["changes"].split()))
_QUALIFIERS = frozenset(_TABLE["qualifiers"].split())
_TIMES = Regex(r"\d.*|\w+day|noon|dawn|night|nightfall|midnight|then|now|\w+ing")
"""Words behind "by" that name no agent."""


class Deed(NamedTuple):
    """A verb of a sentence."""

    verb: str
    """Its stem."""
    word: str
    place: int
    is_passive: bool
    subject: Phrase | None
    object: Phrase | None
    """To whom or what it is done, where the verb is active."""
    agent: Phrase | None
    """By whom it is done, where the verb is passive."""

    @property
    def doer(self) -> Phrase | None:
        """Who does it."""
        return self.agent if self.is_passive else self.subject


def words_of(text: str) -> list[str]:
    """Return the words and the marks of a text as written."""
    return _WORD.findall(text.replace("’", "'"))


@lru_cache(maxsize=MAX_KEPT)
def stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words of a text, among which verbs are counted."""
    return tuple(map(verb_stem, words_of(text)))


@lru_cache(maxsize=MAX_KEPT)
def deeds(text: str) -> tuple[Deed, ...]:
    """Return the finite verbs of a text that are not negated."""
    return tuple(deeds_of(text, frozenset(stems(text))))


def deeds_of(text: str, verbs: frozenset[str]) -> Iterator[Deed]:
    """Yield the finite verbs of a text with some stems that are not negated."""
    words = words_of(text)
    for place, stem in enumerate(stems(text)):
        if not place or stem not in verbs or not _may_be_verb(words, place):
            continue
        word = words[place]
        first = _first_auxiliary(words, place)
        helpers = {one.lower() for one in words[first:place]}
        if _is_unreal(words[first - 1].lower() if first else "", helpers):
            continue
        agent = _agent(words, place) if noun_phrases.is_past(word) else None
        is_passive = noun_phrases.is_past(word) and bool(BE & helpers)
        is_passive = is_passive or (agent is not None and not helpers)
        yield Deed(
            stem,
            word,
            place,
            is_passive,
            noun_phrases.before(words, first),
            None if is_passive else _object(words, place, first),
            agent if is_passive else None,
        )


def victim(text: str, noun: str) -> Phrase | None:
    """Return the victim of what a noun names, by its stem: "the raid on the camp"."""
    words, known = words_of(text), stems(text)
    place = known.index(noun) + 1 if noun in known else len(words)
    if place + 1 >= len(words) or words[place].lower() not in _AGAINST:
        return None
    is_agent = words[place].lower() == "of" and not words[place - 1].endswith("ing")
    return None if is_agent else noun_phrases.behind(words, place + 1)


def _is_unreal(last: str, helpers: set[str]) -> bool:
    """Tell whether a verb is negated, or an infinitive."""
    is_negated = not helpers.isdisjoint(NEGATIONS) or last in NEGATIONS
    return is_negated or last == "to" or any("n't" in one for one in helpers)


def _may_be_verb(words: Sequence[str], place: int) -> bool:
    word, last = words[place], words[place - 1].lower()
    if (
        last in DETERMINERS
        or last.endswith(("'s", "s'"))
        or word.lower() in AUXILIARIES
    ):
        return False
    if noun_phrases.is_past(word):  # "of displaced families", "two wounded guards"
        return last not in PREPOSITIONS and not noun_phrases.is_number(last)
    after = words[place + 1] if place + 1 < len(words) else ""
    is_present = word.islower() and word.endswith("s") and not word.endswith("ss")
    is_noun = last in PREPOSITIONS or noun_phrases.is_number(last)
    is_noun = is_noun or word in nouns.PLURALS
    follows = noun_phrases.is_past(after) or after.lower() in AUXILIARIES
    return is_present and not is_noun and not follows


def _first_auxiliary(words: Sequence[str], place: int) -> int:
    """Return the place of the first auxiliary of a verb, or of the verb itself."""
    first = at = place
    while at and (
        words[at - 1].lower() in BE | HAVE | NEGATIONS
        or words[at - 1].lower() in AUXILIARIES
        or noun_phrases.is_adverb(words[at - 1])
        or words[at - 1].endswith("n't")
    ):
        at -= 1
        if not noun_phrases.is_adverb(words[at]) or words[at].lower() in NEGATIONS:
            first = at
    return first


def _agent(words: Sequence[str], place: int) -> Phrase | None:
    """Return by whom something is done: "turned back twice by the army"."""
    for at in range(place + 1, min(place + 1 + _MAX_WORDS_TO_AGENT, len(words) - 1)):
        word = words[at].lower()
        if word == "by":
            is_time = _TIMES.fullmatch(words[at + 1].lower())
            names_nobody = is_time or _is_extent(words, place, at + 1)
            return None if names_nobody else noun_phrases.behind(words, at + 1)
        if word in BOUNDS or word in AUXILIARIES or noun_phrases.is_past(word):
            return None
    return None


def _is_extent(words: Sequence[str], verb: int, start: int) -> bool:
    """Tell whether words behind "by" tell the extent of a change: "raised by a third".

    Args:
        words: The words of the sentence.
        verb: The place of the verb.
        start: The place behind "by".
    """
    if verb_stem(words[verb]) not in _CHANGES:
        return False
    behind = (one for one in words[start:] if one.lower() not in _QUALIFIERS)
    return noun_phrases.is_number(next(behind, ""))


def _object(words: Sequence[str], place: int, first: int) -> Phrase | None:
    if found := noun_phrases.described(words, first):
        return found
    start = place + 1
    while start < len(words) and words[start].lower() in _PARTICLES:
        start += 1
    if start >= len(words) or noun_phrases.is_past(words[start]):
        return None
    return noun_phrases.behind(words, start)
