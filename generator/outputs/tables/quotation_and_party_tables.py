"""Tables of the lists within a record: its quotations, parties and links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.corpus import crisis_index, wording
from generator.model.parties import Party, Unnamed
from generator.model.records import Evidence, Figure
from generator.outputs.api import models
from generator.outputs.tables.columns_and_tables import (
    LISTED,
    Column,
    Table,
    described,
    listed,
)
from generator.outputs.tables.record_row import RecordRow
from generator.outputs.tables.shared_record_columns import RECORD
from generator.views.records.evidence import Quotation

ORIGINS, EVIDENCE_ORIGINS = "origins", "evidence_origins"
"""Fields that hold origins: of a figure, and of the quotations of a record."""
_COLUMNS = {"by": "actor", "actors": "actor", "to": "target", "of": "body"}
"""Column in the table of the record by the key in its JSON, where they differ."""

LINK_FIELDS = ("rests_on", "reply", "after", "part_of", "supersedes")
"""Fields of records that hold ids of other records."""


class EvidenceRow(NamedTuple):
    """A quotation of a record."""

    of: RecordRow
    number: int
    evidence: Evidence
    quotation: Quotation

    @property
    def origins(self) -> tuple[Party, ...]:
        """The origins of the quoted information, as far as the source states them."""
        if self.evidence.origin:
            return (self.evidence.origin,)
        return self.of.corpus.sources[self.evidence.source].origins


class PartyRow(NamedTuple):
    """A party to a record."""

    of: RecordRow
    field: str
    number: int
    party: Party

    @property
    def actor(self) -> str | None:
        """Id of the actor that the party is."""
        return None if isinstance(self.party, Unnamed) else self.party

    @property
    def body(self) -> str | None:
        """Id of the actor to which an unnamed party belongs."""
        return self.party.of if isinstance(self.party, Unnamed) else None


class LinkRow(NamedTuple):
    """A reference of a record to another one of its crisis."""

    of: RecordRow
    field: str
    number: int
    name: str
    """Id of the other record."""


def link_rows(row: RecordRow) -> Iterator[LinkRow]:
    """Yield every reference of a record, field by field."""
    for field in LINK_FIELDS:
        found = getattr(row.record, field, None) or ()
        names = (found,) if isinstance(found, str) else found
        for number, name in enumerate(names, start=1):
            yield LinkRow(row, field, number, name)


def evidence_rows(row: RecordRow) -> Iterator[EvidenceRow]:
    """Yield every quotation of a record."""
    pairs = zip(row.record.evidence, row.view.quotations, strict=True)
    for number, (evidence, quotation) in enumerate(pairs, start=1):
        yield EvidenceRow(row, number, evidence, quotation)


def party_rows(row: RecordRow) -> Iterator[PartyRow]:
    """Yield every party to a record, field by field, and the origins last."""
    found: dict[str, dict[Party, None]] = {}
    for path, party in row.record.parties():
        found.setdefault(_column(str(path[0])), {})[party] = None
    found["accused"] = dict.fromkeys(crisis_index.accused(row.record))
    origins = (origin for one in evidence_rows(row) for origin in one.origins)
    found[EVIDENCE_ORIGINS] = dict.fromkeys(origins)
    if isinstance(row.record, Figure):
        found[ORIGINS] = dict.fromkeys(row.view.origins)
    for field, parties in found.items():
        for number, party in enumerate(parties, start=1):
            yield PartyRow(row, field, number, party)


def _column(field: str) -> str:
    """Return the column that holds the parties of a field, in the record's table."""
    return _COLUMNS.get(field, field)


def _of(column: Column[RecordRow]) -> Column[EvidenceRow | LinkRow | PartyRow]:
    """Return a column of the record for the table of its parts."""
    return Column(
        column.name,
        column.meaning,
        lambda row: column.value(row.of),
        required=True,
        references=column.references,
    )


def _number(meaning: str) -> Column[EvidenceRow | LinkRow | PartyRow]:
    return Column(
        "number", meaning, lambda row: row.number, kind="integer", required=True
    )


_PART = tuple(map(_of, RECORD))
EVIDENCE: Table[EvidenceRow] = Table(
    "evidence",
    "The words that records are based on, one quotation per row.",
    (
        *_PART,
        _number("Its position among the quotations of the record, from 1."),
        described(
            models.Evidence,
            "source",
            lambda row: row.evidence.source,
            required=True,
            references="sources",
        ),
        described(
            models.Evidence,
            "quote",
            lambda row: row.evidence.quote,
            required=True,
            searched=True,
        ),
        described(
            models.Evidence,
            "quote_language",
            lambda row: row.quotation.language,
            required=True,
        ),
        described(
            models.Evidence,
            "translation",
            lambda row: row.evidence.translation,
            searched=True,
        ),
        Column(
            ORIGINS,
            f"Ids of the actors from whom the article has the words. {LISTED}",
            lambda row: listed(one for one in row.origins if isinstance(one, str)),
        ),
        Column(
            f"{ORIGINS}_names",
            f"Names of `{ORIGINS}`, or the article's words for unnamed ones. {LISTED}",
            lambda row: row.of.names(row.origins),
        ),
        described(
            models.Evidence, "proof", lambda row: row.quotation.proof, required=True
        ),
        described(
            models.Evidence, "checked", lambda row: row.quotation.checked, required=True
        ),
        described(
            models.Evidence, "article", lambda row: row.quotation.outside or None
        ),
        described(
            models.Evidence, "retracted", lambda row: row.quotation.retracted or None
        ),
    ),
    key=("record", "number"),
    label="quote",
    facets=("crisis", "source", "proof"),
)
LINKS: Table[LinkRow] = Table(
    "links",
    "References from one record of a crisis to another, one per row.",
    (
        *_PART,
        Column(
            "field",
            "The key of the record that refers, as in its JSON.",
            lambda row: row.field,
            words=LINK_FIELDS,
            required=True,
        ),
        _number("Its position among the records in that field, from 1."),
        Column(
            "linked",
            "Key of the record referred to.",
            lambda row: row.of.key(row.name),
            required=True,
            references="records",
        ),
    ),
    key=("record", "field", "number"),
    facets=("crisis", "field"),
)
PARTIES: Table[PartyRow] = Table(
    "parties",
    "The parties in each record, and in which field, one party per row.",
    (
        *_PART,
        Column(
            "field",
            "The column of the record's table in which the party stands; of "
            f"`{EVIDENCE_ORIGINS}`, the column `{ORIGINS}` of `evidence`.",
            lambda row: row.field,
            words=(
                *dict.fromkeys(map(_column, crisis_index.PARTY_FIELDS)),
                ORIGINS,
                EVIDENCE_ORIGINS,
            ),
            required=True,
        ),
        _number("Its position among the parties in that field, from 1."),
        Column(
            "actor",
            "Id of the actor that the party is; an unnamed party has none.",
            lambda row: row.actor,
            references="actors",
        ),
        Column(
            "body",
            "Id of the actor to which an unnamed party belongs.",
            lambda row: row.body,
            references="actors",
        ),
        Column(
            "name",
            "Its name, or the source's words for an unnamed party.",
            lambda row: wording.party_name(row.party, row.of.corpus),
            required=True,
            searched=True,
        ),
        described(
            models.Statement,
            "named_as",
            lambda row: row.of.record.named_as.get(row.actor),
        ),
    ),
    key=("record", "field", "number"),
    label="name",
    facets=("crisis", "field", "actor"),
)
