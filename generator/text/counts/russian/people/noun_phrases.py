"""Noun phrases behind Russian numbers: "человек", "сотрудников милиции", "погибших"."""

from __future__ import annotations

from typing import NamedTuple

from generator.text.counts.russian.words import trigger_words
from generator.text.counts.russian.words.morphology import Form
from generator.text.counts.russian.words.tokens import Sentence, Word, word_at
from generator.text.counts.shared.numeral import Numeral
from generator.text.counts.shared.quantity import NounPhrase
from generator.text.counts.shared.word_tables import flatten, load_table

_PEOPLE = load_table("russian/people")
WHO = dict(flatten(_PEOPLE["who"]))
MODIFIED = dict(flatten(_PEOPLE["modified"]))
CITIZENS = frozenset(_PEOPLE["citizens"]["heads"])
FOREIGN = frozenset(_PEOPLE["citizens"]["foreign"])
UNITS = dict(flatten(_PEOPLE["units"]))
THINGS = frozenset(_PEOPLE["things"]["words"])
BETWEEN = frozenset(load_table("russian/numerals")["fillers"]["between"])
PARTITIVES = frozenset(("них", "которых", "нас", "вас"))
"""Pronouns after "из" with which a noun phrase ends: "двое из них"."""
MODIFIERS = ("ADJF", "PRTF", "NPRO")
GENERAL = frozenset(("all", "unspecified"))
MAX_MODIFIERS = 5
MAX_COMPLEMENT = 3
"""Words after a noun among which its genitive says who is meant."""


class _Head(NamedTuple):
    """The noun that a number counts, or a participle instead of it."""

    place: int
    form: Form


def parse_noun_phrase(sentence: Sentence, number: Numeral) -> NounPhrase:
    """Parse the noun phrase after a number; a bare one if no noun follows."""
    start = number.end
    if word_at(sentence, start) in ("%", "°", "$", "€"):
        return NounPhrase(start, "thing")
    head = _find_head(sentence, start, singular=number.value % 10 == 1)
    if head is None:
        return NounPhrase(start, "bare")
    lemma = head.form.lemma
    if lemma in THINGS or not _is_person(head.form):
        return NounPhrase(head.place + 1, "thing")
    return described(sentence, start, head.place, head.form)


def described(sentence: Sentence, start: int, index: int, form: Form) -> NounPhrase:
    """Return the noun phrase of people with a head and the modifiers before it.

    Args:
        sentence: A sentence.
        start: Index of the first modifier.
        index: Index of the head.
        form: The reading of the head that counts people.
    """
    words = sentence[start : index + 1]
    measures = [trigger_words.noun_measure(word) for word in reversed(words)]
    measure = next(filter(None, measures), "")
    status = "" if measure else trigger_words.status_measure(sentence[index])
    who = _who(sentence, start, index, form)
    unit = UNITS.get(form.lemma, "people")
    if unit != "people" and index + 1 < len(sentence):
        status = status or trigger_words.status_measure(sentence[index + 1])
    return NounPhrase(index + 1, "people", who, measure, status, unit=unit)


def _is_person(form: Form) -> bool:
    known = form.lemma in WHO or form.lemma in UNITS
    return known or (form.animate and not form.name)


def _find_head(sentence: Sentence, start: int, *, singular: bool) -> _Head | None:
    """Return the noun of a number, or the participle in its place."""
    substantive: _Head | None = None
    for index in range(start, min(start + MAX_MODIFIERS, len(sentence))):
        word = sentence[index]
        if word.text in PARTITIVES and word_at(sentence, index - 1) == "из":
            break
        if word.text in BETWEEN or (word.text == "." and index > start):
            continue
        if _modifies_next(sentence, index):
            continue
        if form := _counted_form(word, singular=singular, adjacent=index == start):
            head = _Head(index, form)
            return substantive if _is_owner(sentence, substantive, head) else head
        modifier = next((f for f in word.forms if f.part in MODIFIERS), None)
        if modifier is None or not word.is_part(*MODIFIERS):
            break
        if modifier.case in ("gent", "nomn", "datv", "loct", "ablt", "accs"):
            alone = _stands_alone(word)
            substantive = _Head(index, _known_form(word)) if alone else None
    return substantive


def _is_owner(sentence: Sentence, people: _Head | None, head: _Head) -> bool:
    """Tell whether a noun is a genitive to the people before it: "учащихся школы"."""
    if people is None or _is_person(head.form):
        return False
    counted = {(form.case, form.plural) for form in sentence[people.place].forms}
    return (head.form.case, head.form.plural) not in counted


def _modifies_next(sentence: Sentence, index: int) -> bool:
    """Tell whether a word that may be a noun is an adjective: "взрослых беженцев"."""
    if index + 1 >= len(sentence) or not sentence[index].has_part("ADJF"):
        return False
    following = sentence[index + 1]
    return following.is_part("NOUN") and not WHO.keys().isdisjoint(following.lemmas)


def _counted_form(word: Word, *, singular: bool, adjacent: bool) -> Form | None:
    """Return the reading of a noun that a number may count.

    Args:
        word: A word after a number.
        singular: Whether the number goes with a nominative.
        adjacent: Whether the word follows directly, so that "сел" can be villages.
    """
    genitive = any(form.case == "gent" and form.plural for form in word.forms)
    nominal = (adjacent and genitive) or word.is_part("NOUN", "ADJF", "PRTF")
    if not word.has_part("NOUN") or not nominal:
        return None
    nouns = [form for form in word.forms if form.part == "NOUN"]
    people = [form for form in nouns if form.animate and form.case == "gent"]
    known = [form for form in nouns if form.lemma in WHO] or people
    counted = [
        form
        for form in known or nouns
        if singular or form.case != "nomn" or form.lemma == "человек"
    ]
    return counted[0] if counted else None


def _known_form(word: Word) -> Form:
    """Return the reading of a participle as a person."""
    form = next((one for one in word.forms if one.lemma in WHO), word.forms[0])
    return form._replace(animate=True)


def _stands_alone(word: Word) -> bool:
    """Tell whether an adjective or participle can stand for people: "погибших"."""
    return bool(
        trigger_words.noun_measure(word) or trigger_words.status_measure(word)
    ) or any(lemma in WHO for lemma in word.lemmas)


def _who(sentence: Sentence, start: int, index: int, form: Form) -> str:
    """Return the group of people named by a head noun, its modifiers and genitive."""
    everyone = form.part == "PRTF" or form.lemma in UNITS
    who = WHO.get(form.lemma, "all" if everyone else "unspecified")
    if who not in GENERAL and who != "civilians":
        return who
    around = (
        *sentence[start:index],
        *sentence[index + 1 : index + 1 + MAX_COMPLEMENT],
    )
    if form.lemma in CITIZENS and any(FOREIGN & word.lemmas for word in around):
        return "foreigners"
    before = [lemma for word in sentence[start:index] for lemma in word.lemmas]
    modified = [MODIFIED[lemma] for lemma in before if lemma in MODIFIED]
    modified += filter(None, [_complement_who(sentence, index)])
    return modified[0] if modified else who


def _complement_who(sentence: Sentence, index: int) -> str:
    """Return the group that the genitive after a head names: "сотрудников милиции"."""
    for word in sentence[index + 1 : index + 1 + MAX_COMPLEMENT]:
        if not word.has_part("NOUN", "ADJF") or not any(
            form.case == "gent" for form in word.forms
        ):
            return ""
        found = [MODIFIED[lemma] for lemma in word.lemmas if lemma in MODIFIED]
        if found:
            return found[0]
    return ""
