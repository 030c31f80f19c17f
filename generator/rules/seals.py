"""Every quotation is sealed: a tool has found it in its article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus import ledger
from generator.corpus.corpus import Corpus
from generator.corpus.ledger import Proof
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis, Source
from generator.model.records import Evidence, Record
from generator.rules import Fault, key_paths, rule
from generator.text import quotations

NAMING = re.compile(r"[^\W\d_]{4}|[A-Z]{2}|[\u0e00-\u9fff]{2}")
"""What words that name somebody have at least: a word of four letters, or initials."""
LONGEST_NAME = 5
"""Words of a name in `named_as`; more would be a quotation."""


@rule(Crisis, "P701")
def quotations_are_sealed(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Every quotation is sealed: a tool has found it in the article.

    Why: A quotation that was altered, or moved to another article, has no seal.
    Wrong: a word of a quotation changed after it was sealed
    Right: the article's own words, then "briefs seal"
    """
    for where, evidence in key_paths.evidence(crisis):
        yield from _of_evidence(where, evidence, corpus)
    for where, record in crisis.records():
        for actor, words in record.named_as.items():
            place = (*where, "named_as", actor)
            bare = re.sub(r"^the ", "", words, flags=re.IGNORECASE)
            holders = (*corpus.named(words), *corpus.named(bare))
            others = [one for one in holders if one != actor]
            if not _is_name(words, record):
                most = f"at most {LONGEST_NAME} words, and no whole quotation"
                yield Fault(place, f"'{words}' is no name; give {most}")
            elif others:
                yield Fault(place, f"'{words}' is the name of '{others[0]}'")
            elif not _sealed_somewhere(record, words, corpus):
                yield Fault(place, f"'{words}' is sealed in none of its sources")


def _of_evidence(where: KeyPath, evidence: Evidence, corpus: Corpus) -> Iterator[Fault]:
    name = evidence.source
    source = corpus.sources.get(name)
    article = corpus.folded_articles.get(name)
    absent = article is not None and not quotations.contains(article, evidence.quote)
    unsealed = ledger.proof(evidence, corpus) is Proof.NOT_CHECKED
    if source is None or not (absent or unsealed):
        return
    if source.text_sha256 and (other := _elsewhere(evidence, corpus)):
        message = f"the quotation is of '{other}', not of '{name}'"
        yield Fault((*where, "source"), message, f"did you mean '{other}'?")
    elif absent:
        yield _absent((*where, "quote"), evidence, corpus)
    else:
        yield _unsealed((*where, "quote"), evidence.quote, name, source)


def _elsewhere(evidence: Evidence, corpus: Corpus) -> str | None:
    """Return another source that has the seal of a quotation."""
    others = (
        name
        for name, source in corpus.sources.items()
        if name != evidence.source
        and source.text_sha256
        and quotations.seal(source.text_sha256, evidence.quote) in source.seals
    )
    return next(others, None)


def _is_name(words: str, record: Record) -> bool:
    """Tell whether words can name somebody, and are not what is said of them."""
    folded = quotations.fold(words)
    quoted = any(quotations.fold(one.quote) in folded for one in record.evidence)
    short = quotations.count_words(words) <= LONGEST_NAME
    return short and not quoted and bool(NAMING.search(words))


def _absent(where: KeyPath, evidence: Evidence, corpus: Corpus) -> Fault:
    near = quotations.nearest_passage(corpus.articles[evidence.source], evidence.quote)
    hint = f"the article has: '{near}'" if near else ""
    return Fault(where, f"'{evidence.quote}' is not in the article at hand", hint)


def _unsealed(where: KeyPath, quote: str, name: str, source: Source) -> Fault:
    if not source.text_sha256:
        message = f"'{name}' has not been taken in, so nothing of it is sealed"
        return Fault(where, message, "take it in with briefs add-source")
    message = (
        f"'{quote}' has no seal of '{name}': "
        "it is not in that article, or was changed since"
    )
    hint = f"where the article is at hand, run briefs seal {name}"
    return Fault(where, message, hint)


def _sealed_somewhere(record: Record, words: str, corpus: Corpus) -> bool:
    sources = (corpus.sources.get(evidence.source) for evidence in record.evidence)
    return any(
        source.text_sha256
        and quotations.seal(source.text_sha256, words) in source.seals
        for source in sources
        if source
    )
