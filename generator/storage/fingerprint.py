"""Fingerprints: the one way in which the build asks whether something has changed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import NewType

import generator

Fingerprint = NewType("Fingerprint", str)
"""SHA-256 in hexadecimal digits, of some content."""
LIBRARIES = (
    *("pydantic", "pydantic-core", "PyYAML", "Jinja2", "MarkupSafe"),
    *("pycountry", "bibtexparser", "rispy", "pylatexenc"),
)
"""Distributions that work on the outputs beside our own code."""


def fingerprint(*parts: str | bytes) -> Fingerprint:
    """Return the fingerprint of these parts in this order, and of no others."""
    digest = sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return Fingerprint(digest.hexdigest())


def folder_fingerprint(folder: Path) -> Fingerprint:
    """Return the fingerprint of the paths and bytes of all files in a folder."""
    return fingerprint(*_paths_and_bytes(folder))


def _paths_and_bytes(folder: Path) -> Iterator[str | bytes]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            yield file.relative_to(folder).as_posix()
            yield file.read_bytes()


@cache
def code_fingerprint(distributions: tuple[str, ...] = LIBRARIES) -> Fingerprint:
    """Return the fingerprint of this package's code, of Python and of some libraries.

    Args:
        distributions: Names of installed distributions whose versions matter.
    """
    (package,) = map(Path, generator.__path__)
    versions = map(version, distributions)
    return fingerprint(folder_fingerprint(package), sys.version, *versions)
