"""Parsed YAML: its data, and where each key and value begins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from generator.loader.readable_key_paths import YamlValue, readable_path
from generator.model.diagnostics import FileLocation, KeyPath, Problem


class Mark(Protocol):
    """A position of the parser, of libyaml or of PyYAML, counted from 0."""

    line: int
    column: int


Place: TypeAlias = "tuple[Mark | None, Mark | None, Mapping[str | int, Place]]"
"""Where a value begins, where its key does, and the places of what it contains.

List entries and the whole file have no mark of a key. What a value contains is found by
its key, or by its index from 0. Places are plain tuples, as a file has thousands.
"""


@dataclass(frozen=True, slots=True)
class ParsedYaml:
    """The data of one YAML file, with the location of each value and each key."""

    path: str
    data: YamlValue
    place: Place
    """The place of the whole file."""
    problems: tuple[tuple[KeyPath, Problem], ...] = ()
    """Problems that left the rest readable, with the key path of each."""

    def __contains__(self, where: KeyPath) -> bool:
        """Tell whether the file has a value at a key path."""
        return self._closest_place(where)[1]

    def location(self, where: KeyPath, *, key: bool = False) -> FileLocation:
        """Return the location of a value, or of its closest parent that is in the file.

        Args:
            where: The key path of the value.
            key: Whether to return the location of the key instead, if there is one.
        """
        (value_mark, key_mark, _), found = self._closest_place(where)
        return location_of(key_mark if key and found and key_mark else value_mark)

    def _closest_place(self, where: KeyPath) -> tuple[Place, bool]:
        """Return the place of a value or its closest parent, and whether of itself."""
        place = self.place
        for step in where:
            _, _, inner = place
            if step not in inner:
                return place, False
            place = inner[step]
        return place, True

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


def location_of(mark: Mark | None) -> FileLocation:
    """Return the location at a mark, or that of the first character without one."""
    return FileLocation(mark.line + 1, mark.column + 1) if mark else FileLocation(1, 1)


def closest_path(problem: Problem, place: Place) -> KeyPath:
    """Return the key path of the last key or value that begins before a problem.

    Args:
        problem: A problem of the file's text.
        place: The place of the whole file.
    """
    location = FileLocation(problem.line, problem.column)
    before = [start for start in _starts(place, ()) if start[0] <= location]
    return max(before, default=(location, ()))[1]


def _starts(place: Place, where: KeyPath) -> Iterator[tuple[FileLocation, KeyPath]]:
    """Yield where each key and value begins, from a place on, with its key path."""
    value_mark, key_mark, inner = place
    yield location_of(value_mark), where
    if key_mark:
        yield location_of(key_mark), where
    for step, inner_place in inner.items():
        yield from _starts(inner_place, (*where, step))
