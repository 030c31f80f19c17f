"""Check the accused of records against the words of articles that accuse them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of, parties
from generator.model.documents import Crisis
from generator.rules.framework import Fault, rule
from generator.text import quotations

DOER_FIELDS = ("accused", "said_to_be_by")
"""Fields that hold those whom a record accuses."""


@rule("A610", Crisis, compares_sources=True)
def the_accused_stand_by_the_quotation(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """The accused must be named near the words that accuse them.

    An actor in `accused` or `said_to_be_by` is named in the sentence of a quotation of
    the record, or in the two before it; a party without a name is described there in
    the same words.

    Why: To be named somewhere in an article is not to be accused by it.
    Wrong: "accused: [city-guard]" where "men in hoods" did it, and the guard came later
    Right: "accused: [{unnamed: men in hoods}]"
    """
    for where, record in crisis.records():
        contexts = quotation_speakers.contexts_of(record, corpus)
        if not contexts or not all(contexts):
            continue  # sealed before contexts were kept, or in another language
        near = {actor for one in contexts if one for actor in one.near}
        quoted = " ".join(evidence.quote for evidence in record.evidence)
        for step, party in parties(record):
            actor = actor_of(party)
            if step[0] not in DOER_FIELDS or actor is None or actor in near:
                continue
            words = quotations.fold(record.named_as.get(actor, ""))
            if not (words and words in quotations.fold(quoted)):
                message = f"'{actor}' is not named beside any of its quotations"
                hint = "quote the words that accuse, or leave the party out"
                yield Fault((*where, *step), message, hint)
