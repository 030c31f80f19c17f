"""Check the context of a figure's number: group, place, cause and basis."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import unread_languages
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.model.vocabulary import ActorKind, Basis, Cause
from generator.rules.figures import matching_readings, nearby_places, our_reading_notes
from generator.rules.framework import Fault, rule, traversal
from generator.text import quotations
from generator.text.nearby import stated_bases
from generator.text.regex import Regex

COMMUNITY = Regex(
    r"\b(ethnic|minority|communit|tribe|clan|faith|believers|speakers)", re.IGNORECASE
)
"""A word in the name of a group that marks it as a community."""
STEM_LENGTH = 5
"""Number of letters of a name's word that a quotation must have: `Uzbek` for
`Uzbeks`."""
MIN_WORD_LENGTH = 4
"""Letters that a word in a name must have to be looked for, unless none has."""
_GENERIC_WORDS = frozenset(
    "people persons those that were with from among other members ethnic minority "
    "community communities".split()
)
"""Words in names of groups that do not distinguish one group from another."""
_PLACE_KINDS = frozenset(
    "area autonomous camp canton city coast commune county department district "
    "division emirate governorate government island islands kebele krai local "
    "mountain mountains municipality neighborhood neighbourhood north northern oblast "
    "okrug parish peninsula prefecture province raion rayon region regency river "
    "south southern square state strip subdistrict suburb territory town township "
    "valley village voivodeship ward woreda zone east eastern west western "
    "central".split()
)
"""Words in names of places for which the rest of the name may stand: `Gaza Strip`."""
INDICATORS: dict[Cause | Basis, str] = {
    Cause.DIRECT: (
        "shot shoot gunfire fire shell bomb blast explo attack clash fight violen "
        "bloodshed massacre stab beat grenade missile strike raid"
    ),
    Cause.CUSTODY: "custod detention detain prison jail cell captiv interrogat arrest",
    Cause.LACK_OF_CARE: "lack without denied refus untreat hospital medic doctor care",
    Cause.INDIRECT: (
        "hunger starv famine cold froze disease illness cholera exposure thirst"
    ),
    Basis.COUNT: (
        "count confirm regist record verif identif document tally tallied list bodies"
    ),
    Basis.CONFIRMED: "confirm verif establish identif bodies",
    Basis.PROBABLE: "probab likely suspect",
    Basis.PRESUMED: "presum",
    Basis.FEARED: "fear",
    Basis.ESTIMATE: "estimat believ thought feared likely reckon guess project",
    Basis.CLAIM: "claim say said says alleg assert maintain accus insist",
    Basis.PLANNING_FIGURE: "plan prepar target expect caseload provi assist",
    Basis.EXTRAPOLATION: "extrapolat model survey sample suggest imply implies",
}
"""Beginnings of words by which a source states a cause or a basis."""

_BODY_NAME = Regex(r"(?<=\s)[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)+")
_BODIES = (
    *(ActorKind.COMPANY, ActorKind.MEDIA, ActorKind.STATE_BODY),
    ActorKind.INTERNATIONAL_ORGANISATION,
)
"""Kinds of actors for whom people work."""
_COMMUNITY_HINT = (
    "quote the words that count this people or community, or name the group without "
    "it; if it is a company, news outlet or state body, register it (briefs new-actor)"
)
_THINGS = (
    r"(?:\w+ )?(?:quarters?|districts?|schools?|languages?|streets?|markets?|provinces?"
    r"|regions?|borders?|hospitals?|churchs?|churches|mosques?|valleys?|towns?|villages?"
    r"|bridges?|squares?|neighbou?rhoods?|areas?|houses?|homes?|shops?|radio|cemetery)"
)
"""Places and things that are named after a community."""


@rule("A607", Crisis, compares_records=True)
def communities_are_counted_by_source(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A people, faith or community may be counted only where the quotation counts it.

    A company, news outlet or state body that has a file is no community.

    Why: A number inferred from names or places would be ours, and would do harm.
    Wrong: "who: hill-people" with "quote: 40 people were killed in the hills"
    Right: "who: unspecified" with that quotation
    """
    groups = {group.id: group.name for group in crisis.groups}
    for where, figure in traversal.figures(crisis):
        group = groups.get(figure.who, "")
        stems = _community_stems(group, corpus) | _proper_stems(group, figure)
        quoted = quotations.fold(" ".join(one.quote for one in figure.evidence))
        if stems and not any(_is_counted(stem, quoted) for stem in stems):
            message = f"its quotation does not count '{group}'"
            yield Fault((*where, "who"), message, _COMMUNITY_HINT)


