"""Parsing of YAML into plain data with the location of every key and value.

Only what the format needs is accepted: one document, whose top level is a mapping,
without anchors, aliases, tags and repeated keys, and limited in depth and size.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from generator.loader import yaml_syntax_errors
from generator.loader.parsed_yaml import (
    Mark,
    ParsedYaml,
    Place,
    closest_path,
    location_of,
)
from generator.loader.readable_key_paths import YamlValue
from generator.model.diagnostics import (
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
    reader = _Reader(path, LOADER(text).get_event, may_have_forbidden)
    try:
        return reader.read(hidden)
    except yaml.MarkedYAMLError as error:
        location = location_of(error.problem_mark or error.context_mark)
        message = f"is not well-formed: {yaml_syntax_errors.explain(error)}"
        problem = Problem(path, *location, "Y104", "", message)
        raise ProblemsError(hidden or [problem]) from None
    except yaml.YAMLError:
        problem = Problem(path, 1, 1, "Y104", "", "is not well-formed YAML")
        raise ProblemsError(hidden or [problem]) from None


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


def _is_known(problem: Problem, lines: set[int]) -> bool:
    """Tell whether a forbidden character was found already in the text of its line."""
    return problem.code == "Y103" and problem.line in lines


_NOTHING: Mapping[str | int, Place] = {}
_Value: TypeAlias = tuple[YamlValue, Mapping[str | int, Place]]
"""A value, and the places of what it contains."""


@dataclass(slots=True)
class _Reader:
    """Reads data and places from parser events.

    Repeated keys and forbidden characters are collected; all other errors are raised
    at once, together with those collected so far. Of a repeated key the last value is
    kept.
    """

    path: str
    next_event: Callable[[], Any]
    """Returns the next event of libyaml or of PyYAML."""
    may_have_forbidden: bool
    """Whether a text may have a forbidden character, and is searched for it."""
    problems: list[tuple[KeyPath, Problem]] = field(default_factory=list)
    nodes: int = 0

    def read(self, hidden: list[Problem]) -> ParsedYaml:
        """Return the only document.

        Args:
            hidden: The forbidden characters of the file.

        Raises:
            ProblemsError: Something is not accepted.
            yaml.YAMLError: The file is not well-formed.
        """
        self.next_event()  # the start of the stream
        if isinstance(event := self.next_event(), yaml.DocumentStartEvent):
            event = self.next_event()
        data, place = self._document(event)
        self.next_event()  # the end of the document
        if isinstance(event := self.next_event(), yaml.DocumentStartEvent):
            raise self._error(event.start_mark, "Y107", "contains a second document")
        lines = {one.line for one in hidden}
        problems = [
            *((closest_path(one, place), one) for one in hidden),
            *(found for found in self.problems if not _is_known(found[1], lines)),
        ]
        return ParsedYaml(self.path, data, place, tuple(problems))

    def _document(self, event: Any) -> tuple[YamlValue, Place]:
        """Return the data and the place of the document that an event begins."""
        if isinstance(event, yaml.MappingStartEvent):
            self._admit(event)
            data, inner = self._mapping(())
            if data:
                return data, (event.start_mark, None, inner)
        is_empty = isinstance(event, yaml.StreamEndEvent)
        mark = None if is_empty else event.start_mark
        while not isinstance(event, yaml.StreamEndEvent):
            event = self.next_event()  # fails where the rest is not well-formed
        raise self._error(mark, "Y107", "is not a block of keys with values")

    def _value(self, event: Any, parent: KeyPath, step: str | int) -> _Value:
        """Return the value that an event begins, and take the events up to its end."""
        self._admit(event)
        if type(event) is yaml.ScalarEvent:
            if self.may_have_forbidden:
                self._collect_forbidden(event, (*parent, step))
            return event.value, _NOTHING
        where = (*parent, step)
        if len(where) >= _MAX_DEPTH:
            message = f"nests blocks more than {_MAX_DEPTH} deep"
            raise self._error(event.start_mark, "Y108", message)
        is_mapping = type(event) is yaml.MappingStartEvent
        return self._mapping(where) if is_mapping else self._list(where)

    def _mapping(self, where: KeyPath) -> _Value:
        data: dict[str, YamlValue] = {}
        places: dict[str | int, Place] = {}
        while type(event := self.next_event()) is not yaml.MappingEndEvent:
            self._admit(event)
            mark = event.start_mark
            if type(event) is not yaml.ScalarEvent:
                raise self._error(mark, "Y104", "has a block in place of a key")
            key = event.value
            if self.may_have_forbidden:
                self._collect_forbidden(event, (*where, key))
            if key in places:
                _, mark, _ = places[key]
                self._collect_repeated(event, (*where, key), location_of(mark).line)
            value = self.next_event()
            data[key], inner = self._value(value, where, key)
            places[key] = (value.start_mark, mark, inner)
        return data, places

    def _list(self, where: KeyPath) -> _Value:
        data: list[YamlValue] = []
        places: dict[str | int, Place] = {}
        while type(event := self.next_event()) is not yaml.SequenceEndEvent:
            index = len(data)
            value, inner = self._value(event, where, index)
            data.append(value)
            places[index] = (event.start_mark, None, inner)
        return data, places

    def _admit(self, event: Any) -> None:
        """Count the node that an event begins; refuse what the format does not need."""
        if event.anchor or event.tag:  # an alias has an anchor, too
            raise self._error(event.start_mark, "Y105", _unneeded(event))
        self.nodes += 1
        if self.nodes > _MAX_NODES:
            message = f"contains more than {_MAX_VALUES:,} values"
            raise self._error(event.start_mark, "Y109", message)

    def _collect_repeated(
        self, key: yaml.ScalarEvent, where: KeyPath, first: int
    ) -> None:
        message = f"'{truncate(key.value)}' is repeated; first on line {first}"
        location = location_of(key.start_mark)
        self.problems.append(
            (where, Problem(self.path, *location, "Y106", "", message))
        )

    def _collect_forbidden(self, scalar: yaml.ScalarEvent, where: KeyPath) -> None:
        """Collect the first forbidden character of a text, if it has one."""
        index = allowed_characters.find_invisible(scalar.value)
        if index is not None:
            message = _forbidden_message(scalar.value[index])
            location = location_of(scalar.start_mark)
            self.problems.append(
                (where, Problem(self.path, *location, "Y103", "", message))
            )

    def _error(self, mark: Mark | None, code: str, message: str) -> ProblemsError:
        problem = Problem(self.path, *location_of(mark), code, "", message)
        found = [found for _, found in self.problems]
        return ProblemsError(limit_problems([*found, problem]))


def _unneeded(event: Any) -> str:
    """Return what a node uses that the format does not need."""
    anchor = truncate(event.anchor or "")
    if isinstance(event, yaml.AliasEvent):
        return f"uses the alias '*{anchor}'; write out the value"
    if event.anchor:
        return f"defines the anchor '&{anchor}'; remove it"
    tag = event.tag.replace(_CORE_TAG_PREFIX, "!!")
    return f"uses the tag '{truncate(tag)}'; remove it"
