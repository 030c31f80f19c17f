"""Ctrl-C: the exit status, and imports that end without a traceback.

This module imports next to nothing itself, so that it takes effect at once.
"""

from __future__ import annotations

import os
import signal
from importlib import import_module
from types import ModuleType

EXIT_STATUS = 130
"""Exit status after Ctrl-C, as shells have it: 128 plus the number of the signal."""


def exit_on_interrupt() -> None:
    """Let Ctrl-C end the process in good order, without a word of Click's own."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _exit)


def _exit(*_: object) -> None:
    raise SystemExit(EXIT_STATUS)


def import_quietly(name: str) -> ModuleType:
    """Import a module; if interrupted meanwhile, exit at once and print nothing.

    `KeyboardInterrupt` would not do: extension modules call back into Python while they
    are imported, and print or even discard an exception that is raised there.
    """
    previous = signal.getsignal(signal.SIGINT)
    if previous not in (signal.default_int_handler, _exit):  # ignored, by `nohup`
        return import_module(name)
    signal.signal(signal.SIGINT, lambda *_: os._exit(EXIT_STATUS))
    try:
        return import_module(name)
    finally:
        signal.signal(signal.SIGINT, previous)
