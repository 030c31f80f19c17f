"""Who speaks, by the words of an article around a quotation.

Only what is said outright counts: "the clinic said", "according to the union".
A pronoun names nobody, and so leaves open who is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from generator.text.counts.numbers.numerals import parse_numeral
from generator.text.counts.words import tokens
from generator.text.counts.words.tokens import Sentence, Token
from generator.text.identifying_words import TABLE, is_full_name, keywords
from generator.text.statements import contrasted_parties

VERBS = frozenset(TABLE["verbs"])
ADVERBS = frozenset(TABLE["adverbs"])
KEEPING = frozenset(TABLE["keeping"])
LISTS = frozenset(TABLE["lists"])
WORDS_TO_COUNT = 5
"""Words behind "has" in which a list is named."""
INVERTED = frozenset(TABLE["inverted"])
_NUMBER_VERBS: Mapping[str, Sequence[str]] = TABLE["number_verbs"]
_MARKS = frozenset(',;:.!?()–—-"“”„«»‘')
_OPENERS = frozenset(
    "that which who and but while when because as if what where though although "
    "whereas".split()
)
_INFORMANTS = frozenset(tuple(phrase.split()) for phrase in TABLE["informants"])
_INFORMANT_SIZES = sorted({len(phrase) for phrase in _INFORMANTS})
_AFTER_NAMES = frozenset("in on at of from to about during".split())
_RELATIVES = frozenset("that which who".split())
_POSSESSIVES = frozenset("its their".split())
_AUXILIARIES = frozenset("is are was were has had have".split())
_COUNTS = frozenset("count data figure figures number numbers toll".split())
_YEAR = re.compile(r"\b(?:in|of|since|until|from) (1[89]\d\d|20\d\d)\b")
"""A year after a preposition, as in "the spring of 1994"."""
_ASIDE = re.compile(
    r"\b(?:who|whose|whom|which|where)\b[^,;:]*(?=,)"
    r"|,\s(?:[\w'’-]+\s){1,5}(?:since|(?:elected|appointed|founded|built|born|opened"
    r"|established|signed)\s(?:in|of))\s\d{4}(?=,)"
)
"""A clause on somebody, with a comma behind it: "the mayor, in office since 1994,"."""
QUOTED_WORDS = 3
"""First words of a quotation by which it is found in its sentence."""
BODY_BEFORE = "its body"
"""The keyword of a body that is named before: "its head said"."""
SENTENCES_BEFORE = 2
"""Sentences before that of a quotation that say who is meant by "he" and "they"."""
SENTENCES_BEHIND = 2
"""Sentences behind that of a quotation in which somebody may answer it."""
MAX_WORDS = 8
"""Words of a speaker's name and description that are read."""


def speakers(article: str, quote: str) -> tuple[frozenset[str], ...]:
    """Return the words of each speaker whom the sentence of a quotation names.

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.

    Returns:
        The keywords of each; empty where nobody, or only a pronoun, is named in one of
        the sentences that have the quotation.
    """
    found: dict[frozenset[str], None] = {}
    for sentence in sentences_of(article, quote):
        phrases = list(_phrases(sentence))
        named = [keywords(phrase) for phrase in phrases]
        if not named or not all(named):
            return ()
        found.update(dict.fromkeys(named))
        if any(_POSSESSIVES & {word.lower() for word in one} for one in phrases):
            found[frozenset((BODY_BEFORE,))] = None
    return tuple(found)


def phrases(article: str, quote: str) -> tuple[str, ...]:
    """Return how the sentences of a quotation call those whom they make speak."""
    found = (
        " ".join(words)
        for sentence in sentences_of(article, quote)
        for words in _phrases(sentence)
    )
    return tuple(dict.fromkeys(filter(None, found)))


def phrases_by_sentence(article: str, quote: str) -> Iterator[list[list[str]]]:
    """Yield for each sentence of a quotation the words of those whom it makes speak."""
    for sentence in sentences_of(article, quote):
        yield [*_phrases(sentence)]


