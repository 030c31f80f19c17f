"""Memoized computations: results of earlier builds, reused while their keys match.

A computation's key holds the content of all its inputs. What is missing is computed on
all processors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from generator.storage import parallel
from generator.storage.fingerprint import Fingerprint
from generator.storage.store import Store

FOLDER = ".cache/core"
"""Folder of the results, below a project's root."""

MAX_BATCH = 16
"""Maximum number of results that are written at once."""


class Computation(NamedTuple):
    """Something to compute, and the key of its result."""

    key: Fingerprint
    """Fingerprint of all inputs."""
    compute: Callable[[], Any]


def project_store(root: Path, *, persistent: bool = False) -> Store:
    """Return the store of a project, with the results of earlier builds.

    Args:
        root: The project's folder.
        persistent: Whether the process will build again; see `Store`.
    """
    return Store(root / FOLDER, persistent=persistent)


def memoize(
    computations: Sequence[Computation],
    store: Store,
    accept: Callable[[Any], Any] = lambda value: value,
    min_parallel: int = parallel.MIN_PARALLEL,
) -> list[Any]:
    """Return the result of each computation, in their order.

    Args:
        computations: What to compute; a result is never None.
        store: Results of earlier builds; receives the new ones.
        accept: Maps a stored value to the result, or to None where it is out of date
            and has to be computed again.
        min_parallel: Number of missing results from which they are computed in
            parallel.
    """
    results = [accept(store.get(one.key)) for one in computations]
    missing = [index for index, result in enumerate(results) if result is None]

    def compute(indices: Iterable[int]) -> None:
        with store.batch():
            for index in indices:
                one = computations[index]
                store.put(one.key, one.compute())

    if store.folder:
        parallel.for_each(_batches(missing), compute, store.close, min_parallel)
    for index in missing:
        key = computations[index].key
        if (result := accept(store.get(key))) is None:
            compute([index])
            result = accept(store.get(key))
        results[index] = result
    return results


def _batches(indices: list[int]) -> list[list[int]]:
    """Return batches of results, each written at once; a few go one by one."""
    size = max(1, min(MAX_BATCH, len(indices) // parallel.MIN_PARALLEL))
    starts = range(0, len(indices), size)
    return [indices[start : start + size] for start in starts]
