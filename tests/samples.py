"""An invented crisis, with as many records as a test needs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.corpus.corpus import Corpus
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source

TEMPLATES = Path(__file__).parents[1] / "site-templates/markdown"
QUOTE = "the harbour was closed that day"


def evidence(source: str = "harbour-post") -> list[dict[str, str]]:
    """Return evidence with one quotation from a source."""
    return [{"source": source, "quote": QUOTE}]


def crisis(**parts: Any) -> Crisis:
    """Return a crisis on an invented island, with the given parts replaced or added."""
    text = "The harbour of Ostrava Bay was closed."
    event = {"id": "harbour-closed", "text": text, "date": "2031-05-02"}
    return Crisis.model_validate(
        {
            "format": 1,
            "title": "Ostrava Bay, May 2031",
            "countries": ["MLT"],
            "kinds": ["uprising"],
            "covers": "2031-05-01/2031-05-20",
            "reviewed": "2031-06-01",
            "bottom_line": [{"text": text, "rests_on": ["harbour-closed"]}],
            "events": [{**event, "evidence": evidence()}],
            **parts,
        }
    )


def figure(number: int, **fields: Any) -> dict[str, Any]:
    """Return a figure of people killed; `number` is its best count if none is given."""
    amount = {} if {"low", "high", "words"} & set(fields) else {"best": number}
    return {
        "id": f"killed-{number}",
        "measure": "killed",
        "evidence": evidence(),
        **amount,
        **fields,
    }


def position(number: int, actor: Any, **fields: Any) -> dict[str, Any]:
    """Return a position taken by an actor."""
    return {
        "id": f"said-{number}",
        "actor": actor,
        "act": "claims",
        "text": f"It is said for the {number}. time that the harbour is open.",
        "date": f"2031-05-{number % 20 + 1:02}",
        "evidence": evidence(),
        **fields,
    }


def response(number: int, *by: Any, **fields: Any) -> dict[str, Any]:
    """Return a response by actors abroad."""
    return {
        "id": f"done-{number}",
        "by": list(by),
        "type": "statement",
        "status": "done",
        "text": f"A {number}. statement on the harbour is made.",
        "date": f"2031-05-{number % 20 + 1:02}",
        "evidence": evidence(),
        **fields,
    }


ACTORS = {
    "governor": ("Governor of Ostrava Bay", "person"),
    "dockers": ("Dockers of Ostrava Bay", "movement"),
    "northland": ("Northland", "state"),
    "southland": ("Southland", "state"),
    "harbour-news-agency": ("Harbour News Agency", "media"),
}


def corpus(crises: Mapping[str, Crisis] | None = None, **source: Any) -> Corpus:
    """Return the corpus of the island; `source` adds fields to its only article."""
    article = {"publisher": "Harbour Post", "headline": "The harbour", **source}
    return Corpus(
        crises or {"ostrava-bay": crisis()},
        {
            name: Actor.model_validate({"format": 1, "name": title, "kind": kind})
            for name, (title, kind) in ACTORS.items()
        },
        {
            "harbour-post": Source.model_validate(
                {"format": 1, "published": "2031-05-10", **article}
            )
        },
    )
