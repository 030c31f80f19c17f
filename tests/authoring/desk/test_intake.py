"""Articles that are taken in at the desk, and taken in again with a corrected text."""

from __future__ import annotations

import pytest

from generator.authoring.desk.intake import EarlierTextError
from generator.authoring.desk.web.handlers import Desk
from tests.authoring.desk.asking import INJURED, save

FIELDS = {"publisher": "The Weir Courier", "published": "2031-05-02", "id": "weir"}
STORY = """Weir villages wait for the ferry

The ferry to the three villages beyond the weir has not run since the ice broke it.

The shops there have no flour left, and a second boat is to be brought up the river.
"""


def take_in(desk: Desk, text: str, **given: object) -> str:
    """Take in a text as the source `weir`."""
    ticket = desk.intake.read(text.encode())
    found = desk.intake.found(ticket, desk.workspace.corpus)
    fields = {**found, **FIELDS, **given}
    return desk.intake.save(ticket, fields, desk.workspace)


def test_corrected_text_replaces_what_nothing_quotes(desk: Desk) -> None:
    """Another text replaces one that no record rests on, when that is wanted."""
    take_in(desk, STORY)
    more = STORY + "\nNobody has asked to be brought out of the villages so far.\n"
    with pytest.raises(EarlierTextError, match="can be replaced") as refused:
        take_in(desk, more)
    take_in(desk, more, replace=True)

    assert refused.value.replaceable
    assert "Nobody has asked" in desk.workspace.article("weir")


def test_quoted_text_stays(desk: Desk) -> None:
    """A text that a record quotes is not replaced at the desk."""
    save(desk, INJURED)
    text = desk.workspace.article("strait-post")
    source = desk.workspace.corpus.sources["strait-post"]
    given = {"id": "strait-post", "headline": source.headline}
    with pytest.raises(EarlierTextError, match="briefs add-source --replace"):
        take_in(desk, f"{text}\n\nThe ferries run again.\n", **given, replace=True)

    assert desk.workspace.article("strait-post") == text
