"""Drop repeated mentions of the harm to a person who is counted already."""

from __future__ import annotations

from generator.text.counts.named.harm import MEASURES
from generator.text.counts.named.names_in_text import NamesInText
from generator.text.counts.shared.count import Count
from generator.text.counts.syntax.outcome import Outcome
from generator.text.counts.syntax.sentence_parts import ParsedSentence


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
