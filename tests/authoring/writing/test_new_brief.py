"""A new brief is valid at once; a draft proposes records for review."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.loader.yaml_editor import add_items
from generator.text import quotations
from tests.article_project import ARTICLE, problems, project, write

ANSWERS = {
    "--title": "Port Alma, 2031",
    "--country": "ATA",
    "--kind": "repression,armed-conflict",
    "--source": "strait-post",
    "--covers": "2031-03",
    "--quote": "condemned the clearing of the dock",
    "--text": "The union spoke of the dock.",
    "--attributed-to": "northern-union",
}
NEW = ["new", "port", "--reviewed", "2031-06-01"]


def _run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *words])


def _new(root: Path, **other: str) -> Result:
    answers = {**ANSWERS, **{f"--{key}": value for key, value in other.items()}}
    return _run(root, *NEW, *(word for pair in answers.items() for word in pair))


def _errors(root: Path) -> set[str]:
    return {problem.code for problem in problems(root) if problem.level == "error"}


def _brief(root: Path) -> Any:
    return yaml.load((root / "briefs/port.yaml").read_text("utf-8"), yaml.BaseLoader)


def test_new_brief_is_valid(tmp_path: Path) -> None:
    """The brief has the answers, its quotation is sealed, and there are no errors."""
    root = project(tmp_path, brief=None)
    result = _new(root)

    assert result.exit_code == 0
    assert _errors(root) == set()
    assert _brief(root)["kinds"] == ["repression", "armed-conflict"]
    assert (root / "briefs/port.yaml").read_text("utf-8").startswith("# yaml-language-")


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("country", "AT", "'AT' is not a country code"),
        ("kind", "uprisin", "did you mean 'uprising'?"),
        ("source", "strait", "'strait' is not one of strait-post"),
        ("covers", "March", "'March' is not a date"),
        ("quote", "the dock", "has 2 words"),
        (
            "quote",
            "condemned the clearing of a dock",
            "it has: 'condemned the clearing",
        ),
        ("title", " ", "is empty"),
        ("attributed-to", "nothern-union", "did you mean 'northern-union'?"),
    ],
)
def test_wrong_answer_is_refused(
    tmp_path: Path, option: str, value: str, message: str
) -> None:
    """The message shows the value and a suggestion, and nothing is written."""
    root = project(tmp_path, brief=None)
    result = _new(root, **{option: value})

    assert result.exit_code == 2
    assert message in result.output
    assert f"--{option}" in result.output
    assert not (root / "briefs/port.yaml").exists()


def test_missing_option_without_terminal(tmp_path: Path) -> None:
    """Without a terminal, missing options are named instead of prompted for."""
    result = _run(project(tmp_path, brief=None), "new", "port")

    assert result.exit_code == 2
    assert "--title is missing" in result.output


def test_invalid_brief_is_not_written(tmp_path: Path) -> None:
    """A rule broken by the whole is reported, and every file is unchanged."""
    root = project(tmp_path, brief=None)
    before = (root / "seeds/strait-post.yaml").read_bytes()
    result = _new(root, text="They killed 99 people.")

    assert result.exit_code == 1
    assert "P707" in result.output
    assert not (root / "briefs/port.yaml").exists()
    assert (root / "seeds/strait-post.yaml").read_bytes() == before


def test_terminal_prompts_again(tmp_path: Path) -> None:
    """A wrong answer is explained, and the prompt is repeated."""
    root = project(tmp_path, brief=None)
    controller, terminal = pty.openpty()
    program = "from generator.cli.main import main; main()"
    command = [sys.executable, "-c", program, "--root", str(root), *NEW]
    process = subprocess.Popen(
        command, stdin=terminal, stdout=terminal, stderr=terminal
    )
    answers = ["Port Alma", "XX", "ATA", "uprising", "", "2031-03", *_last_answers()]
    os.write(controller, "".join(f"{line}\n" for line in answers).encode())
    status = process.wait(120)
    output = os.read(controller, 65_536).decode()
    os.close(controller)
    os.close(terminal)

    assert status == 0
    assert "'XX' is not a country code" in output
    assert _errors(root) == set()


def _last_answers() -> list[str]:
    return [ANSWERS["--quote"], ANSWERS["--text"], "-"]


def test_draft_from_article(tmp_path: Path) -> None:
    """Figures, responses and dated events are proposed with their fields."""
    root = project(tmp_path, brief=None)
    _new(root)
    result = _run(root, "draft", "port", "strait-post")
    brief = _brief(root)
    figures = {figure["measure"]: figure for figure in brief["figures"]}
    responses = {response["type"]: response for response in brief["responses"]}

    assert result.exit_code == 0
    assert figures["killed"]["low"] == "14"
    assert figures["killed"]["qualifier"] == "at-least"
    assert figures["killed"]["period"] == "2031-03-03"
    assert figures["injured"]["attributed_to"] == ["harbour-council"]
    assert figures["refugees"]["words"] == "hundreds"
    assert responses["condemn"]["status"] == "done"
    assert responses["send-mission"]["status"] == "offered"
    assert responses["send-mission"]["by"] == ["northern-union"]
    assert "2031-03-02" in {event.get("date") for event in brief["events"]}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The clearing was soon condemned by the Northern Union.", {"condemn"}),
        (
            "The Northern Union warned the council and closed its border.",
            {"warn", "border"},
        ),
        ("The Harbour Council condemned the strike.", set()),
        ("It will send doctors.", set()),
    ],
)
def test_actor_of_a_response(tmp_path: Path, sentence: str, expected: set[str]) -> None:
    """The actor is named before the verb or after "by", and is from abroad."""
    root = project(tmp_path, brief=None)
    article = ARTICLE.partition("The Northern Union")[0] + sentence
    write(root, "seeds/originals/strait-post.txt", article)
    answers = {"text": "Soldiers cleared it.", "attributed-to": "-"}
    _new(root, quote="soldiers cleared the ferry dock", **answers)
    _run(root, "draft", "port", "strait-post")
    responses = _brief(root).get("responses", [])

    assert {response["type"] for response in responses} == expected
    assert all(response["by"] == ["northern-union"] for response in responses)


def test_proposals_need_review(
    tmp_path: Path,
) -> None:
    """Each proposal has a valid quotation and a mark, which alone fails the check."""
    root = project(tmp_path, brief=None)
    _new(root)
    _run(root, "draft", "port", "strait-post")
    brief = _brief(root)
    parts = ("figures", "responses", "events", "roles")
    proposed = [
        record for part in parts for record in brief.get(part, []) if "draft" in record
    ]
    folded = quotations.fold_paragraphs(ARTICLE)

    assert len(proposed) == 6
    for record in proposed:
        quote = record["evidence"][0]["quote"]
        assert quotations.contains(folded, quote)
        assert quotations.length_problem(quote) == ""
    assert _errors(root) == {"R801"}


def test_reviewed_draft_passes(tmp_path: Path) -> None:
    """Without marks and placeholders, the draft has no errors."""
    root = project(tmp_path, brief=None)
    _new(root)
    _run(root, "draft", "port", "strait-post")
    file = (root / "briefs/port.yaml").read_text("utf-8")
    file = re.sub(r" +draft: .*\n", "", file)
    file = re.sub(r"text: 'TODO.*'", "text: It was so.", file)
    write(root, "briefs/port.yaml", file)

    assert _errors(root) == set()


def test_nothing_is_proposed_twice(tmp_path: Path) -> None:
    """A second draft leaves the brief unchanged."""
    root = project(tmp_path, brief=None)
    _new(root)
    _run(root, "draft", "port", "strait-post")
    before = (root / "briefs/port.yaml").read_bytes()
    again = _run(root, "draft", "port", "strait-post")

    assert "0 proposals" in again.output
    assert (root / "briefs/port.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("prot", "strait-post"), "did you mean 'port'?"),
        (("port", "strait-past"), "did you mean 'strait-post'?"),
    ],
)
def test_misspelt_ids(tmp_path: Path, words: tuple[str, str], message: str) -> None:
    """A misspelt id gives a suggestion."""
    root = project(tmp_path, brief=None)
    _new(root)
    result = _run(root, "draft", *words)

    assert result.exit_code == 2
    assert message in result.output


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a: 1\n", "a: 1\nevents:\n  - id: new\n"),
        ("events: []  # none\na: 1\n", "events:  # none\n  - id: new\na: 1\n"),
        ("events:\n- id: old\n\na: 1\n", "events:\n- id: old\n- id: new\n\na: 1\n"),
        (
            "events:\n    - id: old  # kept\n# of a\na: 1\n",
            "events:\n    - id: old  # kept\n    - id: new\n# of a\na: 1\n",
        ),
        ("events:\n  - id: old", "events:\n  - id: old\n  - id: new\n"),
    ],
)
def test_record_is_appended(before: str, after: str) -> None:
    """The record is last in its list, with the indentation of its neighbours."""
    assert add_items(before, "events", [{"id": "new"}]) == after


def test_flow_sequence_is_refused() -> None:
    """A list in brackets would have to be rewritten, so it is refused."""
    with pytest.raises(ValueError, match="one below the other"):
        add_items("events: [{id: old}]\n", "events", [{"id": "new"}])
