"""Every command has a help text with an example on its own line."""

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
