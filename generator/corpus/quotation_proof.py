"""How far the quotations of a brief were checked against their articles."""

from __future__ import annotations

from enum import StrEnum

from generator.corpus.corpus import Corpus
from generator.model.records import Evidence
from generator.text import quotations


class Proof(StrEnum):
    """How far a quotation was checked against its article, not whether it is true."""

    RECHECKED = "rechecked"
    SEALED = "sealed"
    NOT_CHECKED = "not-checked"


def proof(evidence: Evidence, corpus: Corpus) -> Proof:
    """Return how far a quotation was checked against its article."""
    source = corpus.sources.get(evidence.source)
    if source is None or not source.text_sha256:
        return Proof.NOT_CHECKED
    if quotations.seal(source.text_sha256, evidence.quote) not in source.seals:
        return Proof.NOT_CHECKED
    return Proof.RECHECKED if source.rechecked else Proof.SEALED
