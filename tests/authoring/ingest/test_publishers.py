"""Who published a text, when and by whom it was written, where it has no masthead."""

from __future__ import annotations

import pytest

from generator.authoring.ingest import extraction
from generator.authoring.ingest.extraction import Article

BODY = """\
The bridge over the Lorn was closed to lorries on Monday after engineers found a crack
in one of its piers, the office for roads in Harrow said. Cars may still cross it, one
at a time, and a ferry takes what is heavier.

Traders on both banks said that they would lose a week of sales. The office for roads
promised to pay for the ferry, and to have the pier repaired before the market opens in
June, when most of the wool of the valley is sold in Harrow.
"""


def extracted(head: str) -> Article:
    """Return the article of a text that begins with some lines."""
    return extraction.extract(f"{head}\n\n{BODY}".encode(), url=None)


@pytest.mark.parametrize(
    ("head", "publisher", "headline"),
    [
        (
            "Ministry of Roads of the Republic of Norvia\n"
            "Statement on the bridge over the Lorn\nHarrow, 14 May 2025",
            "Ministry of Roads of the Republic of Norvia",
            "Statement on the bridge over the Lorn",
        ),
        (
            "Harrow: Keep the bridge open\nStatement by the Wool Traders' Guild\n"
            "10 February 2026",
            "Wool Traders' Guild",
            "Harrow: Keep the bridge open",
        ),
        (
            "Communiqué of the Ministry of Roads and Rivers on the crack in the bridge"
            "\nHarrow, 27 January 2026",
            "Ministry of Roads and Rivers",
            "Communiqué of the Ministry of Roads and Rivers on the crack in the bridge",
        ),
        (
            "NORVIA: Closed bridges\nSituation Report No. 2\nAs of 18 May 2025, 12:00"
            "\nNorvian Office for the Coordination of Ferries, Harrow\n\nHIGHLIGHTS",
            "Norvian Office for the Coordination of Ferries, Harrow",
            "NORVIA: Closed bridges",
        ),
        (
            "Wool waits at the closed bridge\nBy Jon Ade and Ann Dale, The Harrow "
            "Chronicle, Thursday 15 May",
            "The Harrow Chronicle",
            "Wool waits at the closed bridge",
        ),
        (
            "REPUBLIC OF NORVIA\nMINISTRY OF ROADS AND RIVERS\n\nPress release\n"
            "Harrow, 14 May 2025\n\nMinister Brandl: the bridge will be mended",
            "Ministry of Roads and Rivers",
            "Minister Brandl: the bridge will be mended",
        ),
        (
            "EMBASSY OF NORVIA IN MERROW\nStatement No. 14\n"
            "Wool may cross the bridge again",
            "Embassy of Norvia in Merrow",
            "Wool may cross the bridge again",
        ),
        ("Government of Norvia resigns over the bridge", None, None),
        ("GOVERNMENT OF NORVIA RESIGNS OVER THE BRIDGE", None, None),
        ("Statement of the obvious: nobody pays for the bridge", None, None),
    ],
)
def test_publisher_and_headline(
    head: str, publisher: str | None, headline: str | None
) -> None:
    """A body that issued a text is its publisher, and its name is no headline."""
    article = extracted(head)

    assert article.publisher == publisher
    assert article.headline == (headline or head)


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("Floods in the valley\n\nHarrow, 5 February 2026 - The Wool Guild asked for"
         " help on Monday, as the river rose again.", "2026-02-05"),
        ("Wet valley: Situation Report 4 (as of 2 February 2026)", "2026-02-02~"),
        ("Valley floods, with no end as of Monday", None),
    ],
)  # fmt: skip
def test_day(head: str, published: str | None) -> None:
    """A dateline has the day; the day up to which a report tells is about it."""
    assert extracted(head).published == published


def test_place_in_a_byline_is_no_author() -> None:
    """A byline may end with the place where its author is."""
    article = extracted("The bridge is closed\nBy Ann Dale, Port Alma\n3 May 2025\n\n"
                        "People in Port Alma wait for the ferry.")  # fmt: skip

    assert article.authors == ("Ann Dale",)


def test_day_of_a_report_is_not_stated_as_its_publication() -> None:
    """A contributor may know a better date than the day up to which a report tells."""
    report = extracted("Wet valley: Situation Report 4 (as of 2 February 2026)")
    note = extracted("Wet valley waits for help\nBy Ann Dale, 2 February 2026")

    assert "published" not in dict(report.stated)
    assert dict(note.stated)["published"] == "2026-02-02"
