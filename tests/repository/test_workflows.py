"""The workflows are pinned, ask for little, and pass the linters for workflows."""

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
    found = yaml.load((FOLDER / name).read_text(), Loader=yaml.BaseLoader)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned(path: Path) -> None:
    """Every action is named by its commit, with the tag that it had."""
    used = [line.strip() for line in path.read_text().splitlines() if "uses:" in line]

    assert [line for line in used if not PINNED.search(line)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_rights_are_asked_for(path: Path) -> None:
    """No workflow has by itself more rights than to read the repository."""
    assert workflow(path.name)["permissions"] in ("{}", {}, {"contents": "read"})


def test_change_runs_without_secrets() -> None:
    """What runs a contributor's code knows no secret and may write nothing."""
    text = (FOLDER / "check.yml").read_text()

    assert "secrets." not in text
    assert "github.token" not in text
    assert "write" not in text
    assert "pull_request" in workflow("check.yml")["on"]


def test_remark_runs_no_code_of_the_change() -> None:
    """What may write a comment has this branch's code, and no other."""
    steps = workflow("pr-comment.yml")["jobs"]["comment"]["steps"]

    assert [step["with"]["ref"] for step in steps if "uses" in step] == [
        "${{ github.event.repository.default_branch }}"
    ]
    assert [step["run"] for step in steps if "run" in step] == [".github/pr-comment"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_commands_hold_no_expression(path: Path) -> None:
    """What others can choose comes into a command by its environment alone."""
    for job in workflow(path.name)["jobs"].values():
        for step in job["steps"]:
            assert "${{" not in step.get("run", "")


def test_zizmor_finds_nothing() -> None:
    """The linter for the safety of workflows has nothing to say."""
    zizmor = Path(sys.executable).with_name("zizmor")
    done = subprocess.run(
        [zizmor, "--offline", "--quiet", FOLDER], capture_output=True, text=True
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(not shutil.which("actionlint"), reason="actionlint is not here")
def test_actionlint_finds_nothing() -> None:
    """The linter for the form of workflows has nothing to say."""
    done = subprocess.run(
        ["actionlint", *WORKFLOWS], capture_output=True, text=True, cwd=ROOT
    )

    assert (done.returncode, done.stdout) == (0, "")
