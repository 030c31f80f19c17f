"""A date of publication that is guessed is one that the page has, or none."""

from __future__ import annotations

import pytest

from tests.authoring.ingest.test_page_fields import BODY, article

HEADING = "<h1>Ferry waits for its captain</h1>"
ADDRESS = "https://www.selmreview.example/news/4711"


@pytest.mark.parametrize(
    "beside",
    [
        "<figure><figcaption>The quay of Selm, Sept.13, 2023.</figcaption></figure>",
        "<p class='caption'>The quay of Selm, Sept. 17, 2023</p>",
        "<p>The quay of Selm, Sept. 17, 2023. (Photo: T. Moor)</p>",
        "<p>The quay of Selm on Sept. 17, 2023 [T. Moor/Selm Wire]</p>",
        "<p>The quay was built of oak on 13.09.2023, as the baker recalls.</p>",
        "<footer>© 2023 Selm Review</footer>",
        "<a href='/2023/'>2023</a>",
        "<img src='/uploads/2023/09/quay.jpg'>",
        "<img src='/uploads/2023/09/13/quay.jpg'>",
        "<script>var page = {'dateModified': '2023-09-13'}</script>",
        "<meta property='article:modified_time' content='2023-09-13'>",
        "<meta property='article:published_time' content='2023'>",
        "<aside class='latest'>Captain at a wedding <b>13.09.2023</b></aside>",
    ],
)
def test_no_day_is_invented(beside: str) -> None:
    """A year, a month, and the day of something else make no date of publication."""
    found = article(HEADING, beside, BODY, url=ADDRESS)

    assert found.published is None
    assert "published" in found.missing


@pytest.mark.parametrize(
    "beside",
    [
        "<script>var page = {'datePublished': '2023-09-13'}</script>",
        "<span data-day='2023-09-13'>last week</span>",
        "<font>2023.09.13 12:47 | views: 1843</font>",
    ],
)
def test_a_day_of_the_page(beside: str) -> None:
    """A day that the page has in full may be guessed, but is nothing that it states."""
    found = article(HEADING, BODY, beside, url=ADDRESS)

    assert (found.published, found.date_basis[:7]) == ("2023-09-13", "guessed")
    assert "published" not in dict(found.stated)
