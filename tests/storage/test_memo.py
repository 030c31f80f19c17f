"""Checking with results of earlier checks finds the same as checking without them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import generator
from generator.build import check
from generator.loader import project_loader
from generator.model.diagnostics import Problem
from generator.storage import memo
from generator.storage.fingerprint import (
    code_fingerprint,
    fingerprint,
    folder_fingerprint,
)
from generator.storage.memo import Computation
from generator.storage.store import Store
from tests import case_projects

PORT = case_projects.BASE / "briefs/port.yaml"
ARTICLE = "The ferry lay in the harbour.\n"
ACCEPTED = (
    "format: 1\naccepted:\n  - {code: A601, path: briefs/port.yaml, where: title,"
    " reason: It is a test.}\n"
)


def problems(root: Path, store: Store | None = None) -> tuple[Problem, ...]:
    """Return the problems of a project."""
    return check.check(project_loader.load(root, store), store)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("briefs/port.yaml", "# A comment moves every line.\n" + PORT.read_text()),
        ("briefs/port.yaml", PORT.read_text().replace("kinds:", "kind:")),
        ("briefs/actors/harbour-council.yaml", "format: 1\nname: Other\nkind: party\n"),
        ("briefs/actors/harbour-council.yaml", "format: 1\nname: [\n"),
        ("seeds/originals/gazette.txt", ARTICLE),
        ("accepted.yaml", ACCEPTED),
    ],
)
def test_changed_file(tmp_path: Path, path: str, text: str) -> None:
    """After any change, every problem is found at its new place."""
    root = case_projects.project(tmp_path / "root")
    brief = (root / "briefs/port.yaml").read_text()
    (root / "briefs/port.yaml").write_text(brief.replace("gazette", "courier", 1))
    before = problems(root, memo.project_store(root))
    assert before == problems(root) == problems(root, memo.project_store(root))
    if path == "briefs/port.yaml":
        text = text.replace("gazette", "courier", 1)
    case_projects.write(root, {path: text})
    after = problems(root, memo.project_store(root))

    assert after != before
    assert after == problems(root)


def twice(word: str) -> Computation:
    """Return the computation that doubles a word."""
    return Computation(fingerprint(word), lambda: word * 2)


def test_piece_is_computed_once(tmp_path: Path) -> None:
    """A piece is computed in the first build only."""
    words = [str(number) for number in range(200)]
    made = memo.memoize([*map(twice, words)], Store(tmp_path))
    never = [
        Computation(fingerprint(word), lambda: pytest.fail("computed again"))
        for word in words
    ]

    assert made == [word * 2 for word in words]
    assert memo.memoize(never, Store(tmp_path)) == made


def test_fingerprint_covers_the_whole_package() -> None:
    """The fingerprint of the code reads every file of the package, in any folder."""
    copies = {file.parent for file in Path(generator.__path__[0]).rglob("*.py")}
    own = folder_fingerprint(Path(generator.__path__[0]))

    assert len(copies) > 1
    assert code_fingerprint(()) == fingerprint(own, sys.version)
