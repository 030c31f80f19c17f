"""The problem of every rule is annotated on the line and column of its value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.model import problem_formats
from tests.case_projects import CASES, problems, project

FOLDERS = sorted(folder for folder in CASES.iterdir() if (folder / "wrong").is_dir())
MESSAGE = re.compile(
    r"(?P<file>\S.*?):(?P<line>\d+):(?P<column>\d+): (?P<code>[A-Z]\d+)"
    r"(?P<warning> \(warning\))?:? (?P<sentence>.+)"
)
HINT = "    hint: "


def expected_annotations(messages: str) -> Iterator[str]:
    """Yield the expected GitHub annotations from the messages of a case."""
    current = ""
    for line in messages.splitlines():
        if line.startswith(HINT):
            current += f"%0Ahint: {line.removeprefix(HINT).replace('%', '%25')}"
            continue
        if current:
            yield current
        match = MESSAGE.fullmatch(line)
        assert match, line
        level = "warning" if match["warning"] else "error"
        current = (
            f"::{level} file={match['file']},line={match['line']},"
            f"col={match['column']},title={match['code']}"
            f"::{match['sentence'].replace('%', '%25')}"
        )
    yield current


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_annotations(folder: Path, tmp_path: Path) -> None:
    """The wrong case of a rule is annotated at the places of its messages."""
    root = project(tmp_path / "root", folder / "wrong")

    expected = [*expected_annotations((folder / "wrong" / "messages.txt").read_text())]

    assert [*problem_formats.as_github(problems(root))] == expected
