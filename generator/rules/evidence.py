"""Every statement has its evidence, in short quotations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.index import actor_of
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis, Source
from generator.rules import Fault, key_paths, rule
from generator.text import quotations

LONGEST_NAME = 3
"""Words in `named_as` up to which it is a name, and no quotation."""


@rule(Crisis, "E301")
def records_have_evidence(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """Every record has evidence, or rests on records that have.

    Why: What no source carries is not published.
    Wrong: a figure without "evidence"
    Right: "evidence: [{source: voa-2010, quote: deaths of about 80 civilians}]"
    """
    carried = _carried(crisis)
    for where, record in crisis.records():
        if not record.evidence and not record.rests_on:
            yield Fault(where, "has no evidence and rests on no record; quote a source")
        elif record.id not in carried:
            place = (*where, "rests_on")
            yield Fault(place, "rests on no record that has evidence")


def _carried(crisis: Crisis) -> set[str]:
    """Return the ids of records with evidence and of all that rests on them."""
    carried: set[str] = set()
    above: dict[str, list[str]] = defaultdict(list)
    waiting: list[str] = []
    for _, record in crisis.records():
        if record.evidence:
            waiting.append(record.id)
        for name in record.rests_on:
            above[name].append(record.id)
    while waiting:
        name = waiting.pop()
        if name not in carried:
            carried.add(name)
            waiting.extend(above[name])
    return carried


@rule(Crisis, "E302")
def quotations_are_short(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A quotation has 3 to 15 words; in scripts without spaces, 6 to 40 characters.

    Why: Fewer prove nothing, and more would republish the article.
    Wrong: "quote: about 80"
    Right: "quote: deaths of about 80 civilians"
    """
    for where, evidence in key_paths.evidence(crisis):
        if message := quotations.length_problem(evidence.quote):
            place = (*where, "quote")
            yield Fault(place, f"the quotation {message}")


@rule(Crisis, "E306")
def quotations_have_plain_digits(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A quotation, or a name, has no raised, lowered or circled digit, nor a fraction.

    Why: Such a sign counts as a digit where texts are compared: `12²` would be 122.
    Wrong: "quote: killed 12² people"
    Right: other words of the article, without the sign
    """
    for where, evidence in key_paths.evidence(crisis):
        yield from _raised((*where, "quote"), evidence.quote)
    for where, record in crisis.records():
        for actor, words in record.named_as.items():
            yield from _raised((*where, "named_as", actor), words)


def _raised(where: KeyPath, words: str) -> Iterator[Fault]:
    for sign in quotations.raised(words):
        yield Fault(where, f"'{sign}' would count as a digit; quote words without it")


@rule(Source, "E303")
def quotations_keep_their_share(
    name: str, source: Source, corpus: Corpus
) -> Iterator[Fault]:
    """All quotations of one source have at most a quarter of its words, or 80.

    Why: Articles are other people's work, and we do not republish them.
    Wrong: 30 quotations of 8 words from an article of 400 words
    Right: shorter quotations, or one that carries several records
    """
    quoted = set(corpus.quotations.get(name, ()))
    used = sum(
        quotations.weight(words)
        for words in corpus.sealable.get(name, ())
        if words in quoted or quotations.count_words(words) > LONGEST_NAME
    )
    most = quotations.share(source.words)
    if used > most:
        yield Fault(
            (), f"its quotations have {used} words together; at most {most} are allowed"
        )


@rule(Crisis, "E304")
def origins_are_the_source_s(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """The origin that a quotation names is one of its source's origins.

    Why: Independence of figures is worked out from origins.
    Wrong: "origin: tass" where the source lists "origins: [reuters]"
    Right: "origin: reuters"
    """
    for where, evidence in key_paths.evidence(crisis):
        source = corpus.sources.get(evidence.source)
        if source and evidence.origin and evidence.origin not in source.origins:
            place = (*where, "origin")
            known = ", ".join(filter(None, map(actor_of, source.origins)))
            message = (
                f"is not among the origins of '{evidence.source}'; "
                f"it has {known or 'none'}"
            )
            yield Fault(place, message)


@rule(Crisis, "E305")
def translations_have_a_language(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A quotation that is not in English comes with our translation.

    Why: Readers must be able to see what it says.
    Wrong: "quote: около восьмидесяти человек погибли" alone
    Right: the same with "translation: about eighty people died"
    """
    for where, evidence in key_paths.evidence(crisis):
        source = corpus.sources.get(evidence.source)
        language = evidence.language or (source.language if source else "en")
        english = language.split("-")[0] == "en"
        if english == bool(evidence.translation):
            place = (*where, "quote")
            need = "must not have" if english else "needs"
            yield Fault(place, f"a quotation in '{language}' {need} a translation")
