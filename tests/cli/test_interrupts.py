"""Ctrl-C ends the command without a traceback, however early it comes."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from generator.cli import interrupts

PROGRAM = (
    "from generator.cli.__main__ import main; print('started', flush=True); main()"
)


@pytest.mark.parametrize("milliseconds", [50, 100, 200, 300])
def test_an_interrupt_while_the_command_loads_is_quiet(milliseconds: int) -> None:
    """The exit status is that of an interrupted command, and nothing is printed."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "--help"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "started\n"
    time.sleep(milliseconds / 1000)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)

    assert "Traceback" not in errors
    assert (process.returncode, errors) == (interrupts.EXIT_STATUS, "")


def test_an_ignored_interrupt_stays_ignored() -> None:
    """A command started with `nohup`, say, is not ended by Ctrl-C."""
    previous = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        module = interrupts.import_quietly("signal")
        handler = signal.getsignal(signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, previous)

    assert module is signal
    assert handler is signal.SIG_IGN


def test_the_package_runs_as_a_module() -> None:
    """`python -m generator.cli` is the command `briefs`."""
    done = subprocess.run(
        [sys.executable, "-m", "generator.cli", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "version" in done.stdout
