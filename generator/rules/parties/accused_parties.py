"""Check the accused of records against the words of articles that accuse them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Set

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor, Crisis
from generator.model.parties import Party, Unnamed
from generator.model.records import Record
from generator.model.vocabulary import ActorKind
from generator.rules.framework import Fault, rule
from generator.text import quotations
from generator.text.regex import Regex

DOER_FIELDS = ("accused", "said_to_be_by")
"""Fields that hold those whom a record accuses."""
_STATES = (ActorKind.STATE, ActorKind.GOVERNMENT)

_PEOPLE = "men|members?|fighters?|followers?|supporters?|militants?|gunmen"
_OF_NAME = rf"(?:belong\w* to|(?:{_PEOPLE}) (?:of|from)) (?:the )?"
_WORN = Regex(
    r"\b(?:(?:uniforms?|clothes|fatigues|insignia|colours|badges) of"
    r"|(?:dressed|disguised|posing) as)\b(?P<whose>[^,;.]*)"
)
_DRESS = Regex(
    r"\b(?:uniform|dress|wore|wear|worn|cloth|clad|fatigue|look|disguis|pos(?:ed|ing)"
    r"|insignia|colour|badge|garb|appear|recogni|point|link|suspect|trace|hint)"
)
_INSTITUTION = Regex(
    r"(?:army|authorities|cabinet|command|council|court|forces|government|guards?"
    r"|intelligence|leadership|military|ministry|navy|palace|parliament|police"
    r"|presidency|president|prosecutors?|soldiers|staff|troops)",
    re.IGNORECASE,
)
"""The last word of the description of a body that every state has."""
_ANOTHER_BEFORE = Regex(r"(?:\b[A-Z][\w'’-]*|\w['’]s?|\b(?:of|other|foreign)) $")
_OF_ANOTHER = Regex(r" (?:of|in|from) (?:the )?(?P<whose>[A-Z][\w-]*)")
_MEMBERS = Regex(rf"\b(?:belong|{_PEOPLE})", re.IGNORECASE)


@rule("A610", Crisis, compares_sources=True)
def the_accused_stand_by_the_quotation(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """The accused must be named near the words that accuse them.

    An actor in `accused` or `said_to_be_by` is named in the sentence of a quotation of
    the record, or in the two before it, or the quotation has its words of `named_as`; a
    party without a name is described there in the same words. So is a group to which a
    text says that somebody belongs; wearing its uniform is not enough.

    Why: To be named somewhere in an article is not to be accused by it.
    Wrong: "accused: [city-guard]" where "men in hoods" did it, and the guard came later
    Right: "accused: [{unnamed: men in hoods}]"
    """
    for where, record in crisis.records():
        contexts = quotation_speakers.contexts_of(record, corpus)
        if not contexts or not all(contexts):
            continue  # sealed before contexts were kept, or in another language
        near = {actor for one in contexts if one for actor in one.near}
        quoted = " ".join(evidence.quote for evidence in record.evidence)
        for step, party, actor in _accused_elsewhere(record, near):
            if isinstance(party, str):
                if not _is_called_otherwise(actor, record, quoted):
                    yield _unnamed_beside((*where, *step), actor)
            elif not _is_own_institution(party, record, near, crisis, corpus):
                yield _whose_is_unknown((*where, *step), party.unnamed, actor)
        yield from _text_faults((*where, "text"), record, quoted, near, corpus)


def _text_faults(
    where: KeyPath, record: Record, quoted: str, near: set[str], corpus: Corpus
) -> Iterator[Fault]:
    """Yield a fault for each actor that a text accuses and its quotations do not."""
    for name in _known_by_dress(record, quoted, corpus):
        message = (
            f"in the quotation, '{name}' only describes clothes that somebody wore"
        )
        hint = f"say what they wore, or remove '{name}' from the text"
        yield Fault(where, message, hint)
    for name in _groups_of_members(record, quoted, near, corpus):
        message = f"'{name}' is not named beside any of its quotations"
        yield Fault(where, message, "quote the words that name it")


def _accused_elsewhere(
    record: Record, near: Set[str]
) -> Iterator[tuple[KeyPath, Party, str]]:
    """Yield key path and actor of each party accused that is not named near by."""
    for step, party in record.parties():
        actor = actor_of(party)
        if step[0] in DOER_FIELDS and actor is not None and actor not in near:
            yield step, party, actor


def _is_called_otherwise(actor: str, record: Record, quoted: str) -> bool:
    """Tell whether quotations have the words that a record gives for an actor."""
    words = quotations.fold(record.named_as.get(actor, ""))
    return bool(words) and words in quotations.fold(quoted)


def _unnamed_beside(where: KeyPath, actor: str) -> Fault:
    message = f"'{actor}' is not named beside any of its quotations"
    hint = (
        "quote the words that accuse; if they call it otherwise, add named_as: "
        f"{{{actor}: WORDS}}; else leave the party out"
    )
    return Fault(where, message, hint)


def _whose_is_unknown(where: KeyPath, called: str, actor: str) -> Fault:
    message = (
        f"'{actor}', whose '{called}' is accused, is not named beside any of its "
        "quotations"
    )
    return Fault(
        where, message, f"quote words that name it, or leave out 'of: {actor}'"
    )


def _is_own_institution(
    party: Unnamed, record: Record, near: Set[str], crisis: Crisis, corpus: Corpus
) -> bool:
    """Tell whether a party such as "the police" must be that of a crisis's own state.

    Args:
        party: The party, with its state.
        record: The record that accuses it.
        near: Actors named beside the quotations.
        crisis: The crisis.
        corpus: The corpus.
    """
    owner = corpus.actors.get(party.of or "")
    if owner is None or owner.kind not in _STATES:
        return False
    others = (corpus.actors[one] for one in near if one in corpus.actors)
    return (
        (owner.country,) == crisis.countries
        and all(one.country == owner.country for one in others if one.kind in _STATES)
        and _has_institution(record, party.unnamed, owner)
    )


def _has_institution(record: Record, called: str, owner: Actor) -> bool:
    """Tell whether a quotation has a party such as "the police", and of no other state.

    Args:
        record: The record that accuses it.
        called: Its description.
        owner: Its state.
    """
    if not _INSTITUTION.fullmatch(called.split()[-1]):
        return False
    words = re.escape(re.sub(r"^[Tt]he ", "", called))
    for evidence in record.evidence:
        for match in re.finditer(rf"\b{words}\b", evidence.quote):
            other = _OF_ANOTHER.match(evidence.quote, match.end())
            is_own = other is None or other["whose"] in owner.name
            if is_own and not _ANOTHER_BEFORE.search(evidence.quote[: match.start()]):
                return True
    return False


def _known_by_dress(record: Record, quoted: str, corpus: Corpus) -> Iterator[str]:
    """Yield the accused that a text names, and a quotation describes by dress alone."""
    text = getattr(record, "text", None) or ""
    worn = _WORN.search(quoted)
    if worn is None or _DRESS.search(text):
        return
    for actor in filter(None, map(actor_of, record.accused)):
        names = corpus.actors[actor].names() if actor in corpus.actors else ()
        for name in names:
            is_worn = name in worn["whose"] and name not in _WORN.sub("", quoted)
            if is_worn and name in text:
                yield name


def _groups_of_members(
    record: Record, quoted: str, near: set[str], corpus: Corpus
) -> Iterator[str]:
    """Yield groups as whose members a text, but no article, describes people."""
    text = getattr(record, "text", None) or ""
    if not _MEMBERS.search(text):
        return
    known = near | {actor_of(party) for _, party in record.parties()}
    for actor, one in corpus.actors.items():
        if actor not in known:
            yield from itertools.islice(_made_members(text, quoted, one.names()), 1)


def _made_members(text: str, quoted: str, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if name not in text or name in quoted:
            continue
        called = re.escape(name)
        members = rf"\b(?:{_OF_NAME}{called}|{called}(?:['’]s?)? (?:{_PEOPLE}))\b"
        if re.search(members, text):
            yield name
