"""The clauses of a sentence: who does or says what, by rules over words and names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.authoring.drafting import attribution
from generator.authoring.drafting.attribution import PRONOUN, UNNAMED, Subject
from generator.authoring.drafting.language import response_verbs, speech_verbs
from generator.authoring.drafting.language.response_verbs import ResponseMention
from generator.authoring.drafting.language.sentence_spans import Sentence, Span
from generator.authoring.drafting.language.speech_verbs import SpeechVerb
from generator.authoring.drafting.mentions import Mention, Mentions

_BREAK = re.compile(r"; |,? but |,? while |, and |\. | and |, ")
_LEADING_VERB = re.compile(
    r"^(?:(?:also|later|then|again|has|have|had|is|are|will|would|not|been) )*"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being)(?: \w+)?(?: \w+)? $")
_BY = re.compile(r"\w*(?: [\w'’-]+){0,3}?(?P<by> by )(?:the )?")
_OWN = re.compile(r"(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with one doer or speaker; offsets in the sentence."""

    start: int
    end: int
    subjects: tuple[Subject, ...]
    speech: SpeechVerb | None = None
    response: ResponseMention | None = None
    passive: bool = False
    """Whether the doer follows the verb: "was condemned by the union"."""

    @property
    def verb(self) -> int:
        """Where the verb begins that says what is done."""
        starts = [one.start for one in (self.speech, self.response) if one]
        return min(starts, default=self.start)


def clauses(
    sentence: Sentence, found: Sequence[Mention], mentions: Mentions
) -> Iterator[Clause]:
    """Yield the clauses that have a verb of speech or of response, and a subject.

    A clause without a subject of its own has that of the clause before.
    """
    text = sentence.prose
    before: tuple[Subject, ...] = ()
    for start, end in _parts(text, sentence.opening, found):
        part = text[start:end]
        speech = speech_verbs.find_speech(part)
        response = next(iter(response_verbs.find_responses(part)), None)
        speech = speech and speech.moved(start)
        response = response and response.moved(start)
        clause = Clause(start, end, (), speech, response)
        if not (speech or response):
            before = _first_subject(text, (start, end), found) or before
            continue
        if agent := _agent(text, clause, found):
            yield replace(clause, subjects=(agent,), passive=True)
            continue
        subjects = _subject_of(text, clause, found, mentions)
        if subjects is None:
            subjects = before
        before = subjects
        yield replace(clause, subjects=subjects)


def _parts(text: str, start: int, found: Sequence[Mention]) -> Iterator[Span]:
    """Yield the parts of a sentence that may have a verb and a subject of their own."""
    closed = [*appositions(text, found)]
    for match in _BREAK.finditer(text, start):
        if any(a < match.end() and match.start() < b for a, b in closed):
            continue
        if _begins_clause(text, match, found):
            yield start, match.start()
            start = match.end()
    yield start, len(text)


def _begins_clause(text: str, match: re.Match[str], found: Sequence[Mention]) -> bool:
    mark, rest = match[0], text[match.end() :]
    if mark in ("; ", ". ") or "but" in mark or "while" in mark:
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


def appositions(text: str, found: Sequence[Mention]) -> Iterator[Span]:
    """Yield what stands between commas behind a name and has no other name as head."""
    for mention in found:
        match = re.compile(r", (?:(?:who|which) [^,;]{3,80}|[^,;]{3,60}?),(?= )").match(
            text, mention.end
        )
        if match and not _is_name_alone(text, match, found):
            inner = text[match.start() + 2 : match.end() - 1]
            is_relative = inner.startswith(("who ", "which "))
            if is_relative or not speech_verbs.find_speech(inner):
                yield match.span()


def _is_name_alone(text: str, match: re.Match[str], found: Sequence[Mention]) -> bool:
    return any(
        one.start == match.start() + 2 and one.end == match.end() - 1 for one in found
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
    text: str, clause: Clause, found: Sequence[Mention], mentions: Mentions
) -> tuple[Subject, ...] | None:
    """Return the subjects of a clause; None if it shares that of the clause before."""
    if subjects := _first_subject(text, (clause.start, clause.verb), found):
        return subjects
    before = text[clause.start : clause.verb].strip()
    if pronoun := PRONOUN.match(before):
        latest = mentions.latest(person=bool(pronoun["person"]))
        return (latest,) if latest else ()
    verb_first = not _LEADING_VERB.sub("", before + " ", count=1).strip()
    if verb_first or _OWN.match(before):
        return None
    if match := re.match(rf"(?P<who>{UNNAMED})(?: \w+)?$", before):
        return (attribution.unnamed(match["who"], found, mentions),)
    return ()


def _first_subject(
    text: str, span: Span, found: Sequence[Mention]
) -> tuple[Subject, ...]:
    """Return the actors that are the subject of the first verb in a span."""
    closed = [*appositions(text, found)]
    inside = [
        one
        for one in found
        if span[0] <= one.start
        and one.end <= span[1]
        and not any(a <= one.start < b for a, b in closed)
    ]
    return attribution.subjects(text, span[0], inside)
