"""Masking of names in a text, for checks of its numbers or words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model import edtf
from generator.text import quotations, word_lists
from generator.text.regex import Regex

_NUMBERS = word_lists.read("generator.text.counts.data", "english/numbers")
_NUMBER_WORDS = "|".join(
    word.capitalize()
    for word in sorted({*_NUMBERS["units"], *_NUMBERS["tens"], *_NUMBERS["scales"]})
    if word.isalpha()
)
_NUMBERED = "|".join(
    f"[{noun[0].upper()}{noun[0]}]{noun[1:]}"
    for noun in ("resolution", "article", "section", "paragraph", "chapter", "annex")
)
_NUMBERED_CAPITALISED = (
    "Amendment|Area|Battalion|Block|Brigade|Camp|Checkpoint|Convention|Decree|District"
    "|Division|Flight|Gate|Group|Highway|Law|Line|Order|Pier|Platform|Protocol|Regiment"
    "|Road|Room|Route|Sector|Terminal|Unit|Ward|Zone|Airbus|Boeing|Channel|Radio|TV"
)
_NUMBERED_BODIES = "Club|Committee|Company|Council|Gang|Group|House|Party"
_STREETS = "Avenue|Boulevard|Lane|Road|Square|Street"
_TREATIES = (
    "Accords?|Act|Agreement|Charter|Constitution|Convention|Covenant|Declaration"
    "|Olympics|Protocol|Statute|Treaty"
)
_MONTHS = "|".join(edtf.MONTHS)
_DATED_BODIES = "Alliance|Brigades?|Coalition|Committee|Front|Movement|Party|Revolution"
NUMBERED_NAME = Regex(
    r"(?<![\w.])[A-Z]+[-‑]?\d{1,4}(?![\w.,]*\d)"  # M23, G7, F-16, COVID-19
    rf"|\b(?:{_NUMBERED}|{_NUMBERED_CAPITALISED})s? (?:No\.? ?)?\d{{1,4}}\b(?![,.]\d)"
    r"|\b\d{1,3}(?:st|nd|rd|th)(?= (?:[A-Z]|centur|anniversar|parallel))"  # 5th Brigade
    rf"|(?<=[\w,;] )(?:{_NUMBER_WORDS})(?= [A-Z])"  # by the Twelve Springs
    rf"|\b(?:{_NUMBERED_BODIES}) of (?:{_NUMBER_WORDS}|\d{{1,3}})\b"  # Group of Seven
    rf"|\b\d{{1,4}}(?= (?:[A-Z][\w’'-]+ ){{1,2}}(?:{_STREETS})\b)"  # 10 Downing Street
    rf"|\b(?:1[5-9]|20)\d\d(?= (?:[A-Z][\w-]+ ){{0,4}}(?:{_TREATIES})\b)"
    rf"|\b\d{{1,2}}(?= (?:{_MONTHS}) (?:{_DATED_BODIES})\b)"  # 14 February Movement
    rf"|\b(?:{_MONTHS}) \d{{1,2}}(?= (?:{_DATED_BODIES})\b)"
)
"""A number that is part of a name, wherever it is written."""
_LEADING_NUMBER = Regex(rf"^(?:{_NUMBER_WORDS})(?= [A-Z])")
"""A number word at the start of a name: Twelve Springs."""
PAIR = Regex(
    r"\b(?:the|these|those|both|between) two (?:sides|parties|camps|countries"
    r"|states|nations|governments|neighbours|leaders|presidents|ministers|men|women"
    r"|bodies|organi[sz]ations|groups|agencies)\b",
    re.IGNORECASE,
)
"""Words for two parties that a text has named."""
_BODIES = (
    "Agency|Army|Association|Brigades?|Bureau|Centre|Center|Commission|Committee"
    "|Council|Court|Department|Directorate|Force|Front|Fund|Movement|Office|Party"
    "|Police|Service|Tribunal|Union|Unit"
)
_LAWS_AND_PLACES = (
    "Act|Bill|Charter|Convention|Day|Law|Memorial|Monument|Museum|Park|Square|Statute"
    "|Street|Treaty|Airport|Avenue|Boulevard|Bridge|Cemetery|Hall|Hospital|Mosque|Road"
    "|School|Stadium|University"
)
_IN_NAMES = "of|on|for|and|the|against"
"""Words without a capital within a name."""
_OPENS_SENTENCE = r"(?:(?<![\s\S])|(?<=[.!?:]\s)|(?<=[“\"]))"
NAME = Regex(
    r"\b(?:[A-Z]\w* )*(?P<office>Office|Ministry|Department|Committee|Centre|Center"
    r"|Bureau|Coordinator) (?:of|for|on|against) (?:the )?[A-Z][\w-]+\b"
    # "Massacre on Merrow Square" begins a sentence, not a name.
    rf"|\b(?!{_OPENS_SENTENCE}[A-Z][\w'’-]* (?:{_IN_NAMES}) )"
    rf"(?:[A-Z][\w'’-]* (?:(?:{_IN_NAMES}) )*)+"
    rf"(?:(?P<body>{_BODIES})|{_LAWS_AND_PLACES})\b"
    r"|\b(?:[Cc]ounter|[Aa]nti)[-‑ ]?(?:terror\w*|genocide|extremis\w*|corruption)"
    r"(?:[- ](?:laws?|operation|(?P<unit>police|units?|service|squad|forces?|agency)))?"
    r"|\b(?:sanctions|visa|trade|tax|inspection|ceasefire|legal|permit|tariff|quota"
    r"|customs|monetary|licensing|control|safeguards|border)s? regimes?\b"
)
"""The name of a law, a body or a place, or a term of the field."""

_OTHER_BEFORE = Regex(
    r"(?:\b(?:South|North|East|West|New|Upper|Lower|[Ff]ormer|[Ee]xiled|[Rr]ival"
    r"|[Oo]ther)\s+"
    r"|\b(?:[Ff]ans|[Ss]upporters|[Ff]ollowers|[Ss]treet|[Aa]venue|[Ss]quare|[Bb]ridge)"
    r"\s+of\s+(?:the\s+)?"
    r"|\b(?:brother|sister|son|daughter|wife|husband|father|mother|cousin|nephew|niece"
    r"|widow|uncle|aunt|bodyguard|driver)\s+of\s+(?:[A-Za-z]+\s+){0,2}"
    r"|\b(?:[Ff]ormer|[Ee]x)(?:-| )(?:members?|officers?|soldiers?|leaders?|officials?)"
    r"\s+of\s+(?:the\s+)?"
    r"|\b(?:[Pp]ro|[Aa]nti|[Ee]x|[Nn]on)-)$"
)
"""Words before a name that make it another party: South Sudan, ex-members of."""
_UNRECOGNISED = Regex(
    r"\b(?:[Bb]reakaway|[Ss]elf-(?:proclaimed|styled|declared)|[Ss]o-called)\s+$"
)
"""Words before a name that make it another body, but not another republic."""
_POLITY = Regex(r"(?:[A-Z][\w'-]* )*(?:Republic|Emirate|Caliphate|Kingdom)(?: of .+)?")
"""The name of a state that others may not recognise: Harrow Hill Republic."""
_NAME_GOES_ON = Regex(r"\s+[A-Z]")
MAX_BEFORE = 40
"""Characters before a name in which such words are looked for."""
_OTHER_AFTER = Regex(r"\s+(?:of|for)\s+(?:the\s+)?(?=[A-Z])")
"""Words behind a name that make it a longer one: a Council of Teachers."""
_COMPANY_AFTER = Regex(
    r"\s+(?:Air|Airlines|Airways|Avenue|Bank|Cup|FC|Hotel|Insurance|Oil|Post|Street"
    r"|Telecom|Times|University)\b"
)
"""Words behind the name of a state that make it a company or place: Merrow Airlines."""


def is_named(
    article: str,
    name: str,
    followers: tuple[str, ...] | None,
    *,
    any_case: bool = False,
) -> bool:
    """Tell whether a text has a name by itself, not as part of another name.

    Args:
        article: The text.
        name: The name.
        followers: Names that may follow "of" without making it another; None for all.
        any_case: Whether its case may differ; else `US` is not `us`.
    """
    text, wanted = quotations.fold_marks(article), quotations.fold_marks(name)
    for start in quotations.name_positions(text, wanted, any_case=any_case):
        before = text[max(0, start - MAX_BEFORE) : start]
        if _OTHER_BEFORE.search(before):
            continue
        is_whole = _POLITY.fullmatch(wanted) and not _NAME_GOES_ON.match(
            text, start + len(wanted)
        )
        if _UNRECOGNISED.search(before) and not is_whole:
            continue
        if _COMPANY_AFTER.match(text, start + len(wanted)):
            continue
        after = _OTHER_AFTER.match(text, start + len(wanted))
        if not after or followers is None or text.startswith(followers, after.end()):
            return True
    return False


def without_numbered_names(text: str, names: Iterable[str] = ()) -> str:
    """Return a text without the numbers that belong to names, or to a named pair.

    Args:
        text: The text.
        names: Registered names, which are left out where they occur.
    """
    for name in sorted(names, key=len, reverse=True):
        if name in text:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
    return PAIR.sub(" ", NUMBERED_NAME.sub(" ", text))


def without_leading_number(name: str) -> str:
    """Return a name without a number word that is its first word."""
    return _LEADING_NUMBER.sub(" ", name)


def without_names(text: str) -> str:
    """Return a text without the names of laws, bodies and places that it mentions."""
    return NAME.sub(" ", text)


def with_bodies_as_nouns(text: str) -> str:
    """Return the same text, but for the noun of each body: "the Hill Front", "front".

    So a body remains somebody who acts.
    """
    return NAME.sub(lambda name: _noun(name) or " ", text)


def _noun(name: re.Match[str]) -> str:
    return name[name.lastgroup].lower() if name.lastgroup else ""
