"""The views of records: words and links worked out from everything published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import quote, urlencode

from generator.corpus import ledger, response_wording, wording
from generator.corpus.corpus import Corpus, once
from generator.corpus.index import actor_of
from generator.corpus.ledger import Account, Proof, Support
from generator.model import edtf
from generator.model.records import (
    Crisis,
    Evidence,
    Figure,
    Party,
    Position,
    Record,
    Response,
    Role,
    Source,
)
from generator.model.vocabulary import Basis
from generator.views.records import Link, Quotation, Shown, ShownAccount

_AGREEMENT = {
    Support.CORROBORATED: "their counts agree",
    Support.SOURCES_DIFFER: "their counts differ",
    Support.SINGLE_SOURCE: "their counts neither agree nor differ",
}
"""What support says of several origins."""


@dataclass(frozen=True)
class Viewer:
    """Makes views; knows everything that is published and where errors go."""

    corpus: Corpus
    repo_url: str = ""

    def actor(self, party: Party) -> Link:
        """Return a party as a link to its page."""
        actor = actor_of(party)
        return Link(
            wording.party(party, self.corpus), f"actors/{actor}/" if actor else ""
        )

    def actors(self, parties: Iterable[Party]) -> tuple[Link, ...]:
        """Return parties as links, each once."""
        return tuple(dict.fromkeys(map(self.actor, parties)))

    def article(self, name: str) -> Link:
        """Return a source as it is named in a line."""
        return Link(wording.cited(self.corpus.sources[name]), f"sources/{name}/")

    def quotation(self, evidence: Evidence) -> Quotation:
        """Return a quotation with all that a reader needs to judge it."""
        return _quotation(evidence, self.corpus)

    @cached_property
    def _shown(self) -> dict[tuple[str, str], Shown]:
        """Records that were shown already; most stand on four pages or more."""
        return {}

    def record(self, crisis_id: str, crisis: Crisis, record: Record) -> Shown:
        """Return a record of a crisis as pages show it."""
        key = (crisis_id, record.id)
        if key not in self._shown:
            self._shown[key] = self._record(crisis_id, crisis, record)
        return self._shown[key]

    def _record(self, crisis_id: str, crisis: Crisis, record: Record) -> Shown:
        span, words = wording.when(record, self.corpus)

        def links(ids: tuple[str, ...]) -> tuple[Link, ...]:
            if not ids:
                return ()
            texts = {other.id: other for _, other in crisis.records()}
            return tuple(
                Link(self.text(crisis, texts[name]), f"crises/{crisis_id}/#{name}")
                for name in ids
            )

        accused = record.accused
        if isinstance(record, Figure):
            accused += record.said_to_be_by
        return Shown(
            id=record.id,
            was=record.was,
            text=self.text(crisis, record),
            when=words,
            sort=span.start if span else date.max,
            dated=bool(wording.own_date(record)),
            date_basis=getattr(record, "date_basis", None) or "",
            said_by=self.actors(record.attributed_to),
            quotations=tuple(map(self.quotation, record.evidence)),
            rests_on=links(record.rests_on),
            accused=self.actors(accused),
            replies=links(record.reply) if accused else None,
            note=record.note or "",
            report=self.report(crisis_id, record.id),
            address=f"crises/{crisis_id}/#{record.id}",
            kind=type(record).__name__.lower(),
            **self._more(crisis, record),
        )

    def _more(self, crisis: Crisis, record: Record) -> dict[str, Any]:
        """Return what only some kinds of record have."""
        names = {thing.id: thing.name for thing in (*crisis.places, *crisis.sides)}
        more: dict[str, Any] = {
            "place": names.get(getattr(record, "place", None) or "", ""),
            "actors": self.actors(getattr(record, "actors", ())),
        }
        if isinstance(record, Role):
            more["actors"] = self.actors([record.actor])
            more["to"] = self.actors([record.of] if record.of else [])
            more["side"] = names.get(record.side or "", "")
        elif isinstance(record, Position):
            more["actors"] = self.actors([record.actor])
            more["to"] = self.actors(record.to)
            more["label"] = record.act.label
        elif isinstance(record, Response):
            more["actors"] = self.actors(record.by)
            more["through"] = self.actors(record.through)
            more["to"] = self.actors(record.to)
            more |= _deed(record)
            more["family"] = record.type.family.label
        elif isinstance(record, Figure):
            more["label"] = record.measure.label
            more["amount"] = wording.amount(record)
            later = ledger.successor(record, crisis)
            more["superseded"] = self.text(crisis, later) if later else ""
            more["basis"] = "" if record.basis is Basis.STATED else record.basis.label
        return more

    def text(self, crisis: Crisis, record: Record) -> str:
        """Return a record in a sentence or phrase."""
        if isinstance(record, Figure):
            return wording.counted_people(record, crisis)
        return str(getattr(record, "text", record.id))

    @cached_property
    def _accounts(self) -> dict[str, tuple[ShownAccount, ...]]:
        """Ledgers that were shown already, by crisis."""
        return {}

    def accounts(self, crisis_id: str, crisis: Crisis) -> tuple[ShownAccount, ...]:
        """Return the ledger of a crisis as pages show it."""
        if crisis_id not in self._accounts:
            self._accounts[crisis_id] = tuple(
                self.account(crisis_id, crisis, account)
                for account in ledger.accounts(crisis, self.corpus)
            )
        return self._accounts[crisis_id]

    def account(self, crisis_id: str, crisis: Crisis, account: Account) -> ShownAccount:
        """Return the figures of one scope as the page shows them."""
        first = account.figures[-1]
        event = wording.event(first, crisis)
        return ShownAccount(
            wording.counted_people(first, crisis, wording.headline(account.headline)),
            self.actors(account.origins),
            account.unstated,
            tuple(self.article(name) for name in account.articles),
            wording.narrowed(first, crisis),
            Link(event.text, f"crises/{crisis_id}/#{event.id}") if event else None,
            account.support,
            self.why(account),
            tuple(self.record(crisis_id, crisis, figure) for figure in account.figures),
            first.measure.value,
        )

    def why(self, account: Account) -> str:
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
        """Return the address at which an error in a record is reported."""
        if not self.repo_url:
            return ""
        where = f"{crisis_id}#{record}" if record else crisis_id
        fields = {
            "template": "error.yml",
            "title": f"Error in {where}",
            "record": where,
        }
        return f"{self.repo_url.rstrip('/')}/issues/new?{urlencode(fields)}"


@once
def _quotation(evidence: Evidence, corpus: Corpus) -> Quotation:
    viewer = Viewer(corpus)
    source = corpus.sources[evidence.source]
    found = ledger.proof(evidence, corpus)
    return Quotation(
        evidence.quote,
        evidence.language or source.language,
        evidence.translation or "",
        viewer.article(evidence.source),
        evidence.source,
        source.publisher,
        viewer.actors([evidence.origin] if evidence.origin else source.origins),
        outside(source, evidence.quote),
        found,
        checked(found, source),
        source.retracted.reason if source.retracted else "",
    )


def _deed(response: Response) -> dict[str, str]:
    start, end = response_wording.deed(
        response.type, response.status, aimed=bool(response.to)
    )
    alone = response_wording.deed(response.type, response.status, aimed=False)
    return {"label": start, "label_end": end, "label_alone": " ".join(alone).strip()}


def outside(source: Source, words: str) -> str:
    """Return the article's address with a text fragment that marks the quotation."""
    address = source.url or source.archive_url
    if not address or "#" in address:
        return address or ""
    return f"{address}#:~:text={quote(words, safe='').replace('-', '%2D')}"


def checked(proof: Proof, source: Source) -> str:
    """Say in words what was checked of a quotation, never that it is true."""
    if proof is Proof.RECHECKED and source.rechecked:
        day = edtf.words(source.rechecked.date)
        return f"words found again in the article on {day}"
    if proof is Proof.SEALED:
        return "words found in the article by the contributor's tool"
    return "words not checked against the article"
