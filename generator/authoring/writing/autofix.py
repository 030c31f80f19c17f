"""Mending what has one sure remedy, and no other byte of a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.authoring.writing.remedies import Remedy, remedies
from generator.loader import yaml_reader
from generator.loader.yaml_reader import ParsedYaml, YamlValue
from generator.model.diagnostics import KeyPath, truncate
from generator.model.documents import Document
from generator.model.exceptions import ProblemsError

ROUNDS = 10
"""How often a file is mended, since one remedy can make room for the next."""
_INVISIBLE = re.compile("[\u200b\u2060\ufeff]")
_TOKEN = re.compile(r"""'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*\"""")


class Mend(NamedTuple):
    """One thing that was mended, and where it stood."""

    line: int
    what: str


class _Edit(NamedTuple):
    start: int
    end: int
    new: str
    mend: Mend


def fix(file: str, record: type[Document]) -> tuple[str, tuple[Mend, ...]]:
    """Return a file's text mended, and what was done.

    Args:
        file: The text, as it was decoded.
        record: The kind of record that the file holds.
    """
    mended, done = _blanks(file)
    for _ in range(ROUNDS):
        try:
            found = yaml_reader.parse("", mended)
        except ProblemsError:
            break
        edits = [*_edits(mended, found, record)] or [*_in_order(mended, found)]
        if not edits:
            break
        mended = _applied(mended, edits)
        done += tuple(edit.mend for edit in edits)
    return mended, tuple(sorted(done))


def _blanks(file: str) -> tuple[str, tuple[Mend, ...]]:
    """Mend line ends, tabs in margins, trailing blanks and invisible characters."""
    lines, done = [], []
    for number, line in enumerate(re.split("\r\n|\r|\n", file), start=1):
        new = _INVISIBLE.sub("", line)
        if new != line:
            done.append(Mend(number, "an invisible character taken out"))
        margin = re.match(r"[ \t]*", new)
        assert margin is not None
        if "\t" in margin[0] and new.strip():
            new = margin[0].replace("\t", "  ") + new[margin.end() :]
            done.append(Mend(number, "tabs in the margin are now spaces"))
        if new != new.rstrip(" \t"):
            new = new.rstrip(" \t")
            done.append(Mend(number, "blanks at the end taken out"))
        lines.append(new)
    mended = "\n".join(lines).rstrip("\n")
    mended += "\n" if mended else ""
    if "\r" in file:
        done.append(Mend(1, "lines now end as the project's do"))
    if mended != "\n".join(lines):
        done.append(Mend(len(lines), "the file now ends with one line end"))
    return mended, tuple(done)


def _edits(file: str, found: ParsedYaml, record: type[Document]) -> Iterator[_Edit]:
    for remedy in remedies(record, found):
        if remedy.kind == "missing":
            yield _added(file, found, remedy)
            continue
        key = remedy.kind == "key"
        old = str(remedy.where[-1]) if key else str(_value(found.data, remedy.where))
        place = found.location(remedy.where, key=key)
        start = _offset(file, place.line, place.column)
        quoted = _TOKEN.match(file, start)
        if quoted or file.startswith(old, start):
            end = quoted.end() if quoted else start + len(old)
            what = f"'{truncate(old)}' is now '{remedy.new}'"
            yield _Edit(start, end, remedy.new, Mend(place.line, what))


def _added(file: str, found: ParsedYaml, remedy: Remedy) -> _Edit:
    """Put a key before the first one of its block."""
    data = _value(found.data, remedy.where)
    assert isinstance(data, dict)
    place = found.location((*remedy.where, next(iter(data))), key=True)
    start = _offset(file, place.line, place.column)
    block = found.location(remedy.where)
    flow = file[_offset(file, block.line, block.column)] == "{"
    after = ", " if flow else "\n" + " " * (place.column - 1)
    mend = Mend(place.line, f"'{remedy.new}' was missing")
    return _Edit(start, start, remedy.new + after, mend)


def _in_order(file: str, found: ParsedYaml) -> Iterator[_Edit]:
    """Put the entries of `changes` in the order of their days, comments with them."""
    entries = _value(found.data, ("changes",))
    if not isinstance(entries, list) or not all(
        isinstance(entry, dict) and isinstance(entry.get("date"), str)
        for entry in entries
    ):
        return
    days = [str(_value(entry, ("date",))) for entry in entries]
    if days == sorted(days):
        return
    lines = file.splitlines(keepends=True)
    first = found.location(("changes",), key=True).line
    starts = [found.location(("changes", at)).line - 1 for at in range(len(days))]
    if not all(lines[at].lstrip().startswith("- ") for at in starts):
        return
    end = _end(lines, starts[-1])
    starts = [_with_comments(lines, at, first) for at in starts]
    ends = [*starts[1:], end]
    blocks = ["".join(lines[a:b]) for a, b in zip(starts, ends, strict=True)]
    new = "".join(
        block for _, block in sorted(zip(days, blocks, strict=True), key=_day)
    )
    start = sum(map(len, lines[: starts[0]]))
    mend = Mend(starts[0] + 1, "the changes now stand in the order of their days")
    yield _Edit(start, start + sum(map(len, blocks)), new, mend)


def _with_comments(lines: list[str], entry: int, first: int) -> int:
    """Return the first of the comment lines right above an entry, or the entry."""
    while entry > first and lines[entry - 1].lstrip().startswith("#"):
        entry -= 1
    return entry


def _day(pair: tuple[str, str]) -> str:
    return pair[0]


def _end(lines: list[str], last: int) -> int:
    """Return the line after an entry, which is the last of its list."""
    margin = len(lines[last]) - len(lines[last].lstrip())
    end = last + 1
    for number in range(last + 1, len(lines)):
        line = lines[number]
        if line.strip():
            if len(line) - len(line.lstrip()) <= margin:
                break
            end = number + 1
    return end


def _applied(file: str, edits: list[_Edit]) -> str:
    for edit in sorted(edits, reverse=True):
        file = file[: edit.start] + edit.new + file[edit.end :]
    return file


def _offset(file: str, line: int, column: int) -> int:
    start = 0
    for _ in range(line - 1):
        start = file.index("\n", start) + 1
    return start + column - 1


def _value(data: YamlValue, where: KeyPath) -> YamlValue | None:
    for step in where:
        if isinstance(data, dict):
            found = data.get(str(step))
        else:
            found = (
                data[step] if isinstance(data, list) and isinstance(step, int) else None
            )
        if found is None:
            return None
        data = found
    return data
