"""Check the accused of records against the words of articles that accuse them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of, parties
from generator.model.documents import Crisis
from generator.model.records import Record
from generator.rules.framework import Fault, rule
from generator.text import quotations
from generator.text.regex import Regex

DOER_FIELDS = ("accused", "said_to_be_by")
"""Fields that hold those whom a record accuses."""

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
_MEMBERS = Regex(rf"\b(?:belong|{_PEOPLE})", re.IGNORECASE)


@rule("A610", Crisis, compares_sources=True)
def the_accused_stand_by_the_quotation(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """The accused must be named near the words that accuse them.

    An actor in `accused` or `said_to_be_by` is named in the sentence of a quotation of
    the record, or in the two before it; a party without a name is described there in
    the same words. So is a group whose members a text makes of people: "suspects
    belong to the Hill Guard". Wearing a group's uniform is not belonging to it.

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
        for step, party in parties(record):
            actor = actor_of(party)
            if step[0] not in DOER_FIELDS or actor is None or actor in near:
                continue
            words = quotations.fold(record.named_as.get(actor, ""))
            if not (words and words in quotations.fold(quoted)):
                message = f"'{actor}' is not named beside any of its quotations"
                hint = "quote the words that accuse, or leave the party out"
                yield Fault((*where, *step), message, hint)
        for name in _known_by_dress(record, quoted, corpus):
            message = (
                f"in the quotation, '{name}' only describes clothes that somebody wore"
            )
            hint = f"say what they wore, or remove '{name}' from the text"
            yield Fault((*where, "text"), message, hint)
        for name in _groups_of_members(record, quoted, near, corpus):
            message = f"'{name}' is not named beside any of its quotations"
            yield Fault((*where, "text"), message, "quote the words that name it")


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
    known = near | {actor_of(party) for _, party in parties(record)}
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
