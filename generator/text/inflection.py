"""Forms of English words: the forms of a verb, and the singular of a noun."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from generator.text import word_lists
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "inflection")
_NOUNS = _TABLE["nouns"]
_DOUBLING = frozenset(_TABLE["doubling"].split())
_IN_E = frozenset(_NOUNS["in_e"].split())
_IN_S = frozenset(_NOUNS["in_s"].split())
_SINGULARS: dict[str, str] = {
    **_NOUNS["irregular_plurals"],
    **{one: one for one in (*_IN_S, *_NOUNS["no_plurals"].split())},
    **{one: one.removesuffix("s") for one in _NOUNS["in_us"].split()},
}
_PLURALS: dict[str, str] = {
    one: many for many, one in _NOUNS["irregular_plurals"].items()
}
_NO_MEN = frozenset(_NOUNS["no_men"].split())
_SIBILANTS = ("s", "sh", "ch", "x", "z")
_ONE_SYLLABLE = Regex(r"(?:[^aeiouy]|qu)*[aeiou][^aeiouhwxy]")
"""A verb of one syllable that doubles its last consonant: "stab", "quit"."""
_ENDS_IN_L = Regex(r".*[^aeo][aeiou]l")
"""A verb whose last consonant is doubled in British spelling alone: "levelled"."""
_CONSONANT_Y = Regex(r".*[^aeiou]y")
_CONSONANT_O = Regex(r".*[^aeiou]o")
_KEPT_E = Regex(r".*[eoy]e")
"""A verb that keeps its last letter before "-ing": "freeing", "dyeing"."""
MIN_PLURAL_LETTERS = 4
"""Letters of the shortest word of which a final s is taken for a plural."""


class VerbForms(NamedTuple):
    """The forms of a verb, of some of which there are two: "burned" and "burnt"."""

    base: str
    third_person: str
    pasts: tuple[str, ...]
    past_participles: tuple[str, ...]
    present_participles: tuple[str, ...]

    def all(self) -> frozenset[str]:
        """Return every form."""
        finite = (self.base, self.third_person, *self.pasts)
        return frozenset((*finite, *self.past_participles, *self.present_participles))


def _irregular_past(forms: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the past tense and the past participle from an entry of the table."""
    past, _, participle = forms.partition(" ")
    return tuple(past.split("/")), tuple((participle or past).split("/"))


_IRREGULAR_PASTS = {
    base: _irregular_past(forms) for base, forms in _TABLE["irregular_verbs"].items()
}
IRREGULAR_BASES = {
    form: base
    for base, pasts in _IRREGULAR_PASTS.items()
    for forms in pasts
    for form in forms
}
"""Bases of the irregular forms of verbs."""


def verb_forms(base: str) -> VerbForms:
    """Return the forms of a verb in British and American spelling."""
    regular = _regular_pasts(base)
    pasts, participles = _IRREGULAR_PASTS.get(base, (regular, regular))
    return VerbForms(
        base, _third_person(base), pasts, participles, _present_participles(base)
    )


def _regular_pasts(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return (base + "d",)
    if _CONSONANT_Y.fullmatch(base):
        return (base[:-1] + "ied",)
    return tuple(stem + "ed" for stem in _stems(base))


def _stems(base: str) -> tuple[str, ...]:
    """Return what stands before "-ed" and "-ing" of a verb that ends in no "e"."""
    if base in _DOUBLING or _ONE_SYLLABLE.fullmatch(base):
        return (base + base[-1],)
    if _ENDS_IN_L.fullmatch(base):
        return (base + "l", base)
    return (base + "k",) if base.endswith("ic") else (base,)


def _third_person(base: str) -> str:
    if _CONSONANT_Y.fullmatch(base):
        return base[:-1] + "ies"
    if base.endswith(("s", "z")):
        return _stems(base)[0] + "es"
    takes_es = base.endswith(_SIBILANTS) or _CONSONANT_O.fullmatch(base)
    return base + ("es" if takes_es else "s")


def _present_participles(base: str) -> tuple[str, ...]:
    if base.endswith("ie"):
        return (base[:-2] + "ying",)
    if base.endswith("e"):
        return ((base if _KEPT_E.fullmatch(base) else base[:-1]) + "ing",)
    return tuple(stem + "ing" for stem in _stems(base))


@lru_cache(maxsize=16_384)
def singular(word: str) -> str:
    """Return the singular of a noun in lower case; a word that is no plural as it is.

    A word in "-s" is taken for a plural unless it ends in "-ss" or "-us" or is listed.
    """
    if word in _SINGULARS:
        return _SINGULARS[word]
    if len(word) < MIN_PLURAL_LETTERS:
        return word
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith(("ss", "us")) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        keeps_e = len(word) == MIN_PLURAL_LETTERS or word[:-1] in _IN_E
        return word[:-1] if keeps_e else word[:-3] + "y"
    takes_es = word.endswith("es") and word[:-1] not in _IN_E and _takes_es(word[:-2])
    return word[:-2] if takes_es else word[:-1]


def _takes_es(noun: str) -> bool:
    """Tell whether the plural of a noun has "-es": "witness", "virus", "hero"."""
    if noun.endswith("us"):
        return not noun.endswith(("aus", "ous"))
    if noun.endswith("o"):
        return len(noun) >= MIN_PLURAL_LETTERS
    return noun in _IN_S or noun.endswith(("ss", "sh", "ch", "x", "zz", "tz"))


def plural(noun: str) -> str:
    """Return the plural of a noun in lower case."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("man") and noun not in _NO_MEN:
        return noun[:-3] + "men"
    if _CONSONANT_Y.fullmatch(noun):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(_SIBILANTS) else "s")
