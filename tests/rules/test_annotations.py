"""Every rule's problem stands in a review on the line and column of its value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.model import formatters
from tests.case_projects import CASES, problems, project

FOLDERS = sorted(folder for folder in CASES.iterdir() if (folder / "wrong").is_dir())
MESSAGE = re.compile(
    r"(?P<file>\S.*?):(?P<line>\d+):(?P<column>\d+): (?P<code>[A-Z]\d+)"
    r"(?P<warning> \(warning\))?:? (?P<sentence>.+)"
)
HINT = "    hint: "


def annotated(messages: str) -> Iterator[str]:
    """Yield what GitHub is to be told, from the messages listed beside a case."""
    waiting = ""
    for line in messages.splitlines():
        if line.startswith(HINT):
            waiting += f"%0Ahint: {line.removeprefix(HINT).replace('%', '%25')}"
            continue
        if waiting:
            yield waiting
        match = MESSAGE.fullmatch(line)
        assert match, line
        level = "warning" if match["warning"] else "error"
        waiting = (
            f"::{level} file={match['file']},line={match['line']},"
            f"col={match['column']},title={match['code']}"
            f"::{match['sentence'].replace('%', '%25')}"
        )
    yield waiting


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_annotations(folder: Path, tmp_path: Path) -> None:
    """The wrong case of a rule is annotated where its messages say; see test_places."""
    root = project(tmp_path / "root", folder / "wrong")

    expected = [*annotated((folder / "wrong" / "messages.txt").read_text())]

    assert [*formatters.github(problems(root))] == expected
