"""`briefs fix --since` adds the entries of `changes` that a changed brief lacks."""

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
"""The brief, written before the day on which the tests are run."""
RESPONSE = REVIEWED[REVIEWED.index("responses:") :]
HIGHER = REVIEWED.replace("low: 14\n    qualifier: at-least", "best: 17")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The workshop's project under git, as it was published."""
    folder = project(tmp_path / "root", brief=REVIEWED)
    (folder / ".gitignore").write_text("seeds/originals/\n")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "."), ("commit", "-qm", "before")):
        subprocess.run(["git", "-C", str(folder), *who, *words], check=True)
    return folder


def run(root: Path, *words: str) -> Result:
    """Run a command against the state that was committed."""
    return CliRunner().invoke(
        main, ["--root", str(root), *words[:1], "--since", "HEAD", *words[1:]]
    )


def entries(root: Path) -> list[dict[str, Any]]:
    """Return the entries of the brief without their day."""
    brief = yaml.load((root / PATH).read_text("utf-8"), yaml.BaseLoader)
    return [
        {key: value for key, value in one.items() if key != "date"}
        for one in brief.get("changes", [])
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
def test_what_changed_gets_its_entry(
    root: Path, brief: str, expected: dict[str, str]
) -> None:
    """The entry says what, and the old and the new as far as they can be said."""
    write(root, PATH, brief)
    result = run(root, "fix", "--why", "The council counted again.")

    assert result.exit_code == 0
    assert entries(root) == [{**expected, "why": "The council counted again."}]
    assert (root / PATH).read_text("utf-8").startswith(brief)


def test_a_second_run_changes_nothing(root: Path) -> None:
    """What has its entry is told."""
    write(root, PATH, HIGHER)
    run(root, "fix")
    before = (root / PATH).read_bytes()
    again = run(root, "fix")

    assert "0 remedies" in again.output
    assert (root / PATH).read_bytes() == before


def test_the_reason_is_left_to_a_person(root: Path) -> None:
    """With the mark the check refuses it, with a reason it does not."""
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
    assert "R801 changes.1.why: 'TODO: why it changed' is still to" in marked.output
    assert "C70" not in marked.output
    assert "C70" not in written.output
    assert "R801" not in written.output


def test_other_words_alone_get_no_entry(root: Path) -> None:
    """A mended spelling need not be told, and only a person can tell."""
    write(
        root, PATH, REVIEWED.replace("condemned the clearing of the dock.", "did so.")
    )

    assert "0 remedies" in run(root, "fix").output


def test_a_list_in_brackets_is_left_to_a_person(root: Path) -> None:
    """Nothing is rewritten to make room, and the reason is said."""
    entry = "{date: 2025-06-01, what: Title mended., why: It was wrong.}"
    brief = f"{HIGHER}changes: [{entry}]\n"
    write(root, PATH, brief)
    result = run(root, "fix")

    assert f"{PATH}: left as it is: write the entries of 'changes'" in result.output
    assert (root / PATH).read_text("utf-8") == brief


def test_files_not_asked_for_are_left_alone(root: Path) -> None:
    """A path limits what is told as it limits what is mended."""
    write(root, PATH, HIGHER)
    run(root, "fix", "briefs/actors")

    assert entries(root) == []


def test_an_unknown_base_is_wrong_usage(root: Path) -> None:
    """A commit that is not there is said to be none, and nothing is written."""
    result = CliRunner().invoke(
        main, ["--root", str(root), "fix", "--since", "nowhere"]
    )

    assert result.exit_code == 2
    assert "there is no commit 'nowhere'" in result.output
