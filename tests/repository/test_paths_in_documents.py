"""Every path that the documents of the project name exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.case_projects import ROOT

DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/*.md"))]
MADE = {"site-templates/pages/releases"}
"""Folders that a command makes."""
PACKAGES = {one.name for one in ROOT.glob("generator/*/")}
"""Packages of the generator, whose modules are named without its folder."""
CODE = re.compile(r"`([^`\n]+)`")
TOP = {"tests", "generator", "benchmarks", "docs", "schemas", "tools", "site-templates"}
"""Folders whose contents are tracked, so that a path into them is no example."""


def paths(text: str) -> Iterator[str]:
    """Yield the paths into the project's own folders that a document names as code.

    Paths with a placeholder, such as `briefs/<crisis>.yaml`, are patterns.
    """
    for code in CODE.findall(text):
        for word in code.split():
            path = word.partition(":")[0].rstrip(",;")
            if not re.fullmatch(r"[\w./*-]+", path):
                continue
            top = path.partition("/")[0]
            if top in TOP:
                yield path
            elif top in PACKAGES and "/" in path:
                yield f"generator/{path}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_named_paths_exist(document: Path) -> None:
    """A path in a document leads to a file or folder; a pattern to at least one."""
    named = {path.rstrip("/") for path in paths(document.read_text("utf-8"))}
    missing = sorted(
        path for path in named - MADE if "/" in path and not [*ROOT.glob(path)]
    )

    assert missing == []


def test_paths_are_recognised() -> None:
    """A path is found alone and in a command; an example and a word are none."""
    text = "`tests/a.py`, `pytest tests/b.py::test`, `rules/c.py: D`, `briefs/x.yaml`"

    assert [*paths(text)] == ["tests/a.py", "tests/b.py", "generator/rules/c.py"]
