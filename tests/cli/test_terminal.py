"""A terminal shows colours, the line that is meant and progress; a pipe shows none."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from generator.cli.excerpts import excerpts
from generator.model.diagnostics import Problem
from tests.article_project import BRIEF, SOURCE, project, seal, write

PROGRAM = "from generator.cli.main import main; main()"
SPOILT = BRIEF.replace("low: 14", "low: many")


def _at_terminal(*command: str, **more: str) -> str:
    """Return what a command prints at a terminal."""
    ours, theirs = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    subprocess.run(
        [sys.executable, "-c", *command],
        stdout=theirs,
        stderr=theirs,
        env=environment | more,
        check=False,
    )
    os.close(theirs)
    shown = os.read(ours, 65_536).decode()
    os.close(ours)
    return shown.replace("\r\n", "\n")


def test_a_terminal_shows_the_line_with_a_caret_below_the_value(tmp_path: Path) -> None:
    """Who sees the problem sees what was typed."""
    root = project(tmp_path)
    write(root, "briefs/ferry-strike.yaml", SPOILT)
    check = (PROGRAM, "--root", str(root), "check")
    shown = _at_terminal(*check, NO_COLOR="1")
    line = SPOILT.splitlines().index("    low: many") + 1

    assert f"{line:6} |     low: many\n       |          ^\n" in shown
    assert "\x1b[" not in shown
    assert "\x1b[31m" in _at_terminal(*check)


def test_a_pipe_shows_neither_colours_nor_excerpts(tmp_path: Path) -> None:
    """What programs read stays one line to a problem."""
    root = project(tmp_path)
    write(root, "briefs/ferry-strike.yaml", SPOILT)
    command = [sys.executable, "-c", PROGRAM, "--root", str(root), "check"]
    piped = subprocess.run(command, capture_output=True, text=True, check=False)

    assert "\x1b" not in piped.stdout
    assert " | " not in piped.stdout
    assert "'many' is not a whole number" in piped.stdout


def test_an_excerpt_holds_nothing_that_commands_a_terminal(tmp_path: Path) -> None:
    """Of a long line the part round the place is shown; wide letters take two."""
    write(tmp_path, "a.yaml", f"a: 港 \x1b[2J{'x' * 200}\n")
    wide, late, gone = excerpts(
        tmp_path,
        [
            Problem("a.yaml", 1, 5, "S106", "a", "is wrong"),
            Problem("a.yaml", 1, 150, "S106", "a", "is wrong", "mend it"),
            Problem("b.yaml", 1, 1, "S101", "", "is not there"),
        ],
    )

    assert "\x1b[2J" not in wide
    assert wide.splitlines()[2].endswith("|\x1b[0m      \x1b[31m\x1b[1m^\x1b[0m")
    assert "x" * 101 not in late
    assert late.splitlines()[3].endswith("mend it")
    assert len(gone.splitlines()) == 1


def test_work_that_takes_its_time_is_told_at_a_terminal() -> None:
    """After a second what is done and for how long; in the end nothing of it."""
    program = (
        "import time; from generator.cli import progress\n"
        "with progress.told('counting'): time.sleep(1.5)\n"
    )
    shown = _at_terminal(program)

    assert shown.startswith("\rcounting, 1 s\r")
    assert shown.split("\r")[2].strip() == ""


class _Slow(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Have nothing, and take long to say so."""
        time.sleep(1.5)
        self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def slow() -> Iterator[str]:
    """Serve nothing, slowly, on this machine, and give an address of it."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Slow) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/story.html"
        server.shutdown()


def test_a_command_that_waits_says_so_at_a_terminal_alone(
    tmp_path: Path, slow: str
) -> None:
    """A slow address is waited for in sight of a person, and in silence in a pipe."""
    root = project(tmp_path)
    write(root, "seeds/strait-post.yaml", f"{SOURCE}url: {slow}\n")
    seal(root)
    command = (PROGRAM, "--root", str(root), "recheck", "strait-post")
    shown = _at_terminal(*command)
    piped = subprocess.run(
        [sys.executable, "-c", *command], capture_output=True, text=True, check=False
    )

    assert "\rfetching strait-post, 1 s" in shown
    assert "strait-post: gone:" in piped.stdout
    assert piped.stderr == ""
