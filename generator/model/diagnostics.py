"""What can be wrong, where it is, and the rule that says so."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Literal, NamedTuple, TypeVar

Level = Literal["error", "warning"]
KeyPath = tuple[str | int, ...]
"""Where a value lies in a file: keys and list positions (from 0), outermost first."""

_Function = TypeVar("_Function", bound=Callable[..., object])
MOST = 500
"""How many problems of one file are told at once; nobody mends more in one go."""
LONGEST = 80
"""How many characters of a value are shown, and looked at for the nearest name."""
_BREAKS = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t"})
_SECTION = re.compile(r"^(Why|Wrong|Right): ?", re.MULTILINE)


class Place(NamedTuple):
    """A position in a file, both numbers from 1, columns in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, in words for the person who wrote the file."""

    path: str
    """Relative to the root, with `/`."""
    line: int
    column: int
    code: str
    where: str
    """The record and field meant, such as `figures.killed.best`; empty for a file."""
    message: str
    hint: str = ""
    """The one sure remedy, where there is one."""
    level: Level = "error"

    @property
    def sentence(self) -> str:
        """What is wrong, after the record and field meant, where there is one.

        A line break in a value that is shown must not look like one of ours.
        """
        where = f"{self.where}: " if self.where else ""
        return f"{where}{self.message}".translate(_BREAKS)

    def __str__(self) -> str:
        """Give the problem as one line, and a second one for its hint."""
        word = "" if self.level == "error" else " (warning)"
        line = f"{self.path}:{self.line}:{self.column}: {self.code}{word}"
        between = " " if self.where else ": "
        hint = f"\n    hint: {self.hint}" if self.hint else ""
        return f"{line}{between}{self.sentence}{hint}"


class BriefError(Exception):
    """Input that cannot be published; `problems` is sorted and never empty."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems in the order of file, line and column."""
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True, slots=True)
class Rule:
    """What a code stands for; the text is the docstring of the rule itself."""

    code: str
    level: Level
    statement: str
    why: str
    wrong: str
    right: str


def limited(found: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the first `MOST` problems of a file, and one that says if more follow."""
    for number, problem in enumerate(found, start=1):
        if number > MOST:
            message = f"is not all; mend the {MOST} problems before it to see more"
            yield replace(problem, where="", message=message, hint="")
            return
        yield problem


def cut(value: str) -> str:
    """Return a value as messages show it: its beginning where it is long."""
    return value if len(value) <= LONGEST else f"{value[:LONGEST]}…"


RULES: dict[str, Rule] = {}
"""Every rule by its code; each module adds its own as it is imported."""


def declare(code: str, text: str, level: Level = "error") -> None:
    """Add the rule that `text` states: a sentence, then `Why`, `Wrong` and `Right`."""
    assert code not in RULES, code
    statement, *rest = _SECTION.split(inspect.cleandoc(text))
    parts = dict(zip(rest[::2], map(inspect.cleandoc, rest[1::2]), strict=True))
    RULES[code] = Rule(
        code,
        level,
        " ".join(statement.split()),
        " ".join(parts["Why"].split()),
        parts["Wrong"].strip(),
        parts["Right"].strip(),
    )


def rule(code: str, level: Level = "error") -> Callable[[_Function], _Function]:
    """Make the decorated function's docstring the rule of `code`."""

    def decorate(function: _Function) -> _Function:
        declare(code, function.__doc__ or "", level)
        return function

    return decorate


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint that offers the known name nearest to `word`, or nothing."""
    if len(word) > LONGEST:
        return ""
    near = get_close_matches(word, list(known), n=1, cutoff=0.7)
    return f"did you mean '{near[0]}'?" if near else ""
