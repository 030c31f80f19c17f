"""The words of a sentence that say who speaks, or who gives a number.

Read are "the clinic said", "according to the union", "its head, Ann Dale, added",
"has a list of nine" and "put the toll at 12, and the union at 20".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.text.counts.english.numbers.numerals import parse_numeral
from generator.text.function_words import NEGATIVE_SUBJECTS, RELATIVES
from generator.text.identifying_words import TABLE, is_full_name, keywords
from generator.text.speech import cited_parties, embedded_clauses
from generator.text.speech.speaker_asides import (
    before_aside,
    before_open_aside,
    with_aside,
)
from generator.text.speech.speaker_words import (
    MARKS,
    MAX_WORDS,
    OPENERS,
    VERBS,
    abbreviation_before,
    is_named,
    words_after,
    words_before,
)
from generator.text.speech.speaking_verbs import FEARING, KEEPING, disputes, speaks
from generator.text.statements import contrasted_parties
from generator.text.tokens import Sentence, word_at, words_of

_STATING = frozenset(TABLE["stating"])
_COLLECTING = frozenset(TABLE["collecting"])
_INVERTED = frozenset(TABLE["inverted"])
_NUMBER_VERBS: Mapping[str, Sequence[str]] = TABLE["number_verbs"]
_SPEAKING = frozenset(
    (
        "according",
        *VERBS,
        *KEEPING,
        *FEARING,
        *_NUMBER_VERBS,
        *embedded_clauses.ANSWERS,
        *TABLE["disputing"],
    )
)
"""Words of which every sentence that makes somebody speak has one."""
COUNTED = frozenset(TABLE["counted"])


class Phrase(NamedTuple):
    """Somebody whom a sentence makes speak."""

    words: list[str]
    """A name or description; empty where the sentence leaves open who speaks."""
    verb: int
    """Place in the sentence, from 0, of the verb, of "according", or of "at"."""


def may_speak(text: str) -> bool:
    """Tell quickly whether somebody may speak in a text."""
    return not _SPEAKING.isdisjoint(words_of(text))


def phrases_of(sentence: Sentence) -> Iterator[list[str]]:
    """Yield the words of each phrase that a sentence makes speak."""
    yield from (phrase.words for phrase in placed_phrases(sentence))


def placed_phrases(sentence: Sentence) -> Iterator[Phrase]:
    """Yield each phrase that a sentence makes speak, with its place.

    A party that its only speaker cites speaks at the same place.
    """
    found = [*_speaking(sentence)]
    yield from found
    if len(found) == 1 and sentence[found[0].verb].word in _STATING | {"according"}:
        words = cited_parties.cited(sentence, found[0].verb, found[0].words)
        yield from (Phrase(words, found[0].verb),) if words else ()


def _speaking(sentence: Sentence) -> Iterator[Phrase]:
    """Yield each phrase that a sentence makes speak, but for those that are cited."""
    for index, token in enumerate(sentence):
        if token.word == "according" and word_at(sentence, index + 1) == "to":
            first = words_after(sentence, index + 2)
            whole = with_aside(sentence, index + 2) if index else first
            yield Phrase(whole if is_named(whole) else first, index)
            yield from _joined(sentence, index + 2 + len(first), index)
        elif speaks(sentence, index) and not _shares_subject(sentence, index):
            yield from (Phrase(one, index) for one in _subjects(sentence, index))
            yield from _joined_before(sentence, index)
            yield from _collector(sentence, index)
        elif _gives_number(sentence, index):
            yield from (Phrase(one, index) for one in _subjects(sentence, index))
            yield from _further_subjects(sentence, index)
        elif disputes(sentence, index):
            yield from (Phrase(one, index) for one in _subjects(sentence, index))
        elif token.word in embedded_clauses.ANSWERS | VERBS:
            yield from _answering(sentence, index)


def _joined(sentence: Sentence, place: int, verb: int) -> Iterator[Phrase]:
    """Yield a second speaker: "according to medics | and a priest"."""
    words = words_after(sentence, place + 1)
    if word_at(sentence, place) == "and" and is_named(words):
        yield Phrase(words, verb)


def _joined_before(sentence: Sentence, verb: int) -> Iterator[Phrase]:
    """Yield the first one of two speakers: "medics and a priest | said".

    Right behind a verb they are spoken of: "accused Ann Dale and the clinic said".
    """
    second = words_before(sentence, verb)
    place = start_of(Phrase(second, verb), sentence) - 1
    words = words_before(sentence, place) if word_at(sentence, place) == "and" else []
    first = start_of(Phrase(words, place), sentence)
    if second and is_named(words) and word_at(sentence, first - 1) not in VERBS:
        yield Phrase(words, verb)


def _collector(sentence: Sentence, verb: int) -> Iterator[Phrase]:
    """Yield whoever collects what others say: "the guild has 14 letters in which |"."""
    relative = start_of(Phrase(words_before(sentence, verb), verb), sentence) - 1
    if word_at(sentence, relative) not in RELATIVES:
        return
    for index in range(relative - 1, 0, -1):
        if word_at(sentence, index) in MARKS:
            return
        if word_at(sentence, index) in _COLLECTING:
            words = words_before(sentence, index)
            yield from (Phrase(words, index),) if is_named(words) else ()
            return


def _answering(sentence: Sentence, verb: int) -> Iterator[Phrase]:
    """Yield whoever answers in an apposition: "a charge that Ann Dale dismissed"."""
    if word_at(sentence, verb + 1) == "by":
        found = [Phrase(words_after(sentence, verb + 2), verb)]
    else:
        found = [Phrase(words, verb) for words in _subjects(sentence, verb)]
    for phrase in found:
        begin = start_with_title(phrase, sentence)
        if phrase.words and embedded_clauses.opening(sentence, begin, verb) is not None:
            yield phrase


def start_of(phrase: Phrase, sentence: Sentence) -> int:
    """Return the place of the first word of a speaker before a verb, else the verb's.

    Adverbs and clauses may stand between the words.
    """
    place = phrase.verb
    for word in reversed(phrase.words):
        place -= 1
        while place >= 0 and sentence[place].text != word:
            place -= 1
    return place if place >= 0 else phrase.verb


def start_with_title(phrase: Phrase, sentence: Sentence) -> int:
    """Return where a speaker begins, with a title as in "its head, Ann Dale,"."""
    begin = start_of(phrase, sentence)
    words = words_before(sentence, begin - 1)
    if word_at(sentence, begin - 1) == "," and is_full_name(phrase.words) and words:
        return start_of(Phrase(words, begin - 1), sentence)
    return begin


def _gives_number(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb gives a number, as in "put the toll at 12"."""
    wanted = _NUMBER_VERBS.get(sentence[verb].word, ())
    for index in range(verb + 1, min(verb + 1 + MAX_WORDS, len(sentence))):
        if sentence[index].word in MARKS:
            return False
        if sentence[index].word in wanted:
            return any(
                parse_numeral(sentence, place)
                for place in range(index + 1, min(index + 4, len(sentence)))
            )
    return False


