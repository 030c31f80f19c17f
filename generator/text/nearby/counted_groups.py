"""Groups of people that a count may be of, by the words of an article around it.

"Nine were hurt. All of them were soldiers" counts no civilians, and if the next
sentence tells of children who looked on, it counts no children either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.text import identifying_words, word_lists
from generator.text.counts import reader
from generator.text.counts.words import nouns
from generator.text.groups_and_measures_by_stem import GROUP_WORDS
from generator.text.nearby import excluded_groups
from generator.text.statements import speakers

_TABLE = word_lists.read(__package__, "counted_groups")


def _pattern(words: Iterable[str]) -> str:
    return rf"\b(?:{'|'.join(words)})\b"


GROUPS = frozenset(_TABLE["signs"])
"""The groups of which an article has to tell; anybody may be of the other two."""
_SIGNS = {
    group: re.compile(_pattern(words), re.IGNORECASE)
    for group, words in _TABLE["signs"].items()
}
_COUNTED = rf"(?:the|those) (?:[\w’'-]+ )?(?:{'|'.join(_TABLE['counted'])})"
_BACK = re.compile(_pattern((*_TABLE["back"], _COUNTED)), re.IGNORECASE)
_END = re.compile(_pattern(_TABLE["ends"]), re.IGNORECASE)
_PART = re.compile(
    rf"\b(?:including|among (?:them|whom|{_COUNTED})"
    rf"|(?<!all )(?<!both )of (?:them|whom|{_COUNTED}))\b.*?(?={_END.pattern}|[.;]|$)"
    r"|\bonly (?:\w+ ){1,3}?among\b",
    re.IGNORECASE,
)
"""How only some of those counted are said to be of a group: "two of them soldiers"."""
_WHOLE = re.compile(
    rf"(?:\b(?:they|both|everyone|each|{_COUNTED}"
    rf"|(?:all|none)(?: of)?(?: {_COUNTED}| them)?(?: [\w-]+)?)"
    r" (?:was|were|are|had been)(?P<negation> not| no longer)?(?: all| both| also)?"
    r"|, all(?: of them)?) (?P<noun>[^,;.:]+)",
    re.IGNORECASE,
)
"""Who all of those counted were: "the dead were soldiers", ", all of them soldiers"."""
_POSSESSOR = re.compile(r"\b\w+(?:s[’']|[’']s)(?=\s)")
"""Who is named only for others: "soldiers' wives"."""
_UNSURE = re.compile(_pattern(_TABLE["unsure"]), re.IGNORECASE)
_QUOTED = "¦"
"""Stands for the quotation in the sentence that has it."""
KNOWN = GROUPS | {"civilians", "foreigners"}
OPENING = 2
"""Sentences at the beginning that tell what an article is about: headline and lead."""
STEM_LETTERS = 5
"""Letters of a name's word that an article must have: `Uzbek` for `Uzbeks`."""


def groups(article: str, quote: str) -> frozenset[str]:
    """Return the groups of people that a count in a quotation may be of.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.

    Returns:
        Those that the quotation, its sentence, the two before it, the headline or the
        beginning name, and those that a sentence behind says they are; `civilians` and
        `foreigners` unless it says that they are of another group.
    """
    before, rest, behind = _around(article, quote)
    named = {
        group
        for text in (before, *filter(_BACK.search, (rest, *behind)))
        for group in groups_told(_PART.sub(" ", text))
    } | groups_told(quote)
    told = (
        rest,
        *behind[:1],
        *(one for one in behind[1:] if "they" not in one.lower()),
    )
    return frozenset(
        (named | {"civilians", "foreigners"}) - {*_excluded(told), *_of_parts(told)}
    )


def names_group(article: str, quote: str, name: str) -> bool:
    """Tell whether a count in a quotation may be of a group that a brief names.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
        name: The name of the group, of which one telling word is enough.
    """
    before, rest, behind = _around(article, quote)
    texts = (before, *filter(_BACK.search, (rest, *behind)))
    whole = " ".join((quote, *(_PART.sub(" ", text) for text in texts)))
    parts = " ".join(one[0] for text in (rest, *behind) for one in _PART.finditer(text))
    return has_word_of(name, whole) and not has_word_of(name, parts)


def groups_told(text: str) -> frozenset[str]:
    """Return the groups of which a text tells, by a word for them or in another way."""
    return _named(text) | {one for one, sign in _SIGNS.items() if sign.search(text)}


def has_word_of(name: str, text: str) -> bool:
    """Tell whether a text has a word that tells who a group is."""
    words = re.findall(r"\w+", name.lower())
    telling = [one for one in words if one not in identifying_words.SMALL_WORDS]
    stems = {one[:STEM_LETTERS] for one in telling if one not in ("people", "members")}
    found = {one[:STEM_LETTERS] for one in re.findall(r"\w+", text.lower())}
    return not stems or not stems.isdisjoint(found)


def _around(article: str, quote: str) -> tuple[str, str, list[str]]:
    """Return the text before a quotation, the rest of its sentence, and what follows.

    The quotation is left out of its sentence, and so is whoever speaks there. The text
    before it begins with the headline and the first sentence.
    """
    sentences, places = speakers.places_of(article, quote)
    if not places:
        return "", "", []
    place = places[0]
    texts = [" ".join(article[one[0].start : one[-1].end].split()) for one in sentences]
    own = texts[place]
    for phrase in speakers.phrases(article, quote):
        own = re.sub(rf"\b{re.escape(phrase)}\b", " ", own, flags=re.IGNORECASE)
    start, _, rest = " ".join(own.split()).partition(" ".join(quote.split()))
    before = {*range(OPENING), *range(place - speakers.SENTENCES_BEFORE, place)}
    told = [texts[index] for index in sorted(before) if 0 <= index < place]
    behind = texts[place + 1 : place + 1 + speakers.SENTENCES_BEHIND]
    return " ".join((*told, start)), f"{_QUOTED}{rest}", behind


def _named(text: str) -> frozenset[str]:
    """Return the groups for which a text has a word."""
    words = re.findall(r"[\w’'-]+", text.lower())
    tables = (nouns.PLURALS, nouns.SINGULARS, nouns.MODIFIER_WHO)
    found = {table.get(word, "") for word in words for table in tables}
    return GROUP_WORDS.find(text, reader.ENGLISH) | (found & KNOWN)


def _excluded(texts: Iterable[str]) -> Iterator[str]:
    """Yield the groups to which those counted do not belong, as they are of others."""
    for whole in (one for text in texts for one in _WHOLE.finditer(text)):
        noun = _POSSESSOR.sub(" ", _END.split(whole["noun"], maxsplit=1)[0])
        said = frozenset() if _UNSURE.search(noun) else _named(noun)
        if whole["negation"] or whole[0].lower().startswith("none"):
            yield from said
        else:
            yield from _others(said) - said
            counted = f"12 {noun}"
            yield from (one for one in GROUPS if excluded_groups.excludes(counted, one))


def _of_parts(texts: Iterable[str]) -> Iterator[str]:
    """Yield the groups to which only some of those counted belong, or others of them.

    Nine people of whom two are soldiers are not nine soldiers, nor nine civilians.
    """
    for part in (one for text in texts for one in _PART.finditer(text)):
        said = _named(part[0])
        yield from said | _others(said)


def _others(said: Iterable[str]) -> set[str]:
    """Return the groups to which nobody belongs who is of one of those said."""
    return {one for group in said for one in _TABLE["excluded"].get(group, ())}
