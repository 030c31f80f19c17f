"""Check that claims are told as claims, and that readers learn of denials."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import accused, actor_of
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Evidence, Record
from generator.model.vocabulary import Act
from generator.rules.comparison import governed_clauses
from generator.rules.framework import Fault, rule, traversal
from generator.rules.parties.attribution import is_attributed
from generator.text import name_masking
from generator.text.statements import denials_and_doubts, violence
from generator.text.statements.noun_phrases import is_past
from generator.text.statements.subjects import PREPOSITIONS
from generator.text.word_lists import any_of

_DENYING = frozenset((Act.DENIES, Act.REFUSES))
_MAX_SHOWN = 90
"""Characters of an answer that a message shows."""
_FIRST_VERB = r"(?:,[^,;.]*,)?\s+(?:has\s+|have\s+)?(\w+)"
"""The verb behind a subject."""
_NO_OBJECT = (
    r"(?:after|are|as|been|before|is|that|was|were|when|where|which|while|who|whom)\b"
)
_SECOND_VERB = rf"(?:\s+(?!{_NO_OBJECT})\w+){{1,4}}\s+and\s+(\w+)"
"""A second verb, unless the words between may have a subject of their own."""
_DEED = rf"(?:[’']s?)?\s+(?:{any_of(violence.NOUNS)})\s+(?:has\s+|have\s+)?(\w+)"
"""The verb behind a subject that names the deed: "Home Guard shelling kills"."""
_OUTCOMES = frozenset("leave leaves left claim claims claimed".split())
"""Further verbs of such a subject: "shelling leaves nine dead"."""
_NOT_TARGET = r"(?<!\bon )(?<!\bon the )(?<!\bagainst )(?<!\bagainst the )"
"""What does not stand before a subject: "attack on Home Guard kills nine"."""
_AGENT = r"([^,;:.]*)\bby\s+(?:the\s+)?"
_BEHIND_AGENT = (
    rf"(?=\s*(?:$|[,;:.!?])|\s+(?:and|{any_of(PREPOSITIONS | violence.NOUNS)})\b)"
)
"""What follows a name that is no part of a longer one: "by Home Guard at the mill"."""


@rule("A614", Crisis)
def answers_are_not_left_out(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """An accused who answers beside the quotation must have a `reply`.

    The record of a source lists those who deny something after a quotation, in the same
    sentence or the next two. A record that accuses one of them has the answer in its
    `reply`.

    Why: The page says "No response from … in the articles read".
    Wrong: "accused: [city-guard]" without "reply", where "the City Guard denied it"
        follows
    Right: a position by which the guard denies it, and "reply: [guard-denies-it]"
    """
    for where, record in crisis.records():
        if record.reply:
            continue
        blamed = map(actor_of, accused(record))
        answering = _answering(record, corpus)
        for name in dict.fromkeys(one for one in blamed if one in answering):
            message = f"the article has an answer by '{name}' near this quotation"
            message += _words_of_answer(name, record, corpus)
            hint = "quote the answer as a position and name it in reply"
            yield Fault(where, message, hint)


def _answering(record: Record, corpus: Corpus) -> set[str]:
    return {
        actor
        for evidence in record.evidence
        if (source := corpus.sources.get(evidence.source))
        and (context := quotation_speakers.context_of(source, evidence.quote))
        for actor in context.answers
    }


def _words_of_answer(name: str, record: Record, corpus: Corpus) -> str:
    """Return the end of a message: the answer, where its article is on this disk."""
    for evidence in record.evidence:
        article = corpus.articles.get(evidence.source, "")
        for actor, words in quotation_speakers.answers(
            article, evidence.quote, evidence.source, corpus
        ):
            if actor == name:
                return f": '{textwrap.shorten(words.lstrip(',;: '), _MAX_SHOWN)}'"
    return ""


@rule("P729", Crisis)
def disputed_numbers_say_so(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A number that its article says somebody denies must be shown with the denial.

    That is a `reply`, a figure that supersedes it, a position by which somebody denies
    or refuses something in the same article, a quotation that has the words of the
    denial, or a note about it.

    Why: Readers would take a disputed number for an undisputed one.
    Wrong: a figure alone with "quote: twelve were killed", where "the ministry denied
        this" follows
    Right: the same, and a position with "quote: the ministry denied this"
    """
    denied_in = {
        evidence.source
        for position in crisis.positions
        if position.act in _DENYING
        for evidence in position.evidence
    }
    replaced = {figure.supersedes for figure in crisis.figures}
    for where, figure in traversal.figures(crisis):
        disputed = [
            index
            for index, evidence in enumerate(figure.evidence)
            if evidence.source not in denied_in and _is_disputed(evidence, corpus)
        ]
        if not disputed or figure.reply or figure.id in replaced:
            continue
        if denials_and_doubts.tells_of_denial(figure.note or ""):
            continue
        if any(
            denials_and_doubts.disputes_itself(one.quote) for one in figure.evidence
        ):
            continue
        for index in disputed:
            message = "the article says nearby that somebody denies or doubts this"
            hint = "add a position that quotes the denial, or say so in note"
            yield Fault((*where, "evidence", index), message, hint)


