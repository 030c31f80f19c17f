"""Who speaks, by the words of an article around a quotation.

Only what is said outright counts: "the clinic said", "according to the union".
A pronoun names nobody, and so leaves open who is meant.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from importlib import resources
from itertools import pairwise

from generator.text.counts.words import tokens
from generator.text.counts.words.tokens import Sentence, Token

_TABLE = tomllib.loads(
    (resources.files("generator.text") / "speakers.toml").read_text("utf-8")
)
VERBS = frozenset(_TABLE["verbs"])
ADVERBS = frozenset(_TABLE["adverbs"])
PRONOUNS = frozenset(_TABLE["pronouns"])
INVERTED = frozenset(_TABLE["inverted"])
SMALL_WORDS = frozenset(_TABLE["small"])
_MARKS = frozenset(',;:.!?()–—-"“”„«»‘')
_OPENERS = frozenset(
    "that which who and but while when because as if what where".split()
)
_INFORMANTS = frozenset(tuple(phrase.split()) for phrase in _TABLE["informants"])
_INFORMANT_SIZES = sorted({len(phrase) for phrase in _INFORMANTS})
_AFTER_NAMES = frozenset("in on at of from to about during".split())
_RELATIVES = frozenset("that which who".split())
_POSSESSIVES = frozenset("its their".split())
_AUXILIARIES = frozenset("is are was were has had have".split())
_COUNTS = frozenset("count data figure figures number numbers toll".split())
_NO_SPEAKERS = frozenset((*_TABLE["verb_words"], *_TABLE["documents"]))
_NO_KEYWORDS = SMALL_WORDS | PRONOUNS | frozenset(_TABLE["times"])
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_YEAR = re.compile(r"\b(?:in|of|since|until|from) (1[89]\d\d|20\d\d)\b")
"""A year after a preposition, as in "the spring of 1994"."""
OWN_REPORTER = "our reporter"
"""The keyword of a speaker who is of the paper: "our correspondent saw"."""
BODY_BEFORE = "its body"
"""The keyword of a body that is named before: "its head said"."""
FULL_NAME_WORDS = 2
MAX_MISSING_SHARE = 0.34
"""Share of the words of a description that an article may lack."""
SENTENCES_BEFORE = 2
"""Sentences before that of a quotation that say who is meant by "he" and "they"."""
MIN_PLURAL_LETTERS = 4
"""Letters of the shortest word of which a final s is taken for a plural."""
MAX_WORDS = 8
"""Words of a speaker's name and description that are read."""


def describes(text: str, phrase: str) -> bool:
    """Tell whether a text has most of the words of a description, in whatever form."""
    wanted = {stem(word) for word in _WORD.findall(phrase)} - _NO_KEYWORDS
    missing = wanted - {stem(word) for word in _WORD.findall(text)}
    return bool(wanted) and len(missing) <= len(wanted) * MAX_MISSING_SHARE


def stem(word: str) -> str:
    """Return a word in lower case without a possessive or the ending of the plural."""
    word = word.lower().replace("’", "'").removesuffix("'s").strip("'")
    if word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) < MIN_PLURAL_LETTERS or word.endswith("ss"):
        return word
    return word.removesuffix("s")


GENERIC = frozenset(map(stem, _TABLE["generic"]))
"""Words that a name shares with many others; alone they tell nobody apart."""


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
    sentences = list(tokens.split_sentences(article))
    chosen: dict[int, None] = {}
    for index, sentence in enumerate(sentences):
        if _has(sentence, _wanted(quote)):
            near = range(max(0, index - SENTENCES_BEFORE), index + 1)
            chosen.update(dict.fromkeys(near))
    parts = (sentences[place] for place in chosen)
    return "\n\n".join(article[part[0].start : part[-1].end] for part in parts)


def sentences_of(article: str, quote: str) -> Iterator[Sentence]:
    """Yield the sentences of an article in which a quotation begins."""
    wanted = _wanted(quote)
    for sentence in tokens.split_sentences(article):
        if _has(sentence, wanted):
            yield sentence


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
    """Return the years that the sentences of a quotation name, in order."""
    texts = (
        article[one[0].start : one[-1].end] for one in sentences_of(article, quote)
    )
    return tuple(sorted({int(year) for text in texts for year in _YEAR.findall(text)}))


def keywords(words: Sequence[str]) -> frozenset[str]:
    """Return the words of a name or a description that tell it from others.

    First name and surname make one, so that a cousin of the same surname is another
    speaker. Empty for a pronoun, and for a phrase that has a verb.
    """
    if not _NO_SPEAKERS.isdisjoint(word.lower() for word in words):
        return frozenset()
    if "our" in {word.lower() for word in words}:
        return frozenset((OWN_REPORTER,))
    content = [word for word in words if _is_keyword(word)]
    stems = [stem(word) for word in content]
    if is_full_name(content[-2:]):
        return frozenset((*stems[:-2], " ".join(stems[-2:])))
    return frozenset(stems)


def _is_keyword(word: str) -> bool:
    small = {word.lower(), stem(word)} & _NO_KEYWORDS or word.endswith("ly")
    return not small and not any(map(str.isdigit, word))


def is_full_name(words: Sequence[str]) -> bool:
    """Tell whether two words can be first name and surname of a person."""
    return len(words) == FULL_NAME_WORDS and all(
        word[0].isupper() and stem(word) not in GENERIC for word in words
    )


def name_keywords(names: Iterable[str]) -> frozenset[str]:
    """Return the keywords that the names of an actor have, alone and as full names."""
    found: set[str] = set()
    for name in names:
        words = [stem(word) for word in _WORD.findall(name)]
        found.update(words)
        found.update(map(" ".join, pairwise(words)))
    return frozenset(found - _NO_KEYWORDS)


def whole_names(names: Iterable[str]) -> list[frozenset[str]]:
    """Return the keywords of each name of several words, such as "Health Ministry".

    Where all of them stand in the words of a speaker ("Health Ministry spokesman Jonas
    Brenn"), the speaker speaks for that body.
    """
    found = (frozenset(map(stem, _WORD.findall(name))) - _NO_KEYWORDS for name in names)
    return [words for words in found if len(words) > 1]


def is_same(
    speaker: frozenset[str], names: frozenset[str], generic: frozenset[str] = GENERIC
) -> bool:
    """Tell whether a speaker of an article can be one with these names.

    Args:
        speaker: Keywords of the speaker, or hashes of them.
        names: Keywords of the names, or of a description; hashed as those.
        generic: Words that tell nobody apart; hashed as those.
    """
    return speaker <= names or bool((speaker - generic) & names)


def _phrases(sentence: Sentence) -> Iterator[list[str]]:
    """Yield the words of each phrase that a sentence makes speak."""
    for index, token in enumerate(sentence):
        if token.word == "according" and _word(sentence, index + 1) == "to":
            yield _after(sentence, index + 2)
        elif token.word in VERBS and _word(sentence, index + 1) != "by":
            yield from _subjects(sentence, index)


def _subjects(sentence: Sentence, verb: int) -> Iterator[list[str]]:
    """Yield the words of each possible speaker of a verb; none of them if it is open.

    After a comma that is whoever stands before an aside ("its head, Ann Dale, said"),
    or behind the verb ("said Ann Dale").
    """
    before = _before(sentence, verb)
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
