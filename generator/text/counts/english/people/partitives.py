"""Parse the "of the" after a number: "12 of the hostages", "four of them children"."""

from __future__ import annotations

from generator.text.counts.english.numbers import numerals, qualifiers
from generator.text.counts.english.numbers.numerals import SMALL
from generator.text.counts.english.people.counted_by_events import HOUSEHOLDS
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.nouns import PLURALS, SINGULARS
from generator.text.counts.english.words.trigger_words import (
    EVENT_NOUNS,
    TRIGGER_WORDS,
    find_trigger,
)
from generator.text.counts.shared.quantity import NounPhrase
from generator.text.tokens import Sentence, word_at

COMPARATIVES = frozenset(
    "more other additional further new confirmed reported recorded known probable "
    "suspected presumed documented verified registered".split()
)
"""Words that may stand between a number and "of"."""
PARTITIVE_OPENERS = COMPARATIVES | {"of", "out"}
"""Words with which the link between a number and a whole, or others, begins."""
PARTITIVE_DETERMINERS = frozenset(
    "the these those them whom which their his her our my its".split()
)

FAMILY_DETERMINERS = frozenset("a one the same his her their single".split())
OWNERS = frozenset(("their", "our", "its", "your"))
OWN_NUMBER = frozenset(("number", "ranks", "kind"))
"""Words that stand for those who own them: "nine of their number" is "of them"."""


Partitive = tuple[int, bool, bool]
"""The token after an "of the", if any, whether the number is part of a whole, and
whether this is a pronoun: "of them"."""


def parse_partitive(tokens: Sentence, start: int) -> Partitive:
    """Skip "of the", "others", "more" after a number."""
    if word_at(tokens, start) not in PARTITIVE_OPENERS:
        return start, False, False
    index = start
    if word_at(tokens, start) != "reported" or not find_trigger(tokens, start):
        index += word_at(tokens, index) in COMPARATIVES
        index += word_at(tokens, index) in COMPARATIVES
    if word_at(tokens, index) == "out" and word_at(tokens, index + 1) == "of":
        if find_trigger(tokens, index):
            return index, False, False  # "forced 8,000 out of their homes"
        index += 1
    if word_at(tokens, index) != "of":
        return index, False, False
    return _parse_whole(tokens, start, index)


def _parse_whole(tokens: Sentence, start: int, index: int) -> Partitive:
    """Skip the words between a number's "of" and the noun of the whole."""
    following = word_at(tokens, index + 1)
    family = _end_of_determiners(tokens, index + 1)
    if word_at(tokens, family) in HOUSEHOLDS:
        return family + 1, False, False  # "three of a family killed"
    noun = word_at(tokens, index + 2)
    named = noun in PLURALS or noun in EVENT_NOUNS  # "five of these deaths"
    if following in ("them", "whom", "which", "these", "us") and not named:
        return index + 2, True, True
    if following in OWNERS and word_at(tokens, index + 2) in OWN_NUMBER:
        return index + 3, True, True
    if following in PARTITIVE_DETERMINERS:
        after = index + 2
        total = numerals.parse_numeral(tokens, after) if after < len(tokens) else None
        if total and (
            precedes_harm(tokens, total.end) or _has_harm_clause(tokens, total.end)
        ):
            return index, True, True
        return (total.end if total else after), True, False
    total = numerals.parse_numeral(tokens, index + 1) if following else None
    if total and _are_harmed(tokens, total.end):
        return index, True, True
    exact = word_at(tokens, start - 1).isdigit() or tokens[start - 1].word in SMALL
    group = PLURALS.get(following, "all") not in ("all", "unspecified")
    return index + 1, exact and group, False


def _are_harmed(tokens: Sentence, index: int) -> bool:
    """Tell whether a participle reports harm to a whole: "of 17 clerks kidnapped"."""
    if word_at(tokens, index) not in PLURALS:
        return False
    trigger = find_trigger(tokens, index + 1) if index + 1 < len(tokens) else None
    return trigger is not None and trigger.meaning.kind in (
        Kind.PAST_PARTICIPLE,
        Kind.STATE,
    )


def _end_of_determiners(tokens: Sentence, start: int) -> int:
    """Return the token behind "a", "the same" before a family; the start if none."""
    end = start
    while word_at(tokens, end) in FAMILY_DETERMINERS:
        end += 1
    return end


def precedes_harm(tokens: Sentence, index: int) -> bool:
    """Tell whether a harm follows a number, or a noun such as "hostages".

    If need be, the harm stands after the people counted.

    Args:
        tokens: A sentence.
        index: The token after the number.
    """
    word = word_at(tokens, index)
    if word in nouns.DEFAULT_MEASURES:
        return True
    index += word in nouns.MODIFIER_WHO or word in PLURALS
    trigger = find_trigger(tokens, index) if index < len(tokens) else None
    harms = (Kind.PAST_PARTICIPLE, Kind.STATE, Kind.EVENT_NOUN)
    return trigger is not None and trigger.meaning.kind in harms


