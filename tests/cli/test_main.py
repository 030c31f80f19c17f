"""`briefs check`, `generate` and `explain`: output and exit status 0, 1 or 2."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from tests.case_projects import BASE, CASES, ROOT, project

WRONG = CASES / "N505" / "wrong"


def _run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_check_valid_project(tmp_path: Path) -> None:
    """A valid project prints only the summary and exits with 0."""
    result = _run("--root", project(tmp_path / "root"), "check")

    assert (result.exit_code, result.output) == (0, "0 errors, 0 warnings\n")


def test_check_error(tmp_path: Path) -> None:
    """An error prints its message and the summary, and exits with 1."""
    result = _run("--root", project(tmp_path / "root", WRONG), "check")
    message = (WRONG / "messages.txt").read_text()

    assert (result.exit_code, result.stdout) == (1, message)
    assert result.stderr == "1 error, 0 warnings\n"


def test_check_warning(tmp_path: Path) -> None:
    """A warning is printed and counted, and the exit status is 0."""
    wrong = CASES / "I208" / "wrong"
    result = _run("--root", project(tmp_path / "root", wrong), "check")

    assert (result.exit_code, result.stderr) == (0, "0 errors, 1 warning\n")
    assert result.stdout == (wrong / "messages.txt").read_text()


@pytest.mark.parametrize("path", ["briefs", "briefs/case.yaml", "./briefs/case.yaml"])
def test_check_paths(path: str, tmp_path: Path) -> None:
    """Problems in the given files and folders are reported."""
    result = _run("--root", project(tmp_path / "root", WRONG), "check", path)

    assert result.exit_code == 1


def test_check_other_paths(tmp_path: Path) -> None:
    """Problems in other files than those given are not reported."""
    root = project(tmp_path / "root", WRONG)
    result = _run("--root", root, "check", "seeds", root / "briefs/port.yaml")

    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.parametrize("path", ["briefs/prot.yaml", "/", "../root2"])
def test_check_missing_path(path: str, tmp_path: Path) -> None:
    """A path that does not exist is a usage error."""
    result = _run("--root", project(tmp_path / "root"), "check", path)

    assert result.exit_code == 2
    assert f"'{path}' is not a file or folder of the project" in result.stderr


@pytest.mark.parametrize("command", [["check"], ["generate", "out"]])
def test_folder_without_briefs(command: list[str], tmp_path: Path) -> None:
    """A folder without briefs is reported in one sentence."""
    result = _run("--root", tmp_path, *command)

    assert result.exit_code == 2
    assert "there is no folder 'briefs'" in result.stderr


@pytest.mark.parametrize("words", [["--root", "nowhere", "check"], ["chek"], ["-x"]])
def test_usage_errors(words: list[str]) -> None:
    """Unknown options, commands and folders exit with 2."""
    assert _run(*words).exit_code == 2


def test_generate(tmp_path: Path) -> None:
    """The Markdown tree is written once; the second run writes nothing."""
    root = project(tmp_path / "root")
    shutil.copytree(ROOT / "site-templates", root / "site-templates")
    out = tmp_path / "out"
    first = _run("--root", root, "generate", out)
    second = _run("--root", root, "generate", out)

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert (out / "crises/port.md").is_file()
    assert second.output == f"0 written, 0 removed in {out}\n"


def test_generate_for_a_disk(tmp_path: Path) -> None:
    """With `--file-urls`, pages are addressed by their files."""
    root = project(tmp_path / "root")
    shutil.copytree(ROOT / "site-templates", root / "site-templates")
    _run("--root", root, "generate", "--file-urls", tmp_path / "out")
    page = (tmp_path / "out/actors/index.md").read_text("utf-8")

    assert 'href="../actors/' in page
    assert not re.search(r'href="\.\./actors/[\w-]+/', page)


def test_generate_error(tmp_path: Path) -> None:
    """A project with errors is refused, and nothing is written."""
    out = tmp_path / "out"
    result = _run("--root", project(tmp_path / "root", WRONG), "generate", out)

    assert result.exit_code == 1
    assert not out.exists()


def test_generate_into_foreign_folder(tmp_path: Path) -> None:
    """A folder with other files is refused in one sentence."""
    root = project(tmp_path / "root")
    shutil.copytree(ROOT / "site-templates", root / "site-templates")
    result = _run("--root", root, "generate", BASE)

    assert result.exit_code == 1
    assert "holds other files" in result.stderr


def test_explain() -> None:
    """Codes are explained regardless of case; an unknown code is a usage error."""
    assert (
        "A quotation needs 3 to 15 words"
        in _run("--root", BASE, "explain", "e302").output
    )
    assert _run("--root", BASE, "explain", "X999").exit_code == 2


def test_figures_of_a_page_are_those_of_its_article(tmp_path: Path) -> None:
    """Markup of a page is no part of the text that `briefs figures` reads."""
    filler = "The ferry came in late, and nobody could say what held it. " * 3
    page = tmp_path / "page.html"
    page.write_text(
        "<html><body><article><h1>Ferry late</h1><p>Nine people were killed.</p>"
        f"<p>{filler}</p></article></body></html>"
    )
    done = _run("figures", page, "--format", "json")
    (figure,) = json.loads(done.output)

    assert figure["best"] == 9
    assert figure["qualifier"] is None
