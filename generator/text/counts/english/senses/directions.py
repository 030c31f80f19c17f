"""Tell the direction of people's movement: out of home, to a shelter, abroad."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from generator.text.counts.shared.word_tables import load_table
from generator.text.tokens import Sentence, word_at

_WORDS = {
    name: frozenset(words) for name, words in load_table("english/senses").items()
}

MAX_WORDS_TO_PLACE = 10
"""Words behind a verb within which its place stands."""
PLACE_ENDS = frozenset("and , ; internally when after before while as but".split())
"""Words that end the phrase about where a verb leads."""
SOURCE_PREPOSITIONS = frozenset(("from", "out", "off"))
FLIGHTS = frozenset("flee flees fled fleeing".split())
"""Verbs whose object people leave: "fled Ruritania"."""
LEAVING = FLIGHTS | frozenset("left leave leaves leaving quit quitting".split())
"""Verbs of people who set out "for" a country."""
REFUGES = frozenset("refuge asylum shelter safety sanctuary protection".split())
"""Nouns for the refuge that people seek "in" another country."""
PRISONS = frozenset(("prison", "jail", "gaol"))
IMPRISONMENTS = frozenset(("to", prison) for prison in PRISONS)


def end_of_direction(tokens: Sentence, end: int) -> int:
    """Return the index after the words that tell where a verb leads."""
    near = range(end, min(end + MAX_WORDS_TO_PLACE, len(tokens)))
    return next((i for i in near if tokens[i].word in PLACE_ENDS), near.stop)


def leads_abroad(tokens: Sentence, direction: Iterable[int]) -> bool:
    """Tell whether the words of a direction name another country."""
    return any(_is_abroad(tokens, index) for index in direction)


def _is_abroad(tokens: Sentence, index: int) -> bool:
    word = tokens[index].word
    if word in _WORDS["abroad"]:
        return word_at(tokens, index + 1) not in _WORDS["local_areas"]
    into = word_at(tokens, index - 1) in ("to", "into")
    return into and (word == "exile" or word in _WORDS["countries"])


def leaves_for_country(tokens: Sentence, start: int, direction: Iterable[int]) -> bool:
    """Tell whether people leave for another country: "left the city for Chad"."""
    if LEAVING.isdisjoint((tokens[start].word,)):
        return False
    return any(
        word_at(tokens, index - 1) == "for" and is_country(tokens, index)
        for index in direction
    )


def is_flight_abroad(tokens: Sentence, start: int, end: int) -> bool:
    """Tell whether people fled a country, or to one: "sought refuge in Chad".

    Args:
        tokens: A sentence.
        start: The first token of the verb.
        end: The token after it.
    """
    if word_at(tokens, end) == "outside":
        behind = [word_at(tokens, end + step) for step in (1, 2, 3)]
        return "country" in behind  # "displaced outside of the country"
    if tokens[start].word in FLIGHTS:
        return is_country(tokens, end)
    sought = tokens[end - 1].word in REFUGES and word_at(tokens, end) == "in"
    return sought and is_country(tokens, end + 1)


def is_country(tokens: Sentence, index: int) -> bool:
    """Tell whether a country stands here, and no name such as "Georgia Street"."""
    if word_at(tokens, index) not in _WORDS["countries"]:
        return False
    following = tokens[index + 1 : index + 2]
    return not (following and following[0].text[0].isupper())


def leaves_home(tokens: Sentence, direction: Iterable[int]) -> bool:
    """Tell whether people are led out of where they live: "from their homes"."""
    return any(_leaves(tokens, index) for index in direction)


def _leaves(tokens: Sentence, index: int) -> bool:
    word = tokens[index].word
    if word not in SOURCE_PREPOSITIONS:
        return word in _WORDS["leaving"]
    near = tokens[index + 1 : index + 5]
    return any(
        token.word in _WORDS["homes"] or token.text[0].isupper() for token in near
    )


def leads_to_prison(tokens: Sentence, end: int) -> bool:
    """Tell whether people are sent "to prison", rather than to one as a place."""
    near = tokens[end : end + MAX_WORDS_TO_PLACE]
    named = [i for i, token in enumerate(near) if token.word in PRISONS]
    if named and near[0].word == "to" and named[0] > 1:
        between = near[1 : named[0]]
        return all(token.text[0].isupper() for token in between)  # "to Brod Jail"
    return any(pair in IMPRISONMENTS for pair in pairwise(t.word for t in near))
