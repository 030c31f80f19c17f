"""Rules for crowds: "thousands rally", "5,000 people at the rally", "300 of us"."""

from __future__ import annotations

from generator.text.counts.english.outcomes.outcome import (
    Outcome,
    from_left,
    from_right,
    restricted,
)
from generator.text.counts.english.patterns import crowd_patterns
from generator.text.counts.english.patterns.notation import letters
from generator.text.counts.english.senses import captor_senses
from generator.text.counts.english.sentences.count_context import Context
from generator.text.counts.english.words.kinds import Kind

MIN_CROWD = 20
COMING = frozenset(
    "came come coming met meet turned went travelled drove walked headed poured braved "
    "defied gathered assembled converged stood fasted streamed filed left".split()
)
"""Verbs of people who come "to protest"."""
DEMANDS = frozenset("demand denounce condemn oppose reject".split())
"""Verbs for the demands with which crowds come."""
WE_ARE = (("we", "were"), ("we", "are"))
COUNTING = frozenset("counted estimated saw recorded brought bussed".split())
"""Verbs of those who see how many are at a gathering, or take them there."""
STAYING = frozenset("remain remained remains stay stayed".split())
"""Verbs of those who are still at a gathering."""
SIZING = frozenset("estimated estimates estimating estimate put puts putting".split())
"""Verbs of those who say how large a crowd is."""
HARM_KINDS = frozenset(letters("past_participle state intransitive"))
"""Kinds of harm, which the heading of a gathering does not count."""
PARTICIPANTS = frozenset(("participants", "attendees", "marchers"))
ORGANISERS = frozenset(("organisers", "organizers"))
ESTIMATING = frozenset(("police", "authorities", "gendarmerie"))
"""Those who count a crowd besides its organisers."""
BEGINNING = frozenset("began begins started starts opened ended".split())
DRAWING = frozenset("involves involved involving united mobilised mobilized".split())
BRINGING = (("brought", "together"), ("brings", "together"), ("bringing", "together"))
"""Verbs by which a gathering brings people together."""


def attendance(context: Context) -> Outcome | None:
    """A gathering has people: "there were 5,000 people at the rally"."""
    if crowd_patterns.HEADED_GATHERING.search(context.before):
        return from_right(context, crowd_patterns.AT_HEADED.match(context.after))
    seen = context.word_before() in COUNTING or _faces_speaker(context)
    if not seen and not crowd_patterns.EXISTENTIAL.match(context.before):
        return None
    return from_right(context, crowd_patterns.GATHERED_AT.match(context.after))


def _faces_speaker(context: Context) -> bool:
    """Tell whether somebody speaks to those counted: "in front of thousands"."""
    start = context.sentence.parts[context.position].start
    before = context.sentence.words[max(start - 3, 0) : start]
    return _is_crowd(context) and before == ("in", "front", "of")


def _is_crowd(context: Context) -> bool:
    """Tell whether many are counted."""
    quantity = context.quantity
    largest = max(quantity.best or 0, quantity.low or 0) if quantity else 0
    return largest >= MIN_CROWD


def at_earlier_gathering(context: Context) -> Outcome | None:
    """A crowd at a gathering mentioned before: "a protest in Orm, where 900 remain"."""
    if Kind.GATHERING not in context.before or not _is_crowd(context):
        return None
    if match := crowd_patterns.GATHERING_FOR.match(context.after):
        return from_right(context, match)
    gathering = crowd_patterns.GATHERING_WHERE.search(context.before)
    verb = context.words_after(0) if context.after else ()
    where = context.word_before() == "where" and not STAYING.isdisjoint(verb)
    return from_left(context, gathering) if where else None


def headed(context: Context) -> Outcome | None:
    """A heading names the gathering: "women's march: 4,000 in the capital"."""
    if Kind.GATHERING not in context.before or context.after[:1] in HARM_KINDS:
        return None
    if context.sentence.words[:1] == ("march",):
        return None  # "March: 300"
    return from_left(context, crowd_patterns.HEADING.search(context.before))


