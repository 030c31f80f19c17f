"""Tables and their columns: the meaning of each, and the source of its values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Annotated, Any, Generic, TypeAlias, TypeVar

from pydantic import BaseModel, TypeAdapter

from generator.model.edtf import Days
from generator.outputs.api.json_schema import SchemaNode

Cell: TypeAlias = str | int | float | bool | None
CellRow: TypeAlias = tuple[Cell, ...]
"""The cells of one row, in the order of the columns of its table."""
Row = TypeVar("Row", contravariant=True)

BETWEEN = "; "
"""Separates several values in one cell."""
LISTED = "Several values are separated by '; '."


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column of a table."""

    name: str
    meaning: str
    value: Callable[[Row], Cell]
    """Returns the cell of a row."""
    kind: str = "string"
    """Its type in Frictionless: string, integer, number, boolean or date."""
    words: tuple[str, ...] = ()
    """The closed list that its values come from; empty where there is none."""
    required: bool = False
    """Whether no row leaves it empty."""
    searched: bool = False
    """Whether full-text search covers it."""
    references: str = ""
    """The table whose key it holds; empty where it holds none."""
    tag: str = ""
    """Its HXL tag, unless the tags of its table include it."""


@dataclass(frozen=True, slots=True)
class Table(Generic[Row]):
    """A table: what a row is, and its columns."""

    name: str
    meaning: str
    columns: tuple[Column[Row], ...]
    key: tuple[str, ...]
    """The columns that identify a row."""
    label: str = ""
    """The column by which people know a row."""
    facets: tuple[str, ...] = ()
    """Columns worth counting rows by."""
    tags: Mapping[str, str] = field(default_factory=dict)
    """HXL tags by column, where it is also published with them."""

    def __post_init__(self) -> None:
        """Raise ValueError for columns without a tag, and for tags without a column."""
        if self.tags:
            own = {one.name: one.tag for one in self.columns if one.tag}
            object.__setattr__(self, "tags", {**self.tags, **own})
        if self.tags and (differing := {*self.names} ^ self.tags.keys()):
            columns = ", ".join(sorted(differing))
            raise ValueError(
                f"table {self.name}: each column needs an HXL tag, as `tag` or in "
                f"outputs/tables/hxl.py, and each tag a column; differing: {columns}"
            )

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns."""
        return tuple(column.name for column in self.columns)

    def row(self, row: Row) -> CellRow:
        """Return the cells of a row."""
        return tuple([column.value(row) for column in self.columns])


def listed(values: Iterable[str]) -> str | None:
    """Join values in one cell; separators within a value are escaped by a backslash."""
    mark = BETWEEN.strip()
    escaped = (
        value.replace("\\", r"\\").replace(mark, f"\\{mark}") for value in values
    )
    return BETWEEN.join(escaped) or None


def described(
    model: type[BaseModel],
    name: str,
    value: Callable[[Row], Cell],
    *,
    key: str = "",
    how: str = "",
    **more: Any,
) -> Column[Row]:
    """Return a column with the meaning of a field of a model.

    Args:
        model: The model.
        name: Name of the column.
        value: Returns the cell of a row.
        key: Name of the field; the name of the column where empty.
        how: A sentence on the form of the value in a cell.
        more: Further attributes of the column.
    """
    node, definitions = _node(model, key or name)
    meaning = f"{model.model_fields[key or name].description} {how}".strip()
    column = Column(name, meaning, value, _kind(node), _words(node, definitions))
    return replace(column, **more)


def day_columns(
    model: type[BaseModel],
    prefix: str,
    parts: Iterable[str],
    days: Callable[[Row], Days | None],
) -> tuple[Column[Row], ...]:
    """Return columns with parts of a date, such as `date_start`; last, if approximate.

    Args:
        model: The model that describes the columns.
        prefix: The first word of their names.
        parts: The attributes of `Days` that they hold.
        days: Returns the days of a row; None where it has no date.
    """

    def column(part: str) -> Column[Row]:
        return described(
            model, f"{prefix}_{part}", lambda row: getattr(days(row), part, None)
        )

    def is_approximate(row: Row) -> bool:
        found = days(row)
        return found is not None and found.approximate

    approximate = f"{prefix}_approximate"
    return (
        *map(column, parts),
        described(model, approximate, is_approximate, required=True),
    )


@cache
def _node(model: type[BaseModel], name: str) -> tuple[SchemaNode, SchemaNode]:
    """Return the schema of a field without null, and its definitions.

    It is made from the field alone, which takes a sixth of the time that the schemas of
    whole models take.
    """
    field_info = model.model_fields[name]
    annotation: Any = Annotated[field_info.annotation, field_info]
    node = TypeAdapter(annotation).json_schema()
    choices = [one for one in node.get("anyOf", []) if one.get("type") != "null"]
    return choices[0] if len(choices) == 1 else node, node.get("$defs", {})


def _kind(node: SchemaNode) -> str:
    """Return the Frictionless type of a field from its JSON Schema."""
    if node.get("format") == "date":
        return "date"
    found = node.get("type")
    return found if found in ("integer", "number", "boolean") else "string"


def _words(node: SchemaNode, definitions: SchemaNode) -> tuple[str, ...]:
    """Return the closed list of a field that holds one word of it."""
    reference = node.get("$ref", "").rsplit("/", 1)[-1]
    return tuple(definitions.get(reference, node).get("enum", ()))
