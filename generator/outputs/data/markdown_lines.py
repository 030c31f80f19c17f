"""A record in one line of Markdown: who says it first, the quoted words last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.corpus import response_wording, wording
from generator.corpus.corpus import Corpus
from generator.model import records
from generator.model.vocabulary import Basis
from generator.outputs.api import models
from generator.outputs.api.models import Crisis, Record

_SPECIAL = re.compile(r"[\\`*_{}\[\]#]|^[-+]")
_NUMBER = re.compile(r"^(\d+)([.)])")
"""What would begin a numbered list."""
_ENTITIES = {ord(mark): f"&#{ord(mark)};" for mark in "|~$^="} | {
    ord(mark): name for mark, name in {"&": "&amp;", "<": "&lt;", ">": "&gt;"}.items()
}


def plain(text: str) -> str:
    """Return Markdown that shows the text as it is, on one line.

    A mark that every kind of Markdown reads has a backslash before it; one that only
    some read, which do not all take a backslash back, is written as an entity.
    """
    line = _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
    return _NUMBER.sub(r"\1\\\2", line).translate(_ENTITIES)


@dataclass(frozen=True)
class Liner:
    """Makes the lines of one crisis."""

    crisis: Crisis
    corpus: Corpus
    root: str
    """What leads to the root of the site."""

    def line(self, record: Record) -> str:
        """Return all that a page says of a record."""
        told = ": ".join(filter(None, (self._deed(record), self._text(record))))
        beside = _joined(self._beside(record))
        quoted = "; ".join(map(self._quoted, record.evidence))
        parts = (
            f"**{plain(record.attribution)}**: {plain(told)} ({plain(beside)}).",
            plain(record.note or ""),
            plain(record.reply_note or ""),
            f"Words: {quoted}." if quoted else "",
            f"Rests on: {self.links(record.rests_on)}." if record.rests_on else "",
            self.links([record.id]),
        )
        return " ".join(filter(None, parts))

    def links(self, ids: Iterable[str]) -> str:
        """Return links to records on the crisis's page."""
        page = f"{self.root}crises/{self.crisis.id}/"
        return ", ".join(f"[{one}]({page}#{one})" for one in ids)

    def _text(self, record: Record) -> str:
        scope = record.scope if isinstance(record, models.Figure) else None
        return ", ".join(filter(None, (record.text.rstrip("."), scope)))

    def _deed(self, record: Record) -> str:
        """Return who did or said it to whom, where the text alone does not say."""
        if isinstance(record, models.Role):
            of = (f"of {self._names([record.of])}",) if record.of else ()
            return " ".join((self._names([record.actor]), *of))
        if isinstance(record, models.Position):
            to = (f"to {self._names(record.to)}",) if record.to else ()
            return ", ".join((f"{self._names([record.actor])} {record.act.label}", *to))
        if isinstance(record, models.Response):
            aimed = bool(record.to)
            start, end = response_wording.deed(record.type, record.status, aimed=aimed)
            words = (self._names(record.by), start, self._names(record.to), end)
            return " ".join(filter(None, words))
        return ""

    def _beside(self, record: Record) -> Iterator[str]:
        """Yield when it was, how far it got, and what else a page has beside it."""
        yield record.when
        yield (record.date_basis or "").rstrip(".")
        names = {one.id: one.name for one in (*self.crisis.places, *self.crisis.sides)}
        if isinstance(record, models.Figure):
            yield "" if record.basis is Basis.STATED else record.basis.label
            yield self._with("said to be by", record.said_to_be_by)
            later = record.superseded_by
            yield f"superseded by {later}" if later else ""
            return
        if isinstance(record, models.Event):
            yield self._with("taking part:", record.actors)
            yield f"in {names[record.place]}" if record.place else ""
        elif isinstance(record, models.Role):
            yield f"side: {names[record.side]}" if record.side else ""
        elif isinstance(record, models.Response):
            yield f"type: {record.type.label}"
            yield f"status: {record.status.label}"
            yield self._with("through", record.through)
        yield self._with("about", record.about)
        yield self._with("accused:", record.accused)

    def _quoted(self, one: models.Evidence) -> str:
        source = self.corpus.sources[one.source]
        origins = [one.origin] if one.origin else source.origins
        beside = (
            self._with("from", origins),
            f"our translation: “{one.translation}”" if one.translation else "",
            one.checked,
            f"article retracted: {one.retracted.rstrip('.')}" if one.retracted else "",
        )
        cited = f"[{plain(wording.cited(source))}]({self.root}sources/{one.source}/)"
        return f"“{plain(one.quote)}” ({cited}; {plain(_joined(beside))})"

    def _with(self, word: str, parties: Iterable[records.Party]) -> str:
        names = self._names(parties)
        return f"{word} {names}" if names else ""

    def _names(self, parties: Iterable[records.Party]) -> str:
        return wording.parties([*parties], self.corpus)


def _joined(parts: Iterable[str]) -> str:
    return "; ".join(filter(None, parts))
