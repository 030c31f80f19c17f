"""Check ids and names: each is unique, and private persons are not named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.names import actor_names_in_articles
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor, Crisis
from generator.model.geography.countries import COUNTRIES
from generator.model.parties import Unnamed
from generator.model.sources import Source
from generator.model.vocabulary import ActorKind
from generator.rules.framework import Fault, rule, traversal
from generator.rules.parties.named_as import named_in
from generator.text import quotations
from generator.text.counts import reader
from generator.text.regex import Regex

COMMON_WORDS = frozenset(
    "a about after again against all also an and another any are as at be because "
    "been before being between both but by can could country did do does done down "
    "during each even for from further get government had has have having he her "
    "here him his how i if in into is it its itself just last like made many me "
    "minister more most much must my next no not now of off official officials on "
    "once one only or other others our out over own people president said same says "
    "she should since so some spokesman spokeswoman state such than that the their "
    "them then there these they this those through to today two under until up us "
    "very was we were what when where which while who why will with would yes "
    "yesterday yet you your".split()
)
"""English words too common to identify an actor."""
PRIVATE_ROLE = Regex(
    r"(?:an? |the )?(?:[\w-]+ )?(victim|witness|eyewitness|bystander|passer-by|onlooker"
    r"|survivor|orphan|child|schoolchild|schoolgirl|schoolboy|teenager|minor|pupil"
    r"|mourner|patient|hostage|detainee|widow|widower|resident|neighbour|neighbor)"
    r"(?=$|[,;.]| (?:of|in|at|to|from|by|on|who|whose|when)\b)",
    re.IGNORECASE,
)
"""Beginning of a role that is not public."""
_CAPITALIZED = r"[A-ZÀ-ÖØ-ÞА-ЯІЇЄЎҐ](?=[\w'’-]*[a-zß-öø-ÿа-яіїєўґ])[\w'’-]+"
_PERSON_NAME = Regex(
    rf"(?<![\w'’-]){_CAPITALIZED}(?: (?:[a-z]{{1,3}} )?{_CAPITALIZED})+"
    rf"|\b(?:Mrs?|Ms|Dr|named|called|identified as)\.? {_CAPITALIZED}"
)
"""A likely name of a person: two capitalized words, or one after a title."""
_INSTITUTIONS = frozenset(
    "hospital clinic university college school institute academy church mosque temple "
    "monastery prison court station airport port bridge square market hotel museum "
    "camp centre center bank mill mine factory works company union league association "
    "federation party service agency authority ministry council".split()
)
"""Last words of names that are not names of people."""
_OFFICE_WORDS = frozenset(
    "foreign prime interior defence defense health justice finance deputy vice first "
    "minister ministry president secretary general governor mayor ambassador office "
    "department army police guard navy parliament senate congress council committee "
    "court commission party union service services red cross crescent state national "
    "emergency ambulance fire rescue relief civil protection human rights democracy "
    "supreme high special north south east west northern southern eastern western "
    "central the".split()
)
"""Words, often capitalized, that belong to the name of an office, body or region."""
_IMPERSONAL_WORDS = _OFFICE_WORDS.union(
    *(one.lower().split() for one in COUNTRIES.values())
)
"""Lower-case words of offices and in the names of countries."""


@rule("I201", Crisis)
def ids_are_unique(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """An id, including earlier ones in `was`, must be unique in its file.

    Why: It is the anchor that readers link to, and must have one meaning.
    Wrong: two records with "id: killed"
    Right: "id: killed-april" and "id: killed-june"
    """
    seen: dict[str, str] = {}
    named = [
        ((part, index), item)
        for part in traversal.NAMED_PARTS
        for index, item in enumerate(getattr(crisis, part))
    ]
    for where, item in [*named, *crisis.records()]:
        earlier = ((("was", index), name) for index, name in enumerate(item.was))
        for step, name in ((("id",), item.id), *earlier):
            if name in seen:
                message = f"the id '{name}' is already used in {seen[name]}"
                yield Fault((*where, *step), message)
            seen.setdefault(name, str(where[0]))


@rule("I209", Actor)
def names_are_unique(name: str, actor: Actor, corpus: Corpus) -> Iterator[Fault]:
    """A name, alias or seat must belong to one actor only, or one in each country.

    Why: A name in an article must identify one actor. Many states have a "Health
        Ministry"; the countries of the crisis tell which is meant.
    Wrong: "aliases: [{name: the ministry}]" in two files
    Right: a name that only one of them goes by
    """
    seen: set[str] = set()
    for where, spelling in _names(actor):
        folded = quotations.fold(spelling)
        holders = named_in(folded, (actor.country,), corpus)
        others = [other for other in holders if other != name]
        if others:
            yield Fault(where, f"'{spelling}' also belongs to '{others[0]}'")
        elif folded in seen:
            yield Fault(where, f"'{spelling}' is repeated")
        seen.add(folded)


@rule("I212", Crisis, Actor, Source)
def earlier_ids_are_free(
    name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Fault]:
    """An earlier id of a file must not be the id of another file of its kind.

    Why: Its old address must lead to one page.
    Wrong: "was: [belarus-2020]" while that brief exists
    Right: an id that no other file has now
    """
    holders = {
        Crisis: corpus.crises_by_id,
        Actor: corpus.actors_by_id,
        Source: corpus.sources_by_id,
    }[type(file)]
    for index, earlier in enumerate(file.was):
        for other in holders.get(earlier, ()):
            if other != name or earlier == name:
                message = f"the earlier id '{earlier}' belongs to '{other}'"
                yield Fault(("was", index), message)


@rule("I214", Actor)
def names_identify_somebody(_: str, actor: Actor, __: Corpus) -> Iterator[Fault]:
    """A name, alias or seat must have a word that identifies somebody.

    Why: Speakers must be named in the article, and every article contains "The".
    Wrong: "aliases: [{name: The}]"
    Right: "aliases: [{name: the Council}]"
    """
    for where, spelling in _names(actor):
        words = re.findall(r"\w+", spelling)
        if not any(map(is_distinctive, words)):
            message = f"'{spelling}' is too common to identify an actor"
            yield Fault(where, message, "add a word of the name")


def is_distinctive(word: str) -> bool:
    """Tell whether a word can identify an actor: it is not common, or is initials."""
    if word.isdigit():
        return False
    return word.lower() not in COMMON_WORDS or (len(word) > 1 and word.isupper())


def _names(actor: Actor) -> Iterator[tuple[KeyPath, str]]:
    """Yield the key path of each name, alias and seat, and the name."""
    yield ("name",), actor.name
    for index, alias in enumerate(actor.aliases):
        yield ("aliases", index, "name"), alias.name
    for index, seat in enumerate(actor.seats):
        yield ("seats", index), seat


@rule("A603", Actor)
def persons_have_a_public_role(_: str, actor: Actor, __: Corpus) -> Iterator[Fault]:
    """A person must have a public role, and no other actor may have one.

    Why: Victims, witnesses and children are not named.
    Wrong: a person without "public_role"
    Right: "public_role: president of Kyrgyzstan until April 2010"
    """
    person = actor.kind is ActorKind.PERSON
    if person and not actor.public_role:
        yield Fault((), "is a person without a public role; add public_role")
    if actor.public_role and not person:
        yield Fault(("public_role",), f"is for persons only, not for '{actor.kind}'")


@rule("A606", Actor)
def roles_are_public(_: str, actor: Actor, __: Corpus) -> Iterator[Fault]:
    """A public role must be an office or a task, not what a person saw or suffered.

    Why: Being hurt, or being present, does not make a person's name public.
    Wrong: "public_role: witness of the shooting"
    Right: the person unnamed, "{unnamed: a witness of the shooting}"
    """
    match = PRIVATE_ROLE.match(actor.public_role or "")
    if match:
        message = f"'{match[1]}' is not a public role"
        yield Fault(
            ("public_role",), message, "describe the person as an unnamed party"
        )


@rule("A608", Crisis, compares_sources=True)
def unnamed_parties_have_no_name(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """The description of an unnamed party must not contain the name of a person.

    Why: Victims and witnesses are not named, and an actor with a file goes by its id.
    Wrong: "{unnamed: the docker Ivo Marun}"
    Right: "{unnamed: a docker}"
    """
    known = _impersonal_words(crisis)
    for where, record in crisis.records():
        for step, party in record.parties():
            if isinstance(party, Unnamed):
                place = (*where, *step, "unnamed")
                if actors := named_in(party.unnamed, crisis.countries, corpus):
                    message = f"is a name of '{actors[0]}'; use that id"
                    yield Fault(place, message, _naming(party.unnamed, actors[0]))
                else:
                    yield from _name_faults(place, party.unnamed, known, corpus)


def _naming(words: str, actor: str) -> str:
    """Return a hint for a name such as "police", which names nobody by itself."""
    if not actor_names_in_articles.is_generic(words):
        return ""
    return f"if the article has no fuller name, add named_as: {{{actor}: {words}}}"


def _name_faults(
    where: KeyPath, words: str, known: frozenset[str], corpus: Corpus
) -> Iterator[Fault]:
    for match in _PERSON_NAME.finditer(words):
        if match[0].split()[-1].lower() in _INSTITUTIONS:
            continue  # "a doctor at the Military Hospital"
        if match[0].startswith("The ") and match[0].count(" ") == 1:
            continue  # "a reporter of The Times"
        if any(
            word.lower() not in known and word.lower() not in corpus.actors_by_word
            for word in re.findall(_CAPITALIZED, match[0])
        ):
            message = f"'{match[0]}' looks like the name of a person"
            yield Fault(where, message, "describe the party without the name")


def _impersonal_words(crisis: Crisis) -> frozenset[str]:
    """Return lower-case words of offices, countries and named parts of the crisis."""
    named = (one for part in traversal.NAMED_PARTS for one in getattr(crisis, part))
    return _IMPERSONAL_WORDS.union(*(one.name.lower().split() for one in named))


@rule("I215", Crisis, Actor, Source)
def names_count_nobody(
    _: str, file: Crisis | Actor | Source, __: Corpus
) -> Iterator[Fault]:
    """A name, alias or seat must not count people.

    This also holds for a source's publisher, authors and rights.

    Why: Names are shown without a quotation, as if everybody used them.
    Wrong: "aliases: [{name: the council that killed 500 people}]"
    Right: "aliases: [{name: the Council of Five Hundred}]", a name that is in use
    """
    for where, name in all_names(file):
        if any(True for _ in reader.read_figures(name)):
            yield Fault(where, f"'{name}' counts people; only a figure may")


def all_names(file: Crisis | Actor | Source) -> Iterator[tuple[KeyPath, str]]:
    """Yield the names in a file, as opposed to its texts."""
    if isinstance(file, Source):
        yield ("publisher",), file.publisher
        yield ("rights",), file.rights or ""
        for index, author in enumerate(file.authors):
            yield ("authors", index), author
        return
    if isinstance(file, Actor):
        yield from _names(file)
        return
    for index, place in enumerate(file.places):
        for position, alias in enumerate(place.aliases):
            yield ("places", index, "aliases", position), alias
