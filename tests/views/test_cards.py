"""Cards of crises in lists."""

from __future__ import annotations

import pytest

from generator.views import listings
from generator.views.view_factory import ViewFactory
from tests import samples


@pytest.mark.parametrize(
    ("main_event", "when"),
    [(None, "1–20 May 2031"), ("harbour-closed", "2 May 2031")],
)
def test_card_has_the_date_of_the_main_event(main_event: str | None, when: str) -> None:
    """A crisis with a main event has its date, and any other the period it covers."""
    crisis = samples.crisis(main_event=main_event)
    viewer = ViewFactory(samples.corpus({"bay": crisis}))

    assert listings.card(viewer, "bay").when == when
