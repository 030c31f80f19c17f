"""Markdown for machines shows every text as it stands."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html
from markdown import markdown

from generator.takeaway import plaintext
from tests.exports.invented import HOSTILE, SITE, exported
from tests.exports.invented import markdown as made_markdown

TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn")),
    min_size=1,
    max_size=40,
) | st.text("*_`[]()<>&#+-!.1~|\\^$={} ab", min_size=1, max_size=20)


@example("1234. what")
@given(TEXT.map(lambda text: " ".join(text.split())).filter(bool))
def test_text_is_literal(text: str) -> None:
    """Any text in a list item is read as that text, and as nothing else."""
    item = html.fromstring(markdown(f"- {plaintext.plain(text)}"))

    assert text == item.xpath("string(//li)").strip()
    assert [node.tag for node in item.iter()] == ["ul", "li"]


def test_briefing_says_who_says_so() -> None:
    """Each line of a record begins with who says so and ends with the quoted words."""
    text = made_markdown("invented", SITE)["md/crises/lake.md"]
    (line,) = [line for line in text.splitlines() if "12 people killed" in line]

    assert line.startswith(r"- **@Ministry of the Lake**: 12 people killed (as of ")
    assert "“said that 12 had died” (lake-times; words found" in line
    assert "that does not make them true" in text


def test_withdrawn_says_only_so() -> None:
    """A withdrawn crisis has its reason and no record."""
    text = made_markdown("invented", SITE)["md/crises/moor.md"]

    assert "Withdrawn on 3 April 2031: Its only article was retracted." in text
    assert "killed" not in text


def test_llms_leads_to_what_is_made() -> None:
    """Every link of llms.txt leads to a file that is made."""
    text = exported("invented", SITE)["llms.txt"]
    assert isinstance(text, str)
    made = {*exported("invented", SITE), *made_markdown("invented", SITE)}
    linked = set(re.findall(rf"\]\({re.escape(SITE)}([^)]+)\)", text))

    assert linked
    assert linked <= made
    assert plaintext.plain(HOSTILE) in text
