"""One person without a number in Russian prose: "погиб сотрудник милиции"."""

from collections.abc import Collection, Iterator

from generator.text.counts.numbers.quantity import Quantity
from generator.text.counts.russian import noun_phrases
from generator.text.counts.russian.morphology import Form
from generator.text.counts.russian.noun_phrases import WHO
from generator.text.counts.russian.sentences import (
    Clause,
    Sentence,
    Word,
    preposition,
    word_at,
)
from generator.text.counts.russian.triggers import Role, Trigger

MAX_DISTANCE = 5
"""Words between one person and what happened to them."""
MODIFIERS = ("ADJF", "PRTF")
POSSESSIVES = frozenset(("его", "ее", "их"))
NOT_SINGLE = frozenset(
    ("экипаж", "люди", "жизнь", "тело", "чел", "лицо", "труп", "душа")
)


def find_singles(
    sentence: Sentence,
    clause: Clause,
    found: tuple[Trigger, ...],
    counted: Collection[int],
) -> Iterator[Quantity]:
    """Yield the single people of a clause to whom something happened.

    Args:
        sentence: A sentence.
        clause: One of its clauses.
        found: The triggers of the clause.
        counted: Places of words that belong to counts with a number.
    """
    happened = any(
        one.measure and sentence[one.place].forms[0].plural and not one.active
        for one in found
    )
    for index in range(clause.start, clause.end):
        word = sentence[index]
        if index in counted or not word.has_part("NOUN", "ADJF"):
            continue
        if form := _person(word):
            paired = happened and _is_pair(sentence, index)
            joined = paired or _is_joined(sentence, index, counted)
            near = any(
                _happened(sentence, index, form, one)
                for one in found
                if one.role in (Role.SUBJECT, Role.OBJECT)
            )
            if joined or near:
                yield _quantity(sentence, index, form)


def _person(word: Word) -> Form | None:
    """Return the reading of a word as one person, if it is no name."""
    return next(
        (
            form
            for form in word.forms
            if form.part == "NOUN" or form.lemma in WHO
            if not form.plural and not form.name and form.part in ("NOUN", "ADJF")
            if form.case in ("nomn", "accs") and form.lemma not in NOT_SINGLE
            if form.lemma in WHO or (form.animate and word.token.text.islower())
        ),
        None,
    )


def _happened(sentence: Sentence, index: int, form: Form, trigger: Trigger) -> bool:
    """Tell whether a trigger beside a noun is about that one person."""
    verb = sentence[trigger.place]
    if (
        trigger.negated
        or abs(trigger.place - index) > MAX_DISTANCE
        or verb.forms[0].plural
    ):
        return False
    between = range(min(index, trigger.place) + 1, max(index, trigger.place))
    phrase = trigger.size > 1
    if any(_parts(sentence, place, phrase=phrase) for place in between):
        return False
    if trigger.active:
        return form.case == "accs" and trigger.place < index <= trigger.place + 2
    governed = preposition(sentence, index)
    told = phrase or verb.has_part("VERB", "PRTS")
    return form.case == "nomn" and not governed and told


def _parts(sentence: Sentence, place: int, *, phrase: bool) -> bool:
    """Tell whether a word parts a noun from a verb: another verb, or a number.

    Args:
        sentence: A sentence.
        place: The word between.
        phrase: Whether a phrase of several words tells, which may have a verb.
    """
    word = sentence[place]
    age = place + 1 < len(sentence) and "год" in sentence[place + 1].lemmas
    verb = word.is_part("VERB", "PRTS") and not phrase
    return verb or (word.is_number and not age)


def _is_joined(sentence: Sentence, index: int, counted: Collection[int]) -> bool:
    """Tell whether "и" joins a noun to a count: "женщина и двое ее детей"."""
    partners = (_partner_after(sentence, index), _partner_before(sentence, index))
    return any(place in counted for place in partners)


def _is_pair(sentence: Sentence, index: int) -> bool:
    """Tell whether "и" joins a noun to another person: "журналист и его водитель"."""
    partners = (_partner_after(sentence, index), _partner_before(sentence, index))
    return any(
        place is not None and _person(sentence[place]) is not None for place in partners
    )


def _partner_after(sentence: Sentence, index: int) -> int | None:
    """Return the place of what "и" joins behind a noun and its genitive."""
    place = index + 1
    while place < len(sentence) and _is_genitive(sentence[place]):
        place += 1
    if word_at(sentence, place) != "и":
        return None
    place += 1 + (word_at(sentence, place + 1) in POSSESSIVES)
    return place if place < len(sentence) else None


def _partner_before(sentence: Sentence, index: int) -> int | None:
    """Return the place of what "и" joins before a noun."""
    place = index - 1
    while place > 0 and (
        sentence[place].is_part(*MODIFIERS) or sentence[place].text in POSSESSIVES
    ):
        place -= 1
    if word_at(sentence, place) != "и":
        return None
    place -= 1
    while place > 0 and _is_genitive(sentence[place]) and not _person(sentence[place]):
        place -= 1
    return place


def _is_genitive(word: Word) -> bool:
    return word.has_part("NOUN", "ADJF") and word.forms[0].case == "gent"


def _quantity(sentence: Sentence, index: int, form: Form) -> Quantity:
    start = index
    while start and sentence[start - 1].is_part(*MODIFIERS):
        start -= 1
    noun_phrase = noun_phrases.described(sentence, start, index, form)
    return Quantity(start, index + 1, 1, 1, 1, None, noun_phrase, unnumbered=True)
