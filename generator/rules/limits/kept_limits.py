"""Check that our texts keep what their quotations limit."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from generator.corpus.corpus import Corpus
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor, Crisis
from generator.model.parties import Unnamed
from generator.model.records import Evidence, Position, Record, Response, Role
from generator.model.response_types import Status
from generator.model.vocabulary import Act
from generator.rules.comparison import governed_clauses
from generator.rules.framework import Fault, rule, traversal
from generator.rules.limits import (
    changes,
    comparisons,
    contrasts,
    counted_parts,
    leads,
    limiters,
    parts,
    public_roles,
    rates,
    titles,
    wishes,
)

_MADE = {Status.DONE, Status.UNDER_WAY}
_WISHING = {
    *(Act.PROMISES, Act.DEMANDS, Act.REQUESTS, Act.PROPOSES, Act.OFFERS, Act.INTENDS)
}
"""Acts of positions that tell whatever is said as wanted."""


@rule("P747", Crisis)
def titles_keep_their_limits(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A title in our words must keep the word that limits it in the quotation.

    Such words are "former", "acting", "deputy", "ousted", "-elect", "candidate for",
    "until now" and the like. Nor may a role be the office of somebody's employer or
    relative: "the mayor's wife" is not the mayor. If a quotation also gives the title
    without such a word, the text may too.

    Nor may it be one that the quotation denies, or that was held at another
    time.

    Why: Readers would believe that somebody holds an office that is another's.
    Wrong: "text: President of Norvia" with "quote: Elis Tarn, the former president of
        Norvia"
    Right: "text: Former president of Norvia" with that quotation
    """
    for where, words, record in _titled(crisis, corpus):
        is_role = isinstance(record, Role)
        found = titles.unlimited(words, record.quoted_in_english(), is_role=is_role)
        if found:
            message = f"says '{found.title}' where the quotation says '{found.quoted}'"
            yield Fault(where, message, "keep the word that limits the title")
    for where, role, quoted in _denied_roles(crisis, corpus):
        message = f"is given the role '{role}', but the quotation says '{quoted}'"
        yield Fault(where, message, "give the role that the quotation gives")


def _denied_roles(crisis: Crisis, corpus: Corpus) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield the roles of people that quotations deny, with what these say."""
    for where, record in crisis.records():
        for step, party in record.parties():
            actor = None if isinstance(party, Unnamed) else corpus.actors.get(party)
            if actor and actor.public_role:
                own = [record.text] if isinstance(record, Role) else []
                for role, item in product((actor.public_role, *own), record.evidence):
                    said = _denial(role, actor, item, corpus)
                    if said and not (role in own and _lacks_limit(role, record)):
                        yield (*where, *step), role, said


def _lacks_limit(role: str, record: Record) -> bool:
    """Tell whether a role is found to have a title without its limit."""
    return titles.unlimited(role, record.quoted_in_english(), is_role=True) is not None


def _denial(role: str, actor: Actor, item: Evidence, corpus: Corpus) -> str:
    source = corpus.sources.get(item.source)
    published = source.published if source else None
    quote = item.translation or item.quote
    return public_roles.denied(role, actor.name, quote, published or "")


def _titled(crisis: Crisis, corpus: Corpus) -> Iterator[tuple[KeyPath, str, Record]]:
    """Yield the words that may give a title to somebody, with their record."""
    yield from traversal.texts_on_one_record(crisis, corpus)
    for where, record in crisis.records():
        for name, words in (record.named_as or {}).items():
            yield (*where, "named_as", name), words, record
        for step, party in record.parties():
            if isinstance(party, Unnamed):
                yield (*where, *step, "unnamed"), party.unnamed, record


@rule("P748", Crisis)
def wishes_are_not_facts(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A text must not state as fact what somebody in its quotation only wants.

    This applies to what somebody wants, promises, agrees to do, asks for, demands,
    recommends or plans, or is told or invited to do, whatever the tense of the text.
    What the quotation takes for granted may be told: whoever "wants the crossing open"
    says that there is a crossing.

    Why: Readers would take a wish for its fulfilment.
    Wrong: "text: The crossing is open at night." with "quote: wants the crossing open
        at night"
    Right: "text: A charity wants the crossing to be open at night." with that quotation
    """
    for where, text, record in traversal.texts_on_one_record(crisis, corpus):
        if where[-1] != "text" or _is_wish(record):
            continue
        quoted = record.quoted_in_english()
        for told in wishes.told_as_facts(text, quoted):
            if next(governed_clauses.told_as_done(text, quoted), None):
                break  # P728 says so
            message = f"states '{told.word}' as fact, but the quotation says only"
            hint = "say who wants, promises or asks for it"
            yield Fault(where, f"{message} '{told.said}'", hint)
            break


@rule("P749", Crisis)
def limiters_are_kept(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A text must keep the words by which its quotation limits what the text says.

    - Exceptions ("all but 12", "but not its rifles"), parts ("two of the nine") and
      conditions ("unless") stay.
    - What only nearly happened, was only tried or prepared, was so only "at first", is
      no longer so or is denied must be told as such.
    - What was eased has not ended; what was suspended was not cancelled.
    - A difference ("rose by 15") or an older number ("down from 63") must be told as
      one, a rate ("a year") as quoted, and a lost lead not as one.

    Why: Without them, the text says more than its quotation, or the opposite.
    Wrong: "text: Those arrested are free again." with "quote: released all but 12"
    Right: "text: All but 12 of those arrested are free again." with that quotation
    """
    for where, text, record in traversal.texts_on_one_record(crisis, corpus):
        if where[-1] != "text" or isinstance(record, Role):
            continue
        quoted = record.quoted_in_english()
        found = (
            *limiters.dropped(text, quoted),
            *contrasts.lost(text, quoted),
            *comparisons.misread(text, quoted),
            *changes.misread(text, quoted),
            *leads.misread(text, quoted),
            *parts.taken_for_whole(text, quoted),
            *counted_parts.misjudged(text, quoted),
        )
        if found and not governed_clauses.dropped_condition(text, quoted):  # P728's
            message = f"leaves out what limits this in the quotation, '{found[0]}'"
            yield Fault(where, message, "keep the words of the quotation that limit it")
        elif rate := next(rates.unquoted(text, quoted), ""):
            message = f"gives a rate, '{rate}', that the quotation does not give"
            yield Fault(where, message, "give the rate of the quotation, or none")


def _is_wish(record: Record) -> bool:
    """Tell whether the kind of a record says that something lies ahead."""
    if isinstance(record, Position):
        return record.act in _WISHING
    if isinstance(record, Response):
        return record.status not in _MADE
    return isinstance(record, Role)
