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
)
from generator.text.counts.russian.triggers import Role, Trigger

MAX_DISTANCE = 5
"""Words between one person and what happened to them."""
MODIFIERS = ("ADJF", "PRTF")
NOT_SINGLE = frozenset(
    ("человек", "люди", "жизнь", "тело", "чел", "лицо", "труп", "душа")
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
    for index in range(clause.start, clause.end):
        word = sentence[index]
        if index in counted or not word.has_part("NOUN", "ADJF"):
            continue
        if form := _person(word):
            joined = _is_joined(sentence, index, counted)
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
    if abs(trigger.place - index) > MAX_DISTANCE or verb.forms[0].plural:
        return False
    between = range(min(index, trigger.place) + 1, max(index, trigger.place))
    if any(_parts(sentence, place) for place in between):
        return False
    if trigger.active:
        return form.case == "accs" and trigger.place < index <= trigger.place + 2
    governed = preposition(sentence, index)
    return form.case == "nomn" and not governed and verb.has_part("VERB", "PRTS")


def _parts(sentence: Sentence, place: int) -> bool:
    """Tell whether a word parts a noun from a verb: another verb, or a number."""
    word = sentence[place]
    age = place + 1 < len(sentence) and "год" in sentence[place + 1].lemmas
    return word.is_part("VERB", "PRTS") or (word.is_number and not age)


def _is_joined(sentence: Sentence, index: int, counted: Collection[int]) -> bool:
    """Tell whether "и" joins a noun to a count: "женщина и двое детей"."""
    words = [word.text for word in sentence]
    after = index + 2 in counted and words[index + 1] == "и"
    before = index - 2 in counted and words[index - 1] == "и"
    return after or before


def _quantity(sentence: Sentence, index: int, form: Form) -> Quantity:
    start = index
    while start and sentence[start - 1].is_part(*MODIFIERS):
        start -= 1
    noun_phrase = noun_phrases.described(sentence, start, index, form)
    return Quantity(start, index + 1, 1, 1, 1, None, noun_phrase, unnumbered=True)
