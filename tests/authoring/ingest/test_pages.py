"""Articles of many layouts and languages, beside what trafilatura finds by itself."""

from collections import Counter

import pytest

from benchmarks import articles

PAGES = list(articles.pages())


@pytest.fixture(scope="module")
def right() -> Counter[tuple[str, str]]:
    """Return how many pages each side reads right, by field."""
    found: Counter[tuple[str, str]] = Counter()
    for _, data, known in PAGES:
        for who, extract in (("ours", articles.ours), ("theirs", articles.theirs)):
            values = extract(data, known["url"])
            for field in articles.FIELDS:
                good = articles.is_right(field, values.get(field), known[field])
                found[who, field] += good
    return found


@pytest.mark.parametrize("field", articles.FIELDS)
def test_no_field_is_worse_than_the_library(
    field: str, right: Counter[tuple[str, str]]
) -> None:
    """What this project adds to trafilatura makes no field worse."""
    assert right["ours", field] >= right["theirs", field]
