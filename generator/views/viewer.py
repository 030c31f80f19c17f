"""Views of the records of a crisis, each made once from everything published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypedDict
from urllib.parse import urlencode

from generator.corpus import ledger, provenance, response_wording, wording
from generator.corpus.corpus import Corpus, memoized
from generator.corpus.ledger import Account, Support
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.records import (
    Event,
    Figure,
    Party,
    Position,
    Record,
    Response,
    Role,
)
from generator.model.vocabulary import FLOORS, Basis
from generator.views import event_codes, evidence
from generator.views.links import Link
from generator.views.records import (
    AccountView,
    Attribution,
    Dating,
    EventView,
    FigureView,
    PositionView,
    RecordView,
    Reply,
    ResponseView,
    RoleView,
    Supersession,
)

_AGREEMENT = {
    Support.CORROBORATED: "their counts agree",
    Support.SOURCES_DIFFER: "their counts differ",
    Support.SINGLE_SOURCE: "their counts neither agree nor differ",
}
"""What support says of several origins."""


@dataclass(frozen=True)
class Viewer:
    """Makes views, and keeps them: most records stand on four pages or more."""

    corpus: Corpus
    repo_url: str = ""
    """Address of the code host, for links that report an error."""
    _records: dict[tuple[str, str], RecordView] = field(default_factory=dict)
    _accounts: dict[str, tuple[AccountView, ...]] = field(default_factory=dict)

    def actor(self, party: Party) -> Link:
        """Return a party as a link to the page of its actor."""
        return evidence.party_link(party, self.corpus)

    def actors(self, parties: Iterable[Party]) -> tuple[Link, ...]:
        """Return parties as links, each once."""
        return tuple(dict.fromkeys(map(self.actor, parties)))

    def crisis(self, crisis_id: str) -> Link:
        """Return a crisis as a link to its page."""
        return Link(self.corpus.crises[crisis_id].title, f"crises/{crisis_id}/")

    def record(self, crisis_id: str, record: Record) -> RecordView:
        """Return the view of a record of a crisis, of the kind of the record."""
        key = (crisis_id, record.id)
        if key not in self._records:
            self._records[key] = _RecordViewer(self, crisis_id).view(record)
        return self._records[key]

    def figure(self, crisis_id: str, figure: Figure) -> FigureView:
        """Return the view of a figure."""
        view = self.record(crisis_id, figure)
        assert isinstance(view, FigureView)
        return view

    def response(self, crisis_id: str, response: Response) -> ResponseView:
        """Return the view of a response."""
        view = self.record(crisis_id, response)
        assert isinstance(view, ResponseView)
        return view

    def accounts(self, crisis_id: str) -> tuple[AccountView, ...]:
        """Return the ledger of a crisis: its figures by scope."""
        if crisis_id not in self._accounts:
            crisis = self.corpus.crises[crisis_id]
            self._accounts[crisis_id] = tuple(
                self._account(crisis_id, crisis, account)
                for account in ledger.accounts(crisis, self.corpus)
            )
        return self._accounts[crisis_id]

    def _account(self, crisis_id: str, crisis: Crisis, account: Account) -> AccountView:
        last = account.figures[-1]
        event = wording.event(last, crisis)
        amount = wording.headline(account.headline)
        return AccountView(
            key=account.scope,
            headline=wording.counted_people(last, crisis, amount),
            amount=amount,
            by=self.actors(account.origins),
            unstated=account.unstated,
            articles=tuple(
                evidence.source_link(name, self.corpus) for name in account.articles
            ),
            narrowed=wording.narrowed(last, crisis),
            event=Link(event.text, f"crises/{crisis_id}/#{event.id}")
            if event
            else None,
            scope=wording.scope(last, crisis),
            support=account.support,
            why=self._why(account),
            figures=tuple(self.figure(crisis_id, figure) for figure in account.figures),
            measure=last.measure.value,
        )

    def _why(self, account: Account) -> str:
        """Explain in a sentence how support was worked out."""
        articles = wording.counted(len(account.articles), "article")
        if not account.origins:
            return f"{articles}; where the number comes from is not stated"
        names = [wording.party(origin, self.corpus) for origin in account.origins]
        origins = wording.counted(len(names), "stated origin")
        also = "; for others it is not stated" if account.unstated else ""
        said = f"{articles}, {origins}: {wording.joined(names)}{also}"
        if len(names) == 1:
            return said
        if not ledger.independent(account, self.corpus):
            return f"{said}; they are not independent of each other"
        return f"{said}; {_AGREEMENT[account.support]}"

    def report(self, crisis_id: str, record: str = "") -> str:
        """Return the address at which an error in a crisis or a record is reported."""
        if not self.repo_url:
            return ""
        where = f"{crisis_id}#{record}" if record else crisis_id
        fields = {
            "template": "error.yml",
            "title": f"Error in {where}",
            "record": where,
        }
        return f"{self.repo_url.rstrip('/')}/issues/new?{urlencode(fields)}"


class _Common(TypedDict):
    """The arguments that views of all kinds of record take."""

    record: Record
    crisis_id: str
    crisis: Link
    text: str
    dating: Dating
    attribution: Attribution
    quotations: tuple[evidence.Quotation, ...]
    rests_on: tuple[Link, ...]
    about: tuple[Link, ...]
    accused: tuple[Link, ...]
    reply: Reply | None
    report: str


class _RecordViewer:
    """Makes the views of the records of one crisis."""

    def __init__(self, viewer: Viewer, crisis_id: str) -> None:
        self.viewer = viewer
        self.corpus = viewer.corpus
        self.crisis_id = crisis_id
        self.crisis = viewer.corpus.crises[crisis_id]
        self.names = {
            thing.id: thing.name for thing in (*self.crisis.places, *self.crisis.sides)
        }

    def view(self, record: Record) -> RecordView:
        """Return the view of a record."""
        common = self._common(record)
        actors = self.viewer.actors
        match record:
            case Figure():
                return self._figure(record, common)
            case Response():
                return self._response(record, common)
            case Event():
                place = self.names.get(record.place or "", "")
                return EventView(**common, actors=actors(record.actors), place=place)
            case Role():
                of = actors([record.of] if record.of else [])
                actor, side = self.viewer.actor(record.actor), record.side or ""
                side = self.names.get(side, "")
                return RoleView(**common, actor=actor, of=of, side=side)
            case Position():
                actor, act = self.viewer.actor(record.actor), record.act.label
                return PositionView(
                    **common, actor=actor, to=actors(record.to), act=act
                )
        return RecordView(**common)

    def _common(self, record: Record) -> _Common:
        return {
            "record": record,
            "crisis_id": self.crisis_id,
            "crisis": self.viewer.crisis(self.crisis_id),
            "text": _text(record, self.crisis),
            "dating": _dating(record, self.corpus),
            "attribution": attribution(record, self.corpus),
            "quotations": tuple(
                evidence.quotation(one, self.corpus) for one in record.evidence
            ),
            "rests_on": self._links(record.rests_on),
            "about": self.viewer.actors(getattr(record, "about", ())),
            "accused": self.viewer.actors(record.accused),
            "reply": self._reply(record),
            "report": self.viewer.report(self.crisis_id, record.id),
        }

    def _figure(self, figure: Figure, common: _Common) -> FigureView:
        account = _account_of(self.crisis, self.corpus)[figure.id]
        later = ledger.successor(figure, self.crisis)
        dated = figure.period != wording.TOTAL and not wording.event(
            figure, self.crisis
        )
        origins = provenance.origins(figure, self.corpus)
        floor = FLOORS.get(figure.words or "")
        stated = figure.low is not None
        low_basis = "source" if stated else "convention" if floor else None
        return FigureView(
            **common,
            figure=figure,
            amount=wording.amount(figure),
            place=self.names.get(figure.place or "", ""),
            scope=wording.scope(figure, self.crisis),
            basis="" if figure.basis is Basis.STATED else figure.basis.label,
            period_iso=edtf.iso_day(figure.period) if dated else None,
            low_basis=low_basis,
            floor=floor,
            origins=tuple(origin for origin in origins if origin),
            said_to_be_by=self.viewer.actors(figure.said_to_be_by),
            support=account.support,
            latest=figure in account.headline,
            superseded_by=self._supersession(later) if later else None,
        )

    def _supersession(self, later: Figure) -> Supersession:
        when = wording.when(later, self.corpus)[1]
        return Supersession(later.id, _text(later, self.crisis), when)

    def _response(self, response: Response, common: _Common) -> ResponseView:
        act, status = response.type, response.status
        alone = response_wording.deed(act, status, aimed=False)
        return ResponseView(
            **common,
            actors=self.viewer.actors(response.by),
            through=self.viewer.actors(response.through),
            to=self.viewer.actors(response.to),
            type=act,
            status=status,
            deed=response_wording.deed(act, status, aimed=bool(response.to)),
            deed_alone=" ".join(alone).strip(),
            code=event_codes.code(act, status),
        )

    def _reply(self, record: Record) -> Reply | None:
        accused = record.accused
        if isinstance(record, Figure):
            accused += record.said_to_be_by
        if not accused:
            return None
        names = wording.parties(accused, self.corpus)
        return Reply(self.viewer.actors(accused), self._links(record.reply), names)

    def _links(self, ids: tuple[str, ...]) -> tuple[Link, ...]:
        """Return records of the crisis as links."""
        if not ids:
            return ()
        records = {record.id: record for _, record in self.crisis.records()}
        return tuple(
            Link(_text(records[name], self.crisis), f"crises/{self.crisis_id}/#{name}")
            for name in ids
        )


@memoized
def _account_of(crisis: Crisis, corpus: Corpus) -> dict[str, Account]:
    """Return the account of each figure, by its id."""
    return {
        figure.id: account
        for account in ledger.accounts(crisis, corpus)
        for figure in account.figures
    }


def _text(record: Record, crisis: Crisis) -> str:
    """Return a record in a sentence or phrase."""
    if isinstance(record, Figure):
        return wording.counted_people(record, crisis)
    return str(getattr(record, "text", record.id))


def _dating(record: Record, corpus: Corpus) -> Dating:
    span, words = wording.when(record, corpus)
    own = wording.own_date(record)
    return Dating(
        words,
        span.start if span else date.max,
        edtf.iso_day(own) if own else None,
        own is not None,
        getattr(record, "date_basis", None) or "",
    )


def attribution(record: Record, corpus: Corpus) -> Attribution:
    """Return who says a record: whom the source names, else the source itself.

    The source's own voice does not tell who counted, and for a figure that is said.
    """
    if record.attributed_to:
        links = [evidence.party_link(party, corpus) for party in record.attributed_to]
        names = wording.parties(record.attributed_to, corpus)
        return Attribution(tuple(dict.fromkeys(links)), names)
    ids = dict.fromkeys(one.source for one in record.evidence)
    cited = "; ".join(wording.cited(corpus.sources[name]) for name in ids)
    if isinstance(record, Figure):
        return Attribution((), f"Who counted is not stated ({cited})")
    return Attribution((), cited or "worked out from other records")