def _is_disputed(evidence: Evidence, corpus: Corpus) -> bool:
    """Tell whether somebody denies or doubts a quotation beside it in its article."""
    source = corpus.sources.get(evidence.source)
    context = source and quotation_speakers.context_of(source, evidence.quote)
    return bool(context and context.disputed)


@rule("A619", Crisis, compares_records=True)
def claims_are_not_told_as_facts(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """An accusation that the quotation only reports must not be stated as fact.

    The quotation does so with words such as "accused the port of" or "alleged that". A
    record that names who says so may state it.

    Why: Readers would take what somebody claims for what happened.
    Wrong: "text: The council opened the lock." with "quote: the crew accused the
        council of opening the lock"
    Right: the same with "attributed_to: [the-crew]"
    """
    for where, text, record in traversal.texts_on_one_record(crisis, corpus):
        if where[0] != "bottom_line" and is_attributed(record):
            continue
        quoted = record.quoted_in_english()
        for claim in governed_clauses.told_as_facts(text, quoted):
            message = f"states as fact what the quotation only puts as '{claim.said}'"
            yield Fault(where, message, "say who says so")


@rule("A620", Crisis, compares_records=True)
def denied_deeds_are_not_told_as_facts(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """Headline and bottom line must not state as fact what all the accused deny.

    They deny it if every record that accuses them has a `reply`.

    Why: Readers would take one side of a dispute for what happened.
    Wrong: "headline: Home Guard kills nine" where the guard denies it
    Right: "headline: Nine killed, guard denies shooting"
    """
    for where, name in _denied_deeds(crisis, corpus):
        message = f"states as fact what '{name}' denies"
        yield Fault(where, message, "say who says so")


def _denied_deeds(crisis: Crisis, corpus: Corpus) -> Iterator[tuple[KeyPath, str]]:
    """Yield where headline and bottom line state as fact what all accused of it deny.

    Each place comes with the name of the party. A party that some record accuses
    without a reply may have done something that is not in dispute.
    """
    answering: set[str] = set()
    others: set[str] = set()
    for _, record in crisis.records():
        blamed = filter(None, map(actor_of, accused(record)))
        (answering if record.reply else others).update(blamed)
    names = [
        name
        for actor in sorted(answering - others)
        if actor in corpus.actors
        for name in corpus.actors[actor].names()
    ]
    texts: list[tuple[KeyPath, str]] = [(("headline",), crisis.headline or "")]
    texts += [
        (("bottom_line", index, "text"), point.text)
        for index, point in enumerate(crisis.bottom_line)
    ]
    for where, text in texts if names else ():
        if violence.accuses(text) and not governed_clauses.names_claim(text):
            for name in filter(text.__contains__, names):
                if _does_harm(name, _without_longer(name, text, corpus)):
                    yield where, name


def _without_longer(name: str, text: str, corpus: Corpus) -> str:
    """Return a text without the names of actors that a name is a part of."""
    for actor in corpus.actors.values():
        for other in actor.names():
            if name in other and name != other:
                text = text.replace(other, "-")
    return text


def _does_harm(name: str, text: str) -> bool:
    """Tell whether a name is that of the doer of a harm: "Home Guard kills nine".

    An aside may stand between ("the guard, in other words, killed nine"), or another
    verb ("named three people and killed nine"). The deed may be a noun, too ("Home
    Guard shelling kills nine"), or have the name behind "by".
    """
    if not name_masking.is_named(text, name, followers=None):
        return False
    whole = rf"\b{re.escape(name)}"
    verbs = (
        verb
        for form in (_FIRST_VERB, _SECOND_VERB)
        for verb in re.findall(rf"{_NOT_TARGET}{whole}{form}(?!\s+by\b)", text)
    )
    if any(verb.lower() in violence.FINITE | violence.PAST for verb in verbs):
        return True
    by_deed = re.findall(rf"{_NOT_TARGET}{whole}{_DEED}", text)
    if any(verb.lower() in violence.VERBS | _OUTCOMES for verb in by_deed):
        return True
    clauses = re.findall(rf"{_AGENT}{whole}{_BEHIND_AGENT}", text)
    return any(map(_ends_with_harm, clauses))


def _ends_with_harm(clause: str) -> bool:
    """Tell whether the last act before "by" is harm: "killed in a raid"."""
    words = re.findall(r"[\w’'-]+", clause.lower())
    acts = (one for one in reversed(words) if one in violence.NOUNS or is_past(one))
    act = next(acts, "")
    return act in violence.NOUNS or act in violence.PAST
