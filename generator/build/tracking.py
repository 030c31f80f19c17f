"""A corpus that notes what it is asked, so that what is made of it can be kept.

What is made of a corpus depends on the answers that it gave, and on nothing else of
it. While it would give all of them again, what was made would be the same again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.index import Use
from generator.model.records import Actor, Crisis, Source
from generator.storage import memo, parallel
from generator.storage import store as reuse
from generator.storage.memo import Piece
from generator.storage.store import Store

PARTS = (
    *("crises", "actors", "sources", "articles"),
    *(name for name, one in vars(Corpus).items() if isinstance(one, cached_property)),
)
"""What can be asked of a corpus; each is a mapping."""


class Question(NamedTuple):
    """A look into a part of the corpus."""

    part: str
    key: str | None
    """None: for all that there is in it."""


Asked = dict[Question, str]
"""What was asked, with a digest of each answer."""


class Making(NamedTuple):
    """Something to be made of a corpus."""

    name: str
    """Stands for all that it is made of beside the corpus."""
    make: Callable[[Corpus], Any]


class Made(NamedTuple):
    """What was made, and the answers that it was made of."""

    asked: Asked
    value: Any


def recall(
    making: Sequence[Making],
    answers: Answers,
    store: Store,
    whole: Callable[[Any], bool] = lambda value: True,
    fewest: int = parallel.FEWEST,
) -> list[Any]:
    """Return what is made of a corpus, from earlier builds where it is the same.

    Args:
        making: What is asked for.
        answers: What the corpus answers.
        store: What was made before, and what is made now.
        whole: Tells whether a value from the store can still be used.
        fewest: How many to make from which on it pays to share them.
    """

    def piece(one: Making) -> Piece:
        def make() -> Made:
            asked: Asked = {}
            return Made(asked, one.make(_noting(answers, asked)))

        return Piece(one.name, make)

    def take(value: Any) -> Any:
        if not isinstance(value, Made) or not answers.hold(value.asked):
            return None
        return value.value if whole(value.value) else None

    return memo.kept([*map(piece, making)], store, take, fewest)


class Answers:
    """What a corpus answers."""

    def __init__(self, corpus: Corpus, earlier: Answers | None = None) -> None:
        """Take a corpus, and what it answered before some of it changed, if known."""
        self.corpus = corpus
        self.digests: Asked = {}
        self.values: dict[Question, Any] = {}
        """Answers about one key, for which digests are known."""
        self.records: dict[int, str] = {}
        """Digests of records, by where they are in memory."""
        if earlier:
            self._take_over(earlier)

    def _take_over(self, earlier: Answers) -> None:
        """Know the digests of all that is answered as it was before."""
        for question, value in earlier.values.items():
            now = getattr(self.corpus, question.part).get(question.key)
            if now is value or now == value:
                self.digests[question] = earlier.digests[question]
                self.values[question] = now

    def hold(self, asked: Asked) -> bool:
        """Tell whether the answers are still the same."""
        if asked.items() <= self.digests.items():
            return True
        return all(self.digest(one) == digest for one, digest in asked.items())

    def digest(self, question: Question) -> str:
        """Return what stands for the answer to a question."""
        if question not in self.digests:
            part = getattr(self.corpus, question.part)
            self.digests[question] = (
                self._all(question.part, part)
                if question.key is None
                else self._one(question, part.get(question.key))
            )
        return self.digests[question]

    def _all(self, name: str, part: Mapping[str, Any]) -> str:
        return reuse.key(
            *(word for key in part for word in (key, self.digest(Question(name, key))))
        )

    def _one(self, question: Question, value: Any) -> str:
        self.values[question] = value
        if isinstance(value, Crisis | Actor | Source):
            return reuse.key(value.model_dump_json())
        if isinstance(value, tuple) and value and isinstance(value[0], Use):
            return reuse.key(*(word for use in value for word in self._use(use)))
        return reuse.key(repr(value))

    def _use(self, use: Use) -> tuple[str, ...]:
        record = use.record
        if id(record) not in self.records:  # held by the corpus, so its id is its own
            self.records[id(record)] = reuse.key(record.model_dump_json())
        return use.crisis, use.part, use.field, self.records[id(record)]


def _noting(answers: Answers, asked: Asked) -> Corpus:
    """Return a corpus that answers as another, and notes what it is asked."""
    noting = Corpus({}, {}, {}, unreadable=answers.corpus.unreadable)
    parts = {name: _Noted(name, answers, asked) for name in PARTS}
    vars(noting).update(parts)  # also cached properties look there first
    return noting


class _Noted(Mapping[str, Any]):
    """A part of a corpus that notes what is looked up in it."""

    def __init__(self, name: str, answers: Answers, asked: Asked) -> None:
        self.name = name
        self.answers = answers
        self.asked = asked
        self.found: dict[str, Any] = {}

    @property
    def part(self) -> Mapping[str, Any]:
        """The part of the corpus itself, which is worked out when it is asked for."""
        part: Mapping[str, Any] = getattr(self.answers.corpus, self.name)
        return part

    def __getitem__(self, key: str) -> Any:
        if key not in self.found:
            self._note(key)
            self.found[key] = self.part[key]
        return self.found[key]

    def __iter__(self) -> Iterator[str]:
        self._note(None)
        return iter(self.part)

    def __len__(self) -> int:
        self._note(None)
        return len(self.part)

    def _note(self, key: str | None) -> None:
        question = Question(self.name, key)
        self.asked[question] = self.answers.digest(question)
