"""Check that readers learn of denials that stand beside a quotation."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.model.documents import Crisis
from generator.model.records import Figure, Record
from generator.model.vocabulary import Act
from generator.rules.framework import Fault, rule, traversal
from generator.text.statements import denials_and_doubts

_DENYING = frozenset((Act.DENIES, Act.REFUSES))


@rule("A614", Crisis)
def answers_are_not_left_out(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """An accused who answers beside the quotation must have a `reply`.

    The record of a source lists those who deny something in the two sentences behind a
    quotation. A record that accuses one of them has the answer in its `reply`.

    Why: The page says "No response from … in the articles read".
    Wrong: "accused: [city-guard]" without "reply", where "the City Guard denied it"
        follows
    Right: a position by which the guard denies it, and "reply: [guard-denies-it]"
    """
    for where, record in crisis.records():
        if record.reply:
            continue
        blamed = record.said_to_be_by if isinstance(record, Figure) else ()
        accused = map(actor_of, (*record.accused, *blamed))
        answering = _answering(record, corpus)
        for name in dict.fromkeys(one for one in accused if one in answering):
            message = f"'{name}' answers in the article, beside the quotation"
            hint = "quote the answer as a position and name it in reply"
            yield Fault(where, message, hint)


def _answering(record: Record, corpus: Corpus) -> set[str]:
    return {
        actor
        for evidence in record.evidence
        if (source := corpus.sources.get(evidence.source))
        and (context := quotation_speakers.context_of(source, evidence.quote))
        for actor in context.answers
    }


@rule("P729", Crisis)
def disputed_numbers_say_so(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A number that its article says somebody denies must be shown with the denial.

    That is a `reply`, a figure that supersedes it, a position by which somebody denies
    or refuses something in the same article, a quotation that has the words of the
    denial, or a note about it.

    Why: Readers would take a disputed number for an undisputed one.
    Wrong: a figure alone with "quote: twelve were killed", where "the ministry denied
        this" follows
    Right: the same, and a position with "quote: the ministry denied this"
    """
    denied_in = {
        evidence.source
        for position in crisis.positions
        if position.act in _DENYING
        for evidence in position.evidence
    }
    replaced = {figure.supersedes for figure in crisis.figures}
    for where, figure in traversal.figures(crisis):
        if figure.reply or figure.id in replaced:
            continue
        if denials_and_doubts.tells_of_denial(figure.note or ""):
            continue
        if any(
            denials_and_doubts.disputes_itself(one.quote) for one in figure.evidence
        ):
            continue
        for index, evidence in enumerate(figure.evidence):
            source = corpus.sources.get(evidence.source)
            context = source and quotation_speakers.context_of(source, evidence.quote)
            if context and context.disputed and evidence.source not in denied_in:
                message = "somebody denies or doubts this in the article, beside it"
                hint = "add a position that quotes the denial, or say so in note"
                yield Fault((*where, "evidence", index), message, hint)
