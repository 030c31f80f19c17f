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
    hidden = list(limit_problems(_forbidden_characters(path, text)))
    may_have_forbidden = bool(hidden) or "\\" in text  # a backslash may escape one
    reader = _Reader(path, yaml.parse(text, Loader=LOADER), may_have_forbidden)
    try:
        data = reader.read()
    except yaml.MarkedYAMLError as error:
        location = _location(error.problem_mark or error.context_mark)
        message = f"is not well-formed: {yaml_syntax_errors.explain(error)}"
        problem = Problem(path, *location, "Y104", "", message)
        raise ProblemsError(hidden or [problem]) from None
    except yaml.YAMLError:
        problem = Problem(path, 1, 1, "Y104", "", "is not well-formed YAML")
        raise ProblemsError(hidden or [problem]) from None
    return reader.parsed(data, hidden)


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


def _is_known(problem: Problem, lines: set[int]) -> bool:
    """Tell whether a forbidden character was found already in the text of its line."""
    return problem.code == "Y103" and problem.line in lines


@dataclass(slots=True)
class _Reader:
    """Reads data and locations from parser events.

    Repeated keys and forbidden characters are collected; all other errors are raised
    at once, together with those collected so far. Of a repeated key the last value is
    kept.
    """

    path: str
    events: Iterator[yaml.Event]
    may_have_forbidden: bool
    """Whether a text may have a forbidden character, and is searched for it."""
    values: dict[KeyPath, FileLocation] = field(default_factory=dict)
    keys: dict[KeyPath, FileLocation] = field(default_factory=dict)
    problems: list[tuple[KeyPath, Problem]] = field(default_factory=list)
    nodes: int = 0

    def read(self) -> YamlValue:
        """Return the data of the only document, which is empty if there is none."""
        data: YamlValue = ""
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    location = _location(event.start_mark)
                    raise self._error(location, "Y107", "contains a second document")
                data = self._value(next(self.events), ())
        return data

    def parsed(self, data: YamlValue, hidden: list[Problem]) -> ParsedYaml:
        """Return the result.

        Args:
            data: The data that were read.
            hidden: The forbidden characters of the file.

        Raises:
            ProblemsError: The file is no block of keys.
        """
        lines = {one.line for one in hidden}
        problems = [
            *((self._closest(one), one) for one in hidden),
            *(found for found in self.problems if not _is_known(found[1], lines)),
        ]
        if not (data and isinstance(data, dict)):
            location = self.values.get((), FileLocation(1, 1))
            raise self._error(location, "Y107", "is not a block of keys with values")
        return ParsedYaml(self.path, data, self.values, self.keys, tuple(problems))

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

    def _value(self, event: yaml.Event, where: KeyPath) -> YamlValue:
        """Return the value that an event begins, and take the events up to its end."""
        location = self._node_location(event)
        if isinstance(event, yaml.ScalarEvent):
            self.values[where] = location
            return self._text(event, location, where)
        if len(where) >= _MAX_DEPTH:
            message = f"nests blocks more than {_MAX_DEPTH} deep"
            raise self._error(location, "Y108", message)
        self.values[where] = location
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(where)
        return self._sequence(where)

    def _mapping(self, where: KeyPath) -> dict[str, YamlValue]:
        data: dict[str, YamlValue] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            location = self._node_location(event)
            if not isinstance(event, yaml.ScalarEvent):
                message = "has a block in place of a key"
                raise self._error(location, "Y104", message)
            key = event.value
            inner = (*where, key)
            self._text(event, location, inner)
            if key in data:
                first = self.keys[inner].line
                message = f"'{truncate(key)}' is repeated; first on line {first}"
                problem = Problem(self.path, *location, "Y106", "", message)
                self.problems.append((inner, problem))
            self.keys.setdefault(inner, location)
            data[key] = self._value(next(self.events), inner)
        return data

    def _sequence(self, where: KeyPath) -> list[YamlValue]:
        data: list[YamlValue] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            data.append(self._value(event, (*where, len(data))))
        return data

    def _node_location(self, event: yaml.Event) -> FileLocation:
        """Return where a node begins; refuse what the format does not need."""
        location = _location(event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            message = (
                f"uses the alias '*{truncate(event.anchor or '')}'; write out the value"
            )
            raise self._error(location, "Y105", message)
        assert isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent))
        if event.anchor:
            message = f"defines the anchor '&{truncate(event.anchor)}'; remove it"
            raise self._error(location, "Y105", message)
        if event.tag:
            short_tag = event.tag.replace(_CORE_TAG_PREFIX, "!!")
            message = f"uses the tag '{truncate(short_tag)}'; remove it"
            raise self._error(location, "Y105", message)
        self.nodes += 1
        if self.nodes > _MAX_NODES:
            message = f"contains more than {_MAX_VALUES:,} values"
            raise self._error(location, "Y109", message)
        return location

    def _text(
        self, scalar: yaml.ScalarEvent, location: FileLocation, where: KeyPath
    ) -> str:
        """Return the text of a scalar, whose first forbidden character is collected."""
        text = scalar.value
        if self.may_have_forbidden:
            index = allowed_characters.find_invisible(text)
            if index is not None:
                message = _forbidden_message(text[index])
                problem = Problem(self.path, *location, "Y103", "", message)
                self.problems.append((where, problem))
        return text
