"""Names in bylines: people, with the parts of their names, and organisations."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.names.name_particles import PARTICLES
from generator.model.sources import Source
from generator.model.vocabulary import ActorKind

_PERSONAL = re.compile(r"[^\W\d_][\w.'’-]*( [^\W\d_][\w.'’-]*){1,3}")
"""Two to four words that begin with a letter."""
_OF_FAMILIES = PARTICLES - {"ben"}
"""Small words with which a family name may begin; "Ben" is a given name as well."""


class PersonalName(NamedTuple):
    """The name of a person in the order of a bibliography."""

    family: str
    given: str


def organisations(sources: Iterable[Source], corpus: Corpus) -> frozenset[str]:
    """Return the names of organisations that bylines of sources may have.

    They are those of the publishers and of the origins that the sources name, so that
    the page of one source depends on no others.
    """
    found: set[str] = set()
    for source in sources:
        found.add(source.publisher)
        for origin in filter(None, map(actor_of, source.origins)):
            actor = corpus.actors[origin]
            if actor.kind is not ActorKind.PERSON:
                found.update(actor.names())
    return frozenset(found)


def personal_name(byline: str, known: frozenset[str]) -> PersonalName | None:
    """Return the parts of a person's name; None for any other byline.

    The family name is the last word with the particles before it, which is right for
    most names that news prints in Latin script.

    Args:
        byline: The byline, verbatim.
        known: Names of organisations.
    """
    if byline in known or not _PERSONAL.fullmatch(byline):
        return None
    words = byline.split()
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _OF_FAMILIES:
        start -= 1
    return PersonalName(" ".join(words[start:]), " ".join(words[:start]))
