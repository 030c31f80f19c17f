"""Figures proposed from the counts in an article, each count once."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from generator.authoring.drafting.attribution import Subject
from generator.authoring.drafting.clauses import Clause
from generator.authoring.drafting.language import sentence_spans, speech_verbs
from generator.authoring.drafting.language.days import Day
from generator.authoring.drafting.language.sentence_spans import Span
from generator.authoring.drafting.proposal import Article, Proposal, Reading, record_id
from generator.loader.yaml_editor import RecordData
from generator.model.vocabulary import FLOORS, NO_FLOOR, Act, Basis, Unit, Who
from generator.text import quotations
from generator.text.counts import reader
from generator.text.counts.shared.count import Count

_UNSPECIFIC = {Who.ALL.value, Who.UNSPECIFIED.value}
_TOTAL = re.compile(
    r"\b(?:toll|total|so far|since|ris(?:en|es|ing)|rose|in all|altogether)\b", re.I
)
"""Words for a total, which does not belong to a single day."""


_PLANNED = re.compile(
    r"\b(?:will|would|shall|plans? to|(?:ready|willing|due|expected|offer\w*|promis\w+"
    r"|is|are|was|were) to)\b(?! have)"
)
"""Words before a count of what has not happened."""
_ONE_OF_MANY = re.compile(
    r"one(?: of (?:the|these|those|its|his|her|their)(?: [\w-]+){1,2})?", re.I
)
"""A phrase for one member of a group, which is no count: "one of the protesters"."""
_NEAR = 6
"""Number of words before a count in which `_PLANNED` is looked for."""


def figures(
    article: Article, readings: Iterable[Reading], counts: Collection[Count]
) -> Iterator[Proposal]:
    """Yield a proposal for each count; one that is repeated has several spans.

    Args:
        article: The article.
        readings: Its sentences.
        counts: The counts in its whole text.
    """
    groups: dict[tuple[object, ...], Proposal] = {}
    pairs = ((one, count) for one in readings for count in counts)
    for reading, count in pairs:
        proposal = _contains(reading, count) and _figure(article, reading, count)
        if not proposal:
            continue
        key = tuple(proposal.record.get(field) for field in _SAME_COUNT)
        if known := groups.get(key):
            groups[key] = _joined(known, proposal)
        else:
            groups[key] = proposal
    yield from groups.values()


_SAME_COUNT = ("measure", "low", "best", "high", "qualifier", "words", "who")


def _joined(one: Proposal, other: Proposal) -> Proposal:
    """Return the better of two proposals of one count, with the spans of both."""
    better = other.record.get("attributed_to") and not one.record.get("attributed_to")
    first, second = (other, one) if better else (one, other)
    return replace(first, spans=(*first.spans, *second.spans))


def _contains(reading: Reading, count: Count) -> bool:
    start = reading.sentence.start
    return start <= count.start and count.end <= start + len(reading.sentence.text)


def _figure(article: Article, reading: Reading, count: Count) -> Proposal | None:
    numbers = number_fields(count)
    start = count.start - reading.sentence.start
    end = count.end - reading.sentence.start
    if _is_one_of_many(reading.sentence.text, (start, end)):
        return None
    if _PLANNED.search(" ".join(reading.sentence.text[:start].split()[-_NEAR:])):
        return None
    quote = numbers and _quote(article, reading, count, (start, end))
    if not quote:
        return None
    who = who_is_counted(count, quote)
    named_who = [who] if who and who not in _UNSPECIFIC else []
    record = {
        "id": record_id(count.measure, *named_who, next(iter(numbers.values()))),
        "measure": count.measure,
        "who": who,
        "unit": count.unit if count.unit != Unit.PEOPLE else None,
        **numbers,
        "basis": count.basis if count.basis != Basis.STATED else None,
        **_days(article, reading, (start, end)),
        "attributed_to": [*(speakers(reading, start) or speakers(reading, end - 1))],
    }
    return article.proposal("figures", record, quote, [reading.span(start, end)])


def _is_one_of_many(text: str, span: Span) -> bool:
    """Tell whether a count is one of those who are counted, and tells nothing else."""
    words = text[slice(*span)]
    of_many = " of " in words or text.startswith(" of ", span[1])
    return of_many and bool(_ONE_OF_MANY.fullmatch(words))


def who_is_counted(count: Count, quote: str) -> str | None:
    """Return the people counted, a value of `who`; "all" only if the words say so."""
    if count.who == Who.ALL:
        return Who.ALL.value if _EVERYONE.search(quote) else None
    return count.who if count.who != Who.UNSPECIFIED else None


_EVERYONE = re.compile(
    r"\b(?:all(?! (?:of (?:them|whom)|but|together))|everyone|everybody|altogether"
    r"|in total|a total of)\b",
    re.I,
)


def number_fields(count: Count) -> RecordData:
    """Return the fields of a figure that hold its number; empty for unknown words."""
    if count.qualifier == "vague":
        quote = quotations.fold(count.quote)
        words = sorted([*FLOORS, *NO_FLOOR], key=len, reverse=True)
        word = next((one for one in words if re.search(rf"\b{one}\b", quote)), None)
        word = word or (None if quote.isascii() else _word_for(count.low))
        return {"words": word} if word else {}
    if count.qualifier is None:
        return {"best": count.best}
    fields = {"low": count.low, "best": count.best, "high": count.high}
    numbers = {field: value for field, value in fields.items() if value is not None}
    if count.qualifier == "range":
        return numbers
    return {**numbers, "qualifier": count.qualifier}


def _word_for(floor: int | None) -> str | None:
    """Return the English word for a vague one of another language."""
    return next((word for word in FLOORS if FLOORS[word] == floor), None)


def _quote(article: Article, reading: Reading, count: Count, span: Span) -> str:
    """Return the shortest phrase around a count in which the same count is read."""
    text, end = reading.sentence.text, len(reading.sentence.text)
    limits = _clause(reading, span)
    for wider in (
        sentence_spans.extended(text, span, limits, reading.names),
        sentence_spans.trimmed(
            text, (limits[0], max(limits[1], span[1])), reading.names
        ),
        sentence_spans.trimmed(text, (reading.sentence.opening, end), reading.names),
    ):
        quote = sentence_spans.quotable(
            article.text, sentence_spans.words_of(text, wider)
        )
        language = article.source.language
        read = reader.read_figures(quote, language) if quote else ()
        if any(_is_same(one, count) for one in read):
            return quote
    return _end_of_long_phrase(article, reading, count, (limits[0], span[1]))


def _end_of_long_phrase(
    article: Article, reading: Reading, count: Count, span: Span
) -> str:
    """Return the end of a phrase that is too long to be quoted, with its number.

    What is counted stands at its beginning: "the number of people killed in … is 31".
    """
    text = reading.sentence.text
    for match in re.finditer(r"\S+", text[slice(*span)]):
        start = span[0] + match.start()
        words = sentence_spans.words_of(text, (start, span[1]))
        is_cut = any(a < start < b for a, b in reading.names)
        if is_cut or quotations.length_problem(words):
            continue
        if match[0].lower() in sentence_spans.LINKING_WORDS:
            continue
        quote = sentence_spans.quotable(article.text, words)
        read = reader.read_counts(quote, article.source.language) if quote else ()
        fits = [one for one in read if _is_same(one, count) or not one.measure]
        return quote if any(one.best == count.best for one in fits) else ""
    return ""


def _is_same(one: Count, other: Count) -> bool:
    fields = ("measure", "low", "best", "high", "qualifier", "unit", "basis")
    return all(getattr(one, field) == getattr(other, field) for field in fields)


def _clause(reading: Reading, span: Span) -> Span:
    """Return the part of a sentence around a count, without its attribution."""
    start, end = reading.sentence.opening, len(reading.sentence.text)
    if reading.attribution:
        a, b = reading.attribution.span
        if span[1] <= a:
            end = a
        elif b <= span[0]:
            start = b
    return start, end


def speakers(reading: Reading, place: int) -> tuple[Subject, ...]:
    """Return the speakers of the words at a place in a sentence."""
    if reading.attribution:
        return reading.attribution.speakers
    clause = _telling(reading, place)
    if clause and clause.speech and clause.speech.act not in _STATING:
        told = reading.sentence.prose[clause.speech.end : place]
        return () if _RELATIVE.search(told) else clause.subjects
    return clause.subjects if clause else reading.speaker


_STATING = {Act.CLAIMS, Act.ADMITS, Act.DENIES, Act.WARNS, Act.ASSESSES}
"""Acts of whoever states what a sentence goes on to tell."""
_RELATIVE = re.compile(r", (?:which|who|whose|where) ")
"""The beginning of what the article adds: "condemned the raid, which killed nine"."""


def _telling(reading: Reading, place: int) -> Clause | None:
    """Return the clause that tells who says what stands at a place of a sentence."""
    return next(
        (
            clause
            for clause in reversed(reading.clauses)
            if clause.speech and clause.speech.start <= place < clause.end
        ),
        None,
    )


def _days(article: Article, reading: Reading, span: Span) -> RecordData:
    """Return the date fields of a count: its own day, or else that of a total."""
    text = reading.sentence.text
    start, end = _clause(reading, span)
    said_in = _said_in(reading, span)
    days = article.days(text[said_in[1] if said_in else start : end])
    is_total = _TOTAL.search(text[start:end]) or _PUT.search(text[start : span[0]])
    if len(days) == 1 and not is_total and not _is_limit(days[0], text):
        return {"period": days[0].edtf, "date_basis": days[0].basis or None}
    said: tuple[Day, ...] = ()
    stands_behind = days and text.startswith(days[0].words, _behind(text, span[1]))
    if len(days) == 1 and (stands_behind or _is_limit(days[0], text)):
        said = days
    elif reading.attribution and not days:
        said = article.days(text[slice(*reading.attribution.span)]) or tuple(
            one for one in article.days(text) if _is_limit(one, text)
        )
    elif said_in and not days:
        day = article.day(text[slice(*said_in)])
        said = (day,) if day else ()
    if len(said) == 1:
        return {"as_of": said[0].edtf, "date_basis": said[0].basis or None}
    return {}


def _said_in(reading: Reading, span: Span) -> Span | None:
    """Return the words before a count that tell who says it, if a clause has them."""
    clause = None if reading.attribution else _telling(reading, span[0])
    if clause is None or clause.speech is None:
        return None
    text = reading.sentence.text
    start = speech_verbs.content_start(text, clause.speech, clause.end)
    is_first = clause == reading.clauses[0]
    opening = reading.sentence.opening if is_first else clause.start
    return (opening, start) if start <= span[0] else None


def _behind(text: str, end: int) -> int:
    """Return the offset of the day of a total behind its number: "24 by Thursday"."""
    link = _ON.match(text, end)
    return link.end() if link else end


def _is_limit(day: Day, text: str) -> bool:
    """Tell whether a day is the last one up to which people were counted."""
    return bool(re.search(rf"\b(?:[Bb]y|[Aa]s of) {re.escape(day.words)}", text))


_PUT = re.compile(r"\bputs?\b")
"""A verb before what somebody counts up to a day: "put the number at 24"."""
_ON = re.compile(r",? (?:(?:on|by|as of|late on|by late) )?")
