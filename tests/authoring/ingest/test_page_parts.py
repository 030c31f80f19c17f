"""Dates, authors and names of sites, by the part of the page that they stand in."""

import pytest

from generator.authoring.ingest import boilerplate


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Schlagworte: Boote, Wind", "boilerplate"),
        ("Zuletzt aktualisiert am", "boilerplate"),
        ("Our Standards: The Selm Review Rules.", "boilerplate"),
        ("Das könnte dich auch interessieren:", "listing"),
        ("Mehr zu Booten und Wind:", "listing"),
        ("Das könnte dich auch an die Wahl der Bäcker erinnern, sagt sie.", "prose"),
        ("Our standards are those of the harbour.", "prose"),
        ("Mehr zu sagen hat der Kapitän nicht.", "prose"),
    ],
)
def test_lines_beside_an_article(line: str, kind: str) -> None:
    """Labels and headings of what stands below an article are told from sentences."""
    assert boilerplate.classify_line(line) == kind


def test_a_teaser_that_ends_in_brackets() -> None:
    """Three dots in brackets show a teaser as well as bare ones; a stop does not."""
    assert boilerplate.is_teaser("The ferry waits all day, and the baker […]")
    assert not boilerplate.is_teaser("The ferry waits all day (and the baker).")
