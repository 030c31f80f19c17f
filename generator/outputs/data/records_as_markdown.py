"""Records as lines of Markdown: attribution first, quotations last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.corpus import wording
from generator.outputs.licence_and_notice import LICENCE
from generator.views.records.evidence import Quotation
from generator.views.records.figure_views import FigureView
from generator.views.records.record_views import (
    EventView,
    PositionView,
    RecordView,
    ResponseView,
    RoleView,
)
from generator.views.records.site_links import Link

_SPECIAL = re.compile(r"[\\`*_{}\[\]#]|^[-+]")
_NUMBER = re.compile(r"^(\d+)([.)])")
"""The beginning of a line that Markdown would take for a numbered list."""
_ENTITIES = {ord(mark): f"&#{ord(mark)};" for mark in "|~$^="} | {
    ord(mark): name for mark, name in {"&": "&amp;", "<": "&lt;", ">": "&gt;"}.items()
}


def plain(text: str) -> str:
    """Return Markdown on one line that renders as the text itself.

    Characters that are special in every dialect are escaped by a backslash; those that
    are special in some dialects, not all of which know the backslash, are entities.
    """
    line = _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
    return _NUMBER.sub(r"\1\\\2", line).translate(_ENTITIES)


def licensed(root: str) -> str:
    """Return the licence and the home address in a line.

    Args:
        root: Prefix of addresses, from the file to the root of the site.
    """
    return f"Licence: [{LICENCE.title}]({LICENCE.address}). Home: <{root}>"


@dataclass(frozen=True)
class Lines:
    """Makes the lines of the records of one crisis."""

    page: str
    """Address of the page of the crisis."""
    root: str
    """Prefix of addresses, from the file to the root of the site."""

    def line(self, view: RecordView) -> str:
        """Return the line of a record, with all that its page shows."""
        statement = ": ".join(filter(None, (_subject(view), _text(view))))
        details = _joined(_details(view))
        quoted = "; ".join(map(self._quoted, view.quotations))
        rests_on = self.links(view.record.rests_on)
        said_by = plain(view.attribution.words)
        parts = (
            f"**{said_by}**: {plain(statement)} ({plain(details)}).",
            plain(view.note),
            plain(view.reply.words) if view.reply else "",
            f"Words: {quoted}." if quoted else "",
            f"Rests on: {rests_on}." if rests_on else "",
            self.links([view.id]),
        )
        return " ".join(filter(None, parts))

    def links(self, ids: Iterable[str]) -> str:
        """Return links to records on the page of the crisis."""
        page = self.root + self.page
        return ", ".join(f"[{one}]({page}#{one})" for one in ids)

    def _quoted(self, quotation: Quotation) -> str:
        details = (
            _with("from", quotation.origins),
            f"our translation: “{quotation.translation}”"
            if quotation.translation
            else "",
            quotation.checked,
            f"article retracted: {quotation.retracted.rstrip('.')}"
            if quotation.retracted
            else "",
        )
        words, address = quotation.source.words, quotation.source.address
        cited = f"[{plain(words)}]({self.root}{address})"
        return f"“{plain(quotation.words)}” ({cited}; {plain(_joined(details))})"


def _text(view: RecordView) -> str:
    scope = view.scope if isinstance(view, FigureView) else ""
    return ", ".join(filter(None, (view.text.rstrip("."), scope)))


def _subject(view: RecordView) -> str:
    """Return speaker or doer, act and addressee, where the text alone lacks them."""
    match view:
        case RoleView():
            return _actor(view)
        case PositionView():
            said = f"{view.actor.words} {view.act}"
            return ", ".join(filter(None, (said, _with("to", view.to))))
        case ResponseView():
            start, end = view.deed
            words = (_names(view.actors), start, _names(view.to), end)
            return " ".join(filter(None, words))
    return ""


def _actor(view: RoleView) -> str:
    """Return an actor with the body, if the name alone does not tell it."""
    name = view.actor.words
    told = all(body.words in name for body in view.of)
    return name if told else f"{name} ({_names(view.of)})"


def _details(view: RecordView) -> Iterator[str]:
    """Yield the date, the status and all other details of a record."""
    yield view.when
    yield view.dating.basis.rstrip(".")
    yield from view.qualifiers
    match view:
        case FigureView():
            yield _with("said to be by", view.said_to_be_by)
            later = view.superseded_by
            yield f"superseded by {later.id}" if later else ""
            return
        case EventView():
            yield _with("taking part:", view.actors)
            yield f"in {view.place}" if view.place else ""
        case RoleView():
            yield f"side: {view.side}" if view.side else ""
        case ResponseView():
            yield f"type: {view.type.label}"
            yield f"status: {view.status.label}"
            yield _with("through", view.through)
    yield _with("about", view.about)
    yield _with("accused:", view.accused)


def _with(word: str, links: Sequence[Link]) -> str:
    return f"{word} {_names(links)}" if links else ""


def _names(links: Sequence[Link]) -> str:
    return wording.join_words([link.words for link in links])


def _joined(parts: Iterable[str]) -> str:
    return "; ".join(filter(None, parts))
