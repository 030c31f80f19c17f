"""What a quotation sets apart: "its mortars, but not its rifles", "neither A nor B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.rules.comparison import word_rows
from generator.rules.comparison.governed_clauses import content_words
from generator.text import word_lists
from generator.text.inflection import IRREGULAR_BASES
from generator.text.regex import Regex
from generator.text.stemming import verb_stem

_TABLE = word_lists.read(__package__, "limiters")["contrasts"]
_SMALL = r"(?:(?:the|its|his|her|their|any|all|in|on|to|for|of|at|from|a|an) )*"
_BUT_NOT = Regex(rf"([\w-]+),? but not {_SMALL}([\w-]+)")
_NEITHER = Regex(r"\b[Nn]either ((?:(?!\bnor\b)[^,;.:])+)\bnor ([^,;.:]+)(.{0,40})")
_DETERMINER = Regex(r"(?:the|its|his|her|their|an?|any)\b")
_SUBJECT = Regex(rf"{_DETERMINER.pattern}|[A-Z]")
_OTHERS = Regex(_TABLE["others"])
_INFINITIVE = Regex(r"\b(?:to|will|would|can|could|must|may|should|did) ([a-z]+)")
_CLAUSE_END = Regex(r"[,;:.]|\b(?:and|while)\b")
_NEGATIVE = Regex(_TABLE["negative"])
_DENYING = Regex(rf"\b(?:{_TABLE['denying']})\b|n[’']t\b", re.IGNORECASE)


def lost(text: str, quoted: str) -> Iterator[str]:
    """Yield the words of a quotation that except or deny what a text tells.

    Args:
        text: A text in our own words.
        quoted: The quotations of its record, or their translations.
    """
    words = word_rows.passage(quoted).words
    if not ("neither" in words or {"but", "not"} <= words) or _DENYING.search(text):
        return
    ours = content_words(text).keys()
    for found in _BUT_NOT.finditer(quoted):
        known = content_words(f" {quoted.replace(found[0], ' ')}").keys()
        included, excepted = (content_words(f" {one}").keys() for one in found.groups())
        is_whole = ours.isdisjoint(included) or (excepted & ours) - known
        clause = _CLAUSE_END.split(quoted[: found.start()])[-1]
        # "Ruled out flour but not tents" leaves tents possible.
        if is_whole and ours & _verbs(clause) and not _NEGATIVE.search(clause):
            yield found[0]
    for found in _NEITHER.finditer(quoted):
        rest = content_words(f" {quoted.replace(found[0], ' ')} {found[3]}").keys()
        if (_denied(found) & ours) - rest and not _OTHERS.search(found[3]):
            yield f"neither {found[1]}nor {found[2]}"


def _verbs(words: str) -> set[str]:
    """Return the stems of words that may be verbs."""
    bases = {verb_stem(word) for word in _INFINITIVE.findall(words)}
    return {
        stem
        for stem, word in content_words(f" {words}").items()
        if stem in bases or word.endswith(("ed", "s", "ing")) or word in IRREGULAR_BASES
    }


def _denied(neither: re.Match[str]) -> set[str]:
    """Return the stems of what is denied: "confirmed", "denied", and no subjects."""
    one, other = ([*content_words(f" {part}")] for part in neither.groups()[:2])
    if _SUBJECT.match(neither[1]):
        return {*other[bool(_DETERMINER.match(neither[2])) :][:1]}
    return {*one[:1], *other[:1]}
