"""Plausibility of outcomes: whether an apparent outcome can be true of a count."""

from __future__ import annotations

from generator.text.counts.english.outcomes import people_abroad
from generator.text.counts.english.outcomes.outcome import Outcome, part_measure
from generator.text.counts.english.patterns import count_link_patterns
from generator.text.counts.english.people import one_known_person
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.kinds import TRANSITIVE_FORMS, Kind
from generator.text.counts.shared.quantity import Quantity
from generator.text.counts.shared.word_tables import load_table

INDIVIDUAL_MEASURES = frozenset(
    ("killed", "injured", "treated", "detained", "abducted", "missing", "tortured")
)
"""Measures of one person without a number; one who fled or marched is no figure."""

COUNTED_SINGLY = INDIVIDUAL_MEASURES - {"abducted"}
"""Measures that count people, never households: "homes with a missing member"."""

UNARMED_MEASURES = frozenset(("demonstrating", "displaced", "returned"))
"""Measures of people without arms: attackers flee and troops return, too."""

PREVAILING_DEFAULTS = {
    "detained": frozenset(("abducted", "refugees", "displaced")),
    "displaced": frozenset(("refugees",)),
    "treated": frozenset(("injured",)),
}
"""Default measures of nouns that prevail over a measure: hostages held are abducted."""

WANTED = frozenset(load_table("english/senses")["wanted"])
"""People who flee from the police, not from their homes."""
SOUGHT = frozenset(("offender", "offenders", "suspect", "suspects"))
SURVIVORS = frozenset(("survivor", "survivors"))
FATES = frozenset(("killed", "missing"))
"""Measures of which no survivor is one."""

EXPELLEES = frozenset(load_table("english/outcomes")["expellees"])
PROPERTY = frozenset(load_table("english/outcomes")["property"])
MAX_WORDS_TO_LOSS = 4
"""Words behind "whose" within which what people own is said to be lost."""
COLLECTING = frozenset(("by", "through", "via", "from"))
"""Words behind "gathered" where it is said of data."""
RESCUING = frozenset(
    "pulled pulls pull pulling lifted winched plucked hauled dragged carried helped "
    "brought led guided rescued rowed".split()
)
"""Verbs of rescuers, who take people "to safety"."""
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
    if measure == "treated" and (
        (counted.measure == "injured" and not counted.partitive)
        or _is_wounded(sentence, index)
        or _is_hurt(sentence, outcome)
    ):
        return outcome._replace(measures=("injured",))
    if measure in ("refugees", "affected") and counted.measure == "displaced":
        return outcome._replace(measures=("displaced",))
    if measure == "displaced" and _who_crossed(sentence, index):
        return outcome._replace(measures=("refugees",))
    prevailing = PREVAILING_DEFAULTS.get(measure)
    if prevailing is None:
        return outcome
    default = counted.default_measure or _default_of_whole(sentence, index)
    arrested = measure == "detained" and _is_explicit(sentence, outcome)
    if default in prevailing and not (arrested or _are_uprooted(sentence, outcome)):
        return outcome._replace(measures=(default,))
    return outcome


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
    if quantity and quantity.noun_phrase.noun_class == "bare" and index:
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


