"""States that a quotation reports and then says to be over: the missing were found."""

from __future__ import annotations

from generator.text.nearby.excluded_groups import NUMBER
from generator.text.regex import Regex

_VERBS = (
    r"(?:\s+(?:have|had|has|were|was|are|is|been|all|both|since|later|soon|then|now"
    r"|however|eventually|finally|subsequently|again|safely|meanwhile))*\s+"
)
"""Auxiliaries and adverbs, which stand before any of the ends."""
_ENDS = {
    "missing": (
        r"turned up|turned out to|proved to|found|reappeared|returned|resurfaced"
        r"|surfaced|(?:came|come|gone|went|walked) (?:home|back)|back|home|safe|alive"
        r"|there again|accounted for|traced|located|rescued"
    ),
    "killed": (
        r"turned out to be (?:alive|unhurt|safe)|proved to be (?:alive|unhurt|safe)"
        r"|(?:found )?alive|survived|rescued|saved|(?:came|come) (?:home|back)"
    ),
}
_ALL = (
    r"(?:[,;]|\b(?:and|but|yet|though|although|before|until))\s+"
    r"(?:(?:and|but|yet|though)\s+)?"
    r"(?:(?:all|both|each|every one)(?:\s+of\s+(?:whom|them|these|those))?|they|who)"
)
"""Words for all those counted, with which a clause about them begins."""
_NOT_OTHERS = (
    rf"(?!(?:and|but|or|while|as|after|when|with|not|never|yet|no)\b|{NUMBER})"
)
_AFTERWARDS = {
    measure: Regex(rf"{_ALL}{_VERBS}(?:{ends})\b") for measure, ends in _ENDS.items()
}
_AT_ONCE = Regex(
    rf"^(?:\s+{_NOT_OTHERS}[\w’'-]+){{0,4}}?\s+missing"
    rf"(?:\s+(?!who\b|that\b){_NOT_OTHERS}[\w’'-]+){{0,4}}?{_VERBS}(?:{_ENDS['missing']})\b"
)
"""Words by which the missing are no longer missing: "60 missing people are back"."""


def has_ended(after: str, measure: str) -> bool:
    """Tell whether those counted are said to be no longer in a state.

    "45 were reported missing, all of whom turned up" has nobody missing.

    Args:
        after: The words behind a number in an English quotation.
        measure: A measure; only the missing and the dead can come back.
    """
    text = after.lower()
    if measure == "missing" and _AT_ONCE.search(text):
        return True
    return measure in _AFTERWARDS and _AFTERWARDS[measure].search(text) is not None
