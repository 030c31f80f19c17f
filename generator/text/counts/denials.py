"""Counts that their sentence denies, or states only as a possibility."""

from itertools import pairwise

from generator.text.counts.sentence_tags import Shape
from generator.text.counts.words.word_lists import words

DENIES = words(
    """denied denies deny denying rejected rejects rejecting refuted refutes refuting
    disputed debunked dismissed dismisses dismissing contradicted contradicts
    contradicting ridiculed ridicules retracted retracts hardly scarcely pretended
    pretends imagined"""
)
CLAIMS = words(
    """claim claims report reports rumour rumours rumor rumors allegation allegations
    assertion suggestion suggestions story news posts statement accusation"""
)
FALSE = words(
    """false falsely untrue baseless fabricated unfounded fake bogus incorrect hoax
    groundless fictitious invented disinformation"""
)
ENDS = frozenset(("but", ";", "while", "although", "though", "saying", "said"))


SUPPOSES = frozenset(("if", "unless", "whether"))
NOT_SO = (
    *(("not", "true"), ("no", "evidence"), ("no", "truth"), ("no", "proof")),
    *(
        ("not", "the"),
        ("no", "knowledge"),
        ("never", "happened"),
        ("nobody", "believes"),
    ),
    *(("disputes", "that"), ("disputes", "the"), ("disputes", "reports")),
    *(("contrary", "to"), ("nowhere", "near"), ("a", "lie"), ("a", "rumour")),
    *(("a", "rumor"), ("a", "myth"), ("wrong", "to")),
)
PLANS = frozenset(
    (("threatened", "to"), ("plans", "to"), ("planned", "to"), ("intends", "to"))
) | {("would", "have")}
"""What makes a deed behind it one that was not done; not what others suffered."""
TELLING = FALSE | DENIES | SUPPOSES | {word for pair in NOT_SO for word in pair}
TELLING -= {"a", "to", "the", "near", "that", "reports"}
"""Words without which nothing is denied."""

GOES_ON = words("including among of all most some many mostly one two three")
"""Words after a comma that keep to what is denied."""


def denied(shape: Shape) -> frozenset[int]:
    """Return the places of the counts that are said not to be true."""
    words = [token.word for token in shape.tokens]
    if TELLING.isdisjoint(words):
        return frozenset()
    spans = [span for span in (_false(words), _denial(words)) if span]
    if not spans:
        return frozenset()
    return frozenset(
        place
        for place, part in enumerate(shape.parts)
        if part.quantity and any(begin <= part.first < end for begin, end in spans)
    )


def planned(shape: Shape) -> frozenset[int]:
    """Return the places of the counts behind a plan, up to the next turn."""
    words = [token.word for token in shape.tokens]
    begin = next((n for n, two in enumerate(pairwise(words)) if two in PLANS), None)
    if begin is None:
        return frozenset()
    end = next((n for n in range(begin, len(words)) if _turns(words[n])), len(words))
    return frozenset(
        place
        for place, part in enumerate(shape.parts)
        if part.quantity and begin <= part.first < end
    )


def _turns(word: str) -> bool:
    return word in ENDS or word == ","


def _false(words: list[str]) -> tuple[int, int] | None:
    """Return the words from a claim on, in a sentence that calls it false."""
    if FALSE.isdisjoint(words):
        return None
    claims = (place for place, word in enumerate(words) if word in CLAIMS)
    begin = next(claims, None)
    return None if begin is None else (begin, len(words))


def _denial(words: list[str]) -> tuple[int, int] | None:
    """Return the words that a denial or an "if" covers, to the next turn."""
    begin = next((n for n in range(len(words)) if _denies(words, n)), None)
    if begin is None:
        return None
    inside = False
    for place in range(begin, len(words)):
        word, following = words[place], words[place + 1 : place + 2]
        if word == "," and GOES_ON.intersection(following):
            inside = True
        elif word == "," and inside:
            inside = False
        elif _turns(word):
            return begin, place
    return begin, len(words)


def _denies(words: list[str], place: int) -> bool:
    word = words[place]
    if word in DENIES or word in SUPPOSES:
        return word != "if" or words[place + 1 : place + 2] != ["not"]
    return tuple(words[place : place + 2]) in NOT_SO
