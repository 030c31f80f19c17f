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
from typing import NamedTuple, TypeVar

MIN_PARALLEL = 64
"""Minimum number of small items worth distributing."""

Item = TypeVar("Item")


class Division(NamedTuple):
    """How work is divided between this process and its forks."""

    min_items: int = MIN_PARALLEL
    """Number of items from which it is divided at all."""
    works_here: bool = False
    """Whether this process works, too, and keeps in memory whatever that takes, instead
    of waiting for as many forks as there are processors."""


ONLY_FORKS = Division()
WITH_FORKS = Division(works_here=True)


def for_each(
    items: Sequence[Item],
    work: Callable[[Item], object],
    before_fork: Callable[[], object],
    division: Division = ONLY_FORKS,
) -> None:
    """Work on all items on all processors, in forks of this process.

    Nothing is returned: in a fork, the work has to leave its results on disk. Where the
    process cannot fork, or a fork fails, results are missing and the caller computes
    them.

    Args:
        items: What to work on.
        work: Called with each item.
        before_fork: Closes what a fork must not inherit.
        division: Whether this process takes the share of one of the forks.
    """
    count = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    count = min(count, len(items))
    if len(items) < division.min_items or count < 2 or threading.active_count() > 1:
        return
    before_fork()
    context = multiprocessing.get_context("fork")
    forks = [
        context.Process(target=_run, args=(items[first::count], work))
        for first in range(int(division.works_here), count)
    ]
    for fork in forks:
        fork.start()
    try:
        for item in items[::count] if division.works_here else ():
            work(item)
    finally:
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