def _is_counted(stem: str, quoted: str) -> bool:
    """Tell whether a stem stands for people, and not for a place or thing of theirs."""
    found = re.findall(rf"\b{re.escape(stem)}\w*(?:\s+({_THINGS})\b)?", quoted)
    return stem in quoted and ("" in found or not found)


def _proper_stems(group: str, figure: Figure) -> set[str]:
    """Return the stem of a group's first word, if a quotation has it as a name."""
    first = group.split()[0] if group else ""
    name = re.compile(rf"\S \b{re.escape(first)}") if first[:1].isupper() else None
    if name and any(name.search(one.quote) for one in figure.evidence):
        return {quotations.fold(first)[:STEM_LENGTH]}
    return set()


def _is_body(name: str, corpus: Corpus) -> bool:
    """Tell whether a name is that of registered bodies whose staff are no community."""
    kinds = [corpus.actors[one].kind for one in corpus.named(name)]
    return bool(kinds) and all(kind in _BODIES for kind in kinds)


def _community_stems(group: str, corpus: Corpus) -> set[str]:
    """Return the stems of words that name a community in the name of a group.

    Those are capitalized words. The first word may be capitalized in any name, so it
    counts only if the corpus knows a community of that name or `COMMUNITY` matches.
    """
    first, *rest = _BODY_NAME.sub(
        lambda name: " " if _is_body(name[0], corpus) else name[0], group
    ).split() or [""]
    names = {*rest, first} if COMMUNITY.search(group) else {*rest}
    return {
        quotations.fold(word)[:STEM_LENGTH]
        for word in (first, *rest)
        if word[:1].isupper() and (word in names or word in corpus.communities_by_word)
    }


_UNTOLD = Regex(
    r" \((?P<abroad>across the border|abroad)?(?:nationwide|unspecified"
    r"|(?:the )?(?:whole|entire) country|(?:no|exact) (?:city|location|place|town"
    r"|village) (?:not )?(?:given|known|named|stated|specified))?\)"
)
"""Words of our own behind a place's name that narrow it to no other place."""


@rule("P708", Crisis, compares_sources=True, compares_records=True)
def figure_context_is_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A figure's group, place, cause and basis must be quoted, or noted as ours.

    Such a note says: The place is our reading. The place of a figure may also be that
    of the event that it counts. An alias of a place is enough, also in the name of a
    group, as is the distinctive part of the place's name, without what stands in
    brackets. A claim may be attributed instead. The cause must be in the quotation that
    has the number.

    Why: 83 people are not 83 dockers, nor are they all from one town.
    Wrong: "place: osh" with "quote: 83 people were killed"
    Right: the same with "note: The place is our reading; the article is about Osh."
    """
    for where, figure in traversal.figures(crisis):
        quoted = quotations.fold(" ".join(one.quote for one in figure.evidence))
        counting = matching_readings.matching_evidence(figure, corpus)
        counted = quotations.fold(" ".join(one.quote for one in counting)) or quoted
        for field, name, readings in _required_words(figure, crisis, corpus):
            quotes = counted if field == "cause" else quoted
            if field == "basis":
                quotes = quotations.fold(_on_basis(figure, corpus))
            label = "group" if field == "who" else field
            declared = our_reading_notes.is_declared(label, figure.note)
            stated = _has_any(readings, quotes)
            if not figure.evidence or declared:
                continue
            names = partial(_has_any, readings)
            if stated and field == "place":
                yield from nearby_places.of_something_else(where, figure, names, corpus)
            if not stated:
                hint = our_reading_notes.declaration(label)
                if unread := unread_languages(figure, corpus):
                    said = wording.join_words([f"'{one}'" for one in unread])
                    message = f"no tool can find '{name}' in quotations in {said}"
                else:
                    lacking = _lacking(name, quotes)
                    message = f"'{name}' is not in its quotations{lacking}"
                    hint = f"quote words that say so, or {hint}"
                yield Fault((*where, field), message, hint)


def _on_basis(figure: Figure, corpus: Corpus) -> str:
    """Return the words of quotations that may tell on what a figure's number rests."""
    return " ".join(
        stated_bases.without_others(evidence.quote, count) if count else evidence.quote
        for evidence in figure.evidence
        for count in matching_readings.matching_in(evidence, figure, corpus) or (None,)
    )


