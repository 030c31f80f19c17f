"""The words and phrases of the lexicon in all their forms, indexed for lookup."""

from collections.abc import Iterator

from generator.text.counts.words import (
    harm_phrases,
    lexicon,
    movement_phrases,
    phrases,
    split_phrases,
)
from generator.text.counts.words.lexicon import Word
from generator.text.counts.words.tokens import Sentence

FORMS = "FFPG"
"""Kinds of a verb's four forms: kill, kills, killed, killing."""


def _forms(base: str) -> tuple[str, str, str, str]:
    """Return the four forms of a regular verb."""
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("p") and base[-2] in "a" and base.startswith("kid"):
        return base, base + "s", base + "ped", base + "ping"
    if base == "nab":
        return base, "nabs", "nabbed", "nabbing"
    return base, base + "s", base + "ed", base + "ing"


def _verbs() -> dict[str, Word]:
    """Return every form of every verb that takes people as its object."""
    table: dict[str, Word] = {}
    for measure, bases in lexicon.REGULAR.items():
        for base in bases.split():
            for kind, form in zip(FORMS, _forms(base), strict=True):
                table[form] = Word(kind, measure)
    for source, weak in ((lexicon.IRREGULAR, False), (lexicon.WEAK, True)):
        for measure, verbs in source.items():
            for forms in verbs.split("|"):
                kinds = zip(FORMS, forms.split(), strict=True)
                table |= {form: Word(kind, measure, weak) for kind, form in kinds}
    return table


def _words() -> dict[str, Word]:
    """Return every single word that says what happened."""
    table: dict[str, Word] = {}
    for kind, source in (
        ("X", {"freed": lexicon.FREED, "": lexicon.OTHERWISE}),
        ("T", lexicon.TOLLS),
        ("N", lexicon.NOUNS),
        ("D", lexicon.STATES),
        ("I", lexicon.INTRANSITIVE),
    ):
        for measure, words in source.items():
            table |= {word: Word(kind, measure) for word in words.split()}
    table |= _verbs()
    for (kind, measure), words in lexicon.OTHERS.items():
        table |= {word: Word(kind, measure) for word in words.split()}
    for word in lexicon.GATHERINGS.split():
        table[word] = Word("M", "demonstrating")
    return table


WORDS = _words()
GATHERING = frozenset(lexicon.GATHERINGS.split())
NOUNS = {
    word: measure for measure, words in lexicon.NOUNS.items() for word in words.split()
}


def _idioms() -> Iterator[tuple[str, Word]]:
    """Yield every phrase that says what happened."""
    for table in (harm_phrases.IDIOMS, movement_phrases.IDIOMS):
        for phrase, (kind, measure) in phrases.listed(table):
            yield phrase, Word(kind, measure)
    yield from split_phrases.pairings()


IDIOMS = phrases.by_first_word(_idioms())


def trigger(tokens: Sentence, first: int) -> tuple[int, Word] | None:
    """Return the end and the meaning of the trigger that begins at a token."""
    found = phrases.phrase_at(tokens, first, IDIOMS)
    if found is not None:
        return found
    meaning = WORDS.get(tokens[first].word)
    return None if meaning is None else (first + 1, meaning)
