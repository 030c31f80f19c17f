"""Tell what is only wished for, expected, or depends on an "if"."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.patterns.notation import pattern
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.shared.word_tables import load_table

_CONTEXT = load_table("english/context")
WISHES = frozenset(_CONTEXT["wishes"])
EXPECTING = frozenset("expect expects expected expecting await awaits".split())
AWAITED = (("are", "expected"), ("were", "expected"))
STILL_TO_COME = pattern(
    "(?:comma? coordinator count)? [intransitive other coordinator]{0,7} comma? "
    "(?:modal copula | copula adverb?) expectation"
)
"""Kinds behind those who "could be expected to arrive"."""
COMING = frozenset("arrive come cross enter flee return".split())
TARGETING = frozenset(_CONTEXT["targeting"])
AIDING = frozenset(_CONTEXT["aiding"])
AIMING = frozenset(_CONTEXT["aiming"])
ROOM = frozenset(_CONTEXT["room"])
"""Verbs of a place behind "will be able to"."""
CAPACITIES = frozenset(("enough", "sufficient", "capacity"))
MAX_WORDS_TO_CAPACITY = 12
CAUSATIVES = frozenset("have see get allow let enable permit help".split())
OTHERWISE = frozenset("the a an it they he she we there not his her their".split())
"""Words behind "had" where it stands for "if"."""
UNREAL = frozenset("to would will could may might should must".split())
"""Words before these that make what they cause a wish: "to have nine flogged"."""


def is_wished_for(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether somebody only wants a harm: "wants nine ministers arrested".

    So do "hopes to see five men jailed" and "demands that five men be jailed".
    """
    part = sentence.parts[index]
    before = sentence.words[max(part.start - 3, 0) : part.start]
    before = before[:-1] if before[-1:] == ("the",) else before
    caused = not CAUSATIVES.isdisjoint(before[-1:])
    unreal = caused and not UNREAL.isdisjoint(before[-2:-1])
    subjunctive = sentence.words[part.end : part.end + 1] == ("be",)
    return unreal or subjunctive or not WISHES.isdisjoint(before[-1:])


def is_expected(sentence: ParsedSentence, index: int, basis: str) -> bool:
    """Tell whether people are only expected to come: "expect 900 people to march".

    Args:
        sentence: A sentence.
        index: The part that is a count.
        basis: Where its outcome was found.
    """
    part = sentence.parts[index]
    before = sentence.words[max(part.start - 1, 0) : part.start]
    after = sentence.words[part.end : part.end + 2]
    awaited = basis == "noun" and after in AWAITED
    if STILL_TO_COME.match(sentence.kinds, index + 1) and not COMING.isdisjoint(
        sentence.words
    ):
        return True
    if basis == "noun" and _is_room(sentence, part.start):
        return True
    return awaited or (basis in ("right", "noun") and not EXPECTING.isdisjoint(before))


def _is_room(sentence: ParsedSentence, start: int) -> bool:
    """Tell whether there is only room for some: "will be able to host 300 refugees".

    So is "enough water to meet the needs of 300 refugees".
    """
    before = sentence.words[max(start - MAX_WORDS_TO_CAPACITY, 0) : start]
    able = before[-4:-1] == ("be", "able", "to") and before[-1] in ROOM
    needs = before[-2:] == ("needs", "of") and not CAPACITIES.isdisjoint(before)
    return able or needs


def is_to_be_aided(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a plan counts whom it is for: "targets 900 people in need".

    So do "aims to help 900 people in need" and "will reach 900 people in need".
    """
    start = sentence.parts[index].start
    before = sentence.words[max(start - 3, 0) : start]
    if sentence.kinds[index] == Kind.PARTIAL_COUNT:
        return False  # "targets 900 of the 1,400 people in need"
    if not TARGETING.isdisjoint(before[-1:]):
        return True
    aimed = before[:-2] if before[-2:-1] == ("to",) else before[-2:-1]
    return not (AIDING.isdisjoint(before[-1:]) or AIMING.isdisjoint(aimed))


def is_conditional(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether something depends on an "if": "if it rains, 900 could drown"."""
    if sentence.kinds[index + 1 : index + 2] != Kind.MODAL:
        return False
    words, end = sentence.words, sentence.parts[index].end
    conditional = "if" in words or "unless" in words
    if "have" not in words[end : end + 2]:
        return conditional
    return words[end] != "may" and _supposes_otherwise(words)


def _supposes_otherwise(words: tuple[str, ...]) -> bool:
    """Tell whether something had been otherwise: "had the dam burst", "if it had"."""
    if "if" in words and "had" in words:
        return True
    return any(
        first == "had" and second in OTHERWISE for first, second in pairwise(words)
    )
