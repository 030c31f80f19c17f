"""From the records of the format to those that are published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.corpus import ledger, provenance, wording
from generator.corpus.corpus import Corpus
from generator.corpus.index import Use
from generator.corpus.ledger import Proof
from generator.model import edtf as dates
from generator.model import records as model
from generator.model.vocabulary import FLOORS
from generator.outputs.api import models
from generator.views import plover, versions
from generator.views import viewer as viewing

_PROOFS = (Proof.NOT_CHECKED, Proof.SEALED, Proof.RECHECKED)
"""From the least that was checked to the most."""


def root(file: str, site_url: str = "") -> str:
    """Return what leads from a file to the root of the site.

    It is the site's own address where that is known, else the way up from the file,
    so that a copy of the whole folder works anywhere.

    Args:
        file: Path of the file below the root.
        site_url: Address of the site; empty where it is not known.
    """
    if site_url:
        return site_url.rstrip("/") + "/"
    return "../" * file.count("/") or "./"


def attribution(record: model.Record, everything: Corpus) -> str:
    """Say who says it: those named by the source, else the source itself.

    For a number the source's own voice does not tell who counted, and that is said.
    """
    if record.attributed_to:
        return wording.parties(record.attributed_to, everything)
    ids = dict.fromkeys(evidence.source for evidence in record.evidence)
    cited = "; ".join(wording.cited(everything.sources[name]) for name in ids)
    if isinstance(record, model.Figure):
        return f"Who counted is not stated ({cited})"
    return cited or "worked out from other records"


@dataclass(frozen=True)
class Publisher:
    """Makes published records whose addresses begin with `root`."""

    corpus: Corpus
    root: str

    @cached_property
    def viewer(self) -> viewing.Viewer:
        """The words and links that pages show."""
        return viewing.Viewer(self.corpus)

    def crisis(self, name: str) -> models.Crisis | models.WithdrawnCrisis:
        """Return a crisis with all of its records, or that it was withdrawn."""
        crisis = self.corpus.crises[name]
        page = f"{self.root}crises/{name}/"
        if crisis.withdrawn:
            return models.WithdrawnCrisis(
                id=name,
                page=page,
                title=crisis.title,
                withdrawn=crisis.withdrawn,
                changes=crisis.changes,
            )
        return models.Crisis(
            **dict(crisis)
            | {part: self.records(name, part) for part in model.RECORD_PARTS},
            id=name,
            page=page,
            version=versions.version(crisis, self.corpus),
            covers_iso=dates.iso_interval(crisis.covers),
            names=versions.names(crisis, self.corpus),
            accounts=tuple(
                self._account(crisis, account)
                for account in ledger.accounts(crisis, self.corpus)
            ),
        )

    def _account(self, crisis: model.Crisis, account: ledger.Account) -> models.Account:
        return models.Account(
            **account.scope._asdict(),
            headline=wording.headline(account.headline),
            scope=wording.scope(account.figures[-1], crisis) or None,
            support=account.support,
            why=self.viewer.why(account),
            figures=tuple(figure.id for figure in account.figures),
        )

    def records(self, name: str, part: str) -> tuple[Any, ...]:
        """Return the records of one part of a crisis, in the order of its file."""
        crisis = self.corpus.crises[name]
        if part == "figures":
            return self.figures(name)
        return tuple(self._statement(name, one) for one in getattr(crisis, part))

    def figures(self, name: str) -> tuple[models.Figure, ...]:
        """Return the figures of a crisis, in the order of its file."""
        crisis = self.corpus.crises[name]
        account_of = {
            figure.id: account
            for account in ledger.accounts(crisis, self.corpus)
            for figure in account.figures
        }
        return tuple(
            self._figure(name, figure, account_of[figure.id])
            for figure in crisis.figures
        )

    def _figure(
        self, name: str, figure: model.Figure, account: ledger.Account
    ) -> models.Figure:
        crisis = self.corpus.crises[name]
        floor = FLOORS.get(figure.words or "")
        origins = provenance.origins(figure, self.corpus)
        stated = figure.low is not None
        later = ledger.successor(figure, crisis)
        dated = figure.period != wording.TOTAL and not wording.event(figure, crisis)
        return models.Figure(
            **self._common(name, figure),
            text=wording.counted_people(figure, crisis),
            scope=wording.scope(figure, crisis) or None,
            as_of_iso=_day(figure.as_of),
            period_iso=_day(figure.period if dated else None),
            low_basis="source" if stated else "convention" if floor else None,
            floor_by_convention=floor,
            origins=tuple(one for one in origins if one),
            support=account.support,
            latest=figure in account.headline,
            superseded_by=later.id if later else None,
        )

    def _statement(self, name: str, record: Any) -> models.Record:
        more: dict[str, Any] = {"date_iso": _day(record.date)}
        if isinstance(record, model.Response):
            code = plover.code(record.type, record.status)
            more |= {
                "family": record.type.family,
                "plover_event": code.event,
                "plover_mode": code.mode or None,
                "plover_context": code.context or None,
                "plover_auxiliary": code.auxiliary or None,
                "cameo": code.cameo or None,
            }
        kind: type[Any] = getattr(models, type(record).__name__)
        made: models.Record = kind(**self._common(name, record), **more)
        return made

    def _common(self, name: str, record: model.Record) -> dict[str, Any]:
        """Return the fields of a record, and what is added to each."""
        crisis = self.corpus.crises[name]
        evidence = tuple(map(self._evidence, record.evidence))
        shown = [one.proof for one in evidence]
        return dict(record) | {
            "attribution": attribution(record, self.corpus),
            "crisis": name,
            "kind": type(record).__name__.lower(),
            "page": f"{self.root}crises/{name}/#{record.id}",
            "when": wording.when(record, self.corpus)[1],
            "proof": min(shown, key=_PROOFS.index) if shown else None,
            "reply_note": self._reply(crisis, record),
            "evidence": evidence,
        }

    def _reply(self, crisis: model.Crisis, record: model.Record) -> str | None:
        """Say of an accusation whether a reply was found, and what is not covered."""
        accused = record.accused
        if isinstance(record, model.Figure):
            accused += record.said_to_be_by
        if not accused:
            return None
        texts = {one.id: self.viewer.text(crisis, one) for _, one in crisis.records()}
        replies = " ".join(texts[one] for one in record.reply)
        names = wording.parties(accused, self.corpus)
        found = (
            f"Reply: {replies}"
            if replies
            else f"No reply of {names} in the sources read."
        )
        return f"{found} Later proceedings are not covered."

    def _evidence(self, evidence: model.Evidence) -> models.Evidence:
        shown = self.viewer.quotation(evidence)
        return models.Evidence(
            **dict(evidence),
            page=f"{self.root}{shown.source.address}",
            proof=shown.proof,
            checked=shown.checked,
            article=shown.outside or None,
            retracted=shown.retracted or None,
        )

    def actor(self, name: str) -> models.Actor:
        """Return an actor with every record that names it."""
        uses = self.corpus.actor_uses.get(name, ())
        return models.Actor(
            **dict(self.corpus.actors[name]),
            id=name,
            page=f"{self.root}actors/{name}/",
            records=tuple(self._uses(uses)),
        )

    def source(self, name: str) -> models.Source:
        """Return a source with every record that quotes it."""
        source = self.corpus.sources[name]
        return models.Source(
            **dict(source),
            id=name,
            page=f"{self.root}sources/{name}/",
            records=tuple(self._uses(self.corpus.source_uses.get(name, ()))),
            published_iso=_day(source.published),
        )

    def _uses(self, uses: Iterable[Use]) -> Iterable[models.Use]:
        for use in uses:
            crisis = self.corpus.crises[use.crisis]
            if not crisis.withdrawn:
                yield models.Use(
                    attribution=attribution(use.record, self.corpus),
                    crisis=use.crisis,
                    id=use.record.id,
                    field=use.field,
                    text=self.viewer.text(crisis, use.record),
                    page=f"{self.root}crises/{use.crisis}/#{use.record.id}",
                )


def _day(edtf: str | None) -> str | None:
    return dates.iso_day(edtf) if edtf else None
