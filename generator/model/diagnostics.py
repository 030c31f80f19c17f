"""Problems found in input files, the rules behind them, and helpers for messages."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Literal, NamedTuple

Level = Literal["error", "warning"]
KeyPath = tuple[str | int, ...]
"""Path of a value in a file: keys and list indexes (from 0), outermost first."""

MAX_PROBLEMS = 500
"""Maximum number of problems reported for one file."""
MAX_VALUE_LENGTH = 80
"""Maximum length, in characters, of an id and of a value shown in a message.

Longer words are not compared with known names either, since that takes long.
"""
_BREAKS = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t"})
_SECTION = re.compile(r"^(Why|Wrong|Right): ?", re.MULTILINE)
_ITEM = re.compile(r"^- ", re.MULTILINE)


class FileLocation(NamedTuple):
    """A line and a column in a file, both counted from 1; columns count characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One error or warning, worded for the person who wrote the file.

    Problems sort by path, line and column.
    """

    path: str
    """Path relative to the project root, separated by `/`."""
    line: int
    column: int
    code: str
    where: str
    """Record and field, such as `figures.killed.best`; empty for the whole file."""
    message: str
    hint: str = ""
    """The remedy, if only one is possible; otherwise empty."""
    level: Level = "error"

    @property
    def sentence(self) -> str:
        """The message on one line, preceded by the record and field if there are any.

        Line breaks and tabs in quoted values are escaped, so that they cannot be
        mistaken for those of the output.
        """
        where = f"{self.where}: " if self.where else ""
        return f"{where}{self.message}".translate(_BREAKS)

    def __str__(self) -> str:
        """Format as `path:line:column: code where: message`, with any hint below."""
        level = "" if self.level == "error" else " (warning)"
        prefix = f"{self.path}:{self.line}:{self.column}: {self.code}{level}"
        separator = " " if self.where else ": "
        hint = f"\n    hint: {self.hint}" if self.hint else ""
        return f"{prefix}{separator}{self.sentence}{hint}"


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule behind a code; its text is the docstring of the rule's function."""

    code: str
    level: Level
    summary: str
    """The condition that must hold, in a sentence."""
    details: str
    """Further conditions, such as exceptions; may be empty."""
    cases: tuple[str, ...]
    """What is allowed or refused in particular, a sentence or two each; may be empty.
    """
    why: str
    wrong: str
    right: str

    @property
    def statement(self) -> str:
        """Summary, details and cases in one paragraph."""
        return " ".join(filter(None, (self.summary, self.details, *self.cases)))


def limit_problems(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the first `MAX_PROBLEMS` problems of a file.

    If there are more, a last problem at the position of the next one says so.
    """
    for number, problem in enumerate(problems, start=1):
        if number > MAX_PROBLEMS:
            message = f"has more problems; fix these {MAX_PROBLEMS} to see them"
            yield replace(problem, where="", message=message, hint="")
            return
        yield problem


def truncate(value: str) -> str:
    """Shorten a value for display in a message, marking the cut with an ellipsis."""
    return value if len(value) <= MAX_VALUE_LENGTH else f"{value[:MAX_VALUE_LENGTH]}…"


def parse_rule(code: str, text: str, level: Level = "error") -> Rule:
    """Parse the text of a rule: a summary, details, then `Why`, `Wrong` and `Right`.

    The details may end with a list, each item of which begins with a hyphen.
    """
    statement, *rest = _SECTION.split(inspect.cleandoc(text))
    summary, _, details = statement.partition("\n\n")
    details, *cases = _ITEM.split(details)
    parts = dict(zip(rest[::2], map(inspect.cleandoc, rest[1::2]), strict=True))
    return Rule(
        code,
        level,
        " ".join(summary.split()),
        " ".join(details.split()),
        tuple(" ".join(case.split()) for case in cases),
        " ".join(parts["Why"].split()),
        parts["Wrong"].strip(),
        parts["Right"].strip(),
    )


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return a hint with the known name closest to `word`, or an empty string."""
    if len(word) > MAX_VALUE_LENGTH:
        return ""
    matches = get_close_matches(word, list(known), n=1, cutoff=0.7)
    return f"did you mean '{matches[0]}'?" if matches else ""
