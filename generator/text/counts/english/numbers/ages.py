"""Tell ages from counts: "two girls, 9 and 11,", "a boy of ten", "Ida Lund, 19,"."""

from __future__ import annotations

from generator.text.counts.english.numbers import numerals
from generator.text.counts.english.numbers.numbers_of_places import is_share_of_place
from generator.text.counts.english.numbers.numerals import SMALL
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import MONTHS
from generator.text.counts.shared.quantity import Quantity
from generator.text.tokens import Sentence, word_at

OPENERS = frozenset((",", "(", "aged", "ages", "of"))
"""Words with which ages begin."""
CLOSING = {",": ",", "(": ")"}
SENTENCE_ENDS = frozenset((".", ";", ""))
"""Marks that may stand behind "aged 9 and 12" in place of a second comma."""
AGE_ENDS = frozenset((*SENTENCE_ENDS, ",", ")", "and"))
LINKS = frozenset((",", "and", "to", "-", "–"))
AGE_WORDS = frozenset(("aged", "ages"))
AGE_CHAIN = AGE_WORDS | LINKS | SMALL.keys()
"""Words that may stand between "aged" and the last of several ages."""
MAX_WORDS_TO_AGE = 6
"""Words after "aged" within which numbers are ages."""
MAX_AGE = 110
UNNAMED_AGE = frozenset(("crew", "leader", "head", "chief", "commander"))
"""People of whom a number behind "of" is no age: "a crew of 12"."""
PARENTS = frozenset(("father", "dad", "parent", "grandfather", "widower", "couple"))
"""People of whom a number behind "of" counts their children."""
ADULT_AGE = 18
PEOPLE = nouns.PLURALS.keys() | nouns.MODIFIER_WHO.keys()
"""Words behind a number that make it a count of its own."""


def skip_ages(tokens: Sentence, quantity: Quantity) -> Quantity:
    """Return a count of people that reaches over their ages, if these are given."""
    end = quantity.end
    opener = word_at(tokens, end)
    if opener not in OPENERS:
        return quantity
    if opener == "of":
        after = _end_of_one(tokens, quantity)
        aged = quantity._replace(end=after)
        parent = tokens[end - 1].word in PARENTS
        return aged if parent else _of_age(aged, _words(tokens, end + 1, after))
    start = end + 1
    told = opener in CLOSING and word_at(tokens, start) in ("aged", "ages")
    start += told
    start += word_at(tokens, start) == "between"
    after = _list_end(tokens, start)
    ended = told and word_at(tokens, after) in SENTENCE_ENDS
    if after > start and opener in CLOSING and not ended:
        after = after + 1 if word_at(tokens, after) == CLOSING[opener] else start
    if after == start:
        return quantity
    return _of_age(quantity._replace(end=after), _words(tokens, start, after))


def _words(tokens: Sentence, start: int, end: int) -> list[str]:
    return [token.word for token in tokens[start:end]]


def _of_age(quantity: Quantity, words: list[str]) -> Quantity:
    """Return people as children if all their ages are below 18."""
    numbers = [int(word) if word.isdigit() else SMALL.get(word) for word in words]
    ages = [number for number in numbers if number is not None]
    general = quantity.noun_phrase.who in ("all", "unspecified")
    if not general or not ages or max(ages) >= ADULT_AGE:
        return quantity
    counted = quantity.noun_phrase._replace(who="children")
    return quantity._replace(noun_phrase=counted)


def _end_of_one(tokens: Sentence, quantity: Quantity) -> int:
    """Return the end of "a boy of ten", "a mother of four", "a soldier"."""
    end = quantity.end
    after = _age_end(tokens, end + 1)
    minors = quantity.noun_phrase.who == "children"
    named = (quantity.unnumbered or minors) and tokens[end - 1].word not in UNNAMED_AGE
    return after if named and after > end + 1 else end


def _list_end(tokens: Sentence, start: int) -> int:
    """Return the end of "14", "9 and 11", "19, 23 and 41"; the start if no age."""
    end = _age_end(tokens, start)
    while end > start and word_at(tokens, end) in LINKS:
        following = end + 1
        following += word_at(tokens, following) == "and"
        after = _age_end(tokens, following)
        if after == following:
            break
        end = after
    return end


