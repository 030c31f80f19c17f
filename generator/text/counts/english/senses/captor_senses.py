"""Choose the sense of seizing, holding and beating by who does it, and where.

Police who seize people detain them, rebels abduct them; a beating in a cell is torture.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.text.counts.english.senses.care_and_custody_senses import HOSPITALS
from generator.text.counts.english.words.function_words import PASSIVES
from generator.text.counts.english.words.kinds import Trigger
from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence

_WORDS = {
    name: frozenset(words) for name, words in load_table("english/senses").items()
}

OUTLAWS = _WORDS["outlaws"]
STRANGERS = _WORDS["strangers"]
OFFICERS = _WORDS["officers"]
OPERATIONS = _WORDS["operations"]
SHOWS = _WORDS["shows"]
MEDICS = frozenset("ambulance ambulances medics paramedics".split())
SEARCHERS = _WORDS["searchers"]
CUSTODY = _WORDS["custody"]
POLICE_POSTS = frozenset(("station", "stations", "post", "posts"))
DETENTION_PLACES = CUSTODY | _WORDS["police_sites"]
SOURCES = frozenset(("from", "off"))
"""Words before the place that people are taken from."""
LEADING = frozenset("took take takes taking taken led leads leading hauled".split())
"""Verbs of leading away, which is an arrest or an abduction by who does it."""
KILLING = frozenset("shot killed executed gunned murdered".split())
"""Participles for the fate of some of those whom officers take off a bus."""
HANDLED = frozenset("in are were remain remained still whisked dragged".split())
"""First words of phrases before those who hold people: "in the hands of"."""
POLICE = frozenset(("police", "army", "authorities"))
CAPTURES = frozenset(("captured", "capture", "captures", "capturing"))
RELEASES = frozenset(
    (("being", "freed"), ("being", "released"), ("set", "free"), ("let", "go"))
)
ENTRIES = frozenset(("in", "into", "onto", "inside", "aboard"))
"""Words before the vehicle in which they are taken away."""
MAX_WORDS_TO_SITE = 12
"""Words before a verb within which the camp stands that houses people."""
MAX_WORDS_TO_VENUE = 5
"""The same for a room, or for the attraction that draws an audience."""
HOUSING = frozenset(
    "housed hosted sheltered accommodated hosting hosts housing".split()
)
"""Verbs by which a camp houses people."""
SQUARES = frozenset(("square", "plaza", "park", "avenue", "stadium", "hall"))
SITES = _WORDS["sites"] - {"evacuation", "transit", "collective", "tent"}
SAYING = frozenset("say says said".split())
TELLERS = frozenset("authorities government officials".split())
"""Those who may report on a camp without holding anybody in it."""
INSIDE = frozenset("in at inside from".split())
MAX_WORDS_BEFORE = 4
"""Words before a camp in which a preposition makes it no subject."""
CAPACITIES = frozenset(("hold", "holds"))
"""Verbs that tell how many people there is room for."""


def measure_of_seized(
    trigger: Trigger, verb: str, agents: frozenset[str], clause: frozenset[str]
) -> str:
    """Return the measure of people led away; empty if their captors do not decide."""
    measure = trigger.measure
    if measure == "abducted" and verb in HANDLED and not POLICE.isdisjoint(clause):
        return "detained"  # "in the hands of the police", "whisked away in police vans"
    if measure == "abducted" and not _WORDS["currents"].isdisjoint(agents):
        return "missing"  # "a wave carried off two"
    if measure == "abducted" and trigger.weak:
        arrested = not OFFICERS.isdisjoint(agents) or (
            agents.isdisjoint(OUTLAWS | STRANGERS) and not OPERATIONS.isdisjoint(clause)
        )
        return "detained" if arrested else "abducted"
    if measure == "detained" and not MEDICS.isdisjoint(agents):
        return "treated"  # "an ambulance took away two"
    kept_in_ward = trigger.weak and OFFICERS.isdisjoint(agents)
    if measure == "detained" and kept_in_ward and not HOSPITALS.isdisjoint(agents):
        return "treated"  # "the ward holds 45 patients"
    captors = _WORDS["captors" if trigger.weak else "kidnappers"]
    captors = OUTLAWS if verb in LEADING else captors
    captors = _WORDS["captors"] if verb in CAPTURES else captors
    outlaws = {"detained": captors, "taken": OUTLAWS}.get(measure, frozenset())
    if measure in ("detained", "taken") and OFFICERS.isdisjoint(agents):
        outlaws |= STRANGERS
    return "" if outlaws.isdisjoint(agents) else "abducted"


def are_hostages(verb: str, agents: frozenset[str], behind: Sequence[str]) -> bool:
    """Tell whether captives are let go, as hostages are: "before being freed"."""
    captured = verb in CAPTURES and OFFICERS.isdisjoint(agents)
    return captured and any(pair in RELEASES for pair in pairwise(behind))


def measure_of_caught(
    measure: str, agents: frozenset[str], clause: frozenset[str]
) -> str:
    """Return `detained` if those who picked people up may have arrested them."""
    if measure == "caught":
        arrested = not agents.isdisjoint(OFFICERS | OPERATIONS | {"guards"})
        return "detained" if arrested or not OPERATIONS.isdisjoint(clause) else ""
    saved = not agents.isdisjoint(SEARCHERS | _WORDS["vessels"])
    return "" if saved or not _WORDS["ruins"].isdisjoint(clause) else "detained"


def is_torture(scene: frozenset[str], before: set[str]) -> bool:
    """Tell whether a beating is torture, by its scene and by those who are beaten."""
    known = CUSTODY | _WORDS["instruments"]
    station = "police" in scene and not POLICE_POSTS.isdisjoint(scene)
    held = _WORDS["captives"] | _WORDS["lock_ups"]
    return station or not (known.isdisjoint(scene) and held.isdisjoint(before))


def measure_of_taken(agents: frozenset[str], clause: frozenset[str]) -> str:
    """Return the measure of "taken", empty if people only went along."""
    if not DETENTION_PLACES.isdisjoint(clause):
        return "detained"
    if not _WORDS["ruins"].isdisjoint(clause):
        return ""
    stopped = not _WORDS["stops"].isdisjoint(clause) and KILLING.isdisjoint(clause)
    off = stopped or "by" in agents
    sources = SOURCES if off else SOURCES - {"off"}
    if not (sources.isdisjoint(clause) or OFFICERS.isdisjoint(agents)):
        return "detained"  # "soldiers took nine men from our street"
    if "from" in clause and not _WORDS["disguised"].isdisjoint(agents):
        return "abducted"
    if not _WORDS["hideouts"].isdisjoint(clause):
        return "abducted" if OFFICERS.isdisjoint(agents) else "detained"
    if _WORDS["vehicles"].isdisjoint(clause) or ENTRIES.isdisjoint(clause):
        return ""
    return "abducted" if OFFICERS.isdisjoint(agents | clause) else "detained"


def measure_of_site(tokens: Sentence, start: int) -> str:
    """Return the measure of people in a camp: "the tent city housed 1,800 people"."""
    verb = tokens[start].word
    passive = not verb.endswith("ing") and is_passive(tokens, start)
    if verb not in HOUSING or passive:
        return ""
    before = {token.word for token in tokens[max(0, start - MAX_WORDS_TO_SITE) : start]}
    if _WORDS["sites"].isdisjoint(before):
        return ""
    return "displaced" if before.isdisjoint(("refugee", "refugees")) else "refugees"


def is_show(tokens: Sentence, start: int) -> bool:
    """Tell whether an audience is drawn: "the concert drew 20,000 people"."""
    before = {
        token.word for token in tokens[max(0, start - MAX_WORDS_TO_VENUE) : start]
    }
    return not SHOWS.isdisjoint(before)


def measure_of_room(tokens: Sentence, start: int) -> str | None:
    """Return the measure of "holds" for people in a room; None for another verb."""
    if tokens[start].word == "held" and tokens[start - 1].word in SQUARES:
        return ""  # "the square held 30,000 demonstrators"
    if tokens[start].word not in CAPACITIES:
        return None
    before = {
        token.word for token in tokens[max(0, start - MAX_WORDS_TO_VENUE) : start]
    }
    if _WORDS["venues"].isdisjoint(before):
        return _measure_of_holding_site(tokens, start)
    return "displaced" if "now" in before else ""  # "the hall holds 640 people"


def _measure_of_holding_site(tokens: Sentence, start: int) -> str | None:
    """Return the measure of "holds" for people in a camp that confines nobody.

    The camp is the subject: "the camp on the airfield holds 900", or "the camp, which
    holds 900".
    """
    before = [token.word for token in tokens[max(0, start - MAX_WORDS_TO_SITE) : start]]
    site = next((n for n in range(len(before))[::-1] if before[n] in SITES), None)
    keepers = CUSTODY | _WORDS["lock_ups"] | _WORDS["captors"] | OFFICERS | OUTLAWS
    told = TELLERS if not SAYING.isdisjoint(before) else frozenset[str]()
    if site is None or not keepers.isdisjoint({*before} - told):
        return None
    is_relative = not {"which", "that"}.isdisjoint(before[site:])
    is_within = not INSIDE.isdisjoint(before[max(0, site - MAX_WORDS_BEFORE) : site])
    is_subject = before[site + 1 :][:1] in ([], ["on"], ["at"], ["in"], ["near"])
    if not is_relative and (is_within or not is_subject or "," in before[site:]):
        return None
    return "displaced" if {"refugee", "refugees"}.isdisjoint(before) else "refugees"


def is_passive(tokens: Sentence, start: int) -> bool:
    """Tell whether a participle is one of a passive: "were housed"."""
    near = tokens[max(0, start - 4) : start]
    return any(token.word in PASSIVES for token in near)
