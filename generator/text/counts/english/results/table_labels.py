"""Find who a bare number counts from the labels around it, as in tables and lists.

"Journalists killed: 6", "Security forces: 5 killed, 12 wounded", "12,700 families
displaced, 3,450 of them in the open".
"""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import Outcome
from generator.text.counts.english.people import partitives
from generator.text.counts.english.results import units, who_is_counted
from generator.text.counts.english.results.who_is_counted import EVERYONE
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.trigger_words import TRIGGER_WORDS
from generator.text.counts.shared.quantity import Quantity

MAX_LABEL_WORDS = 8
"""Words before a colon within which the label of a number stands."""
MAX_WORDS_TO_COLON = 8
"""Words between a colon and the last number that its label covers."""
MAX_WORDS_OF_WHOLE = 8
MAX_WORDS_OF_HARM = 2
"""Words behind a number within which "were" stands: "all 19 dead were children"."""
SHARING = frozenset(
    "accounted account made make comprised comprise constituted constitute formed "
    "represented represent".split()
)
"""Verbs between a group and its share of a whole."""
SHARE_PARTICLES = frozenset(("for", "up"))
LABEL_STARTS = frozenset((";", ".", "|", ",", ":"))
LABEL_OPENINGS = tuple((mark,) for mark in sorted(LABEL_STARTS))
COLONS = frozenset((":", "=", "–", "—"))

NO_LABELS = frozenset(("by", "with", "host"))
"""Words before those who are not counted: "staying with host families: 1,950"."""
EXCLUSIONS = frozenset(
    "not without excluding except excepting besides including other apart".split()
)
"""Words that name people left out, or only some: "not counting soldiers: 30"."""
LEFT_OUT = frozenset(("counted", "included", "excluded"))
"""Last words of a label of people left out: "soldiers not counted: 30"."""


def labelled(sentence: ParsedSentence, index: int, outcome: Outcome) -> Quantity:
    """Return a count with who it counts, and in what unit, if only its context says so.

    Args:
        sentence: A sentence.
        index: The count's part.
        outcome: What happened to those counted.
    """
    quantity = sentence.parts[index].quantity
    assert quantity is not None
    counted = quantity.noun_phrase
    who = _predicate_of_part(sentence, quantity) or _subject_of_share(
        sentence, quantity
    )
    if who not in EVERYONE:
        return _with_who(quantity, who)
    if counted.who not in EVERYONE:
        return quantity
    if counted.noun_class != "bare":
        return _with_who(quantity, who_is_counted.who_around(sentence, index, outcome))
    if quantity.best == 0:
        return quantity
    if unit := units.unit_of(sentence, index, outcome):
        return quantity._replace(noun_phrase=counted._replace(unit=unit))
    head = _label(sentence, quantity.start)
    if head is None:
        head = _column_head(sentence, quantity.start)
    if head is not None:
        who = nouns.head_who(sentence.tokens, max(head - 1, 0), head)
        unit = nouns.UNITS.get(sentence.words[head], "people")
        return quantity._replace(noun_phrase=counted._replace(who=who, unit=unit))
    return _with_who(quantity, who_is_counted.who_said(sentence, index, outcome))


def _with_who(quantity: Quantity, who: str) -> Quantity:
    if who in EVERYONE:
        return quantity
    return quantity._replace(noun_phrase=quantity.noun_phrase._replace(who=who))


def _predicate_of_part(sentence: ParsedSentence, quantity: Quantity) -> str:
    """Return the group in a predicate: "eight of the ten killed were soldiers"."""
    words = sentence.words
    if quantity.noun_phrase.partitive:
        reach = MAX_WORDS_OF_WHOLE
    elif words[: quantity.start][-1:] != ("of",) and _is_bare(quantity):
        reach = MAX_WORDS_OF_HARM  # but not "half of the 19 dead were children"
    else:
        return ""
    near = range(quantity.end, min(quantity.end + reach, len(words)))
    copula = next((i for i in near if words[i] in ("were", "are")), None)
    if copula is None:
        return ""
    return partitives.parse_predicate(sentence.tokens, copula).who


def _is_bare(quantity: Quantity) -> bool:
    return quantity.is_bare


