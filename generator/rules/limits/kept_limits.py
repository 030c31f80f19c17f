"""Check that our texts keep what their quotations limit."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import parties
from generator.corpus.quotation_languages import quoted_in_english
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Record, Role, Unnamed
from generator.rules.framework import Fault, rule, traversal
from generator.rules.limits import titles


@rule("P760", Crisis)
def titles_keep_their_limits(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A title in our words must keep the word by which its quotation limits it.

    Such words are "former", "acting", "deputy", "ousted", "-elect", "candidate for",
    "until now" and the like. A role must not be that of somebody's employer or relative
    either: "the mayor's wife" is not the mayor. A title that a quotation also has
    without such a word may be told without it.

    Why: Readers would take somebody for the holder of an office that another has.
    Wrong: "text: President of Norvia" with "quote: Elis Tarn, the former president of
        Norvia"
    Right: "text: Former president of Norvia" with that quotation
    """
    for where, words, record in _titled(crisis):
        is_role = isinstance(record, Role)
        found = titles.unlimited(words, quoted_in_english(record), is_role=is_role)
        if found:
            message = f"says '{found.title}' where the quotation says '{found.quoted}'"
            yield Fault(where, message, "keep the word that limits the title")


def _titled(crisis: Crisis) -> Iterator[tuple[KeyPath, str, Record]]:
    """Yield the words that may give a title to somebody, with their record."""
    yield from traversal.texts_on_one_record(crisis)
    for where, record in crisis.records():
        for name, words in (record.named_as or {}).items():
            yield (*where, "named_as", name), words, record
        for step, party in parties(record):
            if isinstance(party, Unnamed):
                yield (*where, *step, "unnamed"), party.unnamed, record
