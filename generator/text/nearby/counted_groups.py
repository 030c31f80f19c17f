"""Groups to which the people of a count may belong, by the words around it.

"Nine were hurt. All of them were soldiers" counts no civilians, and if the next
sentence tells of children who looked on, it counts no children either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.text import identifying_words, tokens, word_lists
from generator.text.counts.english.words import nouns
from generator.text.function_words import FINITE_AUXILIARIES
from generator.text.groups_and_measures_by_stem import GROUP_WORDS
from generator.text.language_tags import ENGLISH
from generator.text.nearby import excluded_groups, quoted_sentences
from generator.text.regex import Regex
from generator.text.speech import speakers

_TABLE = word_lists.read(__package__, "counted_groups")


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


def _pattern(words: Iterable[str]) -> str:
    return rf"\b{_any(words)}\b"


GROUPS = frozenset(_TABLE["signs"])
"""The groups of which an article has to tell; anybody may be of the other two."""
_SIGNS = {
    group: Regex(_pattern(words), re.IGNORECASE)
    for group, words in _TABLE["signs"].items()
}
_NUMBER = excluded_groups.NUMBER
_COUNTED = rf"(?:the|those) (?:[\w’'-]+ )?{_any(_TABLE['counted'])}"
_NOBODY = _any(_TABLE["nobody"])
_TOTAL = rf"{_any((*_TABLE['every'], *_TABLE['nobody']))}(?: {_NUMBER})?"
_ALL = rf"all(?: {_NUMBER})? {_any(_TABLE['back_after_all'])}"
_BACK = Regex(_pattern((*_TABLE["back"], _ALL, _COUNTED)), re.IGNORECASE)
_END = Regex(_pattern(_TABLE["ends"]), re.IGNORECASE)
_SHARE = rf"(?:{_NUMBER}|{_any(_TABLE['shares'])})(?: ?%| [\w-]+)? of {_COUNTED}"
_PART = Regex(
    rf"\b(?P<total>{_TOTAL} of (?:them|whom|{_COUNTED}))\b"
    rf"|\b(?:(?:not|almost|nearly) {_TOTAL} of (?:them|whom|{_COUNTED})|including"
    rf"|among (?:them|whom|{_COUNTED})|of (?:them|whom)|{_SHARE})\b"
    rf".*?(?={_END.pattern}|[.;]|$)"
    r"|\bonly (?:\w+ ){1,3}?among\b",
    re.IGNORECASE,
)
"""Words for a part of those counted: "two of them soldiers".

"Each of them", the `total`, is no part; "not all of them" is.
"""
_WHOLE = Regex(
    rf"(?:\b(?:they|(?<!of )(?<!for ){_COUNTED}"
    rf"|{_TOTAL}|(?:{_TOTAL} of (?:them|whom|{_COUNTED})"
    rf"|all(?: {_NUMBER}|(?: of)? {_COUNTED})?)(?: [\w-]+)?)"
    r"(?= (?:was|were|are|had been)\b)"
    rf"|, (?:all|{_TOTAL} of (?:them|whom)))(?: (?:was|were|are|had been))?"
    r"(?P<negation> not| no longer| neither)?(?: all| both| also)? (?P<noun>[^,;.:]+)",
    re.IGNORECASE,
)
"""Words for all of those counted: "the dead were soldiers", ", all soldiers"."""
_DENIED = Regex(rf"\W*{_NOBODY}\b", re.IGNORECASE)
_FINITE = sorted(FINITE_AUXILIARIES - {"may"})
"""Verbs of which a clause has one; "may" is also a month."""
_NOUN_END = Regex(
    _pattern((*_TABLE["ends"], *_TABLE["participles"], *_FINITE)), re.IGNORECASE
)
_CLAUSE = Regex(rf"(?<!\band )(?<!\bbut ){_pattern(_FINITE)}", re.IGNORECASE)
"""A verb whose subject stands before it: "they were afraid soldiers would come"."""
_POSSESSOR = Regex(r"\b\w+(?:s[’']|[’']s)(?=\s)")
"""Nouns that only describe others: "soldiers' wives"."""
_UNSURE = Regex(_pattern(_TABLE["unsure"]), re.IGNORECASE)
_AFTER_NUMBER = Regex(rf"{_NUMBER}\s+(?:of\s+)?([^,;:]+)", re.IGNORECASE)
KNOWN = GROUPS | {"civilians", "foreigners"}
OPENING = 2
"""Number of sentences that give the subject of an article: headline and lead."""
STEM_LETTERS = 5
"""Letters of a name's word that an article must have: `Uzbek` for `Uzbeks`.

