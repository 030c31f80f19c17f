"""Choose the sense of a verb by its agent and the place it leads to.

Police who seize people detain them, rebels abduct them; people who pour into the
streets demonstrate, people who pour into Chad are refugees. `trigger_words` gives such
verbs a provisional measure ("taken", "moved", ...), which is resolved here.
"""

from __future__ import annotations

from itertools import pairwise

from generator.text.counts.english.senses import (
    captor_senses,
    care_and_custody_senses,
    directions,
)
from generator.text.counts.english.senses.captor_senses import MEDICS, OPERATIONS
from generator.text.counts.english.senses.care_and_custody_senses import (
    HOMES,
    HOSPITALS,
    clause_behind,
)
from generator.text.counts.english.words.kinds import Kind, Trigger
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence

_WORDS = {
    name: frozenset(words) for name, words in load_table("english/senses").items()
}

MAX_WORDS_TO_AGENT = 12
"""Words before a verb, or behind it, within which its agent stands."""
MAX_AGENT_WORDS = 5
"""Words from "by" on that name the agent."""

CARERS = MEDICS | frozenset(
    "doctors nurses surgeons crews clinic clinics hospital hospitals medical "
    "physicians infirmary ward wards".split()
)
"""Agents that make a verb such as "looking after" one of medical care."""
WARDS = frozenset("overnight observation intensive feeding therapeutic".split())
"""Words behind "admitted" that make it an admission to a hospital."""
SHELTERS = _WORDS["shelters"]

PATIENT_WORDS = HOSPITALS | {"admitted", "patients", "hospitalised"}
"""Words before "sent home" that make it a discharge."""
HIDEOUTS = frozenset(("hills", "mountains", "bush", "forest", "forests", "woods"))
"""Nouns for places to which people are driven out."""
MOBILISED = frozenset(("mobilised", "mobilized"))
"""Forms of "mobilise", said of protesters and of volunteers."""
AWAY = frozenset(("out", "away", "from"))
SAFETY = frozenset(("safer", "safety", "shelters", "inland", "evacuation"))
"""Words for places to which people are taken for their own good."""
FORCE = (
    captor_senses.OFFICERS
    | captor_senses.OUTLAWS
    | frozenset(("gunpoint", "handcuffs", "handcuffed", "blindfolded", "men"))
)
"""Words behind "led out of their homes" where it may be no help."""
PLACES_OF_SHOWS = frozenset(("stadium", "hall", "halls"))
"""Venues, which fill with an audience or with people who have fled."""
DRIFT_WORDS = frozenset(("away", "off", "out", "into", "down", "overboard"))
"""Words after "swept" or "washed" that make people missing."""

AGENT_MEASURES = frozenset(
    "tended taken held detained sought abused injured abducted fetched caught "
    "violated electrocuted".split()
)
"""Measures, provisional or not, that the agent or the scene may change."""
MOTION_MEASURES = frozenset(
    "displaced moved brought driven swept lodged crossed crowded".split()
)
"""Measures, provisional or not, that the direction may change."""
CARE_MEASURES = frozenset("treated admitted taken brought moved driven".split())
"""Measures, provisional or not, that a hospital or an injury may change."""
DEFAULT_HARMS = {"abused": "", "violated": "affected", "electrocuted": "killed"}
"""Measures of provisional harms outside custody."""
DEFAULT_MOTION_MEASURES = {"displaced": "displaced", "crossed": "refugees"}
"""Measures of verbs of motion without a direction."""


def resolve_measure(tokens: Sentence, trigger: Trigger, start: int, end: int) -> str:
    """Return the measure of a trigger in its sentence.

    Args:
        tokens: A sentence.
        trigger: A trigger in it.
        start: Its first token.
        end: The token after it.

    Returns:
        A measure, empty if the trigger says nothing of people here.
    """
    if (care := _measure_of_care(tokens, trigger, start, end)) is not None:
        return care
    if sense := care_and_custody_senses.SENSES.get(trigger.measure):
        return sense(care_and_custody_senses.Occurrence(tokens, start, end))
    if trigger.measure in AGENT_MEASURES:
        room = captor_senses.measure_of_room(tokens, start)
        by_agent = _measure_by_agent(tokens, trigger, start, end)
        return by_agent if room is None else room
    if trigger.measure == "driven" and _is_vehicle_next(tokens, end):
        agents = _agent_words(tokens, trigger, start, end)
        return captor_senses.measure_of_taken(agents, clause_behind(tokens, end))
    if trigger.measure == "lodged" and (
        housed := captor_senses.measure_of_site(tokens, start)
    ):
        return housed
    if trigger.measure in MOTION_MEASURES:
        return _measure_by_direction(tokens, trigger.measure, start, end)
    other = trigger.measure == "demonstrating" and _is_no_protest(
        tokens, trigger, start
    )
    return "" if other else trigger.measure


