"""What is dated in the future is an error on the day of the check."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build import check
from generator.cli.main import main
from generator.loader import project_loader
from tests.case_projects import BASE, project

SOURCE = "seeds/gazette.yaml"


def _with_recheck(root: Path, day: str) -> Path:
    """Create a project whose source says that it was found again on a day."""
    mark = f"rechecked: {{date: {day}, address: https://gazette.example/port}}\n"
    text = (BASE / SOURCE).read_text()
    return project(root, files={SOURCE: text + mark})


@pytest.mark.covers("E312")
@pytest.mark.parametrize(
    ("today", "codes"),
    [("2031-06-01", ["E312"]), ("2031-06-02", []), ("2031-06-03", [])],
)
def test_day_of_a_recheck(today: str, codes: list[str], tmp_path: Path) -> None:
    """Nothing was found again on a day that has not come."""
    root = _with_recheck(tmp_path / "root", "2031-06-02")
    problems = check.by_day(project_loader.load(root), today)

    assert [one.code for one in problems] == codes
    assert all(one.path == SOURCE and one.line > 1 for one in problems)


def test_command_knows_the_day(tmp_path: Path) -> None:
    """`briefs check` refuses a day to come without any network."""
    root = _with_recheck(tmp_path / "root", "2999-01-01")
    result = CliRunner().invoke(main, ["--root", str(root), "check", SOURCE])

    assert "E312 rechecked.date: '2999-01-01' is in the future" in result.output
    assert result.exit_code == 1
