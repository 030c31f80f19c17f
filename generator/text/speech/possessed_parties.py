"""Parties called by whose they are: "her office" for "the mayor's office"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.text import identifying_words
from generator.text.regex import Regex
from generator.text.speech import pronouns, speakers

_POSSESSED = Regex(
    r"(?:[Tt]he )?(?P<owner>[\w -]+)['’]s? (?P<noun>office|staff|spokes\w+|aides?"
    r"|lawyers?|family|team|press (?:office|service))"
)
_PERSON = Regex(r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+")
"""First name and surname, or a title and a name."""
_NAME = Regex(r"(?<=[\w,;’'] )[A-Z][a-z][\w'’-]+(?: [A-Z][\w'’-]+)*")
"""A name that does not begin a sentence."""


def describes(article: str, quotes: Iterable[str], phrase: str) -> bool:
    """Tell whether an article calls a party near a quotation by "his" or "her".

    The owner is the only person named since the beginning of the paragraph.

    Args:
        article: The article's text, in English.
        quotes: Quotations from it.
        phrase: The description of the party.
    """
    match = _POSSESSED.fullmatch(phrase)
    if match is None:
        return False
    own = Regex(rf"\b(?:his|her) {match['noun']}\b")
    return any(
        own.search(sentence) and _is_owner(match["owner"], before)
        for quote in quotes
        for sentence, before in _sentences(article, quote)
    )


def _sentences(article: str, quote: str) -> Iterator[tuple[str, str]]:
    """Yield each sentence of a quotation, with those before it in its paragraph."""
    sentences, places = speakers.places_of(article, quote)
    for place in places:
        start, end = sentences[place][0].start, sentences[place][-1].end
        first = sentences[max(0, place - pronouns.MAX_SENTENCES_BACK)][0].start
        paragraph = article.rfind("\n\n", 0, start) + 1
        yield article[start:end], article[max(first, paragraph) : start]


def _is_owner(owner: str, before: str) -> bool:
    """Tell whether sentences name one person, by a name with the words of an owner."""
    persons = [one[0] for one in _PERSON.finditer(before)]
    others = [
        one for one in _NAME.findall(before) if not any(one in p for p in persons)
    ]
    surnames = {one.split()[-1] for one in persons}
    return (
        len(surnames) == 1
        and not others
        and identifying_words.describes(before.split(",")[0], owner)
    )
