"""What is said beside a number or a date is in the article, or is said to be ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis
from generator.model.records import Figure, Record
from generator.model.vocabulary import Basis, Cause
from generator.rules import Fault, key_paths, rule
from generator.rules.texts import texts
from generator.text import quotations

STEM = 5
"""Letters of a word that a quotation must have: `Dockers` is in `a docker`."""
LEAST = 4
"""Letters that a word of a name has at least to be looked for."""
_NOBODY = frozenset(
    "people persons those that were with from among other members ethnic minority "
    "community communities".split()
)
"""Words in the name of a group that say nothing of it."""
OWN_READING = frozenset({"group", "place", "cause", "basis", "number"})
"""What the note of a figure may call our reading."""
OURS = "our reading"
"""What a note says, with the word for the field, where a field is not quoted."""
SAID_BY: dict[Cause | Basis, str] = {
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
    Basis.ESTIMATE: "estimat believ thought feared likely reckon guess project",
    Basis.CLAIM: "claim say said says alleg assert maintain accus insist",
    Basis.PLANNING_FIGURE: "plan prepar target expect caseload provi assist",
    Basis.EXTRAPOLATION: "extrapolat model survey sample suggest imply implies",
}
"""How the words begin by which a source says so."""


@rule(Crisis, "P708")
def a_figure_says_what_is_quoted(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A figure's group, place, cause and basis are quoted, or its note calls them ours.

    The note then says, such as: The place is our reading. The place of a
    figure may also be that of the event that it counts, and a claim be attributed.

    Why: 83 people are not 83 dockers, nor are they all of one town.
    Wrong: "place: osh" with "quote: 83 people were killed"
    Right: the same with "note: The place is our reading; the article is about Osh."
    """
    for where, figure in key_paths.figures(crisis):
        quotes = quotations.fold(" ".join(one.quote for one in figure.evidence))
        for field, said in _beside(figure, crisis):
            ours = "group" if field == "who" else field
            marked = is_ours(ours, figure.note)
            if figure.evidence and not marked and not _has(quotes, said):
                message = f"'{getattr(figure, field)}' is not in its quotations"
                hint = f"quote words that say so, or note: The {ours} is {OURS}"
                yield Fault((*where, field), message, hint)


def is_ours(field: str, note: str | None) -> bool:
    """Tell whether a note says so: `The place and the cause are our reading`."""
    named = re.findall(rf"\b(the [a-z, ]+) (?:is|are) {OURS}\b", (note or "").lower())
    lists = [set(re.findall(r"\w+", words)) - {"the", "and"} for words in named]
    return any(field in fields <= OWN_READING for fields in lists)


def _beside(figure: Figure, crisis: Crisis) -> Iterator[tuple[str, list[list[str]]]]:
    """Yield each field to be quoted, with lists of which one word each must begin."""
    groups = {group.id: group.name for group in crisis.groups}
    named = {place.id: place.name for place in crisis.places}
    events = {event.id: event for event in crisis.events}
    if figure.who in groups:
        yield "who", _stems(groups[figure.who])
    if figure.place in named:
        event = events.get(figure.period)
        if not event or event.place != figure.place:
            yield "place", _stems(named[figure.place].partition(",")[0])
    if figure.cause in SAID_BY:
        yield "cause", [SAID_BY[figure.cause].split()]
    attributed = figure.basis is Basis.CLAIM and figure.attributed_to
    if figure.basis in SAID_BY and not attributed:
        yield "basis", [SAID_BY[figure.basis].split()]


def _stems(name: str) -> list[list[str]]:
    words = re.findall(r"\w+", quotations.fold(name))
    long = [word for word in words if len(word) >= LEAST and word not in _NOBODY]
    return [[word[:STEM]] for word in long or words]


def _has(quotes: str, said: Iterable[Iterable[str]]) -> bool:
    """Tell whether a word of each list begins a word of the quotations."""
    return all(
        any(re.search(rf"\b{re.escape(stem)}", quotes) for stem in stems)
        for stems in said
    )


@rule(Crisis, "P718")
def words_in_quotation_marks_are_sealed(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """What a text of ours puts in quotation marks is in the articles that it rests on.

    Also "last Wednesday" in `date_basis`, which is sealed for that.

    Why: Quotation marks say that a source has these words.
    Wrong: "date_basis: "Last Friday" in the article" where it says "on Thursday"
    Right: its own words, then "briefs seal", or a sentence without quotation marks
    """
    for where, words, based in texts(crisis):
        if based is None or where[-1] not in ("text", "note", "date_basis"):
            continue
        for quoted in quotations.quoted(words):
            if not _is_anywhere(quoted, based, corpus):
                message = f"'{quoted}' is sealed in none of its sources"
                yield Fault(where, message, "run briefs seal, or leave the marks out")


def _is_anywhere(words: str, based: Iterable[Record], corpus: Corpus) -> bool:
    """Tell whether words stand in a quotation, or are sealed in one of its articles."""
    for record in based:
        for evidence in record.evidence:
            if quotations.contains((quotations.fold(evidence.quote),), words):
                return True
            source = corpus.sources.get(evidence.source)
            hashed = source.text_sha256 if source else None
            if source and hashed and quotations.seal(hashed, words) in source.seals:
                return True
    return False
