"""Numbers in our own texts that neither quotations nor dates prove."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.memoized_lookups import memoized
from generator.corpus.quotation_languages import english_quotes, quotation_language
from generator.model.documents import Actor, Crisis
from generator.model.records import Figure, Record
from generator.model.sources import Source
from generator.rules.figures import our_reading_notes
from generator.rules.framework import traversal
from generator.rules.framework.traversal import Text
from generator.rules.numbers.amounts import Amount, amounts
from generator.rules.numbers.counted_parties import (
    counts_parties,
    without_counted_parties,
)
from generator.rules.numbers.counted_places import without_counted_places
from generator.rules.numbers.dates_in_text import (
    without_any_date,
    without_dates,
)
from generator.rules.numbers.numbers_in_other_words import (
    numbers_in_other_words,
    split_amounts,
)
from generator.rules.numbers.numbers_in_text import Number, find_numbers
from generator.rules.numbers.rounded_numbers import is_rounded_in, rounds_another
from generator.rules.numbers.spelled_out_sums import is_spelled_out
from generator.rules.texts import supporting_facts
from generator.rules.translations.numbers_in_originals import has_number
from generator.text import name_masking
from generator.text.counts import reader
from generator.text.nearby import counted_phrases
from generator.text.regex import Regex

_WORD = Regex(r"[\w'’-]+")
_OWN_ARTICLES = Regex(
    r"\b[\w-]+(?= (?:further |other |more )?(?:articles|sources|records|entries)\b"
    r"(?! of\b)"
    r"| (?:accounts|versions) (?:of|exist|differ|conflict|disagree|contradict)\b)"
)
"""A number of articles, sources, records or accounts, which we count ourselves."""
_WHERE_IN_ARTICLE = Regex(
    r"(?<![\w-])[\w-]+(?= (?:sentences|paragraphs|lines)"
    r" (?:earlier|later|above|below|before)(?:[.,;:)]|$))"
)
"""How far from its quotation an article says something."""
_ON_ARTICLE = Regex(
    r"^(?!.*\b(?:court|judge|trial|jail|prison))"
    r".*\b(?:article|headline|quotation|report|source)\b",
    re.IGNORECASE | re.DOTALL,
)
"""A note that is about its article, and about no sentences of a court."""
_OF_PEOPLE = Regex(
    r" of (?:them|those|whom"
    r"|the (?:dead|injured|wounded|missing|victims|people|killed))\b"
)
"""The people counted behind a share of them."""
Subject = Literal["number", "amount", "rounded", "parties", "translated"]
"""What lacks a proof: a number as such, a word for an amount, a number that the text
rounds, a number of parties, or one of a translation."""


class Unproven(NamedTuple):
    """The numbers of one text and one subject that nothing proves."""

    text: Text
    subject: Subject
    words: tuple[str, ...]
    """The numbers as written."""


class _Found(NamedTuple):
    """A number that nothing proves."""

    subject: Subject
    words: str


@memoized
def unproven_numbers(
    file: Crisis | Actor | Source, corpus: Corpus, name: str
) -> tuple[Unproven, ...]:
    """Return the numbers in the texts of a file that nothing proves.

    Args:
        file: The record of the file.
        corpus: All records.
        name: The id of the file.
    """
    if corpus.unreadable and not isinstance(file, Crisis):
        return ()  # an unreadable brief may quote it
    return tuple(
        Unproven(text, subject, words)
        for text in traversal.texts(file, corpus)
        for subject, words in _by_subject(
            _unsupported_numbers(text, name, file, corpus)
        )
    )


def _by_subject(
    found: Iterable[_Found],
) -> Iterator[tuple[Subject, tuple[str, ...]]]:
    """Yield each subject with the words of its numbers."""
    words: dict[Subject, list[str]] = {}
    for one in found:
        words.setdefault(one.subject, []).append(one.words)
    yield from ((subject, tuple(of_it)) for subject, of_it in words.items())


def _unsupported_numbers(
    text: Text, name: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[_Found]:
    """Yield each number that has no support, once per value."""
    written = find_numbers(text.words)
    named = any(amount.is_named for amount in amounts(text.words))
    if not written and not named:
        return
    known = {
        number.key for number in supporting_facts.numbers_of(text, name, file, corpus)
    }
    is_translation = text.where[-1] == "translation"
    are_known = all(number.key in known for number in written)
    if are_known and not named and not is_translation:
        return  # whatever belongs to a name or a date
    if text.where[-1] == "unnamed" and _is_counted_party(text, corpus):
        return
    own = _without_names(text, file, corpus)
    if text.where[-1] == "date_basis":
        undated = without_any_date(own)
    else:
        dates = [*supporting_facts.dates_of(text, name, file, corpus)]
        undated = without_dates(own, dates)
    if is_translation:
        numbers = {number.key: number for number in find_numbers(undated)}
        yield from _untranslated(text, numbers.values(), corpus)
    else:
        records = supporting_facts.records_of(text, name, file, corpus)
        uncounted = without_counted_parties(undated, records, corpus)
        if isinstance(file, Crisis):
            quotes = english_quotes(*records)
            uncounted = without_counted_places(uncounted, quotes, file.places)
        is_note = text.where[-1] == "note"
        yield from _unproven(
            uncounted,
            known,
            records,
            is_note=is_note,
            counts_people=text.where[0] == "figures",
        )


def _is_counted_party(text: Text, corpus: Corpus) -> bool:
    """Tell whether an article has an unnamed party with its number near by."""
    quoted = (one.source for record in text.support or () for one in record.evidence)
    sources = (corpus.sources[one] for one in quoted if one in corpus.sources)
    return any(
        counted_phrases.count_seal(one.text_sha256 or "", text.words) in one.seals
        for one in sources
    )


def _unproven(
    text: str,
    known: set[tuple[float | str, bool]],
    records: Iterable[Record],
    *,
    is_note: bool,
    counts_people: bool,
) -> Iterator[_Found]:
    """Yield the numbers, times and shares that no quotation proves.

    Args:
        text: The text without dates, and without the numbers of names.
        known: Keys of the numbers in its quotations.
        records: The records that it rests on.
        is_note: Whether it is a note, which may speak of a part of an article.
        counts_people: Whether the note is on a count of people, of whose parts it may
            not speak.
    """
    quotes = english_quotes(*records)
    text, amounts_left = split_amounts(text, quotes)
    yield from (
        _Found("amount", amount.words)
        for amount in amounts_left
        if not is_note or (counts_people and _is_of_people(amount, quotes))
    )
    numbers = {number.key: number for number in find_numbers(text)}
    unknown = [number for key, number in numbers.items() if key not in known]
    if unknown:
        said = {value for quote in quotes for value in numbers_in_other_words(quote)}
        undated = [*map(without_any_date, quotes)]
        figures = {
            value
            for record in records
            if isinstance(record, Figure)
            for value in record.numbers().values()
        }
        for number in unknown:
            is_said = not number.vague and (
                number.value in said or is_spelled_out(text, number, undated)
            )
            if not is_said and not is_rounded_in(text, number, undated, figures):
                shares = (
                    one for one in amounts_left if one.start <= number.start < one.end
                )
                whole = next((one.words for one in shares), number.words)
                yield _Found(_subject(text, number), whole)


def _is_of_people(share: Amount, quotes: Iterable[str]) -> bool:
    """Tell whether a share is of people, and no quotation has the same words for it."""
    words = share.words.lower()
    return bool(_OF_PEOPLE.match(share.text, share.end)) and not any(
        words in one.lower() for one in quotes
    )


def _subject(text: str, number: Number) -> Subject:
    """Return what a number is that no quotation proves."""
    if number.vague:
        return "amount"
    if rounds_another(text, number):
        return "rounded"
    return "parties" if counts_parties(text, number) else "number"


def _untranslated(
    text: Text, numbers: Iterable[Number], corpus: Corpus
) -> Iterator[_Found]:
    """Yield the numbers of a translation that its original does not have, as written.

    The words of a language that is not read may have a form that is not known; a note
    says then that the number is our reading.
    """
    record = next(iter(text.support or ()))
    evidence = record.evidence[int(text.where[-2])]
    language = quotation_language(evidence, corpus)
    ours = our_reading_notes.is_declared("number", record.note)
    for number in numbers:
        doubtful = not reader.can_read(language) and not number.words[0].isdigit()
        if not has_number(number, evidence.quote, language) and not (doubtful and ours):
            yield _Found("translated", number.words)


def _without_names(text: Text, file: Crisis | Actor | Source, corpus: Corpus) -> str:
    """Return the words of a text without numbers that belong to names."""
    words = text.words
    if text.where[-1] == "note" and _ON_ARTICLE.search(words):
        words = _WHERE_IN_ARTICLE.sub(" ", words)
    if text.where[-1] == "name":
        words = name_masking.without_leading_number(words)
    tokens = _WORD.findall(words.lower())
    actors = {id for word in tokens for id in corpus.actors_by_word.get(word, ())}
    known = [spelling for id in actors for spelling in corpus.actors[id].names()]
    if isinstance(file, Crisis):
        known += [one.name for one in (*file.sides, *file.places)]
        if text.where[0] == "changes":
            known += [record.id for _, record in file.records()]
            known += [old for _, record in file.records() for old in record.was]
            known += [change.record or "" for change in file.changes]
    numbered = [one for one in filter(None, known) if find_numbers(one)]
    if text.words in numbered:
        numbered.remove(text.words)
    return name_masking.without_numbered_names(_OWN_ARTICLES.sub(" ", words), numbered)
