"""Parties that a text of ours counts itself: "two of the four states"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.quotation_languages import english_quotes
from generator.model.parties import Party
from generator.model.records import Position, Record, Response, Role
from generator.model.response_types import (
    MADE_OR_ANNOUNCED,
    Family,
    ResponseType,
    Status,
)
from generator.model.vocabulary import Act, ActorKind
from generator.rules.numbers.numbers_in_text import Number, find_numbers
from generator.text import word_lists
from generator.text.function_words import FINITE_AUXILIARIES
from generator.text.identifying_words import content
from generator.text.regex import Regex
from generator.text.word_lists import any_of

_TABLE = word_lists.read(__package__, "counted_parties")
_NOUNS: dict[str, list[str]] = _TABLE["nouns"]
_REQUIRED: dict[str, str] = _TABLE["called"]
"""Words that a party's name or role must contain for a noun to count the party."""
_UNDONE = {
    status: Regex(rf"\b(?:{stems})", re.IGNORECASE)
    for status, stems in _TABLE["undone"].items()
}
"""Patterns of texts that report a response as not made, by its status."""
_STATES = frozenset(_NOUNS["state"])
"""Nouns for states, which may also count the bodies of a state."""
_ACT_WORDS = word_lists.read("generator.rules.comparison", "act_words")
_SAME: dict[str, str] = _ACT_WORDS["same"]
_ACTS = {
    act: Regex(rf"\b(?:{stems})", re.IGNORECASE)
    for act, stems in _ACT_WORDS["acts"].items()
}
"""Patterns of texts for acts that have words of their own."""
_NEVER_MADE = _UNDONE.keys() - {Status.ANNOUNCED.value}
_NOT = Regex(rf"(?: (?:{any_of(FINITE_AUXILIARIES)}))?(?: not|n[’']t| never| cannot)\b")
_REFUSING = frozenset((Act.REFUSES.value, Act.DENIES.value, ResponseType.BLOCK.value))
_NAME = r"[A-Z][\w’-]*(?: [A-Z][\w’-]*)*"
_NOT_BEHIND = "|".join(_TABLE["lists"]["not_behind"])
_LIST = Regex(
    rf"(?<![\w’-])(?P<before>(?:{_NOT_BEHIND}) )?"
    rf"(?P<names>{_NAME}(?:(?:,? and |, ){_NAME})+)"
)
LINK = Regex(r",? and |, ")
"""What stands between the names of a list."""
_NO_SUBJECT = Regex(r"\s*(?:[.,;:)]|$|(?:after|and|at|during|in|on|over|since|when)\b)")
"""Text behind parties that are not the subject of a verb: "in three countries"."""
_AGENT = Regex(r"\bby (?:the )?$", re.IGNORECASE)
_SENTENCE_END = Regex(r"[.;]")
_ANY_NOUN = "|".join(sorted({noun for nouns in _NOUNS.values() for noun in nouns}))
_COUNTED = Regex(
    r"\b(?:(?P<part>[\w-]+) of the )?(?P<number>[\w-]+) "
    r"(?:(?:other|foreign|member|neighbou?ring|western) )?"
    rf"(?P<noun>{_ANY_NOUN})\b",
    re.IGNORECASE,
)


class _Act(NamedTuple):
    """The act of a party in a record."""

    kind: str
    party: Party
    words: frozenset[str]
    """Words of the quotations of the record."""
    is_made: bool = False
    """Whether it is a response that was made or announced."""

    def is_told(self, counted: re.Match[str], verb: str) -> bool:
        """Tell whether a text reports it as made or as not made, as its record does.

        A refusal may be told with "not" too.
        """
        if _NOT.match(counted.string, counted.end()):
            return self.kind in _REFUSING or not (self.is_made or self.kind in _ACTS)
        is_undone = any(_UNDONE[status].match(verb) for status in _NEVER_MADE)
        return not (self.is_made and is_undone) or content(verb) <= self.words


def without_counted_parties(
    text: str, records: Iterable[Record], corpus: Corpus
) -> str:
    """Return a text without numbers of parties that follow from its records.

    That is the number of those that did the same, such as condemn, also as a part of
    all of them ("two of the four states"), or of those that a quotation lists, where
    the text does not say that they did something ("in three countries"). What the text
    says behind its verb must be in each of their quotations or in none, so that not all
    are said to have sent what one did. Responses that were not made, such as those
    withheld, count where the text says so.

    Args:
        text: A text of ours.
        records: The records that it rests on.
        corpus: The corpus, for the kinds of actors.
    """
    if not _COUNTED.search(text):
        return text
    acts, listed = [*_acts(records, text)], [*_listed(records, corpus)]

    def uncounted(match: re.Match[str]) -> str:
        """Return counted parties as blanks where their number is right."""
        right = _is_number_of_acts(match, acts, corpus) or (
            _NO_SUBJECT.match(text, match.end()) is not None
            and not _AGENT.search(text, 0, match.start())
            and any(_number_of(match, parties, corpus) for parties in listed)
        )
        return " " * len(match[0]) if right else match[0]

    return _COUNTED.sub(uncounted, text)


def counts_parties(text: str, number: Number) -> bool:
    """Tell whether a number of a text counts states, groups or other parties."""
    spans = (match.span() for match in _COUNTED.finditer(text))
    return any(start <= number.start < end for start, end in spans)


