"""Names that sign an article belong to what its page says of itself."""

from __future__ import annotations

import pytest

from generator.authoring.ingest import extraction
from generator.authoring.ingest.fields.signatures import find_signatures

BODY = (
    "The harbour of Port Alma stayed shut on Monday, and the council that runs it"
    " said that no ferry would leave before the talks had ended."
)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Harbour shut", "By KNA, Strait Wire", BODY], ["KNA", "Strait Wire"]),
        (["Harbour shut", "By KNA/Strait Wire,", BODY], ["KNA", "Strait Wire"]),
        (["Harbour shut", BODY, "kg,KNA"], ["kg", "KNA"]),
        (["Harbour shut", BODY, '"Strait Wire"'], ["Strait Wire"]),
        (["Harbour shut", BODY, "", "(by Ada Birk and Bo Ek)"], ["Ada Birk", "Bo Ek"]),
        (["Harbour shut", BODY], []),
        (["Harbour shut", BODY, "No ferry left."], []),
        ([], []),
    ],
)
def test_signatures(lines: list[str], names: list[str]) -> None:
    """A line with "By" at the head of an article, and a short last line, sign it."""
    assert [*find_signatures(lines)] == names


def test_page_states_its_signatures() -> None:
    """An agency that signs an article is one of the authors whom its page states."""
    text = f"Harbour shut\n\n{BODY}\n\nkg,Strait Wire"

    stated = extraction.extract(text.encode(), url=None).stated

    assert ("authors", "Strait Wire") in stated


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("The Strait Review, 2 October 2024", "The Strait Review"),
        ("Strait Post | Monday, October 7, 2024", "Strait Post"),
        ("Radio Alma, 2 October 2024", "Radio Alma"),
        ("Port Alma, 2 October 2024", None),
        ("The Strait Review wrote on 2 October 2024", None),
    ],
)
def test_publisher_beside_the_date(line: str, publisher: str | None) -> None:
    """A line with a newspaper's name and the date tells who published an article."""
    text = f"Harbour shut\n\n{line}\n\nBy Ada Birk\n\n{BODY}"

    assert extraction.extract(text.encode(), url=None).publisher == publisher
