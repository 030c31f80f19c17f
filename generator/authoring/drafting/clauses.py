"""The clauses of a sentence: who does or says what, by rules over words and names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.authoring.drafting import response_verbs, speech_verbs
from generator.authoring.drafting.mentions import Mention, Mentions
from generator.authoring.drafting.passages import Sentence, Span
from generator.authoring.drafting.response_verbs import ResponseMention
from generator.authoring.drafting.speech_verbs import SpeechVerb
from generator.loader.yaml_editor import RecordData
from generator.model.vocabulary import ActorKind

Subject = str | RecordData
"""Id of an actor, or an unnamed party as in YAML."""

_PEOPLE = (
    "officials?|residents?|witnesses|lawyers?|doctors?|activists?|police|medics?|aides?"
    "|spokes(?:man|woman|person)|rebels|relatives|sources?|diplomats?|monitors?"
    "|protesters|organisers|reporters?|villagers|neighbours|survivors|rescuers|nurses?"
    "|soldiers?|commanders?|observers|analysts?|campaigners"
)
UNNAMED = (
    r"(?:(?:[Aa]n?|[Tt]he|[Ss]ome|[Tt]wo|[Oo]ne) )?(?:[\w’'-]+ ){0,2}?"
    rf"(?i:{_PEOPLE})\b"
    r"(?: (?:for|of|in|at|from) (?:the )?[\w’'-]+(?: [A-Z][\w’'-]+)?)?"
)
"""A party that the article does not name: "hospital officials", "a spokesman"."""
_TIME = (
    r"(?: (?:on|late on|early on|later on)? ?(?:\w+day|yesterday)(?: (?:morning|evening"
    r"|night|afternoon))?| in (?:a|an|his|her|its) [\w ]{3,30}?| at a [\w ]{3,20}?"
    r"| by (?:tele)?phone| later| again)*"
)
_SAYS = speech_verbs.SAYS.pattern.removesuffix(r"\b").replace("|according to", "")
_TAIL = re.compile(
    rf"[,”\"] (?:(?:also|later) )?(?:(?P<who>[^,;“”\"]{{2,70}}?)(?:, [^,]{{3,60}},)? "
    rf"(?:has |have |had |also )?{_SAYS}\b"
    rf"|{_SAYS} (?P<who2>[^;“”\"]{{2,90}}?)){_TIME}"
    rf"(?: (?:reporters|journalists|a news conference|state television))?{_TIME}\W*$"
)
"""Who says a sentence, where that stands at its end."""
_ACCORDING = re.compile(r"(?:^|[,;] ?)[Aa]ccording to (?P<who>[^,;.]{2,70})[,;.]?")
_INSIDE = re.compile(rf", (?P<who>[^,;“”\"]{{2,60}}?) {_SAYS}{_TIME},")
_COLON = re.compile(r"(?P<who>[^,;:“”\"]{2,60}): [“\"]~")
_BREAK = re.compile(r"; |,? but |,? while |, and |\. | and |, ")
_OBJECT = re.compile(r"\b(?:of|by|in|with|to|against|from|for|on|upon|between|than) $")
_LEADING_VERB = re.compile(
    r"^(?:(?:also|later|then|again|has|have|had|is|are|will|would|not|been) )*"
)
_PRONOUN = re.compile(r"(?:(?P<person>[Hh]e|[Ss]he)|(?P<body>[Ii]t|[Tt]hey))\b")
_OWN_VOICE = re.compile(r"(?:its|his|her|their) (?:office|spokes\w+|aides?|lawyers?)")
_OWN = re.compile(r"(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with one doer or speaker; offsets in the sentence."""

    start: int
    end: int
    subjects: tuple[Subject, ...]
    speech: SpeechVerb | None = None
    response: ResponseMention | None = None

    @property
    def verb(self) -> int:
        """Where the verb begins that says what is done."""
        starts = [one.start for one in (self.speech, self.response) if one]
        return min(starts, default=self.start)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a whole sentence."""

    speakers: tuple[Subject, ...]
    span: Span
    """The words that say so, which are no part of what is said."""


def attribution(
    sentence: Sentence, found: Sequence[Mention], mentions: Mentions
) -> Attribution | None:
    """Return who says a sentence, where that stands at its end, beginning or inside."""
    text = sentence.prose
    for pattern in (_TAIL, _ACCORDING, _INSIDE, _COLON):
        match = pattern.search(text, sentence.opening)
        if match is None:
            continue
        group = "who" if match["who"] else "who2"
        span = _head(text, match.span(group))
        if speakers := _parties(text, span, found, mentions):
            start, end = match.span()
            if pattern is _COLON:
                end = span[1]
            return Attribution(speakers, (start, end))
    return None


def _head(text: str, span: Span) -> Span:
    """Return a noun phrase without what stands behind its comma."""
    comma = text.find(", ", *span)
    return span if comma < 0 else (span[0], comma)


def _parties(
    text: str, span: Span, found: Sequence[Mention], mentions: Mentions
) -> tuple[Subject, ...]:
    """Return the parties that a noun phrase stands for."""
    inside = [one for one in found if span[0] <= one.start and one.end <= span[1]]
    if inside:
        return _subjects(text, span[0], inside)
    words = text[slice(*span)].strip()
    if pronoun := _PRONOUN.fullmatch(words):
        latest = mentions.latest(person=bool(pronoun["person"]))
        return (latest,) if latest else ()
    if _OWN_VOICE.fullmatch(words):
        return tuple(one.actor for one in found[:1])
    if re.fullmatch(UNNAMED, words):
        return (_unnamed(words, found, mentions),)
    return ()


def _unnamed(words: str, found: Sequence[Mention], mentions: Mentions) -> RecordData:
    """Return a party that is not named, as in YAML."""
    party: RecordData = {"unnamed": words[0].lower() + words[1:]}
    bodies = [
        one.actor
        for one in found
        if mentions.actors[one.actor].kind is not ActorKind.PERSON
    ]
    body = bodies[0] if bodies else mentions.latest(person=False)
    if body and re.search(r"spokes|\baides?$", words):
        party["of"] = body
    return party


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
        return begins or bool(_PRONOUN.match(rest)) or bool(_OWN.match(rest))
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


def _subject_of(
    text: str, clause: Clause, found: Sequence[Mention], mentions: Mentions
) -> tuple[Subject, ...] | None:
    """Return the subjects of a clause; None if it shares that of the clause before."""
    if subjects := _first_subject(text, (clause.start, clause.verb), found):
        return subjects
    before = text[clause.start : clause.verb].strip()
    if pronoun := _PRONOUN.match(before):
        latest = mentions.latest(person=bool(pronoun["person"]))
        return (latest,) if latest else ()
    verb_first = not _LEADING_VERB.sub("", before + " ", count=1).strip()
    if verb_first or _OWN.match(before):
        return None
    if match := re.match(rf"(?P<who>{UNNAMED})(?: \w+)?$", before):
        return (_unnamed(match["who"], found, mentions),)
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
    return _subjects(text, span[0], inside)


def _subjects(text: str, start: int, inside: Sequence[Mention]) -> tuple[Subject, ...]:
    """Return the head of a noun phrase, or all that are joined by "and"."""
    heads = [one for one in inside if not _OBJECT.search(text[start : one.start])]
    if not heads:
        return ()
    chain = [heads[-1]]
    for one in reversed(heads[:-1]):
        if text[one.end : chain[0].start] not in (" and ", ", "):
            break
        if text[one.end : chain[0].start] == ", " and len(chain) == 1:
            break
        chain.insert(0, one)
    return tuple(dict.fromkeys(one.actor for one in chain))
