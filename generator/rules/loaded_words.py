"""Words that judge as they name; they stand in quotation marks, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.text.quotations import QUOTED

REASONS = {
    "denies that those who govern may govern; name the government": (
        "regime regimes junta"
    ),
    "says that a person rules without right; name the office": (
        "dictator dictators dictatorship tyrant tyrants tyranny despot despots "
        "strongman strongmen puppet puppets warlord warlords henchman henchmen "
        "stooge stooges lackey lackeys crony cronies"
    ),
    "convicts of a crime that courts define; say what was done": (
        "terrorist terrorists terrorism genocide genocidal murderer murderers "
        "murderous war-criminal war-criminals"
    ),
    "is a crime's name made soft or hard; say what was done, and to whom": (
        "ethnic-cleansing ethnically-cleansed cleansed liquidated neutralised "
        "neutralized pacified collateral-damage surgical-strike surgical-strikes "
        "friendly-fire enhanced-interrogation honour-killing honour-killings "
        "honor-killing honor-killings"
    ),
    "judges what people want; say what they did or asked for": (
        "extremist extremists extremism radical radicals fanatic fanatics hardliner "
        "hardliners fundamentalist fundamentalists zealot zealots jihadist "
        "jihadists hooligan hooligans rioter rioters"
    ),
    "makes people less than people; say who they were": (
        "thug thugs mob mobs horde hordes rabble vermin savage savages barbaric "
        "barbarians animals infidel infidels scum tribesman tribesmen illegals "
        "illegal-alien illegal-aliens illegal-immigrant illegal-immigrants"
    ),
    "makes people who move a force of nature; say how many came": (
        "swarm swarms swarmed deluge"
    ),
    "takes a side for those it names; say what they did": (
        "hero heroes heroic martyr martyrs martyrdom freedom-fighter "
        "freedom-fighters traitor traitors collaborator collaborators quisling "
        "aggressor aggressors invader invaders liberators liberated innocent"
    ),
    "paints where a number should stand; say how many": (
        "bloodbath bloodbaths carnage slaughter slaughtered butchered massacre "
        "massacres massacred decimated orgy-of-violence cycle-of-violence"
    ),
    "judges how it was done; say what was done": (
        "brutal brutally brutality vicious viciously ruthless ruthlessly cowardly "
        "heinous unprovoked draconian evil senseless"
    ),
    "says that a state or a vote does not count; say who does not accept it": (
        "rogue-state rogue-states pariah pariah-state failed-state sham farce bogus "
        "rigged"
    ),
    "doubts in passing what it names; say who doubts it, and why": (
        "so-called self-styled self-proclaimed"
    ),
}
"""For each reason the words that it holds for, with `-` for a hyphen or a space.

Source: after the house rules of news agencies on labels for people and groups, among
them the "Terrorists, terrorism" and "Freedom fighter" entries of handbooks of style.
"""

_BY_WORD = {word: reason for reason, words in REASONS.items() for word in words.split()}
_LOADED = re.compile(
    r"\b(?:" + "|".join(word.replace("-", "[- ]") for word in _BY_WORD) + r")\b",
    re.IGNORECASE,
)
_FIRST = frozenset(word.partition("-")[0] for word in _BY_WORD)
"""What one of a text's words must be for the expression to find anything."""


class Loaded(NamedTuple):
    """A loaded word as it stands in a text, and what speaks against it."""

    word: str
    reason: str


def words(text: str) -> Iterator[Loaded]:
    """Yield the loaded words of a text that stand outside quotation marks."""
    if _FIRST.isdisjoint(re.findall(r"\w+", text.lower())):
        return
    for match in _LOADED.finditer(QUOTED.sub(" “” ", text)):
        yield Loaded(match[0], _BY_WORD[match[0].lower().replace(" ", "-")])
