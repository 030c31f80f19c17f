"""Plausibility of outcomes: whether an apparent outcome can be true of a count."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.patterns import count_link_patterns
from generator.text.counts.english.people import one_known_person
from generator.text.counts.english.senses.ambiguous_words import MOVING_ABROAD
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.kinds import Kind
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
_IDENTIFYING = frozenset(
    "identified unidentified named unnamed recognised recognized buried".split()
)
"""What is done to the dead after their number is known."""
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
MIN_REFUGEES = 50
"""Fewer people who leave a country are travellers."""
MIN_MOVING = 1_000
"""Fewer people of whom a text says only that they entered a country may be guests."""
TRAVELLERS = (
    nouns.SPECTATORS
    | frozenset(load_table("english/nouns")["visitors"])
    | frozenset(
        "workers labourers students pilgrims passengers travelers employees "
        "businessmen players athletes delegates sailors drivers".split()
    )
)
"""People who go abroad without fleeing."""


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
        return _may_be_refugees(sentence, index, quantity, outcome)
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
        or _are_only_identified(sentence, index, outcome)
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


def _are_only_identified(
    sentence: ParsedSentence, index: int, outcome: Outcome
) -> bool:
    """Tell whether a part of the dead is told from the rest by what was done since.

    "Of the 60 bodies, 12 have been identified" counts no harm to those 12.
    """
    quantity = sentence.parts[index].quantity
    if quantity is None or any(place > index for place in outcome.triggers):
        return False
    part = sentence.kinds[index] == Kind.PARTIAL_COUNT or quantity.noun_phrase.partitive
    if not part and outcome.basis != "part":
        return False
    behind = index + 1
    if sentence.kinds[behind : behind + 1] == Kind.OF:
        behind += 2  # "12 of the 60 bodies"
    predicate = count_link_patterns.IDENTIFIED.match(sentence.kinds, behind)
    if predicate is None:
        return False
    verb = sentence.parts[predicate.end() - 1]
    return sentence.words[verb.start] in _IDENTIFYING and (
        sentence.words[verb.end : verb.end + 1] != ("as",)
    )


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
    if last_things <= sentence.kinds.rfind(Kind.COUNT, 0, index):
        return False
    is_part = sentence.words[0] == "of" and last_things == 1  # "Of 19 samples, seven"
    return weak or is_part


def _takes_things(sentence: ParsedSentence, outcome: Outcome) -> bool:
    """Tell whether a verb is said of things: "captured two hills", "gathered by"."""
    part = sentence.parts[max(outcome.triggers)]
    verb, after = sentence.words[part.start], sentence.words[part.end :][:1]
    collected = verb == "gathered" and not COLLECTING.isdisjoint(after)
    return collected or verb.startswith("captur")


def _may_be_refugees(
    sentence: ParsedSentence, index: int, quantity: Quantity, outcome: Outcome
) -> bool:
    """Tell whether people are so many, or flee in such words, that they are refugees.

    Args:
        sentence: A sentence.
        index: The part that is their count.
        quantity: The count.
        outcome: What seems to have happened to them.
    """
    largest = max(quantity.low or 0, quantity.best or 0, quantity.high or 0)
    if _only_moves(sentence, outcome):
        return largest >= MIN_MOVING and not _are_travellers(sentence, index, quantity)
    fled = not quantity.unnumbered and _flees(sentence, outcome)
    return largest >= MIN_REFUGEES or quantity.best == 0 or fled


def _flees(sentence: ParsedSentence, outcome: Outcome) -> bool:
    """Tell whether people fled from or to a country, so that even a few count."""
    triggers = (sentence.parts[place].trigger for place in outcome.triggers)
    exiled = any(
        "exile" in _words_with_next(sentence, place) for place in outcome.triggers
    )
    return exiled or any(one and one.measure == "displaced" for one in triggers)


def _only_moves(sentence: ParsedSentence, outcome: Outcome) -> bool:
    """Tell whether a verb says no more than that people entered or left a country."""
    verbs = (sentence.words[sentence.parts[place].start] for place in outcome.triggers)
    return any(verb in MOVING_ABROAD for verb in verbs)


def _are_travellers(sentence: ParsedSentence, index: int, quantity: Quantity) -> bool:
    """Tell whether those counted are guests or workers, or perhaps no people."""
    head = sentence.words[sentence.parts[index].end - 1]
    return quantity.noun_phrase.noun_class != "people" or head in TRAVELLERS


def _words_with_next(sentence: ParsedSentence, place: int) -> tuple[str, ...]:
    """Return the words of a part and of the one behind it: "forced into exile"."""
    end = sentence.parts[min(place + 1, len(sentence.parts) - 1)].end
    return sentence.words[sentence.parts[place].start : end]
