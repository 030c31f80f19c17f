"""Choose the sense of holding, housing and drawing people by the place that does it."""

from generator.text.counts.words.lexicon import load_table
from generator.text.counts.words.tokens import Sentence

_WORDS = {name: frozenset(words) for name, words in load_table("verb_senses").items()}

MAX_WORDS_TO_SITE = 12
"""Words before a verb within which the camp stands that houses people."""
MAX_WORDS_TO_VENUE = 5
"""The same for a room, or for what draws an audience."""
HOUSING = frozenset("housed hosted sheltered accommodated hosting hosts".split())
"""What a camp does to people in it."""
SQUARES = frozenset(("square", "plaza", "park", "avenue", "stadium", "hall"))
CAPACITIES = frozenset(("hold", "holds"))
"""Verbs that tell how many people there is room for."""


def measure_of_site(tokens: Sentence, start: int) -> str:
    """Return whom a camp houses: "the tent city in the park housed 1,800 people"."""
    if tokens[start].word not in HOUSING or is_passive(tokens, start):
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
    return not _WORDS["shows"].isdisjoint(before)


def measure_of_room(tokens: Sentence, start: int) -> str | None:
    """Return what "holds" says of people in a room; None where it is another verb."""
    if tokens[start].word == "held" and tokens[start - 1].word in SQUARES:
        return ""  # "the square held 30,000 demonstrators"
    if tokens[start].word not in CAPACITIES:
        return None
    before = {
        token.word for token in tokens[max(0, start - MAX_WORDS_TO_VENUE) : start]
    }
    if _WORDS["venues"].isdisjoint(before):
        return None
    return "displaced" if "now" in before else ""  # "the hall holds 640 people"


def is_passive(tokens: Sentence, start: int) -> bool:
    """Tell whether a participle is one of a passive: "were housed"."""
    near = tokens[max(0, start - 4) : start]
    return any(token.word in ("was", "were", "been", "be", "being") for token in near)
