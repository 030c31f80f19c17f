"""Known ways to mislead the proof are refused.

Each case is a project with one article and one figure, added and sealed by the tools,
so every quotation is literally true.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build import check
from generator.cli.main import main
from generator.loader import project_loader
from tests.case_projects import write

FILLER = (
    "The boats came home late, and those who had been out said that the wind had "
    "turned in the night and that they had seen no other ship.\n\n"
    "Nobody at the pier could tell what would come next, and the shops along the "
    "front stayed shut until the afternoon, when the rain had gone.\n"
)
BRIEF = """\
format: 1
title: The strait, March 2021
countries: [ATA]
kinds: [repression]
covers: 2021-03
reviewed: 2021-06-01
bottom_line:
  - {{text: The strait was shut., rests_on: [told]}}
figures:
  - id: told
    measure: {measure}
    {number}
    note: {note}
    evidence:
      - {{source: post, quote: "{quote}"}}
"""


def codes(root: Path, story: str, quote: str, **fields: str) -> set[str]:
    """Return the codes of the errors of a figure that quotes an article."""
    (root / "post.txt").write_text(f"PORT ALMA (The Post) - {story}\n\n{FILLER}")
    figure = {"measure": "killed", "number": "best: 50", "note": "None is needed."}
    brief = BRIEF.format(quote=quote, **(figure | fields))
    write(root, {"briefs/strait.yaml": brief})
    add_source = ["add-source", str(root / "post.txt"), "--id", "post"]
    options = ["--publisher", "The Post", "--headline", "The strait", "--published"]
    added = _run(root, *add_source, *options, "2021-03-20")
    sealed = _run(root, "seal", "post")
    problems = check.check(project_loader.load(root))
    found = {problem.code for problem in problems if problem.level == "error"}
    assert added == 0
    assert sealed == int("P701" in found)
    return found


def _run(root: Path, *words: str) -> int:
    """Return the exit status of a command."""
    return CliRunner().invoke(main, ["--root", str(root), *words]).exit_code


def test_true_figure(tmp_path: Path) -> None:
    """A true figure is accepted, so the cases below fail for a reason."""
    story = "On Monday 50 people were killed at the dock."

    assert codes(tmp_path, story, "50 people were killed") == set()


@pytest.mark.parametrize(
    ("story", "quote"),
    [
        ("The council denied that 50 people were killed.", "50 people were killed"),
        ("The council denied that 50 people were killed.", "denied that 50 people"),
        ("It is not the case that 50 people were killed.", "50 people were killed"),
        ("Contrary to rumours 50 people were killed.", "50 people were killed"),
        ("She called it a lie that 50 people were killed.", "50 people were killed"),
        ("Nobody believes that 50 people were killed.", "50 people were killed"),
        ("On Monday 50 swans were killed at the dock.", "50 swans were killed"),
        ("On Monday 50 sheep were killed at the dock.", "50 sheep were killed"),
        ("On Monday 50 robots were killed in a game.", "50 robots were killed"),
        ("A hundred and fifty people were killed.", "fifty people were killed"),
        ("On Monday 50 people were killed in 1989.", "50 people were killed in 1989"),
    ],
)
def test_irrelevant_counts(tmp_path: Path, story: str, quote: str) -> None:
    """Denied counts, and counts of other things or other years, are refused."""
    assert codes(tmp_path, story, quote) & {"P702", "P704", "P720", "D406"}


@pytest.mark.parametrize(
    ("story", "word"),
    [
        ("As many as 500 people were killed.", "many"),
        ("Some 500 people were killed.", "some"),
        ("Not many people were killed.", "many"),
        ("How many people were killed is not known.", "many"),
        ("The council denied that many people were killed.", "many"),
        ("Several hundred people were killed.", "several"),
    ],
)
def test_vague_words_in_context(tmp_path: Path, story: str, word: str) -> None:
    """A vague word within a number or a denial is not a figure."""
    quote = story.removesuffix(".").removeprefix("The council ")

    assert "P706" in codes(tmp_path, story, quote, number=f"words: {word}")


def test_several_hundred(tmp_path: Path) -> None:
    """Like other vague words, "several hundred" is a figure with a floor of its own."""
    story = "Several hundred people were killed."
    figure = {"number": "words: several hundred"}

    assert codes(tmp_path, story, story.removesuffix("."), **figure) == set()


@pytest.mark.parametrize(
    "note",
    [
        "The number was confirmed; it is not our reading.",
        "No number here is our reading but the word of the council.",
        "The council gave no number and it is our reading.",
    ],
)
def test_our_reading_in_other_sentences(tmp_path: Path, note: str) -> None:
    """Only the exact sentence declares a number as our reading."""
    story = "The council denied that 50 people were killed."

    assert codes(tmp_path, story, "50 people were killed", note=f'"{note}"')


def test_soldiers_are_not_civilians(tmp_path: Path) -> None:
    """The same number of other people elsewhere does not identify these people."""
    story = "At the dock 50 soldiers were killed. Inland, 50 civilians were killed."
    figure = {"measure": "killed\n    who: civilians"}
    quote = "At the dock 50 soldiers were killed"

    assert "P705" in codes(tmp_path, story, quote, **figure)
