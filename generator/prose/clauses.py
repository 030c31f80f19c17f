"""What happened to one count, by the parts of the sentence around it."""

import re
from collections.abc import Callable
from typing import NamedTuple

from generator.prose import grammar, patterns
from generator.prose.shapes import Shape

WINDOW = 40
"""Parts before and after a count that are looked at."""

TOLL_WINDOW = 20
ABROAD_WITHIN = 8
"""Words within which a border turns flight into refuge."""


class Fate(NamedTuple):
    """What a rule found for one count."""

    measures: tuple[str, ...]
    triggers: tuple[int, ...]
    """Places of the parts that say so."""
    side: str = ""
    """Where that was found: left, right, part, list or noun."""


class Place(NamedTuple):
    """A count in its sentence, with the kinds before and after it."""

    shape: Shape
    at: int
    before: str
    after: str


def place_of(shape: Shape, at: int) -> Place:
    """Return a count with what stands around it."""
    before = shape.kinds[max(0, at - WINDOW) : at]
    return Place(shape, at, before, shape.kinds[at + 1 : at + 1 + WINDOW])


def measure(shape: Shape, at: int) -> str:
    """Return what a trigger says; flight over a border makes refugees."""
    part = shape.parts[at]
    if part.trigger is None:
        return ""
    if part.trigger.measure == "displaced" and _abroad(shape, part.first, part.last):
        return "refugees"
    return part.trigger.measure


def _abroad(shape: Shape, first: int, last: int) -> bool:
    """Say whether the words from a flight on tell of a border or another country."""
    tokens = shape.tokens
    for place in range(first, min(last + ABROAD_WITHIN, len(tokens))):
        word = tokens[place].word
        if word in ("and", ",", ";", "internally"):
            return False
        if word in grammar.ABROAD:
            return True
        into = place > first and tokens[place - 1].word in ("to", "into")
        if into and word in grammar.COUNTRIES:
            return True
    return False


def _left(place: Place, match: re.Match[str] | None) -> Fate | None:
    """Return the fate of a trigger before the count."""
    if match is None:
        return None
    at = place.at - len(match.string) + match.start(match.lastindex or 0)
    return Fate((measure(place.shape, at),), (at,), "left")


def _right(place: Place, match: re.Match[str] | None) -> Fate | None:
    """Return the fate of a trigger after the count, and of one joined to it."""
    if match is None:
        return None
    start = match.start(match.lastindex or 0)
    at = place.at + 1 + start
    rest = place.after[start + 1 :]
    joined = patterns.JOINED_AFTER.match(rest) or patterns.THEN.match(rest)
    if joined is None:
        return Fate((measure(place.shape, at),), (at,), "right")
    return Fate(*_both(place.shape, at, at + 1 + joined.start(1)), "right")


def _both(
    shape: Shape, first: int, second: int
) -> tuple[tuple[str, ...], tuple[int, int]]:
    """Return the measures of two joined verbs, the weak giving way."""
    triggers = shape.parts[first].trigger, shape.parts[second].trigger
    strong = [word.measure for word in triggers if word and not word.weak]
    measures = tuple(dict.fromkeys(strong)) or (measure(shape, second),)
    return measures, (first, second)


def _released(place: Place) -> Fate | None:
    """A count that was freed, rescued or charged has no measure, but a later one."""
    match = patterns.RELEASED.match(place.after)
    if match and (then := patterns.THEN.match(place.after, match.end())):
        return _right(place, then)
    return Fate((), ()) if match and not _says(place) else None


def _freed(place: Place) -> Fate | None:
    """The object of a release or a sentence has no measure: "freed 12 women"."""
    freed = patterns.RELEASE_OF.search(place.before)
    return Fate((), ()) if freed and not _says(place) else None


def _says(place: Place) -> str:
    counted = place.shape.parts[place.at].quantity
    return counted.group.says if counted else ""


