"""Records that are true to their articles, which no rule refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.build import check
from generator.loader import project_loader
from tests.rules.sealed_briefs import create, problems_of

HONEST: list[dict[str, Any]] = [
    record
    for name in (
        "honest.yaml",
        "honest_twins.yaml",
        "honest_numbers.yaml",
        "honest_contexts.yaml",
    )
    for record in yaml.safe_load(Path(__file__).with_name(name).read_text("utf-8"))
]


@pytest.mark.parametrize("number", range(len(HONEST)))
def test_true_record_passes(number: int, tmp_path: Path) -> None:
    """A record that is true to its article has no error in a clone without it."""
    problems = problems_of(tmp_path, HONEST[number])

    assert [str(one) for one in problems if one.level == "error"] == []


def test_the_party_that_does_not_speak_is_reported(tmp_path: Path) -> None:
    """Of several parties, the one that speaks in no quotation is pointed at."""
    attempts = yaml.safe_load(
        Path(__file__).with_name("attempts").joinpath("newcomers.yaml").read_text()
    )
    attempt = next(one for one in attempts if "anna-mickel" in one.get("actors", {}))
    create(tmp_path, attempt)
    (problem,) = (
        one for one in check.check(project_loader.load(tmp_path)) if one.code == "A621"
    )
    lines = (tmp_path / problem.path).read_text().splitlines()

    assert "anna-mickel" in lines[problem.line - 1]
