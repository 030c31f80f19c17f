"""Drop repeated mentions of the harm to a person who is counted already."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.people.harm_to_named_people import MEASURES
from generator.text.counts.english.people.names_in_text import NamesInText
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.shared.count import Count


def without_repeated(
    sentence: ParsedSentence,
    asserted: dict[int, Outcome],
    names: NamesInText,
    counts: list[Count],
) -> dict[int, Outcome]:
    """Return outcomes without those that earlier counts give the same named person."""
    told = dict(asserted)
    for index, outcome in asserted.items():
        quantity = sentence.parts[index].quantity
        if quantity and quantity.name:
            new = (
                measure
                for measure in outcome.measures
                if measure in MEASURES
                and not names.is_counted(measure, quantity.name, counts)
            )
            told[index] = outcome._replace(measures=tuple(new))
    return told