def _is_no_protest(tokens: Sentence, trigger: Trigger, start: int) -> bool:
    """Tell whether an audience is drawn or volunteers are mobilised."""
    if tokens[start].word in MOBILISED:
        return captor_senses.is_passive(tokens, start)
    return trigger.weak and captor_senses.is_show(tokens, start)


def _measure_of_care(
    tokens: Sentence, trigger: Trigger, start: int, end: int
) -> str | None:
    """Return the measure of a verb for people in care; None if others are open."""
    measure = trigger.measure
    if measure == "displaced":
        evacuated = care_and_custody_senses.is_evacuated_to_care(tokens, start, end)
        return "treated" if evacuated else None
    if measure not in CARE_MEASURES:
        return None
    care = care_and_custody_senses.measure_of_care(tokens, measure, start, end)
    if care or measure == "treated":
        return care
    if measure != "admitted" or trigger.kind == Kind.EVENT_NOUN:
        return "" if measure == "admitted" else None
    admitted = _is_admitted(tokens, start) or _is_rushed_to_name(tokens, start, end)
    cared = admitted or not CARERS.isdisjoint(_agent_words(tokens, trigger, start, end))
    return "treated" if cared else ""


def _is_admitted(tokens: Sentence, start: int) -> bool:
    """Tell whether a hospital admits people, or one discharges some of them."""
    if tokens[start].word != "admitted":
        return False
    words = [token.word for token in tokens]
    patients = HOSPITALS | {"patients"}
    discharged = "discharged" in words or ("sent", "home") in pairwise(words)
    hospital = discharged or not patients.isdisjoint(words[:start])
    return hospital or not WARDS.isdisjoint(words[start + 1 : start + 5])


def _is_rushed_to_name(tokens: Sentence, start: int, end: int) -> bool:
    """Tell whether people are "rushed to St Olaf's", which must be a hospital."""
    named = end + 1 < len(tokens) and tokens[end + 1].text[0].isupper()
    rushed = tokens[start].word in ("rushed", "airlifted")
    return rushed and named and tokens[end].word == "to"


def _measure_by_agent(tokens: Sentence, trigger: Trigger, start: int, end: int) -> str:
    agents, clause = (
        _agent_words(tokens, trigger, start, end),
        clause_behind(tokens, end),
    )
    measure = trigger.measure
    verb = tokens[start].word
    behind = [token.word for token in tokens[end : end + MAX_WORDS_TO_AGENT]]
    if captor_senses.are_hostages(verb, agents, behind):
        return "abducted"
    if seized := captor_senses.measure_of_seized(trigger, verb, agents, clause):
        return seized
    if measure == "tended":
        return "" if CARERS.isdisjoint(agents) else "treated"
    if measure == "sought":
        search = verb == "search" or not captor_senses.SEARCHERS.isdisjoint(agents)
        return "missing" if search and _WORDS["wanted"].isdisjoint(clause) else ""
    if measure in ("fetched", "caught"):
        return captor_senses.measure_of_caught(measure, agents, clause)
    if measure == "taken":
        led = _measure_of_led(tokens, start, end)
        return led or captor_senses.measure_of_taken(agents, clause)
    tortured = _is_torture(tokens, start, clause | agents)
    return "tortured" if tortured else DEFAULT_HARMS.get(measure, measure)


def _is_torture(tokens: Sentence, start: int, scene: frozenset[str]) -> bool:
    """Tell whether a verb is a beating in custody, by the words around it."""
    near = {token.word for token in tokens[max(0, start - MAX_WORDS_TO_AGENT) : start]}
    beaten = tokens[start].word in _WORDS["beatings"]
    return beaten and captor_senses.is_torture(scene, near)


