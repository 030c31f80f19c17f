"""Nouns for people in singular and plural, and the groups that they belong to."""

from typing import NamedTuple

from generator.text.counts.words.lexicon import flatten, load_table
from generator.text.counts.words.tokens import Sentence, Token, word_at

_PEOPLE = load_table("people")


class NounPhrase(NamedTuple):
    """What a number counts."""

    end: int
    """Index of the token after it."""
    noun_class: str
    """people, bare (no noun), unknown (a noun in no list) or thing."""
    who: str = "all"
    measure: str = ""
    """What the noun or an adjective says happened: "deaths", "wounded men"."""
    default_measure: str = ""
    """What the noun says if no verb says more: "refugees"."""
    partitive: bool = False
    """Whether it is part of a whole named before: "four of them"."""
    unit: str = "people"
    """What is counted one by one: people, families or households."""


def _pluralize(noun: str) -> str:
    """Return the plural of a noun for people."""
    irregular: dict[str, str] = _PEOPLE["irregular_plurals"]
    if noun in irregular:
        return irregular[noun]
    if noun.endswith("man") and noun not in ("human", "woman"):
        return noun[:-3] + "men"
    if noun.endswith("woman"):
        return noun[:-5] + "women"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    if noun in ("passer-by", "passerby"):
        return noun.replace("passer", "passers")
    return noun + ("es" if noun.endswith(("s", "ch", "sh")) else "s")


_NOUNS = dict(flatten(_PEOPLE["singular"]))
SINGULARS = {**{f"ex-{noun}": "unspecified" for noun in _NOUNS}, **_NOUNS}
"""Singular nouns for people, by who they are; "ex-soldiers" are soldiers no more."""
PLURALS = {
    **{_pluralize(noun): who for noun, who in SINGULARS.items()},
    **dict(flatten(_PEOPLE["plural_only"])),
}
DEFAULT_MEASURES = {
    _pluralize(noun): measure for noun, measure in flatten(_PEOPLE["default_measure"])
}
"""Plurals that give a measure where no verb does: "300 refugees"."""
DEFAULT_MEASURE_PHRASES = {
    tuple(phrase.split()): measure
    for phrase, measure in flatten(_PEOPLE["default_measure_phrases"])
}
MODIFIER_WHO = dict(flatten(_PEOPLE["modifier_who"]))
"""Modifiers that say who the head noun is: "police officers"."""
MODIFIED_HEADS = frozenset(_PEOPLE["modified_heads"])
"""Heads for which a modifier decides who they are."""
UNITS = {noun: unit for unit, nouns in _PEOPLE["units"].items() for noun in nouns}
"""Plurals that count people by families or households."""
DISEASES = frozenset(_PEOPLE["diseases"])
"""Diseases of which a case is a person affected."""
SPECTATORS = frozenset(_PEOPLE["spectators"])
"""People who gather without demonstrating."""
KIN = frozenset(_PEOPLE["kin"])
"""People of whom a possessive makes one: "his wife"."""
KIN_MODIFIERS = frozenset(_PEOPLE["kin_modifiers"])
"""Adjectives between a possessive and one of them: "her teenage daughter"."""
PERSONS = KIN | set(SINGULARS)
PEOPLES = frozenset(_PEOPLE["peoples"])
"""Names for a member of a people, which need no noun after them: "a Kurd"."""
SINGLE_EVENTS = frozenset(_PEOPLE["single_events"])
"""Event nouns of which one stands for one person: "a body"."""
NEVER_MODIFIERS = frozenset(_PEOPLE["never_modifiers"])
"""Plurals that never modify the noun after them."""

_THINGS: list[str] = load_table("things")["things"]
THINGS = frozenset({*_THINGS, *map(_pluralize, _THINGS), "feet"}) - UNITS.keys()

AGENT_SUFFIXES = (
    *("ers", "ors", "ists", "ians", "eers", "ees", "ants"),
    *("men", "women"),
)
"""Endings of plural nouns for people: "welders"."""
PERSON_SUFFIXES = (
    *("man", "woman", "ist", "cian", "keeper", "worker", "picker", "seller", "grower"),
    *("herder", "monger", "goer", "smith", "master", "mistress"),
)
"""Endings of singular nouns for people: "barman", "cellist"."""
NO_PERSONS = frozenset(_PEOPLE["no_persons"])
"""Nouns with such an ending that are no people, or name a people."""
DEMONYM_SUFFIXES = ("s", "ese", "ish", "ch", "men", "i", "en", "people")
"""Endings of capitalized names for a people: "Nepalese"."""
AGE_SUFFIXES = ("year-old", "month-old", "week-old", "day-old")
"""Endings of words for one person by their age: "a 17-year-old"."""
NON_PLURAL_ENDINGS = ("ss", "ous", "'s")
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
VISITORS = frozenset(_PEOPLE["visitors"])
"""People who work or travel abroad, if an adjective names their country."""
AID = frozenset(("aid", "relief", "humanitarian"))
VISITOR_GROUPS = frozenset(("unspecified", "journalists"))
NATIONALITIES = frozenset(("US", "UK", "Dutch", "Swiss", "Greek", "Czech", "Thai"))
NATIONALITY_SUFFIXES = ("an", "ese", "ish", "nch")
FORMER = frozenset(("former", "ex", "onetime", "freed", "released"))
"""Adjectives before a noun that people no longer are: "former detainees"."""


