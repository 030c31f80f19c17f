"""Every command says what it does, with an example that keeps its lines."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from generator.cli.main import main

COMMANDS = main.list_commands(click.Context(main))


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_an_example_on_a_line_of_its_own(name: str) -> None:
    """The example can be copied as it stands."""
    shown = CliRunner().invoke(main, [name, "--help"]).output

    assert f"\n  Example: briefs {name}" in shown
    assert "\\b" not in shown
