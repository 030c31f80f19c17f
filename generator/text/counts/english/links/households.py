"""Give families or households the outcome of their people, and the reverse."""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.outcomes import noun_outcomes
from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.patterns import count_link_patterns
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind


def share_outcomes(
    sentence: ParsedSentence, counts: list[int], outcomes: dict[int, Outcome]
) -> None:
    """Give families and their people one outcome: "8,215 persons of 2,104 families"."""
    for index, following in pairwise(counts):
        quantities = [sentence.parts[place].quantity for place in (index, following)]
        units = {one.noun_phrase.unit for one in quantities if one}
        between = sentence.kinds[index + 1 : following]
        if len(units) == 2 and count_link_patterns.UNIT_LINK.fullmatch(between):
            joined = between.endswith(Kind.COORDINATOR)
            known = _known_outcome(sentence, (following, index), outcomes, joined)
            if known:
                outcomes.setdefault(index, known)
                outcomes.setdefault(following, known)


def _known_outcome(
    sentence: ParsedSentence,
    indexes: tuple[int, int],
    outcomes: dict[int, Outcome],
    joined: bool,
) -> Outcome | None:
    """Return the outcome of families or their people, by a verb or their noun.

    Of two joined by "and", each noun speaks for itself: "80 families, 90 returnees".
    """
    named = [noun_outcomes.default_outcome(sentence, index) for index in indexes]
    if joined and any(named):
        return None
    stated = [outcomes.get(index) for index in indexes]
    return next(filter(None, (*stated, *named)), None)
