"""Check that a total falls only for a reason that an article gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.corpus import record_day_and_place
from generator.corpus.corpus import Corpus
from generator.corpus.figures import figure_origins, figures_by_scope
from generator.corpus.figures.changes_between_days import corrects
from generator.corpus.figures.figure_bounds import lower_bound
from generator.corpus.quotation_languages import english_words
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.rules.framework import Fault, rule, traversal
from generator.text import word_lists
from generator.text.counts.english.numbers.numerals import COLLECTIVES, TENS, UNITS
from generator.text.regex import Regex


def _pattern(stems: Iterable[str]) -> Regex:
    return Regex(rf"\b(?:{'|'.join(map(re.escape, stems))})", re.IGNORECASE)


_REVISIONS = {
    text: _pattern(stems)
    for text, stems in word_lists.read(__package__, "revisions").items()
}
"""Words by which a note, or a quotation, says why a total fell."""
_NEW_NUMBER = Regex(
    rf"\b(?:to|from|by|at|of)\s+(?:\d|(?:{'|'.join((*UNITS, *TENS, *COLLECTIVES))})\b)",
    re.IGNORECASE,
)
"""The number from or to which something is changed."""
_REQUEST = "; say why in its note"
_HINT = "and quote words of the article that say so"


@rule("P713", Crisis, compares_sources=True, compares_records=True)
def totals_do_not_fall(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A later total by the same origin must not be lower, unless its note says why.

    The note must say what was wrong before: counted twice, revised, identified since.
    A quotation from the same article, of this record or another, must say so too.
    People who are displaced, refugees, missing or abducted may have come back, and
    those who are quoted as still in hospital or in custody may be fewer than before.

    Why: A toll that falls is a correction, and readers must learn of it.
    Wrong: 191 killed on 15 June and 117 on 16 June, both by one ministry
    Right: the same with "note: The ministry had counted some people twice." and
        "quote: some had been counted twice"
    """
    reasons = _Reasons(crisis, corpus)
    key_paths = {figure.id: where for where, figure in traversal.figures(crisis)}
    told = set()
    for account in figures_by_scope.accounts(crisis, corpus):
        by_origin: dict[object, list[Figure]] = {}
        for figure in account.figures:
            by_origin.setdefault(figure_origins.origins(figure, corpus), []).append(
                figure
            )
        for origin, series in by_origin.items():
            known = series if origin != (None,) else []
            for later, earlier in _falls(known, reasons, corpus):
                message = f"is lower than the earlier '{earlier.id}'{_REQUEST}"
                told.add(later.id)
                yield Fault(key_paths[later.id], message, _HINT)
    figures = {figure.id: figure for figure in crisis.figures}
    for later in crisis.figures:
        replaced = figures.get(later.supersedes or "")
        if not (replaced and corrects(later, replaced, corpus)):
            continue
        if later.id not in told and not reasons.explain(later):
            message = f"is lower than '{replaced.id}'{_REQUEST}"
            yield Fault(key_paths[later.id], message, _HINT)


class _Reasons:
    """Tells whether the note and the articles of a figure explain why it is lower."""

    def __init__(self, crisis: Crisis, corpus: Corpus) -> None:
        """Take the quotations of a crisis, in English, by their source."""
        self.quoted: dict[str, list[str | None]] = {}
        for _, evidence in crisis.evidence():
            words = self.quoted.setdefault(evidence.source, [])
            words.append(english_words(evidence, corpus))

    def explain(self, figure: Figure) -> bool:
        """Tell whether the note of a figure and a quotation explain why it is lower."""
        told = [one for each in figure.evidence for one in self.quoted[each.source]]
        return bool(_REVISIONS["note"].search(figure.note or "")) and any(
            text is None or _tells_of_revision(text) for text in told
        )


def _tells_of_revision(text: str) -> bool:
    """Tell whether a quotation reports the revision of a count.

    "Counted twice" does by itself, "withdrew" only with a count or a new number:
    "withdrew two people from its board" revises no toll.
    """
    if _REVISIONS["quotation"].search(text):
        return True
    of_count = _REVISIONS["counted"].search(text) or _NEW_NUMBER.search(text)
    return bool(of_count and _REVISIONS["changing"].search(text))


def _falls(
    series: list[Figure], reasons: _Reasons, corpus: Corpus
) -> Iterator[tuple[Figure, Figure]]:
    """Yield each figure that lies wholly below one of an earlier date, with that one.

    A fall that its note explains counts for what follows as well. The number of those
    who are left, such as 300 still in custody of 500, is not a fall and hides none.

    Args:
        series: Figures of one origin and scope, from the earliest to the latest.
        reasons: The explanations of lower figures.
        corpus: The corpus.
    """
    highest: Figure | None = None
    for _, same_day in groupby(
        series, key=lambda figure: record_day_and_place.as_of_date(figure, corpus)
    ):
        day = list(same_day)
        falls = [one for one in day if highest and corrects(one, highest, corpus)]
        explained = [one for one in falls if reasons.explain(one)]
        yield from ((one, highest) for one in falls if one not in explained and highest)
        known = [highest] if highest and not explained else []
        highest = max([*known, *day], key=lower_bound)
