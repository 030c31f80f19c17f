"""Tell whether a number is another account of what was counted, or adds to it."""

from generator.text.counts.syntax import count_link_patterns
from generator.text.counts.syntax.sentence_parts import ParsedSentence

COUNTING_BODIES = frozenset(
    "government governor police organisers organizers ministry opposition army "
    "officials authorities union unions hospital hospitals rebels residents mayor "
    "monitor monitors activists un agency agencies observers company management".split()
)
"""Officials and bodies that may give a count of their own."""


def is_other_account(sentence: ParsedSentence, index: int, between: str) -> bool:
    """Tell whether a number is another body's count of the same, or adds to it.

    "..., the governor of 37", "the organisers 12,000", "drought a further 60"
    """
    if count_link_patterns.ELLIPSIS.search(between):
        start = sentence.parts[index].start
        adds = sentence.words[start] == "another" or (
            sentence.words[start : start + 2] == ("a", "further")
        )
        return adds or sentence.words[start - 1] in COUNTING_BODIES
    if not count_link_patterns.OTHER_ACCOUNT.fullmatch(between):
        return False
    start = sentence.parts[index].start
    before = sentence.words[max(start - 5, 0) : start]
    return before[-1] in ("at", "of") and not COUNTING_BODIES.isdisjoint(before)
