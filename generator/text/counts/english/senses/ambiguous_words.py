"""Find words that have an outcome only in context: crossings, blows, plights.

People cross many things, strikers are striking, records are broken and villages
isolated; no list of phrases holds the names that stand between.
"""

from __future__ import annotations

from generator.text.counts.english.senses import directions
from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import Kind, Trigger
from generator.text.counts.english.words.phrase_tables import Match
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, word_at

_WORDS = {
    name: frozenset(words) for name, words in load_table("english/senses").items()
}
_WORDS["body"] |= _WORDS["bones"]

CROSSING = frozenset(("cross", "crossed", "crossing"))
BORDERS = _WORDS["borders"]
MAX_WORDS_TO_BORDER = 4
"""Words from the verb to the border: "crossed the swollen Orr river"."""
ARRIVING = frozenset(("arrived", "arriving"))
MOVING_ABROAD = ARRIVING | {"entered", "entering", "left"}
"""Verbs of refugees, if a country follows and thousands move."""
BOATS = frozenset("boats dinghies dinghy rafts".split())
"""Vessels in which refugees cross a sea: "crossed the Channel in small boats"."""
INTO = frozenset(("into", "to"))
REFUGEES = Trigger(Kind.INTRANSITIVE, "refugees")
STRIKING = frozenset(("striking", "hitting"))
BREAKING = frozenset(("breaking", "fracturing", "dislocating"))
POSSESSIVES = frozenset(("his", "her", "their"))
MAX_WORDS_TO_OWNER = 3
"""Words from the verb to "his": "breaking two of his ribs"."""
MAX_MODIFIERS = 2
"""Words between "his" and a bone: "breaking her left wrist"."""
HIT = Trigger(Kind.PRESENT_PARTICIPLE, "injured", weak=True)
HURT = Trigger(Kind.PAST_PARTICIPLE, "injured", weak=True)
OWNERS = POSSESSIVES | {"the"}
BROKEN = Trigger(Kind.STATE, "injured")
PLIGHTS = frozenset(("stranded", "isolated", "marooned"))
"""Participles of people who cannot get away, but not before a noun."""
AFFECTED = Trigger(Kind.PAST_PARTICIPLE, "affected")


def _find_crossing(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the flight over a border into a named country that begins at a token."""
    near = range(start + 2, min(start + 2 + MAX_WORDS_TO_BORDER, len(tokens)))
    border = next((i for i in near if tokens[i].word in BORDERS), None)
    if border is None:
        return None
    behind = [token.word for token in tokens[border + 1 : border + 4]]
    if behind[:1] == ["in"] and not BOATS.isdisjoint(behind):
        return Match(border + 1, REFUGEES)
    if word_at(tokens, border + 1) not in INTO:
        return None
    place = tokens[border + 2 : border + 3]
    named = bool(place) and place[0].text[0].isupper()
    return Match(border + 1, REFUGEES) if named else None


def _find_blow(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the blow or the fracture that begins at a token, if one does."""
    if tokens[start].word in BREAKING:
        return _find_fracture(tokens, start)
    if tokens[start].word not in STRIKING or word_at(tokens, start - 1) != ",":
        return None
    before = {token.word for token in tokens[:start]}
    return None if before.isdisjoint(_WORDS["striking"]) else Match(start + 1, HIT)


def _find_fracture(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the trigger of a broken bone, up to it: "breaking two of his ribs"."""
    near = range(start + 1, min(start + 1 + MAX_WORDS_TO_OWNER, len(tokens)))
    owner = next((i for i in near if tokens[i].word in POSSESSIVES), None)
    if owner is None:
        return None
    parts = range(owner + 1, min(owner + 2 + MAX_MODIFIERS, len(tokens)))
    bone = next((i for i in parts if tokens[i].word in _WORDS["bones"]), None)
    return None if bone is None else Match(bone + 1, BROKEN)


def _find_plight(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return "were stranded", "left them isolated" as harm, not "isolated villages"."""
    before = FUNCTION_WORDS.get(word_at(tokens, start - 1))
    after = word_at(tokens, start + 1)
    predicate = before in (Kind.COPULA, Kind.ADVERB)
    ended = not after[:1].isalpha() or after in FUNCTION_WORDS
    return Match(start + 1, AFFECTED) if predicate or ended else None


def _find_hit(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return "was hit in the eye", "struck on the head" as an injury."""
    behind = [word_at(tokens, start + step) for step in range(1, 5)]
    passive = FUNCTION_WORDS.get(word_at(tokens, start - 1)) == Kind.COPULA
    if not passive or behind[0] not in ("in", "on") or behind[1] not in OWNERS:
        return None
    parts = (place for place in (2, 3) if behind[place] in _WORDS["body"])
    part = next(parts, None)
    return None if part is None else Match(start + 2 + part, HURT)


def _find_move(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the way into or out of a country: "entered Chad", "arrived in Chad"."""
    end = start + 1
    if tokens[start].word in ARRIVING:
        end += word_at(tokens, end) == "in"
        if end == start + 1:
            return None
    return Match(end, REFUGEES) if directions.is_country(tokens, end) else None


FINDERS = {
    **dict.fromkeys(MOVING_ABROAD, _find_move),
    **dict.fromkeys(CROSSING, _find_crossing),
    **dict.fromkeys(STRIKING | BREAKING, _find_blow),
    **dict.fromkeys(PLIGHTS, _find_plight),
    **dict.fromkeys(("hit", "struck"), _find_hit),
}
"""Function that finds a phrase, by the first word of the phrase."""
WORDS = frozenset(FINDERS)


def find_word(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the trigger of a word that depends on context, if it is one here."""
    finder = FINDERS.get(tokens[start].word)
    return finder(tokens, start) if finder else None
