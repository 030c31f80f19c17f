"""Check the subjects of quotations that begin with a verb."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.model.documents import Crisis
from generator.model.records import Evidence, Position
from generator.model.vocabulary import Reporting
from generator.rules.framework import Fault, rule
from generator.rules.parties import sealed_speakers
from generator.rules.parties.named_as import names_of
from generator.text import identifying_words, quotations
from generator.text.speech import embedded_clauses, speaker_words

_FIELDS = ("actor", "by", "through")
_SPEECH = speaker_words.VERBS | embedded_clauses.ANSWERS
_FIRST_WORDS = 3
"""Words of a quotation among which its first verb stands: "has also accused"."""


@rule("A616", Crisis)
def subjects_are_those_of_the_article(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """Where a quotation begins with a verb, whoever acts must be named before it.

    The record of a source lists the actors that the article names before such a
    quotation, in its clause. One of `actor`, `by` or `through` must be among them, be a
    part of one or its whole, or be named in the quotation. A position may also quote
    what its party says of those whom it accuses.

    Why: A verb without its subject fits anybody whom the article names nearby.
    Wrong: "by: [norvia]" with "quote: called its ambassador home", where the article
        has "Merrow called its ambassador home"
    Right: "by: [merrow]" with that quotation
    """
    for where, record in crisis.records():
        acting = [party for step, party in record.parties() if step[0] in _FIELDS]
        names = [name for party in acting if (name := actor_of(party))]
        if not names or len(names) < len(acting):
            continue  # an unnamed party may be any subject
        for index, evidence in enumerate(record.evidence):
            subjects = _subjects(evidence, corpus)
            if not subjects or any(_is_one_of(one, subjects, corpus) for one in names):
                continue
            if isinstance(record, Position) and _is_charge(
                record, evidence, subjects, corpus
            ):
                continue
            own = (name for party in acting for name in names_of(party, record, corpus))
            if not _names_one(evidence.quote, own):
                message = f"in the article '{min(subjects)}' does this"
                hint = "name who does it, or quote the words that name this party"
                yield Fault((*where, "evidence", index, "quote"), message, hint)


def _subjects(evidence: Evidence, corpus: Corpus) -> set[str]:
    source = corpus.sources.get(evidence.source)
    context = source and quotation_speakers.context_of(source, evidence.quote)
    return {*context.subjects} if context else set()


def _is_charge(
    position: Position, evidence: Evidence, subjects: set[str], corpus: Corpus
) -> bool:
    """Tell whether a party says a quotation of all its subjects, whom it accuses.

    "Fired at the port" may be said of them, "called the raid a crime" by them.
    """
    first = evidence.quote.lower().split()[:_FIRST_WORDS]
    accused = {name for one in position.accused if (name := actor_of(one))}
    wholes = {whole for one in accused & subjects for whole in corpus.bodies(one)}
    if not subjects <= accused | wholes or _SPEECH & {*first}:
        return False  # "Norvia's army | fired" may be said of both
    names = [*names_of(position.actor, position, corpus)]
    if _does(names, first[0], position.text):
        return False
    source = corpus.sources[evidence.source]
    context = quotation_speakers.context_of(source, evidence.quote)
    speaking = [*map(frozenset, context.speakers)] if context else []
    return source.reporting is Reporting.PARTY_STATEMENT or any(
        sealed_speakers.is_named(names, one, source.text_sha256 or "")
        for one in speaking
    )


def _does(names: Iterable[str], verb: str, text: str) -> bool:
    """Tell whether a text makes a party, or a pronoun, the subject of a verb."""
    words = re.findall(r"\w+", text.lower())
    own = identifying_words.of_names(names) | identifying_words.PRONOUNS
    return any(
        word == verb and not own.isdisjoint(words[max(0, place - 2) : place])
        for place, word in enumerate(words)
    )


def _is_one_of(name: str, subjects: set[str], corpus: Corpus) -> bool:
    """Tell whether an actor is a subject, or one is a part of the other."""
    own = corpus.bodies(name)
    return any(subject in own or name in corpus.bodies(subject) for subject in subjects)


def _names_one(quote: str, names: Iterable[str]) -> bool:
    return any(quotations.contains_name(quote, name) for name in names)
