"""Editing of single keys and lists in YAML text, preserving everything else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import yaml

_TOP_LEVEL_VALUE = r":.*\n?((?:[ \t-].*\n?|\n(?=[ \t-]))*)"
"""Matches the rest of a top-level key's line, and lines that are indented or items."""

RecordData: TypeAlias = dict[str, Any]
"""Keys and values of a record, as they are written into YAML."""


def set_keys(text: str, values: Mapping[str, object]) -> str:
    """Return the text of a YAML file with top-level keys set, or removed if None.

    Existing keys keep their position; new ones are appended in the order given.
    Comments and all other keys are preserved.
    """
    for key, value in values.items():
        block = "" if value is None else dump({key: value})
        match = re.search(f"^{re.escape(key)}{_TOP_LEVEL_VALUE}", text, re.MULTILINE)
        if match:
            text = text[: match.start()] + block + text[match.end() :]
        elif block:
            text = text.rstrip("\n") + "\n" + block
    return text


def dump(values: Mapping[str, object]) -> str:
    """Serialize a mapping as YAML, one key per line and collections in flow style."""
    return "".join(
        yaml.dump(
            {key: value},
            Dumper=_Dumper,
            allow_unicode=True,
            sort_keys=False,
            width=88,
            default_flow_style=None if isinstance(value, dict | list) else False,
        )
        for key, value in values.items()
    )


class _Dumper(yaml.SafeDumper):
    """Writes dates without quotation marks, as the reader takes scalars as text."""


_Dumper.yaml_implicit_resolvers = {
    character: [
        (tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")
    ]
    for character, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


def add_items(text: str, key: str, records: Iterable[Mapping[str, object]]) -> str:
    """Return the text of a YAML file with records appended to a top-level list.

    The list is added at the end of the file if there is none.

    Raises:
        ValueError: The list is not empty and written in flow style (in brackets).
    """
    match = re.search(f"^{re.escape(key)}:(.*)\n?", text, re.MULTILINE)
    if not match:
        text = text.rstrip("\n") + f"\n{key}:\n"
        return text + "".join(_indent(_item(record), "  ") for record in records)
    flow_value = match[1].split(" #")[0].strip()
    if flow_value.replace(" ", "") == "[]":
        start = match.start(1)
        text = f"{text[:start]}\n{text[match.end() :]}"
        return add_items(text, key, records)
    if flow_value:
        raise ValueError(f"write the entries of '{key}' one below the other first")
    end = _end_of_list(text, match.end())
    first_item = re.compile(r"[ \t]*(?=- )").match(text, match.end())
    margin = first_item[0] if first_item else "  "
    added = "".join(_indent(_item(record), margin) for record in records)
    if not text[:end].endswith("\n"):
        added = "\n" + added
    return text[:end] + added + text[end:]


def _end_of_list(text: str, start: int) -> int:
    """Return the end offset of the last non-comment line of a list."""
    end = start
    for line in re.compile(r".*\n?").finditer(text, start):
        if re.match(r"[^\s#-]", line[0]):
            break
        if line[0].strip() and not line[0].startswith("#"):
            end = line.end()
    return end


def _item(record: Mapping[str, object]) -> str:
    return "- " + _indent(dump(record), "  ").removeprefix("  ")


def _indent(block: str, margin: str) -> str:
    """Indent every line, unlike `textwrap.indent` also lines of white space."""
    return "".join(margin + line for line in block.splitlines(keepends=True))
