"""Counts of people in the project's articles match those found by a human reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.text.counts.reader import read_figures
from tests.case_projects import ROOT

SEEDS = ROOT / "seeds"
COUNTED: dict[str, list[dict[str, Any]]] = {
    "devdiscourse-2020-08-belarus": [
        {"measure": "demonstrating", "low": 10_000, "qualifier": "vague"},
        {"measure": "affected", "low": 1_000, "qualifier": "vague"},
    ],
    "foreign-policy-2010-04-bakiyev": [],
    "irish-times-2010-06-kyrgyzstan-police": [
        {"measure": "killed", "low": 100, "qualifier": "vague"},
        {"measure": "returned", "low": 1_000, "qualifier": "vague"},
    ],
    "udf-2010-04-bakiyev-asylum": [
        {"measure": "killed", "low": 83, "best": 83, "high": 83},
    ],
    "voa-2010-04-kyrgyzstan-standoff": [
        {"measure": "killed", "best": 80, "qualifier": "about"},
    ],
}
"""Counts of people that a human reader found in each article."""

FIELDS = ("measure", "low", "best", "high", "qualifier")


@pytest.mark.parametrize("source", COUNTED)
def test_record(source: str) -> None:
    """The record of each article lists exactly these counts."""
    record = yaml.safe_load((SEEDS / f"{source}.yaml").read_text())
    numbers = record.get("numbers", [])

    assert [
        {name: number[name] for name in FIELDS if name in number} for number in numbers
    ] == COUNTED[source]


@pytest.mark.parametrize("source", COUNTED)
@pytest.mark.parametrize("ending", ["txt", "original"])
def test_text(source: str, ending: str) -> None:
    """Extraction and reading of the article give the same counts, if it is present."""
    path = Path(SEEDS / "originals" / f"{source}.{ending}")
    if not path.exists():
        pytest.skip("the article is not on this machine")
    readings = read_figures(path.read_text())

    assert [
        {
            name: getattr(reading, name)
            for name in FIELDS
            if getattr(reading, name) is not None
        }
        for reading in readings
    ] == COUNTED[source]
