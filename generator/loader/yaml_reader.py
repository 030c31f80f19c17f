"""One YAML file to plain data, with the place of every value, or what is wrong."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from generator.model.diagnostics import (
    BriefError,
    KeyPath,
    Place,
    Problem,
    cut,
    limited,
)
from generator.text import unicode

Plain: TypeAlias = "dict[str, Plain] | list[Plain] | str"
"""What a file holds: every scalar is still the text that was written."""

_OWN_TAGS = "tag:yaml.org,2002:"
"""What YAML makes of two exclamation marks."""
LARGEST = 1_000_000
DEEPEST = 20
FULLEST = 30_000

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Reading:
    """The plain data of one file, and where each value and each key stands."""

    path: str
    data: Plain
    values: dict[KeyPath, Place]
    keys: dict[KeyPath, Place]

    def place(self, where: KeyPath, *, key: bool = False) -> Place:
        """Return the place of a value or key, or of what encloses it."""
        if key and where in self.keys:
            return self.keys[where]
        while where not in self.values:
            where = where[:-1]
        return self.values[where]

    def problem(
        self, code: str, where: KeyPath, message: str, hint: str = "", **more: bool
    ) -> Problem:
        """Return a problem at the place of `where`; `key=True` points at the key."""
        place = self.place(where, **more)
        return Problem(self.path, *place, code, name(self.data, where), message, hint)


def name(data: Plain, where: KeyPath) -> str:
    """Return a key path as a person would say it, ids instead of positions."""
    words: list[str] = []
    for step in where:
        try:
            data = data[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            data = ""
        named = isinstance(data, dict) and isinstance(step, int) and data.get("id")
        word = str(named or (step + 1 if isinstance(step, int) else step))
        words.append(cut(word))
    return ".".join(words)


def read(root: Path, path: str) -> Reading:
    """Read one file.

    Args:
        root: The project's folder.
        path: The file in it, with `/`.

    Raises:
        BriefError: It cannot be read; with every problem that can be told apart.
    """
    return parse(path, read_text(root, path))


def parse(path: str, text: str) -> Reading:
    """Read the text of one file.

    Raises:
        BriefError: It cannot be read; with every problem that can be told apart.
    """
    if found := tuple(limited(_characters(path, text))):
        raise BriefError(found)
    builder = _Builder(path)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        place = _place(error.problem_mark or error.context_mark)
        message = f"is not well-formed: {_plainly(error)}"
        raise BriefError([Problem(path, *place, "Y104", "", message)]) from None
    except yaml.YAMLError:
        message = "is not well-formed YAML"
        raise BriefError([Problem(path, 1, 1, "Y104", "", message)]) from None
    return builder.finish()


_FAULTS = {
    "mapping values are not allowed": "a colon and a space stand within a value; "
    "put the value in quotation marks",
    "found character that cannot start": "a value begins with a character that cannot "
    "begin one; put it in quotation marks, or spaces for tabs",
    "could not find expected ':'": "a line has no colon after its key, or is not "
    "as far in as the lines around it",
    "did not find expected key": "a line is not as far in as the lines around it, or "
    "a quotation mark ends its value too early",
    "did not find expected '-'": "a line is not as far in as the entries above it",
    "did not find expected ',' or ']'": "a list that begins with [ does not end with ]",
    "did not find expected ',' or '}'": "a block that begins with { "
    "does not end with }",
    "found unexpected end of stream": "a quotation mark is not closed",
    "found unknown escape character": "a backslash within quotation marks; "
    "write it twice",
}
"""What the parser says: what a person has to look for."""


def _plainly(error: yaml.MarkedYAMLError) -> str:
    said = str(error.problem or error.context)
    return next((ours for its, ours in _FAULTS.items() if its in said), said)


def read_text(root: Path, path: str) -> str:
    """Return the text of a file inside the project.

    Raises:
        BriefError: It is a link out, no regular file, too large or not UTF-8.
    """
    data = _bytes(root, path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        start = before[before.rfind(b"\n") + 1 :]
        column = len(start.decode("utf-8", "replace")) + 1
        problem = Problem(path, line, column, "Y102", "", "is not text in UTF-8")
        raise BriefError([problem]) from None


def _bytes(root: Path, path: str) -> bytes:
    def refuse(message: str) -> BriefError:
        return BriefError([Problem(path, 1, 1, "Y101", "", message)])

    file = root / path
    try:
        if _linked(root, path) and not file.resolve().is_relative_to(root.resolve()):
            raise refuse("is a link that leaves the project")
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise refuse("is not a regular file")
        if status.st_size > LARGEST:
            raise refuse(f"has {status.st_size:,} bytes; at most {LARGEST:,} are read")
        return file.read_bytes()
    except (OSError, RuntimeError):  # a link to itself is the latter before 3.13
        raise refuse("cannot be opened for reading") from None


def _linked(root: Path, path: str) -> bool:
    """Tell whether a file, or a folder between it and the project's, is a link."""
    steps = accumulate(path.split("/"), os.path.join, initial=str(root))
    return any(map(os.path.islink, [*steps][1:]))


