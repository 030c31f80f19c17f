"""Dates of bylines are read in the languages of the press."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date

from generator.authoring.ingest.dates import calendar_names, date_parsing
from generator.authoring.ingest.fields import text_metadata

LANGUAGES = [
    "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en",
    "es", "et", "fi", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id",
    "is", "it", "ja", "ka", "kk", "km", "ko", "ky", "lb", "lo", "lt", "lv", "mk", "ml",
    "mr", "ms", "my", "nb", "ne", "nl", "pa", "pl", "pt", "ro", "ru", "si", "sk",
    "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "tg", "tk", "tr", "uk", "ur", "uz",
    "vi", "zh", "zu",
]  # fmt: skip
"""Languages whose long dates are as CLDR writes them in articles."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["long", "full"])
def test_dates_of_all_languages(language: str, form: str) -> None:
    """A date as CLDR formats it in a language is read as that day, in every month."""
    days = [date(2019, month, 5 + 2 * month) for month in range(1, 13)]
    for day in days:
        printed = format_date(day, form, locale=language)
        found = date_parsing.find_dates(printed, language)
        assert [one.edtf for one in found] == [day.isoformat()], printed


@pytest.mark.parametrize(
    ("printed", "edtf"),
    [
        ("torstai 14. maaliskuuta 2019", "2019-03-14"),
        ("26. Okt 2018, 17:42 Uhr", "2018-10-26"),
        ("lun. 3 déc. 2018", "2018-12-03"),
        ("12 ene 2021", "2021-01-12"),
        ("25 Лис, 2014", "2014-11-25"),
        ("2020.09.20", "2020-09-20"),
        ("30. 8. 2019", "2019-08-30"),
        ("5 สิงหาคม 2562", "2019-08-05"),
        ("١٢ أكتوبر ٢٠٢٠", "2020-10-12"),
        ("03 تشرين الثاني 2023", "2023-11-03"),
        ("15 באוקטובר 2019", "2019-10-15"),
        ("二〇二二年三月十六日", "2022-03-16"),
        ("2019-жылдын 15-октябры", "2019-10-15"),
        ("Mon May 14 10:30:00 2018", "2018-05-14"),
        ("10:30 May 14, 2019", "2019-05-14"),
        ("26-Oct-2018", "2018-10-26"),
        ("траўня 2010", "2010-05"),
        ("3/4/2010", None),
        ("13/4/2010", "2010-04-13"),
    ],
)
def test_forms_of_the_press(printed: str, edtf: str | None) -> None:
    """Forms that articles print are read without knowing the language."""
    assert [one.edtf for one in date_parsing.find_dates(printed)] == [edtf]


@pytest.mark.parametrize(
    ("printed", "language", "edtf"),
    [
        ("27 listopada 2018", "pl", "2018-11-27"),
        ("27. listopada 2018.", "hr", "2018-10-27"),
        ("3/4/2010", "fr", "2010-04-03"),
    ],
)
def test_language_decides(printed: str, language: str, edtf: str) -> None:
    """What means two months or days is decided by the language of the article."""
    assert [one.edtf for one in date_parsing.find_dates(printed, language)] == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "The 12 men of 2019 were 30 in March.",
        "Room 14, 31. 12. 99",
        "It cost 2019 crowns and 5 marks.",
        "Phone 020 7946 0018",
    ],
)
def test_no_dates(text: str) -> None:
    """Numbers beside other words are no dates."""
    assert date_parsing.find_dates(text) == ()


def test_weekday_belongs_to_its_date() -> None:
    """A day of the week beside a date is part of what is printed."""
    line = "Szerző: Nagy Eszter, 2020. szeptember 20., vasárnap"
    (found,) = date_parsing.find_dates(line, "hu")

    assert line[found.start : found.end] == "2020. szeptember 20., vasárnap"


def test_every_locale_has_twelve_months() -> None:
    """Each locale names twelve months, unless it numbers them."""
    numbered = {"zh", "ja", "ko", "vi", "mn"}
    for locale in set(calendar_names.LOCALES) - numbered:
        assert set(calendar_names.month_names(locale).values()) == {*range(1, 13)}


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("Port Alma, 3 May 2031: The council condemns it.", "2031-05-03"),
        ("Port Alma, May 3, 2031: The council condemns it.", "2031-05-03"),
        ("In Port Alma, 3 May 2031 was a holiday: all was shut.", None),
        ("Port Alma, the mayor said on 3 May 2031: all was shut.", None),
        ("The strike began on 3 May 2031: all was shut.", None),
    ],
)
def test_day_behind_a_place(opening: str, day: str | None) -> None:
    """A statement may open with its place and day, and a colon."""
    found = text_metadata.find_publication_date([], (opening,), "en")

    assert found.published == day


def test_byline_before_the_day_of_a_story() -> None:
    """A story may open with the day of which it tells; its byline has its own."""
    opening = "Port Alma, 3 May 2031: The ferries stop."
    found = text_metadata.find_publication_date(["9 May 2033"], (opening,), "en")

    assert found.published == "2033-05-09"
