"""Number words and their values; vague ones have a conventional floor."""

from fractions import Fraction

from generator.text.counts.words.word_lists import series

UNITS = {
    word: number
    for number, word in enumerate(
        series(
            """zero one two three four five six seven eight nine ten eleven twelve
            thirteen fourteen fifteen sixteen seventeen eighteen nineteen"""
        )
    )
}
TENS = {
    word: number * 10
    for number, word in enumerate(
        series("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
} | {"fourty": 40}
SMALL = UNITS | TENS
GROUPS = {"hundred": 100, "dozen": 12, "score": 20}
SCALES = {
    "thousand": 1_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
}
SUFFIXES = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000}
VAGUE = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1_000,
    "millions": 1_000_000,
}
SEVERAL = frozenset(("several", "few", "many"))
ARTICLES = frozenset(("a", "an"))
PARTS = {
    "half": Fraction(1, 2),
    "third": Fraction(1, 3),
    "quarter": Fraction(1, 4),
    "two-thirds": Fraction(2, 3),
    "three-quarters": Fraction(3, 4),
}
LARGEST = 10**11
"""No count of people passes this; longer digits are codes or telephone numbers."""


BEGINNINGS = (
    frozenset(SMALL) | set(GROUPS) | set(SCALES) | set(VAGUE) | SEVERAL | ARTICLES
) | PARTS.keys()
"""Words with which a number can begin, besides digits and hyphened ones."""
