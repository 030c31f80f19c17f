"""Partitives after a number: "of them", "of the 40 wounded", "of the dead"."""

from generator.text.counts.quantities import numerals
from generator.text.counts.words import grammar, nouns, outcome_words, people
from generator.text.counts.words.lexicon import Word
from generator.text.counts.words.nouns import PLURAL, SINGULAR, Group
from generator.text.counts.words.tokens import Sentence, word_at
from generator.text.counts.words.word_lists import words

MORE = words("more other additional further new confirmed reported recorded known")
PARTITIVES = words("the these those them whom which their his her our my its")


def told(tokens: Sentence, place: int) -> bool:
    """Say whether what befell a number of people is told right behind it."""
    adjective = people.ADJECTIVE_WHO.get(word_at(tokens, place))
    place += bool(adjective) or word_at(tokens, place) in PLURAL
    meaning = outcome_words.trigger(tokens, place) if place < len(tokens) else None
    return meaning is not None and meaning[1].kind in "PDN"


def partitive(tokens: Sentence, first: int) -> tuple[int, bool, bool]:
    """Step over "of the", "others", "more": place, whether a part, whether of them."""
    place = first + (word_at(tokens, first) in MORE)
    place += word_at(tokens, place) in MORE
    if word_at(tokens, place) == "out" and word_at(tokens, place + 1) == "of":
        place += 1
    if word_at(tokens, place) != "of":
        return place, False, False
    following = word_at(tokens, place + 1)
    if following in ("them", "whom", "which", "these") and not _noun(tokens, place + 2):
        return place + 2, True, True
    if following in PARTITIVES:
        after = place + 2
        total = numerals.numeral(tokens, after) if after < len(tokens) else None
        if total and told(tokens, total.last):
            return place, True, True
        return (total.last if total else after), True, False
    return place + 1, False, False


def struck(tokens: Sentence, place: int) -> Group | None:
    """Read "of those killed", "of the dead", with who they were if that follows."""
    meaning = outcome_words.trigger(tokens, place) if place < len(tokens) else None
    if word_at(tokens, place) == "victims":
        meaning = place + 1, Word("D", "killed")
    if meaning is None or meaning[1].kind not in "PD" or _noun(tokens, meaning[0]):
        return None
    who = predicate(tokens, meaning[0])
    return who._replace(kind="people", says=meaning[1].measure)


def _noun(tokens: Sentence, place: int) -> bool:
    return word_at(tokens, place) in PLURAL


def predicate(tokens: Sentence, place: int) -> Group:
    """Read who "four of them children" or "four of whom were children" are."""
    after = place + (word_at(tokens, place) in ("were", "are", "was", "is"))
    after += word_at(tokens, after) in ("all", "a", "an")
    for step in range(3):
        word = word_at(tokens, after + step)
        who = PLURAL.get(word) or SINGULAR.get(word)
        if who:
            return Group(
                after + step + 1, "people", nouns.who(tokens, after, after + step)
            )
        if not word or word in grammar.KIND or word in outcome_words.WORDS:
            break
    return Group(place, "bare", part=True)
