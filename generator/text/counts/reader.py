"""Read the counts of people harmed, moved or gathered in news prose.

The rules of this package are for English, those of `russian` for Russian. A text in any
other language is not read.

One person counts one, whether "a soldier", "the attacker" or "Ida Lund"; somebody named
counts once by each measure, however often a text names them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise, takewhile

from generator.text.counts import (
    basis,
    denials_by_next_sentence,
    event_notes,
    later_deaths,
    negation,
    outcome_assignment,
    table_labels,
    wishes_and_conditions,
)
from generator.text.counts.named import people, repetitions
from generator.text.counts.named.names_in_text import NamesInText
from generator.text.counts.numbers import uncounted_shares
from generator.text.counts.numbers.people_counted_by_events import STAND_FOR_PEOPLE
from generator.text.counts.rules import same_deeds
from generator.text.counts.russian import reader as russian_reader
from generator.text.counts.shared.count import Count, count_of
from generator.text.counts.shared.tokens import (
    SentenceSpan,
    sentence_spans,
    split_sentences,
    tokenize,
)
from generator.text.counts.syntax import patterns, prefilter, sentence_parts
from generator.text.counts.syntax.outcome import Outcome, part_measure
from generator.text.counts.syntax.sentence_parts import ParsedSentence, Part
from generator.text.counts.words.lexicon import Kind
from generator.text.language_tags import primary_language

MAX_QUOTE_DISTANCE = 8
"""Parts between a count and its trigger within which one quote contains both."""


MOVING = frozenset(("demonstrating", "displaced", "refugees", "returned"))
"""Measures of people who may only be expected."""

Span = tuple[int, int]
"""First character and the one after the last, from 0."""


ENGLISH, RUSSIAN = "en", "ru"
LANGUAGES = frozenset((ENGLISH, RUSSIAN))
"""The languages that are read, by their code of two letters."""


def can_read(language: str) -> bool:
    """Tell whether counts in a language are found; `language` is a BCP 47 tag."""
    return primary_language(language) in LANGUAGES


def read_figures(text: str, language: str = ENGLISH) -> tuple[Count, ...]:
    """Find every count of people harmed, moved or gathered.

    Args:
        text: A text in one language.
        language: Its BCP 47 tag.

    Returns:
        The counts in the order in which they stand in the text; none for a language
        that is not read.
    """
    match primary_language(language):
        case "en":
            same = same_deeds.counts(text, _read_english)
            return tuple(sorted((*_read_english(text), *same), key=_place))
        case "ru":
            return russian_reader.read_figures(text)
    return ()


def _read_english(text: str) -> tuple[Count, ...]:
    counts: list[Count] = []
    last: Outcome | None = None
    names = NamesInText(text)
    for span, following in _with_following(text):
        named = people.may_name(span) and prefilter.may_tell(span.words)
        if not (named or _may_assert(span.words, last)):
            last = None
            continue
        tokens = tokenize(text, span)
        found = people.find(tokens, names) if named else ()
        sentence = sentence_parts.parse_sentence(tokens, found)
        asserted = asserted_outcomes(sentence, last)
        if asserted and _is_denied(text, sentence, following):
            asserted = {}
        if not asserted:
            last = None
            continue
        died = _later_death(text, sentence, asserted, following)
        asserted |= {index: outcome for index, (outcome, _) in died.items()}
        ends = {index: end for index, (_, end) in died.items()}
        first_told = repetitions.without_repeated(sentence, asserted, names, counts)
        told = _counts_of(text, sentence, first_told, ends)
        if event_notes.is_note(sentence):
            earlier = _in_paragraph(text, counts, span.start)
            told = [one for one in told if not event_notes.repeats(one, earlier)]
        counts += told
        names.note(span)
        last = next(reversed(asserted.values()))
    return tuple(sorted(counts, key=_place))


def _place(count: Count) -> Span:
    """Return the characters of a text at which a count begins and ends."""
    return count.start, count.end


def _counts_of(
    text: str,
    sentence: ParsedSentence,
    asserted: dict[int, Outcome],
    ends: dict[int, int],
) -> list[Count]:
    """Return the counts of a sentence, quoted up to their end if one is given."""
    counts: list[Count] = []
    for index, outcome in asserted.items():
        start, end = _quote_span(sentence, (index, *outcome.triggers))
        quoted = (start, ends.get(index, end))
        quantity = table_labels.labelled(sentence, index, outcome)
        found = basis.find_basis(sentence, index, outcome)
        counts.extend(
            count_of(measure, quantity, text, quoted, found)
            for measure in outcome.measures
        )
    return counts


def _in_paragraph(text: str, counts: list[Count], start: int) -> list[Count]:
    """Return the counts in the paragraph of a sentence, without its own."""
    opening = text.rfind("\n", 0, start) + 1
    near = takewhile(lambda one: one.start >= opening, reversed(counts))
    return [one for one in near if one.start < start]


def _later_death(
    text: str,
    sentence: ParsedSentence,
    asserted: dict[int, Outcome],
    following: SentenceSpan,
) -> dict[int, tuple[Outcome, int]]:
    """Return the outcome of one who dies in the next sentence, and where that ends."""
    if following.written[:1] not in later_deaths.OPENINGS:
        return {}
    one = later_deaths.who_died(sentence, asserted)
    tokens = tokenize(text, following) if one else ()
    end = later_deaths.death_of_one(tokens) if tokens else 0
    return {one[0]: (one[1], tokens[end - 1].end)} if one and end else {}


def _may_assert(words: Sequence[str], previous: Outcome | None) -> bool:
    """Tell quickly whether a sentence may state a number of people and their harm.

    After one that did so, a count alone is enough: "Among them are two boys."
    """
    if previous is None and not prefilter.may_tell(words):
        return False
    return prefilter.may_have_counts(words)


def _with_following(text: str) -> Iterator[tuple[SentenceSpan, SentenceSpan]]:
    """Yield each sentence with the next one; the last has an empty one."""
    return pairwise(chain(sentence_spans(text), (SentenceSpan(0, 0, [], []),)))


def _is_denied(text: str, sentence: ParsedSentence, following: SentenceSpan) -> bool:
    """Tell whether the next sentence denies a sentence."""
    if not following.written or not denials_by_next_sentence.may_deny(following.words):
        return False
    return denials_by_next_sentence.denies_previous(tokenize(text, following), sentence)


def asserted_outcomes(
    sentence: ParsedSentence, previous: Outcome | None
) -> dict[int, Outcome]:
    """Return the outcome of each count that a sentence states as a fact.

    Args:
        sentence: A sentence.
        previous: The outcome of the last count in the sentence before.
    """
    if not patterns.COUNT.search(sentence.kinds):
        return {}
    found = outcome_assignment.find_outcomes(sentence, previous)
    if not found:
        return {}
    denied = negation.denied_counts(sentence)
    planned = negation.planned_counts(sentence)
    return {
        index: outcome
        for index, outcome in sorted(found.items())
        if (
            index not in denied
            or negation.is_taken_for_granted(sentence, index, outcome.triggers)
        )
        and (index not in planned or outcome.basis == "right")
        and not _is_unreal(sentence, index, outcome)
        and not negation.did_not_happen(sentence, index, outcome.triggers)
    }


def _is_unreal(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether the outcome of a count is only wished for or expected."""
    if wishes_and_conditions.is_conditional(sentence, index):
        return True
    if outcome.basis == "right" and wishes_and_conditions.is_wished_for(
        sentence, index
    ):
        return True
    if outcome.measures == ("affected",) and outcome.basis in ("right", "noun"):
        return wishes_and_conditions.is_to_be_aided(sentence, index)
    moving = MOVING.issuperset(outcome.measures)
    return moving and wishes_and_conditions.is_expected(sentence, index, outcome.basis)


