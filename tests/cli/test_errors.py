"""An error of the program ends a command with its message, and exit status 1."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.cli.main import COMMANDS, main
from generator.model.exceptions import BriefsError
from tests.case_projects import CASES, project

WRONG = CASES / "N505" / "wrong"
PROBLEM = (WRONG / "messages.txt").read_text()
NO_ARTICLE = "no article found"
AN_ADDRESS = "http://127.0.0.1:9/story"


@click.command()
def failing() -> None:
    """Fail with a message that would clear the screen of a terminal."""
    raise BriefsError("the page is called '\x1b[2J'")


@pytest.mark.parametrize(
    ("words", "stdout", "stderr"),
    [
        (["failing"], "", "Error: the page is called '\ufffd[2J'\n"),
        (["figures", "empty.html"], "", f"Error: {NO_ARTICLE}"),
        (["add-source", "empty.html"], "", f"Error: {NO_ARTICLE}"),
        (["add-source", AN_ADDRESS], "", "Error: 127.0.0.1 is not on"),
        (["add-source", "a.html", "b.html"], "", "Error: a.html: there is no file"),
        (["add-source", "a.html", AN_ADDRESS], "", f"\nError: {AN_ADDRESS}: "),
        (["generate", "out"], PROBLEM, "1 error, 0 warnings\n"),
        (["release", "2031-04-01"], PROBLEM, "1 error, 0 warnings\n"),
    ],
)
def test_errors_are_messages(
    words: list[str],
    stdout: str,
    stderr: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever a command is given, it shows no traceback."""
    monkeypatch.setitem(COMMANDS, "failing", f"{__name__}:failing")
    root = project(tmp_path / "root", WRONG)
    (tmp_path / "empty.html").write_text("<html><body></body></html>")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["--root", str(root), *words])

    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert result.stdout == stdout
    assert stderr in result.stderr
