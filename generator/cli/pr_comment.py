"""The one comment on a pull request, from what the run of its own code has left.

That code may be anybody's, so nothing of it is trusted: the files are read within
limits and never unpacked, and every word of them stands in code. Needs nothing that is
not in Python itself, so that it runs without installing anything.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generator.model import formatters

MARK = "<!-- briefs-review -->"
"""How the comment begins, so that the next run finds it."""
LARGEST = 4_000_000
"""Bytes of one file that are read."""
MOST_LINES = 60
LONGEST_LINE = 500
"""Of each part of the comment; a code host refuses more than 65,536 characters."""

_UNREADABLE = (
    *(EOFError, KeyError, OSError, RuntimeError, ValueError),
    *(zipfile.BadZipFile, zlib.error),
)


def number(path: Path) -> str:
    """Return the number of the pull request that the files say that they are of.

    Whoever asks must hold it against the commit that was run.
    """
    found = _read(path, "number.txt").strip()
    return found if re.fullmatch(r"[1-9][0-9]{0,8}", found) else ""


def body(path: Path, run: str) -> str:
    """Return the comment in Markdown.

    Args:
        path: The archive that the run has left.
        run: Address of that run, from the code host itself.
    """
    pages, problems = _list(path, "changes.json"), _list(path, "problems.json")
    levels = Counter(str(one.get("level")) for one in problems)
    parts = [
        MARK,
        "## What changes",
        _code(_changed(pages), "No page says anything else than before."),
        "## Problems",
        f"{levels['error']} errors, {levels['warning']} warnings.",
        _code(_problems(problems), "None."),
        "## Quotations found again",
        _code(_read(path, "recheck.txt").splitlines(), "No new source to look up."),
        f"What was run is the change's own code. [The run]({run}) has the full lists "
        "and the built site; unpack that and open `lite/index.html`, or serve all of "
        "it with `python3 -m http.server --directory site`.",
    ]
    return "\n\n".join(parts) + "\n"


def _changed(pages: Iterable[dict[str, Any]]) -> Iterator[str]:
    for page in pages:
        yield f"{page.get('address')} ({page.get('how')}): {page.get('title')}"
        sentences = page.get("sentences")
        for sentence in sentences if isinstance(sentences, list) else ():
            yield f"  {sentence}"


def _problems(problems: Iterable[dict[str, Any]]) -> Iterator[str]:
    for one in problems:
        place = f"{one.get('path')}:{one.get('line')}:{one.get('column')}"
        yield f"{place}: {one.get('code')} {one.get('where')}: {one.get('message')}"


def _code(lines: Iterable[str], otherwise: str) -> str:
    """Return lines as a block of code, cut where they are many or long."""
    found = [_printable(line[:LONGEST_LINE].replace("\n", " ")) for line in lines]
    if not found:
        return otherwise
    shown = found[:MOST_LINES]
    if left := len(found) - len(shown):
        shown.append(f"and {left} more; see the run")
    return formatters.code_block(shown).rstrip("\n")


def _list(path: Path, name: str) -> list[dict[str, Any]]:
    """Return the blocks of a list in JSON; what is none is left out."""
    try:
        found = json.loads(_read(path, name) or "[]")
    except (ValueError, RecursionError):
        return []
    found = found if isinstance(found, list) else []
    return [one for one in found if isinstance(one, dict)]


def _read(path: Path, name: str) -> str:
    """Return a file of the archive as text; empty where it cannot be had."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(name) as file:
            data = file.read(LARGEST + 1)
    except _UNREADABLE:
        return ""
    return data.decode("utf-8", "replace") if len(data) <= LARGEST else ""


def _printable(line: str) -> str:
    """Return a line without what could turn or hide its other characters."""
    return "".join(one for one in line if one.isprintable())


def main(words: list[str]) -> str:
    """Return what is asked for: `number ARCHIVE`, or `body ARCHIVE RUN`."""
    asked, archive, *run = words
    return number(Path(archive)) if asked == "number" else body(Path(archive), *run)


if __name__ == "__main__":
    sys.stdout.write(main(sys.argv[1:]))
