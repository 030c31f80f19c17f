"""Thousands of damaged briefs are checked quickly, and their problems have places."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.case_projects import ROOT, problems, project

SHARES = 4
"""Number of test cases, so that they can run in parallel."""
MUTANTS = (10_000 if os.environ.get("CI") else 400) // SHARES
SECONDS = 2
"""Limit of processor time per brief, ten times the usual."""
MARKS = "-:[]{},'\"#|>&*!%@`?~\\ \t\n\0\u202e\ufeff0179éß港"
WORDS = (ROOT / "tests/base/briefs/port.yaml").read_text().split()

Mutation = Callable[[random.Random, list[str]], None]


def _drop(rng: random.Random, lines: list[str]) -> None:
    del lines[rng.randrange(len(lines))]


def _double(rng: random.Random, lines: list[str]) -> None:
    lines.insert(rng.randrange(len(lines)), rng.choice(lines))


def _swap(rng: random.Random, lines: list[str]) -> None:
    one, other = (rng.randrange(len(lines)) for _ in range(2))
    lines[one], lines[other] = lines[other], lines[one]


def _indent(rng: random.Random, lines: list[str]) -> None:
    at = rng.randrange(len(lines))
    lines[at] = " " * rng.randrange(9) + lines[at].lstrip()


def _mark(rng: random.Random, lines: list[str]) -> None:
    at = rng.randrange(len(lines))
    place = rng.randint(0, len(lines[at]))
    lines[at] = lines[at][:place] + rng.choice(MARKS) + lines[at][place:]


def _cut(rng: random.Random, lines: list[str]) -> None:
    at = rng.randrange(len(lines))
    lines[at] = lines[at][: rng.randint(0, len(lines[at]))]


def _word(rng: random.Random, lines: list[str]) -> None:
    at = rng.randrange(len(lines))
    words = lines[at].split(" ")
    words[rng.randrange(len(words))] = rng.choice(WORDS)
    lines[at] = " ".join(words)


MUTATIONS: tuple[Mutation, ...] = (_drop, _double, _swap, _indent, _mark, _cut, _word)


def mutant(rng: random.Random, text: str) -> str:
    """Return a text after one to four random mutations."""
    lines = text.split("\n")
    for _ in range(rng.randint(1, 4)):
        rng.choice(MUTATIONS)(rng, lines)
    return "\n".join(lines)


@pytest.mark.parametrize("share", range(SHARES))
def test_mutants(share: int, tmp_path: Path) -> None:
    """A brief with misplaced lines, marks and words gives problems in time."""
    rng = random.Random(share)
    root = project(tmp_path / "root")
    path = root / "briefs/port.yaml"
    text = path.read_text()
    for _ in range(MUTANTS):
        changed = mutant(rng, text)
        path.write_text(changed, "utf-8")
        start = time.process_time()
        results = problems(root)
        assert time.process_time() - start < SECONDS, changed
        assert all(problem.line > 0 and problem.column > 0 for problem in results), (
            changed
        )
