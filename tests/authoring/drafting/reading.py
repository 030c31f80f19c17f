"""Proposals from sentences about an invented harbour town and those who speak there."""

from __future__ import annotations

from typing import Any

from generator.authoring.drafting import article_proposals
from generator.authoring.drafting.proposal import Article, Proposal
from generator.corpus.corpus import Corpus
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source

ACTORS = {
    "harbour-council": {"name": "Harbour Council", "kind": "government"},
    "salt-union": {"name": "Salt Workers' Union", "kind": "civil-society"},
    "northern-league": {
        "name": "Northern League",
        "kind": "international-organisation",
    },
    "vastland": {"name": "Vastland", "kind": "state"},
    "ines-holm": {"name": "Ines Holm", "kind": "person", "public_role": "governor"},
    "jon-ferr": {
        "name": "Jon Ferr",
        "kind": "person",
        "part_of": "northern-league",
        "public_role": "envoy of the Northern League",
    },
    "hill-rebels": {"name": "Hill Rebels", "kind": "armed-group"},
}
HOME = {"hill-rebels", "harbour-council", "salt-union", "ines-holm"}


def article(text: str, published: str = "2025-05-14") -> Article:
    """Return an article of a text, published on a Wednesday by default."""
    actors = {
        name: Actor.model_validate(
            {"format": 1, "country": "ATA" if name in HOME else None, **fields}
        )
        for name, fields in ACTORS.items()
    }
    source = {"format": 1, "publisher": "P", "headline": "H", "published": published}
    crisis = Crisis.model_validate(
        {
            "format": 1,
            "title": "Selm",
            "countries": ["ATA"],
            "kinds": ["uprising"],
            "covers": "2025",
            "reviewed": "2026-01-01",
            "bottom_line": [{"text": "Unrest.", "rests_on": ["unrest"]}],
        }
    )
    corpus = Corpus({}, actors, {"a": Source.model_validate(source)}, {"a": text})
    return Article("a", crisis, corpus)


def read(text: str, published: str = "2025-05-14") -> list[Proposal]:
    """Return the proposals from a text."""
    return [*article_proposals.proposals(article(text, published))]


def fields(text: str, part: str, *keys: str) -> list[tuple[Any, ...]]:
    """Return the values of some keys of the proposals for one part."""
    return [
        tuple(one.record.get(key) for key in keys)
        for one in read(text)
        if one.part == part
    ]
