"""What the page of one crisis shows, in the order of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from generator.corpus import figures_by_scope, provenance, quotation_proof, wording
from generator.corpus.corpus import evidence_of
from generator.corpus.figures_by_scope import LedgerEntry
from generator.corpus.quotation_proof import Proof
from generator.model import edtf
from generator.model.documents import Change, Conclusion, Crisis, Withdrawn
from generator.model.records import Party, Position, Role
from generator.views import brief_version, listings, responses, timeline
from generator.views import statement_counts as voices_view
from generator.views.charts import chart as charts
from generator.views.charts.chart import ChartFigure
from generator.views.charts.shapes import Chart
from generator.views.links import Link
from generator.views.listings import Card, SourceLine
from generator.views.records import AccountView, RecordView
from generator.views.responses import Matrix, ResponsesOfActor
from generator.views.statement_counts import Voices
from generator.views.timeline import Day
from generator.views.view_factory import ViewFactory

HEADLINES = 4
"""Headline figures in the head of the page."""
_CHECKED = {
    Proof.RECHECKED: "found again in the articles later",
    Proof.SEALED: "found in the articles by the contributor's tool",
    Proof.NOT_CHECKED: "not checked against the articles",
}


class ConclusionView(NamedTuple):
    """A sentence of the bottom line or an open question."""

    text: str
    rests_on: tuple[RecordView, ...]


class MeasureView(NamedTuple):
    """All figures of one measure, by scope."""

    measure: str
    accounts: tuple[AccountView, ...]
    chart: Chart | None


class RecordsOfActor(NamedTuple):
    """Records of a crisis under the actor that they belong to, by date."""

    actor: Link
    days: tuple[Day[RecordView], ...]


class ChangeView(NamedTuple):
    """An entry of the changelog, with its day in words."""

    day: str
    change: Change


@dataclass(frozen=True, slots=True)
class Head:
    """What a reader in a hurry sees: how bad, who says so, what it rests on."""

    card: Card
    headlines: tuple[AccountView, ...]
    more: int
    """Further scopes that have no headline here."""
    places: tuple[str, ...]
    origins: tuple[Link, ...]
    """Where the information comes from, as far as the sources state it."""
    told_by: tuple[Link, ...]
    """Those of the origins that no source names for the whole of its article."""
    not_stated: tuple[str, ...]
    """Measures that no source gives a figure for."""
    checks: str
    """How many quotations were checked, and how."""
    last_day: str
    """The last day that the sources cover, in words."""
    version: str


@dataclass(frozen=True, slots=True)
class CrisisView:
    """The page of a crisis."""

    name: str
    crisis: Crisis
    head: Head
    conclusions: tuple[ConclusionView, ...]
    measures: tuple[MeasureView, ...]
    timeline: tuple[Day[RecordView], ...]
    kinds: tuple[str, ...]
    """The kinds of record on the timeline."""
    responses: tuple[ResponsesOfActor, ...]
    matrix: Matrix | None
    positions: tuple[RecordsOfActor, ...]
    voices: Voices
    roles: tuple[RecordsOfActor, ...]
    background: tuple[RecordView, ...]
    open_questions: tuple[ConclusionView, ...]
    sources: tuple[SourceLine, ...]
    changes: tuple[ChangeView, ...]
    """The latest first."""
    related: tuple[Link, ...]
    report: str
    """Address of the form that reports an error; empty without a code host."""


@dataclass(frozen=True, slots=True)
class WithdrawnView:
    """The page of a crisis whose briefing was withdrawn."""

    name: str
    crisis: Crisis
    withdrawn: Withdrawn


def view(viewer: ViewFactory, name: str) -> CrisisView | WithdrawnView:
    """Return everything that is published of one crisis."""
    crisis = viewer.corpus.crises[name]
    if crisis.withdrawn:
        return WithdrawnView(name, crisis, crisis.withdrawn)
    records = {one.id: viewer.record(name, one) for _, one in crisis.records()}
    dated = (crisis.events, crisis.figures, crisis.positions, crisis.responses)
    by_actor = responses.by_actor(viewer, name, crisis.responses)
    return CrisisView(
        name,
        crisis,
        _head(viewer, name, crisis),
        _conclusions(crisis.bottom_line, records),
        tuple(_measures(viewer, name, crisis)),
        timeline.days(records[one.id] for part in dated for one in part),
        tuple(k for k, part in zip(timeline.KINDS, dated, strict=True) if part),
        by_actor,
        responses.matrix(by_actor),
        _by_actor(viewer, name, crisis.positions),
        voices_view.voices(viewer, crisis),
        _by_actor(viewer, name, crisis.roles),
        tuple(records[one.id] for one in crisis.background),
        _conclusions(crisis.open_questions, records),
        tuple(
            listings.source(viewer, source)
            for source in viewer.corpus.crisis_sources(crisis)
        ),
        tuple(ChangeView(edtf.to_english(c.date), c) for c in reversed(crisis.changes)),
        tuple(map(viewer.crisis, crisis.related)),
        viewer.report(name),
    )


def _head(viewer: ViewFactory, name: str, crisis: Crisis) -> Head:
    accounts = viewer.accounts(name)
    stated = _origins(viewer, crisis)
    of_sources = {
        origin
        for source in viewer.corpus.crisis_sources(crisis)
        for origin in viewer.corpus.sources[source].origins
    }
    return Head(
        listings.card(viewer, name),
        accounts[:HEADLINES],
        max(0, len(accounts) - HEADLINES),
        tuple(place.name for place in crisis.places),
        viewer.actors(stated),
        viewer.actors(one for one in stated if one not in of_sources),
        tuple(measure.label for measure in crisis.not_stated),
        _checks(viewer, crisis),
        edtf.to_english(edtf.parse(crisis.covers).end.isoformat()),
        brief_version.version(crisis, viewer.corpus),
    )


def _origins(viewer: ViewFactory, crisis: Crisis) -> tuple[Party, ...]:
    sources = viewer.corpus.sources
    found: dict[Party, None] = {}
    for account in figures_by_scope.entries(crisis, viewer.corpus):
        found |= dict.fromkeys(account.origins)
    for evidence in evidence_of(crisis):
        stated = (evidence.origin,) if evidence.origin else ()
        found |= dict.fromkeys(stated or sources[evidence.source].origins)
    return tuple(found)


def _checks(viewer: ViewFactory, crisis: Crisis) -> str:
    proofs = Counter(
        quotation_proof.proof(evidence, viewer.corpus)
        for evidence in evidence_of(crisis)
    )
    parts = [
        f"{proofs[proof]:,} {words}"
        for proof, words in _CHECKED.items()
        if proofs[proof]
    ]
    quotations = wording.number_with_noun(proofs.total(), "quotation")
    return f"{quotations}: {wording.join_words(parts)}"


def _measures(viewer: ViewFactory, name: str, crisis: Crisis) -> Iterator[MeasureView]:
    """Yield accounts by measure; the ledger has them in that order."""
    pairs = zip(
        figures_by_scope.entries(crisis, viewer.corpus),
        viewer.accounts(name),
        strict=True,
    )
    for measure, together in groupby(pairs, key=lambda pair: pair[1].measure):
        of_measure = list(together)
        drawn = [
            one for pair in of_measure for one in _chart_figures(viewer, crisis, *pair)
        ]
        accounts = tuple(account for _, account in of_measure)
        yield MeasureView(measure, accounts, charts.chart(measure, drawn))


def _chart_figures(
    viewer: ViewFactory, crisis: Crisis, account: LedgerEntry, shown: AccountView
) -> Iterator[ChartFigure]:
    """Yield the figures of one scope as a chart draws them."""
    event = shown.event.words if shown.event else ""
    people = wording.figure_phrase(account.figures[0], crisis, " ").strip()
    scope = ", ".join(filter(None, (people, *shown.narrowed, event)))
    for figure in account.figures:
        stated = [
            origin for origin in provenance.origins(figure, viewer.corpus) if origin
        ]
        by = wording.party_names(stated, viewer.corpus) or "who counted is not stated"
        when = wording.record_date(figure, viewer.corpus)[1].removeprefix(
            wording.AS_OF_PREFIX
        )
        yield ChartFigure(figure, scope, by, when)


def _conclusions(
    conclusions: Iterable[Conclusion], records: Mapping[str, RecordView]
) -> tuple[ConclusionView, ...]:
    return tuple(
        ConclusionView(one.text, tuple(records[name] for name in one.rests_on))
        for one in conclusions
    )


def _by_actor(
    viewer: ViewFactory, name: str, records: Iterable[Position | Role]
) -> tuple[RecordsOfActor, ...]:
    found: dict[Link, list[RecordView]] = {}
    for one in records:
        actor = viewer.actor(one.actor)
        found.setdefault(actor, []).append(viewer.record(name, one))
    return tuple(
        RecordsOfActor(actor, timeline.days(views)) for actor, views in found.items()
    )
