"""Reading of word lists: TOML files that lie beside the modules that use them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import resources
from typing import Any

import tomli


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern of any of some phrases, with any white space in them."""
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    words = (map(re.escape, phrase.split()) for phrase in longest_first)
    return "|".join(map(r"\s+".join, words))


def read(package: str, name: str) -> dict[str, Any]:
    """Return the content of a word list.

    Args:
        package: The package that holds the file, such as `generator.text`.
        name: The name of the file without its ending.

    Raises:
        tomli.TOMLDecodeError: The file is not valid TOML; a note names it.
    """
    file = resources.files(package) / f"{name}.toml"
    try:
        return tomli.loads(file.read_text("utf-8"))
    except tomli.TOMLDecodeError as error:
        error.add_note(f"in {file}")
        raise
