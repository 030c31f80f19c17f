"""The real corpus, and an invented one with every kind of record and hostile text."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source
from generator.text import quotations
from tests import assembled

ROOT = Path(__file__).parents[2]
REAL = Corpus.of(project_loader.load(ROOT))
SITE = "https://briefs.example/lake/"
HASH = quotations.article_hash("An invented article.")
HOSTILE = '=1+1</script><b> | "a" & {b} \\c $d #e _f_ ~g ^h %i Ж'
"""Text that is special to spreadsheets, browsers, TeX or Markdown."""


def evidence(
    quote: str, source: str = "lake-times", **more: Any
) -> list[dict[str, Any]]:
    """Return evidence with one quotation."""
    return [{"source": source, "quote": quote, **more}]


FIGURES: list[dict[str, Any]] = [
    {
        "id": "killed-exact",
        "measure": "killed",
        "best": 12,
        "as_of": "2031-03-04",
        "place": "harbour",
        "attributed_to": ["lake-ministry"],
        "evidence": evidence("said that 12 had died"),
    },
    {
        "id": "killed-later",
        "measure": "killed",
        "low": 14,
        "high": 20,
        "as_of": "2031-03-06~",
        "place": "harbour",
        "attributed_to": ["lake-ministry"],
        "supersedes": "killed-exact",
        "evidence": evidence("between 14 and 20 dead"),
    },
    {
        "id": "hurt-at-least",
        "measure": "injured",
        "low": 0,
        "qualifier": "at-least",
        "period": "flood",
        "cause": "custody",
        "evidence": evidence("-at least nought hurt", "post")
        + evidence("no more than nought hurt"),
        "note": HOSTILE,
    },
    {
        "id": "marched",
        "measure": "demonstrating",
        "words": "hundreds",
        "attributed_to": [{"unnamed": "+two at the lake", "of": "lake-ministry"}],
        "said_to_be_by": ["far-union"],
        "reply": ["union-denies"],
        "evidence": evidence("hundreds were marching there"),
    },
    {
        "id": "lost",
        "measure": "missing",
        "words": "several",
        "period": "2031-03-05",
        "evidence": evidence("several are still lost"),
    },
]
RESPONSES: list[dict[str, Any]] = [
    {
        "id": f"union-{kind}-{status}",
        "by": ["far-union"],
        "through": [{"unnamed": "an envoy; a clerk", "of": "far-union"}],
        "to": ["lake-ministry"],
        "type": kind,
        "status": status,
        "date": "2031-03-05",
        "text": f"The union: {kind}, {status}.",
        "evidence": evidence("the union made it known"),
    }
    for kind, status in [
        ("recognise", "withheld"),
        ("sanction", "announced"),
        ("humanitarian-aid", "done"),
        ("evacuate", "done"),
        ("mediate", "refused"),
    ]
]


def lake(**parts: Any) -> Crisis:
    """Return the crisis at the lake, with the given parts replaced."""
    return Crisis.model_validate(
        {
            "format": 1,
            "title": f"Lake & shore {HOSTILE}",
            "countries": ["MLT"],
            "kinds": ["uprising"],
            "covers": "2031-03-01/2031-03-20",
            "reviewed": "2031-04-02",
            "places": [{"id": "harbour", "name": "The harbour"}],
            "bottom_line": [{"text": HOSTILE, "rests_on": ["killed-exact"]}],
            "figures": FIGURES,
            "not_stated": ["detained"],
            "events": [
                {
                    "id": "flood",
                    "text": "The lake rose.",
                    "date": "2031-03-03",
                    "evidence": evidence("as the lake rose"),
                }
            ],
            "positions": [
                {
                    "id": "union-denies",
                    "actor": "far-union",
                    "act": "denies",
                    "text": "The union denies it.",
                    "evidence": evidence("the union said never"),
                }
            ],
            "roles": [
                {
                    "id": "minister",
                    "actor": "lake-ministry",
                    "text": "Ministry of the lake.",
                    "evidence": evidence("the ministry of water"),
                }
            ],
            "responses": RESPONSES,
            "changes": [
                {"date": "2031-04-01", "what": "First publication.", "why": "New."},
                {
                    "date": "2031-04-02",
                    "what": f"A figure was mended. {HOSTILE}",
                    "why": "A digit was wrong.",
                    "record": "killed-exact",
                    "field": "best",
                    "old": "11",
                    "new": "12",
                },
            ],
            **parts,
        }
    )


def corpus(**crises: Crisis) -> Corpus:
    """Return the invented corpus: the lake, a withdrawn crisis and the given crises."""
    withdrawn = {"date": "2031-04-03", "reason": "Its only article was retracted."}
    return Corpus(
        {
            "lake": lake(),
            "moor": lake(title="The moor", was=["heath"], withdrawn=withdrawn),
        }
        | crises,
        {
            "far-union": _actor("Far Union", "international-organisation"),
            "lake-ministry": _actor("@Ministry of the Lake", "state-body"),
        },
        {
            "lake-times": _source(
                "The Lake Times",
                published="2031-03-07",
                retrieved="2031-03-30",
                authors=["Ana {Q} Ñ", HOSTILE],
                url="https://lake.example/a?b=1&c=2",
                archive_url="https://archive.example/1",
                text_sha256=HASH,
                seals=[quotations.seal(HASH, "said that 12 had died")],
            ),
            "post": _source(
                "Post",
                published="2031-03~",
                language="ru",
                extent="beginning",
                retracted={"date": "2031-04-01", "reason": "It was made up."},
            ),
        },
    )


def _actor(name: str, kind: str) -> Actor:
    return Actor.model_validate({"format": 1, "name": name, "kind": kind})


def _source(publisher: str, **fields: Any) -> Source:
    return Source.model_validate(
        {"format": 1, "publisher": publisher, "headline": HOSTILE, **fields}
    )


CORPORA = {"real": REAL, "invented": corpus()}
"""Corpora with which every export is tested."""


@cache
def exported(name: str, site_url: str = "") -> dict[str, str | bytes]:
    """Return every file of a corpus to take away; do not change it."""
    return assembled.data_files(CORPORA[name], site_url)


@cache
def markdown(name: str, site_url: str = "") -> dict[str, str]:
    """Return every crisis as Markdown for machines, by its path; do not change it."""
    static = assembled.site(CORPORA[name], site_url).static
    return {path: text.decode() for path, text in static.items()}
