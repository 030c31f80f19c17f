"""Clauses of a sentence, each with subject and verb, by rules over words and names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.authoring.drafting import asides, attribution
from generator.authoring.drafting.attribution import PRONOUN, UNNAMED, Subject
from generator.authoring.drafting.language import response_verbs, speech_verbs
from generator.authoring.drafting.language.response_verbs import ResponseMention
from generator.authoring.drafting.language.sentence_spans import Sentence, Span
from generator.authoring.drafting.language.speech_verbs import SpeechVerb
from generator.authoring.drafting.mentions import Mention, Mentions
from generator.text import quotations
from generator.text.function_words import (
    AUXILIARIES,
    BE,
    FINITE_AUXILIARIES,
    HAVE,
    MODALS,
    PRONOUNS,
    SUBORDINATORS,
)
from generator.text.word_lists import any_of

_CONTRASTS = ("but", "while", "whereas")
"""Conjunctions behind which a clause always begins."""
_CONJUNCTIONS = any_of(SUBORDINATORS.union(("where",)).difference(_CONTRASTS))
_BREAK = re.compile(
    rf"; |,? (?:{any_of(_CONTRASTS)}) |, and |\. | and |, "
    rf"|,? (?:{_CONJUNCTIONS}) (?=\w+ )"
)
_LEADING_VERB = re.compile(
    rf"^(?:(?:also|later|then|again|not|{any_of(AUXILIARIES)}) )*"
)
_PASSIVE = re.compile(rf"\b(?:{any_of(BE)})(?: \w+)?(?: \w+)? $")
_BY = re.compile(r"\w*(?: [\w'’-]+){0,3}?(?P<by> by )(?:the )?")
_OTHER_SPEAKER = re.compile(r", (?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) [^,]*$")
"""Whoever speaks in an aside behind a name: "the union, its head said, …"."""
_OWN = re.compile(r"(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with one subject; offsets in the sentence."""

    start: int
    end: int
    subjects: tuple[Subject, ...]
    speech: SpeechVerb | None = None
    response: ResponseMention | None = None
    passive: bool = False
    """Whether the doer follows the verb: "was condemned by the union"."""
    subject_end: int = 0
    """End of the subject's words; 0 where they do not precede the verb."""

    @property
    def verb(self) -> int:
        """Offset of the verb of speech or response."""
        starts = [one.start for one in (self.speech, self.response) if one]
        return min(starts, default=self.start)


def clauses(
    sentence: Sentence, found: Sequence[Mention], mentions: Mentions
) -> Iterator[Clause]:
    """Yield the clauses that have a verb of speech or of response, and a subject.

    A clause without a subject of its own has that of the clause before.
    """
    text = sentence.prose
    verbs = _without_names(text, found)
    before: tuple[Subject, ...] | None = None
    for start, end in _parts(text, sentence.opening, found):
        part = verbs[start:end]
        speech = speech_verbs.find_speech(part)
        response = next(iter(response_verbs.find_responses(part)), None)
        if speech and response and _IN_OPENING.match(part[: response.start]):
            response = None
        speech = speech and speech.moved(start)
        response = response and response.moved(start)
        clause = Clause(start, end, (), speech, response)
        if not (speech or response):
            before = (
                _silent_subject(text, (start, end), found, mentions) or before or ()
            )
            continue
        if _IN_RELATIVE.search(verbs[start : clause.verb]):
            continue
        if agent := _agent(text, clause, found):
            yield replace(clause, subjects=(agent,), passive=True)
            continue
        subjects, subject_end = _subject_of(text, clause, found, mentions, before)
        before = subjects
        yield replace(clause, subjects=subjects, subject_end=subject_end)


def _without_names(text: str, found: Sequence[Mention]) -> str:
    """Return a sentence with names masked, so that only its own verbs are read.

    The Eastern States state nothing. What stands between commas behind a name is masked
    too.
    """
    for start, end in asides.asides(text, found):
        text = text[:start] + "~" * (end - start) + text[end:]
    return _NAME_WORD.sub(lambda match: "x" * len(match[0]), text)


_IN_RELATIVE = re.compile(
    rf"\b(?:those|what|whom|which|who|that|as) (?:(?:{any_of(PRONOUNS)}|we) )?"
    rf"(?:(?:{any_of(HAVE | MODALS)}|also) )*$"
)
"""The beginning of a relative clause before a verb: "those whom it promised"."""
_IN_OPENING = re.compile(
    r"(?:During|After|At|In|Before|Following|Amid) (?:[\w’'-]+ ){0,3}$"
)
"""The beginning of an adverbial before the subject: "During a | meeting with …"."""
_NAME_WORD = re.compile(r"(?<=[^.!?:~] )[A-Z][\w-]*")


def _parts(text: str, start: int, found: Sequence[Mention]) -> Iterator[Span]:
    """Yield the parts of a sentence that may have a verb and a subject of their own."""
    closed = [*asides.asides(text, found)]
    for match in _BREAK.finditer(text, start):
        if any(a < match.end() and match.start() < b for a, b in closed):
            continue
        if _begins_clause(text, match, found):
            yield start, match.start()
            start = match.end()
    yield start, len(text)


def _begins_clause(text: str, match: re.Match[str], found: Sequence[Mention]) -> bool:
    mark, rest = match[0], text[match.end() :]
    if _CONJUNCTION.fullmatch(mark):
        return bool(PRONOUN.match(rest))
    if mark in ("; ", ". ") or mark.strip(", ") in _CONTRASTS:
        return True
    verb = _LEADING_VERB.sub("", rest, count=1)
    if "and" in mark:
        begins = speech_verbs.begins_with_speech(verb) or any(
            one.start == 0 for one in response_verbs.find_responses(verb)
        )
        return begins or bool(PRONOUN.match(rest)) or bool(_OWN.match(rest))
    return any(
        one.start == match.end() and _has_verb_next(text[one.end :]) for one in found
    )


