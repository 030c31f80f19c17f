"""The review comment on a pull request, from the artifact of its check run.

The run executes the code of the pull request, so its artifact is not trusted: files are
read within limits and never unpacked, and their text appears only in code blocks. This
module runs on Python alone, without any installed package.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeAlias

from generator.model import problem_formats
from generator.text.allowed_characters import printable

MARKER = "<!-- briefs-review -->"
"""First line of the comment, by which the next run finds it."""
_UNREAD = "**The run produced no list that can be shown here;** open the run itself."
"""Shown in place of a list that cannot be read, where "0 errors" would be false."""
MAX_FILE_SIZE = 4_000_000
"""Bytes of the largest file that is read; a larger one is not shown."""
MAX_LINES = 60
MAX_LINE_LENGTH = 500
MAX_BLOCK_LENGTH = 15_000
"""Limits of each of four code blocks; GitHub refuses over 65,536 characters."""

_PROBLEM_KEYS = ("path", "line", "column", "code", "where", "message")
_UNREADABLE = (
    *(EOFError, KeyError, OSError, RuntimeError, ValueError),
    *(zipfile.BadZipFile, zlib.error),
)
JsonObject: TypeAlias = dict[str, Any]
"""An object of a JSON file in the artifact."""


def pull_request_number(path: Path) -> str:
    """Return the number of the pull request that the artifact claims to belong to.

    The caller must verify that this pull request has the commit that was run.

    Returns:
        The number in digits; empty if the artifact has no valid one.
    """
    text = (_read(path, "number.txt") or "").strip()
    return text if re.fullmatch(r"[1-9][0-9]{0,8}", text) else ""


def body(path: Path, run: str) -> str:
    """Return the comment in Markdown.

    Args:
        path: The artifact of the run, a ZIP archive.
        run: URL of the run, as given by GitHub itself.
    """
    pages = _load_objects(path, "changes.json")
    problems = _load_objects(path, "problems.json")
    parts = [
        MARKER,
        "## To review",
        _code_block(_lines(path, "checklist.txt"), "The checklist is empty."),
        "## Changes",
        _code_block(
            None if pages is None else _page_lines(pages), "No page has changed."
        ),
        "## Problems",
        *_counts(problems),
        _code_block(None if problems is None else _problem_lines(problems), "None."),
        "## Rechecked quotations",
        _code_block(_lines(path, "recheck.txt"), "There is no new source to recheck."),
        f"The check ran the code of this pull request. [The run]({run}) has the full "
        "lists and the built site: unpack it and open `lite/index.html`, or serve the "
        "whole site with `python3 -m http.server --directory site`.",
    ]
    return "\n\n".join(parts) + "\n"


def _counts(problems: list[JsonObject] | None) -> Iterator[str]:
    """Yield the numbers of errors and warnings; nothing where they are not known."""
    if problems is not None:
        levels = Counter(str(problem.get("level")) for problem in problems)
        yield f"{levels['error']} errors, {levels['warning']} warnings."


def _page_lines(pages: Iterable[JsonObject]) -> Iterator[str]:
    for page in pages:
        yield f"{page.get('address')} ({page.get('how')}): {page.get('title')}"
        sentences = page.get("sentences")
        for sentence in sentences if isinstance(sentences, list) else ():
            yield f"  {sentence}"


def _problem_lines(problems: Iterable[JsonObject]) -> Iterator[str]:
    for problem in problems:
        path, line, column, code, where, message = map(problem.get, _PROBLEM_KEYS)
        yield f"{path}:{line}:{column}: {code} {where}: {message}"


def _code_block(lines: Iterable[str] | None, placeholder: str) -> str:
    """Return lines as a code block within the limits.

    Args:
        lines: The lines; None where they could not be read.
        placeholder: What is shown if there are no lines.
    """
    if lines is None:
        return _UNREAD
    cleaned = [printable(line[:MAX_LINE_LENGTH].replace("\n", " ")) for line in lines]
    if not cleaned:
        return placeholder
    lengths = accumulate(len(line) + 1 for line in cleaned)
    fitting = sum(length <= MAX_BLOCK_LENGTH for length in lengths)
    shown = cleaned[: min(MAX_LINES, fitting)]
    if omitted := len(cleaned) - len(shown):
        shown.append(f"and {omitted} more; see the run")
    return problem_formats.code_block(shown).rstrip("\n")


def _load_objects(path: Path, name: str) -> list[JsonObject] | None:
    """Return the objects of a JSON list in the archive; None if it is not a list."""
    try:
        data = json.loads(_read(path, name) or "")
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, list):
        return None
    return [item for item in data if isinstance(item, dict)]


def _lines(path: Path, name: str) -> list[str] | None:
    """Return the lines of a file in the archive; None if it cannot be read."""
    text = _read(path, name)
    return None if text is None else text.splitlines()


def _read(path: Path, name: str) -> str | None:
    """Return a file of the archive as text; None if unreadable or too large."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(name) as file:
            data = file.read(MAX_FILE_SIZE + 1)
    except _UNREADABLE:
        return None
    return data.decode("utf-8", "replace") if len(data) <= MAX_FILE_SIZE else None


def main(arguments: list[str]) -> str:
    """Return the output of `number ARCHIVE` or `body ARCHIVE RUN`."""
    command, archive, *run = arguments
    if command == "number":
        return pull_request_number(Path(archive))
    return body(Path(archive), *run)


if __name__ == "__main__":
    sys.stdout.write(main(sys.argv[1:]))
