"""Tell whether a number is another account of what was counted, or adds to it."""

from generator.text.counts.syntax import count_link_patterns
from generator.text.counts.syntax.sentence_parts import ParsedSentence

ACCOUNTANTS = frozenset(
    "government governor police organisers organizers ministry opposition army "
    "officials authorities union unions hospital hospitals rebels residents mayor "
    "monitor monitors activists un agency agencies observers company management".split()
)
"""Who else may count: "52 dead, the governor of 37"."""


def is_other_account(sentence: ParsedSentence, index: int, between: str) -> bool:
    """Tell whether another counts the same, or adds to it.

    "..., the governor of 37", "the organisers 12,000", "drought a further 60"
    """
    if count_link_patterns.ELLIPSIS.search(between):
        start = sentence.parts[index].start
        adds = sentence.words[start] == "another" or (
            sentence.words[start : start + 2] == ("a", "further")
        )
        return adds or sentence.words[start - 1] in ACCOUNTANTS
    if not count_link_patterns.OTHER_ACCOUNT.fullmatch(between):
        return False
    start = sentence.parts[index].start
    before = sentence.words[max(start - 5, 0) : start]
    return before[-1] in ("at", "of") and not ACCOUNTANTS.isdisjoint(before)
