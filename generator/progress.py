"""Word of work that takes its time, for whoever waits at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

import click

PAUSE_SECONDS = 1.0


@contextmanager
def told(what: str) -> Iterator[None]:
    """Say what is done and for how long, once it takes more than a second.

    Nothing is printed within, or it would stand on the same line.
    """
    if not sys.stderr.isatty():
        yield
        return
    done = Event()
    teller = Thread(target=_tell, args=(what, done), daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()


def _tell(what: str, done: Event) -> None:
    seconds = 0
    while not done.wait(PAUSE_SECONDS):
        seconds += 1
        click.echo(f"\r{what}, {seconds} s", nl=False, err=True)
    if seconds:
        click.echo(f"\r{' ' * (len(what) + 12)}\r", nl=False, err=True)
