"""The noun phrase after a number: whether it is people, who they are, what is said."""

from generator.text.counts.quantities import partitives
from generator.text.counts.words import (
    grammar,
    nouns,
    number_words,
    outcome_words,
    people,
)
from generator.text.counts.words.lexicon import Word
from generator.text.counts.words.nouns import ONE, PLURAL, SINGULAR, THINGS, Group
from generator.text.counts.words.tokens import Sentence, Token, word_at
from generator.text.counts.words.word_lists import words

REACH = 7
"""Words within which a number's noun must come."""

TALLIED = words("figure figures toll tolls numbers count counts estimate estimates")
"""Nouns that make a harm before them one that is counted elsewhere."""
NO_PLURAL = ("ss", "ous", "'s")
"""Endings of words that end in `s` and are no plurals."""
CASES = words(
    "cases case instances instance counts victims survivors reports incidents"
)
"""Nouns that count people by what befell them: "12 victims of torture"."""


def group(tokens: Sentence, first: int, *, single: bool) -> Group:
    """Read what the number that ends before a token counts.

    Args:
        tokens: A sentence.
        first: The token after the number.
        single: The number is one.
    """
    place, part, whom = partitives.partitive(tokens, first)
    if whom:
        return partitives.predicate(tokens, place)._replace(part=True)
    if part and (struck := partitives.struck(tokens, place)):
        return struck
    end = min(place + REACH, len(tokens))
    start, says = place, ""
    while place < end:
        found = _head(tokens, start, place, single or part, says)
        if found:
            return found._replace(part=part) if part else found
        meaning = outcome_words.trigger(tokens, place)
        if meaning and _modifies(tokens, meaning[0], meaning[1]):
            says = meaning[1].measure or says
        elif _is_thing(tokens, place, meaning):
            return Group(place + 1, "thing")
        elif meaning or _closes(tokens[place].word):
            break
        place += 1
    found = _one_of_a_people(tokens, start, place) if single else None
    return found or _without_head(tokens, start, place, part)


def _is_thing(tokens: Sentence, place: int, meaning: tuple[int, Word] | None) -> bool:
    """Say whether a word makes what is counted no people: "12 rallies"."""
    word = tokens[place].word
    if meaning:
        return meaning[1].kind == "M" and word.endswith("s")
    if word not in THINGS or _closes(word) or _names_people(tokens, place + 1):
        return False
    after = word_at(tokens, place + 1)
    return after not in THINGS or not _names_people(tokens, place + 2)


def _head(
    tokens: Sentence, start: int, place: int, single: bool, says: str
) -> Group | None:
    """Read the head noun at a place, if one stands there."""
    word = tokens[place].word
    if word in CASES and word_at(tokens, place + 1) == "of":
        befell = outcome_words.NOUNS.get(word_at(tokens, place + 2), "")
        return Group(place + 3, "people", says=befell) if befell else None
    if word in outcome_words.NOUNS and _counts(word, single):
        if word_at(tokens, place + 1) in TALLIED:
            return None
        if word in ("bodies", "body") and _institution(tokens, start, place):
            return None
        return Group(
            place + 1,
            "people",
            nouns.modifier_who(tokens, start, place),
            outcome_words.NOUNS[word],
        )
    if word in PLURAL or (single and word in ONE):
        if _compound(tokens, place) or _names_people(tokens, place + 1):
            return None
        who = nouns.who(tokens, start, place)
        if not single and (fellows := _fellows(tokens, place + 1)):
            return Group(fellows, "people", "unspecified", says)
        return Group(place + 1, "people", who, says, nouns.default(tokens, place))
    return None


def _fellows(tokens: Sentence, place: int) -> int:
    """Return where "80 lawyers, doctors and teachers" end, 0 for a single noun."""
    listed = place
    while word_at(tokens, listed) == "," and word_at(tokens, listed + 1) in PLURAL:
        listed += 2
    listed += word_at(tokens, listed) == "," and listed > place
    last = word_at(tokens, listed) == "and" and word_at(tokens, listed + 1) in PLURAL
    return listed + 2 if listed > place and last else 0


def _counts(word: str, single: bool) -> bool:
    return word.endswith("s") or (single and word in people.SINGLE_EVENTS)