Fewer than a stem has, since a group may be named by what it is of: `Uzbekistan`.
"""


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
    near, behind = _around(article, quote)
    going_on = filter(_BACK.search, behind)
    texts = (quote, *(_without_parts(text) for text in (*near, *going_on)))
    named = frozenset(group for text in texts for group in groups_told(text))
    told = (
        near[-1],
        *behind[:1],
        *(one for one in behind[1:] if "they" not in one.lower()),
    )
    others = frozenset((*_excluded(told), *_of_parts(told))) - groups_named(
        _counted(quote)
    )
    return (named | {"civilians", "foreigners"}) - others


def names_group(article: str, quote: str, name: str) -> bool:
    """Tell whether a count in a quotation may be of a group that a brief names.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
        name: The name of the group, of which one telling word is enough.
    """
    if has_word_of(name, _counted(quote)):
        return True
    near, behind = _around(article, quote)
    going_on = filter(_BACK.search, behind)
    whole = (quote, *(_without_parts(text) for text in (*near, *going_on)))
    parts = (part for text in (near[-1], *behind) for part in _parts(text))
    return has_word_of(name, " ".join(whole)) and not has_word_of(name, " ".join(parts))


def groups_told(text: str) -> frozenset[str]:
    """Return the groups of which a text tells, by a word for them or in another way."""
    return groups_named(text) | {
        one for one, sign in _SIGNS.items() if sign.search(text)
    }


def has_word_of(name: str, text: str) -> bool:
    """Tell whether a text has a word that tells who a group is."""
    words = re.findall(r"\w+", name.lower())
    telling = [one for one in words if one not in identifying_words.SMALL_WORDS]
    wanted = {one[:STEM_LETTERS] for one in telling if one not in ("people", "members")}
    found = {one[:STEM_LETTERS] for one in re.findall(r"\w+", text.lower())}
    return not wanted or not wanted.isdisjoint(found)


def _around(article: str, quote: str) -> tuple[tuple[str, str], list[str]]:
    """Return the texts before and behind a quotation, and the next sentences.

    The quotation is left out of its sentence, and so is whoever speaks there. The text
    before it begins with the headline and the first sentence; the one behind it is the
    rest of its sentence.
    """
    sentences, places = speakers.places_of(article, quote)
    if not places:
        return ("", ""), []
    place = places[0]
    texts = [tokens.text_of(article, one) for one in sentences]
    said = speakers.phrases(article, quote)
    start, rest = (
        quoted_sentences.without(text, said)
        for text in quoted_sentences.split(texts[place], quote)
    )
    before = {*range(OPENING), *range(place - speakers.SENTENCES_BEFORE, place)}
    told = [texts[index] for index in sorted(before) if 0 <= index < place]
    behind = texts[place + 1 : place + 1 + speakers.SENTENCES_BEHIND]
    return (" ".join((*told, start)), rest), behind


def _counted(quote: str) -> str:
    """Return a quotation's words for those it counts: "pupils" in "9 pupils at work".

    Without a number, that may be any of its words.
    """
    found = _AFTER_NUMBER.search(quote)
    return _END.split(found[1], maxsplit=1)[0] if found else quote


def _parts(text: str) -> Iterator[str]:
    """Yield the phrases of a text about some of those counted."""
    return (one[0] for one in _PART.finditer(text) if not one["total"])


def _without_parts(text: str) -> str:
    return _PART.sub(lambda part: part["total"] or " ", text)


def groups_named(text: str) -> frozenset[str]:
    """Return the groups for which a text has a word."""
    words = re.findall(r"[\w’'-]+", text.lower())
    tables = (nouns.PLURALS, nouns.SINGULARS, nouns.MODIFIER_WHO)
    found = {table.get(word, "") for word in words for table in tables}
    return GROUP_WORDS.find(text, ENGLISH) | (found & KNOWN)


def _excluded(texts: Iterable[str]) -> Iterator[str]:
    """Yield the groups to which those counted do not belong, being of other groups."""
    for whole in (
        one for text in texts for one in _WHOLE.finditer(_without_parts(text))
    ):
        noun = _POSSESSOR.sub(" ", _predicate(whole["noun"]))
        said = frozenset() if _UNSURE.search(noun) else groups_named(noun)
        if whole["negation"] or _DENIED.match(whole[0]):
            yield from said
        else:
            yield from excluded_by(said) - said
            counted = f"12 {noun}"
            yield from (one for one in GROUPS if excluded_groups.excludes(counted, one))


def _predicate(text: str) -> str:
    """Return the predicate that describes people, from the text behind the verb."""
    end = _NOUN_END.search(text)
    if end and _CLAUSE.match(text, end.start()):
        return ""
    return text[: end.start()] if end else text


def _of_parts(texts: Iterable[str]) -> Iterator[str]:
    """Yield the groups to which only some of those counted belong, or others of them.

    Nine people of whom two are soldiers are not nine soldiers, nor nine civilians.
    """
    for part in (one for text in texts for one in _parts(text)):
        said = groups_named(part)
        yield from said | excluded_by(said)


def excluded_by(said: Iterable[str]) -> set[str]:
    """Return the groups that membership in any of the given ones excludes."""
    return {one for group in said for one in _TABLE["excluded"].get(group, ())}
