"""A command with a wrong option or name says so, and writes nothing at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from tests import article_project


@pytest.mark.parametrize(
    ("command", "named"),
    [
        ("draft ferry-strike strait-post nowhere", "nowhere"),
        ("seal strait-post nowhere", "nowhere"),
        ("recheck strait-post nowhere", "nowhere"),
        ("fix --why corrected", "--since"),
        ("check --summary list.md", "--format github"),
        ("desk --port 99999", "--port"),
        ("new-actor X --kind state --country Atlantis", "country"),
        ("new-actor X --kind state --id X!", "--id"),
    ],
)
def test_nothing_is_written(command: str, named: str, tmp_path: Path) -> None:
    """Wrong usage exits with status 2, names what is wrong, and changes no file."""
    root = article_project.project(tmp_path)
    before = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}
    result = CliRunner().invoke(main, ["--root", str(root), *command.split()])

    assert result.exit_code == 2, result.output
    assert named in result.output
    assert {file for file in root.rglob("*") if file.is_file()} == {*before}
    assert {file: file.read_bytes() for file in before} == before
