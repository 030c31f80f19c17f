"""Outcomes of all counts of a sentence, also of counts that are parts of others."""

from itertools import pairwise

from generator.text.counts import asides, outcome_rules, patterns
from generator.text.counts.outcome_rules import Fate
from generator.text.counts.quantities.quantities import Quantity
from generator.text.counts.sentence_tags import Shape
from generator.text.counts.words.word_lists import words

SINGLY = words("killed injured detained abducted missing tortured")
"""What one unnamed person may be counted for: not who fled or marched."""

ARMED = frozenset(("combatants", "security-forces"))
UNARMED = frozenset(("demonstrating", "displaced", "returned"))
"""What is counted of people without arms: attackers flee, troops return."""

KEPT = {
    "detained": words("abducted refugees displaced"),
    "displaced": words("refugees"),
}
"""What those counted remain who are said to be held, or to have taken shelter."""

CROSSING_FLOOR = 50
"""Fewer who leave a country are travellers."""


def fates(shape: Shape, earlier: Fate | None = None) -> dict[int, Fate]:
    """Return what happened to each count, by the place of its part.

    Args:
        shape: A sentence.
        earlier: What happened to the last count of the sentence before, if anything.
    """
    places = [match.start() for match in patterns.COUNT.finditer(shape.kinds)]
    found: dict[int, Fate] = {}
    for place in places:
        if fate := outcome_rules.own(shape, place):
            found[place] = _kept(shape, place, fate)
    if earlier and places and places[0] not in found and _goes_on(shape, places[0]):
        found[places[0]] = earlier._replace(triggers=(), side="part")
    _share_backwards(shape, places, found)
    for before, place in pairwise(places):
        if place not in found and (fate := _inherited(shape, before, place, found)):
            found[place] = fate
    for place in places:
        if place not in found and (fate := _by_noun(shape, place)):
            found[place] = fate
    return {
        place: _kept(shape, place, fate)
        for place, fate in found.items()
        if _fits(shape, place, fate)
    }


def _goes_on(shape: Shape, place: int) -> bool:
    """Say whether a sentence tells who the counted are: "Among them are 120 children".

    What it tells of "three of them" beside who they were is another matter.
    """
    counted = shape.parts[place].quantity
    if counted and counted.group.part:
        told = counted.group.who not in ("all", "unspecified")
        return told and patterns.OF_THEM.match(shape.kinds) is not None
    return patterns.AMONG_THEM.fullmatch(shape.kinds[:place]) is not None


def _share_backwards(shape: Shape, places: list[int], found: dict[int, Fate]) -> None:
    """Give a listed count the verb behind the list: "a man and two women were hurt"."""
    for place, following in reversed(list(pairwise(places))):
        if place in found or following not in found:
            continue
        between = shape.kinds[place + 1 : following]
        if shape.kinds[place] == "H":
            shared = between == "o"
        elif shape.kinds[:place].endswith("i"):
            shared = False  # "left 11 dead, including a guard, and 62 injured"
        elif patterns.OUT_OF.search(shape.kinds[:place]):
            shared = False
        else:
            right = found[following].side == "right" and not _is_object(shape, place)
            shared = right and bool(patterns.LIST_AFTER.fullmatch(between))
        if shared:
            found[place] = found[following]


def _is_object(shape: Shape, place: int) -> bool:
    """Say whether a verb of no list stands before a count: "infected 40 people"."""
    if place == 0 or shape.kinds[place - 1] not in "nv":
        return False
    before = shape.tokens[shape.parts[place].first - 1].word
    return shape.kinds[place - 1] == "v" or before.endswith(("ed", "ing"))


