"""Word of work that takes its time, for whoever waits at a terminal."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

PAUSE_SECONDS = 1.0


@contextmanager
def told(what: str) -> Iterator[None]:
    """Say what is done and for how long, once it takes more than a second.

    Nothing is printed within, or it would stand on the same line. It is told by a
    timer, where the system has one: beside a thread, work could not be shared.
    """
    if not sys.stderr.isatty() or not hasattr(signal, "setitimer"):
        yield
        return
    seconds = 0

    def tell(*_: object) -> None:
        nonlocal seconds
        seconds += 1
        click.echo(f"\r{what}, {seconds} s", nl=False, err=True)

    before = signal.signal(signal.SIGALRM, tell)
    signal.setitimer(signal.ITIMER_REAL, PAUSE_SECONDS, PAUSE_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if seconds:
            click.echo(f"\r{' ' * (len(what) + 12)}\r", nl=False, err=True)