IDENTIFYING = frozenset(
    "were are was is being involving involved concerning concerned affecting "
    "against".split()
)
"""Words behind a part before who it is: "31 of them involving minors"."""
MINOR_AGES = frozenset({*map(str, range(2, 19)), "eighteen", "sixteen", "five", "ten"})
CONDITIONS = frozenset(("women", "children", "foreigners", "civilians"))
"""Groups that an adjective without a noun names."""
CLAUSE_OPENERS = frozenset(("who", "whom", "that", "it", "they", "he", "she"))
"""Words with which a clause about the whole begins: "of the 74 women they took"."""
MAX_WORDS_TO_CLAUSE = 4
"""Words of the noun phrase before such a clause."""


def _has_harm_clause(tokens: Sentence, index: int) -> bool:
    """Tell whether a clause reports harm to the whole: "of the 16 who perished"."""
    near = range(index, min(index + MAX_WORDS_TO_CLAUSE, len(tokens)))
    opener = next((i for i in near if tokens[i].word in CLAUSE_OPENERS), None)
    if opener is None:
        return False
    after = opener + 1
    after += word_at(tokens, after) in CLAUSE_OPENERS
    after += word_at(tokens, after) in ("had", "has", "have", "were", "was")
    after += word_at(tokens, after) == "been"
    trigger = find_trigger(tokens, after) if after < len(tokens) else None
    harms = (Kind.PAST_PARTICIPLE, Kind.INTRANSITIVE)
    return trigger is not None and trigger.meaning.kind in harms


def parse_whole(tokens: Sentence, index: int) -> NounPhrase | None:
    """Parse a whole that no noun for people names: "the dead", "Orm's population"."""
    return parse_victims(tokens, index) or parse_population(tokens, index)


def parse_victims(tokens: Sentence, index: int) -> NounPhrase | None:
    """Parse "of those killed", "of the dead", with who they were if that follows."""
    trigger = find_trigger(tokens, index) if index < len(tokens) else None
    if trigger is None or word_at(tokens, trigger.end) in PLURALS:
        return None
    if trigger.meaning.kind not in (Kind.PAST_PARTICIPLE, Kind.STATE):
        return None
    who = parse_predicate(tokens, trigger.end)
    return who._replace(noun_class="people", measure=trigger.meaning.measure)


POPULATION = "population"
ADJECTIVES_OF_POPULATION = frozenset(
    "local total entire whole original estimated pre-war prewar resident".split()
)


def parse_population(tokens: Sentence, start: int) -> NounPhrase | None:
    """Parse the population of a place as a whole: "of Orm's population of 12,000".

    An adjective in small letters may be that of animals: "of the zebra population".
    """
    end = start
    while word_at(tokens, end) and (
        tokens[end].text[0].isupper()
        or tokens[end].word.endswith(("'s", "s'"))
        or tokens[end].word in ADJECTIVES_OF_POPULATION
        or tokens[end].word in nouns.MODIFIER_WHO
    ):
        end += 1
    if end == start or word_at(tokens, end) != POPULATION:
        return None
    who = nouns.modifier_who(tokens, start, end)
    return NounPhrase(_end_of_size(tokens, end + 1), "people", who, partitive=True)


def _end_of_size(tokens: Sentence, start: int) -> int:
    """Return the end of "of roughly 12,000" behind a whole, or the start."""
    if word_at(tokens, start) != "of" or start + 1 >= len(tokens):
        return start
    number, _, _ = qualifiers.parse_prefix(tokens, start + 1)
    size = numerals.parse_numeral(tokens, number) if number < len(tokens) else None
    return size.end if size else start


def parse_minors(tokens: Sentence, start: int) -> NounPhrase | None:
    """Parse "under 18", "younger than 18 years old" behind a number."""
    end = _end_of_minor_age(tokens, start)
    return NounPhrase(end, "people", "children") if end else None


def _end_of_minor_age(tokens: Sentence, start: int) -> int:
    """Return the end of "under 18", "under the age of 15"; 0 if it does not begin."""
    if word_at(tokens, start) not in ("under", "below", "aged", "younger"):
        return 0
    end = start + 1 + (word_at(tokens, start + 1) == "than")
    if tokens[start].word == "under" and word_at(tokens, end) == "age":
        return end + 1
    end += word_at(tokens, end) == "under"
    if [word_at(tokens, end + step) for step in range(3)] == ["the", "age", "of"]:
        end += 3
    age = word_at(tokens, end)
    bare = end == start + 1 and tokens[start].word in ("aged", "younger")
    if bare or age not in MINOR_AGES:
        return 0
    years = word_at(tokens, end + 1) == "years"
    return end + 1 + years * (1 + (word_at(tokens, end + 2) == "old"))


def parse_predicate(tokens: Sentence, start: int) -> NounPhrase:
    """Parse the predicate of a part: "four of them children", "were children"."""
    after = start + (word_at(tokens, start) in IDENTIFYING)
    after += word_at(tokens, after) in ("all", "a", "an", "of")
    if end := _end_of_minor_age(tokens, after):
        return NounPhrase(end, "people", "children")
    for index in range(after, after + 3):
        word = word_at(tokens, index)
        if PLURALS.get(word) or SINGULARS.get(word):
            who = nouns.head_who(tokens, after, index)
            return NounPhrase(index + 1, "people", who)
        if (who := nouns.MODIFIER_WHO.get(word, "")) in CONDITIONS:
            return NounPhrase(index + 1, "people", who)  # "one of them pregnant"
        if (
            not word
            or word.isdigit()
            or word in FUNCTION_WORDS
            or word in TRIGGER_WORDS
        ):
            break
    return NounPhrase(start, "bare", partitive=True)
