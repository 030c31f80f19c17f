"""One person without a number in Russian prose: "погиб сотрудник милиции"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.text.counts.russian.people import (
    listed_people,
    noun_phrases,
    one_person_nouns,
)
from generator.text.counts.russian.people.one_person_nouns import (
    POSSESSIVES,
    VERBAL,
    person,
)
from generator.text.counts.russian.words import trigger_words
from generator.text.counts.russian.words.asides import is_inserted
from generator.text.counts.russian.words.morphology import Form
from generator.text.counts.russian.words.tokens import (
    Clause,
    Sentence,
    preposition,
    word_at,
)
from generator.text.counts.russian.words.trigger_words import Role, Trigger
from generator.text.counts.shared.quantity import Quantity

MAX_DISTANCE = 8
"""Words between one person and the verb for their outcome."""
RECIPIENT = frozenset(("назначить", "оказать", "потребоваться", "понадобиться"))
"""Verbs whose dative is the person affected."""
LINKS = frozenset(("быть", "оставаться", "остаться", "находиться", "лежать"))
"""Verbs between a person and the state that they are in: "мать остается в коме"."""
MOVES = frozenset(("displaced", "refugees", "returned", "demonstrating", "affected"))
"""Measures of movements, which one person may make for any reason."""
BECOMING = frozenset(("оказаться", "стать", "быть"))
LIFE = "жизнь"
"""The noun for the life that people lose, or for which others fight."""


def find_singles(
    sentence: Sentence,
    found: dict[Clause, tuple[Trigger, ...]],
    counted: Collection[int],
) -> Iterator[Quantity]:
    """Yield the single people of a sentence to whom something happened.

    Args:
        sentence: A sentence.
        found: Its clauses with their triggers.
        counted: Places of words that belong to counts with a number.
    """
    listing = False
    parts = tuple(found)
    for before, clause in zip(parts[:1] + parts, parts, strict=False):
        telling = [one for one in found[clause] if _tells_of_one(one)]
        start = listed_people.list_from(
            sentence, (before, clause), telling, counted, listing=listing
        )
        listing = start is not None
        later = _after_inserted(sentence, parts, clause)
        for index in _candidates(sentence, clause, counted):
            form = (
                (start is not None and index >= start)
                and listed_people.item(sentence, index)
            ) or (
                listed_people.part(sentence, index, clause)
                or _subject_or_object(sentence, index, telling, counted)
                or (later and _resumed(sentence, index, later, found[later]))
                or _identified(sentence, index)
                or _recipient(sentence, index, telling)
                or _bearer(sentence, index, telling)
                or _victim(sentence, index, telling)
            )
            if form:
                yield _quantity(sentence, index, form)


def _tells_of_one(trigger: Trigger) -> bool:
    """Tell whether a trigger can make one person a figure; that one left does not."""
    moved = trigger.role is Role.SUBJECT and trigger.measure in MOVES
    return bool(trigger.measure) and not trigger.negated and not moved


def _candidates(
    sentence: Sentence, clause: Clause, counted: Collection[int]
) -> Iterator[int]:
    """Yield the places of a clause at which one person may stand."""
    for index in range(clause.start, clause.end):
        if index in counted or not sentence[index].has_part(*one_person_nouns.PERSONAL):
            continue
        modifier = one_person_nouns.is_modifier(sentence, index)
        if not modifier and not one_person_nouns.is_ordinal(sentence, index):
            yield index


def _subject_or_object(
    sentence: Sentence,
    index: int,
    telling: Collection[Trigger],
    counted: Collection[int],
) -> Form | None:
    """Return the reading of one person of whom a verb or a state beside it tells."""
    form = person(sentence, index)
    if form is None:
        return None
    before = one_person_nouns.partner_before(sentence, index)
    after = one_person_nouns.partner_after(sentence, index)
    paired = any(
        place is not None
        and (person(sentence, place) or sentence[place].text in ("он", "она"))
        for place in (before, after)
    )
    told = (
        before in counted
        or after in counted
        or (paired and any(listed_people.is_of_many(sentence, one) for one in telling))
        or any(_happened(sentence, index, one) for one in telling)
        or any(
            before is not None and one.active and _is_object(sentence, before, one)
            for one in telling
        )
    )
    return form if told else None


def _after_inserted(
    sentence: Sentence, parts: tuple[Clause, ...], clause: Clause
) -> Clause | None:
    """Return the clause that goes on after an insertion behind a noun.

    "Студентка, пропавшая в мае, найдена мертвой".
    """
    place = parts.index(clause) + 1
    begun = place
    while place < len(parts) and is_inserted(sentence, parts[place]):
        place += 1
    if place == begun or place == len(parts) or parts[place].opening != ",":
        return None
    words = sentence[clause.start : clause.end]
    return None if any(word.is_part(*VERBAL) for word in words) else parts[place]


def _resumed(
    sentence: Sentence, index: int, later: Clause, telling: Collection[Trigger]
) -> Form | None:
    """Return the reading of one person of whom a clause further on tells."""
    told = any(
        one.measure
        and not one.negated
        and not one.active
        and one.place <= later.start + 1
        and sentence[one.place].is_part(*VERBAL)
        and not sentence[one.place].forms[0].plural
        for one in telling
    )
    return listed_people.item(sentence, index) if told else None


def _identified(sentence: Sentence, index: int) -> Form | None:
    """Return the reading of somebody identified: "погибшим оказался курсант"."""
    link = one_person_nouns.before_modifiers(sentence, index)
    if link < 1 or not BECOMING & sentence[link].lemmas:
        return None
    word = sentence[link - 1]
    instrumental = any(form.case == "ablt" for form in word.forms)
    named = instrumental and trigger_words.any_measure(word)
    return listed_people.item(sentence, index) if named else None


def _recipient(
    sentence: Sentence, index: int, telling: Collection[Trigger]
) -> Form | None:
    """Return the reading of one person in the dative: "водителю оказали помощь"."""
    near = any(
        RECIPIENT & sentence[one.place].lemmas
        and abs(one.place - index) <= MAX_DISTANCE
        for one in telling
    )
    alone = near and not preposition(sentence, index)
    return person(sentence, index, ("datv",)) if alone else None


def _bearer(
    sentence: Sentence, index: int, telling: Collection[Trigger]
) -> Form | None:
    """Return the reading of one person with an injury: "у водителя перелом"."""
    if preposition(sentence, index) != "у":
        return None
    hurt = any(
        one.role is Role.STATE
        and sentence[one.place].is_part("NOUN")
        and index < one.place <= index + MAX_DISTANCE
        for one in telling
    )
    return person(sentence, index, ("gent",)) if hurt else None


def _victim(
    sentence: Sentence, index: int, telling: Collection[Trigger]
) -> Form | None:
    """Return the reading of one person whose fate the noun before tells.

    "Гибель ребенка", "тело пожилого мужчины", "тела матери и дочери".
    """
    place = one_person_nouns.before_attributes(sentence, index)
    joined = word_at(sentence, place) == "и" and place > 0
    if joined and one_person_nouns.is_genitive(sentence[place - 1]):
        place = one_person_nouns.before_attributes(sentence, place - 1)
    if place < 0:
        return None
    life = telling and LIFE in sentence[place].lemmas
    if not life and not trigger_words.event_measure(sentence, place):
        return None
    return person(sentence, index, ("gent",))


def _happened(sentence: Sentence, index: int, trigger: Trigger) -> bool:
    """Tell whether a trigger beside a noun is about that one person."""
    verb = sentence[trigger.place]
    state = trigger.role is Role.STATE
    if trigger.active:
        named = person(sentence, index, ("accs",))
        return bool(named) and _is_object(sentence, index, trigger)
    if (verb.forms[0].plural and not state) or not _is_near(sentence, index, trigger):
        return False
    told = trigger.size > 1 or state or verb.has_part(*VERBAL)
    return bool(listed_people.item(sentence, index)) and told


def _is_near(sentence: Sentence, index: int, trigger: Trigger) -> bool:
    """Tell whether no other verb and no number parts a noun from a trigger."""
    between = range(min(index, trigger.place) + 1, max(index, trigger.place))
    start = trigger.place - 1
    start -= "быть" in sentence[start].lemmas  # "поджег дом и был задержан"
    further = index < start and word_at(sentence, start) == "и"
    phrase = further or (trigger.size > 1 and trigger.role is not Role.STATE)
    return abs(trigger.place - index) <= MAX_DISTANCE and not any(
        _parts(sentence, place, phrase=phrase) for place in between
    )


def _parts(sentence: Sentence, place: int, *, phrase: bool) -> bool:
    """Tell whether a word parts a noun from a verb: another verb, or a number.

    Args:
        sentence: A sentence.
        place: The word between.
        phrase: Whether a phrase of several words tells, which may have a verb, or a
            further verb of the same subject: "выпал из окна и погиб".
    """
    word = sentence[place]
    age = place + 1 < len(sentence) and "год" in sentence[place + 1].lemmas
    verb = word.is_part(*VERBAL) and not phrase and not LINKS & word.lemmas
    return verb or (word.is_number and not age)


def _is_object(sentence: Sentence, index: int, trigger: Trigger) -> bool:
    """Tell whether one person is the object of an active verb.

    "Увезли из дома адвоката", "рабочего придавило плитой".
    """
    if preposition(sentence, index):
        return False
    start = one_person_nouns.before_modifiers(sentence, index)
    if index < trigger.place and sentence[trigger.place].is_part("PRTF"):
        return False
    if index < trigger.place:
        genitive = start >= 0 and sentence[start].is_part("NOUN")
        return not genitive and _is_near(sentence, index, trigger)
    place = trigger.place + 1
    while place < index:
        after = one_person_nouns.after_prepositional(sentence, place)
        loose = sentence[place].is_part(*one_person_nouns.MODIFIERS, "ADVB", "PRCL")
        possessive = sentence[place].text in POSSESSIVES
        if after == place and not (loose or possessive):
            return False
        place = max(after, place + 1)
    return place == index and index - trigger.place <= MAX_DISTANCE


def _quantity(sentence: Sentence, index: int, form: Form) -> Quantity:
    start = one_person_nouns.before_modifiers(sentence, index) + 1
    noun_phrase = noun_phrases.described(sentence, start, index, form)
    return Quantity(start, index + 1, 1, 1, 1, None, noun_phrase, unnumbered=True)
