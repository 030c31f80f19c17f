"""The pull request comment summarises untrusted files from a workflow run."""

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
    """Return an archive like that of a run; the last `_` of a name becomes a dot."""
    path = folder / "review.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in files.items():
            bundle.writestr(".".join(name.rsplit("_", 1)), content)
    return path


def test_comment_lists_changes(tmp_path: Path) -> None:
    """Changed pages, problems and quotations appear under their headings."""
    path = archive(
        tmp_path,
        changes_json=json.dumps(PAGES),
        problems_json=json.dumps(PROBLEMS),
        checklist_txt="accusations: 1\n",
        recheck_txt="gazette: found: all 2 quotations are in it\n",
    )

    text = pr_comment.body(path, RUN)

    assert text.startswith(pr_comment.MARKER)
    assert "```text\ncrises/port/ (changed): Closure of the port\n" in text
    assert "  figure hurt: best 12 -> 14\n```" in text
    assert "1 errors, 0 warnings." in text
    assert "briefs/port.yaml:3:8: S106 countries.1: 'XX' is not a country code" in text
    assert "gazette: found: all 2 quotations are in it" in text
    assert f"[The run]({RUN})" in text


def test_comment_without_files(tmp_path: Path) -> None:
    """A run that left no files gets a comment that claims nothing."""
    text = pr_comment.body(archive(tmp_path), RUN)

    assert text.count("The run produced no list that can be shown here;") == 4
    assert "0 errors" not in text


def test_comment_without_changes(tmp_path: Path) -> None:
    """Lists that are empty say that nothing changed, and nothing is wrong."""
    path = archive(
        tmp_path,
        changes_json="[]",
        problems_json="[]",
        recheck_txt="",
        checklist_txt="",
    )
    text = pr_comment.body(path, RUN)

    assert "No page has changed." in text
    assert "0 errors, 0 warnings." in text
    assert "There is no new source to recheck." in text


@pytest.mark.parametrize(
    "problems",
    ["", "{}", "[1", " " * (pr_comment.MAX_FILE_SIZE + 1)],
    ids=["empty", "other shape", "cut", "too large"],
)
def test_unread_problems_are_not_none(problems: str, tmp_path: Path) -> None:
    """A list of problems that cannot be read does not pass for an empty one."""
    path = archive(
        tmp_path,
        changes_json="[]",
        problems_json=problems,
        recheck_txt="",
        checklist_txt="",
    )
    text = pr_comment.body(path, RUN)

    assert "0 errors" not in text
    assert "The run produced no list that can be shown here;" in text


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
def test_text_stays_in_code_block(tmp_path: Path, hostile: str) -> None:
    """No text from the run ends its code block or hides the rest."""
    pages = [{"address": hostile, "title": hostile, "sentences": [hostile] * 200}]
    path = archive(
        tmp_path,
        changes_json=json.dumps(pages),
        problems_json=json.dumps([{"path": hostile, "level": hostile}]),
        recheck_txt=hostile,
        checklist_txt=hostile,
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
        {"changes_json": " " * (pr_comment.MAX_FILE_SIZE + 1)},
        {"changes_json": "9" * 10_000},
    ],
)
def test_malformed_json_is_ignored(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    """JSON of any other shape is left out without a traceback."""
    assert pr_comment.body(archive(tmp_path, **files), RUN).startswith(
        pr_comment.MARKER
    )


def test_broken_archive_is_ignored(tmp_path: Path) -> None:
    """An unreadable archive counts as empty."""
    path = archive(tmp_path, number_txt="12")
    path.write_bytes(path.read_bytes()[:-30])

    assert pr_comment.pull_request_number(path) == ""


@pytest.mark.parametrize(
    ("content", "number"),
    [("12\n", "12"), ("0", ""), ("12/../13", ""), ("-1", ""), ("9" * 20, ""), ("", "")],
)
def test_pull_request_number(tmp_path: Path, content: str, number: str) -> None:
    """The pull request number is used only if it is a plain number."""
    assert (
        pr_comment.pull_request_number(archive(tmp_path, number_txt=content)) == number
    )


def test_runs_without_packages(tmp_path: Path) -> None:
    """The workflow can run it with the standard library alone."""
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
