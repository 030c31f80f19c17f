"""Attribution of sentences to speakers, and of noun phrases to parties, by rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.authoring.drafting import asides
from generator.authoring.drafting.language import speech_verbs
from generator.authoring.drafting.language.bodies import KIND_OF_NOUN
from generator.authoring.drafting.language.sentence_spans import Sentence, Span
from generator.authoring.drafting.mentions import Mention, Mentions
from generator.loader.yaml_editor import RecordData
from generator.model.vocabulary import ActorKind
from generator.text import word_lists
from generator.text.function_words import (
    FINITE_AUXILIARIES,
    PERSONS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
)
from generator.text.word_lists import any_of

Subject = str | RecordData
"""Id of an actor, or an unnamed party as in YAML."""

_WORDS = word_lists.read("generator.authoring.drafting.language", "unnamed_people")
_PEOPLE = "|".join(_WORDS["people"])
UNNAMED = (
    r"(?:(?:[Aa]n?|[Tt]he|[Ss]ome|[Tt]wo|[Oo]ne) )?(?:[\w’'-]+ ){0,3}?"
    rf"(?i:{_PEOPLE})\b"
    r"(?: (?:for|of|in|at|from) (?:the )?[\w’'-]+(?: [A-Z][\w’'-]+)?"
    r"(?: (?:clinic|hospital|camp|prison|school|university)s?)?)?"
)
"""A party that the article does not name: "hospital officials", "a spokesman"."""
_TIME = (
    r"(?: (?:on|late on|early on|later on)? ?(?:\w+day|yesterday)(?: (?:morning|evening"
    r"|night|afternoon))?| in (?:a|an|his|her|its) [\w ]{3,30}?"
    r"| (?:at|from|near|outside) (?:a|an|the) [a-z][\w ]{2,50}?"
    r"| by (?:tele)?phone| later| again"
    r"| (?:in|at|from) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})*"
)
_TAIL = re.compile(
    rf"[,”\"] (?:(?:also|later) )?(?:(?P<who>[^,;“”\"]{{2,70}}?)"
    rf"(?:, (?P<aside>[^,]{{3,60}}?{asides.PLACE}),)? "
    rf"(?:has |have |had |also )?(?:{speech_verbs.TOLD_SOMEBODY}|{speech_verbs.SAYS})"
    rf"|{speech_verbs.SAYS_BEFORE} (?P<who2>[^;“”\"]{{2,90}}?)){_TIME}"
    rf"(?: (?:reporters|journalists|a news conference|state television))?{_TIME}\W*$"
)
"""An attribution at the end of a sentence."""
_ACCORDING = re.compile(r"(?:^|[,;] ?)[Aa]ccording to (?P<who>[^,;.]{2,70})[,;.]?")
_PASSED_ON = re.compile(r", according to [^,;“”\"]{2,70}$")
"""From whom the article has it, behind the words that tell who said it."""
_INSIDE = re.compile(
    r"(?<!\bwho)(?<!\bwhom)(?<!\bwhich), "
    rf"(?P<who>[^,;“”\"]{{2,60}}?) {speech_verbs.SAYS}{_TIME},"
)
_COLON = re.compile(r"(?P<who>[^,;:“”\"]{2,60}): [“\"]~")
_OBJECT = re.compile(rf"\b(?:{any_of(PREPOSITIONS)}|upon|than) $")
PRONOUN = re.compile(r"(?:(?P<person>[Hh]e|[Ss]he)|(?P<body>[Ii]t|[Tt]hey))\b")
_OWN_VOICE = re.compile(
    rf"(?:{any_of(POSSESSIVES)}) (?:office|spokes\w+|aides?|lawyers?)"
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """The speakers of a whole sentence."""

    speakers: tuple[Subject, ...]
    span: Span
    """The words of the attribution, which are not part of the statement."""


def attribution(
    sentence: Sentence, found: Sequence[Mention], mentions: Mentions
) -> Attribution | None:
    """Return the attribution at the end, the beginning or the middle of a sentence."""
    text = sentence.prose
    whole = len(text)
    passed_on = _PASSED_ON.search(text)
    for pattern in (_TAIL, _ACCORDING, _INSIDE, _COLON):
        end = passed_on.start() if passed_on and pattern is _TAIL else whole
        match = pattern.search(text, sentence.opening, end)
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
                elif pattern is _TAIL:
                    end = whole
                return Attribution(speakers, (start, end))
    return None


def _head(text: str, span: Span) -> Span:
    """Return a noun phrase up to its first comma."""
    comma = text.find(", ", *span)
    return span if comma < 0 else (span[0], comma)


def _parties(
    text: str, span: Span, found: Sequence[Mention], mentions: Mentions
) -> tuple[Subject, ...]:
    """Return the parties to which a noun phrase refers."""
    inside = [one for one in found if span[0] <= one.start and one.end <= span[1]]
    if inside:
        whole = _is_noun_phrase(text, span, inside)
        return subjects(text, span[0], inside) if whole else ()
    words = text[slice(*span)].strip()
    if PRONOUN.fullmatch(words):
        return _meant(words, found, mentions)
    if _OWN_VOICE.fullmatch(words):
        return tuple(one.actor for one in found[:1])
    if re.fullmatch(UNNAMED, words):
        return (unnamed(words, found, mentions),)
    return ()


def _is_noun_phrase(text: str, span: Span, inside: Sequence[Mention]) -> bool:
    """Tell whether a span is a name with its modifiers, and not a clause."""
    before = text[span[0] : inside[0].start]
    behind = text[inside[-1].end : span[1]].strip()
    return not _CLAUSE_WORDS.search(before) and bool(_BEHIND_NAME.fullmatch(behind))


_CLAUSE_WORDS = re.compile(
    rf"\b(?:{any_of(FINITE_AUXILIARIES | PRONOUNS)}|but|that|to|who|because|as)\b"
)
_BEHIND_NAME = re.compile(rf"(?:['’]s )?(?:(?:[\w-]+ ){{0,2}}(?:{_PEOPLE}))?")


def _meant(
    pronoun: str, found: Sequence[Mention], mentions: Mentions
) -> tuple[Subject, ...]:
    """Return whom "it" or "she" means: the last speakers, the subject, or the latest.

    "They" means only the last speakers, since it may stand for anybody.
    """
    if pronoun.lower() == "they":
        return mentions.speakers
    person = pronoun.lower() in PERSONS
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
    """Tell whether a subject is a person, or, if `person` is false, is not one."""
    if not isinstance(subject, str):
        return False
    return (mentions.actors[subject].kind is ActorKind.PERSON) is person


def unnamed(words: str, found: Sequence[Mention], mentions: Mentions) -> RecordData:
    """Return the unnamed party that words describe, as in YAML."""
    words = _AT_NAMED_PLACE.sub("", words)
    if not _is_name(words.split()[0], mentions.article):
        words = words[0].lower() + words[1:]
    party: RecordData = {"unnamed": words}
    if re.search(r"spokes|\baides?$", words) and (
        body := _body(words, found, mentions)
    ):
        party["of"] = body
    return party


def _body(words: str, found: Sequence[Mention], mentions: Mentions) -> str | None:
    """Return for whom a spokesman speaks: the body named in the sentence, or last.

    "A police spokesman" does not speak for a government.
    """
    nouns = [one for one in words.lower().split() if one in KIND_OF_NOUN]
    for name in (*(one.actor for one in found), mentions.latest(person=False)):
        actor = mentions.actors[name] if name else None
        if actor is None or actor.kind is ActorKind.PERSON:
            continue
        own = " ".join(actor.names()).lower().split()
        if not nouns or any(
            one in own or KIND_OF_NOUN[one] is actor.kind for one in nouns
        ):
            return name
    return None


_AT_NAMED_PLACE = re.compile(r" (?:in|at|from) (?:the )?[A-Z][\w’'-]+ [A-Z].*$")
"""A place whose name would be read as that of a person."""


def _is_name(word: str, article: str) -> bool:
    """Tell whether a word has its capital also inside a sentence."""
    if _NAME_FORM.search(word):
        return True
    return len(word) > 1 and bool(re.search(rf"[a-z,;] {re.escape(word)}\b", article))


_NAME_FORM = re.compile(r"[a-z](?:ian|ean|ese|ish|ani|['’]s)$")
"""Endings of adjectives and genitives of places: "Merian", "Selm's"."""


def subjects(text: str, start: int, inside: Sequence[Mention]) -> tuple[Subject, ...]:
    """Return the party that heads a noun phrase, or all parties joined by "and"."""
    heads = [
        one
        for one in inside
        if not _is_object(text[start : one.start]) and not _is_owner(text, one.end)
    ]
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


def _is_object(before: str) -> bool:
    """Tell whether a name stands behind a preposition: "the talks with Vastland"."""
    return bool(_OBJECT.search(before)) and not _LEADERS_OF.search(before)


_LEADERS_OF = re.compile(
    r"\b(?i:leaders|heads of (?:state|government)|presidents|(?:[a-z]+ )?ministers"
    r"|governments?|authorities|ambassadors) (?:of|from) (?:the )?$"
)
"""Titles before the name of a body, which stand for that body."""


def _is_owner(text: str, end: int) -> bool:
    """Tell whether a name owns the subject: "Vastland's rebels" are not Vastland.

    Whoever acts for a body is taken for it: "Vastland's government"; its electoral
    commission or constitutional council acts for itself.
    """
    return bool(_OWNS.match(text, end)) and not _ORGAN.match(text, end)


_OWNS = re.compile(r"['’]s? ")
_ORGAN = re.compile(
    r"['’]s? (?:(?!(?:constitutional|elections?|electoral|independent|opposition"
    r"|rights)\b)[\w-]+ ){0,3}?(?:government|cabinet|ministry|minister|president"
    r"|premier|parliament|authorities|spokes\w+|office|embassy|envoys?|ambassador"
    r"|council|secretariat|commission\w*|leadership|delegation|chief|secretary\S*|head"
    r"|chair\w*)\b"
)


def antecedent(
    pronoun: re.Match[str], before: tuple[Subject, ...] | None, mentions: Mentions
) -> tuple[Subject, ...]:
    """Return the antecedent of "it", "she" or "they": the nearest subject that fits.

    That is the subject of the clause before, or else the party spoken of last. "They"
    are several, or people without a name; no single body or state.
    """
    is_person = bool(pronoun["person"])
    if pronoun[0].lower() == "they":
        nearest = before or mentions.speakers
        return nearest if len(nearest) > 1 or _are_several(nearest, mentions) else ()
    if before is not None:
        return (
            before if any(_is_kind(one, is_person, mentions) for one in before) else ()
        )
    latest = mentions.latest(person=is_person)
    return (latest,) if latest else ()


def _are_several(subjects: Sequence[Subject], mentions: Mentions) -> bool:
    """Tell whether a subject is people in the plural: "officials", "Hill Rebels"."""
    for one in subjects:
        if isinstance(one, str):
            actor = mentions.actors[one]
            return actor.kind in _PLURAL_KINDS and actor.name.endswith("s")
        return str(one["unnamed"]).split(" of ")[0].endswith(("s", "police", "people"))
    return False


_PLURAL_KINDS = {ActorKind.ARMED_GROUP, ActorKind.MOVEMENT, ActorKind.COMMUNITY}