def _state(place: Place) -> Fate | None:
    """A state stands behind the count: "left 12 people dead"."""
    return _right(place, patterns.STATE.match(place.after))


def _verb(place: Place) -> Fate | None:
    """A verb stands before its object: "killing 12", "killed and wounded dozens"."""
    match = patterns.VERB.search(place.before)
    if match is None or (match.group(1) and match.group(3) != "G"):
        return None
    at = place.at - len(place.before) + match.start(3)
    start = max(0, at - 3)
    joined = patterns.JOINED_BEFORE.search(place.shape.kinds[start:at])
    if joined is None:
        return Fate((measure(place.shape, at),), (at,), "left")
    return Fate(*_both(place.shape, start + joined.start(1), at), "left")


def _near(place: Place) -> Fate | None:
    """A verb stands right behind: "12 were killed", "12 died"."""
    matches = (pattern.match(place.after) for pattern in patterns.NEAR)
    return _right(place, next((match for match in matches if match), None))


def _rally(place: Place) -> Fate | None:
    """A verb that is also a noun stands behind: "thousands rally in the capital"."""
    counted = place.shape.parts[place.at].quantity
    if counted is None or counted.best == 1:
        return None
    return _right(place, patterns.RALLY.match(place.after))


def _said(place: Place) -> Fate | None:
    """A noun or state within the phrase says it: "12 deaths", "30 wounded men"."""
    says = _says(place)
    return Fate((says,), (), "noun") if says else None


def _number_of(place: Place) -> Fate | None:
    """The toll is named behind: "bringing to 12 the number of dead"."""
    if not place.before.endswith("t"):
        return None
    return _right(place, patterns.NUMBER_OF.match(place.after))


def _far(place: Place) -> Fate | None:
    """The verb comes after what describes them: "12 in the bus were killed"."""
    return _right(place, patterns.FAR.match(place.after))


def _object_list(place: Place) -> Fate | None:
    """A count goes on a list of objects: "killed the mayor, his wife and a guard"."""
    if not patterns.OBJECT_LIST_ON.match(place.after):
        return None
    return _left(place, patterns.OBJECT_LIST.search(place.before))


def _toll(place: Place) -> Fate | None:
    """A toll or a noun reaches the count: "the death toll rose to 191"."""
    before = place.before[-TOLL_WINDOW:]
    if patterns.EARLIER.match(place.after) and patterns.TOLL_ASIDE.search(before):
        return None
    match = patterns.TOLL.search(before) or patterns.TOLL_LATER.search(before)
    if match is None:
        return None
    between = before[match.start(1) :]
    if match.group(1) in "NF" and not ("R" in between or "E" in between):
        return None
    last = place.shape.parts[place.at - 1].first
    if place.shape.tokens[last].word in ("from", "in", "on"):
        return None
    return _left(place, match)


Rule = Callable[[Place], Fate | None]


def _preceded(pattern: re.Pattern[str]) -> Rule:
    """Make the rule that a pattern before a count gives its measure."""
    return lambda place: _left(place, pattern.search(place.before))


RULES: tuple[Rule, ...] = (
    _freed,
    _preceded(patterns.NOUN_OF),
    _state,
    _verb,
    _released,
    _preceded(patterns.LABEL),
    _near,
    _rally,
    _said,
    _preceded(patterns.NOUN_TO),
    _preceded(patterns.CROWD),
    _number_of,
    _preceded(patterns.AMONG_WERE),
    _far,
    _preceded(patterns.OBJECT),
    _object_list,
    _toll,
)
"""The first rule that fits a count decides."""

STRICT_RULES: tuple[Rule, ...] = (_verb, _near)
"""The rules for a count whose noun is in no list."""


def own(place: Place) -> Fate | None:
    """Return what the words around a count say of it."""
    unknown = place.shape.kinds[place.at] == "U"
    fates = (rule(place) for rule in (STRICT_RULES if unknown else RULES))
    return next((fate for fate in fates if fate), None)