def grown(context: Context) -> Outcome | None:
    """A gathering has its size or draws people: "the march swelled to 12,000"."""
    if Kind.GATHERING not in context.before:
        return None
    quantity, end = context.quantity, context.sentence.parts[context.position].end
    strong = context.sentence.words[end : end + 1] == ("strong",)
    bare = quantity is not None and quantity.is_bare
    if bare and (match := crowd_patterns.GATHERING_GROWN.search(context.before)):
        grew = match.group().endswith(Kind.TO)
        return from_left(context, match) if grew or strong else None
    aside = crowd_patterns.GATHERING_ASIDE.search(context.before)
    if bare and aside and crowd_patterns.ASIDE_END.match(context.after):
        return from_left(context, aside)
    sized = crowd_patterns.GATHERING_SIZED.search(context.before)
    if sized and not SIZING.isdisjoint(_words_to(context, sized.start(1))):
        return from_left(context, sized)
    match = crowd_patterns.GATHERING_DRAWS.search(context.before)
    if context.word_before() == "with" and _begins(context):
        return from_left(context, crowd_patterns.GATHERING_BEGUN.search(context.before))
    return from_left(context, match) if _draws(context) else None


def _words_to(context: Context, place: int) -> tuple[str, ...]:
    """Return the two words before a place in what stands before the count."""
    start = context.sentence.parts[context.left[place - len(context.before)]].start
    return context.sentence.words[max(start - 2, 0) : start]


def _begins(context: Context) -> bool:
    """Tell whether a gathering starts with those counted, "with a few hundred"."""
    start = context.sentence.parts[context.position].start
    return not BEGINNING.isdisjoint(context.sentence.words[max(start - 6, 0) : start])


def _draws(context: Context) -> bool:
    """Tell whether the verb before a count says who takes part in a gathering."""
    start = context.sentence.parts[context.position].start
    words = context.sentence.words[max(start - 2, 0) : start]
    return not DRAWING.isdisjoint(words[-1:]) or words in BRINGING


def gathered(context: Context) -> Outcome | None:
    """People come somewhere to protest, or take part in a protest mentioned before."""
    quantity = context.quantity
    if quantity is None or quantity.best == 1:
        return None
    attending = crowd_patterns.ATTENDING.match(context.after)
    if attending and Kind.GATHERING in context.before:
        return from_right(context, attending)
    if outcome := _at_gathering(context):
        return outcome
    match = crowd_patterns.GATHERED_TO.match(context.after)
    if match is None or context.words_after(match.start(1))[0] not in COMING:
        return None
    if match[2] in (Kind.OTHER, Kind.VERB):
        index = context.right[match.start(2)]
        demands = context.words_after(match.start(2))[0] in DEMANDS
        return Outcome(("demonstrating",), (index,), "right") if demands else None
    return restricted(from_right(context, match), "demonstrating")


def _at_gathering(context: Context) -> Outcome | None:
    """People do something at a protest: "demanded his resignation at a rally"."""
    match = crowd_patterns.AT_GATHERING.match(context.after)
    if match is None or not _is_crowd(context):
        return None
    place = match.start(1) - 1
    while place and context.after[place] != Kind.PREPOSITION:
        place -= 1
    preposition = (*context.words_after(place), *context.words_after(match.start(1)))
    at_one = preposition[0] == "at" or preposition == ("in", "protest")
    return from_right(context, match) if at_one else None


def own_crowd(context: Context) -> Outcome | None:
    """Those who write are in the crowd, or in a cell: "300 of us", "we were 200"."""
    quantity = context.quantity
    words = context.sentence.words
    part = context.sentence.parts[context.position]
    if quantity is None or max(quantity.best or 0, quantity.low or 0) < MIN_CROWD:
        return None
    of_us = words[part.end - 2 : part.end] == ("of", "us")
    we_were = words[max(part.start - 2, 0) : part.start] in WE_ARE and (
        quantity.is_bare
    )
    if not of_us and not we_were:
        return None
    in_cell = not captor_senses.CUSTODY.isdisjoint(words)
    return Outcome(("detained" if in_cell else "demonstrating",), (), "noun")


def participants(context: Context) -> Outcome | None:
    """Organisers and others differ on a crowd: "spoke of 900 participants"."""
    words, part = context.sentence.words, context.sentence.parts[context.position]
    if words[part.end - 1] not in PARTICIPANTS or ORGANISERS.isdisjoint(words):
        return None
    other = not ESTIMATING.isdisjoint(words) and captor_senses.SHOWS.isdisjoint(words)
    return Outcome(("demonstrating",), (), "noun") if other else None


def gathering_verb(context: Context) -> Outcome | None:
    """A noun for a gathering is the verb: "thousands rally in the capital"."""
    quantity = context.quantity
    if quantity is None or quantity.best == 1:
        return None
    return from_right(context, crowd_patterns.GATHERING_VERB.match(context.after))
