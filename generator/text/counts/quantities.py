"""Parse counts of people: numbers with qualifier and noun, and counts without a number.

"At least 12 police officers", "nobody", "a soldier", "his wife", "both attackers".
"""

from typing import NamedTuple

from generator.text.counts import noun_phrases, nouns, number_context, numerals
from generator.text.counts.lexicon import FUNCTION_WORDS, GATHERINGS, Kind, find_trigger
from generator.text.counts.noun_phrases import parse_noun_phrase
from generator.text.counts.nouns import NounPhrase
from generator.text.counts.numerals import Numeral
from generator.text.counts.tokens import Sentence, is_attached, word_at

DASHES = frozenset(("-", "–", "—", "‑"))
UNIT_MARKS = frozenset("%:/°$€£")
RANGE_OPENERS = frozenset(("between", "from"))
NOBODY = frozenset(("nobody", "none", "no-one"))
ANYBODY = frozenset(("anyone", "anybody"))
POSSESSIVES = frozenset(("his", "her", "their", "whose", "my", "our", "your"))
ARTICLES = frozenset(("a", "an", "another"))
PAIR_NOUNS = {"couple": 2, "twins": 2, "duo": 2, "trio": 3, "triplets": 3}
FIRST_WORDS = frozenset(
    {
        *(*numerals.FIRST_WORDS, *number_context.QUALIFIERS_BEFORE, *RANGE_OPENERS),
        *(*NOBODY, *ANYBODY, *POSSESSIVES, *ARTICLES, "no", "not", "both"),
    }
)
"""Words with which a count can begin, besides digits and hyphenated ones."""

NEGATIONS = frozenset(
    "no not never neither nor without n't none didn't doesn't hasn't".split()
)
MAX_WORDS_TO_ANYBODY = 9
"""Words after a negation within which "anyone" is nobody."""
EPISTEMIC_WORDS = frozenset(
    "that believe think thought clear say said know known sure if whether".split()
)
"""Words that make a negation one of knowledge: "it is not clear that anyone died"."""
NO_HARM_FILLERS = frozenset(
    "immediate reports report word of initial official serious major signs".split()
)
"""What may stand between "no" and its noun: "no immediate reports of deaths"."""


class Quantity(NamedTuple):
    """A count of people or things in a sentence."""

    start: int
    end: int
    """Index of the token after it."""
    low: int | None
    best: int | None
    high: int | None
    qualifier: str | None
    noun_phrase: NounPhrase
    crowd: bool = False
    """Whether it counts a crowd: "a crowd of 5,000"."""
    unnumbered: bool = False
    """Whether it is one person without a number: "a soldier"."""


def parse_quantity(tokens: Sentence, start: int) -> Quantity | None:
    """Parse the count that begins at a token, with or without a number."""
    return _parse_numbered(tokens, start) or _parse_unnumbered(tokens, start)


def _parse_numbered(tokens: Sentence, start: int) -> Quantity | None:
    index, qualifier, crowd = number_context.parse_prefix(tokens, start)
    opened = word_at(tokens, index) in RANGE_OPENERS
    index += opened
    number = numerals.parse_numeral(tokens, index) if index < len(tokens) else None
    if number is None:
        return None
    if number.value == 1 and number_context.is_member(tokens, index):
        return None
    is_identifier = number_context.is_identifier(
        tokens, index, qualified=qualifier is not None
    )
    if number.value == 0 or is_identifier or _is_share(tokens, start, number):
        return Quantity(start, number.end, 0, 0, 0, None, NounPhrase(0, "thing"))
    qualifier = qualifier or number_context.verb_qualifier(tokens, start)
    number = numerals.skip_repetition(tokens, number)
    number, upper = _parse_range(tokens, start, number, opened=opened)
    if opened and upper is None:
        return None
    if upper and number_context.is_rise(tokens, start):
        number, upper = number._replace(value=upper), None
    end, qualifier = number_context.parse_suffix(tokens, number.end, qualifier)
    noun_phrase = _parse_counted(tokens, index, end, singular=number.value == 1)
    if noun_phrase.noun_class == "people":
        end, qualifier = number_context.parse_suffix(tokens, noun_phrase.end, qualifier)
        noun_phrase = noun_phrase._replace(end=end)
    bounds = _bounds(number, upper, qualifier)
    return Quantity(start, noun_phrase.end, *bounds, noun_phrase, crowd)


