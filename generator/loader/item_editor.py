"""Editing of one item of a list in YAML text, key by key, preserving everything else.

Comments stay where they are, also after a value that changes, and keys keep their
order. Only an item that is written in braces is written anew as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from generator.loader import yaml_editor
from generator.loader.yaml_editor import RecordData, content_end, dump, line_end
from generator.loader.yaml_reader import LOADER


def set_item_keys(
    text: str, part: str, index: int, values: RecordData, order: Sequence[str]
) -> str:
    """Return the text of a YAML file with keys of one item set, or removed if None.

    Args:
        text: The text of the file.
        part: The top-level key that holds the list.
        index: Position of the item in the list, from 0.
        values: The keys to change; others are not touched.
        order: The keys of such an item in the order of the format, by which the place
            of a new key is found.

    Raises:
        ValueError: There is no such item.
    """
    for key, value in values.items():
        item = _item(text, part, index)
        if item.flow_style:
            return _rewrite_item(text, item, values, order)
        pairs = {name.value: (name, node) for name, node in item.value}
        if key not in pairs:
            if value is not None:
                text = _insert_key(text, item, key, value, order)
            continue
        name, node = pairs[key]
        start = name.start_mark.index
        end = content_end(text, node)
        if value is None:
            text = _remove_key(text, item, start, end)
        else:
            block = _block(dump({key: value}), name.start_mark.column)
            text = text[:start] + block + text[end:]
    return text


def item_data(text: str, part: str, index: int) -> RecordData:
    """Return the keys and values of one item, scalars as text.

    Raises:
        ValueError: There is no such item.
    """
    data: RecordData = LOADER("").construct_document(_item(text, part, index))
    return data


def remove_item(text: str, part: str, index: int) -> str:
    """Return the text of a YAML file without one item, and without an emptied list.

    Raises:
        ValueError: There is no such item.
    """
    items = _sequence(text, part)
    if index >= len(items.value):
        raise ValueError(f"'{part}' has no entry {index + 1}")
    if items.flow_style:
        others = [node for i, node in enumerate(items.value) if i != index]
        kept = ", ".join(_written(text, node) for node in others)
        return (
            text[: items.start_mark.index] + f"[{kept}]" + text[items.end_mark.index :]
        )
    if len(items.value) == 1:
        return yaml_editor.set_keys(text, {part: None})
    start, end = _item_lines(text, items.value[index])
    return text[:start] + text[end:]


def move_item(text: str, part: str, index: int, to: int) -> str:
    """Return the text of a YAML file with one item of a list at another position.

    Raises:
        ValueError: There is no such item or position, or the list is in brackets.
    """
    items = _sequence(text, part)
    if items.flow_style:
        raise ValueError(f"write the entries of '{part}' one below the other first")
    if (last := max(index, to)) >= len(items.value):
        raise ValueError(f"'{part}' has no entry {last + 1}")
    start, end = _item_lines(text, items.value[index])
    block = text[start:end]
    target = items.value[to]
    place = _item_lines(text, target)[0 if to < index else 1]
    if to < index:
        return text[:place] + block + text[place:start] + text[end:]
    return text[:start] + text[end:place] + block + text[place:]


def _sequence(text: str, part: str) -> yaml.SequenceNode:
    _, node = yaml_editor.top_level(text).get(part, (None, None))
    if not isinstance(node, yaml.SequenceNode):
        raise ValueError(f"there is no list '{part}'")
    return node


def _item(text: str, part: str, index: int) -> yaml.MappingNode:
    items = _sequence(text, part).value
    if index >= len(items) or not isinstance(items[index], yaml.MappingNode):
        raise ValueError(f"'{part}' has no entry {index + 1}")
    item: yaml.MappingNode = items[index]
    return item


def _remove_key(text: str, item: yaml.MappingNode, start: int, end: int) -> str:
    """Return the text without a key, its value and the rest of the line."""
    rest = text[text.find("\n", end) + 1 or len(text) :]
    if start != item.value[0][0].start_mark.index:
        return text[: text.rfind("\n", 0, start) + 1] + rest
    return text[:start] + rest.lstrip(" ")


def _insert_key(
    text: str, item: yaml.MappingNode, key: str, value: object, order: Sequence[str]
) -> str:
    """Return the text with a new key, after the last one that precedes it in order."""
    column: int = item.value[0][0].start_mark.column
    rank = {name: place for place, name in enumerate(order)}
    earlier = [
        node
        for name, node in item.value
        if rank.get(name.value, -1) < rank.get(key, len(order))
    ]
    node = earlier[-1] if earlier else item.value[-1][1]
    end = line_end(text, node)
    before = text[:end].removesuffix("\n")
    block = " " * column + _block(dump({key: value}), column)
    return f"{before}\n{block}{text[len(before) :]}"


def _block(dumped: str, column: int) -> str:
    """Return dumped keys without the last line end, further lines at a column."""
    return re.sub(r"\n(?=.)", "\n" + " " * column, dumped.rstrip("\n"))


def _rewrite_item(
    text: str, item: yaml.MappingNode, values: RecordData, order: Sequence[str]
) -> str:
    """Return the text with an item in braces written as a block."""
    lines = {
        name.value: f"{name.value}: {_written(text, node)}\n"
        for name, node in item.value
    }
    lines |= {
        key: "" if value is None else dump({key: value})
        for key, value in values.items()
    }
    rank = {name: place for place, name in enumerate(order)}
    keys = sorted(lines, key=lambda name: rank.get(name, len(order)))
    block = _block("".join(lines[key] for key in keys), item.start_mark.column)
    return text[: item.start_mark.index] + block + text[item.end_mark.index :]


def _written(text: str, node: yaml.Node) -> str:
    """Return a value as it is written."""
    return text[node.start_mark.index : node.end_mark.index]


def _item_lines(text: str, item: yaml.Node) -> tuple[int, int]:
    """Return the offsets of an item's first line and of the line after its last.

    Comments directly above it belong to it, as `briefs fix` has it.
    """
    start = text.rfind("\n", 0, item.start_mark.index) + 1
    while start and re.match(
        r"[ \t]+#", text[text.rfind("\n", 0, start - 1) + 1 : start]
    ):
        start = text.rfind("\n", 0, start - 1) + 1
    return start, line_end(text, item)
