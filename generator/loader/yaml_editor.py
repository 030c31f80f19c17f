"""Changing a few keys and lists of a YAML file, and no other byte of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import yaml

_REST = r":.*\n?((?:[ \t-].*\n?|\n(?=[ \t-]))*)"
"""What follows a top-level key: its line, and those that are indented or items."""


def set_keys(file: str, values: Mapping[str, object]) -> str:
    """Return a file's text with top-level keys set; None takes a key away.

    A key that is there keeps its place; new ones come last, in the order given.
    Comments and everything else stay as they are.
    """
    for key, value in values.items():
        block = "" if value is None else dump({key: value})
        match = re.search(f"^{re.escape(key)}{_REST}", file, re.MULTILINE)
        if match:
            file = file[: match.start()] + block + file[match.end() :]
        elif block:
            file = file.rstrip("\n") + "\n" + block
    return file


def dump(values: Mapping[str, object]) -> str:
    """Return keys with values as YAML, a line each; lists and blocks inside a line."""
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
    """Leaves dates without quotation marks: every scalar is read as text here."""


_Dumper.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


def add_items(file: str, key: str, records: Iterable[Mapping[str, object]]) -> str:
    """Return a file's text with records added at the end of a top-level list.

    Everything that is there stays as it is; a key that is missing comes last.

    Raises:
        ValueError: The list stands in brackets and holds something.
    """
    match = re.search(f"^{re.escape(key)}:(.*)\n?", file, re.MULTILINE)
    if not match:
        file = file.rstrip("\n") + f"\n{key}:\n"
        return file + "".join(indented(item(one), "  ") for one in records)
    head = match[1].split(" #")[0].strip()
    if head.replace(" ", "") == "[]":
        start = match.start(1)
        file = f"{file[:start]}\n{file[match.end() :]}"
        return add_items(file, key, records)
    if head:
        raise ValueError(f"write the entries of '{key}' one below the other first")
    end = _end_of_list(file, match.end())
    first = re.compile(r"[ \t]*(?=- )").match(file, match.end())
    margin = first[0] if first else "  "
    added = "".join(indented(item(one), margin) for one in records)
    if not file[:end].endswith("\n"):
        added = "\n" + added
    return file[:end] + added + file[end:]


def _end_of_list(file: str, start: int) -> int:
    """Return where the last line ends that is indented or an item."""
    end = start
    for line in re.compile(r".*\n?").finditer(file, start):
        if re.match(r"[^\s#-]", line[0]):
            break
        if line[0].strip() and not line[0].startswith("#"):
            end = line.end()
    return end


def item(record: Mapping[str, object]) -> str:
    """Return a record as an item of a list."""
    return "- " + indented(dump(record), "  ").removeprefix("  ")


def indented(block: str, margin: str) -> str:
    """Return a block with every line of it moved to the right."""
    return "".join(margin + line for line in block.splitlines(keepends=True))
