"""Tell whether cases are patients: "the clinic treated 14 cases of burns"."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import FUNCTION_WORDS
from generator.text.counts.shared.quantity import NounPhrase
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence

_TABLE = load_table("english/senses")
CARE_PLACES = frozenset(
    "hospital hospitals clinic clinics ward wards doctors medics patients health "
    "discharges discharged infirmary".split()
)
"""Words of a sentence whose "admissions" are those of patients."""
_CARERS = CARE_PLACES | frozenset(
    "doctor medic nurse nurses surgeon surgeons paramedic paramedics ambulance "
    "ambulances".split()
)
_STAFF = frozenset("staff team teams crew crews workers centre centres center".split())
_ILL = nouns.DISEASES | frozenset(_TABLE["injuries"]) | frozenset(_TABLE["ailments"])
_MEDICAL = frozenset(("emergency", "surgical"))
_GRAVE = _MEDICAL | frozenset("critical grave serious severe urgent".split())
_TREATED = frozenset(
    "treat treats treated treating operated operates operating".split()
)
_RECEIVED = frozenset("admitted admits attended received receives saw seen".split())
_TAKING = _RECEIVED | frozenset(("handled", "dealt", "took"))
"""Verbs of who has patients; the last three are said of others' cases, too."""
_BEHIND_CARERS = _CARERS | _STAFF | _TREATED | _TAKING
_OTHERS = frozenset(_TABLE["not_patients"])
_LEGAL = frozenset(_TABLE["legal_cases"])
_WORDS_BEFORE = 6
_WORDS_BEHIND = 7


def parse(tokens: Sentence, start: int, index: int) -> NounPhrase | None:
    """Parse cases that are people whom somebody treats or receives as patients.

    Of those who are treated, the verb says so. Courts and vets have cases too, which
    are nobody, and so do shops.
    """
    words = [token.word for token in tokens]
    if words[index] != "cases":
        return None
    if words[index + 1 : index + 2] == ["of"] and not _is_of_illness(words, index + 2):
        return None
    before = words[max(0, start - _WORDS_BEFORE) : start]
    behind = words[index + 1 : index + 1 + _WORDS_BEHIND]
    described = {*words[start:index], *(behind[1:4] if behind[:1] == ["of"] else ())}
    if _are_in_hospital(behind):
        return NounPhrase(index + 1, "people", "unspecified", "treated")
    are_ill = not _ILL.isdisjoint(described)
    in_care = _has_carer(words)
    legal = not _LEGAL.isdisjoint(described) or _is_legal_clinic(words)
    patients = not legal and _OTHERS.isdisjoint(words) and "as" not in behind
    if not _TREATED.isdisjoint((*before, *behind)):
        patients = patients and (are_ill or (in_care and behind[:1] != ["of"]))
        return NounPhrase(index + 1, "people" if patients else "thing", "unspecified")
    are_grave = are_ill or not _adjectives_behind(before).isdisjoint(described)
    if patients and in_care and are_grave and not _TAKING.isdisjoint(before):
        return NounPhrase(index + 1, "people", "unspecified", "treated")
    return None


def _adjectives_behind(verb: list[str]) -> frozenset[str]:
    """Return the adjectives that make cases patients behind a verb."""
    admitted = not _RECEIVED.isdisjoint(verb) or ("took", "in") in pairwise(verb)
    return _GRAVE if admitted else _MEDICAL


def _is_of_illness(words: list[str], start: int) -> bool:
    """Tell whether cases are of an illness, and not of its remedy: "fever pills"."""
    near = range(start, min(start + _WORDS_BEHIND, len(words)))
    last = (place for place in near if _is_end(words, place + 1))
    return start < len(words) and words[next(last, start)] in _ILL


def _are_in_hospital(behind: list[str]) -> bool:
    return any(
        pair == ("in", "hospital") and _is_end(behind, place + 2)
        for place, pair in enumerate(pairwise(behind))
    )


def _has_carer(words: list[str]) -> bool:
    """Tell whether a sentence names a carer: a hospital, not "hospital clerks"."""
    return any(
        word in _CARERS
        and (_is_end(words, place + 1) or words[place + 1] in _BEHIND_CARERS)
        for place, word in enumerate(words)
    )


def _is_end(words: list[str], place: int) -> bool:
    """Tell whether no noun stands at a place that would name another thing."""
    return (
        place >= len(words)
        or words[place] in FUNCTION_WORDS
        or not words[place].isalpha()
    )


def _is_legal_clinic(words: list[str]) -> bool:
    """Tell whether a clinic gives advice: "a legal clinic saw nine urgent cases"."""
    return any(one in _LEGAL and place in _CARERS for one, place in pairwise(words))
