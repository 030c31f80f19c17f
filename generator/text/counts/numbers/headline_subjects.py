"""Parse people whom a headline names without article or number.

"Soldier killed in raid", "Man, 71, dies", "Bus overturns, driver hurt", "Mob kills
farmer", and "Ida Lund, 19, died".
"""

from generator.text.counts.numbers import number_context, numerals
from generator.text.counts.numbers.noun_phrases import parse_noun_phrase
from generator.text.counts.numbers.quantity import Quantity, one_person
from generator.text.counts.words import nouns
from generator.text.counts.words.lexicon import (
    TRANSITIVE_FORMS,
    TRIGGER_WORDS,
    Kind,
    find_trigger,
)
from generator.text.counts.words.nouns import NounPhrase
from generator.text.counts.words.tokens import Sentence, word_at

PASSIVES = frozenset("was were been be being is are to".split())
HARMFUL = frozenset(("killed", "injured", "abducted"))


def is_object_of_harm(tokens: Sentence, start: int) -> bool:
    """Tell whether a verb of harm stands before a noun: "killed the mayor"."""
    verb = TRIGGER_WORDS.get(word_at(tokens, start - 1))
    if verb is None or verb.kind not in TRANSITIVE_FORMS or verb.weak:
        return False
    return verb.measure in HARMFUL and word_at(tokens, start - 2) not in PASSIVES


def _parse_named(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a name with an age as one person: "Ida Lund, 19, died"."""
    end = start
    while end < len(tokens) and tokens[end].text[:1].isupper():
        end += 1
    age = end + 1 + (word_at(tokens, end + 1) in ("also", "then"))
    if not start + 2 <= end <= start + 4 or word_at(tokens, end) != ",":
        return None
    number = numerals.parse_numeral(tokens, age) if age < len(tokens) else None
    if number is None or number.value > number_context.MAX_AGE:
        return None
    if word_at(tokens, number.end) != ",":
        return None
    return one_person(start, NounPhrase(number.end + 1, "people", "unspecified"))


def parse_headline_subject(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a headline's subject without article: "Soldier killed in raid"."""
    if start and tokens[start - 1].word != ":":
        return _parse_listed_subject(tokens, start)
    if named := _parse_named(tokens, start):
        return named
    if not (tokens[start].text[0].isupper() or "-" in tokens[start].word):
        return None
    noun_phrase = parse_noun_phrase(tokens, start, singular=True)
    if not _is_single_person(tokens, noun_phrase):
        return None
    end = skip_age(tokens, noun_phrase.end)
    if _begins_list(tokens, end) or _precedes_harm(tokens, end):
        return one_person(start, noun_phrase._replace(end=end))
    return None


def _is_single_person(tokens: Sentence, noun_phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase without article is one person."""
    end = noun_phrase.end
    if noun_phrase.noun_class != "people" or noun_phrase.measure or end >= len(tokens):
        return False
    head = tokens[end - 1].word
    person = head in nouns.SINGULARS or head in nouns.PEOPLES
    return head not in nouns.PLURALS and (person or head.endswith("year-old"))


def _precedes_harm(tokens: Sentence, end: int) -> bool:
    """Tell whether what happened to a headline's subject follows it."""
    trigger = find_trigger(tokens, end) if end < len(tokens) else None
    harms = (Kind.PAST_PARTICIPLE, Kind.STATE, Kind.INTRANSITIVE)
    if trigger is None or trigger.meaning.kind not in harms:
        return False
    return word_at(tokens, trigger.end) not in ("a", "an", "the", "his", "her")


def skip_age(tokens: Sentence, end: int) -> int:
    """Return the token after the age of a headline's subject: "Man, 71, dies"."""
    if word_at(tokens, end) != "," or end + 1 >= len(tokens):
        return end
    number = numerals.parse_numeral(tokens, end + 1)
    if number is None or number.value > number_context.MAX_AGE:
        return end
    return number.end + 1 if word_at(tokens, number.end) == "," else end


def _begins_list(tokens: Sentence, end: int) -> bool:
    """Tell whether a number follows a headline's subject: "Soldier, three rebels"."""
    if word_at(tokens, end) not in (",", "and") or end + 1 >= len(tokens):
        return False
    return numerals.parse_numeral(tokens, end + 1) is not None


def _parse_listed_subject(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a further subject of a headline: "Bus overturns, driver killed"."""
    noun = tokens[start].word
    if noun not in nouns.PERSONS:
        return None
    if is_object_of_harm(tokens, start) and tokens[start - 1].word.endswith("s"):
        victim = parse_noun_phrase(tokens, start, singular=True)
        return one_person(start, victim)
    if tokens[start - 1].word != ",":
        return None
    trigger = find_trigger(tokens, start + 1) if start + 1 < len(tokens) else None
    if trigger is None or trigger.meaning.kind not in (
        Kind.PAST_PARTICIPLE,
        Kind.STATE,
    ):
        return None
    if word_at(tokens, trigger.end) not in (",", ";", "", "in", "as", "after"):
        return None
    who = nouns.head_who(tokens, start, start)
    return one_person(start, NounPhrase(start + 1, "people", who))
