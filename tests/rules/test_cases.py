"""Every rule refuses its wrong case, accepts its right one and locates the value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from generator.rules.registry import RULES
from tests import generated_cases
from tests.case_projects import CASES, project, report

FOLDERS = sorted(CASES.iterdir())
MESSAGE = re.compile(r"(\S.*?):(\d+):(\d+): ([A-Z]\d+)(?: \(warning\))?(?: (.+?))?: .+")

GENERATED = {case.code for case in generated_cases.WRONG}
COMMITTED = {folder.name for folder in FOLDERS if folder.name[1:].isdigit()}
COVERED = {
    code
    for file in CASES.parent.rglob("test_*.py")
    for code in re.findall(
        r"^@pytest\.mark\.covers\(\"(\w+)\"\)", file.read_text(), re.M
    )
}
"""Rules about other things than a project as it is, such as its history, in tests."""


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_wrong_is_refused(folder: Path, tmp_path: Path) -> None:
    """The wrong project gives exactly the messages listed beside it."""
    root = project(tmp_path / "root", folder / "wrong")

    assert (folder / "wrong" / "messages.txt").read_text() == report(root)


@pytest.mark.parametrize("code", sorted(COMMITTED))
def test_right_is_accepted(code: str, tmp_path: Path) -> None:
    """The right project has no problems."""
    root = project(tmp_path / "root", CASES / code / "right")

    assert report(root) == ""


@pytest.mark.parametrize("code", sorted(COMMITTED))
def test_case_matches_its_rule(code: str) -> None:
    """The wrong case of a rule gives a message with its code."""
    messages = (CASES / code / "wrong" / "messages.txt").read_text()

    assert code in {match[4] for match in MESSAGE.finditer(messages)}


def test_every_rule_has_a_case() -> None:
    """Every rule has a case, in a folder or generated, or a test that is marked so."""
    assert {*RULES} == COMMITTED | GENERATED | COVERED
    assert {case.code for case in generated_cases.RIGHT} == GENERATED


@pytest.mark.parametrize("case", generated_cases.WRONG, ids=generated_cases.name)
def test_generated_wrong_is_refused(case: generated_cases.Case, tmp_path: Path) -> None:
    """A generated wrong case gives its one message."""
    root = project(tmp_path / "root")
    case.make(root)

    assert f"{case.message}\n" == report(root)


@pytest.mark.parametrize("case", generated_cases.RIGHT, ids=generated_cases.name)
def test_generated_right_is_accepted(
    case: generated_cases.Case, tmp_path: Path
) -> None:
    """A generated right case has no problems."""
    root = project(tmp_path / "root")
    case.make(root)

    assert report(root) == ""


def _located() -> Iterator[tuple[Path, str, int, int, str]]:
    """Yield folder, file, line, column and key path of each message with a key path."""
    for folder in FOLDERS:
        text = (folder / "wrong" / "messages.txt").read_text()
        for match in MESSAGE.finditer(text):
            path, line, column, _, where = match.groups()
            if where:
                yield folder / "wrong", path, int(line), int(column), where


def _parts(node: yaml.Node) -> Iterator[tuple[set[str], yaml.Node, yaml.Node]]:
    """Yield the names, key and value of each entry of a YAML node."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield {key.value}, key, value
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(node.value, start=1):
            yield {str(position), *_names(item)}, item, item


def _names(item: yaml.Node) -> Iterator[str]:
    """Yield the id of a list entry, or the name of its number of people."""
    values = {min(names): part.value for names, _, part in _parts(item)}
    if "id" in values:
        yield values["id"]
    numbers = {values[key]: 0 for key in ("low", "best", "high") if key in values}
    if "measure" in values:
        keys = [values[key] for key in ("qualifier", "who") if key in values]
        yield "-".join([values["measure"], *numbers, *keys])


@pytest.mark.parametrize(("tree", "path", "line", "column", "where"), [*_located()])
def test_places(  # noqa: PLR0913 the parts of a message, and its folder
    tmp_path: Path, tree: Path, path: str, line: int, column: int, where: str
) -> None:
    """A message with a key path is located at that key or value."""
    text = (project(tmp_path / "root", tree) / path).read_text()
    top = yaml.compose(text, Loader=yaml.BaseLoader)
    assert top
    key = node = top
    for step in where.split("."):
        key, node = next(part for names, *part in _parts(node) if step in names)
    marks = (key.start_mark, node.start_mark)

    assert (line, column) in [(mark.line + 1, mark.column + 1) for mark in marks]
