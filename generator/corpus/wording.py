"""Wording of records in English, shared by pages, feeds and tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.documents import Crisis
from generator.model.parties import Party, Unnamed
from generator.model.records import Event, Figure, Record, Statement
from generator.model.sources import Source
from generator.model.vocabulary import (
    Basis,
    Cause,
    Extent,
    Measure,
    Qualifier,
    Unit,
    Who,
)

_PREFIX = {
    Qualifier.ABOUT: "about ",
    Qualifier.NEARLY: "nearly ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.MORE_THAN: "more than ",
    Qualifier.UP_TO: "up to ",
    Qualifier.FEWER_THAN: "fewer than ",
}
_WITHOUT_OF = (
    *("many", "several", "some", "few"),
    *("dozen", "hundred", "thousand", "million"),
)
"""Last words of vague numbers that stand right before a noun: `several hundred`."""
_UNCONFIRMED = {
    Basis.PROBABLE: "probably",
    Basis.PRESUMED: "presumed",
    Basis.FEARED: "feared",
}
TOTAL_PERIOD = "total"
"""The period of a figure that counts everyone up to its date."""
AS_OF_PREFIX = "as of "
"""Prefix of the date of a figure."""
SOURCE_NOT_GIVEN = "source of the count not given"
"""Remark on a figure whose article does not say who counted."""
_CAUSES = {
    Cause.DIRECT: "in the violence",
    Cause.CUSTODY: "in custody",
    Cause.LACK_OF_CARE: "for lack of care",
    Cause.INDIRECT: "from indirect causes",
}
_ONE = {
    Who.CIVILIANS: "civilian",
    Who.PROTESTERS: "protester",
    Who.SECURITY_FORCES: "member of the security forces",
    Who.COMBATANTS: "combatant",
    Who.CHILDREN: "child",
    Who.WOMEN: "woman",
    Who.JOURNALISTS: "journalist",
    Who.DETAINED: "detainee",
    Who.REFUGEES: "refugee",
    Who.FOREIGNERS: "foreigner",
}
_MANY = {
    Who.SECURITY_FORCES: "members of the security forces",
    Who.DETAINED: "detainees",
}
_ONE_UNIT = {Unit.FAMILIES: "family", Unit.HOUSEHOLDS: "household"}
_UNTOLD = (Who.UNSPECIFIED, Who.ALL)
"""Values of `who` that do not say who the people are."""


def join_words(words: Sequence[str]) -> str:
    """Return `a`, `a and b` or `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def number_with_noun(number: int, one: str, many: str = "") -> str:
    """Return `1 source` or `2 sources`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def amount(figure: Figure) -> str:
    """Return the number as the source gives it: `about 80`, `20 to 30`, `hundreds`."""
    if figure.words:
        return figure.words
    numbers = list(figure.numbers().values())
    prefix = _PREFIX[figure.qualifier] if figure.qualifier else ""
    if figure.best is not None and len(numbers) > 1:
        return f"{prefix}{figure.best:,} ({numbers[0]:,} to {numbers[-1]:,})"
    return prefix + " to ".join(f"{number:,}" for number in numbers)


def qualifier_name(qualifier: str | None) -> str:
    """Return `the qualifier 'at-least'`, or that there is none."""
    one = (qualifier or "").removesuffix("-range")  # "about", also of a range
    return f"the qualifier '{one}'" if one else "no qualifier"


def headline_amount(figures: Sequence[Figure]) -> str:
    """Return the number or the range that the origins of one scope give.

    Args:
        figures: The latest figure of each origin, from lowest to highest.
    """
    if len({*map(_values, figures)}) == 1 or not _values(figures[0]):
        return amount(min(figures, key=_vagueness))
    ends = (_end(figures[0], 0), _end(figures[-1], -1))
    if _is_closed(figures[0]) and _is_closed(figures[-1]):
        return " to ".join(ends)
    two = len({*map(amount, figures)}) == 2
    return " or ".join(ends) if two else f"from {' to '.join(ends)}"


def headline_remark(figures: Sequence[Figure]) -> str:
    """Return a remark to append to a headline, such as `, depending on the source`.

    Args:
        figures: The latest figure of each origin, from lowest to highest.
    """
    shown = headline_amount(figures)
    if len({*map(_values, figures)}) > 1 and _values(figures[0]):
        return ", depending on the source"
    others = [one for one in dict.fromkeys(map(amount, figures)) if one != shown]
    return "".join(f"; one source says {other}" for other in others)


def _is_closed(figure: Figure) -> bool:
    """Tell whether a figure has both ends."""
    return figure.best is not None or None not in (figure.low, figure.high)


def _values(figure: Figure) -> tuple[int, ...]:
    """Return the distinct numbers of a figure; none for a vague word."""
    return tuple(dict.fromkeys(figure.numbers().values()))


def _vagueness(figure: Figure) -> int:
    """Return the vagueness of a figure, from 0 for a plain number to 3 for a word."""
    if not figure.numbers():
        return 3
    close = (None, Qualifier.ABOUT, Qualifier.NEARLY)
    return close.index(figure.qualifier) if figure.qualifier in close else 2


def _end(figure: Figure, which: int) -> str:
    numbers = _values(figure)
    return f"{numbers[which]:,}" if len(numbers) > 1 else amount(figure)


def people_label(figure: Figure, *, one: bool) -> str:
    """Return the noun for the people counted, unless they are a group: `civilians`."""
    if figure.unit is not Unit.PEOPLE:
        return _unit_label(figure, one=one)
    if figure.who in _UNTOLD:
        return "person" if one else "people"
    who = Who(figure.who)
    return _ONE[who] if one else _MANY.get(who, who.label)


def _unit_label(figure: Figure, *, one: bool) -> str:
    """Return the unit of a figure: `family`, `families`, `households of civilians`."""
    unit = _ONE_UNIT[figure.unit] if one else figure.unit.label
    if figure.who in _UNTOLD:
        return unit
    who = Who(figure.who)
    return f"{unit} of {_MANY.get(who, who.label)}"


def figure_phrase(figure: Figure, crisis: Crisis, number: str = "") -> str:
    """Return a figure in words: `about 80 civilians killed`, `hundreds of people …`."""
    number = number or amount(figure)
    one = number.split()[-1:] == ["1"]
    harm = _harm(figure)
    vague = figure.words is not None and number == figure.words
    of = " of" if vague and not number.endswith(_WITHOUT_OF) else ""
    groups = {group.id: group.name for group in crisis.groups}
    unit = "" if figure.unit is Unit.PEOPLE else f" {figure.unit.label}"
    if group := groups.get(figure.who):
        if figure.measure is Measure.AFFECTED and not unit:
            return f"{number}{of} {group}"
        if "," in group or harm.startswith("say "):
            return f"{number}{unit} {harm} ({group})"
        return f"{number}{of}{unit and f'{unit} of'} {group} {harm}"
    if figure.measure is Measure.REFUGEES and figure.who in (*_UNTOLD, Who.REFUGEES):
        return f"{number}{of}{unit and f'{unit} of'} refugees"
    if figure.measure is Measure.DEMONSTRATING and figure.who == Who.PROTESTERS:
        return f"{number} {harm}"
    total = " in total" if figure.who == Who.ALL else ""
    return f"{number}{of} {people_label(figure, one=one)} {harm}{total}"


def _harm(figure: Figure) -> str:
    """Return the harm with its certainty: `killed`, `presumed dead`."""
    measure = figure.measure
    if measure is Measure.DEMONSTRATING:
        return "protested"
    if figure.basis is Basis.CLAIM and measure is Measure.TORTURED:
        return f"say they were {measure.label}"
    if certainty := _UNCONFIRMED.get(figure.basis):
        return f"{certainty} {'dead' if measure is Measure.KILLED else measure.label}"
    return measure.label


def scope_details(figure: Figure, crisis: Crisis) -> tuple[str, ...]:
    """Return the parts of a scope that `figure_phrase` omits: cause, place, period.

    An event has words of its own: see `period_event`.
    """
    places = {place.id: place.name for place in crisis.places}
    dated = figure.period != TOTAL_PERIOD and period_event(figure, crisis) is None
    parts = (
        _CAUSES.get(figure.cause, ""),
        f"in {places[figure.place]}" if figure.place in places else "",
        edtf.to_english_phrase(figure.period) if dated else "",
    )
    return tuple(filter(None, parts))


def period_event(figure: Figure, crisis: Crisis) -> Event | None:
    """Return the event that a figure counts; None where it counts none."""
    return next((one for one in crisis.events if one.id == figure.period), None)


def event_in_phrase(event: Event) -> str:
    """Return an event within a phrase: `the April uprising`."""
    if not event.name:
        return f"event: {event_name(event)}"
    return re.sub(r"^The\b", "the", event.name)


def event_name(event: Event) -> str:
    """Return the short name of an event, or its sentence if it has none."""
    return event.name or event.text.rstrip(".")


def party_name(who: Party, corpus: Corpus) -> str:
    """Return the name of a party, or the source's description of an unnamed one."""
    if not isinstance(who, Unnamed):
        return corpus.actors[who].name
    if not who.of:
        return who.unnamed
    return f"{who.unnamed} ({corpus.actors[who.of].name})"


def party_names(who: Sequence[Party], corpus: Corpus) -> str:
    """Return the names of several parties as words."""
    return join_words([party_name(one, corpus) for one in who])


def stated_date(record: Record) -> str | None:
    """Return the record's own date, or None."""
    if isinstance(record, Figure):
        return record.as_of
    return record.date if isinstance(record, Statement) else None


def record_date(record: Record, corpus: Corpus) -> tuple[edtf.DateRange | None, str]:
    """Return the date of a record and its wording, or those of its latest source."""
    if own := stated_date(record):
        span = edtf.parse(own)
        closed = span.first and span.last  # else its words begin with by or from
        as_of = AS_OF_PREFIX if isinstance(record, Figure) and closed else ""
        return span, as_of + edtf.to_english(own)
    sources = [corpus.sources[evidence.source] for evidence in record.evidence]
    published = [source.published for source in sources if source.published]
    if not published:
        return None, "undated"
    latest = max(published, key=lambda text: edtf.parse(text).end)
    span = edtf.parse(latest)
    say = edtf.to_english_phrase if span.partial else edtf.to_english
    return span, f"reported {say(latest)}"


def citation(source: Source) -> str:
    """Return the short citation of a source: publisher and date."""
    date = edtf.to_english(source.published) if source.published else "undated"
    return f"{source.publisher}, {date}"


def reporting(source: Source) -> str:
    """Return a sentence on whose reporting an article is, empty if that is open."""
    if source.reporting is None:
        return ""
    return f"{source.reporting.meaning[0].upper()}{source.reporting.meaning[1:]}."


def extent(source: Source) -> str:
    """Return a sentence on how much of an article was read, empty if all of it."""
    told = "Only the beginning of this article was read."
    return told if source.extent is Extent.BEGINNING else ""
