"""Forms of English verbs, and singulars of nouns."""

from __future__ import annotations

import re

import pytest

from generator.text import inflection
from generator.text.counts.english.words.trigger_words import TRIGGER_WORDS
from generator.text.identifying_words import describes, stem
from generator.text.omissions import unasserted_clauses
from generator.text.statements import violence

VERBS = {
    "abduct": "abducts abducted abducting",
    "agree": "agrees agreed agreeing",
    "ambush": "ambushes ambushed ambushing",
    "appeal": "appeals appealed appealing",
    "beat": "beats beat beaten beating",
    "burn": "burns burned burnt burning",
    "deny": "denies denied denying",
    "dye": "dyes dyed dyeing",
    "falsify": "falsifies falsified falsifying",
    "fix": "fixes fixed fixing",
    "hit": "hits hit hitting",
    "kidnap": "kidnaps kidnapped kidnapping",
    "kneecap": "kneecaps kneecapped kneecapping",
    "level": "levels levelled leveled levelling leveling",
    "lie": "lies lied lying",
    "overrun": "overruns overran overrun overrunning",
    "panic": "panics panicked panicking",
    "play": "plays played playing",
    "quit": "quits quit quitting",
    "raid": "raids raided raiding",
    "shell": "shells shelled shelling",
    "stab": "stabs stabbed stabbing",
    "target": "targets targeted targeting",
    "teargas": "teargasses teargassed teargassing",
    "torch": "torches torched torching",
    "veto": "vetoes vetoed vetoing",
}
PLURALS = {
    "authorities": "authority",
    "avalanches": "avalanche",
    "blitzes": "blitz",
    "boxes": "box",
    "buses": "bus",
    "canoes": "canoe",
    "children": "child",
    "churches": "church",
    "clashes": "clash",
    "crises": "crisis",
    "excuses": "excuse",
    "gases": "gas",
    "gunmen": "gunman",
    "headaches": "headache",
    "heroes": "hero",
    "houses": "house",
    "iraqis": "iraqi",
    "menus": "menu",
    "midwives": "midwife",
    "movies": "movie",
    "nurses": "nurse",
    "pauses": "pause",
    "prizes": "prize",
    "processes": "process",
    "relatives": "relative",
    "residents": "resident",
    "ties": "tie",
    "viruses": "virus",
    "witnesses": "witness",
    "women": "woman",
}
NO_PLURALS = "bus crisis gas news police press process series witness yemen".split()
FORMS = sorted({*violence.VERBS, *unasserted_clauses.ASSERTING, *TRIGGER_WORDS})
"""Forms of the verbs of every list."""
MISSPELT = re.compile(
    r".*(?:[^aeiou]yed|[^aeiou]ys|(?:sh|ch|x|z|ss)s|eeed|[^eoy]eing|ieing|naped|naping)"
)
"""Spellings that no form of a verb has: "denyed", "torchs", "kidnaped"."""


@pytest.mark.parametrize("base", VERBS)
def test_forms_of_a_verb(base: str) -> None:
    """A verb has its forms and no others, in British and American spelling."""
    assert inflection.verb_forms(base).all() == {base, *VERBS[base].split()}


@pytest.mark.parametrize(
    "plural",
    "authorities boxes children churches gunmen patriarchs schoolchildren spokeswomen "
    "humans germans envoys buses chiefs".split(),
)
def test_plural(plural: str) -> None:
    """The plural of a noun has its singular."""
    assert inflection.plural(inflection.singular(plural)) == plural


@pytest.mark.parametrize("plural", PLURALS)
def test_singular(plural: str) -> None:
    """A plural has its singular, and the stem of that."""
    assert inflection.singular(plural) == PLURALS[plural]
    assert stem(plural) == stem(PLURALS[plural])


@pytest.mark.parametrize("word", NO_PLURALS)
def test_word_that_is_no_plural(word: str) -> None:
    """A singular stays as it is, whatever its ending."""
    assert inflection.singular(word) == word


def test_spelling_of_derived_forms() -> None:
    """No form of a listed verb breaks the rules of spelling."""
    assert [form for form in FORMS if MISSPELT.fullmatch(form)] == []


@pytest.mark.parametrize(
    ("article", "party"),
    [
        ("The depot was dark, a witness said.", "witnesses"),
        ("Three witnesses spoke of smoke.", "a witness"),
        ("A coach stood by the gate.", "the coaches"),
        ("One gunman spoke to the paper.", "gunmen"),
        ("A resident was woken by the noise.", "residents"),
    ],
)
def test_number_of_a_party(article: str, party: str) -> None:
    """A party is described by an article that has its noun in the other number."""
    assert describes(article, party)
    assert not describes("The ferry was late.", party)
