"""`briefs fix --since` adds the missing entries of `changes` to a changed brief."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli.main import main
from tests.article_project import BRIEF, project, write

PATH = "briefs/ferry-strike.yaml"
REVIEWED = BRIEF.replace("reviewed: 2031-06-01", "reviewed: 2025-06-01").replace(
    "2031-03", "2024-03"
)
"""The brief, dated before any day on which the tests run."""
RESPONSE = REVIEWED[REVIEWED.index("responses:") :]
HIGHER = REVIEWED.replace("low: 14\n    qualifier: at-least", "best: 17")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Commit the article project to a repository."""
    folder = project(tmp_path / "root", brief=REVIEWED)
    (folder / ".gitignore").write_text("seeds/originals/\n")
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "."), ("commit", "-qm", "before")):
        subprocess.run(["git", "-C", str(folder), *author, *words], check=True)
    return folder


def run(root: Path, *words: str) -> Result:
    """Run a command with the committed state as its base."""
    return CliRunner().invoke(
        main, ["--root", str(root), *words[:1], "--since", "HEAD", *words[1:]]
    )


def entries(root: Path) -> list[dict[str, Any]]:
    """Return the entries of the brief without their dates."""
    brief = yaml.load((root / PATH).read_text("utf-8"), yaml.BaseLoader)
    return [
        {key: value for key, value in entry.items() if key != "date"}
        for entry in brief.get("changes", [])
    ]


@pytest.mark.parametrize(
    ("brief", "expected"),
    [
        (
            HIGHER,
            {
                "what": "The figure killed-at-dock was changed.",
                "record": "killed-at-dock",
                "old": "at least 14",
                "new": "17",
            },
        ),
        (
            REVIEWED.replace("low: 14", "low: 13"),
            {
                "what": "The figure killed-at-dock was changed.",
                "record": "killed-at-dock",
                "field": "low",
                "old": "at least 14",
                "new": "at least 13",
            },
        ),
        (
            REVIEWED.replace("condemn\n    status: done", "warn\n    status: offered"),
            {
                "what": "The response union-condemns was changed.",
                "record": "union-condemns",
                "old": "type condemn, status done",
                "new": "type warn, status offered",
            },
        ),
        (
            REVIEWED.replace("status: done", "status: offered"),
            {
                "what": "The response union-condemns was changed.",
                "record": "union-condemns",
                "field": "status",
                "old": "done",
                "new": "offered",
            },
        ),
        (
            REVIEWED.replace(RESPONSE, ""),
            {
                "what": "The response union-condemns was taken out.",
                "record": "union-condemns",
                "old": "The union condemned the clearing of the dock.",
            },
        ),
        (
            REVIEWED
            + RESPONSE.replace("responses:\n", "").replace("id: union", "id: u"),
            {"what": "Added: response u-condemns."},
        ),
    ],
    ids=["number", "low", "several", "status", "gone", "new"],
)
def test_change_gets_entry(root: Path, brief: str, expected: dict[str, str]) -> None:
    """An entry states what changed, with old and new value where possible."""
    write(root, PATH, brief)
    result = run(root, "fix", "--why", "The council counted again.")

    assert result.exit_code == 0
    assert entries(root) == [{**expected, "why": "The council counted again."}]
    assert (root / PATH).read_text("utf-8").startswith(brief)


def test_a_second_run_changes_nothing(root: Path) -> None:
    """A change that has its entry gets no other."""
    write(root, PATH, HIGHER)
    run(root, "fix")
    before = (root / PATH).read_bytes()
    again = run(root, "fix")

    assert "fixed 0 problems" in again.output
    assert (root / PATH).read_bytes() == before


def test_reason_is_left_to_author(root: Path) -> None:
    """The check refuses the placeholder for the reason, and accepts a reason."""
    write(root, PATH, HIGHER)
    before = run(root, "check")
    run(root, "fix")
    marked = run(root, "check")
    file = (root / PATH).read_text("utf-8")
    day = file.partition("- date: ")[2][:10]
    file = file.replace("reviewed: 2025-06-01", f"reviewed: {day}")
    file = file.replace("'TODO: why it changed'", "The council counted again.")
    write(root, PATH, file)
    written = run(root, "check")

    assert "C701 figures.killed-at-dock" in before.output
    assert "hint: briefs fix --since BASE adds the entry" in before.output
    assert "R801 changes.1.why: 'TODO: why it changed' has not been" in marked.output
    assert "C70" not in marked.output
    assert "C70" not in written.output
    assert "R801" not in written.output


def test_rewording_gets_no_entry(root: Path) -> None:
    """A corrected wording needs no entry, and only a person can judge it."""
    write(
        root, PATH, REVIEWED.replace("condemned the clearing of the dock.", "did so.")
    )

    assert "fixed 0 problems" in run(root, "fix").output


def test_flow_sequence_is_kept(root: Path) -> None:
    """A list in brackets is not rewritten, and the reason is given."""
    entry = "{date: 2025-06-01, what: Title mended., why: It was wrong.}"
    brief = f"{HIGHER}changes: [{entry}]\n"
    write(root, PATH, brief)
    result = run(root, "fix")

    assert f"{PATH}: not changed: write the entries of 'changes'" in result.output
    assert (root / PATH).read_text("utf-8") == brief


def test_other_files_are_unchanged(root: Path) -> None:
    """Paths limit the entries that are added."""
    write(root, PATH, HIGHER)
    run(root, "fix", "briefs/actors")

    assert entries(root) == []


def test_unknown_base(root: Path) -> None:
    """An unknown commit is a usage error, and nothing is written."""
    result = CliRunner().invoke(
        main, ["--root", str(root), "fix", "--since", "nowhere"]
    )

    assert result.exit_code == 2
    assert "there is no commit 'nowhere'" in result.output
