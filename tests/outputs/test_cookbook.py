"""The statements and scripts on the page about the data answer its questions."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from lxml import html

from generator.model.vocabulary import Act
from tests import assembled
from tests.outputs.sample_corpora import REAL, exported

Answer = list[tuple[Any, ...]]


def _questions() -> dict[str, tuple[str, str]]:
    """Return the statement and the script of each question on the page."""
    page = html.fromstring(assembled.site(REAL).pages["data.md"].decode())
    codes = page.xpath("//h3[starts-with(@id, 'question-')]")
    return {
        heading.get("id"): (
            _code(heading, "language-sql"),
            _code(heading, "language-python"),
        )
        for heading in codes
    }


def _code(heading: Any, language: str) -> str:
    (code,) = heading.xpath(f"following::code[@class='{language}'][1]")
    text: str = code.text_content()
    return text


QUESTIONS = _questions()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Create a folder with the data files."""
    folder = tmp_path_factory.mktemp("data")
    for path, data in exported("real").items():
        if path.startswith("data/"):
            content = data.encode() if isinstance(data, str) else data
            (folder / Path(path).name).write_bytes(content)
    return folder


def _stated(folder: Path, statement: str) -> Answer:
    connection = sqlite3.connect(folder / "briefs.sqlite")
    try:
        found: Answer = connection.execute(statement).fetchall()
        return found
    finally:
        connection.close()


def _scripted(script: str) -> Answer:
    """Run a script as its reader would, and return what it calls its answer."""
    names: dict[str, Any] = {}
    exec(compile(script, "script", "exec"), names)
    answer: pd.DataFrame = names["answer"]
    return [*answer.itertuples(index=False, name=None)]


def _comparable(answer: Answer) -> list[tuple[str, ...]]:
    """Return rows in one order, with numbers and days in one form."""
    return sorted(tuple(_plain(cell) for cell in row) for row in answer)


def _plain(cell: Any) -> str:
    if cell is None or cell != cell:  # what is not a number differs from itself
        return ""
    if isinstance(cell, float):
        return f"{cell:.0f}"
    if isinstance(cell, pd.Timestamp):
        return str(cell.date())
    return str(cell).removeprefix("'")


def test_there_are_twelve_questions() -> None:
    """The page asks the twelve questions that analysts asked first."""
    assert len(QUESTIONS) == 12


@pytest.mark.parametrize("question", QUESTIONS)
def test_both_ways_give_one_answer(
    folder: Path, question: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The statement and the script of a question find the same, and find something."""
    statement, script = QUESTIONS[question]
    monkeypatch.chdir(folder)
    stated, scripted = _stated(folder, statement), _scripted(script)

    assert stated
    assert _comparable(stated) == _comparable(scripted)


def test_claims_and_denials_are_those_of_parties(folder: Path) -> None:
    """The one who claims or denies is the party that does, not the newspaper."""
    statement, _ = QUESTIONS["question-denials"]
    crises = REAL.crises.values()
    replies = [name for one in crises for _, r in one.records() for name in r.reply]
    denials = [
        (REAL.actors[one.actor].name, one.text)
        for crisis in crises
        for one in crisis.positions
        if one.act is Act.DENIES and isinstance(one.actor, str)
    ]
    answer = _stated(folder, statement)
    answered = [row for row in answer if row[0] is not None]

    assert len(answered) == len(replies)
    assert {*denials} <= {row[2:] for row in answer}


def test_words_of_a_person_include_those_for_a_state(folder: Path) -> None:
    """The words of whoever spoke for a state are among those of that person."""
    statement, _ = QUESTIONS["question-words"]
    spoke = {
        party
        for crisis in REAL.crises.values()
        for response in crisis.responses
        for party in response.through
        if isinstance(party, str)
    }

    assert spoke
    for person in spoke:
        assert _stated(folder, statement.replace("kurmanbek-bakiyev", person)), person
