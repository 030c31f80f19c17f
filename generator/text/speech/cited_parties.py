"""Parties whom a speaker cites for what it says.

"Nine people were killed, the agency reported, citing the clinic" has it from the
clinic, which says so as well. A party that is cited for one thing says nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import edtf
from generator.text.counts.english.numbers.numerals import parse_numeral
from generator.text.function_words import DETERMINERS
from generator.text.identifying_words import (
    GENERIC,
    SMALL_WORDS,
    TABLE,
    is_full_name,
    stem,
)
from generator.text.speech import speaker_words
from generator.text.speech.speaker_words import CITING, MARKS, OPENERS, VERBS
from generator.text.tokens import Sentence, word_at

_DOCUMENTS = frozenset((*TABLE["documents"], *TABLE["counted"], "data", "figures"))
_OUTSIDERS = frozenset(map(stem, TABLE["outsiders"]))
_TIMES = edtf.CALENDAR_WORDS | frozenset(
    (*TABLE["times"], "on", "in", "at", "to", "late", "early", ".")
)
_TIME_CLAUSES = frozenset(("after", "before", "since", "until"))
_SHORT_MONTHS = frozenset(one[:3].lower() for one in edtf.MONTHS) | {"sept"}
_APOSTROPHES = ("'", "’")
_BODIES = GENERIC | {"spokesman", "spokeswoman"}
"""Words behind which "of" and "for" belong to a name: "the Ministry of Health"."""
_NOBODY = frozenset(("no", "not", "neither", "nobody", "none", "unlike"))
_CLAUSE_ENDS = frozenset((".", ";", "and", "but", ""))
_OTHER_CLAUSES = frozenset("which who while whereas although though and but".split())
_MAX_WORDS_TO_NUMBER = 4


def cited(sentence: Sentence, verb: int, speaker: Sequence[str]) -> list[str]:
    """Return the words for the party whom a speaker cites; empty if there is none.

    Args:
        sentence: The tokens of a sentence.
        verb: The place of the verb by which the speaker speaks.
        speaker: The words for the speaker.
    """
    places = [place for place, one in enumerate(sentence) if one.word in CITING]
    if len(places) != 1 or not speaker:
        return []
    words, end = _party(sentence, places[0] + 1)
    if not speaker_words.is_named(words) or words[-1].lower() in SMALL_WORDS:
        return []
    if places[0] == 0:
        is_own = _is_before(sentence, verb, end, speaker)
    elif places[0] < verb:
        is_own = _is_between(sentence, verb, places[0], end, words)
    else:
        is_own = _is_behind(sentence, verb, places[0], speaker)
        is_person = is_full_name(words[-2:])
        is_own = is_own and (is_person or _ends(sentence, end))
    return words if is_own else []


def _is_before(sentence: Sentence, verb: int, end: int, speaker: Sequence[str]) -> bool:
    """Tell whether a speaker follows a party: "Citing the union, | the paper said"."""
    between = [one.text for one in sentence[end + 1 : verb]]
    return word_at(sentence, end) == "," and between == [*speaker]


def _is_between(
    sentence: Sentence, verb: int, place: int, end: int, words: Sequence[str]
) -> bool:
    """Tell whether a party fills an aside: "the paper, citing the union, | said".

    A person's office may follow: "citing Ann Dale | of the union,".
    """
    is_aside = word_at(sentence, place - 1) == word_at(sentence, verb - 1) == ","
    behind = [one.word for one in sentence[end : verb - 1]]
    is_office = is_full_name(words[-2:]) and MARKS.isdisjoint(behind)
    return is_aside and (not behind or (is_office and "and" not in behind))


def _is_behind(
    sentence: Sentence, verb: int, place: int, speaker: Sequence[str]
) -> bool:
    """Tell whether a party is cited behind a verb, for what the speaker says.

    Between them there is a time, the speaker, or one clause on people counted: of "said
    the owner shut the pit, citing the union", the owner may cite it.
    """
    if place <= verb or word_at(sentence, place - 1) != ",":
        return False
    between = sentence[verb + 1 : place - 1]
    known = _TIMES.union(_SHORT_MONTHS, map(str.lower, speaker))
    if all(one.word in known or one.word.isdigit() for one in between):
        return True
    others = MARKS | OPENERS - {"that"} | VERBS | _TIME_CLAUSES
    if not others.isdisjoint(one.word for one in between):
        return False
    first = verb + 1 + (word_at(sentence, verb + 1) == "that")
    near = range(first, min(first + _MAX_WORDS_TO_NUMBER, place))
    return any(parse_numeral(sentence, one) is not None for one in near)


def _ends(sentence: Sentence, end: int) -> bool:
    """Tell whether nothing narrows what a party is cited for.

    That may be a part ("citing it | for two") or follow ("citing it | , that two …").
    """
    behind, further = word_at(sentence, end), word_at(sentence, end + 1)
    if behind == ",":
        return further in _OTHER_CLAUSES
    return behind in _CLAUSE_ENDS or (behind, further) == ("as", "saying")


def _party(sentence: Sentence, start: int) -> tuple[list[str], int]:
    """Return the words for a party from a place on, and the place behind them.

    Whoever has the party is none of them: "the country's | Health Ministry".
    """
    words: list[str] = []
    first = _behind_document(sentence, start)
    end = min(first + speaker_words.MAX_WORDS, len(sentence))
    for place in range(first, end):
        token = sentence[place]
        if _is_possessive(sentence, place):
            words.clear()
        elif _is_behind_name(token.word, words):
            end = place
            break
        elif token.word not in _APOSTROPHES:
            words.append(token.text)
    is_outsider = not _OUTSIDERS.isdisjoint(map(stem, words))
    return [] if is_outsider else words, end


def _behind_document(sentence: Sentence, start: int) -> int:
    """Return the place behind "a report by" or "data from", else the same place.

    "From" may name a place as well: "a report from Nordam".
    """
    for place in range(start, min(start + speaker_words.MAX_WORDS, len(sentence))):
        word = sentence[place].word
        if word in ("by", "from", "of"):
            is_author = word != "from" or word_at(sentence, place + 1) in DETERMINERS
            is_document = word_at(sentence, place - 1) in _DOCUMENTS
            return place + 1 if is_author and is_document else start
    return start


def _is_possessive(sentence: Sentence, place: int) -> bool:
    """Tell whether a possessive ends at a place that is no part of a name."""
    token = sentence[place]
    if token.text.endswith(("'s", "’s")):
        return True
    behind = sentence[place + 1 : place + 2]
    return token.word in _APOSTROPHES and not any(one.text.istitle() for one in behind)


def _is_behind_name(word: str, words: Sequence[str]) -> bool:
    """Tell whether a word ends a name; "of" in "the Ministry | of Health" does not."""
    if word in ("of", "for") and words and stem(words[-1]) in _BODIES:
        return False
    is_small = word in SMALL_WORDS - DETERMINERS
    return word in MARKS | OPENERS | VERBS | _NOBODY or (bool(words) and is_small)