def _inherited(
    shape: Shape, before: int, place: int, found: dict[int, Fate]
) -> Fate | None:
    """Return what a count shares with the one before it, as its part or its fellow."""
    counted = shape.parts[place].quantity
    whole = found.get(before)
    if whole is None and counted and not counted.single:
        whole = _by_noun(shape, before)
    if whole is None or not whole.measures or counted is None:
        return None
    if shape.kinds[place] == "U":
        return None
    between = shape.kinds[before + 1 : place]
    between = "".join(between[kept] for kept in asides.after(between)) or between
    if counted.single and patterns.SPEAKS.match(shape.kinds[place + 1 :]):
        return None  # "killing 12, a police spokesman said"
    same = any(
        pattern.search(between)
        for pattern in (patterns.SAME, patterns.WHOLE_OF, patterns.COMPARED)
    )
    if counted.group.part or same or _of_all(shape, before, place, between):
        return whole._replace(triggers=(), side="part")
    listed = whole.side in ("left", "part", "list")
    if listed and patterns.LIST_BEFORE.fullmatch(between):
        return whole._replace(triggers=(), side="list")
    after = shape.kinds[place + 1 : place + 3]
    said = counted.group.kind == "bare" and patterns.SAID.search(between)
    fellow = said or (not counted.single and patterns.FELLOW.search(between))
    if fellow and patterns.PLACE_AFTER.match(after):
        return whole._replace(triggers=(), side="list")
    return None


def _of_all(shape: Shape, before: int, place: int, between: str) -> bool:
    """Say whether a count is part of one behind "of": "Of the 53 killed, 31 were"."""
    whole = bool(patterns.OUT_OF.search(shape.kinds[:before]))
    return whole and bool(patterns.OF_ALL.fullmatch(between))


def _by_noun(shape: Shape, place: int) -> Fate | None:
    """Return what the counted noun says by itself: refugees, protesters."""
    counted = shape.parts[place].quantity
    if counted is None:
        return None
    measure = "demonstrating" if counted.crowd else counted.group.default
    return Fate((measure,), (), "noun") if measure else None


def _kept(shape: Shape, place: int, fate: Fate) -> Fate:
    """Take hostages who are held for abducted, and refugees held in a camp for such."""
    counted = shape.parts[place].quantity
    if counted is None or len(fate.measures) != 1:
        return fate
    arrested = fate.measures == ("detained",) and _outright(shape, fate)
    if counted.group.default in KEPT.get(fate.measures[0], ()) and not arrested:
        return fate._replace(measures=(counted.group.default,))
    return fate


def _outright(shape: Shape, fate: Fate) -> bool:
    """Say whether a verb can mean nothing else: "46 refugees were arrested"."""
    triggers = (shape.parts[at].trigger for at in fate.triggers)
    return any(one and one.kind in "PGF" and not one.weak for one in triggers)


def _fits(shape: Shape, place: int, fate: Fate) -> bool:
    """Say whether what was found can be true of such a count."""
    counted = shape.parts[place].quantity
    if counted is None or not fate.measures:
        return False
    if _of_things(shape, place, fate) or _does(shape, place, fate):
        return False
    if "refugees" in fate.measures and not counted.group.default:
        return _largest(counted) >= CROSSING_FLOOR or counted.best == 0
    if counted.group.who in ARMED and not UNARMED.isdisjoint(fate.measures):
        return False
    return not counted.single or SINGLY.issuperset(fate.measures)


def _largest(counted: Quantity) -> int:
    return max(counted.low or 0, counted.best or 0, counted.high or 0)


def _does(shape: Shape, place: int, fate: Fate) -> bool:
    """Say whether those counted do it to something: "25 youths burned tyres"."""
    if fate.side != "right" or fate.triggers != (place + 1,):
        return False
    trigger = shape.parts[place + 1].trigger
    object_ = shape.tokens[shape.parts[place + 1].last :][:1]
    plain = shape.kinds[place + 2 : place + 3] == "n"
    weak = trigger is not None and trigger.weak and trigger.kind == "P"
    return weak and plain and object_[0].text[0].isalpha()


def _of_things(shape: Shape, place: int, fate: Fate) -> bool:
    """Say whether a bare number goes on counting things: "20 cars and 4 burned"."""
    counted = shape.parts[place].quantity
    if counted is None or not fate.triggers:
        return False
    triggers = [shape.parts[at].trigger for at in fate.triggers]
    weak = all(trigger.weak for trigger in triggers if trigger)
    if counted.group.kind != "bare":
        return weak and counted.group.kind == "unknown"
    return weak and shape.kinds.rfind("Z", 0, place) > shape.kinds.rfind("Q", 0, place)
