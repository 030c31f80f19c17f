"""A terminal shows colours, excerpts and progress; a pipe shows none of them."""

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

from generator.cli.problem_excerpts import format_problems
from generator.model.diagnostics import Problem
from tests.article_project import BRIEF, SOURCE, project, seal, write

PROGRAM = "from generator.cli.main import main; main()"
INVALID = BRIEF.replace("low: 14", "low: many")


def _at_terminal(*command: str, **more: str) -> str:
    """Return what a command prints on a terminal."""
    controller, terminal = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    subprocess.run(
        [sys.executable, "-c", *command],
        stdout=terminal,
        stderr=terminal,
        env=environment | more,
        check=False,
    )
    os.close(terminal)
    output = os.read(controller, 65_536).decode()
    os.close(controller)
    return output.replace("\r\n", "\n")


def test_terminal_marks_the_value(tmp_path: Path) -> None:
    """A problem is followed by its line, with a caret below the value."""
    root = project(tmp_path)
    write(root, "briefs/ferry-strike.yaml", INVALID)
    check = (PROGRAM, "--root", str(root), "check")
    output = _at_terminal(*check, NO_COLOR="1")
    line = INVALID.splitlines().index("    low: many") + 1

    assert f"{line:6} |     low: many\n       |          ^\n" in output
    assert "\x1b[" not in output
    assert "\x1b[31m" in _at_terminal(*check)


def test_pipe_has_no_colours_or_excerpts(tmp_path: Path) -> None:
    """Output for programs has one line per problem."""
    root = project(tmp_path)
    write(root, "briefs/ferry-strike.yaml", INVALID)
    command = [sys.executable, "-c", PROGRAM, "--root", str(root), "check"]
    piped = subprocess.run(command, capture_output=True, text=True, check=False)

    assert "\x1b" not in piped.stdout
    assert " | " not in piped.stdout
    assert "'many' is not a whole number" in piped.stdout


def test_excerpt_has_no_control_sequences(tmp_path: Path) -> None:
    """Long lines are cut around the value; wide letters take two columns."""
    write(tmp_path, "a.yaml", f"a: 港 \x1b[2J{'x' * 200}\n")
    wide, late, missing = format_problems(
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
    assert len(missing.splitlines()) == 1


def test_progress_on_terminal() -> None:
    """Progress shows task and seconds after one second, and is erased at the end."""
    program = (
        "import time; from generator.cli import command_support\n"
        "with command_support.progress('counting'): time.sleep(1.5)\n"
    )
    output = _at_terminal(program)

    assert output.startswith("\rcounting, 1 s\r")
    assert output.split("\r")[2].strip() == ""


class _Slow(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Respond with 404 after 1.5 seconds."""
        time.sleep(1.5)
        self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@pytest.fixture
def slow() -> Iterator[str]:
    """Run a slow local server that has no pages, and yield the URL of one."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Slow) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/story.html"
        server.shutdown()


def test_fetching_progress_only_on_terminal(tmp_path: Path, slow: str) -> None:
    """Slow requests show progress on a terminal, and none in a pipe."""
    root = project(tmp_path)
    write(root, "seeds/strait-post.yaml", f"{SOURCE}url: {slow}\n")
    seal(root)
    command = (PROGRAM, "--root", str(root), "recheck", "strait-post", "--allow-local")
    output = _at_terminal(*command)
    piped = subprocess.run(
        [sys.executable, "-c", *command], capture_output=True, text=True, check=False
    )

    assert "\rfetching strait-post, 1 s" in output
    assert "strait-post: gone:" in piped.stdout
    assert piped.stderr == ""