def _subject_of_share(sentence: ParsedSentence, quantity: Quantity) -> str:
    """Return the group that a share counts: "women were 40 of the 112 killed"."""
    if not quantity.noun_phrase.partitive:
        return ""
    words = sentence.words[: quantity.start]
    last = next((i for i in range(len(words), 0, -1) if words[i - 1] in SHARING), 0)
    if last < 2 or not set(words[last:]) <= SHARE_PARTICLES:
        return ""
    head = last - 2 - (words[last - 2] in ("have", "had"))
    if words[head] not in nouns.PLURALS:
        return ""
    joined = head >= 2 and words[head - 1] == "and" and words[head - 2] in nouns.PLURALS
    first = head - 2 if joined else head
    return nouns.head_who(sentence.tokens, first, first)


ESTIMATES = frozenset(("estimate", "estimates", "count", "figure"))
"""Nouns for estimates, which those counted do not make: "police estimate: 3,000"."""


def _label(sentence: ParsedSentence, start: int) -> int | None:
    """Return the token of the noun that a number belongs to, if a label names one."""
    words = sentence.words
    if start and words[start - 1] == ")" and words[start - 2] in nouns.UNITS:
        return start - 2
    near = range(start - 1, max(start - 1 - MAX_WORDS_TO_COLON, 0), -1)
    colon = next((i for i in near if words[i] in COLONS), None)
    whole = True
    while colon is not None and words[colon] in COLONS:
        first, end = _label_span(words, colon)
        named = (
            i
            for i in range(end - 1, first - 1, -1)
            if words[i] in nouns.PLURALS
            and words[i - 1] not in NO_LABELS
            and words[i + 1] not in ESTIMATES  # "police estimate: 3,000"
        )
        if (head := next(named, None)) is not None:
            joined = words[head - 1 : head] == ("and",) and head - 2 >= first
            head -= 2 * (joined and words[head - 2] in nouns.PLURALS)
            return head if whole or words[head] not in nouns.UNITS else None
        if not all(word in TRIGGER_WORDS for word in words[first:end]):
            return None
        whole = False  # "Media workers killed: 3; arrested: 11"
        colon = next((i for i in range(first - 1, 0, -1) if words[i] in COLONS), None)
    return None


def _column_head(sentence: ParsedSentence, start: int) -> int | None:
    """Return the noun that opens a list of harms: "Journalists arrested 11, beaten 6".

    Those who bear arms may have done it: "Police arrested 11".
    """
    words, first = sentence.words, start
    while first and _is_column(words[first - 1]):
        first -= 1
    if words[start - 1] in nouns.PLURALS and words[start - 2] in TRIGGER_WORDS:
        opens = start == 2 or words[start - 3 : start - 2] in LABEL_OPENINGS
        return start - 1 if opens else None  # "Displaced families 1,200"
    head = first - 1
    if head < 0 or first == start or words[start - 1] not in TRIGGER_WORDS:
        return None
    harm = TRIGGER_WORDS.get(words[first])
    named = nouns.PLURALS.get(words[head]) not in (None, *nouns.ARMED)
    passive = harm is not None and harm.kind == Kind.PAST_PARTICIPLE
    opens = head == 0 or words[head - 1] in LABEL_STARTS
    return head if named and passive and opens else None


def _is_column(word: str) -> bool:
    return word == "," or word.isdigit() or word in TRIGGER_WORDS


def _label_span(words: tuple[str, ...], colon: int) -> tuple[int, int]:
    """Return the first word of the label before a colon, and the one behind it.

    People left out are no part of it: "Ost, not counting soldiers: 30 killed".
    """
    first = _label_start(words, colon)
    excluding = (i for i in range(first, colon) if words[i] in EXCLUSIONS)
    end = next(excluding, colon)
    if words[colon - 1] in LEFT_OUT:
        return first, first
    if end == first and words[first - 1 : first] == (",",):
        return _label_start(words, first - 1), first - 1
    return first, end


def _label_start(words: tuple[str, ...], end: int) -> int:
    """Return the first word of the label that ends before a word."""
    start = end
    while (
        start > max(end - MAX_LABEL_WORDS, 0) and words[start - 1] not in LABEL_STARTS
    ):
        start -= 1
    return start
