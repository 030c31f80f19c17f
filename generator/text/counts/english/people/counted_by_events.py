"""Parse people counted by an event: "12 army deaths", "9 cases of abduction"."""

from __future__ import annotations

from generator.text.counts.english.people import patients
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.trigger_words import EVENT_NOUNS
from generator.text.counts.shared.quantity import NounPhrase
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, word_at

TALLY_NOUNS = frozenset(
    "figure figures toll tolls numbers count counts estimate estimates threat threats "
    "penalty sentence sentences row certificate certificates squad squads camp camps "
    "notice notices".split()
)
"""Nouns after an event noun that is not counted itself: "12 death tolls"."""
INSTITUTION_MODIFIERS = frozenset(
    "state government regulatory international public umbrella governing legislative "
    "advisory professional supervisory student decision-making sister parent".split()
)
"""Words before "bodies" that are no corpses."""
EVENT_ADJECTIVES = frozenset(
    "enforced arbitrary extrajudicial alleged unlawful illegal forced summary".split()
)
"""Words before an event: "cases of enforced disappearance"."""
HOUSEHOLDS = frozenset(("family", "household", "clan"))
DWELLING = frozenset("there here in on at under near along among with".split())
"""Words by which "lives" behind people is a verb: "700,000 people lives there"."""
CASES = frozenset(("cases", "complaints", "allegations", "claims"))
MAX_WORDS_OF_HEADING = 4
MAX_WORDS_OF_NAME = 6
"""Words before a number within which a heading names a disease."""
MAX_WORDS_TO_CLAUSE = 9
"""Words of "cases of boys, girls and nurses who" before the clause."""
CRIMES = frozenset(("tortured", "missing", "abducted"))
"""Events of which a case is one person: "77 torture cases", but not "murder cases"."""

STAND_FOR_PEOPLE = frozenset("coffins caskets stretchers urns".split())
"""Things that count one person each: "four coffins"."""
BODY = frozenset(
    load_table("english/senses")["bones"] + load_table("english/senses")["body"]
)
REPORTED = frozenset(("reported", "recorded", "registered", "confirmed"))
"""Words behind cases of a disease that the sentence names."""
SUFFERED = frozenset(
    "deaths murders executions injuries arrests detentions disappearances kidnappings "
    "abductions".split()
)
"""Events whose possessor is the victim; with "killings" it may be the killer."""
MODIFIED_BY_EVENTS = frozenset(
    "armour armor blow language bag bags crisis list time scare knell rate rates bed "
    "trap notice certificate wish".split()
)
"""Nouns that an event noun before them only modifies: "a death knell"."""


def parse_cases(tokens: Sentence, start: int, index: int) -> NounPhrase | None:
    """Parse people counted by a noun for their harm: "cases of abduction"."""
    if word_at(tokens, index + 1) == "of":
        last = index + 2 + (word_at(tokens, index + 2) in EVENT_ADJECTIVES)
        if event := EVENT_NOUNS.get(word_at(tokens, last), ""):
            return NounPhrase(last + 1, "people", measure=event)
        if word_at(tokens, index + 2) == "missing" and (
            word_at(tokens, index + 3) in nouns.PLURALS
        ):
            who = nouns.head_who(tokens, index + 3, index + 3)
            return NounPhrase(index + 4, "people", who, "missing")
        if named := _parse_cases_of_people(tokens, index + 2):
            return named
    own = EVENT_NOUNS.get(word_at(tokens, index - 1), "")
    if tokens[index].word in CASES and own in CRIMES and index > start:
        return NounPhrase(index + 1, "people", "unspecified", own)
    if headed := _measure_of_heading(tokens, start, index):
        return NounPhrase(index + 1, "people", "unspecified", headed)
    counts_ill = tokens[index].word in ("cases", "infections")
    if counts_ill and _is_disease(tokens, start, index):
        return NounPhrase(index + 1, "people", "unspecified", "affected")
    return None


def _parse_cases_of_people(tokens: Sentence, start: int) -> NounPhrase | None:
    """Parse those of whom cases are told: "40 cases of guards who were beaten"."""
    near = range(start + 1, min(start + MAX_WORDS_TO_CLAUSE, len(tokens)))
    end = next((i for i in near if tokens[i].word == "who"), 0)
    named = tokens[start:end]
    if not named or any(one.word in ("of", ".", ";", ":") for one in named):
        return None
    if named[-1].word not in nouns.PLURALS:
        return None
    alone = len(named) == 1 or (len(named) == 2 and named[0].word not in nouns.PLURALS)
    who = nouns.head_who(tokens, start, end - 1) if alone else "unspecified"
    return NounPhrase(end, "people", who)


def _measure_of_heading(tokens: Sentence, start: int, index: int) -> str:
    """Return the crime that a heading names: "Torture: 19 cases"."""
    colon = next((i for i in range(start - 1, -1, -1) if tokens[i].word == ":"), 0)
    near = tokens[max(0, colon - MAX_WORDS_OF_HEADING) : colon]
    measures = {EVENT_NOUNS.get(token.word, "") for token in near}
    alone = start - colon <= 2 and index == start
    return next(iter(sorted(measures & CRIMES)), "") if alone else ""


