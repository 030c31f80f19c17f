"""Times, shares and rounded numbers of our texts, against those of quotations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.build import check
from generator.loader import project_loader
from tests.rules.sealed_briefs import create, problems_of

CODES = ("P707", "P722", "P734", "P735", "P743")
OFFICE = {"unnamed": "the Merrow office"}
BEHIND = "The ferry came in at dusk, and the road stayed open to carts until evening."


def refused(root: Path, quote: str, text: str, figure: dict[str, Any] | None) -> bool:
    """Tell whether a text is refused as a number, over an event or a figure."""
    evidence = [{"source": "s", "quote": quote}]
    shared = {"id": "r", "attributed_to": [OFFICE], "evidence": evidence}
    record: dict[str, Any] = {"events": [{**shared, "text": text}]}
    if figure:
        bottom = [{"text": text, "rests_on": ["r"]}]
        record = {"figures": [{**shared, **figure}], "bottom_line": bottom}
    article = f"Harrow in brief\n\nThe office of Merrow said: {quote}. {BEHIND}"
    problems = problems_of(root, {"article": article, "record": record})
    return any(one.code in CODES for one in problems)


SHARE, SPAN = "Wells are dry in {} of the villages", "The state of emergency lasts {}"
LORRY = "Guards at the gate checked {} in the night"
FIVE = "Flour cost {} more than in spring"


@pytest.mark.parametrize(
    ("frame", "quoted", "told", "wrong"),
    [
        (SHARE, "20 per cent", "a fifth", False),
        (SHARE, "20 per cent", "a third", True),
        (SHARE, "20%", "one in five", False),
        (SHARE, "20 per cent", "one in three", True),
        (LORRY, "every third lorry", "one lorry in three", False),
        (LORRY, "every third lorry", "one lorry in five", True),
        (LORRY, "every third lorry", "three lorries", True),
        (SHARE, "40 percent", "two out of five", False),
        (SHARE, "75 per cent", "three quarters", False),
        (SHARE, "a tenth", "10 per cent", False),
        (SHARE, "33 per cent", "a third", False),
        (SHARE, "half", "50 per cent", False),
        (SHARE, "50 per cent", "half", False),
        (SHARE, "40 per cent", "half", True),
        (SHARE, "48 per cent", "nearly half", False),
        (SHARE, "53 per cent", "more than half", False),
        (SHARE, "48 per cent", "more than half", True),
        (SHARE, "45 per cent", "less than half", False),
        (SHARE, "53 per cent", "less than half", True),
        (SHARE, "30 per cent", "less than half", True),
        (SHARE, "a quarter", "a quarter", False),
        (SHARE, "up to 53 per cent", "more than half", True),
        (SHARE, "half", "more than half", True),
        (SHARE, "half", "nearly half", True),
        (SHARE, "half", "about half", False),
        (SHARE, "more than half", "more than half", False),
        (SHARE, "more than half", "at least half", False),
        (SHARE, "nearly half", "less than half", False),
        (SHARE, "nearly half", "about half", False),
        (SHARE, "more than half", "about half", True),
        (SHARE, "20 per cent", "more than a fifth", True),
        (SHARE, "up to half", "50 per cent", True),
        (SHARE, "fewer than 20 per cent", "a fifth", True),
        (SHARE, "about 20 per cent", "a fifth", False),
        (SHARE, "10 to 20 per cent", "a fifth", True),
        (SHARE, "10-20 per cent", "a fifth", True),
        (SHARE, "10 to 20 per cent", "up to a fifth", False),
        (SPAN, "between two and three months", "90 days", True),
        (SPAN, "between two and three months", "up to 90 days", False),
        (SPAN, "between two and three months", "two to three months", False),
        (SPAN, "two weeks and three months", "two weeks and 90 days", False),
        (SHARE, "5 in 20", "a quarter", False),
        (SHARE, "1 in 50", "2 per cent", False),
        (SHARE, "some", "a good third", True),
        (SHARE, "some", "the poorest fifth", True),
        (SHARE, "the poorest fifth", "the poorest fifth", False),
        (SPAN, "fewer than 90 days", "three months", True),
        (SHARE, "33 per cent", "more than a third", True),
        (SHARE, "more than a fifth", "over 20 per cent", False),
        (SHARE, "75 per cent", "two quarters", True),
        (FIVE, "by half", "by 50 per cent", False),
        (FIVE, "by a third", "by a third", False),
        (SPAN, "90 days", "three months", False),
        (SPAN, "90 days", "six months", True),
        (SPAN, "three months", "90 days", False),
        (SPAN, "18 months", "a year and a half", False),
        (SPAN, "six months", "half a year", False),
        (SPAN, "48 hours", "two days", False),
        (SPAN, "30 minutes", "half an hour", False),
        (SPAN, "30 minutes", "a half-hour", False),
        (SPAN, "20 minutes", "half an hour", True),
        (SPAN, "half an hour", "30 minutes", False),
        (SPAN, "15 minutes", "a quarter of an hour", False),
        (SPAN, "15 minutes", "three quarters of an hour", True),
        (SPAN, "45 minutes", "three quarters of an hour", False),
        (SPAN, "90 minutes", "an hour and a half", False),
        (SPAN, "25 years", "a quarter of a century", False),
        (SPAN, "30 hours", "two days", True),
        (SPAN, "a week", "seven days", False),
        (SPAN, "14 days", "a fortnight", False),
        (SPAN, "two weeks", "a fortnight", False),
        (SPAN, "10 days", "a fortnight", True),
        (SPAN, "a hundred years", "a century", False),
        (SPAN, "10 years", "a century", True),
        (SPAN, "three decades", "30 years", False),
        (SPAN, "a decade", "12 years", True),
        (SPAN, "13 months", "more than a year", False),
    ],
)
def test_amount(
    frame: str, quoted: str, told: str, wrong: bool, tmp_path: Path
) -> None:
    """A time or a share may be told in other words, and must not be told as another."""
    quote, text = frame.format(quoted), f"{frame.format(told)}."

    assert refused(tmp_path, quote, text, None) == wrong


@pytest.mark.parametrize(
    ("quote", "text", "wrong"),
    [
        ("Only 83 shops opened", "More than 80 shops opened.", False),
        ("Only 83 shops opened", "About 80 shops opened.", False),
        ("Only 83 shops opened", "80 shops opened.", True),
        ("Only 83 shops opened", "More than 80 shops opened, not 80.", True),
        ("Only 83 shops opened", "Nearly 90 shops opened.", True),
        ("Only 83 shops opened", "More than 50 shops opened.", True),
        ("Only 83 shops opened", "Fewer than 90 shops opened.", False),
        ("Only 83 shops opened", "Fewer than 80 shops opened.", True),
        ("Only 83 shops opened", "Fewer than 200 shops opened.", True),
        ("Up to 83 shops opened", "Fewer than 90 shops opened.", False),
        ("At least 83 shops opened", "Fewer than 90 shops opened.", True),
        ("Only 84 shops opened", "About 83 shops opened.", True),
        ("Only 84 shops opened", "About 85 shops opened.", False),
        ("Only 38 shops opened", "About 37 shops opened.", True),
        ("Only 83 shops opened", "Nearly 84 shops opened.", True),
        ("Only 14 shops opened", "More than a dozen shops opened.", False),
        ("Only 14 shops opened", "More than 13 shops opened.", True),
        ("Only 9 shops opened", "More than eight shops opened.", False),
        ("Fewer than 83 shops opened", "More than 80 shops opened.", True),
        ("83 shops at most opened", "More than 80 shops opened.", True),
        ("The town lost 1,243 houses", "More than 1,200 houses were lost.", False),
        ("The town lost 1,243 houses", "About 1,240 houses were lost.", True),
        ("The town lost 1,962 houses", "Nearly 2,000 houses were lost.", False),
        ("The fire burned 83 sheds and 40 barns", "Over 80 sheds burned.", False),
        ("The fire burned 83 sheds and 40 barns", "Over 80 barns burned.", True),
        ("The fire burned 83 wooden barns", "More than 80 barns burned.", False),
        ("The guild lit 83 lamps and oil stoves", "It lit dozens of lamps.", False),
        ("The guild lit 83 lamps and oil stoves", "It lit dozens of stoves.", True),
        ("Only 83 per cent of the shops opened", "Over 80 shops opened.", True),
        ("Bread rose to 83 crowns in the shops", "Over 80 shops sold it.", True),
        ("None of the 83 shops opened", "The shops are over 80, and open.", True),
        ("Not even 83 shops opened", "More than 80 shops opened.", True),
        ("In Orm 83 old barns burned", "Dozens of barns burned.", False),
        ("It left 83 wounded in villages", "More than 80 villages were hit.", True),
        ("There were 83 barn fires", "More than 80 barns burned.", True),
        ("Convoy 83 brought flour", "More than 80 lorries brought flour.", True),
        ("Merrow's 83 schools closed", "More than 80 schools closed.", False),
        ("Yesterday 83 schools closed", "More than 80 schools closed.", False),
        ("It cost $83 million to build", "It cost more than $80 million.", False),
        ("Article 49 of the charter closed schools", "Nearly 50 closed.", True),
        ("The 83-year-old mayor and his guests came", "Over 80 guests came.", True),
        ("The town lost houses on 23 May 2024", "It lost over 20 houses.", True),
        ("The town lost houses in 2024", "It lost about 2,000 houses.", True),
        ("A mast broke in May", "A mast broke in the second half of May.", False),
        ("A mast broke in May", "A mast broke in half of the yards.", True),
        ("The flags were lowered", "The flags were at half-mast.", False),
        ("The flags were lowered", "Half the flags were lowered.", True),
        ("The bus ran at all hours", "A half-hourly bus ran.", False),
        ("The bus ran for long", "The bus ran for half an hour.", True),
        ("A half-empty train left", "A train left half empty.", False),
        ("The half-empty shops shut", "Half of the shops were empty.", True),
        ("Two quarters of the town lay dark", "Two quarters lay dark.", False),
        ("Orm and Vale quarters lay dark", "Two quarters lay dark.", False),
        ("A quarter of the town lay dark", "25 per cent of the town lay dark", True),
        ("A quarter of the town's shops shut", "25 per cent of them shut.", False),
        ("Flags flew at half-mast in the shops", "It flew in 50 per cent.", True),
        ("It searched 20 in 80 raids on guards", "A quarter of guards got one.", True),
        ("The shops shut", "They shut in the old quarter of the town.", False),
        ("The shops shut", "They shut in the hottest third of the year.", False),
        ("The mill shut 90 days after the vote", "It shut for three months.", True),
        ("The mill shut 90 days after the vote", "It took three months.", False),
        (
            "20 per cent of the villages and few towns lay dark",
            "A fifth of the towns lay dark.",
            True,
        ),
        (
            "20 per cent of the people of the town and its guests left",
            "A fifth of the town left.",
            False,
        ),
        ("The town lay dark", "Two quarters of the town lay dark.", True),
        ("The town lay dark", "A quarter of the town lay dark.", True),
        ("It cost 500,000 crowns", "It cost half a million crowns.", False),
        ("It cost 250,000 crowns", "It cost a quarter of a million crowns.", False),
        ("It cost 500,000 crowns", "It cost a quarter of a million crowns.", True),
        ("The clock stood still at 6:30", "At half past it stood still.", False),
        ("A third man was seen there", "A third man was seen.", False),
        ("Three men in four boats left", "A part of 75 per cent left.", True),
    ],
)
def test_round_number(quote: str, text: str, wrong: bool, tmp_path: Path) -> None:
    """A number may be rounded where a word says so, and never to more than it is."""
    assert refused(tmp_path, quote, text, None) == wrong


COUNTED = ("The flood killed 83 people", {"measure": "killed", "best": 83})
AT_LEAST = (
    "The flood killed at least 83 people",
    {"measure": "killed", "low": 83, "qualifier": "at-least"},
)


@pytest.mark.parametrize(
    ("figure", "text", "wrong"),
    [
        (COUNTED, "More than 80 people were killed.", False),
        (COUNTED, "Dozens of people were killed.", False),
        (COUNTED, "More than 80 people were injured.", True),
        (COUNTED, "The flood wrecked more than 80 houses.", True),
        (COUNTED, "Dozens of people were injured.", True),
        (COUNTED, "More than 80 soldiers were killed.", True),
        (COUNTED, "About 83 people were killed.", True),
        (COUNTED, "At least 80 people were killed.", True),
        (AT_LEAST, "More than 80 people were killed.", False),
        (AT_LEAST, "About 80 people were killed.", True),
    ],
)
def test_rounded_figure(
    figure: tuple[str, dict[str, Any]], text: str, wrong: bool, tmp_path: Path
) -> None:
    """A rounded figure keeps its measure and people."""
    assert refused(tmp_path, figure[0], text, figure[1]) == wrong


def test_superseded_figure_rounded(tmp_path: Path) -> None:
    """A superseded number is one as well where it is rounded."""
    quotes = ("On Monday 83 people were dead", "by Friday 120 people were dead")
    figures = [
        {
            "id": f"f{index}",
            "measure": "killed",
            "best": number,
            "as_of": f"2024-05-{day}",
            "attributed_to": [dict(OFFICE)],
            "evidence": [{"source": "s", "quote": quote}],
            **({"supersedes": "f0"} if index else {}),
        }
        for index, (number, day, quote) in enumerate(
            zip((83, 120), ("06", "10"), quotes, strict=True)
        )
    ]
    bottom = [{"text": "More than 80 people died.", "rests_on": ["f0", "f1"]}]
    article = f"Harrow\n\n{', and '.join(quotes)}, the Merrow office said. {BEHIND}"
    record = {"figures": figures, "bottom_line": bottom}
    create(tmp_path, {"article": article, "record": record})

    assert "P721" in {one.code for one in check.check(project_loader.load(tmp_path))}
