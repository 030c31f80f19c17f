"""Whatever a brief is turned into, checking gives problems or none, never a fault."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import builder
from generator.loader import projects
from generator.model.diagnostics import BriefError
from tests.case_projects import BASE, problems, project, report, write

BRIEF = "briefs/port.yaml"
TEXT = (BASE / BRIEF).read_text()
LINES = TEXT.splitlines(keepends=True)
SPITEFUL = st.sampled_from(
    ["- ", "  ", ": ", "[", "}", "''", '"', "#", "|\n", "~", "2031-02-30", "-1", "null"]
)


def _check(data: bytes) -> None:
    """Check the base project with other bytes in its brief: messages have places."""
    with tempfile.TemporaryDirectory() as folder:
        root = project(Path(folder) / "root", files={BRIEF: data})
        for problem in problems(root):
            assert problem.line > 0
            assert problem.column > 0
            assert str(problem).count("\n") == bool(problem.hint)


@given(st.integers(0, len(TEXT)), st.binary(min_size=1, max_size=6))
def test_bytes(at: int, added: bytes) -> None:
    """Bytes put in anywhere end in problems or none."""
    _check(TEXT[:at].encode() + added + TEXT[at:].encode())


@given(st.lists(st.integers(0, len(LINES) - 1), max_size=5))
def test_lines(gone: list[int]) -> None:
    """Lines left out, doubled or moved end in problems or none."""
    lines = [line for number, line in enumerate(LINES) if number not in gone]
    moved = [LINES[number] for number in gone]
    _check("".join(lines + moved).encode())


@given(st.integers(0, len(LINES) - 1), SPITEFUL | st.text(max_size=30))
def test_values(number: int, value: str) -> None:
    """Any value in the place of another ends in problems or none."""
    key, colon, _ = LINES[number].partition(": ")
    changed = [*LINES[:number], f"{key}{colon}{value}\n", *LINES[number + 1 :]]
    _check("".join(changed).encode("utf-8", "surrogatepass"))


@given(st.integers(0, len(LINES)), SPITEFUL, st.integers(0, 12))
def test_structure(number: int, mark: str, indent: int) -> None:
    """Marks of structure at any depth end in problems or none."""
    added = f"{' ' * indent}{mark}\n"
    _check("".join([*LINES[:number], added, *LINES[number:]]).encode())


PLAIN = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1
).filter(lambda text: text.strip() and len(text) < 500)


@given(PLAIN)
def test_plain_text(text: str) -> None:
    """Any visible text is accepted as a name, and kept but for its white space."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    with tempfile.TemporaryDirectory() as folder:
        root = project(Path(folder) / "root")
        actor = (
            f'format: 1\nname: "{quoted} Union"\nkind: international-organisation\n'
            "aliases: [{name: Northern Union}]\n"  # by which it is sealed
        )
        write(root, {"briefs/actors/northern-union.yaml": actor})
        found = projects.load(root).actors["northern-union"].record

        assert report(root) == ""
        assert found.name == " ".join(f"{text} Union".split())


def test_build_refuses_what_check_refuses(tmp_path: Path) -> None:
    """A project with an error is not built, and the error says why."""
    root = project(tmp_path / "root", files={BRIEF: "format: 1\n"})

    with pytest.raises(BriefError, match="S103: the key 'title' is missing"):
        builder.build(root)
