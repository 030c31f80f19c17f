"""Check that our texts claim no more than the quotations of their records support."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.memoized_lookups import memoized
from generator.corpus.quotation_languages import english_words
from generator.model.documents import Crisis
from generator.model.sources import Source
from generator.rules.comparison import weighty_words
from generator.rules.comparison.reasons_in_text import (
    beginnings,
    unquoted_circumstances,
    unquoted_reasons,
    unquoted_sentences,
)
from generator.rules.framework import Fault, rule, traversal
from generator.rules.parties.attribution import accuses
from generator.text import name_masking
from generator.text.statements import violence


@rule("P730", Source)
def abstracts_claim_what_is_quoted(
    name: str, source: Source, corpus: Corpus
) -> Iterator[Fault]:
    """An abstract must not accuse anybody whom no record from its source accuses.

    Its strong words, such as "arson" or "truce", must be in a quotation from the
    source.

    Why: An abstract has no quotations of its own, and readers take it for the article.
    Wrong: "abstract: Guards massacred visitors." where nothing like it is quoted
    Right: an event that quotes the article on it, or an abstract without the accusation
    """
    if not source.abstract or corpus.unreadable:
        return  # an unreadable brief may quote it
    records = [use.record for use in corpus.source_uses.get(name, ())]
    quoted = " ".join(
        english_words(evidence, corpus) or ""
        for record in records
        for evidence in record.evidence
        if evidence.source == name
    )
    if violence.accuses(source.abstract) and not any(map(accuses, records)):
        message = "makes an accusation that no record from this source makes"
        yield Fault(("abstract",), message, "quote the accusation as a record")
    if not any(_unquoted(source.abstract, quoted)):
        return  # true of most abstracts; only the others need names left out
    abstract = name_masking.without_names(source.abstract)
    for word in dict.fromkeys(_unquoted(abstract, quoted)):
        message = f"'{word}' is in no quotation from this source"
        yield Fault(("abstract",), message, "quote the words that say so")


def _unquoted(abstract: str, quoted: str) -> Iterator[str]:
    """Yield the strong words of an abstract that no quotation has."""
    yield from weighty_words.unquoted_words(abstract, quoted)
    yield from weighty_words.unquoted_quantities(abstract, quoted)


@rule("A612", Crisis)
def changes_accuse_nobody(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """An entry of `changes` must not accuse anybody.

    Why: It has no quotation, and is shown and sent to subscribers of the feed.
    Wrong: "what: Reports that the army burned the mill are removed."
    Right: "what: The event 'fire-at-the-mill' is removed."
    """
    for index, change in enumerate(crisis.changes):
        for name in ("what", "why"):
            if violence.accuses(getattr(change, name) or ""):
                message = "accuses somebody of a crime or of violence"
                hint = "say which record changed, and leave the accusation there"
                yield Fault(("changes", index, name), message, hint)


@memoized
def _known_words(crisis: Crisis, corpus: Corpus) -> frozenset[str]:
    """Return beginnings of the words of a brief's quotations, title and parties."""
    words = [crisis.title, *crisis.kinds]
    for _, record in crisis.records():
        words.append(record.quoted_in_english())
        for _, party in record.parties():
            if actor := corpus.actors.get(actor_of(party) or ""):
                words += [*actor.names(), actor.public_role or ""]
    return frozenset(beginnings(" ".join(words)))


@rule("P733", Crisis, compares_records=True)
def reasons_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A text must not add a reason, a circumstance or a sentence to its quotation.

    - Reasons have words such as "because of", "despite", "amid" or "under pressure
      from", where the only quotation has none of the words after them, and no clause
      or phrase that could say so in other words. A record may use those of the one
      that it follows (`after`).
    - Circumstances ("after heavy rain", "without a debate", ", which angered many")
      and further sentences have words that no quotation, name or title of the brief
      has.

    Why: Readers would take a motive of ours for one that the article reports.
    Wrong: "text: The governor left under pressure from her party." with "quote: the
        governor left her office on Monday"
    Right: the words that report the pressure, quoted, or a text without it
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, text, record in traversal.texts_on_one_record(crisis, corpus):
        followed = records.get(getattr(record, "after", None) or "")
        quotes = [one for each in (record, followed) if each for one in each.evidence]
        if not quotes:
            continue
        told = " ".join(one.translation or one.quote for one in quotes)
        known = partial(_known_words, crisis, corpus)
        is_own = where[0] != "bottom_line"  # which may say that a toll is disputed
        added = [*unquoted_sentences(text, told, known)] if is_own else []
        if not added and len(quotes) == 1:  # another quotation may tell the reason
            added += unquoted_reasons(text, told)
            added += unquoted_circumstances(text, told, known)
        for words in added:
            message = f"'{words}' is in no quotation of the record"
            hint = "quote the words that say so, or leave it out"
            yield Fault(where, message, hint)