def informants(article: str, quote: str) -> tuple[frozenset[str], ...]:
    """Return the words of whoever a quoted sentence names as behind its speaker.

    That is whom the speaker quotes ("citing the clinic"), or whose part the speaker is
    ("a branch of the Navy").

    Args:
        article: The article's text, in English.
        quote: Consecutive words of it.
    """
    found: dict[frozenset[str], None] = {}
    for sentence in sentences_of(article, quote):
        words = [token.word for token in sentence]
        for end in range(1, len(words)):
            starts = (end - size for size in _INFORMANT_SIZES if size <= end)
            if any(tuple(words[start:end]) in _INFORMANTS for start in starts):
                named = keywords(_after(sentence, end))
                found.update(dict.fromkeys((named,) if named else ()))
    return tuple(found)


def surroundings(article: str, quote: str) -> str:
    """Return the sentences of an article that have a quotation, and two before each."""
    sentences, places = places_of(article, quote)
    chosen: dict[int, None] = {}
    for index in places:
        near = range(max(0, index - SENTENCES_BEFORE), index + 1)
        chosen.update(dict.fromkeys(near))
    parts = (sentences[place] for place in chosen)
    return "\n\n".join(article[part[0].start : part[-1].end] for part in parts)


def sentences_behind(article: str, quote: str) -> tuple[str, ...]:
    """Return the sentences behind that of a quotation, two at most."""
    sentences, places = places_of(article, quote)
    first = places[-1] + 1 if places else len(sentences)
    return tuple(
        article[one[0].start : one[-1].end]
        for one in sentences[first : first + SENTENCES_BEHIND]
    )


def sentences_of(article: str, quote: str) -> Iterator[Sentence]:
    """Yield the sentences of an article in which a quotation begins."""
    sentences, places = places_of(article, quote)
    yield from (sentences[place] for place in places)


def places_of(article: str, quote: str) -> tuple[list[Sentence], list[int]]:
    """Return the sentences of an article, and the places of those of a quotation."""
    sentences = list(tokens.split_sentences(article))
    wanted = _wanted(quote)
    places = [i for i, sentence in enumerate(sentences) if _has(sentence, wanted)]
    return sentences, places


def _wanted(quote: str) -> list[str]:
    """Return the words of a quotation as far as its first sentence goes."""
    wanted = [token.word for token in next(tokens.split_sentences(quote), ())]
    while wanted and not wanted[-1][-1].isalnum():
        wanted.pop()
    return wanted


def _has(sentence: Sentence, wanted: list[str]) -> bool:
    words = [token.word for token in sentence]
    size = len(wanted)
    return any(
        words[start : start + size] == wanted
        for start in range(len(words) - size + 1 if size else 0)
    )


def years(article: str, quote: str) -> tuple[int, ...]:
    """Return the years that the sentences of a quotation name, in order.

    A year in an aside, such as "the mayor, in office since 1994,", is none of what the
    quotation tells of, unless it quotes the aside.
    """
    found: set[int] = set()
    for sentence in sentences_of(article, quote):
        text = " ".join(article[sentence[0].start : sentence[-1].end].split())
        found.update(
            int(match[1])
            for match in _YEAR.finditer(text)
            if not _is_aside(text, match.start(), quote)
        )
    return tuple(sorted(found))


def _is_aside(text: str, place: int, quote: str) -> bool:
    """Tell whether a place of a sentence is in an aside that a quotation leaves out."""
    first = " ".join(quote.split()[:QUOTED_WORDS])
    quoted = text.find(first)
    return any(
        aside.start() <= place < aside.end()
        and not aside.start() <= quoted < aside.end()
        for aside in _ASIDE.finditer(text)
    )


def _phrases(sentence: Sentence) -> Iterator[list[str]]:
    """Yield the words of each phrase that a sentence makes speak."""
    for index, token in enumerate(sentence):
        if token.word == "according" and _word(sentence, index + 1) == "to":
            yield _after(sentence, index + 2)
        elif _speaks(sentence, index):
            yield from _subjects(sentence, index)
        elif _gives_number(sentence, index):
            yield from _subjects(sentence, index)
            yield from _further_subjects(sentence, index)


def _gives_number(sentence: Sentence, verb: int) -> bool:
    """Tell whether a verb gives a number, as in "put the toll at 12"."""
    wanted = _NUMBER_VERBS.get(sentence[verb].word, ())
    for index in range(verb + 1, min(verb + 1 + MAX_WORDS, len(sentence))):
        if sentence[index].word in _MARKS:
            return False
        if sentence[index].word in wanted:
            return any(
                parse_numeral(sentence, place)
                for place in range(index + 1, min(index + 4, len(sentence)))
            )
    return False


