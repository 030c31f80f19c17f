"""The command says what is wrong, and leaves with 0, 1 or 2."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from tests.case_projects import BASE, CASES, ROOT, project

WRONG = CASES / "N505" / "wrong"


def _run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_check_of_a_sound_project(tmp_path: Path) -> None:
    """A sound project gives its count alone, and 0."""
    result = _run("--root", project(tmp_path / "root"), "check")

    assert (result.exit_code, result.output) == (0, "0 errors, 0 warnings\n")


def test_check_of_an_error(tmp_path: Path) -> None:
    """An error gives its message, the count, and 1."""
    result = _run("--root", project(tmp_path / "root", WRONG), "check")
    message = (WRONG / "messages.txt").read_text()

    assert (result.exit_code, result.stdout) == (1, message)
    assert result.stderr == "1 error, 0 warnings\n"


def test_check_of_a_warning(tmp_path: Path) -> None:
    """A warning is told and counted, and gives 0."""
    wrong = CASES / "I208" / "wrong"
    result = _run("--root", project(tmp_path / "root", wrong), "check")

    assert (result.exit_code, result.stderr) == (0, "0 errors, 1 warning\n")
    assert result.stdout == (wrong / "messages.txt").read_text()


@pytest.mark.parametrize("path", ["briefs", "briefs/case.yaml", "./briefs/case.yaml"])
def test_check_of_paths(path: str, tmp_path: Path) -> None:
    """A file or folder that is asked for is told of."""
    result = _run("--root", project(tmp_path / "root", WRONG), "check", path)

    assert result.exit_code == 1


def test_check_of_other_paths(tmp_path: Path) -> None:
    """Problems of files that are not asked for are not told."""
    root = project(tmp_path / "root", WRONG)
    result = _run("--root", root, "check", "seeds", root / "briefs/port.yaml")

    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.parametrize("path", ["briefs/prot.yaml", "/", "../root2"])
def test_check_of_no_file(path: str, tmp_path: Path) -> None:
    """A path that is not there is wrong usage, not a sound file."""
    result = _run("--root", project(tmp_path / "root"), "check", path)

    assert result.exit_code == 2
    assert f"'{path}' is no file or folder of the project" in result.stderr


@pytest.mark.parametrize("command", [["check"], ["generate", "out"]])
def test_wrong_folder(command: list[str], tmp_path: Path) -> None:
    """A folder without briefs gives one clear sentence."""
    result = _run("--root", tmp_path, *command)

    assert result.exit_code == 2
    assert "there is no folder 'briefs'" in result.stderr


@pytest.mark.parametrize("words", [["--root", "nowhere", "check"], ["chek"], ["-x"]])
def test_wrong_usage(words: list[str]) -> None:
    """What the command does not know gives 2."""
    assert _run(*words).exit_code == 2


def test_generate(tmp_path: Path) -> None:
    """The Markdown tree is written once, and the second time nothing is."""
    root = project(tmp_path / "root")
    shutil.copytree(ROOT / "site-templates", root / "site-templates")
    out = tmp_path / "out"
    first = _run("--root", root, "generate", out)
    second = _run("--root", root, "generate", out)

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert (out / "crises/port.md").is_file()
    assert second.output == f"0 written, 0 removed in {out}\n"


def test_generate_of_an_error(tmp_path: Path) -> None:
    """What is wrong is told, and nothing is written."""
    out = tmp_path / "out"
    result = _run("--root", project(tmp_path / "root", WRONG), "generate", out)

    assert result.exit_code == 1
    assert not out.exists()


def test_generate_into_a_foreign_folder(tmp_path: Path) -> None:
    """A folder with other files is refused in one sentence."""
    root = project(tmp_path / "root")
    shutil.copytree(ROOT / "site-templates", root / "site-templates")
    result = _run("--root", root, "generate", BASE)

    assert result.exit_code == 1
    assert "holds other files" in result.stderr


def test_explain() -> None:
    """A code is explained, whatever its case; another one is wrong usage."""
    assert (
        "A quotation has 3 to 15 words"
        in _run("--root", BASE, "explain", "e302").output
    )
    assert _run("--root", BASE, "explain", "X999").exit_code == 2
