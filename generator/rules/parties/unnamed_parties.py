"""Check that an article describes the parties that it does not name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.corpus import quotation_seals, quotation_speakers
from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis
from generator.model.parties import Unnamed
from generator.model.sources import Source
from generator.rules.framework import Fault, rule
from generator.rules.framework.passage_lookup import sources_of

_HINT = (
    "use the words by which the sentence of the quotation or one of the two before it "
    "calls them, or quote a sentence that does; then run briefs seal"
)


@rule("A611", Crisis, compares_sources=True)
def unnamed_parties_are_described(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """An unnamed party must be described in the words of an article that is quoted.

    Most words of the description must be in the sentence of a quotation, or in the two
    before it. "The mayor's office" may be "her office" there if the paragraph names
    nobody before but the mayor.

    Why: A description says who somebody is, as a name does.
    Wrong: "unnamed: senior army officers" where the article says "villagers"
    Right: "unnamed: villagers"
    """
    for where, record in crisis.records():
        contexts = quotation_speakers.contexts_of(record, corpus)
        if not contexts or not all(contexts):
            continue
        sources = sources_of(record, corpus)
        for step, party in record.parties():
            if isinstance(party, Unnamed) and not any(
                _is_described(party, source) for source in sources.values()
            ):
                message, hint = _problem(party.unnamed, sources, corpus)
                yield Fault((*where, *step), message, hint)


def _problem(unnamed: str, sources: Iterable[str], corpus: Corpus) -> tuple[str, str]:
    """Return message and hint for a description that is sealed in none of its sources.

    An article on this disk may have it.
    """
    for name in sources:
        article = corpus.articles.get(name)
        if article and unnamed in quotation_seals.described_parties(
            article, name, corpus
        ):
            message = f"'{unnamed}' is in the local article, but not sealed"
            return message, f"run briefs seal {name}"
    return f"no article describes '{unnamed}' beside a quotation", _HINT


def _is_described(party: Unnamed, source: Source) -> bool:
    digest = source.text_sha256 or ""
    return quotation_speakers.party_seal(digest, party.unnamed) in source.seals
