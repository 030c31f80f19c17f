"""Where the sentence of an article puts the people whom it counts."""

from __future__ import annotations

import pytest

from generator.text.nearby.counted_places import (
    is_everywhere,
    telling_words,
    words_of_places,
)

QUOTE = "25 people were hurt"
PLACES = [
    ("In Uddel, 25 people were hurt at night, the medics said.", {"uddel"}),
    ("In the quarry of Uddel 25 people were hurt.", {"uddel"}),
    ("25 people were hurt at a rally in Port Sill, it said.", {"sill"}),
    ("In Ösel 25 people were hurt.", {"ösel"}),
    ("25 people were hurt in Ürümqi on Monday.", {"ürümqi"}),
    ("In Шелково 25 people were hurt.", {"шелково"}),
    ("In Ramadan 25 people were hurt.", set()),
    ("25 people were hurt at Easter.", set()),
    ("25 people were hurt in Parliament.", set()),
    ("25 people were hurt in North Garrow.", {"garrow"}),
    ("In New Tarl 25 people were hurt.", {"tarl"}),
    ("25 people were hurt in the Upper District on Monday.", {"upper"}),
    ("In Uddel 25 people were hurt, the mayor of Tarl said.", {"uddel", "tarl"}),
    ("In Lower Town 25 people were hurt.", set()),
    ("Across the whole country 25 people were hurt.", {"country"}),
    ("25 people were hurt nationwide.", {"country"}),
    ("Nationally, 25 people were hurt.", {"country"}),
    ("25 people were hurt in May.", set()),
    ("25 people were hurt, the ministry in Garrow said.", set()),
    ("25 people were hurt and taken to clinics in Garrow.", set()),
    ("25 people were hurt in Uddel and treated in Garrow.", {"uddel", "garrow"}),
    ("25 people were hurt on Independence Square.", set()),
    ("25 people were hurt in the Norvian capital.", set()),
    ("In Norvian shelling 25 people were hurt.", set()),
    ("25 people were hurt in East Norvian air strikes.", set()),
    ("25 people were hurt in Uddel during the shelling.", {"uddel"}),
    ("Nobody was hurt in Garrow.", set()),
    ("They met in Uddel district, where 25 people were hurt.", {"uddel"}),
    ("They were taken to a clinic in Garrow, where 25 people were hurt.", {"garrow"}),
    ("They met at the Military Hospital, where 25 people were hurt.", set()),
    ("They met in the Lower Town, where 25 people were hurt.", set()),
    ("They met in Uddel, where the mayor said that 25 people were hurt.", set()),
    ("25 people were hurt, most of them in Uddel, the mayor said.", {"uddel"}),
    ("25 people were hurt, half of them in Uddel valley.", {"uddel"}),
    ("25 people were hurt, most of them children, in Uddel.", set()),
]


@pytest.mark.parametrize(("sentence", "words"), PLACES)
def test_place_of_a_count(sentence: str, words: set[str]) -> None:
    """A place by its name counts, not where somebody speaks or is taken to."""
    assert words_of_places(f"Night in Harrow\n\n{sentence}", QUOTE) == words


@pytest.mark.parametrize(
    ("note", "everywhere"),
    [
        ("The place is our reading: the count is nationwide.", True),
        ("The place is our reading: the nation is not meant.", False),
    ],
)
def test_count_in_a_whole_country(note: str, everywhere: bool) -> None:
    """A note says in the same words as an article that a count is of the country."""
    assert is_everywhere(note) == everywhere


@pytest.mark.parametrize(
    ("name", "telling"), [("North Tarl", "Tarl"), ("Upper", "Upper"), ("Tarl", "Tarl")]
)
def test_words_that_many_places_share(name: str, telling: str) -> None:
    """A word such as "North" tells a place from others only if it is the whole name."""
    assert [*telling_words(name.split())] == [telling]
