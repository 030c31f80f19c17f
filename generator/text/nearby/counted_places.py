"""Where the sentence of an article puts the people whom it counts.

Only what stands at its beginning, in the quotation or right behind it counts: "In Uddel
25 people were hurt", "25 people were hurt in Uddel, the clinic said".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.text import identifying_words, name_masking
from generator.text.statements import speakers

EVERYWHERE = "country"
"""The word for a number that is of a whole country."""
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_REGIONS = "District|Province|Region|Valley|County|Islands?|Village|Township"
_OF_TOWN = frozenset("Quarter Town City Centre Center Side Bank".split())
"""Last words of a name for a part of some town, which it leaves open."""
_NAME = r"[A-Z][\w’'-]+(?:\s+(?:of\s+)?[A-Z][\w’'-]+){0,2}"
_LOCATIVE = re.compile(
    r"\b(?i:in|at|near|outside|around)\s+(?:the\s+[a-z]+\s+(?:of|in|at|near)\s+)?(?:"
    rf"(?:[Tt]he\s+)?(?P<region>(?:[A-Z][\w’'-]+\s+){{1,2}})(?:{_REGIONS})\b"
    rf"|(?P<name>{_NAME}))"
)
"""A place by its name; "in the Norvian capital" and a body's name are none."""
_EVERYWHERE = re.compile(
    r"\b(?:nationwide|nationally|countrywide|(?:whole|entire) (?:country|nation)"
    r"|(?:across|throughout|all over) the (?:\w+ )?(?:country|nation))\b",
    re.IGNORECASE,
)
_CAPITALIZED = re.compile(r"\b[A-Z]\w+")
_TIMES = frozenset((*_WEEKDAYS, *name_masking.MONTHS.split("|")))
_ELSEWHERE = re.compile(r"\b(?:to|from|by|for)\s+(?:[a-z]+\s+){0,2}$")
"""Words before a place that people were taken to, or came from."""
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
    found: set[str] = set()
    said = speakers.phrases(article, quote)
    for sentence in speakers.sentences_of(article, quote):
        text = " ".join(article[sentence[0].start : sentence[-1].end].split())
        for part in _parts(text, quote):
            found.update(_words_of_names(_without(part, said)))
            if _EVERYWHERE.search(part):
                found.add(EVERYWHERE)
    named = {
        identifying_words.stem(word) for word in _CAPITALIZED.findall(" ".join(said))
    }
    return frozenset(found | named if found else ())


def _parts(sentence: str, quote: str) -> tuple[str, ...]:
    """Return the parts of a sentence that may say where a quotation counts people."""
    quoted = " ".join(quote.split())
    before, _, behind = sentence.partition(quoted)
    is_near = len(before.split()) <= _MAX_WORDS_BEFORE
    rest = re.split(r"[,;.]", behind)[0]
    return (before if is_near else "", f"{quoted}{rest}")


def _without(text: str, phrases: Iterable[str]) -> str:
    """Return a text without the names of bodies, and without those who speak."""
    for phrase in phrases:
        text = re.sub(rf"\b{re.escape(phrase)}\b", " ", text, flags=re.IGNORECASE)
    return name_masking.without_names(text)


def _words_of_names(text: str) -> Iterator[str]:
    """Yield the stemmed words of the places in which a text has something happen."""
    for place in _LOCATIVE.finditer(text):
        names = re.findall(r"\w+", place["region"] or place["name"])
        is_open = not _TIMES.isdisjoint(names) or names[-1] in _OF_TOWN
        if not is_open and not _ELSEWHERE.search(text[: place.start()]):
            yield from map(identifying_words.stem, names)
