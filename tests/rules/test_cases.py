"""Every rule refuses its wrong case, accepts its right one, and points at the value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from generator.build import check
from generator.model.diagnostics import RULES
from tests import generated_cases
from tests.case_projects import CASES, project, report

FOLDERS = sorted(CASES.iterdir())
MESSAGE = re.compile(r"(\S.*?):(\d+):(\d+): ([A-Z]\d+)(?: \(warning\))?(?: (.+?))?: .+")

UNCOMMITTED = {case.code for case in generated_cases.WRONG}
TEMPLATES = {"T101", "T102"}
"""Rules over templates and settings; cases in test_templates and test_serving."""
HISTORY = {f"C70{number}" for number in range(1, 9)}
"""Rules over two states of a brief; their cases are in exports/test_history."""
COMMITTED = sorted({*RULES} - UNCOMMITTED - TEMPLATES - HISTORY)

assert check.RULE_MODULES, "importing them fills RULES"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_wrong_is_refused(folder: Path, tmp_path: Path) -> None:
    """The wrong tree gives exactly the messages listed beside it."""
    root = project(tmp_path / "root", folder / "wrong")

    assert (folder / "wrong" / "messages.txt").read_text() == report(root)


@pytest.mark.parametrize("code", COMMITTED)
def test_right_is_accepted(code: str, tmp_path: Path) -> None:
    """The right tree of a rule has no problem at all."""
    root = project(tmp_path / "root", CASES / code / "right")

    assert report(root) == ""


@pytest.mark.parametrize("code", COMMITTED)
def test_case_is_of_its_rule(code: str) -> None:
    """The wrong case of a rule has a message with its code."""
    messages = (CASES / code / "wrong" / "messages.txt").read_text()

    assert code in {match[4] for match in MESSAGE.finditer(messages)}


def test_every_rule_has_a_case() -> None:
    """Rules and cases are the same, those aside that git cannot hold."""
    committed = {folder.name for folder in FOLDERS if folder.name[1:].isdigit()}

    assert {*RULES} == committed | UNCOMMITTED | TEMPLATES | HISTORY
    assert {case.code for case in generated_cases.RIGHT} == UNCOMMITTED


@pytest.mark.parametrize("case", generated_cases.WRONG, ids=generated_cases.name)
def test_uncommitted_wrong_is_refused(
    case: generated_cases.Case, tmp_path: Path
) -> None:
    """A wrong file that git cannot hold gives its one message."""
    root = project(tmp_path / "root")
    case.make(root)

    assert f"{case.message}\n" == report(root)


@pytest.mark.parametrize("case", generated_cases.RIGHT, ids=generated_cases.name)
def test_uncommitted_right_is_accepted(
    case: generated_cases.Case, tmp_path: Path
) -> None:
    """A right file of the same kind has no problem at all."""
    root = project(tmp_path / "root")
    case.make(root)

    assert report(root) == ""


def _named() -> Iterator[tuple[Path, str, int, int, str]]:
    """Yield tree, file, line, column and key path of each message that has one."""
    for folder in FOLDERS:
        text = (folder / "wrong" / "messages.txt").read_text()
        for match in MESSAGE.finditer(text):
            path, line, column, _, where = match.groups()
            if where:
                yield folder / "wrong", path, int(line), int(column), where


def _parts(node: yaml.Node) -> Iterator[tuple[set[str], yaml.Node, yaml.Node]]:
    """Yield what a block holds: the names it goes by, its key and its value."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield {key.value}, key, value
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(node.value, start=1):
            ids = {part.value for names, _, part in _parts(item) if names == {"id"}}
            yield {str(position), *ids}, item, item


@pytest.mark.parametrize(("tree", "path", "line", "column", "where"), [*_named()])
def test_places(  # noqa: PLR0913 what a message says, and of which tree
    tmp_path: Path, tree: Path, path: str, line: int, column: int, where: str
) -> None:
    """A message that names a record and field stands at that value or key."""
    text = (project(tmp_path / "root", tree) / path).read_text()
    top = yaml.compose(text, Loader=yaml.BaseLoader)
    assert top
    key = node = top
    for step in where.split("."):
        key, node = next(part for names, *part in _parts(node) if step in names)
    marks = (key.start_mark, node.start_mark)

    assert (line, column) in [(mark.line + 1, mark.column + 1) for mark in marks]
