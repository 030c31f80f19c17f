"""Rules that find the outcome of one count from the parts of the sentence around it."""

import re
from collections.abc import Callable
from typing import NamedTuple

from generator.text.counts import agents, count_context, directions, patterns
from generator.text.counts.count_context import Place
from generator.text.counts.sentence_tags import Shape
from generator.text.counts.words import outcome_words

TOLL_WINDOW = 20
ENDED = ("abducted", "detained", "missing")
"""What ends when people are freed or found."""

HARMS = frozenset(("killed", "injured", "missing"))
"""Harms of which one may be told with another as one count: "43 killed or injured"."""


class Fate(NamedTuple):
    """What a rule found for one count."""

    measures: tuple[str, ...]
    triggers: tuple[int, ...]
    """Places of the parts that say so."""
    side: str = ""
    """Where that was found: left, right, part, list or noun."""


def measure(shape: Shape, at: int) -> str:
    """Return what a trigger says, empty where only its direction would tell."""
    part = shape.parts[at]
    if part.trigger is None:
        return ""
    if part.trigger.measure in agents.DONE:
        return agents.measure(shape.tokens, part.trigger, part.first, part.last)
    return directions.measure(shape.tokens, part.trigger, part.first, part.last)


def _left(place: Place, match: re.Match[str] | None) -> Fate | None:
    """Return the fate of a trigger before the count."""
    if match is None:
        return None
    start = match.start(match.lastindex or 0) - len(match.string)
    return _one(place, place.left[start], "left")


def _right(place: Place, match: re.Match[str] | None) -> Fate | None:
    """Return the fate of a trigger after the count, and of one joined to it."""
    if match is None:
        return None
    start = match.start(match.lastindex or 0)
    rest = place.after[start + 1 :]
    joined = patterns.JOINED_AFTER.match(rest) or patterns.THEN.match(rest)
    if joined is None:
        return _one(place, place.right[start], "right")
    second = start + 1 + joined.start(1)
    return _both(place, place.right[start], place.right[second], "right")


def _one(place: Place, at: int, side: str) -> Fate | None:
    """Return what one trigger says, None where it says nothing of this count."""
    found = measure(place.shape, at)
    return Fate((found,), (at,), side) if found else None


def _both(place: Place, first: int, second: int, side: str) -> Fate | None:
    """Return what two joined verbs say, the weak giving way; "or" tells of harm."""
    shape = place.shape
    strong = [
        measure(shape, at)
        for at in (first, second)
        if (trigger := shape.parts[at].trigger) and not trigger.weak
    ]
    measures = tuple(dict.fromkeys(filter(None, strong)))
    if len(measures) > 1 and _either(shape, first, second):
        harmed = HARMS.issuperset(measures)
        return Fate(("affected",), (first, second), side) if harmed else Fate((), ())
    both = [measure(shape, at) for at in (second, first)]
    weak = "tortured" if "tortured" in both else both[0] or both[1]
    measures = measures or tuple(filter(None, [weak]))
    return Fate(measures, (first, second), side) if measures else None


def _either(shape: Shape, first: int, second: int) -> bool:
    tokens = shape.tokens[shape.parts[first].last : shape.parts[second].first]
    return any(token.word == "or" for token in tokens)


def _released(place: Place) -> Fate | None:
    """A count that was freed, rescued or charged has no measure, but a later one."""
    match = patterns.RELEASED.match(place.after)
    if match and (then := patterns.THEN.match(place.after, match.end())):
        return _right(place, then)
    if match and match.group() == "X" and not _frees(place, place.right[0]):
        return _right(place, patterns.FAR.match(place.after, match.end()))
    if match is None:
        return None
    return _let_go(place, place.right[match.end() - 1])


def _freed(place: Place) -> Fate | None:
    """The object of a release or a sentence has no measure: "freed 12 women"."""
    freed = patterns.RELEASE_OF.search(place.before)
    return _let_go(place, place.left[freed.start()]) if freed else None


def _let_go(place: Place, at: int) -> Fate | None:
    """Return no measure for those let go, unless they are told to have been harmed."""
    trigger = place.shape.parts[at].trigger
    ended = ENDED if trigger and trigger.measure == "freed" else ()
    return Fate((), ()) if _says(place) in ("", *ended) else None


def _frees(place: Place, at: int) -> bool:
    trigger = place.shape.parts[at].trigger
    return trigger is not None and trigger.measure == "freed"


def _says(place: Place) -> str:
    counted = place.shape.parts[place.at].quantity
    return counted.group.says if counted else ""


