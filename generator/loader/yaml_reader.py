"""Parsing of YAML into plain data with the location of every key and value.

Only what the format needs is accepted: one document, whose top level is a mapping,
without anchors, aliases, tags and repeated keys, and limited in depth and size.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from generator.loader import yaml_syntax_errors
from generator.loader.readable_key_paths import YamlValue, readable_path
from generator.model.diagnostics import (
    FileLocation,
    KeyPath,
    Problem,
    limit_problems,
    truncate,
)
from generator.model.exceptions import ProblemsError
from generator.text import allowed_characters

_MAX_DEPTH = 20
"""Maximum depth of nested collections."""
_MAX_VALUES = 30_000
_MAX_NODES = 2 * _MAX_VALUES
"""Maximum number of nodes; a key and its value are two."""
_CORE_TAG_PREFIX = "tag:yaml.org,2002:"
"""Prefix to which YAML expands `!!`."""

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Parses fast, where libyaml is at hand, and takes all scalars as text."""


@dataclass(frozen=True, slots=True)
class ParsedYaml:
    """The data of one YAML file, with the location of each value and each key."""

    path: str
    data: YamlValue
    values: dict[KeyPath, FileLocation]
    keys: dict[KeyPath, FileLocation]
    problems: tuple[tuple[KeyPath, Problem], ...] = ()
    """Problems that left the rest readable, with the key path of each."""

    def location(self, where: KeyPath, *, key: bool = False) -> FileLocation:
        """Return the location of a value, or of its closest parent that is in the file.

        Args:
            where: The key path of the value.
            key: Whether to return the location of the key instead, if there is one.
        """
        if key and where in self.keys:
            return self.keys[where]
        while where not in self.values:
            where = where[:-1]
        return self.values[where]

    def problem(
        self,
        code: str,
        where: KeyPath,
        message: str,
        hint: str = "",
        *,
        key: bool = False,
    ) -> Problem:
        """Return a problem located at a value, or with `key=True` at its key."""
        location = self.location(where, key=key)
        name = readable_path(self.data, where)
        return Problem(self.path, *location, code, name, message, hint)


def parse(path: str, text: str) -> ParsedYaml:
    """Parse the text of one YAML file.

    Args:
        path: The file's path relative to the project root, for problems.
        text: Its text.

    Raises:
        ProblemsError: The text is not YAML that is accepted, or has forbidden
            characters outside its values. A syntax error is the only problem of its
            file.
    """
    builder = _Builder(path)
    hidden = list(limit_problems(_forbidden_characters(path, text)))
    try:
        for event in yaml.parse(text, Loader=LOADER):
            builder.handle(event)
    except yaml.MarkedYAMLError as error:
        location = _location(error.problem_mark or error.context_mark)
        message = f"is not well-formed: {yaml_syntax_errors.explain(error)}"
        problem = Problem(path, *location, "Y104", "", message)
        raise ProblemsError(hidden or [problem]) from None
    except yaml.YAMLError:
        problem = Problem(path, 1, 1, "Y104", "", "is not well-formed YAML")
        raise ProblemsError(hidden or [problem]) from None
    return builder.finish(hidden)


def _forbidden_characters(path: str, text: str) -> Iterator[Problem]:
    if allowed_characters.find_invisible(text) is None:
        return
    for number, line in enumerate(text.split("\n"), start=1):
        content = line.removesuffix("\r")
        index = allowed_characters.find_invisible(content)
        if index is not None:
            message = _forbidden_message(content[index])
            yield Problem(path, number, index + 1, "Y103", "", message)


def _forbidden_message(character: str) -> str:
    name = unicodedata.name(character, "control character")
    return f"contains the forbidden character U+{ord(character):04X} ({name.lower()})"


class _Mark(Protocol):
    """The parser's position, of libyaml or of PyYAML, counted from 0."""

    line: int
    column: int


def _location(mark: _Mark | None) -> FileLocation:
    return FileLocation(mark.line + 1, mark.column + 1) if mark else FileLocation(1, 1)


@dataclass(slots=True)
class _Collection:
    """A collection whose end has not been reached."""

    where: KeyPath
    data: dict[str, YamlValue] | list[YamlValue]
    key: str | None = None
    """The key of a mapping whose value comes next."""

    @property
    def expects_key(self) -> bool:
        return isinstance(self.data, dict) and self.key is None


def _is_known(problem: Problem, lines: set[int]) -> bool:
    """Tell whether a forbidden character was found already in the text of its line."""
    return problem.code == "Y103" and problem.line in lines


