"""Cards of crises in lists, and the heads of their pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.sources import Source
from generator.views import listings
from generator.views.briefing import crisis
from generator.views.view_factory import ViewFactory
from tests import samples


@pytest.mark.parametrize(
    ("main_event", "when"),
    [(None, "1–20 May 2031"), ("harbour-closed", "2 May 2031")],
)
def test_card_has_the_date_of_the_main_event(main_event: str | None, when: str) -> None:
    """A crisis with a main event has its date, and any other the period it covers."""
    one = samples.crisis(main_event=main_event)
    viewer = ViewFactory(samples.corpus({"bay": one}))

    assert listings.card(viewer, "bay").when == when


@pytest.mark.parametrize(
    ("published", "reported"),
    [
        ([], ""),
        (["2031-05"], "1–31 May 2031"),
        (["2031-05-10"], "10 May 2031"),
        (["2031-05-10", "2031-05"], "10 May 2031"),
        (["2031-05-10", "2031-05-10~", "2031-05-20~"], "10 to about 20 May 2031"),
    ],
)
def test_days_of_articles_are_known_days(published: list[str], reported: str) -> None:
    """An article dated only by month does not widen the span of days."""
    articles = {f"paper-{n}": date for n, date in enumerate(published)}
    quoted = [samples.evidence(name)[0] for name in articles or ["harbour-post"]]
    event = {"id": "harbour-closed", "text": "It was closed.", "evidence": quoted}
    corpus = samples.corpus({"bay": samples.crisis(events=[event])})
    sources = {
        name: Source.model_validate(
            {"format": 1, "publisher": "Post", "headline": "Closed", "published": date}
        )
        for name, date in articles.items()
    }
    unknown = {"harbour-post": samples.corpus(published=None).sources["harbour-post"]}
    viewer = ViewFactory(replace(corpus, sources=sources or unknown))
    page = crisis.view(viewer, "bay")

    assert isinstance(page, crisis.CrisisView)
    assert page.head.reported == reported
