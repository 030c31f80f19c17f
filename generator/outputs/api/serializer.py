"""Serialization: from records and their views to the models that are published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.corpus.corpus import Corpus
from generator.corpus.index import Reference
from generator.model import documents, edtf, records
from generator.outputs.api import models
from generator.views import brief_version
from generator.views.evidence import Quotation
from generator.views.records import AccountView, FigureView, RecordView, ResponseView
from generator.views.view_factory import ViewFactory

_MODELS: dict[type[records.Record], type[models.Record]] = {
    records.Statement: models.Statement,
    records.Event: models.Event,
    records.Role: models.Role,
    records.Position: models.Position,
    records.Response: models.Response,
    records.Figure: models.Figure,
}
"""The published model of each kind of record."""


@dataclass(frozen=True)
class Serializer:
    """Makes published models whose addresses begin with `root`."""

    viewer: ViewFactory
    root: str

    @property
    def corpus(self) -> Corpus:
        """Everything that is published."""
        return self.viewer.corpus

    def _page(self, folder: str, name: str) -> str:
        return self.root + self.viewer.address(f"{folder}/{name}")

    def crisis(self, name: str) -> models.Crisis | models.WithdrawnCrisis:
        """Return a crisis with all of its records, or that it was withdrawn."""
        crisis = self.corpus.crises[name]
        page = self._page("crises", name)
        if crisis.withdrawn:
            return models.WithdrawnCrisis(
                id=name,
                page=page,
                title=crisis.title,
                withdrawn=crisis.withdrawn,
                changes=crisis.changes,
            )
        parts = {
            part: tuple(
                self.record(self.viewer.record(name, one))
                for one in getattr(crisis, part)
            )
            for part in documents.RECORD_PARTS
        }
        return models.Crisis(
            **dict(crisis) | parts,
            id=name,
            page=page,
            version=brief_version.version(crisis, self.corpus),
            covers_iso=edtf.iso_interval(crisis.covers),
            names=brief_version.names(crisis, self.corpus),
            accounts=tuple(map(_account, self.viewer.accounts(name))),
        )

    def record(self, view: RecordView) -> models.Record:
        """Return a record with what is derived from it."""
        fields = dict(view.record) | {
            "attribution": view.attribution.words,
            "crisis": view.crisis_id,
            "kind": view.kind,
            "page": f"{self.root}{view.address}",
            "when": view.when,
            "proof": view.proof,
            "reply_note": view.reply.words if view.reply else None,
            "evidence": tuple(
                self._evidence(one, quotation)
                for one, quotation in zip(
                    view.record.evidence, view.quotations, strict=True
                )
            ),
        }
        if isinstance(view, FigureView):
            fields |= _figure(view)
        else:
            fields["date_iso"] = view.dating.iso
        if isinstance(view, ResponseView):
            fields |= _response(view)
        return _MODELS[type(view.record)](**fields)

    def _evidence(self, evidence: records.Evidence, view: Quotation) -> models.Evidence:
        return models.Evidence(
            **dict(evidence),
            page=f"{self.root}{view.source.address}",
            proof=view.proof,
            checked=view.checked,
            article=view.outside or None,
            retracted=view.retracted or None,
        )

    def actor(self, name: str) -> models.Actor:
        """Return an actor with every record that names it."""
        return models.Actor(
            **dict(self.corpus.actors[name]),
            id=name,
            page=self._page("actors", name),
            records=tuple(self._uses(self.corpus.actor_uses.get(name, ()))),
        )

    def source(self, name: str) -> models.Source:
        """Return a source with every record that quotes it."""
        source = self.corpus.sources[name]
        return models.Source(
            **dict(source),
            id=name,
            page=self._page("sources", name),
            records=tuple(self._uses(self.corpus.source_uses.get(name, ()))),
            published_iso=edtf.iso_day(source.published) if source.published else None,
        )

    def _uses(self, uses: Iterable[Reference]) -> Iterator[models.Use]:
        for use in uses:
            if self.corpus.crises[use.crisis].withdrawn:
                continue
            view = self.viewer.record(use.crisis, use.record)
            yield models.Use(
                attribution=view.attribution.words,
                crisis=use.crisis,
                id=view.id,
                field=use.field,
                text=view.text,
                page=f"{self.root}{view.address}",
            )


def _account(view: AccountView) -> models.Account:
    return models.Account(
        **view.key._asdict(),
        headline=view.amount,
        scope=view.scope or None,
        support=view.support,
        why=view.why,
        figures=tuple(figure.id for figure in view.figures),
    )


def _figure(view: FigureView) -> dict[str, Any]:
    """Return the fields that only a published figure has."""
    return {
        "text": view.text,
        "scope": view.scope or None,
        "as_of_iso": view.dating.iso,
        "period_iso": view.period_iso,
        "low_basis": view.low_basis,
        "floor_by_convention": view.floor,
        "origins": view.origins,
        "support": view.support,
        "latest": view.latest,
        "superseded_by": view.superseded_by.id if view.superseded_by else None,
    }


def _response(view: ResponseView) -> dict[str, Any]:
    """Return the fields that only a published response has."""
    return {
        "family": view.type.family,
        "plover_event": view.code.event,
        "plover_mode": view.code.mode or None,
        "plover_context": view.code.context or None,
        "plover_auxiliary": view.code.auxiliary or None,
        "cameo": view.code.cameo or None,
    }
