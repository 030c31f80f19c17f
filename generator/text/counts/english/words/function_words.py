"""Small words of English by their part in a sentence, and words beside numbers."""

from __future__ import annotations

from generator.model import edtf
from generator.text.counts.english.words.kinds import Kind
from generator.text.counts.english.words.phrase_tables import table_of
from generator.text.counts.shared.word_tables import flatten, load_table

_FUNCTION_WORDS = load_table("english/function_words")
FUNCTION_WORDS = {
    word: Kind[kind.upper()] for word, kind in flatten(_FUNCTION_WORDS["words"])
}
FUNCTION_PHRASES = table_of(
    (phrase, Kind[kind.upper()]) for phrase, kind in flatten(_FUNCTION_WORDS["phrases"])
)
MONTHS = frozenset(map(str.lower, edtf.MONTH_NUMBERS))
BEFORE_YEAR = MONTHS | frozenset(_FUNCTION_WORDS["numbers"]["before_year"])
"""Words that make a bare four-digit number after them a year."""
NUMBERED_NOUNS = frozenset(_FUNCTION_WORDS["numbers"]["numbered_nouns"])
PASSIVES = frozenset("was were is are be been being get gets got".split())
"""Auxiliaries by which a participle is a passive: "was held"."""
