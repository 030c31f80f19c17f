"""Asides that name the source of the news, within the clause that they interrupt."""

from __future__ import annotations

from generator.text.counts.russian.words.numerals import parse_numeral
from generator.text.counts.russian.words.tokens import DASHES, Clause, Sentence
from generator.text.counts.shared.word_tables import load_table

_OPENERS = load_table("russian/denials")["openers"]
OPENINGS = frozenset(_OPENERS["asides"])
HEARSAY = frozenset(_OPENERS["hearsay"])
PARENTHESES = frozenset(_OPENERS["parentheses"])
REPORTS = frozenset(_OPENERS["reports"])
MARKS = frozenset((",", *DASHES))
RELATIVE = "который"
VERBAL = ("VERB", "PRTS", "PRED", "INFN")


def is_aside(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a clause only names a source: "по словам очевидцев"."""
    words = sentence[clause.start : clause.end]
    if " ".join(word.text for word in words) in PARENTHESES:
        return True
    if words[0].text in OPENINGS:
        return any(HEARSAY & word.lemmas for word in words)
    return bool(REPORTS & words[0].lemmas) and words[0].is_part("VERB")


def is_inserted(sentence: Sentence, clause: Clause) -> bool:
    """Tell whether a clause only describes: a participle, or "который"."""
    words = sentence[clause.start : clause.end]
    relative = any(RELATIVE in word.lemmas for word in words[:3])
    return clause.opening == "," and (relative or words[0].has_part("PRTF"))


def join_around(sentence: Sentence, parts: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Return clauses, those around an aside as one: "погибли, по слухам, двое".

    They are two where each has a verb of its own, or the first one has a number.
    """
    joined: list[Clause] = []
    for place, clause in enumerate(parts):
        inside = len(joined) > 1 and place > 1 and clause.opening in MARKS
        if inside and _is_parted(sentence, joined[-2], joined[-1], clause):
            first = joined[-2]
            joined[-2:] = [Clause(first.start, clause.end, first.opening)]
        else:
            joined.append(clause)
    return tuple(joined)


def _is_parted(sentence: Sentence, first: Clause, aside: Clause, last: Clause) -> bool:
    """Tell whether an aside parts two halves of one clause."""
    if aside.opening not in MARKS or not is_aside(sentence, aside):
        return False
    both = _has_verb(sentence, first) and _has_verb(sentence, last)
    return not both and not any(
        parse_numeral(sentence, index) for index in range(first.start, aside.end)
    )


def _has_verb(sentence: Sentence, clause: Clause) -> bool:
    words = sentence[clause.start : clause.end]
    return any(word.is_part(*VERBAL) for word in words)
