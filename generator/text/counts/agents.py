"""What the agent or place tells of an outcome: people held by rebels are abducted."""

from generator.text.counts.words.lexicon import Word
from generator.text.counts.words.tokens import Sentence
from generator.text.counts.words.word_lists import words

NEAR = 8
"""Words before a verb, or behind it, in which the doer or the place is told."""

OUTLAWS = words(
    """kidnappers kidnapper gunmen bandits bandit militants rebels insurgents pirates
    hijackers abductors abductor captors terrorists jihadists guerrillas extremists
    separatists militia militias militiamen raiders gangsters islamists gang gangs
    attackers assailants hostage-takers"""
)
OFFICERS = words(
    """police officers policemen agents authorities detectives gendarmes prosecutors
    soldiers troops army"""
)
SEARCHERS = words(
    """rescuers rescuer rescue divers searchers crews teams navy coast coastguard
    lifeguards firefighters helicopters boats volunteers emergency"""
)
VESSELS = words(
    "freighter ship ships vessel boat trawler trawlers tanker ferry passing navy"
)
WANTED = words(
    """suspect suspects gunman gunmen attacker attackers assailant assailants killer
    killers fugitive fugitives escapee escapees inmate inmates prisoner prisoners
    robber robbers thief thieves murderer murderers perpetrators culprits"""
)
"""Whom the police search for."""
KIDNAPPERS = words("kidnappers kidnapper abductors abductor captors hostage-takers")
CUSTODY = words(
    """custody detention jail prison prisons jails cell cells interrogation barracks
    jailers interrogators guards"""
)
CELLS = CUSTODY | words("station stations police headquarters")
WILDS = words("away bush forest mountains hills jungle desert captive hostage gunpoint")
BEATINGS = words("beat beats beaten beating abused whipped flogged humiliated")
TURNS = frozenset((";", ":", ".", "while", "but", "after", "before"))

VEHICLES = words("car cars van vans vehicle vehicles truck trucks boot lorry")

DONE = words("taken held detained sought abused injured abducted fetched")
"""What triggers say that the doer or the place may turn into something else."""


def measure(tokens: Sentence, trigger: Word, first: int, last: int) -> str:
    """Return what a deed over tokens first to last is, empty where nobody tells."""
    doers, around = _doers(tokens, trigger, first, last), _words(tokens, last)
    outlaws = KIDNAPPERS if trigger.measure == "detained" else OUTLAWS
    if trigger.measure in ("detained", "taken") and not outlaws.isdisjoint(doers):
        return "abducted"
    if trigger.measure == "abducted" and trigger.weak:
        return "abducted" if OFFICERS.isdisjoint(doers) else "detained"
    if trigger.measure == "sought":
        search = tokens[first].word == "search" or not SEARCHERS.isdisjoint(doers)
        return "missing" if search and WANTED.isdisjoint(around) else ""
    if trigger.measure == "fetched":
        return "detained" if (SEARCHERS | VESSELS).isdisjoint(doers) else ""
    if trigger.measure == "taken":
        return _taken(doers, around)
    if tokens[first].word in BEATINGS and not CUSTODY.isdisjoint(around | doers):
        return "tortured"
    return "" if trigger.measure == "abused" else trigger.measure


def _taken(doers: frozenset[str], around: frozenset[str]) -> str:
    """Return what those are who are taken away, empty where they only went along."""
    if not CELLS.isdisjoint(around):
        return "detained"
    if not WILDS.isdisjoint(around):
        return "detained" if "police" in doers else "abducted"
    if VEHICLES.isdisjoint(around):
        return ""
    return "abducted" if OFFICERS.isdisjoint(doers | around) else "detained"


def _doers(tokens: Sentence, trigger: Word, first: int, last: int) -> frozenset[str]:
    """Return the words among which the doer is: before a verb, or behind "by"."""
    behind = tokens[last : last + NEAR]
    by = next((n for n, token in enumerate(behind) if token.word == "by"), None)
    if by is not None:
        return frozenset(token.word for token in behind[by : by + 5])
    if trigger.kind == "P" and _passive(tokens, first):
        return frozenset()
    return frozenset(token.word for token in tokens[max(0, first - NEAR) : first])


def _passive(tokens: Sentence, first: int) -> bool:
    near = tokens[max(0, first - 4) : first]
    return any(token.word in ("was", "were", "been", "be", "being") for token in near)


def _words(tokens: Sentence, last: int) -> frozenset[str]:
    """Return the words behind a verb, up to where another thing begins."""
    behind = tokens[last : last + NEAR + 2]
    turn = next((n for n, token in enumerate(behind) if token.word in TURNS), NEAR + 2)
    return frozenset(token.word for token in behind[:turn])
