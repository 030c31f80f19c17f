"""False records beside true ones that pass, each refused by its rule."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.rules.sealed_briefs import problems_of

TWINS: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("refused_twins.yaml").read_text("utf-8")
)


@pytest.mark.parametrize("number", range(len(TWINS)))
def test_false_twin_is_refused(number: int, tmp_path: Path) -> None:
    """A record that differs from a true one by what makes it false has an error."""
    problems = problems_of(tmp_path, TWINS[number])

    assert TWINS[number]["code"] in {one.code for one in problems}
