"""A text keeps who did what to whom in its quotation, and what came first."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.rules.doers import nominal, numbers_of_verbs, order, parallel, voice
from generator.rules.limits import leads

PAIRS: dict[str, list[tuple[str, str]]] = yaml.safe_load(
    Path(__file__).with_name("who_did_what.yaml").read_text("utf-8")
)


def _turned(text: str, quoted: str) -> list[str]:
    return [
        *voice.turned_round(text, quoted),
        *nominal.swapped(text, quoted),
        *parallel.mixed(text, [quoted]),
        *numbers_of_verbs.of_another_verb(text, [quoted]),
        *order.turned(text, quoted),
        *leads.misread(text, quoted),
    ]


@pytest.mark.parametrize(("text", "quoted"), PAIRS["turned"])
def test_turned(text: str, quoted: str) -> None:
    """Voice, clauses, order in time and leads are not turned round."""
    assert _turned(text, quoted)


@pytest.mark.parametrize(("text", "quoted"), PAIRS["kept"])
def test_kept(text: str, quoted: str) -> None:
    """The other voice, other words and another order of clauses are true."""
    assert _turned(text, quoted) == []
