"""Numbers and loaded words in names are not judged as such."""

from __future__ import annotations

import pytest

from generator.rules.numbers.numbers_in_text import find_numbers
from generator.rules.wording import loaded_words
from generator.text import name_masking

NAMED = [
    "M23 seized the town.",
    "The G7 met.",
    "An F-16 crashed near the border.",
    "Cases of COVID-19 rose.",
    "Resolution 2334 was adopted.",
    "The case falls under Article 5.",
    "The 5th Brigade moved north.",
    "They met at the Twelve Springs hotel.",
    "The two sides met.",
    "These two countries share a border.",
    "It was built in the 19th century.",
    "Flight 17 crashed.",
    "The Group of Seven met.",
    "The Group of 77 met.",
    "They met at 10 Downing Street.",
    "Radio 4 reported it.",
    "The Boeing 737 landed.",
    "The 14 February Movement marched.",
    "The July 20 Brigade marched.",
    "The 1951 Refugee Convention was cited.",
]
COUNTED = [
    "80 people died.",
    "M23 killed 12 people.",
    "Twelve men died.",
    "Two sides of the house fell.",
    "About five hundred gathered.",
    "Article 5 was read to 300 prisoners.",
    "In Brod, Twelve died.",
    "A group of seven met.",
    "At 10 Downing Street 12 met.",
    "Some 14 February Movement supporters and 40 others were held.",
    "The 1951 refugees came under the Convention.",
    "The 40 Brigades marched.",
]
NEUTRAL = [
    "The case falls under the Genocide Convention.",
    "He was held under the Terrorism Act.",
    "Officers of the counter-terrorism police came.",
    "The sanctions regime was extended.",
    "They met on Martyrs' Square.",
    "They met on Martyrs’ Avenue.",
    "The Office of Counter-Terrorism met.",
    "The tariff regime was eased.",
    "They met the Genocide and Torture Commission.",
    "Terror and Crime Prevention Unit opens an office.",
    "Prevention of Terrorism Act passed.",
]
LOADED = [
    "The regime fell.",
    "Terrorist Ahmed Said was held.",
    "Militants called it genocide, and terrorists fled.",
    "The martyrs were buried.",
    "The office of the regime was closed.",
    "The border fell to the regime.",
    "Terrorists and Police clashed.",
    "The road reopened. Massacre on Merrow Square was feared.",
]


@pytest.mark.parametrize("text", NAMED)
def test_number_in_a_name(text: str) -> None:
    """A number that belongs to a name, or to a pair, counts nobody."""
    assert find_numbers(name_masking.without_numbered_names(text)) == ()


@pytest.mark.parametrize("text", COUNTED)
def test_number_of_people(text: str) -> None:
    """A number beside a name stays a number."""
    assert find_numbers(name_masking.without_numbered_names(text)) != ()


def test_registered_name() -> None:
    """A registered name may begin with a number, elsewhere that counts."""
    text = "Twelve Springs was closed."

    assert (
        find_numbers(name_masking.without_numbered_names(text, ["Twelve Springs"]))
        == ()
    )
    assert find_numbers(name_masking.without_numbered_names(text)) != ()


@pytest.mark.parametrize("text", NEUTRAL)
def test_loaded_word_in_a_name(text: str) -> None:
    """The name of a law, a body or a place is no judgement of ours."""
    assert [*loaded_words(text)] == []


@pytest.mark.parametrize("text", LOADED)
def test_loaded_word(text: str) -> None:
    """The same words outside of names are."""
    assert [*loaded_words(text)] != []