def _further_subjects(sentence: Sentence, verb: int) -> Iterator[Phrase]:
    """Yield whoever gives another number: "put it at 12, and the union at 20"."""
    words = [token.word for token in sentence]
    for index in range(verb + 1, len(words)):
        if words[index] in VERBS or words[index] in _NUMBER_VERBS:
            return
        if words[index] == "at" and words[index - 1] not in MARKS:
            before = words_before(sentence, index)
            joined = word_at(sentence, index - len(before) - 1) == "and"
            if before and joined and not _is_counted(before):
                yield Phrase(before, index)


def _is_counted(words: Sequence[str]) -> bool:
    """Tell whether words are of those counted: "rebel deaths", "the army's losses"."""
    return any(
        word.lower() in COUNTED or word.endswith(("'s", "’s", "s'", "s’"))
        for word in words
    )


def _shares_subject(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb has the speaker of one before: "the office denied it and |".

    Where the verb before may have a clause of its own ("said that guards came and
    told …"), either may be meant.
    """
    if word_at(sentence, verb - 1) != "and":
        return False
    for index in range(verb - 2, 0, -1):
        word = sentence[index].word
        if word in MARKS or word in OPENERS or word in _STATING:
            return False
        if word in VERBS:
            return bool(keywords(words_before(sentence, index)))
    return False


def _subjects(sentence: Sentence, verb: int) -> Iterator[list[str]]:
    """Yield the words of each possible speaker of a verb.

    After a comma that is whoever stands before an aside ("its head, Ann Dale, said"),
    or behind the verb ("said Ann Dale"). An aside may lack its second comma.
    """
    before = contrasted_parties.own_words(words_before(sentence, verb))
    abbreviation = abbreviation_before(sentence, verb)
    if abbreviation:
        yield abbreviation
    if before and before[0].lower() in NEGATIVE_SUBJECTS:
        yield []  # "no group claimed the raid"
    elif before:
        first = start_of(Phrase(before, verb), sentence)
        if name := before_open_aside(sentence, first, verb):
            yield name
        yield before
    elif not abbreviation:
        yield from _beside_verb(sentence, verb)


def _beside_verb(sentence: Sentence, verb: int) -> Iterator[list[str]]:
    """Yield those before an aside, or behind the verb; none of them if it is open."""
    possible = []
    if word_at(sentence, verb - 1) == ",":
        possible.append(before_aside(sentence, verb - 1))
    behind = with_aside(sentence, verb + 1)
    is_count = behind and behind[-1] in COUNTED and parse_numeral(sentence, verb + 1)
    is_inverted = sentence[verb].word in _INVERTED and not is_count
    if is_inverted and word_at(sentence, verb - 1) in MARKS:
        possible.append(behind)
    yield from [words for words in possible if keywords(words)] or [[]]
