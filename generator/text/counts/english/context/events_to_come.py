"""Recognize events that have not happened yet: "a delayed return of 900 families"."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.patterns.notation import letters
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence, Part
from generator.text.counts.english.words.function_words import PASSIVES
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.trigger_words import EVENT_NOUNS
from generator.text.counts.shared.word_tables import load_table

_CONTEXT = load_table("english/context")
POSTPONING = frozenset(_CONTEXT["postponing"])
BEGINNING = frozenset(_CONTEXT["beginning"])
TO_COME = frozenset("will would shall should may might can could must to".split())
"""Words before a verb of beginning that leave the event in the future."""
SET_FOR = frozenset(("planned", "scheduled", "due", "set"))
"""Participles right behind those counted: "900 families planned for May"."""
PLANNED = frozenset(_CONTEXT["planned"])
"""Adjectives before an event in the future: "the planned return of"."""
PERMITTING = frozenset(_CONTEXT["permitting"])
PUT_OFF = frozenset((("called", "off"), ("put", "off"), ("put", "on")))
"""Verbs of two words behind "was": "was called off", "was put on hold"."""
DELAYING = frozenset(
    (*POSTPONING, *BEGINNING, *SET_FOR, *PLANNED, *PERMITTING, "called", "put")
)
"""Words of which a sentence about an event in the future has at least one."""
EVENT_KINDS = letters("event_noun intransitive")
PLANNED_KINDS = letters("event_noun intransitive toll status_noun")
"""Kinds of words behind such an adjective: "expected arrivals"."""
MAX_WORDS_TO_PASSIVE = 3
"""Words before "delayed" within which "was" stands: "was once more delayed"."""
MAX_CLAUSE_WORDS = 14
CLAUSE_ENDS = frozenset(
    ", ; : . ( who whom whose which that where when while after because and but if "
    "until than".split()
)
"""Words behind a count that end the description of the event."""


def is_put_off(sentence: ParsedSentence, index: int, triggers: tuple[int, ...]) -> bool:
    """Tell whether an event is delayed, or still in the future.

    "The relocation of 640 households will begin", "planned for May".

    Args:
        sentence: A sentence.
        index: The part that is a count.
        triggers: The parts that tell what happened.
    """
    if DELAYING.isdisjoint(sentence.words):
        return False
    before = [sentence.parts[one] for one in triggers if one < index]
    if any(_is_planned(sentence, one) for one in before):
        return True
    named = any(one.kind in EVENT_KINDS for one in before)
    if not named and not _counts_events(sentence, index):
        return False
    said = _words_behind(sentence, index)
    if said[:1] and said[0] in SET_FOR and said[1:2] in (("for",), ("to",)):
        return True
    pairs = tuple(pairwise(said))
    if any(first in TO_COME and second in BEGINNING for first, second in pairs):
        return True
    delays = [place for place, word in enumerate(said) if word in POSTPONING]
    delays += [place for place, pair in enumerate(pairs) if pair in PUT_OFF]
    return any(
        not PASSIVES.isdisjoint(said[max(0, place - MAX_WORDS_TO_PASSIVE) : place])
        for place in delays
    )


def _is_planned(sentence: ParsedSentence, event: Part) -> bool:
    """Tell whether an event is only planned or allowed: "the planned return"."""
    if event.kind in PLANNED_KINDS and sentence.words[event.start - 1] in PLANNED:
        return True
    return event.kind == Kind.GATHERING and _is_permitted(sentence, event)


def _is_permitted(sentence: ParsedSentence, gathering: Part) -> bool:
    """Tell whether a gathering is only allowed, or banned: "permitted a rally of"."""
    before = sentence.words[max(gathering.start - 2, 0) : gathering.start]
    return before[-1:] in (("a",), ("any",)) and before[0] in PERMITTING


def _counts_events(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a number is one of events: "300 evictions", "300 returns are"."""
    last = sentence.words[sentence.parts[index].end - 1]
    as_noun = sentence.kinds[index + 1 : index + 3] == Kind.INTRANSITIVE + Kind.COPULA
    return last in EVENT_NOUNS or as_noun


def _words_behind(sentence: ParsedSentence, index: int) -> tuple[str, ...]:
    """Return the words behind a count, up to the end of its clause."""
    start = sentence.parts[index].end
    words = sentence.words[start : start + MAX_CLAUSE_WORDS]
    ends = (place for place, word in enumerate(words) if word in CLAUSE_ENDS)
    return words[: next(ends, len(words))]
