"""Key paths as people read them: `figures.killed.best`."""

from __future__ import annotations

from typing import TypeAlias

from generator.model.diagnostics import KeyPath, truncate

YamlValue: TypeAlias = "dict[str, YamlValue] | list[YamlValue] | str"
"""Parsed YAML, with every scalar as the text that was written."""


def readable_path(data: YamlValue, where: KeyPath) -> str:
    """Join a key path with dots; list items have their id, a name, or count from 1."""
    steps: list[str] = []
    for step in where:
        try:
            data = data[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            data = ""
        steps.append(truncate(_item_name(data, step)))
    return ".".join(steps)


def _item_name(item: YamlValue, step: str | int) -> str:
    """Return the id of a list item, else its number of people, else its position."""
    if not isinstance(step, int):
        return step
    if not isinstance(item, dict):
        return str(step + 1)
    if "id" in item or "measure" not in item:
        name = item.get("id")
        return name if name and isinstance(name, str) else str(step + 1)
    keys = ("measure", "low", "best", "high", "qualifier", "who", "unit")
    parts = [value for key in keys if isinstance(value := item.get(key), str)]
    return "-".join(dict.fromkeys(parts))