def _further_subjects(sentence: Sentence, verb: int) -> Iterator[list[str]]:
    """Yield whoever gives another number: "put it at 12, and the union at 20"."""
    words = [token.word for token in sentence]
    for index in range(verb + 1, len(words)):
        if words[index] in VERBS or words[index] in _NUMBER_VERBS:
            return
        if words[index] == "at" and words[index - 1] not in _MARKS:
            before = _before(sentence, index)
            if before and _word(sentence, index - len(before) - 1) == "and":
                yield before


def _speaks(sentence: Sentence, index: int) -> bool:
    """Tell whether a word is a verb by which somebody says or counts something."""
    if sentence[index].word in VERBS:
        return _word(sentence, index + 1) != "by"
    return sentence[index].word in KEEPING and _keeps_count(sentence, index + 1)


def _keeps_count(sentence: Sentence, start: int) -> bool:
    """Tell whether somebody has a count: "has | a list of", "keeps | its own tally"."""
    near = [token.word for token in sentence[start : start + WORDS_TO_COUNT]]
    is_own = near[:1] and near[0] in ("a", "its", "their", "his", "her")
    return bool(is_own) and any(
        word in LISTS and following == "of" for word, following in pairwise(near)
    )


def _subjects(sentence: Sentence, verb: int) -> Iterator[list[str]]:
    """Yield the words of each possible speaker of a verb; none of them if it is open.

    After a comma that is whoever stands before an aside ("its head, Ann Dale, said"),
    or behind the verb ("said Ann Dale").
    """
    before = contrasted_parties.own_words(_before(sentence, verb))
    if before:
        yield before
        return
    possible = []
    if _word(sentence, verb - 1) == ",":
        possible.append(_before_aside(sentence, verb - 1))
    if _word(sentence, verb) in INVERTED and _word(sentence, verb - 1) in _MARKS:
        possible.append(_with_aside(sentence, verb + 1))
    yield from [words for words in possible if keywords(words)] or [[]]


def _before_aside(sentence: Sentence, end: int) -> list[str]:
    """Return the words before and in an aside that a comma ends; empty without one.

    An age, as in "Ann Dale, 43, its head, said", is an aside of its own.
    """
    aside = _before(sentence, end)
    start = end - 1
    while start > 0 and _word(sentence, start) != ",":
        start -= 1
    words = _before(sentence, start)
    if contrasted_parties.own_words(["", *aside]) == [""]:
        return words  # "Norvia, unlike Merrow, said"
    if words and all(map(str.isdigit, words)):
        words = _before_aside(sentence, start)
    return [*words, *aside] if words else []


def _with_aside(sentence: Sentence, start: int) -> list[str]:
    """Return the words from a place on, with a name behind: "the head, Ann Dale"."""
    words = _after(sentence, start)
    name = _after(sentence, start + len(words) + 1)
    follows = _word(sentence, start + len(words)) == "," and is_full_name(name[:2])
    return [*words, *name[:2]] if words and follows else words


def _word(sentence: Sentence, index: int) -> str:
    return sentence[index].word if 0 <= index < len(sentence) else ""


def _after(sentence: Sentence, start: int) -> list[str]:
    words: list[str] = []
    for token in sentence[start : start + MAX_WORDS]:
        if _ends(token):
            break
        if words and token.word in _AFTER_NAMES:
            if token.word != "of" or words[-1].lower() not in _COUNTS:
                break
            words.clear()  # "the latest figure of the Health Ministry"
        else:
            words.append(token.text)
    return words


def _before(sentence: Sentence, end: int) -> list[str]:
    words: list[str] = []
    for index in range(end - 1, max(0, end - MAX_WORDS) - 1, -1):
        token = sentence[index]
        if token.word in _RELATIVES and words and words[-1].lower() in _AUXILIARIES:
            words.clear()  # "a post that is shared online claims"
        elif _ends(token):
            break
        elif words or token.word not in ADVERBS:
            words.append(token.text)
    return words[::-1]


def _ends(token: Token) -> bool:
    return token.word in _MARKS or token.word in _OPENERS or token.word in VERBS
