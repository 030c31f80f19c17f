"""Signs before a number qualify it, and a rate or a share counts nobody."""

from __future__ import annotations

import pytest

from generator.text import quoted_passages
from generator.text.counts import reader


@pytest.mark.parametrize(
    ("text", "low", "best", "high", "qualifier"),
    [
        (">50 people were injured", 50, None, None, "more-than"),
        ("≥50 people were injured", 50, None, None, "at-least"),
        ("<50 people were injured", None, None, 50, "fewer-than"),
        ("≤50 people were injured", None, None, 50, "up-to"),
        ("~50 people were injured", None, 50, None, "about"),
        ("± 50 people were injured", None, 50, None, "about"),
        ("12·5 thousand people were injured", 12_500, 12_500, 12_500, None),
    ],
)
def test_sign(
    text: str,
    low: int | None,
    best: int | None,
    high: int | None,
    qualifier: str | None,
) -> None:
    """A sign means what the words mean that it stands for."""
    (count,) = reader.read_figures(text)

    assert (count.low, count.best, count.high) == (low, best, high)
    assert count.qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("In the depot 30 crews were injured.", []),
        ("Six patrols were injured.", []),
        ("Two crew were injured.", [2]),
        ("Two of the crew were injured.", [2]),
    ],
)
def test_crews_are_counted_by_their_members(text: str, numbers: list[int]) -> None:
    """A number of crews is no number of people, as one of crew is."""
    assert [count.best for count in reader.read_figures(text)] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "40 per cent of the residents were displaced",
        "40 pct of residents were displaced",
        "40 ‰ of the residents were killed",
        "3 per 1,000 people were killed",
        "four of every ten residents were displaced",
        "2/3 of residents were displaced",
        "one in five residents was displaced",
        "two thirds of the residents were displaced",
    ],
)
def test_share(text: str) -> None:
    """A share or a rate of people is no number of people."""
    assert [*reader.read_figures(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "By 22 people had been led away in handcuffs.",
        "This year the veterans of 73 were detained at the gate.",
        "The lawyers of 25 teachers were detained.",
        "Talk of 14 people killed is nothing but talk.",
    ],
)
def test_number_that_counts_nobody(text: str) -> None:
    """Hours, years, talk, and numbers that tell others apart count nobody."""
    assert reader.read_figures(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "12 per cent of people were killed.",
        "Twelve per cent of people were killed.",
        "12 percent of residents were displaced.",
        "12 % of people were injured.",
        "12 ٪ of people were injured.",
        "12％ of people were injured.",
        "12 ‰ of people were injured.",
        "40 deaths per 100,000 people were counted.",
        "40 per 100,000 people died.",
        "Three in ten people fled.",
        "Two in five of the residents were displaced.",
        "10^3 people were displaced.",
    ],
)
def test_share_counts_nobody(text: str) -> None:
    """A share, a rate or a power is no number of people to whom something happened."""
    assert reader.read_figures(text) == ()


@pytest.mark.parametrize("share", ["12 per cent", "12%", "12 ‰", "12 per 1,000"])
def test_share_is_no_unmeasured_count(share: str) -> None:
    """A share is no number of people either that a note could give a measure."""
    assert reader.read_counts(f"{share} of people were killed.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "By noon 22 people had been led away in handcuffs.",
        "Families of 22 people killed in the clash were paid.",
        "The bodies of 22 teachers were found.",
    ],
)
def test_count_beside_an_hour_or_others(text: str) -> None:
    """The same words around a count of people leave it a count."""
    assert [count.best for count in reader.read_figures(text)] == [22]


def test_people_per_day_are_counted() -> None:
    """A number of people each day is a number of people."""
    (count,) = reader.read_figures("50 people per day were killed")

    assert count.best == 50


@pytest.mark.parametrize(
    "marks",
    (
        "“” ‘’ „“ «» »« ‹› 〝〞 「」 ＂＂ ❝❞ ❛❜ 《》 `` ´´ ”” ｢｣ ❮❯ ″″ ′′ ʻʼ ＇＇"
        " 〟〞 ⹂”"
    ).split(),
)
def test_passage_in_quotation_marks(marks: str) -> None:
    """Words between quotation marks of any kind are a quotation, also left open."""
    text = f"They say {marks[0]}we shot them all{marks[1]} of it"

    assert quoted_passages.quoted_passages(text) == ("we shot them all",)


@pytest.mark.parametrize("mark", "“ „ « \" ' ” ″".split())
def test_passage_left_open(mark: str) -> None:
    """A quotation that is never closed goes on to the end."""
    text = f"They say {mark}we shot them all"

    assert quoted_passages.quoted_passages(text) == ("we shot them all",)


@pytest.mark.parametrize("mark", "”»")
def test_passage_closed_alone(mark: str) -> None:
    """A quotation that was never opened begins with the text."""
    assert quoted_passages.quoted_passages(f"We shot them all{mark} they say") == (
        "We shot them all",
    )


@pytest.mark.parametrize(
    "text",
    [
        "the dockers' union",
        "the ‘90s",
        "the workers' and drivers' unions",
        "a 12″ pipe and a 5′ fence",
        "O'Neill's and the dockers' day",
        "Nuʻalolo and Hawaiʻi",
    ],
)
def test_apostrophe(text: str) -> None:
    """An apostrophe opens no quotation."""
    assert quoted_passages.quoted_passages(text) == ()


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Residents of 410 houses were moved", ()),
        ("2,600 meals a day for the displaced", ()),
        ("12 lorries of refugees came", ()),
        ("Four coffins stood in the church", (4,)),
        ("The hall took in 410 residents of the quay", (410,)),
        ("31 came to the clinic after the march", (31,)),
        ("The list had 40 dockers and 12 lorries", (40,)),
    ],
)
def test_things_are_no_people(text: str, counted: tuple[int, ...]) -> None:
    """A number of things is none of people, whatever else the sentence tells."""
    assert tuple(one.best for one in reader.read_counts(text)) == counted
