"""Thousands of briefs gone wrong by chance: each is checked soon, with places."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.case_projects import ROOT, problems, project

SHARES = 4
"""Parts that run side by side."""
MUTANTS = (10_000 if os.environ.get("CI") else 400) // SHARES
SECONDS = 2
"""Of processor time for one brief, ten times what it takes."""
MARKS = "-:[]{},'\"#|>&*!%@`?~\\ \t\n\0\u202e\ufeff0179éß港"
WORDS = (ROOT / "tests/base/briefs/port.yaml").read_text().split()

Mutation = Callable[[random.Random, list[str]], None]


def _drop(chance: random.Random, lines: list[str]) -> None:
    del lines[chance.randrange(len(lines))]


def _double(chance: random.Random, lines: list[str]) -> None:
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))


def _swap(chance: random.Random, lines: list[str]) -> None:
    one, other = (chance.randrange(len(lines)) for _ in range(2))
    lines[one], lines[other] = lines[other], lines[one]


def _indent(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    lines[at] = " " * chance.randrange(9) + lines[at].lstrip()


def _mark(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    place = chance.randint(0, len(lines[at]))
    lines[at] = lines[at][:place] + chance.choice(MARKS) + lines[at][place:]


def _cut(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    lines[at] = lines[at][: chance.randint(0, len(lines[at]))]


def _word(chance: random.Random, lines: list[str]) -> None:
    at = chance.randrange(len(lines))
    words = lines[at].split(" ")
    words[chance.randrange(len(words))] = chance.choice(WORDS)
    lines[at] = " ".join(words)


MUTATIONS: tuple[Mutation, ...] = (_drop, _double, _swap, _indent, _mark, _cut, _word)


def mutant(chance: random.Random, text: str) -> str:
    """Return a text to which one to four things were done."""
    lines = text.split("\n")
    for _ in range(chance.randint(1, 4)):
        chance.choice(MUTATIONS)(chance, lines)
    return "\n".join(lines)


@pytest.mark.parametrize("share", range(SHARES))
def test_mutants(share: int, tmp_path: Path) -> None:
    """A brief with lines, marks and words out of place gives problems, soon."""
    chance = random.Random(share)
    root = project(tmp_path / "root")
    path = root / "briefs/port.yaml"
    text = path.read_text()
    for _ in range(MUTANTS):
        changed = mutant(chance, text)
        path.write_text(changed, "utf-8")
        begun = time.process_time()
        found = problems(root)
        assert time.process_time() - begun < SECONDS, changed
        assert all(one.line > 0 and one.column > 0 for one in found), changed
