"""Changing a few keys of a YAML file, and no other byte of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

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
