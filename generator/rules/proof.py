"""Every quotation is sealed, and every number is the number of its quotation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from generator import dates, figures, ledger, phrases, text
from generator.corpus import Corpus
from generator.figures import Reading
from generator.ledger import Proof
from generator.model import Crisis, Evidence, Figure, Found, Record, Source, Statement
from generator.problems import KeyPath
from generator.rules import Finding, rule
from generator.rules.numbers import numbers
from generator.vocabulary import FLOORS, Measure, Who

NAMING = re.compile(r"[^\W\d_]{4}|[A-Z]{2}|[\u0e00-\u9fff]{2}")
"""What words that name somebody have at least: a word of four letters, or initials."""
DATED = re.compile(
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{'|'.join(dates.MONTHS)})"
    r"(?: (?P<year>\d{4}))?"
)
"""A date in a text of ours, such as `7 April 2010`, `7 April` or `April 2010`."""
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


@rule(Crisis, "P701")
def quotations_are_sealed(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
    """Every quotation is sealed: a tool has found it in the article.

    Why: A quotation that was altered, or moved to another article, has no seal.
    Wrong: a word of a quotation changed after it was sealed
    Right: the article's own words, then "briefs seal"
    """
    for where, record in crisis.records():
        for index, evidence in enumerate(record.evidence):
            place = (*where, "evidence", index, "quote")
            source = corpus.sources.get(evidence.source)
            article = corpus.folded_articles.get(evidence.source)
            if article is not None and not text.contains(article, evidence.quote):
                yield _absent(place, evidence, corpus)
            elif source and ledger.proof(evidence, corpus) is Proof.NOT_CHECKED:
                yield _unsealed(place, evidence.quote, evidence.source, source)
        for actor, words in record.named_as.items():
            place = (*where, "named_as", actor)
            if text.count_words(words) > text.MOST or not NAMING.search(words):
                most = f"at most {text.MOST} words that name somebody"
                yield Finding(place, f"'{words}' is no name; give {most}")
            elif not _sealed_somewhere(record, words, corpus):
                yield Finding(place, f"'{words}' is sealed in none of its sources")


def _absent(where: KeyPath, evidence: Evidence, corpus: Corpus) -> Finding:
    near = text.nearest_passage(corpus.articles[evidence.source], evidence.quote)
    hint = f"the article has: '{near}'" if near else ""
    return Finding(where, f"'{evidence.quote}' is not in the article at hand", hint)


def _unsealed(where: KeyPath, quote: str, name: str, source: Source) -> Finding:
    if not source.text_sha256:
        message = f"'{name}' has not been taken in, so nothing of it is sealed"
        return Finding(where, message, "take it in with briefs add-source")
    message = (
        f"'{quote}' has no seal of '{name}': "
        "it is not in that article, or was changed since"
    )
    hint = f"where the article is at hand, run briefs seal {name}"
    return Finding(where, message, hint)


def _sealed_somewhere(record: Record, words: str, corpus: Corpus) -> bool:
    sources = (corpus.sources.get(evidence.source) for evidence in record.evidence)
    return any(
        source.text_sha256 and text.seal(source.text_sha256, words) in source.seals
        for source in sources
        if source
    )


def _readings(figure: Figure, corpus: Corpus) -> list[Reading]:
    """Return every count in a figure's quotations, with what the article adds.

    A quotation can be too short to say what happened to those counted, or to whom;
    then the same number found in the whole article says it.
    """
    found: list[Reading] = []
    for evidence in figure.evidence:
        source = corpus.sources.get(evidence.source)
        for reading in figures.read_counts(evidence.quote):
            found.append(reading)
            found.extend(_completed(reading, source.numbers if source else ()))
    return found


def _completed(reading: Reading, known: Iterable[Found]) -> Iterator[Reading]:
    for number in known:
        same = (reading.low, reading.best, reading.high, reading.qualifier) == (
            number.low,
            number.best,
            number.high,
            number.qualifier,
        )
        if same and reading.measure in ("", number.measure):
            yield replace(reading, measure=number.measure, who=number.who)


def _same_numbers(figure: Figure, reading: Reading) -> bool:
    given = numbers(figure)
    if not figure.qualifier and set(given) == {"best"}:
        return reading.low == reading.high == figure.best
    return all(getattr(reading, field) == value for field, value in given.items())


def _same_qualifier(figure: Figure, reading: Reading) -> bool:
    if figure.qualifier and len(numbers(figure)) == 1:
        return reading.qualifier == figure.qualifier
    return reading.qualifier == ("range" if len(numbers(figure)) > 1 else None)


def _same_who(figure: Figure, reading: Reading) -> bool:
    everyone = {Who.ALL.value, Who.UNSPECIFIED.value}
    if figure.measure is Measure.DEMONSTRATING:
        everyone.add(Who.PROTESTERS.value)  # who demonstrates is a protester
    return (
        (figure.who not in list(Who) and reading.who in everyone)  # a group of ours
        or figure.who == reading.who
        or {figure.who, reading.who} <= everyone
    )


def _first_number(figure: Figure) -> str:
    return next(iter(numbers(figure)))


@rule(Crisis, "P702")
def numbers_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
    """A figure's number is the number in its quotation.

    Why: This is what the site promises: no number that its source does not carry.
    Wrong: "best: 83" with "quote: deaths of about 80 civilians"
    Right: "best: 80" with that quotation
    """
    for index, figure in enumerate(crisis.figures):
        if not numbers(figure):
            continue
        found = _readings(figure, corpus)
        if not any(_same_numbers(figure, reading) for reading in found):
            read = phrases.joined(sorted({f"'{reading.quote}'" for reading in found}))
            said = f"; they say {read}" if read else ""
            message = f"'{phrases.amount(figure)}' is not in its quotations{said}"
            yield Finding(("figures", index, _first_number(figure)), message)


@rule(Crisis, "P703")
def qualifiers_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
    """A figure's qualifier is that of its quotation, and it has none if that has none.

    Why: "About 80" printed as 80 is another number.
    Wrong: "best: 80" alone with "quote: deaths of about 80 civilians"
    Right: the same with "qualifier: about"
    """
    for index, figure in enumerate(crisis.figures):
        of_number = _of_number(figure, corpus)
        exact = any(_same_qualifier(figure, one) for one in of_number)
        if of_number and not figure.words and not exact:
            said = of_number[0].qualifier or "a plain number"
            field = "qualifier" if figure.qualifier else _first_number(figure)
            has = figure.qualifier or "no qualifier"
            message = f"its quotation has {said}, the figure has {has}"
            yield Finding(("figures", index, field), message)


def _of_number(figure: Figure, corpus: Corpus) -> list[Reading]:
    """Return the readings of a figure's number, or of its vague word."""
    found = _readings(figure, corpus)
    if figure.words:
        floor = ledger.floor(figure)
        return [one for one in found if floor is not None and one.low == floor]
    return [reading for reading in found if _same_numbers(figure, reading)]


