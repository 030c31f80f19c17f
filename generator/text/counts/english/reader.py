"""Read the counts of people harmed, moved or gathered in English news prose.

One person counts one, whether "a soldier", "the attacker" or "Ida Lund"; somebody named
counts once by each measure, however often a text names them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from generator.text.counts.english.context import (
    assertions,
    deaths_in_next_sentence,
    denials_by_next_sentence,
    negation,
)
from generator.text.counts.english.numbers import shares
from generator.text.counts.english.outcomes.outcome import Outcome, part_measure
from generator.text.counts.english.people import named_people
from generator.text.counts.english.people.counted_by_events import STAND_FOR_PEOPLE
from generator.text.counts.english.people.names_in_text import NamesInText
from generator.text.counts.english.results import (
    count_records,
    event_notes,
    repeated_names,
    same_deeds,
)
from generator.text.counts.english.sentences import prefilter
from generator.text.counts.english.sentences.sentence_parts import (
    ParsedSentence,
    Part,
    parse_sentence,
)
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.shared.count import Count, count_of
from generator.text.tokens import (
    SentenceSpan,
    sentence_spans,
    split_sentences,
    tokenize,
)


def read_figures(text: str) -> tuple[Count, ...]:
    """Find every count of people in English; see `counts.reader.read_figures`."""
    same = same_deeds.counts(text, _read)
    return tuple(sorted((*_read(text), *same), key=count_records.place))


def _read(text: str) -> tuple[Count, ...]:
    """Read one sentence after the other, each in the steps of this package."""
    counts: list[Count] = []
    last: Outcome | None = None
    names = NamesInText(text)
    for span, following in _with_following(text):
        sentence = _parse(text, span, names, continues=last is not None)
        outcomes = assertions.asserted_outcomes(sentence, last) if sentence else {}
        last = None
        if not sentence or not outcomes:
            continue
        if denials_by_next_sentence.is_denied(text, sentence, following):
            continue
        died = deaths_in_next_sentence.later_death(text, sentence, outcomes, following)
        outcomes |= {index: outcome for index, (outcome, _) in died.items()}
        ends = {index: end for index, (_, end) in died.items()}
        new = repeated_names.without_repeated(sentence, outcomes, names, counts)
        told = count_records.counts_of(text, sentence, new, ends)
        counts += event_notes.without_notes(sentence, told, text, counts)
        names.note(span)
        last = next(reversed(outcomes.values()))
    return tuple(sorted(counts, key=count_records.place))


def _parse(
    text: str, span: SentenceSpan, names: NamesInText, *, continues: bool
) -> ParsedSentence | None:
    """Parse a sentence with the people whom it names; None if it tells no figure.

    Args:
        text: A text.
        span: One of its sentences.
        names: The names in the text.
        continues: Whether the sentence before it told a figure.
    """
    named = named_people.may_name(span) and prefilter.may_tell(span.words)
    if not (named or prefilter.may_state(span.words, continues=continues)):
        return None
    tokens = tokenize(text, span)
    return parse_sentence(tokens, named_people.find(tokens, names) if named else ())


def _with_following(text: str) -> Iterator[tuple[SentenceSpan, SentenceSpan]]:
    """Yield each sentence with the next one; the last has an empty one."""
    return pairwise(chain(sentence_spans(text), (SentenceSpan(0, 0, [], []),)))


def read_unmeasured(text: str) -> Iterator[Count]:
    """Yield every count that the text does not deny, with an empty measure."""
    for span, following in _with_following(text):
        sentence = parse_sentence(tokenize(text, span), ())
        if denials_by_next_sentence.is_denied(text, sentence, following):
            continue
        denied = negation.denied_counts(sentence)
        for index, part in enumerate(sentence.parts):
            if part.quantity and index not in denied and _counts_people(sentence, part):
                quoted = count_records.quote_span(sentence, (index,))
                yield count_of("", part.quantity, text, quoted)


def _counts_people(sentence: ParsedSentence, part: Part) -> bool:
    """Tell whether a number counts people: no share does, nor a number of things."""
    if part.kind == Kind.THING_COUNT:
        return sentence.words[part.end - 1] in STAND_FOR_PEOPLE
    return not shares.is_rate(sentence.tokens, part.start, part.end)


def read_measures(text: str) -> frozenset[str]:
    """Return every measure of which an English text has a word or phrase."""
    measures = (
        part_measure(sentence, index)
        for sentence in map(parse_sentence, split_sentences(text))
        for index, part in enumerate(sentence.parts)
        if part.kind != Kind.NO_HARM
    )
    return frozenset(filter(None, measures))
