"""The words by which a name or description differs from others.

Speakers of an article and parties of a record are compared by these words; the record
of a source has the speakers as hashes of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from generator.model import edtf
from generator.text import inflection, word_lists
from generator.text.function_words import AUXILIARIES
from generator.text.regex import Regex

TABLE = word_lists.read(__package__, "speakers")
"""Word lists about speakers."""
PRONOUNS = frozenset(TABLE["pronouns"])
SMALL_WORDS = frozenset(TABLE["small"])
SAID = frozenset(TABLE["said_nouns"])
"""Nouns for statements that others answer."""
CLAUSE_VERBS = AUXILIARIES | {"expected"}
"""Words that a clause has and a name has not."""
_DOCUMENTS = frozenset(TABLE["documents"])
_NO_KEYWORDS = SMALL_WORDS | PRONOUNS | edtf.CALENDAR_WORDS | frozenset(TABLE["times"])
_WORD = Regex(r"\w+(?:['’.-]\w+)*")
OWN_REPORTER = "our reporter"
"""The keyword of a speaker who is of the paper: "our correspondent saw"."""
_WHERE = frozenset("in at on from near".split())
"""Prepositions between a name and the place in which whoever has it is."""
FULL_NAME_WORDS = 2
MAX_MISSING_SHARE = 0.34
"""Share of the words of a description that an article may lack."""


def describes(text: str, phrase: str) -> bool:
    """Tell whether a text has most of the words of a description, in whatever form."""
    wanted = {stem(word) for word in _WORD.findall(phrase)} - _NO_KEYWORDS
    missing = wanted - {stem(word) for word in _WORD.findall(text)}
    return bool(wanted) and len(missing) <= len(wanted) * MAX_MISSING_SHARE


def content(text: str) -> frozenset[str]:
    """Return the words of a text but for pronouns, auxiliaries and other small ones."""
    words = {stem(word) for word in _WORD.findall(text)}
    return frozenset(words - _NO_KEYWORDS - CLAUSE_VERBS)


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """Return a word in lower case without a possessive or the ending of the plural.

    A name loses its last s too: the records of sources have hashes of such stems.
    """
    plain = word.lower().replace("’", "'").removesuffix("'s").strip("'")
    one = inflection.singular(plain)
    is_short = len(one) < inflection.MIN_PLURAL_LETTERS or one.endswith("ss")
    return one if is_short else one.removesuffix("s")


GENERIC = frozenset(map(stem, TABLE["generic"]))
"""Words that many names share, and so do not identify anybody by themselves."""


def keywords(words: Sequence[str]) -> frozenset[str]:
    """Return the words that distinguish a name or a description from others.

    First name and surname make one, so that a cousin of the same surname is another
    speaker, and so do both words of "the Dean of Lorne". "Ann Dale of Redwave" is "ann
    dale" and "of redwave", which only whoever has no other name can be; "the Sailors in
    Norvia" are also "sailor" alone, as whoever is somewhere is named before the place.
    Empty for a pronoun, and for a phrase that has a verb or is of a document, unless
    that is part of a name: "the Civic List".
    """
    if not CLAUSE_VERBS.isdisjoint(map(str.lower, words)) or _is_document(words):
        return frozenset()
    if "our" in {word.lower() for word in words}:
        return frozenset((OWN_REPORTER,))
    places = [place for place, word in enumerate(words) if _is_keyword(word)]
    content = [words[place] for place in places]
    stems = [stem(word) for word in content]
    if not is_full_name(content[-2:]):
        return frozenset(stems)
    last = " ".join(stems[-2:])
    if places[-1] - places[-2] == 1:
        return frozenset((*stems[:-2], last))
    is_place = any(word.lower() in _WHERE for word in words[places[-2] : places[-1]])
    if is_full_name(content[-3:-1]) and places[-2] - places[-3] == 1:
        behind = last if is_place else f"of {stems[-1]}"
        return frozenset((*stems[:-3], " ".join(stems[-3:-1]), behind))
    if not is_place:
        return frozenset((*stems[:-2], last))
    before = content[-3] if len(stems) > 2 else ""
    is_head = len(stems) == 3 or before.endswith("ed")
    if is_head and before.islower():  # "a prisoner of Redwave", no part of it
        return frozenset((*stems[:-3], " ".join(stems[-3:-1]), last))
    return frozenset((*stems[:-1], last))


def _is_document(words: Sequence[str]) -> bool:
    """Tell whether a phrase has a word for a document outside a name."""
    return any(
        word.lower() in _DOCUMENTS and not (word.istitle() and before.istitle())
        for before, word in pairwise(("", *words))
    )


def _is_keyword(word: str) -> bool:
    small = {word.lower(), stem(word)} & _NO_KEYWORDS or word.endswith("ly")
    return not small and not any(map(str.isdigit, word))


def is_full_name(words: Sequence[str]) -> bool:
    """Tell whether two words can be first name and surname of a person."""
    return len(words) == FULL_NAME_WORDS and all(
        word[0].isupper() and stem(word) not in GENERIC for word in words
    )


def of_names(names: Iterable[str]) -> frozenset[str]:
    """Return the keywords that the names of an actor have, alone and as full names.

    Small words are left out: "Sailors in Norvia" has "sailor norvia", as a speaker has.
    """
    found: set[str] = set()
    for name in names:
        words = [stem(word) for word in _WORD.findall(name)]
        content = [word for word in words if word not in _NO_KEYWORDS]
        found.update(words)
        found.update(map(" ".join, pairwise(content)))
        found.update(f"of {word}" for word in content if len(content) == 1)
    return frozenset(found - _NO_KEYWORDS)


def whole_names(names: Iterable[str]) -> list[frozenset[str]]:
    """Return the keywords of each name of several words, such as "Health Ministry".

    Where all of them stand in the words of a speaker ("Health Ministry spokesman Jonas
    Brenn"), the speaker speaks for that body.
    """
    found = (frozenset(map(stem, _WORD.findall(name))) - _NO_KEYWORDS for name in names)
    return [words for words in found if len(words) > 1]


def is_same(
    speaker: frozenset[str], names: frozenset[str], generic: frozenset[str] = GENERIC
) -> bool:
    """Tell whether a speaker of an article can be one with these names.

    Args:
        speaker: Keywords of the speaker, or hashes of them.
        names: Keywords of the names, or of a description; hashed as those.
        generic: Words that identify nobody; hashed as those.
    """
    return speaker <= names or bool((speaker - generic) & names)
