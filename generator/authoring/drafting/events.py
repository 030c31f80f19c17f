"""Events proposed from sentences about what happened."""

from __future__ import annotations

import re

from generator.authoring.drafting.language import titles
from generator.authoring.drafting.proposal import (
    Article,
    Proposal,
    Reading,
    date_fields,
    is_counted,
    own_sentence,
    quoted,
    record_id,
    telling_words,
)
from generator.text.function_words import (
    CONDITIONALS,
    FINITE_BE,
    HAVE,
    MODALS,
    NEGATIONS,
    NEGATIVE_SUBJECTS,
)
from generator.text.statements import violence
from generator.text.word_lists import any_of

_UNDONE = NEGATIONS.union(NEGATIVE_SUBJECTS, CONDITIONALS, ("nothing", "without"))
_PLANNED = re.compile(
    rf"\b(?:{any_of(MODALS)}|(?i:{any_of(_UNDONE)})|plans?|planned|expected"
    rf"|(?:{any_of(FINITE_BE)}|due) to)\b"
)
"""Words of what lies ahead or did not happen; "May" is a month."""
_PAST = re.compile(
    r"\b(?:(?!(?:hundred|united|armed|so-called|alleged)\b)\w{3,}ed|was|were|began|broke|took|went|left|came|fell|held|shot|fought|won"
    r"|lost|met|fled|rose|shut|struck|blew|drove|set|sent|stood|swore|taken|begun|fallen|driven|gone|come)\b"
)


def event(article: Article, reading: Reading) -> Proposal | None:
    """Return the event in a sentence without a speaker, if it has a day or a doer."""
    sentence = reading.sentence
    text = sentence.text[sentence.opening :]
    if sentence.spoken or reading.attribution or reading.speaker:
        return None
    if _PLANNED.search(text) or not _PAST.search(text) or is_counted(text):
        return None
    doers = find_doers(reading)
    if _NO_SUBJECT.match(text):
        return None
    span = (sentence.opening, len(sentence.text))
    quote = quoted(article, reading, span)
    day = article.day(quote)
    if not _PAST.search(quote) or not (day or doers):
        return None
    record = {
        "id": record_id(*telling_words(quote)[:4]),
        **date_fields(day),
        "actors": doers,
        "attributed_to": [*article.own_voice] * violence.accuses(quote),
        "text": own_sentence(quote, day),
    }
    return article.proposal("events", record, quote, [reading.span(*span)])


_NO_SUBJECT = re.compile(
    r"[A-Z]\w+ed (?:only |soon |shortly )?(?:after|before|at|in|on|the|when|while|to)\b"
)
"""The beginning of a sentence whose verb has no subject: "Fired only after"."""


def find_doers(reading: Reading) -> list[str]:
    """Return the actors at the beginning of a sentence if they are its subject."""
    sentence = reading.sentence
    end, doers = sentence.opening, []
    for one in reading.mentions:
        title = titles.title_of(sentence.text, one.start, one.end)
        start = min(one.start, title.start) if title else one.start
        if not one.named or start - end > len(" and "):
            break
        doers.append(one.actor)
        end = one.end
    return doers if doers and _ACTED.match(sentence.prose, end) else []


_ACTED = re.compile(rf" (?:(?:{any_of(HAVE)}|also|then|later) )*{_PAST.pattern}")
