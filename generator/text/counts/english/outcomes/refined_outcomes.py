"""Replacement of an outcome by the one that the counted noun or the cause gives."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import Outcome, part_measure
from generator.text.counts.english.outcomes.plausible_outcomes import UNARMED_MEASURES
from generator.text.counts.english.patterns import count_link_patterns
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.kinds import TRANSITIVE_FORMS, Kind
from generator.text.counts.shared.quantity import Quantity

PREVAILING_DEFAULTS = {
    "detained": frozenset(("abducted", "refugees", "displaced")),
    "displaced": frozenset(("refugees",)),
    "treated": frozenset(("injured",)),
}
"""Default measures of nouns that prevail over a measure: hostages held are abducted."""
PATIENTS = frozenset(("patient", "patients", "inpatients"))
UPROOTED = frozenset(("displacement", "homeless", "eviction", "shelterless"))
"""Words for the plight of refugees who have to move again."""


def refined(sentence: ParsedSentence, index: int, outcome: Outcome) -> Outcome:
    """Replace a measure by the noun's own one if that prevails.

    Hostages who are held are abducted, and refugees held in a camp remain refugees.
    """
    quantity = sentence.parts[index].quantity
    if quantity is None:
        return outcome
    if len(outcome.measures) != 1:
        return _without_retreat(quantity, outcome)
    counted, measure = quantity.noun_phrase, outcome.measures[0]
    if measure == "treated" and (harm := _harm_of_treated(sentence, index, outcome)):
        return outcome._replace(measures=(harm,))
    if measure in ("refugees", "affected") and counted.measure == "displaced":
        return outcome._replace(measures=("displaced",))
    if measure == "displaced" and (way := _way_out(sentence, index, outcome)):
        return outcome._replace(measures=(way,))
    prevailing = PREVAILING_DEFAULTS.get(measure)
    if prevailing is None:
        return outcome
    default = counted.default_measure or _default_of_whole(sentence, index)
    arrested = measure == "detained" and _is_explicit(sentence, outcome)
    if default in prevailing and not (arrested or _are_uprooted(sentence, outcome)):
        return outcome._replace(measures=(default,))
    return outcome


def _harm_of_treated(sentence: ParsedSentence, index: int, outcome: Outcome) -> str:
    """Return the harm to people in a hospital, of which the sentence tells; else empty.

    "Seven of the dead had been brought to hospital" counts the dead.
    """
    quantity = sentence.parts[index].quantity
    counted = quantity.noun_phrase if quantity else None
    if counted and counted.measure == "killed":
        return "killed"
    is_injured = counted and counted.measure == "injured" and not counted.partitive
    told = is_injured or _is_wounded(sentence, index) or _is_hurt(sentence, outcome)
    return "injured" if told else ""


def _way_out(sentence: ParsedSentence, index: int, outcome: Outcome) -> str:
    """Return what people are who left something other than home; else empty.

    Patients leave a hospital: "evacuated 12 patients".
    """
    if _who_crossed(sentence, index):
        return "refugees"
    head = sentence.parts[index].end - 1
    if sentence.words[head] not in PATIENTS or sentence.words[head - 1] in nouns.FORMER:
        return ""
    verbs = (sentence.words[sentence.parts[one].start] for one in outcome.triggers)
    return "treated" if any(one.startswith("evacuat") for one in verbs) else ""


def _who_crossed(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether those counted came from abroad: "300 who had crossed the border"."""
    behind = sentence.parts[index + 1 : index + 4]
    if not behind or behind[0].kind != Kind.RELATIVE_PRONOUN:
        return False
    triggers = (one.trigger for one in behind if one.trigger)
    return any(one.measure == "refugees" for one in triggers)


def _without_retreat(quantity: Quantity, outcome: Outcome) -> Outcome:
    """Leave out what armed people did besides: "six rebels were wounded and fled"."""
    if quantity.noun_phrase.who not in nouns.ARMED:
        return outcome
    kept = tuple(one for one in outcome.measures if one not in UNARMED_MEASURES)
    return outcome._replace(measures=kept)


def _is_wounded(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether a count is a part: "26 wounded, including five journalists"."""
    if index < 3 or sentence.kinds[index - 1] != Kind.INCLUDING:
        return False
    behind_comma = sentence.kinds[index - 2] == Kind.COMMA
    whole = sentence.parts[index - 2 - behind_comma].quantity
    return whole is not None and whole.noun_phrase.measure == "injured"


def _is_hurt(sentence: ParsedSentence, outcome: Outcome) -> bool:
    """Tell whether patients were hurt: "in hospital after being shot"."""
    if not outcome.triggers:
        return False
    start = max(outcome.triggers) + 1
    cause = count_link_patterns.CAUSE_OF_CARE.match(sentence.kinds, start)
    return cause is not None and any(
        part_measure(sentence, place) == "injured"
        for place in map(cause.start, (1, 2, 3))
        if place >= 0
    )


def _default_of_whole(sentence: ParsedSentence, index: int) -> str:
    """Return the default measure of "the hostages" of which a count is a part."""
    quantity = sentence.parts[index].quantity
    if quantity and quantity.is_bare and index:
        before = (part.quantity for part in reversed(sentence.parts[:index]))
        captives = next((one.noun_phrase for one in before if one), None)
        if captives and captives.default_measure == "abducted":
            return captives.default_measure  # "freed 8 hostages, 4 are still held"
    if sentence.kinds[index : index + 2] != Kind.PARTIAL_COUNT + Kind.OF:
        return ""
    whole = (
        sentence.parts[index + 2].quantity if index + 2 < len(sentence.parts) else None
    )
    return whole.noun_phrase.default_measure if whole else ""


def _is_explicit(sentence: ParsedSentence, outcome: Outcome) -> bool:
    """Tell whether a verb has one meaning only: "46 refugees were arrested"."""
    triggers = (sentence.parts[index].trigger for index in outcome.triggers)
    return any(t and t.kind in TRANSITIVE_FORMS and not t.weak for t in triggers)


def _are_uprooted(sentence: ParsedSentence, outcome: Outcome) -> bool:
    """Tell whether refugees lost their shelter: "left 90 refugees homeless"."""
    ends = (sentence.parts[index].end for index in outcome.triggers)
    return any(sentence.words[end - 1] in UPROOTED for end in ends)