@rule(Crisis, "P704")
def measures_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
    """A figure's measure is what its quotation says happened to those counted.

    Why: The dead and the injured are not the same people.
    Wrong: "measure: injured" with "quote: deaths of about 80 civilians"
    Right: "measure: killed" with that quotation
    """
    for index, figure in enumerate(crisis.figures):
        of_number = _of_number(figure, corpus)
        if not of_number and not figure.words:
            continue
        measures = {reading.measure for reading in of_number} - {""}
        named = _measures_named(figure)
        if figure.measure is Measure.AFFECTED and len(named) > 1 and figure.note:
            continue  # one count for several harms that the source does not tell apart
        if figure.measure not in (measures or named):
            words = phrases.joined(sorted(measures or named)) or "no measure"
            message = f"its quotation says {words}, not '{figure.measure}'"
            yield Finding(("figures", index, "measure"), message)


def _measures_named(figure: Figure) -> set[str]:
    quotes = [evidence.quote for evidence in figure.evidence]
    return {measure for quote in quotes for measure in figures.read_measures(quote)}


@rule(Crisis, "P705")
def who_is_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
    """Who is counted is who the quotation or the article says is counted.

    Why: A number of civilians is not a number of everyone.
    Wrong: "who: children" with "quote: deaths of about 80 civilians"
    Right: "who: civilians" with that quotation
    """
    for index, figure in enumerate(crisis.figures):
        of_number = _of_number(figure, corpus)
        if of_number and not any(_same_who(figure, one) for one in of_number):
            said = phrases.joined(sorted({reading.who for reading in of_number}))
            message = f"its quotation counts {said}, not '{figure.who}'"
            field = "who" if "who" in figure.model_fields_set else "measure"
            yield Finding(("figures", index, field), message)


