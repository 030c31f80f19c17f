"""Parties to whom a sentence has something done, in the active or the passive voice.

"Norvia sent tents to Merrow" names Merrow, and does not say that it sent anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.text import quotations, word_lists
from generator.text.function_words import FINITE_BE, HAVE
from generator.text.regex import Regex
from generator.text.statements import violence
from generator.text.statements.contrasted_parties import name_spans
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "acted_upon")
_WORDS = _TABLE["words"]
_DEEDS = {kind: Regex(rf"\b(?:{verbs})\b") for kind, verbs in _TABLE["deeds"].items()}
_BORDER = "border"
_SPOKEN = frozenset(_TABLE["spoken"])
_TO_VERB = rf"(?:'s?(?:\s+\w+){{1,3}}?)?(?:\s+(?:{_WORDS['auxiliaries']}))*\s+"
"""Words between a subject and its verb: "Norvia has since", "Norvia's army"."""
_NO_SUBJECT = "".join(rf"(?<!\b{word} )" for word in _WORDS["no_subject"])
_END = Regex(rf"[,;:.!?()\"]|\b(?:{_WORDS['ends']})\b")
_END_OF_DEED = Regex(rf"{_END.pattern}|\b(?:{_WORDS['doers']})\b")
_PARTNERS = rf"\b(?:{_WORDS['partners']})\b"
_ENDS = {
    is_spoken: Regex(rf"{end.pattern}|{_PARTNERS}")
    for is_spoken, end in ((True, _END), (False, _END_OF_DEED))
}
"""End of the object of a verb, by whether a response is made in words."""

_GIVEN = {
    kind: rf"\b(?:{'|'.join(filter(None, (_TABLE['deeds'].get(kind), verbs)))})\b"
    for kind, verbs in _TABLE["given"].items()
}
"""Verbs by which somebody is given something, or has it done against it, by type."""
_GIFTS = frozenset(("humanitarian-aid", "help", "security-help"))
"""Types by which something is given."""
_GOT = Regex(rf"{_TO_VERB}(?:{_WORDS['receives']})\b")
"""Words directly behind the name of a party that is given something."""
_TO = Regex(r"\b(?:to|against)\s+(?:the\s+)?$")
_TO_DOERS = rf"\b(?:{_WORDS['to_doers']})\b"
_DOES = Regex(
    rf"['’]s?\b|.*?\b(?:{any_of(FINITE_BE | HAVE)}|been|who|which|that|whose|\w+ing"
    r"|to\s+\w+)\b|.*?\band\s+(?:it|they)\b"
)
"""Words behind a party that may do something itself."""


def is_object(
    text: str, names: Iterable[str], others: Sequence[str], kind: str
) -> bool:
    """Tell whether a party is the object of a response of a type, done by others.

    Args:
        text: A quotation in English.
        names: The names of the party.
        others: Names of actors who do not act for it.
        kind: A type of response, such as `sanction`.

    Returns:
        Whether each verb of the type has one of the others for its subject, and the
        party is named only behind such verbs, in their clauses; or whether the party is
        said to receive it wherever it is named.
    """
    plain = quotations.fold_marks(text)
    named = [*name_spans(plain, names)]
    if named and all(_is_given(plain, end, kind) for _, end in named):
        return True
    if not others:
        return False
    folded = sorted(map(quotations.fold_marks, others), key=len, reverse=True)
    subject = rf"{_NO_SUBJECT}\b(?:{'|'.join(map(re.escape, folded))})"
    if kind in _GIVEN and all(
        _receives(plain, *place, subject, _GIVEN[kind]) for place in named
    ):
        return bool(named)
    return kind in _DEEDS and _is_behind(plain, named, subject, kind)


def _is_given(text: str, end: int, kind: str) -> bool:
    """Tell whether a party is the recipient in a response of a type."""
    got = _GOT.match(text, end)
    if got is None or kind not in _GIFTS:
        return False
    return not re.search(_GIVEN[kind], text[got.end() :])


def _receives(text: str, start: int, end: int, subject: str, verbs: str) -> bool:
    """Tell whether others give a party something: "Norvia handed a loan to Merrow"."""
    clause_of_other = rf"{subject}(?!.*(?:{_END_OF_DEED.pattern}|{_TO_DOERS}))"
    before = text[:start]
    given = _TO.search(before) and re.search(rf"{clause_of_other}.*{verbs}", before)
    return bool(given) and not _DOES.match(text, end)


def _is_behind(
    plain: str, named: list[tuple[int, int]], subject: str, kind: str
) -> bool:
    """Tell whether a party stands only behind verbs of others, in their clauses."""
    before_verb = re.compile(rf"{subject}{_TO_VERB}$")
    clauses: list[tuple[int, int]] = []
    for verb in _DEEDS[kind].finditer(plain):
        if clauses and verb.end() <= clauses[-1][1]:
            continue  # a noun: "imposed sanctions"
        if not before_verb.search(plain[: verb.start()]):
            return False
        ends = _END if kind == _BORDER else _ENDS[kind in _SPOKEN]
        end = ends.search(plain, verb.end())
        clauses.append((verb.end(), end.start() if end else len(plain)))
    return bool(clauses) and all(
        any(first <= start and stop <= last for first, last in clauses)
        for start, stop in named
    )


_PAST = "|".join(sorted(violence.SIMPLE_PAST))
_SUFFERED = "|".join(sorted(violence.PAST))
_PRESENT = "|".join(sorted(violence.PRESENT))
_HARMS = Regex(
    rf"\b(?:(?:{_PAST}|{_WORDS['suffered']})|(?:by|for|of|was|were|is|are|while|after|before)\s+(?:{_PRESENT})"
    r"|(?:fir(?:ed|es|ing)|shot|shoots?|shooting|opened\s+fire|opening\s+fire))"
    r"(?:\s+(?:at|on|upon|into))?"
    r"(?:\s+(?:the|a|an|some|several|many|two|three|\d+))?\s+$"
)
"""Harm that ends right before a name: "poachers shot at the guard"."""
_PASSIVE = Regex(
    rf"(?:,?\s+(?:who|which))?(?:\s+\w+){{0,2}}?\s+(?:was|were|been|being|got)"
    rf"(?:\s+(?:\w+ly|then|later|also|soon))?\s+(?!(?:{_WORDS['harmless']})\b)"
    r"\w+(?:ed|en|wn|ung|uck)(?:\s+\w+){0,3}?\s+by\b(?!\s+(?:\w+day|noon|dawn|\d))"
)
"""Something done by others to the party before it: "the guard was knifed by"."""
_STRIKES = violence.VERBS | {"fire", "fired", "fires", "firing"}
_IS_HARMED = Regex(
    rf"(?:\s+\w+){{0,2}}?\s+(?:was|were|been|being|got)\s+(?:\w+ly\s+)?(?:{_SUFFERED}|{_WORDS['suffered']})\b"
    rf"|\s+(?:{_WORDS['under']})\s+under\s+(?:\w+\s+)?(?:fire|attack|bombardment)\b"
)
"""Harm that begins right behind a name: "the guard was beaten", "came under fire"."""


def is_harmed(text: str, names: Iterable[str]) -> bool:
    """Tell whether a text names a party only as one who suffers violence.

    Args:
        text: A quotation in English.
        names: The names of the party.
    """
    plain = quotations.fold_marks(text)
    found = [
        _is_harmed_at(plain, start, end) for start, end in name_spans(plain, names)
    ]
    return bool(found) and all(found)


def _is_harmed_at(text: str, start: int, end: int) -> bool:
    passive = _IS_HARMED.match(text, end) or _PASSIVE.match(text, end)
    rest = re.findall(r"\w+", text[passive.end() if passive else end :].lower())
    if not _STRIKES.isdisjoint(rest):
        return False  # it may have struck back
    return bool(passive or _HARMS.search(text[:start]))


_LOOKED_ON = rf"(?:{_WORDS['looked_on']})"
_ONLOOKERS = Regex(
    rf"\b(?:{_LOOKED_ON}|looking on|standing by|without|let|left|not"
    r"|allow\w*|fail\w*)\b",
    re.IGNORECASE,
)
"""Words of a text that blames somebody for doing nothing."""
_STANDS_BY = Regex(
    rf"(?:\s+(?:of|in|at|from|the|a|[a-z]+ly|then|also|only)(?:\s+\w+)?){{0,3}}?"
    rf"\s+{_LOOKED_ON}\b(?!\s+(?:by|the|then)\b)"
)
"""A verb of looking on, right after a name or what belongs to the name."""


def stands_by(text: str, names: Iterable[str]) -> bool:
    """Tell whether a text names a party only as one who looks on."""
    plain = quotations.fold_marks(text)
    found = [_STANDS_BY.match(plain, end) for _, end in name_spans(plain, names)]
    return bool(found) and all(found)


def tells_of_onlookers(text: str) -> bool:
    """Tell whether a text blames somebody for looking on, or for doing nothing."""
    return _ONLOOKERS.search(text) is not None