def _quote_span(sentence: ParsedSentence, indexes: tuple[int, ...]) -> Span:
    """Return the span of a count and of those of its triggers that are near it.

    Args:
        sentence: A sentence.
        indexes: The parts of the count and of its triggers.
    """
    count = indexes[0]
    near = [index for index in indexes if abs(index - count) <= MAX_QUOTE_DISTANCE]
    first, last = sentence.parts[min(near)], sentence.parts[max(near)]
    return sentence.tokens[first.start].start, sentence.tokens[last.end - 1].end


@lru_cache(maxsize=4_096)
def read_counts(text: str, language: str = ENGLISH) -> tuple[Count, ...]:
    """Find every count, including those without an outcome in the text.

    Returns:
        What `read_figures` finds, then the other counts with an empty measure; none
        that the text itself denies.
    """
    figures = read_figures(text, language)
    known = {(figure.low, figure.best, figure.high) for figure in figures}
    return figures + tuple(
        other
        for other in _read_unmeasured(text, language)
        if (other.low, other.best, other.high) not in known
    )


def _read_unmeasured(text: str, language: str) -> Iterator[Count]:
    """Yield the counts of people that a text does not deny, without measures."""
    if primary_language(language) == RUSSIAN:
        yield from russian_reader.read_unmeasured(text)
    if primary_language(language) != ENGLISH:
        return
    for place, following in _with_following(text):
        sentence = sentence_parts.parse_sentence(tokenize(text, place), ())
        if _is_denied(text, sentence, following):
            continue
        denied = negation.denied_counts(sentence)
        for index, part in enumerate(sentence.parts):
            if part.quantity and index not in denied and _counts_people(sentence, part):
                span = _quote_span(sentence, (index,))
                yield count_of("", part.quantity, text, span)


def _counts_people(sentence: ParsedSentence, part: Part) -> bool:
    """Tell whether a number counts people: no share does, nor a number of things."""
    if part.kind == Kind.THING_COUNT:
        return sentence.words[part.end - 1] in STAND_FOR_PEOPLE
    return not uncounted_shares.is_rate(sentence.tokens, part.start, part.end)


@lru_cache(maxsize=4_096)
def read_measures(text: str, language: str = ENGLISH) -> frozenset[str]:
    """Return every measure of which a text has a word or phrase."""
    if primary_language(language) == RUSSIAN:
        return russian_reader.read_measures(text)
    if primary_language(language) != ENGLISH:
        return frozenset()
    measures = (
        part_measure(sentence, index)
        for sentence in map(sentence_parts.parse_sentence, split_sentences(text))
        for index, part in enumerate(sentence.parts)
        if part.kind != Kind.NO_HARM
    )
    return frozenset(filter(None, measures))
