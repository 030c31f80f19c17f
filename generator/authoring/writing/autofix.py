"""Automatic fixes of a file's text: every safe one, and no other byte changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.authoring.writing.schema_fixes import Fix, find_fixes
from generator.loader import yaml_reader
from generator.loader.parsed_yaml import ParsedYaml
from generator.loader.readable_key_paths import YamlValue
from generator.model.diagnostics import KeyPath, truncate
from generator.model.documents import Document
from generator.model.exceptions import ProblemsError

MAX_ROUNDS = 10
"""Maximum number of searches for fixes, as one fix can make another possible."""
_INVISIBLE = re.compile("[\u200b\u2060\ufeff]")
_QUOTED_SCALAR = re.compile(r"""'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*\"""")


class AppliedFix(NamedTuple):
    """A fix that was made, with the number of its line before it, from 1."""

    line: int
    message: str


class _Edit(NamedTuple):
    """The replacement of the text between two offsets."""

    start: int
    end: int
    new: str
    applied: AppliedFix


def fix(text: str, document: type[Document]) -> tuple[str, tuple[AppliedFix, ...]]:
    """Return a file's text with all safe fixes applied, and these fixes.

    Args:
        text: The text of the file.
        document: The type of document that the file holds.
    """
    text, applied = _fix_white_space(text)
    for _ in range(MAX_ROUNDS):
        try:
            parsed = yaml_reader.parse("", text)
        except ProblemsError:
            break
        if parsed.problems:
            break
        edits = [*_edits(text, parsed, document)] or [*_sort_changes(text, parsed)]
        if not edits:
            break
        for edit in sorted(edits, reverse=True):
            text = text[: edit.start] + edit.new + text[edit.end :]
        applied += tuple(edit.applied for edit in edits)
    return text, tuple(sorted(applied))


def _fix_white_space(text: str) -> tuple[str, tuple[AppliedFix, ...]]:
    """Fix line ends, tabs in indents, trailing blanks and invisible characters."""
    lines, applied = [], []
    for number, line in enumerate(re.split("\r\n|\r|\n", text), start=1):
        new = _INVISIBLE.sub("", line)
        if new != line:
            applied.append(AppliedFix(number, "removed an invisible character"))
        content = new.lstrip(" \t")
        indent = new.removesuffix(content)
        if "\t" in indent and new.strip():
            new = indent.replace("\t", "  ") + content
            applied.append(
                AppliedFix(number, "replaced tabs in the indent with spaces")
            )
        if new != new.rstrip(" \t"):
            new = new.rstrip(" \t")
            applied.append(AppliedFix(number, "removed blanks at the end of the line"))
        lines.append(new)
    fixed = "\n".join(lines).rstrip("\n")
    fixed += "\n" if fixed else ""
    if "\r" in text:
        applied.append(AppliedFix(1, "changed all line ends to LF"))
    if fixed != "\n".join(lines):
        message = "ended the file with one line end"
        applied.append(AppliedFix(len(lines), message))
    return fixed, tuple(applied)


def _edits(text: str, parsed: ParsedYaml, document: type[Document]) -> Iterator[_Edit]:
    for found in find_fixes(document, parsed):
        if found.kind == "missing":
            yield _insertion(text, parsed, found)
            continue
        is_key = found.kind == "key"
        value = found.where[-1] if is_key else _value(parsed.data, found.where)
        old = str(value)
        place = parsed.location(found.where, key=is_key)
        start = _offset(text, place.line, place.column)
        quoted = _QUOTED_SCALAR.match(text, start)
        if quoted or text.startswith(old, start):
            end = quoted.end() if quoted else start + len(old)
            message = f"'{truncate(old)}' is now '{found.new}'"
            yield _Edit(start, end, found.new, AppliedFix(place.line, message))


def _insertion(text: str, parsed: ParsedYaml, found: Fix) -> _Edit:
    """Return the insertion of a missing key before the first key of its block."""
    data = _value(parsed.data, found.where)
    assert isinstance(data, dict)
    place = parsed.location((*found.where, next(iter(data))), key=True)
    start = _offset(text, place.line, place.column)
    block = parsed.location(found.where)
    in_braces = text[_offset(text, block.line, block.column)] == "{"
    separator = ", " if in_braces else "\n" + " " * (place.column - 1)
    applied = AppliedFix(place.line, f"added the missing '{found.new}'")
    return _Edit(start, start, found.new + separator, applied)


def _sort_changes(text: str, parsed: ParsedYaml) -> Iterator[_Edit]:
    """Sort the entries of `changes` by day, each with the comments above it.

    Nothing is yielded for entries that are sorted, or not written one below the other.
    """
    entries = _value(parsed.data, ("changes",))
    if not isinstance(entries, list) or not all(
        isinstance(entry, dict) and isinstance(entry.get("date"), str)
        for entry in entries
    ):
        return
    days = [str(_value(entry, ("date",))) for entry in entries]
    if days == sorted(days):
        return
    lines = text.splitlines(keepends=True)
    first = parsed.location(("changes",), key=True).line
    starts = [parsed.location(("changes", at)).line - 1 for at in range(len(days))]
    if not all(lines[start].lstrip().startswith("- ") for start in starts):
        return
    end = _end_of_entry(lines, starts[-1])
    starts = [_start_of_comments(lines, start, first) for start in starts]
    ends = [*starts[1:], end]
    blocks = ["".join(lines[a:b]) for a, b in zip(starts, ends, strict=True)]
    order = sorted(range(len(days)), key=days.__getitem__)
    start = sum(map(len, lines[: starts[0]]))
    message = "sorted the changes by day"
    yield _Edit(
        start,
        start + sum(map(len, blocks)),
        "".join(blocks[index] for index in order),
        AppliedFix(starts[0] + 1, message),
    )


def _start_of_comments(lines: list[str], entry: int, first: int) -> int:
    """Return the index of the first comment line directly above an entry, or its own.

    Args:
        lines: The lines of the file.
        entry: Index of the entry's first line.
        first: Index of the first line of the list.
    """
    while entry > first and lines[entry - 1].lstrip().startswith("#"):
        entry -= 1
    return entry


def _end_of_entry(lines: list[str], start: int) -> int:
    """Return the index after the last line of a list's last entry."""
    indent = len(lines[start]) - len(lines[start].lstrip())
    end = start + 1
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if line.strip():
            if len(line) - len(line.lstrip()) <= indent:
                break
            end = number + 1
    return end


def _offset(text: str, line: int, column: int) -> int:
    """Return the offset of a line and column, both counted from 1."""
    start = 0
    for _ in range(line - 1):
        start = text.index("\n", start) + 1
    return start + column - 1


def _value(data: YamlValue, where: KeyPath) -> YamlValue | None:
    """Return the value at a path; None if there is none."""
    value: YamlValue | None = data
    for step in where:
        if isinstance(value, dict):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
        else:
            return None
    return value
