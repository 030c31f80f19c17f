"""Problems as lines: for a terminal, for programs, and for a code host's review."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict

from generator.model.diagnostics import Problem

MOST_SUMMARISED = 2_000
"""Problems in a summary; a code host refuses one of more than a mebibyte."""
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def lines(
    problems: Iterable[Problem], form: str, changed: Collection[str] = ()
) -> Iterator[str]:
    """Yield problems as lines of `text`, of `json`, or of `github`.

    Args:
        problems: What is wrong.
        form: One of these three.
        changed: Files whose problems come first in a review.
    """
    if form == "github":
        return github(problems, changed)
    return as_json(problems) if form == "json" else plain(problems)


def plain(problems: Iterable[Problem]) -> Iterator[str]:
    """Yield each problem as a terminal shows it."""
    yield from map(str, problems)


def as_json(problems: Iterable[Problem]) -> Iterator[str]:
    """Yield one list of all problems, with a key for each field of `Problem`."""
    found = [asdict(problem) for problem in problems]
    yield json.dumps(found, ensure_ascii=False, indent=2)


def github(problems: Iterable[Problem], changed: Collection[str] = ()) -> Iterator[str]:
    """Yield a workflow command of GitHub for each problem.

    Args:
        problems: What is wrong.
        changed: Files whose problems come first, since of each kind GitHub shows
            only the first ten of a step.

    Source: docs.github.com, "Workflow commands for GitHub Actions"; what is escaped
    is as in actions/toolkit, packages/core/src/command.ts.
    """
    for problem in sorted(problems, key=lambda one: (one.path not in changed, one)):
        properties = {
            "file": problem.path,
            "line": problem.line,
            "col": problem.column,
            "title": problem.code,
        }
        listed = ",".join(
            f"{name}={str(value).translate(_PROPERTY)}"
            for name, value in properties.items()
        )
        hint = f"\nhint: {problem.hint}" if problem.hint else ""
        data = f"{problem.sentence}{hint}".translate(_DATA)
        yield f"::{problem.level} {listed}::{data}"


def summary(problems: Sequence[Problem]) -> str:
    """Return every problem in Markdown, in a block of code where nothing is markup."""
    if not problems:
        return "## Check\n\nNo problems.\n"
    lines = list(plain(problems[:MOST_SUMMARISED]))
    if left := len(problems) - len(lines):
        lines.append(f"and {left:,} more; run `briefs check` to see them all")
    return f"## Check\n\n{fenced(lines)}"


def fenced(lines: Iterable[str]) -> str:
    """Return lines as a block of code in Markdown that none of them can end."""
    text = "\n".join(lines)
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}\n"


def code(words: str) -> str:
    """Return words as code within a line of Markdown, where nothing is markup."""
    line = " ".join(words.split())
    ticks = "`" * (1 + max(map(len, re.findall("`+", line)), default=0))
    return f"{ticks} {line} {ticks}" if len(ticks) > 1 else f"{ticks}{line}{ticks}"
