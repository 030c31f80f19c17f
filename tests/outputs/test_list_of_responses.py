"""The list of all responses is in order of date, and easy to read."""

from __future__ import annotations

from itertools import groupby

from lxml import html

from tests import assembled
from tests.outputs.sample_corpora import REAL

ROWS = [
    row
    for path, page in assembled.site(REAL).pages.items()
    if path.startswith("responses/")
    for row in html.fromstring(page.decode()).xpath("//tr")
    if row.get("data-facets") or row.get("class") == "lines__group"
]


def test_responses_of_a_crisis_are_by_date() -> None:
    """Under each crisis the oldest comes first."""
    together = groupby(ROWS, key=lambda row: bool(row.get("data-facets")))
    lists = [
        [row.xpath("string(td[@data-label='When']/@data-value)") for row in rows]
        for is_row, rows in together
        if is_row
    ]

    assert sum(map(len, lists)) == sum(
        len(one.responses) for one in REAL.crises.values()
    )
    assert lists == [sorted(days) for days in lists]


def test_sentences_are_no_links() -> None:
    """What was done is text; the way to its record stands with its quotation."""
    for row in ROWS:
        if row.get("data-facets"):
            links = row.xpath("td[2]//a[not(ancestor::details)]")
            (record,) = row.xpath("td[2]//details//a[.='link to this record']/@href")

            assert links == []
            assert "/crises/" in record
