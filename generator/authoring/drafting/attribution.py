"""Who says a sentence, and the parties that noun phrases stand for, by rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.authoring.drafting.language import speech_verbs
from generator.authoring.drafting.language.sentence_spans import Sentence, Span
from generator.authoring.drafting.mentions import Mention, Mentions
from generator.loader.yaml_editor import RecordData
from generator.model.vocabulary import ActorKind

Subject = str | RecordData
"""Id of an actor, or an unnamed party as in YAML."""

_PEOPLE = (
    "officials?|residents?|witnesses|lawyers?|doctors?|activists?|police|medics?|aides?"
    "|spokes(?:man|woman|person)|rebels|relatives|sources?|diplomats?|monitors?"
    "|protesters|organisers|reporters?|villagers|neighbours|survivors|rescuers|nurses?"
    "|soldiers?|commanders?|observers|analysts?|campaigners|coast ?guards?|navy"
    "|firefighters|paramedics|prosecutors?|authorities"
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
_SAYS_BEFORE = _SAYS.replace("|told", "")
"""Verbs that may come before their speaker; "told" is followed by whoever is told."""
_TAIL = re.compile(
    rf"[,”\"] (?:(?:also|later) )?(?:(?P<who>[^,;“”\"]{{2,70}}?)"
    rf"(?:, (?P<aside>[^,]{{3,60}}),)? "
    rf"(?:has |have |had |also )?(?:{speech_verbs.TOLD_SOMEBODY}|{_SAYS}\b)"
    rf"|{_SAYS_BEFORE} (?P<who2>[^;“”\"]{{2,90}}?)){_TIME}"
    rf"(?: (?:reporters|journalists|a news conference|state television))?{_TIME}\W*$"
)
"""Who says a sentence, where that stands at its end."""
_ACCORDING = re.compile(r"(?:^|[,;] ?)[Aa]ccording to (?P<who>[^,;.]{2,70})[,;.]?")
_INSIDE = re.compile(rf", (?P<who>[^,;“”\"]{{2,60}}?) {_SAYS}{_TIME},")
_COLON = re.compile(r"(?P<who>[^,;:“”\"]{2,60}): [“\"]~")
_OBJECT = re.compile(r"\b(?:of|by|in|with|to|against|from|for|on|upon|between|than) $")
PRONOUN = re.compile(r"(?:(?P<person>[Hh]e|[Ss]he)|(?P<body>[Ii]t|[Tt]hey))\b")
_OWN_VOICE = re.compile(r"(?:its|his|her|their) (?:office|spokes\w+|aides?|lawyers?)")


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
        for group in ("who", "who2", "aside"):
            if not match.groupdict().get(group):
                continue
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
        whole = _is_noun_phrase(text, span, inside)
        return subjects(text, span[0], inside) if whole else ()
    words = text[slice(*span)].strip()
    if PRONOUN.fullmatch(words):
        return _meant(words, text, found, mentions)
    if _OWN_VOICE.fullmatch(words):
        return tuple(one.actor for one in found[:1])
    if re.fullmatch(UNNAMED, words):
        return (unnamed(words, found, mentions),)
    return ()


def _is_noun_phrase(text: str, span: Span, inside: Sequence[Mention]) -> bool:
    """Tell whether a span is a name with what belongs to it, and no clause."""
    before = text[span[0] : inside[0].start]
    behind = text[inside[-1].end : span[1]].strip()
    return not _CLAUSE_WORDS.search(before) and bool(_BEHIND_NAME.fullmatch(behind))


_CLAUSE_WORDS = re.compile(
    r"\b(?:but|that|to|had|has|have|was|were|is|are|he|she|it|they|who|because|as)\b"
)
_BEHIND_NAME = re.compile(rf"(?:['’]s )?(?:(?:[\w-]+ ){{0,2}}(?:{_PEOPLE}))?")


def _meant(
    pronoun: str, text: str, found: Sequence[Mention], mentions: Mentions
) -> tuple[Subject, ...]:
    """Return whom "it" or "she" means: who spoke last, the own subject, or the last.

    "They" means only those who spoke last, since it may be anybody.
    """
    if pronoun.lower() == "they":
        return mentions.speakers
    person = pronoun.lower() in ("he", "she")
    if any(_is_kind(one, person, mentions) for one in mentions.speakers):
        return mentions.speakers
    own = [
        one.actor
        for one in found
        if _is_kind(one.actor, person, mentions) and one.start <= _OPENING_CHARACTERS
    ]
    latest = own[0] if own else mentions.latest(person=person)
    return (latest,) if latest else ()


_OPENING_CHARACTERS = 30
"""Characters, such as those of a dateline, behind which a subject may begin."""


def _is_kind(subject: Subject, person: bool, mentions: Mentions) -> bool:
    """Tell whether a subject is a person, or is none."""
    if not isinstance(subject, str):
        return False
    return (mentions.actors[subject].kind is ActorKind.PERSON) is person


def unnamed(words: str, found: Sequence[Mention], mentions: Mentions) -> RecordData:
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


def subjects(text: str, start: int, inside: Sequence[Mention]) -> tuple[Subject, ...]:
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