def _is_disease(tokens: Sentence, start: int, index: int) -> bool:
    """Tell whether cases are people who fell ill: "1,904 suspected cases"."""
    near = [token.word for token in tokens[max(start - MAX_WORDS_OF_NAME, 0) : index]]
    headed = ":" in near  # "Measles: 610 new cases", "Measles, week 9: 610 cases"
    before = set(near) if headed else {one.word for one in tokens[start - 1 : index]}
    known = ("suspected", "confirmed", "probable")
    if tokens[index - 1].word.endswith("ing") and nouns.DISEASES.isdisjoint(before):
        return False  # "23 suspected trafficking cases"
    if tokens[index].word == "infections" or not before.isdisjoint(known):
        return True
    if _goes_with_deaths(tokens, index + 1):
        return True
    named = before | {token.word for token in tokens[index + 2 : index + 4]}
    is_whole = word_at(tokens, start - 3) == "out" and tokens[start - 2].word == "of"
    if is_whole or word_at(tokens, index + 1) in REPORTED:
        named |= {token.word for token in tokens[:start]}
    return not nouns.DISEASES.isdisjoint(named)


def _goes_with_deaths(tokens: Sentence, start: int) -> bool:
    """Tell whether deaths are counted with cases: "31,000 cases and 900 deaths"."""
    if word_at(tokens, start) not in ("and", ","):
        return False
    near = [token.word for token in tokens[start + 1 : start + 4]]
    number = next((i for i, word in enumerate(near) if word[0].isdigit()), None)
    return number is not None and "deaths" in near[number + 1 : number + 2]


def parse_event(tokens: Sentence, start: int, index: int) -> NounPhrase | None:
    """Parse an event by which people are counted, such as "12 army deaths"."""
    word, following = tokens[index].word, word_at(tokens, index + 1)
    if following in TALLY_NOUNS or _is_institution(tokens, start, index):
        return None
    if following in MODIFIED_BY_EVENTS or _is_association(tokens, index):
        return None
    if word == "injury" and _is_of_body(tokens, index):
        return None  # "an injury on the neck" counts nobody
    if word == "lives" and following in ("matter", "matters"):
        return None  # the name of a movement
    if word == "lives" and _dwells(tokens, start, index):
        return None
    named = all(token.text[0].isupper() for token in tokens[index : index + 2])
    if named and not tokens[index].text.isupper():
        return None  # "Twelve Martyrs Bridge"
    who = nouns.modifier_who(tokens, start, index)
    measure = EVENT_NOUNS[word]
    if measure == "admitted" and not (measure := measure_of_admissions(tokens)):
        return None
    return NounPhrase(index + 1, "people", who, measure)


def _is_association(tokens: Sentence, index: int) -> bool:
    """Tell whether a body is one of several people: "a body of experts"."""
    if tokens[index].word != "body" or word_at(tokens, index + 1) != "of":
        return False
    whose = word_at(tokens, index + 2)
    several = whose in nouns.PLURALS or whose in ("water", "evidence", "work")
    return several and word_at(tokens, index + 3) not in ("was", "is", "has")


def _is_of_body(tokens: Sentence, index: int) -> bool:
    """Tell whether one injury is told by where it is: "a head injury"."""
    behind = word_at(tokens, index + 1) in ("on", "to")
    return behind or word_at(tokens, index - 1) in BODY


def _dwells(tokens: Sentence, start: int, index: int) -> bool:
    """Tell whether "lives" is a verb: "a family of five lives in the cellar"."""
    settled = word_at(tokens, index - 1) in nouns.PLURALS and index > start
    here = settled and word_at(tokens, index + 1) in DWELLING
    return here or word_at(tokens, start - 3) in HOUSEHOLDS


def parse_possessive(tokens: Sentence, start: int, index: int) -> NounPhrase | None:
    """Parse the harm to people, behind their plural: "two protesters' deaths"."""
    if word_at(tokens, index + 1) != "'":
        return None
    event = word_at(tokens, index + 2)
    if event not in SUFFERED:
        return None
    who = nouns.head_who(tokens, start, index)
    return NounPhrase(index + 3, "people", who, EVENT_NOUNS[event])


def measure_of_admissions(tokens: Sentence) -> str:
    """Return `treated` if a hospital, not a school, admits people; else empty."""
    words = (token.word for token in tokens)
    return "" if patients.CARE_PLACES.isdisjoint(words) else "treated"


def can_count_event(word: str, singular: bool) -> bool:
    """Tell whether an event noun counts people: "12 deaths", "a body"."""
    return word.endswith("s") or (singular and word in nouns.SINGLE_EVENTS)


def _is_institution(tokens: Sentence, start: int, index: int) -> bool:
    """Tell whether "bodies" are organizations: "12 government bodies"."""
    return tokens[index].word in ("bodies", "body") and any(
        token.text[0].isupper() or token.word in INSTITUTION_MODIFIERS
        for token in tokens[start:index]
    )
