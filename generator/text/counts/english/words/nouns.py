"""Nouns for people in singular and plural, and the groups that they belong to."""

from __future__ import annotations

from generator.text.counts.shared.word_tables import flatten, load_table
from generator.text.inflection import plural
from generator.text.tokens import Sentence, word_at

_TABLE = load_table("english/nouns")


def _pluralize(noun: str) -> str:
    """Return the plural of a noun for people."""
    irregular: dict[str, str] = _TABLE["irregular_plurals"]
    return irregular.get(noun) or plural(noun)


_NOUNS = dict(flatten(_TABLE["singular"]))
SINGULARS = {**{f"ex-{noun}": "unspecified" for noun in _NOUNS}, **_NOUNS}
"""Singular nouns for people, by who they are; "ex-soldiers" are soldiers no more."""
PLURALS = {
    **{_pluralize(noun): who for noun, who in SINGULARS.items()},
    **dict(flatten(_TABLE["plural_only"])),
}
DEFAULT_MEASURES = {
    _pluralize(noun): measure for noun, measure in flatten(_TABLE["default_measure"])
}
"""Plurals that give a measure where no verb does: "300 refugees"."""
DEFAULT_MEASURE_PHRASES = {
    tuple(phrase.split()): measure
    for phrase, measure in flatten(_TABLE["default_measure_phrases"])
}
MODIFIER_WHO = dict(flatten(_TABLE["modifier_who"]))
"""Modifiers that say who the head noun is: "police officers"."""
MODIFIED_HEADS = frozenset(_TABLE["modified_heads"])
"""Heads for which a modifier decides who they are."""
UNITS = {noun: unit for unit, nouns in _TABLE["units"].items() for noun in nouns}
"""Plurals that count people by families or households."""
DISEASES = frozenset(_TABLE["diseases"])
"""Diseases of which a case is a person affected."""
SPECTATORS = frozenset(_TABLE["spectators"])
"""People who gather without demonstrating."""
KIN = frozenset(_TABLE["kin"])
"""People of whom a possessive makes one: "his wife"."""
KIN_MODIFIERS = frozenset(_TABLE["kin_modifiers"])
"""Adjectives between a possessive and one of them: "her teenage daughter"."""
PERSONS = KIN | set(SINGULARS)
PEOPLES = frozenset(_TABLE["peoples"])
"""Names for a member of a people, which need no noun after them: "a Kurd"."""
SINGLE_EVENTS = frozenset(_TABLE["single_events"])
"""Event nouns of which one stands for one person: "a body"."""
NEVER_MODIFIERS = frozenset(_TABLE["never_modifiers"])
"""Plurals that never modify the noun after them."""

_THINGS: list[str] = _TABLE["things"]
THINGS = frozenset({*_THINGS, *map(_pluralize, _THINGS), "feet"}) - UNITS.keys()

PERSON_SUFFIXES = (
    *("man", "woman", "ist", "cian", "keeper", "worker", "picker", "seller", "grower"),
    *("herder", "monger", "goer", "smith", "master", "mistress"),
)
"""Endings of singular nouns for people: "barman", "cellist"."""
AGE_SUFFIXES = ("year-old", "month-old", "week-old", "day-old")
"""Endings of words for one person by their age: "a 17-year-old"."""
_AGES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
)
MINOR_AGES = frozenset(
    {*map(str, range(18)), *_AGES.split(), "fifteen", "sixteen", "seventeen"}
)
"""Ages below 18, as written."""


def default_measure(tokens: Sentence, head: int) -> str:
    """Return the measure of a head noun itself, empty if it has none."""
    noun = tokens[head].word
    pair = word_at(tokens, head - 1), noun
    if pair[0] in FORMER:
        return ""
    return DEFAULT_MEASURES.get(noun) or DEFAULT_MEASURE_PHRASES.get(pair, "")


