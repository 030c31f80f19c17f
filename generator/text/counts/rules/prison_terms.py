"""Rules for terms of imprisonment: "five of them got 13 days"."""

from __future__ import annotations

import re

from generator.text.counts.syntax import patterns, verb_senses
from generator.text.counts.syntax.count_context import Context
from generator.text.counts.syntax.outcome import Outcome
from generator.text.counts.syntax.prefilter import (
    GIVEN,
    TERM_NOUNS,
    TERM_UNITS,
    TERM_VERBS,
)
from generator.text.counts.words.lexicon import Kind

COURTS = frozenset(
    "court courts judge judges tribunal tribunals jury magistrate".split()
)
TERM_WORDS = TERM_UNITS | TERM_NOUNS
MAX_WORDS_TO_TERM = 14
"""Words before people within which the term or the court stands."""
TERM_ENDS = frozenset((".", ",", ";", "each", "apiece", "for", "and", "behind"))
"""Words and marks after a term of imprisonment that no other word names."""
# "A man pleaded guilty and was sentenced to 12 years."
SENTENCED_LATER = re.compile(rf"{patterns.WHO}[^xQHUPIDNl(,X]{{1,10}},?ch?a*b?a*(X)")
LENGTHS = ("-year", "-month", "-week", "-day", "-years", "-months")
"""Endings of words for the length of a term: "a two-year sentence"."""
MAX_WORDS_TO_VERB = 4
MAX_WORDS_OF_TERM = 7
SUSPENDED = frozenset(("suspended", "community", "non-custodial", "probation"))


def given_term(context: Context) -> Outcome | None:
    """Those who are given a term are detained: "five of us got 13 days"."""
    if TERM_WORDS.isdisjoint(context.sentence.words):
        return None
    if after := patterns.TERM_AFTER.match(context.after):
        index, basis = context.right[after.start(1)], "right"
        ended = _ends_term(context, index)
    elif before := patterns.TERM_BEFORE.search(context.before):
        index, basis, ended = context.left[before.start(1)], "left", True
    else:
        return _term_from_court(context) or _term_of_years(context)
    part, words = context.sentence.parts[index], context.sentence.words
    timed = words[part.end - 1] in TERM_UNITS and words[part.start - 1] in TERM_VERBS
    told = Outcome(("detained",), (index,), basis) if timed and ended else None
    return told or _term_of_years(context)


def _term_from_court(context: Context) -> Outcome | None:
    """A term with its verb before people: "the court gave ten men six years each"."""
    part, words = context.sentence.parts[context.position], context.sentence.words
    before = words[max(0, part.start - MAX_WORDS_TO_TERM) : part.start]
    if not GIVEN.isdisjoint(before) and before[-1] in ("to", "on", "for"):
        term = next((i for i, word in enumerate(before) if word in TERM_NOUNS), None)
        fatal = term is None or before[max(0, term - 1)] == "death"
        return None if fatal else Outcome(("detained",), (context.left[-1],), "left")
    if context.after[:1] != Kind.THING_COUNT or COURTS.isdisjoint(before):
        return None
    index = context.right[0]
    timed = words[context.sentence.parts[index].end - 1] in TERM_UNITS
    given = before[-1] in TERM_VERBS and timed and _ends_term(context, index)
    return Outcome(("detained",), (index,), "right") if given else None


def _ends_term(context: Context, index: int) -> bool:
    """Tell whether a time is not that of a trip, a contract or an ultimatum."""
    if context.sentence.kinds[index + 1 : index + 2] == Kind.STATE:
        return True
    end = context.sentence.parts[index].end
    return TERM_ENDS.issuperset(context.sentence.words[end : end + 1])


def _term_of_years(context: Context) -> Outcome | None:
    """A term behind its verb: "given a two-year sentence", "terms of 9 years"."""
    words, end = context.sentence.words, context.sentence.parts[context.position].end
    near = words[end : end + MAX_WORDS_TO_VERB]
    verb = next((i for i, word in enumerate(near) if word in TERM_VERBS), None)
    if verb is None:
        return None
    term = words[end + verb + 1 : end + verb + 1 + MAX_WORDS_OF_TERM]
    noun = next((i for i, word in enumerate(term) if word in TERM_NOUNS), None)
    if noun is None or not SUSPENDED.isdisjoint(term[:noun]):
        return None
    has_length = any(word.endswith(LENGTHS) for word in term[:noun])
    behind = term[noun + 1 :]
    timed = behind[:1] == ("of",) and not TERM_UNITS.isdisjoint(behind)
    if not has_length and not timed:
        return None
    return Outcome(("detained",), (context.right[0],), "right")


def sentenced(context: Context, index: int, basis: str) -> Outcome | None:
    """Those sentenced to a term are detained: "sentenced five activists to 3 years"."""
    trigger = context.sentence.parts[index]
    end = max(trigger.end, context.sentence.parts[context.position].end)
    tokens = context.sentence.tokens
    if not tokens[trigger.start].word.startswith("sentence"):
        return None
    if verb_senses.is_term(tokens, end):
        return Outcome(("detained",), (index,), basis)
    return None


def sentenced_later(context: Context) -> Outcome | None:
    """A second verb gives the term: "was found guilty and sentenced to 12 years"."""
    match = SENTENCED_LATER.match(context.after) if "X" in context.after else None
    if match is None or not patterns.CLAUSE_START.search(context.before):
        return None
    return sentenced(context, context.right[match.start(1)], "right")
