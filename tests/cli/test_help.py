"""What `briefs --help` and the help of each command say."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from generator.cli.main import main

COMMANDS = main.list_commands(click.Context(main))


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_example_line(name: str) -> None:
    """The example can be copied as it is."""
    shown = CliRunner().invoke(main, [name, "--help"]).output

    assert f"\n  Example: briefs {name}" in shown
    assert "\\b" not in shown


def test_list_of_commands_is_not_cut() -> None:
    """The list of commands says a whole sentence about each, in 80 columns."""
    shown = CliRunner().invoke(main, ["--help"]).output
    listed = shown.partition("Commands:\n")[2].split("\n\n")[0].splitlines()

    assert len(listed) == len(COMMANDS)
    assert [line for line in listed if not line.endswith(".") or "..." in line] == []
