"""New actors: names in an article that speak or act and have no file yet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.authoring.drafting import mentions
from generator.authoring.drafting.language import (
    bodies,
    country_names,
    response_verbs,
    sentence_spans,
    speech_verbs,
    titles,
)
from generator.authoring.ingest.fields import agencies
from generator.corpus.corpus import Corpus
from generator.loader.yaml_editor import RecordData
from generator.model import edtf, validators
from generator.model.vocabulary import ActorKind

_PERSON = rf"{bodies.WORD}(?: (?:al-|bin |de |van |von )?{bodies.WORD}){{1,4}}"
_NAME = re.compile(rf"(?<![\w-]){_PERSON}(?!\w)")
_SPEAKING = re.compile(
    rf"(?<![\w-])(?P<name>{bodies.WORD}(?: {bodies.WORD}){{0,3}})"
    r"(?= (?:(?:has|have|had|also|later) )*(?P<rest>[a-z]\w+ [^.]{0,60}))"
)
_NOT_NAMES = frozenset(
    "The A An In On At He She It They We But And Live If There Nobody Police Some Many "
    "Both His Her Its Their Our This That These Those Another Nearly About More Most "
    "Fighting Residents Officials Witnesses Teachers Organisers Organizers Strikers "
    "Dockers Protesters Demonstrators Workers Students Lawyers Doctors Relatives "
    "Activists Campaigners Authorities Rescuers Survivors Soldiers Officers Thousands "
    "Hundreds Dozens".split()
).union(edtf.MONTHS, edtf.WEEKDAYS)


@dataclass(frozen=True, slots=True)
class NewActor:
    """An actor that an article names and that has no file yet; a person may edit it."""

    name: str
    kind: ActorKind
    country: str | None
    public_role: str | None
    spellings: tuple[str, ...]
    """Other forms of the name in the article."""
    words: str
    """Words of the article around the name."""
    start: int
    """Offset of its first mention in the article, from 0."""

    @property
    def id(self) -> str:
        """The id that its file would have."""
        return "-".join(validators.id_words(self.name))

    def record(self) -> RecordData:
        """Return the content of its file."""
        fields = {
            "format": 1,
            "name": self.name,
            "kind": self.kind.value,
            "country": self.country,
            "aliases": [{"name": one} for one in self.spellings],
            "public_role": self.public_role,
        }
        return {key: value for key, value in fields.items() if value not in (None, [])}


def find_new_actors(
    text: str, corpus: Corpus, countries: Iterable[str] = ()
) -> tuple[NewActor, ...]:
    """Return the actors that speak or act in an article and have no file yet.

    Args:
        text: The text of the article.
        corpus: The corpus, with the actors that are known.
        countries: The countries of the crisis, one of which local bodies are from.
    """
    known = mentions.Mentions(corpus.actors, text)
    text = _without_datelines(text)
    taken = [(one.start, one.end) for one in known.find(text) if one.named]
    home = next(iter(countries), None)
    found: dict[str, NewActor] = {}
    surnames: set[str] = set()
    spellings: set[str] = set()
    for new in (
        *_states(text),
        *_bodies(text, home),
        *_people(text, home),
        *_agencies(text),
        *_speakers(text),
    ):
        end = new.start + len(new.name)
        overlaps = any(a < end and new.start < b for a, b in taken)
        if overlaps or new.name in found or corpus.named(new.name):
            continue
        is_other = new.name in surnames or new.name in spellings
        if new.id in corpus.actors or not new.id or is_other:
            continue
        found[new.name] = new
        spellings.update(new.spellings)
        if new.kind is ActorKind.PERSON:
            surnames.add(new.name.split()[-1])
        taken += [match.span() for match in re.finditer(re.escape(new.name), text)]
    return tuple(sorted(found.values(), key=lambda one: one.start))


def _without_datelines(text: str) -> str:
    """Return a text with datelines replaced by blanks.

    The agency in brackets at the end of a dateline is kept.
    """
    for sentence in sentence_spans.sentences(text):
        end = sentence.start + sentence.opening
        place = text[sentence.start : end].partition("(")[0]
        blank = re.sub(r"\S", " ", place)
        text = text[: sentence.start] + blank + text[sentence.start + len(place) :]
    return text


def name_at(text: str, span: tuple[int, int], home: str | None) -> NewActor:
    """Return the actor that the words of a span name, its kind guessed from the words.

    Args:
        text: The text of the article.
        span: Where the words stand in it.
        home: The country of the crisis, if there is one.
    """
    start, end = span
    line = text.rfind("\n", 0, start) + 1
    words = text[start:end].split()
    if code := country_names.CODES_OF_ALL.get(" ".join(words)):
        return _new(text, span, ActorKind.STATE, country=code)
    if _OF_STATE.search(text[:start]) and len(words) == 1:
        return _new(text, span, ActorKind.STATE)
    if kind := bodies.kind_of_body(" ".join(words)):
        country = None if _WORLDWIDE.match(text, start) else home
        return _new(text, span, kind, country=country)
    title = titles.title_of(text[line:], start - line, end - line)
    if title or _NAME.fullmatch(" ".join(words)):
        role = _public_role(title.words) if title else None
        return _new(text, span, ActorKind.PERSON, country=home, public_role=role)
    return _new(text, span, ActorKind.CIVIL_SOCIETY, country=home)


_OF_STATE = re.compile(r"\b[Gg]overnments? of (?:the )?$")


def _around(text: str, start: int, end: int) -> str:
    before = text.rfind("\n", 0, start) + 1
    after = text.find("\n", end)
    after = len(text) if after < 0 else after
    return " ".join(text[max(before, start - 40) : min(after, end + 50)].split())


def _new(
    text: str, span: tuple[int, int], kind: ActorKind, **fields: str | None
) -> NewActor:
    start, end = span
    short = fields.get("short")
    return NewActor(
        name=" ".join(text[start:end].split()),
        kind=kind,
        country=fields.get("country"),
        public_role=fields.get("public_role"),
        spellings=(short,) if short else (),
        words=_around(text, start, end),
        start=start,
    )


def _states(text: str) -> Iterator[NewActor]:
    for name, code in country_names.CODES.items():
        named = rf"\b{re.escape(name)}(?!\w| \d)"
        if name in text and (match := re.search(named, text)):
            yield _new(text, match.span(), ActorKind.STATE, country=code)


def _bodies(text: str, home: str | None) -> Iterator[NewActor]:
    for start, end, kind, short in bodies.find_bodies(text):
        abroad = kind is ActorKind.INTERNATIONAL_ORGANISATION
        country = None if abroad or _WORLDWIDE.match(text, start) else home
        yield _new(text, (start, end), kind, country=country, short=short)
    for match in _DESCRIBED.finditer(text):
        if match["name"].split()[0].lower() not in _BEFORE_NAMES:
            kind = bodies.KIND_OF_NOUN[match["noun"]]
            yield _new(text, match.span("name"), kind, country=home)


_DESCRIBED = re.compile(
    r"\b(?P<noun>group|charity|party|movement)(?:,? the)? "
    rf"(?P<name>{bodies.WORD}(?: {bodies.WORD}){{1,4}})"
)
"""A proper name behind its noun: "the aid group Open Hands"."""
_WORLDWIDE = re.compile(r"(?:International|World|Global)\b")
"""First words of names of bodies that belong to no single country."""


def _people(text: str, home: str | None) -> Iterator[NewActor]:
    for match in _NAME.finditer(text):
        start, end = match.span()
        line = text.rfind("\n", 0, start) + 1
        start = _behind_titles(text, start, end)
        words = text[start:end].split()
        if len(words) < 2 or words[0] in _NOT_NAMES:
            continue
        title = titles.title_of(text[line:], start - line, end - line)
        if title:
            role = _public_role(title.words)
            country = _country_of(title.words, home)
            person = _new(text, (start, end), ActorKind.PERSON, public_role=role)
            yield replace(person, country=country)


def _behind_titles(text: str, start: int, end: int) -> int:
    """Return the offset at which a name begins behind its title."""
    words = [*re.finditer(r"\S+", text[start:end])]
    ends = [one.end() for one in words if one[0].lower() in _BEFORE_NAMES]
    return start + ends[-1] + 1 if ends and ends[-1] < end - start else start


_BEFORE_NAMES = titles.TITLE_WORDS | titles.MODIFIERS | {"the", "a", "an"}
"""Words with a capital that belong to a title, not to the name behind it."""


def _public_role(title: str) -> str:
    """Return a title as a role: with a small letter, unless a name begins it."""
    words = title.split()
    common = [word.lower() in titles.TITLE_WORDS | titles.MODIFIERS for word in words]
    if all(common):
        return title.lower()
    small = common[0] and not words[1][0].isupper()
    return title[0].lower() + title[1:] if small else title


def _country_of(title: str, home: str | None) -> str | None:
    """Return the country of an office: the one that its title names, or else home.

    An office of a body of states has none.
    """
    code, is_named = country_names.country_named(title)
    if is_named:
        return code
    kinds = {body.kind for body in bodies.find_bodies(title)}
    return None if ActorKind.INTERNATIONAL_ORGANISATION in kinds else home


def _agencies(text: str) -> Iterator[NewActor]:
    for name in agencies.find_agencies(text):
        if name in text:
            start = text.index(name)
            yield _new(text, (start, start + len(name)), ActorKind.MEDIA)


def _speakers(text: str) -> Iterator[NewActor]:
    """Yield the names before a verb of speech whose kind is unknown, as new actors."""
    for match in _SPEAKING.finditer(text):
        name = match["name"]
        first = name.split()[0]
        if first in ("The", "A", "An"):
            name = name.removeprefix(first).strip()
        if not name or name.split()[0] in _NOT_NAMES:
            continue
        behind = _behind_titles(name, 0, len(name))
        name = name[behind:]
        if _is_act(match["rest"]):
            start = match.start("name") + match["name"].index(name)
            alone = " " not in name and first == name
            is_state = alone and not name.isupper()
            kind = ActorKind.STATE if is_state else ActorKind.CIVIL_SOCIETY
            kind = ActorKind.PERSON if behind else kind
            yield _new(text, (start, start + len(name)), kind)


def _is_act(words: str) -> bool:
    """Tell whether words begin with a verb of speech or of response."""
    responds = any(one.start == 0 for one in response_verbs.find_responses(words))
    return responds or speech_verbs.begins_with_speech(words)
