"""Views of single records: each fact that is shown is derived here, once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from generator.corpus import crisis_index, record_day_and_place, wording
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.figures import (
    changes_between_days,
    figure_origins,
    figures_by_scope,
)
from generator.corpus.figures.figures_by_scope import Account
from generator.corpus.memoized_lookups import shared
from generator.model.documents import Crisis
from generator.model.parties import Party
from generator.model.records import Event, Figure, Position, Record, Response, Role
from generator.model.vocabulary import FLOORS, Act, ActorKind, Basis
from generator.views.records import (
    evidence,
    figure_scope,
    party_wording,
    plover_and_cameo_codes,
)
from generator.views.records.dating import Dating, record_dating
from generator.views.records.evidence import Attribution
from generator.views.records.figure_views import FigureView, Supersession
from generator.views.records.record_views import (
    EventView,
    PositionView,
    RecordView,
    Reply,
    ReplyRecord,
    ResponseView,
    RoleView,
)
from generator.views.records.response_verb_phrases import phrase
from generator.views.records.site_links import Link, report_address


class _Common(TypedDict):
    """The arguments that views of all kinds of record take."""

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
    names_speaker: bool
    report: str


class RecordViewFactory:
    """Makes the views of the records of one crisis."""

    def __init__(self, corpus: Corpus, crisis_id: str, repo_url: str) -> None:
        """Take the id of the crisis, and the address of the code host or nothing."""
        self.corpus = corpus
        self.crisis_id = crisis_id
        self.crisis = corpus.crises[crisis_id]
        self.repo_url = repo_url
        self.names = {
            thing.id: thing.name for thing in (*self.crisis.places, *self.crisis.sides)
        }

    def view(self, record: Record) -> RecordView:
        """Return the view of a record."""
        common = self._common(record)
        match record:
            case Figure():
                return self._figure(record, common)
            case Response():
                return self._response(record, common)
            case Event():
                return EventView(
                    **common,
                    record=record,
                    actors=self._parties(record.actors),
                    place=self.names.get(record.place or "", ""),
                )
            case Role():
                return RoleView(
                    **common,
                    record=record,
                    actor=self._party(record.actor),
                    of=self._parties([record.of] if record.of else []),
                    side=self.names.get(record.side or "", ""),
                    names_body=self._names_body(record),
                )
            case Position():
                return PositionView(
                    **common,
                    record=record,
                    actor=self._party(record.actor),
                    to=self._parties(record.to),
                    act=record.act.label,
                )
        return RecordView(**common, record=record)

    def _common(self, record: Record) -> _Common:
        return {
            "crisis_id": self.crisis_id,
            "crisis": Link(self.crisis.title, self._address()),
            "text": _text(record, self.crisis),
            "dating": record_dating(record, self.crisis, self.corpus),
            "attribution": evidence.attribution(
                record, self.corpus, self.crisis.countries
            ),
            "quotations": tuple(
                evidence.quotation(one, self.corpus) for one in record.evidence
            ),
            "rests_on": self._links(record.rests_on),
            "about": self._parties(getattr(record, "about", ())),
            "accused": self._parties(record.accused),
            "reply": self._reply(record),
            "names_speaker": self._names_speaker(record),
            "report": report_address(self.repo_url, self.crisis_id, record.id),
        }

    def _figure(self, figure: Figure, common: _Common) -> FigureView:
        account = accounts_by_figure(self.crisis, self.corpus)[figure.id]
        later = figures_by_scope.superseding_figure(figure, self.crisis, self.corpus)
        place = record_day_and_place.record_place(figure, self.crisis)
        origins = figure_origins.origins(figure, self.corpus)
        floor = FLOORS.get(figure.words or "")
        stated = figure.low is not None
        low_basis = "source" if stated else "convention" if floor else None
        return FigureView(
            **common,
            record=figure,
            amount=wording.amount(figure),
            place=self.names.get(place.id, "") if place else "",
            narrowed=figure_scope.narrowed([figure], self.crisis),
            part=figure_scope.part(figure, self.crisis),
            scope=figure_scope.phrase([figure], self.crisis),
            basis="" if figure.basis is Basis.STATED else figure.basis.label,
            low_basis=low_basis,
            floor=floor,
            origins=tuple(origin for origin in origins if origin),
            speaker_role=self._speaker_role(figure),
            said_to_be_by=self._parties(figure.said_to_be_by),
            support=account.support,
            latest=figure.id in account.latest,
            superseded_by=self._supersession(figure, later) if later else None,
            later_figure=later.id if later else self._latest(figure, account),
        )

    def _speaker_role(self, figure: Figure) -> str:
        """Return the role of the single person who gives a figure, without details."""
        said_by = [actor_of(party) for party in figure.attributed_to]
        titles = [one.text for one in self.crisis.roles if [one.actor] == said_by]
        kinds = [self.corpus.actors[name].kind for name in said_by if name]
        if not titles or kinds != [ActorKind.PERSON]:
            return ""
        return party_wording.role_within_sentence(titles[0])

    def _latest(self, figure: Figure, account: Account) -> str | None:
        """Return the id of the latest figure of its origin; None if it is that one."""
        if figure.id in account.latest:
            return None
        own = figure_origins.origins(figure, self.corpus)
        quoted = {one.source for one in figure.evidence}
        return next(
            other.id
            for other in account.headline
            for origin in figure_origins.origins(other, self.corpus)
            if origin in own
            and (origin or quoted == {one.source for one in other.evidence})
        )

    def _supersession(self, earlier: Figure, later: Figure) -> Supersession:
        when = wording.record_date(later, self.corpus)[1]
        corrects = changes_between_days.corrects(later, earlier, self.corpus)
        amount, text = wording.amount(later), _text(later, self.crisis)
        return Supersession(later.id, text, amount, when, corrects)

    def _response(self, response: Response, common: _Common) -> ResponseView:
        act, status = response.type, response.status
        return ResponseView(
            **common,
            record=response,
            actors=self._parties(response.by),
            through=self._parties(response.through),
            to=self._parties(response.to),
            type=act,
            status=status,
            deed=phrase(act, status, aimed=bool(response.to)),
            code=plover_and_cameo_codes.code(act, status),
        )

    def _names_body(self, role: Role) -> bool:
        """Tell whether the text of a role names the body or state of the office."""
        body = actor_of(role.of) if role.of else None
        return body is None or party_wording.is_obvious(
            self.corpus.actors[body], role.text, self.crisis.countries
        )

    def _names_speaker(self, record: Record) -> bool:
        """Tell whether the text of a record begins with its speaker."""
        text = str(getattr(record, "text", ""))
        if record.attributed_to:
            parties, speech = record.attributed_to, True
        else:
            parties = (record.actor,) if isinstance(record, Position) else ()
            speech = False
        return party_wording.opens_with_speaker(
            text, parties, self.corpus, speech=speech
        )

    def _reply(self, record: Record) -> Reply | None:
        """Return the replies; None where no accused is named and nobody replied."""
        accused = crisis_index.accused(record)
        named = [party for party in accused if isinstance(party, str)]
        if not (named or record.reply):
            return None
        records = {one.id: one for _, one in self.crisis.records()}
        links = zip(record.reply, self._links(record.reply), strict=True)
        replies = (
            ReplyRecord(to, self._earlier(records[name], record)) for name, to in links
        )
        return Reply(self._parties(named or accused), tuple(replies))

    def _earlier(self, reply: Record, accusation: Record) -> str:
        """Return kind and date of a reply older than the accusation, else nothing."""
        dating, later = (
            record_dating(one, self.crisis, self.corpus) for one in (reply, accusation)
        )
        if dating.position.day >= later.position.day:
            return ""
        denies = isinstance(reply, Position) and reply.act is Act.DENIES
        return f"Earlier {'denial' if denies else 'statement'} ({dating.words})"

    def _party(self, party: Party) -> Link:
        return evidence.party_link(party, self.corpus, self.crisis.countries)

    def _parties(self, parties: Iterable[Party]) -> tuple[Link, ...]:
        return tuple(dict.fromkeys(map(self._party, parties)))

    def _address(self, anchor: str = "") -> str:
        return self.corpus.addresses.page(f"crises/{self.crisis_id}", anchor)

    def _links(self, ids: tuple[str, ...]) -> tuple[Link, ...]:
        """Return records of the crisis as links."""
        if not ids:
            return ()
        records = {record.id: record for _, record in self.crisis.records()}
        return tuple(
            Link(_text(records[name], self.crisis), self._address(name)) for name in ids
        )


@shared
def accounts_by_figure(crisis: Crisis, corpus: Corpus) -> dict[str, Account]:
    """Return the account of each figure, by its id."""
    return {
        figure.id: account
        for account in figures_by_scope.accounts(crisis, corpus)
        for figure in account.figures
    }


def _text(record: Record, crisis: Crisis) -> str:
    """Return a record in a sentence or phrase."""
    if isinstance(record, Figure):
        return wording.figure_phrase(record, crisis)
    return str(getattr(record, "text", record.id))
