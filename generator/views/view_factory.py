"""Views of the records of a crisis, each made once from everything published."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from typing import TypeVar

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.figures import figures_by_scope
from generator.corpus.figures.changes_between_days import SAME_TIME
from generator.corpus.figures.figure_bounds import (
    bounds,
    closed_range,
    is_approximate,
)
from generator.corpus.figures.figures_by_scope import Account, Support
from generator.corpus.record_day_and_place import as_of_date
from generator.model.documents import Crisis
from generator.model.parties import Party
from generator.model.records import Figure, Record
from generator.model.vocabulary import Basis
from generator.views.records import evidence, figure_scope
from generator.views.records.figure_views import AccountView, FigureView, ScopeView
from generator.views.records.record_view_factory import (
    RecordViewFactory,
    accounts_by_figure,
)
from generator.views.records.record_views import RecordView, ResponseView
from generator.views.records.site_links import Link

View = TypeVar("View", bound=RecordView)

_AGREEMENT = {
    Support.CORROBORATED: "their counts agree",
    Support.SOURCES_DIFFER: "their counts differ",
    Support.SINGLE_SOURCE: "none of them confirms another",
}
"""Phrases on the agreement of several origins, by support."""
NOT_COMPARABLE = "not comparable"
"""Remark on figures that vary; the reasons follow."""
_NAMED = 4
"""Maximum number of origins that the explanation of support names."""


@dataclass(frozen=True)
class ViewFactory:
    """Makes views, and keeps them: most records stand on four pages or more."""

    corpus: Corpus
    repo_url: str = ""
    """Address of the code host, for links that report an error."""
    _records: dict[tuple[str, str], RecordView] = field(default_factory=dict)
    _accounts: dict[str, tuple[AccountView, ...]] = field(default_factory=dict)
    _responses: dict[str, tuple[ResponseView, ...]] = field(default_factory=dict)

    def actor(self, party: Party, countries: Sequence[str] = ()) -> Link:
        """Return a party as a link to the page of its actor; see `party_link`."""
        return evidence.party_link(party, self.corpus, countries)

    def actors(
        self, parties: Iterable[Party], countries: Sequence[str] = ()
    ) -> tuple[Link, ...]:
        """Return parties as links, each once."""
        return tuple(dict.fromkeys(self.actor(one, countries) for one in parties))

    def crisis(self, crisis_id: str) -> Link:
        """Return a crisis as a link to its page."""
        title = self.corpus.crises[crisis_id].title
        return Link(title, self.address(f"crises/{crisis_id}"))

    def address(self, path: str, anchor: str = "") -> str:
        """Return the address of a page; see `PageAddresses.page`."""
        return self.corpus.addresses.page(path, anchor)

    def record(self, crisis_id: str, record: Record) -> RecordView:
        """Return the view of a record of a crisis, of the kind of the record."""
        key = (crisis_id, record.id)
        if key not in self._records:
            viewer = RecordViewFactory(self.corpus, crisis_id, self.repo_url)
            self._records[key] = viewer.view(record)
        return self._records[key]

    def typed(self, crisis_id: str, record: Record, kind: type[View]) -> View:
        """Return the view of a record whose kind is known."""
        view = self.record(crisis_id, record)
        assert isinstance(view, kind)
        return view

    def accounts(self, crisis_id: str) -> tuple[AccountView, ...]:
        """Return the ledger of a crisis: its figures by scope."""
        if crisis_id not in self._accounts:
            crisis = self.corpus.crises[crisis_id]
            self._accounts[crisis_id] = tuple(
                self._account(crisis_id, crisis, account)
                for account in figures_by_scope.accounts(crisis, self.corpus)
            )
        return self._accounts[crisis_id]

    def responses(self, crisis_id: str) -> tuple[ResponseView, ...]:
        """Return the responses to a crisis, by date."""
        if crisis_id not in self._responses:
            responses = self.corpus.crises[crisis_id].responses
            views = [self.typed(crisis_id, one, ResponseView) for one in responses]
            views.sort(key=lambda view: view.dating.position)
            self._responses[crisis_id] = tuple(views)
        return self._responses[crisis_id]

    def scope(self, crisis_id: str, figure: Figure) -> ScopeView:
        """Return the scope of a figure, and the support for all figures of it."""
        crisis = self.corpus.crises[crisis_id]
        account = accounts_by_figure(crisis, self.corpus)[figure.id]
        return self._scope(crisis_id, crisis, account, (figure,))

    def _account(self, crisis_id: str, crisis: Crisis, account: Account) -> AccountView:
        last = account.figures[-1]
        amount = wording.headline_amount(account.headline)
        scope = self._scope(crisis_id, crisis, account, account.figures)
        return AccountView(
            **{one.name: getattr(scope, one.name) for one in fields(scope)},
            key=account.scope,
            headline=wording.figure_phrase(last, crisis, amount)
            + wording.headline_remark(account.headline),
            amount=amount,
            figures=tuple(
                self.typed(crisis_id, figure, FigureView) for figure in account.figures
            ),
            measure=last.measure.value,
        )

    def _scope(
        self,
        crisis_id: str,
        crisis: Crisis,
        account: Account,
        figures: Sequence[Figure],
    ) -> ScopeView:
        event = wording.period_event(figures[-1], crisis)
        address = self.address(f"crises/{crisis_id}", event.id) if event else ""
        variation = self._variation(account)
        if variation == NOT_COMPARABLE:
            variation += ": sources not independent"
        return ScopeView(
            narrowed=figure_scope.narrowed(figures, crisis),
            event=Link(wording.event_name(event), address) if event else None,
            scope=figure_scope.phrase(figures, crisis),
            support=account.support,
            why=self._why(account, crisis),
            variation=variation,
        )

    def _why(self, account: Account, crisis: Crisis) -> str:
        """Return a sentence that explains how support was worked out."""
        articles = wording.number_with_noun(len(account.articles), "article")
        if not account.origins:
            gives = "gives" if len(account.articles) == 1 else "give"
            if len(set(map(bounds, account.figures))) > 1:
                return f"{articles}, which {gives} different numbers and no source"
            return f"{articles}, which {gives} no source for the number"
        links = (self.actor(one, crisis.countries) for one in account.origins)
        names = list(dict.fromkeys(link.in_sentence for link in links))
        said = f"{articles}, citing {_some(names)}"
        also = "; other figures give no source" if account.unstated else ""
        independent = figures_by_scope.has_independent_origins(account, self.corpus)
        if len(names) > 1 and not independent:
            said += ", which are not independent of each other"
        if variation := self._variation(account):
            reasons = variation.removeprefix(NOT_COMPARABLE).removeprefix(": ")
            return f"{said}; {reasons}" if reasons else said
        if len(names) == 1 or not independent:
            return said + also
        return f"{said}; {_AGREEMENT[account.support]}{also}"

    def _variation(self, account: Account) -> str:
        """Return why the latest figures cannot be compared; nothing where they can."""
        if account.support is not Support.FIGURES_VARY:
            return ""
        latest = account.headline
        days = [as_of_date(figure, self.corpus) for figure in latest]
        reasons = {
            "open-ended numbers": any(
                not (one.words or closed_range(one)) for one in latest
            ),
            "vague words": any(one.words for one in latest),
            "rounded numbers": any(map(is_approximate, latest)),
            "different days": max(days) - min(days) > SAME_TIME,
            "planning figures": any(
                one.basis is Basis.PLANNING_FIGURE for one in latest
            ),
            "no source given": account.unstated,
        }
        given = ", ".join(words for words, holds in reasons.items() if holds)
        why = f": {given}" if given else ""
        return NOT_COMPARABLE + why


def _some(names: Sequence[str]) -> str:
    """Join names; of a long list, the first ones and the number of the others."""
    others = len(names) - _NAMED
    if others < 2:
        return wording.join_words(names)
    return wording.join_words([*names[:_NAMED], f"{others} others"])