@dataclass(slots=True)
class _Builder:
    """Builds data and locations from parser events.

    Repeated keys and forbidden characters are collected; all other errors are raised
    at once, together with those collected so far. Of a repeated key the last value is
    kept.
    """

    path: str
    values: dict[KeyPath, FileLocation] = field(default_factory=dict)
    keys: dict[KeyPath, FileLocation] = field(default_factory=dict)
    problems: list[tuple[KeyPath, Problem]] = field(default_factory=list)
    data: YamlValue = ""
    documents: int = 0
    nodes: int = 0
    stack: list[_Collection] = field(default_factory=list)

    def handle(self, event: yaml.Event) -> None:
        """Process the next event."""
        location = _location(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):  # most events are scalars
            self._check_node(event, location)
            self._add_scalar(event.value, location)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
        elif isinstance(event, yaml.NodeEvent):
            self._check_node(event, location)
            is_mapping = isinstance(event, yaml.MappingStartEvent)
            self._start_collection({} if is_mapping else [], location)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise self._error(location, "Y107", "contains a second document")

    def finish(self, hidden: list[Problem]) -> ParsedYaml:
        """Return the result after the last event.

        Args:
            hidden: The forbidden characters of the file.

        Raises:
            ProblemsError: The file is no block of keys.
        """
        lines = {one.line for one in hidden}
        problems = [
            *((self._closest(one), one) for one in hidden),
            *(found for found in self.problems if not _is_known(found[1], lines)),
        ]
        if not (self.data and isinstance(self.data, dict)):
            location = self.values.get((), FileLocation(1, 1))
            raise self._error(location, "Y107", "is not a block of keys with values")
        found = tuple(problems)
        return ParsedYaml(self.path, self.data, self.values, self.keys, found)

    def _closest(self, problem: Problem) -> KeyPath:
        """Return the key path of the last key or value that begins before a problem."""
        place = FileLocation(problem.line, problem.column)
        starts = [*self.values.items(), *self.keys.items()]
        before = [(start, where) for where, start in starts if start <= place]
        return max(before, default=(place, ()))[1]

    def _error(self, location: FileLocation, code: str, message: str) -> ProblemsError:
        problem = Problem(self.path, *location, code, "", message)
        found = [found for _, found in self.problems]
        return ProblemsError(limit_problems([*found, problem]))

    def _check_node(self, event: yaml.NodeEvent, location: FileLocation) -> None:
        if isinstance(event, yaml.AliasEvent):
            message = (
                f"uses the alias '*{truncate(event.anchor or '')}'; write out the value"
            )
            raise self._error(location, "Y105", message)
        if event.anchor:
            message = f"defines the anchor '&{truncate(event.anchor)}'; remove it"
            raise self._error(location, "Y105", message)
        if tag := getattr(event, "tag", None):
            short_tag = tag.replace(_CORE_TAG_PREFIX, "!!")
            message = f"uses the tag '{truncate(short_tag)}'; remove it"
            raise self._error(location, "Y105", message)
        self.nodes += 1
        if self.nodes > _MAX_NODES:
            message = f"contains more than {_MAX_VALUES:,} values"
            raise self._error(location, "Y109", message)

    def _add_scalar(self, value: str, location: FileLocation) -> None:
        index = allowed_characters.find_invisible(value)
        if index is not None:
            message = _forbidden_message(value[index])
            problem = Problem(self.path, *location, "Y103", "", message)
        if self.stack and self.stack[-1].expects_key:
            where = self._add_key(self.stack[-1], value, location)
        else:
            where = self._add_value(value, location)
        if index is not None:
            self.problems.append((where, problem))

    def _add_key(
        self, mapping: _Collection, key: str, location: FileLocation
    ) -> KeyPath:
        where = (*mapping.where, key)
        if key in mapping.data:
            first = self.keys[where].line
            message = f"'{truncate(key)}' is repeated; first on line {first}"
            problem = Problem(self.path, *location, "Y106", "", message)
            self.problems.append((where, problem))
        self.keys.setdefault(where, location)
        mapping.key = key
        return where

    def _add_value(self, value: YamlValue, location: FileLocation) -> KeyPath:
        where: KeyPath = ()
        if not self.stack:
            self.data = value
        else:
            parent = self.stack[-1]
            if isinstance(parent.data, dict):
                assert parent.key is not None
                where, parent.data[parent.key] = (*parent.where, parent.key), value
                parent.key = None
            else:
                where = (*parent.where, len(parent.data))
                parent.data.append(value)
        self.values[where] = location
        return where

    def _start_collection(
        self, data: dict[str, YamlValue] | list[YamlValue], location: FileLocation
    ) -> None:
        if self.stack and self.stack[-1].expects_key:
            message = "has a block in place of a key"
            raise self._error(location, "Y104", message)
        if len(self.stack) >= _MAX_DEPTH:
            message = f"nests blocks more than {_MAX_DEPTH} deep"
            raise self._error(location, "Y108", message)
        where = self._add_value(data, location)
        self.stack.append(_Collection(where, data))