def _lacking(name: str, quotes: str) -> str:
    """Return which words of a name its quotations lack, if they have others."""
    words = [
        word
        for word in re.findall(r"\w{4,}", name.partition(",")[0])
        if word.lower() not in _GENERIC_WORDS | _PLACE_KINDS
    ]
    lacking = [
        f"'{word}'"
        for word in words
        if quotations.fold(word)[:STEM_LENGTH] not in quotes
    ]
    some = 0 < len(lacking) < len(words)
    return f"; they lack {wording.join_words(lacking)}" if some else ""


def _required_words(
    figure: Figure, crisis: Crisis, corpus: Corpus
) -> Iterator[tuple[str, str, list[list[list[str]]]]]:
    """Yield field, value in words, and the wordings of which one must be quoted.

    Each wording is a list of words, and each word a list of stems that may stand for
    it.
    """
    groups = {group.id: group.name for group in crisis.groups}
    places = {place.id: place for place in crisis.places}
    events = {event.id: event for event in crisis.events}
    if figure.who in groups:
        name = groups[figure.who]
        called = [name, *_with_aliases(name, crisis)]
        yield "who", name, [_stems(one, _GENERIC_WORDS) for one in called]
    if place := places.get(figure.place or ""):
        event = events.get(figure.period)
        if not event or event.place != figure.place:
            own = _without_remark(place.name, crisis, corpus)
            names = (own.partition(",")[0], *place.aliases)
            yield "place", place.name, [_stems(name, _PLACE_KINDS) for name in names]
    if figure.cause in INDICATORS:
        yield "cause", figure.cause, [[INDICATORS[figure.cause].split()]]
    attributed = figure.basis is Basis.CLAIM and figure.attributed_to
    read = {one.basis for one in matching_readings.matching(figure, corpus)}
    if figure.basis in INDICATORS and not attributed and figure.basis not in read:
        yield "basis", figure.basis, [[INDICATORS[figure.basis].split()]]


def _without_remark(name: str, crisis: Crisis, corpus: Corpus) -> str:
    """Return the name of a place without our remark: "Merrow (across the border)".

    Only a state that the title of the brief does not name lies across a border.
    """
    remark = _UNTOLD.search(name)
    if remark is None:
        return name
    own = name[: remark.start()]
    states = (corpus.actors[one].kind is ActorKind.STATE for one in corpus.named(own))
    if remark["abroad"] and (own in crisis.title or not any(states)):
        return name
    return own


def _with_aliases(group: str, crisis: Crisis) -> Iterator[str]:
    """Yield the name of a group of a place with the aliases of that place."""
    for place in crisis.places:
        before, name, after = group.partition(place.name)
        yield from (f"{before}{alias}{after}" for alias in place.aliases if name)


def _stems(name: str, generic: frozenset[str]) -> list[list[str]]:
    """Return the stem of each word that distinguishes a name, or else of each word."""
    words = re.findall(r"\w+", quotations.fold(name))
    distinctive = [
        word for word in words if len(word) >= MIN_WORD_LENGTH and word not in generic
    ]
    return [[word[:STEM_LENGTH]] for word in distinctive or words]


def _has_any(readings: Iterable[Iterable[Iterable[str]]], quotes: str) -> bool:
    """Tell whether quotations, folded, have one of several wordings."""
    return any(_contains_all(quotes, stems) for stems in readings)


def _contains_all(quotes: str, stems: Iterable[Iterable[str]]) -> bool:
    """Tell whether, for each list, one of its stems begins a word of the quotations."""
    return all(
        any(
            stem in quotes and re.search(rf"\b{re.escape(stem)}", quotes)
            for stem in alternatives
        )
        for alternatives in stems
    )
