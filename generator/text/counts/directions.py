"""Where a verb of motion leads: into flight, abroad or home."""

from generator.text.counts.words.lexicon import Word
from generator.text.counts.words.tokens import Sentence, word_at
from generator.text.counts.words.word_lists import words

WITHIN = 10
"""Words behind a verb in which its direction is told."""

TURNS = words("and , ; internally when after before while as but")
"""Words at which another thing begins."""

ABROAD = words("neighbouring neighboring abroad border frontier")
COUNTRIES = words(
    """afghanistan albania algeria angola argentina armenia australia austria azerbaijan
    bahrain bangladesh belarus belgium benin bolivia bosnia botswana brazil
    bulgaria burma burundi cambodia cameroon canada chad chile china colombia
    congo croatia cuba cyprus djibouti ecuador egypt eritrea estonia ethiopia
    finland france gabon gambia georgia germany ghana greece guatemala guinea
    haiti honduras hungary india indonesia iran iraq ireland israel italy jordan
    kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
    libya lithuania macedonia malawi malaysia mali malta mauritania mexico moldova
    mongolia montenegro morocco mozambique myanmar namibia nepal nicaragua niger
    nigeria norway oman pakistan panama paraguay peru philippines poland portugal
    qatar romania russia rwanda senegal serbia slovakia slovenia somalia spain
    sudan swaziland sweden switzerland syria taiwan tajikistan tanzania thailand
    togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela
    vietnam yemen zambia zimbabwe"""
)
"""Countries by one word, so that flight "to Chad" is told from flight "to safety"."""
HOMEWARD = words("home homeward back")
HOMES = words(
    """home homes house houses village villages land lands town towns city cities area
    areas district districts province region neighbourhood neighbourhoods
    neighborhood neighborhoods settlement settlements valley country island camp"""
)
AWAY = words("from out off")
LEAVE = words("flee leave evacuate abandon relocate escape fleeing")

SWEPT = words("away off out into down overboard")

SQUARES = words(
    """square street streets avenue boulevard plaza parliament promenade esplanade
    waterfront seafront downtown roundabout"""
)
"""Where crowds go that protest."""

SHELTERS = words(
    """camp camps tent tents shelter shelters schools mosques churches sites centres
    centers gymnasiums barns open outdoors rough"""
)

CELLS = words("cell cells jail jails prison prisons dungeon dungeons")

DIRECTED = words("displaced moved brought driven swept lodged crossed crowded")
"""What triggers say whose direction tells more, or tells all."""

MEANWHILE = {"displaced": "displaced", "crossed": "refugees"}
"""What they say where no direction is told."""


def measure(tokens: Sentence, trigger: Word, first: int, last: int) -> str:
    """Return what a trigger over tokens first to last says, empty for mere motion."""
    if trigger.measure not in DIRECTED:
        return trigger.measure
    way = range(first, _end(tokens, last))
    passed = frozenset(tokens[place].word for place in way)
    if (stayed := _stayed(trigger.measure, passed)) is not None:
        return stayed
    if trigger.measure != "brought" and any(_abroad(tokens, place) for place in way):
        return "refugees"
    if trigger.measure in ("moved", "brought") and not HOMEWARD.isdisjoint(passed):
        return "returned"
    if trigger.measure in ("moved", "driven", "brought"):
        led_away = any(_away(tokens, place) for place in way)
        sheltered = not SHELTERS.isdisjoint(passed)
        driven = led_away and trigger.measure != "moved"
        return "displaced" if sheltered or driven else ""
    return MEANWHILE.get(trigger.measure, "")


def _stayed(said: str, passed: frozenset[str]) -> str | None:
    """Return what those are of whom a place says more than a direction."""
    if said == "swept":
        return "" if SWEPT.isdisjoint(passed) else "missing"
    if said == "lodged":
        return _lodged(passed)
    if said in ("crossed", "crowded") and not SQUARES.isdisjoint(passed):
        return "demonstrating"
    return _lodged(passed) if said == "crowded" else None


def _lodged(way: frozenset[str]) -> str:
    """Return what those are who live in a place that is no home."""
    if not CELLS.isdisjoint(way):
        return "detained"
    return "" if SHELTERS.isdisjoint(way) else "displaced"


def _end(tokens: Sentence, last: int) -> int:
    """Return the place at which the words about the direction end."""
    near = range(last, min(last + WITHIN, len(tokens)))
    return next((p for p in near if tokens[p].word in TURNS), near.stop)


def _abroad(tokens: Sentence, place: int) -> bool:
    word = tokens[place].word
    into = word_at(tokens, place - 1) in ("to", "into")
    return word in ABROAD or (into and word in COUNTRIES)


def _away(tokens: Sentence, place: int) -> bool:
    """Say whether people are led out of where they live: "from their homes"."""
    if tokens[place].word not in AWAY:
        return tokens[place].word in LEAVE
    near = tokens[place + 1 : place + 5]
    return any(token.word in HOMES or token.text[0].isupper() for token in near)
