"""What all rules share: faults, and the functions that find them.

`traversal` yields the parts of records that many rules look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

from generator.corpus.comparison.diff import Difference
from generator.corpus.corpus import Corpus
from generator.model.diagnostics import KeyPath, Level, Rule, parse_rule
from generator.model.documents import Crisis, Document


class Fault(NamedTuple):
    """A violation of a rule in one file; the build adds its code and position."""

    where: KeyPath
    message: str
    hint: str = ""
    key: bool = False
    """Whether the position is that of the key instead of its value."""


RecordFunction: TypeAlias = Callable[[str, Any, Corpus], Iterator[Fault]]
"""Takes the id of a file, its record, and the corpus that it belongs to."""

RevisionFunction: TypeAlias = Callable[
    [Crisis, Crisis, tuple[Difference, ...]], Iterator[Fault]
]
"""Takes a crisis as it was, as it is, and the differences between the two."""

CorpusFunction: TypeAlias = Callable[[Corpus, Corpus], Iterator[tuple[str, str]]]
"""Takes the corpus as it was and as it is; yields the ids of briefs with messages."""

DayFunction: TypeAlias = Callable[[Any, str], Iterator[Fault]]
"""Takes the record of a file, and the date in the time zone that is furthest ahead."""

Function = TypeVar("Function", bound=Callable[..., Iterator[object]])
Function_co = TypeVar(
    "Function_co", bound=Callable[..., Iterator[object]], covariant=True
)


@dataclass(frozen=True, slots=True)
class Check(Generic[Function_co]):
    """A rule with the function that finds its violations."""

    rule: Rule
    find: Function_co
    records: tuple[type[Document], ...]
    """Types of record that it takes; none if it compares two revisions."""
    compares_sources: bool = False
    """Whether it compares a record with its sources, or with the actors that it names;
    what it finds may then be due to one of these that could not be read."""
    compares_records: bool = False
    """Whether it compares a record with those that it refers to, or a text with all;
    what it finds may then be due to one of them that could not be read."""


def rule(
    code: str,
    *records: type[Document],
    level: Level = "error",
    compares_sources: bool = False,
    compares_records: bool = False,
) -> Callable[[Function], Check[Function]]:
    """Turn a function into a check, its docstring into the text of the rule.

    The check is in force once it is listed in `generator.rules.registry`.

    Args:
        code: A letter and three digits, such as `P701`.
        records: Types of record that the function takes.
        level: Whether a violation stops the build.
        compares_sources: Whether the function compares a record with its sources and
            with the actors that it names.
        compares_records: Whether the function compares a record with those that it
            refers to, or a text with all records of its brief.
    """

    def decorate(function: Function) -> Check[Function]:
        text = function.__doc__ or ""
        parsed = parse_rule(code, text, level)
        return Check(parsed, function, records, compares_sources, compares_records)

    return decorate
