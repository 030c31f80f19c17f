"""A comment on a pull request shows what a run has left, and believes none of it."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator.cli import pr_comment

RUN = "https://code.example/runs/1"
PAGES = [
    {
        "address": "crises/port/",
        "title": "Closure of the port",
        "how": "changed",
        "sentences": ["figure hurt: best 12 -> 14"],
    }
]
PROBLEMS = [
    {
        "path": "briefs/port.yaml",
        "line": 3,
        "column": 8,
        "code": "S106",
        "where": "countries.1",
        "message": "'XX' is not a country code",
        "level": "error",
    }
]


def archive(folder: Path, **files: str | bytes) -> Path:
    """Return an archive as a run leaves it; `_` in a name is its last dot."""
    path = folder / "review.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(".".join(name.rsplit("_", 1)), content)
    return path


def test_comment_says_what_changed(tmp_path: Path) -> None:
    """Changed pages, problems and quotations stand under their headings."""
    path = archive(
        tmp_path,
        changes_json=json.dumps(PAGES),
        problems_json=json.dumps(PROBLEMS),
        recheck_txt="gazette: found: all 2 quotations are in it\n",
    )

    text = pr_comment.body(path, RUN)

    assert text.startswith(pr_comment.MARK)
    assert "```text\ncrises/port/ (changed): Closure of the port\n" in text
    assert "  figure hurt: best 12 -> 14\n```" in text
    assert "1 errors, 0 warnings." in text
    assert "briefs/port.yaml:3:8: S106 countries.1: 'XX' is not a country code" in text
    assert "gazette: found: all 2 quotations are in it" in text
    assert f"[The run]({RUN})" in text


def test_comment_of_nothing(tmp_path: Path) -> None:
    """A run that has left nothing makes a comment all the same."""
    text = pr_comment.body(archive(tmp_path), RUN)

    assert "No page says anything else than before." in text
    assert "No new source to look up." in text


@pytest.mark.parametrize(
    "hostile",
    [
        "```\n<script>alert(1)</script>",
        "````` @everyone #1 ![](https://elsewhere.example/x.png)",
        "\u202eolleh <!-- -->",
        "x" * 100_000,
        "\n" * 5_000 + "# heading",
    ],
)
def test_words_stay_in_their_block(tmp_path: Path, hostile: str) -> None:
    """Nothing that a run has left ends its block of code, or makes the rest hidden."""
    pages = [{"address": hostile, "title": hostile, "sentences": [hostile] * 200}]
    path = archive(
        tmp_path,
        changes_json=json.dumps(pages),
        problems_json=json.dumps([{"path": hostile, "level": hostile}]),
        recheck_txt=hostile,
    )

    text = pr_comment.body(path, RUN)

    assert "\u202e" not in text
    assert len(text) < 65_536
    fence = ""
    for line in text.splitlines():
        if not fence and line.startswith("```"):
            fence = line.removesuffix("text")
        elif line == fence:
            fence = ""
        elif not fence:
            assert "<script" not in line
            assert "@" not in line
    assert fence == ""


@pytest.mark.parametrize(
    "files",
    [
        {"changes_json": "{}", "problems_json": "3"},
        {"changes_json": "[1, null, []]", "problems_json": '[{"level": []}]'},
        {"changes_json": "[" * 100_000},
        {"changes_json": '[{"sentences": 3}]'},
        {"changes_json": b"\xff\xfe\x00"},
        {"changes_json": " " * (pr_comment.LARGEST + 1)},
        {"changes_json": "9" * 10_000},
    ],
)
def test_what_is_no_list_is_left_out(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    """Files of any other shape make no traceback."""
    assert pr_comment.body(archive(tmp_path, **files), RUN).startswith(pr_comment.MARK)


def test_what_is_no_archive_is_left_out(tmp_path: Path) -> None:
    """An archive that cannot be read has nothing in it."""
    path = archive(tmp_path, number_txt="12")
    path.write_bytes(path.read_bytes()[:-30])

    assert pr_comment.number(path) == ""


@pytest.mark.parametrize(
    ("written", "number"),
    [("12\n", "12"), ("0", ""), ("12/../13", ""), ("-1", ""), ("9" * 20, ""), ("", "")],
)
def test_number_is_a_number(tmp_path: Path, written: str, number: str) -> None:
    """What a run says that it is of is used only where it is a plain number."""
    assert pr_comment.number(archive(tmp_path, number_txt=written)) == number


def test_command_needs_nothing_installed(tmp_path: Path) -> None:
    """The workflow runs it with Python alone, in an environment without packages."""
    path = archive(tmp_path, number_txt="12")
    root = Path(pr_comment.__file__).parents[2]

    done = subprocess.run(
        [sys.executable, "-S", "-m", "generator.cli.pr_comment", "number", path],
        capture_output=True,
        text=True,
        cwd=root,
        check=True,
    )

    assert done.stdout == "12"
