"""Russian words and phrases that say what happened to people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from enum import Enum, auto
from itertools import product
from typing import NamedTuple

from generator.text.counts.russian.words.tokens import (
    Clause,
    Sentence,
    Word,
    preposition,
    word_at,
)
from generator.text.counts.shared.word_tables import flatten, load_table

_TRIGGER_WORDS = load_table("russian/trigger_words")
EVENTS = dict(flatten(_TRIGGER_WORDS["event"]))
AIMS = frozenset(("для", "на"))
"""Prepositions of events that are planned: "автобусы для эвакуации"."""
TO = "к"
CALLING = frozenset(_TRIGGER_WORDS["calling"]["words"])
PREVENTED = frozenset(_TRIGGER_WORDS["prevented"]["words"])
MAX_TO_AIM = 4
"""Words before an event among which a word calls for it."""
TOLLS = frozenset(_TRIGGER_WORDS["toll"]["words"])
DISASTERS = frozenset(_TRIGGER_WORDS["disaster"]["words"])
_NOUNS = dict(flatten(_TRIGGER_WORDS["noun"]))
_STATUS = dict(flatten(_TRIGGER_WORDS["status"]))
_PARTICIPLES = {
    True: dict(flatten(_TRIGGER_WORDS["object"])),
    False: dict(flatten(_TRIGGER_WORDS["subject"])),
}
"""Measures of verbs, by whether the participle that names the people is passive."""
_NOT_STANDING_ALONE = frozenset(("собраться", "исчезнуть"))
"""Verbs whose participles describe people, but do not count them."""
_STATUS_VERBS = frozenset(("задержать", "арестовать", "удерживать", "эвакуировать")) | {
    "протестовать",
    "митинговать",
    "бастовать",
    "нуждаться",
    "голодать",
}
"""Verbs whose participles name people who can come to further harm."""
_ACHIEVED = frozenset(_TRIGGER_WORDS["achieved"]["words"])
"""Words whose infinitive came about: "удалось эвакуировать"."""
FINITE = ("VERB", "PRTS", "INFN", "GRND", "PRED", "ADJS")
"""Parts of speech that can tell what happened."""
NEGATION = "не"
UNKNOWN = ""
"""The part of speech of an abbreviation such as "ЦРБ"."""


class Role(Enum):
    """The role in which the people counted stand beside a trigger."""

    SUBJECT = auto()
    OBJECT = auto()
    STATE = auto()
    NO_HARM = auto()


class Trigger(NamedTuple):
    """A word or phrase that says what happened to people."""

    place: int
    """Index of its first word."""
    measure: str
    role: Role
    size: int
    """Number of words of its phrase."""
    active: bool
    """Whether it is an active form of a verb with an object."""
    negated: bool
    """Whether "не" stands before it; "не" is not part of the phrase."""


_Spec = tuple[tuple[str, ...], str, Role]


def _specs() -> dict[str, list[_Spec]]:
    """Return the phrases by their first word."""
    table: dict[str, list[_Spec]] = defaultdict(list)
    for role, key in (
        (Role.SUBJECT, "subject"),
        (Role.OBJECT, "object"),
        (Role.STATE, "state"),
    ):
        for phrase, measure in flatten(_TRIGGER_WORDS[key]):
            atoms = tuple(phrase.split())
            table[atoms[0]].append((atoms, measure, role))
    for pair in _TRIGGER_WORDS["pairs"]:
        for halves in product(pair["first"], pair["second"]):
            atoms = tuple(" ".join(halves).split())
            table[atoms[0]].append((atoms, pair["measure"], Role[pair["role"].upper()]))
    for pair in _TRIGGER_WORDS["elsewhere"]:
        for halves in product(pair["first"], pair["second"]):
            atoms = tuple(" ".join(halves).split())
            table[atoms[0]].append((atoms, "", Role.STATE))
    for phrase in _TRIGGER_WORDS["no_harm"]["words"]:
        atoms = tuple(phrase.split())
        table[atoms[0]].append((atoms, "", Role.NO_HARM))
    return table


_SPECS = _specs()


def find_triggers(sentence: Sentence, clause: Clause) -> tuple[Trigger, ...]:
    """Return the triggers of a clause; of those at one word, the longest."""
    keys = _keys(sentence, clause)
    best: dict[int, Trigger] = {}
    for trigger in _matches(sentence, keys):
        known = best.get(trigger.place)
        if known is None or trigger.size > known.size:
            best[trigger.place] = trigger
    return tuple(best[index] for index in sorted(best))


def _keys(sentence: Sentence, clause: Clause) -> dict[str, int]:
    """Return lemmas, and lemmas with preposition or negation, by their first place."""
    keys: dict[str, int] = {}
    for index in range(clause.start, clause.end):
        word = sentence[index]
        prefixes = [""]
        if word.has_part("NOUN", "NPRO", "ADJF", "PRTF", UNKNOWN):
            governing = preposition(sentence, index)
            prefixes += [f"{governing}+"] if governing else []
        if index > clause.start and sentence[index - 1].text == NEGATION:
            prefixes.append(f"{NEGATION}+")
        for lemma in word.lemmas:
            for prefix in prefixes:
                keys.setdefault(prefix + lemma, index)
    return keys


def _matches(sentence: Sentence, keys: dict[str, int]) -> Iterator[Trigger]:
    came_about = any(
        word in keys and f"{NEGATION}+{word}" not in keys for word in _ACHIEVED
    )
    for key, index in keys.items():
        for atoms, measure, role in _SPECS.get(key, ()):
            if not all(atom in keys for atom in atoms):
                continue
            word = sentence[index]
            if role is not Role.STATE and not _is_predicate(word, atoms, role):
                continue
            if _is_genitive_of_noun(sentence, index):
                continue
            sought = measure == "missing"  # "прекратили искать"
            alone = len(atoms) == 1 and word.is_part("INFN") and not sought
            if alone and not came_about:
                continue
            active = role is Role.OBJECT and is_active(word)
            denied = _is_negated(sentence, index)
            negated = denied and not atoms[0].startswith(f"{NEGATION}+")
            yield Trigger(index, measure, role, len(atoms), active, negated)


def _is_predicate(word: Word, atoms: tuple[str, ...], role: Role) -> bool:
    """Tell whether a word is a form by which a verb reports an outcome.

    A future form reports nothing that has happened.
    """
    if len(atoms) > 1 and word.is_part("NOUN"):
        return True
    if role is Role.NO_HARM and word.is_part("NOUN"):
        return True
    if any(form.future for form in word.forms[:1]):
        return False
    if role is Role.SUBJECT and len(atoms) == 1 and _is_passive(word):
        return False  # "заблокированы" tells of no blockade that they keep up
    if word.has_part(*FINITE):
        return True
    if role is Role.OBJECT and is_active(word):
        return True
    return any(
        form.part == "PRTF" and form.passive == (role is not Role.SUBJECT)
        for form in word.forms
    )


def is_active(word: Word) -> bool:
    """Tell whether a verb with an object is active: "убил", "убивший"."""
    participle = word.is_part("PRTF") and not any(form.passive for form in word.forms)
    return participle or word.is_part("VERB", "INFN", "GRND")


def _is_negated(sentence: Sentence, index: int) -> bool:
    """Tell whether "не" stands before a word, or "не был" behind it."""
    behind = word_at(sentence, index + 1) == NEGATION and index + 2 < len(sentence)
    return word_at(sentence, index - 1) == NEGATION or (
        behind and "быть" in sentence[index + 2].lemmas
    )


def _is_genitive_of_noun(sentence: Sentence, index: int) -> bool:
    """Tell whether a participle is a genitive for people: "родные погибших"."""
    word = sentence[index]
    noun = index > 0 and sentence[index - 1].is_part("NOUN")
    genitive = any(form.case == "gent" and form.plural for form in word.forms)
    return noun and genitive and word.is_part("PRTF", "ADJF")


def _is_passive(word: Word) -> bool:
    return word.is_part("PRTS") and word.forms[0].passive


def event_measure(sentence: Sentence, place: int) -> str:
    """Return the measure of an event noun, such as "гибель", for those behind it."""
    measures = (EVENTS[one] for one in sentence[place].lemmas if one in EVENTS)
    measure = next(measures, "")
    return "" if measure and _is_aimed(sentence, place) else measure


def _is_aimed(sentence: Sentence, place: int) -> bool:
    """Tell whether an event is planned, called for or prevented.

    "Приговорить к расстрелу", "автобусы для эвакуации", "предотвратить гибель".
    """
    if place and PREVENTED & sentence[place - 1].lemmas:
        return True
    link = preposition(sentence, place)
    before = sentence[max(0, place - MAX_TO_AIM) : place]
    called = link == TO and any(CALLING & word.lemmas for word in before)
    return called or link in AIMS


def noun_measure(word: Word) -> str:
    """Return the measure of a noun or participle that stands for people: "убитых"."""
    if not word.has_part("NOUN", "ADJF", "PRTF"):
        return ""
    found = next((_NOUNS[one] for one in word.lemmas if one in _NOUNS), "")
    return found or _participle_measure(word, status=False)


def status_measure(word: Word) -> str:
    """Return the measure of a noun where no verb gives one: "задержанных"."""
    if not word.has_part("NOUN", "ADJF", "PRTF"):
        return ""
    found = next((_STATUS[one] for one in word.lemmas if one in _STATUS), "")
    return found or _participle_measure(word, status=True)


def any_measure(word: Word) -> str:
    """Return the measure of a noun or participle that stands for people."""
    return noun_measure(word) or status_measure(word)


def _participle_measure(word: Word, *, status: bool) -> str:
    for form in word.forms:
        if form.part != "PRTF" or form.lemma in _NOT_STANDING_ALONE:
            continue
        measure = _PARTICIPLES[form.passive].get(form.lemma, "")
        if measure and (form.lemma in _STATUS_VERBS) == status:
            return measure
    return ""
