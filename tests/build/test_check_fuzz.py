"""Whatever a brief contains, checking gives problems or none, and never crashes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import builder
from generator.loader import project_loader
from generator.model.exceptions import ProblemsError
from generator.text.allowed_characters import mixed_words
from tests.case_projects import BASE, problems, project, report, write

BRIEF = "briefs/port.yaml"
TEXT = (BASE / BRIEF).read_text()
LINES = TEXT.splitlines(keepends=True)
TOKENS = st.sampled_from(
    ["- ", "  ", ": ", "[", "}", "''", '"', "#", "|\n", "~", "2031-02-30", "-1", "null"]
)


def _check(data: bytes) -> None:
    """Check the base project with another brief; every problem must have a place."""
    with tempfile.TemporaryDirectory() as folder:
        root = project(Path(folder) / "root", files={BRIEF: data})
        for problem in problems(root):
            assert problem.line > 0
            assert problem.column > 0
            assert str(problem).count("\n") == bool(problem.hint)


@given(st.integers(0, len(TEXT)), st.binary(min_size=1, max_size=6))
def test_bytes(at: int, added: bytes) -> None:
    """Inserted bytes give problems or none."""
    _check(TEXT[:at].encode() + added + TEXT[at:].encode())


@given(st.lists(st.integers(0, len(LINES) - 1), max_size=5))
def test_lines(numbers: list[int]) -> None:
    """Removed, repeated or moved lines give problems or none."""
    lines = [line for number, line in enumerate(LINES) if number not in numbers]
    moved = [LINES[number] for number in numbers]
    _check("".join(lines + moved).encode())


@given(st.integers(0, len(LINES) - 1), TOKENS | st.text(max_size=30))
def test_values(number: int, value: str) -> None:
    """Any value in place of another gives problems or none."""
    key, colon, _ = LINES[number].partition(": ")
    changed = [*LINES[:number], f"{key}{colon}{value}\n", *LINES[number + 1 :]]
    _check("".join(changed).encode("utf-8", "surrogatepass"))


@given(st.integers(0, len(LINES)), TOKENS, st.integers(0, 12))
def test_structure(number: int, mark: str, indent: int) -> None:
    """YAML syntax at any indentation gives problems or none."""
    added = f"{' ' * indent}{mark}\n"
    _check("".join([*LINES[:number], added, *LINES[number:]]).encode())


PLAIN = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1
).filter(lambda text: text.strip() and len(text) < 500 and not any(mixed_words(text)))


@given(PLAIN)
def test_plain_text(text: str) -> None:
    """Any visible text is accepted as a name, unless it mixes scripts in a word."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    with tempfile.TemporaryDirectory() as folder:
        root = project(Path(folder) / "root")
        actor = (
            f'format: 1\nname: "{quoted} Union"\nkind: international-organisation\n'
            "aliases: [{name: Northern Union}]\n"  # its sealed name
        )
        write(root, {"briefs/actors/northern-union.yaml": actor})
        record = project_loader.load(root).actors["northern-union"].record

        assert report(root) == ""
        assert record.name == " ".join(f"{text} Union".split())


def test_build_refuses_errors(tmp_path: Path) -> None:
    """A project with an error is not built, and the exception names the error."""
    root = project(tmp_path / "root", files={BRIEF: "format: 1\n"})

    with pytest.raises(ProblemsError, match="S103: the key 'title' is missing"):
        builder.build(root)
