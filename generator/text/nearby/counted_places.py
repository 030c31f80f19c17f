"""Places where the sentence of an article puts the people whom it counts.

A place counts at the beginning of the sentence, in the quotation or right behind it,
before "where", and behind "most of them": "In Uddel 25 people were hurt", "in Uddel,
where 25 were hurt", "25 people were hurt, most of them in Uddel".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.model import edtf
from generator.text import identifying_words, name_masking, tokens, word_lists
from generator.text.counts.english.words import nouns
from generator.text.counts.english.words.trigger_words import TRIGGER_WORDS
from generator.text.nearby import quoted_sentences
from generator.text.regex import Regex
from generator.text.speech import speakers

_TABLE = word_lists.read(__package__, "counted_places")
EVERYWHERE = "country"
"""The word for a number that is of a whole country."""
_REGIONS = "|".join(_TABLE["regions"])
_OF_TOWN = frozenset(_TABLE["parts_of_towns"])
_SHARED = frozenset(_TABLE["shared"])
_UPPER = f"[{''.join(filter(str.isupper, map(chr, range(0x10000))))}]"
"""A capital letter of any script that has them, as in "Ösel"."""
NAME = rf"{_UPPER}[\w’'-]+(?:\s+(?:of\s+)?{_UPPER}[\w’'-]+){{0,2}}"
"""A name of up to three words."""
_LOCATIVE = Regex(
    r"\b(?i:in|at|near|outside|around)\s+(?:the\s+[a-z]+\s+(?:of|in|at|near)\s+)?(?:"
    rf"(?:[Tt]he\s+)?(?P<region>(?:{_UPPER}[\w’'-]+\s+){{1,2}})(?:{_REGIONS})\b"
    rf"|(?P<name>{NAME}))"
)
"""A place by its name; not "in the Norvian capital" or the name of a body."""
_EVERYWHERE = Regex(
    r"\b(?:nationwide|nationally|countrywide|(?:whole|entire) (?:country|nation)"
    r"|(?:across|throughout|all over) the (?:\w+ )?(?:country|nation))\b",
    re.IGNORECASE,
)
_CAPITALIZED = Regex(rf"\b{_UPPER}\w+")
_NO_PLACES = frozenset(
    (*_TABLE["times"], *_TABLE["institutions"], *edtf.MONTHS, *edtf.WEEKDAYS)
)
_OF_SOMEBODY = Regex(rf"\s+(?:{'|'.join(_TABLE['of_somebody'])})\b")
"""Words behind a name that make it an attribute: "in Norvian shelling"."""
_INSIDE = Regex(r"in\b", re.IGNORECASE)
_LABEL = Regex(rf"\s*(?P<name>{NAME}):\s")
"""The place of a row: "Lidd: 9 killed"."""
_NO_LABELS = frozenset(_TABLE["no_labels"])
_WHERE = Regex(rf"(?P<name>{NAME})(?:\s+[a-z]+)?,?\s+where\s+$")
"""The place of a clause: "in Uddel district, where"."""
_MOST = Regex(r",\s+(?:most|all|many|some|half) of (?:them|whom)\b[^,;.]*")
_ELSEWHERE = Regex(r"\b(?:to|from|by|for)\s+(?:[a-z]+\s+){0,2}$")
"""Words before a place to which people were taken, or from which they came."""
_MAX_WORDS_BEFORE = 6
"""Words between the beginning of a sentence and a quotation that its place may take."""


def words_of_places(article: str, quote: str) -> frozenset[str]:
    """Return the words, stemmed, of the places in which a quotation counts people.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.

    Returns:
        Nothing where its sentence names no place; `EVERYWHERE` where it counts in a
        whole country; with a place also the names of whoever speaks there.
    """
    found = {*words_before_where(article, quote)}
    said = speakers.phrases(article, quote)
    for sentence in speakers.sentences_of(article, quote):
        for part in _parts(tokens.text_of(article, sentence), quote):
            text = quoted_sentences.without(part, said)
            found.update(_words_of_names(name_masking.without_names(text)))
            if is_everywhere(part):
                found.add(EVERYWHERE)
    named = {
        identifying_words.stem(word) for word in _CAPITALIZED.findall(" ".join(said))
    }
    return frozenset(found | named if found else ())


def words_before_where(article: str, quote: str) -> frozenset[str]:
    """Return the words, stemmed, of places before "where" and a quotation.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it, which need not count anybody.
    """
    found: set[str] = set()
    for sentence in speakers.sentences_of(article, quote):
        text = tokens.text_of(article, sentence)
        before, _ = quoted_sentences.split(text, quote)
        # Hospitals and squares are not in a brief's list of places.
        if scene := _WHERE.search(name_masking.without_names(before)):
            found.update(_telling_stems(scene["name"]))
    return frozenset(found)


def words_inside(clause: str) -> frozenset[str]:
    """Return the words, stemmed, of places behind "in", or in the label of a row."""
    text = name_masking.without_names(clause)
    label = _LABEL.match(text)
    names = [label["name"]] if label and _is_row(label["name"]) else []
    names += [_name(one) for one in _places(text) if _INSIDE.match(one[0])]
    return frozenset(word for name in names for word in _telling_stems(name))


def _is_row(label: str) -> bool:
    """Tell whether a label may be a place: neither "Police:" nor "Update:"."""
    words = {*map(str.lower, label.split())}
    counting = (nouns.PLURALS, nouns.PERSONS, TRIGGER_WORDS, _NO_LABELS)
    return all(words.isdisjoint(table) for table in counting)


def is_everywhere(text: str) -> bool:
    """Tell whether a text says that something is of the whole country."""
    return _EVERYWHERE.search(text) is not None


def telling_words(names: Sequence[str]) -> Sequence[str]:
    """Return the words of a name without "North" and the like, if it has others."""
    return [name for name in names if name not in _SHARED] or names


def _parts(sentence: str, quote: str) -> tuple[str, str]:
    """Return the parts of a sentence that may hold the place of a quotation's count."""
    before, behind = quoted_sentences.split(sentence, quote)
    is_near = len(before.split()) <= _MAX_WORDS_BEFORE
    rest = re.split(r"[,;.]", behind)[0]
    most = _MOST.match(behind, len(rest))
    rest += most[0] if most else ""
    return (before if is_near else "", f"{' '.join(quote.split())}{rest}")


def _words_of_names(text: str) -> Iterator[str]:
    """Yield the stemmed words of the places where events of a text happen."""
    for place in _places(text):
        yield from _telling_stems(_name(place))


def _places(text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of `_LOCATIVE` for places where events of a text happen."""
    for place in _LOCATIVE.finditer(text):
        is_place = not _OF_SOMEBODY.match(text, place.end())
        if is_place and not _ELSEWHERE.search(text[: place.start()]):
            yield place


def _name(place: re.Match[str]) -> str:
    """Return the name of a place in a match of `_LOCATIVE`."""
    name: str = place["region"] or place["name"]
    return name


def _telling_stems(name: str) -> Iterator[str]:
    """Yield the stemmed words by which a name differs from others."""
    names = re.findall(r"\w+", name)
    if _NO_PLACES.isdisjoint(names) and names[-1] not in _OF_TOWN:
        yield from map(identifying_words.stem, telling_words(names))