def is_plausible(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether an outcome can be true of a count."""
    quantity = sentence.parts[index].quantity
    if quantity is None or not outcome.measures:
        return False
    if _befell_others(sentence, index, outcome):
        return False
    if "refugees" in outcome.measures and quantity.noun_phrase.who in nouns.ARMED:
        return False
    if "refugees" in outcome.measures and not quantity.noun_phrase.default_measure:
        return people_abroad.may_be_refugees(sentence, index, quantity, outcome)
    head = sentence.words[quantity.noun_phrase.end - 1]
    nobody = quantity.best == 0
    if _is_spared(head, outcome, nobody=nobody) or _is_picked_up(
        sentence, head, outcome
    ):
        return False
    armed = quantity.noun_phrase.who in nouns.ARMED
    if armed and not UNARMED_MEASURES.isdisjoint(outcome.measures):
        return False
    if quantity.noun_phrase.unit != "people" and COUNTED_SINGLY.issuperset(
        outcome.measures
    ):
        return False
    one = quantity.unnumbered and quantity.best != 0
    return not one or INDIVIDUAL_MEASURES.issuperset(outcome.measures)


def _befell_others(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether others came to harm, or those counted did it."""
    return (
        _counts_things(sentence, index, outcome)
        or _is_agent(sentence, index, outcome)
        or _befell_property(sentence, index, outcome)
        or _is_sent_off(sentence, index, outcome)
        or _is_saved(sentence, index, outcome)
        or _tell_of_the_dead(sentence, index, outcome)
    )


def _befell_property(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether property came to harm: "families whose homes burned down"."""
    end = sentence.parts[index].end
    if sentence.words[end : end + 1] != ("whose",):
        return False
    harmed = UNARMED_MEASURES.isdisjoint(outcome.measures)
    if PROPERTY.isdisjoint(sentence.words[end + 1 : end + 2]) or not harmed:
        return False
    first = min((sentence.parts[one].start for one in outcome.triggers), default=0)
    return end < first <= end + MAX_WORDS_TO_LOSS


def _is_saved(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether rescuers saved those counted: "pulled 149 of them to safety"."""
    if "displaced" not in outcome.measures:
        return False
    start = sentence.parts[index].start
    before = sentence.words[max(start - 1, 0) : start]
    if RESCUING.isdisjoint(before):
        return False
    places = (sentence.words[sentence.parts[one].end - 1] for one in outcome.triggers)
    return "safety" in places


def _tell_of_the_dead(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether those counted speak of others: "the mayor said he was killed"."""
    if "killed" not in outcome.measures:
        return False
    end = sentence.parts[index].end
    return one_known_person.tell_of_themselves(sentence.tokens, end)


def _is_sent_off(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether guests, not residents, are expelled: "two envoys were expelled"."""
    if "displaced" not in outcome.measures:
        return False
    if sentence.words[sentence.parts[index].end - 1] not in EXPELLEES:
        return False
    verbs = (sentence.words[sentence.parts[one].start] for one in outcome.triggers)
    return any(verb.startswith("expel") for verb in verbs)


def _is_spared(head: str, outcome: Outcome, *, nobody: bool) -> bool:
    """Tell whether people cannot have an outcome: no survivor is missing."""
    if head in SURVIVORS and not FATES.isdisjoint(outcome.measures):
        return True
    if head in WANTED and "displaced" in outcome.measures:
        return True  # "two suspects who fled in a van"
    if nobody and head in SOUGHT and "detained" in outcome.measures:
        return True  # "no offenders are in custody": they are at large
    return head in nouns.SPECTATORS and "demonstrating" in outcome.measures


def _is_picked_up(sentence: ParsedSentence, head: str, outcome: Outcome) -> bool:
    """Tell whether people are saved, not arrested: "40 survivors were picked up"."""
    triggers = (sentence.parts[place].trigger for place in outcome.triggers)
    return head in SURVIVORS and any(t and t.measure == "fetched" for t in triggers)


def _is_agent(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether those counted did it: "25 youths burned tyres", "two shot Lind"."""
    if outcome.basis != "right" or outcome.triggers != (index + 1,):
        return False
    verb = sentence.parts[index + 1]
    has_object = sentence.kinds[index + 2 : index + 3] == Kind.OTHER
    if verb.kind != Kind.PAST_PARTICIPLE or verb.trigger is None or not has_object:
        return False
    object_ = sentence.tokens[verb.end].text
    aged = object_.endswith(nouns.AGE_SUFFIXES)
    if verb.trigger.weak:
        return aged or object_[0].isalpha()
    person = aged or object_[0].isupper()
    named = sentence.tokens[verb.start].text.islower() and person
    return (
        named
        and sentence.kinds[index] != Kind.UNKNOWN_COUNT
        and _has_noun(sentence, index)
    )


def _has_noun(sentence: ParsedSentence, index: int) -> bool:
    quantity = sentence.parts[index].quantity
    return quantity is not None and quantity.noun_phrase.noun_class == "people"


def _counts_things(sentence: ParsedSentence, index: int, outcome: Outcome) -> bool:
    """Tell whether a bare number counts more things: "20 cars and 4 burned"."""
    quantity = sentence.parts[index].quantity
    if quantity is None or not outcome.triggers:
        return False
    noun_class = quantity.noun_phrase.noun_class
    if noun_class not in ("bare", "unknown"):
        return False
    triggers = [sentence.parts[place].trigger for place in outcome.triggers]
    weak = all(trigger.weak for trigger in triggers if trigger)
    listed = count_link_patterns.THINGS_BEFORE.search(sentence.kinds[:index])
    if noun_class == "unknown":
        return weak or bool(listed) or _takes_things(sentence, outcome)
    last_things = sentence.kinds.rfind(Kind.THING_COUNT, 0, index)
    return weak and last_things > sentence.kinds.rfind(Kind.COUNT, 0, index)


def _takes_things(sentence: ParsedSentence, outcome: Outcome) -> bool:
    """Tell whether a verb is said of things: "captured two hills", "gathered by"."""
    part = sentence.parts[max(outcome.triggers)]
    verb, after = sentence.words[part.start], sentence.words[part.end :][:1]
    collected = verb == "gathered" and not COLLECTING.isdisjoint(after)
    return collected or verb.startswith("captur")
