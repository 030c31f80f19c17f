"""What is meant to be done is told from what was done."""

import pytest

from generator.rules.framework import intentions


@pytest.mark.parametrize(
    "quote",
    [
        "is ready to send 40 observers should both sides agree",
        "the embassy plans to close its border post",
        "said on Friday that it would evacuate its citizens",
        "the ministers are considering sanctions",
        "ships are due to sail with food",
        "the United States could send a team",
    ],
)
def test_intention_alone(quote: str) -> None:
    """An offer, a plan and what may come are no deed, whoever said so and when."""
    assert intentions.is_intention_alone(quote)


@pytest.mark.parametrize(
    "quote",
    [
        "sent 40 observers, who will stay for a month",
        "froze accounts it said would be opened again",
        "opened its border and agreed to let in the sick",
        "closed its border due to the violence",
        "flew in tents and food in May",
        "imposed a travel ban that will take effect on Monday",
        "recalled its envoy",
    ],
)
def test_deed(quote: str) -> None:
    """A deed remains one beside an intention, a cause or the name of a month."""
    assert not intentions.is_intention_alone(quote)
