"""Memoized computations: results of earlier builds, reused while their keys match.

A computation's key holds the content of all its inputs. What is missing is computed on
all processors.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from generator.storage import parallel
from generator.storage.fingerprint import Fingerprint
from generator.storage.parallel import Division
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
    division: Division = parallel.ONLY_FORKS,
) -> list[Any]:
    """Return the result of each computation, in their order.

    Args:
        computations: What to compute; a result is never None.
        store: Results of earlier builds; receives the new ones.
        accept: Maps a stored value to the result, or to None where it is out of date
            and has to be computed again.
        division: How missing results are divided between processes.
    """
    results = [*map(accept, store.get_all([one.key for one in computations]))]
    missing = [index for index, result in enumerate(results) if result is None]

    def compute(indices: Sequence[int]) -> None:
        values = []
        with store.batch():
            for index in indices:
                values.append(computations[index].compute())
                store.put(computations[index].key, values[-1])
        for index, value in zip(indices, values, strict=True):
            results[index] = accept(value)

    if store.folder:
        parallel.for_each(_batches(missing), compute, store.close, division)
    forked = [index for index in missing if results[index] is None]
    stored = store.get_all([computations[index].key for index in forked])
    for index, value in zip(forked, stored, strict=True):
        results[index] = accept(value)
        if results[index] is None:
            compute([index])
    return results


def _batches(indices: list[int]) -> list[list[int]]:
    """Return batches of results, each written at once; a few go one by one."""
    size = max(1, min(MAX_BATCH, len(indices) // parallel.MIN_PARALLEL))
    starts = range(0, len(indices), size)
    return [indices[start : start + size] for start in starts]
