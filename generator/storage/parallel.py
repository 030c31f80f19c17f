"""Work shared among all processors."""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

FEWEST = 64
"""Small pieces of work from which on it pays to share them."""

Piece = TypeVar("Piece")


def share(
    pieces: Sequence[Piece],
    work: Callable[[Piece], object],
    let_go: Callable[[], object],
    fewest: int = FEWEST,
) -> None:
    """Do the work of all pieces in copies of this process, one for each processor.

    Nothing comes back: the work must leave its outcome on disk. Where copies cannot
    be made, or one of them fails, outcomes are missing and the caller finds out why.

    Args:
        pieces: What to work on.
        work: What to do with each.
        let_go: Closes what a copy of this process must not have open.
        fewest: Pieces from which on it pays.
    """
    count = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    count = min(count, len(pieces))
    if len(pieces) < fewest or count < 2 or threading.active_count() > 1:
        return
    let_go()
    context = multiprocessing.get_context("fork")
    copies = [
        context.Process(target=_work, args=(pieces[first::count], work))
        for first in range(count)
    ]
    for copy in copies:
        copy.start()
    for copy in copies:
        copy.join()


def _work(pieces: Sequence[Piece], work: Callable[[Piece], object]) -> None:
    """Work in silence: whatever is wrong is said when the caller does it again."""
    logging.getLogger("mkdocs").handlers.clear()
    logging.getLogger("mkdocs").propagate = False
    with suppress(Exception):
        for piece in pieces:
            work(piece)