WOMEN_AND_GIRLS = {"women", "girls"}
NATIONALS = frozenset(("national", "nationals", "citizen", "citizens"))
VISITORS = frozenset(_TABLE["visitors"])
"""People who work or travel abroad, if an adjective names their country."""
AID = frozenset(("aid", "relief", "humanitarian"))
VISITOR_GROUPS = frozenset(("unspecified", "journalists"))
NATIONALITIES = frozenset(("US", "UK", "Dutch", "Swiss", "Greek", "Czech", "Thai"))
NATIONALITY_SUFFIXES = ("an", "ese", "ish", "nch")
VISITING_ADJECTIVES = frozenset(_TABLE["visiting_adjectives"])
VISITING_WORKERS = frozenset(_TABLE["visiting_workers"])
VEHICLES = frozenset(("lorry", "truck", "bus", "construction", "oil", "mine"))
"""Nouns between such an adjective and a driver or worker."""
VISITING_PEOPLES = frozenset(
    {*_TABLE["visiting_peoples"], *map(_pluralize, _TABLE["visiting_peoples"])}
)
"""Names for members of peoples at peace, who are foreigners where they are counted."""
FORMER = frozenset(("former", "ex", "onetime", "freed", "released"))
"""Adjectives before a noun that people no longer are: "former detainees"."""


MEMBERS = frozenset(("member", "members"))
GROUP_LINKS = frozenset("of the a an this that its their local".split())
MAX_WORDS_OF_GROUP = 6
"""Words behind "members" within which the noun for their group stands."""
ARMED = frozenset(("security-forces", "combatants"))
"""Groups of people who bear arms."""
ARMED_BODIES = frozenset(_TABLE["armed_bodies"])
"""Last words of names of bodies of a state that are armed: "Border Police"."""
STATE_FORCES = frozenset(("army", "military"))
"""The same in lower case; "the Liberation Army" is one of rebels."""
ARMED_ADJECTIVES = frozenset(_TABLE["armed_adjectives"])
"""Words before these that are no names: "presidential guard"."""
GROUPS = frozenset(_TABLE["groups"])
"""Nouns for people under arms if an adjective says so: "an armed group"."""
SERVING = frozenset("active active-duty serving uniformed".split())
"""Adjectives before "service members" that are soldiers."""
CIVIL_SERVICES = frozenset(
    "fire rescue emergency emergencies ambulance health medical church".split()
)
"""Words in names of what serves without arms: "of the Ministry of Emergencies"."""
SAILORS = frozenset(_TABLE["sailors"])
WARSHIPS = frozenset(_TABLE["warships"])


def _who_by_group(tokens: Sentence, start: int, head: int, *, named: bool) -> str:
    """Return the group of members, nationals or sailors, by what they belong to.

    Args:
        tokens: A sentence.
        start: The first modifier.
        head: The head noun.
        named: Whether a name stands before it: "Danish nationals".

    Returns:
        A group, empty if nothing names one.
    """
    noun = tokens[head].word
    if noun in SAILORS:
        naval = any(token.word in WARSHIPS for token in tokens)
        return "security-forces" if naval or _is_of_navy(tokens, head) else ""
    if noun in MEMBERS and _are_in_service(tokens, start, head):
        return "security-forces"
    if noun in NATIONALS and named:
        return "foreigners"
    if word_at(tokens, head + 1) != "of":
        return ""
    if noun in NATIONALS:
        country = tokens[head + 2 : head + 4]
        return "foreigners" if any(one.text[0].isupper() for one in country) else ""
    return _who_of_group(tokens, head + 1) if noun in MEMBERS else ""


def _are_in_service(tokens: Sentence, start: int, head: int) -> bool:
    """Tell whether members are soldiers: "service members", not "fire service members".

    A name may stand before them: "Korvan service members".
    """
    if head == start or tokens[head - 1].text != "service":
        return False
    body = tokens[head + 1 : head + MAX_WORDS_OF_GROUP]
    if not CIVIL_SERVICES.isdisjoint(token.word for token in body):
        return False
    return all(
        token.word in SERVING
        or token.text in NATIONALITIES
        or (token.text[0].isupper() and token.word.endswith(NATIONALITY_SUFFIXES))
        for token in tokens[start : head - 1]
    )


def _is_of_navy(tokens: Sentence, head: int) -> bool:
    """Tell whether "of the navy", "of the Northern Fleet" follows."""
    behind = [token.word for token in tokens[head + 1 : head + 5]]
    return behind[:1] == ["of"] and "navy" in behind