def _measure_of_led(tokens: Sentence, start: int, end: int) -> str:
    """Return the measure of people led to safety, or home by a vehicle; else empty."""
    before = {token.word for token in tokens[max(0, start - MAX_AGENT_WORDS) : start]}
    clause = clause_behind(tokens, end)
    from_home = not HOMES.isdisjoint(token.word for token in tokens[start:end])
    if not SAFETY.isdisjoint(clause) or (from_home and FORCE.isdisjoint(clause)):
        return "displaced"
    home = not _WORDS["homeward"].isdisjoint(clause)
    return "returned" if home and not _WORDS["carriers"].isdisjoint(before) else ""


def _is_vehicle_next(tokens: Sentence, end: int) -> bool:
    """Tell whether people are forced "into a van"."""
    words = [token.word for token in tokens[end : end + directions.MAX_WORDS_TO_PLACE]]
    into = words.index("into") if "into" in words else len(words)
    return not _WORDS["vehicles"].isdisjoint(words[into + 1 : into + 4])


def is_term(tokens: Sentence, end: int) -> bool:
    """Tell whether a term of imprisonment follows, and not death or a fine."""
    clause = clause_behind(tokens, end)
    return "death" not in clause and not _WORDS["terms"].isdisjoint(clause)


def _agent_words(
    tokens: Sentence, trigger: Trigger, start: int, end: int
) -> frozenset[str]:
    """Return the words that may name the agent: after "by", or before the verb."""
    behind = [token.word for token in tokens[end : end + MAX_WORDS_TO_AGENT]]
    if "by" in behind:
        by = behind.index("by")
        return frozenset(behind[by : by + MAX_AGENT_WORDS])
    if trigger.kind == Kind.PAST_PARTICIPLE and captor_senses.is_passive(tokens, start):
        return frozenset()
    before = tokens[max(0, start - MAX_WORDS_TO_AGENT) : start]
    return frozenset(token.word for token in before)


def _measure_by_direction(tokens: Sentence, measure: str, start: int, end: int) -> str:
    if measure in ("brought", "driven") and directions.leads_to_prison(tokens, end):
        return "detained"
    direction = range(end, directions.end_of_direction(tokens, end))
    words = frozenset(tokens[index].word for index in direction)
    if (at_place := _measure_by_place(measure, words)) is not None:
        return at_place
    if measure != "brought" and directions.leads_abroad(tokens, direction):
        return "refugees"
    if measure == "displaced" and (
        directions.is_flight_abroad(tokens, start, end)
        or directions.leaves_for_country(tokens, start, direction)
    ):
        return "refugees"
    if measure in ("moved", "brought") and not _WORDS["homeward"].isdisjoint(words):
        told = {token.word for token in tokens[:start]}
        return "returned" if PATIENT_WORDS.isdisjoint(told) else ""
    if measure == "driven" and not HIDEOUTS.isdisjoint(words):
        return "displaced"
    if measure in ("moved", "driven", "brought"):
        away = directions.leaves_home(tokens, direction)
        sheltered = not SHELTERS.isdisjoint(words)
        saved = not (AWAY.isdisjoint(words) or _WORDS["dangers"].isdisjoint(words))
        forced = (away and measure != "moved") or saved
        return "displaced" if sheltered or forced else ""
    return DEFAULT_MOTION_MEASURES.get(measure, "")


def _measure_by_place(measure: str, words: frozenset[str]) -> str | None:
    """Return the measure of a verb that its place decides; None if it does not."""
    if measure == "swept" and "up" in words and not OPERATIONS.isdisjoint(words):
        return "detained"
    if measure == "swept":
        return "" if DRIFT_WORDS.isdisjoint(words) else "missing"
    if measure == "lodged":
        return _measure_of_lodged(words)
    if measure in ("crossed", "crowded") and not _WORDS["squares"].isdisjoint(words):
        return "demonstrating"
    if measure == "crowded":
        return _measure_of_lodged(words - PLACES_OF_SHOWS)
    return None


def _measure_of_lodged(words: frozenset[str]) -> str:
    """Return the measure of "living in", empty for an ordinary home."""
    if not _WORDS["cells"].isdisjoint(words):
        return "detained"
    return "" if words.isdisjoint(SHELTERS | _WORDS["refuges"]) else "displaced"
