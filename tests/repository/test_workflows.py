"""Workflows are pinned, have minimal permissions and pass their linters."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github/workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def workflow(name: str) -> dict[str, Any]:
    """Return a workflow as data."""
    data = yaml.load((FOLDER / name).read_text(), Loader=yaml.BaseLoader)
    assert isinstance(data, dict)
    return data


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned(path: Path) -> None:
    """Every action is pinned to a commit, with its tag in a comment."""
    used = [line.strip() for line in path.read_text().splitlines() if "uses:" in line]

    assert [line for line in used if not PINNED.search(line)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_default_permissions(path: Path) -> None:
    """By default, a workflow can at most read the repository."""
    assert workflow(path.name)["permissions"] in ("{}", {}, {"contents": "read"})


def test_change_runs_without_secrets() -> None:
    """The workflow that runs contributed code has no secrets or write permission."""
    text = (FOLDER / "check.yml").read_text()

    assert "secrets." not in text
    assert "github.token" not in text
    assert "write" not in text
    assert "pull_request" in workflow("check.yml")["on"]


def test_comment_runs_no_contributed_code() -> None:
    """The workflow that can comment runs only code of the default branch."""
    steps = workflow("pr-comment.yml")["jobs"]["comment"]["steps"]

    assert [step["with"]["ref"] for step in steps if "uses" in step] == [
        "${{ github.event.repository.default_branch }}"
    ]
    assert [step["run"] for step in steps if "run" in step] == [".github/pr-comment"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_commands_have_no_expressions(path: Path) -> None:
    """Untrusted values reach a command only through its environment."""
    for job in workflow(path.name)["jobs"].values():
        for step in job["steps"]:
            assert "${{" not in step.get("run", "")


def test_zizmor_finds_nothing() -> None:
    """The security linter for workflows reports nothing."""
    zizmor = Path(sys.executable).with_name("zizmor")
    result = subprocess.run(
        [zizmor, "--offline", "--quiet", FOLDER], capture_output=True, text=True
    )

    assert result.returncode == 0, result.stdout


@pytest.mark.skipif(
    not shutil.which("actionlint"), reason="actionlint is not installed"
)
def test_actionlint_finds_nothing() -> None:
    """The syntax linter for workflows reports nothing."""
    result = subprocess.run(
        ["actionlint", *WORKFLOWS], capture_output=True, text=True, cwd=ROOT
    )

    assert (result.returncode, result.stdout) == (0, "")
