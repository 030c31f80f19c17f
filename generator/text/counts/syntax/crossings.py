"""Find people who leave a country: "crossed the Orr river into Tarland".

Any name may stand before the border, so that no list of phrases holds them all.
"""

from generator.text.counts.words.lexicon import Kind, Match, Trigger, load_table
from generator.text.counts.words.tokens import Sentence, word_at

CROSSING = frozenset(("cross", "crossed", "crossing"))
BORDERS = frozenset(load_table("places")["borders"])
MAX_WORDS_TO_BORDER = 4
"""Words from the verb to the border: "crossed the swollen Orr river"."""
INTO = frozenset(("into", "to"))
REFUGEES = Trigger(Kind.INTRANSITIVE, "refugees")


def find_crossing(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the flight over a border into a named country that begins at a token."""
    if tokens[start].word not in CROSSING:
        return None
    near = range(start + 2, min(start + 2 + MAX_WORDS_TO_BORDER, len(tokens)))
    border = next((i for i in near if tokens[i].word in BORDERS), None)
    if border is None or word_at(tokens, border + 1) not in INTO:
        return None
    place = tokens[border + 2 : border + 3]
    named = bool(place) and place[0].text[0].isupper()
    return Match(border + 1, REFUGEES) if named else None
