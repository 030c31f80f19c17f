"""Qualifiers before and after a number: "at least", "or so"."""

from generator.text.counts.quantities import numerals
from generator.text.counts.words import phrases
from generator.text.counts.words.tokens import Sentence, word_at
from generator.text.counts.words.word_lists import words

QUALIFIERS = {
    "about": """about | around | some | roughly | approximately | circa | perhaps |
        an estimated | estimated | possibly | probably | maybe | approx |
        something like | somewhere around | in the region of | in the order of |
        on the order of | more or less | ca | an approximate | what may be |
        give or take""",
    "nearly": """nearly | almost | close to | approaching | nearer | closer to |
        just short of | close on | just about | not quite |
        as good as | just shy of | practically""",
    "at-least": """at least | no fewer than | no less than | not less than |
        not fewer than | a minimum of | minimum | at the very least | at a minimum""",
    "more-than": """more than | over | above | upwards of | upward of | in excess of |
        exceeding | well over | just over | well above | much more than |
        far more than | a little more than | slightly more than | a little over |
        slightly over | greater than | beyond | way over | little more than |
        north of | considerably more than""",
    "up-to": """up to | as many as | at most | no more than | not more than |
        a maximum of | maximum | at the most | not exceeding""",
    "fewer-than": """fewer than | less than | under | below | just under | well under |
        slightly fewer than | a little under""",
}
AFTER = {
    "at-least": """or more | and counting | at least | if not more | and more |
        or above | and above | at minimum""",
    "about": "or so | or thereabouts | approximately | roughly | or thereabout",
    "more-than": "and over | odd and more",
    "up-to": "or fewer | or less | at most | at the most | maximum",
}
LEADS = {
    "": """a total of | a group of | a crowd of | crowds of | a family
        of | a crew of | a team of | the group of | the crowd of | groups of | a
        gang of | a convoy of | a further | an additional | yet another | still
        another | a combined | a reported | a record | a confirmed | the lives of |
        the first | another | further | additional | all of the | every one of the |
        each of the | each one of the | all the | all | the other | these | those |
        the | their | his | her | its | these same | only | just | family of | crowd
        of | other | the remaining | anywhere | yet"""
}
"""What may stand before a number and says nothing of it."""

BEFORE_NUMBER = phrases.by_first_word(
    [*phrases.listed(QUALIFIERS), *phrases.listed(LEADS)]
)
AFTER_NUMBER = phrases.by_first_word(phrases.listed(AFTER))
REACHED = {
    "more-than": words(
        """tops topped topping exceeds exceed exceeded exceeding surpasses surpassed
        surpassing passes passed past crosses crossed"""
    ),
    "nearly": words("nears neared nearing approaches approached"),
}
"""Verbs that say of the number after them how far a toll has come."""

GUESSES = frozenset(("estimated", "estimate", "estimates"))
MOST = 4
"""Phrases before one number."""


def before(tokens: Sentence, first: int) -> tuple[int, str | None, bool]:
    """Step over what stands before a number: place, qualifier, whether a crowd."""
    place, qualifier, crowd = first, None, False
    for _ in range(MOST):
        if place >= len(tokens):
            break
        found = phrases.phrase_at(tokens, place, BEFORE_NUMBER)
        if found is None or numerals.numeral(tokens, place):
            break
        crowd = crowd or tokens[found[0] - 2].word in ("crowd", "crowds")
        qualifier = qualifier or found[1] or None
        place = found[0]
    return place, qualifier, crowd


def implied(tokens: Sentence, first: int) -> str | None:
    """Return what the verb before a count says of it: "estimated at", "tops"."""
    word = word_at(tokens, first - 1)
    if word in ("at", "of") and word_at(tokens, first - 2) in GUESSES:
        return "about"
    return next((name for name, verbs in REACHED.items() if word in verbs), None)


def after(
    tokens: Sentence, place: int, qualifier: str | None
) -> tuple[int, str | None]:
    """Read what qualifies a number from behind: "12 or more"."""
    if place >= len(tokens):
        return place, qualifier
    if tokens[place].word == "+":
        return place + 1, qualifier or "at-least"
    if tokens[place].word == "-" and word_at(tokens, place + 1) == "odd":
        return place + 2, qualifier or "about"
    last, name = phrases.phrase_at(tokens, place, AFTER_NUMBER) or (place, None)
    if last < len(tokens) and numerals.numeral(tokens, last):
        return place, qualifier  # it belongs to the next number: "12 and over 30"
    return last, qualifier or name
