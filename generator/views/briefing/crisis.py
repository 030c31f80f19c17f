"""The view of the page of one crisis, in the order of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.corpus import verification, wording
from generator.corpus.figures.figures_by_scope import Support
from generator.corpus.verification import Proof
from generator.model import edtf
from generator.model.documents import Change, Crisis
from generator.model.records import Conclusion
from generator.model.sources import Withdrawn
from generator.views import brief_version, listings, timeline
from generator.views.briefing import (
    figures_by_measure,
    key_actors,
    positions,
    responses,
    statement_counts,
)
from generator.views.briefing.figures_by_measure import MeasureView
from generator.views.briefing.key_actors import Side
from generator.views.briefing.positions import PartyPositions
from generator.views.briefing.responses import Matrix, ResponsesOfActor
from generator.views.briefing.statement_counts import Voices
from generator.views.charts import locator_map
from generator.views.charts.date_strip import DateStrip, date_strip
from generator.views.charts.locator_map import Places
from generator.views.key_figures import ON_PAGE, KeyFigure, agreement, key_figures
from generator.views.listings import Card, SourceLine
from generator.views.records.record_views import RecordView
from generator.views.records.site_links import Link, report_address
from generator.views.timeline import Day
from generator.views.view_factory import ViewFactory

MAX_KEY_RECORDS = 12
"""Entries that the timeline shows at once."""
_CHECKED = {
    Proof.RECHECKED: "found again in the articles later",
    Proof.SEALED: "matched to the article text by the contributor's software",
    Proof.NOT_CHECKED: "not checked against the articles",
}


class ConclusionView(NamedTuple):
    """A sentence of the bottom line or an open question."""

    text: str
    rests_on: tuple[RecordView, ...]


class ChangeView(NamedTuple):
    """An entry of the changelog, with its day in words."""

    day: str
    change: Change


@dataclass(frozen=True, slots=True)
class Head:
    """The summary for a reader in a hurry: what happened, how bad, and who says so."""

    card: Card
    figures: tuple[KeyFigure, ...]
    agreement: str
    """Agreement of sources on the gravest of these figures; empty without figures."""
    more: int
    """Number of further figures."""
    reported: str
    """When its sources were published, in words; empty where no date is known."""
    not_stated: tuple[str, ...]
    """Measures for which no source gives a figure."""
    checks: str
    """A sentence on how many quotations were checked, and how."""
    strip: DateStrip | None
    """The dated events on a line of days."""
    naming_origins: int
    """Sources that name where their information comes from."""
    version: str


@dataclass(frozen=True, slots=True)
class CrisisView:
    """The page of a crisis."""

    name: str
    crisis: Crisis
    head: Head
    conclusions: tuple[ConclusionView, ...]
    measures: tuple[MeasureView, ...]
    explained: tuple[Support, ...]
    """The kinds of support of its figures that have to be explained beside them."""
    sides: tuple[Side, ...]
    responses: tuple[ResponsesOfActor, ...]
    unfolded_responses: int
    """Number of groups of responses that are shown at once."""
    matrix: Matrix | None
    timeline: tuple[Day[RecordView], ...]
    key_records: frozenset[str]
    """Ids of the turning points, on which the bottom line rests, and of some events."""
    positions: tuple[PartyPositions, ...]
    voices: Voices
    background: tuple[RecordView, ...]
    places: Places
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
    """Return the view of everything published about one crisis."""
    crisis = viewer.corpus.crises[name]
    if crisis.withdrawn:
        return WithdrawnView(name, crisis, crisis.withdrawn)
    records = {one.id: viewer.record(name, one) for _, one in crisis.records()}
    dated = (crisis.events, crisis.figures, crisis.positions, crisis.responses)
    by_actor = responses.by_actor(viewer, name, crisis.responses)
    voices = statement_counts.voices(viewer, crisis)
    by_party = positions.by_party(viewer, name, crisis, voices)
    found = {account.support for account in viewer.accounts(name)}
    return CrisisView(
        name=name,
        crisis=crisis,
        head=_head(viewer, name, crisis),
        conclusions=_conclusions(crisis.bottom_line, records),
        measures=figures_by_measure.measures(viewer, name, crisis),
        explained=tuple(one for one in Support if one in found and one.meaning),
        sides=key_actors.by_side(viewer, name, crisis, by_party, by_actor),
        responses=by_actor,
        unfolded_responses=responses.unfolded(by_actor),
        matrix=responses.matrix(by_actor),
        timeline=timeline.days(records[one.id] for part in dated for one in part),
        key_records=_key_records(crisis),
        positions=by_party,
        voices=voices,
        background=tuple(records[one.id] for one in crisis.background),
        places=locator_map.places(crisis),
        open_questions=_conclusions(crisis.open_questions, records),
        sources=tuple(
            listings.source(viewer, source)
            for source in viewer.corpus.crisis_sources(crisis)
        ),
        changes=tuple(
            ChangeView(edtf.to_english(c.date), c) for c in reversed(crisis.changes)
        ),
        related=tuple(map(viewer.crisis, crisis.related)),
        report=report_address(viewer.repo_url, name),
    )


def _head(viewer: ViewFactory, name: str, crisis: Crisis) -> Head:
    figures = key_figures(viewer, name, ON_PAGE)
    sources = viewer.corpus.crisis_sources(crisis)
    articles = [viewer.corpus.sources[source] for source in sources]
    published = [article.published for article in articles if article.published]
    return Head(
        card=listings.card(viewer, name),
        figures=figures,
        agreement=agreement(figures),
        more=len(crisis.figures) - len(figures),
        reported=_span(published),
        not_stated=tuple(measure.label for measure in crisis.not_stated),
        checks=_checks(viewer, crisis),
        strip=date_strip(
            (one.date for one in crisis.events if one.date), crisis.covers
        ),
        naming_origins=sum(bool(article.origins) for article in articles),
        version=brief_version.version(crisis, viewer.corpus),
    )


def _span(dates: Iterable[str]) -> str:
    """Return the days from the first to the last of some dates, in words.

    Dates without a day are used only if no date has one.
    """
    found = [edtf.parse(one) for one in dates]
    days = [one for one in found if not one.partial] or found
    if not days:
        return ""
    first = min(days, key=lambda one: (one.start, one.approximate))
    last = max(days, key=lambda one: (one.end, not one.approximate))
    ends = ((first.start, first.approximate), (last.end, last.approximate))
    return edtf.to_english(
        "/".join(f"{day.isoformat()}{'~' if about else ''}" for day, about in ends)
    )


def _checks(viewer: ViewFactory, crisis: Crisis) -> str:
    """Return a sentence on how many quotations were checked, and how."""
    proofs = Counter(
        verification.proof(evidence, viewer.corpus) for _, evidence in crisis.evidence()
    )
    total = wording.number_with_noun(proofs.total(), "quotation")
    if len(proofs) == 1:
        every = f"All {total}" if proofs.total() > 1 else total
        return f"{every} {_CHECKED[next(iter(proofs))]}"
    parts = (
        f"{proofs[proof]:,} {words}"
        for proof, words in _CHECKED.items()
        if proofs[proof]
    )
    return f"{total}: {wording.join_words(list(parts))}"


def _key_records(crisis: Crisis) -> frozenset[str]:
    """Return turning points, with all events or without positions, as there is room."""
    turning_points = {name for one in crisis.bottom_line for name in one.rests_on}
    events = {event.id for event in crisis.events}
    if len(turning_points | events) <= MAX_KEY_RECORDS:
        return frozenset(turning_points | events)
    if len(turning_points) <= MAX_KEY_RECORDS:
        return frozenset(turning_points)
    return frozenset(turning_points - {position.id for position in crisis.positions})


def _conclusions(
    conclusions: Iterable[Conclusion], records: Mapping[str, RecordView]
) -> tuple[ConclusionView, ...]:
    return tuple(
        ConclusionView(one.text, tuple(records[name] for name in one.rests_on))
        for one in conclusions
    )
