"""Problems are told in words, to programs, and on the line of a review."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.loader import git as history
from generator.model import formatters
from generator.model.diagnostics import Problem

HOSTILE = Problem(
    "briefs/a,b:c.yaml", 3, 7, "S102", "figures.one", "'50%\r\n::stop' is odd", "a\nb"
)
PLAIN = Problem("briefs/case.yaml", 2, 1, "S103", "", "the key 'title' is missing")
WARNING = Problem("briefs/case.yaml", 9, 4, "A605", "x", "is loaded", level="warning")


def test_annotation_is_escaped() -> None:
    """Nothing of a value ends the command, its properties or its line."""
    (line,) = formatters.github([HOSTILE])

    assert line == (
        "::error file=briefs/a%2Cb%3Ac.yaml,line=3,col=7,title=S102"
        "::figures.one: '50%25\\r\\n::stop' is odd%0Ahint: a%0Ab"
    )


def test_annotations_put_changed_files_first() -> None:
    """What the change touches comes before everything else, in the file's order."""
    lines = formatters.github([HOSTILE, PLAIN, WARNING], {"briefs/case.yaml"})

    assert [line[:7] for line in lines] == ["::error", "::warni", "::error"]


def test_json_has_every_field() -> None:
    """A program reads from each problem what a person reads."""
    (text,) = formatters.as_json([PLAIN])

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


def test_summary_is_no_markup() -> None:
    """A value with backticks cannot leave the block of code."""
    problem = Problem("briefs/a.yaml", 1, 1, "S106", "", "'```\n<b>' is odd")

    text = formatters.summary([problem])

    assert text.count("\n````") == 2
    assert "````text\nbriefs/a.yaml:1:1: S106: '```\\n<b>' is odd\n````\n" in text


def test_summary_of_nothing() -> None:
    """A project without problems is told so."""
    text = formatters.summary([])

    assert text == "## Check\n\nNo problems.\n"


def test_summary_is_cut() -> None:
    """A summary stays small enough for the code host, and says what it left out."""
    text = formatters.summary([PLAIN] * (formatters.MOST_SUMMARISED + 3))

    assert "and 3 more; run `briefs check`" in text


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one good and one bad file committed, and a change to come."""
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
    """Run git as a person without a name would not be allowed to."""
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", "-C", str(folder), *who, *words], check=True)


def test_history_knows_what_changed(repository: Path) -> None:
    """Only files that differ from the base are said to have changed."""
    assert history.changed(repository, "HEAD^1") == {"briefs/actors/zoe.yaml"}


def test_check_annotates_and_summarises(repository: Path) -> None:
    """The command puts changed files first and the full list into the summary."""
    summary = repository / "summary.md"
    words = ["--root", str(repository), "check", "--format", "github"]
    words += ["--since", "HEAD^1", "--summary", str(summary)]

    result = CliRunner().invoke(main, words)

    files = [line.split(",")[0] for line in result.stdout.splitlines()]
    assert files[0] == "::error file=briefs/actors/zoe.yaml"
    assert files[-1] == "::error file=briefs/actors/ana.yaml"
    assert result.exit_code == 1
    assert "briefs/actors/ana.yaml:1:1: S103" in summary.read_text()


def test_check_refuses_an_unknown_base(repository: Path) -> None:
    """A base that git does not know is wrong usage."""
    words = ["--root", str(repository), "check", "--format", "github"]

    result = CliRunner().invoke(main, [*words, "--since", "nowhere"])

    assert result.exit_code == 2
    assert "there is no commit 'nowhere'" in result.stderr


def test_check_speaks_json(repository: Path) -> None:
    """The command gives its problems to programs."""
    words = ["--root", str(repository), "check", "--format", "json"]

    result = CliRunner().invoke(main, words)

    assert {one["code"] for one in json.loads(result.stdout)} == {"S103"}
