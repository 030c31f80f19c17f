"""Rules for outcomes that the counted noun gives: "33 deaths", "30 wounded men"."""

from __future__ import annotations

from generator.text.counts.english.numbers.shares import FRACTION_WORDS
from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_right,
    restricted,
)
from generator.text.counts.english.patterns import noun_patterns, table_patterns
from generator.text.counts.english.patterns.notation import letters
from generator.text.counts.english.patterns.noun_patterns import AMONG_COUNTED
from generator.text.counts.english.people import partitives
from generator.text.counts.english.senses.care_and_custody_senses import HOSPITALS
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.trigger_words import (
    EVENT_NOUNS,
    GATHERINGS,
    UNHARMED,
)

PREVENTION = frozenset(
    "prevent prevents prevented preventing avert averts averted averting avoid avoids "
    "avoided avoiding save saves saved saving spare spared spares sparing".split()
)
"""Verbs whose object did not happen: "prevented 2,000 deaths"."""
RETURNED_FROM = frozenset(("abducted", "missing", "detained"))
OF = frozenset(("of",))
LINKS = frozenset(("of", "for"))
"""Words between them and those people: "lawyers for five students"."""
BEFORE_OTHERS = LINKS | {"the"}
COPULAS = (("is",), ("are",), ("was",), ("were",))
CASES = frozenset("incident incidents case cases".split())
ASKED = frozenset("interviewed interviewing surveyed polled surveying".split())
TALKING = tuple(
    (verb, preposition)
    for verb in ("spoke", "talked", "spoken", "talks", "speaking")
    for preposition in ("to", "with")
)
"""Verbs of reporters and researchers who speak to the people counted."""
INVOLVING = frozenset(("involving", "affecting", "affected"))
"""Words between events and the people affected."""
HAVING = frozenset("has had have are were received receives took treats".split())
"""Verbs by which patients are in a hospital, unless a modal verb stands before."""
CARE_PLACES = HOSPITALS | {"treatment", "medical", "health"}
STAYING = frozenset("remain remains remained stay stayed are is".split())
"""Verbs of patients who are in one: "nine patients remain in the clinic"."""
VICTIMS = (("the", "victims"), ("the", "fatalities"))
BACK = frozenset(("back", "free", "home", "safe"))
"""Words for where people are who have come back."""
PART_WORDS = FRACTION_WORDS | {"none", "neither", "any", "each", "all", "nobody"}
"""Words before "of the 19 hostages" that say of how many something is told."""
DEEDS = {
    **dict.fromkeys(("killers", "murderers", "assassins"), "killed"),
    **dict.fromkeys(("captors", "abductors", "kidnappers"), "abducted"),
}
"""Measures of the victims of such people: "the killers of two students"."""
RELATIONS = DEEDS.keys() | frozenset(
    "families relatives parents mothers fathers wives widows friends colleagues "
    "lawyers supporters killers murderers captors photographs photos names".split()
)
"""Nouns for others than the people counted: "families of the 43 missing"."""
COUNTS = letters("count partial_count unknown_count thing_count")


def whole(context: Context) -> Outcome | None:
    """A whole has the outcome of its noun: "three of the 19 hostages are alive"."""
    quantity = context.quantity
    if quantity is None or context.word_before() != "of" or not _has_part(context):
        return None
    measure = context.noun_measure or quantity.noun_phrase.default_measure
    return Outcome((measure,), (), "noun") if measure else None


def _has_part(context: Context) -> bool:
    """Tell whether a part stands before "of": a number, "none", "most"."""
    before = context.before[-2:-1]
    if before and before in COUNTS:
        return True
    part = context.sentence.parts[context.left[-1]]
    word = context.sentence.words[part.start - 1] if part.start else ""
    return word in PART_WORDS


def possessor(context: Context) -> Outcome | None:
    """Others, related to those counted, do something: only the noun has an outcome."""
    if _is_of_one(context):
        return Outcome((), ())
    part = context.sentence.parts[context.position]
    words = context.sentence.words[max(part.start - 3, 0) : part.start]
    if RELATIONS.isdisjoint(words):
        return None
    words = words[:-1] if words[-1:] == ("the",) else words
    if words[-1:] == ("of",) and (done := DEEDS.get(words[-2])):
        return Outcome((done,), (), "noun")  # "the killers of two students"
    measure = context.noun_measure
    if LINKS.isdisjoint(words[-1:]) or RELATIONS.isdisjoint(words[-2:-1]):
        return None
    told = from_right(context, noun_patterns.REPORTED_OF_OTHERS.match(context.after))
    if told := restricted(told, "tortured"):
        return told
    if not measure and noun_patterns.CLAUSE_OF_WHOLE.match(context.after):
        return None  # "families of 43 students who disappeared"
    return Outcome((measure,) if measure else (), (), "noun")


