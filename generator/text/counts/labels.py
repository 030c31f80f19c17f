"""Find who a bare number counts from the labels around it, as in tables and lists.

"Journalists killed: 6", "Security forces: 5 killed, 12 wounded", "12,700 families
displaced, 3,450 of them in the open".
"""

from generator.text.counts.numbers.quantity import Quantity
from generator.text.counts.outcome import Outcome
from generator.text.counts.sentence_parts import ParsedSentence
from generator.text.counts.words import nouns

MAX_LABEL_WORDS = 8
"""Words before a colon within which the label of a number stands."""
MAX_WORDS_TO_COLON = 8
"""Words between a colon and the last number that its label covers."""
LABEL_STARTS = frozenset((";", ".", "|", ","))


def labelled(sentence: ParsedSentence, index: int, outcome: Outcome) -> Quantity:
    """Return a count with who it counts, and in what unit, if only a label says so.

    Args:
        sentence: A sentence.
        index: The count's part.
        outcome: What happened to those counted.
    """
    quantity = sentence.parts[index].quantity
    assert quantity is not None
    noun_phrase = quantity.noun_phrase
    if noun_phrase.noun_class != "bare" or quantity.best == 0:
        return quantity
    of_whole = noun_phrase.partitive or outcome.basis in ("part", "list")
    if of_whole and (unit := _unit_before(sentence, index)):
        return quantity._replace(noun_phrase=noun_phrase._replace(unit=unit))
    head = _label(sentence, quantity.start)
    if head is not None:
        who = nouns.head_who(sentence.tokens, max(head - 1, 0), head)
        unit = nouns.UNITS.get(sentence.words[head], "people")
        return quantity._replace(noun_phrase=noun_phrase._replace(who=who, unit=unit))
    return quantity


def _unit_before(sentence: ParsedSentence, index: int) -> str:
    """Return the unit of the count before another, unless it counts people."""
    before = (part.quantity for part in reversed(sentence.parts[:index]))
    unit = next((one.noun_phrase.unit for one in before if one), "people")
    return "" if unit == "people" else unit


def _label(sentence: ParsedSentence, start: int) -> int | None:
    """Return the token of the noun that a number belongs to, if a label names one."""
    words = sentence.words
    if start and words[start - 1] == ")" and words[start - 2] in nouns.UNITS:
        return start - 2
    near = range(start - 1, max(start - 1 - MAX_WORDS_TO_COLON, 0), -1)
    colon = next((i for i in near if words[i] in (":", ";")), None)
    if colon is None or words[colon] == ";":
        return None
    for place in range(colon - 1, max(colon - 1 - MAX_LABEL_WORDS, -1), -1):
        if words[place] in LABEL_STARTS or words[place][0].isdigit():
            return None
        if words[place] in nouns.PLURALS:
            return place
    return None
