"""Events to come may bear their day, or the day on which they were told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.sealed_briefs import problems_of

BEHIND = "The ferry came in at dusk, and the road stayed open to carts until evening."
TUESDAY, THURSDAY, LATER = "2024-05-14", "2024-05-16", "2024-05-20"
"""The day of the article, and two behind it."""


def codes(root: Path, quote: str, text: str, day: str) -> set[str]:
    """Return the codes of the errors about an event in an article of that Tuesday."""
    event = {
        "id": "e1",
        "date": day,
        "text": text,
        "attributed_to": [{"unnamed": "the Merrow office"}],
        "evidence": [{"source": "s", "quote": quote}],
    }
    article = f"Harrow in brief\n\n{quote}, the Merrow office said. {BEHIND}"
    problems = problems_of(root, {"article": article, "record": {"events": [event]}})
    return {one.code for one in problems if one.level == "error"}


@pytest.mark.parametrize(
    ("quote", "text", "day"),
    [
        ("The bridge is to open on Thursday", "It is to open on Thursday.", TUESDAY),
        ("The bridge is to open on Thursday", "It is to open on Thursday.", THURSDAY),
        ("The bridge will open on 20 May", "It is due to open on 20 May.", TUESDAY),
        ("The bridge would open on 20 May", "It was to open on 20 May.", LATER),
        ("The council set a vote for 20 May", "A vote is planned for 20 May.", LATER),
        (
            "The union called a strike for Thursday",
            "The union called a strike for Thursday.",
            TUESDAY,
        ),
        ("A vote was scheduled for 20 May", "A vote is set for 20 May.", LATER),
        ("The council postponed the vote to 20 May", "It is to vote then.", LATER),
        ("Envoys meet on Thursday about it", "They are to meet on Thursday.", THURSDAY),
        ("Envoys plan to meet on Thursday", "They planned to meet then.", THURSDAY),
        ("The curfew ends on 20 May", "The curfew is to end on 20 May.", LATER),
        (
            "The bridge was to open on Thursday but fell before",
            "It was to be opened on Thursday.",
            THURSDAY,
        ),
        (
            "The council met and set a vote for Thursday",
            "It decided that a vote is to be held on Thursday since the mayor left.",
            THURSDAY,
        ),
        (
            "The hall, which is to open on Thursday, was built in a year",
            "The office said that the hall is to open on Thursday.",
            TUESDAY,
        ),
    ],
)
def test_day_ahead(quote: str, text: str, day: str, tmp_path: Path) -> None:
    """What text and quotation set for a later day is of that day or the article's."""
    assert codes(tmp_path, quote, text, day) == set()


@pytest.mark.parametrize(
    ("quote", "text", "day", "code"),
    [
        ("The bridge opened on Thursday", "It opened on Thursday.", THURSDAY, "D405"),
        ("The bridge opened on Thursday", "It is to open then.", THURSDAY, "D405"),
        ("The bridge is to open on Thursday", "It opened then.", THURSDAY, "D405"),
        ("The bridge is to open on Thursday", "It is to open.", TUESDAY, "D408"),
        ("The bridge is to open on Thursday", "It opened.", TUESDAY, "D408"),
        ("The bridge is to open on Thursday", "It is to open.", "2024-05-17", "D408"),
        (
            "The bridge is to open on Thursday",
            "It is to open on Thursday.",
            "2024-05-17",
            "D408",
        ),
        ("Two mills were set on fire", "They were set on fire.", THURSDAY, "D405"),
        ("The mayor won the vote on Thursday", "A vote is due.", THURSDAY, "D405"),
        (
            "The union called a strike for Thursday",
            "The strike called for Thursday shut the port.",
            THURSDAY,
            "D405",
        ),
        (
            "The feast set for Thursday was the last",
            "The feast set for Thursday drew a crowd.",
            THURSDAY,
            "D405",
        ),
        (
            "The bridge was to open on Thursday but fell before",
            "The bridge that was to open fell.",
            THURSDAY,
            "D405",
        ),
        (
            "The court moved the trial of the baker to Thursday",
            "It moved the baker to jail until Thursday.",
            THURSDAY,
            "D405",
        ),
        (
            "The man who plans the bridges left on Thursday",
            "The man who plans the bridges left on Thursday.",
            TUESDAY,
            "D408",
        ),
        (
            "The board is to meet on Thursday",
            "The board is to meet on Thursday.",
            "2024-05-01",
            "D408",
        ),
        (
            "The board is to meet on Thursday",
            "The board is to meet on Thursday.",
            "2024-06-13",
            "D412",
        ),
        ("The delay was due to the storm", "It was due to the storm.", LATER, "D405"),
    ],
)
def test_day_that_cannot_be(
    quote: str, text: str, day: str, code: str, tmp_path: Path
) -> None:
    """What has happened, and a day that the quotation does not set, stay refused."""
    assert code in codes(tmp_path, quote, text, day)