def _state(place: Place) -> Fate | None:
    """A state stands behind the count: "left 12 people dead"."""
    return _right(place, patterns.STATE.match(place.after))


def _captive(place: Place) -> Fate | None:
    """Whom a verb holds "hostage" is abducted, however long the phrase between is."""
    fate = _right(place, patterns.CAPTIVE.match(place.after))
    return fate if fate and fate.measures == ("abducted",) else None


def _verb(place: Place) -> Fate | None:
    """A verb stands before its object: "killing 12", "killed and wounded dozens"."""
    match = patterns.VERB.search(place.before)
    if match is None or (match.group(1) and match.group(3) != "G"):
        return None
    start = match.start(3)
    trigger = place.shape.parts[place.left[start]].trigger
    if trigger and _says(place) and (trigger.weak or _says(place) == "tortured"):
        return None
    joined = patterns.JOINED_BEFORE.search(place.before[:start])
    if joined is None:
        return _one(place, place.left[start], "left")
    first = place.left[joined.start(1)]
    return _both(place, first, place.left[start], "left")


def _near(place: Place) -> Fate | None:
    """A verb stands right behind: "12 were killed", "12 died"."""
    matches = (pattern.match(place.after) for pattern in patterns.NEAR)
    return _right(place, next((match for match in matches if match), None))


def _feared(place: Place) -> Fate | None:
    """The missing may be where nobody has looked: "30 may be trapped under rubble"."""
    fate = _right(place, patterns.MAYBE.match(place.after))
    return fate if fate and fate.measures == ("missing",) else None


def _back(place: Place) -> Fate | None:
    """Who came home is counted there: "7,000 who fled the war have returned"."""
    fate = _right(place, patterns.BACK.match(place.after))
    return fate if fate and fate.measures == ("returned",) else None


def _anyone(place: Place) -> Fate | None:
    """Nobody was harmed where a deed is denied: "it did not hurt anyone"."""
    counted = place.shape.parts[place.at].quantity
    if counted is None or counted.best != 0:
        return None
    return _left(place, patterns.DEED.search(place.before))


def _label(place: Place) -> Fate | None:
    """A heading says it, unless the line does: "Casualties: 5 killed"."""
    if place.after[:1] in ("P", "D"):
        return None
    return _left(place, patterns.LABEL.search(place.before))


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


def _counted_harm(place: Place) -> Fate | None:
    """What is counted is the harm itself, whatever else is said: "33 deaths"."""
    part = place.shape.parts[place.at]
    head = place.shape.tokens[part.last - 1].word
    itself = head in outcome_words.NOUNS or head in outcome_words.GATHERING
    return _said(place) if itself else None


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
    match = next((one for p in patterns.TOLLS if (one := p.search(before))), None)
    if match is None and place.word_before() == "at":
        return _left(place, patterns.PUT_AT.search(before))
    if match is None:
        return None
    between = before[match.start() :]
    if match[match.lastindex or 0] in "NF" and not ("R" in between or "E" in between):
        return None
    if place.word_before() in ("from", "in", "on"):
        return None
    return _left(place, match)


Rule = Callable[[Place], Fate | None]


def _preceded(pattern: re.Pattern[str]) -> Rule:
    """Make the rule that a pattern before a count gives its measure."""
    return lambda place: _left(place, pattern.search(place.before))


RULES: tuple[Rule, ...] = (
    _counted_harm,
    _anyone,
    _freed,
    _preceded(patterns.NOUN_OF),
    _state,
    _captive,
    _verb,
    _preceded(patterns.HIT),
    _released,
    _label,
    _back,
    _near,
    _feared,
    _preceded(patterns.OF_WHOM),
    _rally,
    _said,
    _preceded(patterns.NOUN_TO),
    _preceded(patterns.CROWD),
    _number_of,
    _preceded(patterns.AMONG_WERE),
    _preceded(patterns.INVERTED),
    _far,
    _preceded(patterns.OBJECT),
    _preceded(patterns.OBJECT_AFTER_THINGS),
    _object_list,
    _toll,
)
"""The first rule that fits a count decides."""

STRICT_RULES: tuple[Rule, ...] = (_verb, _near)
"""The rules for a count whose noun is in no list."""


def own(shape: Shape, at: int) -> Fate | None:
    """Return what the words around a count say of it, if need be over asides."""
    rules = STRICT_RULES if shape.kinds[at] == "U" else RULES
    fates = (rule(place) for place in count_context.places(shape, at) for rule in rules)
    return next((fate for fate in fates if fate), None)
