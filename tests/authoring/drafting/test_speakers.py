"""Whoever says a count or a statement is the speaker whom the sentence names."""

from __future__ import annotations

from typing import Any

import pytest

from tests.authoring.drafting.reading import fields, read


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("However, the Salt Workers' Union, a charity in Selm disclosed that 61 people "
         "were killed.", ["salt-union"]),
        ("Outside the Salt Workers' Union, a teacher in Selm disclosed that 61 people "
         "were killed.", None),
        ("The Salt Workers' Union, a teacher in Selm said on Friday, had buried 61 "
         "people.", None),
        ("During a meeting with Vastland's envoy on Friday, Ines Holm, head of the "
         "office in Selm, Salt Province, said that 61 people were killed.",
         ["ines-holm"]),
        ("“As many as 61 people were killed,” Ines Holm, the head of the office in "
         "Selm, Salt Province, told reporters.", ["ines-holm"]),
        ("The Salt Workers' Union came. According to the Workers' Union, 61 people "
         "were injured.", ["salt-union"]),
        ("The Salt Workers' Union came. According to the Merrow Workers' Union, 61 "
         "people were injured.", None),
        ("Authorities had previously put the death toll at 61.",
         [{"unnamed": "authorities"}]),
        ("Ines Holm condemned the raid on the quay, which killed 61 people.", None),
        ("Ines Holm said that the raid on the quay, which killed 61 people, was over.",
         ["ines-holm"]),
    ],
)  # fmt: skip
def test_speaker_of_a_count(text: str, speakers: list[Any] | None) -> None:
    """A count is attributed to whoever gives it, and to nobody who is only named."""
    assert fields(text, "figures", "attributed_to") == [(speakers,)]


@pytest.mark.parametrize(
    "text",
    [
        "Ines Holm said this on Thursday, adding that the gates were shut at night.",
        "Ines Holm told local officials and displaced people on Wednesday.",
    ],
)
def test_nothing_said(text: str) -> None:
    """Neither an object that points back nor an audience is a statement."""
    assert fields(text, "positions", "text") == []


def test_spokesman_of_another_body() -> None:
    """A police spokesman does not speak for the government named last."""
    text = (
        "The Harbour Council met. “The gates stay shut today,” a police spokesman said."
    )
    (actor,) = fields(text, "positions", "actor")

    assert actor == ({"unnamed": "a police spokesman"},)


def test_act_is_quoted() -> None:
    """Words in quotation marks are quoted with the verb that names the act."""
    text = "Ines Holm condemned the raid, calling it “brutal, wrong and unjustified”."
    (found,) = (one for one in read(text) if one.part == "positions")

    assert found.record["act"] == "condemns"
    assert found.quote.startswith("condemned the raid")