def _is_number_of_acts(match: re.Match[str], acts: list[_Act], corpus: Corpus) -> bool:
    """Tell whether as many parties of a kind did the same thing, which a text tells."""
    alike: defaultdict[str, list[tuple[str, _Act]]] = defaultdict(list)
    for act in acts:
        if name := _counted_as(act.party, match["noun"].lower(), corpus):
            alike[act.kind].append((name, act))
    everyone = {name for group in alike.values() for name, _ in group}
    if match["part"] and _value(match["number"]) != len(everyone):
        return False
    number = _value(match["part"] or match["number"])
    names = content(" ".join(_names(acts, corpus)))
    verb, words = _verb_and_words(match, names)
    told = {
        kind for kind in alike if kind in _ACTS and _ACTS[kind].search(match.string)
    }
    return any(
        len(_doing([one for one in group if one[1].is_told(match, verb)], words))
        == number
        and (
            kind in told
            if told or kind in _ACTS
            else _is_told(kind, group, words | content(verb))
        )
        for kind, group in alike.items()
    )


def _verb_and_words(
    match: re.Match[str], names: frozenset[str]
) -> tuple[str, frozenset[str]]:
    """Return the verb of counted parties, and the words for its object.

    The verb is the first word behind them, or the last before "by", and the words are
    those of the rest of their sentence, without names of parties and words for acts.
    """
    text = match.string
    if _AGENT.search(text, 0, match.start()):
        part = _SENTENCE_END.split(text[: match.start()])[-1]
        order = [*reversed(part.split())]
    else:
        order = _SENTENCE_END.split(text[match.end() :])[0].split()
    words = [word for word in order if content(word) - names]
    verb = words[0] if words else ""
    rest = [
        word for word in words[1:] if not any(one.match(word) for one in _ACTS.values())
    ]
    return verb, content(" ".join(rest)) - names


def _doing(group: list[tuple[str, _Act]], words: frozenset[str]) -> set[str]:
    """Return the parties that share all words of a text which any of them has."""
    shared = words & frozenset().union(*(act.words for _, act in group))
    return {name for name, act in group if shared <= act.words}


def _is_told(kind: str, group: list[tuple[str, _Act]], words: frozenset[str]) -> bool:
    """Tell whether a text has a word for an act, or a word of its quotations."""
    quoted = frozenset().union(*(act.words for _, act in group))
    stems = tuple(content(kind.replace("-", " ")))
    return not words.isdisjoint(quoted) or any(word.startswith(stems) for word in words)


def _names(acts: Iterable[_Act], corpus: Corpus) -> Iterator[str]:
    for act in acts:
        actor = corpus.actors.get(actor_of(act.party) or "")
        yield from actor.names() if actor else ()


def _number_of(match: re.Match[str], parties: set[str], corpus: Corpus) -> bool:
    """Tell whether a text counts exactly the listed parties, all of its kind."""
    noun = match["noun"].lower()
    counted = {_counted_as(party, noun, corpus) for party in parties} - {None}
    alone = not match["part"] and len(counted) == len(parties)
    return alone and _value(match["number"]) == len(parties)


def _listed(records: Iterable[Record], corpus: Corpus) -> Iterator[set[str]]:
    """Yield the actors of each list of names in the quotations of records."""
    for quote in english_quotes(*records):
        for match in _LIST.finditer(quote):
            names = [corpus.named(name) for name in LINK.split(match["names"])]
            if all(names) and not match["before"]:
                yield set().union(*names)


def _acts(records: Iterable[Record], text: str) -> Iterator[_Act]:
    """Yield the acts of parties in records, except responses wrongly told as made."""
    for record in records:
        words = content(record.quoted_in_english())
        if isinstance(record, Response):
            undone = _UNDONE.get(record.status.value)
            if undone and not undone.search(text):
                continue
            said = record.type.family is Family.SAY
            kinds = [record.type] if said else [record.type, record.type.family]
            made = record.status in MADE_OR_ANNOUNCED
            for kind in kinds:
                yield from (_Act(kind.value, party, words, made) for party in record.by)
        elif isinstance(record, Position):
            kind_of_act = _SAME.get(record.act.value, record.act.value)
            yield _Act(kind_of_act, record.actor, words)


def _counted_as(party: Party, noun: str, corpus: Corpus) -> str | None:
    """Return the actor or country as which a noun counts a party; None if it does not.

    A state body counts as its state, if that is known.
    """
    id = actor_of(party) or ""
    actor = corpus.actors.get(id)
    if actor is None or noun not in _NOUNS.get(actor.kind.value, ()):
        return None
    if noun in _STATES:
        is_body = actor.kind is ActorKind.STATE_BODY
        return actor.country or (None if is_body else id)
    roles = [
        use.record.text
        for use in corpus.actor_uses.get(id, ())
        if isinstance(use.record, Role)
    ]
    called = " ".join([*actor.names(), actor.public_role or "", *roles]).lower()
    return id if _REQUIRED.get(noun, "") in called else None


def _value(words: str) -> float | str | None:
    if words.lower() == "one":
        return 1
    numbers = find_numbers(words)
    return numbers[0].value if len(numbers) == 1 else None
