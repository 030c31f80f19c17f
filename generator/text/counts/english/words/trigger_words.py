"""Triggers: words and phrases that say what happened to people."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.text.counts.english.words.kinds import (
    TRANSITIVE_FORMS,
    VERB_FORMS,
    Kind,
    Trigger,
)
from generator.text.counts.english.words.phrase_tables import (
    Match,
    Parts,
    PhraseTable,
    Words,
    match_phrase,
    put_together,
    whole,
)
from generator.text.counts.shared.word_tables import flatten, load_table
from generator.text.inflection import verb_forms
from generator.text.tokens import Sentence

_TRIGGER_WORDS = load_table("english/trigger_words")
PHRASE_PARTS = ("first", "second", "third")
"""Keys of the parts of a phrase that are combined with each other."""
_UNRELATED = "unrelated"
"""Key of a data table for triggers without a measure."""


def _forms(verb: str | list[str]) -> Iterator[tuple[Kind, str]]:
    """Yield the forms of a verb, which is listed by its base or with four forms."""
    if not isinstance(verb, str):
        yield from zip(VERB_FORMS, verb, strict=True)
        return
    forms = verb_forms(verb)
    yield from ((Kind.FINITE, form) for form in (verb, forms.third_person))
    yield from ((Kind.PAST_PARTICIPLE, form) for form in forms.past_participles)
    yield from ((Kind.PRESENT_PARTICIPLE, form) for form in forms.present_participles)


def _verb_forms() -> Iterator[tuple[str, Trigger]]:
    """Yield each form of each verb that takes people as its object."""
    for table in ("regular_verbs", "irregular_verbs", "weak_verbs"):
        for measure, verbs in _TRIGGER_WORDS[table].items():
            for kind, form in chain.from_iterable(map(_forms, verbs)):
                yield form, Trigger(kind, measure, table == "weak_verbs")


def _triggers(kind: str, table: dict[str, list[str]]) -> Iterator[tuple[str, Trigger]]:
    """Yield the words or phrases of one kind with their meanings."""
    for phrase, measure in flatten(table):
        meaning = "" if measure == _UNRELATED else measure
        yield phrase, Trigger(Kind[kind.upper()], meaning)


def _trigger_words() -> Iterator[tuple[str, Trigger]]:
    """Yield every trigger of one word; later ones override earlier ones."""
    for kind in ("no_harm", "toll", "event_noun", "state", "intransitive"):
        yield from _triggers(kind, _TRIGGER_WORDS[kind])
    yield from _verb_forms()
    for kind, table in _TRIGGER_WORDS["other_forms"].items():
        yield from _triggers(kind, table)
    yield from _triggers("gathering", _TRIGGER_WORDS["gathering"])


def _trigger_phrases() -> Iterator[tuple[Parts, Trigger]]:
    """Yield the parts of trigger phrases; earlier ones override later ones."""
    for name in ("harm", "movement"):
        phrases = load_table(f"english/trigger_phrases_of_{name}")
        for kind, table in phrases.items():
            for phrase, meaning in _triggers(kind, table):
                yield whole(phrase), meaning
    for pair in load_table("english/trigger_phrase_pairs")["pairs"]:
        parts = (pair[name] for name in PHRASE_PARTS if name in pair)
        split = tuple(tuple(tuple(one.split()) for one in part) for part in parts)
        yield split, Trigger(Kind[pair["kind"].upper()], pair["measure"])


TRIGGER_WORDS = dict(_trigger_words())
TRIGGER_PHRASES = PhraseTable(_trigger_phrases())
EVENT_NOUNS = dict(flatten(_TRIGGER_WORDS["event_noun"]))
"""Measures of nouns such as "deaths"."""
GATHERINGS = frozenset(_TRIGGER_WORDS["gathering"]["demonstrating"])
UNHARMED = frozenset(_TRIGGER_WORDS["unharmed"])
"""Words for people who came to no harm."""
PARTICLES = frozenset(("up", "off", "away", "down", "out"))


def _phrasal_verbs() -> Iterator[tuple[Words, Trigger]]:
    """Yield each transitive verb with a particle; later ones override earlier ones."""
    for parts, meaning in reversed(TRIGGER_PHRASES.entries):
        if meaning.kind not in TRANSITIVE_FORMS:
            continue
        if sum(min(map(len, part)) for part in parts) > 2:
            continue
        for words in put_together(parts):
            if len(words) == 2 and words[1] in PARTICLES:
                yield words, meaning


PHRASAL_VERBS = {
    words: meaning
    for words, meaning in _phrasal_verbs()
    if words[0] not in TRIGGER_WORDS
}
"""Verbs that an object may stand within: "they locked my father up"."""


def find_trigger(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the trigger that begins at a token, if any."""
    if found := match_phrase(tokens, start, TRIGGER_PHRASES):
        return found
    meaning = TRIGGER_WORDS.get(tokens[start].word)
    return None if meaning is None else Match(start + 1, meaning)
