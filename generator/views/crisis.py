"""What the page of one crisis is given, in the order of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from generator.corpus import ledger, provenance, wording
from generator.corpus.corpus import evidence_of
from generator.corpus.ledger import Account, Proof
from generator.model import edtf
from generator.model.records import Conclusion, Crisis, Party
from generator.views import listings, timeline, versions, voices
from generator.views import responses as answers
from generator.views.charts import chart as charts
from generator.views.charts.chart import Entry
from generator.views.charts.shapes import Chart
from generator.views.records import Day, Link, Shown, ShownAccount
from generator.views.viewer import Viewer

HEADLINES = 4
"""Headline figures in the head of the page."""
_CHECKED = {
    Proof.RECHECKED: "found again in the articles later",
    Proof.SEALED: "found in the articles by the contributor's tool",
    Proof.NOT_CHECKED: "not checked against the articles",
}


class Counted(NamedTuple):
    """All figures of one measure, by scope."""

    measure: str
    accounts: tuple[ShownAccount, ...]
    chart: Chart | None


class Group(NamedTuple):
    """Records of a crisis under the actor that they belong to, by date."""

    actor: Link
    days: tuple[Day, ...]


def briefing(viewer: Viewer, name: str, crisis: Crisis) -> dict[str, Any]:
    """Return everything that is published of one crisis."""
    shown = {
        record.id: viewer.record(name, crisis, record) for _, record in crisis.records()
    }
    dated = (crisis.events, crisis.figures, crisis.positions, crisis.responses)
    responses = answers.groups(viewer, crisis.responses, shown)
    return {
        **head(viewer, name, crisis),
        "conclusions": _conclusions(crisis.bottom_line, shown),
        "counted": _counted(viewer, name, crisis),
        "responses": responses,
        "matrix": answers.matrix(responses),
        "timeline": timeline.days(shown[one.id] for part in dated for one in part),
        "kinds": [
            kind for kind, part in zip(timeline.KINDS, dated, strict=True) if part
        ],
        "positions": _grouped(
            viewer, [(one.actor, shown[one.id]) for one in crisis.positions]
        ),
        "heard": voices.heard(viewer, crisis),
        "roles": _grouped(viewer, [(one.actor, shown[one.id]) for one in crisis.roles]),
        "background": [shown[record.id] for record in crisis.background],
        "open_questions": _conclusions(crisis.open_questions, shown),
        "sources": [
            listings.source(viewer, source)
            for source in viewer.corpus.crisis_sources(crisis)
        ],
        "related": [
            Link(viewer.corpus.crises[other].title, f"crises/{other}/")
            for other in crisis.related
        ],
        "changes": [
            (edtf.words(change.date), change) for change in reversed(crisis.changes)
        ],
        "report": viewer.report(name),
    }


def head(viewer: Viewer, name: str, crisis: Crisis) -> dict[str, Any]:
    """Return what a reader in a hurry sees: how bad, who says so, on what it rests."""
    accounts = viewer.accounts(name, crisis)
    stated = origins(viewer, crisis)
    of_sources = {
        origin
        for source in viewer.corpus.crisis_sources(crisis)
        for origin in viewer.corpus.sources[source].origins
    }
    return {
        "card": listings.card(viewer, name),
        "headlines": accounts[:HEADLINES],
        "more": max(0, len(accounts) - HEADLINES),
        "places": [place.name for place in crisis.places],
        "origins": viewer.actors(stated),
        "told_by": viewer.actors(one for one in stated if one not in of_sources),
        "not_stated": [measure.label for measure in crisis.not_stated],
        "checks": checks(viewer, crisis),
        "last_day": edtf.words(edtf.span(crisis.covers).end.isoformat()),
        "version": versions.version(crisis, viewer.corpus),
    }


def origins(viewer: Viewer, crisis: Crisis) -> tuple[Party, ...]:
    """Return where the information comes from, as far as the sources state it."""
    sources = viewer.corpus.sources
    found: dict[Party, None] = {}
    for account in ledger.accounts(crisis, viewer.corpus):
        found |= dict.fromkeys(account.origins)
    for evidence in evidence_of(crisis):
        stated = (evidence.origin,) if evidence.origin else ()
        found |= dict.fromkeys(stated or sources[evidence.source].origins)
    return tuple(found)


def checks(viewer: Viewer, crisis: Crisis) -> str:
    """Say how many quotations were checked, and how."""
    proofs = Counter(
        ledger.proof(evidence, viewer.corpus) for evidence in evidence_of(crisis)
    )
    parts = [
        f"{proofs[proof]:,} {words}"
        for proof, words in _CHECKED.items()
        if proofs[proof]
    ]
    quotations = wording.counted(proofs.total(), "quotation")
    return f"{quotations}: {wording.joined(parts)}"


def _counted(viewer: Viewer, name: str, crisis: Crisis) -> list[Counted]:
    """Return accounts by measure; they come in its order."""
    pairs = zip(
        ledger.accounts(crisis, viewer.corpus),
        viewer.accounts(name, crisis),
        strict=True,
    )
    found = []
    for measure, together in groupby(pairs, key=lambda pair: pair[1].measure):
        of_measure = list(together)
        entries = [
            entry for pair in of_measure for entry in _entries(viewer, crisis, *pair)
        ]
        shown = tuple(account for _, account in of_measure)
        found.append(Counted(measure, shown, charts.chart(measure, entries)))
    return found


def _entries(
    viewer: Viewer, crisis: Crisis, account: Account, shown: ShownAccount
) -> Iterator[Entry]:
    """Yield the figures of one scope as a chart draws them."""
    event = shown.event.words if shown.event else ""
    people = wording.counted_people(account.figures[0], crisis, " ").strip()
    scope = ", ".join(filter(None, (people, *shown.scope, event)))
    for figure in account.figures:
        stated = [
            origin for origin in provenance.origins(figure, viewer.corpus) if origin
        ]
        by = wording.parties(stated, viewer.corpus) or "who counted is not stated"
        when = wording.when(figure, viewer.corpus)[1].removeprefix(wording.AS_OF)
        yield Entry(figure, scope, by, when)


def _conclusions(
    conclusions: Iterable[Conclusion], shown: Mapping[str, Shown]
) -> list[tuple[str, list[Shown]]]:
    return [
        (conclusion.text, [shown[name] for name in conclusion.rests_on])
        for conclusion in conclusions
    ]


def _grouped(viewer: Viewer, pairs: Iterable[tuple[Party, Shown]]) -> list[Group]:
    groups: dict[Link, list[Shown]] = {}
    for party, record in pairs:
        groups.setdefault(viewer.actor(party), []).append(record)
    return [Group(actor, timeline.days(records)) for actor, records in groups.items()]
