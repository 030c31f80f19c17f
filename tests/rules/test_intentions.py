"""What is meant to be done is told from what was done."""

from __future__ import annotations

import pytest

from generator.rules.comparison import intentions


@pytest.mark.parametrize(
    "quote",
    [
        "is ready to send 40 observers should both sides agree",
        "the embassy plans to close its border post",
        "said on Friday that it would evacuate its citizens",
        "the ministers are considering sanctions",
        "ships are due to sail with food",
        "the United States could send a team",
        "Norvia has been asked to send a team",
        "Norvia tried in vain to evacuate its citizens",
        "Norvia nearly recalled its envoy",
        "Norvia has threatened to recall its envoy",
        "Norvia is yet to send a team",
        "Norvia is thinking about sending a team",
        "A hundred soldiers will be sent to Merrow",
        "The armed forces would withdraw",
        "One hundred observers may go",
        "The wounded could be flown out",
        "The United Nations is ready to send observers",
        "Some trained men will guard the ferry",
        "said talks on a loan were at an early stage",
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
        "was able to send a team and sent it",
        "sent nearly 40 observers",
        "sent the team it was asked to send",
        "almost all roads were closed",
        "sent a hundred soldiers, who will stay for a month",
        "deployed the armed forces, who will stay for a month",
        "withdrew the armed forces, which would otherwise be trapped",
        "evacuated a hundred people, who will be housed in Merrow",
        "deployed police, who will guard the ferry",
        "armed the militia, which will guard the ferry",
        "lent two million while talks on more were at an early stage, and signed",
    ],
)
def test_deed(quote: str) -> None:
    """A deed remains one beside an intention, a cause or the name of a month."""
    assert not intentions.is_intention_alone(quote)


@pytest.mark.parametrize(
    "quote",
    [
        "Norvia is toying with the idea of sending a team",
        "Norvia ought to send a team",
        "Norvia has been urged to send a team",
        "Norvia may send a team",
        "Norvia is under pressure to send a team",
    ],
)
def test_thought_alone(quote: str) -> None:
    """What is weighed, or asked of somebody, is not announced."""
    assert intentions.is_thought_alone(quote)


@pytest.mark.parametrize(
    "quote",
    [
        "Norvia will send a team",
        "Norvia plans to send a team, its envoy said",
        "Norvia announced that it may send a team",
        "Norvia was asked to send a team, and agreed to do so",
        "Norvia is to send a team in May",
        "Norvia sent a team",
    ],
)
def test_more_than_a_thought(quote: str) -> None:
    """A plan, a promise and a deed are more, whatever else is weighed."""
    assert not intentions.is_thought_alone(quote)


@pytest.mark.parametrize(
    ("quote", "is_prospect"),
    {
        "The cabinet offered to resign on Monday": True,
        "the union will call out its members": True,
        "hundreds of dockers tried to flee the port": False,
        "boats could not reach the quay": False,
        "doctors were unable to reach the wounded": False,
        "the guard was ordered to leave the town": False,
        "men planned to storm the hall and guards shot two": False,
    }.items(),
)
def test_prospect_alone(quote: str, is_prospect: bool) -> None:
    """What was tried, ordered or not possible happened; what is offered did not."""
    assert intentions.is_prospect_alone(quote) is is_prospect


def test_texts_may_tell_of_intentions() -> None:
    """A text may say in other words that something was meant to be done."""
    assert intentions.tells_of_intention("The union announced a strike.")
    assert not intentions.tells_of_intention("The cabinet stepped down.")
