"""Single values are accepted unchanged or refused with a reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from generator.model import validators

ACCEPTED: list[tuple[Callable[[str], object], str]] = [
    (validators.identifier, "old-quay-2"),
    (validators.identifier, "x" * 80),
    (validators.people_counted, "all"),
    (validators.people_counted, "dockers"),
    (validators.day, "2032-02-29"),
    (validators.edtf_date, "../2032-02-29"),
    (validators.period, "total"),
    (validators.period, "2032-02"),
    (validators.period, "storm"),
    (validators.web_address, "https://gazette.example:8443/a?b=c&d=%20#e"),
    (validators.language, "sr-Latn"),
    (validators.country, "XKX"),
]
REFUSED: list[tuple[Callable[[str], object], str]] = [
    *(
        (validators.identifier, word)
        for word in ("", "-a", "a--b", "Ä", "a_b", "index")
    ),
    (validators.identifier, "x" * 81),
    *((validators.people_counted, word) for word in ("index", "Dock workers")),
    *(
        (validators.day, word)
        for word in ("20320229", "2031-02-29", "2032-W01-1", "now")
    ),
    *((validators.edtf_date, word) for word in ("2032-02-30", "about 2032")),
    *((validators.period, word) for word in ("2032-13", "The storm")),
    *(
        (validators.web_address, word)
        for word in (
            "javascript:alert(1)",
            "//gazette.example",
            "https://",
            "https://me:you@gazette.example",
            "https://gazette.example/a b",
            'https://gazette.example/"',
            "https://[::1",
            "https://gazette.example:port/",
            "data:text/html,x",
        )
    ),
    *((validators.language, word) for word in ("English", "e", "en_GB")),
    *((validators.country, word) for word in ("XXX", "ata", "Antarctica")),
    (validators.single_line, " \n "),
    *((validators.count, word) for word in ("-1", "1.0", "1,000", "½", "٣", "", "1e3")),
    (validators.count, "9" * 5_000),
]


@pytest.mark.parametrize(("read", "value"), ACCEPTED)
def test_accepted(read: Callable[[str], object], value: str) -> None:
    """A well-formed value is returned unchanged."""
    assert read(value) == value


@pytest.mark.parametrize(("read", "value"), REFUSED)
def test_refused(read: Callable[[str], object], value: str) -> None:
    """A malformed value is refused with a short message."""
    with pytest.raises(PydanticCustomError) as error:
        read(value)

    assert len(error.value.message()) < 250


@given(st.integers(0, 9_999_999_999))
def test_count(number: int) -> None:
    """A whole number is parsed from its digits."""
    assert validators.count(str(number)) == number


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1), min_size=1))
def test_plain(words: list[str]) -> None:
    """White space in a text is reduced to single spaces."""
    assert validators.single_line(" \n\t ".join(words)) == " ".join(words)
