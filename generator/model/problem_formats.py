"""Output formats for problems other than plain text: JSON, annotations, Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict

from generator.model.diagnostics import Problem

MAX_SUMMARY_PROBLEMS = 2_000
"""Maximum number of problems in a job summary, which GitHub limits to 1 MiB."""
_ESCAPED_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_ESCAPED_PROPERTY = _ESCAPED_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def as_json(problems: Iterable[Problem]) -> Iterator[str]:
    """Yield a single JSON array of objects with the fields of `Problem`."""
    records = [asdict(problem) for problem in problems]
    yield json.dumps(records, ensure_ascii=False, indent=2)


def as_github(
    problems: Iterable[Problem], changed: Collection[str] = ()
) -> Iterator[str]:
    """Yield a GitHub Actions workflow command for each problem.

    Args:
        problems: The problems to format.
        changed: Paths of files whose problems come first, because GitHub shows only
            the first ten errors and the first ten warnings of a step.

    Source: docs.github.com, "Workflow commands for GitHub Actions"; characters are
    escaped as in actions/toolkit, packages/core/src/command.ts.
    """
    for problem in sorted(problems, key=lambda item: (item.path not in changed, item)):
        properties = {
            "file": problem.path,
            "line": problem.line,
            "col": problem.column,
            "title": problem.code,
        }
        encoded = ",".join(
            f"{name}={str(value).translate(_ESCAPED_PROPERTY)}"
            for name, value in properties.items()
        )
        hint = f"\nhint: {problem.hint}" if problem.hint else ""
        data = f"{problem.sentence}{hint}".translate(_ESCAPED_DATA)
        yield f"::{problem.level} {encoded}::{data}"


def as_summary(problems: Sequence[Problem]) -> str:
    """Return a job summary in Markdown that lists the problems in a code block."""
    if not problems:
        return "## Check\n\nNo problems.\n"
    lines = [*map(str, problems[:MAX_SUMMARY_PROBLEMS])]
    if left := len(problems) - len(lines):
        lines.append(f"and {left:,} more; run `briefs check` to see them all")
    return f"## Check\n\n{code_block(lines)}"


def code_block(lines: Iterable[str]) -> str:
    """Return a fenced Markdown code block that no line can close early."""
    text = "\n".join(lines)
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}\n"


def code_span(text: str) -> str:
    """Return a Markdown code span, with white space folded."""
    line = " ".join(text.split())
    ticks = "`" * (1 + max(map(len, re.findall("`+", line)), default=0))
    return f"{ticks} {line} {ticks}" if len(ticks) > 1 else f"{ticks}{line}{ticks}"