def head_who(tokens: Sentence, start: int, head: int) -> str:
    """Return who a head noun with its modifiers is.

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
    if named and modifier == "all" and noun in NATIONALS:
        return "foreigners"
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
    helps = noun in ("worker", "workers") and tokens[head - 1].word in AID
    adjective = tokens[max(head - 1 - helps, 0)].text
    named = adjective.endswith(NATIONALITY_SUFFIXES) or adjective in NATIONALITIES
    return named and adjective[0].isupper() and (helps or noun in VISITORS)


def modifier_who(tokens: Sentence, start: int, head: int) -> str:
    """Return who the modifiers of a head noun say it is, "all" if they do not."""
    for token in reversed(tokens[start:head]):
        who = MODIFIER_WHO.get(token.word) or SINGULARS.get(token.word)
        who = "children" if _is_minor(token.word) else who
        if who and who != "all":
            return who
    return "all"


def _is_minor(word: str) -> bool:
    """Tell whether an adjective gives an age below 18: "his 11-year-old nephew"."""
    return word.endswith("year-old") and word.split("-")[0] in MINOR_AGES


def is_person_by_ending(word: str) -> bool:
    """Tell whether a singular in no list is a person: "a barman", "a cellist"."""
    return word.endswith(PERSON_SUFFIXES) and word not in NO_PERSONS


def parse_people_member(tokens: Sentence, start: int, end: int) -> NounPhrase | None:
    """Parse "a Kurd", "a 17-year-old": one person without a noun."""
    last = end - 1
    while last >= start and tokens[last].word.endswith(("ed", "ly")):
        last -= 1
    if last < start:
        return None
    word = tokens[last].word
    if is_person_by_ending(word):
        women = word.endswith("woman")
        return NounPhrase(last + 1, "people", "women" if women else "unspecified")
    if word.endswith(AGE_SUFFIXES):
        child = word.split("-")[0] in MINOR_AGES or not word.endswith("year-old")
        woman = not child and modifier_who(tokens, start, last) == "women"
        who = "children" if child else "women" if woman else "unspecified"
        return NounPhrase(last + 1, "people", who)
    demonym = word in PEOPLES or word.endswith(("ian", "ese", "ican"))
    if demonym and tokens[last].text[0].isupper():
        return NounPhrase(last + 1, "people", "unspecified")
    return None


def who_by_age(token: Token) -> str:
    """Return who "16-year-olds" are; unspecified without an age below 18."""
    minors = token.word.endswith("year-olds") and token.word.split("-")[0] in MINOR_AGES
    return "children" if minors else "unspecified"


def guess_class(token: Token) -> str:
    """Guess the class of a noun in no list by its ending; empty if it is no noun."""
    if token.word in THINGS:
        return "thing"
    if token.word.endswith("'"):
        return ""
    named = token.text[0].isupper() and token.word.endswith(DEMONYM_SUFFIXES)
    if named or token.word.endswith(("year-olds", *AGENT_SUFFIXES)):
        return "people"
    plural = token.word.endswith("s") and not token.word.endswith(NON_PLURAL_ENDINGS)
    return "unknown" if plural else ""


ATTRIBUTES = frozenset("alleged unarmed armed masked wanted unidentified".split())
"""Adjectives before a noun that look like verbs."""
UNIONS = frozenset((("united", "states"), ("united", "nations")))
"""Names before a noun of which a word looks like a verb."""
MAX_WORDS_OF_BRACKET = 4
"""Words within the brackets behind a name."""


def guess_noun_phrase(
    tokens: Sentence, start: int, limit: int, partial: bool
) -> NounPhrase:
    """Classify a number that has no noun, or one that is in no list."""
    end = start
    while end < limit and not (
        tokens[end].word.endswith(("ed", "ly", "ing"))
        and tokens[end].word not in ATTRIBUTES
    ):
        end += 1
    if end == start or all(token.word == "other" for token in tokens[start:end]):
        return NounPhrase(start, "bare", partitive=partial)
    for index in range(start, end):
        modifies = guess_class(tokens[min(index + 1, end - 1)]) == "people"
        noun_class = guess_class(tokens[index])
        if noun_class == "unknown" and modifies:
            continue  # "46 human rights defenders"
        if noun_class:
            return NounPhrase(index + 1, noun_class, who_by_age(tokens[index]))
    if tokens[start].text[0].isupper():
        return NounPhrase(start + 1, "unknown", "unspecified")
    return NounPhrase(end, "thing")


def skip_long_name(tokens: Sentence, start: int) -> int:
    """Return the token behind a name with an acronym, the first if there is none.

    "two Border Guard Force (BGF) soldiers", "a BGF (Border Guard Force) soldier"
    """
    if (word_at(tokens, start), word_at(tokens, start + 1)) in UNIONS:
        return start + 2
    index = start
    while index < len(tokens) and (
        tokens[index].text[0].isupper() or (index > start and _is_link(tokens, index))
    ):
        index += 1
    named = index > start and word_at(tokens, index) == "("
    return _end_of_bracket(tokens, index) or start if named else start


def _is_link(tokens: Sentence, index: int) -> bool:
    return tokens[index].word in ("of", "for", "and", "the")


def _end_of_bracket(tokens: Sentence, opening: int) -> int:
    """Return the token behind an acronym or what it stands for; 0 if it is neither."""
    near = range(opening + 2, min(opening + 2 + MAX_WORDS_OF_BRACKET, len(tokens)))
    closing = next((i for i in near if tokens[i].word == ")"), 0)
    inside = tokens[opening + 1 : closing] if closing else ()
    acronym = tokens[opening - 1].text.isupper()
    named = acronym or all(token.text[0].isupper() for token in inside)
    return closing + 1 if closing and named and _names_people(tokens, closing) else 0


def _names_people(tokens: Sentence, closing: int) -> bool:
    """Tell whether people are named behind a bracket."""
    near = [token.word for token in tokens[closing + 1 : closing + 4]]
    return any(word in PLURALS or word in SINGULARS for word in near)
