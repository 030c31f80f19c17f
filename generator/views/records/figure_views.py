"""Views of figures, and of all figures of one scope."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from generator.corpus.figures.figures_by_scope import Scope, Support
from generator.model.parties import Party, Unnamed
from generator.model.records import Figure
from generator.views.records import figure_scope
from generator.views.records.dating import TimelinePosition
from generator.views.records.record_views import RecordView
from generator.views.records.site_links import Link


class Supersession(NamedTuple):
    """The later figure of the same origin that supersedes a figure."""

    id: str
    text: str
    amount: str
    """Its number alone."""
    when: str
    corrects: bool
    """Whether the later figure is lower, unless people may have come back since."""


@dataclass(frozen=True, kw_only=True)
class FigureView(RecordView):
    """A figure: how many people, of whom, in what state, and by whose word."""

    record: Figure
    amount: str
    """The number as the source gives it, such as `about 80`."""
    place: str
    """Its place, or else that of the event that it counts."""
    narrowed: tuple[str, ...]
    """Cause, place and period that it counts, and its whole, each in words."""
    part: str
    """The whole that it is a part of, such as `part of 355`; empty for a whole."""
    scope: str
    """`narrowed` and the event that it counts in one phrase."""
    basis: str
    """The basis of the number; empty where it is only stated."""
    low_basis: str | None
    """The basis of its least number: source or convention."""
    floor: int | None
    """The conventional minimum of its vague word."""
    origins: tuple[Party, ...]
    """The origins of the number, as far as they are stated."""
    speaker_role: str
    """The role of a person who gives it, such as `interim leader`; else empty."""
    said_to_be_by: tuple[Link, ...]
    """The parties that did it, as the source says."""
    support: Support
    latest: bool
    """Whether it is the latest figure of its origin in its scope."""
    superseded_by: Supersession | None
    later_figure: str | None
    """Id of the figure that stands in its place, where it is not the latest."""

    @property
    def namelessness(self) -> int:
        """0 where its source names who counted, 1 where it describes them, else 2."""
        parties = self.record.attributed_to
        named = any(not isinstance(party, Unnamed) for party in parties)
        return 0 if named else 1 if parties else 2

    @property
    def in_full(self) -> str:
        """The figure with its scope: `74 people killed in Osh region, part of 80`."""
        return figure_scope.with_scope(self.text, self.scope)

    @property
    def qualifiers(self) -> tuple[str, ...]:
        """Remarks printed behind its date by pages, embeds and Markdown.

        A new field that readers should see beside the number is added here.
        """
        return tuple(filter(None, (self.basis,)))

    @property
    def change_label(self) -> str:
        """Words before the later figure, if any: `corrected to` or `superseded by`."""
        corrected = self.superseded_by and self.superseded_by.corrects
        return "corrected to" if corrected else "superseded by"


def _named_and_late(figure: FigureView) -> tuple[int, TimelinePosition]:
    return -figure.namelessness, figure.dating.position


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeView:
    """The scope of a figure, and the support for all figures of it."""

    narrowed: tuple[str, ...]
    """Cause, place, period and whole of the scope, each in words."""
    event: Link | None
    scope: str
    """`narrowed` and the event in one phrase."""
    support: Support
    why: str
    """A sentence on how support was worked out."""
    variation: str
    """Remark that the latest figures cannot be compared, and why; empty where they
    can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView(ScopeView):
    """All figures of one scope, with their headline and support."""

    key: Scope
    headline: str
    amount: str
    """The number of the headline alone."""
    figures: tuple[FigureView, ...]
    measure: str

    @property
    def current(self) -> tuple[FigureView, ...]:
        """The latest figure of each origin: from named sources first, then by date."""
        latest = (one for one in self.figures if one.latest)
        return tuple(sorted(latest, key=_named_and_late, reverse=True))

    def varying(self, total: int, latest: str = "latest") -> str:
        """Return how many figures cannot be compared, and why; nothing where they can.

        Args:
            total: Number of figures that are spoken of, also of other scopes.
            latest: The words for the latest figures of this scope among them.
        """
        shown = len(self.current)
        if not self.variation:
            return ""
        if shown == total:
            return f"{total} figures, {self.variation}"
        return f"{total} figures; the {shown} {latest} are {self.variation}"

    @property
    def earlier(self) -> tuple[FigureView, ...]:
        """Figures that a later one of the same origin replaced."""
        return tuple(one for one in self.figures if not one.latest)

    @property
    def latest_first(self) -> tuple[FigureView, ...]:
        """All figures: those that stand, then those that were replaced."""
        earlier = sorted(self.earlier, key=_named_and_late, reverse=True)
        return (*self.current, *earlier)
