"""Pieces of a build that are taken from earlier builds where they would be the same.

A piece is made once for each content of all that it is made of; that content stands
in its name. What is missing is made on all processors.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import generator
from generator.storage import parallel
from generator.storage import store as reuse
from generator.storage.store import Store

FOLDER = ".cache/core"
"""Where pieces lie, below a project's root."""
LIBRARIES = (
    *("pydantic", "pydantic-core", "PyYAML", "Jinja2", "MarkupSafe"),
    *("pycountry", "bibtexparser", "rispy", "pylatexenc"),
)
"""What works on the pieces beside our own code."""


class Piece(NamedTuple):
    """Something to be made."""

    name: str
    """Stands for all that it is made of; see `reuse.key`."""
    make: Callable[[], Any]


def store(root: Path, *, remembers: bool = False) -> Store:
    """Return what earlier builds of a project left."""
    return Store(root / FOLDER, remembers=remembers)


@cache
def code_fingerprint(distributions: tuple[str, ...] = LIBRARIES) -> str:
    """Return a fingerprint of this package's code, of Python and of some libraries.

    Args:
        distributions: Names of installed distributions whose versions matter.
    """
    (package,) = map(Path, generator.__path__)
    versions = map(version, distributions)
    return reuse.key(reuse.folder_key(package), sys.version, *versions)


def kept(
    pieces: Sequence[Piece],
    store: Store,
    take: Callable[[Any], Any] = lambda value: value,
    fewest: int = parallel.FEWEST,
) -> list[Any]:
    """Return what each piece is made into, in their order.

    Args:
        pieces: What is asked for.
        store: What was made before, and what is made now.
        take: Returns of a value in the store what is asked for, or None where it
            must be made again; nothing is ever made into None.
        fewest: Pieces from which on it pays to share them among all processors.
    """
    found = [take(store.get(piece.name)) for piece in pieces]
    missing = [i for i, one in enumerate(found) if one is None]

    def make(index: int) -> None:
        store.put(pieces[index].name, pieces[index].make())

    if store.folder:
        parallel.share(missing, make, store.close, fewest)
    for index in missing:
        if (one := take(store.get(pieces[index].name))) is None:
            make(index)
            one = take(store.get(pieces[index].name))
        found[index] = one
    return found
