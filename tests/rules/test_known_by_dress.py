"""Who wore the uniforms of a group is not said to be of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

ARTICLE = """Raid on the mill

Millers said that men in uniforms of the Hill Guard burned the mill. Carters said that
Hill Guard men in uniforms of the Hill Guard took the flour. The town has a market on
every Monday, and a school of music that opened some years ago.
"""
WORN = "Millers said that men in uniforms of the Hill Guard burned the mill"
NAMED = "Carters said that Hill Guard men in uniforms of the Hill Guard took the flour"


def _is_refused(tmp_path: Path, text: str, quote: str) -> bool:
    """Tell whether a text is refused for what somebody wore."""
    position = {
        "id": "p1",
        "actor": {"unnamed": quote.split()[0].lower()},
        "act": "accuses",
        "accused": ["hill-guard"],
        "text": text,
        "evidence": [{"source": "s", "quote": quote}],
    }
    guard = {"name": "Hill Guard", "kind": "armed-group", "country": "ATA"}
    record = {"positions": [position]}
    attempt = {"article": ARTICLE, "record": record, "actors": {"hill-guard": guard}}
    problems = problems_of(tmp_path, attempt)
    return any("wore" in one.message for one in problems)


def test_dress_alone(tmp_path: Path) -> None:
    """The text makes members of those who wore a uniform."""
    assert _is_refused(tmp_path, "The Hill Guard burned the mill, millers said.", WORN)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Men clad like the Hill Guard burned the mill, millers said.", WORN),
        ("Millers saw Hill Guard uniforms on those who burned the mill.", WORN),
        ("The men looked like the Hill Guard, millers said.", WORN),
        ("Millers pointed to the Hill Guard.", WORN),
        ("Men in the dress of the Hill Guard burned the mill.", WORN),
        ("Men of the Hill Guard took the flour, carters said.", NAMED),
    ],
)
def test_told_or_named(text: str, quote: str, tmp_path: Path) -> None:
    """The text tells of the dress, or the quotation names the group without it."""
    assert not _is_refused(tmp_path, text, quote)