@rule(Crisis, "P706")
def vague_words_are_quoted(_: str, crisis: Crisis, __: Corpus) -> Iterator[Finding]:
    """A figure's vague word stands in its quotation.

    Why: It is printed as the source's own word.
    Wrong: "words: hundreds" with "quote: dozens were killed in clashes"
    Right: "words: dozens" with that quotation
    """
    for index, figure in enumerate(crisis.figures):
        if not figure.words:
            continue
        folded = text.fold(figure.words)
        quotes = (text.fold(evidence.quote) for evidence in figure.evidence)
        if not any(_whole(folded, quote) for quote in quotes):
            place = ("figures", index, "words")
            yield Finding(place, f"'{figure.words}' is not in its quotations")


def _whole(words: str, quote: str) -> bool:
    """Tell whether a vague word stands there and is not a part of a larger one."""
    larger = [other for other in FLOORS if words in other and other != words]
    for other in larger:
        quote = quote.replace(other, " ")
    return bool(re.search(rf"\b{re.escape(words)}\b", quote))


@rule(Crisis, "P707")
def digits_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Finding]:
    """Every number in digits in a text of ours is in one of its quotations, or a date.

    Why: A number must not slip in beside the figures.
    Wrong: "text: Some 500 people gathered." without those words quoted
    Right: the same with "quote: some 500 people gathered"
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        for field in ("text", "note"):
            written = getattr(record, field, None) or ""
            based = [record, *_rested(record.rests_on, records)]
            yield from _strange((*where, field), written, based, corpus)
    for where, conclusion in crisis.conclusions():
        based = _rested(conclusion.rests_on, records)
        yield from _strange((*where, "text"), conclusion.text, based, corpus)


def _rested(names: Iterable[str], records: Mapping[str, Record]) -> list[Record]:
    return [records[name] for name in names if name in records]


def _strange(
    where: KeyPath, written: str, based: Iterable[Record], corpus: Corpus
) -> Iterator[Finding]:
    if not DIGITS.search(written):
        return
    based = list(based)
    known = {
        digits
        for record in based
        for evidence in record.evidence
        for digits in DIGITS.findall(evidence.quote)
    }
    days = list(_days(based, corpus))
    undated = DATED.sub(lambda found: "" if _known(found, days) else found[0], written)
    for digits in dict.fromkeys(DIGITS.findall(undated)):
        if digits not in known:
            message = f"'{digits}' is neither in its quotations nor in its dates"
            yield Finding(where, message)


def _days(records: Iterable[Record], corpus: Corpus) -> Iterator[date]:
    """Yield the first and last days of the dates of records and of their sources."""
    for record in records:
        own = record.as_of if isinstance(record, Figure) else None
        own = record.date if isinstance(record, Statement) else own
        sources = (corpus.sources.get(one.source) for one in record.evidence)
        published = (source.published for source in sources if source)
        for written in filter(None, (own, *published)):
            span = dates.span(written)
            yield from (day for day in (span.first, span.last) if day)


def _known(found: re.Match[str], days: Iterable[date]) -> bool:
    """Tell whether a date in a text is one of those days, as far as it says."""
    day, month, year = found["day"], found["month"], found["year"]
    return any(
        dates.MONTHS[known.month - 1] == month
        and (day is None or int(day) == known.day)
        and (year is None or int(year) == known.year)
        for known in days
    )
