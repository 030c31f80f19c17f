"""An article is taken in whole or not at all, and never over another."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.storage import files
from tests.case_projects import problems, project

STORY = """The Harbour Post

Cranes stand still as dockers walk out

By Ola Nord, 4 March 2021

PORT ELM (Northern Union) - At least 12 dockers were injured on Monday when a gate fell
at the old quay, the Harbour Council said in a statement.

The council said that the gate had been checked in January, and that it would look into
the matter. "We owe them an answer," said its speaker, and gave no date for it.

Some of the 300 people who work there stayed away on Tuesday, and the quay was closed.
"""
CHANGED = STORY.replace("12 dockers", "14 dockers")
GIVEN = ("--publisher", "The Harbour Post", "--published", "2021-03-04")


def _run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *words])


def _take(root: Path, story: str, *more: str) -> Result:
    article = root.parent / "story.txt"
    article.write_text(story, "utf-8")
    return _run(root, "add-source", str(article), "--id", "dockers", *GIVEN, *more)


def _state(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a small project."""
    return project(tmp_path / "project")


def test_the_record_holds_facts_and_no_text(root: Path) -> None:
    """The record has citation, hash, length, numbers and actors, and can be checked."""
    done = _take(root, STORY)
    record = yaml.safe_load((root / "seeds" / "dockers.yaml").read_text("utf-8"))
    kept = (root / "seeds" / "originals" / "dockers.txt").read_bytes()

    assert done.exit_code == 0, done.output
    assert record["headline"] == "Cranes stand still as dockers walk out"
    assert record["text_sha256"] == hashlib.sha256(kept).hexdigest()
    assert record["words"] == len(kept.split()) - kept.count(b" - ")
    assert {"measure": "injured", "low": 12, "qualifier": "at-least"}.items() <= (
        record["numbers"][0].items()
    )
    assert record["mentions"] == ["harbour-council", "northern-union"]
    assert "quay" not in str(record)
    assert [one for one in problems(root) if one.path == "seeds/dockers.yaml"] != []
    assert not [one for one in problems(root) if one.level == "error"]


def test_what_was_not_found_is_said(root: Path) -> None:
    """Whoever takes an article in is told what is still missing."""
    done = _take(root, STORY)

    assert "archive" in done.output
    assert "abstract" in done.output


def test_the_same_again_changes_nothing(root: Path) -> None:
    """Taking the same article in twice leaves every file as it was."""
    _take(root, STORY)
    before = _state(root)
    again = _take(root, STORY)

    assert again.exit_code == 0
    assert "nothing changed" in again.output
    assert _state(root) == before


def test_another_text_is_refused(root: Path) -> None:
    """An article that differs is not taken in, and the difference is told."""
    _take(root, STORY)
    before = _state(root)
    other = _take(root, CHANGED)

    assert other.exit_code == 1
    assert "1 paragraphs are gone or changed" in other.output
    assert _state(root) == before
    assert _take(root, CHANGED, "--replace").exit_code == 0
    assert b"low: 14" in _state(root)["seeds/dockers.yaml"]


def test_a_lost_quotation_is_named(root: Path) -> None:
    """When the new text lacks a quotation, that quotation is named."""
    _take(root, STORY)
    words = "At least 12 dockers were injured"
    brief = root / "briefs" / "port.yaml"
    evidence = f"{{source: dockers, quote: {words}}}"
    brief.write_text(
        brief.read_text("utf-8").replace(
            "events:\n",
            "events:\n  - id: gate\n    text: A gate fell.\n"
            f"    evidence:\n      - {evidence}\n",
        ),
        "utf-8",
    )
    assert _run(root, "seal", "dockers").exit_code == 0

    assert f"no longer in it: '{words}'" in _take(root, CHANGED).output


def test_the_same_article_under_another_name_is_refused(root: Path) -> None:
    """One article is one source."""
    _take(root, STORY)
    again = _run(
        root, "add-source", str(root.parent / "story.txt"), "--id", "other", *GIVEN
    )

    assert again.exit_code == 1
    assert "already taken in as 'dockers'" in again.output


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"Home\nNews\nSport\n", "no article"),
        (b"\x00\x01\x02", "not text"),
    ],
)
def test_what_is_no_article_is_refused(root: Path, content: bytes, words: str) -> None:
    """A file without an article gives one clear sentence, and changes nothing."""
    (root.parent / "file").write_bytes(content)
    before = _state(root)
    done = _run(root, "add-source", str(root.parent / "file"), "--id", "x1", *GIVEN)

    assert done.exit_code == 1
    assert words in done.output
    assert _state(root) == before


def test_a_missing_publisher_is_asked_for(root: Path) -> None:
    """Without a publisher the message names the option that gives one."""
    (root.parent / "story.txt").write_text(STORY.split("\n", 2)[2], "utf-8")
    done = _run(root, "add-source", str(root.parent / "story.txt"), "--id", "dockers")

    assert done.exit_code == 1
    assert "--publisher" in done.output


def test_an_interrupted_write_leaves_the_old_state(root: Path) -> None:
    """When one of several files cannot be written, none is."""
    first, second = root / "one.txt", root / "folder"
    first.write_bytes(b"old")
    second.mkdir()
    before = _state(root)

    with pytest.raises(OSError, match="folder"):
        files.replace_all({first: b"new", second: b"new"})
    assert _state(root) == before