def _characters(path: str, text: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), start=1):
        shown = line.removesuffix("\r")
        place = unicode.hidden(shown)
        if place is not None:
            yield Problem(path, number, place + 1, "Y103", "", _forbidden(shown[place]))


def _forbidden(character: str) -> str:
    word = unicodedata.name(character, "control character")
    return f"holds the forbidden character U+{ord(character):04X} ({word.lower()})"


def _place(mark: Any) -> Place:
    """Return a mark of the parser, from 0, as a place, from 1."""
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)


@dataclass(slots=True)
class _Open:
    """A block that is being read; `key` is the mapping's key that waits."""

    where: KeyPath
    data: dict[str, Plain] | list[Plain]
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    """Plain data and places from the parser's events; stops at what is refused."""

    path: str
    values: dict[KeyPath, Place] = field(default_factory=dict)
    keys: dict[KeyPath, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    data: Plain = ""
    documents: int = 0
    nodes: int = 0
    _open: list[_Open] = field(default_factory=list)

    def take(self, event: yaml.Event) -> None:
        """Take one event in the order of the file."""
        place = _place(event.start_mark)
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise self._refuse(place, "Y107", "holds a second document")
        if isinstance(event, yaml.NodeEvent):
            self._refuse_extras(event, place)
            self.nodes += 1
            if self.nodes > 2 * FULLEST:  # a key and its value are two nodes
                message = f"holds more than {FULLEST:,} values"
                raise self._refuse(place, "Y109", message)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event.value, place)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start({} if isinstance(event, yaml.MappingStartEvent) else [], place)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()

    def finish(self) -> Reading:
        """Return what was read, or raise the problems met on the way."""
        if not self.problems and not (self.data and isinstance(self.data, dict)):
            place = self.values.get((), Place(1, 1))
            raise self._refuse(place, "Y107", "is not a block of keys with values")
        if self.problems:
            raise BriefError(limited(self.problems))
        return Reading(self.path, self.data, self.values, self.keys)

    def _refuse(self, place: Place, code: str, message: str) -> BriefError:
        problem = Problem(self.path, *place, code, "", message)
        return BriefError(limited([*self.problems, problem]))

    def _refuse_extras(self, event: yaml.NodeEvent, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent):
            message = (
                f"uses the alias '*{cut(event.anchor or '')}'; write the value out"
            )
            raise self._refuse(place, "Y105", message)
        if event.anchor:
            message = f"sets the anchor '&{cut(event.anchor)}'; leave it out"
            raise self._refuse(place, "Y105", message)
        if tag := getattr(event, "tag", None):
            typed = tag.replace(_OWN_TAGS, "!!")
            message = f"uses the tag '{cut(typed)}'; leave it out"
            raise self._refuse(place, "Y105", message)

    def _scalar(self, value: str, place: Place) -> None:
        hidden = unicode.hidden(value)
        if hidden is not None:
            self.problems.append(
                Problem(self.path, *place, "Y103", "", _forbidden(value[hidden]))
            )
        block = self._open[-1] if self._open else None
        if block and isinstance(block.data, dict) and block.key is None:
            self._key(block, value, place)
        else:
            self._put(value, place)

    def _key(self, block: _Open, key: str, place: Place) -> None:
        assert isinstance(block.data, dict)
        where = (*block.where, key)
        if key in block.data:
            first = self.keys[where].line
            message = f"'{cut(key)}' stands here a second time; first on line {first}"
            self.problems.append(Problem(self.path, *place, "Y106", "", message))
        self.keys.setdefault(where, place)
        block.key = key

    def _put(self, value: Plain, place: Place) -> KeyPath:
        where: KeyPath = ()
        if not self._open:
            self.data = value
        else:
            block = self._open[-1]
            if isinstance(block.data, dict):
                assert block.key is not None
                where, block.data[block.key] = (*block.where, block.key), value
                block.key = None
            else:
                where = (*block.where, len(block.data))
                block.data.append(value)
        self.values[where] = place
        return where

    def _start(self, data: dict[str, Plain] | list[Plain], place: Place) -> None:
        block = self._open[-1] if self._open else None
        if block and isinstance(block.data, dict) and block.key is None:
            raise self._refuse(place, "Y104", "has a block where a key should stand")
        if len(self._open) >= DEEPEST:
            message = f"has blocks more than {DEEPEST} deep"
            raise self._refuse(place, "Y108", message)
        self._open.append(_Open(self._put(data, place), data))
