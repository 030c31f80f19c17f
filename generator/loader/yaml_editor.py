"""Editing of single keys and lists in YAML text, preserving everything else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import yaml

from generator.loader.yaml_reader import LOADER

RecordData: TypeAlias = dict[str, Any]
"""Keys and values of a record, as they are written into YAML."""


def set_keys(text: str, values: Mapping[str, object]) -> str:
    """Return the text of a YAML file with top-level keys set, or removed if None.

    Existing keys keep their position; new ones are appended in the order given.
    Comments and all other keys are preserved.
    """
    found = top_level(text)
    edits, appended = [], ""
    for key, value in values.items():
        block = "" if value is None else dump({key: value})
        if key in found:
            name, node = found[key]
            edits.append((name.start_mark.index, line_end(text, node), block))
        else:
            appended += block
    for start, end, block in sorted(edits, reverse=True):
        text = text[:start] + block + text[end:]
    return text.rstrip("\n") + "\n" + appended if appended else text


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
    found = top_level(text)
    if key not in found:
        text = text.rstrip("\n") + f"\n{key}:\n"
        return text + "".join(indented(_item(record), "  ") for record in records)
    _, node = found[key]
    if node.value and not is_block(node):
        raise ValueError(f"write the entries of '{key}' one below the other first")
    margin = " " * node.start_mark.column if node.value else "  "
    end = line_end(text, node)
    head = text[:end] if node.value else _without(text, node, end)
    if not head.endswith("\n"):
        head += "\n"
    items = "".join(indented(_item(record), margin) for record in records)
    return head + items + text[end:]


def is_block(node: yaml.Node) -> bool:
    """Tell whether a value is a collection that is written one entry a line."""
    return isinstance(node, yaml.CollectionNode) and not node.flow_style


def content_end(text: str, node: yaml.Node) -> int:
    """Return the offset at which a value ends, before comments that follow a block."""
    start, end = node.start_mark.index, node.end_mark.index
    if is_block(node):
        last = node.value[-1]
        return content_end(text, last[1] if isinstance(last, tuple) else last)
    return start + len(text[start:end].rstrip("\n "))


def top_level(text: str) -> dict[str, tuple[yaml.Node, yaml.Node]]:
    """Return the nodes of the keys of a file and of their values, by key."""
    root = yaml.compose(text, Loader=LOADER)
    pairs = root.value if isinstance(root, yaml.MappingNode) else ()
    return {name.value: (name, node) for name, node in pairs}


def line_end(text: str, node: yaml.Node) -> int:
    """Return the offset of the line that follows a value."""
    return text.find("\n", content_end(text, node)) + 1 or len(text)


def _without(text: str, node: yaml.Node, end: int) -> str:
    """Return a text up to an offset, dropping an empty value such as `[]` before it."""
    start = node.start_mark.index
    return text[:start].rstrip(" ") + text[node.end_mark.index : end]


def _item(record: Mapping[str, object]) -> str:
    return "- " + indented(dump(record), "  ").removeprefix("  ")


def indented(block: str, margin: str) -> str:
    """Return a block with every line indented, also those of white space alone."""
    return "".join(margin + line for line in block.splitlines(keepends=True))
