"""Problems are printed as text, JSON, GitHub annotations and a job summary."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.loader import project_at_commit
from generator.model import problem_formats
from generator.model.diagnostics import Problem

HOSTILE = Problem(
    "briefs/a,b:c.yaml", 3, 7, "S102", "figures.one", "'50%\r\n::stop' is odd", "a\nb"
)
PLAIN = Problem("briefs/case.yaml", 2, 1, "S103", "", "the key 'title' is missing")
WARNING = Problem("briefs/case.yaml", 9, 4, "A605", "x", "is loaded", level="warning")


def test_annotation_is_escaped() -> None:
    """No value can end the workflow command, its properties or its line."""
    (line,) = problem_formats.as_github([HOSTILE])

    assert line == (
        "::error file=briefs/a%2Cb%3Ac.yaml,line=3,col=7,title=S102"
        "::figures.one: '50%25\\r\\n::stop' is odd%0Ahint: a%0Ab"
    )


def test_annotations_put_changed_files_first() -> None:
    """Problems in changed files come first, in the order of the file."""
    lines = problem_formats.as_github([HOSTILE, PLAIN, WARNING], {"briefs/case.yaml"})

    assert [line[:7] for line in lines] == ["::error", "::warni", "::error"]


def test_json_has_every_field() -> None:
    """Each problem has all its fields in JSON."""
    (text,) = problem_formats.as_json([PLAIN])

    assert json.loads(text) == [
        {
            "path": "briefs/case.yaml",
            "line": 2,
            "column": 1,
            "code": "S103",
            "where": "",
            "message": "the key 'title' is missing",
            "hint": "",
            "level": "error",
        }
    ]


def test_summary_escapes_markup() -> None:
    """A value with backticks cannot end the code block."""
    problem = Problem("briefs/a.yaml", 1, 1, "S106", "", "'```\n<b>' is odd")

    text = problem_formats.as_summary([problem])

    assert text.count("\n````") == 2
    assert "````text\nbriefs/a.yaml:1:1: S106: '```\\n<b>' is odd\n````\n" in text


def test_summary_without_problems() -> None:
    """The summary says that there are no problems."""
    text = problem_formats.as_summary([])

    assert text == "## Check\n\nNo problems.\n"


def test_summary_is_truncated() -> None:
    """A long summary is truncated for GitHub, and says how much was left out."""
    text = problem_formats.as_summary(
        [PLAIN] * (problem_formats.MAX_SUMMARY_PROBLEMS + 3)
    )

    assert "and 3 more; run `briefs check`" in text


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Create a repository with two invalid files, one of them in the last commit."""
    for folder in ("briefs/actors", "seeds"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "briefs/actors/ana.yaml").write_text("format: 1\n")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "before")
    (tmp_path / "briefs/actors/zoe.yaml").write_text("format: 1\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "after")
    return tmp_path


def git(folder: Path, *words: str) -> None:
    """Run git with an author name and address."""
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", "-C", str(folder), *author, *words], check=True)


def test_changed_files(repository: Path) -> None:
    """Only files that differ from the base count as changed."""
    assert project_at_commit.changed_files(repository, "HEAD^1") == {
        "briefs/actors/zoe.yaml"
    }


def test_check_github(repository: Path) -> None:
    """The command annotates changed files first and writes the summary."""
    summary = repository / "summary.md"
    words = ["--root", str(repository), "check", "--format", "github"]
    words += ["--since", "HEAD^1", "--summary", str(summary)]

    result = CliRunner().invoke(main, words)

    files = [line.split(",")[0] for line in result.stdout.splitlines()]
    assert files[0] == "::error file=briefs/actors/zoe.yaml"
    assert files[-1] == "::error file=briefs/actors/ana.yaml"
    assert result.exit_code == 1
    assert "briefs/actors/ana.yaml:1:1: S103" in summary.read_text()


def test_summary_variable_is_left_alone(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a step on GitHub, other formats are printed, and no summary is written."""
    summary = repository / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    words = ["--root", str(repository), "check", "--format", "json"]

    result = CliRunner().invoke(main, words)

    assert [one["code"] for one in json.loads(result.stdout)]
    assert not summary.exists()


def test_check_unknown_base(repository: Path) -> None:
    """A base that git does not know is a usage error."""
    words = ["--root", str(repository), "check", "--format", "github"]

    result = CliRunner().invoke(main, [*words, "--since", "nowhere"])

    assert result.exit_code == 2
    assert "there is no commit 'nowhere'" in result.stderr


def test_check_json(repository: Path) -> None:
    """The command prints problems as JSON."""
    words = ["--root", str(repository), "check", "--format", "json"]

    result = CliRunner().invoke(main, words)

    assert {problem["code"] for problem in json.loads(result.stdout)} == {"S103"}