def _has_verb_next(rest: str) -> bool:
    return speech_verbs.begins_with_speech(
        _LEADING_VERB.sub("", rest.lstrip(), count=1)
    )


def _agent(text: str, clause: Clause, found: Sequence[Mention]) -> Subject | None:
    """Return the actor that follows a passive verb of response and "by"."""
    verb = clause.response
    if not verb or not _PASSIVE.search(text[clause.start : verb.start]):
        return None
    match = _BY.match(text[verb.end : clause.end])
    if not match:
        return None
    places = (verb.end + match.end("by"), verb.end + match.end())
    return next((one.actor for one in found if one.start in places), None)


def _subject_of(
    text: str,
    clause: Clause,
    found: Sequence[Mention],
    mentions: Mentions,
    before: tuple[Subject, ...] | None,
) -> tuple[tuple[Subject, ...], int]:
    """Return the subjects of a clause, and where the words for them end.

    A clause without any shares those of the clause before.
    """
    span = (clause.start, clause.verb)
    if subjects := _first_subject(text, span, found):
        end = _end_of(text, span, found, subjects)
        other = _OTHER_SPEAKER.match(text, end, clause.verb)
        if other and not asides.is_open_aside(text, end, clause.verb):
            return (), 0
        return subjects, end
    words = text[clause.start : clause.verb].strip()
    if pronoun := PRONOUN.match(words):
        meant = attribution.antecedent(pronoun, before, mentions)
        return meant, clause.start + pronoun.end()
    verb_first = not _LEADING_VERB.sub("", words + " ", count=1).strip()
    if verb_first or _OWN.match(words):
        return before or (), 0
    if match := _UNNAMED_ALONE.match(words):
        party = attribution.unnamed(match["who"], found, mentions)
        return (party,), clause.start + match.end("who")
    return (), 0


def _silent_subject(
    text: str, span: Span, found: Sequence[Mention], mentions: Mentions
) -> tuple[Subject, ...]:
    """Return the subject of a clause that has no verb of speech or of response."""
    part = text[slice(*span)]
    verb = _FINITE_BEFORE.search(part)
    end = span[0] + verb.start() if verb else span[1]
    if subjects := _first_subject(text, (span[0], end), found):
        return subjects
    match = _UNNAMED_FIRST.match(part)
    return (attribution.unnamed(match["who"], found, mentions),) if match else ()


_UNNAMED_ALONE = re.compile(rf"(?P<who>{UNNAMED})(?: (?:has|have|had))?(?: \w+)?$")
_UNNAMED_FIRST = re.compile(rf"(?:[^,]{{0,120}}, )?(?P<who>{UNNAMED}) [a-z]+")


def _end_of(
    text: str, span: Span, found: Sequence[Mention], subjects: Sequence[Subject]
) -> int:
    """Return the end of the names of the subjects and of their appositions."""
    ends = [one.end for one in found if one.actor in subjects and one.end <= span[1]]
    end = max(ends, default=span[0])
    return next((b for a, b in asides.asides(text, found) if a == end), end)


def _first_subject(
    text: str, span: Span, found: Sequence[Mention]
) -> tuple[Subject, ...]:
    """Return the actors that are the subject of the first verb in a span."""
    closed = [*asides.asides(text, found)]
    inside = [
        one
        for one in found
        if span[0] <= one.start
        and one.end <= span[1]
        and not any(a <= one.start < b for a, b in closed)
    ]
    return attribution.subjects(text, span[0], inside)


def predicate(text: str, clause: Clause) -> int:
    """Return the offset of the verbs of a clause, including auxiliaries.

    A noun such as "sanctions" has a verb before it: "decided on sanctions".
    """
    between = text[clause.subject_end or clause.start : clause.verb]
    if clause.subject_end and (verb := _FINITE_BEFORE.search(between)):
        return clause.subject_end + verb.start()
    match = _AUXILIARIES.search(text[clause.start : clause.verb])
    return clause.start + match.start() if match else clause.verb


def holds(quote: str, verb: str) -> bool:
    """Tell whether the quotation of a clause contains its verb."""
    return quotations.contains((quotations.fold(quote),), quotations.fold(verb))


def others(text: str, found: Sequence[Mention], clause: Clause) -> list[str]:
    """Return the first actor named behind the verb of a clause, if any, in a list.

    An actor who will do something has a clause of its own: "pledged that the army would
    leave".
    """
    behind = (
        one.actor
        for one in found
        if clause.verb < one.start < clause.end
        and one.actor not in clause.subjects
        and one.named
        and not text.startswith((" will ", " would "), one.end)
    )
    return [*behind][:1]


_CONJUNCTION = re.compile(rf",? (?:{_CONJUNCTIONS}) ")
_AUXILIARIES = re.compile(
    rf"(?:\b(?:{any_of(AUXILIARIES)}|not|never|also|yet|to|begun|began|expected"
    r"|ready|willing|again|later|considering|weighing|discussing|planning|preparing|reportedly|repeatedly|strongly"
    r"|stopped|short|of|formally) )+$"
)
_FINITE_BEFORE = re.compile(
    r"\b(?:(?:also|again|later|jointly|formally) )?"
    rf"(?:{any_of(FINITE_AUXILIARIES)}"
    r"|(?!(?:united|armed|hundred)\b)[a-z]{2,}ed|began|met|gave|took|put|held|made)\b"
)
"""The first verb behind a subject."""
