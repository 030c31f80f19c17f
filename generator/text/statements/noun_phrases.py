"""Noun phrases before and behind a verb, by their heads.

"The two guards at the gate" has the head "guard". Whatever cannot be told safely, such
as a pronoun, gives no phrase at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from generator.text import function_words, word_lists
from generator.text.function_words import ARTICLES
from generator.text.inflection import IRREGULAR_BASES
from generator.text.regex import Regex
from generator.text.statements.subjects import DETERMINERS, PREPOSITIONS
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "noun_phrases")
_COUNTS = word_lists.read("generator.text.counts.data", "english/numbers")
_NUMBERS = frozenset(
    word
    for key in ("units", "tens", "collectives", "scales", "fractions")
    for word in _COUNTS[key]
)
AUXILIARIES = function_words.AUXILIARIES | {"cannot"}
BOUNDS = frozenset(_TABLE["bounds"].split())
ADVERBS = frozenset(_TABLE["adverbs"].split())
_NOT_HEADS = frozenset(_TABLE["not_heads"].split())
_NAME_ENDS = PREPOSITIONS.union(_TABLE["name_ends"].split())
_MAX_ASIDE_WORDS = 4
"""Words between commas that may name somebody again: "the mate, Sef Moll,"."""
_TIME_WORDS = 2
"""Words of a time behind a phrase: "the shipyard last year"."""
_REGULAR_PAST = Regex(r"[\w'-]{2,}ed")
_DIGITS = Regex(r"\d[\d,.]*")


class Phrase(NamedTuple):
    """Noun phrases that share a part in a sentence."""

    heads: frozenset[str]
    """The stems of their heads."""
    stems: frozenset[str]
    """The stems of all their words but determiners and numbers."""
    owners: frozenset[str] = frozenset()
    """The stems of owners: of "the guild's demand", the guild."""

    def may_be(self, other: Phrase) -> bool:
        """Tell whether two phrases have a head in common, and no words that differ."""
        shared = not self.heads.isdisjoint(other.heads)
        return shared and (self.stems <= other.stems or other.stems <= self.stems)


def is_number(word: str) -> bool:
    """Tell whether a word is a number in digits or letters."""
    return word.lower() in _NUMBERS or _DIGITS.fullmatch(word) is not None


@lru_cache(maxsize=8_192)
def is_past(word: str) -> bool:
    """Tell whether a word has the form of a past tense or a past participle."""
    lower = word.lower()
    return lower in IRREGULAR_BASES or _REGULAR_PAST.fullmatch(lower) is not None


def is_adverb(word: str) -> bool:
    """Tell whether a word may stand between a subject and its verb, or at an end."""
    lower = word.lower()
    return lower in ADVERBS or lower.endswith("ly")


def before(words: Sequence[str], end: int) -> Phrase | None:
    """Return the subject of the verb, or the first auxiliary, at a place."""
    while end and is_adverb(words[end - 1]):
        end -= 1
    start = _start(words, end)
    bound = words[start - 1].lower() if start else ""
    if start == end:
        return _before_bound(words, start - 1, bound) if start else None
    if bound in ("who", "which", "whose"):
        is_verb = is_past(words[start]) or words[start].lower() in AUXILIARIES
        return _antecedent(words, start - 1) if is_verb and bound == "who" else None
    found = _of_words(words[start:end])
    if bound != "and" or not found:
        return found
    first = _start(words, start - 1)
    joined = words[first : start - 1]
    if not joined or any(map(_is_verbal, joined)) or _has_present(joined):
        return found
    other = _of_words(joined)
    return _both(found, other) if other else found


def described(words: Sequence[str], end: int) -> Phrase | None:
    """Return the object of a relative clause, which it describes, by its verb's place.

    "The guards whom the mayor thanked" has the guards thanked.
    """
    start = _start(words, end)
    is_object = start > 1 and words[start - 1].lower() == "whom"
    return _antecedent(words, start - 1) if is_object else None


def behind(words: Sequence[str], start: int) -> Phrase | None:
    """Return the noun phrase that begins at a place, such as an object."""
    end = start
    while end < len(words) and words[end].lower() not in BOUNDS:
        is_first = end == start or words[end - 1].lower() in DETERMINERS
        is_next = words[end].lower() in ARTICLES and not _is_small(words[end - 1])
        if not is_first and (_is_verbal(words[end]) or is_next):
            break  # "called | the claim | a lie"
        end += 1
    part = words[start:end]
    if not part or part[0].lower() in PREPOSITIONS | AUXILIARIES | {"to"}:
        return None
    return _of_words(part)


def _start(words: Sequence[str], end: int) -> int:
    start = end
    while start and words[start - 1].lower() not in BOUNDS:
        start -= 1
    return start


def _is_verbal(word: str) -> bool:
    return is_past(word) or word.lower() in AUXILIARIES


def _has_present(part: Sequence[str]) -> bool:
    """Tell whether words may have a verb in the present: "the army withdraws tanks"."""
    inner = pairwise(part[:-1])
    return any(
        word.islower() and word.endswith("s") and last.lower() not in DETERMINERS
        for last, word in inner
    )


def _before_bound(words: Sequence[str], place: int, bound: str) -> Phrase | None:
    """Return the subject of a verb that follows a relative pronoun or an aside."""
    if bound in function_words.RELATIVE_SUBJECTS:
        return _antecedent(words, place)
    if bound != ",":
        return None
    comma = next((one for one in range(place - 1, 0, -1) if words[one] == ","), 0)
    aside = words[comma + 1 : place]
    subject = _antecedent(words, comma) if comma and aside else None
    if not subject:
        return None
    names_again = len(aside) <= _MAX_ASIDE_WORDS and not any(map(_is_verbal, aside))
    same = _of_words(aside) if names_again else None
    return _both(subject, same) if same else subject


def _antecedent(words: Sequence[str], place: int) -> Phrase | None:
    """Return whoever a relative clause or an aside describes."""
    end = place - 1 if place and words[place - 1] == "," else place
    part = words[_start(words, end) : end]
    is_plain = words[place].lower() in ("who", "whom", ",") or PREPOSITIONS.isdisjoint(
        part
    )
    return _of_words(part) if part and is_plain else None


def _both(one: Phrase, other: Phrase) -> Phrase:
    return Phrase(one.heads | other.heads, one.stems | other.stems, one.owners)


def _of_words(part: Sequence[str]) -> Phrase | None:
    """Return the phrase that a run of words ends with."""
    verbs = [
        place
        for place, word in enumerate(part)
        # An adjective may have the form of a participle: "a wounded guard".
        if _is_verbal(word) and not (place and part[place - 1].lower() in DETERMINERS)
    ]
    words = [*part[verbs[-1] + 1 if verbs else 0 :]]
    if words and words[0].lower() in PREPOSITIONS:  # "On Sunday the guards left"
        known = [at for at, one in enumerate(words) if one.lower() in ARTICLES]
        words = [] if verbs or not known else words[known[-1] :]
    return _of_phrase(words)


def _of_phrase(words: list[str]) -> Phrase | None:
    end = _end_of_name(words, 0)
    named, rest = words[:end], words[end:]
    if _has_second_phrase(rest):
        return None  # "the forces on the ground confirm nine deaths"
    while named and is_adverb(named[-1]):
        named.pop()
    content = [one for one in named if not _is_small(one)]
    if not content or content[-1] != named[-1]:
        return None
    head = _stem(content[-1])
    if head in _NOT_HEADS and len(named) > _TIME_WORDS:
        return _of_phrase(named[:-_TIME_WORDS])
    if head in _NOT_HEADS or content[-1].endswith(("'s", "s'")):
        return None
    of = rest[1 : _end_of_name(rest, 1)] if rest[:1] == ["of"] else []
    more = [one for one in of if not _is_small(one)]
    owners = [one for one in content[:-1] if one.endswith(("'s", "s'"))]
    stems = {*map(_stem, (*content, *more))}
    return Phrase(
        frozenset((head,)),
        frozenset(stems),
        frozenset(map(_stem, (*owners, *more[:1]))),
    )


def _end_of_name(words: Sequence[str], start: int) -> int:
    places = range(start, len(words))
    return next((at for at in places if words[at].lower() in _NAME_ENDS), len(words))


def _has_second_phrase(words: Sequence[str]) -> bool:
    """Tell whether words behind a preposition begin a phrase of another part."""
    return any(
        (one.lower() in DETERMINERS or is_number(one))
        and not (_is_small(last) or last.lower() in _NAME_ENDS)
        for last, one in pairwise(words)
    )


def _is_small(word: str) -> bool:
    return word.lower() in DETERMINERS or is_number(word) or is_adverb(word)


def _stem(word: str) -> str:
    plain = word.lower().removesuffix("'s").removesuffix("'")
    return verb_stem(plain)
