"""Serialization: from records and their views to the models that are published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.corpus import crisis_index, record_day_and_place, verification, wording
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import Reference
from generator.model import documents, edtf, records, sources
from generator.model.types import JsonObject
from generator.outputs.api import models
from generator.outputs.site_files import API
from generator.views import brief_version
from generator.views.records.evidence import Quotation
from generator.views.records.figure_views import AccountView, FigureView
from generator.views.records.record_views import (
    EventView,
    PositionView,
    RecordView,
    ResponseView,
    RoleView,
)
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
        """Return a crisis with all of its records, or the notice of its withdrawal."""
        crisis = self.corpus.crises[name]
        page = self._page("crises", name)
        if crisis.withdrawn:
            return models.WithdrawnCrisis(
                **beginning(self.root, "crisis"),
                id=name,
                page=page,
                **brief_version.of_crisis(crisis, self.corpus),
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
        covers = edtf.days(crisis.covers)
        return models.Crisis(
            **dict(crisis) | parts,
            **beginning(self.root, "crisis"),
            id=name,
            page=page,
            **brief_version.of_crisis(crisis, self.corpus),
            covers_start=covers.start,
            covers_end=covers.end,
            names=brief_version.names(crisis, self.corpus),
            accounts=tuple(map(_account, self.viewer.accounts(name))),
        )

    def record(self, view: RecordView) -> models.Record:
        """Return a record with the fields derived from it."""
        crisis = self.corpus.crises[view.crisis_id]
        found = record_day_and_place.record_days(view.record, crisis, self.corpus)
        fields = dict(view.record) | {
            "attribution": view.attribution.words,
            "attribution_from": record_day_and_place.voice(view.record),
            "crisis": view.crisis_id,
            "kind": view.kind,
            "page": f"{self.root}{view.address}",
            **_date(found.days if found else None),
            "date_from": found.stated_in if found else None,
            "date_text": view.when,
            "proof": view.proof,
            "retracted": any(one.retracted for one in view.quotations),
            **brief_version.of_crisis(crisis, self.corpus),
            "accused": crisis_index.accused(view.record),
            "reply_note": view.reply.words if view.reply else None,
            "evidence": tuple(
                self._evidence(one, quotation)
                for one, quotation in zip(
                    view.record.evidence, view.quotations, strict=True
                )
            ),
        }
        if isinstance(view, FigureView):
            fields |= _figure(view, crisis)
        if isinstance(view, FigureView | EventView):
            fields |= _place(view.record, crisis)
        if isinstance(view, PositionView | RoleView):
            fields |= _side(view.record, crisis)
        if isinstance(view, ResponseView):
            fields |= _response(view)
        return _MODELS[type(view.record)](**fields)

    def _evidence(self, evidence: records.Evidence, view: Quotation) -> models.Evidence:
        return models.Evidence(
            **dict(evidence),
            page=f"{self.root}{view.source.address}",
            proof=view.proof,
            checked=view.checked,
            quote_language=view.language,
            article=view.outside or None,
            retracted=view.retracted or None,
        )

    def actor(self, name: str) -> models.Actor:
        """Return an actor with every record that names it."""
        actor = self.corpus.actors[name]
        uses = self.corpus.actor_uses.get(name, ())
        return models.Actor(
            **dict(actor),
            **beginning(self.root, "actor"),
            id=name,
            page=self._page("actors", name),
            **self._used(actor, uses, models.Actor),
        )

    def source(self, name: str) -> models.Source:
        """Return a source with every record that quotes it."""
        source = self.corpus.sources[name]
        uses = self.corpus.source_uses.get(name, ())
        return models.Source(
            **dict(source),
            **beginning(self.root, "source"),
            id=name,
            page=self._page("sources", name),
            **self._used(source, uses, models.Source),
            **_date(edtf.days(source.published) if source.published else None),
            publisher_actor=verification.publisher_actor(source, self.corpus),
            as_entered=verification.as_entered(source),
        )

    def _used(
        self,
        document: documents.Actor | sources.Source,
        uses: Iterable[Reference],
        model: type[models.Actor | models.Source],
    ) -> JsonObject:
        """Return the uses of an actor or a source, with the version of its file."""
        records = tuple(self._uses(uses))
        updated = brief_version.latest_update((one.crisis for one in uses), self.corpus)
        hidden = {name for name, field in model.model_fields.items() if field.exclude}
        content = [
            document.model_dump(mode="json", exclude_defaults=True, exclude=hidden),
            *(one.model_dump(mode="json", exclude={"page"}) for one in records),
        ]
        version = brief_version.of_content(updated, content)
        return {"records": records, "version": version, "updated": updated}

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


def beginning(root: str, schema: str) -> dict[str, str]:
    """Return the fields that begin every file: addresses of its schema and the site.

    Args:
        root: Prefix of addresses, from the file to the root of the site.
        schema: Name of the schema of the file.
    """
    return {
        "schema_address": f"{root}{API}/schema/{schema}.json",
        "home": root,
    }


def _account(view: AccountView) -> models.Account:
    return models.Account(
        **view.key._asdict(),
        headline=view.amount,
        scope=view.scope or None,
        support=view.support,
        why=view.why,
        figures=tuple(figure.id for figure in view.figures),
    )


def _date(days: edtf.Days | None) -> JsonObject:
    """Return the fields of a date as days."""
    if not days:
        return {}
    return {
        "date_start": days.start,
        "date_end": days.end,
        "date_precision": days.precision,
        "date_approximate": days.approximate,
    }


def _place(record: records.Record, crisis: documents.Crisis) -> JsonObject:
    """Return the fields of the place of a published event or figure."""
    place = record_day_and_place.record_place(record, crisis)
    return {"place": place.id, "place_from": place.stated_in} if place else {}


def _side(record: records.Record, crisis: documents.Crisis) -> JsonObject:
    """Return the fields that only published roles and positions have."""
    found = crisis_index.side(record, crisis)
    return {
        "side": found.id if found else None,
        "side_name": found.name if found else None,
    }


def _figure(view: FigureView, crisis: documents.Crisis) -> JsonObject:
    """Return the fields that only a published figure has."""
    days = record_day_and_place.period_days(view.record, crisis)
    event = wording.period_event(view.record, crisis)
    return {
        "text": view.text,
        "scope": view.scope or None,
        "date": view.record.as_of,
        "period_start": days and days.start,
        "period_end": days and days.end,
        "period_approximate": days is not None and days.approximate,
        "event": event and event.id,
        "low_basis": view.low_basis,
        "floor_by_convention": view.floor,
        "origins": view.origins,
        "support": view.support,
        "latest": view.latest,
        "superseded_by": view.superseded_by.id if view.superseded_by else None,
        "later_figure": view.later_figure,
    }


def _response(view: ResponseView) -> JsonObject:
    """Return the fields that only a published response has."""
    return {
        "family": view.type.family,
        "plover_event": view.code.event,
        "plover_mode": view.code.mode or None,
        "plover_context": view.code.context or None,
        "plover_auxiliary": view.code.auxiliary or None,
        "cameo": view.code.cameo_label or None,
    }