def _who_of_group(tokens: Sentence, start: int) -> str:
    """Return the group of members: "of the rebel group", "of the army"."""
    words = [token.word for token in tokens[start : start + MAX_WORDS_OF_GROUP]]
    first = next((i for i, word in enumerate(words) if word not in GROUP_LINKS), 0)
    last = first + (words[first + 1 : first + 2] not in ([], ["was"], ["were"]))
    name = words[first : last + 1]
    if _is_armed_body(tokens[start + first : start + MAX_WORDS_OF_GROUP]):
        return "security-forces"
    if tokens[start + first].text[0].isupper() or not first:
        return ""
    adjective, noun = MODIFIER_WHO.get(name[0], ""), PLURALS.get(name[-1], "")
    if noun in ARMED or PLURALS.get(name[0]) in ARMED:
        return noun or PLURALS[name[0]]
    grouped = name[-1] in GROUPS or len(name) == 1
    return adjective if adjective in ARMED and grouped else ""


def _is_armed_body(tokens: Sentence) -> bool:
    """Tell whether a name begins that is one of an armed body: "National Guard"."""
    for token in tokens:
        if token.word in ARMED_BODIES or token.text in STATE_FORCES:
            return True
        if not token.text[0].isupper() and token.word not in ARMED_ADJECTIVES:
            return False
    return False


def head_who(tokens: Sentence, start: int, head: int) -> str:
    """Return the group of people that a head noun with its modifiers names.

    Args:
        tokens: A sentence.
        start: The first modifier.
        head: The head noun.
    """
    noun = tokens[head].word
    who = PLURALS.get(noun) or SINGULARS.get(noun) or "unspecified"
    modifier = modifier_who(tokens, start, head)
    general = who in ("all", "unspecified")
    named = head > start and tokens[head - 1].text[0].isupper()
    if modifier == "all" and (group := _who_by_group(tokens, start, head, named=named)):
        return group
    if head > start and who in VISITOR_GROUPS and _is_visitor(tokens, head):
        return "foreigners"
    if modifier == "detained" and not general:
        return who  # "18 jailed women"
    if who == "detained" and modifier in ("women", "children"):
        return modifier  # "18 female prisoners"
    if modifier != "all" and (noun in MODIFIED_HEADS or general):
        return modifier
    coordinate = PLURALS.get(word_at(tokens, head + 2), who)
    if word_at(tokens, head + 1) == "and" and coordinate != who:
        both = {noun, word_at(tokens, head + 2)}
        return "women" if both == WOMEN_AND_GIRLS else "unspecified"
    if who == "all" and any(t.text[0].isupper() for t in tokens[start:head]):
        return "unspecified"
    return who


def _is_visitor(tokens: Sentence, head: int) -> bool:
    """Tell whether people from abroad are named: "two French engineers"."""
    noun = tokens[head].word
    before = tokens[head - 1].word
    helps = noun in ("worker", "workers") and before in AID
    compound = helps or before in VEHICLES
    adjective = tokens[max(head - 1 - compound, 0)].text
    if not adjective[0].isupper():
        return False
    if adjective.lower() in VISITING_ADJECTIVES and noun in VISITING_WORKERS:
        return True
    named = adjective.endswith(NATIONALITY_SUFFIXES) or adjective in NATIONALITIES
    return named and (helps or noun in VISITORS)


def modifier_who(tokens: Sentence, start: int, head: int) -> str:
    """Return the group that the modifiers of a head noun name, "all" if none."""
    for token in reversed(tokens[start:head]):
        who = MODIFIER_WHO.get(token.word) or SINGULARS.get(token.word)
        who = "children" if _is_minor(token.word) else who
        if who and who != "all":
            return who
    return "all"


def _is_minor(word: str) -> bool:
    """Tell whether an adjective gives an age below 18: "his 11-year-old nephew"."""
    return word.endswith("year-old") and word.split("-")[0] in MINOR_AGES


def joins_modifiers(tokens: Sentence, index: int) -> bool:
    """Tell whether "and" joins two modifiers: "480 pregnant and lactating women"."""
    if word_at(tokens, index) != "and":
        return False
    near = {word_at(tokens, index - 1), word_at(tokens, index + 1)}
    return MODIFIER_WHO.keys() >= near
