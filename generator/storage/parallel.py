"""Work distributed over all processors."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

MIN_PARALLEL = 64
"""Minimum number of small items worth distributing."""

Item = TypeVar("Item")


def for_each(
    items: Sequence[Item],
    work: Callable[[Item], object],
    before_fork: Callable[[], object],
    min_parallel: int = MIN_PARALLEL,
) -> None:
    """Work on all items in forks of this process, one for each processor.

    Nothing is returned: the work has to leave its results on disk. Where the process
    cannot fork, or a fork fails, results are missing and the caller computes them.

    Args:
        items: What to work on.
        work: Called with each item.
        before_fork: Closes what a fork must not inherit.
        min_parallel: Number of items from which it is worthwhile.
    """
    count = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    count = min(count, len(items))
    if len(items) < min_parallel or count < 2 or threading.active_count() > 1:
        return
    before_fork()
    context = multiprocessing.get_context("fork")
    forks = [
        context.Process(target=_run, args=(items[first::count], work))
        for first in range(count)
    ]
    for fork in forks:
        fork.start()
    for fork in forks:
        fork.join()


def _run(items: Sequence[Item], work: Callable[[Item], object]) -> None:
    """Work without output: the caller reports errors when it repeats the work."""
    gc.freeze()  # else the collector would touch, and so copy, inherited objects
    logging.getLogger("mkdocs").handlers.clear()
    logging.getLogger("mkdocs").propagate = False
    with suppress(Exception):
        for item in items:
            work(item)