def _age_end(tokens: Sentence, start: int) -> int:
    """Return the token after an age, the start if there is none."""
    number = numerals.parse_numeral(tokens, start) if start < len(tokens) else None
    if number is None or number.vague or number.value > MAX_AGE:
        return start
    return start if word_at(tokens, number.end) in PEOPLE else number.end


EXTREMES = frozenset(("youngest", "oldest", "eldest"))
"""Words for one of several whose age follows."""


AGED = frozenset(
    "children girls boys women people minors those anyone nobody everyone kids".split()
)
"""Words for people behind which "under five" is their age."""


BEFORE_AGES = AGE_CHAIN | {"them", "whom", "under", "below", "as"}
"""Words before an age in words."""


def is_age_in_words(tokens: Sentence, index: int) -> bool:
    """Tell whether a number in words or digits is an age, by the words before it.

    "Aged four and six", "the youngest of them 13", "as young as nine", "Ida Lund, 9,".
    """
    before = word_at(tokens, index - 1)
    if before not in BEFORE_AGES:
        return False
    if before == "," and _follows_name(tokens, index):
        return True
    if _is_listed_age(tokens, index):
        return True
    if before in ("them", "whom"):
        return word_at(tokens, index - 3) in EXTREMES
    if before in ("under", "below") and word_at(tokens, index - 2) in AGED:
        return True  # "children under five"
    return before == "as" and word_at(tokens, index - 2) in ("young", "old")


def _is_listed_age(tokens: Sentence, index: int) -> bool:
    """Tell whether only ages stand between a number and "aged" before it."""
    start = index - 1
    if word_at(tokens, start) not in AGE_CHAIN:
        return False
    while start > index - MAX_WORDS_TO_AGE and (
        word_at(tokens, start) in LINKS or word_at(tokens, start) in SMALL
    ):
        start -= 1
    return word_at(tokens, start) in AGE_WORDS


def is_age(tokens: Sentence, index: int) -> bool:
    """Tell whether a number is an age: "a student, 19, and", "(19)"."""
    word, before = tokens[index].word, word_at(tokens, index - 1)
    near = _words(tokens, max(0, index - MAX_WORDS_TO_AGE), index)
    if not AGE_WORDS.isdisjoint(near):
        return True
    if _is_age_of_all(tokens, index):
        return True
    if before in ("also", "then", "now") and word_at(tokens, index - 2) == ",":
        return word_at(tokens, index + 1) in (",", ".", "")
    if not word.isdigit() or int(word[:4]) > MAX_AGE:
        return False
    of_age = ("were", "was", "them", "those")
    if before in ("under", "over") and word_at(tokens, index - 2) in of_age:
        return True
    after = word_at(tokens, index + 1)
    if before == "(" and after == ")":
        counts = any(
            t.word.isdigit() or t.word in numerals.SMALL for t in tokens[: index - 1]
        )
        return not (counts and is_share_of_place(tokens, index))
    return before == "," and after in ("", ",", ".", ";", ")", "and")


def _is_age_of_all(tokens: Sentence, index: int) -> bool:
    """Tell whether several are of one age: "both 71", "all 14,", "all under 12"."""
    before, second = word_at(tokens, index - 1), word_at(tokens, index - 2)
    if before in ("both", "each") and second in OPENERS:
        return word_at(tokens, index + 1) in AGE_ENDS
    if before == "all" and second in CLOSING:
        return word_at(tokens, index + 1) in (",", ")")
    limited = before in ("under", "over") and second == "all"
    return limited and word_at(tokens, index - 3) in OPENERS


def _follows_name(tokens: Sentence, index: int) -> bool:
    """Tell whether a number word is the age after a name: "Ida Lund, nine, died"."""
    name = tokens[index - 2 : index - 1]
    named = bool(name) and name[0].text[0].isupper() and name[0].word not in MONTHS
    return named and index > 2 and word_at(tokens, index + 1) == ","
