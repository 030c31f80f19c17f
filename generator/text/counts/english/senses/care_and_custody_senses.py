"""Choose the sense of words for injury, care and custody by the words around them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.text.counts.english.senses.place_phrases import ends_phrase
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.function_words import PASSIVES
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, word_at

_WORDS = {
    name: frozenset(words) for name, words in load_table("english/senses").items()
}

HOSPITALS = frozenset("ward wards hospital hospitals clinic clinics infirmary".split())
CLAUSE_WORDS = 14
"""Words behind a verb within which its clause ends."""
CLAUSE_ENDS = frozenset((";", ":", ".", "while", "but", "after", "before"))
"""Words that end the clause of a verb with an agent."""
CARE_WORDS = 12
"""Words behind a verb of care within which a hospital or an injury stands."""
CARE_ENDS = CLAUSE_ENDS | {"and", ",", "many", "some", "most", "several"}
"""Words that end the phrase about care: "in hospital with burns, and 3 died"."""
PATIENTS = frozenset("patients casualties hospital hospitals clinic doctors".split())
"""Words of a sentence in which those "brought in" are brought to a hospital."""
NAMES_OF_WARDS = frozenset(
    "emergency burns burn trauma surgical critical medical health".split()
)
ROOM_NOUNS = frozenset(
    "room centre center unit ward wing department college centres centers facility "
    "facilities post".split()
)
POSSESSIVES = frozenset(("his", "her", "their"))
PLACE_PREPOSITIONS = frozenset(("in", "inside", "behind", "under", "at", "outdoors"))
STAYS = tuple(
    (measure, _WORDS[places])
    for measure, places in (
        ("detained", "lock_ups"),
        ("treated", "sickbeds"),
        ("displaced", "refuges"),
    )
)
"""Measures of a stay, each with the places where people spend days or nights."""
CARE = frozenset(("treatment", "care", "surgery"))
HOMES = frozenset(("home", "homes", "house", "houses"))
LIVES = frozenset(("life", "lives"))
COUNTED = frozenset("one two three four five six seven eight nine ten others".split())
COPULAS = frozenset("are is were was remain remains".split())
MAX_WORDS_OF_PLACE = 4
"""Words behind "abandoned" within which a place stands."""
SENTENCE_ENDS = frozenset((".", ";", ""))
CRITICAL_ENDS = frozenset((",", ".", ";", ")", "after", "in", "as", "and", "following"))
"""Words behind "critical" where it says how people are."""


def clause_behind(tokens: Sentence, end: int) -> frozenset[str]:
    """Return the words behind a verb, up to the end of its clause."""
    behind = [token.word for token in tokens[end : end + CLAUSE_WORDS]]
    ends = (index for index, word in enumerate(behind) if word in CLAUSE_ENDS)
    return frozenset(behind[: next(ends, None)])


class Occurrence(NamedTuple):
    """A verb or another trigger in a sentence."""

    tokens: Sentence
    start: int
    """Its first token."""
    end: int
    """The token after it."""

    def words_before(self) -> list[str]:
        """Return the words before it."""
        return [token.word for token in self.tokens[: self.start]]

    def clause(self) -> frozenset[str]:
        """Return the words behind it, up to the end of its clause."""
        return clause_behind(self.tokens, self.end)


def measure_of_care(tokens: Sentence, measure: str, start: int, end: int) -> str:
    """Return the measure of a verb for people in care, empty if they are in none."""
    behind = [token.word for token in tokens[end : end + CARE_WORDS]]
    ends = (index for index, word in enumerate(behind) if word in CARE_ENDS)
    said = behind[: next(ends, None)]
    clause = frozenset(
        word for index, word in enumerate(said) if not _names_ward(said, index)
    )
    patients = not PATIENTS.isdisjoint(token.word for token in tokens[:start])
    passive = word_at(tokens, start - 1) in PASSIVES
    received = patients and passive and word_at(tokens, end) in ("in", "there")
    places = _WORDS["care_places"].intersection(said) or any(
        word in NAMES_OF_WARDS and _names_ward(said, index)
        for index, word in enumerate(said)
    )
    hurt = "with" in said and not _WORDS["injuries"].isdisjoint(clause)
    carried = measure in ("admitted", "brought") and hurt
    if measure != "treated" and not (places or received or carried):
        return ""
    return "treated" if _WORDS["injuries"].isdisjoint(clause) else "injured"


def is_evacuated_to_care(tokens: Sentence, start: int, end: int) -> bool:
    """Tell whether patients are evacuated: "evacuated to the capital for surgery"."""
    if not tokens[start].word.startswith("evacuat"):
        return False
    behind = [token.word for token in tokens[end : end + CARE_WORDS]]
    for opener, goals in (("for", CARE), ("to", _WORDS["care_places"])):
        place = behind.index(opener) if opener in behind else len(behind)
        if not goals.isdisjoint(behind[place + 1 : place + 4]):
            return True
    return False


def _names_ward(words: list[str], index: int) -> bool:
    """Tell whether a word only names a ward: the "burns" of "burns centre"."""
    return not ROOM_NOUNS.isdisjoint(words[index + 1 : index + 2])


def _measure_of_subjected(verb: Occurrence) -> str:
    """Return the measure of "subjected", as what people were subjected to says."""
    clause = verb.clause()
    for measure, words in (("tortured", "torments"), ("missing", "disappearances")):
        if not _WORDS[words].isdisjoint(clause):
            return measure
    return ""


def _measure_of_cost(verb: Occurrence) -> str:
    """Return what a loss means: "cost him his leg", "cost two clerks their lives"."""
    clause = verb.clause()
    if POSSESSIVES.isdisjoint(clause):
        return ""
    if not LIVES.isdisjoint(clause):
        return "killed"
    if not HOMES.isdisjoint(clause):
        return "displaced"
    return "" if _WORDS["limbs"].isdisjoint(clause) else "injured"


def _measure_of_critical(verb: Occurrence) -> str:
    """Return the injured who are "critical" by themselves: "two dead, one critical"."""
    before, after = word_at(verb.tokens, verb.start - 1), word_at(verb.tokens, verb.end)
    if before in nouns.PLURALS or before in nouns.SINGULARS:
        before = word_at(verb.tokens, verb.start - 2)  # "one man critical"
    if before in COPULAS:
        return "injured" if after in SENTENCE_ENDS else ""  # "two are critical."
    counted = before.isdigit() or before in (COUNTED | {",", ";"})
    return "injured" if counted and (after in CRITICAL_ENDS or not after) else ""


def _measure_of_inside(verb: Occurrence) -> str:
    """Return the detained if an arrest is told of: "of 46 arrested, 19 are inside"."""
    around = {*verb.words_before(), *verb.clause()}
    return "" if _WORDS["arrests"].isdisjoint(around) else "detained"


def _measure_of_stay(verb: Occurrence) -> str:
    """Return where people spent their time: "spent Monday night in the cells"."""
    clause = clause_behind(verb.tokens, verb.end - 1)
    if clause.isdisjoint(PLACE_PREPOSITIONS):
        return ""
    for measure, places in STAYS:
        if not places.isdisjoint(clause):
            return measure
    return ""


def _measure_of_trapped(verb: Occurrence) -> str:
    """Return the missing unless roads or fighting keep people in a place."""
    clause = verb.clause()
    return "missing" if _WORDS["besieged"].isdisjoint(clause) else ""


def _measure_of_confined(verb: Occurrence) -> str:
    """Return the detained, unless people only stay in: "confined to their homes"."""
    clause = verb.clause()
    is_passive = word_at(verb.tokens, verb.start - 1) in (*COPULAS, "been", "being")
    doers = () if is_passive else verb.words_before()
    if not {*clause, *doers}.isdisjoint(_WORDS["keepers"]) or "arrest" in clause:
        return "detained"
    stays = "to" in clause and not clause.isdisjoint(_WORDS["own_places"])
    return "" if stays else "detained"


def _measure_of_returned(verb: Occurrence) -> str:
    """Return nothing for patients who could leave: "of 60 admitted, 41 went home"."""
    return "" if "admitted" in verb.words_before() else "returned"


def _measure_of_leaving(verb: Occurrence) -> str:
    """Return the displaced if people leave a place: "abandoned the border villages"."""
    near = range(verb.end, min(verb.end + MAX_WORDS_OF_PLACE, len(verb.tokens)))
    places = (index for index in near if verb.tokens[index].word in _WORDS["homes"])
    left = any(ends_phrase(verb.tokens, index + 1) for index in places)
    return "displaced" if left else ""


def _measure_of_marched(verb: Occurrence) -> str:
    """Return whether people were led off, or led a protest, to the police."""
    near = verb.tokens[max(0, verb.start - MAX_WORDS_OF_PLACE) : verb.start]
    led = any(token.word in PASSIVES for token in near)
    return "detained" if led else "demonstrating"


SENSES: dict[str, Callable[[Occurrence], str]] = {
    "subjected": _measure_of_subjected,
    "cost": _measure_of_cost,
    "critical": _measure_of_critical,
    "inside": _measure_of_inside,
    "stayed": _measure_of_stay,
    "trapped": _measure_of_trapped,
    "confined": _measure_of_confined,
    "returned": _measure_of_returned,
    "leaving": _measure_of_leaving,
    "marched": _measure_of_marched,
}
"""What resolves provisional measures."""