def _is_share(tokens: Sentence, start: int, number: Numeral) -> bool:
    return number_context.is_share(tokens, start) and not noun_phrases.precedes_harm(
        tokens, number.end
    )


def _parse_range(
    tokens: Sentence, start: int, number: Numeral, *, opened: bool
) -> tuple[Numeral, int | None]:
    """Parse the rest of "20-30", "two to four", "two or three".

    Args:
        tokens: A sentence.
        start: The first token of the count.
        number: The first number.
        opened: Whether "between" or "from" stands before it.

    Returns:
        The lower number, ending after the range, and the value of the upper one; the
        number itself and None if there is no range.
    """
    link, index = word_at(tokens, number.end), number.end + 1
    linked = link in DASHES or link in ("to", "or") or (opened and link == "and")
    if not linked or index >= len(tokens):
        return number, None
    upper = numerals.parse_numeral(tokens, index)
    if upper is None or upper.vague or number_context.is_increase(tokens, start):
        return number, None
    low = number.value
    if number.scale == 1 and upper.scale > 1 and low < upper.value // upper.scale:
        low *= upper.scale  # "two to four million"
    too_far = link == "or" and upper.value > (3 if low < 20 else 2) * low
    if low >= upper.value or too_far:
        return number, None
    return number._replace(end=upper.end, value=low), upper.value


def _parse_counted(
    tokens: Sentence, start: int, end: int, *, singular: bool
) -> NounPhrase:
    """Parse what a number counts; things if the mark after it says so."""
    mark = word_at(tokens, end)
    if is_attached(tokens, end):
        if mark == "-" and word_at(tokens, end + 1) == "strong":
            crowd = word_at(tokens, end + 2) in GATHERINGS
            measure = "demonstrating" if crowd else ""
            return NounPhrase(end + 2 + crowd, "people", measure=measure)
        if mark[0].isalnum() or mark in DASHES or mark in UNIT_MARKS:
            return NounPhrase(end, "thing")
    if number_context.is_day(tokens, start, mark):
        return NounPhrase(end, "thing")
    noun_phrase = parse_noun_phrase(tokens, end, singular=singular)
    if noun_phrase.noun_class == "bare" and number_context.is_year(tokens, start):
        return NounPhrase(end, "thing")
    return noun_phrase


Bounds = tuple[int | None, int | None, int | None, str | None]
"""Low, best, high and qualifier."""


def _bounds(number: Numeral, upper: int | None, qualifier: str | None) -> Bounds:
    """Return the values that a number with a qualifier stands for."""
    value = number.value
    if number.vague:
        return value, None, None, "vague"
    if upper is not None:
        return value, None, upper, "range"
    if qualifier is None:
        return value, value, value, None
    if qualifier in ("about", "nearly"):
        return None, value, None, qualifier
    if qualifier in ("at-least", "more-than"):
        return value, None, None, qualifier
    return None, None, value, qualifier


