"""Opposites that say the same in the end: "damaged" and "almost destroyed"."""

from __future__ import annotations

import re

from generator.text import word_lists
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "agreeing_opposites")
_NEARLY = Regex(rf"\b(?:{_TABLE['nearly']})\s+$")
_DEGREE = Regex(_TABLE["degree"], re.IGNORECASE)
_ALL_BUT = Regex(r"\ball but (?P<number>\w+) (?:of the )?(?P<noun>\w+)")
_COUNTED = Regex(r"\W*(?:only |just )?(?P<number>\w+) (?:of the )?(?P<noun>\w+)")
_ENDING = Regex(rf"\bto (?:{_TABLE['ending']}) (?:(?:{_TABLE['determiner']}) )?$")
_REFUSING = Regex(_TABLE["refusing"], re.IGNORECASE)
_DEFEAT = Regex(r"defeat of (?P<loser>[^,;.]+?) by (?P<winner>[^,;.]+)")
_WORDS = Regex(r"(?!the\b|of\b|at\b|in\b)[a-z]{2,}")
_AIM = Regex(r"\bto $")
_CLAUSE_END = Regex(r"[,;:.]")


def agree(text: str, ours: re.Match[str], quoted: str, theirs: re.Match[str]) -> bool:
    """Tell whether a text and a quotation agree though their words are opposites.

    - What was almost destroyed was damaged, and not destroyed.
    - If all but two stayed shut, two stayed open.
    - In "the defeat of the militia by the army", the army won.
    - Who asks for steps "to curb ongoing attacks" wants to stop them.

    Args:
        text: A text in our own words.
        ours: Its word.
        quoted: Its quotations.
        theirs: Their word, which is the opposite.
    """
    told, said = (
        _CLAUSE_END.split(words[: word.start()].lower())[-1]
        for words, word in ((text, ours), (quoted, theirs))
    )
    if _NEARLY.search(said):
        return not _DEGREE.match(theirs[0])
    if excepted := _ALL_BUT.search(said):
        counted = _COUNTED.match(told)
        return counted is not None and counted.groups() == excepted.groups()
    if defeat := _DEFEAT.match(quoted.lower(), theirs.start()):
        winner, loser = ({*_WORDS.findall(one)} for one in defeat.group(2, 1))
        subject = {*_WORDS.findall(told)}
        return bool(subject & winner) and not subject & (loser - winner)
    is_aim = _AIM.search(told) and _ENDING.search(said)
    return is_aim is not None and not _REFUSING.search(quoted)
