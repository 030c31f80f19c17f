"""Rules for people freed, charged or sentenced: "freed 12", "five got 13 days"."""

from __future__ import annotations

from generator.text.counts.english.outcomes import predicate_outcomes
from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_right,
    part_measure,
    restricted,
)
from generator.text.counts.english.patterns import (
    count_link_patterns,
    predicate_patterns,
    release_patterns,
)
from generator.text.counts.english.patterns.release_patterns import (
    HARM,
    SENTENCED_LATER,
)
from generator.text.counts.english.senses import verb_senses
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.sentences.prefilter import (
    GIVEN,
    TERM_NOUNS,
    TERM_UNITS,
    TERM_VERBS,
)
from generator.text.counts.english.words.kinds import Kind

ENDED_BY_RELEASE = ("abducted", "detained", "missing")
"""Measures that a release ends."""
CONVICTIONS = frozenset(("convicted", "condemned", "sentenced"))
"""Verbs before a second one that gives the sequel: "convicted and jailed"."""
FLIGHTS = frozenset(("refugees", "displaced"))
"""Measures for which "escaped" means that people fled."""
TRYING = frozenset(
    "try tries tried trying hope hopes hoped hoping attempt attempts attempting "
    "failed efforts refused working".split()
)
"""Words before "to secure the release of" those who are still held."""
MAX_WORDS_TO_TRYING = 6
ORDERING = frozenset(("ordered", "orders"))
COURTS = frozenset(
    "court courts judge judges tribunal tribunals jury magistrate".split()
)
TERM_WORDS = TERM_UNITS | TERM_NOUNS
MAX_WORDS_TO_TERM = 14
"""Words before people within which the term or the court stands."""
TERM_ENDS = frozenset((".", ",", ";", "each", "apiece", "for", "and", "behind"))
"""Words and marks after a term of imprisonment that no other word names."""
LENGTHS = ("-year", "-month", "-week", "-day", "-years", "-months")
"""Endings of words for the length of a term: "a two-year sentence"."""
MAX_WORDS_TO_VERB = 4
MAX_WORDS_OF_TERM = 7
SUSPENDED = frozenset(("suspended", "community", "non-custodial", "probation"))


def no_harm_before(context: Context) -> Outcome | None:
    """The object of a release or a sentence has no measure: "freed 12 women"."""
    match = release_patterns.NO_HARM_BEFORE.search(context.before)
    if match and (outcome := sentenced(context, context.left[match.start()], "left")):
        return outcome
    held = predicate_outcomes.object_relative(context) if match else None
    if held := restricted(held, "abducted", "detained"):
        return held  # "urged them to free two priests they were holding"
    if match and (seized := _taken_before(context)):
        return seized
    if match and _is_sought(context, context.left[match.start()]):
        default = (
            context.quantity.noun_phrase.default_measure if context.quantity else ""
        )
        return restricted(Outcome((default,), (), "noun"), "abducted")
    return _exempt(context, context.left[match.start()]) if match else None


def _taken_before(context: Context) -> Outcome | None:
    """Those set free were seized before: "released two who were seized in May"."""
    match = count_link_patterns.TAKEN_BEFORE.match(context.after)
    if match is None or context.words_after(match.start(1))[0] == "held":
        return None
    return restricted(from_right(context, match), "abducted")


def _is_sought(context: Context, release: int) -> bool:
    """Tell whether hostages are still held: "tried to secure the release of two"."""
    start = context.sentence.parts[release].start
    before = context.sentence.words[max(start - MAX_WORDS_TO_TRYING, 0) : start]
    to_come = before[-3:-2] == ("to",) and before[-1] == "the"
    return to_come and not TRYING.isdisjoint(before)


def no_harm_after(context: Context) -> Outcome | None:
    """People freed, rescued or charged have no measure, except of a later verb."""
    match = release_patterns.NO_HARM_AFTER.match(context.after)
    if match is None:
        return _released_later(context)
    end = match.end()
    if _escaped_abroad(context, end - 1):
        return None
    if outcome := sentenced(context, context.right[end - 1], "right"):
        return outcome
    tried = context.words_after(end - 1)[-1] in CONVICTIONS
    later = tried and predicate_patterns.COORDINATED_AFTER.match(context.after, end)
    if later := later or predicate_patterns.LATER_COORDINATED.match(context.after, end):
        return from_right(context, later)
    joined = from_right(
        context, predicate_patterns.COORDINATED_AFTER.match(context.after, end)
    )
    if joined := restricted(joined, "detained", "treated", "injured"):
        return joined  # "charged and remanded", "rescued and taken to hospital"
    if match.group() == Kind.NO_HARM and not _is_release(context, context.right[0]):
        far = from_right(
            context, predicate_patterns.FAR_PREDICATE.match(context.after, end)
        )
        listed = release_patterns.LIST_END.match(context.after, end)
        return far or (_exempt(context, context.right[0]) if listed else None)
    return _exempt(context, context.right[end - 1])


def _escaped_abroad(context: Context, place: int) -> bool:
    """Tell whether an escape is a flight: "the 95,000 refugees who had escaped"."""
    quantity = context.quantity
    fled = quantity is not None and quantity.noun_phrase.default_measure in FLIGHTS
    return fled and context.words_after(place) == ("escaped",)


def _released_later(context: Context) -> Outcome | None:
    """The missing who are found are missing no more: "five who vanished are safe"."""
    match = release_patterns.LATER_RELEASE.match(context.after)
    if match is None or not _is_release(context, context.right[match.end() - 1]):
        return None
    start = HARM.search(match.group())
    told = part_measure(context.sentence, context.right[start.start()]) if start else ""
    return Outcome((), ()) if told == "missing" else None


def _exempt(context: Context, index: int) -> Outcome | None:
    """Return an outcome without measure, unless the noun phrase itself has another."""
    ended = ENDED_BY_RELEASE if _is_release(context, index) else ()
    return Outcome((), ()) if context.noun_measure in ("", *ended) else None


def _is_release(context: Context, index: int) -> bool:
    trigger = context.trigger_at(index)
    return trigger is not None and trigger.measure == "freed"


def ordered(context: Context) -> Outcome | None:
    """A court has people held: "ordered 11 defendants to be held for two months"."""
    if context.word_before() not in ORDERING:
        return None
    return restricted(
        from_right(context, count_link_patterns.TO_BE.match(context.after)), "detained"
    )


def given_term(context: Context) -> Outcome | None:
    """Those who are given a term are detained: "five of us got 13 days"."""
    if TERM_WORDS.isdisjoint(context.sentence.words):
        return None
    if after := release_patterns.TERM_AFTER.match(context.after):
        index, basis = context.right[after.start(1)], "right"
        ended = _ends_term(context, index)
    elif before := release_patterns.TERM_BEFORE.search(context.before):
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
    match = (
        SENTENCED_LATER.match(context.after) if Kind.NO_HARM in context.after else None
    )
    if match is None or not predicate_patterns.CLAUSE_START.search(context.before):
        return None
    return sentenced(context, context.right[match.start(1)], "right")
