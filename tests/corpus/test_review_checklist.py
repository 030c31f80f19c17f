"""`briefs diff` begins with what a reviewer has to look at."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.cli.main import main
from generator.corpus.comparison import review_checklist
from tests.case_projects import project

BRIEF = "briefs/port.yaml"


@pytest.fixture
def committed(tmp_path: Path) -> Path:
    """Return the base project as one commit."""
    root = project(tmp_path / "root")
    name = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "Add a brief")):
        subprocess.run(["git", "-C", str(root), *name, *words], check=True)
    return root


def diff(root: Path, *options: str) -> list[str]:
    """Return the lines of the report of what is not yet committed."""
    words = ["--root", str(root), "diff", "HEAD", *options]
    return CliRunner().invoke(main, words).output.splitlines()


def test_nothing_to_review(committed: Path) -> None:
    """Without a change there is no checklist."""
    assert not any("to review" in line for line in diff(committed))


def test_accusation_and_person(committed: Path) -> None:
    """A new accusation and a new person are counted and named, with the words' link."""
    data = yaml.safe_load((committed / BRIEF).read_text())
    data["figures"][0]["said_to_be_by"] = ["northern-union"]
    (committed / BRIEF).write_text(yaml.safe_dump(data))
    actor = "format: 1\nname: Ada Wenn\nkind: person\npublic_role: harbour master\n"
    (committed / "briefs/actors/ada-wenn.yaml").write_text(actor)
    lines = diff(committed)

    assert lines[0].startswith("to review: accusations: 1, new persons: 1")
    accusation = next(one for one in lines if one.startswith("  accusations: "))
    assert "hurt-at-the-gate: northern-union" in accusation
    assert "https://gazette.example/port#:~:text=about%2012%20dockers" in accusation
    assert "  new persons: Ada Wenn (harbour master)" in lines


def _edited(root: Path, path: str, old: str, new: str) -> list[str]:
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new, 1))
    return diff(root)


@pytest.mark.parametrize(
    ("path", "old", "new", "shown"),
    [
        (
            BRIEF,
            "attributed_to: [harbour-council]",
            "attributed_to: [northern-union]",
            "speakers changed: hurt-at-the-gate: harbour-council -> northern-union",
        ),
        (
            "briefs/actors/northern-union.yaml",
            "name: Northern Union",
            "name: Southern Union",
            "actors changed: northern-union: name",
        ),
        (
            "seeds/gazette.yaml",
            "publisher: The Gazette",
            "publisher: Harbour Council",
            "sources changed: gazette: publisher",
        ),
    ],
)
def test_changed_records(
    path: str, old: str, new: str, shown: str, committed: Path
) -> None:
    """Another speaker, a changed actor and a changed source are counted and named."""
    lines = _edited(committed, path, old, new)

    assert f"{shown.partition(':')[0]}: 1" in lines[0]
    assert any(one.strip().startswith(shown) for one in lines)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Soldiers shot at the dockers.", "texts that tell of violence"),
        ("The place is our reading.", "our own readings"),
        ("It was a Monday.", "texts reworded"),
    ],
)
def test_changed_texts(text: str, kind: str, committed: Path) -> None:
    """A new text of a known record is shown, and first if it tells of violence."""
    data = yaml.safe_load((committed / BRIEF).read_text())
    data["figures"][0]["note"] = text
    (committed / BRIEF).write_text(yaml.safe_dump(data, sort_keys=False))

    assert f"  {kind}: hurt-at-the-gate: {text}" in "\n".join(diff(committed))


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_code_comes_first(form: str, committed: Path) -> None:
    """The first line warns of a changed file that can run code."""
    (committed / "Makefile").write_text("serve:\n\ttrue\n")
    subprocess.run(["git", "-C", str(committed), "add", "-AN"], check=True)

    first = diff(committed, "--format", form)[0]
    assert "1 changed file can run code" in first
    assert "Makefile" in first


@pytest.mark.parametrize(
    ("path", "runs"),
    [
        ("generator/cli/main.py", True),
        ("site-templates/theme/frame.js", True),
        ("constraints-oldest.txt", True),
        (".github/workflows/check.yml", True),
        ("briefs/port.yaml", False),
        ("seeds/gazette.yaml", False),
        ("site-templates/desk/main.js", True),
        ("site-templates/pages/about.md", True),
        ("site-templates/pages/extra.js", True),
        ("sitecustomize.py", True),
        ("conftest.py", True),
        ("briefs/conftest.py", True),
        ("seeds/__pycache__/port.cpython-311.pyc", True),
        ("docs/sitecustomize.py", True),
        (".vscode/settings.json", True),
        ("images/mark.svg", True),
        ("accepted.yaml", False),
        ("images/crisis-wide.png", False),
        ("site-templates/pages/releases/2026-12-01.zip", False),
        ("docs/Makefile.md", False),
    ],
)
def test_files_that_run(path: str, runs: bool) -> None:
    """Any file that is not known to be data can run code."""
    assert bool(review_checklist.code_files([path])) == runs