def _institution(tokens: Sentence, start: int, place: int) -> bool:
    return any(token.text[0].isupper() for token in tokens[start:place]) or any(
        token.word in ("state", "government", "regulatory", "international", "public")
        for token in tokens[start:place]
    )


def _compound(tokens: Sentence, place: int) -> bool:
    """Say whether a noun only describes the next one: "refugee camps"."""
    word, following = tokens[place].word, word_at(tokens, place + 1)
    if word in people.TAKES_NO_COMPOUND:
        return False
    if following in THINGS:
        return word not in PLURAL or word == "police"
    if word in PLURAL and word != "police":
        return False
    return _unknown_noun(following)


def _unknown_noun(word: str) -> bool:
    """Say whether a word in no list looks like a noun, not like a verb."""
    if not word or not word[0].isalpha() or word in grammar.KIND:
        return False
    if word in outcome_words.WORDS or word.endswith(("ed", "ing", "ly")):
        return word in outcome_words.WORDS and outcome_words.WORDS[word].kind in "MT"
    return word not in outcome_words.IDIOMS


def _names_people(tokens: Sentence, place: int) -> bool:
    """Say whether the head is still to come: "police officers", "civilian deaths"."""
    word = word_at(tokens, place)
    if word in outcome_words.NOUNS:
        return True
    return word in PLURAL or (word in SINGULAR and word not in outcome_words.WORDS)


def _modifies(tokens: Sentence, place: int, meaning: Word) -> bool:
    """Say whether a noun follows that is told of: "wounded men", "torture victims"."""
    if meaning.measure and word_at(tokens, place) in ("victims", "survivors"):
        return True
    if meaning.kind not in "PDX" or _numeral(word_at(tokens, place)):
        return False
    near = (word_at(tokens, place + step) for step in (0, 1))
    return not _closes(word_at(tokens, place) or ".") and any(
        word in PLURAL or word in ONE for word in near
    )


def _numeral(word: str) -> bool:
    """Tell whether a word begins another number: "two factions killed six fighters"."""
    return word[:1].isdigit() or word in number_words.BEGINNINGS


def _closes(word: str) -> bool:
    return word in grammar.KIND or word in ("a", "an") or not word[0].isalnum()


def _one_of_a_people(tokens: Sentence, start: int, end: int) -> Group | None:
    """Read "a Kurd", "a 17-year-old": one person whose noun is left out."""
    last = end - 1
    while last >= start and tokens[last].word.endswith(("ed", "ly")):
        last -= 1
    if last < start:
        return None
    word = tokens[last].word
    if word.endswith("year-old"):
        age = word.split("-")[0]
        child = age.isdigit() and int(age) < 18
        return Group(last + 1, "people", "children" if child else "unspecified")
    people_name = word in people.PEOPLES or word.endswith(("ian", "ese", "ican"))
    if people_name and tokens[last].text[0].isupper():
        return Group(last + 1, "people", "unspecified")
    return None


def _without_head(tokens: Sentence, start: int, place: int, part: bool) -> Group:
    """Judge a number whose noun is in no list, or that has none."""
    last = start
    while last < place and not _verbal(tokens[last].word):
        last += 1
    if last == start or all(t.word == "other" for t in tokens[start:last]):
        return Group(start, "bare", part=part)
    for end in range(start, last):
        kind = _guess(tokens[end])
        if kind:
            return Group(end + 1, kind, "unspecified")
    named = tokens[start].text[0].isupper()
    return Group(start + 1, "unknown", "unspecified") if named else Group(last, "thing")


def _verbal(word: str) -> bool:
    return word.endswith(("ed", "ly", "ing"))


def _guess(token: Token) -> str:
    """Guess by its ending whether a noun in no list is of people; empty if not yet."""
    if token.word in THINGS:
        return "thing"
    if token.word.endswith("'"):
        return ""
    named = token.text[0].isupper() and token.word.endswith(people.DEMONYM)
    if named or token.word.endswith(("year-olds", *people.AGENTIVE)):
        return "people"
    plural = token.word.endswith("s") and not token.word.endswith(NO_PLURAL)
    return "unknown" if plural else ""
