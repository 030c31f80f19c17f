"""Verbs whose doer and object a text swaps, compared with its quotation.

"The guards were thanked by the consul" is not "the guards thanked the consul".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.text import word_lists
from generator.text.function_words import BE
from generator.text.statements import deeds
from generator.text.statements.deeds import Deed
from generator.text.statements.noun_phrases import Phrase
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "doers")


def stems_of(key: str) -> frozenset[str]:
    """Return the stems of a list of words."""
    return frozenset(map(verb_stem, _TABLE[key].split()))


_OF_PASSIVES = frozenset(map(verb_stem, ("by", "got", "get", "gets", *BE)))
"""Stems of words that a clause in the passive voice has."""
_NEITHER_WAY = stems_of("reciprocal") | stems_of("light")
MUTUAL = frozenset(_TABLE["mutual"].split())
"""Words of a text by which a deed is done to each other."""
_REQUESTS = stems_of("requests")
_BLOWS = stems_of("blows")
_ANSWERS = stems_of("answers")


def turned_round(text: str, quoted: str) -> Iterator[str]:
    """Yield the verbs of a text of which the quotation tells the reverse.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    known, own = deeds.stems(quoted), deeds.stems(text)
    if not MUTUAL.isdisjoint(text.lower().split()) or _runs_alike(own, known):
        return
    shared = set(own).intersection(known) - _NEITHER_WAY
    verbs = frozenset(one for one in shared if known.count(one) == 1)
    for told in deeds.deeds_of(text, verbs):
        if not told.subject or not (told.is_passive or told.object):
            continue
        if told.verb in _BLOWS and _is_blow_to_doer(told, quoted):
            yield told.word
        for deed in deeds.deeds_of(quoted, frozenset((told.verb,))):
            if _is_reverse(told, deed) and not _is_other_deed(told, deed, quoted):
                yield told.word


def _runs_alike(own: Sequence[str], known: Sequence[str]) -> bool:
    """Tell whether two texts have their words in one order, and neither a passive."""
    places = [known.index(stem) for stem in own if stem in known]
    same_order = all(first <= second for first, second in pairwise(places))
    return (
        same_order and _OF_PASSIVES.isdisjoint(own) and _OF_PASSIVES.isdisjoint(known)
    )


def _is_other_deed(told: Deed, reverse: Deed, quoted: str) -> bool:
    """Tell whether a quotation tells the same in other words.

    "The mayor, who was dismissed, denied the claim" has a mayor who dismissed a claim.
    """
    if reverse.agent and told.object and _same(reverse.agent, told.object):
        return False
    return any(
        _same(deed.object, told.object) and _same(deed.subject, told.subject)
        for deed in deeds.deeds(quoted)
        if deed.object and deed.subject
        if deed.verb != told.verb and told.object and told.subject
    )


def _is_reverse(told: Deed, deed: Deed) -> bool:
    if not told.subject or not deed.subject:
        return False
    subject, other = told.subject, deed.subject
    if deed.is_passive and not told.is_passive:
        target = told.object
        return target is not None and _is_done_to_doer(subject, target, deed, other)
    if told.is_passive and not deed.is_passive:
        target = deed.object
        return target is not None and _is_done_by_object(subject, target, told, other)
    ours, theirs = (
        (told.agent, deed.agent) if deed.is_passive else (told.object, deed.object)
    )
    if not ours or not theirs or _same(subject, other):
        return False
    return _same(subject, theirs) and _same(ours, other)


def _is_blow_to_doer(told: Deed, quoted: str) -> bool:
    """Tell whether a text has someone attack where the attack is on them."""
    subject, victim = told.subject, deeds.victim(quoted, told.verb)
    if not subject or not victim or not told.object:
        return False
    return subject.may_be(victim) and not _same(told.object, victim)


def _is_done_to_doer(
    subject: Phrase, target: Phrase, deed: Deed, victim: Phrase
) -> bool:
    """Tell whether a text has someone do what is done to them."""
    if deed.agent and _same(subject, deed.agent):
        return False
    if victim.heads & _REQUESTS and deed.verb in _ANSWERS:
        return not subject.heads.isdisjoint(victim.owners)
    return subject.may_be(victim) and not _same(target, victim)


def _is_done_by_object(
    subject: Phrase, target: Phrase, told: Deed, doer: Phrase
) -> bool:
    """Tell whether a text has something done to whoever does it."""
    if told.agent and _same(told.agent, doer):
        return False
    return subject.may_be(doer) and not _same(subject, target)


def _same(one: Phrase, other: Phrase) -> bool:
    return not one.heads.isdisjoint(other.heads)
