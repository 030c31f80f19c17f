"""Check that our texts keep who did what to whom, and what came first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.corpus.corpus import Corpus
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Role
from generator.rules.doers import nominal, numbers_of_verbs, order, parallel, voice
from generator.rules.framework import Fault, rule, traversal


@rule("P751", Crisis)
def deeds_are_not_turned_round(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A text must not say that somebody did what was done to them in its quotation.

    A verb that text and quotation share is compared, in the active and the passive
    voice, except verbs such as "meet" or "marry", which mean the same either way. So is
    a deed that the quotation has as a noun: "the arrest of A by B", "A's arrest by B",
    "A's complaint against B".

    Why: Doer and victim would be swapped.
    Wrong: "text: Vigilantes turned back the army." with "quote: Vigilantes were turned
        back by the army"
    Right: "text: The army turned back vigilantes." with that quotation
    """
    for where, text, quotations in _texts(crisis, corpus):
        quoted = "; ".join(quotations)
        found = chain(voice.turned_round(text, quoted), nominal.swapped(text, quoted))
        for word in found:
            message = f"the quotation has '{word}' the other way round"
            yield Fault(where, message, "keep who does it and to whom it is done")
            break


@rule("P752", Crisis)
def clauses_are_not_mixed(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A text must not join the subject of one clause with the deed of another.

    This applies to clauses side by side, as with ";", "and", "but" or "while", each
    with its own subject. Nor may a text take a number or a name from the other clause
    where the subject's own clause has one, or give a verb the number of another: a
    valley that "needs 300 tonnes and gets 30" does not get 300.

    Why: Somebody would be said to have done what another did.
    Wrong: "text: The front withdraws to the hills." with "quote: the army withdraws to
        the hills and the front hands over its mortars"
    Right: "text: The front hands over its mortars." with that quotation
    """
    for where, text, quotations in _texts(crisis, corpus):
        for word in parallel.mixed(text, quotations):
            message = f"the quotation has '{word}' in the clause of another subject"
            yield Fault(where, message, "name whoever this is said of")
            break
        else:
            for word in numbers_of_verbs.of_another_verb(text, quotations):
                message = f"gives '{word}' the number of another verb in its quotation"
                yield Fault(where, message, "keep the number of each verb")
                break


@rule("P753", Crisis)
def order_in_time_is_kept(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A text must not put first what came later according to its quotation.

    "After" must not become "before", nor "late" "early".

    Why: What follows something would be taken for its cause, or a delay for haste.
    Wrong: "text: The guards left after the fire began." with "quote: the guards left
        two hours before the fire began"
    Right: "text: The fire began after the guards had left." with that quotation
    """
    for where, text, quotations in _texts(crisis, corpus):
        for said in order.turned(text, "; ".join(quotations)):
            message = f"reverses the order of events in the quotation, '{said}'"
            yield Fault(where, message, "keep what came first")
            break


def _texts(
    crisis: Crisis, corpus: Corpus
) -> Iterator[tuple[KeyPath, str, tuple[str, ...]]]:
    """Yield each text on one record with what the record quotes, in English."""
    for where, text, record in traversal.texts_on_one_record(crisis, corpus):
        if where[-1] == "text" and not isinstance(record, Role):
            yield where, text, record.english_quotes()
