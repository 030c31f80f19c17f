"""Verbs by which a sentence makes somebody speak, and where the same words do not.

"The clinic saw 40 cases", "the flood claimed nine lives" and "with nine people reported
missing" make nobody speak.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile

from generator.text.counts.english.numbers.numerals import parse_numeral
from generator.text.function_words import CONCESSIVES, DETERMINERS, POSSESSIVES
from generator.text.identifying_words import CLAUSE_VERBS, SAID, TABLE, keywords
from generator.text.speech.speaker_words import (
    MARKS,
    OPENERS,
    VERBS,
    words_before,
)
from generator.text.tokens import Sentence, word_at

KEEPING = frozenset(TABLE["keeping"])
FEARING = frozenset(TABLE["fearing"])
"""Verbs that make somebody speak only in a clause that is set against another."""
_LISTS = frozenset(TABLE["lists"])
_WORDS_TO_OBJECT = 5
"""Words behind a verb in which a list, or what else it is about, is named."""
_MUTE: Mapping[str, Sequence[str]] = TABLE["mute"]
_DISPUTING = frozenset(TABLE["disputing"])
_NAMING = frozenset(TABLE["naming"])
_QUOTES = frozenset('"“„«‘')
_POINTING = frozenset("this that it these those".split())
_WORDS_TO_CLAIM = 3
"""Words behind a verb among which the claim is named: "the mayor's account"."""
_CLAUSE_ENDS = MARKS | OPENERS | frozenset(("after", "before", "since"))
_FOUND = frozenset(TABLE["found"])
_AROUND_STATE = _CLAUSE_ENDS | frozenset(("in", "on", "at", "by"))
"""Words behind a state, which no noun follows: "reported missing in Orm"."""
_FEARED = frozenset("that there more at up many some".split())
_CONTRASTING = CONCESSIVES | {";", "but"}
_TOLD = frozenset(("said", "told"))
"""Verbs that, as participles, stand before "to": "with nine said to be missing"."""


def speaks(sentence: Sentence, index: int) -> bool:
    """Tell whether a word is a verb by which somebody says or counts something."""
    word, behind = sentence[index].word, word_at(sentence, index + 1)
    if word_at(sentence, index - 1) in DETERMINERS or _is_mute(sentence, index):
        return False  # "an estimated nine"
    if word in FEARING:
        return _has_clause(sentence, index + 1) and _opens_clause(sentence, index)
    if word in VERBS:
        is_infinitive = word_at(sentence, index - 1) == "to"  # "declined to say"
        return not (behind == "by" or is_infinitive or _is_participle(sentence, index))
    return word in KEEPING and _keeps_count(sentence, index + 1)


def disputes(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb disputes what was said: "refuted this", "denied the toll".

    So does one that calls it something, in a clause of its own: "though they call this
    "a tale"".
    """
    if sentence[verb].word in _NAMING:
        return _gives_name(sentence, verb)
    if sentence[verb].word not in _DISPUTING or word_at(sentence, verb - 1) == "to":
        return False
    behind = word_at(sentence, verb + 1)
    if behind in _POINTING - {"that"}:
        return True
    near = (one.word for one in sentence[verb + 1 : verb + 1 + _WORDS_TO_CLAIM])
    claim = [*takewhile(lambda word: word not in MARKS | OPENERS - {"that"}, near)]
    is_known = behind in DETERMINERS | {"that", "any", "all"} or behind.endswith("'s")
    return is_known and not SAID.isdisjoint(claim)


def _gives_name(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb says in a quotation what something is: "calls this “…"."""
    behind, further = (word_at(sentence, verb + place) for place in (1, 2))
    return behind in _POINTING and further in _QUOTES and _opens_clause(sentence, verb)


def _has_clause(sentence: Sentence, start: int) -> bool:
    """Tell whether what is feared is a clause, and nobody: "feared | the dam would"."""
    behind = word_at(sentence, start)
    if behind in _FEARED or _is_number(sentence, start):
        return True
    rest = takewhile(lambda one: one.word not in MARKS, sentence[start:])
    has_verb = not CLAUSE_VERBS.isdisjoint(one.word for one in rest)
    return behind in DETERMINERS and has_verb


def _is_mute(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb has an object of which nobody speaks: "claimed nine lives".

    In "claimed nine lives were lost" they are the subject of what somebody claims.
    """
    nouns = _MUTE.get(sentence[verb].word, ())
    rest = [
        token.word
        for token in takewhile(
            lambda one: one.word not in _CLAUSE_ENDS, sentence[verb + 1 :]
        )
    ]
    has_object = not set(nouns).isdisjoint(rest[:_WORDS_TO_OBJECT])
    return has_object and CLAUSE_VERBS.isdisjoint(rest)


def _is_participle(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb says how somebody is: "with nine | reported missing".

    Without "with", those counted stand before it, and their state behind it.
    """
    behind, further = (word_at(sentence, verb + place) for place in (1, 2))
    words = words_before(sentence, verb)
    if [word.lower() for word in words[:1]] == ["with"]:
        if words[-1].istitle():
            return False  # "with two priests the Fire Chapel | reported"
        is_told = sentence[verb].word not in _TOLD or behind == "to"
        return is_told and behind not in DETERMINERS | {"that"}
    if not sentence[verb].word.endswith(("ed", "said")):
        return False  # "two priests | saw dead people"
    is_state = further in _AROUND_STATE or not further.isalpha()
    is_found = (behind in _FOUND and is_state) or (
        behind == "to" and further in ("be", "have")
    )
    counted = range(verb - len(words), verb)
    return is_found and any(_is_number(sentence, place) for place in counted)


def _is_number(sentence: Sentence, place: int) -> bool:
    return place < len(sentence) and parse_numeral(sentence, place) is not None


def _opens_clause(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb and its subject are set against a clause: "but they feared".

    Otherwise it may be somebody else who says what is feared.
    """
    if not keywords(words_before(sentence, verb)):
        return False
    for place in range(verb - 1, -1, -1):
        word = sentence[place].word
        if word in _CONTRASTING:
            return True
        if word in MARKS:
            is_conceded = sentence[0].word in _CONTRASTING
            return is_conceded or word_at(sentence, place + 1) == "and"
        if word in VERBS or (word in OPENERS and word != "and"):
            return False
    return False


def _keeps_count(sentence: Sentence, start: int) -> bool:
    """Tell whether somebody has a count: "has | a list of", "keeps | a tally of"."""
    near = [token.word for token in sentence[start : start + _WORDS_TO_OBJECT]]
    is_own = near[:1] and near[0] in POSSESSIVES | {"a"}
    return bool(is_own) and any(
        word in _LISTS and following == "of" for word, following in pairwise(near)
    )
