"""Check that no record names a party whom its quotation contrasts with others."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import parties
from generator.corpus.quotation_languages import english_words
from generator.model.documents import Crisis
from generator.rules.framework import Fault, rule
from generator.rules.parties.article_speakers import (
    DOER_FIELDS,
    SPEAKER_FIELDS,
    names_of,
)
from generator.text import quotations
from generator.text.statements import contrasted_parties

_FIELDS = (*SPEAKER_FIELDS, *DOER_FIELDS)


@rule("A613", Crisis)
def parties_are_not_set_apart(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """Who speaks, acts or is accused must not be one whom the quotation sets apart.

    Words such as "unlike", "instead of", "rather than", "except" and "not … but" set
    apart whoever follows, unless the quotation denies something else, or names the
    party another time.

    Why: To be named beside somebody who acts is not to act.
    Wrong: "by: [merrow]" with "quote: Unlike Merrow, Norvia condemned the raid"
    Right: "by: [norvia]" with that quotation
    """
    for where, record in crisis.records():
        texts = [english_words(one, corpus) or "" for one in record.evidence]
        for step, party in parties(record):
            if step[0] not in _FIELDS:
                continue
            names = [*filter(None, names_of(party, record, corpus))]
            naming = [text for text in texts if _names_one(text, names)]
            accused = step[0] in DOER_FIELDS
            if naming and all(
                contrasted_parties.is_set_apart(one, names, is_accused=accused)
                for one in naming
            ):
                message = "the quotation sets this party against those of whom it tells"
                hint = "name those, or quote what this party said or did"
                yield Fault((*where, *step), message, hint)


def _names_one(text: str, names: list[str]) -> bool:
    return any(quotations.contains_name(text, name) for name in names)
