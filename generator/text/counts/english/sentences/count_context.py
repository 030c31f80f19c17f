"""A count with the parts of its sentence around it, with and without asides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.text.counts.english.patterns.notation import pattern
from generator.text.counts.english.sentences.sentence_parts import ParsedSentence
from generator.text.counts.english.words.kinds import Kind, Trigger
from generator.text.counts.shared.quantity import Quantity
from generator.text.regex import Regex

CONTEXT_WINDOW = 40
"""Parts before and after a count that are looked at."""

MAX_APPOSITION = 5
"""Parts behind a count within which an apposition to it ends."""

NAMING = frozenset(("identified", "named", "namely"))
"""Words with which the names of those counted begin."""
MAX_NAMING_WORDS = 2
"""Words of "identified as", the second of which opens no clause here."""

GENITIVES = ("'s", "s'")

# "Twelve people, police said, died." "Ten, mostly women, girls and elderly, fled."
ASIDE_AFTER = pattern(
    "^ of [count unknown_count] [past_participle state]? | opening_bracket "
    "[^ opening_bracket closing_bracket]{0,20} closing_bracket | colon_or_dash "
    "[^ colon_or_dash]{1,16} colon_or_dash | comma adverb "
    "[other preposition coordinator determiner of time to comma]{1,24} comma "
    "(?=[AUXILIARY]{0,3} [intransitive past_participle state]) | comma (?!including "
    "[ANY_COUNT] [^ comma]{0,14} [copula intransitive] [^ comma]* comma "
    "past_participle) [^ comma]{1,16} comma"
)
# The same, matched backwards from the count
ASIDE_BEFORE = pattern(
    "closing_bracket [^ opening_bracket closing_bracket]{0,20} opening_bracket | "
    "colon_or_dash [^ colon_or_dash subordinator]{1,16} colon_or_dash | comma "
    "[^ comma]{1,16} comma"
)


PREDICATES = frozenset((Kind.COPULA, Kind.INTRANSITIVE))
"""Kinds with which the predicate of the people named begins."""


class Context(NamedTuple):
    """A count in its sentence, with the parts before and after it."""

    sentence: ParsedSentence
    position: int
    """Index of the count's part."""
    left: Sequence[int]
    """Indexes of the parts before it."""
    right: Sequence[int]
    before: str
    """Kinds of the parts before it."""
    after: str
    quantity: Quantity | None
    """The count itself."""

    @property
    def noun_measure(self) -> str:
        """The measure of the counted noun phrase: "12 deaths", "30 wounded men"."""
        return self.quantity.noun_phrase.measure if self.quantity else ""

    def trigger_at(self, index: int) -> Trigger | None:
        """Return the trigger of a part of the sentence."""
        return self.sentence.parts[index].trigger

    def words_after(self, place: int) -> tuple[str, ...]:
        """Return the words of the part at a place behind the count, from 0."""
        part = self.sentence.parts[self.right[place]]
        return self.sentence.words[part.start : part.end]

    def word_before(self) -> str:
        """Return the last word before the count, empty at the start."""
        if not self.left:
            return ""
        part = self.sentence.parts[self.left[-1]]
        return self.sentence.tokens[part.end - 1].word


def contexts(sentence: ParsedSentence, index: int) -> Iterator[Context]:
    """Yield the context of a count as it stands, then without interruptions.

    First the asides around the count are left out, as in "Twelve people, police said,
    died"; then the commas of an apposition, as in "40 families, some 200 people, fled".
    """
    left = range(max(0, index - CONTEXT_WINDOW), index)
    right = range(index + 1, min(index + 1 + CONTEXT_WINDOW, len(sentence.kinds)))
    before = sentence.kinds[left.start : left.stop]
    after = sentence.kinds[right.start : right.stop]
    quantity = sentence.parts[index].quantity
    yield Context(sentence, index, left, right, before, after, quantity)
    near, far = skip_asides_before(before), skip_asides_after(after)
    if len(near) < len(left) or len(far) < len(right):
        kept_left, kept_right = [left[i] for i in near], [right[i] for i in far]
        yield _context(sentence, index, kept_left, kept_right)
    if named := _behind_names(sentence, right):
        yield _context(sentence, index, left, named)
    if before and (owner := _start_of_owner(sentence, left)) < len(left):
        yield _context(sentence, index, left[:owner], right)
    closing = after.find(Kind.COMMA, 0, MAX_APPOSITION)
    if before.endswith(Kind.COMMA) and closing >= 0:
        opened = [*right[:closing], *right[closing + 1 :]]
        yield _context(sentence, index, left[:-1], opened)


def _behind_names(sentence: ParsedSentence, right: Sequence[int]) -> Sequence[int]:
    """Return the parts after a count without the names of those counted.

    "Two clerks, identified as Ida Lund (29) and Per Dahl, were arrested."
    """
    if NAMING.isdisjoint(sentence.words):
        return ()
    words = [sentence.words[sentence.parts[place].start] for place in right]
    opener = next((i for i, word in enumerate(words) if word in NAMING), None)
    if opener is None or Kind.COPULA in _kinds(sentence, right[:opener]):
        return ()
    near = range(opener + 1, len(right))
    verb = next((i for i in near if sentence.kinds[right[i]] in PREDICATES), None)
    between = _kinds(sentence, right[opener : verb or opener])
    if verb is None or Kind.SUBORDINATOR in between[MAX_NAMING_WORDS:]:
        return ()
    head = right[: opener - (opener > 0 and words[opener - 1] == ",")]
    kept = skip_asides_after(_kinds(sentence, head))
    return (*(head[place] for place in kept), *right[verb:])


def _kinds(sentence: ParsedSentence, places: Sequence[int]) -> str:
    return "".join(sentence.kinds[place] for place in places)


def _start_of_owner(sentence: ParsedSentence, left: Sequence[int]) -> int:
    """Return the place of a genitive before a count: "killed the party's 12 clerks".

    It is the length of `left` if there is none.
    """
    last = sentence.parts[left[-1]]
    if not sentence.words[last.end - 1].endswith(GENITIVES):
        return len(left)
    start = len(left) - 1
    while start and sentence.kinds[left[start - 1]] in (Kind.OTHER, Kind.DETERMINER):
        start -= 1
        if sentence.kinds[left[start]] == Kind.DETERMINER:
            break
    return start


def _context(
    sentence: ParsedSentence, index: int, left: Sequence[int], right: Sequence[int]
) -> Context:
    before = "".join(sentence.kinds[place] for place in left)
    after = "".join(sentence.kinds[place] for place in right)
    quantity = sentence.parts[index].quantity
    return Context(sentence, index, left, right, before, after, quantity)


def skip_asides_after(kinds: str) -> tuple[int, ...]:
    """Return the indexes of the kinds after a count that are in no aside."""
    return _unmatched(ASIDE_AFTER, kinds)


def skip_asides_before(kinds: str) -> tuple[int, ...]:
    """Return the indexes of the kinds before a count that are in no aside."""
    last = len(kinds) - 1
    indexes = _unmatched(ASIDE_BEFORE, kinds[::-1])
    return tuple(last - index for index in reversed(indexes))


def _unmatched(pattern: Regex, kinds: str) -> tuple[int, ...]:
    """Return the indexes that no match of a pattern covers."""
    indexes: list[int] = []
    end = 0
    for match in pattern.finditer(kinds):
        indexes.extend(range(end, match.start()))
        end = match.end()
    return (*indexes, *range(end, len(kinds)))
