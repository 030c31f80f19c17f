"""What is found in files with what earlier checks left is what is found without."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import generator
from generator.build import check
from generator.loader import projects
from generator.model.diagnostics import Problem
from generator.storage import memo
from generator.storage import store as reuse
from generator.storage.memo import Piece
from generator.storage.store import Store
from tests import case_projects

PORT = case_projects.BASE / "briefs/port.yaml"
ARTICLE = "The ferry lay in the harbour.\n"
ACCEPTED = (
    "format: 1\naccepted:\n  - {code: A601, path: briefs/port.yaml, where: title,"
    " reason: It is a test.}\n"
)


def found(root: Path, store: Store | None = None) -> tuple[Problem, ...]:
    """Return every problem of a project."""
    return check.check(projects.load(root, store), store)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("briefs/port.yaml", "# A remark moves every place.\n" + PORT.read_text()),
        ("briefs/port.yaml", PORT.read_text().replace("kinds:", "kind:")),
        ("briefs/actors/harbour-council.yaml", "format: 1\nname: Other\nkind: party\n"),
        ("briefs/actors/harbour-council.yaml", "format: 1\nname: [\n"),
        ("seeds/originals/gazette.txt", ARTICLE),
        ("accepted.yaml", ACCEPTED),
    ],
)
def test_change_of_a_file(tmp_path: Path, path: str, text: str) -> None:
    """Whatever changes, every problem is found, and at its place of today."""
    root = case_projects.project(tmp_path / "root")
    brief = (root / "briefs/port.yaml").read_text()
    (root / "briefs/port.yaml").write_text(brief.replace("gazette", "courier", 1))
    before = found(root, memo.store(root))
    assert before == found(root) == found(root, memo.store(root))
    if path == "briefs/port.yaml":
        text = text.replace("gazette", "courier", 1)
    case_projects.write(root, {path: text})
    after = found(root, memo.store(root))

    assert after != before
    assert after == found(root)


def twice(word: str) -> Piece:
    """Return how a word is made into itself twice."""
    return Piece(word, lambda: word * 2)


def test_a_piece_is_made_once(tmp_path: Path) -> None:
    """What a name stands for is made for the first build only."""
    words = [str(number) for number in range(200)]
    made = memo.kept([*map(twice, words)], Store(tmp_path))
    never = [Piece(word, lambda: pytest.fail("made again")) for word in words]

    assert made == [word * 2 for word in words]
    assert memo.kept(never, Store(tmp_path)) == made


def test_fingerprint_covers_the_whole_package() -> None:
    """The fingerprint of the code reads every file of the package, in any folder."""
    copies = {file.parent for file in Path(generator.__path__[0]).rglob("*.py")}
    own = reuse.folder_key(Path(generator.__path__[0]))

    assert len(copies) > 1
    assert memo.code_fingerprint(()) == reuse.key(own, sys.version)
