"""Names and words of an article for a party, as given in `named_as`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.names import actor_names_in_articles
from generator.corpus.quotation_languages import quotation_language
from generator.model import edtf
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor
from generator.model.parties import Party, Unnamed
from generator.model.records import Record
from generator.model.sources import Source
from generator.model.vocabulary import ActorKind
from generator.rules.framework import Fault
from generator.rules.framework.passage_lookup import (
    is_in_sources,
    is_sealed,
    sources_of,
)
from generator.text import identifying_words, quotations
from generator.text.function_words import (
    DEMONSTRATIVES,
    FINITE_BE,
    HAVE,
    PRONOUNS,
    RELATIVES,
)
from generator.text.language_tags import is_english
from generator.text.regex import Regex

MAX_NAME_WORDS = 5
"""Number of words that a name in `named_as` may have, besides an article before it."""
MIN_NAME_LETTERS = 2
_PRONOUNS = PRONOUNS.union(
    RELATIVES,
    DEMONSTRATIVES,
    "we you i him her them us the latter former first second other".split(),
)
_VERBS_AND_DAYS = FINITE_BE.union(
    HAVE,
    "been said says say told added according denied claimed reported killed died "
    "wounded injured today yesterday tomorrow".split(),
    map(str.lower, edtf.WEEKDAYS),
)
"""Words that no name has."""
_TITLES = tuple(
    "president prime minister premier chancellor king queen prince emir sultan leader "
    "chair head chief director secretary spokes ambassador envoy commissioner "
    "governor mayor general colonel commander judge prosecutor speaker deputy senator "
    "opposition incumbent candidate ruler bishop owner founder editor lawyer pope "
    "patriarch imam representative official author reporter".split()
)
"""Beginnings of words by which an article may call a person instead of a name."""
_BODIES = frozenset(
    "protester demonstrator rebel insurgent separatist crowd marcher striker union "
    "newspaper daily paper magazine website outlet fighter troop soldier militia gang "
    "side bloc camp administration cabinet authority kingdom republic regime body "
    "organisation organization charity firm bank firebrand worker member people".split()
)
"""Nouns by which an article may call a body whose name it does not repeat."""
_IN_ARMS = frozenset(
    map(identifying_words.stem, "mutineer guerrilla putschist paramilitary".split())
)
"""Nouns by which an article may call an armed group, and no other body."""
STEM_LETTERS = 4
"""Letters that a word for a body shares with its name: "the Norvian side" of Norvia."""
_INITIALS = Regex(r"[A-Z][A-Za-z][A-Z]+")
_MINISTRIES = {
    "MFA": "Foreign",
    "MOI": "Interior",
    "MIA": "Interior",
    "MOD": "Defen",
    "MOH": "Health",
}
"""Initials of ministries, and how the field in another form of the name begins."""
_AROUND = frozenset("of to for by with from against under after near behind".split())
"""Prepositions between people and a name close to them: "close to Wenn"."""
NAME_PART = Regex(r"[^\W\d_]{4}|[A-Z]{2}|[\u0e00-\u9fff]{2}")
"""The minimum of a name: a word of four letters, two capitals, or two ideographs."""


def faults(
    where: KeyPath, actor: str, words: str, record: Record, corpus: Corpus
) -> Iterator[Fault]:
    """Yield what is wrong with the words that a record gives for an actor."""
    bare = _bare(words)
    own = corpus.actors[actor].country if actor in corpus.actors else None
    holders = (*named_in(words, (own,), corpus), *named_in(bare, (own,), corpus))
    sources = sources_of(record, corpus).values()
    others = [
        holder
        for holder in holders
        if holder != actor
        and not all(meant(words, holder, one, corpus) == actor for one in sources)
    ]
    means = [meant(words, actor, one, corpus) for one in sources if actor in holders]
    if not _is_name(words, record):
        most = f"at most {MAX_NAME_WORDS} words, not a whole quotation"
        yield Fault(where, f"'{words}' is not a name; give {most}")
    elif not _can_name(words, corpus.actors.get(actor)) and _is_english(record, corpus):
        yield Fault(where, *_no_name(words, actor, corpus))
    elif others:
        hint = (
            f"quote the fuller name of '{actor}', or use {{unnamed: {words}}} and a "
            "note on who is meant"
        )
        yield Fault(where, f"'{words}' is a name of '{others[0]}'", hint)
    elif other := next(
        filter(None, (*means, *_other_groups(words, actor, sources, corpus))), None
    ):
        yield Fault(where, f"the article means '{other}' by '{words}'")
    elif not is_in_sources(words, record, corpus):
        message = f"'{words}' is not sealed in any of its sources"
        yield Fault(where, message, _statement_hint(words, record, corpus))


def _no_name(words: str, actor: str, corpus: Corpus) -> tuple[str, str]:
    """Return message and hint for words that cannot stand for an actor."""
    hint = "quote a title or a part of the name"
    if corpus.actors[actor].kind is not ActorKind.PERSON:
        hint = (
            "quote a part of its name, or a noun for a body, such as 'the movement'; "
            f"for people of it, use {{unnamed: {words}, of: {actor}}}"
        )
    return f"'{words}' does not name '{actor}'", hint


def _other_groups(
    words: str, actor: str, sources: Iterable[Source], corpus: Corpus
) -> Iterator[str]:
    """Yield the armed groups that articles name, and may mean by "the mutineers"."""
    if _IN_ARMS.isdisjoint(map(identifying_words.stem, words.split())):
        return
    for source in sources:
        for other in source.mentions if actor not in source.mentions else ():
            known = corpus.actors.get(other)
            if known and known.kind is ActorKind.ARMED_GROUP:
                yield other


def _statement_hint(words: str, record: Record, corpus: Corpus) -> str:
    """Return a hint for a name that only the headline of a quoted article has."""
    for name, source in sources_of(record, corpus).items():
        if quotations.contains_name(source.headline or "", words):
            return (
                "if the article is a statement of this party, "
                f"add 'reporting: party-statement' to {name} and run briefs seal"
            )
    return ""


def meant(words: str, actor: str, source: Source, corpus: Corpus) -> str | None:
    """Return the actor that an article means by a short name of another, else None.

    It names the one in full and not the other: after "the Norvian Red Cross", "the Red
    Cross" is that one, though another has the alias.
    """
    if actor in source.mentions or actor_names_in_articles.is_generic(words):
        return None
    if actor in corpus.actors and words == corpus.actors[actor].name:
        return None
    for other in source.mentions:
        names = corpus.actors[other].names() if other in corpus.actors else ()
        for name in names if other != actor else ():
            if actor_names_in_articles.ends(name, words) and is_sealed(source, name):
                return other
    return None


def names_of(party: Party, record: Record, corpus: Corpus) -> Iterator[str]:
    """Yield the names, words and titles by which a record may call a party."""
    if isinstance(party, Unnamed):
        yield party.unnamed
    actor_id = actor_of(party) or ""
    if actor_id in record.named_as:
        yield record.named_as[actor_id]
    if actor := corpus.actors.get(actor_id):
        yield from actor.names()
        if actor.public_role:
            yield actor.public_role


def named_in(
    name: str, countries: Iterable[str | None], corpus: Corpus
) -> tuple[str, ...]:
    """Return the actors that have a name, but for those of other countries.

    Many states have a "Health Ministry", and an article means that of its own story.

    Args:
        name: A name or alias.
        countries: Codes of countries; where one is not known, no actor is left out.
        corpus: All actors.
    """
    known = {*countries}
    return tuple(
        one
        for one in corpus.named(name)
        if None in known or corpus.actors[one].country in (None, *known)
    )


def _is_english(record: Record, corpus: Corpus) -> bool:
    """Tell whether all quotations are in English; names in others nobody can judge."""
    return all(is_english(quotation_language(item, corpus)) for item in record.evidence)


def _bare(words: str) -> str:
    """Return words without an article before them."""
    return re.sub(r"^the ", "", words, flags=re.IGNORECASE)


def _is_name(words: str, record: Record) -> bool:
    """Tell whether words can be a name: short, and not around a whole quotation."""
    folded = quotations.fold(words)
    quoted = any(quotations.fold(item.quote) in folded for item in record.evidence)
    short = quotations.count_words(_bare(words)) <= MAX_NAME_WORDS
    parts = set(re.findall(r"\w+", folded))
    is_clause = not _VERBS_AND_DAYS.isdisjoint(parts) or parts <= _PRONOUNS
    return short and not quoted and not is_clause and bool(NAME_PART.search(words))


def _can_name(words: str, actor: Actor | None) -> bool:
    """Tell whether words can stand for an actor: a person by a title or a surname."""
    if actor is None or not re.search("[A-Za-z]", words):
        return True
    if actor.kind is not ActorKind.PERSON:
        return _can_name_body(words, actor)
    known = set(re.findall(r"\w+", quotations.fold(" ".join(actor.names()))))
    known = {word for word in known if len(word) > MIN_NAME_LETTERS}
    if _is_somebody_else(words, known):
        return False
    named = set(re.findall(r"\w+", quotations.fold(words)))
    offices = set(re.findall(r"\w{4,}", quotations.fold(actor.public_role or "")))
    titled = any(word.startswith(_TITLES) for word in named)
    return titled or bool(named & (known | offices))


def _is_somebody_else(words: str, known: Set[str]) -> bool:
    """Tell whether words name a person only to say who another is: "Wenn's brother".

    Args:
        words: The words that a record gives for the person.
        known: The words of the person's names.
    """
    tokens = re.findall(r"[\w-]+(?:['’]s?)?", words)
    names = [quotations.fold(re.sub(r"['’]s?$", "", token)) for token in tokens]
    places = [place for place, name in enumerate(names) if name in known]
    if not places:
        return False
    first, last = places[0], places[-1]
    while first and names[first - 1].startswith(_TITLES):
        first -= 1
    behind = tokens[last + 1 : last + 2]
    own = not behind or behind[0][0].isupper() or names[last + 1].startswith(_TITLES)
    is_possessor = bool(behind) and re.search(r"['’]s?$", tokens[last]) is not None
    return names[max(0, first - 1)] in _AROUND or not own or is_possessor


def _has_initials(words: str, actor: Actor) -> bool:
    """Tell whether words are initials of a body: "MFA" of the Foreign Ministry."""
    initials = _bare(words)
    if not _INITIALS.fullmatch(initials):
        return False
    field = _MINISTRIES.get(initials.upper())
    for name in actor.names():
        capitals = "".join(re.findall(r"\b[A-Z]", name))
        ministry = field and re.search(rf"\b{field}\w* Minist", name)
        if ministry or capitals.startswith(initials.upper()):
            return True
    return False


def _can_name_body(words: str, actor: Actor) -> bool:
    """Tell whether words can stand for a body: its kind, or a part of its name."""
    named = {identifying_words.stem(word) for word in re.findall(r"[\w'’]+", words)}
    known = {
        identifying_words.stem(word)
        for name in actor.names()
        for word in re.split(r"\W+", name)
    }
    begun = {word[:STEM_LETTERS] for word in known if len(word) >= STEM_LETTERS}
    in_arms = actor.kind is ActorKind.ARMED_GROUP and named & _IN_ARMS
    return bool(
        in_arms
        or _has_initials(words, actor)
        or named & (identifying_words.GENERIC | _BODIES)
        or named & known
        or {word[:STEM_LETTERS] for word in named} & begun
    )