def _is_of_one(context: Context) -> bool:
    """Tell whether one person only says who another is: "a cousin of a clerk died"."""
    if not context.before.endswith(Kind.COUNT + Kind.OF):
        return False
    other = context.sentence.parts[context.left[-2]].quantity
    both = (context.quantity, other)
    return all(one is not None and one.unnumbered and one.best == 1 for one in both)


def involved(context: Context) -> Outcome | None:
    """Events count the people affected: "66 kidnapping incidents involving 160"."""
    if context.word_before() not in INVOLVING or len(context.left) < 2:
        return None
    part = context.sentence.parts[context.left[-2]]
    words = context.sentence.words[max(part.end - 2, 0) : part.end]
    words = words if words[-1] in CASES else words[-1:]
    measure = next((EVENT_NOUNS[word] for word in words if word in EVENT_NOUNS), "")
    return Outcome((measure,), (context.left[-2],), "left") if measure else None


def event_noun(context: Context) -> Outcome | None:
    """The counted noun is the event itself: "33 deaths"."""
    if context.word_before() in PREVENTION:
        return Outcome((), ())
    part = context.sentence.parts[context.position]
    head = context.sentence.tokens[part.end - 1].word
    is_event = head in EVENT_NOUNS or head in GATHERINGS
    return counted_noun(context) if is_event else None


def counted_noun(context: Context) -> Outcome | None:
    """The noun phrase gives the outcome: "30 wounded men"."""
    measure = context.noun_measure
    if measure == "affected" and table_patterns.BREAKDOWN.match(context.after):
        return Outcome((), ())  # "52 casualties: 12 dead and 40 wounded"
    if measure in RETURNED_FROM and _is_back(context):
        return Outcome((), ())
    if context.quantity and context.quantity.best == 0 and measure:
        second = _second_event(context)
        return Outcome(
            tuple(dict.fromkeys(filter(None, (measure, second)))), (), "noun"
        )
    return Outcome((measure,), (), "noun") if measure else None


def _second_event(context: Context) -> str:
    """Return the measure of a second noun behind "no": "no deaths or injuries"."""
    end = context.sentence.parts[context.position].end
    words = context.sentence.words[end : end + 2]
    return EVENT_NOUNS.get(words[1], "") if words[:1] == ("or",) and words[1:] else ""


def _is_back(context: Context) -> bool:
    """Tell whether people are missing no more: "the kidnapped boys are back"."""
    end = context.sentence.parts[context.position].end
    words = context.sentence.words[end : end + 3]
    if words[:1] in COPULAS:
        return not BACK.isdisjoint(words[1:])
    return not UNHARMED.isdisjoint(words[:1])  # "found the two missing climbers alive"


def among_counted(context: Context) -> Outcome | None:
    """Some are among others whose noun says more: "is among 14 missing sailors"."""
    match = AMONG_COUNTED.match(context.after)
    if match is None:
        return None
    index = context.right[match.start(1)]
    whole = context.sentence.parts[index].quantity
    measure = whole.noun_phrase.measure if whole else ""
    return Outcome((measure,), (index,), "right") if measure else None


def default_outcome(sentence: ParsedSentence, index: int) -> Outcome | None:
    """Return the outcome of the counted noun itself: refugees, protesters."""
    quantity = sentence.parts[index].quantity
    if quantity is None:
        return None
    default = quantity.noun_phrase.default_measure
    if _are_asked(sentence, index):
        return None
    if quantity.crowd:
        default = "demonstrating"
    elif _are_in_hospital(sentence, index):
        default = "treated"
    elif not default and _are_told_of_victims(sentence, index):
        default = "killed"
    return Outcome((default,), (), "noun") if default else None


def _are_asked(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether those counted are only asked: "the 21 protesters interviewed"."""
    part = sentence.parts[index]
    before = sentence.words[max(part.start - 2, 0) : part.start]
    asked = ASKED.isdisjoint((*before[-1:], *sentence.words[part.end :][:1]))
    return not asked or before in TALKING


def _are_in_hospital(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether patients are those of a ward: "the hospital has 23 patients"."""
    part = sentence.parts[index]
    if sentence.words[part.end - 1] != "patients":
        return False
    before = sentence.words[max(part.start - 4, 0) : part.start]
    after = sentence.words[part.end : part.end + 2]
    owned = HAVING.isdisjoint(before) and STAYING.isdisjoint(after)
    it_has = before[-2:-1] == ("it",)  # "it had 94 patients"
    return not owned and (it_has or not CARE_PLACES.isdisjoint(sentence.words))


def _are_told_of_victims(sentence: ParsedSentence, index: int) -> bool:
    """Tell whether only some victims are counted: "forty of the victims were women"."""
    part = sentence.parts[index]
    if sentence.kinds[index] != Kind.PARTIAL_COUNT:
        return False
    if sentence.words[part.end - 2 : part.end] not in VICTIMS:
        return False  # "thirteen of the 20 victims were under 16"
    who = partitives.parse_predicate(sentence.tokens, part.end).who
    return who not in ("all", "unspecified")
