"""Tells whether an English sentence says that somebody used violence, or did a crime.

Who does what to whom decides. A flood kills without accusing anybody, a mayor is killed
by someone or in an explosion, an army may be told to stop shooting.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from generator.model import edtf
from generator.text import function_words, name_masking, tokens, word_lists
from generator.text.inflection import verb_forms
from generator.text.statements.subjects import (
    AUXILIARIES,
    BE,
    BEFORE_VERBS,
    CLAUSE_ENDS,
    DETERMINERS,
    PREPOSITIONS,
    noun_phrase,
    subject_of,
)

TABLE = word_lists.read(__package__, "violence")
"""Words of accusations, and verbs by their base."""
MAX_TO_DEED = 3
"""Words between a verb such as "orders" and the act that is its object."""
MAX_TO_TOLL = 5
"""Words between a deed and the toll of which it is a part: "toll of at least 25"."""
MAX_DISTANCE = 8
"""Number of words between an act and its doer, or words that reverse it."""


_ARMED = [*map(verb_forms, TABLE["armed_verbs"])]
_ALL = [*map(verb_forms, TABLE["verbs"]), *_ARMED]
_HARMLESS = frozenset(TABLE["harmless_forms"])
FINITE = {form for verb in _ALL for form in (verb.base, verb.third_person)}
SIMPLE_PAST = {form for verb in _ALL for form in verb.pasts} - _HARMLESS
PAST = SIMPLE_PAST.union(*(verb.past_participles for verb in _ALL)) - _HARMLESS
PRESENT = {form for verb in _ALL for form in verb.present_participles}
ARMED_VERBS = frozenset().union(*(verb.all() for verb in _ARMED))
VERBS = FINITE | PAST | PRESENT
_WORDS = {
    name: frozenset(words) for name, words in TABLE.items() if "verbs" not in name
}
NOUNS = _WORDS["nouns"]
"""Acts as nouns: "shelling"."""
PHRASES = {tuple(phrase.split()) for phrase in TABLE["phrases"]}
ARMED_PHRASES = {tuple(phrase.split()) for phrase in TABLE["armed_phrases"]}
EXPLOSIONS = {tuple(phrase.split()) for phrase in TABLE["explosions"]}
CHARGE_PHRASES = {tuple(phrase.split()) for phrase in TABLE["charge_phrases"]}

_FIRST_WORDS = frozenset(
    {*VERBS, *_WORDS["charges"], *_WORDS["nouns"], *_WORDS["crimes"]}
    | {phrase[0] for phrase in PHRASES | ARMED_PHRASES | CHARGE_PHRASES}
)
"""Words with which an act begins."""
_COMMON = frozenset(("behind", "to"))
"""Those of them that are too common to be worth looking for."""
_TELLING = (_FIRST_WORDS - _COMMON) | {
    phrase[-1]
    for phrase in PHRASES | ARMED_PHRASES | CHARGE_PHRASES
    if phrase[0] in _COMMON
}
"""Words of which every accusation has one, for a quick test."""

_COUNTS = {("at", "least"), ("at", "most")}
_SAYING = frozenset("said says say saying told so".split())
"""Words behind which "that" opens a report."""


@lru_cache(maxsize=16_384)
def accuses(text: str) -> bool:
    """Tell whether a sentence of a text accuses somebody of violence or a crime."""
    if _TELLING.isdisjoint(tokens.words_of(text)):
        return False
    own = name_masking.with_bodies_as_nouns(text)
    return any(_accuses(sentence.words) for sentence in tokens.sentence_spans(own))


def _accuses(words: list[str]) -> bool:
    reversals = _WORDS["reversals"]
    if words[:1] and words[0] in function_words.NEGATIVE_SUBJECTS:
        reversals |= _WORDS["admitting"]  # "no group said that it had fired"
    reversed_from = next(
        (i for i, word in enumerate(words) if word in reversals), len(words)
    )
    return any(
        _is_act(words, index)
        for index, word in enumerate(words[:reversed_from])
        if word in _FIRST_WORDS
    )


def _is_act(words: list[str], index: int) -> bool:
    """Tell whether a word that may begin an act really reports one."""
    word = words[index]
    if _is_stopped(words, index):
        return False
    phrases = {tuple(words[index : index + size]) for size in (2, 3)}
    if word in _WORDS["charges"]:
        return words[max(index - 2, 0) : index + 1] != ["of", "the", "accused"]
    if not CHARGE_PHRASES.isdisjoint(phrases):
        return True
    if word in _WORDS["crimes"] and not _is_noun(words, index):
        return True
    if not PHRASES.isdisjoint(phrases):
        is_noun = index > 0 and words[index - 1] in DETERMINERS  # "a fire on the quay"
        return not is_noun and not _explodes(words, index) and _has_doer(words, index)
    if not ARMED_PHRASES.isdisjoint(phrases):
        return subject_of(words, index) in _WORDS["armed"]
    return (word in VERBS and _is_done(words, index)) or (
        word in _WORDS["nouns"] and _is_deed(words, index)
    )


def _explodes(words: list[str], index: int) -> bool:
    """Tell whether something explodes by itself: "a depot blew up"."""
    is_armed = subject_of(words, index) in _WORDS["armed"]
    is_blowing = tuple(words[index : index + 2]) in EXPLOSIONS
    return is_blowing and not is_armed and _has_no_object(words, index)


def _is_stopped(words: list[str], index: int) -> bool:
    """Tell whether words before an act say that it does not happen."""
    return any(
        words[place] in _WORDS["stops"] and words[place + 1] not in ("with", "in")
        for place in range(max(0, index - 3), index)
    )


def _is_done(words: list[str], index: int) -> bool:
    """Tell whether a form of a verb of harm has a doer."""
    word, after = words[index], words[index + 1 : index + 2]
    if _is_noun(words, index) or (word in _WORDS["beating"] and _wins(words, index)):
        return False
    if word in PAST and _is_passive(words, index):
        return _has_agent(words, index)
    ended = not after or after[0] in PREPOSITIONS | CLAUSE_ENDS
    if word in PAST and ended and _ends_relative_clause(words, index):
        return True
    if word in PAST and ended and not _is_caused(words, index):
        return bool(after) and after[0] == "by" and _has_agent(words, index)
    if word in PAST and _is_caused(words, index):
        return True
    subject = subject_of(words, index)
    if word in ARMED_VERBS or (word in PRESENT and _tells_accident(words[:index])):
        return subject in _WORDS["armed"]
    return bool(subject) and subject not in _WORDS["nobody"]


def _wins(words: list[str], index: int) -> bool:
    """Tell whether a party or a team is beaten, as in an election."""
    if _is_passive(words, index):
        return subject_of(words, index) in _WORDS["contestants"]
    beaten = [*noun_phrase(words, index + 1)]
    return bool(beaten) and beaten[-1] in _WORDS["contestants"]


def _tells_accident(words: list[str]) -> bool:
    """Tell whether a clause is about an accident: "a bus overturned,"."""
    clause = words[-MAX_DISTANCE:]
    return clause[-1:] == [","] and any(
        word in _WORDS["accidents"] and _has_no_object(clause, place)
        for place, word in enumerate(clause)
    )


def _has_no_object(words: list[str], verb: int) -> bool:
    after = words[verb + 1 : verb + 3]
    if after[:1] == ["up"]:
        after = after[1:]
    return not after or after[0] in PREPOSITIONS | CLAUSE_ENDS | {"and", "off"}


def _ends_relative_clause(words: list[str], index: int) -> bool:
    """Tell whether an object precedes its verb: "the money that the mayor stole"."""
    for place in range(index - 2, max(0, index - MAX_TO_DEED - 2), -1):
        if words[place] in ("that", "which", "whom"):
            between = words[place + 1 : index]
            apart = BEFORE_VERBS | PREPOSITIONS | CLAUSE_ENDS
            is_clause = apart.isdisjoint(between) and words[place - 1] not in _SAYING
            return is_clause and between[-1] not in _WORDS["nobody"]
    return False


def _is_noun(words: list[str], index: int) -> bool:
    """Tell whether a form is a noun or an adjective here: "the killed workers"."""
    word = words[index]
    before = words[index - 1] if index else ""
    after = words[index + 1] if index + 1 < len(words) else "."
    if before in DETERMINERS or before.endswith("'s"):
        return True
    if word in PAST and (before in PREPOSITIONS or "number" in words[:index]):
        return True
    if word in PAST and after != "by" and _is_of_toll(words, index):
        return after in AUXILIARIES | CLAUSE_ENDS | PREPOSITIONS | {"and"}
    if word in PAST and before in _WORDS["finding"]:  # "saw burnt cars"
        return after not in PREPOSITIONS | CLAUSE_ENDS
    if word in FINITE:
        ended = after in PREPOSITIONS | CLAUSE_ENDS | AUXILIARIES
        ended = ended and tuple(words[index + 1 : index + 3]) not in _COUNTS
        return ended or (before in PREPOSITIONS and before != "to") or not before
    return word in PRESENT and (after in ("of", *CLAUSE_ENDS) or not before)


def _is_of_toll(words: list[str], index: int) -> bool:
    """Tell whether a form stands behind the number of a toll: "a toll of 25 killed"."""
    near = words[max(0, index - MAX_TO_TOLL) : index]
    return any(
        word in _WORDS["tolls"] and after == "of" for word, after in pairwise(near)
    )


def _is_passive(words: list[str], index: int) -> bool:
    place = index - 1
    while place >= 0 and (words[place] in BEFORE_VERBS or words[place].endswith("ly")):
        if words[place] in BE:
            return True
        place -= 1
    return False


def _is_caused(words: list[str], index: int) -> bool:
    """Tell whether a subject had the act done: "the mayor had the crowd beaten"."""
    near = words[max(0, index - 5) : max(0, index - 1)]
    return any(
        word in ("have", "had", "has")
        and near[place + 1 : place + 2] != ["been"]
        and near[place + 1 : place + 2]
        and near[place + 1] in DETERMINERS
        for place, word in enumerate(near)
    )


def _has_agent(words: list[str], index: int) -> bool:
    """Tell whether "by" and a doer follow an act in its clause."""
    for place in range(index + 1, min(index + 1 + MAX_DISTANCE, len(words))):
        if words[place] == "by":
            agent = [*noun_phrase(words, place + 1)]
            nobody = _WORDS["nobody"] | _WORDS["not_agents"] | edtf.CALENDAR_WORDS
            return bool(agent) and agent[-1] not in nobody and not agent[0].isdigit()
        if words[place] in CLAUSE_ENDS:
            return False
    return False


def _has_doer(words: list[str], index: int) -> bool:
    if _is_passive(words, index):
        return _has_agent(words, index)
    subject = subject_of(words, index)
    return bool(subject) and subject not in _WORDS["nobody"]


def _is_deed(words: list[str], index: int) -> bool:
    """Tell whether an act as a noun has a doer: "a raid by police"."""
    before = words[index - 1] if index else ""
    if any(
        words[place] in _WORDS["doings"] and _may_do(words[index], words, place)
        for place in range(max(0, index - MAX_TO_DEED), index)
        if PREPOSITIONS.isdisjoint(words[place + 1 : index])
    ):
        return True
    return _has_agent(words, index) or before.endswith(("'s", "s'"))


def _may_do(act: str, words: list[str], verb: int) -> bool:
    """Tell whether the subject of a verb may do an act; workers, too, go on strike."""
    if act in ("strike", "strikes"):
        return subject_of(words, verb) in _WORDS["armed"]
    return _has_doer(words, verb)
