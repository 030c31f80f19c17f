"""Check that every number in a text is supported by its quotations or dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source
from generator.rules.framework import Fault, rule
from generator.rules.texts.unproven_numbers import (
    Subject,
    Unproven,
    unproven_numbers,
)

_REMEDY = "quote the words that say so, or remove the number"
_ROUNDING = (
    "; a quoted number may be rounded with 'more than', 'fewer than', 'nearly' or "
    "'about'"
)
_COMPLAINTS: dict[Subject, tuple[str, str]] = {
    "number": ("neither in its quotations nor in its dates", _REMEDY + _ROUNDING),
    "amount": ("in none of its quotations", _REMEDY),
    "rounded": (
        "neither in its quotations nor near enough to a number of the same thing there",
        _REMEDY,
    ),
    "parties": (
        "neither in its quotations nor the number of those in its records",
        "quote the words that say so, or rest on a record of each that is counted",
    ),
    "translated": ("not in the original", "translate the numbers of the original"),
}
"""What the message says of numbers, and the hint, by their subject."""


@rule("P707", Crisis, Actor, Source, compares_sources=True, compares_records=True)
def text_numbers_are_quoted(
    name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Fault]:
    """Every number in our own text must be in one of its quotations, or in a date.

    Text about a whole crisis may rest on any quotation.

    - Digits and words are equal; "two times" may stand for "twice", or "two towns" for
      listed places of the brief.
    - A sum may be spelled out: "15 villages, 12 in Orm and 3 in Vale".
    - Exempt are `one`, numbers in names (`M23`) and of articles, sources or records.
    - A month or year may lie within such a date.
    - The number of an unnamed party may be beside the quotation: "two clerks said".

    Why: A number must not slip in beside the figures.
    Wrong: "text: Five hundred people gathered." without those words quoted
    Right: the same with "quote: 500 people gathered"
    """
    return _faults("number", unproven_numbers(file, corpus, name))


@rule("P734", Crisis, Actor, Source, compares_sources=True, compares_records=True)
def text_amounts_are_quoted(
    name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Fault]:
    """A word for an amount must be in a quotation: "half", "a decade", "dozens".

    - The quotation may say it in other words: "ten years" for "a decade", "20 per cent"
      or "one in five" for "a fifth", "30 minutes" for "half an hour"; but not "up to
      half" for "half".
    - "Dozens" may stand for a quoted number of the same thing from 24 to 199,
      "hundreds" for one from 200 to 1,999.
    - A note may have times and shares that no quotation has, except shares of people.

    Why: "Half of the town" is a figure, too.
    Wrong: "text: Half of the wells are dry." with "quote: some of the wells are dry"
    Right: the same with "quote: 50 per cent of the wells are dry"
    """
    return _faults("amount", unproven_numbers(file, corpus, name))


@rule("P735", Crisis, Actor, Source, compares_sources=True, compares_records=True)
def rounded_numbers_are_near(
    name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Fault]:
    """A number that our text rounds must be near a quoted one of the same thing.

    - "More than 80" may stand for 83, at most a fifth lower; "fewer than 90", at most a
      quarter higher.
    - "Nearly" and "about" allow a difference of 5 in 100.
    - A round number is below ten, or 12, 24 or 36, or a multiple of five with at most
      two digits before its zeros.
    - Two numbers count the same thing if their nouns share a word, or if the same
      happened to the people counted.

    Why: A number far from that of the article would be ours.
    Wrong: "text: About 100 houses burned." with "quote: 83 houses burned"
    Right: "text: More than 80 houses burned."
    """
    return _faults("rounded", unproven_numbers(file, corpus, name))


@rule("P736", Crisis, Actor, Source, compares_sources=True, compares_records=True)
def counted_parties_are_recorded(
    name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Fault]:
    """A number of states or other parties must be quoted, or be that of its records.

    - "Three states condemned the raid" needs three that did the same, with the same
      object, in the records that the text rests on.
    - "One of the three states" needs three of them in all.
    - "In three countries" needs a quotation that lists them; the text must not say that
      they did anything.

    Why: Readers would believe that more took part than did.
    Wrong: "text: Three states condemned the raid." over two states that did
    Right: "text: Two states condemned the raid."
    """
    return _faults("parties", unproven_numbers(file, corpus, name))


@rule("P737", Crisis, compares_sources=True, compares_records=True)
def translated_numbers_are_original(
    name: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """The numbers of a translation must be those of its original.

    The original has them in digits, or in words of its language. Where that language is
    not read, a note may say that the number is our reading.

    Why: Few readers can compare a translation with its original.
    Wrong: "translation: 9 people were hurt" with "quote: sieben Menschen wurden
        verletzt"
    Right: "translation: 7 people were hurt" with that quotation
    """
    return _faults("translated", unproven_numbers(crisis, corpus, name))


def _faults(subject: Subject, found: Iterable[Unproven]) -> Iterator[Fault]:
    """Yield a fault for each text with unproven numbers of a subject."""
    for one in found:
        if one.subject == subject:
            message, hint = _problem(one)
            yield Fault(one.text.where, message, hint)


def _problem(found: Unproven) -> tuple[str, str]:
    """Return the message on the numbers of a text, and its hint."""
    complaint, hint = _COMPLAINTS[found.subject]
    words = wording.join_words([f"'{number}'" for number in found.words])
    verb = "is" if len(found.words) == 1 else "are"
    message = f"{words} {verb} {complaint}"
    if found.text.where[0] == "public_role":
        return message, f"{_REMEDY}; a record must refer to this actor and quote them"
    if found.subject == "translated":
        return message, hint
    quoted = [record.quoted_in_english() for record in found.text.support or ()]
    if quoted and all(_is_in(number, quoted) for number in found.words):
        message = f"{words} {verb} quoted with another qualifier, or of another thing"
        hint = "say 'up to', 'about' or the like where the quotation does"
    return message, hint


def _is_in(number: str, quotes: Iterable[str]) -> bool:
    pattern = re.compile(rf"\b{re.escape(number)}\b", re.IGNORECASE)
    return any(map(pattern.search, quotes))
