"""A figure's period and date are those of its number in the quotation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.text.counts import reader
from tests.rules.sealed_briefs import problems_of

REST = (
    "The band of the union played until the lamps were lit, and then all of them went "
    "home by the river road, which is shut to lorries until the end of the month."
)
COVERS = "2024-05-01/2024-05-14"
"""The article is of 14 May, a Tuesday."""


def _dated(days: str) -> str:
    """Return days of May 2024 as a date, and other values as they are."""
    return re.sub(r"\d+", r"2024-05-\g<0>", days)


def _codes(root: Path, quote: str, fields: dict[str, str], covers: str) -> set[str]:
    reading = next(one for one in reader.read_counts(quote) if one.measure)
    evidence = [{"source": "s", "quote": quote}]
    figure = {"id": "f", "measure": reading.measure, "best": reading.best}
    article = f"Night on the quay\n\n{quote}. {REST}"
    record = {"figures": [{**figure, **fields, "evidence": evidence}], "covers": covers}
    problems = problems_of(root, {"article": article, "record": record})
    return {one.code for one in problems if one.level == "error"}


@pytest.mark.parametrize(
    ("quote", "field", "value"),
    [
        ("On each of the last three days, 12 people were killed", "period", "11/13"),
        ("Shells killed 12 people every day", "period", "06/13"),
        ("12 people a day are killed by shells", "period", "12/13"),
        ("12 people were killed per week", "period", "01/14"),
        ("12 people were killed each night", "period", "total"),
        ("Until Saturday 18 people had been killed", "as_of", "14"),
        ("18 people had been killed up to Sunday", "as_of", "13"),
        ("By Friday, 18 people had been arrested", "as_of", "12"),
        ("Until Saturday 18 people had been killed", "period", "13"),
        ("In the two days to Sunday 60 people were injured", "period", "01/14"),
        ("In the two days to Sunday 60 people were injured", "period", "13/14"),
        ("60 people were injured in the last three days", "period", "01/13"),
        ("Over the past 48 hours, 60 people were injured", "period", "06/13"),
        ("Police arrested 90 people in the night to Saturday", "period", "13"),
        ("60 people were injured on Saturday", "period", "13"),
        ("On Sunday, 60 people were injured", "period", "10/11"),
        ("went down on Sunday, and 31 people drowned", "as_of", "08"),
        ("31 people were killed on Monday when a roof fell in", "as_of", "12"),
        ("On Sunday the police put the number of arrests at 61", "as_of", "14"),
        ("The hospital said on Sunday that 12 people were killed", "as_of", "13"),
        ("The mayor told reporters on Friday that 12 people died", "as_of", "12"),
    ],
)  # fmt: skip
def test_other_time(quote: str, field: str, value: str, tmp_path: Path) -> None:
    """A time that the clause of the number excludes is refused."""
    assert _codes(tmp_path, quote, {field: _dated(value)}, COVERS) == {"D413"}


@pytest.mark.parametrize(
    ("quote", "field", "value"),
    [
        ("On each of the last three days, 12 people were killed", "period", "13"),
        ("12 people were killed each night", "period", "12/13"),
        ("12 people were killed per week", "period", "06/12"),
        ("12 people were killed a day after the vote", "period", "08/10"),
        ("12 people were killed in a day", "period", "12"),
        ("12 people have been missing a week", "period", "06/13"),
        ("12 workers who bake every night were killed", "period", "06/13"),
        ("Until Saturday 18 people had been killed", "as_of", "11"),
        ("Until Saturday 18 people had been killed", "period", "06/11"),
        ("18 people arrested by Sunday's patrol", "as_of", "14"),
        ("In the two days to Sunday 60 people were injured", "period", "11/12"),
        ("In the two days to Sunday 60 people were injured", "period", "10/12"),
        ("60 people were injured in the last three days", "period", "11/14"),
        ("Police arrested 90 people in the night to Saturday", "period", "10"),
        ("Police arrested 90 people in the night to Saturday", "period", "11"),
        ("60 people were injured on Saturday night", "period", "12"),
        ("60 people were injured on Saturday", "period", "10/13"),
        ("60 people were injured on Saturday", "as_of", "14"),
        ("Police said on Monday that 60 people were injured", "period", "11"),
        ("Police said on Monday that 60 people were injured", "as_of", "11"),
        ("After a truce on Sunday, 31 people were killed", "period", "13"),
        ("31 people had been killed before the truce on Sunday", "as_of", "10"),
        ("31 people were killed, and a truce is to begin on Sunday", "as_of", "10"),
        ("31 people were killed on Sunday", "as_of", "05"),
        ("On Sunday a blast claimed 12 lives", "as_of", "14"),
        ("On Sunday the town gave shelter to 12 displaced people", "as_of", "14"),
        ("The ministry said 12 people died on Sunday", "as_of", "14"),
    ],
)  # fmt: skip
def test_own_time(quote: str, field: str, value: str, tmp_path: Path) -> None:
    """A time that the clause of the number allows passes, and one that is explained."""
    assert _codes(tmp_path, quote, {field: _dated(value)}, COVERS) == set()


@pytest.mark.parametrize("explained", ["date_basis", "note"])
def test_explained_weekday(explained: str, tmp_path: Path) -> None:
    """A record may say how its date agrees with the weekday."""
    quote = "Until Saturday 18 people had been killed"
    fields = {
        "as_of": "2024-05-14",
        explained: "Nobody has been killed since Saturday.",
    }

    assert _codes(tmp_path, quote, fields, COVERS) == set()


def test_explained_rate(tmp_path: Path) -> None:
    """A note may say that a number is that of each day."""
    quote = "12 people a day are killed by shells"

    assert _codes(tmp_path, quote, {"note": "The number of a day."}, COVERS) == set()


@pytest.mark.parametrize(
    ("quote", "period", "covers", "refused"),
    [
        ("Some of the 80 people injured in last year's flood", "total", COVERS, True),
        ("80 people were killed two years ago", "total", COVERS, True),
        ("Kell, which lost 38 people to the fire of April", "2024-05-03", COVERS, True),
        ("In March 80 people were arrested in the port", "2024-05", COVERS, True),
        ("In March 80 people were arrested in the port", "total", COVERS, False),
        ("the 80 people injured in last year's flood", "2023", COVERS, False),
        ("80 people were killed two years ago", "2022-03", COVERS, False),
        ("In March 80 people were arrested in the port", "2024-03", COVERS, False),
        ("Kell lost 38 people to the fire of April", "total", "2024-04/2024-05", False),
        (
            "Kell lost 38 people to the fire of January",
            "total",
            "2023-12/2024-05",
            False,
        ),
        ("80 people were injured, more than last year", "total", COVERS, False),
        ("80 people were injured in a flat built last year", "total", COVERS, False),
        ("80 people were injured in a camp set up in April", "total", COVERS, False),
        ("80 people were killed by a gun as in April", "total", COVERS, False),
        ("80 people were killed in May Square", "total", COVERS, False),
        ("Since April 80 people have been killed", "total", COVERS, False),
    ],
)
def test_earlier_month_or_year(
    quote: str, period: str, covers: str, refused: bool, tmp_path: Path
) -> None:
    """People of an earlier time belong to it, not what a number is compared with."""
    codes = _codes(tmp_path, quote, {"period": period}, covers)

    assert codes == ({"D406"} if refused else set())