def _parse_unnumbered(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a count without a number."""
    word = tokens[start].word
    if word == "no" or word in NOBODY:
        return _parse_nobody(tokens, start)
    if word in ANYBODY:
        return _parse_anybody(tokens, start)
    if word == "not":
        return _parse_not_one(tokens, start)
    if word == "both":
        return _parse_both(tokens, start)
    if word in ARTICLES:
        return _parse_pair(tokens, start) or _parse_one(tokens, start)
    if word == "the":
        return _parse_pair(tokens, start)
    if word in POSSESSIVES:
        pair, kin = _parse_pair(tokens, start), word_at(tokens, start + 1) in nouns.KIN
        return pair or (_parse_one(tokens, start) if kin else None)
    return _parse_headline_subject(tokens, start)


def _quantity(start: int, value: int, noun_phrase: NounPhrase) -> Quantity:
    return Quantity(start, noun_phrase.end, value, value, value, None, noun_phrase)


def _parse_pair(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "an elderly couple", "her newborn twins"."""
    for index in range(start + 1, min(start + 4, len(tokens))):
        word = tokens[index].word
        if word in PAIR_NOUNS and word_at(tokens, index + 1) != "of":
            return _quantity(start, PAIR_NOUNS[word], NounPhrase(index + 1, "people"))
        if word in FUNCTION_WORDS or not word[0].isalpha():
            break
    return None


def _parse_nobody(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "no one", "none", "no soldiers" as zero."""
    pronoun = tokens[start].word != "no"
    if pronoun or word_at(tokens, start + 1) == "one":
        end = start + (1 if pronoun else 2)
        end += word_at(tokens, end) == "else"
        noun_phrase = parse_noun_phrase(tokens, end, singular=False)
        if noun_phrase.noun_class not in ("people", "bare"):
            noun_phrase = NounPhrase(end, "bare")
    else:
        end = start + 1
        while word_at(tokens, end) in NO_HARM_FILLERS:
            end += 1
        noun_phrase = parse_noun_phrase(tokens, end, singular=True)
        if noun_phrase.noun_class != "people":
            return None
    if noun_phrase.measure and word_at(tokens, start + 1) == "of":
        return None
    return _quantity(start, 0, noun_phrase._replace(default_measure=""))


def _parse_anybody(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "anyone" as zero after a negated verb: "it did not hurt anyone"."""
    before = tokens[max(0, start - MAX_WORDS_TO_ANYBODY) : start]
    near = {token.word for token in before}
    if NEGATIONS.isdisjoint(near) or not EPISTEMIC_WORDS.isdisjoint(near):
        return None
    end = start + 1 + (word_at(tokens, start + 1) == "else")
    return _quantity(start, 0, NounPhrase(end, "bare"))


def _parse_not_one(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "not one of them", "not a single soldier" as zero."""
    one = start + 1 + (word_at(tokens, start + 1) == "a")
    if word_at(tokens, one) not in ("one", "single"):
        return None
    return _quantity(start, 0, parse_noun_phrase(tokens, one + 1, singular=True))


def _parse_both(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "both attackers" as two."""
    noun_phrase = parse_noun_phrase(tokens, start + 1, singular=False)
    apposition = word_at(tokens, start - 1) == ","
    if noun_phrase.noun_class != "people" or noun_phrase.partitive or apposition:
        return None
    return _quantity(start, 2, noun_phrase)


def _parse_one(tokens: Sentence, start: int) -> Quantity | None:
    """Parse "a soldier", "his wife" as one person."""
    noun_phrase = parse_noun_phrase(tokens, start + 1, singular=True)
    bare = noun_phrase.noun_class == "bare" and tokens[start].word == "another"
    plural = tokens[noun_phrase.end - 1].word in nouns.PLURALS
    if not bare and (noun_phrase.noun_class != "people" or plural):
        return None
    return _quantity(start, 1, noun_phrase)._replace(unnumbered=True)


def _parse_headline_subject(tokens: Sentence, start: int) -> Quantity | None:
    """Parse a headline's subject without article: "Soldier killed in raid"."""
    if start and tokens[start - 1].word != ":":
        return None
    if not (tokens[start].text[0].isupper() or "-" in tokens[start].word):
        return None
    noun_phrase = parse_noun_phrase(tokens, start, singular=True)
    end = noun_phrase.end
    if noun_phrase.noun_class != "people" or noun_phrase.measure or end >= len(tokens):
        return None
    head = tokens[end - 1].word
    person = head in nouns.SINGULARS or head in nouns.PEOPLES
    if head in nouns.PLURALS or not (person or head.endswith("year-old")):
        return None
    trigger = find_trigger(tokens, end)
    harms = (Kind.PAST_PARTICIPLE, Kind.STATE, Kind.INTRANSITIVE)
    if trigger is None or trigger.meaning.kind not in harms:
        return None
    if word_at(tokens, trigger.end) in ("a", "an", "the", "his", "her"):
        return None
    return _quantity(start, 1, noun_phrase)._replace(unnumbered=True)
